"""Happenings that no single word tells: a verb of stopping or harming together with what states have between them.

What is closed, denied or lifted, and what is hurt or burnt, are classes of their own, so that every verb of the one
goes with every noun of the other: "stopped the import of", "shut its port to", "denied entry", "set the embassy on fire".
"""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.telling import RESTRICTING
from dragoman.finding.tagging.scene import Clause
from dragoman.finding.tagging.tags import Tag

_ACTORS: Final = ("state", "capital", "seat", "organisation", "body", "post", "head", "pronoun")
# What is hurt or burnt where states deal with each other.
_HURT: Final = ("counted_person", "dealing", "body", "rank")

# What a state makes of an organisation that it enters or leaves; the kinds of those; who would act in its place.
_MEMBERSHIP: Final = {"enter": "other", "leave": "measure"}
_OF_STATES: Final = frozenset({"international_org", "un_body", "eu_body", "court"})
_SOMEBODY: Final = ("post", "head", "honorific", "rank", "delegation")
# How far from its verb the organisation stands that is entered or left, in characters.
MEMBER_REACH: Final = 24
# Whom one state arrests or deports of another; what else names a land beside them.
_SEIZED: Final = frozenset({"counted_person", "post", "head", "rank"})
_LANDS: Final = ("adjective", "demonym", "state", "capital", "city", "seat")

# How far from its verb what is opened stands; prepositions that make a place of it, and how far before it, in characters.
PREMISES_REACH: Final = 100
_WHERE: Final = frozenset({"in", "at", "to", "for", "about", "with", "from"})
WHERE_REACH: Final = 8

# The gap behind a word.
GAP: Final = 1
# Event nouns that may stand beside them and are not what is stopped.
_OF_DEALINGS: Final = frozenset({"measure", "port_call", "incident"})


def framed_kind(clause: Clause, verb: Tag) -> str | None:
    """The kind of event that a verb makes with what stands beside it in its clause; None where it makes none."""
    if verb.code in RESTRICTING:
        return "measure" if is_restricted(clause) else None
    if verb.code == "open":
        return "opening" if _is_of_premises(clause, verb) or _is_of_works(clause, verb) else None
    if verb.code == "launch":
        return "opening" if _is_of_works(clause, verb) else None
    if verb.code == "harm":
        return "incident" if any(clause.has(concept) for concept in _HURT) and not _is_of_nature(clause, verb) else None
    if verb.code == "preside":
        return "other" if acts_for_itself(clause, verb) else None
    if verb.code in _MEMBERSHIP:
        return _MEMBERSHIP[verb.code] if _is_of_members(clause, verb) else None
    if verb.code == "elect":
        return "vote" if _are_states_chosen(clause, verb) else None
    if verb.code in ("arrest", "deport"):
        return "measure" if _is_of_strangers(clause) else None
    return None


def acts_for_itself(clause: Clause, verb: Tag) -> bool:
    """Whether a clause names a state, and nobody in office: what is done is done by the state, or to it."""
    offices = (t for t in clause.of(*_SOMEBODY) if t.code != "member" and t.start != verb.start)
    return clause.has("state") and not any(True for _ in offices)


def _is_of_nature(clause: Clause, verb: Tag) -> bool:
    """Whether nobody stands behind the "by" of what was hurt: "roads damaged by the cyclone"."""
    agents = [t.end for t in clause.of("word") if t.code == "by" and 0 < t.start - verb.end <= 1]
    return bool(agents) and not any(t.start >= agents[0] for t in clause.of(*_ACTORS, *_SEIZED, "adjective", "goods"))


def _is_of_members(clause: Clause, verb: Tag) -> bool:
    """Whether a state enters or leaves an organisation, and no talks in it: "joined the African Union"."""
    if clause.has("event") or not acts_for_itself(clause, verb):
        return False
    if verb.meaning.needs:
        return True
    near = (t for t in clause.of("organisation") if t.meaning.kind in _OF_STATES)
    return any(min(abs(t.start - verb.end), abs(verb.start - t.end)) <= MEMBER_REACH for t in near)


def _are_states_chosen(clause: Clause, verb: Tag) -> bool:
    """Whether a body of an organisation chooses states: "was elected to the Security Council"."""
    bodies = any(t.meaning.kind == "un_body" for t in clause.of("organisation"))
    return bodies and acts_for_itself(clause, verb)


def _is_of_strangers(clause: Clause) -> bool:
    """Whether those who are arrested or deported are of one land, and whoever does it, or the town, of another."""
    people = [t for t in clause.tags if t.concept in _SEIZED]
    origins = [t for t in clause.of("adjective") if t.meaning.country]
    held = any(p.start - o.end == 1 or o.start - p.end == 1 for o in origins for p in people)
    return (held or clause.has("demonym")) and len(_lands(clause)) > 1


def _is_of_premises(clause: Clause, verb: Tag) -> bool:
    """Whether what is opened is a building or a work, and not a meeting in one: "opened a high commission", "a post was opened"."""
    for place in clause.of("premises"):
        first, last = (verb, place) if verb.end <= place.start else (place, verb)
        held = any(first.end <= t.start < last.start for t in clause.of("event"))
        where = any(t.code in _WHERE and 0 < place.start - t.end <= WHERE_REACH for t in clause.of("word"))
        # "Opens the way to normal ties": a way to no land is none that is built.
        behind = [t.end for t in clause.of("word") if t.code in ("to", "for") and 0 < t.start - last.end <= GAP]
        where = where or bool(
            behind and not any(t.start - behind[0] <= WHERE_REACH for t in clause.of(*_LANDS) if t.start >= behind[0])
        )
        if last.start - first.end <= PREMISES_REACH and not held and not where:
            return True
    return False


def _is_of_works(clause: Clause, verb: Tag) -> bool:
    """Whether what begins is the building of something: "construction is to start in May"."""
    building = (t for t in clause.of("verb") if t.code == "build" and t.meaning.form == "noun")
    return any(min(abs(t.start - verb.end), abs(verb.start - t.end)) <= PREMISES_REACH for t in building)


def _lands(clause: Clause) -> set[str]:
    """The lands that a clause names."""
    return {t.meaning.country for t in clause.of(*_LANDS) if t.meaning.country}


def is_restricted(clause: Clause) -> bool:
    """Whether dealings between states are the object: somebody who acts stands before them, or the clause is passive."""
    dealings = [t.start for t in clause.of("dealing")]
    if not dealings or clause.has("instrument") or any(t.code not in _OF_DEALINGS for t in clause.of("event")):
        return False  # nothing, or what ends is a summit, what is concluded an accord
    acting = next((t.start for t in clause.of(*_ACTORS)), dealings[-1])
    return acting < dealings[-1] or clause.has("auxiliary", "passive")
