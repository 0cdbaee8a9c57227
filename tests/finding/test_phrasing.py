"""Ways to tell of one thing: every usual phrasing of a language gives the claims that it makes.

A module of `phrasing`, in the folder of its language, holds LANGUAGE and any of

- HEAD and CASES: an opening, and sentences that follow it, with what each of them tells;
- ARTICLES: texts that stand for themselves;
- OPEN: cases behind HEAD that are known to fail, and must move to CASES when they no longer do.

Texts are read as if published on Thursday, 14 May 2026. `tests.finding.wanted` explains how a case says what it wants.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import pytest

from dragoman.finding import find
from dragoman.reading import read_document
from tests.finding import phrasing
from tests.finding.wanted import parse_wanted, told

MODULES: list[ModuleType] = [
    importlib.import_module(found.name)
    for found in pkgutil.walk_packages(phrasing.__path__, f"{phrasing.__name__}.")
    if not found.ispkg
]


def _cases(module: ModuleType) -> Iterator[pytest.ParameterSet]:
    language = module.LANGUAGE
    for name in ("CASES", "ARTICLES", "OPEN"):
        head = "" if name == "ARTICLES" else getattr(module, "HEAD", "")
        marks = [pytest.mark.xfail(reason="not read yet", strict=True)] if name == "OPEN" else []
        for wanted, passage in getattr(module, name, ()):
            yield pytest.param(language, head, passage, wanted, id=f"{language} {passage[:60]}", marks=marks)


@pytest.mark.parametrize(("language", "head", "passage", "wanted"), [c for m in MODULES for c in _cases(m)])
def test_a_phrasing_tells_what_it_means(language: str, head: str, passage: str, wanted: str) -> None:
    text = f"{head}\n\n{passage}\n".lstrip()
    document = read_document(text, uri="phrasing.txt", hints={"language": language, "published": "2026-05-14"})
    findings = find(document)
    start = document.text.find(passage.split("\n", maxsplit=1)[0][:40]) if head else 0
    assert start >= 0, document.text
    for claim in parse_wanted(wanted):
        assert claim.found_in(findings, start), f"{claim}\n{told(findings, start)}"
