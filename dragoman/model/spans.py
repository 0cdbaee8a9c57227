"""Places in a text: the span, the quote that proves a claim, and the map back to the text as collected."""

from __future__ import annotations

from bisect import bisect_right

import msgspec

from dragoman.errors import QuoteError


class Span(msgspec.Struct, frozen=True, order=True):
    """A half-open range of code points."""

    start: int
    end: int

    def __len__(self) -> int:
        """Its length in code points."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class Quote(msgspec.Struct, frozen=True, order=True):
    """A passage of a clean text, word for word. Built by `Document.quote`, which proves it."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Where the passage stands."""
        return Span(self.start, self.end)


def quote_from(text: str, start: int, end: int) -> Quote:
    """The quote of `text[start:end]`, white space at the ends left out.

    Raises QuoteError where nothing is left or the range lies outside the text.
    """
    if not 0 <= start < end <= len(text):
        raise QuoteError(f"no passage at {start}:{end} in a text of {len(text)} characters")
    raw = text[start:end]
    left, right = len(raw) - len(raw.lstrip()), len(raw.rstrip())
    if left >= right:
        raise QuoteError(f"the passage at {start}:{end} is blank")
    return Quote(start + left, start + right, raw[left:right])


class SourceMap(msgspec.Struct, frozen=True):
    """Where each piece of the clean text stood in the text as collected.

    Pieces are parallel tuples, ascending: clean offset, source offset, and whether the piece was copied
    unchanged (then offsets inside it shift one to one) or rewritten (then it stands for its whole source range).
    """

    clean: tuple[int, ...]
    source: tuple[int, ...]
    copied: tuple[bool, ...]
    clean_length: int
    source_length: int

    @classmethod
    def identity(cls, length: int) -> SourceMap:
        """The map of a text that was not changed."""
        return cls((0,), (0,), (True,), length, length)

    def start(self, offset: int) -> int:
        """Source offset of the character at clean `offset`."""
        if not self.clean or offset >= self.clean_length:
            return self.source_length
        piece = bisect_right(self.clean, offset) - 1
        return self.source[piece] + (offset - self.clean[piece] if self.copied[piece] else 0)

    def end(self, offset: int) -> int:
        """Source offset just behind the character that ends at clean `offset`."""
        if offset <= 0 or not self.clean:
            return 0
        piece = bisect_right(self.clean, offset - 1) - 1
        if self.copied[piece]:
            return self.source[piece] + (offset - self.clean[piece])
        return self.source[piece + 1] if piece + 1 < len(self.source) else self.source_length

    def span(self, span: Span) -> Span:
        """The same passage in the text as collected."""
        return Span(self.start(span.start), max(self.start(span.start), self.end(span.end)))
