"""Under which keys claims are looked up: what two claims of documents elsewhere have in common if they are one item."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, Final

from dragoman.joining.names import signs_in
from dragoman.model.dates import read_date
from dragoman.model.findings import Agreement, Claim, Commitment, Event, Figure, Mechanism

__all__ = ["CLAIM_KINDS", "lookups_of"]

CLAIM_KINDS: Final = ("mechanisms", "agreements", "commitments", "events", "figures", "positions")
TELLING: Final = 1000  # a value from here on is worth looking up by itself
MUCH: Final = 100  # the same of an amount of something else than money
MONTH: Final = 31  # days
LONG: Final = 5  # letters of a word that may tell a name from others


def lookups_of(kind: str, claim: Claim) -> Iterable[Hashable]:
    """The keys of a claim of one kind; statements have none, they are one only in versions of one article."""
    keys = _KEYS.get(kind)
    return keys(claim) if keys else ()


def _of_agreement(claim: Agreement) -> Iterator[Hashable]:
    parties = tuple(sorted(claim.parties))
    if len(parties) > 1:
        yield from ((parties, topic) for topic in claim.topics)


def _of_mechanism(claim: Mechanism) -> Iterator[Hashable]:
    """Formats of the same parties, and on one topic or with a word or a sign (2+2) of the name in common."""
    parties = tuple(sorted(claim.parties))
    if len(parties) > 1:
        yield from ((parties, topic) for topic in claim.topics)
        yield from ((parties, sign) for sign in signs_in(claim.name))
        yield from ((parties, word) for word in claim.name.casefold().split() if len(word) >= LONG)


def _of_commitment(claim: Commitment) -> Iterator[Hashable]:
    """The same sum from the same giver to one of the same takers."""
    if claim.amount is not None and (claim.currency or claim.amount >= MUCH) and claim.by:
        yield from ((claim.by, float(claim.amount), claim.currency, taker) for taker in claim.to or (None,))


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
