"""Whoever judges is asked for a name once, also across runs of the desk; and nobody else can put one there."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.desk.guard import Access
from dragoman.intake import DESK_KEY
from dragoman.record import Record
from tests.desk.forms import Person

TOKEN = "a token of some length"


def at(path: Path, browser: TestClient | None = None, access: Access | None = None) -> Person:
    """A browser at a desk that has just been started, with the cookies of another one."""
    client = TestClient(desk(path, access), base_url="http://localhost", follow_redirects=False)
    for cookie in browser.cookies.jar if browser else ():
        client.cookies.set(cookie.name, cookie.value or "", domain="localhost.local")
    return Person(client)


def key_of(path: Path) -> Path:
    return Path(f"{path}{DESK_KEY}")


def test_the_name_is_there_again_when_the_desk_is_started_anew(path_to_judge: Path) -> None:
    before = at(path_to_judge)
    assert not key_of(path_to_judge).exists()  # looking leaves nothing behind
    before.judge("e1", "confirm")
    after = at(path_to_judge, before.client)
    page = after.client.get("/item/e1").text
    assert "Who judges: Ana" in page and 'action="/judge/e1/confirm"' in page  # buttons at once, on every page
    target, fields = after.fields("/judge/e1/note", "/note")
    assert "who" not in dict(fields)
    assert after.client.post(target, data=dict(fields) | {"text": "still here"}).status_code == 303
    assert after.plain("events", "e1")["judged"][-1]["by"] == "Ana"


def test_a_form_from_before_the_desk_was_started_anew_is_sent_once_more_with_nothing_lost(path_to_judge: Path) -> None:
    before = at(path_to_judge)
    before.judge("e1", "confirm")
    target, fields = before.fields("/judge/e1/note", "/note")
    after = at(path_to_judge, before.client)
    answer = after.client.post(target, data=dict(fields) | {"text": "typed before"})
    assert answer.status_code == 403 and "typed before" in answer.text and "As Ana." in answer.text


def test_the_key_is_for_its_owner_alone_and_is_not_read_as_a_text(path_to_judge: Path) -> None:
    at(path_to_judge).judge("e1", "confirm")
    assert stat.S_IMODE(key_of(path_to_judge).stat().st_mode) == 0o600
    assert [p.name for p in path_to_judge.parent.glob(f"*{DESK_KEY}*")] == [key_of(path_to_judge).name]
    with Record.open(path_to_judge) as record:
        report = record.read(path_to_judge.parent)
    assert not report.refusals


def test_a_name_that_another_desk_gave_or_somebody_made_up_is_none(
    path_to_judge: Path, path: Path, tmp_path: Path
) -> None:
    ana = at(path_to_judge)
    ana.judge("e1", "confirm")
    (cookie,) = [c for c in ana.client.cookies.jar if c.name.startswith("dragoman-name-")]
    other = Path(shutil.copy(path, tmp_path / "other.db"))
    stranger = at(other, ana.client)
    assert "Who judges" not in stranger.client.get("/").text
    for value in ("Ana", (cookie.value or "")[:-2] + "xx", ""):
        forged = TestClient(desk(path_to_judge), base_url="http://localhost", cookies={cookie.name: value})
        assert "Who judges" not in forged.get("/").text


def test_the_name_lets_nobody_in_where_a_token_is_asked_for(path_to_judge: Path) -> None:
    access = Access("localhost", TOKEN)
    ana = at(path_to_judge, access=access)
    ana.client.post("/login", data={"token": TOKEN})
    ana.judge("e1", "confirm")
    after = at(path_to_judge, ana.client, Access("localhost", TOKEN))
    assert after.client.get("/").headers["location"] == "/login"
    after.client.post("/login", data={"token": TOKEN})
    assert "Who judges: Ana" in after.client.get("/").text


def test_who_leaves_is_forgotten(path_to_judge: Path) -> None:
    ana = at(path_to_judge)
    ana.judge("e1", "confirm")
    assert ana.send("/you", "/you", leave="1").status_code == 303
    assert not [c for c in ana.client.cookies.jar if c.name.startswith("dragoman-name-") and c.value]
    assert "Who judges" not in at(path_to_judge, ana.client).client.get("/").text


@pytest.mark.parametrize("broken", ["", "not a key", "0" * 63])
def test_where_no_key_can_be_kept_the_name_lasts_as_long_as_the_desk_runs(path_to_judge: Path, broken: str) -> None:
    key_of(path_to_judge).write_text(broken)
    ana = at(path_to_judge)
    ana.judge("e1", "confirm")
    assert "Who judges: Ana" in ana.client.get("/").text
    assert key_of(path_to_judge).read_text() == broken
    assert "Who judges" not in at(path_to_judge, ana.client).client.get("/").text


def test_a_desk_that_only_shows_remembers_nobody(path_to_judge: Path) -> None:
    ana = at(path_to_judge)
    ana.judge("e1", "confirm")
    shown = at(path_to_judge, ana.client, Access(read_only=True)).client.get("/")
    assert "Who judges" not in shown.text
    assert "dragoman=" not in shown.headers.get("set-cookie", "")
