"""What an event of each kind must have: who travels for a visit, what is handed over, on which day a signature was given."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from dragoman.finding.actors.posts import CORES
from dragoman.finding.events.descriptions import is_attributive, is_reduced
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.exchanges import OPENING, talk_objections
from dragoman.finding.events.own_papers import is_signed_alone
from dragoman.finding.events.telling import GOING, RESTRICTING, Trigger
from dragoman.finding.tagging.scene import Clause, SceneSentence

__all__ = ["CALLED_OFF", "HANDED_REACH", "Known", "are_taken_up", "objections_by_kind"]

# How far from its verb stands what is handed over, in characters.
_TEXTS: Final = frozenset({"communique", "joint_statement"})  # what people who meet adopt, and nobody votes on
HANDED_REACH: Final = 150
CALLED_OFF: Final = frozenset({"cancelled", "postponed"})
# What is done to money that was to be given.
_WITHHOLDING: Final = RESTRICTING | {"freeze"}
# What takes somebody to a place that must be named.
_SENDING: Final = GOING | {"send"}
_BRINGING: Final = frozenset({"hand_over", "deliver"})
_HANDING: Final = frozenset({"hand_over", "deliver", "exchange", "receive", "arrive", "donate", "obtain"})
# What somebody may only think of.
_GATHERINGS: Final = frozenset({"forum", "summit"})
_DAY: Final = len("2031-05-20")


class Known(NamedTuple):
    """What the text gives of a draft: a day or month, a place, a number of things or people."""

    precise: bool
    placed: bool
    numbered: bool


def objections_by_kind(sentence: SceneSentence, trigger: Trigger, draft: EventDraft, known: Known) -> Iterator[str]:
    """Why a draft is no event of its kind, in words; nothing where it is one."""
    aimed = draft.kind == "opening" and known.placed and trigger.tag.meaning.form == "inf"
    if draft.hoped and draft.status == "planned" and not (known.precise or aimed or _is_set(draft, known)):
        yield "only hoped for"
    if draft.kind == "opening" and trigger.tag.meaning.form == "inf" and draft.status == "held" and not known.precise:
        yield "only describes somebody"  # "was the second to open an embassy"
    if draft.status == "proposed" and draft.kind in _GATHERINGS and not (known.precise or known.placed):
        yield "an idea, of no day and place"
    if draft.kind == "visit":
        yield from _of_visit(trigger, draft, known)
    elif draft.kind == "signing":
        yield from _of_signing(sentence, trigger, draft, known)
    elif draft.kind == "transfer":
        yield from _of_transfer(sentence, trigger, draft, known)
    elif draft.kind == "measure":
        if draft.act in _WITHHOLDING and trigger.clause.has("flow") and _is_of_money(sentence, trigger.clause):
            yield "money withheld is a commitment suspended"
        passive = trigger.clause.has("auxiliary", "passive")
        if draft.act == "expel" and passive and known.numbered and _since(sentence, trigger.clause):
            yield "people counted since a time are a figure"
    elif draft.kind == "meeting":
        past = trigger.predicate.meaning.form == "past" or trigger.clause.has("auxiliary", "perfect")
        if draft.status == "planned" and draft.act in _BRINGING and past:
            yield "the day is that of what the letter announces"
    elif draft.kind == "exercise":
        clause = trigger.clause
        told = known.precise or any(
            clause.start <= d.start < clause.end and d.precision == "week" for d in sentence.dates
        )
        habit = (
            trigger.support is None and trigger.tag.concept == "verb" and trigger.tag.meaning.form in ("pres", "inf")
        )
        if habit and not told and draft.status not in CALLED_OFF:
            yield "a practice, on no day"
    elif draft.kind == "negotiation":
        if draft.status == "planned" and trigger.clause.has("say", "request", "demand"):
            yield "asked for, not set"  # "urged them to return to the table"
        settled = known.precise or known.placed or are_taken_up(sentence, trigger, draft)
        if not settled and draft.status not in CALLED_OFF:
            yield "talks about an instrument are its status"
    elif draft.kind == "incident":
        if draft.status != "held":
            yield "an incident is not planned"
        hurt = known.numbered and _has_victims(trigger, draft)
        if not (known.precise or known.placed or _is_clash(trigger, draft) or hurt):
            yield "spoken of, not told"
    elif draft.kind == "vote":
        yield from _of_vote(trigger, draft, known)
    yield from talk_objections(trigger, draft, known.precise, known.placed)
    if draft.act == "initial" and not draft.named:
        yield "an initialled text is agreed"
    dated = any(trigger.clause.start <= d.start < trigger.clause.end for d in sentence.dates)
    if draft.act in ("donate", "obtain") and not ((known.precise or dated) and draft.status == "held"):
        yield "a gift without a day is a promise kept"


def _since(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause counts from a time on: "since January 180,000 people have been expelled"."""
    return any(d.role == "since" and clause.start <= d.start < clause.end for d in sentence.dates)


