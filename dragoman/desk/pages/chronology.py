"""The chronology: every event in time, from decades to days, and the list of those in the stretch that is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import Filters
from dragoman.desk.gathering.partings import together
from dragoman.desk.render import choices, view
from dragoman.desk.visit import Chapter, Visit
from dragoman.model.dates import humanise, read_date
from dragoman.store.digest import DAY, DECADE, MONTH, YEAR, Digest
from dragoman.store.query import days

WIDTH: Final = 1000
HEIGHT: Final = 120
"""Size of the timeline in its own units."""

_LONG, _MIDDLE = 60 * 365, 6 * 365  # days from which on bars are decades, years


@dataclass(frozen=True, slots=True)
class Bar:
    """The events that begin in one stretch of time: where its bar stands, what it says, where it leads."""

    x: float
    width: float
    height: float
    count: int
    name: str
    address: str


def chronology(visit: Visit, _: dict[str, str]) -> Response:
    """The timeline and the list."""
    filters, digest = visit.filters, visit.digest("events")
    chosen = digest.only(filters.kind, filters.status)
    newest = visit.address.get("order") == "newest"
    listed = visit.page("events", newest=newest)
    return view(
        visit,
        "chronology.html",
        "Chronology",
        [Chapter("What happened", listed.items)],
        told=together(visit, listed.items),
        bars=_bars(filters, chosen),
        wider=_wider(filters),
        width=WIDTH,
        height=HEIGHT,
        total=chosen.number,
        after=listed.after,
        newest=newest,
        **choices(visit, digest),
    )


def _bars(filters: Filters, digest: Digest) -> list[Bar]:
    years = digest.over_time(YEAR)
    if not years:
        return []
    counts = digest.over_time(_stretch(filters, years))
    places = [_place(name) for name, _ in counts]
    first, last = places[0], places[-1]
    step = WIDTH / (last - first + 1)
    most = max(number for _, number in counts)
    return [
        Bar(
            round((place - first) * step, 2), round(max(step - 1, 1), 2), round(number / most * HEIGHT, 2), number,
            humanise(_edtf(name)), filters.but(**_span(name)).address("/chronology"),
        )
        for (name, number), place in zip(counts, places, strict=True)
    ]  # fmt: skip


def _stretch(filters: Filters, years: list[tuple[str, int]]) -> int:
    """How long a stretch one bar stands for: so that there are neither too few nor too many."""
    start = days(filters.since)[0] or f"{years[0][0]}-01-01"
    end = days(filters.until)[1] or f"{years[-1][0]}-12-31"
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


def _wider(filters: Filters) -> str:
    """The address of the next longer stretch around the one that is looked at; empty where that is all time."""
    since = filters.since
    if not since and not filters.until:
        return ""
    if since != filters.until or len(since) < MONTH:
        return filters.but(since="", until="").address("/chronology")
    shorter = since[: YEAR if len(since) == MONTH else MONTH]
    return filters.but(since=shorter, until=shorter).address("/chronology")
