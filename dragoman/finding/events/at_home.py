"""What is done at home: a host receives in the state that he serves, that expels and bans on its own soil, its parliament votes."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.parties import seats
from dragoman.finding.events.telling import GOING, Trigger
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.geography import capital_of, country_name, sole_seat_of

_RECEIVING: Final = frozenset({"receive", "welcome", "host"})
# Who receives at home; an envoy or an official of an organisation does so abroad.
_AT_HOME: Final = frozenset(
    """head_of_state head_of_government deputy_head_of_government monarch foreign_minister deputy_foreign_minister
    defence_minister deputy_defence_minister minister deputy_minister speaker""".split()
)
# Where a government works.
_OFFICES: Final = frozenset(
    {"presidency", "government", "foreign_ministry", "defence_ministry", "other_ministry", "parliament"}
)
# How far before a house its "in" begins, with an article and another noun between, in characters.
OFFICE_REACH: Final = 40
# How far behind a parliament its state stands, with "of the" between, in characters.
OWNER_REACH: Final = 8
# How far before the town of a post its "from" stands, in characters.
POST_REACH: Final = 8
# What a state does on its own soil, and to whoever is there.
_OWN_SOIL: Final = frozenset({"expel", "summon", "ban", "close", "restrict"})


def put_at_home(references: References, draft: EventDraft, trigger: Trigger, towns: list[Tag]) -> None:
    """Put what has no place in the state that does it, in its capital where a ministry, palace or parliament is named.

    `towns` are those of the datelines read so far.
    """
    if draft.kind == "vote":
        draft.place_country = _parliament_land(trigger.clause)
        draft.place = sole_seat_of(draft.place_country) if draft.place_country else None
        return
    if draft.kind == "measure" and draft.act == "recall":
        _put_at_post(references, draft, trigger)
        return
    if draft.kind == "measure" and draft.act in _OWN_SOIL and draft.parties and not draft.asides:
        towns = [
            t for t in trigger.clause.of("capital", "city") if t.concept == "capital" or "seat" in t.meaning.features
        ]
        land = draft.place_country = _doer_land(references, draft, trigger)
        if land is not None and draft.act == "summon":
            capital = next((t.code for t in towns if t.meaning.country == land), None)
            office = _names_office(references.scene, trigger.clause, land)
            draft.place = capital or (sole_seat_of(land) if office else None)
        return
    if draft.kind not in ("meeting", "dialogue") or draft.act not in _RECEIVING or draft.asides:
        return
    land = _host_land(references, trigger)
    if land is None:
        return
    town = next((t for t in reversed(towns) if t.meaning.country == land), None)
    draft.place_country = land
    if town is not None:
        draft.place = town.code
    elif capital_of(land) == country_name(land):
        draft.place = capital_of(land)  # Luxembourg, Singapore, Djibouti
    elif _names_office(references.scene, trigger.clause, land):
        draft.place = sole_seat_of(land)


def _put_at_post(references: References, draft: EventDraft, trigger: Trigger) -> None:
    """ "Recalled its ambassador from Lima": where the envoy was, in another state than the one that recalls."""
    doer = _doer_land(references, draft, trigger)
    for town in trigger.clause.of("capital"):
        before = list(references.scene.between(max(trigger.clause.start, town.start - POST_REACH), town.start, "word"))
        led = any(t.code in ("from", "in") and town.start - t.end <= 1 for t in before)
        if led and town.meaning.country not in (doer, None) and doer is not None:
            draft.place, draft.place_country = town.code, town.meaning.country
            return


def is_at_post(references: References, draft: EventDraft, trigger: Trigger) -> bool:
    """Whether a visit is that of envoys to a place in the state where they are posted: no journey between states."""
    if trigger.tag.code in GOING:
        return False  # "your minister travels to": whom an envoy speaks of
    posts = {
        s.person: p for s in references.people.sightings for p in s.posts if s.person in draft.persons and p.posted
    }
    lands = {posts[number].posted if number in posts else None for number in draft.persons}
    if len(lands) != 1 or None in lands:
        return False
    inside = [(p.start, p.end) for p in posts.values()]
    named = [
        t for t in trigger.clause.of("state", "capital", "city") if not any(a <= t.start < b for a, b in inside)
    ]  # fmt: skip
    homes = {references.people.persons[number].country for number in draft.persons}
    return {t.meaning.country for t in named} - homes <= lands


def is_home(references: References, draft: EventDraft, clause: Clause) -> bool:
    """Whether those who are somewhere are at home there: "was in the capital", "returned to Lima".

    Where only the text as a whole tells whom somebody serves, he must be said to return.
    """
    persons = [references.people.persons[number] for number in draft.persons]
    if not persons and clause.has("delegation"):
        return clause.has("word", "homeward") and draft.place_country in draft.parties
    told = draft.act != "visit" and not any("country" in p.inferred for p in persons)
    sure = told or clause.has("word", "homeward")
    return draft.status != "proposed" and sure and {p.country for p in persons} == {draft.place_country}


def come_home(references: References, draft: EventDraft, clause: Clause) -> None:
    """Who returns home was where he comes from until that day: "returned to Lima from Oslo", "after a visit to Norway"."""
    if draft.kind != "visit" or not is_home(references, draft, clause):
        return
    lands = (t for t in clause.of("capital", "city", "state") if t.meaning.country not in (None, draft.place_country))
    visited = next(lands, None)
    if visited is not None:
        draft.place = None if visited.concept == "state" else visited.code
        draft.place_country = visited.meaning.country
        # The day is that of the return; "after a four-day visit" tells those of the stay.
        draft.date = draft.date if "/" in (draft.date or "") else None
        draft.add_parties([draft.place_country])


def _doer_land(references: References, draft: EventDraft, trigger: Trigger) -> str | None:
    """The state that takes a measure; in the passive, where the subject is whom it is taken against, the other one."""
    clause, predicate = trigger.clause, trigger.predicate
    subject = references.subject(clause, predicate)
    land = references.country(subject) if subject is not None and not subject.placed else None
    if subject is None or predicate.start < subject.start:
        # "The ministry in Lima summoned the envoy."
        land = next(iter(seats(references.scene, clause, _OFFICES)), land)
    if predicate.meaning.form not in ("past", "part") or not clause.has("auxiliary", "passive"):
        return land
    others = [code for code in draft.parties if code != land]
    return others[0] if land is not None and len(others) == 1 else None


def _parliament_land(clause: Clause) -> str | None:
    """The state whose parliament a clause names: "the Peruvian parliament", "the parliament of Peru", "Riksdagen"."""
    for body in clause.of("body"):
        if body.meaning.kind != "parliament":
            continue
        beside = (
            t.meaning.country for t in clause.of("adjective", "state")
            if 0 < body.start - t.end <= 1 or 0 < t.start - body.end <= OWNER_REACH
        )  # fmt: skip
        return body.meaning.country or next(beside, None)
    return None


def _host_land(references: References, trigger: Trigger) -> str | None:
    """The state of whoever receives somebody from another state."""
    clause = trigger.clause
    people = [r for r in references.between(clause.start, clause.end) if r.kind == "person"]
    host: Reference | None = next((r for r in people if r.agent), None)
    if host is None and not (clause.has("auxiliary", "passive") or clause.has("word", "by")):
        host = references.subject(clause, trigger.predicate)
    if host is None or host.kind != "person":
        return None
    land = references.country(host)
    guests = {references.country(r) for r in people} - {land, None}
    serves = any(post.role in _AT_HOME for post in references.person(host).posts)
    return land if serves and guests else None


def _names_office(scene: Scene, clause: Clause, land: str) -> bool:
    """Whether a clause names a house of government as the place: "at the presidential palace", "im Gebäude des Ministeriums"."""
    for tag in clause.of("body", "seat"):
        if tag.meaning.country not in (None, land) or (tag.concept == "body" and tag.meaning.kind not in _OFFICES):
            continue
        before = scene.between(max(clause.start, tag.start - OFFICE_REACH), tag.start, "word")
        if any(t.code in ("in", "at") and "," not in scene.text[t.end : tag.start] for t in before):
            return True
    return False
