"""Differences between rows of passages, and between counts, that differences between claims have told already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final

from dragoman.joining.differing.drafts import Difference

__all__ = ["not_said", "told_once_each"]

_BY_VALUE: Final = frozenset({"number", "unit", "date", "place", "name"})  # what a difference is about in its own words


def told_once_each(differences: Iterable[Difference]) -> list[Difference]:
    """The differences without those that tell of the same values of the same documents again.

    Where the values are codes - held, planned - two differences may well have the same ones.
    """
    known: set[tuple[str, frozenset[tuple[str, str]]]] = set()
    kept = []
    for difference in differences:
        said = difference.about, frozenset((of.document, of.value) for of in (difference.a, difference.b))
        if difference.about not in _BY_VALUE or said not in known:
            kept.append(difference)
        known.add(said)
    return kept


def not_said(rows: Sequence[Difference], claims: Sequence[Difference]) -> list[Difference]:
    """The differences of `rows` that no difference between claims of the same passages has told already."""
    told: dict[tuple[str, str, str], list[Difference]] = defaultdict(list)
    for difference in claims:
        told[_where(difference)].append(difference)
    return [r for r in rows if not any(_overlap(r, known) for known in told[_where(r)])]


def _where(difference: Difference) -> tuple[str, str, str]:
    """What a difference is about (units count as numbers) and between which documents."""
    first, second = sorted((difference.a.document, difference.b.document))
    return ("number" if difference.about == "unit" else difference.about, first, second)


def _overlap(a: Difference, b: Difference) -> bool:
    spans = {(e.document, e.start, e.end) for said in (b.a, b.b) for e in said.evidence}
    return all(
        any(e.document == d and e.start < end and start < e.end for e in said.evidence for d, start, end in spans)
        for said in (a.a, a.b)
    )
