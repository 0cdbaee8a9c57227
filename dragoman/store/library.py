"""The documents of a record file as joining looks at them: one after the other, or one by one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from dragoman.joining.outline import Outline, Summary, outline_of
from dragoman.joining.texts import Library
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.store.codec import unpack_document, unpack_findings, unpack_outline, unpack_summary

_OUTLINES = "SELECT document.id, outline.data FROM document LEFT JOIN outline ON outline.n = document.n"
_NO_OUTLINES = "SELECT document.id, NULL FROM document"  # an older record, opened to be looked at only


class Stored(Library):
    """The documents of one record file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`; whoever calls explains errors and sees to it that nothing changes meanwhile."""
        super().__init__()
        self._connection = connection
        known = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'outline'").fetchone()
        self._select = _OUTLINES if known else _NO_OUTLINES

    def summaries(self) -> Iterator[Summary]:
        """The summaries of all documents, by id."""
        for id_, data in self._connection.execute(f"{self._select} ORDER BY document.id"):
            yield self._unpacked(id_, data) if data is None else unpack_summary(data)

    def outlines(self) -> Iterator[Outline]:
        """The outlines of all documents, by id."""
        for id_, data in self._connection.execute(f"{self._select} ORDER BY document.id"):
            yield self._unpacked(id_, data)

    def parts(self, *names: str) -> Iterator[Findings]:
        """What every document says, by id; only the fields `names` of it."""
        for (findings,) in self._connection.execute("SELECT findings FROM document ORDER BY id"):
            yield unpack_findings(findings, names)

    def part(self, id_: str, name: str) -> Findings:
        """What a document says; only the field `name` of it."""
        return unpack_findings(self._blob("findings", id_), (name,))

    def _outline(self, id_: str) -> Outline:
        row = self._connection.execute(f"{self._select} WHERE document.id = ?", (id_,)).fetchone()
        return self._unpacked(*row)

    def _unpacked(self, id_: str, data: bytes | None) -> Outline:
        """An outline; of a document that an earlier version of the program read, made now."""
        return outline_of(self.document(id_), self.findings(id_)) if data is None else unpack_outline(data)

    def _document(self, id_: str) -> Document:
        return unpack_document(self._blob("body", id_))

    def _findings(self, id_: str) -> Findings:
        return unpack_findings(self._blob("findings", id_))

    def _blob(self, column: str, id_: str) -> bytes:
        row = self._connection.execute(f"SELECT {column} FROM document WHERE id = ?", (id_,)).fetchone()
        return bytes(row[0])
