"""One table per language of all its terms and those of the world: text in, concept tags out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from dragoman.finding.tagging.accents import Accents
from dragoman.finding.tagging.lexicon_terms import LONGEST_ARTICLE, MADE, Concept, terms_of
from dragoman.finding.tagging.overlaps import outermost, strongest
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.tagging.term_pieces import Concepts, numbers_of, pieces_of, terms_by_piece
from dragoman.knowledge.language import Language, load_language
from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.notation import OPEN, fold_case, written_forms

# Letters that an open compound must add to its term: fewer is an inflection that the term does not list.
LEAST_COMPOUND = 3
# A term shorter than this is found inside other words by chance.
LEAST_INSIDE = 4
# So many lines are remembered with their tags.
_MOST_LINES = 4096
_OFFICES = frozenset({"post", "head"})


class _Meaning(NamedTuple):
    """A concept as a term of the automaton has it: where the term is open, and what its place must look like."""

    open_left: bool
    open_right: bool
    concept: Concept


class Lexicon:
    """All terms of one language, compiled. Immutable once built; shared between documents.

    A term that is no part of a longer word is looked up by the words it is made of; only open compounds, which
    begin or end inside a word, need an automaton that runs over every letter.
    """

    def __init__(self, language: Language) -> None:
        """Compile all terms of a language and of the world in it."""
        self.language = language
        closed: dict[str, Concepts] = {}
        open_terms: dict[str, list[_Meaning]] = {}
        spellings = list(language.grammar.also_written.items())
        for term, concept in terms_of(language):
            alone = (concept,)
            forms = written_forms(term)
            for letter, other in spellings:
                if letter in term:
                    forms += [form.replace(letter, other) for form in forms]
            for form in forms:
                if MADE in concept.features and form in closed:
                    continue
                if OPEN in form:
                    meaning = _Meaning(form[0] == OPEN, form[-1] == OPEN, concept)
                    meanings = open_terms.setdefault(form.strip(OPEN).strip(), [])
                    if meaning not in meanings:
                        meanings.append(meaning)
                elif (known := closed.setdefault(form, alone)) is not alone and concept not in known:
                    closed[form] = (*known, concept)
        self._closed = closed
        self._starts = terms_by_piece(closed)
        self._accents = Accents(closed) if language.grammar.bare_capital else None
        self._open_terms = list(open_terms)
        self._open_meanings = list(open_terms.values())
        self._open = AhoCorasick(self._open_terms)
        self.behind_particles = _behind_particles(language)
        self.particles = _closing_particles(language)
        self.determiners = frozenset(f for t in language.lexicon.words.determiners for f in written_forms(t))
        self.joining = frozenset(f for t in language.lexicon.joining for f in written_forms(t))
        self.calling = frozenset(f for t in language.lexicon.calling for f in written_forms(t))
        self.also = frozenset(f for t in language.lexicon.also for f in written_forms(t))
        self.capacity = frozenset(f for t in language.lexicon.capacity for f in written_forms(t))
        self.its = frozenset(f for t in language.lexicon.its for f in written_forms(t))
        pronouns = language.lexicon.pronouns
        personal = (*pronouns.he, *pronouns.she, *pronouns.him, *pronouns.possessive)
        self.personal = frozenset(form for term in personal for form in written_forms(term))
        helpers = (*language.lexicon.auxiliaries.perfect, *language.lexicon.auxiliaries.passive)
        # Dutch "zijn" is "his", and "have" before a participle.
        self.definite = frozenset(f for t in language.numbers.definite for f in written_forms(t)).difference(
            f for t in helpers for f in written_forms(t)
        )
        self.plain_instruments = frozenset(f for t in language.lexicon.plain_instruments for f in written_forms(t))
        self._lines: dict[str, tuple[Tag, ...]] = {}
        self._inside: dict[str, tuple[AhoCorasick, list[str]]] = {}

    def tags(self, text: str) -> list[Tag]:
        """The concept tags of `text`, by place; of overlapping ones the longest, of equal ones the most specific."""
        folded = fold_case(self._with_accents(text)).replace("’", "'")
        closed = self._closed_tags(text, folded)
        inflected, compounds = self._open_tags(text, folded)
        if inflected or compounds:
            return outermost(strongest(inflected, closed, compounds))
        return outermost(closed)

    def _with_accents(self, text: str) -> str:
        """`text` with the accents that capitals lose: "A Paris" is "à Paris", "l'Etat" is "l'état"."""
        for bare, accented in self.language.grammar.bare_capital.items():
            if f"{bare} " in text:
                text = re.sub(rf"(?:(?<=[.!?«“\n] )|(?<=[\n(«“])|\A){bare}(?= )", accented, text)
        return self._accents.restored(text) if self._accents else text

    def tags_of_line(self, line: str) -> tuple[Tag, ...]:
        """The tags of a short text that many articles have in common, such as a dateline; remembered."""
        if line not in self._lines:
            if len(self._lines) >= _MOST_LINES:
                self._lines.clear()
            self._lines[line] = tuple(self.tags(line))
        return self._lines[line]

    def _closed_tags(self, text: str, folded: str) -> list[Tag]:
        """Tags of terms that are whole words, by start, the longest first."""
        pieces = pieces_of(folded)
        places = list(accumulate(map(len, pieces), initial=0))
        words = list(map(str.rstrip, pieces))
        terms, last = self._closed, len(words)
        found: list[Tag] = []
        for at, begun in enumerate(map(self._starts.get, words)):
            if begun is None:
                continue
            start = places[at]
            concepts, longer = begun
            if longer is not None and at + 1 < last and (bits := longer.get(words[at + 1])):
                for more in numbers_of(bits):
                    if at + more < last and words[at + more]:
                        end = places[at + more] + len(words[at + more])
                        if (several := terms.get(folded[start:end])) is not None:
                            found += _tags_of(text, start, end, several)
            if concepts is not None:
                end = start + len(words[at])
                for concept in concepts:
                    if concept.capitals and not text[start : end if concept.capitals > 1 else start + 1].isupper():
                        continue
                    found.append(Tag(start, end, concept, end - start, concept.concept, concept.code))
        return found

    def _open_tags(self, text: str, folded: str) -> tuple[list[Tag], list[Tag]]:
        """Tags of compounds: those whose term other letters follow, and those that end with their term."""
        before_end: list[Tag] = []
        at_end: list[Tag] = []
        size = len(folded)
        for index, start, end in self._open.find_matches_as_indexes(folded, overlapping=True):
            before = start > 0 and folded[start - 1].isalnum() and folded[start].isalnum()
            behind = end < size and folded[end].isalnum() and folded[end - 1].isalnum()
            for open_left, open_right, concept in self._open_meanings[index]:
                if (before and not open_left) or (behind and not open_right):
                    continue
                left, right = start, end
                if open_left:
                    left = _word_start(folded, start)
                    if start - left < LEAST_COMPOUND or (
                        concept.concept in _OFFICES and self._is_office(folded, left, start, end)
                    ):
                        continue
                if open_right:
                    right = _word_end(folded, end)
                    if right - end < LEAST_COMPOUND:
                        continue
                for tag in _tags_of(text, left, right, (concept,), end - start):
                    (before_end if open_right else at_end).append(tag)
        return before_end, at_end

    def _is_office(self, folded: str, left: int, start: int, end: int) -> bool:
        """Whether what a term ends is an office of its own behind a hyphen: "KPV-Generalsekretär" is no sort of secretary."""
        behind = max(folded.rfind(mark, left, start) for mark in "-‐") + 1
        whole = self._closed.get(folded[behind:end], ()) if 0 < behind < start else ()
        return any(c.concept in _OFFICES for c in whole)

    def is_small_word(self, word: str) -> bool:
        """Whether a word is also a preposition, an article or another small word."""
        return any(c.concept == "word" for c in self._closed.get(word, ()))

    def terms_of_several_words(self, concept: str) -> Iterable[tuple[str, Concept]]:
        """All closed terms of a concept that have several words, with their meanings."""
        return ((t, c) for t, concepts in self._closed.items() if " " in t for c in concepts if c.concept == concept)

    def inside(self, word: str, concept: str) -> str | None:
        """The code of a term of `concept` that a longer word or phrase is made with ("loan" in "loan agreement")."""
        if concept not in self._inside:
            self._inside[concept] = self._terms_of(concept)
        automaton, codes = self._inside[concept]
        matches = automaton.find_matches_as_indexes(fold_case(word), overlapping=True)
        return codes[matches[0][0]] if matches else None

    def _terms_of(self, concept: str) -> tuple[AhoCorasick, list[str]]:
        """All terms of a concept that are long enough to be sought inside a word, with their codes."""
        codes: dict[str, str] = {}
        for term, concepts in self._closed.items():
            codes.update((term, c.code) for c in reversed(concepts) if c.concept == concept)
        for term, meanings in zip(self._open_terms, self._open_meanings, strict=True):
            codes.update((term, m.concept.code) for m in reversed(meanings) if m.concept.concept == concept)
        codes = {term: code for term, code in codes.items() if len(term) >= LEAST_INSIDE}
        return AhoCorasick(list(codes)), list(codes.values())


def _behind_particles(language: Language) -> frozenset[str]:
    """The words that may follow a split particle where it closes its clause; none where it does not."""
    if not language.grammar.particle_last:
        return frozenset()
    words = language.lexicon.words
    terms = (*words.and_, *words.or_, *words.that, *words.subordinators)
    return frozenset(form for term in terms for form in written_forms(term))


def _closing_particles(language: Language) -> frozenset[str]:
    """The particles that verbs are split from where they close their clause; none where they do not."""
    if not language.grammar.particle_last:
        return frozenset()
    tables = (language.lexicon.verbs, language.lexicon.says)
    entries = (entry for table in tables for verbs in table.values() for entry in verbs)
    return frozenset(
        e.particle for e in entries if e.particle is not None and e.particle.islower() and e.particle.isalpha()
    )


@lru_cache(maxsize=16)
def lexicon_of(language: str) -> Lexicon:
    """The compiled lexicon of a language.

    Raises KnowledgeError where there is no file for it.
    """
    with without_collecting():
        return Lexicon(load_language(language))


def _word_start(text: str, at: int) -> int:
    while at > 0 and (text[at - 1].isalnum() or (text[at - 1] in "-‐" and at > 1 and text[at - 2].isalnum())):
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    size = len(text)
    while at < size and (text[at].isalnum() or (text[at] in "-‐" and at + 1 < size and text[at + 1].isalnum())):
        at += 1
    return at


def _tags_of(text: str, start: int, end: int, concepts: Iterable[Concept], strength: int = 0) -> list[Tag]:
    """The tags of a term in a place: those whose capitals are the ones that it has there."""
    return [
        Tag(start, end, c, strength or end - start, c.concept, c.code) for c in concepts
        if not c.capitals or (
            (_has_capital(text, start, end) if c.capitals == 1 else text[start:end].isupper()) and not _goes_on(text, end, c)
        )
    ]  # fmt: skip


def _goes_on(text: str, end: int, concept: Concept) -> bool:
    """Whether the name of an outlet that is also another word opens a longer one: "the National Security Adviser"."""
    behind = text[end : end + 2]
    return concept.concept == "outlet" and "doubtful" in concept.features and behind[:1] == " " and behind[1:].isupper()


def _has_capital(text: str, start: int, end: int) -> bool:
    """Whether a name begins with a capital, behind its article: "La Réunion" is an island, "La réunion" a meeting."""
    article, _, name = text[start:end].partition(" ")
    return (name if name and len(article) <= LONGEST_ARTICLE else article)[0].isupper()
