"""Who publishes an article: the paper, the ministry or the agency that the page names, and never a line of its layout."""

from __future__ import annotations

import pytest

from dragoman.reading import read_document

_BODIES = {
    "en": "The foreign ministers of Zambia and Malawi met in Lusaka on Monday and spoke of trade across the lake.",
    "de": "Die Außenminister Sambias und Malawis haben sich am Montag in Lusaka getroffen und über den Handel gesprochen.",
    "sv": "Zambias och Malawis utrikesministrar möttes i måndags i Lusaka och talade om handeln över gränsen.",
    "nl": "De ministers van Buitenlandse Zaken van Zambia en Malawi hebben maandag in Lusaka over de handel gesproken.",
    "fr": "Les ministres des Affaires étrangères de Zambie et du Malawi se sont rencontrés lundi à Lusaka et ont parlé du commerce.",
}
_TITLES = {
    "en": "Lake states discuss trade",
    "de": "Nachbarn reden über Handel",
    "sv": "Grannar talar om handel",
    "nl": "Buren spreken over handel",
    "fr": "Les voisins parlent de commerce",
}

# Lines of the layout above the headline, beside the day, or at the foot: no paper among them.
_NO_PAPER = [
    ("en", "All News\n\n{t}\n\n{b}"),
    ("en", "World\n{t}\n\n4 May 2026\n\n{b}"),
    ("en", "4 May 2026 Send Article\n\n{t}\n\n{b}"),
    ("en", "{t}\n\nSubmit Release\n4 May 2026\n\n{b}"),
    ("en", "All Sections\n4 May 2026\n{t}\n\n{b}"),
    ("en", "A DAY TO REMEMBER\n{t}\n\n4 May 2026\n\n{b}"),
    ("de", "Amtliche Nachrichten\n{t}\n\n{b}"),
    ("de", "{t}\n\n4. Mai 2026 | Schriftgröße +\n\n{b}"),
    ("de", "AUSLAND\n{t}\nStand: 04.05.2026, 14:05 Uhr\n\n{b}"),
    ("sv", "STRIDEN OM VATTNET\n{t}\n\n4 maj 2026\n\n{b}"),
    ("sv", "Senaste nytt\n\n{t}\n\n{b}"),
    ("sv", "{t}\n\n4 maj 2026 | Läs upp\n\n{b}"),
    ("nl", "Meer nieuws\n\n{t}\n\n4 mei 2026\n\n{b}"),
    ("nl", "BUITENLAND\n{t}\n\n4 mei 2026 | Leestijd 2 min\n\n{b}"),
    ("fr", "{t}\n\nLundi 4 mai 2026 | Nombre de vues : 12\n\n{b}"),
    ("fr", "Toutes les actualités\n\n{t}\n\n{b}"),
    ("fr", "À LA UNE\n{t}\n\n4 mai 2026\n\n{b}"),
]

