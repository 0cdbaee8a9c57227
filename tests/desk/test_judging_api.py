"""Programs judge as people do: as JSON, with the token where there is one, and never by the session of a browser."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.desk.guard import LARGEST_BODY, Access
from tests.desk.forms import Person

TOKEN = "a token of some length"
CONFIRM = {"act": "confirm", "by": "Ana", "items": [{"id": "e1"}]}
ADDRESS = "/api/v1/judgements"


@pytest.fixture
def locked(path_to_judge: Path) -> TestClient:
    """A desk that others may reach, where judgements can be made."""
    application = desk(path_to_judge, Access("0.0.0.0", TOKEN))
    return TestClient(application, base_url="http://desk.example", follow_redirects=False)


def test_a_judgement_is_kept_given_back_and_can_be_asked_for(ana: Person) -> None:
    made = ana.client.post(ADDRESS, json=CONFIRM)
    assert made.status_code == 201
    kept = made.json()
    assert kept["id"].startswith("judgement-") and kept["on"] and kept["items"][0]["claims"]
    assert ana.plain("events", "e1")["judged"][0]["judgement"] == kept["id"]
    assert ana.client.get(f"{ADDRESS}/{kept['id']}").json() == {
        "judgement": kept, "standing": "holds", "items": ["e1"], "undone_by": "",
    }  # fmt: skip


def test_of_several_judgements_all_are_kept_or_none(ana: Person) -> None:
    correct = {"act": "correct", "by": "Ana", "items": [{"id": "e1"}], "field": "date", "value": "2031-05-03"}
    wrong = correct | {"field": "kind", "value": "party"}
    assert ana.client.post(ADDRESS, json=[correct, wrong]).status_code == 422
    assert ana.client.get(ADDRESS).json()["total"] == 0
    made = ana.client.post(ADDRESS, json=[correct, CONFIRM])
    assert made.status_code == 201 and [one["act"] for one in made.json()] == ["correct", "confirm"]
    assert ana.plain("events", "e1")["date"] == "2031-05-03"


def test_a_judgement_is_taken_back_once(ana: Person) -> None:
    id_ = ana.client.post(ADDRESS, json=CONFIRM).json()["id"]
    assert ana.client.delete(f"{ADDRESS}/{id_}").status_code == 422  # nobody says who
    undone = ana.client.delete(f"{ADDRESS}/{id_}?by=Ben")
    assert undone.status_code == 200 and undone.json()["undoes"] == id_ and undone.json()["by"] == "Ben"
    assert "judged" not in ana.plain("events", "e1")
    assert ana.client.get(f"{ADDRESS}/{id_}").json()["standing"] == "undone"
    assert ana.client.delete(f"{ADDRESS}/{id_}?by=Ben").status_code == 422


def test_judgements_are_listed_a_page_at_a_time_and_by_who_what_and_kind(ana: Person) -> None:
    for item, by in (("e1", "Ana"), ("e2", "Ben"), ("p1", "Ana")):
        ana.client.post(ADDRESS, json=CONFIRM | {"items": [{"id": item}], "by": by})
    found, after = [], ""
    while after is not None:
        page = ana.client.get(f"{ADDRESS}?limit=1&cursor={after}").json()
        found += [kept["items"][0] for kept in page["items"]]
        after = page["next"]
    assert found == ["e1", "e2", "p1"] and page["total"] == 3
    for query, number in (("by=Ana", 2), ("table=events", 2), ("act=reject", 0), ("item=p1", 1), ("by=Ben&item=e1", 0)):
        assert ana.client.get(f"{ADDRESS}?{query}").json()["total"] == number
    assert ana.client.get(f"{ADDRESS}?cursor=nothing").status_code == 400
    assert ana.client.get(f"{ADDRESS}?party=FJ").status_code == 400


def test_what_waits_is_given_with_its_reasons_until_somebody_has_judged_it(ana: Person) -> None:
    first = ana.client.get("/api/v1/queue?limit=1").json()
    assert first["items"][0]["item"] == "x1" and first["items"][0]["reasons"] == ["high severity"]
    second = ana.client.get(f"/api/v1/queue?limit=1&cursor={first['next']}").json()
    assert second["items"][0]["item"] != "x1" and second["total"] == first["total"]
    ana.client.post(ADDRESS, json=CONFIRM | {"items": [{"id": "x1"}]})
    assert ana.client.get("/api/v1/queue").json()["total"] == first["total"] - 1
    assert ana.client.get("/api/v1/queue?table=disagreements").json()["items"] == []
    assert ana.client.get("/api/v1/queue?cursor=x").status_code == 400


@pytest.mark.parametrize(
    ("judgement", "told"),
    [
        (CONFIRM | {"act": "praise"}, "there is no judgement 'praise'"),
        (CONFIRM | {"by": " "}, "needs somebody"),
        (CONFIRM | {"id": "judgement-1"}, "no field 'id'"),
        (CONFIRM | {"on": "2031-05-01"}, "no field 'on'"),
        (CONFIRM | {"mood": "glad"}, "no field 'mood'"),
        (CONFIRM | {"items": "e1"}, "no judgement"),
        ([], "the list is empty"),
        ([CONFIRM, "e1"], "no judgement"),
        ([CONFIRM, CONFIRM | {"mood": "glad"}], "no field 'mood'"),
        ({"by": "Ana"}, "no judgement"),
        ({"act": "reject", "by": "Ana", "items": [{"id": "e1"}]}, "a reason"),
    ],
)
def test_what_is_no_judgement_is_refused_in_words(ana: Person, judgement: Any, told: str) -> None:
    answer = ana.client.post(ADDRESS, json=judgement)
    assert answer.status_code == 422 and told in answer.json()["error"]
    assert ana.client.get(ADDRESS).json()["total"] == 0


def test_what_there_is_not_cannot_be_judged_or_taken_back(ana: Person) -> None:
    assert ana.client.post(ADDRESS, json=CONFIRM | {"items": [{"id": "nothing"}]}).status_code == 404
    assert ana.client.delete(f"{ADDRESS}/nothing?by=Ana").status_code == 404
    assert ana.client.get(f"{ADDRESS}/nothing").status_code == 404


def test_a_page_elsewhere_cannot_have_a_browser_judge(ana: Person) -> None:
    for headers in ({"origin": "http://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}):
        assert ana.client.post(ADDRESS, json=CONFIRM, headers=headers).status_code == 403
    for media_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""):
        content = b'{"act":"confirm","by":"Ana","items":[{"id":"e1"}]}'
        answer = ana.client.post(ADDRESS, content=content, headers={"content-type": media_type})
        assert answer.status_code == 415
    assert "access-control-allow-origin" not in ana.client.options(ADDRESS).headers
    assert "judged" not in ana.plain("events", "e1")


def test_where_there_is_a_token_a_program_judges_with_it_alone(locked: TestClient) -> None:
    bearer = {"authorization": f"Bearer {TOKEN}"}
    assert locked.post(ADDRESS, json=CONFIRM).status_code == 401
    assert locked.post(ADDRESS, json=CONFIRM, headers={"authorization": "Bearer wrong"}).status_code == 401
    locked.post("/login", data={"token": TOKEN})
    assert locked.get(ADDRESS).status_code == 200
    assert locked.post(ADDRESS, json=CONFIRM).status_code == 401  # the cookie is there, and does not count
    made = locked.post(ADDRESS, json=CONFIRM, headers=bearer)
    assert made.status_code == 201
    address = f"{ADDRESS}/{made.json()['id']}?by=Ana"
    assert locked.delete(address).status_code == 401
    assert locked.delete(address, headers=bearer).status_code == 200


def test_a_judgement_has_a_largest_size(ana: Person) -> None:
    assert ana.client.post(ADDRESS, json=CONFIRM | {"text": "a" * LARGEST_BODY}).status_code == 413
    pieces = (b"a" * 1000 for _ in range(LARGEST_BODY // 1000 + 2))
    answer = ana.client.post(ADDRESS, content=pieces, headers={"content-type": "application/json"})
    assert answer.status_code == 413


def test_a_desk_that_only_shows_lets_programs_look_and_not_judge(path_to_judge: Path) -> None:
    only = TestClient(desk(path_to_judge, Access(read_only=True)), base_url="http://localhost")
    assert only.get(ADDRESS).status_code == 200
    assert only.post(ADDRESS, json=CONFIRM).status_code == 403
    assert only.delete(f"{ADDRESS}/nothing?by=Ana").status_code == 403


def test_while_another_program_writes_a_program_is_told_to_come_again(
    ana: Person, path_to_judge: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.desk.api.judging.WAIT", 0.05)
    writer = sqlite3.connect(path_to_judge, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    answer = ana.client.post(ADDRESS, json=CONFIRM)
    assert answer.status_code == 503 and "another process" in answer.json()["error"]
    assert answer.headers["retry-after"]
    writer.execute("ROLLBACK")
    writer.close()
