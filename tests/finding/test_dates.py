"""Dates of a text as EDTF, in every language that has a file."""

from __future__ import annotations

import datetime

import edtf
import pytest

from dragoman.finding.dating.dates import DateMention, news_dates, resolve_again

TUESDAY = "2031-05-20"


def only(text: str, language: str, anchor: str | None = TUESDAY) -> DateMention:
    mentions = news_dates(text, language, anchor)
    assert len(mentions) == 1, mentions
    return mentions[0]


def dates(text: str, language: str, anchor: str | None = TUESDAY) -> list[str | None]:
    return [m.edtf for m in news_dates(text, language, anchor)]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "am 4. Dezember 2030", "2030-12-04"),
        ("en", "on Sept. 18-20, 2030", "2030-09-18/2030-09-20"),
        ("fr", "le 18 sept. 2030", "2030-09-18"),
        ("de", "am 28.10.2030", "2030-10-28"),
        ("de", "2030-10-28", "2030-10-28"),
        ("de", "am 29. Jänner 2030", "2030-01-29"),
        ("de", "vom 18. bis 20. Februar 2030", "2030-02-18/2030-02-20"),
        ("de", "am 24. und 25. November 2030", "2030-11-24/2030-11-25"),
        ("de", "1.–3. Oktober 2030", "2030-10-01/2030-10-03"),
        ("de", "vom 28. Februar bis zum 3. März 2030", "2030-02-28/2030-03-03"),
        ("de", "von Januar bis Oktober 2030", "2030-01/2030-10"),
        ("de", "im November 2029", "2029-11"),
        ("de", "im Winter 2029", "2029-24"),
        ("de", "im dritten Quartal 2029", "2029-07/2029-09"),
        ("de", "in den ersten zehn Monaten 2029", "2029-01/2029-10"),
        ("de", "im Jahr 1848", "1848"),
        ("de", "in den 1990er Jahren", "199X"),
        ("en", "on 4 December 2030", "2030-12-04"),
        ("en", "Dec. 4, 2030", "2030-12-04"),
        ("en", "Sept 18 2030", "2030-09-18"),
        ("en", "the fourth of July 2030", "2030-07-04"),
        ("en", "from 18 to 20 February 2030", "2030-02-18/2030-02-20"),
        ("en", "Feb. 28-March 3, 2030", "2030-02-28/2030-03-03"),
        ("en", "10/28/2030", "2030-10-28"),
        ("en", "28/10/2030", "2030-10-28"),
        ("en", "spring 2029", "2029-21"),
        ("en", "in the first half of 2029", "2029-01/2029-06"),
        ("en", "between 2019 and 2023", "2019/2023"),
        ("en", "in 2024–26", "2024/2026"),
        ("en", "the 1990s", "199X"),
        ("en", "about 1995", "1995~"),
        ("fr", "le 1er mars 2030", "2030-03-01"),
        ("fr", "du 18 au 20 février 2030", "2030-02-18/2030-02-20"),
        ("fr", "au premier semestre 2029", "2029-01/2029-06"),
        ("fr", "au printemps 2029", "2029-21"),
        ("fr", "04/12/2030", "2030-12-04"),
        ("sv", "den 18 maj 2030", "2030-05-18"),
        ("sv", "den 18–20 februari 2030", "2030-02-18/2030-02-20"),
        ("sv", "under första halvåret 2029", "2029-01/2029-06"),
        ("sv", "våren 2029", "2029-21"),
        ("sv", "1990-talet", "199X"),
        ("nl", "op 4 december 2030", "2030-12-04"),
        ("nl", "van 18 tot 20 februari 2030", "2030-02-18/2030-02-20"),
        ("nl", "in de eerste tien maanden van 2029", "2029-01/2029-10"),
        ("nl", "voorjaar 2029", "2029-21"),
    ],
)
def test_dates_that_say_all_need_no_anchor(language: str, text: str, date: str) -> None:
    for anchor in (TUESDAY, None):
        mention = only(text, language, anchor)
        assert (mention.edtf, mention.inferred) == (date, False)
    assert edtf.parse_edtf(date) is not None


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "heute", "2031-05-20"),
        ("de", "gestern Abend", "2031-05-19"),
        ("de", "am Donnerstag", "2031-05-15"),
        ("de", "am Dienstag", "2031-05-20"),
        ("de", "am vergangenen Freitag", "2031-05-16"),
        ("de", "am kommenden Montag", "2031-05-26"),
        ("de", "am Donnerstag vergangener Woche", "2031-05-15"),
        ("de", "am Montag und Dienstag", "2031-05-19/2031-05-20"),
        ("de", "im vergangenen Jahr", "2030"),
        ("de", "im kommenden Jahr", "2032"),
        ("de", "im vergangenen Dezember", "2030-12"),
        ("de", "im April", "2031-04"),
        ("de", "am 17. Juni", "2031-06-17"),
        ("de", "im ersten Halbjahr dieses Jahres", "2031-01/2031-06"),
        ("de", "vor zwei Jahren", "2029"),
        ("de", "Anfang dieses Monats", "2031-05"),
        ("de", "in den kommenden fünf Jahren", "2031/2036"),
        ("de", "Dienstagabend", "2031-05-20"),
        ("en", "yesterday", "2031-05-19"),
        ("en", "tomorrow", "2031-05-21"),
        ("en", "on Thursday", "2031-05-15"),
        ("en", "next Monday", "2031-05-26"),
        ("en", "last December", "2030-12"),
        ("en", "last year", "2030"),
        ("en", "this month", "2031-05"),
        ("en", "two years ago", "2029"),
        ("en", "December of last year", "2030-12"),
        ("fr", "hier soir", "2031-05-19"),
        ("fr", "jeudi", "2031-05-15"),
        ("fr", "vendredi dernier", "2031-05-16"),
        ("fr", "lundi prochain", "2031-05-26"),
        ("fr", "en décembre dernier", "2030-12"),
        ("fr", "il y a deux ans", "2029"),
        ("fr", "aujourd ' hui", "2031-05-20"),
        ("sv", "i går", "2031-05-19"),
        ("sv", "igår kväll", "2031-05-19"),
        ("sv", "i torsdags", "2031-05-15"),
        ("sv", "på torsdag", "2031-05-22"),
        ("sv", "på torsdagen", "2031-05-15"),
        ("sv", "i december förra året", "2030-12"),
        ("sv", "för två år sedan", "2029"),
        ("nl", "gisteren", "2031-05-19"),
        ("nl", "donderdagmiddag", "2031-05-15"),
        ("nl", "komende maandag", "2031-05-26"),
        ("nl", "in december vorig jaar", "2030-12"),
        ("nl", "twee jaar geleden", "2029"),
    ],
)
def test_other_dates_are_read_from_the_anchor(language: str, text: str, date: str) -> None:
    mention = only(text, language)
    assert (mention.edtf, mention.inferred) == (date, True)
    assert only(text, language, None).edtf is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "in der vergangenen Woche"),
        ("en", "next week"),
        ("fr", "la semaine dernière"),
        ("sv", "förra veckan"),
        ("nl", "vorige week"),
    ],
)
def test_a_week_is_too_vague_for_a_date(language: str, text: str) -> None:
    mention = only(text, language)
    assert mention.edtf is None
    assert mention.relation is not None
    assert mention.alternatives


