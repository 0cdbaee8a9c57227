"""What versions tell with different dates stands in the chronology as one line, with its disagreement."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.record import Record
from tests.output.conftest import fill, joined


@pytest.fixture
def client(tmp_path: Path) -> TestClient:
    """The desk of a record in which the talks of 1 May are told for 2 May too, and for a day in June."""
    whole = joined()
    talks, _ = whole.events
    others = [replace(talks, id="e7", date="2031-05-02"), replace(talks, id="e8", date="2031-06-20")]
    apart = replace(whole.disagreements[0], parted=(("e1", "e7", "e8"), ("a1", "a9")))
    made = replace(whole, events=(*whole.events, *others), disagreements=(apart,))
    path = tmp_path / "record.db"
    with Record.open(path) as record:
        fill(record)
        record.store.put_items(lambda _: made.parts(), record.store.generation() + 1)
    return TestClient(desk(path), base_url="http://localhost")


def lines(text: str) -> list[str]:
    return re.findall(r'<li id="i-(\w+)">', text)


def test_events_that_a_disagreement_keeps_apart_are_one_line(client: TestClient) -> None:
    text = client.get("/chronology").text
    assert lines(text) == ["e1", "e2"]
    assert "Told otherwise, and perhaps the same" in text and 'href="/item/e7"' in text and 'href="/item/e8"' in text
    assert "Date: 1 May or 2 May" in text


def test_one_of_them_alone_on_a_page_names_the_others_too(client: TestClient) -> None:
    text = client.get("/chronology?since=2031-06-19").text
    assert lines(text) == ["e2", "e8"] and 'href="/item/e1"' in text


def test_what_is_taken_away_has_each_of_them(client: TestClient) -> None:
    assert {"e1", "e7", "e8"} <= set(re.findall(r"\be\d\b", client.get("/chronology?as=csv").text))
