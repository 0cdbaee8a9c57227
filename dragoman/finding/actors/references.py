"""Who is meant: names, offices without a name, pronouns, states and their capitals, "both sides"."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from dragoman.finding.actors.cases import case_of, owns_colleague
from dragoman.finding.actors.counted import is_counted
from dragoman.finding.actors.holders import Holders
from dragoman.finding.actors.journeys import is_dateline
from dragoman.finding.actors.memory import FOREIGN_GUEST, RECEIVING, Memory
from dragoman.finding.actors.people import People
from dragoman.finding.actors.post_roles import COUNTERPART
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.pronouns import is_whole_word, meant_by_pronoun, object_before
from dragoman.finding.actors.reference import Reference
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.findings import Person

__all__ = ["Reference", "References", "find_references"]

_STATE = frozenset({"state", "capital", "seat"})
_REFERRING = _STATE | CORES | {"organisation", "pronoun", "delegation"}
# What a pronoun that is an object means.
_MET = "met_he"
_OBJECTS = {"him": "he", "her": "she", "met_he": "he"}
_MEETING = ("receive", "welcome", "meet", "call_on")
# What a word means for whom the sentence before named last: "the latter".
_LATTER = {"latter_he": "he", "latter_she": "she"}
# What is done to envoys, and who they are.
_ON_ENVOYS = ("summon", "recall", "expel")
_ENVOYS = frozenset({"ambassador", "envoy", "diplomat"})
# What only somebody does who is on a journey.
_TRAVELLING = ("travel", "arrive", "return")
# How far before a name its particle begins, in characters.
PARTICLE_REACH = 8


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
        before = list(self.scene.before(tag.start, 12, "word"))
        codes = {t.meaning.code for t in before if t.end == before[-1].end and t.end >= tag.start - 2}
        return bool(codes & {"of", "for", "to"}) and not codes & {"between", "with", "by"}

    def subject_before(self, offset: int) -> Reference | None:
        """The person that the text spoke of last before `offset`, no object of a preposition."""
        for reference in reversed(self.all[: bisect_left(self.starts, offset)]):
            if reference.kind == "person" and not reference.oblique:
                return reference
        return None

    def pair_before(self, offset: int, away: frozenset[int] = frozenset()) -> list[Reference]:
        """The two persons of different states that were named last before: whom "the two ministers" means, none of `away`."""
        pair: list[Reference] = []
        for reference in reversed(self.all[: bisect_left(self.starts, offset)]):
            if (
                reference.kind != "person"
                or reference.person in away
                or any(reference.person == p.person for p in pair)
            ):
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
        if right and _goes_on(self.scene, clause, verb):
            return None
        return right[0] if right else None


def _goes_on(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether a clause goes on with the subject of the one before: "… und lud die Ministerin ein", "… en ontving X"."""
    leading = next((t for t in clause.of("word") if t.code in ("and", "but") and t.start <= verb.start), None)
    return leading is not None and not scene.text[leading.end : verb.start].strip()


def find_references(scene: Scene, people: People) -> References:
    """Resolve everything in a text that means a person, a state or both sides."""
    found: list[Reference] = []
    memory = Memory(scene, people)
    for sentence in scene.sentences:
        named = people.in_sentence(sentence.index)
        if not named and sentence.table.keys().isdisjoint(_REFERRING):
            continue
        spans = [(s.name.start, s.name.end) for s in named]
        spans += [(p.start, p.end) for s in named for p in s.posts]
        mine = [
            Reference(s.name.start, s.name.end, "person", s.person, **case_of(scene, sentence, _front(scene, s)))
            for s in named if not owns_colleague(scene, s.name.end)
        ]  # fmt: skip
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
    small = [t for t in scene.before(start, PARTICLE_REACH, "particle") if 0 < start - t.end <= 1]
    start = next((t.start for t in small if scene.text[t.start].isupper()), start)
    return min([start, *(p.start for p in sighting.posts if sighting.sentence.start <= p.start < start)])


def _is_office_before(clause: Clause, tag: Tag, acting: list[Reference]) -> bool:
    """Whether the last one before a pronoun in its clause is an office without a name, which nobody known holds."""
    last = max((r.end for r in acting if r.kind == "person" and r.end <= tag.start), default=clause.start)
    offices = [t for t in clause.of("post", "head") if last <= t.start and t.end <= tag.start]
    return any(not any(r.start <= t.start < r.end for r in acting) for t in offices)


