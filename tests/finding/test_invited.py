"""Whoever is invited travels; whoever invites does not."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.reading import read_document

RECEIVED = {
    "en": "Iceland's Foreign Minister Katrin Halldors received her Mongolian counterpart Batbold Sodnom in Reykjavik on Wednesday.",
    "de": "Islands Außenministerin Katrin Halldors empfing am Mittwoch in Reykjavík ihren mongolischen Kollegen Batbold Sodnom.",
    "fr": "La ministre islandaise des Affaires étrangères, Katrin Halldors, a reçu mercredi son homologue mongol, Batbold Sodnom.",
    "sv": "Islands utrikesminister Katrin Halldors tog i onsdags emot sin mongoliske kollega Batbold Sodnom i Reykjavik.",
    "nl": "De IJslandse minister van Buitenlandse Zaken Katrin Halldors ontving woensdag haar Mongoolse ambtgenoot Batbold Sodnom.",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Sodnom invited Halldors to visit Ulaanbaatar in September."),
        ("en", "Sodnom thanked Iceland and invited his counterpart to visit Ulaanbaatar in September."),
        ("de", "Er lud sie für September nach Ulan-Bator ein."),
        ("de", "Sodnom dankte für die Hilfe und lud seine Kollegin für September nach Ulan-Bator ein."),
        ("de", "Sodnom dankte für die Hilfe und lud Halldors für September nach Ulan-Bator ein."),
        ("fr", "M. Sodnom a remercié l'Islande et invité son homologue à se rendre à Oulan-Bator en septembre."),
        ("sv", "Sodnom tackade för hjälpen och bjöd in sin kollega till Ulan Bator i september."),
        ("nl", "Sodnom bedankte en nodigde zijn ambtgenote uit voor een bezoek aan Ulaanbaatar in september."),
    ],
)
def test_visit_is_that_of_whoever_is_invited(language: str, sentence: str) -> None:
    text = f"{RECEIVED[language]} {sentence}"
    findings = find(read_document(text, uri="a.txt", hints={"language": language, "published": "2026-05-14"}))
    (visit,) = [e for e in findings.events if e.kind == "visit"]
    names = {p.key: p.name for p in findings.persons}
    assert (visit.status, visit.date, visit.place) == ("proposed", "2026-09", "Ulaanbaatar")
    assert [names[p.actor] for p in visit.participants] == ["Katrin Halldors"]
