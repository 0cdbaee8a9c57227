"""What can be asked of the items of a record, and the words of SQL for it."""

from __future__ import annotations

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
    of which it has; `topic` is one of its topics; `language` and `publisher` are those of a document that it rests on.
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

    def conditions(self, kind: str) -> tuple[str, list[str]]:
        """The condition on rows of the table `item` for items of a kind, and its values."""
        where, values = ["item.kind = ?"], [kind]
        for column, wanted in (("subkind", self.kind), ("status", self.status)):
            if wanted is not None:
                several = _listed(wanted)
                where.append(f"item.{column} IN ({_marks(several)})")
                values += several
        for relation, targets in self._links():
            where.append(f"item.n IN (SELECT item FROM link WHERE relation = ? AND target IN ({_marks(targets)}))")
            values += [relation, *targets]
        for column, value in (("language", self.language), ("publisher", self.publisher)):
            if value is not None:
                where.append(
                    "item.n IN (SELECT link.item FROM document JOIN link ON link.relation = 'document' "
                    f"AND link.target = document.id WHERE document.{column} = ?)"
                )
                values.append(value)
        if self.since is not None:
            where.append("item.last_day >= ?")
            values.append(days(self.since)[0] or FIRST_DAY)
        if self.until is not None:
            where.append("item.first_day <= ?")
            values.append(days(self.until)[1] or LAST_DAY)
        return " AND ".join(where), values

    def _links(self) -> list[tuple[str, list[str]]]:
        links = [("party", [party]) for party in _listed(self.party or "")]
        if self.actors is not None:
            links.append(("actor", sorted(self.actors)))
        for relation, target in (("document", self.document), ("topic", self.topic)):
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


def _marks(values: list[str]) -> str:
    return ", ".join("?" * len(values))
