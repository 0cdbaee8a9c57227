"""Where the story is: what goes on with it, or is done on a journey or beside a summit, happens where that does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft, dates_agree
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.model.dates import shift_days

_GOING_ON: Final = frozenset("meeting dialogue summit signing opening negotiation transfer".split())
_ON_VISITS: Final = frozenset("meeting dialogue signing".split())
# What others meet beside.
_OCCASIONS: Final = frozenset("summit forum dialogue meeting exercise anniversary".split())
# Verbs whose subject is at home where the visit is.
_HOSTING: Final = ("receive", "welcome", "host", "meet")
# For how many days whoever has come stays where nothing is said.
STAYED: Final = 2
# How many sentences further a story stays where it is, and how much further with the same two people on the same day.
STAY: Final = 3
SAME_DAY: Final = 12


def whereabouts(
    draft: EventDraft, last: EventDraft | None, drafts: Sequence[EventDraft], sentence: SceneSentence
) -> EventDraft | None:
    """The event before in whose town or state a draft without a place happens; `last` is the one told last."""
    if any(a.where for a in draft.asides):
        return occasion(draft, drafts, sentence)  # beside something, which may be elsewhere than the story
    told = last is not None and not last.headline and bool(last.place) and last.latest >= sentence.index - STAY
    if told and last is not None and draft.date and draft.kind in _GOING_ON and _goes_on(draft, last):
        return last
    for other in reversed(drafts):
        if other.place and draft.kind in _GOING_ON and _is_same_day(draft, other, sentence):
            return other
    if draft.kind not in _ON_VISITS:
        return None
    visit = next((d for d in reversed(drafts) if _is_visit(d) and _is_during(draft, d, sentence)), None)
    if visit is not None and not visit.place and last is not None and last.place_country == visit.place_country:
        # Whoever is on a visit to a state stays in the town where the text told of them last.
        return last if last.place and last.status == draft.status else visit
    return visit


def visited_state(references: References, draft: EventDraft, clause: Clause) -> str | None:
    """The state of a visit whose clause names no place: the one other than that of whoever comes ("visited his colleague")."""
    if draft.kind != "visit" or draft.place or draft.place_country or not draft.persons or draft.headline:
        return None
    people = references.people.persons
    lands = {people[number].country for number in draft.persons}
    guest = people[next(iter(draft.persons))].country
    if guest is None or (len(lands) > 1 and clause.has("verb", *_HOSTING)):
        return None
    others = [code for code in draft.parties if code != guest]
    return others[0] if len(others) == 1 and lands <= {guest, others[0]} else None


def state_meant(draft: EventDraft, drafts: Sequence[EventDraft], clause: Clause) -> str | None:
    """The state that a journey to "the kingdom" means: that of what was told last, if it is another than the guest's."""
    if draft.kind != "visit" or not clause.has("word", "that_state"):
        return None
    last = next((d for d in reversed(drafts) if d.latest >= draft.sentence - STAY and not d.headline), None)
    here = draft.parties[:1]
    others = [code for code in last.parties if code not in here] if last is not None and here else []
    return others[0] if len(others) == 1 and last is not None and set(here) <= set(last.parties) else None


def occasion(draft: EventDraft, drafts: Sequence[EventDraft], sentence: SceneSentence) -> EventDraft | None:
    """The summit or the like beside which something happens, where the text has told of it and the sentence names no other."""
    asides = [a for a in draft.asides if a.where]
    named = [t for t in sentence.tags if any(a.holds(t.start) for a in asides)]
    if any(t.concept == "organisation" for t in named):
        return None
    kinds = {t.code for t in named if t.concept == "event"} & _OCCASIONS
    return next((d for d in reversed(drafts) if d.kind in kinds and d.place and not d.headline), None)


def _goes_on(draft: EventDraft, last: EventDraft) -> bool:
    """Whether two events are on one day, of one standing, and between the same people or states."""
    if draft.status != last.status or last.kind == "call" or (last.date or "")[:10] != (draft.date or "")[:10]:
        return False
    shared = draft.persons.keys() & last.persons.keys()
    return bool(shared) or (len(draft.parties) > 1 and set(draft.parties) <= set(last.parties))


def _is_same_day(draft: EventDraft, other: EventDraft, sentence: SceneSentence) -> bool:
    """Whether two of the people of an event further back do this, too, on its day."""
    if not draft.date or other.headline or other.kind == "call" or other.status != draft.status:
        return False
    near = other.latest >= sentence.index - SAME_DAY and other.date == draft.date
    return near and len(draft.persons.keys() & other.persons.keys()) > 1


def stay_for_the_day(drafts: Sequence[EventDraft]) -> None:
    """Put what the same two states do on one day in one place, once it is known which of the drafts are one event."""
    placed: list[EventDraft] = []
    for draft in drafts:
        if draft.headline or not draft.date or len(draft.parties) != 2 or draft.kind not in _GOING_ON:
            continue
        if not (draft.place or draft.place_country):
            where = next((d for d in reversed(placed) if _on_same_day(draft, d)), None)
            if where is not None:
                draft.place, draft.place_country = where.place, where.place_country
        if draft.place:
            placed.append(draft)


def _on_same_day(draft: EventDraft, other: EventDraft) -> bool:
    """Whether a text tells, not far behind another event, one of the same two states, the same standing and day."""
    near = other.latest >= draft.sentence - SAME_DAY and other.status == draft.status
    return near and set(draft.parties) == set(other.parties) and dates_agree(draft.date, other.date)


def _is_visit(draft: EventDraft) -> bool:
    return draft.kind == "visit" and bool(draft.place_country) and not draft.headline


def _is_during(draft: EventDraft, visit: EventDraft, sentence: SceneSentence) -> bool:
    """Whether an event is on a day of a visit, of somebody who is there, and with somebody who is at home there.

    What is to happen on a visit that was told right before need not have a day.
    """
    if draft.status != visit.status or visit.place_country not in draft.parties:
        return False
    if not draft.persons.keys() & visit.persons.keys():
        return False
    if not draft.date:
        return draft.status == "planned" and visit.latest >= sentence.index - STAY
    if not visit.date:
        return False
    first, last = visit.date.split("/")[0], visit.date.split("/")[-1]
    if first == last and len(first) == len("2031-05-20"):
        last = shift_days(first, STAYED - 1)
    return first <= draft.date[:10] <= last
