"""Versions of one article in four languages, told from articles on the same matters (a public set)."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path

import pytest

from dragoman.joining.articles import find_articles
from dragoman.joining.texts import prepare
from tests.joining.builders import document, findings

BENCH = Path(__file__).resolve().parents[3] / "shared" / "bench" / "folding"


def test_versions_are_joined_and_others_are_not_on_the_public_set() -> None:
    if not BENCH.exists():
        pytest.skip("the public folding set is not here")
    pairs = []
    for line in (BENCH / "gold.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        name = gold["document"]
        doc = document(name, (BENCH / "docs" / name).read_text("utf-8"), gold["language"])
        pairs.append((doc, findings(doc)))
    groups = [[t.id for t in g.texts] for g in find_articles(prepare(pairs))]
    wanted = json.loads((BENCH / "groups.json").read_text("utf-8"))["same_article"]
    have, want = ({p for g in gs for p in combinations(sorted(g), 2)} for gs in (groups, wanted))
    assert len(have & want) / len(want) >= 0.97
    assert len(have & want) / len(have) >= 0.97


def test_another_report_in_the_same_language_and_a_later_one_are_no_versions() -> None:
    announced = (
        "The fisheries minister of Ghana announced the talks on Wednesday.\n"
        "The third session of the commission of Iceland and Ghana will be held in Tema on 4 December 2030."
    )
    reported = (
        "Iceland's delegation left Tema on Thursday after two days of talks on tuna.\n"
        "On 4 December 2030 Ghana and Iceland held the third session of their commission in Tema.\n"
        "An agreement on ports was not signed."
    )
    a, b = document("a", announced, "en", "2030-11-20"), document("b", reported, "en", "2030-12-05")
    assert len(find_articles(prepare([(a, findings(a)), (b, findings(b))]))) == 2
