"""Under which keys claims are looked up: what two claims of documents elsewhere have in common if they are one item."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, Final

from dragoman.model.dates import read_date
from dragoman.model.findings import Agreement, Claim, Commitment, Event, Figure, Mechanism

__all__ = ["CLAIM_KINDS", "lookups_of"]

CLAIM_KINDS: Final = ("mechanisms", "agreements", "commitments", "events", "figures", "positions")
TELLING: Final = 1000  # a value from here on is worth looking up by itself
MUCH: Final = 100  # the same of an amount of something else than money
MONTH: Final = 31  # days


def lookups_of(kind: str, claim: Claim) -> Iterable[Hashable]:
    """The keys of a claim of one kind; statements have none, they are one only in versions of one article."""
    keys = _KEYS.get(kind)
    return keys(claim) if keys else ()


def _of_agreement(claim: Agreement) -> Iterator[Hashable]:
    parties = tuple(sorted(claim.parties))
    if len(parties) > 1:
        yield from ((parties, topic) for topic in claim.topics)


def _of_mechanism(claim: Mechanism) -> Iterator[Hashable]:
    parties = tuple(sorted(claim.parties))
    if len(parties) > 1:
        yield (parties, claim.level)
        yield from ((parties, topic) for topic in claim.topics)


def _of_commitment(claim: Commitment) -> Iterator[Hashable]:
    if claim.amount is not None and (claim.currency or claim.amount >= MUCH) and claim.by:
        yield (claim.by, float(claim.amount), claim.currency)


def _of_event(claim: Event) -> Iterator[Hashable]:
    """Events elsewhere: of one kind, in one month, of the same two parties."""
    date = read_date(claim.date)
    parties = tuple(sorted(claim.parties))
    if date and date.first and (date.days or 999) <= MONTH and len(parties) > 1:
        yield (claim.kind, parties, date.first.year, date.first.month)


def _of_figure(claim: Figure) -> Iterator[Hashable]:
    if claim.value >= TELLING and claim.topics:
        yield (float(claim.value), claim.unit, min(claim.topics))


_KEYS: Final[Mapping[str, Callable[[Any], Iterable[Hashable]]]] = {
    "agreements": _of_agreement,
    "commitments": _of_commitment,
    "events": _of_event,
    "figures": _of_figure,
    "mechanisms": _of_mechanism,
}
