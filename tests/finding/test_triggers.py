"""Triggers: which word of a clause names the event, and which only frames another."""

from __future__ import annotations

import pytest

from dragoman.finding.events.triggers import triggers_in
from dragoman.finding.tagging.scene import lay_out
from dragoman.reading import read_document


def kinds(language: str, text: str) -> list[str]:
    """The kinds of the triggers of a text, in order."""
    scene = lay_out(read_document(text, uri="a.txt", hints={"language": language}), language)
    return [trigger.kind for sentence in scene.sentences for trigger in triggers_in(scene, sentence)]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "Die Minister kamen in Lissabon zu einem Forum zusammen.", "forum"),
        ("en", "The ministers held talks by video link.", "call"),
        ("en", "In a phone call the ministers discussed trade.", "call"),
        ("fr", "Lors d'un entretien téléphonique, les ministres ont discuté du commerce.", "call"),
        ("nl", "In een telefoongesprek bespraken de ministers de handel.", "call"),
        ("en", "On the sidelines of the summit the minister met the president.", "meeting"),
        ("de", "Am Rande des Gipfels traf der Minister den Präsidenten.", "meeting"),
        ("sv", "Kommissionens förra möte hölls i Lissabon.", "dialogue"),
        ("en", "The ambassador presented her credentials to the president.", "meeting"),
        ("sv", "Ambassadören överlämnade sina kreditivbrev till presidenten.", "meeting"),
    ],
)
def test_the_noun_that_a_mere_verb_of_talking_carries_names_the_event(language: str, text: str, kind: str) -> None:
    assert kinds(language, text) == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Vier Patrouillenboote trafen in Tansania ein."),
        ("sv", "Fyra patrullbåtar anlände till Tanzania."),
        ("fr", "Quatre patrouilleurs sont arrivés en Tanzanie."),
        ("en", "Four patrol boats arrived in Tanzania."),
    ],
)
def test_goods_that_arrive_are_handed_over_and_people_visit(language: str, text: str) -> None:
    assert kinds(language, text) == ["transfer"]
    assert kinds("en", "The minister arrived in Tanzania.") == ["visit"]
