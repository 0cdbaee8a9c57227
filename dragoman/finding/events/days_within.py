"""On which day of something longer an event was: on the second day of the visit, at the close of the talks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import References
from dragoman.finding.events.calendars import Calendar
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.noun_triggers import ordinal_before
from dragoman.finding.events.timing import opens_with_where
from dragoman.finding.events.whereabouts import occasion
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.dates import days_apart, shift_days

_TALKS: Final = frozenset({"meeting", "dialogue", "summit", "forum", "negotiation"})
_LASTING: Final = _TALKS | {"visit", "exercise", "port_call"}
# What is over on the day it began.
_DONE: Final = frozenset({"opening", "signing", "transfer", "call", "vote", "anniversary"})
# How far behind "after" the event begins that something was after, with an article between, in characters.
AFTER_REACH: Final = 8
# What runs for days, and what a clause says that puts it off until another.
_RUNNING: Final = frozenset({"exercise", "forum", "summit", "port_call", "dialogue"})
_OFF: Final = ("postpone", "cancel", "extend", "suspend")
# What a guest does at the end, and what that is the end of.
_LEAVING: Final = frozenset({"stay", "travel", "return"})
_STAYS: Final = frozenset({"visit", "port_call"})
_ENDS: Final = frozenset({"last_day", "first_day", "after"})
_EDGES: Final = {"open": "first", "launch": "first", "close": "last", "break_off": "last", "complete": "last"}
CLOSING: Final = ("close", "complete")
_COMING: Final = ("future", "planned", "hoped", "conditional")
# How many sentences back a stay may have been told, and how many back what opened or closed.
STAY_REACH: Final = 12
EDGE_REACH: Final = 3
# How far behind its noun a relative clause begins, in characters.
ANTECEDENT_REACH: Final = 40
# How many days something may last of which a text tells how it opened and how it closed.
LONGEST: Final = 21
# How far before a journey its "during" begins, with an article between, in characters.
DURING: Final = 14
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


def date_of_journey(
    scene: Scene, draft: EventDraft, drafts: Sequence[EventDraft], clause: Clause, sentence: SceneSentence
) -> None:
    """What is done "during the trip" is done in its month, or its days, where the text tells no day of it."""
    if draft.date or draft.headline or draft.kind == "visit":
        return
    if draft.status == "held" and any(a.where for a in draft.asides):
        # "On the sidelines of the summit": in its days.
        told = occasion(draft, drafts, sentence)
        if told is not None and told.date and told.status == "held":
            draft.date = told.date
            draft.inferred.add("date")
        return
    for noun in clause.of("event"):
        before = [
            t for t in scene.between(max(clause.start, noun.start - DURING), noun.start, "word") if t.code == "at"
        ]
        if noun.code == "visit" and before:
            visits = (d for d in reversed(drafts) if d.kind == "visit" and d.date and not d.headline)
            told = next((d for d in visits if set(d.parties) & set(draft.parties) or not draft.parties), None)
            near = told is not None and told.latest >= sentence.index - STAY_REACH
            if near and told is not None and (told.status == "planned" or len(told.date or "") == _DAY):
                draft.date = told.date
                draft.inferred.add("date")
                draft.status = told.status if draft.present else draft.status
            return


def date_of_stay(draft: EventDraft, drafts: Sequence[EventDraft], clause: Clause, sentence: SceneSentence) -> None:
    """Whoever "met her there" did so on the day, or in the month, of the journey told just before."""
    # What opens a sentence is no "where", also in a language that has one word for both.
    there = clause.has("word", "there") and (clause.start <= sentence.start or not opens_with_where(clause))
    if draft.date or draft.headline or draft.status != "held" or draft.kind == "visit" or not there:
        return
    told = next((d for d in reversed(drafts) if d.latest >= sentence.index - 1 and d.kind == "visit"), None)
    if told is None or told.status != "held" or not told.dated or "/" in (told.date or ""):
        return
    if told.persons.keys() & draft.persons.keys():
        draft.date = told.date
        draft.inferred.add("date")


def _named(clause: Clause, tag: Tag) -> str | None:
    """What a day is said to be of: the event that the clause names beside it, else None."""
    done = _DONE if tag.code == "after" else frozenset()
    nouns = [t for t in clause.of("event", "session") if t.code in _LASTING | done or t.concept == "session"]
    nearest = min(nouns, key=lambda t: abs(t.start - tag.end), default=None)
    return None if nearest is None else "dialogue" if nearest.concept == "session" else nearest.code


def _told(
    drafts: Sequence[EventDraft], draft: EventDraft, named: str | None, sentence: SceneSentence
) -> EventDraft | None:
    """What was told last that may be meant, and lasted."""
    for other in reversed(drafts):
        if other.latest < sentence.index - STAY_REACH:
            return None
        if other.kind not in _LASTING | {named} or other.headline or other.status != draft.status:
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
    if tag.code == "after" and not last and any(0 < t.start - tag.end <= AFTER_REACH for t in clause.of("event")):
        return first  # "after the opening they signed"
    if tag.code in _ENDS:
        return last if len(last) == _DAY else None
    number = ordinal_before(scene, clause, tag)
    if number is None or not 1 < number <= LONGEST:
        return first if number == 1 else None
    day = shift_days(first, number - 1)
    return day if not last or day <= last else None


def stretch_to_edge(scene: Scene, calendar: Calendar, drafts: Sequence[EventDraft], sentence: SceneSentence) -> None:
    """What ended on the day told before began when a further clause says: "Opened on Friday, the meeting was chaired by"."""
    if not drafts or sentence.headline:
        return
    for day in sentence.dates:
        if day.precision != "day":
            continue
        clause = sentence.clause_at(day.start)
        verb = next((t for t in clause.of("verb") if t.code in _EDGES and t.meaning.form != "noun"), None)
        edge = _EDGES[verb.code] if verb is not None and _is_of_talks(scene, clause, verb) else None
        if edge is None or any(clause.start <= d.start < clause.end for d in sentence.dates if d is not day):
            continue
        told = _opened_or_closed(drafts, clause, sentence)
        before = [t for t in sentence.of("event") if 0 < clause.start - t.end <= ANTECEDENT_REACH]
        if told is not None and is_relative(clause) and before and before[-1].code != told.kind:
            continue  # "during his visit, which ended on Wednesday, he met"
        value, _ = calendar.resolve(day, "past", sentence.index)
        if told is None or told.date is None or not value or len(value) != _DAY:
            continue
        later = value > told.date if edge == "last" else value < told.date
        if later and (days_apart(told.date, value) or 0) <= LONGEST:
            told.date = "/".join(sorted((told.date, value)))
            told.latest = max(told.latest, sentence.index)


def stay_until(
    references: References, calendar: Calendar, drafts: Sequence[EventDraft], sentence: SceneSentence
) -> None:
    """A journey lasts until its guest leaves, where its first day is known.

    "He stays until 16 May", "he flies home on Friday", "the ships remain in port until 18 May".
    """
    for verb in sentence.of("verb") if drafts else ():
        if verb.code not in _LEAVING or verb.meaning.form == "noun":
            continue
        clause = sentence.clause_at(verb.start)
        days = [d for d in sentence.dates if clause.start <= d.start < clause.end]
        ends = [d for d in days if d.role == "until"] if verb.code == "stay" else days
        value = calendar.resolve(ends[0], "future", sentence.index)[0] if len(ends) == 1 else None
        told = next((d for d in reversed(drafts) if d.kind in _STAYS and d.latest >= sentence.index - EDGE_REACH), None)
        if told is None or not value or len(value) != _DAY or len(told.date or "") != _DAY or not told.dated:
            continue
        first, last = told.date or "", value
        of_ships = told.kind == "port_call"
        goes = told.at < verb.start and (_is_of_ships if of_ships else _is_of_guest)(references, told, sentence, verb)
        if goes and first < last and (days_apart(first, last) or 0) <= LONGEST:
            told.date, told.latest = f"{first}/{last}", sentence.index


def _is_of_ships(references: References, told: EventDraft, sentence: SceneSentence, verb: Tag) -> bool:
    """Whether a sentence right behind the one that told a port call goes on about the ships, and nobody else."""
    people = any(r.kind == "person" for r in references.between(sentence.start, verb.start))
    office = any(t.concept in CORES and t.start < verb.start for t in sentence.clause_at(verb.start).tags)
    return verb.code == "stay" and sentence.index - told.latest <= 1 and not (people or office)


def _is_of_guest(references: References, told: EventDraft, sentence: SceneSentence, verb: Tag) -> bool:
    """Whether it is a guest who stays on, or goes home."""
    clause = sentence.clause_at(verb.start)
    people = {r.person for r in references.between(sentence.start, verb.start) if r.kind == "person"}
    if not people & told.persons.keys():
        return False
    homes = {references.people.persons[number].country for number in people & told.persons.keys()}
    goals = {r.code for r in references.between(verb.end, clause.end) if r.kind == "state"}
    return verb.code == "stay" or clause.has("word", "homeward") or bool(goals & homes)


def last_until(calendar: Calendar, drafts: Sequence[EventDraft], sentence: SceneSentence) -> None:
    """An exercise or a forum whose first day is told lasts until the day that a clause behind says.

    "It began on Monday and runs until 29 May", "and ends on 29 May".
    """
    told = drafts[-1] if drafts else None
    if told is None or told.kind not in _RUNNING or len(told.date or "") != _DAY or not told.dated:
        return
    for day in (d for d in sentence.dates if d.precision == "day"):
        clause = sentence.clause_at(day.start)
        if (day.role != "until" and not clause.has("verb", *CLOSING)) or clause.has("auxiliary", "unfulfilled"):
            continue  # "was to have lasted until Friday"
        same = told.latest == sentence.index and (clause.start >= told.end or told.sentence < sentence.index)
        further = told.sentence < sentence.index <= told.latest + 1 and clause.has("event", told.kind)
        alone = not any(clause.start <= d.start < clause.end for d in sentence.dates if d is not day)
        if not ((same and not clause.has("event")) or further) or not alone or clause.has("verb", *_OFF):
            continue
        value, _ = calendar.resolve(day, "future", sentence.index)
        first = told.date or ""
        if value and first < value and len(value) == _DAY and (days_apart(first, value) or 0) <= LONGEST:
            told.date, told.latest = f"{first}/{value}", sentence.index


def run_until_closed(scene: Scene, drafts: list[EventDraft]) -> list[EventDraft]:
    """The drafts, where the day on which an exercise or a forum is to end is the last day of the one told before."""
    kept: list[EventDraft] = []
    for draft in drafts:
        begun = next((d for d in reversed(kept) if d.kind == draft.kind and not d.headline), None)
        clause = scene.sentences[draft.sentence].clause_at(draft.at)
        ends = draft.kind in _RUNNING and clause.has("verb", *CLOSING) and not (draft.persons or draft.session)
        if begun is None or not ends or not (begun.dated and draft.dated) or begun.session:
            kept.append(draft)
            continue
        first, last = begun.date or "", draft.date or ""
        near = draft.sentence <= begun.latest + EDGE_REACH and len(first) == len(last) == _DAY and first < last
        if near and (days_apart(first, last) or 0) <= LONGEST:
            begun.date = f"{first}/{last}"
            begun.evidence.extend(draft.evidence)
        else:
            kept.append(draft)
    return kept


def _is_of_talks(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether a clause tells that talks were opened or closed: what is yet to be opened is another thing, as a house is."""
    if clause.has("auxiliary", *_COMING) or clause.has("premises") or verb.meaning.form not in ("past", "part"):
        return False
    led = any(t.concept in CORES for t in clause.tags) and not clause.has("word", "by")
    if led and not (clause.has("event") or clause.has("session")):
        return False  # "the two ministers opened the new line"
    # "Eröffnet" without a helper is the present.
    return verb.meaning.form == "past" or not scene.grammar.verb_second or clause.has("auxiliary")


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
