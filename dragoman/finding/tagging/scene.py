"""A document laid out for the grammar: tokens, tags, dates, quantities, sentences and clauses, computed once."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TypeVar

import msgspec

from dragoman.finding.counting.quantities import Quantity, find_ordinals, find_quantities
from dragoman.finding.dating.dates import DateMention, find_dates
from dragoman.finding.tagging.clauses import Clause, Splitter, Table, Tagged, by_concept
from dragoman.finding.tagging.lexicon import Lexicon, Tag, lexicon_of
from dragoman.finding.tagging.tokens import Tokens, tokenize
from dragoman.knowledge.language import Grammar
from dragoman.model.document import Document, Sentence
from dragoman.model.spans import Quote, Span

__all__ = ["Clause", "Scene", "SceneSentence", "lay_out"]

T = TypeVar("T")
_WORD = re.compile(r"[^\W_]+")
# How far behind a particle the next word is read, in characters.
CLOSING_REACH = 24
# What a word of a name may be beside: a title inside it, a word that is no name elsewhere.
_IN_NAMES = frozenset({"particle", "not_name", "city"})
_NO_NOUNS = frozenset({"verb", "say", "word", "auxiliary"})


class SceneSentence(Tagged, msgspec.Struct, frozen=True):
    """A sentence with its tags, dates, quantities and clauses; `headline` is set for the title."""

    index: int
    start: int
    end: int
    paragraph: int
    headline: bool
    tags: tuple[Tag, ...]
    dates: tuple[DateMention, ...]
    quantities: tuple[Quantity, ...]
    clauses: tuple[Clause, ...]
    table: Table

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    def clause_at(self, offset: int) -> Clause:
        """The clause that holds `offset` (the last one where it lies behind all)."""
        for clause in self.clauses:
            if offset < clause.end:
                return clause
        return self.clauses[-1]


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything the finding steps look at. Pure data; steps add their findings beside it, never in it.

    `text` is the clean text, `grammar` holds the switches of its language; `starts` and `tag_starts` are where its
    sentences and its tags begin.
    """

    document: Document
    text: str = field(repr=False)
    lexicon: Lexicon
    grammar: Grammar
    tokens: Tokens
    tags: tuple[Tag, ...]
    sentences: tuple[SceneSentence, ...]
    ordinals: tuple[tuple[int, int, int], ...]
    starts: list[int] = field(repr=False)
    tag_starts: list[int] = field(repr=False)
    token_tags: tuple[tuple[Tag, ...], ...] = field(repr=False)

    def sentence_at(self, offset: int) -> SceneSentence:
        """The sentence that holds `offset`."""
        return self.sentences[max(0, bisect_left(self.starts, offset + 1) - 1)]

    def quote(self, start: int, end: int) -> Quote:
        """A passage as evidence."""
        return self.document.quote(start, end)

    def between(self, start: int, end: int, *concepts: str) -> Iterator[Tag]:
        """Tags of the given concepts that begin in a range (all concepts where none is given)."""
        starts = self.tag_starts
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return iter(())
        last = bisect_left(starts, end, first)
        if not concepts:
            return iter(self.tags[first:last])
        return iter([t for t in self.tags[first:last] if t.concept in concepts])


def lay_out(document: Document, language: str | None = None) -> Scene:
    """The scene of a document, in its own language or the one given.

    Raises KnowledgeError where the language has no file.
    """
    language = language or document.language
    lexicon, text = lexicon_of(language), document.text
    tokens = tokenize(text)
    dates = find_dates(text, language, document.published)
    quantities = find_quantities(text, language)
    tags = _outside(_settle(lexicon, document), [(q.start, q.end) for q in quantities if q.kind == "money"])
    tag_starts = [t.start for t in tags]
    of_dates, of_quantities = [d.start for d in dates], [q.start for q in quantities]
    sentences, splitter = [], Splitter(tokens)
    for index, sentence in enumerate(document.sentences or (Sentence(0, len(text), 0),)):
        mine = _inside(tags, tag_starts, sentence)
        said = _inside(dates, of_dates, sentence)
        headline = document.headline is not None and document.headline.overlaps(sentence.span)
        table = by_concept(mine)
        sentences.append(
            SceneSentence(
                index, sentence.start, sentence.end, sentence.paragraph, headline, mine,
                said, _inside(quantities, of_quantities, sentence),
                tuple(splitter.split(sentence, index, mine, table, said)), table,
            )
        )  # fmt: skip
    return Scene(
        document, text, lexicon, lexicon.language.grammar, tokens, tuple(tags), tuple(sentences), tuple(find_ordinals(text, language)),
        [s.start for s in sentences], tag_starts, _by_token(tokens, tags),
    )  # fmt: skip


def _inside(items: Sequence[T], starts: list[int], sentence: Sentence) -> tuple[T, ...]:
    first = bisect_left(starts, sentence.start)
    return tuple(items[first : bisect_left(starts, sentence.end, first)])


def _outside(tags: list[Tag], spans: list[tuple[int, int]]) -> list[Tag]:
    """Leave out what lies inside a sum of money: the state in "US dollars" does nothing."""
    if not spans:
        return tags
    starts = [s for s, _ in spans]
    first, last = starts[0], spans[-1][1]
    kept = []
    for tag in tags:
        if tag.end <= first or tag.start >= last:
            kept.append(tag)
            continue
        at = bisect_left(starts, tag.end) - 1
        if at < 0 or tag.start >= spans[at][1]:
            kept.append(tag)
    return kept


