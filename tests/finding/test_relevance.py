"""Relevance: whether a text is about dealings between states, and the grounds that say why."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.reading import read_document
from tests.finding.cases.relevance import short
from tests.finding.cases.relevance.articles import IRRELEVANT, RELEVANT


@pytest.mark.parametrize(("language", "about", "text"), RELEVANT)
def test_what_states_do_to_each_other_is_relevant(language: str, about: str, text: str) -> None:
    findings = find(read_document(text, uri="article.txt", hints={"language": language}))
    assert findings.relevant, (about, findings.relevance)


@pytest.mark.parametrize(("language", "about", "text"), IRRELEVANT)
def test_texts_that_only_name_states_and_ministers_are_not(language: str, about: str, text: str) -> None:
    findings = find(read_document(text, uri="article.txt", hints={"language": language}))
    assert not findings.relevant, (about, findings.relevance)
    assert not findings.positions and not findings.events


@pytest.mark.parametrize(("language", "about", "text"), [*RELEVANT, *IRRELEVANT])
def test_the_grounds_add_up_to_the_verdict(language: str, about: str, text: str) -> None:
    findings = find(read_document(text, uri="article.txt", hints={"language": language}))
    assert (sum(ground.weight for ground in findings.relevance) > 0) == findings.relevant
    assert all(ground.name for ground in findings.relevance)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De president van Ghana bezoekt volgende week Den Haag."),
        ("de", "Malta hat am Montag den libyschen Geschäftsträger einbestellt."),
        ("sv", "Finland kallade i går hem sin ambassadör i Minsk."),
        ("fr", "Le Niger a rappelé lundi son ambassadeur à Alger."),
        ("en", "Norway on Monday expelled two Belarusian diplomats."),
        ("nl", "Vlaams minister-president Lieve Van Hoorick ontmoette donderdag de Estse vicepremier Kaarel Tammsalu."),
    ],
)
def test_a_single_sentence_about_states_is_relevant(language: str, text: str) -> None:
    assert find(read_document(text, uri="article.txt", hints={"language": language})).relevant


@pytest.mark.parametrize(("language", "text"), short.RELEVANT)
def test_a_sentence_or_two_about_dealings_is_enough(language: str, text: str) -> None:
    findings = find(read_document(text, uri="article.txt", hints={"language": language}))
    assert findings.relevant, findings.relevance


@pytest.mark.parametrize(("language", "text"), short.IRRELEVANT)
def test_a_sentence_or_two_of_other_news_is_not(language: str, text: str) -> None:
    findings = find(read_document(text, uri="article.txt", hints={"language": language}))
    assert not findings.relevant, findings.relevance


@pytest.mark.parametrize(("dealings", "relevant"), [(1, False), (10, True)])
def test_long_text_is_relevant_where_more_than_a_few_sentences_tell_of_dealings(dealings: int, relevant: bool) -> None:
    meeting = (
        "The foreign ministers of Ghana and Chile met for the {}th time in Accra to discuss the fisheries agreement."
    )
    other = "Tree number {} needs water for its roots in the first years and little care later on."
    told = [meeting.format(n + 4) for n in range(dealings)] + [other.format(n) for n in range(45)]
    text = " ".join(told)
    assert find(read_document(text, uri="article.txt", hints={"language": "en"})).relevant is relevant
