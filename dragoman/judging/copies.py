"""Copies of what was rejected: what a later version of the same article says in its place, and joining keeps apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dragoman.judging.found import PARTED, Found, Ground
from dragoman.model.judgements import ClaimAt, Judgement

__all__ = ["later_copies", "versions_seen"]


def versions_seen(found: Found, ground: Ground) -> tuple[ClaimAt, ...]:
    """The versions of the articles that an item of claims rests on, as they are there when somebody rejects it."""
    if found.table not in PARTED or found.table == "actors" or found.by_hand:
        return ()
    seen = set(found.documents).union(*(ground.copies(document) for document in found.documents))
    return tuple(ClaimAt(document, 0, 0, "") for document in sorted(seen))


def later_copies(rejection: Judgement, ground: Ground) -> Iterator[Found]:
    """The items that only versions of the rejected claims' articles tell, which nobody had seen at that time.

    They are of the same kind as the rejected item, figures of the same value, in passages that answer its own. What stood
    beside it when it was rejected was left standing.
    """
    seen = {claim.document for claim in rejection.part}
    for anchor in rejection.items:
        for claim in anchor.claims if rejection.part else ():
            new = ground.copies(claim.document) - seen
            for document in sorted(new):
                places = ground.answering(claim, document)
                for found in ground.resting_on(anchor.table, document):
                    if _is_copy(found, claim, document, places) and new.issuperset(found.documents):
                        yield found


def _is_copy(found: Found, claim: ClaimAt, document: str, places: Sequence[tuple[int, int]]) -> bool:
    own = [(p["start"], p["end"]) for p in found.passages if p["document"] == document]
    there = any(start < end_there and start_there < end for start, end in own for start_there, end_there in places)
    return there and found.kind == claim.kind
