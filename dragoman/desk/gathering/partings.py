"""Events that are told apart only because versions or reports disagree: one line with what each says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.desk.visit import Shown, Visit

__all__ = ["Told", "together"]


@dataclass(frozen=True, slots=True)
class Told:
    """An event as it stands in a list, the same as others tell it, and the disagreements that keep them apart."""

    event: Shown
    otherwise: tuple[Shown, ...] = ()
    disagreements: tuple[Shown, ...] = ()


def together(visit: Visit, events: Sequence[Shown]) -> list[Told]:
    """The events in their order, each with those that would be one with it but for a disagreement.

    These stand there and nowhere else, where they are among `events` too.
    """
    parting = visit.look.parting([shown.plain["id"] for shown in events])
    known = {shown.plain["id"]: shown for shown in events}
    others = visit.look.items(
        {id_ for plain in parting for group in plain.get("parted", ()) for id_ in group} - set(known)
    )
    known |= {id_: visit.show(kind, plain) for id_, (kind, plain) in others.items() if kind == "events"}
    found: list[Told] = []
    placed: set[str] = set()
    for shown in events:
        id_ = shown.plain["id"]
        if id_ in placed:
            continue
        mine = [plain for plain in parting if any(id_ in group for group in plain.get("parted", ()))]
        ids = dict.fromkeys(_others(id_, (group for plain in mine for group in plain.get("parted", ()))))
        otherwise = tuple(known[other] for other in ids if other in known and other not in placed)
        placed |= {id_, *(other.plain["id"] for other in otherwise)}
        found.append(Told(shown, otherwise, tuple(visit.show("disagreements", plain) for plain in mine)))
    return found


def _others(id_: str, groups: Iterable[Sequence[str]]) -> Iterable[str]:
    return (other for group in groups if id_ in group for other in group if other != id_)
