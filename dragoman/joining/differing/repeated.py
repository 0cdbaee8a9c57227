"""Differences between rows of passages, and between counts, that differences between claims have told already."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dragoman.joining.differing.drafts import Difference

__all__ = ["not_said"]


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
