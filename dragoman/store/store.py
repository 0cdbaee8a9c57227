"""Store: the documents of a record, what they say, and what was refused, in one SQLite file."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from typing import Any

from dragoman.errors import ItemUnknown, RecordLocked, RecordReadOnly
from dragoman.joining.texts import Library
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.model.judgements import Judgement
from dragoman.store.codec import Packed, Refusal, Source, unpack_document, unpack_findings
from dragoman.store.connection import MEMORY, connect, explained, run_statements, transaction
from dragoman.store.documents import Documents
from dragoman.store.engine import engine
from dragoman.store.ground import StoredGround
from dragoman.store.items import Items
from dragoman.store.judgements import Judgements
from dragoman.store.library import Stored
from dragoman.store.outlines import Outlines
from dragoman.store.overlay import Overlay
from dragoman.store.renewing import POURING, Join, Renewal
from dragoman.store.schema import ITEM_TABLES
from dragoman.store.search import Hit, search
from dragoman.store.turn import is_taken, turn


@dataclass(frozen=True, slots=True)
class Head:
    """A document without its text: what lists need. The last two are 1 for yes, 0 for no."""

    id: str
    uri: str
    name: str
    language: str
    published: str | None
    publisher: str | None
    title: str | None
    relevant: int
    read_for_claims: int


class Store:
    """One record file. Use as a context manager, or `close` it.

    One process writes at a time; readers go on meanwhile. What `add` was given is either wholly in the file
    or not at all, also when the process is killed or the disk is full.
    """

    def __init__(self, path: str | os.PathLike[str], *, read_only: bool = False, wait: float = 5.0) -> None:
        """Open the file `path`, or make it; `wait` is how many seconds to wait for another writer.

        Raises a RecordError where that cannot be done.
        """
        self.path = os.fspath(path)
        self.read_only = read_only
        self._connection = connect(self.path, read_only=read_only, wait=wait)
        self.items = Items(self._connection)
        self.outlines = Outlines(self._connection)
        self._documents = Documents(self._connection, self.outlines)
        self.judgements = Judgements(self._connection)
        self._beside: int | None = None  # the generation of items that are kept beside the file

    @classmethod
    def in_memory(cls) -> Store:
        """A record that lives as long as this object."""
        return cls(MEMORY)

    def __enter__(self) -> Store:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; nothing is lost, everything is in it already."""
        self._connection.close()

    def __repr__(self) -> str:
        """Its file."""
        return f"Store({self.path!r})"

    # --- writing ----------------------------------------------------------------------------------

    def has_read(self, source: Source) -> bool:
        """Whether this very input was read before by this very program."""
        with explained(self.path):
            return self._documents.read_before(source) == engine()

    def add(self, batch: Iterable[Packed | Refusal]) -> Counter[str]:
        """Store a batch in one transaction; counts what was `added`, `replaced`, `unchanged` and `refused`.

        Raises RecordLocked, RecordReadOnly, RecordDiskFull or RecordError; then nothing of the batch is
        stored.
        """
        done: Counter[str] = Counter()
        with self._writing():
            self.outlines.keep_only_of(engine())
            for entry in batch:
                if isinstance(entry, Refusal):
                    self._execute("INSERT OR REPLACE INTO refusal VALUES (?, ?, ?)", *_values(entry))
                    done["refused"] += 1
                else:
                    done[self._documents.put(entry, engine())] += 1
            if done["added"] or done["replaced"]:
                self._set("generation", str(self.generation() + 1))
        return done

    def put_items(self, join: Join, generation: int, *, beside: bool = True) -> None:
        """Bring the items to what joining makes of the documents of `generation`, making only the parts that changed.

        `join` is given what the last joining remembered. Documents are read as they are when the first part is asked
        for, and other processes can write meanwhile; one that joins is waited for, and what it made is taken. Where the
        file may not be written in the end, because it is open to be looked at only or another process writes, the items
        are kept `beside` it as long as this object lives, or RecordLocked or RecordReadOnly raised.

        Raises RecordDiskFull or RecordError; then what was there stays, or, where many items had to be made anew, the
        next question makes them.
        """
        renewal = Renewal(self._connection, self.path, generation, engine())
        if not self.read_only and self._beside is None:
            try:
                with turn(self.path) as waited:
                    if not (waited and self.items_are_current()):
                        self._outline_all()
                        while not renewal.run("main", join):
                            pass
                return
            except (RecordLocked, RecordReadOnly):
                if not beside:
                    raise
        if self._beside is None:
            with explained(self.path):
                run_statements(self._connection, ITEM_TABLES.format(schema="temp"))
        renewal.run("temp", join)
        self._beside = generation

    def judge(self, made: Callable[[Items, StoredGround], Iterable[Judgement]]) -> list[Judgement]:
        """Keep the judgements that `made` makes of the items as they are now, and lay them over these; at once, whatever
        the size of the record. Those that were not known yet.

        Raises what `made` raises, RecordLocked, RecordReadOnly, RecordDiskFull or RecordError; then nothing changed.
        """
        if self.read_only:
            raise RecordReadOnly(f"{self.path}: it was opened to be looked at only; open it for writing")
        with self._writing():
            if self._get(POURING, ""):
                raise RecordLocked(
                    f"{self.path}: its items are being put together, or somebody stopped that; `dragoman doctor` tells, and "
                    "any question finishes it. Judge again then"
                )
            judgements = list(made(self.items, StoredGround(self._connection)))
            new = set(self.judgements.put(judgements))
            Overlay(self._connection).renew(self.judgements, new)
        return [j for j in judgements if j.id in new]

    def _outline_all(self) -> None:
        with explained(self.path):
            if not self.outlines.are_of(engine()):
                with self._writing():
                    self.outlines.keep_only_of(engine())
            while made := self.outlines.made_of_some():
                with self._writing():
                    for outline in made:
                        self.outlines.put(*outline)

    def items_are_current(self) -> bool:
        """Whether the items were made of the documents as they are now, by this very program."""
        if self._beside is not None:
            return self._beside == self.generation()
        return self._get("items", "") == f"{self.generation()} {engine()}"

    def is_joined(self) -> bool:
        """Whether there are items, of whatever documents and version of the program."""
        return self._get("items", "") != ""

    def generation(self) -> int:
        """How often the documents have changed."""
        return int(self._get("generation", "0"))

    # --- reading ----------------------------------------------------------------------------------

    def heads(self, where: str = "1", *values: object) -> list[Head]:
        """The documents without their texts, by id."""
        names = [f.name for f in fields(Head)]
        rows = self._all(f"SELECT {', '.join(names)} FROM document WHERE {where} ORDER BY id", *values)
        return [Head(*row) for row in rows]

    def pairs(self) -> Iterator[tuple[Document, Findings]]:
        """Every document with its findings, by id, so that the order of reading does not matter."""
        with explained(self.path):
            for body, findings in self._connection.execute("SELECT body, findings FROM document ORDER BY id"):
                yield unpack_document(body), unpack_findings(findings)

    def documents(self) -> Iterator[Document]:
        """Every document, by id."""
        with explained(self.path):
            for (body,) in self._connection.execute("SELECT body FROM document ORDER BY id"):
                yield unpack_document(body)

    def library(self) -> Library:
        """The documents as joining looks at them."""
        with explained(self.path):
            return Stored(self._connection, outlined=self.outlines.are_of(engine()))

    def document(self, id_: str) -> Document:
        """One document. Raises ItemUnknown."""
        row = self._one("SELECT body FROM document WHERE id = ?", id_)
        if row is None:
            raise ItemUnknown(f"no document {id_} in {self.path}; `dragoman search WORDS` finds documents")
        return unpack_document(row[0])

    def findings(self, id_: str) -> Findings:
        """What one document says. Raises ItemUnknown."""
        row = self._one("SELECT findings FROM document WHERE id = ?", id_)
        if row is None:
            raise ItemUnknown(f"no document {id_} in {self.path}; `dragoman search WORDS` finds documents")
        return unpack_findings(row[0])

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """Documents and items that hold all of `words`, the best first."""
        with explained(self.path):
            return search(self._connection, words, limit)

    def refusals(self) -> list[Refusal]:
        """The inputs that were refused and not read since, by name."""
        return [Refusal(*row) for row in self._all("SELECT name, kind, reason FROM refusal ORDER BY name")]

    def dropped(self) -> dict[str, dict[str, int]]:
        """How much was cut from texts and left out of claims, by stage (`text`, `claims`) and reason."""
        rows = self._all("SELECT stage, reason, sum(count) FROM dropped GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC, 2")
        counts: dict[str, dict[str, int]] = {}
        for stage, reason, count in rows:
            counts.setdefault(stage, {})[reason] = count
        return counts

    def languages(self, *, unread_only: bool = False) -> dict[str, int]:
        """How many documents there are in each language; on demand only those not read for claims."""
        where = "WHERE read_for_claims = 0" if unread_only else ""
        return dict(self._all(f"SELECT language, count(*) FROM document {where} GROUP BY 1 ORDER BY 2 DESC, 1"))

    def problems(self) -> list[str]:
        """What is wrong with the file, in words; empty where nothing is."""
        with explained(self.path):
            found = [row[0] for row in self._connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        for row in self._all("SELECT id, body, findings FROM document"):
            try:
                unpack_document(row[1]), unpack_findings(row[2])
            except Exception as error:  # whatever the damage is: it is reported, not raised
                found.append(f"document {row[0]} cannot be read back: {error}")
        return found

    # --- plumbing ---------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with explained(self.path), transaction(self._connection, patient=lambda: is_taken(self.path)):
            yield

    def _execute(self, statement: str, *values: object) -> sqlite3.Cursor:
        return self._connection.execute(statement, values)

    def _all(self, statement: str, *values: object) -> list[Any]:
        with explained(self.path):
            return self._connection.execute(statement, values).fetchall()

    def _one(self, statement: str, *values: object) -> Any:
        with explained(self.path):
            return self._connection.execute(statement, values).fetchone()

    def _get(self, key: str, default: str) -> str:
        row = self._one("SELECT value FROM meta WHERE key = ?", key)
        return default if row is None else str(row[0])

    def _set(self, key: str, value: str) -> None:
        self._execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", key, value)


def _values(refusal: Refusal) -> tuple[str, str, str]:
    return refusal.name, refusal.kind, refusal.reason
