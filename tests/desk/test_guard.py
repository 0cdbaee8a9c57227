"""Only those who may ask are answered, and every answer is protected."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.desk.guard import HEADERS, LARGEST_BODY, Access
from dragoman.desk.serving import access_for
from dragoman.errors import DragomanError

TOKEN = "a token of some length"


@pytest.fixture
def locked(path: Path) -> TestClient:
    """A desk that others may reach, asked by somebody who has not given the token."""
    return TestClient(desk(path, Access("0.0.0.0", TOKEN)), base_url="http://desk.example", follow_redirects=False)


@pytest.mark.parametrize("address", ["/", "/nothing", "/api/v1", "/api/v1/nothing", "/static/desk.css", "/login"])
def test_every_answer_tells_the_browser_what_to_refuse(client: TestClient, address: str) -> None:
    headers = client.get(address).headers
    assert {name: headers[name] for name in HEADERS} == HEADERS


def test_a_page_elsewhere_cannot_reach_the_desk_under_its_own_name(client: TestClient) -> None:
    assert client.get("/", headers={"host": "evil.example"}).status_code == 421
    assert client.get("/", headers={"host": "localhost.evil.example"}).status_code == 421
    assert client.get("/", headers={"host": "[::1]:8620"}).status_code == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_the_desk_can_only_be_looked_at(client: TestClient, method: str) -> None:
    assert client.request(method, "/item/e1").status_code == 405


def test_requests_have_a_largest_size(client: TestClient) -> None:
    assert client.get("/search?q=" + "a" * 5000).status_code == 414
    assert client.post("/login", content=b"a" * (LARGEST_BODY + 1)).status_code == 413


def test_without_the_token_nothing_is_shown(locked: TestClient) -> None:
    assert locked.get("/").headers["location"] == "/login"
    assert locked.get("/document/d1").status_code == 303
    refused = locked.get("/api/v1")
    assert refused.status_code == 401 and refused.headers["www-authenticate"] == "Bearer"
    assert locked.get("/api/v1", headers={"authorization": "Bearer wrong"}).status_code == 401
    assert locked.get("/static/desk.css").status_code == 200


def test_a_program_sends_the_token(locked: TestClient) -> None:
    assert locked.get("/api/v1", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200


def test_a_browser_gives_the_token_once(locked: TestClient) -> None:
    assert "Token" in locked.get("/login").text
    entered = locked.post("/login", data={"token": TOKEN})
    assert entered.status_code == 303
    cookie = entered.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=strict" in cookie and TOKEN not in cookie
    assert locked.get("/").status_code == 200


def test_a_wrong_token_and_a_forged_session_are_refused(locked: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.desk.entrance._SECONDS", 0)
    assert locked.post("/login", data={"token": "wrong"}).status_code == 403
    elsewhere = Access("0.0.0.0", TOKEN).sessions  # of another desk
    session = elsewhere.written(elsewhere.begin({}, admitted=True))
    for forged in (session, "9999999999.", "9999999999.abc", "x.y", "²." + "0" * 64):
        answer = locked.get("/", headers={b"cookie": f"dragoman={forged}".encode()})
        assert answer.status_code == 303


def test_an_old_session_is_over(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    access = Access("0.0.0.0", TOKEN)
    client = TestClient(desk(path, access), base_url="http://desk.example", follow_redirects=False)
    cookie = {"cookie": f"dragoman={access.sessions.written(access.sessions.begin({}, admitted=True))}"}
    assert client.get("/", headers=cookie).status_code == 200
    monkeypatch.setattr("itsdangerous.timed.time.time", lambda: 4e9)
    assert client.get("/", headers=cookie).status_code == 303


def test_a_form_of_another_site_is_refused(locked: TestClient) -> None:
    for headers in ({"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
        assert locked.post("/login", data={"token": TOKEN}, headers=headers).status_code == 403
    assert locked.post("/login", data={"token": TOKEN}, headers={"origin": "http://desk.example"}).status_code == 303


def test_others_may_reach_a_desk_only_if_it_has_a_token() -> None:
    assert access_for("127.0.0.1", None).token is None
    assert access_for("::1", None).token is None
    assert access_for("0.0.0.0", TOKEN).token == TOKEN
    for host, token in (("0.0.0.0", None), ("192.0.2.1", None), ("0.0.0.0", "short")):
        with pytest.raises(DragomanError, match="DRAGOMAN_TOKEN"):
            access_for(host, token)
