"""Which fields of an item name other items, and how they follow when those are merged, split or rejected."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

__all__ = ["REFERENCES", "follow", "named_in", "with_ids"]

REFERENCES: Final[Mapping[str, tuple[str, ...]]] = {
    "stories": ("events",),
    "mechanisms": ("events",),
    "events": ("host", "mechanism", "participants", "outcomes"),
    "agreements": ("signatories", "event"),
    "commitments": ("by", "to"),
    "figures": ("subject", "source"),
    "positions": ("actor", "on_behalf_of", "addressee"),
    "disagreements": ("item",),
    "developments": ("item",),
}
"""The fields of each table that hold ids of other items: one, several, or participants with one each."""

_NEEDED: Final = {"positions": "actor", "disagreements": "item", "developments": "item"}

Refer = Callable[[str], Sequence[str]]
"""Which items an id stands for now: itself, others, or none."""


def named_in(table: str, plain: Mapping[str, Any]) -> Iterator[str]:
    """The ids and codes that an item names."""
    for field in REFERENCES.get(table, ()):
        value = plain.get(field)
        if isinstance(value, str):
            yield value
        elif value:
            yield from (v["actor"] if isinstance(v, dict) else v for v in value)


def follow(table: str, plain: dict[str, Any], refer: Refer) -> dict[str, Any] | None:
    """The item with what it names as that is now; None where it cannot be without what is no more."""
    changed: dict[str, Any] = {}
    for field in REFERENCES.get(table, ()):
        value = plain.get(field)
        if isinstance(value, str):
            changed[field] = next(iter(refer(value)), None)
        elif value and field == "participants":
            changed[field] = _participants(value, refer)
        elif value:
            changed[field] = list(dict.fromkeys(id_ for v in value for id_ in refer(v)))
    needed = _NEEDED.get(table)
    if needed and needed in changed and changed[needed] is None:
        if not changed.get("on_behalf_of"):
            return None
        changed[needed] = changed["on_behalf_of"]
    return {**plain, **changed}


def with_ids(value: Any, now: Mapping[str, str | None]) -> Any:
    """A value with the ids in it as those of now; what is no more is left out."""
    match value:
        case str():
            return now.get(value, value)
        case dict():
            return {name: with_ids(inner, now) for name, inner in value.items()}
        case list() | tuple():
            found = [with_ids(inner, now) for inner in value]
            return [inner for inner in found if inner is not None and (not isinstance(inner, dict) or _is_there(inner))]
    return value


def _is_there(value: Mapping[str, Any]) -> bool:
    """Whether it does not lack the actor that it is about."""
    return value.get("actor", "") is not None


def _participants(value: Sequence[Mapping[str, Any]], refer: Refer) -> list[dict[str, Any]]:
    """Each of who takes part once, with the first part that is given."""
    found: dict[str, dict[str, Any]] = {}
    for taker in value:
        for actor in refer(taker["actor"]):
            known = found.setdefault(actor, {**taker, "actor": actor})
            for field in ("role", "side"):
                known[field] = known[field] or taker[field]
    return list(found.values())
