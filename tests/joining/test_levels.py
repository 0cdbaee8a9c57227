"""The level of an event follows from the posts of those who took part, where no text says it."""

from __future__ import annotations

import pytest

from dragoman.finding.values import replace
from dragoman.joining import join
from dragoman.knowledge.roles import level_of
from dragoman.model.findings import Participant
from tests.joining.builders import ENGLISH, document, event, findings, mechanism

WORDS = "signed the protocol"


def told(kind: str, *takers: Participant, **more):
    doc = document("en", ENGLISH, "en", "2025-06-06")
    sides = tuple(dict.fromkeys(t.side for t in takers))
    claim = replace(event(doc, "e:1", WORDS, kind, parties=sides, **more), participants=takers)
    formats = [mechanism(doc, "m:1", WORDS, parties=sides)] if more.get("mechanism") else []
    return join([(doc, findings(doc, events=[claim], mechanisms=formats))])


def taker(side: str, role: str | None, part: str = "member") -> Participant:
    return Participant(f"p:{side}{role}", part, role, side)


@pytest.mark.parametrize(
    ("kind", "takers", "level"),
    [
        ("meeting", [taker("IS", "foreign_minister"), taker("GH", "defence_minister")], "ministerial"),
        ("call", [taker("IS", "head_of_government"), taker("GH", "head_of_state")], "leader"),
        ("meeting", [taker("IS", "head_of_state"), taker("GH", "deputy_foreign_minister")], "vice_ministerial"),
        ("meeting", [taker("IS", "minister"), taker("IS", "ambassador"), taker("GH", "minister")], "ministerial"),
        ("meeting", [taker("CN", "party_leader"), taker("GH", "head_of_state")], "leader"),
        ("signing", [taker("IS", "ambassador"), taker("GH", "minister")], "senior_official"),
    ],
)
def test_of_two_sides_the_lower_says_the_level(kind: str, takers: list[Participant], level: str) -> None:
    (found,) = told(kind, *takers).events
    assert found.level == level and "level" in found.inferred


def test_one_state_that_sends_its_ambassador_makes_no_less_of_a_meeting_of_ministers() -> None:
    takers = [taker("IS", "minister"), taker("GH", "minister"), taker("TG", "ambassador")]
    (found,) = told("meeting", *takers).events
    assert found.level == "ministerial"


def test_a_visit_has_the_level_of_the_guest() -> None:
    host, guest = taker("GH", "head_of_state"), taker("IS", "minister")
    (found,) = told("visit", host, guest, place="Accra", place_country="GH").events
    assert found.level == "ministerial"
    (nowhere,) = told("visit", host, guest).events
    assert nowhere.level is None


@pytest.mark.parametrize(
    ("kind", "takers"),
    [
        ("meeting", [taker("IS", "foreign_minister")]),
        ("meeting", [taker("IS", "foreign_minister"), taker("GH", "business")]),
        ("meeting", [taker("IS", "foreign_minister"), taker("GH", "party_leader")]),
        ("measure", [taker("IS", "ambassador"), taker("GH", "foreign_minister")]),
        ("dialogue", [taker("IS", "deputy_minister")]),
    ],
)
def test_who_took_part_does_not_always_tell(kind: str, takers: list[Participant]) -> None:
    (found,) = told(kind, *takers).events
    assert found.level is None and "level" not in found.inferred


def test_who_leads_one_delegation_tells_the_level_of_a_dialogue_and_of_its_format() -> None:
    joined = told("dialogue", taker("IS", "deputy_minister", "head"), mechanism="m:1")
    assert joined.events[0].level == joined.mechanisms[0].level == "vice_ministerial"
    assert "level" in joined.mechanisms[0].inferred


def test_what_a_text_says_of_the_level_stands() -> None:
    takers = [taker("IS", "minister"), taker("GH", "minister")]
    (found,) = told("meeting", *takers, level="high_level").events
    assert found.level == "high_level" and "level" not in found.inferred


def test_a_role_tells_a_level_or_none() -> None:
    assert level_of("monarch") == "leader"
    assert level_of("party_leader", "VN") == "leader" and level_of("party_leader", "FI") is None
    assert level_of(None) is None and level_of("other") is None
