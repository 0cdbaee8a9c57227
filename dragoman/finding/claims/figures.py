"""Figures: every quantity that a text states and nobody gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dragoman.finding.claims.amounts import currency_of, priced, restated
from dragoman.finding.claims.giving_parties import Giving
from dragoman.finding.claims.measures import measure_of
from dragoman.finding.claims.mere_numbers import counts_nothing, of_something_measured, stands_about
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.days_of_others import is_since
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.findings import Figure

_YEAR_BEHIND: Final = re.compile(r" \(?((?:19|20)\d\d)\b(?![.,]?\d)")
_COUNTED: Final = frozenset({"goods", "counted_person", "flow", "rank", "demonym"})
_SIZED: Final = frozenset({"money", "percent", "measure", "fraction"})
_VOTED: Final = ("vote", "adopt", "ratify")
_NOT_COUNTED: Final = frozenset({"session", "format", "delegation", "pronoun", "turn"})
# "1.4 million visitors" are counted, though "the visitor" points back to somebody.
_VISITORS: Final = frozenset({"guest", "host"})
# Talks and visits that are counted are the events themselves.
_EVENTS: Final = frozenset({"meeting", "dialogue", "visit", "call", "summit", "forum", "negotiation", "signing"})
# A small number written as a word counts little by itself ("the two sides"); from FEW on it does behind no article.
SMALL: Final = 12
FEW: Final = 5
_LANDS: Final = ("state", "capital", "seat", "adjective", "demonym")
# Behind a number these say what it is a part of ("by" and "of" are one word in some languages).
_PART_OF: Final = frozenset({"of", "by"})
# How close to another number one without a noun goes with it, in characters.
PAIR_REACH: Final = 25
# How far behind a number without a noun what it may count stands, in characters.
BARE_REACH: Final = 14
# How close to a number pages and children of somebody stand, in characters.
FAMILY_REACH: Final = 10
# A sum below this is a price in a shop.
LEAST_SUM: Final = 10
# How far behind "compared to" its date stands, in characters.
COMPARED_REACH: Final = 32
# Nouns of so many equal letters are one with other endings.
NOUN_STEM: Final = 4
# How close behind a share the number that it comes to stands ("half of them, 250 people"), in characters.
SAME_REACH: Final = 12


def finish_figures(scene: Scene, givings: list[Giving], main: list[str], home: str | None = None) -> Iterator[Figure]:
    """Every other quantity that counts something, with its period."""
    taken = {(g.quantity.start, g.quantity.end) for g in givings}
    told = {_counted_thing(scene, g.quantity) for g in givings}
    number = 0
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        for bare in sentence.quantities:
            quantity = priced(scene, sentence, bare)
            if quantity.start < sentence.opening:
                continue  # in its dateline
            if (quantity.start, quantity.end) in taken or not _is_figure(scene, sentence, quantity):
                continue
            thing = _counted_thing(scene, quantity)
            if quantity.definite and thing in told and thing[1]:
                continue  # "the twelve diplomats" are those of before
            told.add(thing)
            clause = sentence.clause_at(quantity.start)
            year = _year_behind(scene, quantity)
            period = _period(scene, sentence, quantity) if year is None else None
            yield Figure(
                key=f"f:{number}",
                evidence=(scene.quote(clause.start, clause.end),),
                measure=measure_of(scene, sentence, quantity),
                value=round(quantity.value * 100, 4) if _is_bare_share(quantity) else quantity.value,
                unit=_unit(quantity, [*_named(sentence), *main], home),
                bound=quantity.bound,
                period=period.edtf if period else year,
                change=clause.has("verb", "rise", "fall") and quantity.kind == "percent",
            )
            number += 1


def _counted_thing(scene: Scene, quantity: Quantity) -> tuple[float, str]:
    """How many of what, endings aside."""
    noun = scene.text[quantity.head[0] : quantity.head[1]].lower() if quantity.head else ""
    return quantity.value, noun[: max(NOUN_STEM, len(noun) - 3)]


def _period(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> DateMention | None:
    """The date nearest to a quantity; what a thing has been since is no period of it, nor what stands behind ";"."""
    dates = [
        d for d in sentence.dates
        if d.edtf and not is_since(scene, d) and not _is_compared(scene, sentence, d)
        and ";" not in scene.text[min(d.end, quantity.end) : max(d.start, quantity.start)]
    ]  # fmt: skip
    # "A billion by 2030, up from 650 million in 2025": the gap counts, whichever stands first.
    return min(dates, key=lambda d: max(d.start - quantity.end, quantity.start - d.end), default=None)


def _year_behind(scene: Scene, quantity: Quantity) -> str | None:
    """The year that stands right behind a sum or share: "54 million euros 2025"."""
    year = _YEAR_BEHIND.match(scene.text, quantity.end) if quantity.kind in _SIZED else None
    return year[1] if year else None


def _is_compared(scene: Scene, sentence: SceneSentence, date: DateMention) -> bool:
    """Whether a date is that of what a figure is compared with: "compared to the same period of 2021"."""
    start = max(
        [sentence.start, date.start - COMPARED_REACH, *(q.end for q in sentence.quantities if q.end < date.start)]
    )
    return any(t.code == "compared" for t in scene.between(start, date.start, "word"))


def _unit(quantity: Quantity, states: list[str], home: str | None) -> str | None:
    if quantity.kind in ("percent", "fraction"):
        return "percent"
    return currency_of(quantity, states, home) if quantity.kind == "money" else None


def _named(sentence: SceneSentence) -> Iterator[str]:
    """The states that a sentence names."""
    return (str(t.meaning.country) for t in sentence.of(*_LANDS) if t.meaning.country)


def _is_bare_share(quantity: Quantity) -> bool:
    """Whether a fraction is told as a number: "one in five"."""
    return quantity.kind == "fraction" and quantity.unit is None


def _is_figure(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    if restated(scene, sentence, quantity) or _comes_to(scene, sentence, quantity):
        return False
    if quantity.kind == "fraction" and not of_something_measured(scene, quantity):
        return False
    if quantity.kind in _SIZED:
        return not _is_small(quantity)
    if quantity.kind == "score":
        return _is_voted(scene, sentence)
    if quantity.kind not in ("count", "times") or counts_nothing(scene, sentence, quantity):
        return False
    if quantity.value != int(quantity.value):
        # "At 10.30" is a time, "4.12 to the dollar" a rate.
        return quantity.head is not None or quantity.scale > 1 or sentence.has("verb", "rise", "fall", "amount")
    if quantity.definite and scene.text[quantity.end : quantity.end + 1] == "-":
        return False  # "the 27-nation bloc"
    if any(True for _ in scene.between(quantity.start - FAMILY_REACH, quantity.end + FAMILY_REACH, "uncounted")):
        return False
    near = list(scene.between(quantity.end, (quantity.head[1] if quantity.head else quantity.end + BARE_REACH) + 1))
    if any(
        (t.meaning.concept in _NOT_COUNTED and t.meaning.code not in _VISITORS and not _is_article(scene, quantity, t))
        or (t.meaning.concept == "event" and t.meaning.code in _EVENTS)
        for t in near
    ):
        return False
    wide = near if quantity.head else list(scene.behind(quantity.end, PAIR_REACH))
    written = scene.text[quantity.start : quantity.end]
    if any(q.end + 1 == quantity.start and _year_behind(scene, q) for q in sentence.quantities):
        return False
    if quantity.value <= SMALL and not any(c.isdigit() for c in written):
        if stands_about(sentence, quantity):
            return False
        few = quantity.value >= FEW and quantity.head is not None and not quantity.definite
        voted = sentence.has("verb", *_VOTED) and _beside(sentence, quantity)
        named = any(_is_counted(t, quantity) for t in wide) or _is_of_state(quantity, near)
        return few or voted or named or _goes_with(scene, sentence, quantity)
    return quantity.value >= 2 or (sentence.has("verb", *_VOTED) and _beside(sentence, quantity))


def _is_voted(scene: Scene, sentence: SceneSentence) -> bool:
    """Whether a sentence tells of a vote, or goes on from one that does."""
    if sentence.has("verb", *_VOTED) or sentence.has("event", "vote"):
        return True
    before = scene.sentences[sentence.index - 1] if sentence.index else sentence
    return before.paragraph == sentence.paragraph and before.has("verb", "vote", "ratify")


def _is_article(scene: Scene, quantity: Quantity, tag: Tag) -> bool:
    """Whether a word that points back is the article of a whole, or the whole itself: "41 av de 63", "328 of them"."""
    if not any(t.code in _PART_OF for t in scene.behind(quantity.end, 2, "word")):
        return False
    if tag.concept == "pronoun" and quantity.head is None and scene.text[quantity.start : quantity.end].isdecimal():
        return True
    return any(t.start == tag.start and t.code == "articles" for t in scene.between(tag.start, tag.end, "word"))


def _is_small(quantity: Quantity) -> bool:
    """Whether a sum is the price of a loaf, or a measure no more than a unit ("a litre")."""
    if quantity.kind == "money":
        return quantity.value < LEAST_SUM and quantity.scale == 1
    return quantity.kind == "measure" and quantity.value == 1


def _is_counted(tag: Tag, quantity: Quantity) -> bool:
    """Whether what stands behind a number is of the things that are counted, however few."""
    concept = tag.meaning.concept
    if concept == "instrument":
        return not quantity.definite and quantity.value >= 2
    return concept in _COUNTED or (concept == "verb" and tag.code == "vote" and tag.meaning.form == "noun")


def _is_of_state(quantity: Quantity, near: list[Tag]) -> bool:
    """Whether people of a state are counted, however few and whatever they are: "four Papuan hunters"."""
    if quantity.definite or quantity.value < 2 or any(t.concept in ("post", "head", "level") for t in near):
        return False
    return any(t.concept == "adjective" and t.meaning.country for t in near)


def _beside(sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether another count stands close before: "by 22 votes to 0"."""
    return any(
        q.kind == "count" and 0 < quantity.start - (q.head[1] if q.head else q.end) < PAIR_REACH
        for q in sentence.quantities
    )


def _goes_with(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether a number without a noun goes with another: "rises from seven to ten", "three died, eleven were hurt"."""
    if quantity.head is not None or quantity.definite:
        return False
    if sentence.has("verb", "rise", "fall"):
        return any(
            q is not quantity and q.kind == "count" and abs(q.start - quantity.start) < PAIR_REACH
            for q in sentence.quantities
        )
    before = [q for q in sentence.quantities if q.kind == "count" and q.end < quantity.start and q.head]
    people = any(any(True for _ in scene.between(*q.head, "counted_person")) for q in before if q.head)
    behind = any(True for _ in scene.behind(quantity.end, 3, "auxiliary", "verb"))
    # "Thirteen soldiers from Peru and nine from Fiji"
    led = next((t for t in scene.behind(quantity.end, 2, "word") if t.code in _PART_OF | {"from"}), None)
    of_state = led is not None and any(True for _ in scene.behind(led.end, 5, "state", "adjective"))
    return people and (behind or of_state)


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
