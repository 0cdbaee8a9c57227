"""Day, place, people and states of an event, as one sentence or several tell them: CASES of each module in `cases/events`.

Texts are read as if published on Thursday, 14 May 2026.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest

from dragoman.finding import find
from dragoman.reading import read_document
from tests.finding.cases import events
from tests.finding.wanted import parse_wanted, told

_MODULES = [import_module(f"{events.__name__}.{found.name}") for found in iter_modules(events.__path__)]
CASES = [case for module in _MODULES for case in getattr(module, "CASES", ())]


@pytest.mark.parametrize(("language", "wanted", "text"), [pytest.param(*c, id=f"{c[0]} {c[2][-60:]}") for c in CASES])
def test_an_event_has_what_its_sentences_tell_of_it(language: str, wanted: str, text: str) -> None:
    findings = find(read_document(text, uri="parts.txt", hints={"language": language, "published": "2026-05-14"}))
    for claim in parse_wanted(wanted):
        assert claim.found_in(findings, 0), f"{claim}\n{told(findings, 0)}"
