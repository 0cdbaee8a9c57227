"""What a visit or a session begins or ends with, what a journey is for, what made people talk, is an event of its own.

"The visit began with talks between the two", "the ministers travelled to Suva for the hand-over of six ambulances", "spoke by
telephone a day after the attack".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.descriptions import is_counted_to
from dragoman.finding.events.own_days import owns
from dragoman.finding.events.telling import PREPOSITION_REACH, Trigger, is_behind_preposition, start_of_name
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.values import replace

_EDGES: Final = frozenset({"open", "close", "complete", "launch"})
_LASTING: Final = frozenset({"visit", "dialogue", "summit", "forum", "negotiation", "exercise", "port_call"})
_GOING: Final = frozenset({"travel", "arrive", "visit"})
_AT_EDGE: Final = frozenset({"meeting", "call", "signing", "opening", "transfer"})
_LEADING: Final = frozenset({"with", "by", "per"})
_AIMING: Final = frozenset({"for", "to"})
_TALKS: Final = frozenset({"meeting", "negotiation", "dialogue", "summit", "forum"})
# How far behind a noun its own day stands, in characters.
OWN_DAY_REACH: Final = 50
_AT: Final = frozenset({"at", "sidelines"})
_FOLLOWING: Final = frozenset({"after"})
# What makes states deal with each other.
_PROMPTING: Final = frozenset({"incident", "measure"})


def told_beside(
    scene: Scene, sentence: SceneSentence, told: Sequence[Trigger], everything: Sequence[Trigger]
) -> Iterator[Trigger]:
    """What the clause of the triggers told tells beside them; `everything` are all that it has."""
    yield from begun_with(scene, told, everything)
    yield from aims_of_journey(scene, told, everything)
    yield from prompted_by(scene, sentence, told, everything)
    yield from signed_at(scene, sentence, told, everything)


def begun_with(scene: Scene, told: Sequence[Trigger], everything: Sequence[Trigger]) -> Iterator[Trigger]:
    """Of what lasts and what it begins or ends with, the one that is not among the triggers told of the clause."""
    clause = told[0].clause
    edge = next((t for t in clause.of("verb") if t.code in _EDGES and t.meaning.form != "noun"), None)
    if edge is None:
        return
    at_edge = (t for t in everything if t.kind in _AT_EDGE and t.tag != edge)
    led = next((t for t in at_edge if t.tag.meaning.form == "ger" or _is_led(scene, t)), None)
    lasting = next((t for t in everything if t.kind in _LASTING and _lasts(scene, t)), None)
    if led is None or lasting is None or led.tag == lasting.tag:
        return
    kinds = {t.kind for t in told}
    for trigger in (led, lasting):
        if trigger.kind not in kinds:
            yield replace(trigger, support=edge)


def aims_of_journey(scene: Scene, told: Sequence[Trigger], everything: Sequence[Trigger]) -> Iterator[Trigger]:
    """What somebody goes somewhere for, where nothing else tells it: it is done, or planned, as the journey is."""
    first = told[0]
    if first.kind != "visit" or first.predicate.concept != "verb" or first.predicate.code not in _GOING:
        return
    kinds = {t.kind for t in told}
    aims = (t for t in everything if t.kind in _AT_EDGE - kinds and t.tag.start > first.predicate.end)
    aim = next((t for t in aims if _is_led(scene, t, _AIMING)), None)
    if aim is not None:
        yield replace(aim, support=first.predicate)


def prompted_by(
    scene: Scene, sentence: SceneSentence, told: Sequence[Trigger], everything: Sequence[Trigger]
) -> Iterator[Trigger]:
    """What something was done after, where its own day is told: "following the attack of 3 May", "a day after the attack"."""
    kinds = {t.kind for t in told}
    for trigger in everything:
        noun = trigger.tag
        if trigger.kind not in _PROMPTING - kinds or noun.concept == "verb" or trigger.support is not None:
            continue
        dated = any(noun.end < d.start < trigger.clause.end for d in sentence.dates)
        owned = any(owns(scene, noun, d) for d in sentence.dates) and is_behind_preposition(scene, trigger.clause, noun)
        if owned or is_counted_to(sentence, trigger) or (dated and _is_led(scene, trigger, _FOLLOWING)):
            yield trigger
            return


def signed_at(
    scene: Scene, sentence: SceneSentence, told: Sequence[Trigger], everything: Sequence[Trigger]
) -> Iterator[Trigger]:
    """The summit at which something is signed, where its day and town are told: "to be signed at the summit in Lima on"."""
    if told[0].kind != "signing":
        return
    clause = told[0].clause
    dated = any(clause.start <= d.start < clause.end for d in sentence.dates)
    placed = clause.has("capital") or clause.has("city")
    for trigger in everything if dated and placed else ():
        if trigger.kind == "summit" and trigger.tag.concept == "event" and _is_led(scene, trigger, _AT):
            yield replace(trigger, support=None)
            return


def preceded_by(scene: Scene, sentence: SceneSentence, told: Sequence[Trigger]) -> Iterator[Trigger]:
    """What a session was preceded by, each with its own day: "by the meeting of ministers on 12 May and"."""
    clause = told[0].clause
    verb = next((t for t in clause.of("verb") if t.code == "precede"), None)
    for noun in clause.of("event", "format", "level") if verb is not None else ():
        days = [d.start for d in sentence.dates if 0 <= d.start - noun.end <= OWN_DAY_REACH]
        if days and not any(noun.end < t.start < days[0] for t in clause.of("event")):
            yield Trigger(noun.code if noun.code in _TALKS else "meeting", noun, clause)


def agreed(clause: Clause, dates: Sequence[DateMention]) -> Iterator[Trigger]:
    """The talks at which two agree on a day, where nothing else tells of them: "agreed in Lima on Friday on a timetable"."""
    verb = next((t for t in clause.of("verb") if t.code == "agree" and t.meaning.form in ("past", "part")), None)
    on_day = any(clause.start <= d.start < clause.end and d.precision == "day" for d in dates)
    if verb is not None and on_day and clause.kind == "main":
        yield Trigger("meeting", verb, clause)


def celebrated(scene: Scene, sentence: SceneSentence, clause: Clause) -> Iterator[Trigger]:
    """The anniversary of which a relative clause says when it is celebrated: "on its 70th anniversary, which will be marked in"."""
    verb = next((t for t in clause.of("verb") if t.code == "mark" and t.meaning.form != "noun"), None)
    if verb is None or not is_relative(clause) or clause.has("event"):
        return
    before = [t for t in sentence.of("event") if t.end <= clause.start]
    if (
        before
        and before[-1].code == "anniversary"
        and "," not in scene.text[before[-1].end : clause.start].rstrip(", ")
    ):
        yield Trigger("anniversary", before[-1], clause, verb)


def _is_led(scene: Scene, trigger: Trigger, leading: frozenset[str] = _LEADING) -> bool:
    """Whether "with", or another word that leads, stands before a noun."""
    start = start_of_name(scene, trigger.tag)
    before = scene.between(max(trigger.clause.start, start - PREPOSITION_REACH), start, "word")
    return any(t.code in leading and len(scene.text[t.end : start].split()) <= 1 for t in before)


def _lasts(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun is no part of anything else in its clause."""
    return trigger.tag.concept != "verb" and not is_behind_preposition(scene, trigger.clause, trigger.tag)
