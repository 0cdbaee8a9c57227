"""Verbs that may be a saying or a deed: what their object is tells which ("called on", "welcomed", "recalled")."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.cast import Cast
from dragoman.finding.actors.posts import CORES
from dragoman.finding.events.telling import VERB_KINDS, WELCOMING
from dragoman.finding.events.verb_readings import is_called_upon
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.finding.tagging.tags import Tag

_DONE_TO_ENVOYS: Final = frozenset({"recall", "summon", "expel"})
# What is done by words that say nothing: talks called, an answer given by a deed.
_CONVENING: Final = frozenset({"plan", "follow", "decree"})
# How many words may stand between "welcomed" and its guest: "warmly his".
GUEST_GAP: Final = 2


def is_call(cast: Cast, sentence: SceneSentence, tag: Tag) -> bool:
    """ "Called on the president" is a visit, "called on Japan to …" a request: what the object is tells."""
    verbs = [t for t in cast.scene.behind(tag.start, 1, "verb") if t.start == tag.start]
    if any(t.code in _CONVENING and t.meaning.needs for t in verbs):
        return True  # "kallade till ett möte", "svarade med att utvisa", "antwortete mit der Ausweisung"
    clause = sentence.clause_at(tag.start)
    deeds = [
        t
        for t in verbs
        if t.meaning.code in VERB_KINDS and not (t.code == "call_on" and is_called_upon(cast.scene, clause, t))
    ]
    if not deeds:
        return False
    if any(t.code in _DONE_TO_ENVOYS and t.meaning.needs for t in deeds):
        # "A rappelé son ambassadeur": the envoy who stands there is not reminded of anything.
        return True
    behind = [a for a in cast.actors(sentence) if a.start >= tag.end]
    return bool(behind) and behind[0].kind in ("person", "office")


def is_reception(cast: Cast, sentence: SceneSentence, clause: Clause, tag: Tag, passive: bool) -> bool:
    """ "Welcomed the president at the airport" receives a guest, "welcomed the president's decision" takes a stand."""
    if not any(t.start == tag.start and t.code in WELCOMING for t in clause.of("verb")):
        return False
    mine = [a for a in cast.actors(sentence) if clause.start <= a.start < clause.end and a.relation != "agent"]
    left = [a for a in mine if a.end <= tag.start and a.relation == "plain"]
    behind = [a for a in mine if tag.end <= a.start and cast.scene.words_between(tag.end, a.front) <= GUEST_GAP]
    # Where the verb comes second, who stands behind it with nobody before it is the host.
    guests = left if passive else behind if left or not cast.scene.grammar.verb_second else []
    return any(_comes(cast, guest) for guest in guests[:1])


def _comes(cast: Cast, guest: Actor) -> bool:
    """Whether somebody can be received: a person, or an office, and not whose something is."""
    somebody = guest.kind == "person" or any(True for _ in cast.scene.between(guest.front, guest.end, *CORES))
    return somebody and not (guest.owner or cast.footing.owns(guest))
