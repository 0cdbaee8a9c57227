"""What a sentence adds to an event told before it: "the meeting took place on Monday in Oslo", "the visit begins today"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft, dates_agree
from dragoman.finding.events.exchanges import is_behind
from dragoman.finding.events.noun_triggers import is_pointed
from dragoman.finding.events.reality import CALLED_OFF
from dragoman.finding.events.receivers import RECEIVING
from dragoman.finding.events.telling import WELCOMING, Trigger
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.dates import shift_days

# Nouns that any of these may be meant by: "the meeting" may have been a session, or a call.
_TALKS: Final = frozenset({"meeting", "dialogue", "summit", "forum", "negotiation", "call"})
_GENERAL: Final = frozenset({"meeting", "negotiation", "dialogue"})
# Kinds that are told again with a noun of their own.
_RETOLD: Final = _TALKS | {"visit", "signing", "exercise", "port_call", "opening", "transfer"}
# What is said of an event that has been told: that it takes place, begins, is planned.
_TAKING_PLACE: Final = frozenset({"hold", "occur", "plan", "open", "launch", "close", "break_off", "complete"})
_OFF: Final = frozenset(CALLED_OFF.values())
# How many sentences back the event stands, and how many words before its noun what points to it.
REACH: Final = 3
POINTER_REACH: Final = 3
# How many sentences back the talks stand of which "It was the sixth round" gives the number.
COUNTED_REACH: Final = 2
# How far before a noun "after" stands, an article between, in characters.
AFTER_REACH: Final = 16
# How far behind a noun its own day stands, in characters.
DAY_REACH: Final = 16
# For how many days at most what was opened on one of them goes on.
LONGEST: Final = 14
# What those do who are named as having been there.
_BEING_THERE: Final = frozenset({"take_part", "lead", "host", "accompany"})


def event_told(
    references: References, drafts: Sequence[EventDraft], draft: EventDraft, trigger: Trigger, sentence: SceneSentence
) -> EventDraft | None:
    """The event before that a sentence only says more of: when, where or how long; None where it tells its own.

    It points to that ("the", "this", "their"), names nobody who was not there, and no other day or town.
    """
    counted = _counted(references.scene, drafts, draft, trigger, sentence)
    if counted is not None:
        return counted
    noun = _noun_of(references, trigger)
    if noun is None or sentence.headline or trigger.ordinal or is_pointed(trigger.clause, noun):
        return None
    if comes_after(references.scene, trigger):
        return None
    if not _points_back(references.scene, noun):
        return None
    for last in reversed(drafts):
        if last.latest < sentence.index - REACH:
            return None
        if not last.headline and _is_kind(last, draft) and last.latest < sentence.index:
            return last if _fits(references, last, draft, trigger) else None
    return None


def _counted(
    scene: Scene, drafts: Sequence[EventDraft], draft: EventDraft, trigger: Trigger, sentence: SceneSentence
) -> EventDraft | None:
    """The talks told right before of which a sentence gives the number: "It was the sixth round of this dialogue".

    They are the session, whatever they were called ("received her for consultations").
    """
    last = drafts[-1] if drafts else None
    number, first = trigger.ordinal or draft.session, scene.text[sentence.opening : sentence.end].split(maxsplit=1)[0]
    its = first.lower() in scene.lexicon.its or (
        trigger.support is not None and trigger.support.start == sentence.opening
    )
    near = last is not None and 0 < sentence.index - last.latest <= COUNTED_REACH
    if last is None or last.headline or not near or not (number and its):
        return None
    if scene.sentences[last.latest].paragraph != sentence.paragraph:
        return None
    if draft.kind != "dialogue" or draft.dated or draft.status != "held" or last.status != "held":
        return None
    if last.kind not in _GENERAL or (draft.place and last.place and draft.place != last.place) or draft.named:
        return None
    last.kind, last.session = "dialogue", last.session or number
    return last


def comes_after(scene: Scene, trigger: Trigger) -> bool:
    """Whether somebody is received after talks told before: "after the talks the delegations were received by".

    "On the sidelines, X and Y met" is not the summit itself either.
    """
    beside = next((t for t in trigger.clause.of("word") if t.code == "sidelines"), None)
    if beside is not None and beside.start == trigger.clause.start:
        named = scene.behind(beside.end, AFTER_REACH, "event", "format", "session", "organisation")
        if next(named, None) is None:
            return True
    talks = (t for t in trigger.clause.of("event") if t.code in _GENERAL and t != trigger.tag)
    after = any(w.code == "after" for t in talks for w in scene.before(t.start, AFTER_REACH, "word"))
    return after and trigger.predicate.code in RECEIVING


def is_occasion_told(
    references: References, drafts: Sequence[EventDraft], draft: EventDraft, trigger: Trigger, sentence: SceneSentence
) -> bool:
    """Whether "at the talks" only points to those told before, where the date is that of something else said there.

    "At the talks the two leaders welcomed the entry into force on 1 May of the treaty" tells no talks on 1 May.
    """
    noun, support = trigger.tag, trigger.support
    carried = support is not None and support.code not in WELCOMING  # "at the talks both welcomed the accord"
    if carried or noun.concept != "event" or sentence.headline or not draft.dated:
        return False
    if not is_behind(references.scene, trigger, "at") or not _points_back(references.scene, noun):
        return False
    if any(0 <= d.start - noun.end <= DAY_REACH for d in sentence.dates):
        return False
    told = (d for d in reversed(drafts) if not d.headline and d.latest >= sentence.index - REACH and _is_kind(d, draft))
    last = next(told, None)
    return last is not None and last.status == draft.status and draft.persons.keys() <= last.persons.keys()


def tell_more(last: EventDraft, draft: EventDraft, clause: Clause) -> None:
    """Give an event what is said of it later: its day before one that was only inferred, its town, what becomes of it."""
    if draft.status in _OFF:
        last.status = draft.status  # whatever day is named may be that on which it was called off
    elif opens(draft, last, clause):
        last.date = f"{draft.date}/{last.date}"
    elif draft.date and draft.dated and not (last.dated and len(last.date or "") >= len(draft.date)):
        last.date, last.dated = draft.date, True
        last.inferred = {*(last.inferred - {"date"}), *(draft.inferred & {"date"})}
        last.status = draft.status
    if last.place is None and (draft.place or draft.place_country):
        last.place, last.place_country = draft.place, draft.place_country
    last.latest = draft.latest
    last.evidence.extend(draft.evidence)


def opens(draft: EventDraft, last: EventDraft, clause: Clause) -> bool:
    """Whether a clause gives the day on which an event began whose last day was told: "opened on Friday, the meeting"."""
    first, end = draft.date or "", last.date or ""
    days = len(first) == len(end) == len("2031-05-20") and draft.dated and last.dated
    return days and first < end <= shift_days(first, LONGEST) and clause.has("verb", "open", "launch")


def _noun_of(references: References, trigger: Trigger) -> Tag | None:
    """The noun of which a clause says that it takes place; a verb may be that of "held talks", too, and of "began a visit"."""
    clause, tag = trigger.clause, trigger.tag
    if tag.concept in ("event", "session"):
        support = trigger.support
        carried = support is not None and (
            support.code in _TAKING_PLACE or support.code in CALLED_OFF or support.concept == "auxiliary"
        )
        return tag if carried else None
    alike = {t.code for t in clause.of("verb") if t.start == tag.start}
    if tag.concept != "verb" or alike.isdisjoint(_TAKING_PLACE) or _acts(references, trigger):
        return None
    return next((t for t in clause.of("event") if t.code == trigger.kind), None)


def _acts(references: References, trigger: Trigger) -> bool:
    """Whether somebody does what a verb says: then it is no event that takes place."""
    subject = references.subject(trigger.clause, trigger.tag)
    return subject is not None and not subject.placed


def _is_kind(last: EventDraft, draft: EventDraft) -> bool:
    """Whether an event may be meant by the noun of another."""
    if draft.kind in _GENERAL:
        return last.kind in _TALKS
    return draft.kind == last.kind and draft.kind in _RETOLD


def _fits(references: References, last: EventDraft, draft: EventDraft, trigger: Trigger) -> bool:
    """Whether nothing that a sentence says of its event speaks against the one before."""
    clause = trigger.clause
    # "It was held in the presence of X": whoever was present, too.
    present = min((t.end for t in clause.of("verb") if t.code in _BEING_THERE), default=clause.end)
    for reference in references.between(clause.start, present):
        if draft.is_aside(reference.start):
            continue  # "took place on the sidelines of the ASEAN meeting"
        if reference.kind == "person" and not reference.implied and reference.person not in last.persons:
            return False
        if reference.kind == "state" and not reference.placed and reference.code not in last.parties:
            return False
    if draft.dated and last.dated and not (dates_agree(draft.date, last.date) or opens(draft, last, clause)):
        return False
    if draft.dated and len(draft.date or "") < len("2031-05"):
        return False  # "the talks began in 2031": all that there have been
    if draft.status in _OFF:
        # With a day it may be an earlier date, which was put off before.
        return last.status in (draft.status, "planned") and not (draft.place or draft.dated)
    if draft.status != last.status and not (draft.status == "planned" and last.present and not last.dated):
        return False
    return not (draft.place and last.place and draft.place != last.place)


def _points_back(scene: Scene, noun: Tag) -> bool:
    """Whether a noun has an article, or a word like "this" or "their", that points to what is known."""
    if any(t.code == "same_event" and t.end >= noun.end for t in scene.between(noun.start, noun.end, "pronoun")):
        return True
    tokens, pointing = scene.tokens, scene.grammar.pointing
    at = tokens.first_at(noun.start)
    for before in range(at - 1, max(-1, at - 1 - POINTER_REACH), -1):
        if tokens.texts[before].lower().replace("’", "'") in pointing:
            return True
        if not tokens.texts[before][0].isalpha() or any(t.concept == "word" for t in scene.token_tags[before]):
            return False
    return False
