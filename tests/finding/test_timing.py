"""When something happens and whether it does: status by tense and helpers, dates by tense, by "since" and by stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.finding import find
from dragoman.reading import read_document
from tests.finding.test_events import events_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Außenminister Carlos Rojas wird am Montag Ministerpräsident Ganbold Tsend treffen."),
        ("sv", "Utrikesminister Carlos Rojas kommer på måndag att träffa premiärminister Ganbold Tsend."),
        ("nl", "Minister van Buitenlandse Zaken Carlos Rojas zal maandag premier Ganbold Tsend ontmoeten."),
        ("fr", "Le ministre des Affaires étrangères Carlos Rojas rencontrera lundi le Premier ministre Ganbold Tsend."),
        ("en", "Foreign minister Carlos Rojas will meet prime minister Ganbold Tsend on Monday."),
    ],
)
def test_a_weekday_with_a_future_is_the_next_one(language: str, text: str) -> None:
    assert events_of(language, text) == "meeting planned 2031-05-26 Rojas+Tsend"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Außenminister Carlos Rojas traf am Montag Ministerpräsident Ganbold Tsend."),
        ("sv", "Utrikesminister Carlos Rojas träffade på måndagen premiärminister Ganbold Tsend."),
        ("nl", "Minister van Buitenlandse Zaken Carlos Rojas heeft maandag premier Ganbold Tsend ontmoet."),
        ("fr", "Le ministre des Affaires étrangères Carlos Rojas a rencontré lundi le Premier ministre Ganbold Tsend."),
        ("en", "Foreign minister Carlos Rojas met prime minister Ganbold Tsend on Monday."),
    ],
)
def test_a_weekday_with_a_past_is_the_last_one(language: str, text: str) -> None:
    assert events_of(language, text) == "meeting held 2031-05-19 Rojas+Tsend"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Außenminister Carlos Rojas ist seit Montag in der Mongolei."),
        ("nl", "Minister van Buitenlandse Zaken Carlos Rojas is sinds maandag in Mongolië."),
        ("fr", "Le ministre des Affaires étrangères Carlos Rojas est depuis lundi en Mongolie."),
        ("en", "Foreign minister Carlos Rojas has been in Mongolia since Monday."),
    ],
)
def test_a_stay_since_a_day_is_a_visit_from_that_day(language: str, text: str) -> None:
    assert events_of(language, text) == "visit held 2031-05-19 Rojas"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Carlos Rojas war am Montag Botschafter in der Mongolei."),
        ("sv", "Carlos Rojas är sedan i måndags ambassadör i Mongoliet."),
        ("fr", "M. Rojas a affirmé lundi en Mongolie que la paix était possible."),
    ],
)
def test_an_office_held_in_a_land_and_words_spoken_there_are_no_stay(language: str, text: str) -> None:
    assert "visit" not in events_of(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Außenminister Carlos Rojas traf Ministerpräsident Ganbold Tsend am Montag nicht."),
        ("sv", "Utrikesminister Carlos Rojas träffade inte premiärminister Ganbold Tsend på måndagen."),
        ("nl", "Minister van Buitenlandse Zaken Carlos Rojas heeft premier Ganbold Tsend maandag niet ontmoet."),
        ("en", "Foreign minister Carlos Rojas did not meet prime minister Ganbold Tsend on Monday."),
    ],
)
def test_what_is_denied_is_no_event(language: str, text: str) -> None:
    assert events_of(language, text) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Außenminister Carlos Rojas traf Ministerpräsident Ganbold Tsend. "
            "Am selben Nachmittag unterzeichneten Rojas und Tsend ein Abkommen.",
        ),
        (
            "sv",
            "Utrikesminister Carlos Rojas träffade premiärminister Ganbold Tsend. "
            "Samma eftermiddag undertecknade Rojas och Tsend ett avtal.",
        ),
        (
            "nl",
            "Minister van Buitenlandse Zaken Carlos Rojas ontmoette premier Ganbold Tsend. "
            "Diezelfde middag ondertekenden Rojas en Tsend een overeenkomst.",
        ),
        (
            "fr",
            "Le ministre des Affaires étrangères Carlos Rojas a rencontré le Premier ministre Ganbold Tsend. "
            "Le même après-midi, Rojas et Tsend ont signé un accord.",
        ),
        (
            "en",
            "Foreign minister Carlos Rojas met prime minister Ganbold Tsend. "
            "That same afternoon Rojas and Tsend signed an agreement.",
        ),
    ],
)
def test_the_same_afternoon_of_a_day_that_no_word_tells_is_kept_as_a_relation(language: str, text: str) -> None:
    document = read_document(text, uri="memory:article.txt", hints={"language": language})
    meeting, signing = find(replace(document, headline=None, published=None)).events
    assert (meeting.kind, meeting.date, meeting.same_day_as) == ("meeting", None, None)
    assert (signing.kind, signing.date, signing.same_day_as) == ("signing", None, meeting.key)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ohne Vorbedingungen traf Perus Außenminister Carlos Rojas am Montag Ministerpräsident Ganbold Tsend."),
        (
            "sv",
            "Utan förvarning träffade Perus utrikesminister Carlos Rojas på måndagen premiärminister Ganbold Tsend.",
        ),
        ("fr", "Sans attendre, le ministre péruvien Carlos Rojas a rencontré lundi le Premier ministre Ganbold Tsend."),
        ("en", "Without much ado foreign minister Carlos Rojas met prime minister Ganbold Tsend on Monday."),
    ],
)
def test_without_denies_only_the_verb_behind_it(language: str, text: str) -> None:
    assert events_of(language, text) == "meeting held 2031-05-19 Rojas+Tsend"


def test_a_plan_elsewhere_does_not_take_the_day_of_the_plan_before() -> None:
    text = (
        "The commission of Peru and Laos will meet in Lima on 2 June. "
        "President Carlos Rojas is expected to sign the treaty in Vientiane."
    )
    document = read_document(text, uri="a.txt", hints={"language": "en", "published": "2031-05-20"})
    assert {e.place: e.date for e in find(document).events} == {"Lima": "2031-06-02", "Vientiane": None}


def test_who_only_promises_to_accompany_takes_no_part_in_what_is_told_next() -> None:
    text = (
        "Peru's ambassador Luis Vega promised on Monday to accompany the reforms of Mongolia. "
        "Foreign minister Carlos Rojas of Peru met prime minister Ganbold Tsend of Mongolia on Monday."
    )
    assert events_of("en", text) == "meeting held 2031-05-19 Rojas+Tsend"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Georgian President Micheil Lomidze declined to meet German Foreign Minister Clara Berg in Tbilisi."),
        (
            "de",
            "Ein Gespräch mit dem georgischen Präsidenten Micheil Lomidse hat Außenministerin Clara Berg abgelehnt.",
        ),
        ("fr", "Nouakchott a démenti mercredi avoir suspendu les licences de pêche des piroguiers sénégalais."),
        ("fr", "Le Sénégal nie avoir expulsé l'ambassadeur de Mauritanie."),
    ],
)
def test_what_is_refused_or_denied_did_not_happen(language: str, text: str) -> None:
    assert events_of(language, text) == ""
