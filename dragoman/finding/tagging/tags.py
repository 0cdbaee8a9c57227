"""A tag: a concept at a place of a text."""

from __future__ import annotations

import msgspec

from dragoman.finding.tagging.lexicon_terms import Concept


class Tag(msgspec.Struct, frozen=True, gc=False):
    """A concept at a place of a text; `strength` is the number of letters that the term itself fixed.

    `concept` and `code` are those of its meaning, at hand because everybody asks for them.
    """

    start: int
    end: int
    meaning: Concept
    strength: int
    concept: str
    code: str

    def meaning_as(self, meaning: Concept) -> Tag:
        """The same place with another meaning."""
        return Tag(self.start, self.end, meaning, self.strength, meaning.concept, meaning.code)
