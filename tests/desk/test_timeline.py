"""The timeline shows each date as precisely as it is told, and can be taken away."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.record import Record
from tests.output.conftest import fill, joined

DATES = ("2031-05-01", "2031-05-03/2031-05-04", "2031-05", "2031", "203X", None)


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """The desk of a record with an event of each precision."""
    whole = joined()
    events = tuple(replace(whole.events[1], id=f"e{n}", date=date) for n, date in enumerate(DATES))
    made = replace(whole, events=events, disagreements=(), stories=())
    path = tmp_path_factory.mktemp("timeline") / "record.db"
    with Record.open(path) as record:
        fill(record)
        record.store.put_items(lambda _: made.parts(), record.store.generation() + 1)
    return TestClient(desk(path), base_url="http://localhost")


def counts(client: TestClient, asked: str) -> tuple[str, dict[str, int], int]:
    answer = client.get(f"/api/v1/timeline{asked}").json()
    return answer["stretch"], {one["date"]: one["count"] for one in answer["counts"]}, answer["apart"]


@pytest.mark.parametrize(
    ("asked", "stretch", "bars", "apart"),
    [
        ("?since=203X&until=203X", "year", {"2031": 4}, 1),
        ("?since=1950", "decade", {"203X": 5}, 0),
        ("?since=2031&until=2031", "month", {"2031-05": 3}, 2),
        ("?since=2031-05&until=2031-05", "day", {"2031-05-01": 1, "2031-05-03": 1}, 3),
        ("?since=2031-05-04&until=2031-05-04", "day", {}, 4),
        ("?kind=call", None, {}, 0),
    ],
)
def test_an_event_is_in_a_bar_only_where_it_is_told_as_precisely(
    client: TestClient, asked: str, stretch: str, bars: dict[str, int], apart: int
) -> None:
    assert counts(client, asked) == (stretch, bars, apart)


def test_the_page_says_how_many_are_in_no_bar(client: TestClient) -> None:
    text = client.get("/chronology?since=2031&until=2031").text
    assert "A bar for each month; 2 events dated less precisely" in text


def test_the_picture_can_be_taken_away_without_links(client: TestClient) -> None:
    drawing = client.get("/timeline.svg?since=2031&until=2031")
    assert (
        "href" not in drawing.text and "May 2031" in drawing.text and "2 more are dated less precisely" in drawing.text
    )
    assert client.get("/timeline.png").content.startswith(b"\x89PNG")
    assert client.get("/timeline.bmp").status_code == 404
