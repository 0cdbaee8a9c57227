"""Ties between persons that tell that they serve one state, or two."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.companions import companions, described_by, led, owner_before, receiving_first
from dragoman.finding.actors.courtesies import thanks
from dragoman.finding.actors.handing import handed
from dragoman.finding.actors.lands import lands_in
from dragoman.finding.actors.persons import SINGLE
from dragoman.finding.actors.post_roles import COUNTERPART, DEPUTY, RELATIVE, SUCCESSOR
from dragoman.finding.actors.retinues import retinues
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage, and_joined, front_of
from dragoman.finding.actors.topics import Topics
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_DIFFER, _SERVE_WITH, _OFFICE_TAKEN, _SHARED, _RECEIVED = -6.0, 5.0, -1.5, -3.0, -4.0
_ENVOY_MET, _MET, _JOINED, _COMPANY, _OWNED = -3.0, -2.0, 1.2, 1.5, 4.5
# Whom somebody brings greetings of, and who comes along with the guest.
_GREETED, _GREETED_AT, _COMES_ALONG = 4.5, -4.5, 3.5
_MEETING: Final = frozenset(
    {"meet", "receive", "call_on", "talk", "speak", "telephone", "welcome", "negotiate", "summon", "expel"}
)
_TALKS: Final = frozenset({"meeting", "dialogue", "call", "negotiation"})
_MUTUAL: Final = frozenset({"meet", "talk", "speak", "telephone", "negotiate", "sign", "exchange"})
_SIGNING: Final = frozenset({"sign", "initial", "exchange"})
_ENVOYS: Final = frozenset({"ambassador", "envoy", "diplomat"})
_FINITE: Final = frozenset({"pres", "past", "fut"})
# Offices that a text shortens to when it names somebody again.
_BARE: Final = frozenset(
    {"minister", "president", "secretary", "secretary_of_state", "state_secretary", "junior_minister"}
)
# How far into a clause its "and" stands, in characters.
_OPENING: Final = 3
# Who is somebody's host or guest is of another state.
_EACH_OTHER: Final = frozenset({"host", "guest"})
_GETTING: Final = frozenset({"receive", "obtain", "accept"})
_BRINGING: Final = frozenset({"invite", "hand_over"})


class Tie(msgspec.Struct, frozen=True):
    """Two persons and what it weighs that they serve one state (negative: that they serve two)."""

    first: int
    second: int
    weight: float


def all_ties(stage: Stage) -> Iterator[Tie]:
    """All ties of a text; two persons may have several, which add up."""
    topics = Topics(stage.scene, stage.drafts, stage.rows)
    yield from _relatives(stage)
    yield from _same_office(stage)
    yield from _shared_office(stage)
    yield from _owned(stage)
    yield from _ours(stage)
    for sightings in stage.rows.values():
        yield from _neighbours(stage, sightings)
        yield from _meetings(stage, topics, sightings)
        yield from _greetings(stage, topics, sightings)
        yield from (Tie(*pair) for pair in handed(stage, topics, sightings))
        yield from (Tie(*pair) for pair in thanks(stage, topics, sightings))
        yield from (Tie(*pair) for pair in retinues(stage, topics, sightings))
        yield from (Tie(a, b, _COMES_ALONG) for a, b in companions(stage, topics, sightings))


def _relatives(stage: Stage) -> Iterator[Tie]:
    """Counterparts serve two states, a deputy or successor and whoever has one the same."""
    for (person, kind), other in stage.partners.items():
        yield Tie(
            person, other, _DIFFER if kind == COUNTERPART else _SERVE_WITH if kind in (DEPUTY, SUCCESSOR) else _OWNED
        )


def _owned(stage: Stage) -> Iterator[Tie]:
    """ "President X and his minister Y": whoever is somebody's serves with him."""
    yield from _owned_by_him(stage)
    for sightings in stage.rows.values():
        for before, second in itertools.pairwise(sightings):
            posts = [p for p in second.posts if p.head not in RELATIVE and not p.borrowed and not p.country]
            first = owner_before(stage, sightings, before, second)
            if not posts or first.person == second.person:
                continue
            marks = stage.scene.between(max(first.name.end, posts[0].start - 14), posts[0].start + 8, "pronoun")
            if any(t.meaning.code == "possessive" for t in marks):
                yield Tie(first.person, second.person, _OWNED)


def _owned_by_him(stage: Stage) -> Iterator[Tie]:
    """ "He urged calm, his spokesman Y said", "His spokesman Y": of whoever the sentence before was about."""
    scene = stage.scene
    for index, sightings in stage.rows.items():
        second, before = sightings[0], stage.rows.get(index - 1)
        posts = [p for p in second.posts if p.head not in RELATIVE and not p.borrowed and not p.country]
        if not before or not posts or before[0].person == second.person:
            continue
        owned = next(
            (t for t in scene.between(posts[0].start - 14, posts[0].start + 8, "pronoun") if t.code == "possessive"),
            None,
        )
        if owned is None or any(lands_in(scene, second.sentence.start, owned.start)):
            continue  # "thanked Peru, whose minister"
        opens = scene.words_between(second.sentence.start, owned.start) <= 1
        spoken = (t for t in second.sentence.of("pronoun") if t.code in ("he", "she") and t.start < owned.start)
        if opens or any(True for _ in spoken):
            yield Tie(before[0].person, second.person, _OWNED)


