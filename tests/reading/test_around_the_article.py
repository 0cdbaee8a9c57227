"""What pages put above and below an article: menus, offices, counters, signs, pointers to other articles."""

from __future__ import annotations

import pytest

from dragoman.reading import read_document

# An article of a page, in each language: headline and two paragraphs.
ARTICLES = {
    "de": (
        "Bhutan und Uruguay vereinbaren Zusammenarbeit beim Hochwasserschutz",
        "Die Außenminister von Bhutan und Uruguay haben am Dienstag in Montevideo ein Abkommen über Hochwasserschutz "
        "unterzeichnet. Es soll im Herbst in Kraft treten, wie beide Ministerien mitteilten.",
        "Bhutan entsendet dafür zwölf Fachleute nach Salto. Uruguay trägt die Kosten der Unterkunft.",
    ),
    "sv": (
        "Bhutan och Uruguay enas om samarbete mot översvämningar",
        "Utrikesministrarna i Bhutan och Uruguay undertecknade på tisdagen i Montevideo ett avtal om skydd mot "
        "översvämningar. Det ska träda i kraft i höst, uppgav båda departementen.",
        "Bhutan skickar tolv experter till Salto. Uruguay står för kostnaderna för deras bostäder.",
    ),
    "nl": (
        "Bhutan en Uruguay werken samen tegen overstromingen",
        "De ministers van Buitenlandse Zaken van Bhutan en Uruguay hebben dinsdag in Montevideo een verdrag over "
        "bescherming tegen overstromingen getekend. Het treedt dit najaar in werking, meldden beide ministeries.",
        "Bhutan stuurt daarvoor twaalf deskundigen naar Salto. Uruguay betaalt hun onderdak.",
    ),
    "fr": (
        "Le Bhoutan et l'Uruguay coopèrent contre les inondations",
        "Les ministres des Affaires étrangères du Bhoutan et de l'Uruguay ont signé mardi à Montevideo un accord sur la "
        "protection contre les inondations. Il doit entrer en vigueur à l'automne, selon les deux ministères.",
        "Le Bhoutan enverra douze experts à Salto. L'Uruguay prendra en charge leur logement.",
    ),
    "en": (
        "Bhutan and Uruguay to work together against floods",
        "The foreign ministers of Bhutan and Uruguay signed an agreement on flood protection in Montevideo on Tuesday. "
        "It is to enter into force in autumn, both ministries said.",
        "Bhutan will send twelve experts to Salto. Uruguay will pay for their housing.",
    ),
}


