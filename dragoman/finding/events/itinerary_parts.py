"""What one clause tells beside a journey: its further stops, whom somebody goes to meet, with whom he then talked there."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.reality import CALLED_OFF
from dragoman.finding.events.telling import GOING, Trigger
from dragoman.finding.events.travellers import traveller_of
from dragoman.finding.tagging.clauses import by_concept
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

_DESTINATIONS: Final = ("state", "capital", "city")
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
_LANDS: Final = frozenset({"adjective", "state", "demonym"})
# What people come to do with each other.
_MEETING: Final = frozenset({"meet", "talk", "speak", "receive"})
_TALKS: Final = frozenset({"meeting"})
_CEREMONIES: Final = frozenset({"opening", "signing", "forum"})
_DAYS: Final = ("day", "interval")
_AIMS: Final = frozenset({"for", "to"})
# What begins and ends a visit, and the words for with what.
_BOUNDS: Final = frozenset({"open", "close", "break_off", "complete", "launch"})
_BY_WHICH: Final = frozenset({"with", "by"})
# What is asked for, put off or only thought of is no plan of a journey.
_UNSURE: Final = ("invite", "propose", "consider", *CALLED_OFF)
# How far before a noun ends what makes it the aim of a journey, with an adjective between, in characters.
AIM_REACH: Final = 24
# How many words stand between "with" and the talks at most: "with a brief working lunch".
MOST_BETWEEN: Final = 3
# How far behind a state stands an office of it, with "'s" between, in characters; how far a "with" behind its noun.
OWNED: Final = 3
WITH_REACH: Final = 30


def stops(references: References, sentence: SceneSentence, trigger: Trigger) -> list[Trigger]:
    """The stops of a journey that one clause tells, each with its day: "visits Bolivia on Monday and Paraguay on Wednesday"."""
    clause = trigger.clause
    if trigger.people or (trigger.tag.concept == "event" and trigger.support is None):
        return []
    days = [d.start for d in sentence.dates if d.precision in _DAYS and clause.start <= d.start < clause.end]
    if len(days) < 2:
        return []
    traveller = traveller_of(references, trigger)
    goals = _goals(references, clause, traveller)
    bounds = [clause.start, *_joints(references.scene, clause, goals), clause.end]
    parts = list(itertools.pairwise(bounds))
    if len(goals) < 2 or len(parts) != len(goals):
        return []
    if not all(any(a <= d < b for d in days) and any(a <= g.start < b for g in goals) for a, b in parts):
        return []
    people = (traveller,) if traveller is not None else ()
    told = []
    for start, end in parts:
        tags = tuple(
            t for t in clause.tags
            if start <= t.start < end or t.concept in _PREDICATES or t.start == trigger.tag.start or (t.end <= goals[0].start
            and t.concept not in _DESTINATIONS)
        )  # fmt: skip
        told.append(replace(trigger, clause=_part(clause, start, end, tags), people=people))
    return told


def _goals(references: References, clause: Clause, traveller: Reference | None) -> list[Tag]:
    """The states and towns that a clause leads to: of a town with its state one, of somebody's office none."""
    scene, home = references.scene, references.country(traveller) if traveller is not None else None
    goals: list[Tag] = []
    for tag in sorted(clause.of(*_DESTINATIONS), key=lambda t: (t.start, -t.end)):
        owned = any(t.concept in CORES for t in scene.between(tag.end, tag.end + OWNED + 1))
        known = goals and (tag.start < goals[-1].end or tag.meaning.country == goals[-1].meaning.country)
        if not (owned or known or tag.meaning.country in (None, home) or _is_whose(scene, tag)):
            goals.append(tag)
    return goals


def _is_whose(scene: Scene, tag: Tag) -> bool:
    """Whether "of" stands right before a state, and an office before that: "the president of Peru"."""
    before = [t for t in scene.before(tag.start, AIM_REACH) if t.code != "articles"]
    small = [t for t in before if t.concept == "word" and t.code == "of" and tag.start - t.end <= OWNED + 1]
    return bool(small) and any(t.concept in CORES and 0 <= small[-1].start - t.end <= 1 for t in before)


def _joints(scene: Scene, clause: Clause, goals: Sequence[Tag]) -> Iterator[int]:
    """Where each further stop begins: at the "and" or "then" between two, or at a comma."""
    for first, second in itertools.pairwise(goals):
        words = [
            t.start for t in clause.of("word")
            if t.code in ("and", "afterwards", "then") and first.end <= t.start < second.start
        ]  # fmt: skip
        comma = scene.text.rfind(",", first.end, second.start)
        if words:
            yield words[0]
        elif comma >= 0:
            yield comma


def _part(clause: Clause, start: int, end: int, tags: tuple[Tag, ...]) -> Clause:
    return replace(clause, start=start, end=end, tags=tags, table=by_concept(tags))


def met_there(references: References, sentence: SceneSentence, trigger: Trigger) -> Iterator[Trigger]:
    """Whom somebody travels to meet, or met on the visit that the same clause tells.

    "Flies to Lima for talks with X", "to meet X"; "hatte Lima besucht und dort mit X gesprochen"; "began her visit with a
    meeting with X".
    """
    clause, predicate = trigger.clause, trigger.predicate
    if trigger.kind != "visit" or predicate.concept != "verb" or clause.has("verb", *_UNSURE):
        return
    traveller = traveller_of(references, trigger)
    yield from _opened_there(references.scene, trigger, traveller)
    if traveller is None:
        return
    for meeting, whole in _meetings(references.scene, sentence, trigger):
        stop = min([whole.end, *(t.start for t in whole.of("verb") if t.start > meeting.end and t.code in _MEETING)])
        met = [
            r
            for r in references.between(_first(whole, predicate, meeting), stop)
            if r.kind == "person" and not r.implied
        ]
        homes = {references.country(r) for r in met}
        if met and None not in homes and references.country(traveller) not in homes:
            # Whoever has met somebody there did so; whoever goes to do so may still be on the way.
            own = meeting.concept == "verb" and meeting.meaning.form == "part"
            support = None if own else predicate
            yield Trigger("meeting", meeting, whole, support, people=(traveller, *met))


