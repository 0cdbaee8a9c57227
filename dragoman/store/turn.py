"""Whose turn it is to join a record: one process at a time, for two would do the same work twice.

The turn is a lock that SQLite holds on an empty file beside the record. It goes with the process that has it, however
that ends. It is a courtesy: what joining writes is whole without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from dragoman.store.connection import MEMORY

__all__ = ["BESIDE", "is_taken", "turn"]

BESIDE: Final = "-joining"
"""What the name of the file beside a record ends in."""

PATIENCE: Final = 900.0
"""Seconds to wait for another process; then both join."""


@contextmanager
def turn(path: str, patience: float = PATIENCE) -> Iterator[bool]:
    """Take the turn to join the record `path`; tells whether another process had it until now."""
    beside = Path(path + BESIDE)
    connection = None if path == MEMORY else _opened(beside, "rwc")
    if connection is None:  # nobody else can join it, or the folder may not be written
        yield False
        return
    try:
        waited = not _take(connection, 0.0)
        if waited:
            _take(connection, patience)
        yield waited
    finally:
        connection.close()
        with suppress(OSError):  # where another process waits for it, some systems keep it there
            beside.unlink()


def is_taken(path: str) -> bool:
    """Whether a process joins the record `path` now."""
    beside = Path(path + BESIDE)
    connection = _opened(beside, "rw") if beside.exists() else None
    if connection is None:
        return False
    with closing(connection):
        return not _take(connection, 0.0)


def _opened(beside: Path, mode: str) -> sqlite3.Connection | None:
    uri = f"{beside.absolute().as_uri()}?mode={mode}"
    try:
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA schema_version")  # the file is opened now
    except sqlite3.OperationalError:
        return None
    return connection


def _take(connection: sqlite3.Connection, patience: float) -> bool:
    """Whether it is our turn, within some seconds. What is wrong with the file beside is no reason not to join."""
    connection.execute(f"PRAGMA busy_timeout = {int(patience * 1000)}")
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        return (error.sqlite_errorcode & 0xFF) != sqlite3.SQLITE_BUSY
    return True
