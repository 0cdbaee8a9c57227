"""Triggers of a clause that count where its strongest turns out to tell nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.events.telling import Trigger
from dragoman.finding.values import replace

# In which an incident may be spoken of.
_TALKS: Final = frozenset({"meeting", "call", "dialogue", "summit"})


def with_others(told: list[Trigger], spoken: Sequence[Trigger]) -> list[Trigger]:
    """The triggers told, the first with the other verbs of the clause that tell the same kind; `spoken` are those that say so.

    Of "a man jailed in X" and "expelled Y" the first only describes.
    """
    if not told or told[0].support is not None or told[0].tag.concept != "verb":
        return told
    first = told[0]
    others = tuple(
        t for t in spoken
        if t.kind == first.kind and t.tag.start != first.tag.start and t.support is None and t.tag.concept == "verb"
    )  # fmt: skip
    return _spared(told, (*others, *first.spare)) if others else told


def with_talks(told: list[Trigger], found: Sequence[Trigger]) -> list[Trigger]:
    """The triggers told, an incident with the talks in which it may only have been spoken of.

    "In a call with X, she condemned the attack".
    """
    if not told or told[0].kind != "incident" or told[0].tag.concept != "event":
        return told
    talks = tuple(t for t in found if t.kind in _TALKS and t not in told)
    return _spared(told, (*told[0].spare, *talks)) if talks else told


def _spared(told: list[Trigger], spare: tuple[Trigger, ...]) -> list[Trigger]:
    return [replace(told[0], spare=spare), *told[1:]]
