"""What is reckoned of the relations of states: meetings by level, late sessions, sums promised, figures over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from dragoman.desk.filters import Filters, FilterWrong
from dragoman.desk.lookup import typed
from dragoman.desk.visit import Visit
from dragoman.knowledge.world_facts import country_name
from dragoman.model.codes import AGREEMENT_STATUSES, LEVELS
from dragoman.model.dates import read_date
from dragoman.output.ledger import Account, accounts
from dragoman.output.rhythm import Overdue, overdue
from dragoman.output.series import Series, series_of

_MOST: Final = 2_000  # items of one kind that are reckoned with


@dataclass(frozen=True, slots=True)
class Meetings:
    """How often they dealt with each other: `counts[level][n]` in `years[n]`; None is a level that nothing tells."""

    years: tuple[str, ...]
    counts: dict[str | None, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What is reckoned of the relations of some states; `day` is how far the record reaches."""

    day: date
    meetings: Meetings
    overdue: tuple[Overdue, ...]
    agreements: tuple[tuple[str, int], ...]
    accounts: tuple[Account, ...]
    series: tuple[Series, ...]


def states_of(filters: Filters) -> list[str]:
    """The states that an address names. Raises FilterWrong for one that is not known."""
    states = filters.party.split(",") if filters.party else []
    unknown = [code for code in states if country_name(code) == code]
    if unknown:
        raise FilterWrong(f"party={unknown[0]} is no state or organisation that is known here")
    return states


def reckoned(visit: Visit) -> Reckoned:
    """All of it, of what the filters of the address ask for. Raises FilterWrong."""
    filters = visit.filters
    return visit.remembered(("reckoned", visit.today, filters), lambda: _reckoned(visit, filters, states_of(filters)))


def _reckoned(visit: Visit, filters: Filters, states: Sequence[str]) -> Reckoned:
    day = reach(visit)
    statuses = dict(visit.digest("agreements").statuses())
    return Reckoned(
        day,
        _meetings(visit),
        tuple(_overdue(visit, day)),
        tuple((status, statuses[status]) for status in AGREEMENT_STATUSES if status in statuses),
        tuple(_accounts(visit)),
        tuple(_series(visit, states)),
    )


def reach(visit: Visit) -> date:
    """The day up to which the record tells anything: that of its latest document, and no later than today."""
    heads, _ = visit.look.catalogue.heads(1)
    latest = read_date(heads[0].published) if heads else None
    today = date.fromisoformat(visit.today)
    return min(latest.last, today) if latest and latest.last else today


def _meetings(visit: Visit) -> Meetings:
    cells = visit.look.levels(visit.filters.query())
    years = sorted({year for year, _, _ in cells})
    table = Counter({(year, level): number for year, level, number in cells})
    levels = [level for level in (*LEVELS, None) if any(found == level for _, found, _ in cells)]
    return Meetings(tuple(years), {level: tuple(table[year, level] for year in years) for level in levels})


def _overdue(visit: Visit, day: date) -> Iterable[Overdue]:
    """The formats whose next session is late, the latest first."""
    found = []
    query = visit.filters.but(since="", until="").query()
    formats = visit.look.slice("mechanisms", query, _MOST).items
    sessions = visit.look.items(event for plain in formats for event in plain["events"])
    for plain in formats:
        events = [typed("events", sessions[event][1]) for event in plain["events"] if event in sessions]
        late = overdue(typed("mechanisms", plain), events, day)
        if late is not None:
            found.append(late)
    return sorted(found, key=lambda late: (-late.late, late.mechanism.id))


def _accounts(visit: Visit) -> list[Account]:
    query = visit.filters.query()
    plain = {
        kind: visit.look.slice(kind, query, _MOST).items for kind in ("commitments", "developments", "disagreements")
    }
    items = {kind: [typed(kind, one) for one in several] for kind, several in plain.items()}
    return accounts(
        items["commitments"], _told(visit, plain["commitments"]), items["developments"], items["disagreements"]
    )


def _series(visit: Visit, states: Sequence[str]) -> list[Series]:
    """Those of figures that name one of the states, and of texts that are about the dealings of all of them."""
    found = {plain["id"]: plain for plain in visit.look.slice("figures", visit.filters.query(), _MOST).items}
    if len(states) > 1:
        found |= {plain["id"]: plain for plain in visit.look.figures_between(states, _MOST)}
    return series_of([typed("figures", plain) for plain in found.values()], _told(visit, found.values()))


def _told(visit: Visit, several: Iterable[dict[str, Any]]) -> dict[str, str]:
    """The day on which each item was first told of, where a text that tells of it has one."""
    documents = {plain["id"]: [e["document"] for e in plain["evidence"]] for plain in several}
    days = visit.look.catalogue.published(d for of in documents.values() for d in of)
    return {id_: min(known) for id_, of in documents.items() if (known := [days[d] for d in of if d in days])}


def as_plain(found: Reckoned) -> dict[str, Any]:
    """What was reckoned as a JSON object; items by their ids."""
    return {
        "day": found.day.isoformat(),
        "meetings": [
            {"level": level, "year": year, "count": count}
            for level, counts in found.meetings.counts.items()
            for year, count in zip(found.meetings.years, counts, strict=True)
            if count
        ],
        "overdue": [
            {"mechanism": late.mechanism.id, "rhythm_days": late.rhythm, "due": late.due.isoformat(),
             "planned": late.planned, "days_late": late.late,
             "sessions": [{"date": s.date, "number": s.number, "event": s.event or None} for s in late.sessions]}
            for late in found.overdue
        ],
        "agreements": [{"status": status, "count": count} for status, count in found.agreements],
        "commitments": [
            {"by": account.by, "to": list(account.to), "unit": account.unit, "year": account.year or None,
             "sums": {column: asdict(sum_) for column, sum_ in account.sums.items()},
             "disputed": list(account.disputed)}
            for account in found.accounts
        ],
        "figures": [
            {"key": s.key, "name": s.name, "measure": s.measure, "subject": s.subject, "unit": s.unit,
             "change": s.change,
             "points": [{"figure": p.figure.id, "period": p.figure.period, "first_day": p.first.isoformat(),
                         "last_day": p.last.isoformat(), "value": p.figure.value, "bound": p.figure.bound,
                         "ahead": p.ahead} for p in s.points]}
            for s in found.series
        ],
    }  # fmt: skip
