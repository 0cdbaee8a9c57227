"""Title, date, publisher, authors and origin are read from the lines around an article."""

import pytest

from dragoman.reading import read_document
from dragoman.reading.date_lines import read_date_line
from dragoman.reading.dateline import read_dateline
from dragoman.reading.dates import find_full_dates

BODY = {
    "de": "Die Minister trafen sich am Dienstag in Kiel. Sie sprachen über Fischerei und zeichneten ein Protokoll.",
    "sv": "Ministrarna träffades i tisdags i Lund. De talade om fisket och undertecknade ett protokoll om hamnarna.",
    "nl": "De ministers ontmoetten elkaar dinsdag in Gouda. Zij spraken over de visserij en tekenden een protocol.",
    "fr": "Les ministres se sont rencontrés mardi à Sète. Ils ont parlé de la pêche et signé un protocole d'accord.",
    "en": "The ministers met on Tuesday in Cork. They talked about fishing and signed a protocol on the harbours.",
    "vi": "Hai Bộ trưởng gặp nhau hôm thứ Ba tại Huế. Hai bên thảo luận về nghề cá và ký một nghị định thư mới.",
    "ja": "両大臣は火曜日、長崎で会談した。双方は漁業について話し合い、港湾に関する議定書に署名した。",
    "es": "Los ministros se reunieron el martes en Vigo. Hablaron de la pesca y firmaron un protocolo nuevo.",
}


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "15. September 2025", "2025-09-15"),
        ("de", "29. Jänner 2026", "2026-01-29"),
        ("de", "28.10.2025, 15.32 Uhr", "2025-10-28"),
        ("sv", "söndagen den 18 maj 2025", "2025-05-18"),
        ("nl", "19-05-2025", "2025-05-19"),
        ("fr", "Jeudi 5 février 2026", "2026-02-05"),
        ("fr", "1er mars 2024", "2024-03-01"),
        ("en", "Sept 18 2025", "2025-09-18"),
        ("en", "May 3rd, 2024", "2024-05-03"),
        ("en", "2026-02-20", "2026-02-20"),
        ("es", "10 de mayo de 2026", "2026-05-10"),
        ("vi", "ngày 20 tháng 2 năm 2026", "2026-02-20"),
        ("ja", "2026年4月16日", "2026-04-16"),
        ("ja", "令和8年5月7日", "2026-05-07"),
        ("ko", "2026년 4월 5일", "2026-04-05"),
        ("ru", "12 мая 2025 года", "2025-05-12"),
    ],
)
def test_full_dates_are_read_in_each_language(language, text, day):
    assert [d.edtf for d in find_full_dates(text, language)] == [day]


@pytest.mark.parametrize("text", ["31.02.2025", "2025-13-01", "0.1.2025", "1/2/34", "12.05.20250"])
def test_days_that_do_not_exist_are_not_dates(text):
    assert find_full_dates(text, "de") == []


@pytest.mark.parametrize(
    ("language", "line", "day", "publisher"),
    [
        ("de", "NordseePlusNordseePlus04/12/2025", "2025-12-04", "NordseePlus"),
        ("vi", "Báo Sông HồngBáo Sông Hồng30/11/2025", "2025-11-30", "Báo Sông Hồng"),
        ("fr", "Dépêches du Fleuve, mardi 16 septembre 2025, 20h05", "2025-09-16", "Dépêches du Fleuve"),
        ("fr", "SAHEL INFOS — Niamey, lundi 16 février 2026", "2026-02-16", "SAHEL INFOS"),
        ("en", "The Wharf Post / Wednesday, 3 September 2025", "2025-09-03", "The Wharf Post"),
        ("en", "HARBOUR LEDGER, October 8, 2025", "2025-10-08", "HARBOUR LEDGER"),
        (
            "es",
            "El Faro de Vigo Norte | Domingo 10 de mayo de 2026 | Redacción",
            "2026-05-10",
            "El Faro de Vigo Norte",
        ),
        ("vi", "Biển Đông Online - 03/03/2026", "2026-03-03", "Biển Đông Online"),
        ("ja", "西海日日新聞　2025年11月13日　朝刊2面", "2025-11-13", "西海日日新聞"),
        ("de", "Kiel, 18. Mai 2025", "2025-05-18", None),
        ("en", "Cork, 20 February 2026", "2026-02-20", None),
        ("sv", "Av Redaktionen | 2025-08-24 | Försvar", "2025-08-24", None),
        ("nl", "5 december 2025 | leestijd: 4 minuten", "2025-12-05", None),
        ("fr", "Publié : 2026-02-21", "2026-02-21", None),
        ("sv", "Publicerad 2026-04-22 16:04. Uppdaterad 2026-04-23 17:30.", "2026-04-22", None),
    ],
)
def test_the_line_of_the_date_names_day_and_paper(language, line, day, publisher):
    document = read_document(
        f"Ein Titel von vier Wörtern\n\n{line}\n\n{BODY[language]}\n{BODY[language][:-1]} 2.", name="a.txt"
    )
    assert (document.published, document.publisher) == (day, publisher)
    assert line not in document.text


