"""A series of figures as a drawing: where its points, bars and lines stand. Templates make SVG of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

from dragoman.model.dates import humanise
from dragoman.output import labels
from dragoman.output.series import Point, Series

__all__ = ["HEIGHT", "WIDTH", "Mark", "Plot", "Tick", "plot_of"]

WIDTH: Final = 720
HEIGHT: Final = 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 96, 40, 34, 34  # what stays free for words, in units of the drawing
_LEAST: Final = 6.0  # width of the bar of a single day
_ABOVE, _BELOW, _LINE, _LETTER = 8, 16, 14, 7.5  # where words stand beside a mark, and how large they are
_STEPS: Final = (1, 2, 2.5, 5, 10)
_TICKS: Final = 5
_YEARS: Final = 9  # names of years at most
_SIGNS: Final = {"at_least": "≥ ", "at_most": "≤ ", "about": "≈ "}


@dataclass(frozen=True, slots=True)
class Tick:
    """A name on an axis and where it stands."""

    at: float
    name: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure: the stretch of its period from `x` to `end`, its height `y`, all of it in words.

    `value` is what stands beside it at the height `beside`, None where there is no room.
    """

    item: str
    x: float
    end: float
    y: float
    value: str
    beside: float | None
    words: str
    bound: str
    ahead: bool


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing of one series. `line` joins periods of which just one value is told, `zero` is the height of nought."""

    title: str
    marks: tuple[Mark, ...]
    line: tuple[tuple[float, float], ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    zero: float
    left: float
    right: float


def plot_of(series: Series, title: str) -> Plot:
    """The drawing of a series; nought is always on it, so that heights can be compared."""
    first, last = min(p.first for p in series.points), max(p.last for p in series.points)
    values = [p.figure.value for p in series.points]
    ticks = _values(min(0.0, *values), max(0.0, *values))
    low, high = ticks[0], ticks[-1]

    def across(day: date) -> float:
        share = (day - first).days / max((last - first).days, 1)
        return round(_LEFT + share * (WIDTH - _LEFT - _RIGHT), 1)

    def up(value: float) -> float:
        return round(HEIGHT - _BOTTOM - (value - low) / (high - low) * (HEIGHT - _TOP - _BOTTOM), 1)

    room = _Room()
    marks = tuple(
        _mark(point, (across(point.first), across(point.last)), up(point.figure.value), room) for point in series.points
    )
    return Plot(
        title, marks, _line(series.points, marks), tuple(_years(first, last, across)),
        tuple(Tick(up(value), labels.number(value)) for value in ticks), up(0), _LEFT, WIDTH - _RIGHT,
    )  # fmt: skip


class _Room:
    """Where words stand already, so that others do not stand on them."""

    def __init__(self) -> None:
        self._taken: list[tuple[float, float, float]] = []

    def find(self, middle: float, y: float, words: str) -> float | None:
        """The height for words above or below a mark at the height `y`; None where there is no room for them."""
        half = len(words) * _LETTER / 2
        for height in (y - _ABOVE, y + _BELOW):
            if _TOP / 2 < height < HEIGHT - _BOTTOM + _BELOW / 2 and not any(
                abs(middle - x) < half + reach and abs(height - taken) < _LINE for x, reach, taken in self._taken
            ):
                self._taken.append((middle, half, height))
                return height
        return None


def _mark(point: Point, span: tuple[float, float], y: float, room: _Room) -> Mark:
    figure, (x, end) = point.figure, span
    if end - x < _LEAST:
        x, end = round((x + end - _LEAST) / 2, 1), round((x + end + _LEAST) / 2, 1)
    value = _SIGNS.get(figure.bound, "") + labels.number(figure.value)
    words = f"{humanise(figure.period)}: {labels.amount(figure.value, figure.unit, figure.bound)}"
    words += ", told before the period began" if point.ahead else ""
    beside = room.find((x + end) / 2, y, value)
    return Mark(figure.id, x, end, y, value, beside, words, figure.bound, point.ahead)


def _line(points: Sequence[Point], marks: Sequence[Mark]) -> tuple[tuple[float, float], ...]:
    """From the middle of each period to the next; nothing where periods overlap, for then nothing says what follows."""
    places = [(point.first, point.last) for point in points]
    apart = all(before[1] < after[0] for before, after in pairwise(places))
    return tuple((round((m.x + m.end) / 2, 1), m.y) for m in marks) if apart else ()


def _values(low: float, high: float) -> list[float]:
    """Round values from below the lowest to above the highest."""
    span = (high - low) or 1.0
    scale = 10 ** math.floor(math.log10(span / _TICKS))
    step = next(step * scale for step in _STEPS if step * scale * _TICKS >= span)
    start, end = math.floor(low / step), math.ceil(high / step)
    return [number * step for number in range(start, max(end, start + 1) + 1)]


def _years(first: date, last: date, across: Callable[[date], float]) -> Iterator[Tick]:
    years = range(first.year, last.year + 1)
    step = -(-len(years) // _YEARS)
    for year in years[::step]:
        start, end = max(date(year, 1, 1), first), min(date(year, 12, 31), last)
        yield Tick(round((across(start) + across(end)) / 2, 1), str(year))
