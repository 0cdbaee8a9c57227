"""Clauses: the parts of a sentence with one predicate each, and the tags in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from dragoman.finding.tagging.tags import Tag

# Offices, as `dragoman.finding.actors.posts` knows them.
CORES = frozenset({"post", "head"})
# What a predicate without a subject of its own has no word for near its beginning.
_NAMING = CORES | {"event", "session", "pronoun"}
# Predicates that say of a meeting that it is held.
_HAPPENING = frozenset({"occur", "hold", "open", "close", "break_off", "plan", "resume", "complete"})
# Predicates of a ship that comes to a port.
_SAILING = frozenset({"arrive", "dock", "visit"})


Table = dict[str, list[Tag]]


def by_concept(tags: Iterable[Tag]) -> Table:
    """Tags sorted by concept, since everybody asks for them so."""
    table: Table = {}
    for tag in tags:
        if tag.concept in table:
            table[tag.concept].append(tag)
        else:
            table[tag.concept] = [tag]
    return table


class Tagged:
    """What has `tags`, and a table of them (see `by_concept`)."""

    __slots__ = ()
    tags: tuple[Tag, ...]
    table: Table

    def of(self, concept: str, *more: str) -> Iterator[Tag]:
        """Its tags of the given concepts, by place."""
        table = self.table
        if not more:
            return iter(table.get(concept, ()))
        there = [table[c] for c in (concept, *more) if c in table]
        if len(there) < 2:  # which is so more often than not
            return iter(there[0] if there else ())
        return iter([t for t in self.tags if t.concept == concept or t.concept in more])

    def has(self, concept: str, *codes: str) -> bool:
        """Whether it holds a tag of the concept, with one of the codes where any are given."""
        mine = self.table.get(concept)
        if mine is None or not codes:
            return mine is not None
        for tag in mine:  # noqa: SIM110 - asked for all the time, and any() is slower
            if tag.code in codes:
                return True
        return False


class Clause(Tagged, msgspec.Struct, frozen=True):
    """A stretch of one sentence with (at most) one finite predicate; `kind` is main, that, relative or adverbial."""

    start: int
    end: int
    kind: str
    sentence: int
    tags: tuple[Tag, ...]
    table: Table

    def __hash__(self) -> int:
        """By where it stands: clauses that are equal do."""
        return hash((self.start, self.end))


def rejoined(clauses: tuple[Clause, ...]) -> Iterator[Clause]:
    """Clauses with the parts of a split one put together: "The meeting, which was set for May, has been put off".

    "The bridge, the second between them, was opened" is put together, too.
    """
    if len(clauses) < 2:
        yield from clauses
        return
    at = 0
    while at < len(clauses):
        clause, rest = clauses[at], clauses[at + 1 : at + 3]
        if rest and clause.kind == rest[0].kind == "main" and _is_torn(clause, rest[0]):
            tags = (*clause.tags, *rest[0].tags)
            yield Clause(clause.start, rest[0].end, "main", clause.sentence, tags, by_concept(tags))
            at += 2
            continue
        if rest and _is_parted(clause, rest[0]):
            tags = (*(t for t in clause.tags if t.concept != "verb"), *rest[0].tags)
            yield Clause(clause.start, rest[0].end, "main", clause.sentence, tags, by_concept(tags))
            at += 2
            continue
        if len(rest) == 2 and rest[0].kind == "relative" and rest[1].kind == "main" and _is_torn(clause, rest[1]):
            only_sets = sets_only(rest[0])
            if not only_sets:
                yield _of_ship(clause, rest[0])
            tags = (*clause.tags, *(rest[0].tags if only_sets else ()), *rest[1].tags)
            yield Clause(clause.start, rest[1].end, clause.kind, clause.sentence, tags, by_concept(tags))
            at += 3
        else:
            yield clause
            at += 1


def _is_parted(head: Clause, tail: Clause) -> bool:
    """Whether an apposition parts a thing from what was done with it: "The bridge, the second between them, was opened"."""
    if head.kind != "main" or tail.kind != "main" or not (head.has("premises") or head.has("goods")):
        return False
    said = [t for t in head.tags if t.concept in ("say", "auxiliary") and t.meaning.form != "noun"]
    parts = {t.start for t in head.of("verb") if t.meaning.form == "part"}
    if said or any(t.start not in parts and t.meaning.form != "noun" for t in head.of("verb")):
        return False
    return bool(tail.tags) and tail.tags[0].concept == "auxiliary" and tail.tags[0].code == "passive"


def _of_ship(head: Clause, relative: Clause) -> Clause:
    """A relative clause with the ship that it describes: "the frigate, which called at Suva in May, docked in"."""
    tags = (*head.of("ship"), *relative.tags)
    return Clause(relative.start, relative.end, relative.kind, relative.sentence, tags, by_concept(tags))


def _is_torn(head: Clause, tail: Clause) -> bool:
    """Whether a clause is a subject without a verb, and another a predicate without a subject."""
    predicates = ("verb", "say", "auxiliary")
    lost = any(t.concept == "verb" and t.code in ("cancel", "postpone") for t in tail.tags)
    # "Hat das Treffen, das im Mai sein sollte, verschoben": the helper stands before.
    spoken = [t for t in head.tags if t.concept in predicates and t.meaning.form != "noun"]
    if any(not (lost and t.concept == "auxiliary") for t in spoken):
        return False
    if not any(t.concept in ("event", "session", "ship", "premises") for t in head.tags):
        return False
    happening = _SAILING if head.has("ship") else _HAPPENING
    opens = bool(tail.tags) and tail.tags[0].concept in predicates and tail.tags[0].meaning.form != "noun"
    if not (lost or (opens and any(t.concept == "verb" and t.code in happening for t in tail.tags))):
        return False
    return not any(t.concept in _NAMING for t in tail.tags[:3])


def is_relative(clause: Clause) -> bool:
    """Whether a clause describes what stands before it: "which began", and "that began", which has no other subject."""
    if clause.kind != "that":
        return clause.kind == "relative"
    word = next((t for t in clause.tags if t.concept == "word" and t.code == "relative"), None)
    if word is None or word.start - clause.start > 1:
        return False
    behind = next((t for t in clause.tags if t.start >= word.end), None)
    return behind is not None and behind.start - word.end <= 1 and behind.concept in ("verb", "auxiliary")


def sets_only(clause: Clause) -> bool:
    """Whether a relative clause says no more than when something was to be ("which was set for May")."""
    verbs = {t.code for t in clause.tags if t.concept == "verb" and t.meaning.form != "noun"}
    set_ahead = clause.has("auxiliary", "planned", "conditional", "future") or "plan" in verbs
    return set_ahead and verbs <= {"occur", "hold", "plan", "open", "meet"} and not clause.has("say")