@pytest.mark.parametrize(
    ("language", "text", "dates_found"),
    [
        ("de", "Am 3. Mai 2031 kam er. Am Vortag schwieg er.", ["2031-05-03", "2031-05-02"]),
        ("de", "Am 3. Mai 2031 kam er. Zwei Tage später ging er.", ["2031-05-03", "2031-05-05"]),
        ("en", "He came on 3 May 2031. The previous day he sang.", ["2031-05-03", "2031-05-02"]),
        ("en", "He came on 3 May 2031. The same afternoon he sang.", ["2031-05-03", "2031-05-03"]),
        ("en", "He came on 3 May 2031, two days after she left.", ["2031-05-03", "2031-05-01"]),
        ("fr", "Il vint le 3 mai 2031. La veille, il chantait.", ["2031-05-03", "2031-05-02"]),
        ("fr", "Il vint le 3 mai 2031. Le lendemain, il chanta.", ["2031-05-03", "2031-05-04"]),
        ("sv", "Han kom den 3 maj 2031. Dagen innan sjöng han.", ["2031-05-03", "2031-05-02"]),
        ("nl", "Hij kwam op 3 mei 2031. De dag ervoor zong hij.", ["2031-05-03", "2031-05-02"]),
    ],
)
def test_some_dates_count_from_the_one_before(language: str, text: str, dates_found: list[str]) -> None:
    mentions = news_dates(text, language, TUESDAY)
    assert [m.edtf for m in mentions] == dates_found
    assert mentions[1].base == "context"


