"""Items that may be the same as another one: near in time, with the same parties, in the same texts, of a like name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from dragoman.desk.judging.values import key
from dragoman.desk.visit import Shown, Visit
from dragoman.model.dates import read_date
from dragoman.output import labels
from dragoman.store.query import Query, days

MOST: Final = 20
"""Items that are offered."""

_LOOKED_AT: Final = 100
_TEXTS: Final = 8
_NEAR: Final = timedelta(days=45)
_DATES: Final = ("date", "period", "deadline", "last_held")
_PARTIES: Final = ("parties", "by", "to", "country", "host", "actor", "on_behalf_of")
_NAMED: Final = frozenset({"actors", "mechanisms", "agreements"})  # the others have words for names that many share
_NAMES: Final = ("name", "title", "subject", "what", "measure", "topic")


@dataclass(frozen=True, slots=True)
class Like:
    """An item that may be the same: how much speaks for it, and what, in words."""

    shown: Shown
    weight: float
    reasons: tuple[str, ...]


def near(visit: Visit, shown: Shown) -> list[Like]:
    """The items of the same kind that are most like `shown`, the likest first."""
    return _liked(visit, shown, _candidates(visit, shown), least=0.5)


def sought(visit: Visit, shown: Shown, words: str) -> list[Like]:
    """The items of the same kind that hold all of `words`."""
    return _liked(visit, shown, visit.look.items_with(shown.kind, words, _LOOKED_AT), least=-1.0)


def named(visit: Visit, shown: Shown, ids: Iterable[str]) -> list[Like]:
    """The items `ids`, as far as they are of the same kind."""
    found = visit.look.items(ids).values()
    return _liked(visit, shown, (plain for kind, plain in found if kind == shown.kind), least=-1.0)


def _liked(visit: Visit, shown: Shown, plains: Iterable[dict[str, Any]], least: float) -> list[Like]:
    others = {plain["id"]: plain for plain in plains if plain["id"] != shown.plain["id"]}
    weighed = [(*_likeness(visit, shown.plain, plain), plain) for plain in others.values()]
    best = sorted((w for w in weighed if w[0] >= least), key=lambda w: (-w[0], w[2]["id"]))[:MOST]
    return [Like(visit.show(shown.kind, plain), weight, tuple(reasons)) for weight, reasons, plain in best]


def _candidates(visit: Visit, shown: Shown) -> Iterator[dict[str, Any]]:
    look, plain = visit.look, shown.plain
    documents = dict.fromkeys(e["document"] for e in plain.get("evidence") or plain.get("mentions") or ())
    for document in list(documents)[:_TEXTS]:
        yield from (other for kind, other in look.resting_on(document) if kind == shown.kind)
    since, until = _around(plain)
    for party in _parties(plain)[:3]:
        if len(party) == 2:
            query = Query(party=party, since=since, until=until)
            yield from look.slice(shown.kind, query, _LOOKED_AT, newest=True).items
    if shown.kind in _NAMED:
        for word in sorted(_words(plain), key=len, reverse=True)[:3]:
            yield from look.items_with(shown.kind, word, _LOOKED_AT)


def _likeness(visit: Visit, one: dict[str, Any], other: dict[str, Any]) -> tuple[float, list[str]]:
    """How much speaks for two items being one, and what."""
    weight, reasons = 0.0, []
    apart = _days_apart(one, other)
    if apart is not None and apart <= _NEAR.days:
        weight += 1 - apart / _NEAR.days
        reasons.append("the same day" if apart == 0 else f"{labels.counted(apart, 'day')} apart")
    shared = [party for party in _parties(one) if party in _parties(other)]
    if shared:
        weight += 0.5 * len(shared) / max(len(_parties(one)), len(_parties(other)))
        reasons.append("both with " + labels.listed(visit.context.who(party) for party in shared[:3]))
    words = _words(one) & _words(other)
    if words:
        weight += len(words) / len(_words(one) | _words(other))
        reasons.append("both named " + labels.listed(f"“{word}”" for word in sorted(words)[:3]))
    if one.get("kind") == other.get("kind"):
        weight += 0.25
    for field in ("value", "amount"):
        if one.get(field) is not None and one.get(field) == other.get(field):
            weight += 1
            reasons.append("the same number")
    return weight, reasons


def _around(plain: dict[str, Any]) -> tuple[str | None, str | None]:
    """The stretch of time around the date of an item."""
    first, last = days(_dated(plain))
    if first is None or last is None or first < "0002" or last > "9998":
        return None, None
    return (date.fromisoformat(first) - _NEAR).isoformat(), (date.fromisoformat(last) + _NEAR).isoformat()


def _days_apart(one: dict[str, Any], other: dict[str, Any]) -> int | None:
    a, b = read_date(_dated(one)), read_date(_dated(other))
    if not (a and b and a.first and a.last and b.first and b.last):
        return None
    return max((a.first - b.last).days, (b.first - a.last).days, 0)


def _dated(plain: dict[str, Any]) -> str | None:
    return next((plain[field] for field in _DATES if plain.get(field)), None)


def _parties(plain: dict[str, Any]) -> list[str]:
    values = [plain.get(field) for field in _PARTIES]
    named = [one for value in values for one in (value if isinstance(value, list) else [value]) if one]
    return list(dict.fromkeys([*named, *(taker["actor"] for taker in plain.get("participants", ()))]))


def _words(plain: dict[str, Any]) -> set[str]:
    names = [plain.get(field) or "" for field in _NAMES] + [form["form"] for form in plain.get("names", ())]
    return {word for name in names for word in key(name).split() if len(word) > 2}
