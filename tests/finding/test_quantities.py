"""What numbers of a text are numbers of, in every language that has a file."""

from __future__ import annotations

import msgspec
import pytest
import yaml

from dragoman.finding.counting.quantities import Quantity, find_ordinals, news_quantities
from dragoman.finding.dating.date_phrases import is_key
from dragoman.knowledge.sections.dates import DatesSection
from dragoman.knowledge.sections.numbers import NumbersSection
from dragoman.knowledge.units import resolve_currency
from dragoman.knowledge.yaml_files import knowledge_folder


def only(text: str, language: str) -> Quantity:
    quantities = news_quantities(text, language)
    assert len(quantities) == 1, quantities
    return quantities[0]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "2.400 Körbe", 2400),
        ("de", "2 400 Körbe", 2400),
        ("de", "2’400 Körbe", 2400),
        ("de", "2,000 Körbe", 2000),
        ("de", "6,500 Körbe", 6500),
        ("de", "6,5 Körbe", 6.5),
        ("de", "1.234.567,5 Körbe", 1234567.5),
        ("en", "2,400 baskets", 2400),
        ("en", "6.5 baskets", 6.5),
        ("en", "12,34,567 baskets", 1234567),
        ("fr", "2\u202f400 paniers", 2400),
        ("fr", "6,5 paniers", 6.5),
        ("sv", "2 400 korgar", 2400),
        ("nl", "2.400 manden", 2400),
        ("en", "2½ baskets", 2.5),
        ("en", "1 3/4 baskets", 1.75),
    ],
)
def test_digits_are_read_by_the_habits_of_the_language(language: str, text: str, value: float) -> None:
    assert only(text, language).value == value


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "siebenunddreißig Körbe", 37),
        ("de", "eintausendzweihundertelf Körbe", 1211),
        ("de", "dreiundzwanzigtausend Körbe", 23000),
        ("de", "zweieinhalb Körbe", 2.5),
        ("de", "anderthalb Millionen Körbe", 1_500_000),
        ("de", "eine halbe Million Körbe", 500_000),
        ("de", "eine Million zweihunderttausend Körbe", 1_200_000),
        ("de", "drei Dutzend Körbe", 36),
        ("sv", "tjugofem korgar", 25),
        ("sv", "tvåhundra korgar", 200),
        ("sv", "två och en halv miljoner korgar", 2_500_000),
        ("sv", "ett tjugotal korgar", 20),
        ("sv", "en halv miljard korgar", 500_000_000),
        ("sv", "300 tusen korgar", 300_000),
        ("nl", "vijfentwintig manden", 25),
        ("nl", "tweeëntwintig manden", 22),
        ("nl", "honderdacht manden", 108),
        ("nl", "anderhalf miljoen manden", 1_500_000),
        ("nl", "een twintigtal manden", 20),
        ("fr", "quarante-sept paniers", 47),
        ("fr", "quatre-vingt-dix paniers", 90),
        ("fr", "soixante et onze paniers", 71),
        ("fr", "mille neuf cent quatre-vingts paniers", 1980),
        ("fr", "deux millions et demi de paniers", 2_500_000),
        ("fr", "une vingtaine de paniers", 20),
        ("fr", "un demi-million de paniers", 500_000),
        ("en", "one hundred and five baskets", 105),
        ("en", "twenty-three thousand baskets", 23000),
        ("en", "two and a half million baskets", 2_500_000),
        ("en", "half a million baskets", 500_000),
        ("en", "a quarter of a million baskets", 250_000),
        ("en", "a dozen baskets", 12),
        ("en", "three lakh baskets", 300_000),
        ("en", "two point seven million baskets", 2_700_000),
        ("en", "2 million 300 thousand baskets", 2_300_000),
    ],
)
def test_number_words_are_added_up(language: str, text: str, value: float) -> None:
    found = only(text, language)
    assert found.value == pytest.approx(value)
    assert found.kind == "count"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ein Fischer fand eine Kiste."),
        ("sv", "En fiskare fann ett skrin."),
        ("nl", "Een visser vond een kist."),
        ("fr", "Un pêcheur a trouvé une caisse."),
        ("en", "A fisher found a box, one of the oldest."),
        ("de", "Die Elf nahm sich in Acht."),
        ("de", "Tausende kamen, darunter Dutzende Musiker."),
        ("en", "Thousands came, among them dozens of musicians."),
        ("nl", "Duizenden kwamen kijken."),
        ("fr", "Des milliers de gens sont venus."),
    ],
)
def test_articles_nouns_and_vague_plurals_are_no_quantities(language: str, text: str) -> None:
    assert news_quantities(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "value", "currency"),
    [
        ("de", "15 Millionen Dollar", 15e6, "USD"),
        ("de", "3,5 Mrd. US-Dollar", 3.5e9, "USD"),
        ("de", "ein 20-Millionen-Euro-Kredit", 20e6, "EUR"),
        ("de", "USD 40 Mio.", 40e6, "USD"),
        ("de", "5 Millionen norwegischen Kronen", 5e6, "NOK"),
        ("de", "5 Millionen kuwaitische Dinar", 5e6, "KWD"),
        ("de", "zwei Euro und fünfzig Cent", 2.5, "EUR"),
        ("en", "€3 bn", 3e9, "EUR"),
        ("en", "$3bn", 3e9, "USD"),
        ("en", "US$2.5 million", 2.5e6, "USD"),
        ("en", "$40m", 40e6, "USD"),
        ("en", "a 24-million-euro programme", 24e6, "EUR"),
        ("en", "300 million Jordanian dinars", 300e6, "JOD"),
        ("en", "the equivalent of 12,000 SEK", 12000, "SEK"),
        ("fr", "3,5 milliards d'euros", 3.5e9, "EUR"),
        ("fr", "15 millions de dinars tunisiens", 15e6, "TND"),
        ("fr", "40 millions de dollars américains", 40e6, "USD"),
        ("fr", "200 M€", 200e6, "EUR"),
        ("sv", "15 miljoner dollar", 15e6, "USD"),
        ("sv", "300 mdr kr", 300e9, "SEK"),
        ("sv", "2 miljoner danska kronor", 2e6, "DKK"),
        ("nl", "3,5 miljard euro", 3.5e9, "EUR"),
        ("nl", "15 miljoen Koeweitse dinar", 15e6, "KWD"),
    ],
)
def test_money_has_its_currency(language: str, text: str, value: float, currency: str) -> None:
    found = only(text, language)
    assert (found.kind, found.currency) == ("money", currency)
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Handel betrug 700 Millionen Euro 2023."),
        ("sv", "Handeln uppgick till 700 miljoner US-dollar 2023."),
        ("en", "Trade came to 700 million dollars 2023."),
    ],
)
def test_a_year_behind_a_sum_takes_nothing_of_its_currency(language: str, text: str) -> None:
    assert [(q.value, q.currency) for q in news_quantities(text, language) if q.currency][1:] == []


