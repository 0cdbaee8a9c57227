"""Verbs that tell an event of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.events.frames import framed_kind
from dragoman.finding.events.guests import gets_letter, receives_money, receives_things
from dragoman.finding.events.telling import (
    DESTINATIONS,
    TO_REACH,
    TRAVELLERS,
    VERB_KINDS,
    WELCOMING,
    Trigger,
    is_behind_preposition,
    is_visit_of_ships,
)
from dragoman.finding.events.verb_readings import is_no_deed, verbs_meant
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# Organisations whose adopting is voting.
_VOTING: Final = frozenset({"general_assembly", "security_council", "european_parliament", "human_rights_council"})
# Whoever brings a letter has been received.
_BRINGING: Final = frozenset({"hand_over", "deliver"})
# What is said of that to which somebody is invited.
_TAKING_PLACE: Final = ("hold", "occur", "host", "open")
# What guests are invited to, and what they do there.
_CEREMONIES: Final = frozenset({"anniversary", "opening", "inaugurate", "mark", "ceremony"})
_ATTENDING: Final = frozenset({"take_part", "mark", "inaugurate"})
# How far behind "sent" the office of whoever is sent stands, with a state between, in characters.
SENT_REACH: Final = 24


def verbs_of(scene: Scene, clause: Clause) -> Iterator[Trigger]:
    """Verbs that tell an event; of several readings of one word the one that asks for more words, and has them."""
    tally = [t for t in clause.of("verb", "event") if t.code == "vote" and _is_counted(scene, t)]
    legislature = bool(tally) or any(
        t.meaning.kind == "parliament" or t.meaning.code in _VOTING for t in clause.of("body", "organisation")
    )
    legislature = legislature or (
        clause.has("word", "unanimous") and clause.has("instrument") and not clause.has("event")
    )
    for tag in verbs_meant(scene, clause):
        if is_no_deed(scene, clause, tag) or tag in tally:
            continue
        kind = _kind_of(clause, tag)
        if tag.code in ("receive", "obtain") and receives_money(scene.sentences[clause.sentence], clause, tag):
            kind = "transfer"
        if legislature and tag.meaning.code in ("ratify", "adopt", "vote"):
            kind = "vote"
        if tag.code == "extend" and tag.meaning.form != "inf" and _is_of_council(scene, clause):
            kind = "vote"  # "the Security Council extended the mandate of the observers"
        if (
            kind == "other"
            and tag.meaning.form == "inf"
            and not (clause.has("auxiliary") or clause.has("verb", "open"))
        ):
            continue  # "offered to mark the border"; but "has begun to withdraw its troops"
        if kind and (tag.meaning.form != "noun" or (kind == "vote" and tag.code == "ratify")):
            yield Trigger(kind, tag, clause)
    if legislature and clause.has("instrument"):
        yield from (
            Trigger("vote", t, clause) for t in clause.of("say") if t.code == "reject" and t.meaning.form != "noun"
        )


def _is_of_council(scene: Scene, clause: Clause) -> bool:
    """Whether an organ that votes is named, and no preposition stands before it, save the "by" of a passive."""
    passive = clause.has("auxiliary", "passive") and clause.has("word", "by")
    councils = (t for t in clause.of("organisation") if t.meaning.code in _VOTING)
    return any(passive or not is_behind_preposition(scene, clause, t) for t in councils)


def _kind_of(clause: Clause, tag: Tag) -> str | None:
    """The kind of event that a verb makes with what its clause names beside it."""
    travellers = any(clause.has(c) for c in TRAVELLERS)
    if tag.code in ("visit", "arrive", "await") and is_visit_of_ships(clause):
        return None if _only_lies(clause, tag) else "port_call"
    if tag.code == "arrive" and clause.has("goods") and not travellers:
        return "port_call" if clause.has("event", "visit", "port_call") else "transfer"
    if tag.code == "send" and clause.has("word", "to", "in") and (clause.has("delegation") or _sends_one(clause, tag)):
        return "visit"  # a mission that is sent somewhere goes there
    if tag.code == "dock" and travellers and not clause.has("goods"):
        return "visit"  # a minister who puts in somewhere has stopped there
    if tag.code == "receive" and gets_letter(clause, tag):
        return None
    if tag.code in ("receive", "obtain") and receives_things(clause, tag):
        return "transfer"
    if tag.code == "visit" and _is_port(clause) and not travellers:
        return None if _only_lies(clause, tag) else "port_call"
    spent = tag.code == "visit" and tag.meaning.needs and not any(clause.has(c) for c in DESTINATIONS)
    if spent and clause.has("event", "meeting") and not clause.has("event", "visit"):
        return "meeting"  # "spent hours in meetings with"
    calls = (t for t in clause.of("verb") if t.code == "call_on" and tag.code == "visit")
    if any(t.meaning.form == "noun" or t.start == tag.start for t in calls) and not _is_paid_to_land(clause):
        return "meeting"  # a courtesy call is paid as a visit is
    if tag.code in _BRINGING and (clause.has("greeting") or clause.has("letter")):
        return "meeting"
    kind = VERB_KINDS.get(tag.code) or framed_kind(clause, tag)
    return kind or ("meeting" if _welcomes_somebody(clause, tag) else None)


def _is_paid_to_land(clause: Clause) -> bool:
    """Whether a state or a town is whom a visit is paid: "hat Peru einen Besuch abgestattet", and no office holder of it."""
    goals = (t for t in clause.of(*DESTINATIONS) if not _is_led(clause, t))
    offices = [t for t in clause.tags if t.concept in ("post", "head")]
    return not clause.has("event", "meeting") and any(
        not any(0 <= o.start - goal.end <= 1 or o.start == goal.start for o in offices) for goal in goals
    )


def _is_led(clause: Clause, place: Tag) -> bool:
    """Whether a word stands right before a place: "in Lima", "Minister X of Peru"."""
    return any(0 <= place.start - t.end <= 1 and t.code != "articles" for t in clause.of("word"))


def _sends_one(clause: Clause, verb: Tag) -> bool:
    """Whether one person in office is sent somewhere, and nothing else: "kabinettssekreteraren X sändes till Havanna"."""
    offices = [t for t in clause.tags if t.concept in CORES]
    if len(offices) != 1 or any(clause.has(c) for c in ("goods", "flow", "counted_person", "greeting", "ship")):
        return False
    sent = 0 < offices[0].start - verb.end <= SENT_REACH or clause.has("auxiliary", "passive")
    return sent and any(t.start > max(verb.end, offices[0].end) for t in clause.of("city", "capital", "state"))


def _only_lies(clause: Clause, verb: Tag) -> bool:
    """Whether a ship is only said to be in some waters: "befann sig på peruanskt vatten"; in a town it calls at the port."""
    called = clause.has("event", "visit", "port_call") or any(clause.has(c) for c in ("city", "capital", "premises"))
    return verb.code == "visit" and bool(verb.meaning.needs) and not called


def _is_port(clause: Clause) -> bool:
    """Whether goods, which ships are, and what states open to each other stand in a clause: "the frigate visits the port"."""
    return clause.has("goods") and (clause.has("dealing") or clause.has("spot"))


def _welcomes_somebody(clause: Clause, tag: Tag) -> bool:
    """Whether "welcome" or "host" may have a guest in office for its object, and no event."""
    if tag.code not in WELCOMING or clause.has("event"):
        return False
    offices = sum(1 for t in clause.tags if t.concept in ("post", "head", "delegation"))
    # "Was welcomed by the minister": whom, may be a name alone.
    received = tag.meaning.form == "part" and clause.has("auxiliary", "passive") and clause.has("word", "by")
    return offices > 1 or (received and offices > 0)


def _is_counted(scene: Scene, tag: Tag) -> bool:
    """Whether a number stands right before a word: then it is a noun ("71 votes", "zes stemmen")."""
    if scene.text[max(0, tag.start - 2) : tag.start - 1].isdigit():
        return True
    quantities = scene.sentence_at(tag.start).quantities
    return any(q.start <= tag.start < q.end or q.end == tag.start - 1 for q in quantities)


def invitations(scene: Scene, clause: Clause) -> Iterator[Trigger]:
    """ "Accepted an invitation to Lisbon", "invited her to Lisbon": the journey that it is for."""
    if not clause.has("verb", "invite"):
        return
    verbs = [t for t in clause.of("verb") if t.meaning.form != "noun"]
    accepted = next((t for t in verbs if t.code == "accept"), None)
    asked = next((t for t in clause.of("verb") if t.code == "invite" and t.meaning.form == "noun"), None)
    if accepted and asked and any(clause.has(c) for c in DESTINATIONS):
        yield Trigger("visit", asked, clause, accepted)
    inviting = next((t for t in verbs if t.code == "invite"), None)
    aims = [t for t in verbs if t.meaning.form == "inf" and t != inviting and t.code not in _TAKING_PLACE]
    ceremonies = [t for t in clause.of("event", "verb") if t.code in _CEREMONIES or t.concept == "event"]
    if inviting is not None and ceremonies and all(t.code in _CEREMONIES for t in ceremonies):
        if all(t.code in _ATTENDING for t in aims):
            yield Trigger("visit", inviting, clause)  # "invited her to take part in the celebrations in Lima"
        return
    if inviting is None or clause.has("event") or aims:
        return
    # "Invited her to the fair, which is held in Lima in May".
    places = [t for part in (clause, *_hanging(scene, clause)) for t in part.of(*DESTINATIONS)]
    if any(_leads_to(scene, tag) for tag in places):
        yield Trigger("visit", inviting, clause)


def _hanging(scene: Scene, clause: Clause) -> list[Clause]:
    """The relative clause right behind a clause, which says where and when something takes place."""
    clauses = scene.sentences[clause.sentence].clauses
    return [c for c in clauses if c.kind == "relative" and c.start == clause.end and c.has("verb", *_TAKING_PLACE)]


def _leads_to(scene: Scene, place: Tag) -> bool:
    """Whether "to", and no "from", stands right before a place."""
    before = list(scene.before(place.start, TO_REACH, "word"))
    last = max((t.start for t in before if t.code != "articles"), default=-1)
    return any(t.start == last and t.code in ("to", "in") for t in before)
