"""The command opens the desk, says where it is, and ends when it is told to."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from dragoman.desk.serving import listening


def started(*words: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "dragoman", "serve", *words]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("DRAGOMAN_")}
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)


def test_the_desk_is_served_until_it_is_interrupted(path: Path) -> None:
    with started("--record", str(path), "--port", "0") as desk:
        assert desk.stderr is not None
        line = desk.stderr.readline()
        address = re.search(r"http://\S+", line)
        assert address, line + desk.stderr.read()
        with urllib.request.urlopen(address[0], timeout=30) as page:
            assert b"The record" in page.read()
        desk.send_signal(signal.SIGINT)
        assert desk.wait(30) in (0, 130)
        assert "Traceback" not in desk.stderr.read()


def test_answers_do_not_wait_for_word_that_they_arrived() -> None:
    with listening("127.0.0.1", 0) as listener, socket.create_connection(listener.getsockname()):
        connection, _ = listener.accept()
        with connection:
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--host", "0.0.0.0"), "DRAGOMAN_TOKEN"),
        (("--host", "0.0.0.0", "--token", "short"), "12 are the least"),
        (("--port", "70000"), "name another"),
        (("--record", "nowhere.db"), "there is no record here"),
    ],
)
def test_what_cannot_be_served_is_told_in_one_line(path: Path, words: tuple[str, ...], told: str) -> None:
    with started("--record", str(path), *words) as desk:
        assert desk.stderr is not None
        assert desk.wait(30) in (1, 2)
        told_lines = desk.stderr.read()
        assert told in told_lines and "Traceback" not in told_lines
