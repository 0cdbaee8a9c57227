"""One giving told twice: in the lead and again in the body, as a promise and again as paid out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dragoman.finding.values import replace
from dragoman.model.findings import Commitment

# Of two tellings the later one of these counts.
_ORDER: Final = ("considered", "pledged", "committed", "implementing", "completed", "suspended", "cancelled")
# Nouns of so many equal letters are one with other endings.
STEM: Final = 4


def without_echoes(given: Iterable[Commitment]) -> list[Commitment]:
    """The givings, each once, with the furthest status that is told of it and all that tells it."""
    kept: list[Commitment] = []
    for giving in given:
        at = next((i for i, first in enumerate(kept) if _is_echo(first, giving)), None)
        if at is None:
            kept.append(giving)
            continue
        first = kept[at]
        kept[at] = replace(
            first,
            by=first.by or giving.by,
            to=first.to or giving.to,
            status=max(first.status, giving.status, key=_ORDER.index),
            deadline=first.deadline or giving.deadline,
            evidence=(*first.evidence, *giving.evidence),
        )
    return kept


def _is_echo(first: Commitment, giving: Commitment) -> bool:
    """Whether the same amount of the same is given by the same, to nobody else, in other words of the text."""
    if (first.amount, first.currency) != (giving.amount, giving.currency) or _noun(first) != _noun(giving):
        return False
    if (first.by and giving.by and first.by != giving.by) or (first.to and giving.to and first.to != giving.to):
        return False
    told = {(q.start, q.end) for q in first.evidence}
    return all(end <= quote.start or quote.end <= start for start, end in told for quote in giving.evidence)


def _noun(giving: Commitment) -> str:
    noun = (giving.unit or "").lower()
    return noun[: max(STEM, len(noun) - 3)]
