"""Whole stories as agencies write them: who, where and when of each event, through datelines, clauses and pronouns."""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.model.findings import Event
from dragoman.reading import read_document

TRADE = """Zambia and Malaysia agree to widen trade

LUSAKA, Oct. 14 (ZNA) -- Zambia and Malaysia on Wednesday agreed to expand cooperation in palm oil, following talks \
between Zambian Minister of Foreign Affairs Chanda Lubinda and visiting Malaysian Deputy Foreign Minister Tan Wei Ling.

The Malaysian diplomat, who arrived in Ndola on Tuesday, also paid a courtesy call on Vice President Grace Phiri \
and toured an industrial park.

He is expected to fly to Lilongwe on Friday for talks with Malawian officials.
"""


@pytest.fixture(scope="module")
def told() -> dict[str, Event]:
    """The events of the story on trade, by a word of their passage."""
    hints = {"language": "en", "published": "2026-10-14"}
    found = find(read_document(TRADE, uri="trade.txt", hints=hints))
    words = ("agreed", "arrived", "courtesy", "toured", "fly")
    names = {p.key: p.name for p in found.persons}
    assert {names[p.actor] for e in found.events for p in e.participants} == {
        "Chanda Lubinda",
        "Tan Wei Ling",
        "Grace Phiri",
    }
    return {w: e for w in words for e in found.events if w in e.evidence[0].text}


def test_talks_with_a_visiting_minister_are_a_meeting_in_the_town_of_the_dateline(told: dict[str, Event]) -> None:
    talks = told["agreed"]
    assert (talks.kind, talks.status, talks.date, talks.place) == ("meeting", "held", "2026-10-14", "Lusaka")
    assert len(talks.participants) == 2
    assert talks.evidence[0].text.startswith("Zambia and Malaysia on Wednesday")


def test_who_is_called_a_diplomat_of_her_state_is_meant_again(told: dict[str, Event]) -> None:
    arrived, call, toured = told["arrived"], told["courtesy"], told["toured"]
    (guest,) = {p.actor for p in arrived.participants}
    assert guest in {p.actor for p in call.participants} and len(call.participants) == 2
    assert {p.actor for p in toured.participants} == {guest}
    assert {p.actor for p in told["fly"].participants} == {guest}


def test_the_day_of_a_relative_clause_is_not_that_of_the_story(told: dict[str, Event]) -> None:
    assert (told["arrived"].date, told["arrived"].place) == ("2026-10-13", "Ndola")
    assert (told["courtesy"].date, told["courtesy"].place) == ("2026-10-14", "Lusaka")
    assert (told["fly"].status, told["fly"].date) == ("planned", "2026-10-16")
