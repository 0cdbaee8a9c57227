"""Where persons travel: nobody serves the state that he comes to visit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.belonging import in_genitive, preposition_before
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

# What stands behind the town of a dateline.
DATELINE: Final = re.compile(r"\s?[-–—](?!\w)|\s?[(:]|\.\s|\s?,\s(?:[^\W\d_]+\.?\s)?\d")
# How far into its sentence the town of a dateline stands, in characters.
OPENING: Final = 2
PLACES: Final = frozenset({"state", "capital", "city"})
_HOSTING: Final = frozenset({"receive", "welcome", "host"})
GOING: Final = frozenset({"visit", "travel", "arrive"})


def is_dateline(scene: Scene, sentence: SceneSentence, town: Tag) -> bool:
    """Whether a sentence opens with a town and what stands behind one in a dateline: "LIMA (dpa) -", "Lima. "."""
    return town.start - sentence.start <= OPENING and DATELINE.match(scene.text, town.end) is not None


def destinations(scene: Scene, row: Sequence[Sighting], sighting: Sighting) -> Iterator[str]:
    """The states that a person travels to, as the clause of one mention says; `row` are the names of the sentence."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    people = [s for s in row if clause.start <= s.name.start < clause.end]
    if not people or people[0].person != sighting.person or is_source(scene, clause, sighting):
        return
    verbs = [t for t in clause.of("verb") if t.meaning.code in GOING]
    # "was in Riyadh": nothing but a helper verb.
    stays = clause.has("auxiliary") and not any(True for _ in clause.of("verb", "say"))
    # "X received Y on his visit": the visit is that of the guest.
    visits = clause.has("event", "visit") and not (
        clause.has("verb", *_HOSTING) and not clause.has("auxiliary", "passive")
    )
    if not verbs and not visits and not stays:
        return
    posts = [p for s in row for p in s.posts if not p.borrowed]
    for tag in clause.tags:
        if (
            tag.meaning.concept not in PLACES
            or not tag.meaning.country
            or any(p.start <= tag.start < p.end for p in posts)
            or is_dateline(scene, sighting.sentence, tag)
        ):
            continue
        word = preposition_before(scene, clause.start, tag.start)
        if word in ("in", "to") or (
            word is None and any(v.meaning.code == "visit" for v in verbs) and not in_genitive(scene, tag)
        ):
            yield tag.meaning.country


def is_source(scene: Scene, clause: Clause, sighting: Sighting) -> bool:
    """Whether a clause tells something according to somebody: what it tells is of others."""
    posts = [p.start for p in sighting.posts if not p.borrowed and p.start < sighting.name.start]
    front = min([sighting.name.start, *posts])
    return any(
        t.code == "according_to" and len(scene.text[t.end : front].split()) <= 1
        for t in scene.between(clause.start, front, "word")
        if t.end <= front
    )
