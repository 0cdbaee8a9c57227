"""Which state everybody serves whose own words name none: hints from around the name, weighed against each other.

Each hint is a small function that speaks for or against a state; ties between persons (counterparts differ, a deputy
serves with the minister) are weighed in after that, until nothing changes.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from dragoman.finding.actors.belonging import organisation_codes
from dragoman.finding.actors.hints import HINTS
from dragoman.finding.actors.persons import SINGLE, Draft, Sighting
from dragoman.finding.actors.posts import COUNTERPART, DEPUTY, RELATIVE
from dragoman.finding.actors.stage import Stage, and_joined, front_of
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause

# No organisation has one of these.
_OF_STATES: Final = frozenset({
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "deputy_foreign_minister",
    "defence_minister", "deputy_defence_minister", "minister", "deputy_minister", "monarch", "party_leader",
    "legislator", "chief_of_defence", "regional_leader",
})  # fmt: skip
# What a state has that the text names only in passing.
_BYWAY = -0.5
# A state of which so much speaks against is none: the text does not name the one meant.
_ABSURD = -1.0
# How often ties are weighed again; chains of persons are short.
_ROUNDS = 3
_DIFFER, _SERVE_WITH, _OFFICE_TAKEN, _SHARED, _MET, _JOINED, _COMPANY, _OWNED = (
    -6.0,
    5.0,
    -1.5,
    -3.0,
    -2.0,
    1.2,
    1.5,
    4.5,
)
_MEETING: Final = frozenset({"meet", "receive", "call_on", "talk", "telephone", "welcome", "negotiate"})
_TALKS: Final = frozenset({"meeting", "dialogue", "call", "negotiation"})
_MUTUAL: Final = frozenset({"meet", "talk", "telephone", "negotiate", "sign", "exchange"})


class Tie(msgspec.Struct, frozen=True):
    """Two persons and what it weighs that they serve one state (negative: that they serve two)."""

    first: int
    second: int
    weight: float


def settle_states(stage: Stage) -> None:
    """Write into every draft the state that it serves, where the words beside its names do not say."""
    open_ones = [i for i, d in enumerate(stage.drafts) if d.country is None and not any(p.worldly for p in d.posts[:1])]
    if not open_ones:
        return
    votes = {i: _votes(stage, stage.drafts[i]) for i in open_ones}
    ties: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for tie in _all_ties(stage):
        ties[tie.first].append((tie.second, tie.weight))
        ties[tie.second].append((tie.first, tie.weight))
    for first, second in _rivals(ties, votes):
        stage.drafts[first].country, stage.drafts[second].country = _best_pair(votes[first], votes[second])
    for _ in range(_ROUNDS):
        changed = False
        for number in open_ones:
            choice = _choose(stage, votes[number], ties[number])
            changed = changed or choice != stage.drafts[number].country
            stage.drafts[number].country = choice
        if not changed:
            return


def _rivals(ties: dict[int, list[tuple[int, float]]], votes: dict[int, dict[str, float]]) -> Iterator[tuple[int, int]]:
    """Pairs of persons without a state of whom it is sure that they serve two."""
    for first, others in ties.items():
        against: dict[int, float] = defaultdict(float)
        for second, weight in others:
            against[second] += weight
        for second, weight in against.items():
            if first < second and weight <= _SHARED and first in votes and second in votes:
                yield first, second


def _best_pair(first: dict[str, float], second: dict[str, float]) -> tuple[str | None, str | None]:
    """The two states that suit two persons best together."""
    pairs = [(first[a] + second[b], a, b) for a in first for b in second if a != b]
    return max(pairs, key=lambda p: p[0])[1:] if pairs else (None, None)


def _votes(stage: Stage, draft: Draft) -> dict[str, float]:
    """What speaks for each state; of several mentions only the strongest word of each kind counts."""
    passage = stage.passage_at(draft.sightings[0].name.start)
    found: dict[tuple[str, str], float] = {}
    for sighting in draft.sightings:
        for hint in HINTS:
            for code, weight in hint(stage, sighting):
                key = (hint.__name__, code)
                found[key] = max(found.get(key, weight), weight, key=abs)
    votes = dict.fromkeys(passage.ranking, _BYWAY)
    for (_, code), weight in found.items():
        votes[code] = votes.get(code, _BYWAY) + weight
    states = {c: w for c, w in votes.items() if c not in organisation_codes()}
    return states if states and any(p.role in _OF_STATES for p in draft.posts) else votes


def _choose(stage: Stage, votes: dict[str, float], ties: Sequence[tuple[int, float]]) -> str | None:
    weights = dict(votes)
    for other, weight in ties:
        code = stage.drafts[other].country
        if code is not None:
            weights[code] = weights.get(code, 0.0) + weight
    best = max(weights, key=lambda c: weights[c], default=None)
    return best if best is not None and weights[best] > _ABSURD else None


def _all_ties(stage: Stage) -> Iterator[Tie]:
    yield from _relatives(stage)
    yield from _same_office(stage)
    yield from _shared_office(stage)
    yield from _owned(stage)
    for sightings in stage.rows.values():
        yield from _neighbours(stage, sightings)
        yield from _meetings(stage, sightings)


def _relatives(stage: Stage) -> Iterator[Tie]:
    """Counterparts serve two states, a deputy and whoever has one serve the same."""
    for (person, kind), other in stage.partners.items():
        yield Tie(person, other, _DIFFER if kind == COUNTERPART else _SERVE_WITH if kind == DEPUTY else _OWNED)


def _owned(stage: Stage) -> Iterator[Tie]:
    """ "President X and his minister Y": whoever is somebody's serves with him."""
    for sightings in stage.rows.values():
        for first, second in itertools.pairwise(sightings):
            posts = [p for p in second.posts if p.head not in RELATIVE and not p.borrowed and not p.country]
            if not posts or first.person == second.person:
                continue
            marks = stage.scene.between(max(first.name.end, posts[0].start - 14), posts[0].start + 8, "pronoun")
            if any(t.meaning.code == "possessive" for t in marks):
                yield Tie(first.person, second.person, _OWNED)


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
        if and_joined(stage.scene, first, second) and not any(p.country for p in second.posts):
            yield Tie(first.person, second.person, _JOINED)
        elif any(t.meaning.code == "accompany" for t in stage.scene.between(first.name.end, front_of(second))):
            yield Tie(first.person, second.person, _COMPANY)


