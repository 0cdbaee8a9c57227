"""The story that a text tells: which event its sentences go on with, and on which day it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.attendance import STORY_REACH
from dragoman.finding.events.calendars import Calendar
from dragoman.finding.events.days_of_others import of_source
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.receivers import RECEIVING
from dragoman.finding.events.telling import VERB_KINDS, Trigger
from dragoman.finding.events.timing import opens_with_when, opens_with_where
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_TALKS: Final = frozenset({"meeting", "dialogue", "summit", "forum", "negotiation", "call"})
_CALLED_OFF: Final = {"cancel": "cancelled", "postpone": "postponed"}
# What may still be called off: also what "was to have been", which has been.
_SET: Final = frozenset({"planned", "cancelled"})
_SPOKEN: Final = frozenset({"day", "month", "year"})
# What meets as a standing format, or at its top.
_SITTINGS: Final = frozenset({"dialogue", "summit"})
# The sentences of headline and lead.
LEAD: Final = 2


def goes_on(trigger: Trigger, sentence: SceneSentence, drafts: list[EventDraft]) -> bool:
    """Whether a main clause goes on with the story: it is in the lead, or right behind an event with a day."""
    if trigger.clause.kind != "main" or sentence.headline:
        return False
    last = drafts[-1] if drafts else None
    told = last is not None and not last.headline and last.latest >= sentence.index - 2 and len(last.date or "") >= 10
    return told or sentence.index <= LEAD


def is_told_aside(clause: Clause) -> bool:
    """Whether a clause tells what was before: "had already met on Tuesday", "was preceded by a meeting on Tuesday"."""
    return clause.has("past_perfect") or clause.has("verb", "precede")


def move_on(calendar: Calendar, scene: Scene, sentence: SceneSentence) -> None:
    """A day that a sentence names is the day the story is at, also where it tells no event of its own."""
    said = [
        d for d in sentence.dates
        if d.precision in _SPOKEN and (d.role is None or (d.role == "since" and d.precision != "day"))
        and d.relation is None and d.edtf and of_source(scene, d) is None
    ]  # fmt: skip
    if said and not sentence.headline:
        calendar.speak(said[-1].edtf, sentence.index, said[-1].start)
    tomorrow = [d for d in sentence.dates if d.base == "anchor" and d.precision == "day" and d.relation is not None]
    if not said and len(tomorrow) == 1 and calendar.published and (tomorrow[0].edtf or "") > calendar.published:
        calendar.speak(tomorrow[0].edtf, sentence.index, tomorrow[0].start)  # "Tomorrow she opens it; in the evening"
    days = [d for d in said if d.precision == "day"]
    if len(days) == 1 and not sentence.headline and calendar.published:
        clause = sentence.clause_at(days[0].start)
        verbs = list(clause.of("verb", "say"))
        # A verb that no table holds tells as well where it is a day of this week.
        told = any(t.meaning.form in ("past", "part") for t in verbs) or (not verbs and days[0].weekday is not None)
        value, _ = calendar.resolve(days[0], "past")
        told = told and (not is_relative(clause) or opens_with_where(clause))
        told = told and not _is_before_news(sentence, clause)
        if value and value <= calendar.published and told and not clause.has("auxiliary", "future", "planned", "hoped"):
            calendar.settle(value, aside=is_told_aside(clause))


def _is_before_news(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause only tells what came before the deed of its sentence: "expels envoys after X was attacked on Monday"."""
    if clause.kind != "adverbial" or opens_with_when(clause):
        return False
    before = [c for c in sentence.clauses if c.end <= clause.start and c.kind == "main"]
    verbs = [t for c in before for t in c.of("verb") if t.meaning.form != "noun"]
    return bool(verbs) and all(t.meaning.form == "pres" or VERB_KINDS.get(t.code) == "measure" for t in verbs)


def told_again(headline: EventDraft, drafts: list[EventDraft]) -> bool:
    """Whether the body tells what the headline said: then the headline adds nothing."""
    told = [d for d in drafts if d is not headline and not d.headline]
    if any(d.kind == headline.kind or (headline.act == "accredit" and d.act in RECEIVING) for d in told):
        return True
    # A headline that says that two spoke may mean what the body says was by telephone.
    return headline.kind == "meeting" and any(
        d.kind == "call" and d.persons.keys() & headline.persons.keys() for d in told
    )


