"""Whom "he" or "she" means where the name stands behind, with the verb of saying: "He has met X, the minister Y said"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.people import People
from dragoman.finding.tagging.scene import SceneSentence
from dragoman.finding.tagging.tags import Tag

# Whoever speaks for others speaks of them.
_FOR_OTHERS: Final = "spokesperson"
# How far behind a verb of saying the one who says it is named, with an office between, in characters.
_SAID_REACH: Final = 100


def speaker_behind(people: People, sentence: SceneSentence, pronoun: Tag) -> int | None:
    """The person who tells what a sentence that begins with a pronoun says of them, and is named only there."""
    names = people.in_sentence(sentence.index)
    clause = sentence.clause_at(pronoun.start)
    told = next((c for c in sentence.clauses if c.start >= clause.end and c.has("say")), None)
    if told is None or any(s.name.start < pronoun.start for s in names):
        return None
    verb = next(told.of("say"))
    said = (s for s in names if told.start <= s.name.start < min(told.end, verb.end + _SAID_REACH))
    speaker = next(said, None)
    if speaker is None or any(p.role == _FOR_OTHERS for p in speaker.posts):
        return None
    return speaker.person
