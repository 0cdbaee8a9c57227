"""The parts of an event: on which day, which session, on what evidence, how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import References
from dragoman.finding.actors.sides import is_with_bank
from dragoman.finding.events.calendars import Calendar
from dragoman.finding.events.days_of_others import is_since, of_description
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.noun_triggers import ordinal_before
from dragoman.finding.events.stays import days_in
from dragoman.finding.events.story import is_told_aside
from dragoman.finding.events.telling import RESTRICTING, Trigger
from dragoman.finding.events.turns import is_since_then
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.dates import shift_days

# Kinds that need somebody on each side; the others may name one state only.
_MUTUAL: Final = frozenset({"meeting", "call", "negotiation", "visit"})
# What a state does with a bank or fund of many states.
_WITH_BANKS: Final = frozenset({"signing", "negotiation", "meeting"})
# A session, a round, an exercise is one of the states that the text is about, whether it says so again or not.
_SESSIONS: Final = frozenset(
    """dialogue negotiation exercise forum summit call signing visit port_call opening anniversary vote""".split()
)
# Kinds that happen on the day the story is at where nothing else is said.
_DATED_BY_CONTEXT: Final = frozenset(
    """meeting call signing transfer opening measure vote dialogue visit port_call anniversary forum summit
    exercise appointment""".split()
)
# How far behind "the day before" the noun begins of what that was, in characters.
BESIDE_REACH: Final = 6
# Talks at the end of which people sign.
_TALKS: Final = frozenset({"dialogue", "negotiation", "meeting", "summit"})
# What closes a border, a port, an embassy.
_CLOSING: Final = RESTRICTING | {"ban"}
_LEADING: Final = frozenset({"head_of_state", "head_of_government", "monarch"})
_GROUPS: Final = frozenset({"forum", "international_org", "eu_body"})
# How far before a stay its "after" ends, with an article and a number between, in characters.
AFTER_REACH: Final = 20
# How far into its clause "then" stands, in characters.
OPENING: Final = 12
_ENDING: Final = ("close", "break_off", "complete")


def from_open_to_close(draft: EventDraft, sentence: SceneSentence, clause: Clause, calendar: Calendar) -> None:
    """A summit "opened on Saturday" that "ended on Sunday" took both days."""
    days = [d for d in sentence.dates if d.precision == "day" and clause.start <= d.start < clause.end]
    if len(days) == 2 and clause.has("verb", "open") and clause.has("verb", "close", "break_off"):
        values = sorted(v for v, _ in (calendar.resolve(d, "past") for d in days) if v)
        if len(values) == 2:
            draft.date = "/".join(values)


def date_of_before(
    draft: EventDraft, last: EventDraft | None, trigger: Trigger, sentence: SceneSentence, calendar: Calendar
) -> None:
    """ "Then" is the time spoken of before; what goes on with an older story about the same people is of its day."""
    if draft.date or draft.status not in ("held", "cancelled") or draft.headline:
        return
    clause = trigger.clause
    then = [t.start - clause.start for t in clause.of("word") if t.code == "then"]
    earlier = [d.edtf for d in sentence.dates if d.start < clause.start and d.edtf]
    spoken = earlier[-1] if earlier else calendar.spoken_before(sentence.index)
    if then and spoken and (then[0] <= OPENING or calendar.is_past(spoken)):
        draft.date = spoken
    elif (
        last is not None
        and last.latest >= sentence.index - 1
        and {last.status, draft.status} == {"held"}
        and not last.headline
    ):
        told = trigger.support is None and trigger.tag.meaning.form in ("past", "part") and not draft.nominal
        told = told and not clause.has("background")
        shared = draft.persons.keys() & last.persons.keys()
        if told and shared and draft.kind in _DATED_BY_CONTEXT and len(last.date or "") == len("2031-05-20"):
            draft.date = last.date
    if draft.date:
        draft.inferred.add("date")


def date_by_context(
    scene: Scene, draft: EventDraft, drafts: Sequence[EventDraft], calendar: Calendar, sentence: SceneSentence
) -> None:
    """Without a date of its own an event of the story happens on the day the story is at, or that of its company."""
    coming = draft.kind == "signing" and draft.status == "planned" and draft.named > 1
    witnessed = draft.kind == "signing" and draft.named > 1
    if (
        draft.date
        or (draft.nominal and not witnessed)
        or draft.kind not in _DATED_BY_CONTEXT
        or not (draft.status == "held" or coming)
    ):
        return
    if any(
        d.edtf is None and d.relation is not None and d.relation[2] != "day" and draft.start <= d.start < draft.end
        for d in sentence.dates
    ):
        return  # "earlier this week" is no day, and not that of the story
    day = (
        _day_beside(scene, draft, drafts)
        or _day_of_company(draft, drafts)
        or _day_before_story(scene, draft, drafts, calendar)
    )
    day = day or calendar.day or (calendar.published if sentence.index < 4 else None)
    since = [
        d.edtf for d in sentence.dates if is_since(scene, d) and d.edtf and not of_description(scene, draft.start, d)
    ]
    if since and calendar.published and since[0][:4] == calendar.published[:4] and since[0] <= calendar.published:
        # Since a month of this year: in this year.
        draft.date = since[0][:4]
    elif day and len(day) == 10:
        draft.date = day
    if draft.date:
        draft.inferred.add("date")
    else:
        draft.same_day = calendar.undated


def _day_beside(scene: Scene, draft: EventDraft, drafts: Sequence[EventDraft]) -> str | None:
    """The day that is counted from something told before: "the day before the hand-over the ministries held talks"."""
    sentence = scene.sentences[draft.sentence]
    for day in sentence.dates:
        if day.base != "context" or day.relation is None or day.relation[2] != "day" or not day.relation[1]:
            continue
        noun = next(scene.behind(day.end, BESIDE_REACH, "event"), None)
        words = {t.code for t in scene.between(day.start, day.end + 1, "word")} & {"before", "after"}
        if noun is None or len(words) != 1 or noun.start <= draft.at < noun.end:
            continue
        told = (d for d in reversed(drafts) if d.kind == noun.code and len(d.date or "") >= len("2031-05-20"))
        known = next((d.date for d in told), None)
        if known is not None:
            step = abs(day.relation[1])
            return shift_days(known[:10], -step) if "before" in words else shift_days(known[-10:], step)
    return None


def _day_of_company(draft: EventDraft, drafts: Sequence[EventDraft]) -> str | None:
    """The day on which all the same people were in the same town for talks, where their signing has no day of its own."""
    if draft.kind != "signing" or draft.status != "held" or len(draft.persons) < 2 or not draft.place:
        return None
    met = (d for d in reversed(drafts) if d.kind in _TALKS and d.status == "held" and d.place == draft.place)
    day = next((d.date for d in met if draft.persons.keys() <= d.persons.keys()), None)
    return day.rpartition("/")[2] if day else None


def _day_before_story(scene: Scene, draft: EventDraft, drafts: Sequence[EventDraft], calendar: Calendar) -> str | None:
    """The day before the story on which the sentence before told something, where this one goes on so: "had summoned"."""
    last = drafts[-1] if drafts else None
    if last is None or last.status != "held" or last.latest != draft.sentence - 1 or len(last.date or "") < 10:
        return None
    clause = scene.sentences[draft.sentence].clause_at(draft.at)
    near = scene.sentences[last.latest].paragraph == scene.sentences[draft.sentence].paragraph
    earlier = calendar.day is None or (last.date or "") < calendar.day
    return last.date if near and earlier and is_told_aside(clause) else None


def session_of(scene: Scene, trigger: Trigger) -> int | None:
    """The ordinal before the noun of a session or format; none for "the first in four years"."""
    clause = trigger.clause
    if trigger.ordinal:
        since = is_since_then(scene, scene.sentences[clause.sentence], trigger.tag.end, trigger.ordinal)
        return None if since else trigger.ordinal
    found = (ordinal_before(scene, clause, t) for t in clause.of("session", "format"))
    return next((number for number in found if number), None)


def evidence_of(trigger: Trigger, sentence: SceneSentence, date_at: tuple[int, int] | None) -> tuple[int, int]:
    """The clause; the sentence where the date, or the noun that the predicate carries, stands in another clause."""
    clause = trigger.clause
    if not clause.start <= trigger.tag.start < clause.end:
        return sentence.clause_at(trigger.tag.start).start, clause.end
    if date_at and not clause.start <= date_at[0] < clause.end:
        return sentence.opening, sentence.end
    return (sentence.opening, sentence.end) if len(sentence.clauses) == 1 else (clause.start, clause.end)


def stretch_over_days(
    scene: Scene, draft: EventDraft, sentence: SceneSentence, clause: Clause, predicate: Tag | None = None
) -> None:
    """A visit "of three days" from its first day to its last; so talks that opened for three days, or closed after them.

    `predicate` is what carries the event where another clause has it: "her three-day visit, which ended on Monday".
    """
    edged = draft.kind in ("dialogue", "forum", "summit") and clause.has("verb", "open", "launch", "close", "complete")
    if not (edged or draft.kind in ("visit", "exercise", "port_call")) or not draft.date or len(draft.date) != 10:
        return
    days = days_in(scene, sentence, clause)
    ended = clause.has("verb", *_ENDING) or (predicate is not None and predicate.code in _ENDING)
    if days is not None and (ended or _is_over(sentence, clause)):
        # What ended on a day began before it.
        draft.date = f"{shift_days(draft.date, 1 - days)}/{draft.date}"
        draft.inferred.add("date")
    elif days is not None:
        draft.date = f"{draft.date}/{shift_days(draft.date, days - 1)}"
        draft.inferred.add("date")


def is_of_negotiation(draft: EventDraft, sentence: SceneSentence, clause: Clause) -> bool:
    """Whether those who meet go on with what their states negotiate: "they negotiate a treaty; experts will meet in March"."""
    if draft.kind != "meeting" or draft.persons or draft.status != "planned" or not clause.has("counted_person"):
        return False
    before = [c for c in sentence.clauses if c.end <= clause.start]
    return any(c.has("verb", "negotiate") or c.has("event", "negotiation") for c in before)


def are_talks(references: References, draft: EventDraft, clause: Clause) -> bool:
    """Whether those who lead their states "negotiate", and no instrument is named: they talk with each other."""
    if draft.kind != "negotiation" or draft.session or any(True for _ in clause.of("instrument")):
        return False
    roles = [{p.role for p in references.people.persons[number].posts} for number in draft.persons]
    return len(roles) > 1 and all(of & _LEADING for of in roles)


def _of_group(clause: Clause) -> bool:
    """Whether those in office of a group of states meet: "the G7 foreign ministers"."""
    groups = any(t.meaning.kind in _GROUPS for t in clause.of("organisation"))
    return groups and any(t.concept in CORES or t.concept == "level" for t in clause.tags)


def _is_between(draft: EventDraft, trigger: Trigger) -> bool:
    """Whether what is told with its day, and of nobody, is between the states of the text: a border closed, a fight."""
    if not draft.date or draft.status != "held":
        return False
    if draft.kind == "measure":
        # "The crossing, which is closed since 2 May": what is closed may stand before the clause.
        closed = trigger.clause.has("dealing") or bool(trigger.tag.meaning.needs) or trigger.clause.kind == "relative"
        return draft.act in _CLOSING and closed and trigger.tag.meaning.form != "noun"
    if draft.kind == "incident":
        return draft.act == "violate" or trigger.clause.has("event", "incident")
    return draft.kind == "transfer" and (trigger.support is not None or draft.act in ("release", "exchange"))


def _is_over(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether "after" stands before a stay: "left on Thursday after a three-day visit", "after three days in Peru"."""
    stays = [t.start for t in clause.of("event") if t.code in ("visit", "exercise", "port_call")]
    stays += [q.start for q in sentence.quantities if q.kind == "duration" and clause.start <= q.start < clause.end]
    after = [t.end for t in clause.of("word") if t.code == "after"]
    return any(0 < start - end <= AFTER_REACH for start in stays for end in after)