def is_on_occasion(clause: Clause, draft: EventDraft) -> bool:
    """Whether something was done "during the meeting", "after the talks" that the text is telling of."""
    if draft.kind not in ("signing", "opening", "transfer", "exercise") or draft.headline:
        return False
    opening = clause.tags[0] if clause.tags else None
    if opening is not None and opening.concept == "word" and opening.code in ("at", "after"):
        # "On this occasion", "afterwards".
        return True
    meant = clause.has("pronoun", "same_event", "guest", "host") or any(t.code in _TALKS for t in clause.of("event"))
    return meant and clause.has("word", "at", "after")


def main_happening(
    scene: Scene, references: References, drafts: list[EventDraft], main: list[str]
) -> Iterator[EventDraft]:
    """What a text only points back to ("during the dialogue, the two sides …"), where nothing tells it (a cut text)."""
    if any(d.kind in _TALKS and d.status == "held" and not d.nominal for d in drafts):
        return
    spoken: list[tuple[SceneSentence, Tag]] = []
    for sentence in scene.sentences:
        for tag in sentence.of("event"):
            before = list(scene.between(max(sentence.start, tag.start - 12), tag.start, "word"))
            if tag.meaning.code in _TALKS and any(t.meaning.code == "at" for t in before) and not sentence.headline:
                spoken.append((sentence, tag))
    kinds = Counter(tag.meaning.code for _, tag in spoken)
    if not kinds or kinds.most_common(1)[0][1] < 2:
        return
    kind = kinds.most_common(1)[0][0]
    sentence, tag = next((s, t) for s, t in spoken if t.meaning.code == kind)
    draft = EventDraft(kind, "held", sentence.index, sentence.start, sentence.end, latest=sentence.index)
    draft.name = scene.text[tag.start : tag.end]
    draft.evidence.append((sentence.start, sentence.end))
    draft.ground("the text points back to it", 0.5)
    draft.add_parties(main)
    for ref in references.all:
        if ref.kind == "person" and references.country(ref) in main:
            draft.persons.setdefault(ref.person, "member")
    yield draft


def share_occasion(drafts: list[EventDraft]) -> None:
    """Whoever signs or speaks at a hand-over was there: what names nobody takes the people of its occasion."""
    for at, draft in enumerate(drafts):
        if draft.persons or draft.status != "held" or draft.kind not in ("transfer", "opening", "signing"):
            continue
        if at and drafts[at - 1].kind in _TALKS and drafts[at - 1].latest >= draft.sentence - STORY_REACH:
            continue  # it was done at the talks told before, not at those told next
        for other in drafts[at + 1 : at + 3]:
            same_day = bool(draft.date) and other.date == draft.date
            if same_day and other.sentence - draft.latest <= 3 and set(other.parties) & set(draft.parties):
                draft.persons.update(other.persons)


def call_off(drafts: list[EventDraft], sentence: SceneSentence, told: list[Clause]) -> None:
    """ "It was to be held in May but has been called off": a clause without a noun of its own ends the plan before."""
    last = drafts[-1] if drafts else None
    if last is None or last.latest != sentence.index or last.status not in _SET or last.headline:
        return
    for clause in sentence.clauses:
        verb = next((t for t in clause.of("verb") if t.code in _CALLED_OFF and t.meaning.form != "noun"), None)
        other = any(clause.has(concept) for concept in ("event", "session", "instrument"))
        if verb is not None and not other and clause.start >= last.end and clause not in told:
            last.status = _CALLED_OFF[verb.code]


def accept(drafts: Sequence[EventDraft], sentence: SceneSentence) -> None:
    """A visit for a time to which somebody was invited is planned where a clause behind says that "he accepted"."""
    last = drafts[-1] if drafts else None
    if last is None or last.kind != "visit" or last.status != "proposed" or not last.date:
        return
    taken = (t for t in sentence.of("verb") if t.code == "accept" and t.meaning.form in ("past", "part"))
    if (
        last.latest >= sentence.index - 1
        and any(t.start > last.at for t in taken)
        and not sentence.has("word", "negation")
    ):
        last.status = "planned"


def is_of_last(drafts: Sequence[EventDraft], draft: EventDraft, clause: Clause, published: str | None) -> bool:
    """Whether a draft only says more of the event told last, which then has it."""
    last = drafts[-1] if drafts else None
    held = next((d for d in reversed(drafts) if d.status == "held"), None)
    if (
        calls_off(last, draft)
        or is_of_call(held, draft)
        or is_set_beside(last, draft)
        or sits_again(last, draft, clause)
    ):
        return True
    return is_set_anew(last, draft, published)


