"""Who leads the delegation that a text goes on to speak of: "A delegation led by X arrived. It was received by Y"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.finding.actors.lands import lands_in
from dragoman.finding.actors.reference import Reference
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# For how many sentences a delegation is the one that was told, also where it is the only one; how far behind its leader may
# stand, and its state beside it.
_TOLD: Final = 3
_ALONE: Final = 15
_LED: Final = 90
_TITLED: Final = 240
_BESIDE: Final = 28
# How far before a delegation "at the head of" stands, with an article and an adjective between, in characters.
_HEADED: Final = 40


class Delegations:
    """The delegations told: who leads each, and in which sentence that was said."""

    def __init__(self, scene: Scene) -> None:
        """Start with none told."""
        self._scene = scene
        self._told: list[tuple[int, int]] = []  # the leader, and the sentence

    def after(self, references: Sequence[Reference], sentence: SceneSentence) -> None:
        """Remember the leader of the delegation that a sentence tells; of two delegations none is meant later."""
        if not sentence.has("delegation"):
            return
        led = [p for tag in sentence.of("delegation") if (p := self._led_by(references, sentence, tag)) is not None]
        if led:
            self._told.append((led[0] if len(set(led)) == 1 else -1, sentence.index))

    def meant_by(
        self, tag: Tag, sentence: SceneSentence, country_of: Sequence[str | None], hosts: Collection[str | None]
    ) -> int | None:
        """Who leads the delegation that a tag names again; None where it may be another one. It is not that of its `hosts`."""
        # The only delegation of a text stays the one that is meant.
        reach = _ALONE if len({n for n, _ in self._told}) == 1 else _TOLD
        near = (n for n, at in reversed(self._told) if 0 < sentence.index - at <= reach)
        leader = next((n for n in near if n < 0 or country_of[n] not in hosts), -1)
        if leader < 0:
            return None
        start, end = max(sentence.start, tag.start - _BESIDE), min(sentence.end, tag.end + _BESIDE)
        if any(
            t.code in ("both_sides", "both_states", "possessive") for t in self._scene.between(start, end, "pronoun")
        ):
            return None
        if any(q.start < tag.start and q.end + 1 >= tag.start for q in sentence.quantities):
            return None
        named = set(lands_in(self._scene, start, tag.start))
        return leader if not named or country_of[leader] in named else None

    def _led_by(self, references: Sequence[Reference], sentence: SceneSentence, tag: Tag) -> int | None:
        """The person behind a delegation and what says that it is led."""
        verbs = [t for t in self._scene.between(tag.end, min(sentence.end, tag.end + _LED), "verb") if t.code == "lead"]
        if not verbs:
            return self._at_its_head(references, sentence, tag)
        behind = [r for r in references if r.kind == "person" and verbs[0].end <= r.start <= verbs[0].end + _TITLED]
        # Further behind only where nothing but his office, however long, stands before him.
        told = [r for r in behind[:1] if r.start <= verbs[0].end + _LED or not self._acts(verbs[0].end, r.start)]
        return told[0].person if told else None

    def _acts(self, start: int, end: int) -> bool:
        """Whether a verb stands in a stretch."""
        return any(t.meaning.form != "noun" for t in self._scene.between(start, end, "verb", "say"))

    def _at_its_head(self, references: Sequence[Reference], sentence: SceneSentence, tag: Tag) -> int | None:
        """The person of whom is said before a delegation that he is at its head: "received X, who leads a delegation"."""
        reach = max(sentence.start, tag.start - _HEADED)
        leading = [t for t in self._scene.between(reach, tag.start, "verb") if t.code == "lead"]
        before = [r for r in references if r.kind == "person" and leading and r.end <= leading[-1].start]
        return before[-1].person if before else None