def _settle(lexicon: Lexicon, document: Document) -> list[Tag]:
    """Keep a split verb only where its particle, and a verb phrase only where its noun, stands in the sentence.

    Where nouns have capitals, a capital inside a sentence makes a noun of what could be a verb.
    """
    nouns = lexicon.language.grammar.nouns_capitalised
    ends = [s.end for s in document.sentences]
    starts = [s.start for s in document.sentences]
    written, text = document.text, document.text.lower()
    words: dict[int, set[str]] = {}
    kept: list[Tag] = []
    phrases: list[Tag] = []
    reach = -1
    for tag in lexicon.tags(written):
        if tag.concept not in _NO_NOUNS:
            kept.append(tag)
            continue
        meaning = tag.meaning
        if nouns and meaning.form != "noun" and text[tag.start] != written[tag.start]:
            at = bisect_left(ends, tag.start + 1)
            if at < len(starts) and starts[at] < tag.start - 1:
                continue
        if meaning.particle or meaning.needs:
            at = bisect_left(ends, tag.start + 1)
            start, end = (starts[at], ends[at]) if at < len(ends) else (0, len(text))
            if meaning.particle and not _has_particle(lexicon, text, tag, end):
                continue
            if meaning.needs:
                if at not in words:
                    words[at] = set(_WORD.findall(text, start, end))
                alone, others = _needed(meaning.needs)
                if words[at].isdisjoint(alone) and not any(_word_in(text, w, start, end) for w in others):
                    continue
                if tag.end > reach:
                    reach = tag.end
                    phrases.append(tag)
        kept.append(tag)
    return _without_pairs(written, _apart(kept, phrases) if phrases else kept)


def _apart(tags: list[Tag], phrases: list[Tag]) -> list[Tag]:
    """Leave out what lies inside a longer verb phrase that has all it needs; an instrument in it stays one."""
    kept, at, last = [], 0, len(phrases) - 1
    for tag in tags:
        while at < last and phrases[at + 1].start <= tag.start:
            at += 1
        phrase = phrases[at]
        inside = phrase.start <= tag.start and tag.end <= phrase.end
        same = (tag.start, tag.end) == (phrase.start, phrase.end)
        if not inside or same or tag.meaning.loose or tag.concept == "instrument":
            kept.append(tag)
    return kept


def _without_pairs(text: str, tags: list[Tag]) -> list[Tag]:
    """ "The two ministers" points back, unless their names follow, or "of": then it is their office."""
    pairs = [t for t in tags if t.code == "both_persons"]
    if not pairs:
        return tags
    begun = {t.start for t in tags if t.concept not in _IN_NAMES}
    fields = {t.start for t in tags if t.concept == "portfolio"}
    offices = [t for t in pairs if _name_behind(text, t.end, begun) or t.end + 1 in fields]
    offices += [
        t for t in pairs if any(o.start == t.end + 1 and o.concept == "word" and o.code == "of" for o in tags)
        and not any(o.start == t.end + 1 and o.code == "relative" for o in tags)
    ]  # fmt: skip
    spans = [(t.start, t.end) for t in pairs if t not in offices]
    return [
        t for t in tags
        if t not in offices
        and (t.code == "both_persons" or t.concept in ("word", "not_name", "particle")
             or not any(a <= t.start and t.end <= b for a, b in spans))
    ]  # fmt: skip


def _name_behind(text: str, end: int, begun: set[int]) -> bool:
    """Whether a name seems to stand behind a place; behind a comma a known word (at `begun`) opens something else."""
    if text[end : end + 2] == ", ":
        return text[end + 2 : end + 3].isupper() and end + 2 not in begun
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _has_particle(lexicon: Lexicon, text: str, verb: Tag, end: int) -> bool:
    """Whether a split verb has its particle behind it.

    Where particles close the clause, one that may be a preposition as well counts only before a mark or a conjunction.
    """
    particle = (verb.meaning.particle or "").lower()
    anywhere = not lexicon.behind_particles or not lexicon.is_small_word(particle)
    at = text.find(particle, verb.end, end)
    while at >= 0:
        behind = at + len(particle)
        if not text[at - 1].isalnum() and not text[behind : behind + 1].isalnum():
            rest = text[behind : min(end, behind + CLOSING_REACH)].split(maxsplit=1)
            if anywhere or not rest or not text[behind].isspace() or rest[0] in lexicon.behind_particles:
                return True
        at = text.find(particle, behind, end)
    return False


@cache
def _needed(words: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Words that a verb asks for: those to be found among the words of a sentence, and those to be sought in it."""
    alone = frozenset(w.lower() for w in words if w.isalnum())
    return alone, tuple(w for w in words if not w.isalnum())


def _word_in(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word stands in a range; one that begins with "…" may end a compound."""
    ends_compound = word.startswith("…")
    word = word.strip("…").lower()
    at = text.find(word, start, end)
    while at >= 0:
        before = ends_compound or at == 0 or not text[at - 1].isalnum()
        behind = at + len(word) >= len(text) or not text[at + len(word)].isalnum()
        if before and behind:
            return True
        at = text.find(word, at + 1, end)
    return False


def _by_token(tokens: Tokens, tags: list[Tag]) -> tuple[tuple[Tag, ...], ...]:
    cover: list[tuple[Tag, ...]] = [()] * len(tokens)
    starts, ends, count, first = tokens.starts, tokens.ends, len(tokens), 0
    for tag in tags:
        while first < count and ends[first] <= tag.start:
            first += 1
        at = first
        while at < count and starts[at] < tag.end:
            cover[at] = (*cover[at], tag)
            at += 1
    return tuple(cover)
