"""Outlines and cards of documents in a record file: what joining goes by, all made by one version of the program."""

from __future__ import annotations

import sqlite3
from typing import Final

from dragoman.store.codec import pack_outline, unpack_document, unpack_findings

__all__ = ["Outlines"]

_AT_ONCE: Final = 100


class Outlines:
    """The outline table of one record file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`; whoever calls explains errors and holds the transaction."""
        self._connection = connection

    def are_of(self, program: str) -> bool:
        """Whether outlines are there as this version of the program makes them."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = 'outlines'").fetchone()
        return row is not None and row[0] == program

    def keep_only_of(self, program: str) -> None:
        """Forget outlines that another version of the program made: they may be of another form."""
        if not self.are_of(program):
            self._connection.execute("DELETE FROM outline")
            self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('outlines', ?)", (program,))

    def put(self, n: int | None, outline: bytes, card: bytes) -> None:
        """Keep what was made of the document with this number."""
        self._connection.execute("INSERT OR REPLACE INTO outline VALUES (?, ?, ?)", (n, outline, card))

    def remove(self, n: int) -> None:
        """Forget what was made of the document with this number."""
        self._connection.execute("DELETE FROM outline WHERE n = ?", (n,))

    def made_of_some(self) -> list[tuple[int, bytes, bytes]]:
        """What is to be put of some documents that have no outline, because another version of the program read them."""
        select = "SELECT n, body, findings FROM document WHERE n NOT IN (SELECT n FROM outline) LIMIT ?"
        missing = self._connection.execute(select, (_AT_ONCE,)).fetchall()
        return [(n, *pack_outline(unpack_document(body), unpack_findings(said))) for n, body, said in missing]
