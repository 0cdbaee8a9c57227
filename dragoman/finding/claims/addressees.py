"""To whom somebody says something: "thanked the Dutch authorities", "called on Lima", "told his guest"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.belonging import organisation_codes
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.statements import Statement
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

# Acts that are towards nobody by themselves.
_UNTARGETED: Final = frozenset({"affirm", "hope", "propose", "promise", "regret"})
# How many words may stand between a verb and its object.
OBJECT_REACH: Final = 4


def addressee_of(cast: Cast, statement: Statement, actor: Actor) -> str | None:
    """To whom it is said: the first other state, or person or organisation of another, behind the verb.

    "Affirmed that reforms under President X go on", "a seat in the Security Council": who stands farther off than the
    object of the verb is only told about, unless a state.
    """
    sentence = cast.scene.sentence_at(statement.start)
    start = statement.saying.end if statement.saying else statement.start
    untargeted = statement.act in _UNTARGETED
    described = None if untargeted else _described(cast.scene, start, statement.end, actor)
    for other in cast.actors(sentence):
        if not start <= other.start < statement.end or other.kind == "both" or other.country == actor.country:
            continue
        if described is not None and described.start < other.front:
            break
        told_about = (other.kind == "person" and untargeted) or other.key in organisation_codes()
        if not told_about or cast.scene.words_between(start, other.front) <= OBJECT_REACH:
            return other.key
    return described.code if described is not None else None


def _described(scene: Scene, start: int, end: int, actor: Actor) -> Tag | None:
    """Another state whose adjective stands with the object: "thanked the Dutch authorities"."""
    for tag in scene.between(start, end, "adjective"):
        if tag.code != actor.country and scene.words_between(start, tag.start) < OBJECT_REACH:
            return tag
    return None
