"""Who is named with a delegation of which no state is told here: those who came with the guest, and those who receive it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.rolls import is_met, land_beside
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage, front_of
from dragoman.finding.actors.topics import Topics
from dragoman.finding.tagging.tags import Tag

_RECEIVING: Final = frozenset({"receive", "welcome", "meet", "host", "talk", "call_on"})
_LEADING: Final = frozenset({"lead", "receive", "meet", "welcome", "host", "call_on", "talk", "telephone"})
# Behind one of these a name before a delegation is not of who receives it.
_OTHERS: Final = frozenset({"with", "to", "from", "for", "about"})
# Before a delegation that is received, or that somebody meets.
_OBJECT: Final = frozenset({None, "with"})
# What speaks for one state of the guest and those with him, and of the guest and his host.
_COMES_ALONG, _HOSTED = 3.5, -4.0


def retinues(stage: Stage, topics: Topics, sightings: Sequence[Sighting]) -> Iterator[tuple[int, int, float]]:
    """Pairs of a guest and somebody named with a delegation, with what speaks for one state of both."""
    scene, sentence = stage.scene, sightings[0].sentence
    guest = topics.guest[sentence.index]
    groups = [t for t in sentence.of("delegation") if not land_beside(scene, sentence, t)]
    groups = [t for t in groups if not scene.text.startswith("-", t.end)]  # "delegation-level talks"
    if not groups or guest < 0:
        return
    group = groups[0]
    verbs = [t for t in sentence.of("verb") if t.code in _LEADING]
    part_of = preposition_before(scene, sentence.start, group.start) in ("of", "in", "to")
    for sighting in (s for s in sightings if s.person != guest):
        first, second = sorted((sighting.name.start, group.start))
        if _hosts(stage, topics, group, sighting):
            yield guest, sighting.person, _HOSTED
        elif (sighting.name.start > group.start or part_of) and not any(first < v.start < second for v in verbs):
            yield guest, sighting.person, _COMES_ALONG


def _hosts(stage: Stage, topics: Topics, group: Tag, sighting: Sighting) -> bool:
    """Whether somebody receives the delegation, which was told before, or is who it meets."""
    scene = stage.scene
    clause = sighting.sentence.clause_at(sighting.name.start)
    verbs = {t.code for t in clause.of("verb")}
    if not sighting.sentence.index or not clause.start <= group.start < clause.end:
        return False
    if "lead" in verbs or not verbs & _RECEIVING or preposition_before(scene, clause.start, group.start) not in _OBJECT:
        return False
    if sighting.name.end <= group.start:
        return preposition_before(scene, clause.start, front_of(sighting)) not in _OTHERS
    return topics.agent(sighting) or is_met(scene, sighting.sentence, group, sighting)
