"""Meetings that are a format by those who meet: ministers, or an organ of an organisation."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.turns import MEETS
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_MINISTERS: Final = frozenset({"post", "head", "portfolio"})
# How far behind a meeting those stand who meet, and how far before it, with what gap, in characters.
MINISTERS_REACH: Final = 40
OWNER_REACH: Final = 30
POSSESSIVE_GAP: Final = 3
# How many words stand between the ordinal and the noun of an organ's meeting.
MOST_WORDS: Final = 2


def of_ministers(scene: Scene, noun: Tag) -> bool:
    """Whether those who meet stand behind a meeting or right before it: "the third Peru-Chile foreign ministers' meeting"."""
    clause = scene.sentence_at(noun.start).clause_at(noun.start)
    if any(t.concept in _MINISTERS for t in scene.between(noun.end, min(clause.end, noun.end + MINISTERS_REACH))):
        return True
    return any(noun.start - t.end <= POSSESSIVE_GAP for t in scene.before(noun.start, OWNER_REACH, "post", "head"))


def ministers_again(scene: Scene, sentence: SceneSentence, clause: Clause, value: int) -> Tag | None:
    """ "The meeting of foreign ministers, which is held for the fourth time": that meeting, which has no other name."""
    before = [t for t in scene.between(sentence.start, clause.start, "event") if t.code == "meeting"]
    again = value > 1 and clause.kind == "relative" and clause.has("verb", *MEETS)
    return before[-1] if again and before and of_ministers(scene, before[-1]) else None


def of_organ(scene: Scene, noun: Tag, value: int) -> bool:
    """Whether the organ of an organisation is named whose meetings are counted: "the 79th Authority meeting"."""
    if scene.grammar.nouns_capitalised or value <= 1:
        return False
    ordinal = next((o for o in scene.ordinals if 0 <= noun.start - o[1] <= OWNER_REACH), None)
    words = scene.text[ordinal[1] : noun.start].split() if ordinal else []
    return 0 < len(words) <= MOST_WORDS and all(w[0].isupper() for w in words)
