"""The documents of a record as joining sees them: small, and what is large fetched when it is looked at."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import Any, TypeVar

from dragoman.joining.outline import Outline, Summary, outline_of
from dragoman.model.document import Document
from dragoman.model.findings import Claim, Findings, Person
from dragoman.model.spans import SourceMap, Span

__all__ = ["Library", "Prepared", "Shelf", "TextPassage", "in_order", "prepare"]

OUTLINES = 512  # outlines kept at hand
TEXTS = 64  # whole documents kept at hand
CLAIMS = 2048  # documents of which the claims of one kind are kept at hand

C = TypeVar("C", bound=Claim)


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


def in_order(claims: Iterable[C]) -> list[C]:
    """The claims of a document in the order of its text."""
    return sorted(claims, key=lambda c: (c.evidence[0].start, c.key))


class Library(ABC):
    """Where joining finds documents, what they say, and their outlines. What was looked at last is at hand."""

    def __init__(self) -> None:
        """Nothing is at hand yet."""
        self.outline = lru_cache(OUTLINES)(self._outline)
        self.passages = lru_cache(TEXTS)(self._passages)
        self.features = lru_cache(TEXTS)(self._features)
        self.times = lru_cache(TEXTS)(self._times)
        self.document = lru_cache(TEXTS)(self._document)
        self.findings = lru_cache(TEXTS)(self._findings)
        self.claims = lru_cache(CLAIMS)(self._claims)
        self.persons = lru_cache(TEXTS)(self._persons)

    def texts(self) -> list[Prepared]:
        """All documents, by id."""
        return [_prepared(summary, self) for summary in self.summaries()]

    @abstractmethod
    def summaries(self) -> Iterator[Summary]:
        """The summaries of all documents, by id."""

    @abstractmethod
    def outlines(self) -> Iterator[Outline]:
        """The outlines of all documents, by id."""

    @abstractmethod
    def parts(self, *names: str) -> Iterator[Findings]:
        """What every document says, by id; at least the fields `names` of it."""

    @abstractmethod
    def part(self, id_: str, name: str) -> Findings:
        """What a document says; at least the field `name` of it."""

    @abstractmethod
    def _outline(self, id_: str) -> Outline: ...

    @abstractmethod
    def _document(self, id_: str) -> Document: ...

    @abstractmethod
    def _findings(self, id_: str) -> Findings: ...

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

    def summaries(self) -> Iterator[Summary]:
        """The summaries of all documents, by id."""
        yield from self._outlines.values()

    def outlines(self) -> Iterator[Outline]:
        """The outlines of all documents, by id."""
        yield from self._outlines.values()

    def parts(self, *names: str) -> Iterator[Findings]:
        """What every document says, by id."""
        yield from (findings for _, findings in self._pairs.values())

    def part(self, id_: str, name: str) -> Findings:
        """What a document says."""
        return self._pairs[id_][1]

    def _outline(self, id_: str) -> Outline:
        return self._outlines[id_]

    def _document(self, id_: str) -> Document:
        return self._pairs[id_][0]

    def _findings(self, id_: str) -> Findings:
        return self._pairs[id_][1]


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """A document ready for joining: what its outline says of it, and through its library all else.

    `length` is how much it says, `weight` how telling its features are together; `address` and `origin` are keys of
    the addresses that it stands under and says it comes from, `named_origin` the latter as written.
    """

    id: str
    name: str
    language: str
    title: str | None
    published: str | None
    named_origin: str | None
    address: str | None
    origin: str | None
    relevant: bool
    source_map: SourceMap
    length: int
    weight: float
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
    def findings(self) -> Findings:
        """What it says."""
        return self.library.findings(self.id)


def _prepared(summary: Summary, library: Library) -> Prepared:
    return Prepared(
        summary.id,
        summary.name,
        intern(summary.language),
        summary.title,
        summary.published,
        summary.named_origin,
        summary.address,
        summary.origin,
        summary.relevant,
        summary.source_map,
        summary.length,
        summary.weight,
        library,
    )


def prepare(pairs: Iterable[tuple[Document, Findings]]) -> list[Prepared]:
    """The documents ready for joining, by id; of two with one id the later in reading order counts."""
    return Shelf(pairs).texts()
