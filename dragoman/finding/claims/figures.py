"""Figures: every quantity that a text states and nobody gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.amounts import currency_of, priced, restated
from dragoman.finding.claims.commitments import Giving
from dragoman.finding.claims.measures import measure_of
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.model.findings import Figure

_COUNTED: Final = frozenset({"goods", "counted_person", "flow", "rank"})
_SIZED: Final = frozenset({"money", "percent", "measure", "fraction"})
_NOT_COUNTED: Final = frozenset({"session", "format", "delegation", "pronoun", "turn"})
# "1.4 million visitors" are counted, though "the visitor" points back to somebody.
_VISITORS: Final = frozenset({"guest", "host"})
# Things of one name are not numbered higher.
MOST_NUMBERED: Final = 20
# Talks and visits that are counted are the events themselves.
_EVENTS: Final = frozenset({"meeting", "dialogue", "visit", "call", "summit", "forum", "negotiation", "signing"})
# A small number written as a word counts little by itself ("the two sides"); from FEW on it does behind no article.
SMALL: Final = 12
FEW: Final = 5
# How close behind a share the number that it comes to stands ("half of them, 250 people"), in characters.
SAME_REACH: Final = 12


def finish_figures(scene: Scene, givings: list[Giving], main: list[str]) -> Iterator[Figure]:
    """Every other quantity that counts something, with its period."""
    taken = {(g.quantity.start, g.quantity.end) for g in givings}
    number = 0
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        for bare in sentence.quantities:
            quantity = priced(scene, sentence, bare)
            if (quantity.start, quantity.end) in taken or not _is_figure(scene, sentence, quantity):
                continue
            clause = sentence.clause_at(quantity.start)
            dates = [d for d in sentence.dates if d.edtf]
            period = min(dates, key=lambda d: abs(d.start - quantity.start), default=None)
            yield Figure(
                key=f"f:{number}",
                evidence=(scene.quote(clause.start, clause.end),),
                measure=measure_of(scene, sentence, quantity),
                value=quantity.value,
                unit=_unit(quantity, main),
                bound=quantity.bound,
                period=period.edtf if period else None,
                change=clause.has("verb", "rise", "fall") and quantity.kind == "percent",
            )
            number += 1


def _unit(quantity: Quantity, main: list[str]) -> str | None:
    if quantity.kind in ("percent", "fraction"):
        return "percent"
    return currency_of(quantity, main) if quantity.kind == "money" else None


def _is_figure(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    if restated(scene, sentence, quantity) or _comes_to(scene, sentence, quantity):
        return False
    if quantity.kind in _SIZED:
        return True
    if quantity.kind not in ("count", "times"):
        return False
    if quantity.value != int(quantity.value):
        return True
    near = list(scene.between(quantity.end, (quantity.head[1] if quantity.head else quantity.end + 25) + 1))
    if any(
        (t.meaning.concept in _NOT_COUNTED and t.meaning.code not in _VISITORS)
        or (t.meaning.concept == "event" and t.meaning.code in _EVENTS)
        for t in near
    ):
        return False
    written = scene.text[quantity.start : quantity.end]
    if quantity.head is None and quantity.value <= MOST_NUMBERED and _numbers_a_name(scene, quantity):
        return False
    if quantity.value <= SMALL and not any(c.isdigit() for c in written):
        few = quantity.value >= FEW and quantity.head is not None and not quantity.definite
        return few or any(t.meaning.concept in _COUNTED for t in near)
    return quantity.value >= 2


def _numbers_a_name(scene: Scene, quantity: Quantity) -> bool:
    """Whether a number only tells one thing of a name from the next ("power station O Mon 4")."""
    at = scene.tokens.first_at(quantity.start)
    return at > 1 and scene.tokens.texts[at - 1][0].isupper() and scene.tokens.texts[at - 2] not in (".", "!", "?")


def _comes_to(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether a share is only another word for the number right behind it."""
    if quantity.kind != "fraction":
        return False
    behind = next((q for q in sentence.quantities if q.start >= quantity.end), None)
    return (
        behind is not None
        and behind.kind == "count"
        and "," in scene.text[quantity.end : behind.start]
        and (behind.start - quantity.end < SAME_REACH)
    )
