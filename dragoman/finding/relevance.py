"""Relevance: whether the main topic of a text is how states or international organisations deal with each other."""

from __future__ import annotations

from collections import Counter
from typing import Final

from dragoman.finding.references import References
from dragoman.finding.scene import Scene
from dragoman.model.findings import Ground

_LAND: Final = frozenset({"state", "adjective", "demonym", "capital", "organisation"})
_STATECRAFT: Final = frozenset(
    {"head_of_state", "head_of_government", "foreign_minister", "deputy_foreign_minister", "defence_minister",
     "deputy_defence_minister", "ambassador", "envoy", "diplomat", "international_official", "spokesperson"}
)  # fmt: skip
FLOOR: Final = 0.0


def judge_relevance(scene: Scene, references: References) -> tuple[bool, tuple[Ground, ...]]:
    """Whether a text is relevant, with the grounds: who acts, what they do, and what speaks for another topic."""
    states: Counter[str] = Counter()
    tags: Counter[str] = Counter()
    for tag in scene.tags:
        tags[tag.meaning.concept] += 1
        if tag.meaning.concept in _LAND and tag.meaning.country:
            states[tag.meaning.country] += 1
    length = max(1, len(scene.tokens))
    officials = sum(
        len(p.mentions) for p in references.people.persons if any(post.role in _STATECRAFT for post in p.posts)
    )
    second = states.most_common(2)[1][1] if len(states) > 1 else 0
    dealings = tags["event"] + tags["instrument"] + tags["delegation"] + tags["format"]
    grounds = (
        Ground("a second state plays a part", min(1.0, second * 0.25)),
        Ground("officials of foreign relations act", min(1.5, officials * 0.25)),
        Ground("dealings between states are named", min(1.2, 60.0 * dealings / length)),
        Ground("the words are of another topic", -min(3.0, 120.0 * tags["off_topic"] / length)),
        Ground("what any text may hold", -1.0),
    )
    return sum(g.weight for g in grounds) > FLOOR, grounds
