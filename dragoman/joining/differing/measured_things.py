"""Numbers of one thing that versions of a passage exchange with each other: 12 instructors and 40 tractors, or 40 and 12."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.sides import RowSide
from dragoman.joining.names import fold_words, word_likeness
from dragoman.joining.rounding import same_rounded
from dragoman.knowledge.measures import measure_code

__all__ = ["row_measures"]

ALIKE: Final = 0.7  # from which likeness on two words of no known meaning are one: "tracteurs", "Traktoren"


@dataclass(frozen=True, slots=True)
class _Thing:
    """What a version counts: the code of its meaning, if it is known, its last word, and the currency."""

    code: str | None
    word: str
    currency: str | None
    value: float

    def may_be(self, other: _Thing) -> bool:
        if self.currency != other.currency:
            return False
        if self.code or other.code:
            return self.code == other.code
        return bool(self.word) and word_likeness(self.word, other.word) >= ALIKE


def row_measures(a: RowSide, b: RowSide, point: str) -> Iterator[Difference]:
    """What both versions count once gets one number here and another there, and both versions have both numbers."""
    left, right = _counted(a), _counted(b)
    for x in left:
        answers = [y for y in right if x.may_be(y)]
        if len(answers) != 1 or sum(other.may_be(answers[0]) for other in left) != 1:
            continue
        y = answers[0]
        if not same_rounded(x.value, y.value) and x.value in b.numbers and y.value in a.numbers:
            here, there = (f"{t.value:,.10g} {t.currency or ''}".strip() for t in (x, y))
            yield Difference(
                "number",
                f"{point} exchanged",  # two things that changed places are one point
                a.says(here),
                b.says(there),
                "versions",
                "high",
                f"{here} in one version, {there} in the other",
            )
            return


def _counted(side: RowSide) -> list[_Thing]:
    """What the passages of a side count exactly."""
    start, end = side.own[0].start, side.own[-1].end
    said = side.text.said
    told = [
        (f.measure, f.unit, f.value, f.evidence[0].start)
        for f in said.figures if f.bound == "exact" and not f.change
    ] + [
        (c.unit or c.what if c.currency else c.unit or "", c.currency, c.amount, c.evidence[0].start)
        for c in said.commitments if c.amount is not None and c.bound == "exact"
    ]  # fmt: skip
    return [
        _Thing(measure_code(words), (fold_words(words) or [""])[-1], currency, value)
        for words, currency, value, at in told if start <= at < end
    ]  # fmt: skip
