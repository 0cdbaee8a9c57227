"""How many events there are in each decade, year, month or day of the time that is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from dragoman.desk.filters import Filters
from dragoman.desk.visit import Visit
from dragoman.model.dates import humanise, read_date
from dragoman.store.digest import DAY, DECADE, MONTH, YEAR, Digest
from dragoman.store.query import days

WIDTH: Final = 1000
HEIGHT: Final = 120
"""Size of the timeline in its own units."""

_LONG, _MIDDLE = 60 * 365, 6 * 365  # days from which on bars are decades, years
_NAMES: Final = {DECADE: "decade", YEAR: "year", MONTH: "month", DAY: "day"}


@dataclass(frozen=True, slots=True)
class Bar:
    """The events of one stretch of time: where its bar stands, what it says, where it leads."""

    x: float
    width: float
    height: float
    count: int
    name: str
    date: str
    address: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The bars, each of one `stretch` (decade, year, month, day); `apart` are events that are in none of them.

    These are dated less precisely, or began before or end after the time that is looked at.
    """

    bars: tuple[Bar, ...]
    stretch: str
    apart: int
    width: int = WIDTH
    height: int = HEIGHT


def timeline(visit: Visit) -> Timeline:
    """The timeline of what the filters of the address ask for. Raises FilterWrong."""
    filters = visit.filters
    chosen = visit.digest("events").only(filters.kind, filters.status)
    names = [name for name, _ in chosen.over_time(YEAR) or chosen.over_time(DECADE)]
    if not names:
        return Timeline((), "", 0)
    stretch = _stretch(filters, names)
    bars = _bars(filters, chosen, stretch)
    dated = sum(number for day, _, _, number, _ in chosen.rows if day is not None)
    return Timeline(tuple(bars), _NAMES[stretch], dated - sum(bar.count for bar in bars))


def _bars(filters: Filters, digest: Digest, stretch: int) -> list[Bar]:
    first_day, last_day = days(filters.since)[0] or "", days(filters.until)[1] or "9999"
    counts = [
        (name, number) for name, number in digest.over_time(stretch)
        if first_day[:stretch] <= name <= last_day[:stretch]
    ]  # fmt: skip
    if not counts:
        return []
    places = [_place(name) for name, _ in counts]
    first, last = places[0], places[-1]
    step = WIDTH / (last - first + 1)
    most = max(number for _, number in counts)
    return [
        Bar(
            round((place - first) * step, 2), round(max(step - 1, 1), 2), round(number / most * HEIGHT, 2), number,
            humanise(_edtf(name)), _edtf(name), filters.but(**_span(name)).address("/chronology"),
        )
        for (name, number), place in zip(counts, places, strict=True)
    ]  # fmt: skip


def _stretch(filters: Filters, names: list[str]) -> int:
    """How long a stretch one bar stands for: so that there are neither too few nor too many."""
    start = days(filters.since)[0] or days(_edtf(names[0]))[0]
    end = days(filters.until)[1] or days(_edtf(names[-1]))[1]
    first, last = read_date(start), read_date(end)
    length = (last.first - first.first).days if first and last and first.first and last.first else _LONG
    return DECADE if length > _LONG else YEAR if length > _MIDDLE else DAY if filters.are_short() else MONTH


def _place(name: str) -> int:
    """The place of a decade, year, month or day among all of them."""
    if len(name) <= YEAR:
        return int(name)
    if len(name) == MONTH:
        return int(name[:4]) * 12 + int(name[5:]) - 1
    date = read_date(name)
    return date.first.toordinal() if date and date.first else 0


def _edtf(name: str) -> str:
    return f"{name}X" if len(name) == DECADE else name


def _span(name: str) -> dict[str, str]:
    """The filters that look at one stretch only."""
    first, last = days(_edtf(name))
    return {"since": first or "", "until": last or ""} if len(name) == DECADE else {"since": name, "until": name}


def wider(filters: Filters) -> str:
    """The address of the next longer stretch around the one that is looked at; empty where that is all time."""
    since = filters.since
    if not since and not filters.until:
        return ""
    if since != filters.until or len(since) < MONTH:
        return filters.but(since="", until="").address("/chronology")
    shorter = since[: YEAR if len(since) == MONTH else MONTH]
    return filters.but(since=shorter, until=shorter).address("/chronology")


def as_plain(found: Timeline) -> dict[str, Any]:
    """A timeline as a JSON object."""
    return {
        "stretch": found.stretch or None,
        "counts": [{"date": bar.date, "count": bar.count} for bar in found.bars],
        "apart": found.apart,
    }
