"""While another process reads into the record: every answer is of one moment, and the reading is not held up."""

from __future__ import annotations

import http.client
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.model.judgements import reject
from dragoman.record import Record
from dragoman.store.look import look_at
from dragoman.store.turn import turn
from tests.browser.served import served
from tests.judging.conftest import TEXTS

AT_ONCE = 4
BATCHES = 12
LATEST = 2.0
"""Seconds that a batch may take to be stored while others read; alone it takes a few milliseconds."""

READING = f"""
import sys, time
from dataclasses import replace
from dragoman.model.judgements import reject
from dragoman.record import Record
from tests.judging.conftest import packed
texts = [packed(f"{{n}}.txt", f"Suva, 2 May 2031 - Fiji and Peru hold talks\\n\\nFiji's President Ana Vakatora received Peru's "
         f"Foreign Minister Luis Quispe in Suva on {{n % 27 + 1}} May 20{{n:02}}.") for n in range({AT_ONCE * BATCHES})]
with Record.open(sys.argv[1]) as record:
    print("reads", flush=True)
    for batch in range({BATCHES}):
        started = time.monotonic()
        record.store.add(texts[batch * {AT_ONCE} : (batch + 1) * {AT_ONCE}])
        print(time.monotonic() - started, flush=True)
        if batch % 4 == 3:
            record.join()
        time.sleep(0.05)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Record.open(tmp_path / "record.db") as record:
        record.store.add(TEXTS.values())
        record.join()
    return tmp_path / "record.db"


def test_readers_see_whole_batches_and_whole_joinings_and_the_writer_does_not_wait(path: Path) -> None:
    browser = TestClient(desk(path), base_url="http://localhost")
    command = [sys.executable, "-c", READING, str(path)]
    stop = threading.Event()

    def hold() -> None:
        """Somebody whose question takes long, again and again."""
        while not stop.is_set():
            with look_at(path, 5) as look:
                look.counts()
                stop.wait(0.5)

    holding = threading.Thread(target=hold)
    holding.start()
    seen = set()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as reading:
        assert reading.stdout is not None and reading.stdout.readline() == "reads\n"
        while reading.poll() is None:
            counts = browser.get("/api/v1").json()["counts"]
            assert (counts["documents"] - len(TEXTS)) % AT_ONCE == 0
            seen.add((counts["documents"], counts["events"]))
            page = browser.get("/api/v1/events?limit=200").json()
            assert page["total"] == len(page["items"])
            told = {e["document"] for event in page["items"] for e in event["evidence"]}
            assert all(browser.get(f"/api/v1/documents/{one}").status_code == 200 for one in sorted(told)[:3])
            assert browser.get("/chronology").status_code == 200
        waited = [float(line) for line in reading.stdout]
    stop.set()
    holding.join()
    assert len(waited) == BATCHES and max(waited) < LATEST
    assert len(seen) > 2
    assert browser.get("/api/v1").json()["counts"]["documents"] == len(TEXTS) + AT_ONCE * BATCHES


def test_a_reading_waits_for_a_long_joining_instead_of_giving_up(path: Path) -> None:
    joining = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    with turn(str(path)):
        joining.execute("BEGIN IMMEDIATE")
        done = threading.Timer(1.0, joining.execute, ["COMMIT"])
        done.start()
        with Record.open(path) as record:
            record.store._connection.execute("PRAGMA busy_timeout = 100")
            assert record.store.add(TEXTS.values())["unchanged"] == len(TEXTS)
        done.join()
    joining.close()


@pytest.fixture
def address(path: Path) -> Iterator[str]:
    with served(path) as found:
        yield found


def test_many_questions_at_once_are_all_answered(address: str) -> None:
    def ask(number: int) -> int:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=60)
        connection.request("GET", ("/chronology", "/api/v1/events", "/search?q=suva", "/documents")[number % 4])
        answer = connection.getresponse()
        answer.read()
        connection.close()
        return answer.status

    with ThreadPoolExecutor(30) as pool:
        assert set(pool.map(ask, range(120))) == {200}


def test_a_client_that_does_not_read_holds_nothing_up(address: str, path: Path) -> None:
    host = urlsplit(address)
    with (
        socket.create_connection((host.hostname or "", host.port or 0)) as slow,
        socket.create_connection((host.hostname or "", host.port or 0)) as slower,
    ):
        slow.sendall(b"GET /chronology HTTP/1.1\r\nhost: localhost\r\n\r\n" * 20)
        slower.sendall(b"GET /chronology HTTP/1.1\r\nhost: lo")
        connection = http.client.HTTPConnection(host.netloc, timeout=10)
        connection.request("GET", "/chronology")
        assert connection.getresponse().status == 200
        connection.close()
        time.sleep(0.2)
        with Record.open(path) as record:
            # Nobody looks at an earlier moment any more: the log of writing can be emptied.
            busy, *_ = record.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            assert not busy


def test_what_is_asked_again_costs_nothing_until_the_record_changes(address: str, path: Path) -> None:
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)

    def ask(tag: str = "") -> tuple[int, str, int]:
        connection.request("GET", "/chronology", headers={"if-none-match": tag} if tag else {})
        answer = connection.getresponse()
        return answer.status, answer.headers["etag"], len(answer.read())

    status, tag, size = ask()
    assert status == 200 and size > 0
    assert ask(tag) == (304, tag, 0)
    with Record.open(path) as record:
        record.store.add([])
        assert ask(tag) == (304, tag, 0)
        record.judge(reject(record.events()[0].id, "said twice", "Ines"))
    assert ask(tag)[0] == 200
    connection.close()
