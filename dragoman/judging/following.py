"""What follows for other items from what people say of one: histories, developments, stories, disagreements.

They are reckoned again where a judgement touches them, from what the record says now; what texts say stays as they say it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from dragoman.judging.blocks import Block
from dragoman.judging.found import Found
from dragoman.model.codes import AGREEMENT_STATUSES, COMMITMENT_STATUSES

__all__ = ["FOLLOWED", "Finals", "is_followed", "reckoned_again"]

Finals = Mapping[Block, Found | None]
"""What each block is now."""

FOLLOWED: Final = frozenset({"developments", "stories", "disagreements"})
"""The tables whose items follow from others."""

_GROWTH: Final = {"agreements": AGREEMENT_STATUSES, "commitments": COMMITMENT_STATUSES}
_COMING: Final = frozenset({"proposed", "planned"})

_ABOUT: Final[Mapping[str, frozenset[str]]] = {
    "date": frozenset({"date", "deadline", "period"}),
    "number": frozenset({"amount", "value", "session", "sessions"}),
    "unit": frozenset({"unit", "currency"}),
    "name": frozenset({"name", "subject", "title"}),
    "place": frozenset({"place", "place.name", "place.country"}),
    "role": frozenset({"participants", "posts"}),
    "rank": frozenset({"posts"}),
    "kind": frozenset({"kind"}),
    "status": frozenset({"status"}),
    "participants": frozenset({"participants"}),
}
"""The fields that say what a disagreement is about: who corrected one of them has settled it."""

Said = dict[str, dict[str, Any]]
"""The corrections of an item that hold, by field."""


def is_followed(field: str) -> bool:
    """Whether something else may follow from a field."""
    return any(field in fields for fields in _ABOUT.values())


def reckoned_again(finals: Finals, item: Callable[[str], Found | None]) -> Iterator[tuple[Block, Found | None]]:
    """The blocks whose items are others by what was said of other items, or of themselves; `item` looks up one as found."""
    now = {id_: final for block, final in finals.items() for id_ in (*block.founds, *_id(final))}
    said = {
        id_: own for block, final in finals.items() if (own := _said(block)) for id_ in (*block.founds, *_id(final))
    }

    def current(id_: str) -> Found | None:
        return now[id_] if id_ in now else item(id_)

    for block, final in finals.items():
        own = _said(block)
        if final is None:
            continue
        match final.table:
            case "agreements" if "status" in own:
                yield block, _with(final, history=_history(final.plain))
            case "developments" if (about := final.plain["item"]) in said:
                yield block, _development(final, current(about), said[about].keys() - own.keys())
            case "stories" if "date" not in own:
                yield block, _story(final, block, current, item)
            case "disagreements":
                if settled := list(_settling(final.plain, said)):
                    yield block, _with(final, settled=settled)


def _id(final: Found | None) -> tuple[str, ...]:
    return () if final is None else (final.id,)


def _said(block: Block) -> Said:
    acts = (entry for entry in block.acts.values() if entry["act"] == "correct" and not entry.get("overruled"))
    return {entry["field"]: entry for entry in acts}


def _with(found: Found, **fields: Any) -> Found:
    return Found(found.table, found.rank, {**found.plain, **fields})


def _history(plain: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The steps of an agreement up to the status that somebody said it has; that has no passage of its own where no text
    gives it.
    """
    rank = AGREEMENT_STATUSES.index
    steps = [step for step in plain["history"] if rank(step["status"]) <= rank(plain["status"])]
    if not any(step["status"] == plain["status"] for step in steps):
        steps.append({"status": plain["status"], "date": None, "evidence": []})
    return steps


def _development(found: Found, about: Found | None, fields: set[str]) -> Found | None:
    """A development to what its item is now; None where it did not come so far."""
    plain = found.plain
    if about is None or plain["field"] not in about.plain:
        return found
    status = about.plain["status"]
    if "status" in fields and about.table in _GROWTH:
        rank = _GROWTH[about.table].index
        return found if rank(plain["to"]) <= rank(status) else None
    if "status" in fields and status in (plain["from"], "proposed"):
        return None
    if "status" in fields:
        found = _with(found, to=status)
    if "date" in fields and about.plain.get("date"):
        found = _with(found, date=about.plain["date"])
    return found


def _story(
    found: Found, block: Block, current: Callable[[str], Found | None], item: Callable[[str], Found | None]
) -> Found:  # fmt: skip
    """A story with its events in their order and on the day of the first: what has happened before what is to come."""
    events = [event for id_ in found.plain["events"] if (event := current(id_)) is not None]
    first = next((item(id_) for story in block.founds.values() for id_ in story.plain["events"][:1]), None)
    if not events or first is None or first.plain["date"] != found.plain["date"]:
        return found
    events.sort(key=lambda event: event.plain["status"] in _COMING)
    return _with(found, date=events[0].plain["date"], events=[event.id for event in events])


def _settling(plain: Mapping[str, Any], said: Mapping[str, Said]) -> Iterator[dict[str, Any]]:
    """The corrections by which somebody decided what texts disagree about."""
    about = _ABOUT.get(plain["about"], frozenset())
    ids = dict.fromkeys(filter(None, [plain["item"], *(id_ for group in plain.get("parted", ()) for id_ in group)]))
    found = {e["judgement"]: e for id_ in ids for field, e in said.get(id_, {}).items() if field in about}
    yield from found.values()