@pytest.mark.parametrize(
    ("language", "beginning", "day", "agency"),
    [
        ("en", "CORK, Sept 18 2025 (Lowtide Press) - ", "2025-09-18", "Lowtide Press"),
        ("en", "CORK, 12 December (Turtle Press) -- ", None, "Turtle Press"),
        ("de", "Kiel (PAG), 23. August 2025. ", "2025-08-23", "PAG"),
        ("sv", "LUND, 9 juni 2025 (Norra nyhetsbyrån). ", "2025-06-09", "Norra nyhetsbyrån"),
        ("fr", "Sète (Agence du Golfe) — ", None, "Agence du Golfe"),
        ("sv", "LUND 9.6.2025 ", "2025-06-09", None),
        ("de", "Kiel, 23. August 2025 /PAG-AGENTUR/. ", "2025-08-23", "PAG-AGENTUR"),
        ("en", "CORK, DECEMBER 12, 2025, TURTLE PRESS. ", "2025-12-12", "TURTLE PRESS"),
        ("fr", "SÈTE, 12 mai 2026, AGG. ", "2026-05-12", "AGG"),
    ],
)
def test_a_dateline_gives_day_and_agency_and_stays_in_the_text(language, beginning, day, agency):
    document = read_document(f"Four words of title\n\n{beginning}{BODY[language]}", name="a.txt")
    assert (document.published, document.publisher) == (day, agency)
    assert beginning.strip() in document.text


@pytest.mark.parametrize(
    ("language", "beginning", "day"),
    [
        ("en", "CORK (Turtle Press - 14th March, 2025) - ", "2025-03-14"),
        ("en", "CORK (May 3, 2024) - ", "2024-05-03"),
        ("de", "Kiel (pag, 3. Mai 2024) - ", "2024-05-03"),
        ("fr", "(Sète, le 16 décembre 2018) - ", "2018-12-16"),
        ("fr", "Sète, le 16 décembre 2018 – ", "2018-12-16"),
    ],
)
def test_the_date_of_a_dateline_may_stand_in_brackets(language, beginning, day):
    assert read_dateline(beginning + BODY[language], language).published == day


@pytest.mark.parametrize(
    "text",
    [
        "Am 5. Mai 2025 (Montag) trafen sich alle.",
        "Der Vertrag vom 5. Mai 2025. Er gilt.",
        "Der Vertrag (5. Mai 2025) gilt.",
    ],
)
def test_a_sentence_with_a_date_is_no_dateline(text):
    assert read_dateline(text, "de") is None
    assert (
        read_date_line("Er sprach am 5. Mai 2025 mit seinem Kollegen über die lange vereinbarte neue Grenzbrücke", "de")
        is None
    )


def test_day_and_month_are_swapped_where_the_text_says_so():
    head = "Ministers sign harbour treaty\n\nHarbour Post 04/12/2025\n\n"
    text = head + "On April 12 the ministers met in Cork and signed."
    assert read_document(text, name="a.txt").published == "2025-04-12"
    text = head + "On 4 December the ministers met in Cork and signed."
    assert read_document(text, name="a.txt").published == "2025-12-04"