def page(language: str, above: str = "", below: str = "") -> str:
    """The article of a language with lines above and below it; `¶` parts lines, `¶¶` leaves one empty."""
    lines = [above, *ARTICLES[language], below]
    return "\n\n".join(part.replace("¶", "\n") for part in lines if part) + "\n"


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("de", "Gelesen: 1.204 mal"),
        ("sv", "Visad 312 gånger"),
        ("nl", "Gezien: 1.204 keer"),
        ("fr", "Lu : 351 fois"),
        ("en", "Number of readings : 119"),
        ("de", "Haben Sie einen Fehler im Text gefunden? Markieren Sie ihn und drücken Sie Strg + Enter."),
        ("sv", "Har du hittat ett fel i texten? Markera det och tryck Ctrl + Enter."),
        ("en", "Spotted an error? Select the text and press Ctrl + Enter."),
        ("nl", "(pqr/stu/vw)"),
        ("sv", "(SLUT) PQR/11.09/15:32"),
        ("fr", "Photo Le Courrier du Río"),
        ("nl", "Redactie: Fang"),
        ("sv", "Sammanställt av utrikesredaktionen"),
        ("de", "Nächste Woche: Warum die Forelle aus den Bächen verschwindet"),
        ("en", "Page details"),
        ("en", "Contacts¶Media Relations Office"),
        ("fr", "L'actualité en bref¶Football : la sélection en stage à Paysandú"),
        ("nl", "Vandaag¶- Dieven slaan slag bij juwelier op de markt¶- Waterstand in het noorden blijft hoog"),
        ("de", "In sozialen Netzwerken teilen¶Das Wetter in Uruguay im Herbst"),
        ("sv", "Montevideo +17 °C"),
    ],
)
def test_what_stands_below_the_article_is_cut(language: str, below: str) -> None:
    document = read_document(page(language, below=below), uri="page.txt")
    assert document.text == "\n".join(ARTICLES[language])


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "Signed in Montevideo:¶- Agreement on flood protection¶- Protocol on experts"),
        ("de", "Teilnehmer¶- Karma Dorji, Botschafter¶- Inés Pereira, Staatssekretärin"),
        ("sv", "Handeln 2025: 41 miljoner dollar"),
        ("fr", "Le Bhoutan et l'Uruguay avaient établi leurs relations en 1998."),
        ("en", "Two boats from Bhutan had entered the harbour of Salto without permission in March, said the navy."),
        ("de", "Bei Übernahme des Vorsitzes will Bhutan ohne Genehmigung eingefahrene Schiffe registrieren."),
        ("fr", "La commission a trouvé une erreur sur la carte et la corrige sans autorisation du Parlement."),
        ("nl", "Volgende week reist de minister van Buitenlandse Zaken van Bhutan door naar Paraguay."),
    ],
)
def test_what_goes_on_with_the_article_stays(language: str, below: str) -> None:
    document = read_document(page(language, below=below), uri="page.txt")
    assert document.text == "\n".join([*ARTICLES[language], *below.split("¶")])


@pytest.mark.parametrize(
    ("language", "above"),
    [
        ("de", "Projekte¶Alle Nachrichten¶Präsident¶Wirtschaft¶12 März 2026, 16:42"),
        ("nl", "Ministerie van Defensie¶¶Home › Actueel › Nieuws"),
        ("sv", "Innehållet publicerades under perioden¶¶Pressmeddelande från Utrikesdepartementet"),
        ("en", "News  President  Government  Economy  Society  Culture  Sport   KG  RU  EN"),
        ("fr", "Accueil | Président | Économie | Société | Sport"),
    ],
)
def test_what_stands_above_the_headline_is_no_headline(language: str, above: str) -> None:
    document = read_document(page(language, above=above), uri="page.txt")
    assert document.title == ARTICLES[language][0]


def test_a_headline_may_end_with_its_days() -> None:
    text = page("fr").replace(ARTICLES["fr"][0], "Visite de travail du ministre en Uruguay (4-5.05.2026)")
    document = read_document(text, uri="page.txt")
    assert document.title == "Visite de travail du ministre en Uruguay (4-5.05.2026)"
    assert document.published == "2026-05-05"


@pytest.mark.parametrize(
    ("language", "lines", "below", "publisher"),
    [
        ("en", "Montevideo Letter, no. 44¶13 March 2026", "", "Montevideo Letter"),
        ("sv", "Kompassen, 6 mars 2026", "Prenumerera på Kompassen – första månaden för 19 kronor", "Kompassen"),
        ("de", "Montevideo, 23. September, PLATINA", "", "PLATINA"),
    ],
)
def test_paper_or_agency_is_told_by_issue_offer_or_capitals(
    language: str, lines: str, below: str, publisher: str
) -> None:
    headline, lead, rest = ARTICLES[language]
    text = "\n\n".join([headline, lines.replace("¶", "\n"), lead, rest, below])
    assert read_document(text, uri="page.txt").publisher == publisher


def test_the_agency_in_a_dateline_may_stand_behind_a_shortened_month() -> None:
    headline, lead, rest = ARTICLES["en"]
    text = f"{headline}\n\n21 Apr 2026\n\nMontevideo, Apr. 21 (PLN): {lead}\n\n{rest}\n"
    assert read_document(text, uri="page.txt").publisher == "PLN"
