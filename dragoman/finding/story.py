"""The story that a text tells: which event its sentences go on with, and on which day it is."""

from __future__ import annotations

from typing import Final

from dragoman.finding.drafts import EventDraft
from dragoman.finding.references import References
from dragoman.finding.scene import SceneSentence
from dragoman.finding.timing import Calendar
from dragoman.finding.triggers import Trigger

_ATTENDING: Final = frozenset({"take_part", "lead", "accompany", "host"})
# How many sentences further an event can still be the one that the text is telling.
STORY_REACH: Final = 6
# The sentences of headline and lead.
LEAD: Final = 2


def goes_on(trigger: Trigger, sentence: SceneSentence, drafts: list[EventDraft]) -> bool:
    """Whether a main clause goes on with the story: it is in the lead, or right behind an event with a day."""
    if trigger.clause.kind != "main" or sentence.headline:
        return False
    last = drafts[-1] if drafts else None
    told = last is not None and not last.headline and last.latest >= sentence.index - 2 and len(last.date or "") >= 10
    return told or sentence.index <= LEAD


def move_on(calendar: Calendar, sentence: SceneSentence) -> None:
    """A day that a sentence names is the day the story is at, also where it tells no event of its own."""
    days = [d for d in sentence.dates if d.precision == "day" and d.role is None and d.relation is None and d.edtf]
    if len(days) == 1 and not sentence.headline and calendar.published:
        clause = sentence.clause_at(days[0].start)
        told = any(t.meaning.form in ("past", "part") for t in clause.of("verb", "say"))
        value, _ = calendar.resolve(days[0], "past")
        if value and value <= calendar.published and told and not clause.has("auxiliary", "future", "planned", "hoped"):
            calendar.settle(value)


def told_again(headline: EventDraft, drafts: list[EventDraft]) -> bool:
    """Whether the body tells what the headline said: then the headline adds nothing."""
    return any(d is not headline and d.kind == headline.kind and not d.headline for d in drafts)


def only_attends(trigger: Trigger, sentence: SceneSentence) -> bool:
    """Whether "in the meeting also took part …" only adds to an event told before."""
    support = trigger.support
    if support is None or support.meaning.code not in ("take_part", "lead", "accompany") or trigger.ordinal:
        return False
    return not any(d.precision == "day" for d in sentence.dates)


def being_told(drafts: list[EventDraft], sentence: SceneSentence) -> EventDraft | None:
    """The event that the text is telling: the last one of the story, not too far back."""
    recent = (d for d in reversed(drafts) if not d.headline and d.latest >= sentence.index - STORY_REACH)
    return next(recent, None)


def attend(references: References, sentence: SceneSentence, drafts: list[EventDraft]) -> None:
    """Who "also took part", led a delegation or was the host belongs to the event the text is telling."""
    acts = {t.meaning.code for t in sentence.of("verb")} & _ATTENDING
    if not acts and not any(t.meaning.code == "host" for t in sentence.of("pronoun")):
        return
    target = being_told(drafts, sentence)
    if target is None:
        return
    for ref in references.between(sentence.start, sentence.end):
        if ref.kind == "person":
            target.persons.setdefault(ref.person, "head" if "lead" in acts else "member")
            target.add_parties([references.country(ref)])
    target.latest = sentence.index
    target.evidence.append((sentence.start, sentence.end))


def share_occasion(drafts: list[EventDraft]) -> None:
    """Whoever signs or speaks at a hand-over was at the hand-over: what names nobody takes the people of its occasion."""
    for at, draft in enumerate(drafts):
        if draft.persons or draft.status != "held" or draft.kind not in ("transfer", "opening", "signing"):
            continue
        for other in drafts[at + 1 : at + 3]:
            same_day = bool(draft.date) and other.date == draft.date
            if same_day and other.sentence - draft.latest <= 3 and set(other.parties) & set(draft.parties):
                draft.persons.update(other.persons)
