"""How sure it is that a sentence is about states dealing with each other: who acts, which lands, what is done."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.sayings import NEUTRAL
from dragoman.finding.states_named import ABROAD, DIPLOMATS, StatesNamed, states_named
from dragoman.finding.tagging.scene import SceneSentence

_ENVOYS: Final = frozenset({"ambassador", "high_commissioner", "permanent_representative", "nuncio"})
# Bodies that approve what their state has signed.
_APPROVERS: Final = frozenset({"parliament"})
# What firms of two states agree is business.
_FIRMS: Final = frozenset({"company"})
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
    freeze seize extradite accredit present_credentials withdraw protest terminate suspend invite take_in release exchange promise aid give
    remonstrate deposit shelter broker""".split()
)
# What two states do together, or against each other, is a dealing; what one does is its own affair.
_TOGETHER: Final = frozenset(
    """open inaugurate build launch vote plan resume establish discuss speak pay_tribute pull_out normalise recognise sue
    enter leave preside evacuate demarcate""".split()
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
_GIVING: Final = ("grant", "give", "aid", "promise", "lend", "donate", "fund", "pay", "spend")
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
_TELLING: Final = frozenset(
    {"organisation", "verb", "event", "instrument", "delegation", "say", "format", "post", "head", "topic", "flow"}
)
# Subjects under which states speak of what is between them.
_RELATIONS: Final = ("bilateral_relations", "sanctions", "recognition", "expulsion")
# From here on a sentence tells of dealings, and from here on it may.
_SURE: Final = 0.99
_LIKELY: Final = 0.85
_PERHAPS: Final = 0.55


def deals(sentence: SceneSentence, cast: Cast, abroad: bool) -> float:
    """How sure it is that a sentence is about states dealing with each other, 0 to 1.

    Three grounds are added: who acts, between which lands, and what is done; none of them is enough alone.
    `abroad`: the text names a second state.
    """
    if sentence.table.keys().isdisjoint(_TELLING):
        return 0.0
    states = states_named(sentence, cast, abroad)
    where = _where(sentence, states)
    if not where:
        return 0.0
    total = _who(sentence, states) + where + _what(sentence, states)
    return 1.0 if total >= _SURE else _PERHAPS if total >= _LIKELY else 0.0


def _who(sentence: SceneSentence, states: StatesNamed) -> float:
    """Whether states act: officials of two, or one with its bodies, or an organisation."""
    if len(states.officials) > 1 or states.faced or len(states.actors) > 1 or _leaders_meet(sentence):
        return 0.6
    offices = (
        sum(t.meaning.kind not in _FIRMS for t in sentence.of("body")) > 1 and len(states.lands) > 1
    )  # "between the Omani ministry and that of Georgia"
    clash = (
        len(states.lands) > 1 and len(states.between) < 2 and sentence.has("goods") and sentence.has("verb", *_CLASHES)
    )
    acting = states.actors or states.arms or offices or clash or _organisation_acts(sentence)
    high = sentence.has("post", *_HIGH_OFFICES) or sentence.has("pronoun", "both_persons")
    met = high and (len(states.between) > 1 or _names_envoy(sentence))
    return 0.35 if acting or met else 0.0


def _where(sentence: SceneSentence, states: StatesNamed) -> float:
    """Whether two lands are named, or one that is not that of whoever acts."""
    treaty = sentence.has("instrument", "treaty") and sentence.has("verb", *_JOINING)
    gathered = _gathers(sentence) and (states.organisations or sentence.has("post") or sentence.has("level"))
    if len(states.between) > 1 or treaty or gathered or _is_of_two(sentence) or sentence.has("prefix"):
        return 0.4
    if len(states.lands) > 1 or _is_abroad(sentence):
        return 0.3
    sides = states.abroad and sentence.has("pronoun", "both_sides")
    ministry = states.abroad and states.lands and states.arms & ABROAD
    giving = sentence.has("flow", *_GIVEN) and any(t.meaning.kind == "subregion" for t in sentence.of("place"))
    giving = giving or (states.abroad and _organisation_acts(sentence) and _sends(sentence))
    if states.lands and sentence.has("head", "counterpart"):
        return 0.4
    other = (
        states.foreign
        or states.faced
        or states.organisations & _ASSEMBLIES
        or (states.lands and _names_envoy(sentence))
    )
    return 0.25 if other or sides or ministry or giving else 0.0


def _what(sentence: SceneSentence, states: StatesNamed) -> float:
    """What is done: more for what only states do, or what they mostly do with each other."""
    bodies = {t.meaning.kind for t in sentence.of("body")}
    voting = states.organisations & _ASSEMBLIES and any(
        t.code in _VOTING and t.meaning.form != "noun" for t in sentence.of("verb")
    )
    if (
        states.organisations & _COURTS
        or voting
        or _posts_somebody(sentence)
        or (bodies & _APPROVERS and sentence.has("instrument"))
        or (sentence.has("delegation") and sentence.has("event", *_JOURNEYS))
    ):
        return 0.75
    docked = sentence.has("verb", "dock") or sentence.has("event", "port_call")
    stay = sentence.has("dealing") and sentence.has("event", "visit")  # "arrived for a visit in the port of"
    between = len(states.between) > 1
    ships = sentence.has("goods") and not between  # Turkish and Greek ones, not those "from Panama" and "from Malta"
    if (
        sentence.has("format")
        or sentence.has("event", "exercise", *_BETWEEN)
        or _gathers(sentence)
        or (len(states.lands) > 1 and (states.actors or states.arms or ships) and sentence.has("verb", *_CLASHES))
        or (between and sentence.has("instrument") and sentence.has("word", "between"))
        or (sentence.has("goods") and (docked or stay or sentence.has("verb", *_HANDING)))
        or ((states.actors or states.arms) and (sentence.has("verb", "obtain") or sentence.has("flow", *_GIVEN)))
        or (_names_envoy(sentence) and sentence.has("verb", *_ENCOUNTERS))
        or (states.organisations & _ASSEMBLIES and len(states.lands) > 2)
        or sentence.has("topic", *_RELATIONS)
        or _sends(sentence)
    ):
        return 0.6
    if _states_do(sentence, len(states.actors), bool(states.organisations & _ASSEMBLIES)):
        return 0.35
    return 0.35 if _names_envoy(sentence) else 0.25 if len(states.officials) > 1 or states.faced else 0.0


def _leaders_meet(sentence: SceneSentence) -> bool:
    """Whether two who lead a state or a ministry meet or talk, by office."""
    met = sentence.has("verb", *_ENCOUNTERS) or sentence.has("event", "meeting", "call")
    return met and len({t.start for t in sentence.of("post", "head") if t.code in _LEADERS}) > 1


def _names_envoy(sentence: SceneSentence) -> bool:
    return sentence.has("post", *_ENVOYS) or sentence.has("head", *_ENVOYS)


def _gathers(sentence: SceneSentence) -> bool:
    """Whether a summit is held."""
    high = sentence.has("post", *_HIGH_OFFICES)
    return sentence.has("event", "summit") and (high or sentence.has("verb", *_GATHERING))


def _sends(sentence: SceneSentence) -> bool:
    """Whether a sentence tells of money that is given, or of an envoy who is appointed."""
    money = any(q.kind == "money" for q in sentence.quantities)
    given = sentence.has("flow") or _organisation_acts(sentence)
    if money and given and sentence.has("verb", *_GIVING):
        return True
    return sentence.has("verb", "appoint", "accredit", "present_credentials") and any(
        t.code in DIPLOMATS for t in sentence.of("post")
    )


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
    return envoy and (
        sentence.has("verb", "appoint", "accredit", "present_credentials") or sentence.has("event", "appointment")
    )


def _organisation_acts(sentence: SceneSentence) -> bool:
    """Whether an organisation of states stands before the first verb."""
    verb = next((t.start for t in sentence.of("verb", "say", "auxiliary")), sentence.end)
    return any(t.start < verb for t in sentence.of("organisation") if t.meaning.kind in _OF_STATES)


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
