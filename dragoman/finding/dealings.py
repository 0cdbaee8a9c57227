"""How sure it is that a sentence is about states dealing with each other: who acts, which lands, what is done."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import msgspec

from dragoman.finding.actors.actor import HOME
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.sayings import NEUTRAL
from dragoman.finding.tagging.scene import SceneSentence

_ENVOYS: Final = frozenset({"ambassador", "high_commissioner", "permanent_representative", "nuncio"})
# Words that name a state as somebody who acts; an adjective only says where somebody or something is from.
_NAMED: Final = frozenset({"state", "capital", "seat", "organisation"})
_ORIGIN: Final = frozenset({"adjective", "demonym"})
LANDS: Final = _NAMED | _ORIGIN
STATECRAFT: Final = frozenset(
    {"head_of_state", "head_of_government", "foreign_minister", "deputy_foreign_minister", "defence_minister",
     "deputy_defence_minister", "ambassador", "envoy", "diplomat", "international_official"}
)  # fmt: skip
_OFFICIALS: Final = STATECRAFT | {
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
INTERVIEWED: Final = _DIPLOMATS | {"foreign_minister", "deputy_foreign_minister"}
ABROAD_BY_OFFICE: Final = INTERVIEWED | {"international_official"}
# Bodies that deal with other states, and bodies that make a state of the adjective before them.
ABROAD: Final = frozenset({"foreign_ministry", "embassy", "mission", "consulate"})
_ARMS: Final = ABROAD | {"government", "presidency", "armed_forces", "military_service", "border_guard", "coast_guard"}
# Those among them that carry arms.
ARMED: Final = frozenset({"armed_forces", "military_service", "border_guard", "coast_guard"})
# Bodies that give for their state, and those that approve what it has signed.
_GIVERS: Final = frozenset({"development_bank", "development_agency"})
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
    freeze seize extradite accredit withdraw protest terminate suspend invite take_in release exchange promise aid give
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
    view = _view(sentence, cast, abroad)
    where = _where(sentence, view)
    if not where:
        return 0.0
    total = _who(sentence, view) + where + _what(sentence, view)
    return 1.0 if total >= _SURE else _PERHAPS if total >= _LIKELY else 0.0


class _View(msgspec.Struct, frozen=True):
    """What a sentence names: states that act, all lands, lands named as states, kinds of bodies and organisations.

    `officials` are the states whose officials act; `foreign`: a land that is neither home nor that of whoever acts;
    `faced`: two officials, of whom only the second has a land by him.
    """

    actors: set[str]
    lands: set[str]
    between: set[str]
    arms: set[str]
    organisations: set[str]
    officials: set[str]
    foreign: bool
    faced: bool
    abroad: bool


def _view(sentence: SceneSentence, cast: Cast, abroad: bool) -> _View:
    actors, named, officials = _actors(sentence, cast)
    givers = {t.meaning.country for t in sentence.of("body") if t.meaning.kind in _GIVERS and t.meaning.country}
    actors, named = actors | givers, named | givers
    lands = named | {t.meaning.country for t in sentence.of(*_ORIGIN) if t.meaning.country}
    # Where a government sits, one goes to see it.
    lands |= {t.meaning.country for t in sentence.of("city") if "seat" in t.meaning.features and t.meaning.country}
    return _View(
        actors,
        lands,
        {t.meaning.country for t in sentence.of(*_NAMED) if t.meaning.country},
        {t.meaning.kind or "" for t in sentence.of("body") if t.meaning.kind in _ARMS},
        {t.meaning.kind or "" for t in sentence.of("organisation")},
        officials,
        bool(lands - actors - {cast.people.home}),
        _faces(sentence, cast),
        abroad,
    )


def _faces(sentence: SceneSentence, cast: Cast) -> bool:
    """Whether two officials are named, and a land beside the second: "President N spoke with the king of Tonga"."""
    found = {a.key: a for a in reversed(cast.actors(sentence)) if cast.holds(a, STATECRAFT) and not a.pronoun}
    if len(found) < 2:
        return False
    first = min(found.values(), key=lambda a: a.start)
    lands = [t.start for t in sentence.of(*_NAMED, *_ORIGIN) if t.meaning.country]
    return bool(lands) and min(lands) > first.end


def _who(sentence: SceneSentence, view: _View) -> float:
    """Whether states act: officials of two, or one with its bodies, or an organisation."""
    if len(view.officials) > 1 or view.faced or len(view.actors) > 1 or _leaders_meet(sentence):
        return 0.6
    offices = (
        sum(t.meaning.kind not in _FIRMS for t in sentence.of("body")) > 1 and len(view.lands) > 1
    )  # "between the Omani ministry and that of Georgia"
    clash = len(view.lands) > 1 and len(view.between) < 2 and sentence.has("goods") and sentence.has("verb", *_CLASHES)
    acting = view.actors or view.arms or offices or clash or _organisation_acts(sentence)
    high = sentence.has("post", *_HIGH_OFFICES) or sentence.has("pronoun", "both_persons")
    met = high and (len(view.between) > 1 or _names_envoy(sentence))
    return 0.35 if acting or met else 0.0


def _where(sentence: SceneSentence, view: _View) -> float:
    """Whether two lands are named, or one that is not that of whoever acts."""
    treaty = sentence.has("instrument", "treaty") and sentence.has("verb", *_JOINING)
    gathered = _gathers(sentence) and (view.organisations or sentence.has("post") or sentence.has("level"))
    if len(view.between) > 1 or treaty or gathered or _is_of_two(sentence) or sentence.has("prefix"):
        return 0.4
    if len(view.lands) > 1 or _is_abroad(sentence):
        return 0.3
    sides = view.abroad and sentence.has("pronoun", "both_sides")
    ministry = view.abroad and view.lands and view.arms & ABROAD
    giving = sentence.has("flow", *_GIVEN) and any(t.meaning.kind == "subregion" for t in sentence.of("place"))
    giving = giving or (view.abroad and _organisation_acts(sentence) and _sends(sentence))
    if view.lands and sentence.has("head", "counterpart"):
        return 0.4
    other = view.foreign or view.faced or view.organisations & _ASSEMBLIES or (view.lands and _names_envoy(sentence))
    return 0.25 if other or sides or ministry or giving else 0.0


def _what(sentence: SceneSentence, view: _View) -> float:
    """What is done: more for what only states do, or what they mostly do with each other."""
    bodies = {t.meaning.kind for t in sentence.of("body")}
    voting = view.organisations & _ASSEMBLIES and any(
        t.code in _VOTING and t.meaning.form != "noun" for t in sentence.of("verb")
    )
    if (
        view.organisations & _COURTS
        or voting
        or _posts_somebody(sentence)
        or (bodies & _APPROVERS and sentence.has("instrument"))
        or (sentence.has("delegation") and sentence.has("event", *_JOURNEYS))
    ):
        return 0.75
    docked = sentence.has("verb", "dock") or sentence.has("event", "port_call")
    stay = sentence.has("dealing") and sentence.has("event", "visit")  # "arrived for a visit in the port of"
    between = len(view.between) > 1
    ships = sentence.has("goods") and not between  # Turkish and Greek ones, not those "from Panama" and "from Malta"
    if (
        sentence.has("format")
        or sentence.has("event", "exercise", *_BETWEEN)
        or _gathers(sentence)
        or (len(view.lands) > 1 and (view.actors or view.arms or ships) and sentence.has("verb", *_CLASHES))
        or (between and sentence.has("instrument") and sentence.has("word", "between"))
        or (sentence.has("goods") and (docked or stay or sentence.has("verb", *_HANDING)))
        or ((view.actors or view.arms) and (sentence.has("verb", "obtain") or sentence.has("flow", *_GIVEN)))
        or (_names_envoy(sentence) and sentence.has("verb", *_ENCOUNTERS))
        or (view.organisations & _ASSEMBLIES and len(view.lands) > 2)
        or sentence.has("topic", *_RELATIONS)
        or _sends(sentence)
    ):
        return 0.6
    if _states_do(sentence, len(view.actors), bool(view.organisations & _ASSEMBLIES)):
        return 0.35
    return 0.35 if _names_envoy(sentence) else 0.25 if len(view.officials) > 1 or view.faced else 0.0


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


def _actors(sentence: SceneSentence, cast: Cast) -> tuple[set[str], set[str], set[str]]:
    """The states that can be the subject, themselves or by officials; all that are named; those whose officials are."""
    named = {t.meaning.country or t.meaning.code for t in sentence.of(*_NAMED)}
    actors: set[str] = set()
    officials: set[str] = set()
    for actor in cast.actors(sentence):
        if actor.country is None or actor.kind == HOME:
            continue
        if actor.kind == "person" and not cast.holds(actor, _OFFICIALS):
            continue
        named.add(actor.country)
        if actor.kind in ("person", "office") and not actor.pronoun:
            officials.add(actor.country)
        if actor.relation != "oblique" and not actor.owner:
            actors.add(actor.country)
    return actors, named, officials


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
