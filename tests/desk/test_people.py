"""A person's page: posts over time, the network around them, a line to cite them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.model.items import ParticipantOf
from dragoman.record import Record
from tests.output.conftest import SAMTAL, fill, joined


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    """The desk of a record in which p1 met p2, p2 met p3 twice, and nobody else met p3."""
    whole = joined()
    (ana,) = whole.actors
    (post,) = ana.posts
    posts = (
        post,
        replace(post, title="utrikesminister", since="2029-03", evidence=(SAMTAL,)),
        replace(post, role="ambassador", title="Botschafterin", since="2025", until="2028"),
    )
    people = [replace(ana, id=f"p{n}", name=f"Person {n}", posts=()) for n in (2, 3)]
    talks = whole.events[0]

    def meeting(id_: str, *takers: str):
        return replace(talks, id=id_, participants=tuple(ParticipantOf(t, None, "FJ", "member") for t in takers))

    events = (meeting("m12", "p1", "p2"), meeting("m23", "p2", "p3"), meeting("n23", "p2", "p3"))
    planned = replace(meeting("m13", "p1", "p3"), status="planned")
    made = replace(whole, actors=(replace(ana, posts=posts), *people), events=(*whole.events, *events, planned))
    path = tmp_path_factory.mktemp("people") / "record.db"
    with Record.open(path) as record:
        fill(record)
        record.store.put_items(lambda _: made.parts(), record.store.generation() + 1)
    return TestClient(desk(path), base_url="http://localhost")


def test_an_office_stands_once_in_whatever_words_and_languages(client: TestClient) -> None:
    minister, ambassador = client.get("/api/v1/actors/p1/posts").json()["offices"]
    assert (minister["role"], minister["since"], minister["until"]) == ("foreign_minister", "2029-03", None)
    assert minister["titles"] == ["Außenministerin", "utrikesminister"] and minister["told"] == ["2031-05-02"] * 2
    assert (ambassador["since"], ambassador["until"]) == ("2025", "2028")
    text = client.get("/actor/p1").text
    assert "Außenministerin; utrikesminister" in text and text.count("Foreign minister, Fiji</text>") == 1


def test_offices_of_one_day_make_no_picture(client: TestClient) -> None:
    assert "Posts over time" in client.get("/actor/p1").text
    assert "Posts over time" not in client.get("/actor/p2").text


def test_the_network_shows_whom_they_met_and_further_whom_those_met(client: TestClient) -> None:
    near = client.get("/api/v1/actors/p1/network").json()
    assert [(p["actor"], p["away"], p["events"]) for p in near["persons"]] == [("p1", 0, 2), ("p2", 1, 1)]
    far = client.get("/api/v1/actors/p1/network?depth=2").json()
    assert far["persons"][2] == {"actor": "p3", "name": "Person 3", "away": 2, "events": 2, "through": "p2"}
    assert {"one": "p2", "other": "p3", "events": 2} in far["ties"]
    assert not [tie for tie in far["ties"] if {tie["one"], tie["other"]} == {"p1", "p3"}], "that is only planned"


def test_everybody_on_the_picture_leads_to_the_network_around_them(client: TestClient) -> None:
    text = client.get("/actor/p1/network?depth=2").text
    for other in ("p2", "p3"):
        assert f'href="/actor/{other}/network?depth=2"' in text and f'href="/actor/{other}"' in text
    around = client.get("/actor/p2/network?depth=2").text
    assert "Whom Person 2 met" in around and 'href="/actor/p1/network?depth=2"' in around


def test_the_network_can_be_taken_away(client: TestClient) -> None:
    drawing = client.get("/actor/p1/network.svg?depth=2").text
    assert "Person 3" in drawing and "href" not in drawing
    assert client.get("/actor/p1/network.png").content.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("/actor/p1/network?depth=3", 400, "is not 1"),
        ("/actor/e1/network", 404, "no person"),
        ("/api/v1/actors/p1/network?depth=x", 400, "is not 1"),
        ("/api/v1/actors/e1/posts", 404, "not one of the actors"),
        ("/api/v1/events/a1/citation", 404, "not one of the events"),
    ],
)
def test_what_there_is_not_is_told(client: TestClient, address: str, status: int, words: str) -> None:
    answer = client.get(address)
    assert answer.status_code == status and words in answer.text


@pytest.mark.parametrize(("table", "id_", "page"), [("events", "e2", "item"), ("actors", "p1", "actor")])
def test_an_item_can_be_cited_with_its_sources_and_its_address(
    client: TestClient, table: str, id_: str, page: str
) -> None:
    answer = client.get(f"/api/v1/{table}/{id_}/citation").json()
    assert answer["address"] == f"http://localhost/{page}/{id_}" and answer["address"] in answer["text"]
    assert "Daily & Sunday <b>, “Title of d2”, 2 May 2031" in answer["text"] and "d2" in answer["documents"]
    text = client.get(f"/{page}/{id_}").text
    assert "Cite this" in text and re.search(r"Dragoman, http://localhost/\w+/\w+ \(", text)
    assert "\u202e" not in answer["text"]
