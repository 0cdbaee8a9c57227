"""What can be asked of the items of a record, and the words of SQL for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.model.dates import read_date

FIRST_DAY: Final = "0001-01-01"
LAST_DAY: Final = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Query:
    """What to ask of the items of one kind; None asks for nothing.

    `party` is a country code, or several with commas between them, all of which the item has to do with; `actors` and
    `document` are ids, `since` and `until` EDTF dates; `kind` and `status` may be several with commas between them, one
    of which it has; `topic` is one of its topics; `language` and `publisher` are those of a document that it rests on;
    `read_after` is the number of a document after which one was read that it rests on.
    """

    party: str | None = None
    actors: frozenset[str] | None = None
    document: str | None = None
    since: str | None = None
    until: str | None = None
    kind: str | None = None
    status: str | None = None
    topic: str | None = None
    language: str | None = None
    publisher: str | None = None
    read_after: str | None = None

    def conditions(self, kind: str, entry: str = "item", number: str = "item.n") -> tuple[str, list[str]]:
        """The condition on the columns of items of a kind in rows named `entry`, and its values.

        `number` is the column with the number of the item.
        """
        where, values = [f"{entry}.kind = ?"], [kind]
        for column, wanted in (("subkind", self.kind), ("status", self.status)):
            if wanted is not None:
                several = _listed(wanted)
                where.append(f"{entry}.{column} IN ({marks(several)})")
                values += several
        if self.since is not None:
            where.append(f"{entry}.last_day >= ?")
            values.append(days(self.since)[0] or FIRST_DAY)
        if self.until is not None:
            where.append(f"{entry}.first_day BETWEEN ? AND ?")
            values += [FIRST_DAY, days(self.until)[1] or LAST_DAY]
        if self.read_after is not None:
            where.append(
                f"{number} IN (SELECT link.item FROM document JOIN link ON link.relation = 'document' "
                "AND link.target = document.id WHERE document.n > ?)"
            )
            values.append(self.read_after)
        return " AND ".join(where), values

    def links(self) -> list[tuple[str, list[str]]]:
        """What an item must have to do with: relations, each with targets of which one will do."""
        links = [("party", [party]) for party in _listed(self.party or "")]
        if self.actors is not None:
            links.append(("actor", sorted(self.actors)))
        of_one = (("document", self.document), ("topic", self.topic), ("language", self.language))
        for relation, target in (*of_one, ("publisher", self.publisher)):
            if target is not None:
                links.append((relation, [target]))
        return links


def days(date: str | None) -> tuple[str | None, str | None]:
    """The first and the last day that a date may mean, where it is one."""
    value = read_date(date)
    if value is None:
        return None, None
    return value.first.isoformat() if value.first else FIRST_DAY, value.last.isoformat() if value.last else LAST_DAY


def _listed(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def marks(values: Sequence[object]) -> str:
    """As many question marks as there are values."""
    return ", ".join("?" * len(values))
