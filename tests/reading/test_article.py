"""What surrounds an article is cut, each line with its reason; the article stays whole."""

from textwrap import dedent

import pytest

from dragoman.reading import read_document

DE = """
    Startseite > Politik > Ausland
    Merken | Teilen | Drucken

    Außenpolitik
    Wien und Ljubljana wollen Grenzbahn wiederbeleben
    Minister unterzeichnen Absichtserklärung in Maribor
    Von unserem Korrespondenten Hannes Grubelnik, Maribor
    Stand: 12.03.2026, 14:05 Uhr

    Anzeige

    Österreich und Slowenien wollen die stillgelegte Bahnstrecke über Radkersburg wieder eröffnen. Das vereinbarten
    die Verkehrsminister beider Länder am Mittwoch in Maribor.

    Foto: picture alliance / Jožef Novak

    Die Kosten werden auf 180 Mio. Euro geschätzt. Wien will die Hälfte tragen, den Rest soll ein Kredit decken.

    grenzbahn-03.jpg
    Ministerin Ranzinger am Bahnhof von Radkersburg. (Foto: Ministerium)

    Lesen Sie auch: Warum die Koralmbahn später kommt

    Wirtschaft

    „Das ist ein historischer Tag“, sagte Ministerin Petra Ranzinger. Am 2. April soll ein Fahrplan folgen.

    Mehr zum Thema
    Slowenien wählt im Herbst
    Tunnelbau: Das Warten auf den Durchstich

    Das Europaparlament muss noch zustimmen. Die Abstimmung ist für Mai geplant, hieß es aus Brüssel.

    apa/dpa
    Themen: Bahn, Slowenien, Verkehr
    Kommentare (12)
    gruenwald77: Endlich! Ich fahre da immer mit dem Rad.
    Weitere Artikel
    So teuer wird der Skipass
    © 2026 Grazer Landbote. Alle Rechte vorbehalten. Impressum Datenschutz AGB
"""


def read(text, name="a.txt"):
    return read_document(dedent(text).lstrip("\n"), name=name)


@pytest.fixture(scope="module")
def german():
    return read(DE)


def cut(document):
    return {document.collected[d.start : d.end]: d.reason for d in document.dropped}


def test_the_paragraphs_of_an_article_stay_down_to_the_last(german):
    assert german.text.split("\n") == [
        "Wien und Ljubljana wollen Grenzbahn wiederbeleben",
        "Minister unterzeichnen Absichtserklärung in Maribor",
        "Österreich und Slowenien wollen die stillgelegte Bahnstrecke über Radkersburg wieder eröffnen. Das "
        "vereinbarten die Verkehrsminister beider Länder am Mittwoch in Maribor.",
        "Die Kosten werden auf 180 Mio. Euro geschätzt. Wien will die Hälfte tragen, den Rest soll ein Kredit decken.",
        "Wirtschaft",
        "„Das ist ein historischer Tag“, sagte Ministerin Petra Ranzinger. Am 2. April soll ein Fahrplan folgen.",
        "Das Europaparlament muss noch zustimmen. Die Abstimmung ist für Mai geplant, hieß es aus Brüssel.",
    ]


def test_every_line_that_is_cut_has_its_reason(german):
    reasons = cut(german)
    assert reasons["Startseite > Politik > Ausland"] == "navigation"
    assert reasons["Merken | Teilen | Drucken"] == "share"
    assert reasons["Stand: 12.03.2026, 14:05 Uhr"] == "byline"
    assert reasons["Anzeige"] == "advertisement"
    assert reasons["Foto: picture alliance / Jožef Novak"] == "credit"
    assert reasons["grenzbahn-03.jpg"] == "image"
    assert reasons["Ministerin Ranzinger am Bahnhof von Radkersburg. (Foto: Ministerium)"] == "caption"
    assert reasons["Lesen Sie auch: Warum die Koralmbahn später kommt"] == "related_headline"
    assert reasons["Slowenien wählt im Herbst"] == "related_headline"
    assert reasons["apa/dpa"] == "byline"
    assert reasons["Themen: Bahn, Slowenien, Verkehr"] == "tags"
    assert reasons["Kommentare (12)"] == "comment"
    assert reasons["gruenwald77: Endlich! Ich fahre da immer mit dem Rad."] == "comment"


def test_nothing_disappears_silently(german):
    kept = {c for c in range(len(german.collected)) if not german.collected[c].isspace()}
    for dropped in german.dropped:
        kept -= set(range(dropped.start, dropped.end))
    for start in range(len(german.text)):
        kept.discard(german.source_map.start(start))
    assert not kept


def test_buttons_and_pointers_are_cut_out_of_the_line_that_they_are_glued_to():
    document = read("""
        Home Nachrichten Politik Das Parlament hat den Beitritt zum Abkommen mit Griechenland gebilligt. Dafür stimmten
        131 Abgeordnete. Lesen Sie auch: Schnee in Plowdiw. Die Arbeiten beginnen 2027. Teilen Drucken Kommentare (3)
    """)
    assert document.text.replace("\n", " ") == (
        "Das Parlament hat den Beitritt zum Abkommen mit Griechenland gebilligt. Dafür stimmten 131 Abgeordnete. "
        "Die Arbeiten beginnen 2027."
    )


