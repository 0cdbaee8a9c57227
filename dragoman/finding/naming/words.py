"""The words of a sentence as a reader of names sees them: with their capitals, marks, tags and what stands around."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.dictionary import is_compound, is_listed

# Letters with points between or behind them ("U.S.", "J."), or a word with marks inside it ("AT&T", "O'Brien", "3Com").
_WORD: Final = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W\d_]\.(?=\s?[^\W\d_])|\bSt\.|\w+(?:[-‐‑&'’.:]\w+)*[-‐‑]?|[^\w\s]")
_ELIDED: Final = re.compile(r"[^\W\d_]{1,2}['’](?=\w{2})|(?:[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=\w)")
_OWNED: Final = re.compile(r"['’]s?$", re.IGNORECASE)
# How an abbreviation owns: "BBC:s".
OWNING: Final = ":s"
_NOT_IN_NAMES: Final = frozenset({"of", "articles"})


class Word(msgspec.Struct, frozen=True):
    """A word or mark: where it stands, its tags, and whether the next one follows after one blank."""

    start: int
    end: int
    text: str
    tags: tuple[Tag, ...]
    joined: bool
    opens: bool

    @property
    def capital(self) -> bool:
        """Whether it begins like a name: with a capital, or a digit or small particle before one ("3Com", "al-Rai")."""
        text = self.text
        return text[0].isupper() or (len(text) > 2 and text[0].isalnum() and any(c.isupper() for c in text[1:]))

    @property
    def is_mark(self) -> bool:
        """Whether it is a punctuation mark."""
        return not self.text[0].isalnum()

    def has(self, *concepts: str) -> bool:
        """Whether it has a tag of one of these concepts."""
        return any(t.concept in concepts for t in self.tags)

    def means(self, *codes: str) -> bool:
        """Whether it is one of the small words with these codes."""
        return any(t.concept in ("word", "pronoun") and t.code in codes for t in self.tags)


def words_of(scene: Scene, sentence: SceneSentence) -> list[Word]:
    """The words and marks of a sentence, an ending that owns ("'s") and an elided article cut off."""
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(scene.text, sentence.start, sentence.end):
        found.extend(_pieces(scene, match.start(), match.end()))
    words, opens = [], True
    for at, (start, end) in enumerate(found):
        text = scene.text[start:end]
        joined = at + 1 < len(found) and scene.text[end : found[at + 1][0]] in (" ", "\u00a0")
        tags = _tags_of(scene, start, end - len(OWNING) if text.endswith(OWNING) else end)
        words.append(Word(start, end, text, tags, joined, opens))
        opens = (opens and not text[0].isalnum()) or text in ".:!?"
    return words


def _pieces(scene: Scene, start: int, end: int) -> list[tuple[int, int]]:
    text = scene.text
    if (elided := _ELIDED.match(text, start, end)) and elided.end() < end:
        tags = _tags_of(scene, start, elided.end())
        cut = any(t.concept == "pronoun" or (t.concept == "word" and t.code in _NOT_IN_NAMES) for t in tags)
        if cut:
            return [(start, elided.end()), *_pieces(scene, elided.end(), end)]
    owned = _OWNED.search(text, start, end)
    if owned and owned.start() > start and owned.end() == end:
        return [(start, owned.start()), (owned.start(), end)]
    return [(start, end)]


def _tags_of(scene: Scene, start: int, end: int) -> tuple[Tag, ...]:
    """The tags that cover a word wholly."""
    at = scene.tokens.first_at(start)
    found = scene.token_tags[at] if at < len(scene.tokens) else ()
    return tuple(t for t in found if t.start <= start and end <= t.end)


def is_common(word: str, language: str, nouns_capitalised: bool) -> bool:
    """Whether the dictionary has a word as a common one: in small letters, or, where nouns have capitals, as it is."""
    if is_listed(word.lower(), language):
        return True
    return nouns_capitalised and (is_listed(word, language) or is_compound(word, language))
