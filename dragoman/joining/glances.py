"""Glances at events: whether two can be one happening, by a number that each has, without looking at the events."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.model.dates import read_date
from dragoman.model.findings import Event

__all__ = ["glance_of", "may_be_one"]

_DAY: Final = 0x1F  # the day of the month; 0 where it is not known
_STANDING: Final = 0x20  # a session of a standing format
_TAKERS: Final = 6  # bits below those that stand for words of participants' names
_WORDS: Final = 57  # of these there are so many; several words may have one


def glance_of(event: Event, heard: Mapping[str, Sequence[str]]) -> int:
    """The number of an event; `heard` leads from keys of persons to the words of their names as they sound."""
    day = read_date(event.date)
    number = day.first.day if day and day.first and day.days == 1 else 0
    if event.session is not None or event.mechanism is not None:
        number |= _STANDING
    for taker in event.participants:
        for word in heard.get(taker.actor, ()):
            number |= 1 << _TAKERS + zlib.crc32(word.encode()) % _WORDS
    return number


def may_be_one(a: int, b: int) -> bool:
    """Whether two events of one kind, one month and the same parties can be one item, or one told with two dates.

    Events on different days are not, unless one has a participant of the other or both are sessions.
    """
    one_day = not a & _DAY or not b & _DAY or a & _DAY == b & _DAY
    return one_day or bool(a & b & _STANDING) or bool((a & b) >> _TAKERS)
