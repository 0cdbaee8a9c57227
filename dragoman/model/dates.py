"""Dates as EDTF level 1: a small value with its first and last possible day, and what to do with it.

`2025-12-04`, `2025-12`, `2025`, `2025-21` (spring), `202X`, `2025-XX`, `2023~`, `2025-11-24/2025-11-25`,
`2025-03/..`
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

__all__ = [
    "EdtfDate",
    "compatible",
    "contains",
    "days_apart",
    "humanise",
    "interval",
    "more_precise",
    "overlaps",
    "parse_date",
    "read_date",
]

_PART = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<mark>[?~%])?")
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
_SEASON_NAMES = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A day, month, season, year, decade or interval. `first` and `last` are its outermost days, None where
    open.

    `precision` is `day`, `month`, `season`, `year`, `decade`, `century` or `interval`; `mark` is `?`
    (uncertain), `~` (approximate), `%` (both) or nothing.
    """

    text: str
    first: date | None
    last: date | None
    precision: str
    mark: str = ""

    def __str__(self) -> str:
        """The EDTF text."""
        return self.text

    @property
    def days(self) -> int | None:
        """How many days it covers; None where it is open."""
        return (self.last - self.first).days + 1 if self.first and self.last else None


@lru_cache(maxsize=65536)
def parse_date(text: str) -> EdtfDate:
    """The value of an EDTF text.

    Raises ValueError where it is not EDTF level 1, or no such day exists.
    """
    if "/" not in text:
        return _parse_part(text)
    left, _, right = text.partition("/")
    first = None if left in ("", "..") else _parse_part(left)
    last = None if right in ("", "..") else _parse_part(right)
    if first is None and last is None:
        raise ValueError(f"an interval needs a start or an end: {text!r}")
    if first and last and first.first and last.last and first.first > last.last:
        raise ValueError(f"the interval ends before it starts: {text!r}")
    mark = (first.mark if first else "") or (last.mark if last else "")
    return EdtfDate(text, first.first if first else None, last.last if last else None, "interval", mark)


def read_date(text: str | None) -> EdtfDate | None:
    """The value of an EDTF text, or None where it is none."""
    try:
        return parse_date(text) if text else None
    except ValueError:
        return None


def _parse_part(text: str) -> EdtfDate:
    match = _PART.fullmatch(text)
    if match is None:
        raise ValueError(f"not an EDTF level 1 date: {text!r}")
    year, month, day, mark = match["year"], match["month"], match["day"], match["mark"] or ""
    if "X" in year:
        return _unspecified_year(text, year, month or day, mark)
    if month is None or month == "XX":
        if day not in (None, "XX"):
            raise ValueError(f"a day without a month: {text!r}")
        return EdtfDate(text, date(int(year), 1, 1), date(int(year), 12, 31), "year", mark)
    number = int(month)
    if number in _SEASONS:
        if day is not None:
            raise ValueError(f"a season has no days: {text!r}")
        start, end = _SEASONS[number]
        return EdtfDate(text, date(int(year), start, 1), _month_end(int(year), end), "season", mark)
    if day is None or day == "XX":
        return EdtfDate(text, date(int(year), number, 1), _month_end(int(year), number), "month", mark)
    exact = date(int(year), number, int(day))
    return EdtfDate(text, exact, exact, "day", mark)


def _unspecified_year(text: str, year: str, rest: str | None, mark: str) -> EdtfDate:
    if rest not in (None, "XX"):
        raise ValueError(f"a month of an unspecified year: {text!r}")
    low, high = int(year.replace("X", "0")) or 1, int(year.replace("X", "9"))
    precision = "century" if year.endswith("XX") else "decade"
    return EdtfDate(text, date(low, 1, 1), date(high, 12, 31), precision, mark)


def _month_end(year: int, month: int) -> date:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, calendar.monthrange(year, month)[1])


