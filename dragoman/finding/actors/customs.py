"""What a name itself tells of the state that somebody serves: between states that a text names, and never alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage
from dragoman.finding.actors.surroundings import WORLDLY
from dragoman.knowledge.name_homes import homes_of_name

# How many of the states that a text names most are weighed, and what a whole word, or only its form, weighs.
_CANDIDATES: Final = 8
_WORD, _FORM = 2.0, 1.2
# From so much on a name has a word that is customary, not only an ending.
_TELLING: Final = 2


def customary(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "Minister Nguyen Van Thanh" is rather of Vietnam than of Poland, where a text speaks of both."""
    draft = stage.drafts[sighting.person]
    if draft.sightings[0] is not sighting or len(draft.name.split()) < 2 or any(p.head in WORLDLY for p in draft.posts):
        return
    passage = stage.passage_at(sighting.name.start)
    homes = homes_of_name(draft.name)
    candidates = {c for c in (*passage.ranking[:_CANDIDATES], passage.home) if c in homes}
    if not candidates:
        return
    most = max(homes[c] for c in candidates)
    for code in sorted(candidates):
        if homes[code] == most:
            yield code, _WORD if most >= _TELLING else _FORM
