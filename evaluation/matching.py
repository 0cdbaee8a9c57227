"""When an item of a record is the one that was expected, and which of its attributes hold.

Texts are compared with everything but letters and digits removed, so that white space, quotes, accents and
case do not matter. Each kind of item has one function below that says which attributes are looked at; those
in `KEY` decide whether the item is `right`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from evaluation.view import Item, RecordView

Checks = dict[str, bool]

KEY: Final[Mapping[str, tuple[str, ...]]] = {
    "persons": ("country", "role"),
    "events": ("kind", "status", "date", "participants"),
    "mechanisms": ("sessions",),
    "agreements": ("kind", "status"),
    "commitments": ("amount", "by"),
    "figures": ("value", "unit"),
    "positions": ("actor",),
}
"""The attributes that must hold; those that the expected record leaves open are not looked at."""

KINDS: Final = tuple(KEY)
ENOUGH_TEXT: Final = 0.5
ENOUGH_PARTICIPANTS: Final = 0.75
_BARRED: Final = str.maketrans("đĐ", "dD")  # no accent in Unicode's eyes, but one in everybody else's


def fold(text: str | None) -> str:
    """Letters and digits only, without case and accents."""
    plain = unicodedata.normalize("NFKD", text or "").translate(_BARRED).casefold()
    return "".join(filter(str.isalnum, plain))


def name_words(name: str | None) -> frozenset[str]:
    """The words of a name, whatever their order, case and accents."""
    spaced = (name or "").replace("_", " ").replace("-", " ")
    plain = unicodedata.normalize("NFKD", spaced).translate(_BARRED).casefold()
    return frozenset("".join(c for c in plain if c.isalnum() or c.isspace()).split())


def same_name(one: str | None, other: str | None) -> bool:
    """Whether two names have the same words or letters, or share two words and three fifths of all."""
    a, b = name_words(one), name_words(other)
    if not a or not b:
        return False
    shared = len(a & b)
    same_letters = sorted("".join(a)) == sorted("".join(b))
    return a == b or same_letters or (shared >= 2 and shared / len(a | b) >= 0.6)


def span_in(folded: str, quote: str | None) -> tuple[int, int] | None:
    """Where a quote stands in a folded text."""
    key = fold(quote)
    at = folded.find(key) if key else -1
    return None if at < 0 else (at, at + len(key))


def overlap(a: tuple[int, int] | None, b: tuple[int, int] | None) -> float:
    """The shared share of the shorter of two spans, 0..1."""
    if a is None or b is None:
        return 0.0
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, shared) / max(1, min(a[1] - a[0], b[1] - b[0]))


def is_right(kind: str, checks: Checks) -> bool:
    """Whether every key attribute that was looked at holds."""
    return all(checks.get(attribute, True) for attribute in KEY[kind])


def check(kind: str, wanted: Item, item: Item, view: RecordView, document: str) -> Checks:
    """Which attributes of `item` are as `wanted`, by name; `document` is the id of the one it is in."""
    return _CHECKERS[kind](wanted, item, view, document)


def _persons(wanted: Item, item: Item, _: RecordView, document: str) -> Checks:
    roles = {post.get("role") for post in item.get("posts", []) if _rests_on(post, document)}
    return {"country": wanted.get("country") == item.get("country"), "role": wanted.get("role") in roles}


def _events(wanted: Item, item: Item, view: RecordView, _: str) -> Checks:
    date = item.get("date") or ""
    checks = {
        "kind": wanted["kind"] == item.get("kind"),
        "status": wanted["status"] == item.get("status"),
        "date": wanted.get("date") is None or date.startswith(wanted["date"]),
    }
    if wanted.get("place"):
        checks["place"] = _same_place(wanted["place"], item.get("place") or {})
    if wanted.get("parties"):
        checks["parties"] = set(wanted["parties"]) <= set(item.get("parties") or [])
    if wanted.get("session"):
        checks["session"] = wanted["session"] == item.get("session")
    if wanted.get("participants"):
        there = [name for p in item.get("participants", []) for name in view.names(p.get("actor"))]
        hits = sum(any(same_name(person, name) for name in there) for person in wanted["participants"])
        checks["participants"] = hits / len(wanted["participants"]) >= ENOUGH_PARTICIPANTS
    return checks


def _mechanisms(wanted: Item, item: Item, _: RecordView, __: str) -> Checks:
    asked = ("sessions", "level")
    return {name: wanted.get(name) is None or wanted[name] == item.get(name) for name in asked}


def _agreements(wanted: Item, item: Item, _: RecordView, document: str) -> Checks:
    kinds = {item.get("kind")}
    kinds |= {r.get("kind") for r in item.get("readings", []) if r.get("document") == document}
    statuses = {item.get("status")}
    statuses |= {h.get("status") for h in item.get("history", []) if _rests_on(h, document)}
    return {
        "kind": wanted["kind"] in kinds,
        "status": wanted["status"] in statuses,
        "parties": set(wanted.get("parties") or []) <= set(item.get("parties") or []),
    }


def _commitments(wanted: Item, item: Item, view: RecordView, _: str) -> Checks:
    return {
        "amount": wanted.get("amount") is None or _number(item.get("amount")) == wanted["amount"],
        "by": wanted.get("by") is None or wanted["by"] in _sides(item.get("by"), view),
        "currency": wanted.get("currency") == item.get("currency"),
        "status": wanted.get("status") == item.get("status"),
    }


def _figures(wanted: Item, item: Item, _: RecordView, __: str) -> Checks:
    checks = {
        "value": _number(item.get("value")) == wanted["value"],
        "unit": wanted.get("unit") is None or wanted["unit"] == item.get("unit"),
    }
    if wanted.get("period"):
        checks["period"] = wanted["period"] == item.get("period")
    return checks


def _positions(wanted: Item, item: Item, view: RecordView, _: str) -> Checks:
    who, names = wanted["actor"], view.names(item.get("actor"))
    return {"actor": any(same_name(who, name) or fold(who) == fold(name) for name in names)}


_CHECKERS: Final[Mapping[str, Callable[[Item, Item, RecordView, str], Checks]]] = {
    "persons": _persons,
    "events": _events,
    "mechanisms": _mechanisms,
    "agreements": _agreements,
    "commitments": _commitments,
    "figures": _figures,
    "positions": _positions,
}


def _rests_on(part: Item, document: str) -> bool:
    evidence = part.get("evidence")
    return not evidence or any(e["document"] == document for e in evidence)


def _same_place(wanted: str, place: Item) -> bool:
    name, expected = fold(place.get("name")), fold(wanted)
    if wanted == place.get("country"):
        return True
    return expected in name or (bool(place.get("name")) and name in expected)


def _number(value: Any) -> float | None:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _sides(value: Any, view: RecordView) -> set[str | None]:
    sides: set[str | None] = set()
    values: Iterable[Any] = value if isinstance(value, list) else [value]
    for side in values:
        sides |= {side, view.country(side)}
    return sides
