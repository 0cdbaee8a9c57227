"""The machine that adds and multiplies the parts of a number, for all languages."""

from __future__ import annotations

from math import inf

import msgspec


class Number(msgspec.Struct, frozen=True):
    """A number at pieces `first` to `end`. `shape` as in Literal, or `words`, or `one` where it may be an
    article.

    `scale` is the scale word it ends with (1 where none); `about` is set for a score, a dozen or so.
    """

    first: int
    end: int
    value: float
    shape: str
    scale: float = 1.0
    about: bool = False


class NumberSum:
    """Parts come in the order of writing: smaller ones add up, larger ones multiply."""

    __slots__ = ("_ceiling", "_chunk", "_last", "_room", "total")

    def __init__(self) -> None:
        """Start with nothing."""
        self.total = 0.0
        self._chunk: float | None = None
        self._room = 0.0  # what is added next must be below
        self._last = 0.0
        self._ceiling = inf  # the last scale

    def put(self, value: float, multiplies: bool, joined_unit: bool = False) -> bool:
        """Take in a part; False where it does not fit and so belongs to another number."""
        return self._multiply(value) if multiplies else self._add(value, joined_unit)

    def _add(self, value: float, joined_unit: bool) -> bool:
        if self._chunk is None:
            if value >= self._ceiling:
                return False
            self._chunk = value
        elif (joined_unit and self._last < 10 and 20 <= value <= 90) or value < self._room:
            self._chunk += value
        else:
            return False
        self._last, self._room = value, _room(value)
        return True

    def _multiply(self, scale: float) -> bool:
        if scale == 100:
            if self._chunk is not None and not 1 <= self._chunk < 100:
                return False
            self._chunk, self._room, self._last = (self._chunk or 1) * 100.0, 100.0, 100.0
            return True
        if self._chunk is None and self.total:  # thousand billions
            if scale <= self._ceiling:
                return False
            self.total *= scale
        elif scale >= self._ceiling:
            return False
        else:
            self.total += (1 if self._chunk is None else self._chunk) * scale
        self._chunk, self._ceiling = None, scale
        return True

    def takes_after_and(self, value: float) -> bool:
        """Whether `value` behind an "and" goes on with this number (hundred and five)."""
        if self._chunk is None:
            return value < self._ceiling < inf
        return self._room >= 100 and value < self._room

    @property
    def lacks_unit(self) -> bool:
        """Whether the last part is a ten that a unit may follow (fifty)."""
        return 20 <= self._last <= 90

    @property
    def value(self) -> float:
        """What the parts make."""
        return self.total + (self._chunk or 0)


def _room(value: float) -> float:
    """What may still be added behind a part: below ten behind twenty, below hundred behind three hundred."""
    if value < 20 or value != int(value):
        return 0
    room = 1
    while value % (room * 10) == 0:
        room *= 10
    return room
