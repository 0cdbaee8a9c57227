"""A document laid out for the grammar: tokens, tags, dates, quantities, sentences and clauses, computed once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from dragoman.finding.counting.quantities import Quantity, find_ordinals, news_quantities
from dragoman.finding.dating.dates import DateMention, news_dates
from dragoman.finding.tagging.bare_perfects import tell_bare_perfects, tell_just_done
from dragoman.finding.tagging.clauses import Clause, Table, Tagged, by_concept
from dragoman.finding.tagging.datelines import dateline_end
from dragoman.finding.tagging.firm_names import without_firms
from dragoman.finding.tagging.headings import headings
from dragoman.finding.tagging.interrupted import join_interrupted
from dragoman.finding.tagging.lexicon import Lexicon, lexicon_of
from dragoman.finding.tagging.roman import counted_in_roman
from dragoman.finding.tagging.settling import settle_tags
from dragoman.finding.tagging.splitting import Splitter
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.tagging.tokens import Tokens, tokenize
from dragoman.knowledge.language import Grammar
from dragoman.model.document import Document, Sentence
from dragoman.model.spans import Quote, Span

__all__ = ["Clause", "Scene", "SceneSentence", "lay_out"]

T = TypeVar("T")


class SceneSentence(Tagged, msgspec.Struct, frozen=True):
    """A sentence with its tags, dates, quantities and clauses; `headline` is set for the title and for headings."""

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

    @property
    def opening(self) -> int:
        """Where it begins to tell: behind its dateline, if it has one."""
        return self.clauses[0].start

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

    def words_between(self, start: int, end: int) -> int:
        """How many words, marks left out, stand in a range."""
        if end <= start:
            return 0
        texts = self.tokens.texts[self.tokens.first_at(start) : self.tokens.last_before(end)]
        return sum(1 for text in texts if text[0].isalnum())

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

    def before(self, at: int, reach: int, *concepts: str) -> Iterator[Tag]:
        """Tags of the given concepts that begin at most so many characters before a place, in its own sentence."""
        start, first = at - reach, self.sentence_at(at).start
        return self.between(first if first > start else start, at, *concepts)

    def behind(self, at: int, reach: int, *concepts: str) -> Iterator[Tag]:
        """Tags of the given concepts that begin less than so many characters behind a place, in its own sentence."""
        end, last = at + reach, self.sentence_at(at).end
        return self.between(at, last if last < end else end, *concepts)


def lay_out(document: Document, language: str | None = None) -> Scene:
    """The scene of a document, in its own language or the one given.

    Raises KnowledgeError where the language has no file.
    """
    language = language or document.language
    lexicon, text = lexicon_of(language), document.text
    tokens = tokenize(text)
    dates = news_dates(text, language, document.published)
    quantities = news_quantities(text, language)
    settled = without_firms(document, settle_tags(lexicon, document), {d.end for d in dates}, lexicon.language.grammar)
    settled = tell_bare_perfects(text, document.sentences, settled, lexicon.language.grammar.bare_perfect)
    settled = tell_just_done(settled)
    settled = join_interrupted(text, lexicon, tokens, settled, dates)
    tags = _outside(settled, [(q.start, q.end) for q in quantities if q.kind == "money"])
    tag_starts = [t.start for t in tags]
    of_dates, of_quantities = [d.start for d in dates], [q.start for q in quantities]
    sentences, splitter, paragraph = [], Splitter(tokens, lexicon.language.grammar.bare_relatives), -1
    crossheads = headings(text, document.sentences)
    for index, sentence in enumerate(document.sentences or (Sentence(0, len(text), 0),)):
        mine = _inside(tags, tag_starts, sentence)
        said = _inside(dates, of_dates, sentence)
        headline = document.headline is not None and document.headline.overlaps(sentence.span)
        headline = headline or index in crossheads
        table = by_concept(mine)
        told, tagged = sentence, (mine, table)
        if sentence.paragraph != paragraph and not headline:
            start = dateline_end(tokens, sentence, mine, said)
            if start > sentence.start:
                told, behind = (
                    Sentence(start, sentence.end, sentence.paragraph),
                    tuple(t for t in mine if t.start >= start),
                )
                tagged, said = (behind, by_concept(behind)), tuple(d for d in said if d.start >= start)
        paragraph = sentence.paragraph
        sentences.append(
            SceneSentence(
                index, sentence.start, sentence.end, sentence.paragraph, headline, mine,
                said, _inside(quantities, of_quantities, sentence),
                tuple(splitter.split(told, index, *tagged, said)), table,
            )
        )  # fmt: skip
    ordinals = sorted({*find_ordinals(text, language), *counted_in_roman(text, tags)})
    return Scene(
        document, text, lexicon, lexicon.language.grammar, tokens, tuple(tags), tuple(sentences), tuple(ordinals),
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
