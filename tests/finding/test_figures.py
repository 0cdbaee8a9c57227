"""Figures: what a text counts and nobody gives. All content is invented."""

from __future__ import annotations

import pytest

from tests.finding.cases.figures import COUNTS, MERE
from tests.finding.dealings import figures_in

COUNTED = [
    ("de", "Der Handel stieg 2024 um 12 Prozent auf 8,7 Milliarden Euro.", [(12, "percent"), (8.7e9, "EUR")]),
    ("de", "An Bord sind 162 Kadetten.", [(162, None)]),
    ("de", "Die Kosten liegen zwischen sechs und sieben Millionen Dollar.", [(6e6, "USD"), (7e6, "USD")]),
    ("sv", "Avtalet antogs med 112 röster mot 14.", [(112, None), (14, None)]),
    ("sv", "Sju länder deltog i övningen.", [(7, None)]),
    ("sv", "Handeln växte med 2,3 gånger.", [(2.3, None)]),
    ("nl", "De invoerheffing daalt van 10 naar 4 procent.", [(10, "percent"), (4, "percent")]),
    ("nl", "Ruim dertig bedrijven reisden mee.", [(30, None)]),
    ("fr", "Le texte a été adopté par 112 voix contre 9.", [(112, None), (9, None)]),
    ("fr", "Près de 11 000 personnes y travaillent.", [(11000, None)]),
    (
        "en",
        "Trade came to 40 billion dollars in 2024, and stood at 18.9 billion in June.",
        [(40e9, "USD"), (18.9e9, "USD")],
    ),
    ("en", "The list names six generals.", [(6, None)]),
]


@pytest.mark.parametrize(("language", "text", "wanted"), COUNTED)
def test_a_counted_quantity_is_a_figure(language: str, text: str, wanted: list[tuple[float, str | None]]) -> None:
    assert [(f.value, f.unit) for f in figures_in(language, text)] == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die beiden Länder sprachen zwei Stunden lang."),
        ("de", "Der 54 Jahre alte Minister reiste 300 Kilometer."),
        ("sv", "De två ministrarna talade om tre frågor."),
        ("nl", "De twee landen hebben drie prioriteiten."),
        ("fr", "Les deux pays ont trois priorités."),
        ("en", "The two sides stressed three points during the four-day visit."),
    ],
)
def test_what_only_looks_like_a_count_is_no_figure(language: str, text: str) -> None:
    assert not figures_in(language, text)


@pytest.mark.parametrize(
    ("language", "text", "measures"),
    [
        ("de", "Der bilaterale Handel erreichte 2030 rund 42 Millionen Euro.", ["bilaterale Handel"]),
        ("de", "Derzeit sind über 2.000 laotische Unternehmen in Peru tätig.", ["laotische Unternehmen"]),
        ("sv", "Handeln mellan länderna uppgick till 42 miljoner euro.", ["Handeln"]),
        ("nl", "De onderlinge handel bedroeg vorig jaar 42 miljoen euro.", ["onderlinge handel"]),
        ("fr", "Quelque 400 entreprises péruviennes sont présentes au Laos.", ["entreprises péruviennes"]),
        ("en", "Bilateral trade reached 16.7 million USD, up 5.3% over the previous year.", ["Bilateral trade"] * 2),
    ],
)
def test_a_figure_says_what_it_is_of(language: str, text: str, measures: list[str]) -> None:
    assert [f.measure for f in figures_in(language, text)] == measures


@pytest.mark.parametrize(("language", "text", "wanted"), [*COUNTS, *MERE])
def test_values_are_found_with_their_units(language: str, text: str, wanted: str) -> None:
    found = [(f.value, f.unit) for f in figures_in(language, text)]
    assert found == [_read(item.split()) for item in wanted.split(";") if item]


def _read(words: list[str]) -> tuple[float, str | None]:
    unit = words[1] if len(words) > 1 else None
    return float(words[0]), "percent" if unit == "%" else unit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Seit Mai 2030 lernen dort 106 laotische Studenten."),
        ("en", "Since May 2030 some 106 Laotian students have studied there."),
        ("en", "In May 2030 Peru received the delegation; 106 Laotian students are expected."),
        ("fr", "Depuis mai 2030, 106 étudiants laotiens y étudient."),
    ],
)
def test_what_has_been_so_since_a_day_has_no_period_and_none_reaches_over_a_semicolon(language: str, text: str) -> None:
    assert [(f.value, f.period) for f in figures_in(language, text)] == [(106, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le commerce doit atteindre 5 milliards de dollars d'ici 2030, contre 3 milliards en 2025."),
        ("en", "Trade is to reach 5 billion dollars by 2030, up from 3 billion dollars in 2025."),
        ("nl", "De handel moet tegen 2030 5 miljard dollar bedragen, tegen 3 miljard dollar in 2025."),
    ],
)
def test_each_of_two_values_has_the_year_beside_it(language: str, text: str) -> None:
    assert {(f.value, f.period) for f in figures_in(language, text)} == {(5e9, "2030"), (3e9, "2025")}
