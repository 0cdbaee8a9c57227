"""Who is named and not there: those whose letters are delivered, whose greetings are conveyed, and who only told of it."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.actors.stage import front_of
from dragoman.finding.actors.ties import invitations_brought
from dragoman.finding.tagging.scene import Scene, SceneSentence

# How many words stand between greetings and whose they are ("of the"), and behind a name between it and its greetings.
_GAP: Final = 2
_OWNED: Final = " 's’"


def senders(references: References, sentence: SceneSentence, hosts: bool) -> frozenset[int]:
    """The persons whose letters or greetings a sentence says that somebody brings: "a letter from President X".

    Whose invitation is brought may be a host (`hosts`) of the journey that it is for, and meets nobody yet.
    """
    nouns = [*sentence.of("greeting"), *([] if hosts else invitations_brought(sentence))]
    if not nouns:
        return frozenset()
    text = references.scene.text
    found, listed = set(), -1
    for sighting in references.people.in_sentence(sentence.index):
        front, end = front_of(sighting), sighting.name.end
        behind = any(noun.end <= front and len(text[noun.end : front].split()) <= _GAP for noun in nouns)
        behind = behind or (listed >= 0 and _goes_on(references.scene, listed, front))
        listed = end if behind else -1
        if behind or any(end < noun.start and not text[end : noun.start].strip(_OWNED) for noun in nouns):
            found.add(sighting.person)
    return frozenset(found)


def _goes_on(scene: Scene, end: int, front: int) -> bool:
    """Whether a list goes on between two names: "greetings from A, B and C"."""
    gap = scene.text[end:front].strip(" ,")
    return end < front and (not gap or any(t.code == "and" and scene.text[t.start : t.end] == gap
                                           for t in scene.between(end, front, "word")))  # fmt: skip


def informants(references: References, sentence: SceneSentence) -> frozenset[int]:
    """Where those are named by whom it is only told: "according to the minister, X, a delegation will travel to"."""
    sources = [t.end for t in sentence.of("word") if t.code == "according_to"]
    if not sources:
        return frozenset()
    text = references.scene.text
    return frozenset(
        sighting.name.start
        for sighting in references.people.in_sentence(sentence.index)
        if any(_is_right_behind(text, end, front_of(sighting)) for end in sources)
    )


def _is_right_behind(text: str, end: int, front: int) -> bool:
    """Whether no more than an article stands between a word and whom it names: "selon le ministre", not "d'après-midi, M."."""
    gap = text[end:front]
    return end <= front and len(gap.split()) <= _GAP and "," not in gap and not gap.startswith("-")
