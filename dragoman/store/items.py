"""The items of a record: what joining made of its documents, kept as JSON objects with columns to ask by."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import orjson

from dragoman.errors import ItemUnknown
from dragoman.model.dates import read_date
from dragoman.model.items import (
    Actor,
    AgreementItem,
    Article,
    CommitmentItem,
    Development,
    Disagreement,
    EventItem,
    FigureItem,
    Joined,
    MechanismItem,
    PositionItem,
    Story,
    to_plain,
)
from dragoman.store.codec import as_item
from dragoman.store.fold import index_words

T = TypeVar("T")

# The tables of the record format behind `documents`, in its order.
SHAPES: Final[dict[str, type[Any]]] = {
    "articles": Article,
    "stories": Story,
    "actors": Actor,
    "mechanisms": MechanismItem,
    "events": EventItem,
    "agreements": AgreementItem,
    "commitments": CommitmentItem,
    "figures": FigureItem,
    "positions": PositionItem,
    "disagreements": Disagreement,
    "developments": Development,
}

_FIRST, _LAST = "0001-01-01", "9999-12-31"
_DATES: Final = ("date", "period", "deadline", "last_held")
_PARTIES: Final = ("parties", "host", "by", "to", "country", "on_behalf_of", "addressee", "subject", "actor")
_WORDS: Final = (
    "name",
    "title",
    "subject",
    "what",
    "measure",
    "topic",
    "topics",
    "note",
    "quote",
    "kind",
    "about",
)


@dataclass(frozen=True, slots=True)
class Query:
    """What to ask of the items of one kind; None asks for nothing.

    `party` is a country code, `actors` and `document` are ids, `since` and `until` EDTF dates.
    """

    party: str | None = None
    actors: frozenset[str] | None = None
    document: str | None = None
    since: str | None = None
    until: str | None = None
    kind: str | None = None
    status: str | None = None


class Items:
    """The item tables of one record file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`; whoever calls explains errors and holds the transaction."""
        self._connection = connection

    def replace(self, joined: Joined) -> None:
        """Put the items of `joined` in place of all that were there."""
        for statement in (
            "DELETE FROM item",
            "DELETE FROM link",
            "INSERT INTO item_words (item_words) VALUES ('delete-all')",
        ):
            self._connection.execute(statement)
        countries = {actor.id: actor.country for actor in joined.actors}
        links: dict[str, frozenset[tuple[str, str]]] = {}
        for kind in SHAPES:
            for item in getattr(joined, kind):
                plain = to_plain(item)
                about = links.get(plain.get("item") or "", frozenset())
                links[plain["id"]] = _links(plain, countries) | about
                self._insert(kind, plain, links[plain["id"]])

    def _insert(self, kind: str, plain: dict[str, Any], links: frozenset[tuple[str, str]]) -> None:
        date = next((plain[field] for field in _DATES if plain.get(field)), None)
        row = (plain["id"], kind, plain.get("kind") or plain.get("about"), plain.get("status"), *_days(date))
        columns = "id, kind, subkind, status, first_day, last_day, data"
        insert = f"INSERT INTO item ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)"
        n = self._connection.execute(insert, (*row, orjson.dumps(plain))).lastrowid
        rows = [(n, *link) for link in sorted(links)]
        self._connection.executemany("INSERT INTO link (item, relation, target) VALUES (?, ?, ?)", rows)
        self._connection.execute("INSERT INTO item_words (rowid, words) VALUES (?, ?)", (n, _words(plain)))

    def plain(self, kind: str) -> Iterator[bytes]:
        """The JSON objects of the items of one kind, in the order of joining."""
        for (data,) in self._connection.execute("SELECT data FROM item WHERE kind = ? ORDER BY n", (kind,)):
            yield bytes(data)

    def ask(self, kind: str, query: Query, shape: type[T]) -> list[T]:
        """The items of one kind that answer `query`, by date, those without one last."""
        where, values = ["item.kind = ?"], [kind]
        for column, wanted in (("subkind", query.kind), ("status", query.status)):
            if wanted is not None:
                where.append(f"item.{column} = ?")
                values.append(wanted)
        for relation, targets in (
            ("party", query.party and [query.party]),
            ("actor", query.actors and sorted(query.actors)),
            ("document", query.document and [query.document]),
        ):
            if targets is not None:
                marks = ", ".join("?" * len(targets))
                where.append(f"item.n IN (SELECT item FROM link WHERE relation = ? AND target IN ({marks}))")
                values += [relation, *targets]
        if query.since is not None:
            where.append("item.last_day >= ?")
            values.append(_days(query.since)[0] or _FIRST)
        if query.until is not None:
            where.append("item.first_day <= ?")
            values.append(_days(query.until)[1] or _LAST)
        statement = (
            f"SELECT item.data FROM item WHERE {' AND '.join(where)} "
            "ORDER BY item.first_day IS NULL, item.first_day, item.last_day, item.n"
        )
        return [as_item(orjson.loads(row[0]), shape) for row in self._connection.execute(statement, values)]

    def get(self, id_: str) -> tuple[str, dict[str, Any]]:
        """The kind and JSON object of one item, by its id or a beginning of it that fits no other.

        Raises ItemUnknown.
        """
        rows = self._connection.execute("SELECT kind, data FROM item WHERE id = ?", (id_,)).fetchall()
        if not rows and id_:
            upper = id_ + "\U0010ffff"
            begins = "SELECT kind, data FROM item WHERE id >= ? AND id < ? LIMIT 2"
            rows = self._connection.execute(begins, (id_, upper)).fetchall()
        if not rows:
            raise ItemUnknown(f"no item or document {id_!r}; `dragoman search WORDS` finds ids")
        if len(rows) > 1:
            raise ItemUnknown(f"several items begin with {id_!r}; give more of the id")
        return rows[0][0], orjson.loads(rows[0][1])

    def ids(self) -> list[str]:
        """The ids of all items."""
        return [row[0] for row in self._connection.execute("SELECT DISTINCT id FROM item ORDER BY id")]

    def count(self) -> dict[str, int]:
        """How many items there are of each kind."""
        found = dict(self._connection.execute("SELECT kind, count(*) FROM item GROUP BY kind"))
        return {kind: found.get(kind, 0) for kind in SHAPES}


def _days(date: str | None) -> tuple[str | None, str | None]:
    """The first and the last day that a date may mean, where it is one."""
    value = read_date(date)
    if value is None:
        return None, None
    return value.first.isoformat() if value.first else _FIRST, value.last.isoformat() if value.last else _LAST


def _links(plain: dict[str, Any], countries: dict[str, str | None]) -> frozenset[tuple[str, str]]:
    found = {("document", e["document"]) for e in _evidence(plain)}
    found |= {("document", d) for d in plain.get("documents", ())}
    named = [value for field in _PARTIES for value in _listed(plain.get(field))]
    named += [post["country"] for post in plain.get("posts", ())]
    named += [v for p in plain.get("participants", ()) for v in (p["actor"], p["side"])]
    for value in named:
        if value in countries:
            found.add(("actor", value))
            if countries[value]:
                found.add(("party", countries[value] or ""))
        elif value:
            found.add(("party", value))
    found |= {("actor", signatory) for signatory in plain.get("signatories", ()) if signatory in countries}
    return frozenset(found)


def _evidence(plain: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for field in ("evidence", "mentions"):
        yield from plain.get(field, ())
    for reading in plain.get("readings", ()):
        yield from reading.get("evidence", ())


def _words(plain: dict[str, Any]) -> str:
    texts = [value for field in _WORDS for value in _listed(plain.get(field))]
    texts += [form["form"] for form in plain.get("names", ())]
    texts += [post["title"] for post in plain.get("posts", ())]
    if not plain.get("names"):  # the mentions of an actor are its names
        texts += [e["quote"] for e in _evidence(plain)]
    return index_words("\n".join(dict.fromkeys(texts)))


def _listed(value: Any) -> Sequence[str]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value
