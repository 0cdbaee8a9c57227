"""Damage is mended, and every offset of the mended text leads to the damaged one."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.spans import Span
from dragoman.reading.edits import Draft
from dragoman.reading.repair import repaired
from dragoman.reading.words import section


def mended(text, language="en"):
    draft, _ = repaired(Draft.of(text), section(language))
    return draft.text


@pytest.mark.parametrize(
    ("language", "damaged", "sound"),
    [
        ("fr", "le droit d ' élever l ’ armée", "le droit d'élever l’armée"),
        ("fr", "ce qu ' il veut , dit -il .", "ce qu'il veut, dit -il."),
        ("fr", "Jean_Claude_Weyland arrive", "Jean Claude Weyland arrive"),
        ("de", "Er kam , sah ( kurz ) und ging .", "Er kam, sah (kurz) und ging."),
        ("de", "Hoang_Xuân_Chiên sprach", "Hoang Xuân Chiên sprach"),
        ("de", "Ver\u00adteidigung und Zu\u200bsage", "Verteidigung und Zusage"),
        ("de", "zehn\u00a0Prozent\u202fmehr", "zehn Prozent mehr"),
        ("de", "Mu\u0308nchen", "München"),
        ("de", "MÃ¼nchen und KÃ¶ln grÃ¼ÃŸen", "München und Köln grüßen"),
        ("en", "Tom &amp; Ann &quot;met&quot;", 'Tom & Ann "met"'),
        ("en", "Fiji 's support , it said .", "Fiji's support, it said."),
        ("en", "one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("vi", "Chủ ti\u0323ch nước", "Chủ tịch nước"),
    ],
)
def test_known_damage_is_mended(language, damaged, sound):
    assert mended(damaged, language) == sound


def test_tokenised_text_loses_the_spaces_around_quotes_and_hyphens():
    text = "Le vice - ministre a dit , hier , qu ' il viendrait . Puis il est parti , seul . C ' est tout ."
    assert mended(text, "fr") == "Le vice-ministre a dit, hier, qu'il viendrait. Puis il est parti, seul. C'est tout."
    text = "' We go ' , he said . Then , at ten , they went . So , yes ."
    assert mended(text, "en") == "'We go', he said. Then, at ten, they went. So, yes."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "« Oui », dit-il ; pourquoi ? Parce que : rien !"),
        ("nl", "'s Middags sprak hij met de heer 't Hart."),
        ("en", "The file_name.txt and @some_user stay; see https://x.example/a_b_c."),
        ("en", "A range of 5 - 7 per cent, and Paris - Dakar."),
        ("de", "Das Tor (27.) fiel spät … sehr spät."),
    ],
)
def test_sound_text_is_left_alone(language, text):
    assert mended(text, language) == text


def test_repairs_are_counted_by_kind():
    _, repairs = repaired(Draft.of("a\u00adb &amp; c\u00a0d"), section("en"))
    assert {r.kind: r.count for r in repairs} == {"entity": 1, "invisible": 1, "odd_space": 1}


PIECES = st.sampled_from(
    ["Mu\u0308ller", "a", "Öl", " ", "  ", " , ", " . ", "\n", "\r\n", "\u00ad", "\u200b", "\u00a0", " ' ",
     "’", "( ", " )",
     "An_Ba", "d ' ", "l", "vice - ", "12", ",", ".", '"', "é", "e\u0301", "日本", "。", "[", "-", "’ s"]
)  # fmt: skip


def letters(text):
    return [c for c in unicodedata.normalize("NFC", text) if c.isalnum()]


@given(st.lists(PIECES, max_size=40).map("".join), st.sampled_from(["de", "fr", "en", "nl", "sv"]))
def test_every_offset_of_a_mended_text_leads_to_the_right_place(source, language):
    draft, _ = repaired(Draft.of(source), section(language))
    assert letters(draft.text) == letters(source)
    for offset, character in enumerate(draft.text):
        if character.isalnum():
            span = draft.source_map.span(Span(offset, offset + 1))
            assert character in unicodedata.normalize("NFC", source[span.start : span.end])


@given(st.text(max_size=200))
def test_no_text_makes_the_mending_fail(source):
    draft, _ = repaired(Draft.of(source), section("en"))
    for offset in range(len(draft.text)):
        span = draft.source_map.span(Span(offset, offset + 1))
        assert 0 <= span.start <= span.end <= len(source)
