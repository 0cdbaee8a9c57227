"""The judgements in a record file: what people said, kept as they said it, and what has come of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any, Final

import msgspec
import orjson

from dragoman.judging.laying import in_force
from dragoman.model.judgements import Judgement, Kept

__all__ = ["Judgements"]

_decoder: Final = msgspec.json.Decoder(Judgement)
_encoder: Final = msgspec.json.Encoder(order="deterministic")  # what was exchanged gives the same record


class Judgements:
    """The judgements of one record file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`; whoever calls explains errors and holds the transaction."""
        self._connection = connection

    def put(self, judgements: Iterable[Judgement]) -> list[str]:
        """Keep judgements; the ids of those that were not there yet."""
        new = []
        for judgement in judgements:
            row = (judgement.id, judgement.on, _encoder.encode(judgement))
            if self._connection.execute("INSERT OR IGNORE INTO judgement VALUES (?, ?, ?)", row).rowcount:
                new.append(judgement.id)
                targets = {anchor.id for anchor in judgement.items} | {judgement.undoes} - {""}
                rows = ((target, judgement.id) for target in sorted(targets))
                self._connection.executemany("INSERT INTO judgement_about VALUES (?, ?)", rows)
        return new

    # --- what was said ----------------------------------------------------------------------------

    def all(self) -> list[Judgement]:
        """Every judgement, also what was taken back, in the order in which they were made."""
        if not self._are_there():
            return []
        rows = self._connection.execute("SELECT data FROM judgement ORDER BY made, id")
        return [_decoder.decode(data) for (data,) in rows]

    def some(self, ids: Iterable[str]) -> list[Judgement]:
        """The judgements with these ids, and those that took them back, or took that back."""
        found: dict[str, Judgement] = {}
        waiting = sorted(set(ids), reverse=True)
        while waiting:
            id_ = waiting.pop()
            row = self._connection.execute("SELECT data FROM judgement WHERE id = ?", (id_,)).fetchone()
            if row is not None and id_ not in found:
                found[id_] = _decoder.decode(row[0])
                waiting += self.naming([id_])
        return sorted(found.values(), key=lambda judgement: judgement.order)

    def naming(self, targets: Iterable[str]) -> list[str]:
        """The ids of the judgements that name one of these items by the id it had then, or take one of these back."""
        found: set[str] = set()
        for target in targets:
            rows = self._connection.execute("SELECT judgement FROM judgement_about WHERE target = ?", (target,))
            found.update(row[0] for row in rows)
        return sorted(found)

    def last(self) -> str:
        """When the last judgement was made; nothing where there is none."""
        return str(self._connection.execute("SELECT coalesce(max(made), '') FROM judgement").fetchone()[0])

    def stamp(self) -> str:
        """Changes with every judgement."""
        if not self._are_there():
            return ""
        return str(self._connection.execute("SELECT count(*) FROM judgement").fetchone()[0])

    # --- what has come of it ----------------------------------------------------------------------

    def kept(self, item: str | None = None) -> list[Kept]:
        """Every judgement with what has come of it; on demand only those of one item, by its id then or now."""
        if not self._are_there():
            return []
        if item is None:
            every = self.all()
        else:
            rows = self._connection.execute("SELECT judgement FROM concern WHERE item = ?", (item,))
            every = self.some([*(row[0] for row in rows), *self.naming([item])])
        undone = in_force(every)[1]
        found = [self._kept(judgement, undone.get(judgement.id, "")) for judgement in every]
        return found if item is None else _of_item(found, item)

    def _kept(self, judgement: Judgement, undone_by: str) -> Kept:
        statement = "SELECT standing, items FROM standing WHERE judgement = ?"
        usual = ("holds" if judgement.act == "undo" else "lost", "")
        standing, items = self._connection.execute(statement, (judgement.id,)).fetchone() or usual
        return Kept(
            judgement=judgement,
            standing="undone" if undone_by else standing,
            items=tuple(items.split()),
            undone_by=undone_by,
        )

    def found(self, id_: str) -> tuple[str, dict[str, Any]] | None:
        """Kind and JSON object of an item as the program found it, where a judgement has changed it or taken it out."""
        if not self._are_there():
            return None
        row = self._connection.execute("SELECT kind, data FROM found WHERE id = ?", (id_,)).fetchone()
        return None if row is None else (row[0], orjson.loads(row[1]))

    def _are_there(self) -> bool:
        """Whether the file can have judgements: one of an earlier version, opened to be looked at, cannot."""
        return bool(self._connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'judgement_about'").fetchone())


def _of_item(every: Iterable[Kept], item: str) -> list[Kept]:
    """The judgements of an item, and their undoings; but not those of what it only names."""
    ids: set[str] = set()
    found = []
    for kept in every:
        judgement = kept.judgement
        if item in kept.items or judgement.undoes in ids or any(anchor.id == item for anchor in judgement.items):
            ids.add(judgement.id)
            found.append(kept)
    return found
