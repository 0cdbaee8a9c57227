"""Envoys and who receives them: "the ambassadors of A, B and C to D presented their credentials to President X"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Hint, Stage
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

_ENVOYS: Final = frozenset({"ambassador", "envoy", "high_commissioner", "consul"})
_RECEIVING: Final = ("receive", "meet", "welcome", "accredit", "present_credentials", "accept", "call_on", "summon")
_LANDS: Final = frozenset({"state", "organisation", "adjective"})
# What may stand between an envoy and the states that send him, and what leads to where he is posted.
_JOINTS: Final = frozenset({"of", "from", "and", "articles"})
_TO: Final = frozenset({"to", "in", "at", "for"})
# How many words behind an envoy his states may take up, and what the two kinds weigh.
_LIST: Final = 40
_POSTED, _SENT = 3.0, -3.0


def accrediting(stage: Stage, sighting: Sighting) -> Hint:
    """Whoever receives envoys serves the state that they are posted to, and none of those that sent them."""
    sentence = sighting.sentence
    told = _envoy(sighting) is not None or any(p.country for p in sighting.posts)
    if told or not sentence.has("verb", *_RECEIVING):
        return
    for tag in sentence.of("post", "head"):
        if tag.code in _ENVOYS:
            for land, posted in _states_behind(stage.scene, tag):
                yield land, _POSTED if posted else _SENT
    for other in stage.rows[sentence.index]:
        if other.person != sighting.person and (post := _envoy(other)) is not None:
            sides = ((post.country or stage.drafts[other.person].country, _SENT), (post.posted, _POSTED))
            yield from ((land, weight) for land, weight in sides if land is not None)


def _envoy(sighting: Sighting) -> PostPhrase | None:
    """The office of somebody who is an ambassador."""
    return next((p for p in sighting.posts if p.role == "ambassador"), None)


def _states_behind(scene: Scene, envoy: Tag) -> Iterator[tuple[str, bool]]:
    """The states behind an envoy, and whether he is posted there: "ambassadors of A, B and C to D"."""
    tokens, posted = scene.tokens, False
    first = tokens.first_at(envoy.end - 1) + 1
    for at in range(first, min(first + _LIST, len(tokens))):
        codes = {t.code for t in scene.token_tags[at] if t.concept == "word"}
        land = next((t for t in scene.token_tags[at] if t.concept in _LANDS and t.meaning.country), None)
        if land is not None:
            if land.end <= tokens.ends[at]:
                yield land.meaning.country or "", posted
        elif codes & _TO and not codes & _JOINTS:
            posted = True
        elif tokens.texts[at] != "," and not codes & _JOINTS:
            return