@pytest.mark.parametrize(
    ("word", "country", "currency"),
    [
        ("dinar", "KW", "KWD"),
        ("dinar", None, None),
        ("cfa_franc", "SN", "XOF"),
        ("cfa_franc", "CM", "XAF"),
        ("krone", "SE", "SEK"),
        ("dollar", None, "USD"),
        ("dollar", "FJ", "FJD"),
        ("dollar", "KE", "USD"),
        ("EUR", "KW", "EUR"),
        ("no such money", "KW", None),
    ],
)
def test_a_country_tells_which_currency_is_meant(word: str, country: str | None, currency: str | None) -> None:
    assert resolve_currency(word, country) == currency


def test_a_currency_of_many_countries_stays_open() -> None:
    found = only("Der Bau kostet 30 Millionen Dinar.", "de")
    assert (found.currency, found.currency_word) == (None, "dinar")


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "7,5 Prozent", 7.5),
        ("de", "7 %", 7),
        ("de", "zwölf Prozentpunkte", 12),
        ("sv", "sju procent", 7),
        ("nl", "zeven procent", 7),
        ("fr", "sept pour cent", 7),
        ("en", "seven per cent", 7),
        ("en", "3 percentage points", 3),
        ("de", "ein Viertel der Ernte", 25),
        ("de", "die Hälfte der Ernte", 50),
        ("en", "two thirds of the harvest", 66.6667),
        ("en", "a quarter of the harvest", 25),
        ("fr", "la moitié de la récolte", 50),
        ("fr", "un quart des récoltes", 25),
        ("sv", "två tredjedelar av skörden", 66.6667),
        ("nl", "de helft van de oogst", 50),
        ("nl", "driekwart van de oogst", 75),
    ],
)
def test_percentages_and_shares_are_in_percent(language: str, text: str, value: float) -> None:
    found = only(text, language)
    assert found.unit == "percent"
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("language", "text", "bound"),
    [
        ("de", "über 300 Körbe", "at_least"),
        ("de", "rund 300 Körbe", "about"),
        ("de", "bis zu 300 Körbe", "at_most"),
        ("de", "gut 300 Körbe", "at_least"),
        ("de", "300 Körbe", "exact"),
        ("en", "at least 300 baskets", "at_least"),
        ("en", "more than 300 baskets", "at_least"),
        ("en", "300 baskets or more", "exact"),
        ("en", "300 or more baskets", "at_least"),
        ("en", "up to 300 baskets", "at_most"),
        ("en", "nearly 300 baskets", "about"),
        ("en", "300+ baskets", "at_least"),
        ("en", "They handed over 300 baskets", "exact"),
        ("fr", "plus de 300 paniers", "at_least"),
        ("fr", "près de 300 paniers", "about"),
        ("fr", "jusqu'à 300 paniers", "at_most"),
        ("sv", "drygt 300 korgar", "at_least"),
        ("sv", "omkring 300 korgar", "about"),
        ("sv", "högst 300 korgar", "at_most"),
        ("nl", "ruim 300 manden", "at_least"),
        ("nl", "bijna 300 manden", "about"),
        ("nl", "maximaal 300 manden", "at_most"),
        ("nl", "tot 300 manden", "at_most"),
        ("nl", "De uitvoer steeg tot 300 manden", "exact"),
    ],
)
def test_words_around_a_number_make_it_a_bound(language: str, text: str, bound: str) -> None:
    assert only(text, language).bound == bound


