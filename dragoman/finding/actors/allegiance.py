"""Which state everybody serves whose own words name none: hints from around the name, weighed against each other.

Each hint is a small function that speaks for or against a state; ties between persons (counterparts differ, a deputy
serves with the minister) are weighed in after that, for all persons together.
"""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.belonging import organisation_codes, sovereign
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
# Territories leave these to the state that they belong to.
_ABROAD: Final = frozenset({
    "foreign_minister", "deputy_foreign_minister", "defence_minister", "deputy_defence_minister", "ambassador", "envoy",
})  # fmt: skip
# Whoever speaks for one of these serves no state: that the text is about one tells nothing of them.
_PRIVATE: Final = frozenset({"ngo", "company", "chamber_of_commerce", "university", "think_tank"})
# What a state has that the text names only in passing.
_BYWAY = -0.5
# The state of the language, which the text does not name: before one of which nearly too much speaks against it.
_UNNAMED = -0.9
# A state of which so much speaks against is none: the text does not name the one meant.
_ABSURD = -1.0
# Of how many states each person is thought when choices are weighed together, and how often that is done; chains are short.
_LIKELY, _ROUNDS = 6, 4


def settle_states(stage: Stage) -> None:
    """Write into every draft the state that it serves, where the words beside its names do not say."""
    open_ones = [i for i, d in enumerate(stage.drafts) if d.country is None and not any(p.worldly for p in d.posts[:1])]
    if not open_ones:
        return
    votes = {i: _votes(stage, stage.drafts[i]) for i in open_ones}
    ties: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for tie in all_ties(stage):
        ties[tie.first][tie.second] += tie.weight
        ties[tie.second][tie.first] += tie.weight
    settled = _Settling(stage.drafts, votes, ties)
    settled.improve()
    for number in open_ones:
        choice = settled.choices[number]
        stage.drafts[number].country = choice if choice and settled.weight(number, choice) > _ABSURD else None


class _Settling:
    """The states of several persons, chosen together: what speaks for each, and what ties say of two."""

    def __init__(
        self, drafts: Sequence[Draft], votes: dict[int, dict[str, float]], ties: dict[int, dict[int, float]]
    ) -> None:
        self._votes, self._ties = votes, ties
        self.choices: list[str | None] = [d.country for d in drafts]

    def improve(self) -> None:
        """Choose for one person after the other, and change one, or two who are tied, as long as all together fit better.

        Changed one by one, the first of two rivals takes the state of the second, who is left with a third.
        """
        pairs = [(a, b) for a in self._votes for b in self._ties[a] if a < b and b in self._votes]
        for _ in range(_ROUNDS):
            changed = [self._settle(number) for number in self._votes]
            changed += [self._settle(*pair) for pair in pairs]
            if not any(changed):
                return

    def _settle(self, *numbers: int) -> bool:
        """Choose for these persons what suits them best together, the others as they are; whether that changed anything."""
        before = [self.choices[number] for number in numbers]
        best, most = before, self._fit(numbers) if None not in before else -math.inf
        for chosen in itertools.product(*(self._likely(number) for number in numbers)):
            self._choose(numbers, chosen)
            fit = self._fit(numbers)
            if fit > most:
                best, most = list(chosen), fit
        self._choose(numbers, best)
        return best != before

    def _choose(self, numbers: Sequence[int], chosen: Sequence[str | None]) -> None:
        for number, code in zip(numbers, chosen, strict=True):
            self.choices[number] = code

    def _likely(self, number: int) -> list[str]:
        votes = dict(self._votes[number])
        votes |= {code: 0.0 for other in self._ties[number] if (code := self.choices[other]) and code not in votes}
        return sorted(votes, key=lambda c: -votes[c])[:_LIKELY]

    def _fit(self, numbers: Sequence[int]) -> float:
        """What speaks for the choices of these persons; a tie between two of them counts once."""
        own = sum(self.weight(number, self.choices[number]) for number in numbers)
        if len(numbers) == 2 and self.choices[numbers[0]] == self.choices[numbers[1]]:
            own -= self._ties[numbers[0]][numbers[1]]
        return own

    def weight(self, number: int, code: str | None) -> float:
        """What speaks for a state of a person, as the others are chosen."""
        tied = sum(w for other, w in self._ties[number].items() if code and self.choices[other] == code)
        return self._votes[number].get(code or "", 0.0) + tied


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
    if any(p.role in _ABROAD for p in draft.posts[:1]):
        votes = _of_sovereigns(votes)
    states = {c: w for c, w in votes.items() if c not in organisation_codes()}
    return states if states and any(p.role in _OF_STATES for p in draft.posts) else votes


def _of_sovereigns(votes: dict[str, float]) -> dict[str, float]:
    """What speaks for states, with what speaks for their territories."""
    found: dict[str, float] = {}
    for code, weight in votes.items():
        state = sovereign(code) or code
        found[state] = max(weight, found.get(state, weight))
    return found
