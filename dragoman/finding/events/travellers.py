"""Who travels: the guest of "who is on a visit", whoever is invited and not who invites, and nobody who is at home there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# What those who are visited do with their guests, in a sentence that tells the visit by the way.
_MET: Final = frozenset({"meet", "receive", "talk", "speak", "call_on", "welcome", "discuss", "sign"})
_TALKS: Final = frozenset({"meeting", "dialogue", "negotiation"})
# Where an invitation is handed over, and how many sentences before it that was told.
_MEETINGS: Final = frozenset({"meeting", "call"})
_BACK: Final = 6
# How far behind a name its "who" may begin, in characters.
ANTECEDENT_REACH: Final = 4


def traveller_of(references: References, trigger: Trigger) -> Reference | None:
    """The person who makes the journey that a verb tells."""
    subject = references.subject(trigger.clause, trigger.predicate)
    return subject if subject is not None and subject.kind == "person" else None


def guest_described(
    references: References, clause: Clause, sentence: SceneSentence, trigger: Trigger
) -> Reference | None:
    """Whom a clause describes that stands behind its noun: "X, on a visit that began on Monday"."""
    if trigger.kind != "visit" or not is_relative(clause) or trigger.tag.start >= clause.start:
        return None
    before = [r for r in references.between(sentence.start, trigger.tag.start) if not (r.oblique or r.agent)]
    return next((r for r in reversed(before) if r.kind == "person"), None)


def antecedent(references: References, clause: Clause, sentence: SceneSentence, kind: str) -> Reference | None:
    """Whom "who" means: the name or office right behind which it stands.

    Of a journey it is somebody from another state, who may stand further off: "received the minister today, who is on
    a visit to Oman".
    """
    before = [r for r in references.between(sentence.start, clause.start) if r.kind == "person"]
    if not before:
        return None
    lands = {t.meaning.country for t in clause.of("state", "capital", "city")} if kind == "visit" else set()
    if references.country(before[-1]) in lands:
        strangers = [r for r in before if references.country(r) not in lands]
        return strangers[-1] if strangers else before[-1]
    if before[-1].end < clause.start - ANTECEDENT_REACH and not (lands or clause.has("word", "that_state")):
        return None
    return before[-1]


def is_journey_of_before(clause: Clause, draft: EventDraft) -> bool:
    """Whether a journey is "his" or "her" journey: that of the person spoken of before."""
    return draft.kind == "visit" and not draft.persons and clause.has("pronoun", "he", "she", "possessive")


def without_host(
    references: References, sentence: SceneSentence, trigger: Trigger, people: list[Reference]
) -> list[Reference]:
    """Those of `people` who travel. "Invited his counterpart to Suva": that is the other of the two spoken of last."""
    if trigger.kind != "visit":
        return people
    clauses = [c for c in sentence.clauses if c.start <= trigger.clause.start]
    inviting = next(((c, t) for c in reversed(clauses) for t in c.of("verb") if _invites(t)), None)
    if inviting is None:
        return people
    clause, verb = inviting
    host = _subject(references, [*clauses[: clauses.index(clause)], clause], verb)
    if host is None:
        return people
    guests = [r for r in people if r.person != host.person]
    if not guests and any(t.code == "counterpart" and t.start > clause.start for t in clause.of("head")):
        guests = [r for r in references.pair_before(verb.end) if r.person != host.person]
    return guests or people  # "has been invited": the subject is the guest


def _invites(verb: Tag) -> bool:
    return verb.code == "invite" and verb.meaning.form != "noun"


def _subject(references: References, clauses: list[Clause], verb: Tag) -> Reference | None:
    """The person who invites, in the clause of the verb or in the one that it goes on with."""
    host = references.subject(clauses[-1], verb)
    if host is None and len(clauses) > 1:
        before = next(iter(clauses[-2].of("verb", "say")), None)
        host = references.subject(clauses[-2], before) if before is not None else None
    return host if host is not None and host.kind == "person" else None


def without_met(references: References, trigger: Trigger, met: Sequence[Trigger]) -> Trigger:
    """A journey without those whom it is made to meet."""
    hosts = {r.person for t in met for r in t.people[1:]}
    people = [r for r in references.between(trigger.clause.start, trigger.clause.end) if r.kind == "person"]
    return replace(trigger, people=tuple(r for r in people if r.person not in hosts)) if hosts else trigger


def leave_hosts(references: References, draft: EventDraft, trigger: Trigger) -> None:
    """Leave those at home out of a journey during which something else is told: "on a visit to X she met their president"."""
    clause, tag = trigger.clause, trigger.tag
    met = any(t.code in _MET and t is not tag for t in clause.of("verb"))
    if tag.concept == "event" or tag.meaning.form == "ger":
        left = met
    else:
        # "Goes on to Lima for talks with their president".
        talks = [t for t in clause.of("event", "session") if t.code in _TALKS or t.concept == "session"]
        left = any(t.start > tag.end for t in talks) and clause.has("word", "with")
    if draft.place_country is None or not left:
        return
    guests = {
        p: part for p, part in draft.persons.items() if references.people.persons[p].country != draft.place_country
    }
    if guests:
        draft.persons = guests


def follow_invitation(
    references: References, draft: EventDraft, drafts: Sequence[EventDraft], sentence: SceneSentence
) -> None:
    """Let whoever was met before travel where only those at home invite: "X conveyed his president's invitation to Y"."""
    home, people = draft.place_country, references.people.persons
    if (
        draft.kind != "visit"
        or draft.status != "proposed"
        or None in (draft.place, home)
        or not sentence.has("verb", "invite")
    ):
        return
    met = next((d for d in reversed(drafts) if d.kind in _MEETINGS and d.latest >= sentence.index - _BACK), None)
    named = [n for n in draft.persons if people[n].country != home]
    hosts = [n for n in (met.persons if met is not None else ()) if people[n].country not in (home, None)]
    guests = named or (hosts if len(hosts) == 1 else [])
    draft.persons = dict.fromkeys(guests, "member")
    draft.add_parties(people[n].country for n in guests)