def is_of_call(last: EventDraft | None, draft: EventDraft) -> bool:
    """ "The two ministers exchanged views", right behind their call, tells of that."""
    if last is None or last.kind != "call" or draft.kind != "meeting" or draft.act not in ("talk", "speak", "discuss"):
        return False
    near = draft.sentence - last.latest <= LEAD and last.status == draft.status and not last.headline
    same = draft.date is None or ("date" in draft.inferred and draft.date == last.date)
    spoken = draft.persons.keys() == last.persons.keys() or not draft.persons  # "es wurde auch über … gesprochen"
    if not (near and same and draft.place is None and spoken):
        return False
    last.latest = draft.latest
    last.evidence.extend(draft.evidence)
    return True


def is_set_anew(last: EventDraft | None, draft: EventDraft, published: str | None) -> bool:
    """ "It was due in 2025; it will now be held in Lima in October": a plan whose time has passed gives way to the next one."""
    if last is None or not (last.date and draft.date and published) or last.sentence != draft.sentence:
        return False
    plans = (
        last.kind == draft.kind and {last.status, draft.status} == {"planned"} and not (last.headline or draft.headline)
    )
    passed = last.date.split("/")[-1] < published[: len(last.date.split("/")[-1])] and draft.date > last.date
    if not (plans and passed) or (draft.session and last.session != draft.session):
        return False
    last.date, last.place, last.place_country = draft.date, draft.place, draft.place_country
    last.evidence.extend(draft.evidence)
    return True


def is_set_beside(last: EventDraft | None, draft: EventDraft) -> bool:
    """Whether a relative clause only says when what stands before it is: "put off the summit, which was to be in May"."""
    if last is None or not draft.aside or last.sentence != draft.sentence or last.kind != draft.kind or last.headline:
        return False
    bare = last.nominal and last.date is None
    if draft.kind == "transfer" and not draft.dated and draft.status == last.status:
        bare = (
            bare or draft.persons.keys() <= last.persons.keys()
        )  # "freed the crew, which was handed over at the border"
    off = last.status in _CALLED_OFF.values() and draft.status == "planned"
    if not (bare or off) or (draft.session or last.session) != (last.session or draft.session):
        return False
    last.status = last.status if off else draft.status
    last.date, last.place = last.date or draft.date, last.place or draft.place
    last.place_country = last.place_country or draft.place_country
    last.evidence.extend(draft.evidence)
    return True


def sits_again(last: EventDraft | None, draft: EventDraft, clause: Clause) -> bool:
    """ "The commission met on Monday. The two sides came together in the town hall": the sitting, told again."""
    if last is None or last.headline or last.kind not in _SITTINGS or {last.status, draft.status} != {"held"}:
        return False
    # "On the sidelines of the summit", "after it they met": another meeting.
    apart = clause.has("session") or clause.has("format") or clause.has("word", "sidelines", "after", "before", "then")
    retold = draft.kind == "meeting" and not (draft.dated or apart) and draft.sentence == last.latest + 1
    same = len(draft.parties) > 1 and set(draft.parties) == set(last.parties)
    # "The two sides", and no minister of whom nobody said that he sat there.
    led = clause.has("post") or any(t.code != "representative" for t in clause.of("head"))
    alone = draft.act == "meet" and not led and len(last.date or "") >= len("2031-05-20")
    there = draft.persons.keys() <= last.persons.keys() if last.persons else alone
    if not (retold and same and there) or (draft.place and last.place and draft.place != last.place):
        return False
    last.persons.update({n: part for n, part in draft.persons.items() if n not in last.persons})
    last.place, last.place_country = last.place or draft.place, last.place_country or draft.place_country
    last.latest = draft.latest
    last.evidence.extend(draft.evidence)
    return True


def calls_off(last: EventDraft | None, draft: EventDraft) -> bool:
    """ "They were to meet, but the meeting has been called off": the plan told right before is what has been."""
    if last is None or last.status not in _SET or draft.status not in _CALLED_OFF.values() or last.headline:
        return False
    bare = draft.sentence == last.latest + 1 and not (draft.place_country or draft.date)
    bare = bare and draft.persons.keys() <= last.persons.keys()
    near = (draft.sentence == last.latest or bare) and (draft.kind == last.kind or {draft.kind, last.kind} <= _TALKS)
    if not near or not set(draft.parties) & set(last.parties):
        return False
    last.status = draft.status
    last.evidence.extend(draft.evidence)
    return True
