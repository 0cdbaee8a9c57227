"""The judgements in a record file: what people said, kept as they said it, and what has come of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

import msgspec
import orjson

from dragoman.judging.laying import in_force
from dragoman.model.judgements import Judgement, Kept

__all__ = ["Judgements"]

_decoder = msgspec.json.Decoder(Judgement)


class Judgements:
    """The judgements of one record file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`; whoever calls explains errors and holds the transaction."""
        self._connection = connection

    def all(self) -> list[Judgement]:
        """Every judgement, also what was taken back, in the order in which they were made."""
        if not self._are_there():
            return []
        rows = self._connection.execute("SELECT data FROM judgement ORDER BY made, id")
        return [_decoder.decode(data) for (data,) in rows]

    def put(self, judgements: Iterable[Judgement]) -> list[str]:
        """Keep judgements; the ids of those that were not there yet."""
        new = []
        for judgement in judgements:
            row = (judgement.id, judgement.on, msgspec.json.encode(judgement))
            if self._connection.execute("INSERT OR IGNORE INTO judgement VALUES (?, ?, ?)", row).rowcount:
                new.append(judgement.id)
        return new

    def kept(self, item: str | None = None) -> list[Kept]:
        """Every judgement with what has come of it; on demand only what has to do with an item, as found or now."""
        every = self.all()
        undone = in_force(every)[1]
        stands = self._standing()
        wanted = None if item is None else self._concerning(item)
        found = []
        for judgement in every:
            named = {anchor.id for anchor in judgement.items}
            if wanted is not None and judgement.id not in wanted and item not in named:
                continue
            standing, items = stands.get(judgement.id, ("holds" if judgement.act == "undo" else "lost", ()))
            by = undone.get(judgement.id, "")
            found.append(
                Kept(judgement=judgement, standing="undone" if by else standing, items=items, undone_by=by)
            )  # fmt: skip
        return found

    def last(self) -> str:
        """When the last judgement was made; nothing where there is none."""
        return str(self._connection.execute("SELECT coalesce(max(made), '') FROM judgement").fetchone()[0])

    def stamp(self) -> str:
        """Changes with every judgement."""
        if not self._are_there():
            return ""
        return str(self._connection.execute("SELECT count(*) FROM judgement").fetchone()[0])

    def found(self, id_: str) -> tuple[str, dict[str, Any]] | None:
        """Kind and JSON object of an item as the program found it, where a judgement has changed it or taken it out."""
        if not self._are_there():
            return None
        row = self._connection.execute("SELECT kind, data FROM found WHERE id = ?", (id_,)).fetchone()
        return None if row is None else (row[0], orjson.loads(row[1]))

    def _standing(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        if not self._are_there():
            return {}
        rows = self._connection.execute("SELECT judgement, standing, items FROM standing")
        return {id_: (standing, tuple(items.split())) for id_, standing, items in rows}

    def _concerning(self, item: str) -> set[str]:
        if not self._are_there():
            return set()
        rows = self._connection.execute("SELECT judgement FROM concern WHERE item = ?", (item,))
        return {row[0] for row in rows}

    def _are_there(self) -> bool:
        """Whether the file can have judgements: one of an earlier version, opened to be looked at, cannot."""
        return bool(self._connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'judgement'").fetchone())
