"""While documents wait to be joined the desk answers at once, as the record was, and says so; then it joins them."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.desk.joiner import Joiner
from dragoman.record import Record
from dragoman.store.turn import turn
from tests.judging.conftest import TEXTS

NAMES = ("visit.txt", "talks.txt")


@pytest.fixture
def stale(tmp_path: Path) -> Path:
    """A record of two documents of which one was joined."""
    path = tmp_path / "record.db"
    with Record.open(path) as record:
        record.store.add([TEXTS[NAMES[0]]])
        record.join()
        record.store.add([TEXTS[NAMES[1]]])
    return path


def client(record: Path, joiner: Joiner | None = None) -> TestClient:
    return TestClient(desk(record, joiner=joiner), base_url="http://localhost")


def soon(holds: Callable[[], bool], seconds: float = 60) -> bool:
    until = time.monotonic() + seconds
    while not holds() and time.monotonic() < until:
        time.sleep(0.05)
    return holds()


def test_the_last_whole_state_is_shown_and_how_much_is_missing(stale: Path) -> None:
    browser = client(stale)
    text = browser.get("/chronology").text
    assert "1 document has been read since" in text and "dragoman brief" in text
    assert "Tema" in text and "Suva" not in text
    assert browser.get("/api/v1").json()["unjoined"] == 1


def test_what_is_being_joined_is_told_and_is_another_answer(stale: Path) -> None:
    browser = client(stale)
    before = browser.get("/chronology")
    with turn(str(stale)):
        during = browser.get("/chronology", headers={"if-none-match": before.headers["etag"]})
        assert during.status_code == 200 and "it is being joined now" in during.text
        assert browser.get("/api/v1").json()["joining"]


def test_the_desk_joins_what_nobody_else_does(stale: Path) -> None:
    with Joiner(stale, quiet=0.1) as joiner:
        browser = client(stale, joiner)
        joiner.settle(60)
        assert soon(lambda: bool(browser.get("/api/v1").json()["current"]))
        text = browser.get("/chronology").text
        assert "Suva" in text and "has been read since" not in text


def test_the_desk_leaves_the_joining_to_a_process_that_does_it(stale: Path) -> None:
    with turn(str(stale)), Joiner(stale, quiet=0.0) as joiner:
        joiner.settle(60)
        assert not client(stale, joiner).get("/api/v1").json()["current"]


def test_while_documents_come_nothing_is_joined(stale: Path) -> None:
    with Joiner(stale, quiet=0.1) as joiner:
        joiner.settle(60)
    with Joiner(stale, quiet=3600.0) as joiner:
        with Record.open(stale) as record:
            record.store.add([TEXTS["later.txt"]])
        time.sleep(2.5)
        text = client(stale, joiner).get("/").text
        assert "as soon as no more documents come" in text


def test_why_joining_failed_is_told(stale: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "broken"
    broken.write_text(f"#!{sys.executable}\nimport sys\nsys.exit('no room <b>')\n")
    broken.chmod(0o755)
    monkeypatch.setattr("dragoman.desk.joiner.sys.executable", str(broken))
    with Joiner(stale, quiet=0.0) as joiner:
        assert soon(lambda: bool(joiner.trouble))
        assert "joining it failed" in (text := client(stale, joiner).get("/").text) and "no room &lt;b&gt;" in text


def test_a_desk_that_closes_ends_its_joining(stale: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    original = subprocess.Popen

    def noted(command: list[str], **options: object) -> subprocess.Popen[bytes]:
        started.append(original([sys.executable, "-c", "import time; time.sleep(600)"], **options))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr("dragoman.desk.joiner.subprocess.Popen", noted)
    with Joiner(stale, quiet=0.0):
        assert soon(lambda: bool(started))
    assert started[0].poll() is not None
