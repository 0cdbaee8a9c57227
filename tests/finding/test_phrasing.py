"""Ways to tell of one thing: every usual phrasing of a language gives the kind of event that it tells."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

import pytest

import tests.finding
from dragoman.finding import find
from dragoman.reading import read_document

LANGUAGES: list[ModuleType] = [
    importlib.import_module(f"tests.finding.{found.name}")
    for found in pkgutil.iter_modules(tests.finding.__path__)
    if found.name.startswith("phrasing_")
]


@pytest.mark.parametrize(
    ("language", "wanted", "sentence"),
    [
        pytest.param(cases, wanted, sentence, id=f"{cases.LANGUAGE} {sentence[:60]}")
        for cases in LANGUAGES
        for wanted, sentence in cases.CASES
    ],
)
def test_a_phrasing_tells_what_it_means(language: ModuleType, wanted: str, sentence: str) -> None:
    text = f"{language.HEAD}\n\n{sentence}\n"
    hints = {"language": language.LANGUAGE, "published": "2026-05-14"}
    events = [
        (event.kind, event.status)
        for event in find(read_document(text, uri="phrasing.txt", hints=hints)).events
        if any(sentence[:40] in quote.text or quote.text in sentence for quote in event.evidence)
    ]
    kinds, _, status = wanted.partition(":")
    if wanted == "-":
        assert not events
    else:
        assert any(kind in kinds.split("|") and status in ("", held) for kind, held in events), events
