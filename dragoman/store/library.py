"""The documents of a record file as joining looks at them: one after the other, or one by one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from dragoman.joining.cards import Card, card_of
from dragoman.joining.outline import Head, Outline, Summary, outline_of
from dragoman.joining.texts import Library
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.store.codec import (
    unpack_card,
    unpack_document,
    unpack_findings,
    unpack_head,
    unpack_outline,
    unpack_summary,
)

_OUTLINES = "SELECT document.id, outline.{column} FROM document LEFT JOIN outline ON outline.n = document.n"
_NO_OUTLINES = "SELECT document.id, NULL FROM document"  # a record of another version, opened to be looked at only


class Stored(Library):
    """The documents of one record file."""

    def __init__(self, connection: sqlite3.Connection, *, outlined: bool) -> None:
        """Work on `connection`; whoever calls explains errors and sees to it that nothing changes meanwhile.

        `outlined` says whether outlines are there, made by this very program.
        """
        super().__init__()
        self._connection = connection
        self._select = _OUTLINES if outlined else _NO_OUTLINES

    def heads(self) -> Iterator[Head]:
        """The heads of all documents, by id."""
        for id_, data in self._every("data"):
            yield self._made(id_) if data is None else unpack_head(data)

    def outlines(self) -> Iterator[Outline]:
        """The outlines of all documents, by id."""
        for id_, data in self._every("data"):
            yield self._made(id_) if data is None else unpack_outline(data)

    def cards(self) -> Iterator[Card]:
        """The cards of all documents, by id."""
        for id_, data in self._every("card"):
            yield self._made_card(id_) if data is None else unpack_card(data)

    def numbers(self) -> Iterator[int]:
        """The numbers of all documents, by id."""
        yield from (n for (n,) in self._connection.execute("SELECT n FROM document ORDER BY id"))

    def summary(self, id_: str) -> Summary:
        """The summary of one document."""
        data = self._one("data", id_)
        return self._made(id_) if data is None else unpack_summary(data)

    def card(self, id_: str) -> Card:
        """The card of one document."""
        data = self._one("card", id_)
        return self._made_card(id_) if data is None else unpack_card(data)

    def part(self, id_: str, *names: str) -> Findings:
        """What a document says; only the fields `names` of it, or all."""
        return unpack_findings(self._blob("findings", id_), names)

    def _outline(self, id_: str) -> Outline:
        data = self._one("data", id_)
        return self._made(id_) if data is None else unpack_outline(data)

    def _document(self, id_: str) -> Document:
        return unpack_document(self._blob("body", id_))

    def _made(self, id_: str) -> Outline:
        """The outline of a document that an earlier version of the program read."""
        return outline_of(self.document(id_), self.part(id_))

    def _made_card(self, id_: str) -> Card:
        return card_of(self.part(id_), self.outline(id_))

    def _every(self, column: str) -> Iterator[tuple[str, bytes | None]]:
        yield from self._connection.execute(f"{self._select.format(column=column)} ORDER BY document.id")

    def _one(self, column: str, id_: str) -> bytes | None:
        select = f"{self._select.format(column=column)} WHERE document.id = ?"
        data: bytes | None = self._connection.execute(select, (id_,)).fetchone()[1]
        return data

    def _blob(self, column: str, id_: str) -> bytes:
        row: Any = self._connection.execute(f"SELECT {column} FROM document WHERE id = ?", (id_,)).fetchone()
        return bytes(row[0])
