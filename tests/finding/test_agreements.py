"""Agreements: instruments and their status. All content is invented."""

from __future__ import annotations

import pytest

from tests.finding.cases.agreements.more import MORE_CHAINS
from tests.finding.cases.agreements.plain import CHAINS
from tests.finding.cases.agreements.told import TOLD
from tests.finding.cases.words import CHAINS_IN_WORDS
from tests.finding.dealings import agreements_in

STATUSES = [
    ("de", "Chile und Ghana paraphierten am Montag ein Fischereiabkommen.", [("agreement", "agreed")]),
    ("de", "Das Parlament in Quito ratifizierte das Auslieferungsabkommen mit Laos.", [("treaty", "ratified")]),
    ("de", "Das Handelsabkommen zwischen Tonga und Fidschi trat am Sonntag in Kraft.", [("agreement", "in_force")]),
    ("de", "Sie verhandeln über ein Abkommen zum Investitionsschutz.", [("agreement", "negotiating")]),
    (
        "de",
        "Beide Minister wollen ein Memorandum über Bildung unterzeichnen.",
        [("memorandum_of_understanding", "to_be_signed")],
    ),
    (
        "de",
        "Das Protokoll bleibt ausgesetzt und das Luftfahrtabkommen mit Togo wurde gekündigt.",
        [("protocol", "suspended"), ("agreement", "terminated")],
    ),
    ("sv", "Chile och Ghana paraferade i måndags ett fiskeavtal.", [("agreement", "agreed")]),
    ("sv", "Parlamentet i Quito ratificerade utlämningsavtalet med Laos.", [("treaty", "ratified")]),
    ("sv", "Kenya har sagt upp dubbelbeskattningsavtalet med Mauritius.", [("agreement", "terminated")]),
    ("sv", "Länderna väntas skriva under avtalet i mars.", [("agreement", "to_be_signed")]),
    ("nl", "Chili en Ghana parafeerden maandag een visserijakkoord.", [("agreement", "agreed")]),
    ("nl", "Kenia zegde het belastingverdrag met Mauritius op.", [("treaty", "terminated")]),
    ("nl", "Het handelsakkoord tussen Tonga en Fiji is zondag in werking getreden.", [("agreement", "in_force")]),
    ("nl", "Beide partijen verlengden het graanakkoord met een jaar.", [("agreement", "amended")]),
    ("fr", "Le parlement de Quito a ratifié le traité d'extradition avec le Laos.", [("treaty", "ratified")]),
    ("fr", "Le Kenya a dénoncé la convention fiscale avec Maurice.", [("treaty", "terminated")]),
    ("fr", "Ils négocient un accord sur la protection des investissements.", [("agreement", "negotiating")]),
    (
        "fr",
        "Le protocole reste suspendu et l'accord aérien avec le Togo a été dénoncé.",
        [("protocol", "suspended"), ("agreement", "terminated")],
    ),
    ("en", "An action plan for the coming years was agreed.", [("plan", "agreed")]),
    ("en", "Kenya has terminated the tax treaty with Mauritius.", [("treaty", "terminated")]),
    ("en", "The signing of a letter of intent on fuel was put off.", [("letter_of_intent", "to_be_signed")]),
    ("en", "The negotiations on an agreement on fisheries will go on.", [("agreement", "negotiating")]),
    (
        "en",
        "A letter of intent on fuel and a contract for buses were signed.",
        [("letter_of_intent", "signed"), ("contract", "signed")],
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), STATUSES)
def test_an_instrument_is_found_with_its_status(language: str, text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(a.kind, a.status) for a in agreements_in(language, text)] == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), CHAINS + MORE_CHAINS + CHAINS_IN_WORDS)
def test_a_chain_of_predicates_leaves_the_furthest_status(language: str, text: str, wanted: str) -> None:
    found = [f"{a.kind} {a.status}" for a in agreements_in(language, text, published="2026-05-20")]
    assert "; ".join(found) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Parlament lehnte das Abkommen ab."),
        ("sv", "Oppositionen krävde att regeringen säger upp avtalet."),
    ],
)
def test_what_is_rejected_or_demanded_changes_nothing(language: str, text: str) -> None:
    assert not agreements_in(language, text)


def test_the_documents_of_a_row_are_signed_as_its_opening_says() -> None:
    text = "Vid ceremonin undertecknades följande dokument:\n- ett avtal om fiske;\n- ett protokoll om tull.\n"
    assert [(a.kind, a.status) for a in agreements_in("sv", text)] == [("agreement", "signed"), ("protocol", "signed")]