def _resolve(
    scene: Scene, sentence: SceneSentence, tag: Tag, memory: Memory, mine: list[Reference]
) -> Reference | None:
    meaning = tag.meaning
    if meaning.concept in _STATE and meaning.country:
        case = case_of(scene, sentence, tag.start)
        if meaning.concept == "capital" and (case.get("oblique") or is_dateline(scene, sentence, tag)):
            return None
        code = memory.seats.get(tag.code, meaning.country) if meaning.concept == "capital" else meaning.country
        return Reference(tag.start, tag.end, "state", code=code, **case)
    if meaning.concept == "organisation" and meaning.country:
        return Reference(tag.start, tag.end, "state", code=meaning.country, **case_of(scene, sentence, tag.start))
    if meaning.concept == "pronoun":
        case = case_of(scene, sentence, tag.start)
        if meaning.code in ("both_sides", "both_states"):
            return Reference(tag.start, tag.end, "both", **case)
        if meaning.code in ("i", "you"):
            speaker = memory.people.speaker_at(tag.start, asked=meaning.code == "you")
            return None if speaker < 0 else Reference(tag.start, tag.end, "person", speaker, implied=True, **case)
        if meaning.code in ("guest", FOREIGN_GUEST, "host"):
            known = memory.host if meaning.code == "host" else memory.guest_at(tag, mine)
            return Reference(tag.start, tag.end, "person", known, implied=True, **case) if known >= 0 else None
        # Behind a preposition a word that also means "they" mostly does.
        plural = case.get("oblique") and any(t.start == tag.start and t.code == "they" for t in sentence.tags)
        if meaning.code in _LATTER:
            since = scene.sentences[max(0, sentence.index - 1)].start
            meant = memory.named_last(_LATTER[meaning.code], since, mine) if is_whole_word(scene, tag) else None
        elif meaning.code in _OBJECTS:
            clause = sentence.clause_at(tag.start)
            if meaning.code == _MET and not clause.has("verb", *_MEETING):
                return None  # a thing may be meant
            acting = [r for r in mine if clause.start <= r.start]
            done_to = object_before(clause, tag, acting)
            taken = {r.person for r in acting if r.kind == "person"} if done_to is None else set()
            if meaning.code == _MET:
                taken |= {s.person for s in memory.people.in_sentence(sentence.index) if s.name.start >= clause.start}
            meant = memory.other_than(taken, _OBJECTS[meaning.code], mine)
            meant = (
                done_to
                if done_to is not None and memory.genders.get(done_to) in (_OBJECTS[meaning.code], None)
                else meant
            )
            case = {**case, "oblique": True}
        else:
            clause = sentence.clause_at(tag.start)
            if _is_office_before(clause, tag, [r for r in mine if clause.start <= r.start]):
                return None  # "summoned the ambassador to tell him"
            meant = (
                meant_by_pronoun(sentence, tag, memory, mine) if meaning.code in ("he", "she") and not plural else None
            )
        return None if meant is None else Reference(tag.start, tag.end, "person", meant, implied=True, **case)
    if meaning.concept == "delegation":
        lands = [p.country for p in memory.people.persons]
        hosts = (
            {lands[s.person] for s in memory.people.in_sentence(sentence.index)}
            if sentence.has("verb", *RECEIVING)
            else set()
        )
        leader = memory.delegations.meant_by(tag, sentence, lands, hosts)
        case = case_of(scene, sentence, tag.start)
        return None if leader is None else Reference(tag.start, tag.end, "person", leader, implied=True, **case)
    if meaning.concept in CORES:
        person = _by_office(scene, tag, memory, mine)
        if person is not None:
            case = case_of(scene, sentence, tag.start)
            return Reference(tag.start, tag.end, "person", person, implied=True, **case)
    return None


def _is_envoy_of(person: Person, clause: Clause) -> bool:
    """Whether somebody is an envoy of a state that a clause names: no other is summoned or recalled there."""
    lands = {t.meaning.country for t in clause.of("state", "capital", "adjective", "organisation") if t.meaning.country}
    return any(p.role in _ENVOYS for p in person.posts) and (not lands or person.country in lands)


def _by_office(scene: Scene, tag: Tag, memory: Memory, mine: list[Reference]) -> int | None:
    """The latest person who holds the office that is named without a name.

    Nobody whom its own clause names; where somebody is received, rather a guest than another of the same state.
    """
    if is_counted(scene, tag):
        return None  # "two Russian diplomats"
    sentence = scene.sentence_at(tag.start)
    clause = sentence.clause_at(tag.start)
    beside = [
        s for s in memory.people.in_sentence(sentence.index) if clause.start <= s.name.start < clause.end
    ]  # fmt: skip
    taken = {s.person for s in beside}
    first = [memory.subject] if memory.subject >= 0 and not any(r.kind == "person" for r in mine) else []
    candidates = [n for n in dict.fromkeys((*first, *memory.recent(mine))) if n not in taken]
    if clause.has("verb", *_ON_ENVOYS):
        candidates = [n for n in candidates if _is_envoy_of(memory.people.persons[n], clause)]
    if clause.has("verb", *RECEIVING):
        persons = memory.people.persons
        homes = {persons[number].country for number in taken}
        candidates.sort(key=lambda number: persons[number].country in homes)
    if clause.has("verb", *_TRAVELLING):
        candidates.sort(key=lambda number: number != memory.guest)  # "the minister travels on": who has come
    # "The emir" is rather who was called so than another monarch.
    word = memory.word(tag)
    candidates.sort(key=lambda number: not memory.is_called(number, word))
    if tag.code == COUNTERPART:
        acting = [r.person for r in mine if r.kind == "person" and not r.oblique]
        owner = acting[-1] if acting else memory.subject
        return memory.holders.counterpart(tag, owner, candidates) if owner >= 0 else None
    return memory.holders.holder(tag, candidates)
