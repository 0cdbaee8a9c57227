"""From joining into a record file: items wait in a spool until all are made, and are then poured among the others."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import orjson

from dragoman.judging.found import Found
from dragoman.model.items import to_plain
from dragoman.model.joined import Part
from dragoman.store.connection import run_statements
from dragoman.store.items import columns_of, links_of, words_of
from dragoman.store.pouring_statements import CLEAR, DRAIN, POUR, REMOVE, SORT, SPOOL, UNLISTED
from dragoman.store.schema import LISTED

__all__ = ["Spool"]

_BATCH: Final = 500
PORTION: Final = 20_000
"""Rows that are poured before another process has its turn to write: a second or two on a slow disk."""


class Spool:
    """Where what a joining made waits beside the items of a record, for `pour` or `portions`.

    Whoever calls explains errors and holds the transaction.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`."""
        self._connection = connection

    def fill(self, parts: Iterable[Part], known: Mapping[bytes, int]) -> None:
        """Make the items of the parts that are not `known`, and note which of the known ones are no more."""
        run_statements(self._connection, DRAIN + SPOOL)
        kept: set[int] = set()
        number, place = (
            self._connection.execute(f"SELECT max(n) FROM {t}").fetchone()[0] or 0 for t in ("part", "item")
        )
        waiting = _Waiting(self._connection, place)
        for part in parts:
            if part.origin in known:
                kept.add(known[part.origin])
            else:
                number += 1
                waiting.add(number, part)
        waiting.flush()
        run_statements(self._connection, SORT)
        gone = ((n,) for n in known.values() if n not in kept)
        self._connection.executemany("INSERT INTO temp.gone VALUES (?)", gone)

    def is_large(self) -> bool:
        """Whether pouring it at once would keep other writers waiting."""
        return any(self._rows(table) > PORTION for table in POUR)

    def clear(self, schema: str) -> Iterator[None]:
        """Take all items out of `main`, or `temp`, table by table: one is empty when this yields."""
        for statements in CLEAR:
            run_statements(self._connection, statements.format(schema=schema))
            yield

    def replace(self, schema: str) -> None:
        """Take the items of parts that are no more out of `main`, or `temp`, with their words and links."""
        # The index keeps no text, and has to be told the words again.
        forget = f"INSERT INTO {schema}.item_words (item_words, rowid, words) VALUES ('delete', ?, ?)"
        gone = f"SELECT n, kind, data FROM {schema}.item WHERE part IN (SELECT part FROM temp.gone)"
        for n, kind, data in self._connection.execute(gone).fetchall():
            self._connection.execute(forget, (n, words_of(kind, orjson.loads(data))))
        run_statements(self._connection, REMOVE.format(schema=schema))

    def pour(self, schema: str) -> None:
        """Put everything among the items in `main`, or in `temp`."""
        with_listing_at_rest = UNLISTED + "".join(POUR.values()) + LISTED
        run_statements(self._connection, with_listing_at_rest.format(schema=schema, which="1"))

    def portions(self, schema: str) -> Iterator[None]:
        """Clear `main`, or `temp`, and put everything there, a portion at a time: each is done when this yields."""
        yield from self.clear(schema)
        run_statements(self._connection, UNLISTED.format(schema=schema))
        for table, statement in POUR.items():
            last = self._connection.execute(f"SELECT max(rowid) FROM temp.{table}").fetchone()[0] or 0
            first = self._connection.execute(f"SELECT min(rowid) FROM temp.{table}").fetchone()[0] or 0
            for start in range(first, last + 1, PORTION):
                which = f"rowid >= {start} AND rowid < {start + PORTION}"
                run_statements(self._connection, statement.format(schema=schema, which=which))
                yield
        run_statements(self._connection, LISTED.format(schema=schema))

    def drain(self) -> None:
        """Forget what waits."""
        run_statements(self._connection, DRAIN)

    def _rows(self, table: str) -> int:
        return int(self._connection.execute(f"SELECT count(*) FROM temp.{table}").fetchone()[0])


class _Waiting:
    """Items on their way into the spool."""

    def __init__(self, connection: sqlite3.Connection, last: int) -> None:
        """Items get the numbers behind `last`."""
        self._connection, self._last = connection, last
        self._parts: list[tuple[int, bytes]] = []
        self._items: list[tuple[Any, ...]] = []
        self._links: list[tuple[Any, ...]] = []

    def add(self, number: int, part: Part) -> None:
        """Make the items of a part, and put them here."""
        self._parts.append((number, part.origin))
        linked: dict[str, set[tuple[str, str]]] = {}
        for kind, rank, item in part.make():
            self._last += 1
            plain = to_plain(item)
            columns = columns_of(Found(kind, rank, plain))
            row = (self._last, number, rank, *columns, orjson.dumps(plain), words_of(kind, plain))
            self._items.append(row)
            links = links_of(kind, plain, part.countries)
            linked[plain["id"]] = {link for link in links if link[0] != "item"}
            links |= linked.get(plain.get("item") or "", set())
            _, _, subkind, status, first_day, last_day, _ = columns
            listed = (kind, rank, subkind, status, first_day, last_day)
            self._links += [(self._last, *link, *listed) for link in links]
        if len(self._items) >= _BATCH:
            self.flush()

    def flush(self) -> None:
        """Write down what waits in memory."""
        for table, rows in (("spool_part", self._parts), ("spool", self._items), ("spool_link", self._links)):
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                self._connection.executemany(f"INSERT INTO temp.{table} VALUES ({marks})", rows)
                rows.clear()
