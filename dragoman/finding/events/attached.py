"""What a visit or a session begins or ends with, what a journey is for, what made people talk, is an event of its own.

"The visit began with talks between the two", "the ministers travelled to Suva for the hand-over of six ambulances", "spoke by
telephone a day after the attack".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.events.descriptions import is_counted_to
from dragoman.finding.events.telling import PREPOSITION_REACH, Trigger, is_behind_preposition, start_of_name
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.values import replace

_EDGES: Final = frozenset({"open", "close", "complete", "launch"})
_LASTING: Final = frozenset({"visit", "dialogue", "summit", "forum", "negotiation", "exercise", "port_call"})
_GOING: Final = frozenset({"travel", "arrive", "visit"})
_AT_EDGE: Final = frozenset({"meeting", "call", "signing", "opening", "transfer"})
_LEADING: Final = frozenset({"with", "by", "per"})
_AIMING: Final = frozenset({"for", "to"})
_FOLLOWING: Final = frozenset({"after"})
# What makes states deal with each other.
_PROMPTING: Final = frozenset({"incident", "measure"})


def begun_with(scene: Scene, told: Sequence[Trigger], everything: Sequence[Trigger]) -> Iterator[Trigger]:
    """Of what lasts and what it begins or ends with, the one that is not among the triggers told of the clause."""
    clause = told[0].clause
    edge = next((t for t in clause.of("verb") if t.code in _EDGES and t.meaning.form != "noun"), None)
    if edge is None:
        return
    led = next((t for t in everything if t.kind in _AT_EDGE and t.tag != edge and _is_led(scene, t)), None)
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
        if is_counted_to(sentence, trigger) or (dated and _is_led(scene, trigger, _FOLLOWING)):
            yield trigger
            return


def _is_led(scene: Scene, trigger: Trigger, leading: frozenset[str] = _LEADING) -> bool:
    """Whether "with", or another word that leads, stands before a noun."""
    start = start_of_name(scene, trigger.tag)
    before = scene.between(max(trigger.clause.start, start - PREPOSITION_REACH), start, "word")
    return any(t.code in leading and len(scene.text[t.end : start].split()) <= 1 for t in before)


def _lasts(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun is no part of anything else in its clause."""
    return trigger.tag.concept != "verb" and not is_behind_preposition(scene, trigger.clause, trigger.tag)
