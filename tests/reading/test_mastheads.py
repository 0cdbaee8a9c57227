"""What stands around an article as real pages have it: sites above the headline, bylines with their day, menus, signs."""

import pytest

from dragoman.reading import read_document
from dragoman.reading.date_lines import read_date_line
from dragoman.reading.dateline import read_dateline
from tests.reading.test_heading import BODY

HEADLINES = {
    "de": "Minister zeichnen Protokoll über Fischerei",
    "sv": "Ministrarna undertecknade protokoll om hamnarna",
    "nl": "Ministers tekenen protocol over de visserij",
    "fr": "Les ministres signent un protocole sur la pêche",
    "en": "Ministers sign protocol on fishing harbours",
}


def _read(language, *head, foot=()):
    lines = [*head, "", BODY[language], "", *foot]
    return read_document("\n".join(lines), uri="page.txt", hints={"language": language})


def _reasons(document):
    return {document.collected[d.start : d.end].strip(): d.reason for d in document.dropped}


@pytest.mark.parametrize(
    ("language", "above"),
    [
        ("de", ["Auslandsfunk Suva – Stimme des Pazifik"]),
        ("de", ["Nachrichten Politik Wirtschaft Kultur Sport Wetter"]),
        ("sv", ["Republiken Fijis Ambassad – Stockholm"]),
        ("sv", ["Hoppa till innehållet"]),
        ("nl", ["Huidig nummer", "Titel", "Artiest"]),
        ("nl", ["Boot & Haven"]),
        ("nl", ["HET DUIN – dagblad voor de kust"]),
        ("fr", ["Ambassade de la République des Fidji", "Accueil > Actualités"]),
        ("fr", ["Ministère des Affaires maritimes et de la Coopération régionale des Fidji"]),
        ("en", ["REPUBLIC OF FIJI", "MINISTRY OF FISHERIES", "PRESS STATEMENT"]),
        ("en", ["Ministry of Fisheries of Fiji", "Republic of Fiji - Press Office"]),
        ("en", ["Home » News » Ministers sign protocol on fishing harbours"]),
    ],
)
def test_a_site_or_an_office_above_the_headline_is_not_the_headline(language, above):
    document = _read(language, *above, HEADLINES[language])
    assert document.title == HEADLINES[language]
    assert not any(line in document.text for line in above)


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "Fiji and Tonga want more of it"),
        ("de", "Beide Länder wollen die Häfen ausbauen"),
        ("fr", "Un texte attendu depuis deux ans"),
    ],
)
def test_a_headline_with_another_line_below_stays_the_headline(language, below):
    assert _read(language, HEADLINES[language], below).title == HEADLINES[language]


@pytest.mark.parametrize(
    ("language", "line", "author"),
    [
        ("nl", "door Jan Bos op 20 oktober 2024", "Jan Bos"),
        ("en", "By Jane Hill on October 20, 2024", "Jane Hill"),
        ("sv", "Av Karin Berg den 20 oktober 2024", "Karin Berg"),
        ("de", "Von Anna Wolf am 20.10.2024", "Anna Wolf"),
        ("fr", "Par Jean Petit le 20 octobre 2024 à 14h30", "Jean Petit"),
    ],
)
def test_a_byline_may_end_with_its_day(language, line, author):
    read = read_date_line(line, language)
    assert read is not None
    assert read.published == "2024-10-20"
    assert [name.text for name in read.names if name.kind == "author"] == [author]


@pytest.mark.parametrize(
    ("language", "line"),
    [("nl", "door Redactie Op 20-10-2024"), ("en", "By Staff on 10/20/2024"), ("fr", "Par la rédaction le 20/10/2024")],
)
def test_the_staff_of_a_byline_is_nobody(language, line):
    read = read_date_line(line, language)
    assert read is not None
    assert (read.published, {name.kind for name in read.names}) == ("2024-10-20", {"staff"})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "By the end of the talks on 20 October 2024"),
        ("de", "Von Berlin nach Rom reiste er am 20.10.2024"),
        ("fr", "Par décret du 20 octobre 2024"),
    ],
)
def test_a_sentence_that_begins_like_a_byline_is_no_date_line(language, text):
    assert read_date_line(text, language) is None


