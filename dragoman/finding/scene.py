"""A document laid out for the grammar: tokens, tags, dates, quantities, sentences and clauses, computed once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from dragoman.finding.dates import DateMention, find_dates
from dragoman.finding.lexicon import Lexicon, Tag, lexicon_of
from dragoman.finding.quantities import Quantity, find_ordinals, find_quantities
from dragoman.finding.tokens import Tokens, tokenize
from dragoman.knowledge.language import Grammar
from dragoman.model.document import Document, Sentence
from dragoman.model.spans import Quote, Span

T = TypeVar("T")
# Offices, as `dragoman.finding.posts` knows them, and how far behind its article one stands, in characters.
CORES = frozenset({"post", "head"})
OFFICE_REACH = 30
_FINITE = frozenset({"pres", "past", "fut", "cond"})
_NO_NOUNS = frozenset({"verb", "say", "word", "auxiliary"})
_HARD_MARKS = frozenset(";:")
_SOFT_MARKS = frozenset({",", "–", "—"})


_Table = dict[str, list[Tag]]


class _Tagged:
    """What has `tags`, and a table of them by concept, since everybody asks for them so."""

    __slots__ = ()
    tags: tuple[Tag, ...]
    table: _Table

    def __post_init__(self) -> None:
        """Sort the tags by concept."""
        table: _Table = {}
        for tag in self.tags:
            if tag.concept in table:
                table[tag.concept].append(tag)
            else:
                table[tag.concept] = [tag]
        object.__setattr__(self, "table", table)

    def of(self, *concepts: str) -> Iterator[Tag]:
        """Its tags of the given concepts, by place."""
        if len(concepts) == 1:
            return iter(self.table.get(concepts[0], ()))
        return iter([t for t in self.tags if t.concept in concepts])

    def has(self, concept: str, *codes: str) -> bool:
        """Whether it holds a tag of the concept, with one of the codes where any are given."""
        mine = self.table.get(concept)
        if mine is None or not codes:
            return mine is not None
        for tag in mine:  # noqa: SIM110 - asked for all the time, and any() is slower
            if tag.code in codes:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Clause(_Tagged):
    """A stretch of one sentence with (at most) one finite predicate; `kind` is main, that, relative or adverbial."""

    start: int
    end: int
    kind: str
    sentence: int
    tags: tuple[Tag, ...]
    table: _Table = field(init=False, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class SceneSentence(_Tagged):
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
    table: _Table = field(init=False, repr=False, compare=False)

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

    `starts` and `tag_starts` are where its sentences and its tags begin.
    """

    document: Document
    lexicon: Lexicon
    tokens: Tokens
    tags: tuple[Tag, ...]
    sentences: tuple[SceneSentence, ...]
    ordinals: tuple[tuple[int, int, int], ...]
    starts: list[int] = field(repr=False)
    tag_starts: list[int] = field(repr=False)
    token_tags: tuple[tuple[Tag, ...], ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The clean text."""
        return self.document.text

    @property
    def grammar(self) -> Grammar:
        """The switches of its language."""
        return self.lexicon.language.grammar

    def sentence_at(self, offset: int) -> SceneSentence:
        """The sentence that holds `offset`."""
        return self.sentences[max(0, bisect_left(self.starts, offset + 1) - 1)]

    def quote(self, start: int, end: int) -> Quote:
        """A passage as evidence."""
        return self.document.quote(start, end)

    def between(self, start: int, end: int, *concepts: str) -> Iterator[Tag]:
        """Tags of the given concepts that begin in a range (all concepts where none is given)."""
        first = bisect_left(self.tag_starts, start)
        tags = self.tags[first : bisect_left(self.tag_starts, end, first)]
        return iter([t for t in tags if t.concept in concepts] if concepts else tags)


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
    sentences = []
    for index, sentence in enumerate(document.sentences or (Sentence(0, len(text), 0),)):
        mine = _inside(tags, tag_starts, sentence)
        said = _inside(dates, of_dates, sentence)
        headline = document.headline is not None and document.headline.overlaps(sentence.span)
        sentences.append(
            SceneSentence(
                index, sentence.start, sentence.end, sentence.paragraph, headline, mine,
                said, _inside(quantities, of_quantities, sentence),
                tuple(_clauses(sentence, index, mine, tokens, said)),
            )
        )  # fmt: skip
    return Scene(
        document, lexicon, tokens, tuple(tags), tuple(sentences), tuple(find_ordinals(text, language)),
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
    kept = []
    for tag in tags:
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
    kept = []
    for tag in lexicon.tags(written):
        meaning = tag.meaning
        if nouns and tag.concept in _NO_NOUNS and meaning.form != "noun" and text[tag.start] != written[tag.start]:
            at = bisect_left(ends, tag.start + 1)
            if at < len(starts) and starts[at] < tag.start - 1:
                continue
        if meaning.particle or meaning.needs:
            at = bisect_left(ends, tag.start + 1)
            start, end = (starts[at], ends[at]) if at < len(ends) else (0, len(text))
            if meaning.particle and not _word_in(text, meaning.particle, tag.end, end):
                continue
            if meaning.needs and not any(_word_in(text, w, start, end) for w in meaning.needs):
                continue
        kept.append(tag)
    return kept


def _word_in(text: str, word: str, start: int, end: int) -> bool:
    word = word.strip("…").lower()
    at = text.find(word, start, end)
    while at >= 0:
        before = at == 0 or not text[at - 1].isalnum()
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


def _clauses(
    sentence: Sentence, index: int, tags: tuple[Tag, ...], tokens: Tokens, dates: tuple[DateMention, ...]
) -> Iterator[Clause]:
    """Split at marks and conjunctions wherever both sides have a predicate of their own."""
    cuts = _cuts(sentence, tags, tokens, dates)
    unsure = {t.start for t in tags if _describes(t)}
    finite = sorted(t.start for t in tags if _is_finite(t, tokens) and not (t.concept == "auxiliary" and t.start in unsure))
    pieces: list[list[Any]] = []  # start, end, kind, has a finite verb
    for (start, kind, hard), (end, _, _) in zip(cuts, [*cuts[1:], (sentence.end, "", True)], strict=True):
        verb = bisect_left(finite, start) < bisect_left(finite, end)
        opens = hard and (verb or kind != "main")
        if pieces and not opens and not (verb and pieces[-1][3]):
            pieces[-1][1] = end
            pieces[-1][3] = pieces[-1][3] or verb
        elif len(pieces) > 1 and not pieces[-1][3]:
            # What opened a clause and found no verb ("after the talks") belongs to the one before.
            pieces[-2][1] = start
            pieces[-1] = [start, end, kind, verb]
        else:
            pieces.append([start, end, kind, verb])
    if len(pieces) > 1 and not pieces[-1][3]:
        last = pieces.pop()
        pieces[-1][1] = last[1]
    for start, end, kind, _ in pieces:
        yield Clause(start, end, kind, index, tuple(_plain(t for t in tags if start <= t.start < end)))


def _plain(tags: Iterable[Tag]) -> Iterator[Tag]:
    """Of a word that is several forms of one verb ("übergeben", "interdit") keep the one its helpers ask for."""
    mine = list(tags)
    helpers = {t.meaning.code for t in mine if t.meaning.concept == "auxiliary"}
    wanted = "part" if helpers & {"perfect", "passive"} else "inf" if helpers & {"future", "planned", "hoped"} else None
    sure = {(t.start, t.meaning.code) for t in mine if t.meaning.form == wanted and wanted}
    owned = {t.start for t in mine if t.concept == "word" and t.code == "articles"}
    if owned and (len(helpers) > 1 or any(t.meaning.form in _FINITE for t in mine)):
        # A word that is a helper verb and "his" at once is the verb only where the clause has no other.
        mine = [t for t in mine if t.concept != "auxiliary" or t.start not in owned]
    return (
        t for t in mine
        if t.meaning.form in (None, wanted, "noun") or (t.start, t.meaning.code) not in sure
    )  # fmt: skip


def _describes(tag: Tag) -> bool:
    """Whether a word describes what follows ("geplante", "his"), whatever else it may be."""
    return (tag.concept == "verb" and tag.meaning.form == "part") or (tag.concept == "word" and tag.code == "articles")


def _is_finite(tag: Tag, tokens: Tokens) -> bool:
    concept, code = tag.meaning.concept, tag.meaning.code
    if concept == "auxiliary" and code == "planned":
        # ", planned for May," describes; "soll im Mai" says.
        at = tokens.first_at(tag.start)
        return at == 0 or tokens.texts[at - 1] != ","
    return (concept in ("verb", "say") and tag.meaning.form in _FINITE) or (
        concept == "auxiliary" and code in ("future", "passive", "perfect", "conditional")
    )


def _cuts(
    sentence: Sentence, tags: tuple[Tag, ...], tokens: Tokens, dates: tuple[DateMention, ...]
) -> list[tuple[int, str, bool]]:
    """Places where a clause may begin: offset, kind, and whether it begins one for certain."""
    found: dict[int, tuple[str, bool]] = {sentence.start: ("main", True)}
    comma_before, marks = set(), [sentence.end]
    for at in range(tokens.first_at(sentence.start), tokens.last_before(sentence.end)):
        mark = tokens.texts[at]
        if mark in _HARD_MARKS:
            found[tokens.ends[at]] = ("main", True)
        elif mark in _SOFT_MARKS:
            found.setdefault(tokens.ends[at], ("main", False))
            marks.append(tokens.starts[at])
            comma_before.add(at + 1)
    for tag in tags:
        if tag.meaning.concept != "word" or tag.start == sentence.start:
            continue
        code, after_comma = tag.meaning.code, tokens.first_at(tag.start) in comma_before
        if code == "that":
            found[tag.start] = ("that", True)
        elif code == "relative" and after_comma:
            if not _is_apposition(tag, min(m for m in marks if m > tag.start), tags):
                found[tag.start] = ("relative", True)
        elif code == "subordinators":
            found[tag.start] = ("adverbial", True)
        elif code in ("and", "or"):
            found.setdefault(tag.start, ("main", False))
    # No cut inside a date: "two days after" opens its clause whole.
    moved = {next((d.start for d in dates if d.start < at < d.end), at): what for at, what in sorted(found.items())}
    moved[sentence.start] = ("main", True)
    return sorted((at, kind, hard) for at, (kind, hard) in moved.items() if at < sentence.end)


def _is_apposition(opening: Tag, end: int, tags: tuple[Tag, ...]) -> bool:
    """Whether ", der Außenminister des Landes," names an office and says nothing: no clause of its own."""
    inside = [t for t in tags if opening.end <= t.start < end]
    office = any(t.concept in CORES and t.start - opening.end < OFFICE_REACH for t in inside)
    return office and not any(t.concept in ("verb", "say", "auxiliary") for t in inside)
