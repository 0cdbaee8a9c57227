"""Who brings credentials: whoever is named with a state, and no office, where they are presented, is its ambassador."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.behind_names import land_behind
from dragoman.finding.actors.posts import PostPhrase
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene

_AMBASSADOR: Final = "ambassador"
_PRESENTING: Final = frozenset({"present_credentials", "accredit"})


def bring_credentials(scene: Scene, sentences: list[list[Sighting]]) -> None:
    """ "X (Kenya) and Y (Norway) presented their credentials": ambassadors, whatever else the sentence calls them."""
    for sentence, found in zip(scene.sentences, sentences, strict=True):
        told = next((t for t in sentence.of("verb") if t.code in _PRESENTING), None) if found else None
        if told is None:
            continue
        for sighting in found:
            land = land_behind(scene, sighting.name)
            if sighting.posts or land is None or not land[0] or len(sighting.name.words) < 2:
                continue
            sighting.posts = [
                PostPhrase(
                    start=told.start, end=told.end, role=_AMBASSADOR, country=land[0], body=None, rank=None, rank_code=None,
                    former=False, only_rank=False, cores=frozenset({_AMBASSADOR}), only_head=False, code=_AMBASSADOR,
                    borrowed=True,
                )
            ]  # fmt: skip