def test_a_caller_can_read_a_date_from_another_one() -> None:
    mention = only("Am Vortag sang sie.", "de")
    assert mention.relation == ("offset", -1, "day")
    assert resolve_again(mention, TUESDAY, "2031-04-02", future=False).edtf == "2031-04-01"


def test_a_caller_who_knows_the_tense_can_turn_a_date_round() -> None:
    mention = only("am Donnerstag", "de")
    assert (mention.edtf, mention.weekday, mention.alternatives) == ("2031-05-15", 3, ("2031-05-22",))
    assert resolve_again(mention, TUESDAY, None, future=True).edtf == "2031-05-22"
    assert resolve_again(only("im April", "de"), TUESDAY, None, future=True).edtf == "2032-04"


@pytest.mark.parametrize(
    ("language", "text", "role", "date"),
    [
        ("de", "seit 2005", "since", "2005"),
        ("de", "seit drei Jahren", "since", "2028"),
        ("de", "bis 2036", "until", "2036"),
        ("de", "bis Jahresende", "until", "2031"),
        ("de", "bis zum 30. November", "until", "2031-11-30"),
        ("en", "since 2005", "since", "2005"),
        ("en", "by 2036", "until", "2036"),
        ("en", "by the end of 2036", "until", "2036"),
        ("en", "until Friday", "until", "2031-05-23"),
        ("fr", "depuis 2005", "since", "2005"),
        ("fr", "d'ici à 2036", "until", "2036"),
        ("fr", "d ' ici fin 2036", "until", "2036"),
        ("sv", "sedan 2005", "since", "2005"),
        ("sv", "senast 2036", "until", "2036"),
        ("nl", "sinds 2005", "since", "2005"),
        ("nl", "tegen 2036", "until", "2036"),
    ],
)
def test_a_date_has_a_role(language: str, text: str, role: str, date: str) -> None:
    mention = only(text, language)
    assert (mention.role, mention.edtf) == (role, date)


def test_the_end_of_a_year_is_a_part_of_it() -> None:
    assert (only("Ende 2036", "de").part, only("mid-2036", "en").part) == ("end", "middle")
    assert only("fin 2036", "fr").edtf == "2036"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Mai-Bowle und Frau Mai, mit Di Maio; der Weg über den Mars; montags nie"),
        ("en", "It may rain. They march on. Jane sat down; the second boat; the sun shone."),
        ("fr", "La planète Mars a été vue. Il est sept heures."),
        ("sv", "Mars är en planet. Mor och far."),
        ("nl", "Mars is een planeet. Ik mei het u niet."),
        ("en", "Resolution 1999, room 2020, the A2030 road, Agenda 2063, Expo 2025"),
        ("de", "2000 Boote, über 1950 Boote, 1990 Euro, 2010 Tonnen"),
        ("en", "Version 4.12 scored 3-1 and 12/7."),
    ],
)
def test_what_only_looks_like_a_date_is_none(language: str, text: str) -> None:
    assert news_dates(text, language, TUESDAY) == []