def _meetings(stage: Stage, sightings: Sequence[Sighting]) -> Iterator[Tie]:
    """Whoever meets somebody serves another state."""
    clauses: dict[int, tuple[Clause, list[Sighting]]] = {}
    for sighting in sightings:
        clause = sighting.sentence.clause_at(sighting.name.start)
        clauses.setdefault(clause.start, (clause, []))[1].append(sighting)
    for clause, found in clauses.values():
        verbs = {t.meaning.code for t in clause.of("verb")}
        if "accompany" in verbs and (leader := _implied(stage, clause, found)) is not None:
            for sighting in found:
                yield Tie(leader, sighting.person, 2 * _COMPANY)
            continue
        talks = clause.has("event", *_TALKS)
        if not verbs & (_MEETING | _MUTUAL) and not talks:
            continue
        subject, groups = _implied(stage, clause, found), _groups(stage, found)
        if subject is not None and len(groups) == 1:
            yield from (Tie(subject, s.person, _MET) for s in found if s.person != subject)
            continue
        if len(groups) >= 2 and (talks or verbs & _MEETING):
            for one in groups[0]:
                for other in groups[1]:
                    if one.person != other.person:
                        yield Tie(one.person, other.person, _MET)
        elif len(groups) == 1 and len(found) == 2 and verbs & _MUTUAL and found[0].person != found[1].person:
            yield Tie(found[0].person, found[1].person, _MET)


def _implied(stage: Stage, clause: Clause, found: Sequence[Sighting]) -> int | None:
    """Whom a pronoun beside the only name of a clause means: the person that the text spoke of before."""
    if not any(t.meaning.code in ("he", "she") for t in clause.of("pronoun")):
        return _by_office(stage, clause, found)
    for index in range(clause.sentence, max(-1, clause.sentence - 3), -1):
        before = [s for s in stage.rows.get(index, ()) if s.name.start < clause.start and s.person != found[0].person]
        spans = [(p.start, p.end) for s in before for p in s.posts]
        cores = [
            t for t in stage.scene.sentences[index].of("post", "head")
            if t.start < clause.start and not any(a <= t.start < b for a, b in spans)
        ]  # fmt: skip
        if cores and (not before or cores[0].start < before[0].name.start):
            meant = _holder(stage, cores[0], index, found[0].person)
            if meant is not None:
                return meant
        if before:
            return before[0].person
    return None


def _by_office(stage: Stage, clause: Clause, found: Sequence[Sighting]) -> int | None:
    """The person whose office stands in a clause without the name: "the minister met Ms X"."""
    spans = [(p.start, p.end) for s in found for p in s.posts]
    for core in clause.of("post", "head"):
        if any(a <= core.start < b for a, b in spans):
            continue
        return _holder(stage, core, clause.sentence, found[0].person)
    return None


def _holder(stage: Stage, core: Tag, sentence: int, but: int) -> int | None:
    """The person named last before with the office of a core without a name."""
    for index in range(sentence, -1, -1):
        for sighting in stage.rows.get(index, ()):
            held = frozenset().union(*(p.cores for p in stage.drafts[sighting.person].posts))
            if core.meaning.code in held and sighting.person != but and sighting.name.start < core.start:
                return sighting.person
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
