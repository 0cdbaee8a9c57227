"""Which words with capitals make one name: where it begins, what joins it, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from dragoman.finding.naming.words import OWNING, Word, is_common
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.knowledge.dictionary import is_listed
from dragoman.knowledge.gazetteer import gazetteer, is_given
from dragoman.knowledge.name_kinds import joining_words, kind_of_name
from dragoman.knowledge.name_neighbours import kind_by_neighbour

PLACES: Final = frozenset({"state", "capital", "city", "place"})
BODIES: Final = frozenset({"organisation", "outlet"})
KNOWN: Final = PLACES | BODIES
_OFFICES: Final = frozenset({"post", "head", "rank", "honorific"})
_SMALL: Final = frozenset({"word", "pronoun", "auxiliary", "modifier"})
_PEOPLES: Final = frozenset({"adjective", "demonym"})
_INSIDE_BODIES: Final = frozenset({"of", "for", "and", "articles"})
_MOST_SMALL: Final = 3
_NUMERAL: Final = re.compile(r"(?:I{2,3}|I?V|VI{0,3}|I?X|XI{0,3}|XI?V|XVI{0,3})$")
_HEADS: Final = frozenset({"body", "place"})


class Span(msgspec.Struct, frozen=True):
    """Words of a sentence, from `first` to before `last`, that stand as one name."""

    first: int
    last: int


def spans_in(scene: Scene, sentence: SceneSentence, words: Sequence[Word]) -> Iterator[Span]:
    """The stretches that may be names, from left to right."""
    reader = _Reader(scene, sentence, words)
    at = 0
    while at < len(words):
        end = reader.run(at)
        if end > at:
            yield from reader.trimmed(at, end)
        at = max(end, at + 1)


class _Reader:
    """Reads runs of words with capitals in one sentence."""

    def __init__(self, scene: Scene, sentence: SceneSentence, words: Sequence[Word]) -> None:
        self.words = words
        self.language = scene.lexicon.language.language
        self.nouns = scene.grammar.nouns_capitalised
        self.dates = [(d.start, d.end) for d in sentence.dates]
        self.names = gazetteer()
        self.openers = frozenset(scene.lexicon.language.text.openers)

    def run(self, first: int) -> int:
        """Where a run that begins here ends; `first` where none does."""
        if not self._opens(first):
            return first
        end = self._known_end(first) or first + 1
        while end < len(self.words) and self.words[end - 1].joined:
            if self._goes_on(end):
                end = self._known_end(end) or end + 1
                continue
            ahead = self._over_small(first, end)
            if not ahead:
                break
            end = self._known_end(ahead) or ahead + 1
        return self._body_in_small(first, end) or end

    def trimmed(self, first: int, last: int) -> Iterator[Span]:
        """A run without the words before and behind that are no part of the name."""
        while first < last and self._is_no_part(first, last):
            first += 1
        while self.nouns and last - first > 1 and self._is_noun(last - 1) and not self._heads(last):
            if (last - first == 2 and self._is_given(first)) or self._opens_name(first):
                break  # a family name that is also a noun
            last -= 1
        if first < last and not (last - first == 1 and self._is_piece(first)):
            yield Span(first, last)

    def _is_piece(self, at: int) -> bool:
        """Whether a word alone is only a letter, a numeral, or the first part of a compound that another word ends."""
        text = self.words[at].text
        return len(text.rstrip(".")) == 1 or text.endswith("-") or _NUMERAL.match(text) is not None

    def _opens(self, at: int) -> bool:
        word = self.words[at]
        return word.capital and not word.is_mark and not self._dated(word) and not self._is_small(at)

    def _goes_on(self, at: int) -> bool:
        """Whether a word goes on a run."""
        word = self.words[at]
        if _NUMERAL.match(word.text):
            return True
        if word.is_mark or not word.capital or self._dated(word) or word.has("pronoun"):
            return False
        if self.words[at - 1].text.endswith(OWNING) or (self.nouns and self._is_small(at)):
            return False
        return not word.has(*_OFFICES) or self._is_family(at)

    def _is_family(self, at: int) -> bool:
        """Whether a word that is also an office stands as a family name: "John Major," but not "John Major General"."""
        last = not self.words[at].joined or not self.words[at + 1].capital
        return last and self._is_given(at - 1) and not self.words[at - 1].has(*_OFFICES)

    def _over_small(self, first: int, at: int) -> int:
        """The next word with a capital behind small ones that join a name: "van der Berg", "Bank of the X"; else 0."""
        words, ahead = self.words, at
        while ahead < len(words) - 1 and ahead - at < _MOST_SMALL and words[ahead].joined and not words[ahead].capital:
            word = words[ahead]
            if not (word.has("particle") or word.means(*_INSIDE_BODIES) or word.text in joining_words()):
                return 0
            ahead += 1
        if ahead == at or ahead >= len(words) or not self._opens(ahead) or words[ahead].has(*_OFFICES):
            return 0
        between = words[at:ahead]
        particles = all(w.has("particle") and not w.means("and", "in") for w in between)
        article = between[0].means("articles") and not self._is_given(first)  # "Bram de Wilde", but not "Then the X"
        acronym = words[ahead].text.isupper() and len(words[ahead].text) > 1
        if particles and not article and not acronym and self._personal(first) and not words[ahead].has(*PLACES):
            return ahead
        heads = kind_of_name((words[at - 1].text,)) in _HEADS
        return ahead if heads and (between[0].means("of", "for") or between[0].text in joining_words()) else 0

    def _body_in_small(self, first: int, end: int) -> int:
        """Where a name ends whose last word has none: "Uppsala universitet", "Franska digitala rådet"; else 0."""
        if end < len(self.words) and self.words[end - 1].joined and self._kind(end) == "head":
            return end + 1
        if end - first != 1 or self.nouns or self._kind(first) != "adjective" or self.words[first].opens:
            return 0
        for at in range(end, min(end + _MOST_SMALL, len(self.words))):
            if not self.words[at - 1].joined or self.words[at].capital:
                return 0
            if kind_of_name((self.words[at].text,)) == "body":
                return at + 1
        return 0

    def _personal(self, first: int) -> bool:
        word = self.words[first]
        if self._is_given(first) and not (word.opens and is_listed(word.text.lower(), self.language)):
            return True
        return not word.tags and not is_common(word.text, self.language, self.nouns)

    def _known_end(self, at: int) -> int:
        """Where a name of the world that begins with a word ends; 0 where none does."""
        word = self.words[at]
        ends = [t.end for t in word.tags if t.start == word.start and t.concept in KNOWN | {"body"}]
        if not ends:
            return 0
        last = at + 1
        while last < len(self.words) and self.words[last].start < max(ends):
            last += 1
        return last

    def _dated(self, word: Word) -> bool:
        return any(start < word.end and word.start < end for start, end in self.dates)

    def _is_small(self, at: int) -> bool:
        """Whether a word is an article, a pronoun or another small word that only opens a sentence."""
        word = self.words[at]
        if not word.has(*_SMALL) or word.has(*KNOWN):
            return False
        return word.opens or not self._is_given(at)

    def _is_no_part(self, at: int, last: int) -> bool:
        """Whether a word at the beginning of a run is not of the name: an office, a people, a word that opens."""
        word = self.words[at]
        if word.has(*KNOWN):
            return False
        if word.has(*_OFFICES) or self._is_small(at):
            return True
        alone = at + 1 == last
        if alone:
            return word.has(*_PEOPLES)
        if word.text.lower() in self.openers and word.opens:
            return True
        if self._opens_name(at) or self._heads(last):
            return False
        if word.has(*_PEOPLES) or self._is_told_apart(at):
            return True
        if self.nouns:
            return self._is_noun(at) and kind_of_name((word.text,)) != "body"
        return word.opens and not self._is_named(at) and is_listed(word.text.lower(), self.language)

    def _is_told_apart(self, at: int) -> bool:
        """Whether a noun stands before the name of what it is: "Sänger X", "Miss X", at the opening "Floden X"."""
        kind = self._kind(at)
        if kind == "person":
            return not self._is_given(at)
        opens = self.words[at].opens or self.nouns
        inside = kind_of_name((self.words[at].text,)) == "body"  # "Universität X" is one name
        return opens and not inside and kind in ("body", "place", "work") and self.words[at + 1].capital

    def _opens_name(self, at: int) -> bool:
        """Whether an adjective has a capital that no sentence gives it: "im Karibischen Meer"."""
        return self.nouns and not self.words[at].opens and self._kind(at) == "adjective"

    def _is_noun(self, at: int) -> bool:
        """Whether a word is a common noun, where every noun has a capital."""
        word = self.words[at]
        return not word.has(*KNOWN) and not self._is_named(at) and is_common(word.text, self.language, True)

    def _kind(self, at: int) -> str | None:
        return kind_by_neighbour(self.words[at].text, self.language)

    def _is_given(self, at: int) -> bool:
        return is_given(self.words[at].text, self.names)

    def _is_named(self, at: int) -> bool:
        return self._is_given(at) or self.words[at].text in self.names.family

    def _heads(self, last: int) -> bool:
        """Whether the last word of a run is a noun that makes it the name of a body or a place."""
        return kind_of_name((self.words[last - 1].text,)) in _HEADS
