"""Who brings credentials: whoever is named with a state, and no office, where they are presented, is its ambassador."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.behind_names import land_behind
from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

_AMBASSADOR: Final = "ambassador"
# How far behind "on behalf of" the state stands that sends somebody, in characters.
_OF_LAND: Final = 24
_PRESENTING: Final = frozenset({"present_credentials", "accredit"})


def bring_credentials(scene: Scene, sentences: list[list[Sighting]]) -> None:
    """ "X (Kenya) and Y (Norway) presented their credentials": ambassadors, whatever else the sentence calls them."""
    for sentence, found in zip(scene.sentences, sentences, strict=True):
        told = next((t for t in sentence.of("verb") if t.code in _PRESENTING), None) if found else None
        if told is None:
            continue
        for sighting in found:
            land = land_behind(scene, sighting.name) or _land_presented(scene, sighting, told)
            if sighting.posts or land is None or not land[0] or len(sighting.name.words) < 2:
                continue
            sighting.posts = [
                PostPhrase(
                    start=told.start, end=told.end, role=_AMBASSADOR, country=land[0], body=None, rank=None, rank_code=None,
                    former=False, only_rank=False, cores=frozenset({_AMBASSADOR}), only_head=False, code=_AMBASSADOR,
                    borrowed=True,
                )
            ]  # fmt: skip


def _land_presented(scene: Scene, sighting: Sighting, told: Tag) -> tuple[str, int] | None:
    """The state for which somebody presents letters: "X, presenting his credentials on behalf of Y"."""
    clause = sighting.sentence.clause_at(told.start)
    if not clause.start <= sighting.name.start < told.start:
        return None
    behalf = next((t.end for t in clause.of("word") if t.code == "on_behalf" and t.start > sighting.name.end), None)
    land = next(scene.behind(behalf, _OF_LAND, "state"), None) if behalf is not None else None
    return (land.meaning.country, land.end) if land is not None and land.meaning.country else None
