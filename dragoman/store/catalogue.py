"""The documents of a record as somebody looks them up: one, its head, a page of them, how many there are."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import fields
from typing import Final

from dragoman.errors import ItemUnknown
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.store.between import published
from dragoman.store.codec import unpack_document, unpack_findings
from dragoman.store.schema import LONGEST_ORIGIN
from dragoman.store.store import Head

_HEAD: Final = ", ".join(f"document.{f.name}" for f in fields(Head))


class Catalogue:
    """What can be asked of the documents of one moment of a record."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Ask `connection`."""
        self._connection = connection

    def document(self, id_: str) -> Document:
        """One document. Raises ItemUnknown."""
        return unpack_document(self._document(id_)[0])

    def pair(self, id_: str) -> tuple[Document, Findings]:
        """One document with what it says. Raises ItemUnknown."""
        body, findings = self._document(id_)
        return unpack_document(body), unpack_findings(findings)

    def _document(self, id_: str) -> tuple[bytes, bytes]:
        row = self._connection.execute("SELECT body, findings FROM document WHERE id = ?", (id_,)).fetchone()
        if row is None:
            raise ItemUnknown(f"there is no document {id_!r} in this record")
        return row[0], row[1]

    def head(self, id_: str) -> Head | None:
        """A document without its text."""
        row = self._connection.execute(f"SELECT {_HEAD} FROM document WHERE id = ?", (id_,)).fetchone()
        return None if row is None else Head(*row)

    def heads(
        self,
        limit: int,
        *,
        after: tuple[str, str] | None = None,
        language: str | None = None,
        publisher: str | None = None,
    ) -> tuple[list[Head], tuple[str, str] | None]:
        """At most `limit` documents, those published last first, and the place behind which more follow."""  # fmt: skip
        where, values = _of_documents(language, publisher)
        if after is not None:
            where += " AND (coalesce(document.published, ''), document.id) < (?, ?)"
            values += after
        rows = self._connection.execute(
            f"SELECT {_HEAD} FROM document WHERE {where} "
            "ORDER BY coalesce(document.published, '') DESC, document.id DESC LIMIT ?",
            (*values, limit + 1),
        ).fetchall()
        found = [Head(*row) for row in rows[:limit]]
        return found, (found[-1].published or "", found[-1].id) if len(rows) > limit and found else None

    def number(self, language: str | None = None, publisher: str | None = None) -> int:
        """How many documents there are, on demand of one language or publisher."""
        where, values = _of_documents(language, publisher)
        return int(self._connection.execute(f"SELECT count(*) FROM document WHERE {where}", values).fetchone()[0])

    def published(self, ids: Iterable[str]) -> dict[str, str]:
        """When those of the documents `ids` were published of which that is known."""
        return published(self._connection, ids)

    def values(self, column: str) -> list[tuple[str, int]]:
        """How many documents have each `language` or `publisher`, the most frequent first."""
        name = {"language": "language", "publisher": "publisher"}[column]
        rows = self._connection.execute(
            f"SELECT {name}, count(*) FROM document WHERE length({name}) <= ? GROUP BY 1 ORDER BY 2 DESC, 1",
            (LONGEST_ORIGIN,),
        )
        return [(value, number) for value, number in rows]


def _of_documents(language: str | None, publisher: str | None) -> tuple[str, list[str]]:
    chosen = {"language": language, "publisher": publisher}
    wanted = {column: value for column, value in chosen.items() if value is not None}
    return " AND ".join(["1", *(f"document.{column} = ?" for column in wanted)]), list(wanted.values())
