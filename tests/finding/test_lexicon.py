"""The lexicon: compounds, capitals, and the longest of overlapping terms."""

from __future__ import annotations

import pytest

from dragoman.finding.tagging.lexicon import lexicon_of


def codes(language: str, text: str, concept: str) -> list[str]:
    """The codes of the tags of a concept."""
    return [tag.code for tag in lexicon_of(language).tags(text) if tag.concept == concept]


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("de", "ein Sicherheitsdialog", "dialogue"),
        ("de", "das Wirtschaftsforum", "forum"),
        ("sv", "en säkerhetsdialog", "dialogue"),
        ("nl", "een veiligheidsdialoog", "dialogue"),
        ("en", "a strategic dialogue", "dialogue"),
    ],
)
def test_an_event_is_known_in_compounds_and_phrases(language: str, text: str, code: str) -> None:
    assert code in codes(language, text, "event")


def test_a_name_with_an_article_needs_its_capital() -> None:
    assert "RE" not in codes("fr", "La réunion de lundi", "state")
    assert "RE" in codes("fr", "Le préfet de La Réunion", "state")


def test_of_overlapping_terms_the_longest_is_meant() -> None:
    assert codes("en", "the deputy foreign minister", "post") == ["deputy_foreign_minister"]
