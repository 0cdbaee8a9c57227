"""Who took part and how, the posts of a person, and what came of an event are corrected in rows and ticks, without a script."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.desk.judging.inputs import MOST_ROWS
from dragoman.model.items import Actor, ParticipantOf, PostHeld
from dragoman.record import Record
from tests.desk.forms import Person
from tests.output.conftest import TALKS, fill, joined

ANA = {"actor": "p1", "role": "foreign_minister", "side": "FJ", "part": "head"}


def row(number: int, name: str, **parts: str) -> dict[str, Any]:
    """The inputs of a row as they are filled in."""
    return {f"{name}.{number}.{part}": value for part, value in parts.items()}


def test_role_side_and_part_of_who_took_part_are_corrected_one_by_one(ana: Person) -> None:
    page = ana.judge("e1", "correct", **row(0, "participants", role="envoy", part="chair")).text
    assert ana.plain("events", "e1")["participants"] == [ANA | {"role": "envoy", "part": "chair"}]
    assert "Ana Vakatora (foreign minister, head, Fiji)" in page  # what was found, beside it
    ana.judge("e1", "correct", **row(0, "participants", side="Peru", role=""))
    assert ana.plain("events", "e1")["participants"] == [ANA | {"role": None, "part": "chair", "side": "PE"}]


def test_others_who_took_part_are_added_and_those_who_did_not_left_out(reader: Person) -> None:
    event = next(e for e in reader.client.get("/api/v1/events").json()["items"] if e["participants"])
    before, number = event["participants"], len(event["participants"])
    new = row(number, "participants", actor="Peru", side="Peru", part="guest")
    reader.judge(event["id"], "correct", **new)
    *same, other = reader.plain("events", event["id"])["participants"]
    assert same == before and (other["side"], other["part"], other["role"]) == ("PE", "guest", None)
    assert reader.plain("actors", other["actor"])["country"] == "PE"
    reader.judge(event["id"], "correct", **row(0, "participants", actor=""))
    assert reader.plain("events", event["id"])["participants"] == [*before[1:], other]


def test_what_came_of_an_event_is_ticked(ana: Person) -> None:
    form = ana.client.get("/judge/e2/correct").text
    assert 'type="checkbox" id="outcomes-1" name="outcomes"' in form and 'value="c1"' in form
    ana.judge("e2", "correct", outcomes=["a1", "c1"])
    assert ana.plain("events", "e2")["outcomes"] == ["a1", "c1"]
    answer = ana.send("/judge/e2/correct", "/correct", outcomes=["p1"])
    assert answer.status_code == 422 and "Choose one of the list" in answer.text


def test_posts_are_corrected_added_and_left_out_and_keep_the_passages_that_give_them(ana: Person) -> None:
    (found,) = ana.plain("actors", "p1")["posts"]
    page = ana.judge(
        "p1",
        "correct",
        **row(0, "posts", since="2030-11", body="Ministerium"),
        **row(1, "posts", title="Botschafterin", role="ambassador", country="Peru", until="2030"),
    ).text
    first, second = ana.plain("actors", "p1")["posts"]
    assert first == found | {"since": "2030-11", "body": "Ministerium"}
    assert second | {"evidence": []} == {
        "role": "ambassador", "title": "Botschafterin", "body": None, "country": "PE", "rank": None, "rank_code": None,
        "since": None, "until": "2030", "evidence": [],
    }  # fmt: skip
    assert second["evidence"] == ana.plain("actors", "p1")["mentions"][:1]
    assert "Botschafterin" in page and "Außenministerin (foreign minister, Fiji)" in page
    ana.judge("p1", "correct", **row(0, "posts", title=""))
    assert [post["title"] for post in ana.plain("actors", "p1")["posts"]] == ["Botschafterin"]


@pytest.fixture
def twins(tmp_path: Path) -> Person:
    """Somebody at the desk of a record in which two persons have one name, and one has very many posts."""
    made = tmp_path / "twins.db"
    with Record.open(made) as record:
        whole = joined()
        (ana, *others), (talks, *events) = whole.actors, whole.events
        post = PostHeld("envoy", "Gesandte", None, "PE", None, None, None, None, (TALKS,))
        twin = replace(ana, id="p2", posts=(post,) * MOST_ROWS)
        assert isinstance(ana, Actor)
        both = (*talks.participants, ParticipantOf("p2", "envoy", "PE", "member"))
        fill(record, replace(whole, actors=(ana, twin, *others), events=(replace(talks, participants=both), *events)))
    return Person(TestClient(desk(made), base_url="http://localhost", follow_redirects=False))


def test_of_two_with_one_name_each_stays_who_they_are_and_a_new_one_is_asked_for(twins: Person) -> None:
    twins.judge("e1", "correct", **row(1, "participants", part="guest"))
    assert [one["actor"] for one in twins.plain("events", "e1")["participants"]] == ["p1", "p2"]
    answer = twins.send("/judge/e1/correct", "/correct", **row(2, "participants", actor="Ana Vakatora"))
    assert answer.status_code == 422 and "Several are called “Ana Vakatora”" in answer.text
    twins.judge("e1", "correct", **row(0, "participants", actor=""))
    assert [one["actor"] for one in twins.plain("events", "e1")["participants"]] == ["p2"]


def test_what_is_too_long_for_a_form_is_said_and_stays_as_it_is(twins: Person) -> None:
    form = twins.client.get("/judge/p2/correct").text
    assert "There are too many posts for a form" in form and "posts.0.title" not in form
    twins.judge("p2", "correct", country="Peru")
    assert len(twins.plain("actors", "p2")["posts"]) == MOST_ROWS


def test_a_passage_is_chosen_to_become_an_item_of_its_own(reader: Person) -> None:
    people = reader.client.get("/api/v1/actors?kind=person").json()["items"]
    person = next(p for p in people if len({m["document"] for m in p["mentions"]}) < len(p["mentions"]))
    documents = [m["document"] for m in person["mentions"]]
    passage = next(m for m in person["mentions"] if documents.count(m["document"]) > 1)
    place = f"{passage['document']}:{passage['start']}-{passage['end']}"
    form = reader.client.get(f"/judge/{person['id']}/split").text
    assert f'name="passage" value="{place}"' in form
    page = reader.judge(person["id"], "split", passage=[place], text="somebody else").text
    assert "Ana split it" in page
    now = {p["id"]: p for p in reader.client.get("/api/v1/actors?kind=person").json()["items"]}
    (new,) = set(now) - {p["id"] for p in people}
    assert now[new]["mentions"] == [passage] and passage not in now[person["id"]]["mentions"]


@pytest.mark.parametrize("passage", ["nonsense", "d1:0-1", "d9:1-2"])
def test_what_is_no_passage_is_told(ana: Person, passage: str) -> None:
    answer = ana.send("/judge/e1/split", "/split", passage=[passage])
    assert answer.status_code == 422 and ('role="alert"' in answer.text or 'id="part-error"' in answer.text)
