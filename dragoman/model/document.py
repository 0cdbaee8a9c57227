"""A document: one file, page or row as collected, cleaned, with its description."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec

from dragoman.model.spans import Quote, SourceMap, Span, quote_from


class Dropped(msgspec.Struct, frozen=True):
    """A passage of the collected text that was cut, and why (`caption`, `comment`, `navigation`, …)."""

    reason: str
    start: int
    end: int


class Repair(msgspec.Struct, frozen=True):
    """A kind of damage that was mended in the text, and how often."""

    kind: str
    count: int


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of the clean text; `paragraph` counts lines, `language` is set where it differs from the text's."""

    start: int
    end: int
    paragraph: int
    language: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Document:
    """The clean text of one article with its description.

    `text` is what every offset of every claim refers to; `collected` is the text before boilerplate was cut and
    damage repaired, and `source_map` leads from the one to the other. `headline` is the span of the title in
    `text`, where it stands there. `published` is EDTF; `language` BCP 47.
    """

    id: str
    uri: str
    name: str
    text: str
    collected: str
    source_map: SourceMap
    language: str
    language_confidence: float
    title: str | None = None
    headline: Span | None = None
    published: str | None = None
    publisher: str | None = None
    origin: str | None = None
    authors: tuple[str, ...] = ()
    retrieved: str | None = None
    sha256: str = ""
    sentences: tuple[Sentence, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    repairs: tuple[Repair, ...] = field(default=())

    def quote(self, start: int, end: int) -> Quote:
        """The passage `text[start:end]` as evidence.

        Raises QuoteError where it is blank or outside the text.
        """
        return quote_from(self.text, start, end)