@pytest.mark.parametrize(
    ("language", "beginning", "agency"),
    [
        ("de", "Suva, 16. Oktober 2025 /INSEL-AGENTUR/. Der Minister sagte am Mittwoch zu.", "INSEL-AGENTUR"),
        ("en", "SUVA, OCTOBER 16, 2025, ISLAND NEWS. The minister agreed on Wednesday.", "ISLAND NEWS"),
        ("sv", "SUVA 16.10.2025 Finland fortsätter sitt program på öarna.", None),
    ],
)
def test_a_dateline_may_name_the_agency_behind_the_day(language, beginning, agency):
    line = read_dateline(beginning, language)
    assert line is not None
    assert (line.published, [n.text for n in line.names]) == ("2025-10-16", [agency] if agency else [])


@pytest.mark.parametrize(
    ("language", "line", "reason"),
    [
        ("de", "A+ A", "share"),
        ("en", "A- A A+", "share"),
        ("en", "Q.M.", "byline"),
        ("en", "Copyright Island News 2026. Not for redistribution.", "footer"),
        ("de", "Dieser Beitrag wurde am 11.05.2026 im Inselfunk gesendet.", "footer"),
        ("fr", "Tous droits de reproduction et de représentation réservés.", "footer"),
        ("nl", "De inhoud op deze pagina wordt geblokkeerd om jouw cookie-keuzes te respecteren.", "cookie"),
        ("fr", "Le ministre Jean Petit (à droite) a reçu mardi son homologue. |", "caption"),
    ],
)
def test_furniture_behind_the_article_is_cut(language, line, reason):
    document = _read(language, HEADLINES[language], foot=[line])
    assert _reasons(document).get(line) == reason


def test_the_copy_ends_with_the_sign_of_its_agency():
    other = "Les prix de la vanille baissent encore cette année"
    text = f"{HEADLINES['fr']}\n\n{BODY['fr']} -SUNA\n\n{other}\nLes cours ont baissé de moitié depuis mars, dit un courtier.\n"
    document = read_document(text, uri="page.txt", hints={"language": "fr"})
    assert document.text.endswith("-SUNA")
    assert document.publisher == "SUNA"


def test_a_last_line_that_ends_with_its_agency_in_brackets_is_no_headline():
    text = f"{HEADLINES['nl']}\n\n{BODY['nl']}\n\nDe gast werd later ontvangen door de voorzitter van het parlement. (Anta/PL)\n"
    document = read_document(text, uri="page.txt", hints={"language": "nl"})
    assert "later ontvangen door de voorzitter van het parlement" in document.text


@pytest.mark.parametrize(
    ("head", "publisher"),
    [
        (["Radio Suva Info | Direct | Replay | Podcasts"], "Radio Suva Info"),
        (["Agence des Nouvelles du Pacifique (ANP), 4 mai 2026"], "Agence des Nouvelles du Pacifique"),
        (["Pacific News Agency (PNA), 4 mai 2026"], "Pacific News Agency"),
        (["La Lettre du Fleuve, 4 mai 2026"], "La Lettre du Fleuve"),
        (["Mékong Panorama", "Accueil | Politique | Culture | Contact"], "Mékong Panorama"),
    ],
)
def test_a_paper_is_named_in_its_menu_and_without_its_letters(head, publisher):
    assert _read("fr", *head, HEADLINES["fr"]).publisher == publisher


def test_an_agency_in_small_letters_publishes():
    text = f"{HEADLINES['de']}\n\nKiel (nkp) - {BODY['de']}\n\n4. Mai 2026\n"
    assert read_document(text, uri="page.txt", hints={"language": "de"}).publisher == "nkp"


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("sv", "Delta Post Delta Post 15/01/2026", "Delta Post"),
        ("de", "Neue Delta Post 15.01.2026", "Neue Delta Post"),
    ],
)
def test_a_name_may_stand_twice_before_its_day(language, line, name):
    read = read_date_line(line, language)
    assert read is not None
    assert (read.published, [part.text for part in read.names]) == ("2026-01-15", [name])


def test_a_sentence_that_ends_with_its_day_is_no_date_line():
    assert read_date_line("Peru und Kenia tagten 15.01.2026", "de") is None