def test_the_agreement_without_more_is_the_one_spoken_of_before() -> None:
    text = "Chile and Ghana signed a fisheries agreement. The parliament in Accra ratified the agreement."
    assert [(a.kind, a.status) for a in agreements_in("en", text)] == [("agreement", "ratified")]


def test_a_coming_day_brings_nothing_into_force_yet() -> None:
    text = "The Senate ratified the treaty with Laos. The treaty enters into force on 1 July 2031."
    assert [a.status for a in agreements_in("en", text, published="2031-04-02")] == ["ratified"]


def test_a_party_named_alone_has_the_state_of_the_text_for_the_other_side() -> None:
    text = "Tunisia and Chad met, Tunisia said. The agreement with Libya on customs was signed in Tunis."
    assert set(agreements_in("en", text)[0].parties) == {"LY", "TN"}


def test_it_is_the_instrument_named_right_before() -> None:
    text = "Where is the agreement on investment? It was initialled in Yaoundé in August. It will be signed in Jakarta."
    assert [(a.kind, a.status) for a in agreements_in("en", text)] == [("agreement", "to_be_signed")]


def test_a_mention_before_belongs_to_the_sentence_that_says_what_became_of_it() -> None:
    text = "Er lobte das Abkommen über die Visumpflicht. Dieses Abkommen wurde im Juli in Minsk unterzeichnet."
    found = agreements_in("de", text)
    assert [(a.kind, a.status, len(a.evidence)) for a in found] == [("agreement", "signed", 2)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der peruanische Minister Carlos Rojas reiste aus Laos ab, ohne ein Fischereiabkommen zu unterzeichnen.",
        ),
        ("sv", "Perus utrikesminister Carlos Rojas lämnade Laos på måndagen utan att underteckna något fiskeavtal."),
        ("nl", "De Peruaanse minister Carlos Rojas vertrok uit Laos zonder een visserijakkoord te ondertekenen."),
        ("fr", "Le ministre péruvien Carlos Rojas a quitté le Laos lundi sans signer l'accord de pêche."),
        ("en", "Foreign minister Carlos Rojas of Peru left Laos on Monday without signing the fisheries agreement."),
    ],
)
def test_what_somebody_leaves_without_signing_is_neither_signed_nor_ended(language: str, text: str) -> None:
    assert [a.status for a in agreements_in(language, text)] == ["to_be_signed"]


@pytest.mark.parametrize(("language", "text", "wanted"), TOLD)
def test_an_instrument_is_told_with_its_parties_too(language: str, text: str, wanted: str) -> None:
    """`kind parties status`, where `*` leaves the parties open."""
    found = [(a.kind, ",".join(a.parties), a.status) for a in agreements_in(language, text, published="2026-05-20")]
    asked = [tuple(item.split()) for item in wanted.split(";") if item]
    assert [(k, p if a[1] != "*" else "*", s) for (k, p, s), a in zip(found, asked, strict=True)] == asked


def test_the_parties_are_those_of_the_passage_in_a_text_about_several_matters() -> None:
    text = (
        "Ghana met Chile. Chile thanked Ghana.\n\nMongolia's minister flew to Nepal. "
        "There he signed a letter of intent on tea."
    )
    assert set(agreements_in("en", text)[0].parties) == {"MN", "NP"}


@pytest.mark.parametrize(
    ("language", "text", "subject"),
    [
        (
            "nl",
            "Peru en Georgië tekenden maandag een intentieverklaring over samenwerking bij training.",
            "samenwerking",
        ),
        ("de", "Peru und Georgien unterzeichneten ein Abkommen über die Auslieferung von Straftätern.", "Auslieferung"),
        ("de", "Peru und Georgien unterzeichneten ein Memorandum zur Fischerei.", "Fischerei"),
        ("sv", "Peru och Georgien undertecknade ett avtal om luftfart.", "luftfart"),
        ("fr", "Le Pérou et la Géorgie ont signé un protocole en matière de santé.", "santé"),
        ("en", "Peru and Georgia signed an agreement on fisheries on Monday in Lima.", "fisheries"),
        (
            "en",
            "Peru and Georgia signed an agreement between the two governments on the avoidance of double taxation.",
            "avoidance of double taxation",
        ),
    ],
)
def test_the_subject_of_an_agreement_is_what_stands_behind_the_word_that_leads_to_it(language, text, subject):
    assert [a.subject.startswith(subject) for a in agreements_in(language, text)] == [True]
