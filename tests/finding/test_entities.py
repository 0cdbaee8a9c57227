"""Entities: persons, bodies and places with their offsets."""

from __future__ import annotations

import pytest

from dragoman.finding import find_entities


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
    assert {f"{e.text} {e.label}" for e in find_entities(text, language)} == wanted


@pytest.mark.parametrize(
    "text", ["The EU-backed plan is over.", "It rained on Monday in April.", "“Unfortunately,” he said."]
)
def test_compounds_dates_and_openers_are_no_entities(text: str) -> None:
    assert [e.text for e in find_entities(text, "en")] in ([], ["EU"])


def test_offsets_point_at_the_text() -> None:
    text = "Anna Bergmark met Hari Adhikari in Nepal."
    assert all(text[e.start : e.end] == e.text for e in find_entities(text, "en"))