def _opened_there(scene: Scene, trigger: Trigger, traveller: Reference | None) -> Iterator[Trigger]:
    """What is opened, signed or held at the end of a visit: "the visit ends in Bekaa with the inauguration of a school"."""
    people = (traveller,) if traveller is not None else ()
    for noun in trigger.clause.of("event"):
        if noun.code in _CEREMONIES and _bounds(trigger.predicate) and _is_by_which(scene, trigger.clause, noun):
            yield Trigger(noun.code, noun, trigger.clause, trigger.predicate, people=people)


def _bounds(predicate: Tag) -> bool:
    """Whether a predicate says that a visit begins or ends."""
    return predicate.code in _BOUNDS or (predicate.code == "visit" and bool(predicate.meaning.needs))


def _meetings(scene: Scene, sentence: SceneSentence, trigger: Trigger) -> Iterator[tuple[Tag, Clause]]:
    """What tells of a meeting beside a journey, with the clause that gives its people."""
    clause, predicate = trigger.clause, trigger.predicate
    if _bounds(predicate):
        talks = (noun for noun in clause.of("event") if noun.code in _TALKS and _is_by_which(scene, clause, noun))
        yield from ((noun, clause) for noun in talks)
    if trigger.tag.code in GOING:
        for noun in clause.of("event"):
            if noun.code in _TALKS and noun.start > trigger.tag.end and _is_aim(scene, clause, predicate, noun):
                yield noun, clause
        for verb in clause.of("verb"):
            joined = any(t.code == "with" for t in scene.behind(verb.end, WITH_REACH, "word"))
            if verb.code == "talk" and verb.meaning.form == "pres" and verb.start > predicate.end and joined:
                yield verb, clause  # "reser till Lima för samtal med": what may be a verb is none behind another
                return
        behind = next((c for c in sentence.clauses if c.start == clause.end and c.kind == "adverbial"), None)
        whole = clause
        if behind is not None:
            tags = (*clause.tags, *behind.tags)
            whole = _part(clause, clause.start, behind.end, tags)
        for verb in whole.of("verb"):
            if verb.code in _MEETING and verb.meaning.form == "inf" and _is_led(scene, whole, predicate, verb):
                yield verb, whole
                return
    if predicate.meaning.form == "part":
        ands = [t.start for t in clause.of("word") if t.code == "and" and t.start > predicate.end]
        for verb in clause.of("verb"):
            if verb.code in _MEETING and verb.meaning.form == "part" and ands and ands[0] < verb.start:
                tags = tuple(t for t in clause.tags if t.start >= ands[0] or t.concept == "auxiliary")
                yield verb, _part(clause, ands[0], clause.end, tags)
                return


def _first(clause: Clause, predicate: Tag, meeting: Tag) -> int:
    """From where on those are named who are met: behind the noun; the verb may stand behind them."""
    if meeting.concept == "event" or meeting.meaning.form == "pres":
        return meeting.end
    places = [t.end for t in clause.of(*_DESTINATIONS) if predicate.end <= t.start and t.end <= meeting.start]
    aims = [t.start for t in clause.of("word") if t.code in ("about", "subordinators") and t.end <= meeting.start]
    return max([clause.start, *aims, *places[:1]])


def _is_aim(scene: Scene, clause: Clause, predicate: Tag, noun: Tag) -> bool:
    """Whether "for" stands right before talks and "with" right behind them, and no other verb before."""
    words = [t for t in clause.of("word") if 0 < noun.start - t.end <= AIM_REACH and t.code in _AIMS]
    if not words or not any(t.code == "with" for t in scene.behind(noun.end, WITH_REACH, "word")):
        return " mit" in scene.text[noun.start : noun.end] and bool(words)
    between = (t for t in clause.of("verb", "event") if predicate.end <= t.start < words[-1].start)
    return not any(t.meaning.form != "noun" for t in between) and "," not in scene.text[words[-1].end : noun.start]


def _is_by_which(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether a visit begins or ends with this: "with" or "by" right before its noun, the visit before that."""
    visited = any(t.code == "visit" and t.end < noun.start for t in clause.of("event"))
    if not visited:
        return False
    words = scene.before(noun.start, AIM_REACH, "word")
    return any(t.code in _BY_WHICH and len(scene.text[t.end : noun.start].split()) <= MOST_BETWEEN for t in words)


def _is_led(scene: Scene, clause: Clause, predicate: Tag, verb: Tag) -> bool:
    """Whether an infinitive is the aim of a journey, and of nothing else that is done: "flies to Lima to meet X"."""
    # "To see a hospital and meet X": two aims of one journey.
    others = (
        t for t in clause.of("verb", "say")
        if t.meaning.form in ("inf", "ger") and t.start != verb.start and t.code != "visit"
    )  # fmt: skip
    return verb.start > predicate.end and not any(t.start < verb.start and t.start > predicate.end for t in others)