def _is_set(draft: EventDraft, known: Known) -> bool:
    """Whether it is said where, and who with whom."""
    return known.placed and len(draft.persons) > 1


def _of_visit(trigger: Trigger, draft: EventDraft, known: Known) -> Iterator[str]:
    invited = known.placed and draft.status == "proposed"
    if not (draft.persons or _travellers(trigger.clause) or invited):
        yield "nobody travels"
    bare = draft.act in _SENDING and trigger.support is None
    if bare and not known.placed and draft.status not in CALLED_OFF:
        yield "nobody goes anywhere"


def _of_signing(sentence: SceneSentence, trigger: Trigger, draft: EventDraft, known: Known) -> Iterator[str]:
    clause, precise = trigger.clause, known.precise
    day = precise and len((draft.date or "").split("/")[0]) >= _DAY
    if draft.hoped and len(draft.date or "") < _DAY and not _is_set(draft, known):
        yield "a signature hoped for is an agreement to be signed"
    if draft.status in ("planned", "proposed") and not (day or known.placed or draft.named > 1):
        yield "a signing without day or place is an agreement to be signed"
    if draft.date and len(draft.date) == len("2031"):
        yield "a signature of former years"
    if draft.status == "held" and precise and not (day or known.placed or draft.persons):
        yield "a signature of former months"
    if clause.kind == "that" and not (day or draft.told):
        yield "a signature of former months, or one that may come"
    aside = clause.kind != "main" and not draft.persons and draft.status == "held"
    if aside and not (precise and clause.kind == "that"):
        yield "a signature told by the way"
    if not (draft.persons or precise or _follows(clause) or draft.follows):
        yield "a signature told by the way"
    if (is_reduced(clause) and not draft.persons) or is_attributive(clause, trigger):
        yield "a signature that only describes the instrument"
    if not draft.persons and draft.status == "held" and _tells_which(sentence, trigger):
        yield "a signature that only tells which instrument is meant"
    if draft.act == "sign" and is_signed_alone(clause, trigger.predicate):
        yield "signed by one alone"


def _tells_which(sentence: SceneSentence, trigger: Trigger) -> bool:
    """Whether a relative word right behind an instrument leads to its signing: "rests on an accord that was signed in May"."""
    verb = trigger.predicate
    instrument = max((t for t in sentence.of("instrument") if t.end <= verb.start), key=lambda t: t.end, default=None)
    if instrument is None:
        return False
    told = any(True for t in sentence.of("verb", "auxiliary") if t.end <= instrument.start)
    reach = instrument.end + (2 if told else 1)  # with a comma, or without
    return any(
        t.code in ("relative", "that") and instrument.end < t.start <= reach and t.end <= verb.start
        for t in sentence.of("word")
    )


def _of_transfer(sentence: SceneSentence, trigger: Trigger, draft: EventDraft, known: Known) -> Iterator[str]:
    things = trigger.clause.of("goods", "counted_person", "flow")
    handed = known.numbered or any(abs(t.start - trigger.tag.start) < HANDED_REACH for t in things)
    paid = draft.status == "held" and known.precise and len(draft.parties) > 1 and len(draft.persons) > 1
    handed = handed or (paid and _is_of_money(sentence, trigger.clause))
    if draft.act in _HANDING and not handed and trigger.support is None:
        yield "nothing that counts is handed over"
    if draft.hoped or (draft.status == "planned" and trigger.clause.has("say", "request", "demand")):
        yield "asked for, not handed over"
    if trigger.clause.has("say", "thank") and not draft.dated:
        yield "thanked for, not told"
    coming = draft.status in ("planned", "proposed") or trigger.tag.meaning.form == "pres"
    if coming and not (known.precise and len((draft.date or "").partition("/")[0]) > len("2031")):
        yield "a promised delivery is a commitment"