def _goes_on_between(draft: EventDraft, trigger: Trigger, near: list[str], occasion: bool) -> bool:
    """Whether a sentence without anybody tells what the states of its text do: "then a protocol was signed", "the talks go on in"."""
    if len(near) + len(draft.parties) < 2 or trigger.clause.kind != "main":
        return False
    if draft.kind == "signing":
        return draft.status == "held" and trigger.clause.has("instrument") and draft.follows
    talks = trigger.support is not None and trigger.support.code in ("resume", "occur")
    # "The experts will meet in Lima in March".
    talks = talks or (draft.act == "meet" and trigger.clause.has("counted_person") and bool(draft.date and draft.place))
    return draft.kind == "meeting" and draft.status == "planned" and talks and occasion


def weigh(draft: EventDraft, trigger: Trigger, near: list[str], dated: bool) -> None:
    """The grounds for and against: who is named, whether a predicate carries it, whether it has a day or a place.

    `near` are two further states that the text is about here: where one side is missing, the first of them is it.
    """
    persons, parties = len(draft.persons), len(draft.parties)
    occasion = (dated and bool(draft.date)) or bool(draft.place)
    told = draft.follows and draft.status == "held" and trigger.support is not None
    banked = parties == 1 and draft.kind in _WITH_BANKS and is_with_bank(trigger.clause)
    if trigger.support is not None or trigger.tag.meaning.concept == "verb":
        draft.ground("a predicate says so", 0.4)
    elif occasion and (persons or parties):
        draft.ground("a noun with its own day or place", 0.3)
    if persons >= 2 or (persons and parties >= 2):
        draft.ground("both sides are named", 0.4)
    elif parties >= 2:
        draft.ground("two states are named", 0.3)
    elif banked:
        draft.ground("a state and a bank of many states", 0.3)
    elif draft.kind in _SESSIONS and (occasion or told or draft.session or draft.status in ("cancelled", "postponed")):
        draft.ground("a session of the states that the text is about", 0.2)
        draft.add_parties(near[: 2 - min(2, parties)])
    elif _goes_on_between(draft, trigger, near, occasion):
        draft.ground("the states that the text is about go on", 0.2)
        draft.add_parties(near[: 2 - min(2, parties)])
    elif draft.status == "proposed" and trigger.clause.has("verb", "host", "hold") and len(near) + parties > 1:
        draft.ground("somebody offers to be the host", 0.2)
    elif draft.kind == "meeting" and _of_group(trigger.clause):
        draft.ground("members of a group meet", 0.2)
    elif draft.act == "present_credentials":
        draft.ground("credentials are presented to another state", 0.2)
    elif draft.kind in _MUTUAL:
        draft.ground("one side only", -0.5 if not persons else -0.1)
    elif draft.kind == "vote" and (trigger.clause.has("body") or trigger.clause.has("organisation")):
        draft.ground("a body votes", 0.2)
        bilateral = trigger.clause.has("instrument") and not trigger.clause.has("organisation")
        draft.add_parties(near if not parties else near[:1] if bilateral else ())
    elif draft.kind == "vote" and draft.follows and draft.status == "held" and near:
        draft.ground("the parliament of before votes on", 0.2)
        draft.add_parties(near if not parties else ())
    elif len(near) > 1 and not (parties or persons) and dated and _is_between(draft, trigger):
        draft.ground("the states that the text is about", 0.2)
        draft.add_parties(near[:2])
    elif parties or persons:
        draft.ground("a state is named", 0.1)
        draft.add_parties(near[:1] if parties else ())
    else:
        draft.ground("nobody is named", -0.4)
    if len(draft.parties) == 1 and draft.kind in _MUTUAL | _SESSIONS and not (banked or _of_group(trigger.clause)):
        draft.add_parties(near[:1])
    if occasion:
        draft.ground("it has a day or a place", 0.2)
