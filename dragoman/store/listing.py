"""Which items of a kind answer a question, in the order of time: found through the rarest thing that it asks for."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any, Final

from dragoman.store.query import Query, marks

_SPAN: Final = "julianday(entry.last_day) - julianday(entry.first_day)"
# The shortest stretch (see digest.py) that an item is told to lie in: something of a few days has its place among days.
_PRECISION: Final = (
    f"CASE WHEN entry.first_day = entry.last_day OR {_SPAN} < 15 THEN 10 WHEN {_SPAN} < 62 THEN 7 "
    f"WHEN {_SPAN} < 367 THEN 4 ELSE 3 END"
)
_ENOUGH: Final = 5_000  # of these it does not matter which one is the rarest


@dataclass(frozen=True, slots=True)
class Listing:
    """The words of SQL for entries that answer a question; an entry has the columns of an item but its id and data.

    `rows` are the entries and the condition on them, with its `values`; `number` is the item of an entry, `undated` the
    condition that it has no date.
    """

    rows: str
    values: tuple[Any, ...]
    number: str
    undated: str

    @classmethod
    def of(cls, connection: sqlite3.Connection, kind: str, query: Query) -> Listing:
        """Those of one kind that answer `query`."""
        links = query.links()
        alone = [(relation, targets[0]) for relation, targets in links if len(targets) == 1 and relation != "document"]
        first = _rarest(connection, kind, alone) if alone else None
        number = "entry.n" if first is None else "entry.item"
        where, values = query.conditions(kind, "entry", number)
        for relation, targets in links:
            if first is None:
                where += f" AND entry.n IN (SELECT item FROM link WHERE relation = ? AND target IN ({marks(targets)}))"
                values += [relation, *targets]
            elif (relation, *targets) != first:
                where += (
                    " AND EXISTS (SELECT 1 FROM link WHERE relation = ? "
                    f"AND target IN ({marks(targets)}) AND link.item = entry.item)"
                )
                values += [relation, *targets]
        if first is None:
            return cls(f"item AS entry WHERE {where}", tuple(values), number, "entry.first_day IS NULL")
        rows = f"listing AS entry WHERE entry.relation = ? AND entry.target = ? AND {where}"
        return cls(rows, (*first, *values), number, "entry.first_day = ''")

    def page(self, *, newest: bool, dated: bool, behind: bool) -> str:
        """The statement for data, days and rank of some items, with a date or without, in the order of lists.

        After the values of the listing it takes, where they go on `behind` a place, that place, and then how many.
        """
        keys = ("entry.first_day", "entry.last_day", "entry.rank") if dated else ("entry.rank",)
        where = " AND " + ("entry.first_day > ''" if dated else self.undated)
        if behind:
            where += f" AND ({', '.join(keys)}) {'<' if newest else '>'} ({marks(keys)})"
        order = ", ".join(f"{key} {'DESC' if newest else 'ASC'}" for key in keys)
        # The data are looked up for those that are shown, after the order is known.
        return (
            f"SELECT item.data, shown.first_day, shown.last_day, shown.rank FROM (SELECT {self.number} AS number, "
            "coalesce(entry.first_day, '') AS first_day, coalesce(entry.last_day, '') AS last_day, entry.rank AS rank "
            f"FROM {self.rows}{where} ORDER BY {order} LIMIT ?) AS shown CROSS JOIN item ON item.n = shown.number"
        )

    def counts(self, stretch: int) -> str:
        """The statement for how many there are, by the first `stretch` characters of the first day, kind, status, precision."""
        return (
            f"SELECT nullif(substr(entry.first_day, 1, {stretch}), ''), entry.subkind, entry.status, count(*), "
            f"{_PRECISION} FROM {self.rows} GROUP BY 1, 2, 3, 5"
        )


def _rarest(connection: sqlite3.Connection, kind: str, links: list[tuple[str, str]]) -> tuple[str, str]:
    if len(links) == 1:
        return links[0]
    count = "SELECT count(*) FROM (SELECT 1 FROM listing WHERE relation = ? AND target = ? AND kind = ? LIMIT ?)"
    numbers = [connection.execute(count, (*link, kind, _ENOUGH)).fetchone()[0] for link in links]
    return links[numbers.index(min(numbers))]
