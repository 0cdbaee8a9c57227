"""Day, place, people and states of an event, as one sentence or several tell them.

Texts are read as if published on Thursday, 14 May 2026.
"""

from __future__ import annotations

import pytest

from dragoman.finding import find
from dragoman.reading import read_document
from tests.finding import (
    event_attached_cases,
    event_audience_cases,
    event_beside_cases,
    event_chairs_cases,
    event_clause_cases,
    event_company_cases,
    event_coordinated_cases,
    event_counterpart_cases,
    event_days_cases,
    event_edges_cases,
    event_incident_cases,
    event_offices_cases,
    event_parts_cases,
    event_people_cases,
    event_places_cases,
    event_present_cases,
    event_ship_cases,
    event_sitting_cases,
    event_spots_cases,
    event_stay_cases,
    event_story_cases,
    event_summons_cases,
    event_talks_cases,
    event_turn_cases,
)
from tests.finding.wanted import parse_wanted, told

CASES = [
    *event_parts_cases.CASES,
    *event_offices_cases.CASES,
    *event_attached_cases.CASES,
    *event_audience_cases.CASES,
    *event_beside_cases.CASES,
    *event_chairs_cases.CASES,
    *event_company_cases.CASES,
    *event_people_cases.CASES,
    *event_present_cases.CASES,
    *event_ship_cases.CASES,
    *event_sitting_cases.CASES,
    *event_places_cases.CASES,
    *event_clause_cases.CASES,
    *event_coordinated_cases.CASES,
    *event_counterpart_cases.CASES,
    *event_days_cases.CASES,
    *event_edges_cases.CASES,
    *event_incident_cases.CASES,
    *event_spots_cases.CASES,
    *event_stay_cases.CASES,
    *event_story_cases.CASES,
    *event_talks_cases.CASES,
    *event_turn_cases.CASES,
    *event_summons_cases.CASES,
]


@pytest.mark.parametrize(("language", "wanted", "text"), [pytest.param(*c, id=f"{c[0]} {c[2][-60:]}") for c in CASES])
def test_an_event_has_what_its_sentences_tell_of_it(language: str, wanted: str, text: str) -> None:
    findings = find(read_document(text, uri="parts.txt", hints={"language": language, "published": "2026-05-14"}))
    for claim in parse_wanted(wanted):
        assert claim.found_in(findings, 0), f"{claim}\n{told(findings, 0)}"
