"""What a date expression means, before it is read from a certain day."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

import msgspec

_EDTF = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?")


class When(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """The meaning of a date expression, before it is read from a certain day.

    Calendar fields where the text gives them (`season` is EDTF's 21–24; `months` first and last month of a
    part of the year; `swap` where day and month may be the other way round). `unit` and `offset`: so many
    units from the anchor, or from the `context` (the date spoken of before); `spanning`: all the units from
    here to there. `year_shift`: of the year so far from the anchor's; `week_shift` likewise. `direction`:
    past or coming. `until` is the end of an interval. `part`: start, middle or end of it. `about`: EDTF `~`.
    `feast`: the rule of a day that every year has (see `feasts`). `exact`: units are counted to the day (two
    weeks ago). `steps`: numbers of units to be added to the day that the rest gives (three days after Easter).
    `nth`: which one of its weekdays in a month (0 is the last) the weekday is.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    months: tuple[int, int] | None = None
    decade: bool = False
    swap: bool = False
    unit: str | None = None
    offset: int = 0
    spanning: bool = False
    context: bool = False
    year_shift: int | None = None
    week_shift: int | None = None
    direction: str | None = None
    until: When | None = None
    part: str | None = None
    about: bool = False
    feast: str | None = None
    exact: bool = False
    steps: tuple[tuple[int, str], ...] = ()
    nth: int | None = None

    @property
    def relative(self) -> bool:
        """Whether it says how far from another day it is, rather than which day."""
        return self.unit is not None or self.direction is not None or self.only_weekday

    @property
    def only_weekday(self) -> bool:
        """Whether it is a weekday and nothing else."""
        return self.weekday is not None and self.day is None and self.unit is None

    @property
    def has_year(self) -> bool:
        """Whether the text gives the year."""
        return self.year is not None or self.year_shift is not None

    @property
    def precision(self) -> str:
        """day, week, month, season, part (of a year), year, decade, or interval."""
        if self.until is not None or self.spanning:
            return "interval"
        if self.day is not None or self.weekday is not None or self.feast is not None:
            return "day"
        if self.unit is not None:
            return {"weekend": "week", "quarter": "part"}.get(self.unit, self.unit)
        if self.month is not None:
            return "month"
        if self.season is not None:
            return "season"
        if self.months is not None:
            return "part"
        return "decade" if self.decade else "year"

    @property
    def template(self) -> str | None:
        """What is known of a date without a year, with X for the year: XXXX-12-04."""
        if self.has_year or self.month is None:
            return None
        return f"XXXX-{self.month:02}" + (f"-{self.day:02}" if self.day else "")


class Resolved(msgspec.Struct, frozen=True):
    """An EDTF date or None; `inferred` where the anchor was needed; other readings, the likelier first."""

    edtf: str | None
    inferred: bool = False
    alternatives: tuple[str, ...] = ()


class Anchor(msgspec.Struct, frozen=True):
    """The day that a text is read from, as far as it is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def full_date(self) -> date | None:
        """The day, where it is known."""
        return date(self.year, self.month, self.day) if self.month and self.day else None

    @property
    def middle(self) -> date:
        """A day in the middle of what is known."""
        return date(self.year, self.month or 7, self.day or (15 if self.month else 1))


@lru_cache(maxsize=256)
def anchor_of(edtf: str | None) -> Anchor | None:
    """The anchor that an EDTF date makes (of an interval, its end); None where there is none."""
    match = _EDTF.fullmatch(edtf.rpartition("/")[2]) if edtf else None
    if match is None:
        return None
    year, month, day = (int(g) if g else None for g in match.groups())
    assert year is not None
    if month is not None and not 1 <= month <= 12:
        month = day = None
    if month is not None and day is not None and not 1 <= day <= monthrange(max(year, 1), month)[1]:
        day = None
    return Anchor(year, month, day) if year else None
