"""Journeys from stop to stop: what a text tells of one that is still ahead is ahead, each stop with its own day and state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How many sentences further the plan of a journey goes on, and how much further whoever travels goes on with it.
ITINERARY: Final = 3
JOURNEY: Final = 8
# How far behind "is" a state begins, with an article between, in characters.
ARTICLE_REACH: Final = 5
_DONE_THERE: Final = frozenset({"signing", "transfer", "opening", "meeting"})
_OWNED: Final = CORES | {"adjective"}


def go_on_planned(draft: EventDraft, last: EventDraft | None, trigger: Trigger, sentence: SceneSentence) -> None:
    """What goes on with a plan ("On Thursday she flies to X. There she meets Y") is part of it, on that day."""
    form = trigger.predicate.meaning.form
    if (
        draft.date
        or last is None
        or last.status != "planned"
        or not last.date
        or draft.status not in ("held", "planned")
    ):
        return
    before = form == "ger" and last.latest == sentence.index  # "is to open a hospital before flying to X"
    if (
        last.latest < sentence.index - (ITINERARY if last.kind == "visit" else 1)
        or not (before or form in ("pres", "inf", "part", "fut") or trigger.predicate.concept == "auxiliary")
        or _has_been(trigger.clause)
    ):
        return
    if _is_elsewhere(draft, last):
        return
    if draft.kind in ("meeting", "visit", "dialogue", "signing", "call"):
        draft.status = "planned"
        if "/" not in last.date or last.latest >= sentence.index - 1:
            # A session may last as long as the journey; whom one meets one meets on a day.
            draft.date = last.date if draft.kind == "dialogue" else last.date[:10]
            draft.inferred.add("date")
        if draft.place is None and last.latest >= sentence.index - 1:
            draft.place, draft.place_country = last.place, last.place_country


def done_on_journey(draft: EventDraft, last: EventDraft | None, trigger: Trigger, published: str | None) -> None:
    """What somebody "travelled to X on Tuesday to sign" is done that Tuesday, and not on the next; before today, it was done."""
    if (
        last is None
        or last.kind != "visit"
        or last.status != "held"
        or last.sentence != draft.sentence
        or not last.dated
    ):
        return
    verb, clause = trigger.predicate, trigger.clause
    aim = verb.meaning.form == "inf" and not clause.has("auxiliary", "future", "conditional", "planned")
    if aim and draft.status == "planned" and draft.kind in _DONE_THERE and last.date and "/" not in last.date:
        draft.date = last.date
        draft.inferred.add("date")
        if published and last.date < published:
            draft.status = "held"


def of_itinerary(draft: EventDraft, drafts: Sequence[EventDraft], trigger: Trigger) -> None:
    """What a text tells in the present tense of a journey that is still ahead is ahead too, however far it tells on."""
    present = trigger.predicate.meaning.form in ("pres", "part") or trigger.predicate.concept == "auxiliary"
    if draft.date or draft.status != "held" or draft.headline or not present or _has_been(trigger.clause):
        return
    for visit in drafts:
        if visit.kind != "visit" or visit.status != "planned":
            continue
        same_land = visit.place_country and draft.place_country in (None, visit.place_country)
        travels = visit.persons.keys() & draft.persons.keys() and visit.latest >= draft.sentence - JOURNEY
        if travels or (same_land and draft.place):
            draft.status = "planned"
            return


def _is_elsewhere(draft: EventDraft, last: EventDraft) -> bool:
    """Whether something happens in another town or state than what was told last."""
    if draft.place and last.place:
        return draft.place != last.place
    lands = (draft.place_country, last.place_country)
    return None not in lands and lands[0] != lands[1] and lands[0] not in last.parties


def _has_been(clause: Clause) -> bool:
    """Whether a clause tells what has been done; "daar heeft ze een ontmoeting" has no participle."""
    owned = {t.start for t in clause.of("pronoun") if t.code == "possessive" and _owns(clause, t)}
    helped = any(t.code == "perfect" and t.start not in owned for t in clause.of("auxiliary"))
    return (helped or clause.has("past_passive")) and any(t.meaning.form == "part" for t in clause.of("verb", "say"))


def _owns(clause: Clause, pronoun: Tag) -> bool:
    """Whether an office stands right behind a word that may be a helper as well: "zijn ambtgenoot"."""
    return any(t.start == pronoun.end + 1 and t.concept in _OWNED for t in clause.tags)


def stop_of(trigger: Trigger) -> Tag | None:
    """Where a clause says that a stop of a journey is: the town or state right behind "is" in "the last stop is Peru"."""
    support, noun = trigger.support, trigger.tag
    if trigger.kind != "visit" or support is None or support.concept != "auxiliary" or support.start - noun.end > 1:
        return None
    places = trigger.clause.of("capital", "city", "state")
    return next((place for place in places if 0 < place.start - support.end <= ARTICLE_REACH), None)
