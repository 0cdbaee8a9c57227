"""The items of a record file as joining found them, whatever judgements have put in their place."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from typing import Any

import orjson

from dragoman.joining.common import evidence_of
from dragoman.judging.found import Found
from dragoman.judging.rebuilding import Items, Rebuilding
from dragoman.model.items import to_plain
from dragoman.model.judgements import ClaimAt
from dragoman.store.engine import engine
from dragoman.store.items import links_of
from dragoman.store.library import Stored
from dragoman.store.outlines import Outlines

__all__ = ["StoredGround"]

_AS_FOUND = "n > 0 AND NOT EXISTS (SELECT 1 FROM found WHERE found.n = item.n)"
"""What judgements add has numbers below zero."""
_COLUMNS = "id, kind, rank, data"


class StoredGround:
    """What laying judgements looks at, in one record file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Ask `connection`; whoever calls explains errors and holds the transaction."""
        self._connection = connection
        self._known: dict[str, Found] = {}
        self._library = Stored(connection, outlined=Outlines(connection).are_of(engine()))

    def item(self, id_: str) -> Found | None:
        """The item with this id."""
        if id_ not in self._known:
            self._read(
                f"SELECT {_COLUMNS} FROM found WHERE id = ? "
                f"UNION ALL SELECT {_COLUMNS} FROM item WHERE id = ? AND {_AS_FOUND}",
                id_,
                id_,
            )
        return self._known.get(id_)

    def resting_on(self, table: str, document: str) -> Sequence[Found]:
        """The items of a table that rest on a document."""
        return self._read(
            f"SELECT {_COLUMNS} FROM found WHERE kind = ? AND n IN (SELECT n FROM found_link WHERE target = ?) "
            f"UNION ALL SELECT {_COLUMNS} FROM item WHERE kind = ? AND {_AS_FOUND} AND n IN "
            "(SELECT item FROM link WHERE relation = 'document' AND target = ?)",
            table,
            document,
            table,
            document,
        )

    def pointing_to(self, id_: str) -> Sequence[Found]:
        """The items that name the item with this id."""
        return self._read(
            f"SELECT {_COLUMNS} FROM found WHERE n IN (SELECT n FROM found_link WHERE target = ?) "
            f"UNION ALL SELECT {_COLUMNS} FROM item WHERE {_AS_FOUND} AND n IN "
            "(SELECT item FROM link WHERE relation IN ('actor', 'item') AND target = ?)",
            id_,
            id_,
        )

    def copies(self, document: str) -> frozenset[str]:
        """The documents that are versions of the same article, the document itself among them."""
        articles = self.resting_on("articles", document)
        return frozenset({document}.union(*(article.documents for article in articles)))

    def answering(self, claim: ClaimAt, document: str) -> Sequence[tuple[int, int]]:
        """The places in a version of the same article where it says what the passage of a claim says."""
        rows = [row["passages"] for a in self.resting_on("articles", claim.document) for row in a.plain["alignment"]]
        return [
            (there["start"], there["end"])
            for row in rows
            if any(p["document"] == claim.document and p["start"] < claim.end and claim.start < p["end"] for p in row)
            for there in row
            if there["document"] == document
        ]

    def language(self, document: str) -> str:
        """The language of a document that is there."""
        row = self._connection.execute("SELECT language FROM document WHERE id = ?", (document,)).fetchone()
        return str(row[0])

    def passage(self, claim: ClaimAt) -> dict[str, Any] | None:
        """The passage of a claim as evidence; None where its document is not there, or does not say that."""
        if self._connection.execute("SELECT 1 FROM document WHERE id = ?", (claim.document,)).fetchone() is None:
            return None
        document = self._library.document(claim.document)
        start, end = claim.start, claim.end
        if claim.quote and document.text[start:end] != claim.quote:
            start = document.text.find(claim.quote)
            end = start + len(claim.quote)
        if not 0 <= start < end <= len(document.text):
            return None
        (evidence,) = evidence_of(self._library.text(claim.document), [document.quote(start, end)])
        passage: dict[str, Any] = to_plain(evidence)
        return passage

    def built(self, table: str, founds: Sequence[Found], members: Collection[str]) -> Found:
        """The item that joining makes of some of the members of these items."""
        return Rebuilding(self._library, Items(self.item, self.resting_on)).built(table, founds, members)

    def links(self, item: Found) -> set[tuple[str, str]]:
        """What an item has to do with; what is about another item, has to do with whatever that has."""
        links = links_of(item.table, item.plain, self._countries(item))
        about = self.item(item.plain.get("item") or "")
        return links if about is None else links | {link for link in self.links(about) if link[0] != "item"}

    def _countries(self, item: Found) -> dict[str, str | None]:
        named = {target for relation, target in links_of(item.table, item.plain, {}) if relation in ("party", "item")}
        actors = [found for id_ in sorted(named) if "-" in id_ and (found := self.item(id_)) is not None]
        return {actor.id: actor.plain["country"] for actor in actors if actor.table == "actors"}

    def _read(self, statement: str, *values: str) -> list[Found]:
        found = []
        for id_, kind, rank, data in self._connection.execute(statement, values):
            if id_ not in self._known:
                self._known[id_] = Found(kind, rank, orjson.loads(data))
            found.append(self._known[id_])
        return found