def _of_vote(trigger: Trigger, draft: EventDraft, known: Known) -> Iterator[str]:
    if not (known.precise or known.numbered or _is_of_all(trigger.clause)):
        yield "a single vote"
    if _TEXTS & {t.code for t in trigger.clause.of("instrument")} and not trigger.clause.has("body"):
        yield "a text that those who met adopt"  # "the communiqué, adopted unanimously"
    if draft.status == "planned" and _votes_for(trigger):
        yield "a vote promised to somebody is a position"
    if draft.status in ("planned", "proposed") and not known.precise:
        yield "a consent that is still lacking is the status of what it is given to"


def _votes_for(trigger: Trigger) -> bool:
    """Whether a state votes for somebody in an election: "Peru will vote for Fiji in the election to the council"."""
    clause = trigger.clause
    chosen = clause.has("organisation") and not (clause.has("instrument") or clause.has("body"))
    voters = [t for t in clause.tags if t.concept in ("state", "organisation")]
    return trigger.tag.code == "vote" and trigger.tag.concept == "verb" and chosen and voters[0].concept == "state"


def _is_of_all(clause: Clause) -> bool:
    """Whether a body votes, or all do."""
    return clause.has("body") or clause.has("organisation") or clause.has("word", "unanimous")


def _travellers(clause: Clause) -> bool:
    """Whether somebody in office, or a delegation, is named, if not by name."""
    return any(t.meaning.concept in CORES or t.meaning.concept == "delegation" for t in clause.tags)


def _follows(clause: Clause) -> bool:
    """Whether a clause says that it goes on with the story: "after the talks", "on this occasion"."""
    return clause.has("word", "after", "at", "sidelines") or clause.has(
        "pronoun", "same_event", "both_persons", "both_sides", "they"
    )


def _is_of_money(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause names an amount of money."""
    return any(q.kind == "money" and clause.start <= q.start < clause.end for q in sentence.quantities)


def are_taken_up(sentence: SceneSentence, trigger: Trigger, draft: EventDraft) -> bool:
    """Whether two states have begun negotiations, on a day that is no date: "opened talks on a tax treaty this week"."""
    begun = trigger.predicate.code in ("open", "launch", "resume", "negotiate")
    told = trigger.support is not None or trigger.clause.has("event", "negotiation")
    if begun and told and draft.kind == "negotiation" and draft.status == "held" and draft.dated and draft.date:
        return True  # "negotiations began in 2024"
    dated = any(trigger.clause.start <= d.start < trigger.clause.end for d in sentence.dates)
    return begun and dated and draft.kind == "negotiation" and draft.status == "held" and _are_states(trigger.clause)


def _are_states(clause: Clause) -> bool:
    """Whether a main clause names two states themselves as those who act: "Peru and Fiji initialled a treaty"."""
    return clause.kind == "main" and len({t.meaning.country for t in clause.of("state")}) > 1


def _is_clash(trigger: Trigger, draft: EventDraft) -> bool:
    """Whether the opening of a text tells what a ship or plane of one state did to those of another, on whatever day."""
    told = (
        trigger.support is None
        and trigger.tag.concept == "verb"
        and trigger.tag.meaning.form in ("past", "part", "pres")
    )
    there = len(draft.parties) > 1 or draft.place_country is not None
    main = trigger.clause.kind == "main" and draft.sentence <= OPENING
    return told and there and main and draft.status == "held" and trigger.clause.has("goods")


def _has_victims(trigger: Trigger, draft: EventDraft) -> bool:
    """Whether a verb tells who of one state was hurt by another: "two weeks after four hunters were shot dead"."""
    verbal = trigger.support is None and trigger.tag.concept == "verb" and trigger.tag.meaning.form in ("past", "part")
    return (
        verbal and draft.status == "held" and len(draft.parties) > 1
        and any(True for _ in trigger.clause.of("counted_person"))
    )  # fmt: skip
