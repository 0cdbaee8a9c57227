"""Clauses: where a sentence is cut, and where not."""

from __future__ import annotations

import pytest

from dragoman.finding.tagging.scene import lay_out
from dragoman.reading import read_document


def clauses(language: str, text: str) -> list[tuple[str, str]]:
    """The clauses of a one-sentence text: kind and first word."""
    scene = lay_out(read_document(text, uri="a.txt", hints={"language": language}), language)
    found = [c for s in scene.sentences for c in s.clauses]
    return [(c.kind, scene.text[c.start : c.end].split()[0].strip(",")) for c in found]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Batu Erdene, der Außenminister der Mongolei, unterschrieb das Abkommen."),
        ("de", "Die für den 10. Juni geplante Sitzung der Mongolei und Paraguays ist verschoben worden."),
        ("nl", "De voor 10 juni geplande vergadering van Mongolië en Paraguay is uitgesteld."),
        ("sv", "Förhandlingarna om ett avtal avslutades på fredagen."),
        ("en", "The session of Mongolia and Paraguay planned for 10 June has been postponed."),
        ("fr", "La réunion de la Mongolie et du Paraguay, prévue le 10 juin, a été reportée."),
    ],
)
def test_appositions_participles_and_prepositions_open_no_clause(language: str, text: str) -> None:
    assert len(clauses(language, text)) == 1


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Der Minister sagte, dass der Vertrag unterzeichnet wurde.", "that"),
        ("sv", "Ministern sade att avtalet undertecknades.", "that"),
        ("nl", "De minister zei dat het verdrag werd ondertekend.", "that"),
        ("fr", "Le ministre a dit que l'accord avait été signé.", "that"),
        ("en", "The minister said that the treaty was signed.", "that"),
        ("de", "Der Minister, der am Montag ankam, traf den Präsidenten.", "relative"),
        ("en", "The minister, who arrived on Monday, met the president.", "relative"),
    ],
)
def test_a_clause_with_its_own_predicate_is_cut_off(language: str, text: str, kind: str) -> None:
    assert kind in [k for k, _ in clauses(language, text)]
