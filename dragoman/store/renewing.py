"""Bringing the items of a record up to date: only the parts that changed are made, and put in when all are there."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from dragoman.joining.verdicts import Memory
from dragoman.model.joined import Part
from dragoman.store.connection import explained, transaction
from dragoman.store.items import Items
from dragoman.store.judgements import Judgements
from dragoman.store.overlay import Overlay
from dragoman.store.pouring import Spool

__all__ = ["POURING", "Join", "Renewal"]

POURING: Final = "pouring"
"""Noted in a file while items are put in by portions; its items are not for use then."""

_END: Final = object()

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
        """Renew the items in `main` or `temp`; False where another process did so meanwhile.

        Others can write while items are made. So they can while many are put into a record that has none, or none that
        this program made, for these go in by portions; until all are in, the file is one that was not joined yet.
        """
        spool, in_file = Spool(self.connection), schema == "main"
        with explained(self.path), transaction(self.connection, "BEGIN"):
            before = self._noted()
            usable = not in_file or before[0].endswith(f" {self.program}")
            memory = Memory(self._kept() if usable else {})
            known = Items(self.connection).parts() if usable else {}
            last = self.connection.execute("SELECT coalesce(max(n), 0) FROM document").fetchone()[0]
            spool.fill(join(memory), known)
        token = self._poured_by_portions(spool, before) if in_file and not known and spool.is_large() else ""
        with explained(self.path), transaction(self.connection, "BEGIN IMMEDIATE" if in_file else "BEGIN"):
            if in_file and self._noted() != (("", token) if token else before):
                return False
            if token:
                self._lay_all("main")
            else:
                self._pour(spool, schema, known)
            rows = [(topic, *packed) for topic, packed in memory.kept().items()]
            self.connection.execute(f"DELETE FROM {schema}.verdict")
            self.connection.executemany(f"INSERT INTO {schema}.verdict VALUES (?, ?, ?)", rows)
            if in_file:
                self._forget(POURING)
                self._note("items", self.state)
                self._note("joined", str(last))
        with explained(self.path):
            spool.drain()  # which takes a while in a large record; nobody waits for it any more
        return True

    def _pour(self, spool: Spool, schema: str, known: Mapping[bytes, int]) -> None:
        """Put what was made among the items, and lay anew the judgements that have to do with it."""
        if not known:
            deque(spool.clear(schema), maxlen=0)
            spool.pour(schema)
            self._lay_all(schema)
            return
        overlay, judgements = Overlay(self.connection, schema), Judgements(self.connection)
        anew = overlay.to_be_laid(judgements)
        overlay.lift(anew)
        spool.replace(schema)
        spool.pour(schema)
        overlay.lay(judgements, anew)

    def _poured_by_portions(self, spool: Spool, before: tuple[str, str]) -> str:
        """Pour into a file that has nothing to be shown meanwhile; the token by which that is noted there."""
        token = uuid4().hex
        with self._writing():
            if self._noted() != before:
                return token  # which is not noted: somebody else was faster
            self._forget("items")
            self._note(POURING, token)
        portions, more = spool.portions("main"), True
        while more:
            with self._writing():
                more = self._noted() == ("", token) and next(portions, _END) is not _END
        return token

    def _lay_all(self, schema: str) -> None:
        judgements = Judgements(self.connection)
        Overlay(self.connection, schema).lay(judgements, {judgement.id for judgement in judgements.all()})

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with explained(self.path), transaction(self.connection):
            yield

    def _note(self, key: str, value: str) -> None:
        self.connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def _forget(self, key: str) -> None:
        self.connection.execute("DELETE FROM meta WHERE key = ?", (key,))

    def _noted(self) -> tuple[str, str]:
        """What the file notes of its items, and the token of who puts them in by portions."""
        noted = dict(self.connection.execute("SELECT key, value FROM meta WHERE key IN ('items', ?)", (POURING,)))
        return noted.get("items", ""), noted.get(POURING, "")

    def _kept(self) -> dict[str, tuple[bytes, bytes]]:
        return {topic: (yes, no) for topic, yes, no in self.connection.execute("SELECT * FROM verdict")}