def test_a_preposition_behind_a_loan_is_no_bound() -> None:
    assert only("ein Darlehen über 80 Millionen Euro", "de").bound == "exact"
    assert only("Kosten von über 80 Millionen Euro", "de").bound == "at_least"


@pytest.mark.parametrize(
    ("language", "text", "low", "high", "kind"),
    [
        ("fr", "entre 3 000 et 3 500 paniers", 3000, 3500, "count"),
        ("de", "zwischen sechs und sieben Milliarden Euro", 6e9, 7e9, "money"),
        ("de", "fünf bis sieben Prozent", 5, 7, "percent"),
        ("en", "5–7 per cent", 5, 7, "percent"),
        ("en", "between $3 million and $5 million", 3e6, 5e6, "money"),
        ("sv", "mellan 40 och 50 miljoner kronor", 40e6, 50e6, "money"),
        ("nl", "tussen de 40 en 50 miljoen ton", 40e6, 50e6, "measure"),
    ],
)
def test_a_range_is_two_quantities_that_share_what_the_second_says(
    language: str, text: str, low: float, high: float, kind: str
) -> None:
    first, second = news_quantities(text, language)
    assert (first.value, second.value) == (low, high)
    assert first.kind == second.kind == kind
    assert (first.unit, first.currency) == (second.unit, second.currency)
    assert (first.range_role, second.range_role) == ("low", "high")
    assert (first.bound, second.bound) == ("at_least", "at_most")


def test_from_what_to_what_something_rose_is_no_range() -> None:
    first, second = news_quantities("It rose from 4.4 to 9.2 billion dollars.", "en")
    assert (first.value, second.value, first.currency) == (4.4e9, 9.2e9, "USD")
    assert (first.range_role, first.bound, second.bound) == (None, "exact", "exact")


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Im Jahr 2031 endet der Pachtvertrag.", "year"),
        ("de", "Am 12. April 2031 endet er.", "date"),
        ("de", "um 15.30 Uhr", "clock"),
        ("en", "at 15:30", "clock"),
        ("de", "vierzig Minuten", "duration"),
        ("en", "12 km", "distance"),
        ("de", "der 43-jährige Müller", "age"),
        ("en", "Fisher Jane Roe, aged 43, sang.", "age"),
        ("de", "die 34. Sitzung", "ordinal"),
        ("en", "the 34th session", "ordinal"),
        ("en", "1. Boats", "list"),
        ("en", "Resolution 1234", "document"),
        ("de", "Nr. 14/2031", "document"),
        ("fr", "l'article 5", "document"),
        ("en", "an A320", "code"),
        ("en", "the G20", "code"),
        ("de", "auf der COP27", "code"),
        ("en", "an F-16", "code"),
        ("de", "sechsmal", "times"),
        ("fr", "trois fois", "times"),
        ("sv", "klockan 14", "clock"),
    ],
)
def test_numbers_that_count_nothing_are_marked(language: str, text: str, kind: str) -> None:
    found = news_quantities(text, language)
    assert found
    assert {q.kind for q in found} == {kind}
    assert not any(q.counts for q in found)


def test_telephone_numbers_and_formats_count_nothing() -> None:
    assert not any(q.counts for q in news_quantities("Tel. +49 30 998877, im Format 2+2 und C5+1", "de"))


