"""Opening a record file, and telling in plain words why that or a write to it did not work."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from dragoman.errors import (
    QuestionTooLarge,
    RecordDiskFull,
    RecordError,
    RecordLocked,
    RecordNotOne,
    RecordReadOnly,
    RecordTooNew,
)
from dragoman.store.schema import APPLICATION_ID, ITEM_TABLES, MIGRATIONS, SCHEMA_VERSION, TABLES

MEMORY: Final = ":memory:"
CACHE: Final = 16_000
"""Kilobytes of the file that are held in memory at most: items are put in all over its indexes."""

_ADVICE: Final[dict[int, tuple[type[RecordError], str]]] = {
    sqlite3.SQLITE_BUSY: (
        RecordLocked,
        "another process is writing to it; wait until that is done, then run the same command again",
    ),
    sqlite3.SQLITE_LOCKED: (
        RecordLocked,
        "another process holds it; run the same command again when it is done",
    ),
    sqlite3.SQLITE_READONLY: (
        RecordReadOnly,
        "it may not be written; change the permissions of the file and its folder, or name another --record",
    ),
    sqlite3.SQLITE_PERM: (RecordReadOnly, "no permission; change the permissions, or name another --record"),
    sqlite3.SQLITE_CANTOPEN: (
        RecordReadOnly,
        "it cannot be opened or made there; see that the folder exists and may be written",
    ),
    sqlite3.SQLITE_FULL: (
        RecordDiskFull,
        "the disk is full; what was stored before is whole: free some space and run the same command again",
    ),
    sqlite3.SQLITE_NOTADB: (
        RecordNotOne,
        "this is not a record of Dragoman; name another file with --record",
    ),
    sqlite3.SQLITE_CORRUPT: (
        RecordError,
        "the file is damaged (`dragoman doctor` tells more); restore a copy, or read into a new record",
    ),
    sqlite3.SQLITE_INTERRUPT: (
        QuestionTooLarge,
        "this takes too long to answer; ask for a shorter time, or for fewer states",
    ),
    sqlite3.SQLITE_IOERR: (
        RecordError,
        "the disk failed to read or write; what was stored before is whole: check the disk and run again",
    ),
}


@contextmanager
def explained(path: str) -> Iterator[None]:
    """Turn what SQLite raises about the file `path` into the errors of errors.py, with advice.

    Raises RecordLocked, RecordReadOnly, RecordDiskFull, RecordNotOne, QuestionTooLarge or RecordError.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        kind, advice = _ADVICE.get(code, (RecordError, f"{error}; `dragoman doctor` looks further"))
        raise kind(f"{path}: {advice}") from error


def connect(path: str, *, read_only: bool = False, wait: float = 5.0) -> sqlite3.Connection:
    """Open the record `path`, making it where there is none; `wait` is how many seconds to wait for a lock.

    Raises RecordNotOne, RecordTooNew, RecordLocked, RecordReadOnly, RecordDiskFull or RecordError.
    """
    if path != MEMORY:
        _check_place(Path(path), read_only)
    with explained(path):
        connection = _open(path, read_only, wait)
        try:
            _prepare(connection, path, read_only)
        except BaseException:
            connection.close()
            raise
    return connection


def _check_place(path: Path, read_only: bool) -> None:
    try:
        if path.is_dir():
            raise RecordNotOne(f"{path}: this is a folder; name the record file in it")
        if not path.exists():
            if read_only:
                raise RecordNotOne(f"{path}: there is no record here; `dragoman read SOURCE` makes one")
            if not path.absolute().parent.is_dir():
                raise RecordReadOnly(f"{path}: the folder {path.absolute().parent} does not exist; make it first")
    except OSError as error:
        raise RecordReadOnly(f"{path}: {error.strerror or error}; name another --record") from error


def _open(path: str, read_only: bool, wait: float) -> sqlite3.Connection:
    if path == MEMORY:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    else:
        uri = Path(path).absolute().as_uri() + ("?mode=ro" if read_only else "?mode=rwc")
        connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)
        if read_only and not _readable(connection):
            # A record in a folder that may not be written: without its side files it can only be read as it
            # is.
            connection.close()
            connection = sqlite3.connect(uri + "&immutable=1", uri=True, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {int(wait * 1000)}")
    return connection


def _readable(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError as error:
        return (error.sqlite_errorcode & 0xFF) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
    return True


def _prepare(connection: sqlite3.Connection, path: str, read_only: bool) -> None:
    """Make the tables in a new file; refuse what is not a record or comes from a later version."""
    application = _pragma(connection, "application_id")
    version = _pragma(connection, "user_version")
    empty = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    if application != APPLICATION_ID and not (empty and application == 0 and version == 0):
        raise RecordNotOne(f"{path}: this is a database of another program; name another file with --record")
    if version > SCHEMA_VERSION:
        raise RecordTooNew(
            f"{path}: a later version of Dragoman wrote this record (format {version}, this one knows "
            f"{SCHEMA_VERSION}); update Dragoman, or name another --record"
        )
    if empty and read_only:
        raise RecordNotOne(f"{path}: the file is empty; `dragoman read SOURCE` fills it")
    if not read_only:
        if path != MEMORY and str(connection.execute("PRAGMA journal_mode").fetchone()[0]) != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
        if empty or version < SCHEMA_VERSION:
            _migrate(connection)


def _migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the present schema in one transaction."""
    with transaction(connection):
        version = _pragma(connection, "user_version")  # again: another process may have been faster
        if version == 0:
            run_statements(connection, TABLES)
            run_statements(connection, ITEM_TABLES.format(schema="main"))
            version = SCHEMA_VERSION
        while version < SCHEMA_VERSION:
            run_statements(connection, MIGRATIONS[version])
            version += 1
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")


def run_statements(connection: sqlite3.Connection, statements: str) -> None:
    """Run several statements inside the transaction of the caller."""
    statement = ""
    for line in statements.splitlines(keepends=True):  # executescript() would end the transaction
        statement += line
        if sqlite3.complete_statement(statement):
            connection.execute(statement)
            statement = ""


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    with closing(connection.execute(f"PRAGMA {name}")) as cursor:
        return int(cursor.fetchone()[0])


@contextmanager
def transaction(
    connection: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE", patient: Callable[[], bool] = lambda: False
) -> Iterator[None]:
    """All of what is done inside, or nothing of it; with a plain BEGIN, what is read is of one moment.

    Another writer is waited for as long as the connection does, and again as often as `patient` says.
    """
    while True:
        try:
            connection.execute(begin)
            break
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or not patient():
                raise
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