def test_pictures_left_over_from_markdown_tables_are_cut():
    document = read("""
        De delegatie werd geleid door de minister van Buitenlandse Zaken en zijn plaatsvervanger uit Accra.
        ![]() |
        | De delegatie bij het evenement. |
        De partijen spraken over visserij en over de haven, en zij tekenden een protocol van vier bladzijden.
        ![]() |
        | Overzicht van de zaal. (Foto: Bao) |
        Bron: https://krant.example/2026/over-de-haven
        Reactie (0)
    """)
    assert [d.reason for d in document.dropped] == [
        "image",
        "caption",
        "image",
        "caption",
        "origin",
        "comment",
    ]
    assert document.origin == "https://krant.example/2026/over-de-haven"
    assert document.text.count("\n") == 1


def test_headlines_behind_the_source_line_are_cut_even_when_they_are_sentences():
    document = read("""
        Die beiden Minister sprachen in Hanoi über Fischerei und Häfen. Sie wollen im Mai ein Protokoll unterzeichnen.

        Das Außenministerium sprach von guten Fortschritten. Die nächste Runde findet in Tokio statt.

        Quelle: https://nachrichten.example/fischerei

        Gleiche Kategorie

        Ein Café in Dalat verzeichnet mehr Kunden, weil der Besitzer in einem Film spielt.
        Wunderschöner Sonnenaufgang über dem Meer

        Gleicher Autor

        Erbe

        Figur
    """)
    assert document.text.endswith("Die nächste Runde findet in Tokio statt.")
    assert "Dalat" not in document.text


def test_an_interview_keeps_its_short_questions():
    document = read("""
        »Wir reden weiter«

        Der Unterhändler Jakob Lind über das Abkommen

        Interview: Frida Holm
        3. März 2026

        Herr Lind, ist das Abkommen tot?

        Nein. Wir haben uns auf eine Pause verständigt, mehr ist es nicht. Im Mai sehen wir uns in Genf wieder.

        Wer muss sich bewegen?

        Beide.

        Und wenn nicht?

        Dann warten wir, wie wir es seit vier Jahren getan haben, und das ist auch eine Politik.
    """)
    assert [d.reason for d in document.dropped] == ["byline", "byline"]
    assert document.title == "»Wir reden weiter«"
    assert (document.published, document.authors) == ("2026-03-03", ("Frida Holm",))


def test_lists_of_participants_and_numbered_paragraphs_stay():
    document = read("""
        Pressmeddelande

        Tredje dialogen med Chile hölls i Lund

        Publicerad 4 mars 2026

        1. Dialogen leddes av statssekreterare Olof Ek och vice utrikesminister Rosa Vidal.

        2. Parterna enades om tre punkter.

        Deltagare
        - Olof Ek, statssekreterare
        - Rosa Vidal, vice utrikesminister

        Presskontakt: Presstjänsten, 08-000 00 00
    """)
    assert document.text.split("\n")[-3:] == [
        "Deltagare",
        "- Olof Ek, statssekreterare",
        "- Rosa Vidal, vice utrikesminister",
    ]


@pytest.mark.parametrize("opening", ["Närmare upplysningar", "Tilläggsuppgifter", "Ytterligare information"])
def test_the_officials_whom_a_notice_names_for_questions_are_cut(opening: str):
    document = read(f"""
        Utrikesminister Pia Lind till Norge

        Pressmeddelande 41/2026

        Utrikesminister Pia Lind reser till Oslo den 15 maj för att träffa Norges utrikesminister Kari Dahle.

        {opening}: Kai Ek, utrikesministerns rådgivare, tfn +358 40 100 2000, och Eva Holm, enheten för norra Europa.
    """)
    assert document.text.endswith("Kari Dahle.")


def test_lines_of_a_fixed_width_are_joined_into_paragraphs():
    document = read("""
        Laos and Thailand to build second bridge

        VIENTIANE: Laos and Thailand will build a second rail bridge across the
        Mekong by 2030, officials from both countries said on Monday after talks
        in Nong Khai.

        The project will cost about 4.2 billion baht. Thailand's transport
        minister, Somsak Thepa, said his country would pay 70 per cent. His Lao
        counterpart called it a bridge of friendship.
    """)
    assert document.text.count("\n") == 2
    assert "across the Mekong by 2030" in document.text


def test_cookie_and_newsletter_lines_are_cut_wherever_they_stand():
    document = read("""
        Wij gebruiken cookies om u een betere ervaring te bieden. Lees meer in ons cookiebeleid.

        Minister tekent verdrag in Accra

        De minister tekende dinsdag in Accra een verdrag over de visserij met haar Ghanese ambtgenoot.

        Schrijf je in voor onze nieuwsbrief en mis niets.

        Het verdrag treedt volgend jaar in werking, zo bevestigde een woordvoerder in Den Haag.
    """)
    assert [d.reason for d in document.dropped] == ["cookie", "newsletter"]


def test_a_text_of_furniture_words_alone_is_not_emptied():
    assert read("Politik Kultur Sport").text


def test_a_passage_in_another_language_is_marked():
    document = read("""
        Der Botschafter verlas am Dienstag in Berlin eine Erklärung seiner Regierung zum Abkommen über die Fischerei.

        The government of Ghana regrets the decision and will not take part in any further round of negotiations.

        Das Auswärtige Amt nahm die Erklärung zur Kenntnis und kündigte eine baldige Antwort an.
    """)
    assert [s.language for s in document.sentences] == [None, "en", None]
