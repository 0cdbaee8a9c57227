"""Sessions that are overdue: how often a standing format has met so far, and when it would have to meet again.

The rhythm is the middle one of the gaps between its sessions; where two sessions have numbers, the gap between them is
shared out among the sessions from the one to the other. It takes two gaps to make a rhythm.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median
from typing import Final

from dragoman.model.dates import read_date
from dragoman.model.items import EventItem, MechanismItem

__all__ = ["Overdue", "overdue"]

GAPS: Final = 2
"""Gaps between sessions that make a rhythm."""

_ONE_SESSION: Final = 20  # days within which two dates are of one session
_VAGUE: Final = 366  # days that a date may cover to count
_PATIENCE: Final = 4  # a session is late after a fourth of the rhythm
_LEAST: Final = 30  # days after which one is late at the earliest
_YEAR, _MONTH = 365.25, 30.44


@dataclass(frozen=True, slots=True)
class Session:
    """A session that was held: its day (the middle one of a longer time), its date as EDTF, its number, its event."""

    day: date
    date: str
    number: int | None
    event: str


@dataclass(frozen=True, slots=True)
class Overdue:
    """A format whose next session is late.

    `rhythm` is days from one session to the next, None where only a plan tells that one is late; `due` is when it would
    have had to be, `planned` the day that it was planned for, `late` days since then, `sessions` those that were held.
    """

    mechanism: MechanismItem
    rhythm: int | None
    due: date
    planned: str | None
    late: int
    sessions: tuple[Session, ...]

    @property
    def every(self) -> str:
        """The rhythm in words: `every 12 months`."""
        if self.rhythm is None:
            return ""
        months = round(self.rhythm / _MONTH)
        if months < 2:
            return f"every {self.rhythm} days"
        return f"every {months} months" if months <= 18 else f"every {self.rhythm / _YEAR:.2g} years"


def overdue(mechanism: MechanismItem, events: Sequence[EventItem], day: date) -> Overdue | None:
    """Whether the next session of a format is late on `day`, by its sessions `events`; None where it is not."""
    held = _sessions(mechanism, events)
    last = held[-1].day if held else date.min
    plans = [
        d for d in (read_date(plan) for plan in _plans(mechanism, events, held)) if d and d.first and d.first > last
    ]
    planned = max(plans, key=lambda d: d.last or date.min, default=None)
    if planned is not None and planned.last is not None:
        late = (day - planned.last).days
        if late < _LEAST:
            return None
        return Overdue(mechanism, _rhythm(held), planned.last, planned.text, late, tuple(held))
    rhythm = _rhythm(held)
    if rhythm is None:
        return None
    due = last + timedelta(days=rhythm)
    late = (day - due).days
    return Overdue(mechanism, rhythm, due, None, late, tuple(held)) if late >= max(_LEAST, rhythm / _PATIENCE) else None


def _plans(mechanism: MechanismItem, events: Iterable[EventItem], held: Sequence[Session]) -> Iterable[str | None]:
    """The dates for which sessions are planned that were not held yet."""
    latest = max((session.number or 0 for session in held), default=0)
    yield mechanism.next_planned
    for event in events:
        if event.status == "planned" and (event.session is None or event.session > latest):
            yield event.date


def _sessions(mechanism: MechanismItem, events: Iterable[EventItem]) -> list[Session]:
    """The sessions that were held, in the order of time, each once."""
    told = [(event.date, event.session, event.id) for event in events if event.status == "held"]
    told += [(mechanism.first_held, None, ""), (mechanism.last_held, None, "")]
    found = sorted((s for s in (_session(*one) for one in told) if s), key=lambda s: (s.day, not s.event))
    kept: list[Session] = []
    for session in found:
        if kept and _is_one(kept[-1], session):
            kept[-1] = session if kept[-1].number is None and session.number is not None else kept[-1]
        else:
            kept.append(session)
    return kept


def _session(text: str | None, number: int | None, event: str) -> Session | None:
    value = read_date(text)
    if value is None or value.first is None or value.days is None or value.days > _VAGUE:
        return None
    return Session(value.first + timedelta(days=(value.days - 1) // 2), value.text, number, event)


def _is_one(a: Session, b: Session) -> bool:
    if a.number is not None and b.number is not None:
        return a.number == b.number
    x, y = read_date(a.date), read_date(b.date)
    touch = x and y and x.first and x.last and y.first and y.last and x.first <= y.last and y.first <= x.last
    return bool(touch) or (b.day - a.day).days <= _ONE_SESSION


def _rhythm(held: Sequence[Session]) -> int | None:
    gaps: list[float] = []
    for before, after in pairwise(held):
        steps = after.number - before.number if before.number and after.number else 1
        if steps > 0:
            gaps += [(after.day - before.day).days / steps] * steps
    return round(median(gaps)) if len(gaps) >= GAPS else None
