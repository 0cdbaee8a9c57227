"""On which day of something longer an event was: on the second day of the visit, at the close of the talks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.events.calendars import Calendar
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.noun_triggers import ordinal_before
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.model.dates import days_apart, shift_days

_TALKS: Final = frozenset({"meeting", "dialogue", "summit", "forum", "negotiation"})
_LASTING: Final = _TALKS | {"visit", "exercise", "port_call"}
_ENDS: Final = frozenset({"last_day", "first_day", "after"})
_EDGES: Final = {"open": "first", "launch": "first", "close": "last", "complete": "last"}
# How many sentences back a stay may have been told, and how many back what opened or closed.
STAY_REACH: Final = 12
EDGE_REACH: Final = 3
# How many days something may last of which a text tells how it opened and how it closed.
LONGEST: Final = 21
_DAY: Final = len("2031-05-20")


def date_within(
    scene: Scene, draft: EventDraft, drafts: Sequence[EventDraft], clause: Clause, sentence: SceneSentence
) -> None:
    """Give an event the day that its clause counts within something longer told before."""
    if draft.date or draft.headline:
        return
    before = [c for c in sentence.clauses if c.start < clause.start and not c.has("verb")]
    for part in (clause, *before):
        for tag in part.of("word", "counted_day"):
            if tag.concept == "word" and tag.code not in _ENDS:
                continue
            told = _told(drafts, draft, _named(part, tag), sentence)
            day = _counted(scene, part, tag, told.date) if told is not None and told.date else None
            ahead = draft.status == "held" and day and scene.document.published and day > scene.document.published
            if day is not None and not ahead:
                draft.date = day
                draft.inferred.add("date")
                return


def _named(clause: Clause, tag: Tag) -> str | None:
    """What a day is said to be of: the event that the clause names beside it, else None."""
    nouns = [t for t in clause.of("event", "session") if t.code in _LASTING or t.concept == "session"]
    nearest = min(nouns, key=lambda t: abs(t.start - tag.end), default=None)
    return None if nearest is None else "dialogue" if nearest.concept == "session" else nearest.code


def _told(
    drafts: Sequence[EventDraft], draft: EventDraft, named: str | None, sentence: SceneSentence
) -> EventDraft | None:
    """What was told last that may be meant, and lasted."""
    for other in reversed(drafts):
        if other.latest < sentence.index - STAY_REACH:
            return None
        if other.kind not in _LASTING or other.headline or other.status != draft.status:
            continue
        if named is None and "/" not in (other.date or ""):
            continue
        if named is None or named == other.kind or {named, other.kind} <= _TALKS:
            shared = not draft.parties or bool(set(draft.parties) & set(other.parties))
            return other if shared else None
    return None


def _counted(scene: Scene, clause: Clause, tag: Tag, lasted: str) -> str | None:
    """The first, the last or another day of a time, as a word for it says."""
    first, _, last = lasted.partition("/")
    if len(first) != _DAY:
        return None
    if tag.code == "first_day":
        return first
    if tag.code in _ENDS:
        return last if len(last) == _DAY else None
    number = ordinal_before(scene, clause, tag)
    if number is None or not 1 < number <= LONGEST:
        return first if number == 1 else None
    day = shift_days(first, number - 1)
    return day if not last or day <= last else None


def stretch_to_edge(calendar: Calendar, drafts: Sequence[EventDraft], sentence: SceneSentence) -> None:
    """What ended on the day told before began when a further clause says: "Opened on Friday, the meeting was chaired by"."""
    if not drafts or sentence.headline:
        return
    for day in sentence.dates:
        if day.precision != "day":
            continue
        clause = sentence.clause_at(day.start)
        edge = next((_EDGES[t.code] for t in clause.of("verb") if t.code in _EDGES and t.meaning.form != "noun"), None)
        if edge is None or any(clause.start <= d.start < clause.end for d in sentence.dates if d is not day):
            continue
        told = _opened_or_closed(drafts, clause, sentence)
        value, _ = calendar.resolve(day, "past", sentence.index)
        if told is None or told.date is None or not value or len(value) != _DAY:
            continue
        later = value > told.date if edge == "last" else value < told.date
        if later and (days_apart(told.date, value) or 0) <= LONGEST:
            told.date = "/".join(sorted((told.date, value)))
            told.latest = max(told.latest, sentence.index)


def _opened_or_closed(drafts: Sequence[EventDraft], clause: Clause, sentence: SceneSentence) -> EventDraft | None:
    """The talks of one day told before that a clause goes on with, which names no other."""
    named = {t.code for t in clause.of("event")}
    if clause.has("session") and not named:
        return None
    for other in reversed(drafts):
        if other.latest < sentence.index - EDGE_REACH:
            return None
        if other.kind not in _LASTING or other.headline or other.status != "held":
            continue
        fits = not named or other.kind in named or (other.kind in _TALKS and bool(named & _TALKS))
        return other if fits and other.dated and len(other.date or "") == _DAY else None
    return None
