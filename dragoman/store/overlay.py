"""Judgements laid over the items of a record file: items as found are set aside, and judged ones stand in their place."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from typing import Final

import orjson

from dragoman.judging.found import Found
from dragoman.judging.laying import Laid, in_force, lay
from dragoman.model.judgements import Judgement
from dragoman.store.ground import StoredGround
from dragoman.store.items import columns_of, words_of
from dragoman.store.judgements import Judgements
from dragoman.store.schema import LONGEST_ORIGIN

__all__ = ["Overlay"]

_ITEM: Final = "n, part, rank, id, kind, subkind, status, first_day, last_day, attention, data"
_GOING: Final = """
SELECT DISTINCT judgement FROM concern WHERE item IN (
    SELECT id FROM item WHERE part IN (SELECT part FROM temp.gone)
    UNION SELECT id FROM found WHERE part IN (SELECT part FROM temp.gone))
"""
_NO_PART: Final = 0
_FORGET: Final = "INSERT INTO {schema}.item_words (item_words, rowid, words) VALUES ('delete', ?, ?)"


class Overlay:
    """What judgements have made of the items in `main`, or in `temp`. Whoever calls holds the transaction."""

    def __init__(self, connection: sqlite3.Connection, schema: str = "main") -> None:
        """Work on `connection`."""
        self._connection = connection
        self._schema = schema

    def lift(self, judgements: Collection[str]) -> None:
        """Put the items that these judgements have to do with back as joining found them."""
        self._restore(self._concerned(judgements))
        for table in ("concern", "standing"):
            rows = ((id_,) for id_ in judgements)
            self._connection.executemany(f"DELETE FROM {self._schema}.{table} WHERE judgement = ?", rows)

    def lay(self, judgements: Judgements, together: set[str]) -> None:
        """Lay these judgements, and those that turn out to have to do with the same items."""
        while True:
            force = [j for j in in_force(judgements.some(together))[0] if j.id in together]
            laid = lay(force, StoredGround(self._connection))
            items = set().union(*laid.concerns.values())
            wider = self._connected(together | self._concerning(items))
            if wider == together:
                break
            together = wider
        self.lift(together)
        self._put(laid, StoredGround(self._connection))

    def renew(self, judgements: Judgements, changed: Iterable[str]) -> None:
        """Lay anew what follows from the judgements with the ids `changed`, which are new."""
        meant = _meant(judgements, changed)
        named = {anchor.id for j in meant for anchor in (*j.items, *j.named)}
        self.lay(judgements, self._connected({j.id for j in meant} | self._concerning(named)))

    def to_be_laid(self, judgements: Judgements) -> set[str]:
        """The judgements that have to do with items that are no more, or with texts, or with nothing so far.

        Which parts are no more stands in `temp.gone`; where nothing was laid yet, it is all judgements.
        """
        stands = dict(self._connection.execute("SELECT judgement, standing FROM standing"))
        every = judgements.all()
        found = {j.id for j in every if j.act == "add" or stands.get(j.id, "lost") == "lost"}
        rows = self._connection.execute(_GOING)
        return self._connected(found | {row[0] for row in rows})

    # --- which judgements have to do with each other ----------------------------------------------

    def _connected(self, judgements: set[str]) -> set[str]:
        """These judgements and all that have to do with the same items as one of them."""
        known, new = set(judgements), set(judgements)
        while new:
            new = self._concerning(self._concerned(new)) - known
            known |= new
        return known

    def _concerned(self, judgements: Iterable[str]) -> set[str]:
        found: set[str] = set()
        for judgement in judgements:
            rows = self._connection.execute("SELECT item FROM concern WHERE judgement = ?", (judgement,))
            found.update(row[0] for row in rows)
        return found

    def _concerning(self, items: Iterable[str]) -> set[str]:
        found: set[str] = set()
        for item in items:
            rows = self._connection.execute("SELECT judgement FROM concern WHERE item = ?", (item,))
            found.update(row[0] for row in rows)
        return found

    # --- rows -------------------------------------------------------------------------------------

    def _restore(self, items: Iterable[str]) -> None:
        """Put items back as joining found them."""
        ground = StoredGround(self._connection)
        for id_ in sorted(items):
            found = self._connection.execute(f"SELECT {_ITEM}, links FROM found WHERE id = ?", (id_,)).fetchone()
            self._take_out(id_, ground, only_judged=found is None)
            if found is None:
                continue
            *row, links = found
            for table in ("found", "found_link"):
                self._connection.execute(f"DELETE FROM {self._schema}.{table} WHERE n = ?", (row[0],))
            self._insert(row, {tuple(link) for link in orjson.loads(links)})

    def _put(self, laid: Laid, ground: StoredGround) -> None:
        least = min(0, self._connection.execute("SELECT min(n) FROM item").fetchone()[0] or 0)
        links = {id_: ground.links(item) for id_, item in laid.items.items()}
        for id_ in sorted(laid.gone):
            self._set_aside(id_, ground)
        for id_, item in sorted(laid.items.items()):
            n, part = self._set_aside(id_, ground) or (least := least - 1, _NO_PART)
            row = (n, part, item.rank, *columns_of(item), orjson.dumps(item.plain))
            self._insert(row, links[id_])
        concerns = [(item, id_) for id_, items in laid.concerns.items() for item in sorted(items)]
        standing = [(id_, stands, " ".join(items)) for id_, (stands, items) in laid.standing.items()]
        self._connection.executemany(f"INSERT INTO {self._schema}.concern VALUES (?, ?)", concerns)
        self._connection.executemany(f"INSERT INTO {self._schema}.standing VALUES (?, ?, ?)", standing)

    def _set_aside(self, id_: str, ground: StoredGround) -> tuple[int, int] | None:
        """Take an item as found out, and keep it; its number and part, where there is one."""
        row = self._connection.execute(f"SELECT {_ITEM} FROM item WHERE id = ?", (id_,)).fetchone()
        if row is None:
            return None
        item = Found(row[4], row[2], orjson.loads(row[-1]))
        links = sorted(ground.links(item))
        self._take_out(id_, ground)
        self._connection.execute(
            f"INSERT INTO {self._schema}.found ({_ITEM}, links) VALUES ({', '.join('?' * 12)})",
            (*row, orjson.dumps(links).decode()),
        )
        targets = {target for relation, target in links if relation in ("document", "actor", "item")}
        rows = ((target, row[0]) for target in sorted(targets))
        self._connection.executemany(f"INSERT INTO {self._schema}.found_link VALUES (?, ?)", rows)
        return row[0], row[1]

    def _take_out(self, id_: str, ground: StoredGround, *, only_judged: bool = False) -> None:
        """Take an item out of the tables, with its words and links."""
        row = self._connection.execute(f"SELECT {_ITEM} FROM item WHERE id = ?", (id_,)).fetchone()
        if row is None or (only_judged and row[0] > 0):
            return
        item = Found(row[4], row[2], orjson.loads(row[-1]))
        self._connection.execute(_FORGET.format(schema=self._schema), (row[0], words_of(item.table, item.plain)))
        links = ground.links(item)
        self._connection.executemany(
            f"DELETE FROM {self._schema}.link WHERE relation = ? AND target = ? AND item = ?",
            ((*link, row[0]) for link in sorted(links | self._origins(links))),
        )
        self._connection.execute(f"DELETE FROM {self._schema}.item WHERE n = ?", (row[0],))

    def _insert(self, row: Iterable[object], links: set[tuple[str, str]]) -> None:
        n, _, _, _, kind, *_, data = values = tuple(row)
        marks = ", ".join("?" * len(values))
        self._connection.execute(f"INSERT INTO {self._schema}.item ({_ITEM}) VALUES ({marks})", values)
        self._connection.executemany(
            f"INSERT INTO {self._schema}.link VALUES (?, ?, ?)",
            ((n, *link) for link in sorted(links | self._origins(links))),
        )
        words = words_of(str(kind), orjson.loads(bytes(data)))  # type: ignore[call-overload]
        self._connection.execute(f"INSERT INTO {self._schema}.item_words (rowid, words) VALUES (?, ?)", (n, words))

    def _origins(self, links: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
        """The languages and publishers of the documents that are linked."""
        found: set[tuple[str, str]] = set()
        for document in (target for relation, target in links if relation == "document"):
            row = self._connection.execute(
                "SELECT language, publisher FROM document WHERE id = ?", (document,)
            ).fetchone()
            links_there = zip(("language", "publisher"), row or (None, None), strict=True)
            found.update(link for link in links_there if link[1] and len(link[1]) <= LONGEST_ORIGIN)
        return found


def _meant(judgements: Judgements, ids: Iterable[str]) -> list[Judgement]:
    """The judgements that are made, or taken back, or taken back no more."""
    found: dict[str, Judgement] = {}
    seen: set[str] = set()
    waiting = set(ids)
    while waiting:
        seen |= waiting
        some = {judgement.id: judgement for judgement in judgements.some(waiting)}
        waiting = {judgement.undoes for judgement in some.values()} - seen - {""}
        found |= some
    return [judgement for judgement in found.values() if judgement.act != "undo"]
