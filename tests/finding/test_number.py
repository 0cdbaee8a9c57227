"""A word that is "she" and "they" is the one that its verb tells; a delegation comes with whoever leads it."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.model.findings import Findings
from dragoman.reading import read_document


def found_in(language: str, text: str) -> Findings:
    hints = {"language": language, "published": "2026-05-14"}
    return find(read_document(f"Suriname, India, Armenia\n\n{text}\n", uri="number.txt", hints=hints))


@pytest.mark.parametrize(
    ("language", "last", "travellers"),
    [
        ("de", "Anschließend fliegt sie weiter nach Eriwan.", {"Clara Berg"}),
        ("de", "Anschließend fliegen sie weiter nach Eriwan.", {"Clara Berg", "Ararat Hakobjan"}),
        ("nl", "Daarna reisde zij door naar Jerevan.", {"Clara Berg"}),
        ("nl", "Daarna reisden zij door naar Jerevan.", {"Clara Berg", "Ararat Hakobjan"}),
    ],
)
def test_the_verb_tells_she_from_they(language: str, last: str, travellers: set[str]) -> None:
    first = {
        "de": "Die deutsche Außenministerin Clara Berg traf am Montag in Tiflis den armenischen Minister Ararat Hakobjan.",
        "nl": "De Duitse minister Clara Berg ontmoette maandag in Tbilisi de Armeense minister Ararat Hakobjan.",
    }[language]
    found = found_in(language, f"{first} {last}")
    names = {p.key: p.name for p in found.persons}
    (visit,) = [e for e in found.events if e.kind == "visit"]
    assert {names[p.actor] for p in visit.participants} == travellers


def test_the_verb_at_the_end_of_a_relative_clause_tells_she_from_they() -> None:
    text = (
        "De Duitse minister Clara Berg was maandag in Tbilisi. Haar Armeense ambtgenoot Ararat Hakobjan verweet haar "
        "dat zij de rechten van minderheden vergeet. Dinsdag reisde Berg door naar Paramaribo, waar zij de Surinaamse "
        "premier Melvin Kamp ontmoet."
    )
    found = found_in("nl", text)
    names = {p.key: p.name for p in found.persons}
    (meeting,) = [e for e in found.events if e.kind == "meeting"]
    assert {names[p.actor] for p in meeting.participants} == {"Clara Berg", "Melvin Kamp"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Minister Melvin Kamp van Suriname heeft maandag een Indiase delegatie ontvangen onder leiding van "
         "onderminister Pabitra Sen."),
        ("de", "Außenminister Melvin Kamp aus Suriname hat am Montag eine indische Delegation empfangen unter der "
         "Leitung von Vizeminister Pabitra Sen."),
        ("en", "Suriname's foreign minister Melvin Kamp received on Monday an Indian delegation led by Deputy Minister "
         "Pabitra Sen."),
    ],
)  # fmt: skip
def test_who_leads_a_delegation_that_is_received_is_of_it(language: str, text: str) -> None:
    assert {p.name: p.country for p in found_in(language, text).persons} == {"Melvin Kamp": "SR", "Pabitra Sen": "IN"}


def test_what_is_put_at_disposal_for_something_is_not_proposed() -> None:
    text = (
        "Minister Sen zei in Paramaribo dat India 20 miljoen dollar beschikbaar stelt voor het stroomnet van Suriname."
    )
    (given,) = found_in("nl", text).commitments
    assert (given.by, given.to, given.amount, given.status) == ("IN", ("SR",), 20e6, "pledged")
