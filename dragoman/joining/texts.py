"""The documents of a record as joining sees them: small, and what is large fetched when it is looked at."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from sys import intern
from typing import Any, Final

from dragoman.joining.cards import Card, card_of, in_order
from dragoman.joining.lookups import CLAIM_KINDS
from dragoman.joining.outline import Head, Outline, Summary, bare_head, outline_of
from dragoman.model.document import Document
from dragoman.model.findings import Findings, Person
from dragoman.model.spans import Span

__all__ = ["SAID", "Library", "Prepared", "Shelf", "TextPassage", "prepare"]

OUTLINES = 512  # outlines kept at hand
PEOPLE = 512  # documents of which the persons are kept at hand
TEXTS = 64  # whole documents kept at hand
CLAIMS = 2048  # documents of which the claims of one kind are kept at hand
SAID: Final = ("persons", "places", *CLAIM_KINDS)


@dataclass(frozen=True, slots=True)
class TextPassage:
    """A sentence as a set of features (`n:` number, `w:` word of a name, `c:` concept) and whether it
    denies.
    """

    start: int
    end: int
    features: frozenset[str]
    negated: bool | None

    @property
    def span(self) -> Span:
        """Where it stands in the clean text."""
        return Span(self.start, self.end)


class Library(ABC):
    """Where joining finds documents, what they say, and their outlines. What was looked at last is at hand."""

    def __init__(self) -> None:
        """Nothing is at hand yet."""
        self.outline = lru_cache(OUTLINES)(self._outline)
        self.passages = lru_cache(TEXTS)(self._passages)
        self.features = lru_cache(TEXTS)(self._features)
        self.times = lru_cache(TEXTS)(self._times)
        self.document = lru_cache(TEXTS)(self._document)
        self.said = lru_cache(TEXTS)(self._said)
        self.claims = lru_cache(CLAIMS)(self._claims)
        self.persons = lru_cache(PEOPLE)(self._persons)

    def texts(self) -> list[Prepared]:
        """All documents, by id."""
        fields: Callable[[Head], tuple[Any, ...]] = attrgetter(*Head.__struct_fields__)
        known = zip(self.heads(), self.numbers(), strict=True)
        return [Prepared(*(*fields(head), number, self)) for head, number in known]

    def text(self, id_: str) -> Prepared:
        """One document by itself, to be looked at and not compared; its number tells nothing."""
        fields: Callable[[Head], tuple[Any, ...]] = attrgetter(*Head.__struct_fields__)
        return Prepared(*(*fields(bare_head(self.document(id_))), 0, self))

    @abstractmethod
    def heads(self) -> Iterator[Head]:
        """The heads of all documents, by id."""

    @abstractmethod
    def outlines(self) -> Iterator[Outline]:
        """The outlines of all documents, by id."""

    @abstractmethod
    def cards(self) -> Iterator[Card]:
        """The cards of all documents, by id."""

    @abstractmethod
    def card(self, id_: str) -> Card:
        """The card of one document."""

    @abstractmethod
    def numbers(self) -> Iterator[int]:
        """For each document, by id, a number that no other one has or had, nor any earlier version of it."""

    @abstractmethod
    def summary(self, id_: str) -> Summary:
        """The summary of one document."""

    @abstractmethod
    def part(self, id_: str, *names: str) -> Findings:
        """What a document says; at least the fields `names` of it."""

    @abstractmethod
    def _outline(self, id_: str) -> Outline: ...

    @abstractmethod
    def _document(self, id_: str) -> Document: ...

    def _said(self, id_: str) -> Findings:
        return self.part(id_, *SAID)

    def _claims(self, kind: str, id_: str) -> list[Any]:
        return in_order(getattr(self.part(id_, kind), kind))

    def _persons(self, id_: str) -> dict[str, Person]:
        return {person.key: person for person in self.part(id_, "persons").persons}

    def _features(self, id_: str) -> frozenset[str]:
        return frozenset(self.outline(id_).features)

    def _times(self, id_: str) -> dict[str, int]:
        return self.outline(id_).times

    def _passages(self, id_: str) -> tuple[TextPassage, ...]:
        outline = self.outline(id_)
        name = [intern(feature) for feature in outline.features].__getitem__
        return tuple(
            TextPassage(start, end, frozenset(map(name, numbers)), negated)
            for (start, end), numbers, negated in zip(outline.spans, outline.passages, outline.negated, strict=True)
        )


class Shelf(Library):
    """Documents in memory; of two with one id the later counts."""

    def __init__(self, pairs: Iterable[tuple[Document, Findings]]) -> None:
        """The documents with what they say."""
        super().__init__()
        found = {document.id: (document, findings) for document, findings in pairs}
        self._pairs = {id_: found[id_] for id_ in sorted(found)}
        self._outlines = {id_: outline_of(*pair) for id_, pair in self._pairs.items()}

    def heads(self) -> Iterator[Head]:
        """The heads of all documents, by id."""
        yield from self._outlines.values()

    def outlines(self) -> Iterator[Outline]:
        """The outlines of all documents, by id."""
        yield from self._outlines.values()

    def cards(self) -> Iterator[Card]:
        """The cards of all documents, by id."""
        yield from map(self.card, self._pairs)

    def card(self, id_: str) -> Card:
        """The card of one document."""
        return card_of(self._pairs[id_][1], self._outlines[id_])

    def numbers(self) -> Iterator[int]:
        """The places of the documents on the shelf."""
        yield from range(len(self._pairs))

    def summary(self, id_: str) -> Summary:
        """The summary of one document."""
        return self._outlines[id_]

    def part(self, id_: str, *names: str) -> Findings:
        """What a document says."""
        return self._pairs[id_][1]

    def _outline(self, id_: str) -> Outline:
        return self._outlines[id_]

    def _document(self, id_: str) -> Document:
        return self._pairs[id_][0]


class Prepared(Head, frozen=True, eq=False, gc=False):
    """A document ready for joining: what its head says of it, and through its library all else.

    `number` tells it from every other document of the library and from earlier versions of itself.
    """

    number: int
    library: Library

    @property
    def passages(self) -> tuple[TextPassage, ...]:
        """Its sentences."""
        return self.library.passages(self.id)

    @property
    def features(self) -> frozenset[str]:
        """Those of all passages."""
        return self.library.features(self.id)

    @property
    def times(self) -> dict[str, int]:
        """How many passages show each feature."""
        return self.library.times(self.id)

    @property
    def outline(self) -> Outline:
        """Its outline."""
        return self.library.outline(self.id)

    @property
    def document(self) -> Document:
        """The whole document."""
        return self.library.document(self.id)

    @property
    def said(self) -> Findings:
        """What it says: persons, places and claims."""
        return self.library.said(self.id)


def prepare(pairs: Iterable[tuple[Document, Findings]]) -> list[Prepared]:
    """The documents ready for joining, by id; of two with one id the later in reading order counts."""
    return Shelf(pairs).texts()