_SIGNED = [
    ("en", "{t}\n\nFrom the Northern Lakes News Agency (May 4, 2026)\n\n{b}", "Northern Lakes News Agency"),
    ("en", "{t}\n\nLUSAKA, Zambia (LNA/KT) - {b}", "LNA"),
    ("en", "{t}\n\n(LAKEWIRE) - {b}", "LAKEWIRE"),
    ("en", "{t}\n\n{b}\n\nSource: Ghana News Agency", "Ghana News Agency"),
    ("de", "(SEEFUNK) - {b}", "SEEFUNK"),
    ("de", "{t}\n\n{b} (KNA)", "KNA"),
    ("de", "{t}\n\n{b}\n\nQuelle: dpa", "dpa"),
    ("sv", "{t}\n\n{b}\n\nÅTTAN/TT", "TT"),
    ("sv", "{t}\n\n{b}\n\nKälla: NTB", "NTB"),
    ("nl", "{t}\n\n{b}\n\nBron: Belga 0", "Belga"),
    ("nl", "NOS Nieuws • vandaag, 06:40\n{t}\n\n{b}", "NOS Nieuws"),
    ("nl", "{t}\n\n{b} (ANP)", "ANP"),
    ("fr", "{t}\n\nLUSAKA, 4 mai 2026, AZERTAC\n\n{b}", "AZERTAC"),
    ("fr", "AA - LUSAKA - Jean Petit\n\n{t}\n\n{b}", "AA"),
    ("fr", "{t}\n\n{b} (Belga)", "Belga"),
    ("fr", "{t}\n\nEUROPA PRESS\n\n{b}", "Europa Press"),
    ("sv", "Insjöns Eko\n{t}\nPublicerat måndag 4 maj kl 06.00\n\n{b}", "Insjöns Eko"),
    ("nl", "QNU NIEUWS - Buitenland\n{t}\nma 4 mei 2026 18:40\n\n{b}", "QNU NIEUWS"),
    (
        "nl",
        "Merenpost | nieuws uit het hart van Afrika\n{t}\nGeplaatst op 4 mei 2026 door de redactie\n\n{b}",
        "Merenpost",
    ),
    (
        "fr",
        "{t}\n4 mai 2026 à 08h15\nLégende : le ministre à Lusaka (Photo Présidence)\n\n{b}\n\nCopyright © La Lettre des Lacs",
        "La Lettre des Lacs",
    ),
    ("sv", "Regeringskansliet\nPressmeddelande från Sjöfartsdepartementet\n{t}\nPublicerad 4 maj 2026\n\n{b}", "Sjöfartsdepartementet"),
    ("en", "Government of Zambia\nPress release of the Ministry of Ports\n{t}\n4 May 2026\n\n{b}", "Ministry of Ports"),
    ("fr", "Département fédéral des lacs DFL\nPage d'accueil > Actualité\n{t}\nBerne, 04.05.2026 - {b}", "Département fédéral des lacs"),
    ("en", "MINISTRY OF PORTS | UDUNA WA MADOKO\nMedia release\n{t}\nLusaka, 4 May 2026\n\n{b}", "MINISTRY OF PORTS"),
    ("fr", "{t}\n\nLusaka (Zambie), 4 mai 2026 (Agence Lacs) - {b}", "Agence Lacs"),
    ("nl", "Meerwijzer NL (vertaling)\n{t}\nLusaka / 4 mei 2026 / 16:48\n\n{b}", "Meerwijzer NL"),
    ("de", "Kurznachrichten Seeland (ksl)\n{t}\nLusaka, 4. Mai 2026, 12.48 Uhr\n\n{b}", "Kurznachrichten Seeland"),
    ("sv", "INSJÖN\nFiske & hav\n{t}\nPublicerad 4 maj 2026 kl. 11.32\nText: Anna Berg\n\n{b}\n\nFölj Insjön på Facebook", "Insjön"),
    ("nl", "DE MEERMIN\nNieuws | Sport\n4 mei 2026, 07:14\n{t}\n\n{b}\n\n© 2026 Uitgeverij De Meermin N.V.", "De Meermin"),
    ("fr", "Agence Lacustre\nAccueil / Monde\n{t}\nJean Petit, Agence Lacustre\nLUSAKA – Publié le 4 mai 2026\n\n{b}", "Agence Lacustre"),
    ("fr", "ALN – Agence Lacs Nord\nUne   Politique\n{t}\nLomé, 9 juillet 2026 (ALN) – {b}", "ALN – Agence Lacs Nord"),
    ("en", "LAKES NEWSWIRE   Latest   Markets\nAFRICA\n{t}\nMay 4, 2026 6:41 PM GMT\n\nLUSAKA, May 4 (Lakes) - {b}", "LAKES NEWSWIRE"),
    ("fr", "{t}\n4 mai 2026 à 08h15\n\nLusaka (Le Lac) - {b}\n\nCopyright © Le Lac Quotidien", "Le Lac Quotidien"),
    ("de", "Zum Inhalt springen\nSeekanzlei\nAktuelles > Meldungen\n{t}\n4. Mai 2026\n\n{b}\n\n© Sambische Seekanzlei", "Seekanzlei"),
    ("sv", "Ziwa Pos Internasional – svensk version (maskinöversättning)\n\n{t}\n\nLUSAKA, ZPI – {b}", "Ziwa Pos Internasional"),
    ("fr", "Ziwani en ligne – édition française (traduit automatiquement)\n{t}\n4 mai 2026\n\n{b}", "Ziwani en ligne"),
    ("fr", "RADIO MONDE\nDirect | Podcasts | Applications\n{t}\nPublié le : 04/05/2026 - 21:04\n\n{b}", "RADIO MONDE"),
    ("fr", "{t}\n04/05/26 - 22h47 - LACPRESSE - AFRIQUE\n(Lusaka) - {b}\n\nLACPRESSE JVD/ahe", "LACPRESSE"),
    ("sv", "{t}\nIBN – Publicerad 2026-05-04 kl 06.12\n\n{b}\n\n/Insjöns nyhetsbyrå IBN", "Insjöns nyhetsbyrå IBN"),
    ("de", "SMZ / Presse / Pressemitteilungen\nPressemitteilung vom 4. Mai 2026\n{t}\n\n{b}", "SMZ"),
    ("de", "Das Portal Al-Ziwa – deutsche Seite\n{t}\n\n{b}", "Das Portal Al-Ziwa"),
]  # fmt: skip


