"""Who met whom, as a picture: one person in the middle, those they met around, lines between all who met."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from dragoman.desk.visit import Shown, Visit

SIZE: Final = 640
"""Width and height of the picture in its own units."""

MOST: Final = 20
"""Persons around the one in the middle; those met most often."""

_RADIUS: Final = 200
_WORDS: Final = 26  # letters of a name


@dataclass(frozen=True, slots=True)
class Dot:
    """A person: where the dot stands, the name, on which side of the dot it stands, how often they met."""

    id: str
    name: str
    x: float
    y: float
    anchor: str
    times: int


@dataclass(frozen=True, slots=True)
class Tie:
    """A line between two persons who took part in the same events: `times` of them."""

    x1: float
    y1: float
    x2: float
    y2: float
    times: int


@dataclass(frozen=True, slots=True)
class Network:
    """The picture: the person in the middle, the others, the lines."""

    centre: Dot
    dots: tuple[Dot, ...]
    ties: tuple[Tie, ...]


def network_around(visit: Visit, id_: str, events: Iterable[Shown]) -> Network | None:
    """The picture of those who took part in `events` that were held with the person `id_`; None where nobody did."""
    met = [_present(shown) for shown in events if shown.plain["status"] == "held"]
    times = Counter(other for present in met for other in present if other != id_ and other in visit.context.actors)
    around = [other for other, _ in times.most_common(MOST)]
    if not around:
        return None
    # Those of one state stand side by side.
    around.sort(key=lambda other: (visit.context.actors[other].country or "", -times[other], other))
    dots = tuple(_dot(visit, other, at, len(around), times[other]) for at, other in enumerate(around))
    middle = Dot(id_, _short(visit.context.who(id_)), SIZE / 2, SIZE / 2, "middle", len(met))
    return Network(middle, dots, tuple(_ties(middle, dots, met)))


def _present(shown: Shown) -> list[str]:
    return sorted({taker["actor"] for taker in shown.plain["participants"]})


def _dot(visit: Visit, id_: str, at: int, count: int, times: int) -> Dot:
    angle = 2 * math.pi * at / count - math.pi / 2
    x, y = SIZE / 2 + _RADIUS * math.cos(angle), SIZE / 2 + _RADIUS * math.sin(angle)
    anchor = "middle" if abs(math.cos(angle)) < 0.2 else "start" if math.cos(angle) > 0 else "end"
    return Dot(id_, _short(visit.context.who(id_)), round(x, 1), round(y, 1), anchor, times)


def _ties(middle: Dot, dots: Sequence[Dot], met: Sequence[Sequence[str]]) -> Iterable[Tie]:
    places = {dot.id: dot for dot in (middle, *dots)}
    together = Counter(pair for present in met for pair in combinations([p for p in present if p in places], 2))
    for (one, other), times in sorted(together.items()):
        a, b = places[one], places[other]
        yield Tie(a.x, a.y, b.x, b.y, times)


def _short(name: str) -> str:
    return name if len(name) <= _WORDS else name[: _WORDS - 1] + "…"
