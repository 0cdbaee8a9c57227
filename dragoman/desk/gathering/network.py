"""Who met whom, as a picture: one person in the middle, those they met around, and further out whom these met."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Final

from dragoman.desk.bounds import ENTRIES
from dragoman.desk.filters import FilterWrong
from dragoman.desk.visit import Visit
from dragoman.output import labels
from dragoman.store.query import Query

__all__ = ["DEEPEST", "Dot", "Network", "Tie", "as_plain", "depth_of", "network_of"]

DEEPEST: Final = 2
"""How many meetings away from the middle a person can be at most."""

_SIZES: Final = {1: 640, 2: 960}  # width and height of the picture, by depth
_RADII: Final = {1: (200,), 2: (170, 350)}  # of the circles around the middle, by depth
_MOST: Final = {1: (20,), 2: (10, 26)}  # persons on each circle; those met most often
_MARGIN: Final = 44  # what is left free above and below
_FEW: Final = 12  # persons on the inner circle from which on it has its full size
_EVENTS: Final = 60  # of one person; the latest
_WORDS: Final = 26  # letters of a name


@dataclass(frozen=True, slots=True)
class Dot:
    """A person: where the dot stands, on which side of it the name; `times` they met on the way to the middle.

    `circle` is how many meetings away from the middle they are, `through` whom the outer ones are reached by.
    """

    id: str
    name: str
    x: float
    y: float
    anchor: str
    times: int
    circle: int
    through: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two persons who took part in the same events: `times` of them."""

    one: Dot
    other: Dot
    times: int


@dataclass(frozen=True, slots=True)
class Network:
    """The picture: the person in the middle, the others, the lines; from `top` it is `height` high."""

    centre: Dot
    dots: tuple[Dot, ...]
    ties: tuple[Tie, ...]
    depth: int
    size: int
    top: float
    height: float


def depth_of(visit: Visit) -> int:
    """How far the address asks to look. Raises FilterWrong."""
    given = visit.address.get("depth") or "1"
    if given not in ("1", "2"):
        raise FilterWrong(f"depth={given[:20]!r} is not 1 (whom they met) or 2 (whom those met, too)")
    return int(given)


def network_of(visit: Visit, id_: str, depth: int = 1) -> Network | None:
    """The picture around the person `id_`; None where the record does not say whom they met."""
    met = _met(visit, id_)
    first = _ranked(Counter(o for present in met.values() for o in present if o != id_))[: _MOST[depth][0]]
    if not first:
        return None
    # Those of one state stand side by side.
    first.sort(key=lambda other: (visit.context.actors[other[0]].country or "", -other[1], other[0]))
    middle = _SIZES[depth] / 2
    centre = Dot(id_, _short(visit, id_), middle, middle, "middle", len(met), 0)
    scale = min(1.0, 0.4 + 0.6 * len(first) / _FEW) if depth == 1 else 1.0
    dots = [_dot(visit, depth, (1, at / len(first)), other, times, scale) for at, (other, times) in enumerate(first)]
    if depth > 1:
        for other, _ in first:
            met |= _met(visit, other)
        dots += _outer(visit, id_, [other for other, _ in first], met)
    heights = [dot.y for dot in (centre, *dots)]
    top = min(heights) - _MARGIN
    height = max(heights) + _MARGIN - top
    return Network(centre, tuple(dots), tuple(_ties((centre, *dots), met.values())), depth, _SIZES[depth], top, height)


def _met(visit: Visit, id_: str) -> dict[str, list[str]]:
    """The persons present at each of the events that were held with somebody."""
    query = Query(actors=frozenset({id_}), status="held")
    found = visit.look.slice("events", query, _EVENTS, newest=True).items
    return {event["id"]: sorted(_persons(visit, event)) for event in found}


def _persons(visit: Visit, event: Mapping[str, Any]) -> set[str]:
    present = {taker["actor"] for taker in event["participants"][:ENTRIES]}
    return {id_ for id_ in present if id_ in visit.context.actors and visit.context.actors[id_].kind == "person"}


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda one: (-one[1], one[0]))


def _outer(visit: Visit, id_: str, first: Sequence[str], met: Mapping[str, Sequence[str]]) -> Iterator[Dot]:
    """Whom those around the middle met, each beside whom they met most."""
    inner = {id_, *first}
    pairs = Counter(
        (near, far)
        for present in met.values()
        for near in present
        if near in first
        for far in present
        if far not in inner
    )
    through: dict[str, tuple[str, int]] = {}
    for (near, far), times in sorted(pairs.items(), key=lambda one: (-one[1], one[0])):
        through.setdefault(far, (near, times))
    kept = sorted(through, key=lambda far: (-through[far][1], far))[: _MOST[DEEPEST][1]]
    kept.sort(key=lambda far: (first.index(through[far][0]), -through[far][1], far))
    beside = Counter(through[far][0] for far in kept)
    placed: Counter[str] = Counter()
    for far in kept:
        near, times = through[far]
        placed[near] += 1
        aside = placed[near] / (beside[near] + 1) - 0.5  # of the way to the next one on the inner circle
        at = (first.index(near) + aside) / len(first)
        yield replace(_dot(visit, DEEPEST, (2, at), far, times), through=near)


def _dot(visit: Visit, depth: int, place: tuple[int, float], id_: str, times: int, scale: float = 1.0) -> Dot:
    """Somebody at a place: on which circle, and at which share of it from the top; `scale` is that of the circle."""
    circle, share = place
    angle = 2 * math.pi * share - math.pi / 2
    middle, radius = _SIZES[depth] / 2, _RADII[depth][circle - 1] * scale
    x, y = middle + radius * math.cos(angle), middle + radius * math.sin(angle)
    anchor = "middle" if abs(math.cos(angle)) < 0.2 else "start" if math.cos(angle) > 0 else "end"
    return Dot(id_, _short(visit, id_), round(x, 1), round(y, 1), anchor, times, circle)


def _ties(dots: Sequence[Dot], met: Iterable[Sequence[str]]) -> Iterator[Tie]:
    places = {dot.id: dot for dot in dots}
    together = Counter(pair for present in met for pair in combinations([p for p in present if p in places], 2))
    for (one, other), times in sorted(together.items()):
        yield Tie(places[one], places[other], times)


def _short(visit: Visit, id_: str) -> str:
    return labels.shortened(visit.context.who(id_), _WORDS)


def as_plain(found: Network) -> dict[str, Any]:
    """A network as a JSON object."""
    return {
        "centre": found.centre.id,
        "depth": found.depth,
        "persons": [
            {"actor": dot.id, "name": dot.name, "away": dot.circle, "events": dot.times, "through": dot.through or None}
            for dot in (found.centre, *found.dots)
        ],
        "ties": [{"one": tie.one.id, "other": tie.other.id, "events": tie.times} for tie in found.ties],
    }
