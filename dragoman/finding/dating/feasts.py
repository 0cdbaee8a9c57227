"""Days that a rule gives in every year: feasts, the fourth Thursday of a month."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from dragoman.errors import KnowledgeError

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FIXED = re.compile(r"(\d\d)-(\d\d)")
_EASTER = re.compile(r"(orthodox )?easter(?: ([+-]\d+))?")
_MOST_WEEKS = 4  # that every month has
_COUNTED = re.compile(rf"(\d)\. ({'|'.join(WEEKDAYS)}) (from|before) (\d\d)-(\d\d)")


def check_rule(rule: str) -> str:
    """`rule`, where it is one: `12-25`, `easter +49`, `orthodox easter`, `4. thu from 11-01`, `1. mon before 06-01`.

    Raises KnowledgeError otherwise.
    """
    if feast_day(rule, 2000) is None:
        raise KnowledgeError(f"dates: {rule!r} is no rule for a day of the year")
    return rule


@lru_cache(maxsize=4096)
def feast_day(rule: str, year: int) -> date | None:
    """The day that `rule` gives in a year; None where there is none, or no such rule."""
    if match := _FIXED.fullmatch(rule):
        return _day(year, int(match[1]), int(match[2]))
    if match := _EASTER.fullmatch(rule):
        return easter(year, orthodox=bool(match[1])) + timedelta(days=int(match[2] or 0))
    match = _COUNTED.fullmatch(rule)
    start = _day(year, int(match[4]), int(match[5])) if match else None
    if match is None or start is None:
        return None
    count, weekday = int(match[1]), WEEKDAYS.index(match[2])
    if match[3] == "from":
        return start + timedelta(days=(weekday - start.weekday()) % 7 + 7 * (count - 1))
    return start - timedelta(days=(start.weekday() - weekday - 1) % 7 + 1 + 7 * (count - 1))


def nth_weekday(count: int, weekday: int, month: int) -> str | None:
    """The rule for a weekday (0 is Monday) of a month by its number, the last one where `count` is 0."""
    name = WEEKDAYS[weekday]
    if count == 0:
        return f"1. {name} before {month + 1:02}-01" if month < 12 else f"1. {name} from 12-25"
    return f"{count}. {name} from {month:02}-01" if count <= _MOST_WEEKS else None


def easter(year: int, orthodox: bool = False) -> date:
    """Easter Sunday, in the calendar of today, by the anonymous Gregorian and by Meeus's Julian algorithm."""
    if orthodox:
        moon = (19 * (year % 19) + 15) % 30
        ahead = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
        month, day = divmod(moon + ahead + 114, 31)
        return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)
    century, rest = divmod(year, 100)
    shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * (year % 19) + century - century // 4 - shift + 15) % 30
    ahead = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * ahead) // 451
    month, day = divmod(moon + ahead - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
