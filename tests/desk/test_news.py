"""The front page tells who comes back what came since, and says honestly where it cannot know."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.desk.gathering import news
from dragoman.model.findings import Findings
from dragoman.record import Record
from dragoman.store.codec import Source, pack
from tests.output.conftest import document, joined, passage

LATER = 5 * 3600


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record into which two documents were read, and one more can be."""
    made = tmp_path / "record.db"
    with Record.open(made) as record:
        for id_ in ("d1", "d2"):
            add(record, id_)
    return made


def add(record: Record, id_: str) -> None:
    doc = document(id_)
    record.store.add([pack(Source(doc.uri, id_), doc, Findings(id_, relevant=True))])
    whole = joined()
    if id_ == "d3":  # a visit that the new document alone tells of
        words = passage("d3", "Un texte")
        whole = replace(whole, events=(*whole.events, replace(whole.events[1], id="e9", evidence=(words,))))
    record.store.put_items(lambda _: whole.parts(), record.store.generation())


def browser(path: Path, monkeypatch: pytest.MonkeyPatch, at: int, cookies: dict[str, str] | None = None) -> TestClient:
    monkeypatch.setattr(news.time, "time", lambda: at)
    return TestClient(desk(path), base_url="http://localhost", cookies=cookies)


def plain(client: TestClient, address: str = "/") -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", client.get(address).text).split())


def kept(client: TestClient) -> dict[str, str]:
    """What the browser was told to remember."""
    return {cookie.name: cookie.value or "" for cookie in client.cookies.jar if cookie.domain}


def test_who_comes_for_the_first_time_is_not_told_that_all_is_new(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = plain(browser(path, monkeypatch, 10**9))
    assert "From your next visit on" in text and "read since" not in text and "Told last" in text


def test_who_comes_back_is_told_what_came_since_and_again_on_the_same_day(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = browser(path, monkeypatch, 10**9)
    first.get("/")
    with Record.open(path) as record:
        add(record, "d3")
    for later in (LATER, LATER + 60):
        again = browser(path, monkeypatch, 10**9 + later, kept(first))
        text = plain(again)
        assert "1 document read since your last visit on" in text and "They tell of 1 event ." in text
        first = again
    text = plain(browser(path, monkeypatch, 10**9 + 3 * LATER, kept(first)))
    assert "Nothing has been read since your last visit" in text


def test_what_is_new_has_an_address_that_can_be_sent(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Record.open(path) as record:
        add(record, "d3")
    client = browser(path, monkeypatch, 10**9)
    assert "1 document read since document 2" in plain(client, "/?read_after=2")
    assert re.findall(r'class="item" href="([^"]+)"', client.get("/chronology?read_after=2").text) == ["/item/e9"]
    assert "New stories" in plain(client, "/?read_after=0")


def test_the_visit_to_another_record_is_none_to_this_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = browser(path, monkeypatch, 10**9)
    first.get("/")
    ((name, value),) = kept(first).items()
    assert "From your next visit on" in plain(browser(path, monkeypatch, 10**9 + LATER, {"dragoman-seen-0": value}))
    for wrong in ("", "x.y.z", "1.2.3", "99.1.99.1", "9" * 40 + ".1.1.1"):
        assert "From your next visit on" in plain(browser(path, monkeypatch, 10**9 + LATER, {name: wrong}))


def test_the_cookie_stays_in_this_browser(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    header = browser(path, monkeypatch, 10**9).get("/").headers["set-cookie"]
    assert "HttpOnly" in header and "SameSite=strict" in header and re.search(r"=2\.1000000000\.2\.1000000000;", header)


def test_the_api_gives_the_number_to_ask_from_next_time(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    client = browser(path, monkeypatch, 10**9)
    latest = client.get("/api/v1/news").json()["latest"]
    with Record.open(path) as record:
        add(record, "d3")
    answer = client.get(f"/api/v1/news?read_after={latest}").json()
    assert (answer["documents"], answer["counts"]["events"], answer["counts"]["agreements"]) == (1, 1, 0)
    assert [e["id"] for e in client.get(f"/api/v1/events?read_after={latest}").json()["items"]] == ["e9"]
    assert client.get("/api/v1/events?read_after=soon").status_code == 400


def test_a_page_that_was_made_for_another_visit_is_not_taken_for_this_one(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = browser(path, monkeypatch, 10**9)
    tag = client.get("/").headers["etag"]
    asked = {"if-none-match": tag}
    again = browser(path, monkeypatch, 10**9 + LATER, kept(client))
    assert again.get("/", headers=asked).status_code == 200
