"""A firm, a paper or a society with the name of a state in its own is not that state; the state's own bodies are."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.reading import read_document
from dragoman.settings import Settings

MEETING = {
    "en": "Chile's foreign minister Luis Rojas met Ghana's president Kofi Mensah in Accra on Tuesday.",
    "de": "Chiles Außenminister Luis Rojas traf am Dienstag in Accra den ghanaischen Präsidenten Kofi Mensah.",
    "fr": "Le ministre chilien des Affaires étrangères Luis Rojas a rencontré mardi à Accra le président ghanéen Kofi Mensah.",
    "sv": "Chiles utrikesminister Luis Rojas träffade på tisdagen i Accra Ghanas president Kofi Mensah.",
    "nl": "De Chileense minister van Buitenlandse Zaken Luis Rojas ontmoette dinsdag in Accra de Ghanese president Kofi Mensah.",
}
REJECTED = {
    "en": "{} rejected the fees as unfair.",
    "de": "{} lehnte die Gebühren als ungerecht ab.",
    "fr": "{} a rejeté les frais comme injustes.",
    "sv": "{} avvisade avgifterna som orättvisa.",
    "nl": "{} verwierp de heffingen als oneerlijk.",
}


def _rejecting(language: str, sentence: str) -> set[str]:
    """Who rejects something in a sentence that stands behind one of a meeting."""
    settings = Settings(language=language, published="2025-03-12")
    text = f"{MEETING[language]} {sentence}"
    return {p.actor for p in find(read_document(text.encode(), "text.txt", settings=settings), settings).positions}


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "Air Ghana"), ("en", "Peru Airlines"), ("en", "Chile Breweries"), ("en", "Kenya Cement Company"),
        ("de", "Air Ghana"), ("de", "Greenpeace Chile"), ("de", "Vodafone Ghana"),
        ("fr", "Air Pérou"), ("fr", "Amnesty Belgique"), ("fr", "Orange Bolivie"),
        ("sv", "Telia Norge"), ("sv", "Chile Airlines"), ("nl", "Radio Ghana"), ("nl", "Shell Bolivia"),
    ],
)  # fmt: skip
def test_firm_is_not_the_state_of_its_name(language: str, name: str) -> None:
    assert _rejecting(language, REJECTED[language].format(name)) == set()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "On Monday the Wexfood Ghana workers' council rejected the fees as unfair."),
        ("fr", "Lundi, la société Delcour Ghana a rejeté les frais comme injustes."),
    ],
)
def test_brand_before_a_state_inside_a_sentence_makes_a_firm_of_it(language: str, sentence: str) -> None:
    assert _rejecting(language, sentence) == set()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Neighbouring Ghana rejected the fees as unfair."),
        ("en", "On Monday Ghana rejected the fees as unfair."),
        ("en", "On 4 May Ghana rejected the fees as unfair."),
        ("en", "At Lake Bosumtwi Ghana rejected the fees as unfair."),
        ("en", "Oil-rich Ghana rejected the fees as unfair."),
        ("de", "Am Montag lehnte Ghana die Gebühren als ungerecht ab."),
        ("sv", "I måndags avvisade Ghana avgifterna som orättvisa."),
        ("nl", "Maandag verwierp Ghana de heffingen als oneerlijk."),
        ("fr", "Lundi, le Ghana a rejeté les frais comme injustes."),
    ],
)
def test_state_behind_another_word_with_a_capital_stays_a_state(language: str, sentence: str) -> None:
    assert _rejecting(language, sentence) == {"GH"}