def contains(wide: str | None, narrow: str | None) -> bool:
    """Whether every day of `narrow` lies in `wide`. False where either is no date."""
    a, b = read_date(wide), read_date(narrow)
    if a is None or b is None:
        return False
    starts = a.first is None or (b.first is not None and a.first <= b.first)
    ends = a.last is None or (b.last is not None and b.last <= a.last)
    return starts and ends


def overlaps(a: str | None, b: str | None, slack: int = 0) -> bool:
    """Whether the two share a day, or come within `slack` days. False where either is no date."""
    apart = days_apart(a, b)
    return apart is not None and apart <= slack


def compatible(a: str | None, b: str | None, slack: int = 0) -> bool:
    """Whether both can be dates of one happening: one is missing, or they share a day (or nearly)."""
    return read_date(a) is None or read_date(b) is None or overlaps(a, b, slack)


def begin_of(edtf: str) -> str:
    """The date, a season as its first month: what comes before what can be told of it as of other dates."""
    return _month_of_season(edtf, 0)


def end_of(edtf: str) -> str:
    """The date, a season as its last month."""
    return _month_of_season(edtf, 1)


def _month_of_season(edtf: str, end: int) -> str:
    plain = len(edtf) == len("2031-21") and edtf[5:].isdecimal()
    months = _SEASONS.get(int(edtf[5:])) if plain else None
    return f"{edtf[:5]}{months[end]:02}" if months else edtf


def days_apart(a: str | None, b: str | None) -> int | None:
    """Days between the nearest ends, 0 where they overlap, None where either is no date."""
    x, y = read_date(a), read_date(b)
    if x is None or y is None:
        return None
    gaps = [0]
    if x.last and y.first:
        gaps.append((y.first - x.last).days)
    if y.last and x.first:
        gaps.append((x.first - y.last).days)
    return max(gaps)


def more_precise(a: str | None, b: str | None) -> str | None:
    """The one that covers fewer days; `a` where they cover as many, the other where one is no date."""
    x, y = read_date(a), read_date(b)
    if x is None or y is None:
        return a if x is not None else b if y is not None else a or b
    far = timedelta.max.days
    return b if (y.days or far) < (x.days or far) else a


def shift_days(day: str, days: int) -> str:
    """The day (`YYYY-MM-DD`) that lies `days` after `day`.

    Raises ValueError where `day` is no calendar day.
    """
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def interval(first: str, last: str) -> str:
    """The shortest EDTF text from the first day of `first` to the last of `last`.

    Raises ValueError where either is no date or they stand in the wrong order.
    """
    if first == last:
        return first
    text = f"{first.partition('/')[0]}/{last.rpartition('/')[2]}"
    parse_date(text)
    return text


def humanise(text: str | None, locale: str = "en") -> str:
    """The date as people write it, months in the language of `locale`; the text itself where it is no
    date.
    """
    value = read_date(text)
    if value is None:
        return text or ""
    if value.precision != "interval":
        return _humanise_part(value, locale)
    left, _, right = value.text.partition("/")
    first, last = read_date(left), read_date(right)
    if first and last and first.precision == last.precision == "day" and left[:7] == right[:7]:
        return f"{int(left[8:10])}–{_humanise_part(last, locale)}"
    ends = ["" if part is None else _humanise_part(part, locale) for part in (first, last)]
    return " – ".join(ends).strip()


def _humanise_part(value: EdtfDate, locale: str) -> str:
    doubt = {"~": "about ", "?": "perhaps ", "%": "perhaps about "}.get(value.mark, "")
    return doubt + _plain_words(value, locale)


def _plain_words(value: EdtfDate, locale: str) -> str:
    from babel.dates import format_date, get_month_names  # only here: they are slow to import

    year = value.text[:4]
    if value.precision == "day" and value.first:
        return format_date(value.first, format="d MMMM y", locale=locale)
    if value.precision == "month" and value.first:
        return f"{get_month_names('wide', context='stand-alone', locale=locale)[value.first.month]} {year}"
    if value.precision == "season":
        return f"{_SEASON_NAMES[int(value.text[5:7])]} {year}"
    if value.precision in ("decade", "century"):
        return f"{year.replace('X', '0')}s"
    return year
