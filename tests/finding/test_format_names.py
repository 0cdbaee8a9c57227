"""What a standing format is called: its noun with what describes it and what it is about."""

from __future__ import annotations

import pytest

from tests.finding.dealings import mechanisms_in


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Die Außenminister Perus und Laos leiteten am Montag die dritte Tagung der Gemischten Kommission für "
            "wirtschaftliche Zusammenarbeit in Lima.",
            "Gemischte Kommission für wirtschaftliche Zusammenarbeit",
        ),
        (
            "de",
            "Im Rahmen des zweiten Strategischen Dialogs zwischen Peru und Laos trafen sich am Montag die Vizeaußenminister.",
            "Strategischer Dialog",
        ),
        (
            "sv",
            "Peru och Laos höll på måndagen det tredje mötet i den peruansk-laotiska blandade kommissionen för "
            "ekonomiskt samarbete i Lima.",
            "peruansk-laotiska blandade kommissionen för ekonomiskt samarbete",
        ),
        (
            "nl",
            "Peru en Laos hielden maandag in Lima de derde zitting van de Gemengde Commissie voor economische "
            "samenwerking.",
            "Gemengde Commissie voor economische samenwerking",
        ),
        (
            "fr",
            "Le Pérou et le Laos ont tenu lundi à Lima la troisième session de la Commission mixte de coopération "
            "économique.",
            "Commission mixte de coopération économique",
        ),
        (
            "en",
            "Peru and Laos held the third meeting of the Peru - Laos Joint Commission for Economic Cooperation "
            "(JCEC) in Lima on Monday.",
            "Peru - Laos Joint Commission for Economic Cooperation (JCEC)",
        ),
        (
            "en",
            "The fourth round of political consultations between Peru and Laos was held in Lima on Monday.",
            "political consultations",
        ),
        ("de", "Am Montag tagte in Lima zum dritten Mal das „3+1“-Forum.", "„3+1“-Forum"),
    ],
)
def test_a_name_goes_from_its_first_adjective_to_what_it_is_about(language: str, text: str, name: str) -> None:
    assert [m.name for m in mechanisms_in(language, text)] == [name]
