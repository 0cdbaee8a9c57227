"""Persons: who holds an office, which one, and of which state - in every language alike."""

from __future__ import annotations

import pytest

from dragoman.finding.actors.people import find_people
from dragoman.finding.tagging.scene import lay_out
from dragoman.model.findings import Person
from dragoman.reading import read_document
from tests.finding.persons_cases import NOBODY, NOT_YET, ROLES, STATES


def persons_of(language: str, text: str) -> tuple[Person, ...]:
    """The persons of a short article in a language."""
    document = read_document(text, uri="article.txt", hints={"language": language})
    return find_people(lay_out(document, language)).persons


def shown(persons: tuple[Person, ...]) -> set[str]:
    """Name, state and main role of each, as the cases are written."""
    return {f"{p.name} | {p.country} | {p.posts[0].role if p.posts else None}" for p in persons}


def expected(wanted: str) -> set[str]:
    """The persons that a case asks for."""
    return {piece.strip() for piece in wanted.split(";") if piece.strip()}


@pytest.mark.parametrize(("language", "text", "wanted"), STATES)
def test_an_office_without_a_state_belongs_to_the_state_that_the_context_tells(
    language: str, text: str, wanted: str
) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), ROLES)
def test_an_office_has_the_role_that_its_words_body_and_neighbours_give(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.parametrize(("language", "text", "wanted"), NOBODY)
def test_artists_athletes_analysts_and_authors_are_no_persons_of_the_record(
    language: str, text: str, wanted: str
) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)


@pytest.mark.xfail(reason="known weakness", strict=True)
@pytest.mark.parametrize(("language", "text", "wanted"), NOT_YET)
def test_what_is_known_to_be_weak_is_still_weak(language: str, text: str, wanted: str) -> None:
    assert shown(persons_of(language, text)) == expected(wanted)
