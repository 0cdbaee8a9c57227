"""Relevance: whether the main topic of a text is how states or international organisations deal with each other."""

from __future__ import annotations

from collections import Counter
from typing import Final

from dragoman.finding.actors.cast import Cast
from dragoman.finding.actors.references import References
from dragoman.finding.dealings import deals
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import OF_PEOPLE
from dragoman.finding.states_named import ABROAD, ABROAD_BY_OFFICE, ARMED, INTERVIEWED, LANDS, STATECRAFT
from dragoman.finding.tagging.scene import Scene
from dragoman.model.findings import Ground

# Other topics whose words hardly ever stand in a text about states, and those whose words now and then do.
_APART: Final = frozenset({"sport", "travel", "culture", "weather", "celebrity"})
# Kinds of events that happen between states, whoever tells of them; accidents and contracts happen to others too.
_CONTACTS: Final = frozenset(
    "meeting call visit dialogue summit negotiation exercise port_call measure transfer other".split()
)
_HIGH: Final = STATECRAFT | {"monarch", "heir"}
# A text of so many characters may hold no more than one sentence that tells of dealings.
SHORT: Final = 1_200
# The headline and this many sentences below it carry the topic.
LEAD: Final = 2
# Of a long text so many sentences may be of something else without telling against it.
FREE: Final = 8
# A text of more sentences than `LONG` of which a smaller part than `RARELY` tells of dealings only mentions them. Of some 150
# articles about dealings, written for tests and from the press, none had less than .09; long texts of other topics had .03.
LONG: Final = 30
RARELY: Final = 0.075
FLOOR: Final = 0.0


def judge_relevance(scene: Scene, references: References, cast: Cast) -> tuple[bool, tuple[Ground, ...]]:
    """Whether a text is relevant, with the grounds: who acts, what they do, and what speaks for another topic."""
    lead = {s.index for s in [*(s for s in scene.sentences if not s.headline)][:LEAD]}
    states = Counter([t.meaning.country for t in scene.tags if t.concept in LANDS and t.meaning.country])
    second = states.most_common(2)[1][1] if len(states) > 1 else 0
    dealings, told, apart = 0.0, 0.0, 0
    for sentence in scene.sentences:
        weight = 0.7 if sentence.headline or sentence.index in lead else 0.5
        sure = deals(sentence, cast, second > 0)
        dealings, told, apart = dealings + weight * sure, told + sure, apart + (sure == 0.0)
    abroad = sum(t.meaning.kind in ABROAD for s in scene.sentences for t in s.of("body"))
    grounds = (
        Ground("sentences in which states deal with each other", min(2.5, dealings)),
        Ground("a second state plays a part", min(0.5, second * 0.1)),
        Ground("officials of foreign relations act", min(1.0, 0.2 * _officials(references))),
        Ground("foreign ministries and embassies are named", min(0.6, abroad * 0.3)),
        Ground("a diplomat is asked", 0.8 if _asks_a_diplomat(scene, references) else 0.0),
        Ground("most sentences are of something else", -min(1.0, 0.05 * max(0, apart - FREE))),
        Ground("a long text mentions dealings now and then", -_rarely(told, len(scene.sentences))),
        Ground("the words are of another topic", -_other_topics(scene)),
        Ground("what any text may hold", -0.5),
    )
    return is_relevant(grounds), grounds


def _rarely(told: float, sentences: int) -> float:
    """How much it tells against a text that few of its many sentences are of dealings, 0 to 3."""
    return 3.0 * max(0.0, 1.0 - told / sentences / RARELY) if sentences > LONG else 0.0


def is_relevant(grounds: tuple[Ground, ...]) -> bool:
    """Whether grounds add up to a text about states dealing with each other."""
    return sum(g.weight for g in grounds) > FLOOR


def is_doubtful(scene: Scene, grounds: tuple[Ground, ...]) -> bool:
    """Whether a text is so short that its few grounds tell little, and no word of it is of another topic."""
    return len(scene.text) <= SHORT and not _other_topics(scene) and sum(g.weight for g in grounds) >= -0.5


def ground_of_events(scene: Scene, home: str | None, events: list[EventDraft]) -> Ground:
    """What events between states that were found in a doubtful text speak for its being about that."""
    codes = {t.code for t in scene.tags if t.concept in ("post", "head")}
    high = bool(codes & _HIGH)
    protest = any(t.concept == "say" and t.code in ("oppose", "accuse") for t in scene.tags)
    armed = any(t.concept == "body" and t.meaning.kind in ARMED for t in scene.tags)
    told = False
    for event in events:
        named = {t.meaning.country for t in scene.sentences[event.sentence].of(*LANDS) if t.meaning.country} - {home}
        several = len(set(event.parties)) > 1 and (event.kind != "call" or len(event.persons) > 1)
        if event.kind in _CONTACTS and event.act not in OF_PEOPLE:  # that is crime news as often
            abroad = named.intersection(event.parties) and (several or high or event.faced)
            told = told or bool(abroad or (high and event.faced) or ("counterpart" in codes and (named or high)))
        told = told or bool(event.kind == "port_call" and event.parties)
        told = told or (event.kind == "incident" and several and (protest or armed))
    return Ground("an event between states is found", 0.6 if told else 0.0)


def _officials(references: References) -> int:
    """How often those who conduct foreign relations are named; a head of government at home is not one of them."""
    found = [p for p in references.people.persons if any(post.role in STATECRAFT for post in p.posts)]
    abroad = len({p.country for p in found}) > 1 or any(o.role in ABROAD_BY_OFFICE for p in found for o in p.posts)
    return sum(len(p.mentions) for p in found) if abroad else 0


def _other_topics(scene: Scene) -> float:
    """How much the words are of another topic, 0 to 3: each word once, the first free."""
    words = {scene.text[t.start : t.end].casefold(): t.meaning.code for t in scene.tags if t.concept == "off_topic"}
    weight = sum(0.5 if code in _APART else 0.25 for code in words.values())
    return min(3.0, max(0.0, weight - 0.5))


def _asks_a_diplomat(scene: Scene, references: References) -> bool:
    """Whether somebody who conducts foreign relations is named and several questions are asked."""
    questions = sum(scene.text[s.start : s.end].rstrip(" »“”\"'’").endswith("?") for s in scene.sentences)
    return questions > 1 and any(post.role in INTERVIEWED for p in references.people.persons for post in p.posts)
