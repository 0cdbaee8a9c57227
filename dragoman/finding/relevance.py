"""Relevance: whether the main topic of a text is how states or international organisations deal with each other."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Final

from dragoman.finding.actors.actor import HOME
from dragoman.finding.actors.cast import Cast
from dragoman.finding.actors.references import References
from dragoman.finding.claims.sayings import NEUTRAL
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.model.findings import Ground

_ENVOYS: Final = frozenset({"ambassador", "high_commissioner", "permanent_representative", "nuncio"})
# Words that name a state as somebody who acts; an adjective only says where somebody or something is from.
_NAMED: Final = frozenset({"state", "capital", "seat", "organisation"})
_ORIGIN: Final = frozenset({"adjective", "demonym"})
_LANDS: Final = _NAMED | _ORIGIN
_STATECRAFT: Final = frozenset(
    {"head_of_state", "head_of_government", "foreign_minister", "deputy_foreign_minister", "defence_minister",
     "deputy_defence_minister", "ambassador", "envoy", "diplomat", "international_official"}
)  # fmt: skip
_OFFICIALS: Final = _STATECRAFT | {
    "minister",
    "deputy_minister",
    "speaker",
    "chief_of_defence",
    "spokesperson",
    "monarch",
    "deputy_head_of_government",
    "official",
    "legislator",
    "military_officer",
    "party_leader",
    "religious_leader",
}
_DIPLOMATS: Final = frozenset({"ambassador", "envoy", "diplomat"})
_INTERVIEWED: Final = _DIPLOMATS | {"foreign_minister", "deputy_foreign_minister"}
_ABROAD_BY_OFFICE: Final = _INTERVIEWED | {"international_official"}
# Bodies that deal with other states, and bodies that make a state of the adjective before them.
_ABROAD: Final = frozenset({"foreign_ministry", "embassy", "mission", "consulate"})
_ARMS: Final = _ABROAD | {"government", "presidency", "armed_forces", "military_service", "border_guard", "coast_guard"}
# Bodies that give for their state, and those that approve what it has signed.
_GIVERS: Final = frozenset({"development_bank", "development_agency"})
_APPROVERS: Final = frozenset({"parliament"})
# Where organisations of these kinds act on states, no other word is needed.
_COURTS: Final = frozenset({"court"})
_ASSEMBLIES: Final = frozenset({"un_body"})
# What one state gives another.
_GIVEN: Final = ("grant", "loan", "equipment")
# Organisations that deal with states as states do.
_OF_STATES: Final = frozenset({"international_org", "un_body", "eu_body", "bank"})
# Predicates and happenings by which states deal with each other.
_DEALINGS: Final = frozenset(
    """meet receive call_on talk telephone visit travel host sign initial ratify conclude agree negotiate grant lend pay
    deliver hand_over donate send fund train exercise dock attack collide violate sanction expel summon recall ban
    freeze seize extradite accredit withdraw protest terminate suspend invite take_in release exchange promise aid give""".split()
)
# What two states do together, or against each other, is a dealing; what one does is its own affair.
_TOGETHER: Final = frozenset(
    {"open", "inaugurate", "build", "launch", "vote", "plan", "resume", "establish", "discuss", "speak"}
)
_VOTING: Final = frozenset({"vote", "adopt", "extend"})
_HAPPENINGS: Final = frozenset(
    """meeting dialogue visit call summit negotiation signing exercise port_call transfer measure incident""".split()
)
# What two states that are only named beside it take part in: "the talks between X and Y will be held".
_BETWEEN: Final = ("dialogue", "negotiation", "summit", "signing", "meeting", "anniversary")
# Predicates by which goods go from one state to another, whoever sends them.
_HANDING: Final = ("deliver", "hand_over", "donate", "send")
# Predicates by which a government gives.
_GIVING: Final = ("grant", "give", "aid", "promise", "lend", "donate", "fund", "pay")
# How states that belong to an organisation come together.
_GATHERING: Final = ("hold", "occur", "open", "take_part", "meet")
# What happens between two states whose soldiers or ships do it.
_CLASHES: Final = ("attack", "collide", "violate", "seize")
# What officials of two states do with each other, and the offices of those who speak for a state.
_ENCOUNTERS: Final = ("meet", "talk", "receive", "negotiate", "discuss", "speak", "telephone", "call_on")
_HIGH_OFFICES: Final = (
    "head_of_state",
    "head_of_government",
    "foreign_minister",
    "deputy_foreign_minister",
    "defence_minister",
)
_LEADERS: Final = frozenset(
    {*_HIGH_OFFICES, "president", "premier", "prime_minister", "counterpart", "minister", "secretary"}
)
# What a state does to a treaty of many.
_JOINING: Final = ("sign", "ratify", "terminate", "withdraw", "suspend", "enter_into_force")
# What a delegation is sent for.
_JOURNEYS: Final = ("visit", "meeting", "dialogue", "negotiation")
# A sentence without one of these does not tell of dealings.
_TELLING: Final = frozenset({"organisation", "verb", "event", "instrument", "delegation", "say", "format"})
# Other topics whose words hardly ever stand in a text about states, and those whose words now and then do.
_APART: Final = frozenset({"sport", "travel", "culture", "weather", "celebrity"})
# The headline and this many sentences below it carry the topic.
LEAD: Final = 2
# Of a long text so many sentences may be of something else without telling against it.
FREE: Final = 8
FLOOR: Final = 0.0


def judge_relevance(scene: Scene, references: References, cast: Cast) -> tuple[bool, tuple[Ground, ...]]:
    """Whether a text is relevant, with the grounds: who acts, what they do, and what speaks for another topic."""
    lead = {s.index for s in [*(s for s in scene.sentences if not s.headline)][:LEAD]}
    states = Counter([t.meaning.country for t in scene.tags if t.concept in _LANDS and t.meaning.country])
    second = states.most_common(2)[1][1] if len(states) > 1 else 0
    dealings, apart = 0.0, 0
    for sentence in scene.sentences:
        weight = 0.7 if sentence.headline or sentence.index in lead else 0.5
        sure = _deals(sentence, cast, second > 0)
        dealings, apart = dealings + weight * sure, apart + (sure == 0.0)
    abroad = sum(t.meaning.kind in _ABROAD for s in scene.sentences for t in s.of("body"))
    grounds = (
        Ground("sentences in which states deal with each other", min(2.5, dealings)),
        Ground("a second state plays a part", min(0.5, second * 0.1)),
        Ground("officials of foreign relations act", min(1.0, 0.2 * _officials(references))),
        Ground("foreign ministries and embassies are named", min(0.6, abroad * 0.3)),
        Ground("a diplomat is asked", 0.8 if _asks_a_diplomat(scene, references) else 0.0),
        Ground("most sentences are of something else", -min(1.0, 0.05 * max(0, apart - FREE))),
        Ground("the words are of another topic", -_other_topics(scene)),
        Ground("what any text may hold", -0.5),
    )
    return sum(g.weight for g in grounds) > FLOOR, grounds


def _deals(sentence: SceneSentence, cast: Cast, abroad: bool) -> float:
    """How sure it is that a sentence is about states dealing with each other, 0 to 1.

    It names two states, one of them as somebody who acts, and something that states do; or what two states hold; or
    what a state does to a treaty; or a court or an assembly of states; less sure where only one state and its foreign
    ministry act, or "the two sides" in talks. `abroad`: the text names a second state.
    """
    if sentence.table.keys().isdisjoint(_TELLING):
        return 0.0
    bodies = [t for t in sentence.of("body") if t.meaning.kind in _ARMS]
    organisations = {t.meaning.kind for t in sentence.of("organisation")}
    actors, named = _actors(sentence, cast)
    givers = {t.meaning.country for t in sentence.of("body") if t.meaning.kind in _GIVERS and t.meaning.country}
    actors, named = actors | givers, named | givers
    lands = named | {t.meaning.country for t in sentence.of(*_ORIGIN) if t.meaning.country}
    # Where a government sits, one goes to see it.
    lands |= {t.meaning.country for t in sentence.of("city") if "seat" in t.meaning.features and t.meaning.country}
    if organisations & _COURTS and len(lands) > 1:
        return 1.0
    between = {t.meaning.country for t in sentence.of(*_NAMED) if t.meaning.country}
    meeting = sentence.has("format") or sentence.has("event", *_BETWEEN)
    if (len(lands) > 1 and _posts_somebody(sentence)) or (
        (meeting or sentence.has("event", "exercise")) and sentence.has("prefix")
    ):
        return 1.0
    if len(between) > 1 and (meeting or (sentence.has("instrument") and sentence.has("word", "between"))):
        return 1.0
    if (len(between) > 1 or (len(lands) > 1 and sentence.has("goods"))) and sentence.has("verb", *_CLASHES):
        return 1.0
    officials = sentence.has("post", *_HIGH_OFFICES) or sentence.has("pronoun", "both_persons")
    if len(between) > 1 and officials and sentence.has("verb", *_ENCOUNTERS):
        return 1.0
    met = sentence.has("verb", *_ENCOUNTERS) or sentence.has("event", "meeting", "call")
    if len(lands) > 1 and met and len({t.start for t in sentence.of("post", "head") if t.code in _LEADERS}) > 1:
        return 1.0
    if len(lands) > 1 and sentence.has("delegation") and sentence.has("event", *_JOURNEYS):
        return 1.0
    if sentence.has("event", "exercise", *_BETWEEN) and _is_of_two(sentence):
        return 1.0
    gathered = sentence.has("event", "summit") and sentence.has("verb", *_GATHERING)
    if gathered and (organisations or sentence.has("post") or sentence.has("level")):
        return 1.0
    if len(lands) > 1 and sentence.has("goods") and sentence.has("verb", *_HANDING):
        return 0.8
    docked = sentence.has("verb", "dock") or sentence.has("event", "port_call")
    stay = sentence.has("dealing") and sentence.has("event", "visit")  # "arrived for a visit in the port of"
    if (docked or stay) and sentence.has("goods") and _is_abroad(sentence):
        return 1.0
    if len(between) > 1 and actors and (sentence.has("verb", "obtain") or sentence.has("flow", *_GIVEN)):
        return 1.0
    approved = any(t.meaning.kind in _APPROVERS for t in sentence.of("body")) and sentence.has("instrument")
    if approved and lands - {cast.people.home}:
        return 1.0
    if abroad and meeting and sentence.has("pronoun", "both_sides"):
        return 0.6
    if organisations & _ASSEMBLIES and any(t.code in _VOTING and t.meaning.form != "noun" for t in sentence.of("verb")):
        return 0.8
    if (actors or bodies) and lands - {cast.people.home} and _sends(sentence):
        return 0.8
    if (actors or (bodies and lands)) and sentence.has("instrument", "treaty") and sentence.has("verb", *_JOINING):
        return 0.8
    acting = bool(actors or bodies) or _organisation_acts(sentence)
    if not acting or not _states_do(sentence, len(actors), bool(organisations & _ASSEMBLIES)):
        return 0.0
    if len(lands) > 1:
        return 1.0
    if abroad and organisations & _ASSEMBLIES and any(t.code in _VOTING for t in sentence.of("verb", "event")):
        return 1.0
    return 0.6 if abroad and lands and any(t.meaning.kind in _ABROAD for t in bodies) else 0.0


def _sends(sentence: SceneSentence) -> bool:
    """Whether a sentence tells of money that is given, or of an envoy who is appointed."""
    money = any(q.kind == "money" for q in sentence.quantities)
    if money and sentence.has("flow") and sentence.has("verb", *_GIVING):
        return True
    return sentence.has("verb", "appoint", "accredit") and any(t.code in _DIPLOMATS for t in sentence.of("post"))


def _is_abroad(sentence: SceneSentence) -> bool:
    """Whether a town is of another state than an adjective: "the Chilean frigate put into Lautoka"."""
    towns = {t.meaning.country for t in sentence.of("city", "capital") if t.meaning.country}
    return any(towns - {t.meaning.country} for t in sentence.of("adjective") if t.meaning.country)


def _is_of_two(sentence: SceneSentence) -> bool:
    """Whether two adjectives of states make one word: "the Omani-Kenyan exercise"."""
    of_states = [t for t in sentence.of("adjective") if t.meaning.country]
    return any(b.start - a.end == 1 and a.meaning.country != b.meaning.country for a, b in pairwise(of_states))


def _posts_somebody(sentence: SceneSentence) -> bool:
    """Whether somebody is named ambassador."""
    envoy = any(t.code in _ENVOYS for t in sentence.of("post", "head"))
    return envoy and (sentence.has("verb", "appoint", "accredit") or sentence.has("event", "appointment"))


def _organisation_acts(sentence: SceneSentence) -> bool:
    """Whether an organisation of states stands before the first verb."""
    verb = next((t.start for t in sentence.of("verb", "say", "auxiliary")), sentence.end)
    return any(t.start < verb for t in sentence.of("organisation") if t.meaning.kind in _OF_STATES)


def _actors(sentence: SceneSentence, cast: Cast) -> tuple[set[str], set[str]]:
    """The states that can be the subject of a sentence, themselves or by their officials; and all that it names."""
    named = {t.meaning.country or t.meaning.code for t in sentence.of(*_NAMED)}
    actors = set()
    for actor in cast.actors(sentence):
        if actor.country is None or actor.kind == HOME:
            continue
        if actor.kind == "person" and not cast.holds(actor, _OFFICIALS):
            continue
        named.add(actor.country)
        if actor.relation != "oblique" and not actor.owner:
            actors.add(actor.country)
    return actors, named


def _states_do(sentence: SceneSentence, actors: int, assembly: bool) -> bool:
    """Whether a sentence has a word for what states do to each other."""
    for tag in sentence.tags:
        concept, code = tag.meaning.concept, tag.meaning.code
        if (
            (concept == "verb" and (code in _DEALINGS or (actors > 1 and code in _TOGETHER)))
            or (concept in ("verb", "event") and assembly and code in _VOTING)
            or (concept == "event" and code in _HAPPENINGS)
            or concept in ("instrument", "delegation")
            or (concept == "say" and code != NEUTRAL)
        ):
            return True
    return False


def _officials(references: References) -> int:
    """How often those who conduct foreign relations are named; a head of government at home is not one of them."""
    found = [p for p in references.people.persons if any(post.role in _STATECRAFT for post in p.posts)]
    abroad = len({p.country for p in found}) > 1 or any(o.role in _ABROAD_BY_OFFICE for p in found for o in p.posts)
    return sum(len(p.mentions) for p in found) if abroad else 0


def _other_topics(scene: Scene) -> float:
    """How much the words are of another topic, 0 to 3: each word once, the first free."""
    words = {scene.text[t.start : t.end].casefold(): t.meaning.code for t in scene.tags if t.concept == "off_topic"}
    weight = sum(0.5 if code in _APART else 0.25 for code in words.values())
    return min(3.0, max(0.0, weight - 0.5))


def _asks_a_diplomat(scene: Scene, references: References) -> bool:
    """Whether somebody who conducts foreign relations is named and several questions are asked."""
    questions = sum(scene.text[s.start : s.end].rstrip(" »“”\"'’").endswith("?") for s in scene.sentences)
    return questions > 1 and any(post.role in _INTERVIEWED for p in references.people.persons for post in p.posts)