def _read(language: str, page: str):
    text = page.replace("{t}", _TITLES[language]).replace("{b}", _BODIES[language])
    return read_document(text, name="page.txt", hints={"language": language})


@pytest.mark.parametrize(("language", "page"), _NO_PAPER)
def test_a_line_of_the_layout_publishes_nothing(language: str, page: str) -> None:
    document = _read(language, page)
    assert document.publisher is None
    assert document.title == _TITLES[language]


@pytest.mark.parametrize(("language", "page", "publisher"), _SIGNED)
def test_the_sign_of_an_agency_names_the_publisher(language: str, page: str, publisher: str) -> None:
    document = _read(language, page)
    assert document.publisher == publisher
    assert _BODIES[language].split(".")[0] in document.text


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The party leader spoke for his own side (SLP)."),
        ("de", "Das sagte der Abgeordnete der Opposition dem Blatt (UPND)."),
        ("nl", "Dat zei de voorzitter van de grootste partij van het land (VVZ)."),
    ],
)
def test_a_party_in_brackets_is_no_agency(language: str, sentence: str) -> None:
    assert _read(language, f"{{t}}\n\n{{b}}\n\n{{b}} {sentence}").publisher is None


@pytest.mark.parametrize(
    ("language", "page", "day"),
    [
        ("sv", "Innehållet publicerades under perioden 2 maj 2019 och 8 juni 2020\n\n{t}\nPublicerad 3 maj 2019\n\n{b}", "2019-05-03"),
        ("fr", "Publié le mercredi 21 aout 2019 | Le Relais du Lac\n\n{t}\n\n{b}", "2019-08-21"),
        ("fr", "{t}\n\n{b} Ils l'ont dit dans un communiqué publié le mardi 14 mars 2023 par les deux pays.", None),
        ("de", "Nachbarn reden über den gemeinsamen Handel Stand: 07.08.2023 14:01 Uhr\n\n{b}", "2023-08-07"),
        ("en", "Meeting with the President of Malawi: 4 May 2026\n\n{b}", "2026-05-04"),
        ("sv", "{t}\n2026 05 04\n\n{b}", "2026-05-04"),
        ("en", "{t}\n{b}\n{b}\nRelated News\n11:50 / 04.11.2024\nNew ambassador takes up his post in Suva", None),
        ("de", "{t}\n{b}\n{b}\n{b}\n{b}\n04.11.2024\nBotschafter in Suva\n29.10.2024\nFähre fährt\n28.10.2024\nWahl in Fidschi", None),
    ],
)  # fmt: skip
def test_the_day_of_publication_is_told_from_other_days(language: str, page: str, day: str | None) -> None:
    document = _read(language, page)
    assert document.published == day
    assert document.title is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im Hotel „Nordstern“ in Oslo sprachen sie. „Ghana ist unser Freund.“ Die Gespräche gehen weiter."),
        ("de", "Sie nannten es „einen „guten“ Tag“ und gingen. Im Park „Am See“ (Malawi) blieb es still."),
        ("sv", "De kallade det ”en bra dag” och gick. På hotellet ”Stjärnan” i Oslo blev det tyst."),
        ("en", "They called it “a good day” and left. In the “North Star” hotel it was quiet."),
    ],
)
def test_the_space_behind_a_closing_mark_stays(language: str, text: str) -> None:
    assert text in _read(language, "{b}\n\n" + text).text


def test_the_space_a_tokeniser_set_inside_marks_goes() -> None:
    assert "„Nordstern“ in Oslo" in _read("de", "{b}\n\nIm Hotel „ Nordstern “ in Oslo sprachen sie.").text
    assert "“North Star” hotel" in _read("en", "{b}\n\nIn the “ North Star ” hotel they spoke.").text


def test_a_ticker_below_the_article_is_not_read() -> None:
    ticker = (
        "Meer uit Buitenland\nROME (ANP) - De premier van Italië wordt woensdag in Madrid ontvangen door zijn collega.\n"
        "42 minuten geledenPARIJS (ANP) - Er kwamen vorige week 74 op de 100.000 mensen bij de huisarts.\n2 uur geleden"
    )
    text = _read("nl", "{t}\n\n{b} {b}\n" + ticker).text
    assert "ROME" not in text
    assert "PARIJS" not in text


def test_headlines_that_a_list_cuts_short_are_not_read() -> None:
    tail = "- Minister wil meer controle op de uitvoer…..\n- Politie zoekt getuigen van het ongeval.."
    assert "controle" not in _read("nl", "{t}\n\n{b}\n" + tail).text


def test_the_line_of_a_file_below_the_article_is_not_read() -> None:
    text = _read("fr", "{t}\n\n{b} {b}\n\nHaut de la page\nDocument PDF - 240 Ko").text
    assert "240" not in text
    assert "Haut" not in text
