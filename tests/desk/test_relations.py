"""Relations reckon with what the record holds: late sessions, sums promised and delivered, figures over time."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.record import Record
from tests.output.conftest import fill, joined

ADDRESS = "/relations?party=FJ,PE"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """The desk of a record with years of sessions, promises and figures of two states."""
    whole = joined()
    talks, commitment, figure = whole.events[0], whole.commitments[0], whole.figures[0]
    sessions = [
        replace(talks, id=f"h{n}", date=f"{2010 + 2 * n}-05-01", session=n, participants=(), outcomes=())
        for n in (1, 2, 3)
    ]
    trade = [
        replace(
            figure, id=f"t{y}", measure="Handel", subject=None, unit="USD", change=False, value=y * 1e6, period=str(y)
        )
        for y in (2028, 2029, 2030)
    ]
    made = replace(
        whole,
        events=(*whole.events, *sessions),
        mechanisms=(replace(whole.mechanisms[0], first_held=None, last_held=None, events=("h1", "h2", "h3")),),
        commitments=(commitment, replace(commitment, id="c2", status="completed", amount=1e6)),
        figures=(figure, *trade),
    )
    path = tmp_path_factory.mktemp("relations") / "record.db"
    with Record.open(path) as record:
        fill(record)
        record.store.put_items(lambda _: made.parts(), record.store.generation() + 1)
    return TestClient(desk(path), base_url="http://localhost")


def test_a_session_that_is_late_is_told_with_the_sessions_that_say_so(client: TestClient) -> None:
    text = client.get(ADDRESS).text
    assert "Sessions overdue" in text and "So far every 2 years" in text and "Due about May 2018" in text
    for id_ in ("h1", "h2", "h3"):
        assert f"/item/{id_}" in text


def test_promises_stand_beside_deliveries_each_with_its_sources(client: TestClient) -> None:
    text = " ".join(client.get(ADDRESS).text.split())
    assert "Promised and delivered" in text and "Fiji to Peru" in text
    assert re.search(r'href="/item/c1">about 42.5 billion FJD</a> <span class="refs">', text)
    assert re.search(r'href="/item/c2">about 1 million FJD</a> <span class="refs">', text)


def test_figures_of_texts_on_both_states_are_drawn_and_written_down(client: TestClient) -> None:
    text = client.get(ADDRESS).text
    assert "Trade, USD" in text and "<svg" in text
    for year in (2028, 2029, 2030):
        assert text.count(f"/item/t{year}") >= 2, "on the drawing and in the table"
    assert "Trade, USD" not in client.get("/relations?party=FJ,TO").text


def test_a_drawing_can_be_taken_away(client: TestClient) -> None:
    drawing = client.get("/relations/plot.svg?party=FJ,PE&series=trade-USD")
    assert drawing.headers["content-type"].startswith("image/svg") and "2.03 billion" in drawing.text
    assert (
        "href" not in drawing.text
        and 'filename="dragoman-fj-pe-trade-usd.svg"' in drawing.headers["content-disposition"]
    )
    assert client.get("/relations/plot.png?party=FJ,PE&series=trade-USD").content.startswith(b"\x89PNG")
    assert client.get("/relations/plot.gif?party=FJ,PE&series=trade-USD").status_code == 404
    assert client.get("/relations/plot.svg?party=FJ,PE&series=nothing").status_code == 404


def test_the_api_gives_all_that_is_reckoned(client: TestClient) -> None:
    answer = client.get("/api/v1/relations?party=FJ,PE").json()
    assert {"level": "ministerial", "year": "2031", "count": 1} in answer["meetings"]
    (late,) = answer["overdue"]
    assert (
        late["mechanism"] == "m1"
        and late["rhythm_days"] == 730
        and [s["event"] for s in late["sessions"]] == ["h1", "h2", "h3"]
    )
    assert answer["agreements"] == [{"status": "to_be_signed", "count": 1}]
    assert [(a["by"], a["to"], a["year"], sorted(a["sums"])) for a in answer["commitments"]] == [
        ("FJ", ["PE"], "2031", ["delivered", "promised"])
    ]
    (series,) = answer["figures"]
    assert series["measure"] == "trade" and [p["figure"] for p in series["points"]] == ["t2028", "t2029", "t2030"]


@pytest.mark.parametrize(
    ("query", "words"), [("", "party is missing"), ("?party=QQ", "no state"), ("?kind=visit", "no filter")]
)
def test_what_the_api_cannot_reckon_is_told(client: TestClient, query: str, words: str) -> None:
    answer = client.get(f"/api/v1/relations{query}")
    assert answer.status_code == 400 and words in answer.json()["error"]
