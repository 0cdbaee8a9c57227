"""Telling whether two names name one person or one body."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dragoman.errors import DragomanError
from dragoman.joining import same_name
from dragoman.joining.name_score import explain
from dragoman.joining.names import fold_words, script_of

BENCH = Path(__file__).resolve().parents[3] / "shared" / "bench" / "names.jsonl"


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Nguyễn Thị Hạnh", "Nguyen Thi Hanh"),
        ("Karlsdottir, Sigridur", "Sigridur Karlsdottir"),
        ("Kofi_Mensah-Adu", "Kofi Mensah Adu"),
        ("Nasser al-Otaibi", "Naser Al Otaiby"),
        ("Dr. Marta Kowalczyk", "Marta Kowalczyk"),
        ("M. Kowalczyk", "Marta Kowalczyk"),
        ("Виктор Соколов", "Viktor Sokolov"),
        ("ViktorSokolov", "Viktor Sokolov"),
    ],
)
def test_spellings_of_one_name_are_the_same(a: str, b: str) -> None:
    assert same_name(a, b) >= 0.5


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Marta Kowalczyk", "Piotr Kowalczyk"),
        ("Omar bin Said al-Harthy", "Said bin Omar al-Harthy"),
        ("Tanaka Haruto", "Tanabe Yumi"),
        ("", "Marta Kowalczyk"),
    ],
)
def test_other_people_are_not_the_same(a: str, b: str) -> None:
    assert same_name(a, b) < 0.5


def test_legal_forms_tell_companies_apart_and_their_spellings_do_not() -> None:
    assert same_name("Nordlicht AG", "Nordlicht Aktiengesellschaft", "organisation") >= 0.5
    assert same_name("Nordlicht AG", "Nordlicht GmbH", "organisation") < 0.5


def test_the_order_of_the_two_names_does_not_matter() -> None:
    assert same_name("Marta Kowalczyk", "M. Kowalczyk") == same_name("M. Kowalczyk", "Marta Kowalczyk")


def test_the_score_explains_itself() -> None:
    score, reasons = explain("Marta Kowalczyk", "Marta Kowalcyk")
    assert score >= 0.5
    assert all(reason.why for reason in reasons)
    assert {"words", "worst word"} <= {reason.feature for reason in reasons}


def test_an_unknown_kind_of_name_is_an_error() -> None:
    with pytest.raises(DragomanError, match="organisation"):
        same_name("a", "b", "ship")


def test_scripts_have_their_iso_codes() -> None:
    assert script_of("Виктор") == "Cyrl"
    assert script_of("Viktor 7") == "Latn"
    assert script_of("12") == "Zyyy"
    assert fold_words("Đặng_Văn") == ("dang", "van")


def test_half_is_the_right_threshold_on_the_public_name_bench() -> None:
    if not BENCH.exists():
        pytest.skip("the public name bench is not here")
    hits = wrong = missed = 0
    for line in BENCH.read_text("utf-8").splitlines():
        case = json.loads(line)
        kind = "person" if case["kind"] == "Person" else "organisation"
        said = same_name(case["a"], case["b"], kind) >= 0.5
        hits += said and case["same"]
        wrong += said and not case["same"]
        missed += not said and case["same"]
    assert 2 * hits / (2 * hits + wrong + missed) >= 0.9
