"""Two texts that should say the same, side by side."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman.joining import compare
from dragoman.joining.differing.torn import torn_at
from dragoman.joining.few_words import denials, knows_denials, numerals
from dragoman.joining.rounding import same_rounded
from dragoman.joining.surface import numbers, states
from tests.joining.builders import ENGLISH, SWEDISH

BENCH = Path(__file__).resolve().parents[3] / "shared" / "bench" / "compare.jsonl"
GERMAN = "Die Ministerin Sigridur Karlsdottir lieferte der Marine in Tema im Juni 45 Boote."


def abouts(a: str, b: str, a_language: str = "de", b_language: str = "en") -> set[str]:
    return {d.about for d in compare(a, b, a_language, b_language)}


def test_a_faithful_translation_has_no_differences() -> None:
    assert abouts(GERMAN, "In June Minister Sigridur Karlsdottir delivered 45 boats to the navy in Tema.") == set()


@pytest.mark.parametrize(
    ("b", "about"),
    [
        ("In June Minister Sigridur Karlsdottir delivered 54 boats to the navy in Tema.", "number"),
        ("In June Minister Sigridur Karlsdottir did not deliver 45 boats to the navy in Tema.", "negation"),
        ("In June Minister Bernardo Quiroga delivered 45 boats to the navy in Tema.", "name"),
        ("In June Minister Sigridur Karlsdottir delivered 45 boats to the navy in .", "omission"),
    ],
)
def test_what_was_altered_is_found(b: str, about: str) -> None:
    assert about in abouts(GERMAN, b)


@pytest.mark.parametrize(
    "torn",
    [
        "The ferry between and Tema was stopped by the harbour master.",
        "Since was founded in 1951, the yard has built 45 boats.",
        "Told the harbour master that 45 boats were ready.",
        "According to, the yard built 45 boats.",
        'The yard calls its newest boat "" and is proud of it.',
        "-based shipbuilders have built 45 boats.",
        "The harbour master showed the as a model of its kind.",
    ],
)
def test_wording_from_which_something_was_taken_is_torn(torn: str) -> None:
    assert torn_at(torn, "en") != ""


@pytest.mark.parametrize(
    "whole",
    [
        "Has the ferry between Lome and Tema been stopped?",
        "The A and B classes sail from within the harbour, by and large.",
        "According to the harbour master, 45 boats are made of in-house steel.",
        "The pier we stood on is new.",
    ],
)
def test_whole_wording_is_not_torn(whole: str) -> None:
    assert torn_at(whole, "en") == ""


def test_the_readings_quote_both_texts() -> None:
    b = "In June Minister Sigridur Karlsdottir delivered 54 boats to the navy in Tema."
    (found,) = compare(GERMAN, b, "de", "en")
    quotes = {e.document: e.quote for r in found.readings for e in r.evidence}
    assert quotes == {"a": GERMAN, "b": b}


def test_languages_without_a_file_are_compared_by_what_shows() -> None:
    polish = "Minister Sigridur Karlsdottir nie przyjechała do Gdańska w 2024 roku."
    assert abouts(polish, "Minister Sigridur Karlsdottir did not come to Gdansk in 2024.", "pl") == set()
    assert abouts(polish, "Minister Sigridur Karlsdottir came to Gdansk in 2024.", "pl") == {"negation"}
    assert abouts(polish, "Minister Sigridur Karlsdottir did not come to Gdansk in 2022.", "pl") == {"number"}


def test_long_texts_are_compared_passage_by_passage() -> None:
    changed = ENGLISH.replace("train 45 sailors", "train 54 sailors")
    (found,) = [d for d in compare(SWEDISH, changed, "sv", "en") if d.about == "number"]
    assert any("54 sailors" in e.quote for r in found.readings for e in r.evidence)


def test_empty_texts_have_no_differences() -> None:
    assert compare("", "Something happened.", "en", "en") == []


def test_figures_are_read_as_their_language_writes_them() -> None:
    assert numbers("42,5 Milliarden Euro für 2.000 Firmen", "de") == {"42500000000", "2000"}
    assert numbers("123億円", "ja") == {"12300000000"}
    assert numbers("12 300 millones", "es") == {"12300000000"}


def test_states_are_known_in_languages_without_a_file() -> None:
    assert states("ベトナムとインドネシアの外務大臣", "ja") == {"VN", "ID"}


def test_denials_are_counted_where_it_is_known_how_a_language_denies() -> None:
    assert denials("Hai bên không thảo luận.", "vi") == 1
    assert denials("Смоленск не подписал договор.", "ru") == 1
    assert denials("双方未签署协议。", "zh") == 1
    assert denials("Dohodu nepodepsali.", "cs") == 1
    assert not knows_denials("xx")


def test_small_numbers_in_words_are_known() -> None:
    assert numerals("cuatro hospitales y dos barcos", "es") == {"4", "2"}


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [(272_000, 270_000, True), (45, 46, False), (8_700, 8_600, False), (12.3e9, 12e9, True), (40, 40, True)],
)
def test_rounding_is_told_from_difference(a: float, b: float, same: bool) -> None:
    assert same_rounded(a, b) is same


def test_most_altered_translations_of_the_public_bench_are_found() -> None:
    if not BENCH.exists():
        pytest.skip("the public translation bench is not here")
    hits = wrong = missed = 0
    for line in BENCH.read_text("utf-8").splitlines()[::8]:
        case = json.loads(line)
        found = bool(compare(case["a"], case["b"], case["a_language"], case["b_language"]))
        hits += found and case["changed"]
        wrong += found and not case["changed"]
        missed += not found and case["changed"]
    assert 2 * hits / (2 * hits + wrong + missed) >= 0.75
