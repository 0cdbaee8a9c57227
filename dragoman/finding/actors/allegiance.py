"""Which state everybody serves whose own words name none: hints from around the name, weighed against each other.

Each hint is a small function that speaks for or against a state; ties between persons (counterparts differ, a deputy
serves with the minister) are weighed in after that, until nothing changes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.belonging import organisation_codes
from dragoman.finding.actors.hints import HINTS
from dragoman.finding.actors.homes import unnamed_home
from dragoman.finding.actors.sightings import Draft
from dragoman.finding.actors.stage import Stage
from dragoman.finding.actors.surroundings import main
from dragoman.finding.actors.ties import all_ties

# No organisation has one of these.
_OF_STATES: Final = frozenset({
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "deputy_foreign_minister",
    "defence_minister", "deputy_defence_minister", "minister", "deputy_minister", "monarch", "party_leader",
    "legislator", "chief_of_defence", "regional_leader",
})  # fmt: skip
# Whoever speaks for one of these serves no state: that the text is about one tells nothing of them.
_PRIVATE: Final = frozenset({"ngo", "company", "chamber_of_commerce", "university", "think_tank"})
# What a state has that the text names only in passing.
_BYWAY = -0.5
# The state of the language, which the text does not name: before one of which nearly too much speaks against it.
_UNNAMED = -0.9
# A state of which so much speaks against is none: the text does not name the one meant.
_ABSURD = -1.0
# Persons so tied serve two states for sure.
_SHARED = -3.0
# How often ties are weighed again; chains of persons are short.
_ROUNDS = 3


def settle_states(stage: Stage) -> None:
    """Write into every draft the state that it serves, where the words beside its names do not say."""
    open_ones = [i for i, d in enumerate(stage.drafts) if d.country is None and not any(p.worldly for p in d.posts[:1])]
    if not open_ones:
        return
    votes = {i: _votes(stage, stage.drafts[i]) for i in open_ones}
    ties: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for tie in all_ties(stage):
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
    private = bool(draft.posts) and all(p.kind in _PRIVATE for p in draft.posts)
    found: dict[tuple[str, str], float] = {}
    for sighting in draft.sightings:
        for hint in HINTS:
            for code, weight in hint(stage, sighting):
                key = (hint.__name__, code)
                found[key] = max(found.get(key, weight), weight, key=abs)
    if private:
        told: dict[str, float] = defaultdict(float)
        for (hint_name, code), weight in found.items():
            told[code] += weight * (hint_name != main.__name__)
        return {code: weight for code, weight in told.items() if weight > 0}
    votes = dict.fromkeys(passage.ranking, _BYWAY)
    unnamed = unnamed_home(stage.scene, passage.ranking)
    if unnamed and not organisation_codes().issuperset(passage.ranking):
        votes[unnamed] = _UNNAMED
    for (_, code), weight in found.items():
        votes[code] = votes.get(code, _BYWAY) + weight
    if any(p.role == "international_official" for p in draft.posts[:1]):
        return {c: w for c, w in votes.items() if c in organisation_codes()}
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
