"""The examples: the expected record is well-formed, and the program's record of them meets the floors."""

import json
from pathlib import Path

import pytest

from dragoman.model import codes
from dragoman.record import Record
from evaluation.__main__ import measure
from evaluation.floors import FloorFile, failures
from evaluation.matching import KINDS, fold
from evaluation.sets import LANGUAGES, Expected

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
GOLD = [json.loads(line) for line in (EXAMPLES / "gold.jsonl").read_text("utf-8").splitlines()]
GROUPS = json.loads((EXAMPLES / "groups.json").read_text("utf-8"))
KEYS = {
    "persons": {"name", "country", "role"},
    "events": {"kind", "date", "place", "status", "parties", "participants", "evidence"},
    "mechanisms": {"name", "level", "parties", "sessions", "evidence"},
    "agreements": {"kind", "subject", "parties", "status", "evidence"},
    "commitments": {
        "by",
        "to",
        "what",
        "amount",
        "currency",
        "unit",
        "bound",
        "deadline",
        "flow",
        "status",
        "evidence",
    },
    "figures": {"measure", "value", "unit", "bound", "change", "evidence"},
    "positions": {"actor", "act", "topic", "evidence"},
}
VOCABULARIES = {
    ("persons", "role"): codes.ROLES,
    ("events", "kind"): codes.EVENT_KINDS,
    ("events", "status"): codes.EVENT_STATUSES,
    ("mechanisms", "level"): codes.LEVELS,
    ("agreements", "kind"): codes.AGREEMENT_KINDS,
    ("agreements", "status"): codes.AGREEMENT_STATUSES,
    ("commitments", "status"): codes.COMMITMENT_STATUSES,
    ("commitments", "flow"): codes.FLOWS,
    ("commitments", "bound"): codes.BOUNDS,
    ("figures", "bound"): codes.BOUNDS,
    ("positions", "act"): codes.ACTS,
}
each_article = pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold["document"])


@pytest.fixture(scope="module")
def expected():
    return Expected.load("examples", EXAMPLES)


@pytest.fixture(scope="module")
def scores(expected):
    return measure(expected, expected.read(jobs=1), split=False)


def mended(text):
    """The text with characters that were read in the wrong encoding put right, and without markup."""
    import ftfy
    from lxml import html

    text = html.fromstring(text).text_content() if text.startswith("<!DOCTYPE") else text
    return ftfy.fix_text(text)


def test_there_is_an_expected_record_for_every_article_and_no_other():
    articles = {path.name for path in (EXAMPLES / "articles").iterdir()}
    assert {gold["document"] for gold in GOLD} == articles
    assert len(articles) >= 15


def test_every_language_is_shown():
    assert {gold["language"] for gold in GOLD} == set(LANGUAGES)


@each_article
def test_an_expected_record_has_every_key_and_only_words_of_the_format(gold):
    head = {
        "document",
        "language",
        "relevant",
        "title",
        "published",
        "publisher",
        "origin",
        "boilerplate",
        "body",
    }
    assert set(gold) == head | set(KINDS)
    for kind in KINDS:
        for item in gold[kind]:
            assert set(item) >= KEYS[kind], item
            for (of_kind, field), words in VOCABULARIES.items():
                if of_kind == kind and item[field] is not None:
                    assert item[field] in words, item


@each_article
def test_every_piece_of_evidence_stands_in_its_article(gold):
    text = fold((EXAMPLES / "articles" / gold["document"]).read_text("utf-8"))
    for kind in KINDS:
        for item in gold[kind]:
            assert fold(item.get("evidence") or item["name"]) in text, item


@each_article
def test_titles_and_phrases_stand_in_their_article(gold):
    raw = (EXAMPLES / "articles" / gold["document"]).read_text("utf-8")
    text = fold(raw) + fold(mended(raw))
    for phrase in [gold["title"], *gold["boilerplate"], *gold["body"]]:
        assert fold(phrase) in text, phrase


@each_article
def test_whoever_takes_part_or_holds_a_position_is_a_person_or_a_state(gold):
    persons = {person["name"] for person in gold["persons"]}
    actors = {name for event in gold["events"] for name in event["participants"]}
    actors |= {position["actor"] for position in gold["positions"]}
    assert {name for name in actors - persons if " " in name} == set()


@each_article
def test_nothing_of_an_article_that_is_not_relevant_is_expected(gold):
    assert gold["relevant"] or not any(gold[kind] for kind in KINDS)


def test_groups_name_articles_that_are_there_and_readings_that_stand_in_them():
    names = {gold["document"] for gold in GOLD}
    for kind in ("same_article", "same_event"):
        assert {name for group in GROUPS[kind] for name in group} <= names
    for disagreement in GROUPS["disagreements"]:
        for name, reading in zip(disagreement["documents"], disagreement["readings"], strict=True):
            assert fold(reading) in fold((EXAMPLES / "articles" / name).read_text("utf-8"))
    for development in GROUPS["developments"]:
        assert set(development["documents"]) <= names


def test_of_the_article_in_four_languages_the_planted_points_are_shown_and_no_customary_difference():
    versions = next(group for group in GROUPS["same_article"] if len(group) == 4)
    planted = [d["about"] for d in GROUPS["disagreements"] if set(d["documents"]) <= set(versions)]
    with Record.in_memory() as record:
        record.read(*(EXAMPLES / "articles" / name for name in versions), jobs=1)
        shown = [d.about for d in record.disagreements()]
    assert sorted(shown) == sorted(planted)


def test_the_record_of_the_examples_meets_the_pinned_floors(expected, scores):
    floors = FloorFile.load(EXAMPLES / "floors.json").sets.get("examples")
    slices = {name: score.measures() for name, score in scores.items()}
    assert failures(floors, "examples", expected.sha256(), slices) == []


def test_every_example_is_in_the_record_and_every_quote_in_its_document(scores):
    assert scores["all/all"].missing == []
    assert scores["all/all"].broken_evidence == 0
