"""States that are only part of the name of a firm, a paper or a society: Air India, Japan Airlines, Greenpeace Germany.

What such a body says or does is not said or done by the state. Bodies of the state itself ("Kenya Wildlife Service")
keep theirs.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Set
from typing import Final

from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.language import Grammar
from dragoman.knowledge.name_kinds import firm_words
from dragoman.model.document import Document

_ADJECTIVES: Final = frozenset({"adjective", "demonym"})
# Tags that words of any name may have; any other one says that the word is a word of the language.
_IN_NAMES: Final = frozenset({"not_name", "goods", "off_topic"})
# Small words that ask for no name as a preposition does: "the Volkswagen South Africa plant", but "at Lake Lere Chad said".
_OPENING: Final = frozenset({"articles", "and", "or", "that", "relative", "because", "whether", "determiners"})
# So many words with capitals before and behind a state are looked at.
_MOST: Final = 3
_BEFORE: Final = re.compile(r"(?<![^\W_])[^\W_][\w&’'-]* $")
_BEHIND: Final = re.compile(r" ([^\W\d_][\w&’'-]*)")
# So far before a state the word before it begins, in characters.
_REACH: Final = 24


def without_firms(document: Document, tags: list[Tag], dated: Set[int], grammar: Grammar) -> list[Tag]:
    """Leave out the states that are part of such a name; the other tags stay as they are. `dated`: where dates end."""
    lands = [t for t in tags if t.concept == "state" or t.concept in _ADJECTIVES]
    if not lands:
        return tags
    text = document.text
    dropped = {t for t in lands if text[t.start].isupper() and _is_firm(text, t)}
    # Not where a subject may stand right before its object: "besökte Lind Finland".
    named = () if grammar.verb_second else [t for t in lands if t.concept == "state" and _word_before(text, t.start)]
    if named:
        names = _Names(document, tags, dated)
        dropped.update(t for t in named if names.end_with(t))
    return [t for t in tags if t not in dropped] if dropped else tags


def _is_firm(text: str, tag: Tag) -> bool:
    """Whether a word beside a state says that it names a firm."""
    before, behind = firm_words()
    word = _word_before(text, tag.start)
    if tag.concept == "state" and word and word.casefold() in before:
        return True
    return any(word.casefold() in behind for word in _capitals_behind(text, tag.end))


def _word_before(text: str, at: int) -> str:
    """The word right before a place, where it has a capital."""
    if text[at - 1 : at] != " ":
        return ""
    found = _BEFORE.search(text, max(0, at - _REACH), at) if text[at - 2 : at - 1].isalnum() else None
    return found[0][:-1] if found is not None and found[0][0].isupper() else ""


def _capitals_behind(text: str, at: int) -> Iterator[str]:
    """The words with capitals right behind a place."""
    for _ in range(_MOST):
        word = _BEHIND.match(text, at) if text[at + 1 : at + 2].isupper() else None
        if word is None:
            return
        yield word[1]
        at = word.end()


class _Names:
    """Words with capitals that no language file knows, inside the sentences of a text."""

    def __init__(self, document: Document, tags: list[Tag], dated: Set[int]) -> None:
        self._text, self._headline = document.text, document.headline
        self._starts = [s.start for s in document.sentences]
        self._known = {t.end for t in tags if t.concept not in _IN_NAMES} | dated
        words = [t for t in tags if t.concept == "word"]
        self._asking = {t.end for t in words} - {t.end for t in words if t.code in _OPENING}

    def end_with(self, tag: Tag) -> bool:
        """Whether a state closes a name that does not open its sentence, where any word has a capital."""
        if self._headline is not None and self._headline.start <= tag.start < self._headline.end:
            return False
        opening, at = self._starts[bisect_right(self._starts, tag.start) - 1] if self._starts else 0, tag.start
        for _ in range(_MOST):
            word = _word_before(self._text, at)
            if not word or at - 1 in self._known:
                break
            at -= len(word) + 1
        return opening < at < tag.start and at - 1 not in self._asking
