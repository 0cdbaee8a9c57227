"""Numbers of sessions that go on counting a format of the sentence before: "It is the ninth", "The sixth meeting is due in"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.events.formats import is_format, last_format
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How many words stand before the ordinal in "it would have been the", "the"; and "would … been" behind it, in V2.
_MOST_BEFORE: Final = 5
_MOST_OPENING: Final = 2
# How many sentences before the format was spoken of.
REACH: Final = 2


def counted_before(scene: Scene, sentence: SceneSentence, ordinal: int, noun: Tag | None) -> Tag | None:
    """The format of a sentence before of which an ordinal tells the number; `noun` is the session it counts, if any."""
    if not (_is_it(scene, sentence, ordinal) or (noun is not None and _opens(scene, sentence, ordinal, noun))):
        return None
    found = last_format(scene, sentence, REACH)
    return found if found is not None and is_format(scene, found) else None


def _is_it(scene: Scene, sentence: SceneSentence, ordinal: int) -> bool:
    """Whether "it is" or "it would have been" stands before an ordinal, and nothing else."""
    opening = scene.text[sentence.opening : ordinal].lower().split()
    if not 1 < len(opening) <= _MOST_BEFORE or opening[0] not in scene.lexicon.its:
        return False
    between = list(scene.between(sentence.opening, ordinal))
    return any(t.concept == "auxiliary" for t in between) and not any(t.concept == "verb" for t in between)


def _opens(scene: Scene, sentence: SceneSentence, ordinal: int, noun: Tag) -> bool:
    """Whether a sentence opens with a counted meeting, and names neither a format of its own nor anybody in office."""
    opening = scene.text[sentence.opening : ordinal].split()
    if len(opening) > _MOST_OPENING or sentence.headline or sentence.has("pronoun", "possessive"):
        return False
    others = any(is_format(scene, t) for t in sentence.of("format", "event") if t.start != noun.start)
    return not others and not any(t.concept in CORES for t in sentence.tags)
