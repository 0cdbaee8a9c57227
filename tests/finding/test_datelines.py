"""A dateline says where a text is from: it is no part of what the first sentence tells."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.finding.tagging.scene import lay_out
from dragoman.reading import read_document

HINTS = {"published": "2026-05-14"}


@pytest.mark.parametrize(
    ("language", "opening", "told"),
    [
        ("en", "LUSAKA, May 12 (ZNA) -- ", "Zambia and Chile signed a treaty."),
        ("en", "LUSAKA – ", "Zambia and Chile signed a treaty."),
        ("en", "", "Zambia – a large producer – and Chile signed a treaty."),
        ("en", "", "Lusaka – the host – and Santiago signed a treaty."),
        ("de", "Lusaka (zpa) - ", "Sambia und Chile unterzeichneten einen Vertrag."),
        ("fr", "Lusaka, 12 mai 2026 (AZP) – ", "La Zambie et le Chili ont signé un traité."),
        ("nl", "LUSAKA (ZNP) - ", "Zambia en Chili ondertekenden een verdrag."),
        ("sv", "LUSAKA (ZT) ", "Zambia och Chile undertecknade ett fördrag."),
        (
            "sv",
            "LUSAKA 12.5.2026 ",
            "Zambia och Chile undertecknade på tisdagen ett fördrag om handel och fiske efter två års förhandlingar.",
        ),
        ("nl", "Lusaka, 12 mei 2026 /ZNP/ ", "Zambia en Chili ondertekenden een verdrag."),
    ],
)
def test_what_is_told_begins_behind_the_dateline(language: str, opening: str, told: str) -> None:
    text = f"Two states, one treaty\n\n{opening}{told}\n"
    scene = lay_out(read_document(text, uri="line.txt", hints={"language": language, **HINTS}), language)
    sentence = next(s for s in scene.sentences if told[-12:] in scene.text[s.start : s.end])
    assert scene.text[sentence.opening :].startswith(told[:12])
    assert sentence.start == sentence.opening - len(opening)


@pytest.mark.parametrize(
    ("language", "line", "told"),
    [
        ("de", "Lusaka, 12. Mai 2026 /ZPA-AGENTUR/.", "Sambia und Chile unterzeichneten einen Vertrag."),
        ("en", "LUSAKA, MAY 12, 2026, ZAMBEZI NEWS.", "Zambia and Chile signed a treaty."),
        ("fr", "LUSAKA, 12 mai 2026, AZP.", "La Zambie et le Chili ont signé un traité."),
    ],
)
def test_a_sentence_may_be_nothing_but_a_dateline(language: str, line: str, told: str) -> None:
    document = read_document(f"Two states\n\n{line} {told}\n", uri="line.txt", hints={"language": language})
    assert document.published == "2026-05-12"
    sentence = next(s for s in lay_out(document, language).sentences if document.text[s.start : s.end] == line)
    assert sentence.opening == sentence.end


def test_the_town_of_the_dateline_does_not_act() -> None:
    text = "Hulp\n\nLUSAKA (ZNP) - Chili gaat Zambia twee mobiele radarsystemen leveren.\n"
    (given,) = find(read_document(text, uri="given.txt", hints={"language": "nl", **HINTS})).commitments
    assert (given.by, given.to, given.amount) == ("CL", ("ZM",), 2)
