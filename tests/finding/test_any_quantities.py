"""Every number of any text: what the package reads of numbers beside the news."""

from __future__ import annotations

import pytest

from dragoman import find_quantities
from dragoman.finding.counting.quantities import Quantity, news_quantities
from dragoman.knowledge.units import currency_names


def only(text: str, language: str) -> Quantity:
    quantities = find_quantities(text, language)
    assert len(quantities) == 1, quantities
    return quantities[0]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "4 kegs in seven sixteenths", 7 / 16),
        ("en", "five thirty-seconds of an inch", 5 / 32),
        ("en", "a ninth of the orchard", 1 / 9),
        ("en", "He sold a ninth.", 1 / 9),
        ("en", "twelve and three eighths", 12.375),
        ("en", "four hundred and nine elevenths", 400 + 9 / 11),
        ("en", "seventy thousandths", 0.07),
        ("en", "three ten-thousandths", 0.0003),
        ("sv", "ett halvt dussin", 6),
        ("de", "fünf Siebtel", 5 / 7),
        ("de", "drei Zweiunddreißigstel", 3 / 32),
        ("de", "neun Tausendstel", 0.009),
        ("fr", "quatre septièmes", 4 / 7),
        ("fr", "huit et deux neuvièmes", 8 + 2 / 9),
        ("fr", "un quarantième", 1 / 40),
        ("nl", "vier zevende", 4 / 7),
        ("nl", "negen zestiende", 9 / 16),
        ("sv", "fyra sjundedelar", 4 / 7),
        ("sv", "nio trettioandradelar", 9 / 32),
        ("sv", "en fyrtiondel", 1 / 40),
    ],
)
def test_any_number_over_any_ordinal_is_a_fraction(language: str, text: str, value: float) -> None:
    assert find_quantities(text, language)[-1].value == pytest.approx(value)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "a ninth lighthouse"), ("fr", "un neuvième phare"), ("nl", "een negende vuurtoren")],
)
def test_an_ordinal_before_a_noun_is_a_rank(language: str, text: str) -> None:
    assert [q for q in find_quantities(text, language) if q.kind == "fraction"] == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "2.5e6", 2.5e6),
        ("en", "7.1x10^-3", 0.0071),
        ("en", "3^4", 81),
        ("en", "6 × 10⁸", 6e8),
        ("de", "1,5e-3", 0.0015),
        ("sv", "4e+2", 400),
        ("en", "14G", 14e9),
        ("en", ".375", 0.375),
        ("fr", ",375", 0.375),
        ("en", "- 3/8", -0.375),
        ("nl", "- 12", -12),
        ("en", "seventy - eight", 78),
        ("en", "6 thousand 4 hundred", 6400),
        ("sv", "5 hundra 12", 512),
        ("en", "8 hundred and 17", 817),
        ("en", "four point twenty-six", 4.26),
        ("en", "three billion and a half million", 3_000_500_000),
        ("en", "minus one", -1),
        ("fr", "moins un", -1),
        ("de", "minus eins", -1),
        ("nl", "drieënhalf", 3.5),
    ],
)
def test_numbers_are_read_however_they_are_written(language: str, text: str, value: float) -> None:
    assert only(text, language).value == pytest.approx(value)


@pytest.mark.parametrize("text", ["- 14 lamps were lit", "12/13/14.15.16", "at 17:45"])
def test_bullets_dates_and_clocks_make_no_numbers(text: str) -> None:
    assert all(q.value == 14 for q in find_quantities(text, "en"))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "a percentage of 35", 35),
        ("de", "ein Prozentsatz von 35", 35),
        ("sv", "en procentsats på 35", 35),
        ("fr", "le pourcentage de 35", 35),
        ("nl", "een percentage van 35", 35),
    ],
)
def test_percent_may_stand_before_the_number(language: str, text: str, value: float) -> None:
    found = only(text, language)
    assert (found.value, found.unit) == (value, "percent")


@pytest.mark.parametrize(
    ("language", "text", "value", "currency", "unit"),
    [
        ("en", "19 dollars 75.", 19.75, "USD", None),
        ("en", "19 dollars and 75", 19.75, "USD", None),
        ("fr", "douze euros et trente cents", 12.30, "EUR", None),
        ("en", "65 pence", 65, "GBP", "cent"),
        ("sv", "65 öre", 65, "SEK", "cent"),
        ("de", "65 Rappen", 65, "CHF", "cent"),
        ("en", "800 rupees", 800, "INR", None),
        ("sv", "800 finska mark", 800, "FIM", None),
        ("de", "800 D-Mark", 800, "DEM", None),
        ("nl", "800 gulden", 800, "NLG", None),
        ("en", "90 quetzals", 90, "GTQ", None),
        ("fr", "90 lempiras", 90, "HNL", None),
        ("en", "MSEK 45", 45e6, "SEK", None),
        ("en", "4.5 MEUR", 4.5e6, "EUR", None),
        ("en", "₲600", 600, "PYG", None),
        ("en", "7 bitcoins", 7, "BTC", None),
    ],
)
def test_money_is_read_by_any_of_its_names(
    language: str, text: str, value: float, currency: str, unit: str | None
) -> None:
    found = only(text, language)
    assert (found.value, found.currency, found.unit) == (value, currency, unit)


def test_a_sign_before_a_second_amount_belongs_to_that() -> None:
    assert [(q.value, q.currency) for q in find_quantities("$ 300.50 $ 412 rent", "en")] == [
        (300.5, "USD"),
        (412, "USD"),
    ]
    assert [(q.value, q.currency) for q in find_quantities("eur 15 usd 20", "en")] == [(15, "EUR"), (20, "USD")]


@pytest.mark.parametrize("language", ["de", "en", "fr", "nl", "sv"])
def test_every_currency_in_use_is_known_by_the_name_of_its_country(language: str) -> None:
    missed = {
        name
        for name, code in currency_names(language)
        if "(" not in name and [q.currency for q in find_quantities(f"120 {name}", language)] != [code]
    }
    assert len(missed) <= 2, missed  # two countries of one adjective, and two francs of one name


def test_news_keeps_to_what_news_counts() -> None:
    assert [q.kind for q in news_quantities("Two thirds of the islanders voted.", "en")] == ["fraction"]
    assert news_quantities("Two thirds of the islanders voted.", "en")[0].value == pytest.approx(66.6667)
    assert find_quantities("Two thirds of the islanders voted.", "en")[0].value == pytest.approx(0.6667, abs=1e-4)
    assert news_quantities("90 drachmas", "en")[0].kind == "count"
