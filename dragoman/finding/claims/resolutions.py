"""Resolutions and communiqués: paragraphs that open with what a body does ("1. Condemns …"), whose name stands far above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.belonging import organisation_codes
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.sayings import NEUTRAL
from dragoman.finding.tagging.scene import SceneSentence
from dragoman.finding.values import replace

# Fewer such paragraphs make no resolution.
LEAST_PARAGRAPHS: Final = 2


@dataclass(frozen=True, slots=True)
class Resolution:
    """The organisation that resolves, and the sentences that say what."""

    speaker: Actor
    sentences: frozenset[int]


def find_resolution(cast: Cast) -> Resolution | None:
    """The resolution that a text gives, or None."""
    operative = [s for s in cast.scene.sentences if not s.headline and s.has("say") and _opens_with_stand(cast, s)]
    if len(operative) < LEAST_PARAGRAPHS:
        return None
    for sentence in cast.scene.sentences[: operative[0].index]:
        for actor in cast.actors(sentence):
            if actor.country in organisation_codes():
                speaker = replace(actor, key=actor.country, kind="state", relation="plain", owner=False)
                return Resolution(speaker, frozenset(s.index for s in operative))
    return None


def _opens_with_stand(cast: Cast, sentence: SceneSentence) -> bool:
    """Whether a finite predicate of a stand is the first word of a paragraph, but for a number or a bullet."""
    scene = cast.scene
    if sentence.index and scene.sentences[sentence.index - 1].paragraph == sentence.paragraph:
        return False
    at = scene.tokens.first_at(sentence.start)
    last = scene.tokens.last_before(sentence.end)
    while at < last and not scene.tokens.texts[at][0].isalpha():
        at += 1
    return at < last and any(
        t.concept == "say" and t.meaning.form == "pres" and t.code != NEUTRAL for t in scene.token_tags[at]
    )