def test_a_weekday_chooses_the_year() -> None:
    assert dates("am Sonntag, 18. Mai", "de", "2026-01-10") == ["2025-05-18"]
    assert dates("am Montag, 18. Mai", "de", "2026-01-10") == ["2026-05-18"]


def test_a_date_behind_a_relative_one_says_what_it_is() -> None:
    mention = only("i dag, söndagen den 18 maj 2031", "sv", None)
    assert (mention.edtf, mention.inferred) == ("2031-05-18", False)


def test_a_date_without_year_and_anchor_keeps_what_it_says() -> None:
    mention = only("den 4 december", "sv", None)
    assert (mention.edtf, mention.template) == (None, "XXXX-12-04")


def test_days_that_do_not_exist_have_no_date() -> None:
    assert only("am 30. Februar 2030", "de").edtf is None
    assert only("am 31. April", "de").edtf is None


def test_days_that_do_not_follow_are_two_dates_of_one_month() -> None:
    assert dates("am 3. Mai und am 17. Mai 2030", "de") == ["2030-05-03", "2030-05-17"]


def test_an_ambiguous_numeric_date_is_read_near_the_anchor() -> None:
    assert only("04/12/2030", "en", "2030-12-06").edtf == "2030-12-04"
    assert only("04/12/2030", "en", "2030-04-20").edtf == "2030-04-12"


@pytest.mark.parametrize("language", ["de", "sv", "nl", "fr", "en", "xx"])
@pytest.mark.parametrize("anchor", [None, "2031", "2031-05", TUESDAY, "2031-05-19/2031-05-20", "no date", "2031-02-31"])
def test_any_anchor_gives_valid_dates(language: str, anchor: str | None) -> None:
    text = "4. Mai, 5 May, in May, le 5 mai, 24/12/2030, Monday, lundi, yesterday, hier, 2019, vor 9 Jahren"
    for mention in news_dates(text, language, anchor):
        assert 0 <= mention.start < mention.end <= len(text)
        if mention.edtf is not None:
            edtf.parse_edtf(mention.edtf)
            if mention.precision == "day":
                datetime.date.fromisoformat(mention.edtf)


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [
        ("sv", "Handeln uppgick till 61 miljoner euro, 8 procent mer än 2023.", ["2023"]),
        ("de", "Der Handel betrug 61 Millionen Euro, 8 Prozent mehr als 2023.", ["2023"]),
        ("nl", "De handel bedroeg 61 miljoen euro, 8 procent meer dan 2023.", ["2023"]),
        ("de", "Im Land leben mehr als 2023 Isländer.", []),
    ],
)
def test_a_share_is_more_than_in_a_year_and_people_are_more_than_a_number(
    language: str, text: str, years: list[str]
) -> None:
    assert [date.edtf for date in news_dates(text, language)] == years


@pytest.mark.parametrize(
    ("language", "text", "interval"),
    [
        ("de", "von Montag bis Mittwoch kommender Woche", "2031-05-26/2031-05-28"),
        ("en", "from Monday to Wednesday next week", "2031-05-26/2031-05-28"),
        ("en", "from Monday to Wednesday last week", "2031-05-12/2031-05-14"),
        ("fr", "de lundi à mercredi de la semaine prochaine", "2031-05-26/2031-05-28"),
        ("nl", "van maandag tot woensdag volgende week", "2031-05-26/2031-05-28"),
        ("sv", "från måndag till onsdag nästa vecka", "2031-05-26/2031-05-28"),
    ],
)
def test_a_week_behind_two_weekdays_is_that_of_both(language: str, text: str, interval: str) -> None:
    assert only(text, language).edtf == interval
