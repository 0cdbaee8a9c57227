"""Offices of a person over time: each once, in whatever words texts name it, from when to when, and when it was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from dragoman.desk.visit import Visit
from dragoman.model.dates import read_date

WIDTH: Final = 720
"""Width of the strips in their own units."""

_ROW: Final = 26  # height of a strip
_LEFT: Final = 240  # what stays free for the names of offices
_TELLING: Final = 60  # days that are worth a picture
_LEAST: Final = 6.0  # width of a bar of a single day


@dataclass(frozen=True, slots=True)
class Office:
    """An office of a person. `since` and `until` are what texts say (EDTF), `told` the first and last day of such texts."""

    role: str
    country: str | None
    titles: tuple[str, ...]
    ranks: tuple[str, ...]
    since: str | None
    until: str | None
    told: tuple[str, str] | None
    evidence: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """An office as a bar: `sure` is from when to when texts say it was held, else only when it was told."""

    office: Office
    x: float
    width: float
    y: float
    sure: bool


@dataclass(frozen=True, slots=True)
class Strips:
    """The bars, the names of years below them, and how large the picture is."""

    bars: tuple[Strip, ...]
    years: tuple[tuple[float, str], ...]
    width: int
    height: int


def offices_of(visit: Visit, posts: Iterable[dict[str, Any]]) -> list[Office]:
    """The offices of an actor, the latest first."""
    of: dict[tuple[str, str | None], list[dict[str, Any]]] = {}
    for post in posts:
        of.setdefault((post["role"], post["country"]), []).append(post)
    found = [_office(visit, role, country, several) for (role, country), several in of.items()]
    return sorted(found, key=lambda o: (o.until is not None, _order(o), o.role), reverse=False)


def _order(office: Office) -> str:
    """What sorts the latest first."""
    last = office.since or (office.told[1] if office.told else "")
    return "".join(chr(0x10FF - ord(c)) for c in last) or "\U0010ffff"


def _office(visit: Visit, role: str, country: str | None, posts: Sequence[dict[str, Any]]) -> Office:
    evidence = [e for post in posts for e in post["evidence"]]
    days = sorted(visit.look.catalogue.published(e["document"] for e in evidence).values())
    return Office(
        role,
        country,
        tuple(dict.fromkeys(post["title"] for post in posts)),
        tuple(dict.fromkeys(post["rank"] for post in posts if post["rank"])),
        min((post["since"] for post in posts if post["since"]), default=None),
        max((post["until"] for post in posts if post["until"]), default=None),
        (days[0], days[-1]) if days else None,
        tuple(evidence),
    )


def strips_of(offices: Sequence[Office]) -> Strips | None:
    """The offices as bars; None where the days that are known of them all lie close together."""
    spans = [(office, span) for office in offices if (span := _span(office))]
    first, last = min((a for _, (a, _) in spans), default=date.min), max((b for _, (_, b) in spans), default=date.min)
    length = (last - first).days
    if length < _TELLING:
        return None

    def across(day: date) -> float:
        return round(_LEFT + (day - first).days / length * (WIDTH - _LEFT - _LEAST), 1)

    bars = tuple(
        Strip(office, across(a), max(_LEAST, round(across(b) - across(a), 1)), n * _ROW + 6.0, office.since is not None)
        for n, (office, (a, b)) in enumerate(spans)
    )
    step = -(-(last.year - first.year + 1) // 8)
    years = tuple(
        (across(max(date(year, 1, 1), first)), str(year)) for year in range(first.year, last.year + 1, step)
    )  # fmt: skip
    return Strips(bars, years, WIDTH, len(bars) * _ROW + 28)


def _span(office: Office) -> tuple[date, date] | None:
    """From the day that it was taken up, or first told, to the day that it ended, or was last told."""
    told = [read_date(day) for day in office.told or ()]
    starts = [d.first for d in (read_date(office.since), *told) if d and d.first]
    ends = [d.last for d in (read_date(office.until), *told) if d and d.last]
    return (starts[0], max(starts[0], ends[0] if office.until else ends[-1])) if starts and ends else None


def as_plain(office: Office) -> dict[str, Any]:
    """An office as a JSON object."""
    return {
        "role": office.role, "country": office.country, "titles": list(office.titles), "ranks": list(office.ranks),
        "since": office.since, "until": office.until, "told": list(office.told) if office.told else None,
        "evidence": list(office.evidence),
    }  # fmt: skip
