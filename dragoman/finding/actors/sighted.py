"""The names of a text, read only where they can be of somebody: most sentences stand far from any office."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.behind_names import names_party
from dragoman.finding.actors.called_by_state import call_by_state
from dragoman.finding.actors.credentials import bring_credentials
from dragoman.finding.actors.later_offices import tell_later
from dragoman.finding.actors.persons import genitive_stem, known_words, name_words, sightings_in
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.rolls import call_the_roll, call_with_states, introduce
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene, SceneSentence

_TITLES: Final = CORES | {"honorific"}
_APOSTROPHES: Final = frozenset("'’ʻ")


def names_of(scene: Scene) -> list[list[Sighting]]:
    """The names of a text, sentence by sentence.

    Where no office or honour stands in a sentence or the one before, a name is of a person only where it has a word
    in common with somebody who holds one elsewhere: sentences without such a word are not read at all.
    """
    rows: list[list[Sighting]] = [[] for _ in scene.sentences]
    waiting: list[SceneSentence] = []
    near = False
    for sentence in scene.sentences:
        titled = not sentence.table.keys().isdisjoint(_TITLES) or sentence.has("verb", "lead", "appoint")
        titled = titled or sentence.has("word", "teaching") or names_party(scene, sentence.start, sentence.end)
        if titled or near:
            rows[sentence.index] = sightings_in(scene, sentence)
        else:
            waiting.append(sentence)
        near = titled
    call_the_roll(scene, rows)
    call_with_states(scene, rows)
    call_by_state(scene, rows)
    bring_credentials(scene, rows)
    introduce(scene, rows)
    tell_later(scene, rows)
    waiting = [s for s in waiting if not rows[s.index]]
    while waiting:
        # Each sentence read may tell a fuller form of a name, and so words by which others are known.
        known = known_words([s for row in rows for s in row])
        telling = {s.index for s in waiting if _may_name(scene, s, known)}
        if not telling:
            break
        for index in telling:
            rows[index] = sightings_in(scene, scene.sentences[index])
        waiting = [s for s in waiting if s.index not in telling]
    return rows


def _may_name(scene: Scene, sentence: SceneSentence, known: set[str]) -> bool:
    """Whether a name of a sentence may hold one of the known words."""
    tokens = scene.tokens
    for text in tokens.texts[tokens.first_at(sentence.start) : tokens.last_before(sentence.end)]:
        if not (text[0].isupper() or "-" in text or text in _APOSTROPHES):
            continue
        # An apostrophe may join what follows to the word: "Sa'di".
        if text[-1] in _APOSTROPHES:
            return True
        words = name_words((text,))
        if not known.isdisjoint(words) or genitive_stem(words) in known:
            return True
    return False
