"""The documents of a record file as they come in: added, replaced, or known already."""

from __future__ import annotations

import sqlite3
from typing import Any, Final

from dragoman.store.codec import Packed, Source, document_words, unpack_document
from dragoman.store.outlines import Outlines

__all__ = ["Documents"]

_COLUMNS: Final = (
    "n, id, uri, name, language, published, publisher, title, sha256, relevant, read_for_claims, body, findings"
)
_INSERT: Final = f"INSERT INTO document ({_COLUMNS}) VALUES ({', '.join('?' * 13)})"


class Documents:
    """The tables of one record file that a document is put into, with all that was made of it."""

    def __init__(self, connection: sqlite3.Connection, outlines: Outlines) -> None:
        """Work on `connection`; whoever calls explains errors and holds the transaction."""
        self._connection = connection
        self._outlines = outlines

    def read_before(self, source: Source) -> str | None:
        """The version of the program that read this very input last."""
        row = self._one("SELECT engine FROM source WHERE uri = ? AND digest = ?", source.uri, source.digest)
        return None if row is None else row[0]

    def put(self, packed: Packed, program: str) -> str:
        """Put in what a version of the program read; tells whether it was `added`, `replaced` or `unchanged`."""
        source = packed.source
        self._execute("DELETE FROM refusal WHERE name IN (?, ?)", source.uri, packed.name)
        self._execute(
            "INSERT OR REPLACE INTO source VALUES (?, ?, ?, ?)", source.uri, source.digest, program, packed.id
        )
        old = self._one("SELECT n, uri, body, findings FROM document WHERE id = ?", packed.id)
        if old is None:
            self._insert(packed)
            return "added"
        # One document collected from two places: the lesser address stands, so that the order does not matter.
        if old[1] < packed.uri or (old[2], old[3]) == (packed.body, packed.findings):
            return "unchanged"
        number = self._one("SELECT max(n) + 1 FROM document")[0]  # no number is ever given twice: joining relies on it
        self._remove(old[0], packed.id, old[2])
        self._insert(packed, number)
        return "replaced"

    def _insert(self, packed: Packed, number: int | None = None) -> None:
        p = packed
        row = (number, p.id, p.uri, p.name, p.language, p.published, p.publisher, p.title, p.sha256)
        n = self._execute(_INSERT, *row, int(p.relevant), int(p.read_for_claims), p.body, p.findings).lastrowid
        self._outlines.put(n, p.outline, p.card)
        self._execute("INSERT INTO document_words (rowid, title, body) VALUES (?, ?, ?)", n, *p.words)
        counts = [(p.id, *count) for count in p.dropped]
        self._connection.executemany("INSERT INTO dropped VALUES (?, ?, ?, ?)", counts)

    def _remove(self, n: int, document: str, body: bytes) -> None:
        # The index keeps no text, so it has to be told again which words go.
        words = document_words(unpack_document(body))
        forget = "INSERT INTO document_words (document_words, rowid, title, body) VALUES ('delete', ?, ?, ?)"
        self._execute(forget, n, *words)
        self._execute("DELETE FROM dropped WHERE document = ?", document)
        self._outlines.remove(n)
        self._execute("DELETE FROM document WHERE n = ?", n)

    def _execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        return self._connection.execute(statement, values)

    def _one(self, statement: str, *values: object) -> Any:
        return self._connection.execute(statement, values).fetchone()
