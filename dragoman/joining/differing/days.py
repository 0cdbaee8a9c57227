"""Days that versions of one passage give differently, whatever happens on them."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.sides import RowSide
from dragoman.reading.dates import names_day

__all__ = ["row_days"]

_DAY = 10  # letters of a whole date


def row_days(a: RowSide, b: RowSide, article: str) -> Iterator[Difference]:
    """Each version names a day, by its number and month, that the other has nowhere near.

    Days that follow from "on Tuesday" do not count: they hang on the day on which each version appeared.
    """
    left, right = _unanswered(a, b), _unanswered(b, a)
    if len(left) != 1 or len(right) != 1:
        return
    x, y = left[0], right[0]
    point = f"{article} " + " / ".join(sorted((x, y)))
    yield Difference("date", point, a.says(x), b.says(y), "versions", "medium", f"{x} in one version, {y} in the other")


def _unanswered(side: RowSide, other: RowSide) -> list[str]:
    written = (day for day in side.days if len(day) == _DAY and names_day(side.own_text, day, side.text.language))
    return sorted(day for day in written if not any(_within(day, near) for near in other.near_days))


def _within(day: str, date: str) -> bool:
    """Whether a date of the other version can be that day: the same, its month, its year, or a span of days."""
    return day == date or day.startswith(f"{date}-") or "/" in date
