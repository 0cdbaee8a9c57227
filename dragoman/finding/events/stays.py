"""How long something lasts, also where one word says it: a three-day visit, ein dreitägiger Besuch, tredagarsbesök."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from dragoman.finding.numbers.joined_numbers import forms_of
from dragoman.finding.numbers.number_lexicon import number_lexicon
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.knowledge.language import load_language

# Longer stays are no visits of officials, in days.
LONGEST_STAY: Final = 30


def days_in(scene: Scene, sentence: SceneSentence, clause: Clause) -> int | None:
    """The number of days that a clause says something takes, where that is between two and `LONGEST_STAY`."""
    said = [
        int(q.value) for q in sentence.quantities
        if q.kind == "duration" and q.unit == "day" and clause.start <= q.start < clause.end
    ]  # fmt: skip
    days = said[0] if said else _in_one_word(scene, clause)
    return days if days is not None and 2 <= days <= LONGEST_STAY else None


def _in_one_word(scene: Scene, clause: Clause) -> int | None:
    language = scene.lexicon.language.language
    endings, cardinals = _days_and_cardinals(language)
    for word in scene.text[clause.start : clause.end].lower().split():
        for ending in endings:
            number, found, _ = word.partition(ending)
            if found and number in cardinals:
                return cardinals[number]
            value = number_lexicon(language).reader.joined.value(number) if found and number else None
            if value is not None:
                return int(value)
    return None


@lru_cache(maxsize=16)
def _days_and_cardinals(language: str) -> tuple[tuple[str, ...], dict[str, int]]:
    """The words for days, the longest first, and the numbers that may stand before them in one word."""
    section = load_language(language).numbers
    days = sorted(forms_of(section.units.get("day", ())), key=lambda form: (-len(form), form))
    cardinals = {form: int(value) for value, term in section.cardinals.items() for form in forms_of((term,))}
    return (tuple(days), cardinals) if section.joined else ((), cardinals)
