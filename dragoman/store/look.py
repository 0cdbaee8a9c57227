"""A look at a record by somebody who asks much and often: a page at a time, of one moment, within bounds.

A view of a large record costs no more than what it shows. A page goes on behind the place where the last one ended, not
after so many rows: what is added meanwhile neither repeats nor skips anything.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import orjson

from dragoman.errors import ItemUnknown
from dragoman.model.judgements import Waiting
from dragoman.store.arrivals import Arrivals
from dragoman.store.between import figures_between
from dragoman.store.catalogue import Catalogue
from dragoman.store.connection import connect, explained, run_statements, transaction
from dragoman.store.digest import DAY, YEAR, Digest
from dragoman.store.engine import engine
from dragoman.store.export import plain_document
from dragoman.store.items import SHAPES, Items
from dragoman.store.judgements import Judgements
from dragoman.store.listing import Listing
from dragoman.store.query import FIRST_DAY, Query, marks
from dragoman.store.schema import ITEM_TABLES
from dragoman.store.search import Hit, items_with, search

_STEPS: Final = 10_000  # of SQLite, between two looks at the clock
_AT_ONCE: Final = 500
_LARGEST: Final = 8_000_000  # bytes of the items of one page, as far as one item is not larger
_OF_DOCUMENT: Final = (  # a cross join goes from left to right: few items have to do with one document
    "link CROSS JOIN item ON item.n = link.item WHERE link.relation = 'document' AND link.target = ?"
)

Place = tuple[str, str, str]
"""Where an item stands in the order of time: first day, last day, rank; the days are empty without a date."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Some items of one kind, as JSON objects; `after` is the place behind which more follow, None at the end."""

    items: tuple[dict[str, Any], ...]
    after: Place | None


@contextmanager
def look_at(path: str | os.PathLike[str], seconds: float) -> Iterator[Look]:
    """Look at the record file `path` as it is now, whatever is written to it meanwhile.

    Raises QuestionTooLarge where that takes longer than `seconds`, and what opening a record raises.
    """
    name = os.fspath(path)
    connection = connect(name, read_only=True)
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    try:
        with explained(name), transaction(connection, "BEGIN"):
            look = Look(connection, name)
            if not look.is_joined():  # items that are being put in by portions are not for use
                run_statements(connection, ITEM_TABLES.format(schema="temp"))
            yield look
    finally:
        connection.close()


