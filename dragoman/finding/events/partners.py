"""Between whom something happens where the text names one side only, or says "both": the states spoken of around it.

A column tells of one pair of states after the other, so what stands near counts more than what is named most.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.scene import Scene, SceneSentence

_LANDS: Final = frozenset({"state", "adjective", "demonym", "capital", "seat", "organisation"})
# What a mention counts by its kind, where 1 is a person in office or a state.
_WEIGHT: Final = {"capital": 0.7, "organisation": 0.5}
# A town behind "in" or "to" is a place first.
_PLACED: Final = 0.4
# By how much a mention counts less for every sentence that it stands further back, and once for another paragraph.
_FADE, _ELSEWHERE = 0.8, 0.5
# How many sentences back are read, and what the share of a state in the whole text counts.
REACH: Final = 10
_SHARE: Final = 1.5
# What it counts that the event told last in the paragraph was between a state and others.
_TOLD: Final = 0.7
_FRONT: Final = 10
# How many sentences back what was told of two states tells whom "both" means.
_JUST: Final = 2


class Partners:
    """The states of a text where they are named, and which of them a sentence is about."""

    def __init__(self, scene: Scene, references: References) -> None:
        """Note every mention of a state with what it counts."""
        self._scene = scene
        found: list[tuple[int, str, float]] = []
        for reference in references.all:
            land = references.country(reference) if reference.kind == "person" else None
            if land:
                found.append((reference.start, land, 1.0))
        for tag in scene.tags:
            if tag.concept in _LANDS and tag.meaning.country:
                weight = _WEIGHT.get(tag.concept, 1.0)
                if tag.concept == "capital" and _is_place(scene, tag.start):
                    weight = _PLACED
                found.append((tag.start, tag.meaning.country, weight))
        found.sort()
        self._found = found
        self._starts = [start for start, _, _ in found]
        counts: Counter[str] = Counter()
        for _, land, _ in found:
            counts[land] += 1
        total = max(1, counts.total())
        self._shares = {land: _SHARE * number / total for land, number in counts.items()}

    def near(
        self, sentence: SceneSentence, taken: Collection[str], wanted: int, last: EventDraft | None = None
    ) -> list[str]:
        """The states, other than those `taken`, that the text is about in a sentence, the surest first.

        `last` is the event that was told last: the same paragraph mostly goes on with its states.
        """
        first = self._scene.sentences[max(0, sentence.index - REACH)].start
        at = bisect_left(self._starts, sentence.end) - 1
        scores = dict(self._shares)
        index, owner = -1, sentence
        while at >= 0 and self._starts[at] >= first:
            start, land, weight = self._found[at]
            if not owner.start <= start < owner.end or index < 0:
                owner = self._scene.sentence_at(start)
                index = owner.index
            weight *= _FADE ** (sentence.index - index)
            scores[land] += weight if owner.paragraph == sentence.paragraph else weight * _ELSEWHERE
            at -= 1
        if (
            last is not None
            and not last.headline
            and self._scene.sentences[last.latest].paragraph == sentence.paragraph
        ):
            for land in last.parties:
                scores[land] = scores.get(land, 0.0) + _TOLD
        best = sorted((-score, land) for land, score in scores.items() if land not in taken)
        return [land for _, land in best[:wanted]]


def is_between_two(last: EventDraft | None, sentence: SceneSentence) -> bool:
    """Whether the event told last, shortly before, was between two states: they are whom "both" means."""
    return last is not None and _is_near(last, sentence) and len(last.parties) == 2 and len(last.persons) > 1


def are_several(last: EventDraft | None, sentence: SceneSentence, parties: Sequence[str]) -> bool:
    """Whether the event told last, shortly before, was between three states or more, and those named are of them."""
    return last is not None and _is_near(last, sentence) and len(last.parties) > 2 and set(parties) <= set(last.parties)


def _is_near(last: EventDraft, sentence: SceneSentence) -> bool:
    return not last.headline and last.latest >= sentence.index - _JUST


def _is_place(scene: Scene, start: int) -> bool:
    """Whether "in" or "to" stands right before a place."""
    before = scene.before(start, _FRONT, "word")
    return any(t.code in ("in", "to", "at") and start - t.end <= 1 for t in before)


def main_parties(scene: Scene, references: References) -> list[str]:
    """The two states that a text speaks of most: whom "both sides" means."""
    counts: Counter[str] = Counter()
    for person in references.people.persons:
        if person.country:
            counts[person.country] += len(person.mentions)
    for tag in scene.tags:
        if tag.meaning.concept in ("state", "adjective", "demonym") and tag.meaning.country:
            counts[tag.meaning.country] += 1
    return [code for code, _ in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:2]]
