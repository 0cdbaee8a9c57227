"""Bringing the items of a record up to date: only the parts that changed are made, and put in at once in the end."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dragoman.joining.verdicts import Memory
from dragoman.model.joined import Part
from dragoman.store.connection import explained, transaction
from dragoman.store.items import Items
from dragoman.store.judgements import Judgements
from dragoman.store.overlay import Overlay

__all__ = ["Join", "Renewal"]

Join = Callable[[Memory], Iterable[Part]]
"""What makes the items of all documents, in parts, from what the last joining remembered."""


@dataclass(frozen=True, slots=True)
class Renewal:
    """One renewal of the items in a record file, at a generation of its documents, by a version of the program."""

    connection: sqlite3.Connection
    path: str
    generation: int
    program: str

    @property
    def state(self) -> str:
        """What the file notes of items that this renewal has brought up to date."""
        return f"{self.generation} {self.program}"

    def run(self, schema: str, join: Join) -> bool:
        """Renew the items in `main` or `temp`; False, and nothing done, where another process did so meanwhile."""
        items, in_file = Items(self.connection), schema == "main"
        with explained(self.path), transaction(self.connection, "BEGIN"):
            before = self._noted()
            usable = not in_file or before.endswith(f" {self.program}")
            memory = Memory(self._kept() if usable else {})
            known = items.parts() if usable else {}
            last = self.connection.execute("SELECT coalesce(max(n), 0) FROM document").fetchone()[0]
            items.spool(join(memory), known)
        with explained(self.path), transaction(self.connection, "BEGIN IMMEDIATE" if in_file else "BEGIN"):
            if in_file and self._noted() != before:
                return False
            overlay, judgements = Overlay(self.connection, schema), Judgements(self.connection)
            anew = overlay.to_be_laid(judgements)
            if known:
                overlay.lift(anew)
            items.pour(schema, known)
            overlay.lay(judgements, anew if known else {judgement.id for judgement in judgements.all()})
            rows = [(topic, *packed) for topic, packed in memory.kept().items()]
            self.connection.execute(f"DELETE FROM {schema}.verdict")
            self.connection.executemany(f"INSERT INTO {schema}.verdict VALUES (?, ?, ?)", rows)
            if in_file:
                self.connection.execute("INSERT OR REPLACE INTO meta VALUES ('items', ?)", (self.state,))
                self.connection.execute("INSERT OR REPLACE INTO meta VALUES ('joined', ?)", (str(last),))
        return True

    def _noted(self) -> str:
        row = self.connection.execute("SELECT value FROM meta WHERE key = 'items'").fetchone()
        return str(row[0]) if row else ""

    def _kept(self) -> dict[str, tuple[bytes, bytes]]:
        return {topic: (yes, no) for topic, yes, no in self.connection.execute("SELECT * FROM verdict")}
