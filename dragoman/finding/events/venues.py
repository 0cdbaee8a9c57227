"""Places that no table holds: the name right behind "in" or "to"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

_TOWARDS: Final = frozenset({"in", "to"})
# A name of fewer letters is none of a town.
LEAST_NAME: Final = 3


def unknown_town(references: References, clause: Clause, sentence: SceneSentence) -> str | None:
    """The name behind "in" or "to" in a clause that is no word, no person and no day; not where nouns have capitals."""
    scene = references.scene
    if scene.grammar.nouns_capitalised:
        return None
    taken = [(r.start, r.end) for r in references.between(clause.start, clause.end)]
    taken += [(d.start, d.end) for d in sentence.dates]
    for tag in clause.of("word"):
        if tag.code in _TOWARDS and scene.text[tag.end : tag.end + 1] == " ":
            name = _name_at(scene, tag.end + 1, clause.end, taken)
            if name:
                return name
    return None


def _name_at(scene: Scene, start: int, end: int, taken: list[tuple[int, int]]) -> str | None:
    tokens, last = scene.tokens, start
    at = tokens.first_at(start)
    while at < len(tokens) and tokens.starts[at] < end and tokens.starts[at] <= last + 1:
        word, begin = tokens.texts[at], tokens.starts[at]
        known = any(t.concept not in ("not_name", "particle") for t in scene.token_tags[at])
        if known or not word[0].isupper() or word.isupper() or any(a <= begin < b for a, b in taken):
            break
        last = tokens.ends[at]
        at += 1
    name = scene.text[start:last]
    return name if len(name) >= LEAST_NAME else None
