"""How many items there are of each day, kind and status: what timelines and choices are made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from dragoman.store.query import FIRST_DAY, LAST_DAY

DECADE, YEAR, MONTH, DAY = 3, 4, 7, 10
"""How much of a date names a stretch of time of that length."""


@dataclass(frozen=True, slots=True)
class Digest:
    """How many items there are of each first day, kind, status and precision; None where they have none.

    The precision is the shortest of DECADE, YEAR, MONTH and DAY that an item can be told to lie in.
    """

    rows: tuple[tuple[str | None, str | None, str | None, int, int], ...]

    def only(self, kind: str = "", status: str = "") -> Digest:
        """Those of some kinds and statuses, several with commas between them; all where none is given."""
        kinds, statuses = set(kind.split(",")) if kind else None, set(status.split(",")) if status else None
        return Digest(
            tuple(
                row for row in self.rows
                if (kinds is None or row[1] in kinds) and (statuses is None or row[2] in statuses)
            )
        )  # fmt: skip

    @property
    def number(self) -> int:
        """How many there are."""
        return sum(row[3] for row in self.rows)

    def kinds(self) -> list[tuple[str, int]]:
        """How many there are of each kind, the most frequent first."""
        return self._tally(1)

    def statuses(self) -> list[tuple[str, int]]:
        """How many there are of each status, the most frequent first."""
        return self._tally(2)

    def over_time(self, stretch: int) -> list[tuple[str, int]]:
        """How many begin in each DECADE, YEAR, MONTH or DAY of those in which any does.

        What is dated less precisely than that is in none of them.
        """
        found: Counter[str] = Counter()
        for day, _, _, number, precision in self.rows:
            if day is not None and FIRST_DAY < day < LAST_DAY and precision >= stretch:
                found[day[:stretch]] += number
        return sorted(found.items())

    def _tally(self, column: int) -> list[tuple[str, int]]:
        found: Counter[str] = Counter()
        for row in self.rows:
            if row[column] is not None:
                found[str(row[column])] += row[3]
        return sorted(found.items(), key=lambda one: (-one[1], one[0]))