class Look:
    """What can be asked of one moment of a record. Items are as they were joined last."""

    def __init__(self, connection: sqlite3.Connection, path: str) -> None:
        """Ask `connection` to the file `path`; `look_at` makes one."""
        self._connection = connection
        self.arrivals = Arrivals(connection)
        self.catalogue = Catalogue(connection)
        self.path = path
        self.judgements = Judgements(connection)

    # --- the record -------------------------------------------------------------------------------

    def stamp(self) -> str:
        """What the items were made of: changes whenever they do."""
        return f"{self._meta('items', '')} {self.judgements.stamp()}"

    def generation(self) -> str:
        """How often the documents have changed."""
        return self._meta("generation", "0")

    def is_current(self) -> bool:
        """Whether the items were made of the documents as they are now, by this very program."""
        return self._meta("items", "") == f"{self.generation()} {engine()}"

    def is_joined(self) -> bool:
        """Whether there are items, of whatever documents and version of the program."""
        return self._meta("items", "") != ""

    def unjoined(self) -> int:
        """How many documents have come since the items were made."""
        return self.arrivals.after(int(self._meta("joined", "0")))

    def counts(self) -> dict[str, int]:
        """How many documents there are, and items of each kind."""
        documents = self._connection.execute("SELECT count(*) FROM document").fetchone()[0]
        found = dict(self._connection.execute("SELECT kind, count(*) FROM item GROUP BY kind"))
        return {"documents": documents} | {kind: found.get(kind, 0) for kind in SHAPES}

    def _meta(self, key: str, default: str) -> str:
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return default if row is None else str(row[0])

    # --- items ------------------------------------------------------------------------------------

    def slice(self, kind: str, query: Query, limit: int, *, after: Place | None = None, newest: bool = False) -> Slice:
        """At most `limit` items of a kind that answer `query`, by date; those without one last in either order."""
        dated = after is None or after[0] != ""
        rows, cut = self._rows(kind, query, limit + 1, after, newest=newest, dated=True) if dated else ([], False)
        if not cut and len(rows) <= limit:
            place = None if dated else after
            undated, cut = self._rows(kind, query, limit + 1 - len(rows), place, newest=newest, dated=False)
            rows += undated
        shown = rows[:limit]
        more = (shown[-1][1], shown[-1][2], shown[-1][3]) if (cut or len(rows) > limit) and shown else None
        return Slice(tuple(orjson.loads(row[0]) for row in shown), more)

    def _rows(
        self, kind: str, query: Query, limit: int, after: Place | None, *, newest: bool, dated: bool
    ) -> tuple[list[tuple[bytes, str, str, str]], bool]:
        """The items with a date, or those without, in the order of the index; and whether more were too much at once."""  # fmt: skip
        listing = Listing.of(self._connection, kind, query)
        place = () if after is None else after if dated else after[-1:]
        statement = listing.page(newest=newest, dated=dated, behind=after is not None)
        rows: list[tuple[bytes, str, str, str]] = []
        size = 0
        for row in self._connection.execute(statement, (*listing.values, *place, limit)):
            size += len(row[0])
            if rows and size > _LARGEST:
                return rows, True
            rows.append(row)
        return rows, False

    def digest(self, kind: str, query: Query, stretch: int = DAY) -> Digest:
        """How many items answer `query`, by kind, status and the stretch of time that they begin in."""
        listing = Listing.of(self._connection, kind, query)
        return Digest(tuple(self._connection.execute(listing.counts(stretch), listing.values)))

    def levels(self, query: Query) -> list[tuple[str, str | None, int]]:
        """How many events that answer `query` there are of each year and level."""
        listing = Listing.of(self._connection, "events", query)
        rows = self._connection.execute(
            f"SELECT substr(day, 1, {YEAR}), json_extract(item.data, '$.level'), count(*) FROM "
            f"(SELECT {listing.number} AS number, entry.first_day AS day FROM {listing.rows} AND entry.first_day > ?) "
            "CROSS JOIN item ON item.n = number GROUP BY 1, 2",
            (*listing.values, FIRST_DAY),
        )
        return [(year, level, number) for year, level, number in rows]

    def pairs(self, limit: int) -> list[tuple[str, str, int]]:
        """Which two parties have most events in common, and how many."""
        rows = self._connection.execute(
            "SELECT target, count(*) FROM listing WHERE relation = 'pair' AND kind = 'events' "
            "GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?",
            (limit,),
        )
        return [(*pair.split(",", 1), number) for pair, number in rows]

    def item(self, id_: str) -> tuple[str, dict[str, Any]]:
        """Kind and JSON object of an item. Raises ItemUnknown."""
        found = self.items([id_])
        if id_ not in found:
            raise ItemUnknown(f"there is no item {id_!r} in this record")
        return found[id_]

    def items(self, ids: Iterable[str]) -> dict[str, tuple[str, dict[str, Any]]]:
        """Kind and JSON object of those of the items `ids` that there are."""
        wanted = sorted(set(ids))
        found: dict[str, tuple[str, dict[str, Any]]] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            rows = self._connection.execute(
                f"SELECT id, kind, data FROM item WHERE id IN ({', '.join('?' * len(some))})", some
            )
            found |= {id_: (kind, orjson.loads(data)) for id_, kind, data in rows}
        return found

    def about(self, kind: str, ids: Sequence[str]) -> list[dict[str, Any]]:
        """The disagreements or developments about the items `ids`, by date."""
        rows = self._connection.execute(
            "SELECT item.data FROM listing CROSS JOIN item ON item.n = listing.item "
            f"WHERE listing.relation = 'item' AND listing.target IN ({marks(ids)}) AND listing.kind = ? "
            "AND json_extract(item.data, '$.item') = listing.target "
            "ORDER BY item.first_day IS NULL, item.first_day, item.rank",
            (*ids, kind),
        )
        return [orjson.loads(row[0]) for row in rows]

    def parting(self, ids: Sequence[str]) -> list[dict[str, Any]]:
        """The disagreements but for which one of the items `ids` and another would be one, in the order of lists."""
        rows = self._connection.execute(
            "SELECT data FROM item WHERE n IN (SELECT item FROM listing WHERE relation = 'item' "
            f"AND kind = 'disagreements' AND target IN ({marks(ids)})) ORDER BY rank",
            ids,
        )
        found = [orjson.loads(row[0]) for row in rows]
        return [plain for plain in found if any(id_ in ids for group in plain.get("parted", ()) for id_ in group)]

    def resting_on(self, document: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Kind and JSON object of every item that has to do with a document."""
        rows = self._connection.execute(f"SELECT kind, data FROM {_OF_DOCUMENT} ORDER BY kind, rank", (document,))
        return ((kind, orjson.loads(data)) for kind, data in rows)

    def group_of(self, kind: str, document: str) -> dict[str, Any] | None:
        """The article or story (`articles`, `stories`) that a document belongs to."""
        row = self._connection.execute(
            f"SELECT data FROM {_OF_DOCUMENT} AND item.kind = ? ORDER BY rank LIMIT 1", (document, kind)
        ).fetchone()
        return None if row is None else orjson.loads(row[0])

    def waiting(self, limit: int, *, skip: int = 0, table: str | None = None) -> list[Waiting]:
        """At most `limit` items, on demand of one table, that need a look, those that need it most first; `skip` are left out."""
        return Items(self._connection).waiting(limit, skip=skip, table=table)

    def number_waiting(self) -> dict[str, int]:
        """How many items of each table need a look."""
        return Items(self._connection).number_waiting()

    # --- texts ------------------------------------------------------------------------------------

    def figures_between(self, parties: Sequence[str], limit: int) -> list[dict[str, Any]]:
        """Figures of texts that are about just these parties; at most `limit`."""
        return figures_between(self._connection, parties, limit)

    def plain_document(self, id_: str) -> dict[str, Any]:
        """One document as a JSON object of the record format. Raises ItemUnknown."""
        groups = [self.group_of(kind, id_) for kind in ("articles", "stories")]
        return plain_document(*self.catalogue.pair(id_), *(group["id"] if group else None for group in groups))

    def search(self, words: str, limit: int) -> list[Hit]:
        """Documents and items that hold all of `words`, the best first."""
        return search(self._connection, words, limit)

    def items_with(self, kind: str, words: str, limit: int) -> list[dict[str, Any]]:
        """At most `limit` items of a kind that hold all of `words`, as JSON objects, in no order."""
        return items_with(self._connection, kind, words, limit)