def _same_office(stage: Stage) -> Iterator[Tie]:
    """One person at a time holds an office that a state has once."""
    held = [
        (
            number,
            {p.role for p in draft.posts if not p.former} & SINGLE,
            stage.passage_at(draft.sightings[0].name.start),
        )
        for number, draft in enumerate(stage.drafts)
    ]
    for at, (first, roles, passage) in enumerate(held):
        for second, others, elsewhere in held[at + 1 :]:
            if roles & others and passage is elsewhere:
                yield Tie(first, second, _OFFICE_TAKEN)


def _ours(stage: Stage) -> Iterator[Tie]:
    """ "Our minister" of who is interviewed serves with him."""
    if stage.speaker < 0:
        return
    for sightings in stage.rows.values():
        for sighting in sightings:
            for post in sighting.posts:
                near = stage.scene.between(max(0, post.start - 12), post.start + 8, "pronoun")
                own = post.head != COUNTERPART and any(t.code in ("first_person", "my") for t in near)
                if own and sighting.person != stage.speaker:
                    yield Tie(stage.speaker, sighting.person, _OWNED)


def _shared_office(stage: Stage) -> Iterator[Tie]:
    """ "The foreign ministers A and B": an office named once for two belongs to two states."""
    for sightings in stage.rows.values():
        run = [s for s in sightings if s.shared]
        for first, second in itertools.pairwise(run):
            if second.shared and second.shared[0] > 0 and not any(p.country for p in first.posts):
                yield Tie(first.person, second.person, _SHARED)


def _neighbours(stage: Stage, sightings: Sequence[Sighting]) -> Iterator[Tie]:
    """Whoever is joined to, or comes with, a person whose state is named serves it too."""
    for first, second in itertools.pairwise(sightings):
        if first.person == second.person or not second.posts or second.shared:
            continue
        # "The ambassador of Nepal and the minister X": the minister is of where the ambassador is posted.
        envoy = any(p.country and p.role in _ENVOYS for p in first.posts)
        apart = envoy and not any(p.role in _ENVOYS for p in second.posts)
        # "The ministers A and B signed it": who signs together does so for two.
        clause = second.sentence.clause_at(second.name.start)
        apart = apart or (clause.has("verb", *_SIGNING) and len(sightings) == 2)
        # "X and his host, Y".
        if any(t.code in _EACH_OTHER for t in stage.scene.between(first.name.end, second.name.start, "pronoun")):
            yield Tie(first.person, second.person, _DIFFER)
        elif and_joined(stage.scene, first, second) and not apart and not any(p.country for p in second.posts):
            yield Tie(first.person, second.person, _JOINED)
        elif any(t.meaning.code == "accompany" for t in stage.scene.between(first.name.end, front_of(second))):
            yield Tie(first.person, second.person, _COMPANY)


def _meetings(stage: Stage, topics: Topics, sightings: Sequence[Sighting]) -> Iterator[Tie]:
    """Whoever meets somebody serves another state."""
    clauses: dict[int, tuple[Clause, list[Sighting]]] = {}
    for sighting in sightings:
        clause = sighting.sentence.clause_at(sighting.name.start)
        clauses.setdefault(clause.start, (clause, []))[1].append(sighting)
    for clause, found in clauses.values():
        verbs = {t.meaning.code for t in clause.of("verb")}
        if suite := list(led(stage, clause)):
            yield from (Tie(leader, other, _COMES_ALONG) for leader, other in suite)
            continue
        if len(found) > 1 and receiving_first(stage.scene, clause, found):
            yield Tie(found[0].person, found[-1].person, _RECEIVED)
            continue
        if "accompany" in verbs:
            leader = _implied(stage, topics, clause, found)
            guests = [t.start for t in clause.of("pronoun") if t.code == "guest"]
            verb = next(t.start for t in clause.of("verb") if t.code == "accompany")
            if guests and found[0].name.start < verb < guests[0]:
                continue  # "X accompanied the guests to the airport": the host did
            if leader is not None:
                yield from (Tie(leader, s.person, _COMES_ALONG) for s in found if s.person != leader)
                continue
        talks = clause.has("event", *_TALKS)
        if not verbs & (_MEETING | _MUTUAL) and not talks:
            continue
        subject, groups = _implied(stage, topics, clause, found), _groups(stage, found)
        if subject is not None and (len(groups) == 1 or topics.oblique(found[0])):
            yield from (Tie(subject, s.person, _MET) for s in found if s.person != subject)
            continue
        if len(groups) >= 2 and (talks or verbs & _MEETING):
            for one in groups[0]:
                for other in groups[1]:
                    if one.person != other.person:
                        envoy = any(p.role == "ambassador" and p.country for s in (one, other) for p in s.posts)
                        yield Tie(one.person, other.person, _ENVOY_MET if envoy else _MET)
        elif len(groups) == 1 and len(found) == 2 and verbs & _MUTUAL and found[0].person != found[1].person:
            yield Tie(found[0].person, found[1].person, _MET)


