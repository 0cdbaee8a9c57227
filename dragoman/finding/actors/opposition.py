"""Politics at home: whoever takes the president to task in parliament serves the state that the president does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.lands import lands_in
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage, posts_in
from dragoman.finding.tagging.tags import Tag

_DOMESTIC: Final = frozenset({"legislator", "party_leader", "party_official", "speaker", "regional_leader"})
_TASKED: Final = frozenset({"accuse", "oppose", "demand", "warn", "request", "support", "reject", "praise"})
# How far from an office its state may stand, in characters, and how many sentences back its holder may be named in another paragraph.
_BESIDE, _BACK = 20, 4
_SAME = 3.0


def critic(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "The deputy accused the president": of the state of the president who was named before."""
    sentence = sighting.sentence
    if not any(p.role in _DOMESTIC for p in sighting.posts) or not sentence.has("say", *_TASKED):
        return
    spans = [(p.start, p.end) for p in posts_in(stage, sentence)]
    for core in sentence.of("post", "head"):
        if core.start < sighting.name.end or any(a <= core.start < b for a, b in spans):
            continue
        if any(True for _ in lands_in(stage.scene, core.start - _BESIDE, core.end + _BESIDE)):
            continue
        if (land := _held_by(stage, core, sentence.index)) is not None:
            yield land, _SAME
            return


def _held_by(stage: Stage, core: Tag, sentence: int) -> str | None:
    """The state of whoever was named last with an office."""
    sentences = stage.scene.sentences
    for index in range(sentence, -1, -1):
        if index < sentence - _BACK and sentences[index].paragraph != sentences[sentence].paragraph:
            return None
        for sighting in reversed(stage.rows.get(index, ())):
            if sighting.name.start < core.start and any(core.code in p.cores for p in sighting.posts):
                return stage.drafts[sighting.person].country
    return None
