"""Every date of any text: what the package reads of dates beside the news."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman import find_dates
from dragoman.errors import KnowledgeError
from dragoman.finding.dating.dates import news_dates
from dragoman.finding.dating.feasts import check_rule, easter, feast_day, nth_weekday

WEDNESDAY = "2021-06-16"


def read(text: str, language: str, anchor: str | None = WEDNESDAY) -> list[str | None]:
    return [m.edtf for m in find_dates(text, language, anchor)]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "The ferry left five weeks ago.", "2021-05-12"),
        ("en", "in eight months", "2022-02-16"),
        ("en", "a year ago", "2020-06-16"),
        ("en", "in 1 year and 2 months", "2022-08-16"),
        ("en", "3 years 2 months 5 days later", "2024-08-21"),
        ("de", "vor fünf Wochen", "2021-05-12"),
        ("de", "in einem Jahr und zwei Monaten", "2022-08-16"),
        ("fr", "il y a environ cinq semaines", "2021-05-12"),
        ("fr", "d'ici huit mois", "2022-02-16"),
        ("nl", "vijf weken geleden", "2021-05-12"),
        ("nl", "over acht maanden", "2022-02-16"),
        ("sv", "för fem veckor sedan", "2021-05-12"),
        ("sv", "om åtta månader", "2022-02-16"),
    ],
)
def test_units_are_counted_to_the_day(language: str, text: str, edtf: str) -> None:
    assert read(text, language) == [edtf]


def test_news_counts_no_days_where_texts_mean_none() -> None:
    assert [m.edtf for m in news_dates("in eight months", "en", WEDNESDAY)] == ["2022-02"]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "nine days after August 3, 2020", "2020-08-12"),
        ("en", "two weeks before Christmas 2019", "2019-12-11"),
        ("en", "a month and two days from tomorrow", "2021-07-19"),
        ("de", "neun Tage nach dem 3. August 2020", "2020-08-12"),
        ("fr", "neuf jours après le 3 août 2020", "2020-08-12"),
        ("nl", "negen dagen na 3 augustus 2020", "2020-08-12"),
        ("sv", "nio dagar efter den 3 augusti 2020", "2020-08-12"),
        ("en", "the eve of Epiphany 2020", "2020-01-05"),
        ("fr", "le lendemain de Noël 2019", "2019-12-26"),
        ("de", "am Tag nach Fronleichnam 2022", "2022-06-17"),
    ],
)
def test_days_are_counted_from_another_date(language: str, text: str, edtf: str) -> None:
    assert read(text, language) == [edtf]


def test_two_distances_stay_two() -> None:
    assert read("It opened two weeks ago, three days before Whit Monday 2021.", "en") == ["2021-06-02", "2021-05-21"]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "Good Friday 2023", "2023-04-07"),
        ("en", "next Easter", "2022-04-17"),
        ("en", "the previous Labor Day", "2020-09-07"),
        ("de", "Buß- und Bettag 2022", "2022-11-16"),
        ("de", "Fronleichnam 2023", "2023-06-08"),
        ("de", "nächstes Weihnachten", "2021-12-25"),
        ("fr", "Noël dernier", "2020-12-25"),
        ("fr", "le lundi de Pâques 2018", "2018-04-02"),
        ("nl", "tweede pinksterdag 2022", "2022-06-06"),
        ("nl", "de volgende Koningsdag", "2022-04-27"),
        ("sv", "midsommarafton 2019", "2019-06-21"),
        ("sv", "förra julafton", "2020-12-24"),
    ],
)
def test_feasts_are_days(language: str, text: str, edtf: str) -> None:
    assert read(text, language) == [edtf]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "the second Tuesday of August 2022", "2022-08-09"),
        ("en", "the last Sunday in December 2022", "2022-12-25"),
        ("de", "am letzten Sonntag im März 2022", "2022-03-27"),
        ("fr", "le deuxième mardi d'août 2022", "2022-08-09"),
        ("nl", "de laatste zondag van maart 2022", "2022-03-27"),
        ("sv", "andra tisdagen i augusti 2022", "2022-08-09"),
        ("en", "the last Thursday of next month", "2021-07-29"),
        ("de", "am zweiten Dienstag des nächsten Monats", "2021-07-13"),
        ("nl", "de tweede dinsdag van deze maand", "2021-06-08"),
    ],
)
def test_a_weekday_of_a_month_is_a_day(language: str, text: str, edtf: str) -> None:
    assert read(text, language) == [edtf]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("en", "Saturday the 26th", "2021-06-26"),
        ("en", "Sat 26th", "2021-06-26"),
        ("de", "Samstag, den 26.", "2021-06-26"),
        ("fr", "samedi 26", "2021-06-26"),
        ("nl", "zaterdag de 26e", "2021-06-26"),
        ("sv", "lördag den 26", "2021-06-26"),
        ("en", "the 9th of next month", "2021-07-09"),
        ("de", "am 9. des nächsten Monats", "2021-07-09"),
        ("fr", "le 9 du mois prochain", "2021-07-09"),
        ("en", "sixth of March, 2018", "2018-03-06"),
        ("en", "nine March nineteen seventy-two", "1972-03-09"),
        ("de", "am siebten achten 2019", "2019-08-07"),
        ("en", "Aug/9/2018", "2018-08-09"),
        ("en", "2018-aug-9", "2018-08-09"),
        ("nl", "9/aug/2018", "2018-08-09"),
        ("en", "20180809", "2018-08-09"),
        ("en", "table-2018-08-09.csv", "2018-08-09"),
        ("fr", "9/8", "2021-08-09"),
        ("en", "29 February", "2020-02-29"),
    ],
)
def test_dates_are_read_however_they_are_written(language: str, text: str, edtf: str) -> None:
    assert read(text, language) == [edtf]


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    assert read("30 February 2020", "en") == []
    assert read("31 June", "en") == []


def test_what_is_no_day_of_the_month_leaves_the_weekday() -> None:
    assert read("On Tuesday 3 lighthouses went dark.", "en") == ["2021-06-15"]
    assert read("dinsdag de derde ronde", "nl") == ["2021-06-15"]


def test_rules_give_days() -> None:
    assert easter(2019) == date(2019, 4, 21)
    assert easter(2021, orthodox=True) == date(2021, 5, 2)
    assert feast_day("4. thu from 11-01", 2021) == date(2021, 11, 25)
    assert feast_day("1. wed before 11-23", 2022) == date(2022, 11, 16)
    assert feast_day("02-29", 2021) is None
    assert nth_weekday(0, 4, 12) == "1. fri from 12-25"
    with pytest.raises(KnowledgeError):
        check_rule("some day")


def test_a_date_prints_what_the_text_tells_of_it_and_no_more() -> None:
    assert repr(find_dates("am 3. Mai 2025", "de")) == (
        "[DateMention(start=3, end=14, edtf='2025-05-03', precision='day', meaning=When(year=2025, month=5, day=3))]"
    )
