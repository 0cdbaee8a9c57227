"""Figures over time: those that measure the same, of the same whom, in the same unit, as points of one series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dragoman.knowledge.measures import is_mutual, measure_code
from dragoman.model.dates import read_date
from dragoman.model.items import FigureItem
from dragoman.store.fold import fold

__all__ = ["Point", "Series", "series_of"]


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a series: the first and last day of its period.

    `ahead` says that the period had not begun when the figure was told: a goal or a forecast.
    """

    figure: FigureItem
    first: date
    last: date
    ahead: bool


@dataclass(frozen=True, slots=True)
class Series:
    """Figures that can be laid beside each other, in the order of time.

    `name` is what they measure in the words of a text, `measure` its code where it is listed, `unit` as in the record
    format; `change` says that each is a rise or fall and no level.
    """

    key: str
    name: str
    measure: str | None
    subject: str | None
    unit: str | None
    change: bool
    points: tuple[Point, ...]


def series_of(figures: Iterable[FigureItem], told: Mapping[str, str]) -> list[Series]:
    """The series of two or more periods that `figures` make, those with most points first.

    `told` gives the day that each was first told of. What two states share is one series, whoever tells of it and in
    whatever words; of anything else only what the texts say in the same words.
    """
    found: dict[tuple[str, str, str, bool], list[FigureItem]] = defaultdict(list)
    for figure in figures:
        code = measure_code(figure.measure)
        words = code if code and (is_mutual(code) or figure.subject) else fold(" ".join(figure.measure.split()))
        if words and words != fold(figure.unit or ""):
            subject = "" if code and is_mutual(code) else figure.subject or ""
            found[words, subject, figure.unit or "", figure.change].append(figure)
    made = []
    for (words, subject, unit, change), several in found.items():
        points = sorted(filter(None, (_point(f, told.get(f.id, "")) for f in several)), key=_place)
        if len({(p.first, p.last) for p in points}) > 1:
            key = "-".join(filter(None, (words.replace(" ", "_"), subject, unit, "change" if change else "")))
            name = min((p.figure.measure for p in points), key=lambda text: (len(text), text))
            code = measure_code(name)
            made.append(Series(key, name, code, subject or None, unit or None, change, tuple(points)))
    return sorted(made, key=lambda s: (-len(s.points), s.key))


def _point(figure: FigureItem, told: str) -> Point | None:
    period = read_date(figure.period)
    if period is None or period.first is None or period.last is None:
        return None
    first_told = read_date(told)
    ahead = bool(first_told and first_told.last and period.first > first_told.last)
    return Point(figure, period.first, period.last, ahead)


def _place(point: Point) -> tuple[date, date, float, str]:
    return point.first, point.last, point.figure.value, point.figure.id
