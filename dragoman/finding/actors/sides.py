"""The sides of a clause: noun phrases that stand for a party, and how each stands to the predicate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.references import Reference, References
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

PLAIN: Final = "plain"
# What a preposition makes of the phrase behind it; of two meanings the first here counts.
_RELATIONS: Final = (
    "according_to", "by", "from", "to", "for", "with", "between", "sidelines", "about", "since", "before", "after",
    "in", "at", "of",
)  # fmt: skip
# Whose code counts where a phrase names several: the person's own, a state's or body's, an adjective's.
_PERSON, _STATE, _BODY, _ADJECTIVE = 0, 1, 1, 2
_STATE_TAGS: Final = frozenset({"state", "capital", "seat"})
_NO_NOUNS: Final = frozenset({"adjective", "state", "modifier", "head", "post", "rank"})
# A word shorter than this is no noun to remember a party by.
LEAST_NOUN: Final = 4
# How far behind a body the town it sits in is named ("the government in Oslo"), in characters.
SEAT_REACH: Final = 5


class Side(msgspec.Struct, frozen=True):
    """A phrase that stands for a party. `relation` is `plain` or what its preposition makes of it.

    `code` is its state or organisation, None where the phrase does not tell; `stateless` marks a bank or agency of
    many states, and `agency` is its key; `several` a phrase for more than one state; `first` "we"; `flow` a grant, a loan, a delivery;
    `body` a government, a bank. `joined`: "and" stands before it. `nouns` are its words, for pointing back;
    `back` marks "the country".
    """

    start: int
    end: int
    relation: str
    code: str | None = None
    stateless: bool = False
    several: bool = False
    first: bool = False
    flow: bool = False
    joined: bool = False
    body: bool = False
    nouns: tuple[str, ...] = ()
    back: bool = False
    agency: str | None = None


class _Chunk(msgspec.Struct):
    relation: str
    joined: bool
    start: int = -1
    end: int = -1
    codes: list[tuple[int, str]] = msgspec.field(default_factory=list)
    article: bool = False
    body: bool = False
    agency: str | None = None
    several: bool = False
    first: bool = False
    flow: bool = False
    named: bool = False
    back: bool = False
    nouns: list[str] = msgspec.field(default_factory=list)

    def side(self) -> Side | None:
        """The side it makes, if it stands for anybody."""
        code = min(self.codes, key=lambda c: c[0])[1] if self.codes else None
        if self.start < 0 or not (
            self.codes or self.article or self.body or self.agency or self.several or self.first or self.back
        ):
            return None
        return Side(
            self.start, self.end, self.relation, code, bool(self.agency) and code is None, self.several and code is None,
            self.first, self.flow, self.joined, self.body, tuple(self.nouns), self.back and code is None,
            self.agency if code is None else None,
        )  # fmt: skip


def is_with_bank(clause: Clause) -> bool:
    """Whether a bank or fund of many states stands in a clause: it is the other side where only one state is named."""
    return any(t.meaning.kind == "bank" and t.meaning.country is None for t in clause.of("organisation"))


def sides_in(scene: Scene, references: References, clause: Clause) -> list[Side]:
    """The sides of a clause by place; what a quantity counts is none."""
    sentence = scene.sentences[clause.sentence]
    return list(_Reader(scene, references, sentence, clause).read())


class _Reader:
    """Goes through the words of a clause and cuts them into phrases."""

    def __init__(self, scene: Scene, references: References, sentence: SceneSentence, clause: Clause) -> None:
        self.scene, self.clause = scene, clause
        self.references = {r.start: r for r in references.between(clause.start, clause.end)}
        self.country = references.country
        sightings = references.people.in_sentence(sentence.index)
        self.persons = [(s.name.start, s.name.end) for s in sightings]
        self.persons += [(p.start, p.end) for s in sightings for p in s.posts]
        self.counted = [(q.start, counted_end(scene, clause, q.end, q.head)) for q in sentence.quantities if q.counts]
        self.dates = [(d.start, d.end) for d in sentence.dates]
        # The place in a dateline is nobody's side.
        self.chunk = _Chunk(PLAIN, joined=False)

    def read(self) -> Iterator[Side]:
        """The sides, by place; "the government in Oslo" is that of the town."""
        for side in self._phrases():
            if side.body and side.code is None and not side.flow:
                behind = self.scene.behind(side.end, SEAT_REACH, "capital", "city", "state")
                yield replace(side, code=next((t.meaning.country for t in behind), None))
            else:
                yield side

    def _phrases(self) -> Iterator[Side]:
        tokens, at = self.scene.tokens, self.scene.tokens.first_at(self.clause.start)
        last = tokens.last_before(self.clause.end)
        while at < last:
            start, tags = tokens.starts[at], self.scene.token_tags[at]
            reference = self.references.get(start)
            if _within(self.counted, start) or _within(self.dates, start):
                yield from self._flush(PLAIN)
            elif reference is not None or _within(self.persons, start):
                if reference is not None and self.chunk.codes and self._is_another(reference, start):
                    yield from self._flush(PLAIN)
                self._take(at, tags, reference)
            else:
                if self._is_given_to(tags):
                    yield from self._flush(PLAIN)
                yield from self._word(at, tags)
            at = self._behind(at, tags, reference)
        yield from self._flush(PLAIN)

    def _is_another(self, reference: Reference, start: int) -> bool:
        """Whether a person, or a state right behind another one ("sagte Japan Peru … zu"), begins a phrase of its own."""
        if reference.kind == "person":
            return not _within(self.persons, start)
        both = reference.kind == "state" and any(rank == _STATE for rank, _ in self.chunk.codes)
        return both and start == self.chunk.end + 1 and not self.chunk.body

    def _is_given_to(self, tags: tuple[Tag, ...]) -> bool:
        """Whether aid stands right behind a state that is no genitive: "haben Peru Hilfen von 5 Millionen gestrichen"."""
        if not self.scene.grammar.verb_second or not any(t.concept == "flow" for t in tags):
            return False
        own = any(rank == _STATE for rank, _ in self.chunk.codes) and not self.chunk.body
        return own and tags[0].start == self.chunk.end + 1 and self.scene.text[self.chunk.end - 1] not in "s'’"

    def _behind(self, at: int, tags: tuple[Tag, ...], reference: Reference | None) -> int:
        """The token behind a phrase of several words."""
        if reference is None and not tags:
            return at + 1
        end = reference.end if reference else max([t.end for t in tags if t.concept in ("word", "pronoun")], default=0)
        at += 1
        while at < len(self.scene.tokens) and self.scene.tokens.starts[at] < end:
            at += 1
        return at

    def _word(self, at: int, tags: tuple[Tag, ...]) -> Iterator[Side]:
        text = self.scene.tokens.texts[at]
        if not tags and text[0].isalnum():
            self._take(at, tags, None)
            return
        words = {t.code for t in tags if t.concept == "word"}
        relation = None if words.isdisjoint(_RELATIONS) else next(r for r in _RELATIONS if r in words)
        if relation == "of" and "articles" in words and (self.scene.grammar.verb_second or self.chunk.start >= 0):
            relation = None
        if (
            ("relative" in words and not words & {"articles", "that_state"})
            or words == {"that"}
            or any(t.concept == "pronoun" and t.code == "it" for t in tags)
        ):
            yield from self._flush(PLAIN)
        elif "that_state" in words and not self._owns(tags):
            if self.chunk.start >= 0:
                yield from self._flush(self.chunk.relation if self.chunk.joined else PLAIN)
            self.chunk.back = True
            self._take(at, tags, None)
        elif _is_predicate(tags) or self._is_verb_behind_state(tags):
            yield from self._flush(PLAIN)
        elif relation == "of" and self.chunk.start >= 0:
            return
        elif relation:
            yield from self._flush(relation)
        elif words & {"and", "or"}:
            yield from self._flush(self.chunk.relation, joined=True)
        elif not text[0].isalnum():
            if text not in "-‐'’\"„“”«»":
                yield from self._flush(
                    PLAIN if text not in "," else self.chunk.relation if self.chunk.joined else PLAIN
                )
        elif "articles" in words:
            own = any(rank == _STATE for rank, _ in self.chunk.codes)
            if self.chunk.start >= 0 and (own or "of" not in words):
                yield from self._flush(PLAIN)
            self.chunk.article = self.chunk.article or self.chunk.start < 0
        else:
            self._take(at, tags, None)

    def _owns(self, tags: tuple[Tag, ...]) -> bool:
        """Whether something of the country is meant: "the country's army"."""
        end = max(t.end for t in tags if t.code == "that_state")
        return self.scene.text[end : end + 1] in ("'", "’")

    def _is_verb_behind_state(self, tags: tuple[Tag, ...]) -> bool:
        """Whether a word for a gift is a verb, as no noun follows a state where adjectives stand behind: "Oslo aide"."""
        if not (self.scene.grammar.modifier_after and self.chunk.codes):
            return False
        return any(t.concept == "verb" and t.meaning.form == "pres" for t in tags)

    def _take(self, at: int, tags: tuple[Tag, ...], reference: Reference | None) -> None:
        chunk, tokens = self.chunk, self.scene.tokens
        chunk.start = tokens.starts[at] if chunk.start < 0 else chunk.start
        chunk.end = max(tokens.ends[at], reference.end if reference else 0)
        if reference is not None:
            code = self.country(reference)
            if reference.kind == "both":
                chunk.several = True
            elif code:
                chunk.codes.append((_PERSON if reference.kind == "person" else _STATE, code))
            chunk.named = chunk.named or reference.kind == "person"
        for tag in tags:
            self._mark(tag)
        if (
            len(tokens.texts[at]) >= LEAST_NOUN
            and reference is None
            and not (tags and any(t.concept in _NO_NOUNS for t in tags))
        ):
            chunk.nouns.append(tokens.texts[at].lower())

    def _mark(self, tag: Tag) -> None:
        chunk, meaning = self.chunk, tag.meaning
        if (meaning.concept == "adjective" and meaning.country) or (
            meaning.concept == "demonym" and meaning.country and self.chunk.relation == PLAIN
        ):
            chunk.codes.append((_ADJECTIVE, meaning.country))
        elif meaning.concept in ("body", "organisation"):
            chunk.body = True
            if meaning.country:
                chunk.codes.append((_BODY, meaning.country))
            if meaning.concept == "organisation" and meaning.country is None:
                chunk.agency = chunk.agency or meaning.code
        elif (
            meaning.concept == "city"
            and "seat" in meaning.features
            and meaning.country
            and self.chunk.relation == PLAIN
        ):
            chunk.codes.append((_STATE, meaning.country))
        elif meaning.concept == "pronoun":
            chunk.several = chunk.several or meaning.code in ("both_sides", "both_states")
            chunk.first = chunk.first or meaning.code == "first_person"
        chunk.flow = chunk.flow or meaning.concept == "flow"

    def _flush(self, relation: str, joined: bool = False) -> Iterator[Side]:
        side = self.chunk.side()
        if side is not None:
            yield side
        self.chunk = _Chunk(relation, joined)


def _within(spans: list[tuple[int, int]], at: int) -> bool:
    for start, end in spans:  # noqa: SIM110 - asked for every word, and any() is slower
        if start <= at < end:
            return True
    return False


def _is_predicate(tags: tuple[Tag, ...]) -> bool:
    """Whether a word is a verb, and no thing that is given."""
    found = False
    for tag in tags:
        concept = tag.concept
        if concept in ("flow", "goods"):
            return False
        found = found or concept == "auxiliary" or (concept in ("verb", "say") and tag.meaning.form != "noun")
    return found


def counted_end(scene: Scene, clause: Clause, end: int, head: tuple[int, int] | None) -> int:
    """Where the noun that a quantity counts ends: its head, or a counted thing shortly behind it."""
    if head:
        first = next(scene.between(end, head[0], "goods", "counted_person", "flow"), None)
        return first.end if first else head[1]
    for tag in scene.between(end, min(clause.end, end + 45)):
        concept = tag.meaning.concept
        if concept in ("goods", "counted_person", "flow"):
            return tag.end
        if concept not in ("adjective", "modifier", "topic", "not_name"):
            break
    return end
