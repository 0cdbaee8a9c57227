"""What a visit or a session begins or ends with, and what a journey is for, is an event of its own.

"The visit began with talks between the two", "the ministers travelled to Suva for the hand-over of six ambulances".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.events.telling import PREPOSITION_REACH, Trigger, is_behind_preposition, start_of_name
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.values import replace

_EDGES: Final = frozenset({"open", "close", "complete", "launch"})
_LASTING: Final = frozenset({"visit", "dialogue", "summit", "forum", "negotiation", "exercise", "port_call"})
_GOING: Final = frozenset({"travel", "arrive", "visit"})
_AT_EDGE: Final = frozenset({"meeting", "call", "signing", "opening", "transfer"})
_LEADING: Final = frozenset({"with", "by", "per"})
_AIMING: Final = frozenset({"for", "to"})


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


def _is_led(scene: Scene, trigger: Trigger, leading: frozenset[str] = _LEADING) -> bool:
    """Whether "with", or another word that leads, stands before a noun."""
    start = start_of_name(scene, trigger.tag)
    before = scene.between(max(trigger.clause.start, start - PREPOSITION_REACH), start, "word")
    return any(t.code in leading and len(scene.text[t.end : start].split()) <= 1 for t in before)


def _lasts(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun is no part of anything else in its clause."""
    return trigger.tag.concept != "verb" and not is_behind_preposition(scene, trigger.clause, trigger.tag)
