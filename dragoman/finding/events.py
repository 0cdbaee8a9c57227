"""Events: who dealt with whom, when and where, read clause by clause and told as one where a text tells them twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from dragoman.finding.drafts import EventDraft, merge_into, same_happening
from dragoman.finding.mechanisms import MechanismDraft
from dragoman.finding.occasions import objections
from dragoman.finding.references import Reference, References
from dragoman.finding.scene import Clause, Scene, SceneSentence
from dragoman.finding.timing import Calendar, date_for, reality_of
from dragoman.finding.triggers import Trigger, ordinal_before, triggers_in
from dragoman.knowledge.geography import places
from dragoman.model.dates import shift_days
from dragoman.model.findings import Event, Participant

# Kinds that need somebody on each side; the others may name one state only.
_MUTUAL: Final = frozenset({"meeting", "call", "negotiation", "visit"})
# Below this an event is not recorded.
FLOOR: Final = 0.3
# A session, a round, an exercise is one of the states that the text is about, whether it says so again or not.
_SESSIONS: Final = frozenset(
    {"dialogue", "negotiation", "exercise", "forum", "summit", "call", "signing", "visit", "port_call", "opening"}
)
# Longer stays are no visits of officials, in days.
LONGEST_VISIT: Final = 30
_ATTENDING: Final = frozenset({"take_part", "lead", "accompany", "host"})
# How many sentences further an event can still be the one that the text is telling.
STORY_REACH: Final = 6
# Nothing happens "in Asia".
_TOO_WIDE: Final = frozenset({"continent", "region", "subregion", "ocean"})
# The sentences of headline and lead.
LEAD: Final = 2
_PLACED: Final = frozenset({"city", "capital", "place"})
# Dealings of people with each other: their parts are equal unless the text says who led.
_DATED_BY_CONTEXT: Final = frozenset(
    {"meeting", "call", "signing", "transfer", "opening", "measure", "vote", "dialogue", "visit", "port_call", "anniversary", "forum",
     "summit", "exercise"}
)


def find_events(
    scene: Scene, references: References, mechanisms: list[MechanismDraft], dropped: Counter[str]
) -> list[EventDraft]:
    """The events of a text, in its order; what was too weak is counted in `dropped`."""
    calendar = Calendar(scene.document.published)
    main = main_parties(scene, references)
    drafts: list[EventDraft] = []
    for sentence in scene.sentences:
        made = False
        _move_on(calendar, sentence)
        for trigger in triggers_in(scene, sentence):
            if _only_attends(trigger, sentence) and _told(drafts, sentence):
                continue
            follows = _goes_on(trigger, sentence, drafts)
            draft = _read(scene, references, trigger, sentence, calendar, (main, dropped, follows))
            if draft is None:
                continue
            made = True
            _link(draft, mechanisms)
            known = next((d for d in reversed(drafts) if same_happening(d, draft)), None)
            if known:
                merge_into(known, draft)
            else:
                drafts.append(draft)
            if draft.status == "held" and not draft.headline and not draft.nominal and trigger.clause.kind == "main":
                calendar.settle(draft.date)
        if not made:
            _attend(references, sentence, drafts)
    return [d for d in drafts if not (d.headline and _told_again(d, drafts))]


def _goes_on(trigger: Trigger, sentence: SceneSentence, drafts: list[EventDraft]) -> bool:
    """Whether a main clause goes on with the story: it is in the lead, or right behind an event with a day."""
    if trigger.clause.kind != "main" or sentence.headline:
        return False
    last = drafts[-1] if drafts else None
    told = last is not None and not last.headline and last.latest >= sentence.index - 2 and len(last.date or "") >= 10
    return told or sentence.index <= LEAD


def _move_on(calendar: Calendar, sentence: SceneSentence) -> None:
    """A day that a sentence names is the day the story is at, also where it tells no event of its own."""
    days = [d for d in sentence.dates if d.precision == "day" and d.role is None and d.relation is None and d.edtf]
    if len(days) == 1 and not sentence.headline and calendar.published:
        clause = sentence.clause_at(days[0].start)
        told = any(t.meaning.form in ("past", "part") for t in clause.of("verb", "say"))
        value, _ = calendar.resolve(days[0], "past")
        if value and value <= calendar.published and told and not clause.has("auxiliary", "future", "planned", "hoped"):
            calendar.settle(value)


def _told_again(headline: EventDraft, drafts: list[EventDraft]) -> bool:
    """Whether the body tells what the headline said: then the headline adds nothing."""
    return any(d is not headline and d.kind == headline.kind and not d.headline for d in drafts)


def main_parties(scene: Scene, references: References) -> list[str]:
    """The two states that a text speaks of most: whom "both sides" means."""
    counts: Counter[str] = Counter()
    for person in references.people.persons:
        if person.country:
            counts[person.country] += len(person.mentions)
    for tag in scene.tags:
        if tag.meaning.concept in ("state", "adjective", "demonym") and tag.meaning.country:
            counts[tag.meaning.country] += 1
    return [code for code, _ in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:2]]


def _read(
    scene: Scene,
    references: References,
    trigger: Trigger,
    sentence: SceneSentence,
    calendar: Calendar,
    rest: tuple[list[str], Counter[str], bool],
) -> EventDraft | None:
    main, dropped, follows = rest
    clause, predicate = trigger.clause, trigger.predicate
    date, at, inferred = date_for(scene, sentence, clause, predicate, calendar)
    reality = reality_of(scene, clause, predicate, date)
    if reality.negated and reality.status not in ("cancelled", "postponed"):
        dropped[f"{trigger.kind}: denied"] += 1
        return None
    put_off = reality.status == "postponed" and predicate.meaning.code == "suspend" and trigger.kind == "measure"
    draft = EventDraft(trigger.kind, "held" if put_off else reality.status, sentence.index, clause.start, clause.end, date=date)
    draft.follows = follows
    draft.headline, draft.act, draft.latest = sentence.headline, trigger.tag.meaning.code, sentence.index
    draft.nominal = trigger.support is None and trigger.tag.meaning.concept == "event"
    if inferred:
        draft.inferred.add("date")
    refs = _who(references, clause, sentence, trigger)
    for ref in refs:
        if ref.kind == "person":
            draft.persons.setdefault(ref.person, "member")
    draft.named = len({r.person for r in refs if r.kind == "person"}) if any(not r.implied for r in refs) else 0
    alone = draft.kind == "meeting" and draft.named == 1 and trigger.support is not None and all(r.oblique for r in refs)
    if len(draft.persons) < 2 and (draft.status in ("cancelled", "postponed") or alone or _his(clause, draft)):
        subject = references.subject_before(sentence.start)
        if subject is not None and not clause.has("delegation"):
            draft.persons.setdefault(subject.person, "member")
            draft.add_parties([references.country(subject)])
    draft.add_parties(references.country(r) for r in refs if r.kind == "person")
    draft.add_parties(r.code for r in refs if r.kind == "state")
    if any(r.kind == "both" for r in refs):
        draft.add_parties(main)
    draft.add_parties(t.meaning.country for t in clause.of("adjective", "demonym"))
    _place(scene, clause, sentence, draft)
    if draft.kind == "visit":
        draft.add_parties([draft.place_country])
    _date_by_context(draft, calendar, sentence)
    draft.session = _session(scene, clause, trigger)
    draft.level = next((t.meaning.code for t in clause.of("level")), None)
    draft.name = scene.text[trigger.tag.start : trigger.tag.end]
    draft.evidence.append(_evidence(trigger, sentence, at))
    _last(draft, sentence, clause)
    _weigh(draft, trigger, main, at is not None)
    objection = next(objections(scene, sentence, trigger, draft, at is not None), None)
    if objection:
        dropped[f"{draft.kind}: {objection}"] += 1
        return None
    if draft.confidence < FLOOR:
        dropped[f"{draft.kind}: nobody, or one side only, is named"] += 1
        return None
    return draft


def _who(references: References, clause: Clause, sentence: SceneSentence, trigger: Trigger) -> list[Reference]:
    """Everybody the clause names; its subject from the clause before where it has none of its own."""
    refs = references.between(clause.start, clause.end)
    behind = next((c for c in sentence.clauses if c.start >= clause.end), None)
    if behind is not None and behind.kind == "relative":
        refs = [*refs, *(r for r in references.between(behind.start, behind.end) if r.kind == "person")]
    pairs = [t for t in clause.of("pronoun") if t.meaning.code in ("both_persons", "they")]
    explicit = {r.person for r in refs if r.kind == "person" and not r.implied}
    if pairs and len(explicit) < 2 and not references.behind_preposition(pairs[0]):
        refs = [*refs, *references.pair_before(clause.start)]
    subject = references.subject(clause, trigger.predicate)
    passive = clause.has("auxiliary", "passive") and subject is not None and subject.agent
    if subject is None or passive:
        before = [c for c in sentence.clauses if c.end <= clause.start]
        for other in reversed(before):
            subjects = [r for r in references.between(other.start, other.end) if not r.oblique]
            if subjects:
                return [subjects[0], *refs]
    return refs


def _his(clause: Clause, draft: EventDraft) -> bool:
    """Whether a journey is "his" or "her" journey: that of the person spoken of before."""
    return draft.kind == "visit" and not draft.persons and clause.has("pronoun", "he", "she", "possessive")


def _only_attends(trigger: Trigger, sentence: SceneSentence) -> bool:
    """Whether "in the meeting also took part …" only adds to an event told before."""
    support = trigger.support
    if support is None or support.meaning.code not in ("take_part", "lead", "accompany") or trigger.ordinal:
        return False
    return not any(d.precision == "day" for d in sentence.dates)


def _told(drafts: list[EventDraft], sentence: SceneSentence) -> EventDraft | None:
    """The event that the text is telling: the last one of the story, not too far back."""
    recent = (d for d in reversed(drafts) if not d.headline and d.latest >= sentence.index - STORY_REACH)
    return next(recent, None)


def _place(scene: Scene, clause: Clause, sentence: SceneSentence, draft: EventDraft) -> None:
    """The town or place behind "in" or "at": of the clause, else of a clause of its sentence that tells nothing else."""
    others = [c for c in sentence.clauses if c is not clause and not c.has("verb")]
    for source in (clause, *others):
        for tag in source.of(*_PLACED):
            if tag.meaning.concept == "place" and tag.meaning.kind in _TOO_WIDE:
                continue
            before = [t for t in scene.between(max(sentence.start, tag.start - 14), tag.start, "word") if t.end >= tag.start - 6]
            codes = {t.meaning.code for t in before if t.end == before[-1].end}
            if codes & {"in", "at", "to"}:
                draft.place = places()[tag.meaning.code].name if tag.meaning.concept == "place" else tag.meaning.code
                draft.place_country = tag.meaning.country
                return
    for tag in clause.of("state"):
        before = list(scene.between(max(sentence.start, tag.start - 10), tag.start, "word"))
        if draft.kind == "visit" or (before and before[-1].meaning.code in ("in", "to")):
            draft.place_country = tag.meaning.country


def _date_by_context(draft: EventDraft, calendar: Calendar, sentence: SceneSentence) -> None:
    """Without a date of its own an event of the story happens on the day the story is at."""
    coming = draft.kind == "signing" and draft.status == "planned" and draft.named > 1
    if draft.date or draft.nominal or draft.kind not in _DATED_BY_CONTEXT or not (draft.status == "held" or coming):
        return
    day = calendar.day or (calendar.published if sentence.index < 4 else None)
    if day and len(day) == 10:
        draft.date = day
        draft.inferred.add("date")


def _session(scene: Scene, clause: Clause, trigger: Trigger) -> int | None:
    """The ordinal before the noun of a session or format."""
    if trigger.ordinal:
        return trigger.ordinal
    found = (ordinal_before(scene, clause, t) for t in clause.of("session", "format"))
    return next((number for number in found if number), None)


def _evidence(trigger: Trigger, sentence: SceneSentence, date_at: tuple[int, int] | None) -> tuple[int, int]:
    """The clause; the sentence where the date, or the noun that the predicate carries, stands in another clause."""
    clause = trigger.clause
    if not clause.start <= trigger.tag.start < clause.end:
        return sentence.clause_at(trigger.tag.start).start, clause.end
    if date_at and not clause.start <= date_at[0] < clause.end:
        return sentence.start, sentence.end
    return (sentence.start, sentence.end) if len(sentence.clauses) == 1 else (clause.start, clause.end)


def _last(draft: EventDraft, sentence: SceneSentence, clause: Clause) -> None:
    """A visit "of three days" from its first day to its last."""
    if draft.kind not in ("visit", "exercise", "port_call") or not draft.date or len(draft.date) != 10:
        return
    for quantity in sentence.quantities:
        if quantity.kind == "duration" and quantity.unit == "day" and clause.start <= quantity.start < clause.end:
            days = int(quantity.value)
            if 2 <= days <= LONGEST_VISIT:
                draft.date = f"{draft.date}/{shift_days(draft.date, days - 1)}"
                draft.inferred.add("date")
            return


def _weigh(draft: EventDraft, trigger: Trigger, main: list[str], dated: bool) -> None:
    """The grounds for and against: who is named, whether a predicate carries it, whether it has a day or a place."""
    persons, parties = len(draft.persons), len(draft.parties)
    occasion = (dated and bool(draft.date)) or bool(draft.place)
    if trigger.support is not None or trigger.tag.meaning.concept == "verb":
        draft.ground("a predicate says so", 0.4)
    elif occasion and (persons or parties):
        draft.ground("a noun with its own day or place", 0.3)
    if persons >= 2 or (persons and parties >= 2):
        draft.ground("both sides are named", 0.4)
    elif parties >= 2:
        draft.ground("two states are named", 0.3)
    elif draft.kind in _SESSIONS and (occasion or draft.session or draft.status in ("cancelled", "postponed")):
        draft.ground("a session of the states that the text is about", 0.2)
        draft.add_parties(main)
    elif draft.kind in _MUTUAL:
        draft.ground("one side only", -0.5 if not persons else -0.1)
    elif parties or persons:
        draft.ground("a state is named", 0.1)
        draft.add_parties(p for p in main if draft.parties and p not in draft.parties)
    else:
        draft.ground("nobody is named", -0.4)
    if occasion:
        draft.ground("it has a day or a place", 0.2)


def _link(draft: EventDraft, mechanisms: list[MechanismDraft]) -> None:
    """A session of a named format is a dialogue (or the summit, forum … that the format is)."""
    for mechanism in mechanisms:
        if any(start < draft.end and draft.start < end for start, end in mechanism.spans):
            draft.mechanism = mechanism.key
            draft.session = draft.session or mechanism.session_at(draft.start, draft.end)
            draft.level = draft.level or mechanism.level
            if draft.kind in ("meeting", "negotiation", "other"):
                draft.kind = "dialogue"
            return


def _attend(references: References, sentence: SceneSentence, drafts: list[EventDraft]) -> None:
    """Who "also took part", led a delegation or was the host belongs to the event the text is telling."""
    acts = {t.meaning.code for t in sentence.of("verb")} & _ATTENDING
    if not acts and not any(t.meaning.code == "host" for t in sentence.of("pronoun")):
        return
    target = _told(drafts, sentence)
    if target is None:
        return
    for ref in references.between(sentence.start, sentence.end):
        if ref.kind == "person":
            target.persons.setdefault(ref.person, "head" if "lead" in acts else "member")
            target.add_parties([references.country(ref)])
    target.latest = sentence.index
    target.evidence.append((sentence.start, sentence.end))


def finish_events(scene: Scene, references: References, drafts: list[EventDraft]) -> Iterator[Event]:
    """The drafts as claims, with keys in the order of the text."""
    people = references.people.persons
    for number, draft in enumerate(drafts):
        participants = tuple(
            Participant(people[i].key, part, people[i].posts[0].role if people[i].posts else None, people[i].country)
            for i, part in draft.persons.items()
        )
        evidence = tuple(scene.quote(s, e) for s, e in dict.fromkeys(draft.evidence))
        yield Event(
            key=f"e:{number}",
            evidence=evidence,
            inferred=tuple(sorted(draft.inferred)),
            confidence=draft.confidence,
            grounds=tuple(draft.grounds),
            kind=draft.kind,
            name=draft.name,
            status=draft.status,
            date=draft.date,
            place=draft.place,
            place_country=draft.place_country,
            parties=tuple(draft.parties),
            host=draft.host,
            mechanism=draft.mechanism,
            session=draft.session,
            level=draft.level,
            participants=participants,
        )
