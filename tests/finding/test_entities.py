"""Entities: persons, bodies and places with their offsets."""

from __future__ import annotations

import pytest

from dragoman.finding import find_entities


def found(text: str, language: str) -> set[str]:
    return {f"{e.text} {e.label}" for e in find_entities(text, language)}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Hari Adhikari flew from Nepal to the Northfield River.",
         {"Hari Adhikari PER", "Nepal LOC", "Northfield River LOC"}),
        ("en", "The Kathmandu Institute and the QRX hired Anna Bergmark in July.",
         {"Kathmandu Institute ORG", "QRX ORG", "Anna Bergmark PER"}),
        ("de", "In Nepal traf Hari Adhikari gestern Anna Bergmark von der QRX.",
         {"Nepal LOC", "Hari Adhikari PER", "Anna Bergmark PER", "QRX ORG"}),
        ("sv", "Hari Adhikari spelade mot Anna Bergmark i Monte Sereno.",
         {"Hari Adhikari PER", "Anna Bergmark PER", "Monte Sereno LOC"}),
        ("nl", "Anna Bergmark woont in Nepal en werkt voor de QRX.", {"Anna Bergmark PER", "Nepal LOC", "QRX ORG"}),
        ("fr", "Anna Bergmark a quitté le Népal pour la QRX.", {"Anna Bergmark PER", "Népal LOC", "QRX ORG"}),
    ],
)  # fmt: skip
def test_names_are_labelled_by_their_words_and_neighbours(language: str, text: str, wanted: set[str]) -> None:
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Singer Martha Oakley left early, her manager Lou Pratt said.", {"Martha Oakley PER", "Lou Pratt PER"}),
        ("de", "Die Sängerin Anke Brömmel kam mit ihrer Schwester Ingeborg.", {"Anke Brömmel PER", "Ingeborg PER"}),
        ("sv", "Sångerskan Annika Brommels kom med Jöns Lindqvist.", {"Annika Brommels PER", "Jöns Lindqvist PER"}),
        ("nl", "De schrijfster Hella Kuipers sprak met Bram de Wilde.", {"Hella Kuipers PER", "Bram de Wilde PER"}),
        ("fr", "La chanteuse Maëlle Bertrand a parlé à Jean-Paul Lefort.",
         {"Maëlle Bertrand PER", "Jean-Paul Lefort PER"}),
    ],
)  # fmt: skip
def test_persons_are_found_where_no_office_stands_by(language: str, text: str, wanted: set[str]) -> None:
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Oakley told the Northfield Gazette that Westbrook University had won.",
         {"Oakley PER", "Northfield Gazette ORG", "Westbrook University ORG"}),
        ("de", "Brömmel sagte, die Universität Rostock und das Brackwede-Institut hätten eingeladen.",
         {"Brömmel PER", "Universität Rostock ORG", "Brackwede-Institut ORG"}),
        ("sv", "Uppsala universitet och Naturvårdsverket har bjudit in Jöns Lindqvist.",
         {"Uppsala universitet ORG", "Naturvårdsverket ORG", "Jöns Lindqvist PER"}),
        ("nl", "De Universiteit van Tilburg en het QRIV werken samen met het bedrijf Zorgtech.",
         {"Universiteit van Tilburg ORG", "QRIV ORG", "Zorgtech ORG"}),
        ("fr", "Le QRNS travaille avec la société Verdoline.", {"QRNS ORG", "Verdoline ORG"}),
    ],
)  # fmt: skip
def test_bodies_are_known_by_what_heads_their_names_or_stands_before_them(
    language: str, text: str, wanted: set[str]
) -> None:
    assert found(text, language) == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The river Wendle flows through Abbotsmere.", {"Wendle LOC", "Abbotsmere LOC"}),
        ("de", "Das Schiff fuhr durch das Karibische Meer nach Paderborn.", {"Karibische Meer LOC", "Paderborn LOC"}),
        ("sv", "Staden Brunnsta ligger vid floden Vendan.", {"Brunnsta LOC", "Vendan LOC"}),
        ("nl", "De fabriek staat in Enschede, bij de rivier Dinkel.", {"Enschede LOC", "Dinkel LOC"}),
        ("fr", "L'usine se trouve à Clermont-Ferrand.", {"Clermont-Ferrand LOC"}),
    ],
)  # fmt: skip
def test_places_are_known_by_lists_by_their_nouns_and_by_prepositions(
    language: str, text: str, wanted: set[str]
) -> None:
    assert found(text, language) == wanted


def test_german_nouns_with_capitals_are_no_names() -> None:
    assert found("Die Verhandlungen über den Haushalt dauern nach Angaben der Behörden bis Montag.", "de") == set()


def test_a_name_that_opens_a_sentence_is_told_from_a_word_that_does() -> None:
    assert found("Haldane walked home. Nobody knew why. Unfortunately it rained.", "en") == {"Haldane PER"}


def test_a_family_name_alone_is_the_person_named_before() -> None:
    text = "Tom Wheatley wrote to Ann Barrow. The reply reached Wheatley late."
    assert [e.label for e in find_entities(text, "en")] == ["PER", "PER", "PER"]


def test_who_is_named_in_a_list_is_like_who_stands_before() -> None:
    assert {"Leeds LOC", "Norrby LOC", "Brackenham LOC"} <= found("They live in Leeds, Norrby and Brackenham.", "en")


@pytest.mark.parametrize(
    "text", ["The EU-backed plan is over.", "It rained on Monday in April.", "“Unfortunately,” he said.", "I’m tired."]
)
def test_compounds_dates_and_openers_are_no_entities(text: str) -> None:
    assert [e.text for e in find_entities(text, "en")] in ([], ["EU"])


def test_offsets_point_at_the_text() -> None:
    text = "Anna Bergmark met Hari Adhikari in Nepal."
    assert all(text[e.start : e.end] == e.text for e in find_entities(text, "en"))


def test_a_name_of_the_world_carries_its_code() -> None:
    assert [e.code for e in find_entities("They live in Nepal.", "en")] == ["NP"]
