"""The heads and the cleaning of the seed articles are right, where the evaluation folder is at hand."""

import json
import unicodedata
from pathlib import Path

import pytest

from dragoman.reading import read_document

SEEDS = Path(__file__).parents[3] / "shared" / "eval" / "seeds"
if not (SEEDS / "gold.jsonl").exists():
    pytest.skip("the evaluation folder is not here", allow_module_level=True)
GOLD = [json.loads(line) for line in (SEEDS / "gold.jsonl").read_text("utf-8").splitlines() if line.strip()]


def folded(text):
    text = unicodedata.normalize("NFKD", text or "").replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in text.casefold() if c.isalnum())


@pytest.mark.parametrize("gold", GOLD, ids=lambda g: g["document"][:3])
def test_a_seed_article_is_described_and_cleaned_as_expected(gold):
    document = read_document((SEEDS / gold["document"]).read_bytes(), gold["document"])
    assert document.language == gold["language"]
    for field in ("title", "published", "publisher", "origin"):
        if gold.get(field) is not None:
            assert folded(getattr(document, field)) == folded(gold[field]), field
    clean = folded(document.text)
    assert all(folded(phrase) in clean for phrase in gold["body"])
    assert not any(folded(phrase) in clean for phrase in gold["boilerplate"] if folded(phrase))