def test_a_text_that_starts_with_a_sentence_has_no_title():
    for language, body in BODY.items():
        document = read_document(body + "\n" + body.replace(body[:10], body[:5]), name="a.txt")
        assert document.title is None, language
        assert document.headline is None


def test_the_headline_is_a_span_of_the_clean_text():
    document = read_document(f"KÜSTENZEITUNG\nMinister einigen sich auf Protokoll\n\n{BODY['de']}", name="a.txt")
    assert document.title == "Minister einigen sich auf Protokoll"
    assert document.text[document.headline.start : document.headline.end] == document.title
    assert document.headline.start == 0
    assert document.publisher == "KÜSTENZEITUNG"


def test_a_headline_with_a_full_stop_is_known_by_the_date_below_the_lead():
    title = "Island bekräftigt seine Haltung zum Fischereiabkommen."
    text = f"{title}\n\n{BODY['de']}\n\nInselbote 30.11.2025\n\n{BODY['de'][5:]}"
    document = read_document(text, name="a.txt")
    assert document.title == "Island bekräftigt seine Haltung zum Fischereiabkommen."
    assert document.published == "2025-11-30"


def test_a_press_release_is_published_by_its_ministry():
    head = "Ministry of Fisheries, Republic of Sodor\nPRESS RELEASE No. 14/2026\nTidmouth, 20 February 2026\n\n"
    text = f"{head}Visit of the Minister of Ports\n\n{BODY['en']}"
    document = read_document(text, name="a.txt")
    assert document.publisher == "Ministry of Fisheries, Republic of Sodor"
    assert document.title == "Visit of the Minister of Ports"
    assert document.published == "2026-02-20"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Quelle: {}"), ("sv", "Källa: {}"), ("nl", "Bron: {}"), ("fr", "Source : {}"), ("en", "Source: {}"),
        ("de", "Quelle : {}"), ("fr", "Traduction automatique. Texte d'origine : {}"), ("vi", "Nguồn: {}"),
        ("ja", "出典：{}"), ("nl", "Bron\n{}"),
    ],
)  # fmt: skip
def test_the_address_of_the_original_is_the_origin(language, line):
    address = "https://blatt.example/2025/08/22/fisch-123.html"
    document = read_document(f"{BODY[language]}\n\n{line.format(address)}\n\nKommentar (0)", name="a.txt")
    assert document.origin == address
    assert "example" not in document.text
    assert document.published == "2025-08-22"  # where the page tells no day of its own


def test_an_address_in_a_sentence_is_no_origin():
    text = f"{BODY['en']} More is at https://port.example/about and elsewhere, the ministers said.\n{BODY['en'][4:]}"
    assert read_document(text, name="a.txt").origin is None


@pytest.mark.parametrize(
    ("language", "head", "ministry"),
    [
        (
            "de",
            "Presseaussendung\nBundesministerium für Fischerei\nKiel, am 5. Mai 2025",
            "Bundesministerium für Fischerei",
        ),
        (
            "nl",
            "Federale Overheidsdienst Visserij\nPersbericht - Gent, 5 mei 2025",
            "Federale Overheidsdienst Visserij",
        ),
        ("fr", "Communiqué - Publié le 05.05.2025\nMinistère des Ports et du Rail", "Ministère des Ports et du Rail"),
    ],
)
def test_the_ministry_beside_the_date_below_a_headline_is_the_publisher(language, head, ministry):
    text = f"Vier Minister, vier Meinungen\n{head}\n\n{BODY[language]}\n\n{BODY[language]}"
    document = read_document(text, name="a.txt", hints={"language": language})
    assert (document.publisher, document.published, document.authors) == (ministry, "2025-05-05", ())
    assert ministry not in document.text


@pytest.mark.parametrize("signs", ["abc/de/xyz", "ABC/11.09/15:32", "kl/mno"])
def test_the_signs_of_agency_editors_are_cut(signs):
    document = read_document(f"Vier Minister, vier Meinungen\n\n{BODY['de']}\n\n{BODY['de']}\n\n{signs}", name="a.txt")
    assert signs not in document.text
    assert document.text.endswith(BODY["de"])


