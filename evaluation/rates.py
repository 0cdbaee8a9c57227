"""Shares and rates."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple


class Ratio(NamedTuple):
    """How many of how many."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        """Their quotient, 0..1; of nothing, everything."""
        return self.hits / self.of if self.of else 1.0

    @classmethod
    def of_all(cls, hits: Collection[bool]) -> Ratio:
        """How many of these hold."""
        return cls(sum(hits), len(hits))

    def __str__(self) -> str:
        """As `3/4`."""
        return f"{self.hits}/{self.of}"


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean, each 0..1."""

    precision: float
    recall: float
    f1: float

    def __str__(self) -> str:
        """The three in columns."""
        return f"{self.precision:6.2f}{self.recall:6.2f}{self.f1:6.2f}"


def rates(hits: int, predicted: int, expected: int) -> Rates:
    """The rates of `hits`; finding nothing where nothing is expected is perfect."""
    precision = hits / predicted if predicted else float(expected == 0)
    recall = hits / expected if expected else 1.0
    both = precision + recall
    return Rates(precision, recall, 2 * precision * recall / both if both else 0.0)