def _implied(stage: Stage, topics: Topics, clause: Clause, found: Sequence[Sighting]) -> int | None:
    """Whom a pronoun, or an office without a name, beside the only name of a clause means, or whom it describes."""
    if (described := described_by(stage, clause)) is not None:
        return described.person
    if any(t.meaning.code in ("he", "she", "him", "her") for t in clause.of("pronoun")):
        return topics.before(clause, found[0].person)
    if any(t.meaning.code == "guest" for t in clause.of("pronoun")):
        guest = topics.guest[clause.sentence]
        return guest if guest >= 0 and guest != found[0].person else None
    spans = [(p.start, p.end) for s in found for p in s.posts]
    for core in clause.of("post", "head"):
        if not any(a <= core.start < b for a, b in spans):
            holder = topics.holder(core, clause.sentence, found[0].person)
            if holder is None and core.code in _BARE and core.start < front_of(found[0]):
                # "The minister" of who was named by a fuller title.
                holder = topics.before(clause, found[0].person)
            return holder
    # "X was received by Y and met Z": the clause goes on with the subject of the one before.
    sentence = stage.scene.sentences[clause.sentence]
    verb = next((t for t in clause.of("verb") if t.meaning.form in _FINITE), None)
    opens = any(t.code == "and" and t.start - clause.start < _OPENING for t in clause.of("word"))
    if clause.start > sentence.start and opens and verb is not None and verb.start < front_of(found[0]):
        return topics.before(clause, found[0].person)
    return None


def _groups(stage: Stage, found: Sequence[Sighting]) -> list[list[Sighting]]:
    """The persons of a clause in groups, parted by its verb, "with" or "by"."""
    groups: list[list[Sighting]] = [[found[0]]]
    for first, second in itertools.pairwise(found):
        front = min([second.name.start, *(p.start for p in second.posts if not p.borrowed)])
        between = list(stage.scene.between(first.name.end, max(front, first.name.end)))
        company = any(t.meaning.code == "accompany" for t in between)
        parted = any(
            (t.meaning.concept == "verb" and t.meaning.code in _MEETING)
            or (t.meaning.concept == "word" and t.meaning.code in ("with", "by"))
            for t in between
        )
        if parted and not company:
            groups.append([second])
        else:
            groups[-1].append(second)
    return groups


def _greetings(stage: Stage, topics: Topics, sightings: Sequence[Sighting]) -> Iterator[Tie]:
    """Whoever conveys greetings, or an invitation, serves with the one whose they are, not with whom they are for."""
    scene, sentence = stage.scene, sightings[0].sentence
    for noun in [*sentence.of("greeting"), *invitations_brought(sentence)][:1]:
        clause = sentence.clause_at(noun.start)
        owners = [s for s in sightings if _owns(scene, noun, s)]
        if not owners:
            continue
        owners += [s for s in sightings if s is not owners[-1] and and_joined(scene, owners[-1], s)]
        others = [s for s in sightings if s not in owners]
        bearer = next((s.person for s in others if s.name.end <= noun.start and not topics.oblique(s)), None)
        bearer = bearer if bearer is not None else _implied(stage, topics, clause, [*owners, *others])
        if bearer is None:
            continue
        thanks = next((t.end for t in clause.of("say") if t.code == "thank" and t.start < noun.start), None)
        # "Thanked the minister and conveyed greetings": the thanks are for something else.
        thanked = thanks is not None and not any(t.code == "and" for t in scene.between(thanks, noun.start, "word"))
        got = clause.has("verb", *_GETTING) or (thanked and not clause.has("verb", *_BRINGING))
        weight = _GREETED_AT if got else _GREETED
        yield from (Tie(bearer, s.person, weight) for s in owners if s.person != bearer)
        yield from (
            Tie(bearer, s.person, _GREETED_AT) for s in others if s.name.start > noun.end and s.person != bearer
        )


def invitations_brought(sentence: SceneSentence) -> list[Tag]:
    """The nouns of invitations that somebody hands over."""
    return [
        t for t in sentence.of("verb")
        if t.meaning.code == "invite" and t.meaning.form == "noun"
        and any(v.code in _BRINGING and v.meaning.form != "noun" for v in sentence.clause_at(t.start).of("verb"))
    ]  # fmt: skip


def _owns(scene: Scene, noun: Tag, sighting: Sighting) -> bool:
    """Whether greetings are those of a person: in the genitive before, or behind "of" and "from"."""
    front = front_of(sighting)
    if front > noun.start:
        gap = scene.text[noun.end : front].split()
        return len(gap) <= 2 and preposition_before(scene, noun.end, front) in ("of", "from", None)
    return not scene.text[sighting.name.end : noun.start].strip(" 's’")
