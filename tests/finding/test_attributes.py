"""What only describes an instrument keeps its day and its town: they are those of its signature, and of nothing else."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.model.findings import Event
from dragoman.reading import read_document

SOURCE = {
    "en": "The foreign ministry in Santiago said so.",
    "de": "Das teilte das Außenministerium in Santiago mit.",
    "fr": "Le ministère des Affaires étrangères l'a indiqué à Santiago.",
    "sv": "Det meddelade utrikesdepartementet i Santiago.",
    "nl": "Dat meldt het ministerie van Buitenlandse Zaken in Santiago.",
}


def _events(language: str, sentence: str) -> list[Event]:
    text = f"{sentence} {SOURCE[language]}"
    return find(read_document(text, uri="a.txt", hints={"language": language, "published": "2025-03-12"})).events


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ghana's parliament on Tuesday ratified the boundary agreement signed with Chile in Kumasi last November."),
        ("de", "Das ghanaische Parlament hat am Dienstag das im November in Kumasi mit Chile unterzeichnete Abkommen ratifiziert."),
        ("fr", "Le Parlement ghanéen a ratifié mardi l'accord sur la frontière maritime signé en novembre à Kumasi avec le Chili."),
        ("sv", "Ghanas parlament ratificerade på tisdagen det i november i Kumasi undertecknade avtalet med Chile."),
        ("nl", "Het Ghanese parlement heeft dinsdag het in november in Kumasi gesloten akkoord met Chili geratificeerd."),
    ],
)  # fmt: skip
def test_what_is_ratified_has_a_day_and_a_town_of_its_own(language: str, sentence: str) -> None:
    (vote,) = _events(language, sentence)
    assert (vote.kind, vote.date) == ("vote", "2025-03-11")
    assert vote.place != "Kumasi"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Under the agreement signed in Kumasi in November, Chile will send Ghana two patrol boats."),
        ("de", "Nach dem im November in Kumasi geschlossenen Abkommen liefert Chile zwei Patrouillenboote an Ghana."),
        ("fr", "Aux termes de l'accord conclu en novembre à Kumasi, le Chili livrera deux patrouilleurs au Ghana."),
        ("sv", "Enligt avtalet som undertecknades i Kumasi i november ska Chile leverera två patrullbåtar till Ghana."),
        ("nl", "Volgens het in november in Kumasi gesloten akkoord levert Chili twee patrouilleboten aan Ghana."),
    ],
)
def test_what_follows_from_an_agreement_does_not_happen_on_the_day_of_its_signature(
    language: str, sentence: str
) -> None:
    assert not [e for e in _events(language, sentence) if e.date and e.date.endswith("-11")]