@pytest.mark.parametrize(
    ("language", "text", "noun"),
    [
        ("de", "12 frisch gestrichene Fischerboote liefen ein", "Fischerboote"),
        ("sv", "tolv nymålade fiskebåtar kom in", "fiskebåtar"),
        ("nl", "twaalf Deense vissersboten voeren uit", "vissersboten"),
        ("fr", "douze bateaux danois sont arrivés", "bateaux"),
        ("en", "twelve freshly painted fishing boats came in", "boats"),
        ("en", "a 12-member crew", "member"),
    ],
)
def test_the_counted_noun_is_found(language: str, text: str, noun: str) -> None:
    head = news_quantities(text, language)[0].head
    assert head is not None
    assert text[head[0] : head[1]] == noun


def test_a_definite_article_is_seen() -> None:
    assert only("Die Minister der drei Länder", "de").definite
    assert not only("Es kamen drei Boote", "de").definite


def test_round_years_before_a_noun_count() -> None:
    assert only("2000 Boote kamen", "de").kind == "count"
    assert only("über 2031 Boote", "de").kind == "count"
    assert only("2031 kamen Boote", "de").kind == "year"


def test_measures_have_units() -> None:
    assert only("2,5 Millionen Tonnen Salz", "de").unit == "tonne"
    assert only("400 km²", "de").unit == "square_kilometre"
    assert only("3 millions de barils", "fr").unit == "barrel"


def test_offsets_cover_number_and_unit() -> None:
    text = "Sie zahlten rund 3,5 Milliarden Euro."
    found = only(text, "de")
    assert text[found.start : found.end] == "3,5 Milliarden Euro"


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("de", "die elfte Runde und die einundzwanzigste", [11, 21]),
        ("de", "zum 34. Mal", [34]),
        ("de", "erstmals seit dem 4. Mai", []),
        ("de", "Erste Hilfe", []),
        ("en", "the 7th meeting, the twenty-first session, the first boat", [7, 21, 1]),
        ("en", "one hundred and fifth", [105]),
        ("en", "the First Lady spoke of two thirds", []),
        ("fr", "la XIe session, la 34e réunion, la vingt-troisième", [11, 34, 23]),
        ("fr", "Le premier ministre et les Ces", []),
        ("sv", "det 12:e mötet, den tredje rundan, den andra sessionen", [12, 3, 2]),
        ("sv", "andra länder", []),
        ("nl", "de vijfde zitting en het 34e overleg", [5, 34]),
        ("nl", "de Tweede Kamer telt twee derde", []),
    ],
)
def test_ordinals(language: str, text: str, values: list[int]) -> None:
    assert [value for _, _, value in find_ordinals(text, language)] == values


def test_a_language_without_a_file_is_read_by_what_holds_anywhere() -> None:
    assert [(q.value, q.currency) for q in news_quantities("EUR 300, 12 %", "xx")] == [
        (300, "EUR"),
        (12, None),
    ]


def test_empty_and_odd_texts_are_read() -> None:
    for text in ("", " ", "12", "½", "-", "(3", "3)", "\n7\n", "1.2.3.4", "İ 5 % İ", "2 000\n000"):
        for quantity in news_quantities(text, "de"):
            assert 0 <= quantity.start < quantity.end <= len(text)


def test_the_blank_form_has_every_field_and_only_known_meanings() -> None:
    blank = yaml.safe_load((knowledge_folder("languages") / "_template.yaml").read_text("utf-8"))
    for name, shape in (("numbers", NumbersSection), ("dates", DatesSection)):
        assert set(blank[name]) == {f.name for f in msgspec.structs.fields(shape)}
        msgspec.convert(blank[name], shape)
    assert all(is_key(key) for key in blank["dates"]["phrases"])


def test_the_signs_of_an_address_are_no_shares() -> None:
    found = news_quantities("See https://www.test.example/search?q=30%25%2020% for a rise of 30%.", "en")
    assert [q.value for q in found if q.kind == "percent"] == [30]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De handel groeide met 14 procent tot 61 miljoen dollar."),
        ("en", "Trade grew by 14 percent to 61 million dollars."),
        ("de", "Der Handel wuchs um 14 Prozent auf 61 Millionen Dollar."),
        ("sv", "Handeln växte med 14 procent till 61 miljoner dollar."),
    ],
)
def test_a_rise_and_what_it_leads_to_are_no_range(language: str, text: str) -> None:
    found = news_quantities(text, language)
    assert [(q.value, q.bound) for q in found] == [(14, "exact"), (61e6, "exact")]
