"""Who is meant: names, offices without a name, pronouns, states and their capitals, "both sides"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from dragoman.finding.actors.cases import case_of
from dragoman.finding.actors.holders import Holders
from dragoman.finding.actors.journeys import is_dateline
from dragoman.finding.actors.people import People
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.findings import Person

_STATE = frozenset({"state", "capital", "seat"})
_REFERRING = _STATE | CORES | {"organisation", "pronoun"}
# What a pronoun that is an object means.
_OBJECTS = {"him": "he", "her": "she"}
# How far before a name its particle begins, in characters.
PARTICLE_REACH = 8
# Verbs that make a host and a guest, and those that make a guest alone.
_RECEIVING = ("receive", "welcome", "host")
_VISITING = ("visit", "travel", "arrive", "call_on")


class Reference(msgspec.Struct, frozen=True, order=True):
    """A place of the text and whom it means: a person's index, or a state's (or organisation's) code, or both.

    `kind` is person, state or both; `oblique` is set behind a preposition, `agent` behind "by", `placed` where it tells
    where something happens, or on what occasion.
    """

    start: int
    end: int
    kind: str
    person: int = -1
    code: str = ""
    oblique: bool = False
    agent: bool = False
    implied: bool = False
    placed: bool = False


@dataclass(frozen=True, slots=True)
class References:
    """All references of a text, by place; `starts` is where they begin."""

    scene: Scene
    people: People
    holders: Holders
    all: tuple[Reference, ...]
    starts: list[int]

    def between(self, start: int, end: int) -> list[Reference]:
        """The references that begin in a range."""
        first = bisect_left(self.starts, start)
        last = bisect_left(self.starts, end, first)
        return list(self.all[first:last])

    def person(self, reference: Reference) -> Person:
        """The person of a reference to one."""
        return self.people.persons[reference.person]

    def key(self, reference: Reference) -> str:
        """The actor that findings name: a person's key or a code."""
        return self.person(reference).key if reference.kind == "person" else reference.code

    def country(self, reference: Reference) -> str | None:
        """The state of a reference."""
        return self.person(reference).country if reference.kind == "person" else reference.code or None

    def behind_preposition(self, tag: Tag) -> bool:
        """Whether a pronoun stands behind a preposition, and so is no subject."""
        before = list(self.scene.between(tag.start - 12, tag.start, "word"))
        codes = {t.meaning.code for t in before if t.end == before[-1].end and t.end >= tag.start - 2}
        return bool(codes & {"of", "for", "to"}) and not codes & {"between", "with", "by"}

    def subject_before(self, offset: int) -> Reference | None:
        """The person that the text spoke of last before `offset`, no object of a preposition."""
        for reference in reversed(self.all[: bisect_left(self.starts, offset)]):
            if reference.kind == "person" and not reference.oblique:
                return reference
        return None

    def pair_before(self, offset: int) -> list[Reference]:
        """The two persons of different states that were named last before: whom "the two ministers" means."""
        pair: list[Reference] = []
        for reference in reversed(self.all[: bisect_left(self.starts, offset)]):
            if reference.kind != "person" or any(reference.person == p.person for p in pair):
                continue
            if not pair or self.country(reference) != self.country(pair[0]):
                pair.append(reference)
            if len(pair) == 2:
                return pair
        return []

    def subject(self, clause: Clause, verb: Tag) -> Reference | None:
        """Who does what the verb says: before it, else right behind it; the agent where the clause is passive."""
        mine = [r for r in self.between(clause.start, clause.end) if not (r.start < verb.end and verb.start < r.end)]
        agents = [r for r in mine if r.agent and r.start > verb.start - 80]
        if agents and clause.has("auxiliary", "passive"):
            return agents[0]
        plain = [r for r in mine if not r.oblique and not r.agent]
        left = [r for r in plain if r.end <= verb.start]
        right = [r for r in plain if r.start >= verb.end]
        persons = [r for r in left if r.kind == "person"]
        if left:
            return persons[0] if persons else left[0]
        if verb.meaning.form == "inf" and not clause.has("auxiliary", "future", "conditional", "hoped", "planned"):
            # "… to visit Malaysia": somebody named before will.
            return None
        if right and not self.scene.grammar.verb_second and verb.meaning.form in ("pres", "past", "fut", "ger"):
            # "… and met the minister": whom the verb is followed by is its object.
            return None
        return right[0] if right else None


def find_references(scene: Scene, people: People) -> References:
    """Resolve everything in a text that means a person, a state or both sides."""
    found: list[Reference] = []
    memory = _Memory(scene, people)
    for sentence in scene.sentences:
        named = people.in_sentence(sentence.index)
        if not named and sentence.table.keys().isdisjoint(_REFERRING):
            continue
        spans = [(s.name.start, s.name.end) for s in named]
        spans += [(p.start, p.end) for s in named for p in s.posts]
        mine = [
            Reference(s.name.start, s.name.end, "person", s.person, **case_of(scene, sentence, _front(scene, s)))
            for s in named
        ]
        # The town of a dateline is nobody who acts.
        for tag in sentence.tags:
            if (
                tag.concept not in _REFERRING
                or tag.start < sentence.opening
                or any(a <= tag.start and tag.end <= b for a, b in spans)
            ):
                continue
            # Whom a pronoun or a bare office means has been named before it.
            reference = _resolve(scene, sentence, tag, memory, [r for r in mine if r.start < tag.start])
            # One office may be tagged by several terms ("Staatsministerin"): it means one person.
            if reference and not (reference.kind == "person" and any(_is_there(r, reference) for r in mine)):
                mine.append(reference)
        mine.sort()
        memory.after(mine, sentence)
        found.extend(mine)
    everything = tuple(sorted(found))
    return References(scene, people, memory.holders, everything, [r.start for r in everything])


def _is_there(known: Reference, other: Reference) -> bool:
    """Whether somebody is meant already by the same words."""
    return known.kind == "person" and known.start < other.end and other.start < known.end


def _front(scene: Scene, sighting: Sighting) -> int:
    """Where the phrase of a name begins: its office before it belongs to it, also where others share it.

    A particle with a capital is part of the name: "Van Dijk travels".
    """
    start = sighting.name.start
    small = [t for t in scene.between(start - PARTICLE_REACH, start, "particle") if 0 < start - t.end <= 1]
    start = next((t.start for t in small if scene.text[t.start].isupper()), start)
    return min([start, *(p.start for p in sighting.posts if sighting.sentence.start <= p.start < start)])


class _Memory:
    """Who was spoken of last, for what points back."""

    def __init__(self, scene: Scene, people: People) -> None:
        self.people = people
        self.last: dict[int, int] = {}
        self.subject: int = -1
        self.guest: int = -1
        self.host: int = -1
        self.holders = Holders(scene, people)
        self.genders = self.holders.genders

    def after(self, references: list[Reference], sentence: SceneSentence) -> None:
        """Remember the persons of a sentence; its first plain one is what a pronoun in the next means."""
        self._receptions(references, sentence)
        persons = [r for r in references if r.kind == "person"]
        for reference in persons:
            self.last[reference.person] = reference.start
        plain = [r for r in persons if not r.oblique]
        if plain:
            self.subject = plain[0].person
        elif persons:
            self.subject = persons[0].person

    def _receptions(self, references: list[Reference], sentence: SceneSentence) -> None:
        """Remember who was the guest and who the host, as those who receive, are received, or visit somebody."""
        if not sentence.has("verb", *_RECEIVING, *_VISITING):
            return
        for clause in sentence.clauses:
            mine = [r for r in references if r.kind == "person" and clause.start <= r.start < clause.end]
            plain = [r.person for r in mine if not r.oblique and not r.agent]
            if not plain or not clause.has("verb", *_RECEIVING, *_VISITING):
                continue
            if not clause.has("verb", *_RECEIVING):
                self.guest = plain[0]
            elif clause.has("auxiliary", "passive"):
                self.guest = plain[0]
                self.host = next((r.person for r in mine if r.agent), self.host)
            elif len(plain) > 1 and plain[0] != plain[1]:
                self.host, self.guest = plain[0], plain[1]

    def meant_by(self, pronoun: str, tag: Tag, mine: list[Reference]) -> int | None:
        """Whom "he" or "she" means: of that gender, who acts before it in the sentence, or acted in the last one."""
        here = [r.person for r in sorted(mine) if r.kind == "person" and r.end <= tag.start and not r.oblique]
        before = [self.subject] if self.subject >= 0 else []
        for number in [*here, *before, *self.recent(mine)]:
            if self.genders.get(number) in (pronoun, None):
                return number
        return None

    def other_than(self, acting: list[Reference], pronoun: str, mine: list[Reference]) -> int | None:
        """Whom "him" or "her" means: of that gender, spoken of before, and nobody whom its own clause names.

        Where the clause names nobody it may be anybody, a reporter too, who dealt with them: then it means nobody.
        """
        taken = {r.person for r in acting if r.kind == "person"}
        if not taken:
            return None
        before = [self.subject] if self.subject >= 0 else []
        for number in [*before, *self.recent(mine)]:
            if number not in taken and self.genders.get(number) in (pronoun, None):
                return number
        return None

    def recent(self, references: list[Reference]) -> Iterator[int]:
        """Persons met so far, the latest first."""
        here = {r.person: r.start for r in references if r.kind == "person"}
        order = {**self.last, **here}
        yield from sorted(order, key=lambda p: -order[p])


def _resolve(
    scene: Scene, sentence: SceneSentence, tag: Tag, memory: _Memory, mine: list[Reference]
) -> Reference | None:
    meaning = tag.meaning
    if meaning.concept in _STATE and meaning.country:
        case = case_of(scene, sentence, tag.start)
        if meaning.concept == "capital" and (case.get("oblique") or is_dateline(scene, sentence, tag)):
            return None
        return Reference(tag.start, tag.end, "state", code=meaning.country, **case)
    if meaning.concept == "organisation" and meaning.country:
        return Reference(tag.start, tag.end, "state", code=meaning.country, **case_of(scene, sentence, tag.start))
    if meaning.concept == "pronoun":
        case = case_of(scene, sentence, tag.start)
        if meaning.code in ("both_sides", "both_states"):
            return Reference(tag.start, tag.end, "both", **case)
        if meaning.code in ("i", "you"):
            speaker = memory.people.speaker_at(tag.start, asked=meaning.code == "you")
            return None if speaker < 0 else Reference(tag.start, tag.end, "person", speaker, implied=True, **case)
        if meaning.code in ("guest", "host"):
            known = memory.guest if meaning.code == "guest" else memory.host
            return Reference(tag.start, tag.end, "person", known, implied=True, **case) if known >= 0 else None
        # Behind a preposition a word that also means "they" mostly does.
        plural = case.get("oblique") and any(t.start == tag.start and t.code == "they" for t in sentence.tags)
        if meaning.code in _OBJECTS:
            clause = sentence.clause_at(tag.start)
            meant = memory.other_than([r for r in mine if clause.start <= r.start], _OBJECTS[meaning.code], mine)
            case = {**case, "oblique": True}
        else:
            meant = memory.meant_by(meaning.code, tag, mine) if meaning.code in ("he", "she") and not plural else None
        return None if meant is None else Reference(tag.start, tag.end, "person", meant, implied=True, **case)
    if meaning.concept in CORES:
        person = _by_office(sentence, tag, memory, mine)
        if person is not None:
            case = case_of(scene, sentence, tag.start)
            return Reference(tag.start, tag.end, "person", person, implied=True, **case)
    return None


def _by_office(sentence: SceneSentence, tag: Tag, memory: _Memory, mine: list[Reference]) -> int | None:
    """The latest person who holds the office that is named without a name.

    Nobody whom its own clause names; where somebody is received, rather a guest than another of the same state.
    """
    clause = sentence.clause_at(tag.start)
    beside = [
        s for s in memory.people.in_sentence(sentence.index) if clause.start <= s.name.start < clause.end
    ]  # fmt: skip
    taken = {s.person for s in beside}
    first = [memory.subject] if memory.subject >= 0 and not any(r.kind == "person" for r in mine) else []
    candidates = [n for n in dict.fromkeys((*first, *memory.recent(mine))) if n not in taken]
    if clause.has("verb", *_RECEIVING):
        persons = memory.people.persons
        homes = {persons[number].country for number in taken}
        candidates.sort(key=lambda number: persons[number].country in homes)
    return memory.holders.holder(tag, candidates)