def test_a_date_of_modification_does_not_stand_for_the_day_of_publication():
    head, body = "Minister speaks with counterpart\n\n", "The Minister today spoke by telephone with her counterpart."
    text = f"{head}May 4, 2031 - Cork, Munster - Harbour Office\n\n{body}\n\nDate modified: 2031-05-06\n"
    assert read_document(text, name="a.txt").published == "2031-05-04"


def test_a_stamp_of_day_and_clock_behind_a_quoted_name_is_a_date_line():
    text = "Die Kommission tagte in Kiel\n\nPortal der Stadt „Weiter Himmel“  2031-05-04 17:20:44\n\n" + BODY["de"]
    document = read_document(text, name="a.txt")
    assert document.published == "2031-05-04"
    assert "17:20" not in document.text


@pytest.mark.parametrize(
    ("language", "title", "line"),
    [
        ("fr", "La Finlande et le Pérou veulent coopérer davantage dans la pêche", "lundi 4 mai 2026 - Ana Soto"),
        ("fr", "La Finlande et le Pérou veulent coopérer davantage dans la pêche", "publié le 4 mai 2026 à 13h20"),
        ("nl", "Finland en Peru leiden samen de nieuwe visserijcommissie op", "4/5/2026"),
        ("sv", "Finland och Peru vill samarbeta närmare om fisket i södra oceanen", "den 4 maj 2026"),
        ("de", "Finnland und Peru wollen bei der Fischerei enger zusammenarbeiten", "am 04.05.2026, 13:20 Uhr"),
    ],
)
def test_a_line_that_opens_with_the_day_is_no_more_of_the_title(language: str, title: str, line: str) -> None:
    body = BODY[language]
    document = read_document(f"{title}\n{line}\n\n{body}", uri="a.txt", hints={"language": language})
    assert (document.title, document.published) == (title, "2026-05-04")


@pytest.mark.parametrize(
    ("language", "line", "day"),
    [
        ("en", "Mon, 05/04/2026 - 13:20", "2026-05-04"),
        ("en", "Mon, 04/05/2026 - 13:20", "2026-05-04"),
        ("fr", "lun 04/05/2026 - 13:20", "2026-05-04"),
        ("de", "04.05.26", "2026-05-04"),
        ("sv", "4/5 2026", "2026-05-04"),
        ("fr", "04 mai\n2026", "2026-05-04"),
        ("de", "Ausgabe Mai 2026", "2026-05"),
    ],
)
def test_a_date_line_is_read_however_it_is_written(language: str, line: str, day: str) -> None:
    document = read_document(f"Peru - Finland\n{line}\n\n{BODY[language]}", uri="a.txt", hints={"language": language})
    assert document.published == day


@pytest.mark.parametrize(
    ("language", "foot", "day"),
    [
        ("en", "This article was published on 4 May 2026.", "2026-05-04"),
        ("de", "Diese Meldung wurde am 04.05.2026 im Programm Radio Eins gesendet.", "2026-05-04"),
        ("nl", "Dit artikel werd gepubliceerd op 4 mei 2026.", "2026-05-04"),
        ("de", "Das Abkommen vom 4. Mai 1998 gilt weiter.", None),
        ("en", "The treaty dated 4 May 1998 stays in force.", None),
    ],
)
def test_a_sentence_at_the_foot_may_say_when_an_article_was_published(
    language: str, foot: str, day: str | None
) -> None:
    document = read_document(f"Peru - Finland\n\n{BODY[language]}\n\n{foot}", uri="a.txt", hints={"language": language})
    assert document.published == day


def test_a_title_may_end_with_the_day() -> None:
    document = read_document(f"Brèves du lundi 4 mai 2026\n\n{BODY['fr']}", uri="a.txt", hints={"language": "fr"})
    assert document.published == "2026-05-04"


