"""How the meaning of a date expression becomes an EDTF date, read from a certain day."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from dragoman.finding.dating.date_meaning import Anchor, Resolved, When, anchor_of
from dragoman.finding.dating.feasts import feast_day, nth_weekday
from dragoman.finding.values import replace

# A month of another calendar year must be this many months nearer to be meant: "in April", read in November,
# is past.
_OTHER_YEAR = 4 * 30.4
_SEASON_BEGUN = 45  # days from the beginning of a season to its middle
_NEAR = 45  # days within which news speaks of a date that may be read in two ways
# How many days a day without a year may lie behind, and not be that of the next year.
JUST_PAST = 10
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_LEAP = 8  # years within which there is a 29 February
_SEASON_MONTH = {21: 4, 22: 7, 23: 10, 24: 1}


def resolve(when: When, anchor: str | None, context: str | None = None, future: bool = False) -> Resolved:
    """The EDTF date of `when`, read from `anchor` (EDTF) after the date `context`; `future` where the tense
    says so.
    """
    base = own = anchor_of(anchor)
    if when.context:
        base = anchor_of(context) or base
    found = _resolve(when, base, future)
    if when.context and base != own and found.edtf is not None:  # the text may have come back to its own day
        other = _resolve(when, own, future).edtf
        found = replace(found, alternatives=tuple({other} - {None, found.edtf}))
    if found.edtf is not None and when.about and when.precision in ("day", "month", "year"):
        return replace(found, edtf=found.edtf + "~")
    return found


def _resolve(when: When, base: Anchor | None, future: bool) -> Resolved:
    if when.steps:
        return _stepped(when, base, future)
    if when.until is not None:
        return _interval(when, base, future)
    if when.unit is not None:
        return _shifted(when, base)
    year, inferred = when.year, False
    if year is None and when.year_shift is not None:
        if base is None:
            return Resolved(None)
        year, inferred = base.year + when.year_shift, True
    if when.only_weekday:
        return _weekday(when, base, future)
    if year is not None:
        return _swapped(when, year, base) or Resolved(_in_year(when, year), inferred)
    return _nearest(when, base, future)


def _stepped(when: When, base: Anchor | None, future: bool) -> Resolved:
    """The day so many days, weeks, months and years from another one."""
    start = _resolve(replace(when, steps=()), base, future)
    anchor = anchor_of(start.edtf)
    day = anchor.full_date if anchor is not None else None
    for count, unit in when.steps:
        day = _plus(day, count, unit) if day is not None else None
    return Resolved(None if day is None else day.isoformat(), start.inferred)


def _interval(when: When, base: Anchor | None, future: bool) -> Resolved:
    assert when.until is not None
    first = _resolve(replace(when, until=None, about=False), base, future)
    if when.only_weekday and when.until.only_weekday and when.until.week_shift is not None and when.week_shift is None:
        # "From Monday to Wednesday last week": the week is that of both.
        days = (replace(when, until=None, week_shift=when.until.week_shift), when.until)
        first, last = (_weekday(day, base, future) for day in days)
    elif first.edtf and when.until.only_weekday:  # the first such weekday behind the beginning
        last = _resolve(replace(when.until, direction=None), anchor_of(first.edtf), True)
    else:
        last = _resolve(when.until, base, future)
    if first.edtf is None or last.edtf is None:
        return Resolved(None)
    start, end = first.edtf.partition("/")[0], last.edtf.rpartition("/")[2]
    edtf = f"{start}/{end}" if start <= end else None
    other = () if future or not first.alternatives else (_interval(when, base, True).edtf,)
    return Resolved(edtf, first.inferred or last.inferred, tuple(e for e in other if e and e != edtf))


def _swapped(when: When, year: int, base: Anchor | None) -> Resolved | None:
    """04/12/2025 with day and month the other way round, where only so it is near the anchor; else None."""
    if not when.swap or base is None or when.month is None or when.day is None:
        return None
    usual, other = _middle_in(when, year), _middle_in(replace(when, month=when.day, day=when.month), year)
    if usual is None or other is None:
        return None
    near = timedelta(days=_NEAR)
    if abs(other - base.middle) <= near < abs(usual - base.middle):
        return Resolved(other.isoformat(), True, (usual.isoformat(),))
    return None


def _in_year(when: When, year: int) -> str | None:
    if when.feast is not None:
        day = feast_day(when.feast, year)
        return None if day is None else day.isoformat()
    if when.months is not None:
        return f"{year:04}-{when.months[0]:02}/{year:04}-{when.months[1]:02}"
    if when.season is not None:
        return f"{year:04}-{when.season}"
    if when.decade:
        return f"{year // 10:03}X"
    if when.month is None:
        return f"{year:04}"
    if when.day is None:
        return f"{year:04}-{when.month:02}"
    return f"{year:04}-{when.month:02}-{when.day:02}" if _is_day(year, when.month, when.day) else None


def _is_day(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]


def _middle_in(when: When, year: int) -> date | None:
    """A day in the middle of what `when` is in `year`."""
    if when.feast is not None:
        return feast_day(when.feast, year)
    if when.months is not None:
        return date(year, (when.months[0] + when.months[1]) // 2, 15)
    month = when.month or _SEASON_MONTH.get(when.season or 0, 7)
    day = when.day or 15
    return date(year, month, day) if _is_day(year, month, day) else None


def _nearest(when: When, base: Anchor | None, future: bool) -> Resolved:
    """A date without a year, in the year that fits best."""
    if base is None:
        return Resolved(None)
    if when.month is None and when.day is not None:
        return _day_of_month(when, base, future)
    now, scored = base.middle, []
    for candidate in (when, replace(when, month=when.day, day=when.month)) if when.swap else (when,):
        reach = _LEAP if (candidate.month, candidate.day) == (2, 29) else 1
        for year in range(base.year - reach, base.year + reach + 1):
            day = _middle_in(candidate, year)
            if day is None or (candidate.weekday is not None and candidate.day and day.weekday() != candidate.weekday):
                continue
            scored.append((_distance(candidate, day, now, future), year, _in_year(candidate, year)))
    if not scored and when.weekday is not None:  # the weekday is wrong: go by the day
        return _nearest(replace(when, weekday=None), base, future)
    readings = [edtf for _, _, edtf in sorted(scored, key=lambda s: s[:2]) if edtf is not None]
    return Resolved(readings[0], True, tuple(readings[1:])) if readings else Resolved(None)


def _day_of_month(when: When, base: Anchor, future: bool) -> Resolved:
    """A day without a month: of the month of the anchor, or of the one before or after; a weekday may tell which."""
    if base.month is None or when.day is None:
        return Resolved(None)
    days = []
    for shift in range(-12, 13) if when.weekday is not None else (-1, 0, 1):
        year, month = divmod(base.year * 12 + base.month - 1 + shift, 12)
        if _is_day(year, month + 1, when.day):
            day = date(year, month + 1, when.day)
            if when.weekday in (None, day.weekday()):
                days.append((_distance(when, day, base.middle, future), day.isoformat()))
    readings = [edtf for _, edtf in sorted(days)]
    return Resolved(readings[0], True, tuple(readings[1:])) if readings else Resolved(None)


def _distance(when: When, day: date, now: date, future: bool) -> float:
    """How far `day` is from `now`, with what speaks against it added. In days."""
    days = (day - now).days
    level = 0 if when.day or when.feast else _SEASON_BEGUN if when.season else 15
    penalty = _OTHER_YEAR if day.year != now.year else 0.0
    if when.direction == "past":
        return -days if days < -level else 1e6 + days
    if when.direction == "coming":
        return days if days > level else 1e6 - days
    if future and (when.day or when.feast) and -JUST_PAST <= days < 0:
        # "Is there on 11 May", told on the 14th: nobody looks a year ahead without saying so.
        return -days
    if future:
        return days if days >= -level else 1e6 - days
    if when.months is not None:  # quarters and halves are spoken of once they have begun
        return -days if days <= 0 else 100 + days
    return abs(days) + penalty


def _weekday(when: When, base: Anchor | None, future: bool) -> Resolved:
    day = base.full_date if base else None
    if day is None or when.weekday is None:
        return Resolved(None)
    if when.week_shift is not None:
        monday = day - timedelta(days=day.weekday())
        return Resolved((monday + timedelta(days=7 * when.week_shift + when.weekday)).isoformat(), True)
    back = (day.weekday() - when.weekday) % 7
    ahead = (when.weekday - day.weekday()) % 7
    if when.direction == "past":
        return Resolved((day - timedelta(days=back or 7)).isoformat(), True)
    if when.direction == "coming":
        return Resolved((day + timedelta(days=ahead or 7)).isoformat(), True)
    before, after = day - timedelta(days=back), day + timedelta(days=ahead or 7)
    if future:
        before, after = (day + timedelta(days=ahead)), day - timedelta(days=back or 7)
    return Resolved(before.isoformat(), True, (after.isoformat(),))


def _shifted(when: When, base: Anchor | None) -> Resolved:
    if base is None:
        return Resolved(None)
    if when.spanning:
        return _spanning(when, base)
    if when.exact and base.full_date is not None and when.unit is not None:
        day = _plus(base.full_date, when.offset, when.unit)
        return Resolved(None if day is None else day.isoformat(), day is not None)
    edtf: str | None = None
    if when.unit == "week" and base.full_date is not None:
        return Resolved(None, False, _week(base.full_date, when.offset))
    if when.unit == "day" and base.full_date is not None:
        edtf = _plus_days(base.full_date, when.offset)
    elif when.unit == "month" and base.month is not None:
        edtf = _month(base, when.offset)
        if when.day is not None or when.nth is not None:
            edtf = _day_in(when, int(edtf[:4]), int(edtf[5:]))
    elif when.unit == "quarter" and base.month is not None:
        first = (base.month - 1) // 3 * 3 + 1
        start = Anchor(base.year, first)
        edtf = f"{_month(start, 3 * when.offset)}/{_month(start, 3 * when.offset + 2)}"
    elif when.unit == "year":
        edtf = f"{base.year + when.offset:04}"
    elif when.unit == "decade":
        edtf = f"{base.year // 10 + when.offset:03}X"
    return Resolved(edtf, edtf is not None)


def _week(day: date, weeks: int) -> tuple[str, ...]:
    """The week so many weeks from `day`: only a reading, since texts mean no more than "some days ago" by
    it.
    """
    monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * weeks)
    return (f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}",)


def _day_in(when: When, year: int, month: int) -> str | None:
    """The 20th, or the second Friday, of a month."""
    if when.nth is not None and when.weekday is not None:
        rule = nth_weekday(when.nth, when.weekday, month)
        day = feast_day(rule, year) if rule is not None else None
        return None if day is None else day.isoformat()
    return _in_year(replace(when, month=month), year)


def _plus(day: date, count: int, unit: str) -> date | None:
    """The day so many units from `day`; in a shorter month its last day. None outside of the calendar."""
    try:
        if unit in _DAYS:
            return day + timedelta(days=count * _DAYS[unit])
        index = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
        year, month = index // 12, index % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError):
        return None


def _plus_days(day: date, days: int) -> str | None:
    there = _plus(day, days, "day")
    return None if there is None else there.isoformat()


def _month(base: Anchor, months: int) -> str:
    index = base.year * 12 + (base.month or 1) - 1 + months
    return f"{index // 12:04}-{index % 12 + 1:02}"


def _spanning(when: When, base: Anchor) -> Resolved:
    """All days, months or years between the anchor and so many before or after it."""
    day, offset = base.full_date, when.offset
    here: str | None = None
    there: str | None = None
    if when.unit in ("day", "week") and day is not None:
        days = offset * (7 if when.unit == "week" else 1)
        here, there = day.isoformat(), _plus_days(day, days)
    elif when.unit in ("month", "quarter") and base.month is not None:
        here, there = _month(base, 0), _month(base, offset * (3 if when.unit == "quarter" else 1))
    elif when.unit in ("year", "decade"):
        years = offset * (10 if when.unit == "decade" else 1)
        here, there = f"{base.year:04}", f"{base.year + years:04}"
    if here is None or there is None:
        return Resolved(None)
    return Resolved("/".join(sorted((here, there))), True)
