"""What the date phrases of language files mean. A phrase means what the key says under which it stands:

date              the slots say it: <day> <month> <year> <weekday> <season> …; two days or months are an
interval bare              a month or season that is a date only in company (see `licences`) half, quarter
<nth> half or quarter of a year first months      the first <n> months of a year; `last months` the last ones
decade            the decade that begins with <year> or <tens> day-1, year+0 …   days, weeks, weekends,
months, quarters, years, decades from the anchor; `n` is the slot <n>;
                  `then day-1` from the date spoken of before; with `start`, `middle` or `end` behind it a
                  part, with `since` or `until` its role
years+n, days-n   all the years (…) from the anchor on or back
past, coming      the last or next <weekday>, <month> or <season>
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from dragoman.finding.dating.date_meaning import When
from dragoman.finding.values import replace

_SHIFT = re.compile(
    r"(then )?(day|week|weekend|month|quarter|year|decade)([+-])(\d+|n)( start| middle| end| since| until)?"
)
_EXACT = re.compile(r"(then )?(?:exact )?(week|month|year)([+-])(\d+|n)")
_SPAN = re.compile(r"(then )?(day|week|month|quarter|year|decade)s([+-])(\d+|n)( since| until)?")
_PARTS_OF_YEAR = frozenset({"half", "quarter", "first months", "last months"})
_PLAIN = frozenset({"date", "bare", "decade", "past", "coming"}) | _PARTS_OF_YEAR
_WEEKDAYS = frozenset({"nth weekday", "last weekday", "second weekday"})  # of a month
_PARTS, _ROLES = frozenset({"start", "middle", "end"}), frozenset({"since", "until"})


def is_key(key: str) -> bool:
    """Whether phrases can stand under `key`."""
    if key.startswith(("feast ", "exact ")):
        return key[0] == "f" or bool(_EXACT.fullmatch(key))
    return key in _PLAIN or key in _WEEKDAYS or bool(_SHIFT.fullmatch(key) or _SPAN.fullmatch(key))


def role_of(key: str) -> str | None:
    """The role that a key gives its phrases."""
    role = key.rpartition(" ")[2]
    return role if role in _ROLES else None


def meaning_of(key: str, values: dict[str, Any]) -> When | None:
    """What a phrase under `key` means with what its slots hold; None where that makes no sense."""
    return _meaning(key, values) if values else _fixed(key)


@lru_cache(maxsize=1024)
def _fixed(key: str) -> When | None:
    return _meaning(key, {})


def _meaning(key: str, values: dict[str, Any]) -> When | None:
    shift = _SHIFT.fullmatch(key)
    if shift is not None:
        then, unit, sign, count, last = shift.groups()
        part = last.strip() if last and last.strip() in _PARTS else None
        weekday = _weekday_in(values)
        offset = _signed(sign, count, values)
        return _as_year(When(unit=unit, offset=offset, context=then is not None, part=part, weekday=weekday))
    span = _SPAN.fullmatch(key)
    if span is not None:
        then, unit, sign, count, _ = span.groups()
        return When(unit=unit, offset=_signed(sign, count, values), spanning=True, context=then is not None)
    if key in _PARTS_OF_YEAR:
        return _part_of_year(key, values)
    when = _calendar(values)
    if when is None:
        return None
    if key == "decade":
        return replace(when, decade=True) if when.year is not None and when.year % 10 == 0 else None
    return replace(when, direction=key) if key in ("past", "coming") else when


def exact_meaning(key: str, values: dict[str, Any]) -> When | None:
    """What a phrase under `key` means where units are counted to the day; None where it counts no units so."""
    match = _EXACT.fullmatch(key)
    if match is None or (match[4] != "n" and not key.startswith("exact ")) or "weekday" in values:
        return None
    return When(unit=match[2], offset=_signed(match[3], match[4], values), context=bool(match[1]), exact=True)


def _signed(sign: str, count: str, values: dict[str, Any]) -> int:
    size = int(values.get("n", 1)) if count == "n" else int(count)
    return -size if sign == "-" else size


def _as_year(when: When) -> When:
    """A year counted from the anchor is a year like any other: months and seasons may be attached to it."""
    if when.unit == "year" and not when.context:
        return replace(when, unit=None, year_shift=when.offset, offset=0)
    if when.unit == "week" and when.weekday is not None:
        return replace(when, unit=None, week_shift=when.offset, offset=0)
    return when


def _part_of_year(key: str, values: dict[str, Any]) -> When | None:
    size = {"half": 6, "quarter": 3}.get(key)
    count = values.get("nth") or values.get("n") or values.get("day") or 0
    if size is not None:
        months = (size * (count - 1) + 1, size * count)
    else:
        months = (1, count) if key == "first months" else (13 - count, 12)
    if not 1 <= months[0] <= months[1] <= 12:
        return None
    return When(year=values.get("year"), months=months)


def _weekday_in(values: dict[str, Any]) -> int | None:
    return next((values[slot] for slot in ("weekday", "weekdayname", "shortday") if slot in values), None)


def _calendar(values: dict[str, Any]) -> When | None:
    month = values.get("month") or values.get("mm") or values.get("monthnth")
    day = values.get("day") or values.get("nth") or values.get("dayword")
    day2 = values.get("day2") or values.get("nth2")
    if "numeric" in values:
        last, month = values["numeric"]
        # "Am 20. und 21.05."
        day, day2 = (last, day2) if day is None else (day, last)
    when = When(values.get("year") or values.get("tens"), month, day, _weekday_in(values), values.get("season"))
    if day is not None and (day > 31 or (month is None and (when.year or when.season))):
        return None
    month2 = values.get("month2") or values.get("mm2")
    if when.year is None and "year2" in values:
        when = replace(when, year=values["year2"])
    if day2:
        year2, weekday2 = values.get("year2") or when.year, values.get("weekday2")
        until = replace(when, day=day2, month=month2 or month, year=year2, weekday=weekday2)
        if weekday2 is not None and day is not None and day > day2 and month is not None and not month2:
            # "Sunday 31 to Tuesday 2 June": of the month before.
            when = replace(when, month=month - 1) if month > 1 else when
        return replace(when, until=until)
    if month2:
        return replace(when, until=replace(when, month=month2, year=values.get("year2") or when.year))
    if "year2" in values:
        return replace(when, until=When(year=values["year2"]))
    if "weekday2" in values:
        return replace(when, until=When(weekday=values["weekday2"]))
    return when
