"""Mechanisms: standing formats and how often they met. All content is invented."""

from __future__ import annotations

import pytest

from tests.finding.cases.mechanisms.counted import COUNTED
from tests.finding.cases.mechanisms.joint import JOINT
from tests.finding.cases.mechanisms.named import NAMED
from tests.finding.cases.mechanisms.plain import FORMATS
from tests.finding.cases.mechanisms.steering import STEERING
from tests.finding.dealings import mechanisms_in

HELD = [
    ("de", "Die achte Runde der Menschenrechtskonsultationen zwischen Chile und der Schweiz fand in Bern statt.", 8),
    (
        "de",
        "Der Strategische Dialog zwischen Ghana und Portugal, dessen fünfte Sitzung in Rom stattfand, geht weiter.",
        5,
    ),
    ("de", "Die Gemischte Kommission Peru-Ungarn tagte zum dritten Mal.", 3),
    ("de", "Die Arbeitsgruppe Fischerei ist bisher neunmal zusammengetreten.", 9),
    ("sv", "Den åttonde omgången av samråden mellan Chile och Schweiz hölls i Bern.", 8),
    ("sv", "Den strategiska dialogen mellan Ghana och Portugal, vars femte möte hölls i Rom, ska fortsätta.", 5),
    ("sv", "Den blandade kommissionen Peru-Ungern sammanträdde för tredje gången.", 3),
    ("sv", "Arbetsgruppen för fiske har hittills träffats nio gånger.", 9),
    ("nl", "De achtste ronde van de mensenrechtenconsultaties tussen Chili en Zwitserland vond plaats in Bern.", 8),
    (
        "nl",
        "De strategische dialoog tussen Ghana en Portugal, waarvan de vijfde zitting in Rome werd gehouden, gaat door.",
        5,
    ),
    ("nl", "De Gemengde Commissie Peru-Hongarije kwam voor de derde keer bijeen.", 3),
    ("nl", "De werkgroep visserij is tot nu toe negen keer bijeengekomen.", 9),
    ("fr", "La huitième session des consultations entre le Chili et la Suisse s'est tenue à Berne.", 8),
    (
        "fr",
        "Le dialogue entre le Ghana et le Portugal, dont la cinquième session s'est tenue à Rome, continue.",
        5,
    ),
    ("fr", "Le groupe de travail sur la pêche s'est réuni neuf fois.", 9),
    ("en", "The eighth round of the human rights consultations between Chile and Switzerland was held in Bern.", 8),
    (
        "en",
        "The strategic dialogue between Ghana and Portugal, whose fifth session was held in Rome, goes on.",
        5,
    ),
    ("en", "The Peru-Hungary Joint Commission met for the third time.", 3),
    ("en", "The working group on fisheries has met nine times so far.", 9),
    ("en", "The commission, which last met in 2019, will hold its 12th session in May.", 12),
    ("en", "The annual security dialogue between Finland and India took place in Delhi.", None),
    # a standing body of two states, by its name alone
    ("en", "Oman and Chile revived their joint commission, dormant since 2015.", None),
    ("de", "Oman und Chile beleben ihre seit 2018 ruhende Grenzkommission wieder.", None),
    ("sv", "Oman och Chile har en gränskommission som inte sammanträtt sedan 2019.", None),
    ("nl", "Oman en Chili blazen hun gemengde commissie nieuw leven in.", None),
    ("fr", "Oman et le Chili relancent leur commission mixte, en sommeil depuis 2015.", None),
    # whose session it is
    ("en", "A joint working group of Oman and Chile, which met in March, will hold its third meeting in July.", 3),
    ("sv", "Oman och Chile återupptog konsultationsmekanismen om fiske. Mekanismens elfte möte hålls i maj.", 11),
    ("fr", "L'Oman et le Chili ont fait le point à Mascate. C'était leur cinquième réunion conjointe.", 5),
    ("de", "Das Format »3+1« hat sich bewährt. Vier Gipfel gab es schon.", 4),
]


@pytest.mark.parametrize(("language", "text", "sessions"), HELD)
def test_a_format_is_found_with_its_sessions(language: str, text: str, sessions: int | None) -> None:
    assert [m.sessions for m in mechanisms_in(language, text)] == [sessions]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Beide Seiten führten einen offenen Dialog über den Klimawandel."),
        ("de", "Er reiste zum dritten Mal nach Oslo."),
        ("de", "Die Wahlkommission in Oman hat das Ergebnis bestätigt. Chile gratulierte."),
        ("nl", "Onderhandelaars van Oman en Chili sloten de zevende onderhandelingsronde af."),
        ("en", "Nepal's parliament set up a committee on trade with Bhutan."),
        ("fr", "La commission électorale d'Oman a confirmé le résultat. Le Chili a félicité Oman."),
        ("sv", "Båda sidor förde en öppen dialog om klimatet."),
        ("nl", "Beide partijen voerden een open dialoog over het klimaat."),
        ("fr", "La commission a adopté son rapport."),
        ("en", "The Senate committee approved the bill."),
        ("en", "It was the third meeting between the two presidents this year."),
    ],
)
def test_talks_without_sessions_are_no_mechanism(language: str, text: str) -> None:
    assert not mechanisms_in(language, text)


def test_a_subject_of_its_own_makes_another_dialogue() -> None:
    text = (
        "The fourth dialogue (2+2) between Fiji and Peru was held in Suva. "
        "The defence policy dialogue has met eleven times. The dialogue ended in the evening."
    )
    assert sorted(m.sessions or 0 for m in mechanisms_in("en", text)) == [4, 11]


@pytest.mark.parametrize(
    ("language", "text", "sessions"),
    [
        # the format stands behind the verb, or before a relative clause
        ("de", "In Lima tagte am Montag zum vierten Mal der Gemischte Wirtschaftsausschuss Perus und Ungarns.", 4),
        ("sv", "I Lima sammanträdde på måndagen för fjärde gången Perus och Ungerns blandade kommitté.", 4),
        ("nl", "In Lima vergaderde maandag voor de vierde keer het gemengd comité van Peru en Hongarije.", 4),
        (
            "nl",
            "De gemengde commissie van Peru en Hongarije, die in april voor de negende keer bijeenkwam, gaat door.",
            9,
        ),
        # no noun repeats it
        ("sv", "Peru och Ungern håller varje år en politisk dialog. Den sjätte ägde rum i Lima i mars.", 6),
        ("en", "Peru and Hungary have a strategic dialogue. The sixth was held in Lima in March.", 6),
        # Roman digits without a mark
        ("nl", "De XVI Zitting van de Intergouvernementele Commissie Peru-Hongarije werd dinsdag gehouden.", 16),
        ("en", "The XIV Session of the Peru-Hungary Intergovernmental Commission was held on Tuesday.", 14),
    ],
)
def test_a_number_belongs_to_its_format_wherever_that_stands(language: str, text: str, sessions: int) -> None:
    assert [m.sessions for m in mechanisms_in(language, text)] == [sessions]


def test_a_king_has_no_session() -> None:
    text = "King Felipe XVI opened the session of the Peru-Hungary joint commission on Tuesday."
    assert [m.sessions for m in mechanisms_in("en", text)] in ([], [None])


@pytest.mark.parametrize(("language", "text", "wanted"), FORMATS + NAMED + STEERING + COUNTED + JOINT)
def test_a_standing_format_has_its_name_its_sides_and_its_sessions(language: str, text: str, wanted: str) -> None:
    found = (f"{m.name} | {' '.join(m.parties)} | {m.sessions}" for m in mechanisms_in(language, text))
    assert "; ".join(found) == wanted