@pytest.mark.parametrize(
    ("language", "line", "body", "day"),
    [
        (
            "sv",
            "Publicerat fredag 6 mars kl 06.00",
            "Avtalet gäller till 2027, och handeln växte under 2026.",
            "2026-03-06",
        ),
        ("de", "Freitag, 6. März, 06:00 Uhr", "Das Abkommen gilt von 2025 bis 2027.", "2026-03-06"),
        ("nl", "vrijdag 6 maart 06:00", "Het akkoord geldt tot 2027.", None),
        ("en", "Published Friday 6 March, 06:00", "The accord dates from 2008.", None),
        ("fr", "06/03/26 - 22h47 - LETTRE - MONDE", "L'accord date de 2008.", "2026-03-06"),
    ],
)
def test_a_line_that_leaves_out_year_or_century_tells_the_day(
    language: str, line: str, body: str, day: str | None
) -> None:
    document = read_document(
        f"Four words of title\n{line}\n\n{BODY[language]} {body}\n", name="a.txt", hints={"language": language}
    )
    assert document.published == day


@pytest.mark.parametrize(
    ("language", "lead", "rest", "day"),
    [
        (
            "en",
            "LUSAKA, Sept 3 (Delta Press) - Zambia on Thursday sent",
            "Trade grew in 2025, and the treaty lapses in 2026.",
            "2026-09-03",
        ),
        (
            "en",
            "LUSAKA, Sept 4 (Delta Press) - Zambia on Thursday sent",
            "Trade grew in 2025, and the treaty lapses in 2026.",
            "2026-09-04",
        ),
        (
            "en",
            "LUSAKA, Sept 9 (Delta Press) - Zambia on Thursday sent",
            "Trade grew in 2025, and the treaty lapses in 2026.",
            None,
        ),
        (
            "en",
            "Lusaka, 9 Dec (DPA-Z) --- Zambia sent",
            "Trade grew in 2025. They will meet on 20 January 2026.",
            "2025-12-09",
        ),
        ("en", "Lusaka, 9 Dec (DPA-Z) --- Zambia sent", "Trade grew in 2025. They met on 20 June 2026.", None),
        ("en", "Zambia, which on 9 December sent", "Trade grew in 2025. They will meet on 20 January 2026.", None),
        (
            "de",
            "Lusaka, 9. Dez. (DPZ) – Sambia entsandte",
            "Der Handel wuchs 2025. Sie treffen sich am 20. Januar 2026.",
            "2025-12-09",
        ),
        ("en", "LUSAKA, Sept 3 (Delta Press) - Zambia on Thursday sent", "A treaty of 2020 lapsed.", None),
        ("fr", "LUSAKA, 3 sept. (Delta) – La Zambie a envoyé jeudi", "Il expire fin 2026. © Delta 2026", "2026-09-03"),
        (
            "nl",
            "LUSAKA, 3 september (Delta) – Zambia stuurde donderdag",
            "De handel groeide in 2025. Het loopt af eind 2026.",
            "2026-09-03",
        ),
        (
            "sv",
            "LUSAKA 3 september (Delta) – Zambia sände på torsdagen",
            "Handeln växte 2025. Det löper ut 2026.",
            "2026-09-03",
        ),
        ("fr", "03/09/2026 18:05, LUSAKA (Delta) – La Zambie a envoyé, jeudi,", "Il date de 1961.", "2026-09-03"),
    ],
)
def test_a_dateline_that_leaves_out_the_year_has_the_one_that_the_rest_gives_it(
    language: str, lead: str, rest: str, day: str | None
) -> None:
    sent = {
        "en": "an envoy to Peru",
        "de": "einen Gesandten",
        "fr": "un émissaire",
        "nl": "een gezant",
        "sv": "en sändebud",
    }
    text = f"Four words of title\n\n{lead} {sent[language]}. {BODY[language]}\n\n{rest}\n"
    assert read_document(text, name="a.txt", hints={"language": language}).published == day


def test_a_headline_may_end_with_what_opens_a_sentence() -> None:
    title = "Sambia bestellt den Gesandten Malawis ein"
    document = read_document(
        f"SÜDLICHES AFRIKA\n{title}\nDer Streit um den See wird schärfer.\n10.02.2026\n{BODY['de']}\n", name="a.txt"
    )
    assert document.title == title
