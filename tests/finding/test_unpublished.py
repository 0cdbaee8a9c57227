"""Texts without a day of publication: the present tells what is to come where it names a day."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.reading import read_document
from tests.finding.wanted import parse_wanted, told

CASES = (
    ("de", "visit:planned with=Dahl", "Der norwegische Außenminister Erik Dahl reist Anfang Juni nach Peru."),
    (
        "de",
        "visit:planned with=Dahl",
        "Der norwegische Außenminister Erik Dahl besucht am 8. und 9. Februar 2024 Peru.",
    ),
    ("de", "visit:held with=Dahl", "1995 besucht der norwegische Außenminister Erik Dahl Peru."),
    (
        "de",
        "visit:planned with=Frederik",
        "Der dänische König Frederik kommt im Herbst zu einem Staatsbesuch nach Finnland.",
    ),
    ("nl", "visit:planned with=Dahl", "De Noorse premier Erik Dahl reist donderdag door naar Chili."),
    ("nl", "visit:held with=Dahl", "De Noorse premier Erik Dahl is dinsdag in Chili aangekomen voor overleg met Peru."),
    ("sv", "visit:planned with=Dahl", "Norges utrikesminister Erik Dahl besöker Peru den 8–9 februari 2024."),
    ("sv", "visit:held with=Dahl", "Norges utrikesminister Erik Dahl besökte Peru den 8 februari 2024."),
    ("fr", "visit:planned with=Dahl", "Le Premier ministre norvégien Erik Dahl se rend début juin au Pérou."),
    (
        "fr",
        "meeting:held with=Dahl,Soto",
        "Le 8 février 2024, le Premier ministre norvégien Erik Dahl rencontre à Lima la présidente péruvienne Maria Soto.",
    ),
    (
        "en",
        "meeting:planned with=Dahl,Soto",
        "Norwegian Prime Minister Erik Dahl meets Peruvian President Maria Soto in Lima on Friday.",
    ),
)


@pytest.mark.parametrize(("language", "wanted", "passage"), CASES)
def test_the_present_with_a_day_lies_ahead(language: str, wanted: str, passage: str) -> None:
    findings = find(read_document(passage + "\n", uri="phrasing.txt", hints={"language": language}))
    for claim in parse_wanted(wanted):
        assert claim.found_in(findings, 0), f"{claim}\n{told(findings, 0)}"
