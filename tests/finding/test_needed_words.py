"""The words that a verb needs beside it are told in the notation of all terms."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.reading import read_document


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Le Tchad et le Niger ont procédé lundi à Niamey à l'échange de captifs.", "transfer"),
        ("fr", "Le Tchad et le Niger ont procédé lundi à Niamey à un échange de dépouilles.", "transfer"),
        ("fr", "La présidente péruvienne Ana Soto se trouve aux Fidji pour une visite de cinq jours.", "visit"),
        ("en", "Peruvian President Ana Soto is on a five-day visit to Fiji.", "visit"),
        ("en", "Peruvian President Ana Soto is currently on an official visit to Fiji.", "visit"),
        ("en", "Peruvian President Ana Soto set off on Monday on a multi-nation tour of Fiji and Tonga.", "visit"),
    ],
)
def test_any_form_that_the_notation_stands_for_is_the_word_needed(language: str, text: str, kind: str) -> None:
    findings = find(read_document(text, uri="needed.txt", hints={"language": language, "published": "2026-05-14"}))
    assert [event.kind for event in findings.events] == [kind]
