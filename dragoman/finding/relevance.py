"""Relevance: whether the main topic of a text is how states or international organisations deal with each other."""

from __future__ import annotations

from collections import Counter
from typing import Final

from dragoman.finding.references import References
from dragoman.finding.sayings import NEUTRAL
from dragoman.finding.scene import Scene, SceneSentence
from dragoman.model.findings import Ground

# Words that name a state as somebody who acts, and words that only say where somebody or something is from.
_NAMED: Final = frozenset({"state", "capital", "seat", "organisation"})
_LAND: Final = _NAMED | {"adjective", "demonym"}
_STATECRAFT: Final = frozenset(
    {"head_of_state", "head_of_government", "foreign_minister", "deputy_foreign_minister", "defence_minister",
     "deputy_defence_minister", "ambassador", "envoy", "diplomat", "international_official"}
)  # fmt: skip
_DIPLOMATS: Final = frozenset({"ambassador", "envoy", "diplomat"})
_BODIES: Final = frozenset({"foreign_ministry", "embassy", "mission", "consulate"})
# Predicates, happenings and instruments by which states deal with each other.
_DEALINGS: Final = frozenset(
    """meet receive call_on talk telephone visit travel host sign initial ratify conclude agree negotiate grant lend
    deliver hand_over donate send fund train exercise dock attack collide violate sanction expel summon recall ban
    freeze seize extradite accredit withdraw protest terminate suspend invite take_in release exchange promise""".split()
)
_HAPPENINGS: Final = frozenset(
    """meeting dialogue visit call summit negotiation signing exercise port_call transfer measure incident""".split()
)
# The headline and this many sentences below it carry the topic.
LEAD: Final = 2
FLOOR: Final = 0.0


def judge_relevance(scene: Scene, references: References) -> tuple[bool, tuple[Ground, ...]]:
    """Whether a text is relevant, with the grounds: who acts, what they do, and what speaks for another topic."""
    body = [s for s in scene.sentences if not s.headline]
    lead = {s.index for s in [s for s in scene.sentences if s.headline] + body[:LEAD]}
    dealings = [s.index in lead for s in scene.sentences if _states_deal(s)]
    states = Counter(t.meaning.country for t in scene.tags if t.meaning.concept in _LAND and t.meaning.country)
    second = states.most_common(2)[1][1] if len(states) > 1 else 0
    officials = sum(
        len(p.mentions) for p in references.people.persons if any(post.role in _STATECRAFT for post in p.posts)
    )
    bodies = sum(t.meaning.concept == "body" and t.meaning.kind in _BODIES for t in scene.tags)
    grounds = (
        Ground("sentences in which states deal with each other", min(2.5, sum(0.7 if x else 0.5 for x in dealings))),
        Ground("a second state plays a part", min(0.5, second * 0.1)),
        Ground("officials of foreign relations act", min(1.0, officials * 0.2)),
        Ground("foreign ministries and embassies are named", min(0.6, bodies * 0.3)),
        Ground("a diplomat is asked", 0.8 if _asks_a_diplomat(scene, references) else 0.0),
        Ground("the words are of another topic", -min(3.0, 0.5 * _other_topic(scene))),
        Ground("what any text may hold", -0.8),
    )
    return sum(g.weight for g in grounds) > FLOOR, grounds


def _states_deal(sentence: SceneSentence) -> bool:
    """Whether a sentence names two states, one of them as somebody who acts, and something that states do."""
    named = {t.meaning.country for t in sentence.of(*_NAMED) if t.meaning.country}
    lands = named | {t.meaning.country for t in sentence.of("adjective", "demonym") if t.meaning.country}
    if not named or len(lands) < 2:
        return False
    for tag in sentence.tags:
        concept, code = tag.meaning.concept, tag.meaning.code
        if (
            (concept == "verb" and code in _DEALINGS)
            or (concept == "event" and code in _HAPPENINGS)
            or concept in ("instrument", "delegation")
            or (concept in ("say", "act_noun") and code != NEUTRAL)
        ):
            return True
    return False


def _other_topic(scene: Scene) -> int:
    """How many different words of other topics a text has."""
    return len({scene.text[t.start : t.end].casefold() for t in scene.tags if t.meaning.concept == "off_topic"})


def _asks_a_diplomat(scene: Scene, references: References) -> bool:
    """Whether an ambassador is named and several questions are asked."""
    questions = sum(scene.text[s.start : s.end].rstrip(" »“”\"'’").endswith("?") for s in scene.sentences)
    return questions > 1 and any(post.role in _DIPLOMATS for p in references.people.persons for post in p.posts)
