"""The items of a record: what joining made of its documents, kept as JSON objects with columns to ask by."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar, get_type_hints

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
    MechanismItem,
    PositionItem,
    Ranked,
    Story,
    to_plain,
)
from dragoman.store.codec import as_item
from dragoman.store.connection import run_statements
from dragoman.store.fold import index_words
from dragoman.store.schema import DRAIN, POUR, SPOOL

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

_KINDS: Final = tuple(SHAPES)
_PLACES: Final = 32  # bits of an item's number that give its place among those of its kind
_BATCH: Final = 500
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
_FIELDS: Final = {kind: frozenset(get_type_hints(shape)) for kind, shape in SHAPES.items()}
_WORDS_OF: Final = {kind: tuple(f for f in _WORDS if f in names) for kind, names in _FIELDS.items()}
_PARTIES_OF: Final = {kind: tuple(f for f in _PARTIES if f in names) for kind, names in _FIELDS.items()}


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

    def spool(self, items: Iterable[Ranked]) -> None:
        """Put items beside those of the record, for `pour`; actors have to come before what names them."""
        run_statements(self._connection, DRAIN + SPOOL)
        countries: dict[str, str | None] = {}
        batch: list[tuple[Any, ...]] = []
        links: list[tuple[int, str, str]] = []
        for kind, place, item in items:
            plain = to_plain(item)
            if kind == "actors":
                countries[plain["id"]] = plain["country"]
            n = (_KINDS.index(kind) << _PLACES) + place
            date = next((plain[field] for field in _DATES if plain.get(field)), None)
            of_kind = plain.get("kind") or plain.get("about")
            data, words = orjson.dumps(plain), _words(kind, plain)
            batch.append((n, plain["id"], kind, of_kind, plain.get("status"), *_days(date), data, words))
            own = _links(kind, plain, countries)
            links += [(n, *link) for link in own]
            if plain.get("item"):
                self._put(batch, links)
                links += [(n, *link) for link in self._links_of(plain["item"]) if link not in own]
            if len(batch) >= _BATCH:
                self._put(batch, links)
        self._put(batch, links)

    def _put(self, batch: list[tuple[Any, ...]], links: list[tuple[int, str, str]]) -> None:
        self._connection.executemany("INSERT INTO temp.spool VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", batch)
        self._connection.executemany("INSERT INTO temp.spool_link VALUES (?, ?, ?)", links)
        batch.clear()
        links.clear()

    def _links_of(self, item: str) -> list[tuple[str, str]]:
        """What an item that is spooled has to do with."""
        for column, table in (("id", "spool"), ("item", "spool_link")):  # only now: most items nothing is said about
            self._connection.execute(f"CREATE INDEX IF NOT EXISTS temp.{table}_{column} ON {table} ({column})")
        return self._connection.execute(
            "SELECT relation, target FROM temp.spool_link WHERE item = (SELECT n FROM temp.spool WHERE id = ?)",
            (item,),
        ).fetchall()

    def pour(self, schema: str) -> None:
        """Put what was spooled in place of all items in `main`, or in `temp`, and forget the spool."""
        run_statements(self._connection, POUR.format(schema=schema) + DRAIN)

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


def _links(kind: str, plain: dict[str, Any], countries: dict[str, str | None]) -> set[tuple[str, str]]:
    found = {("document", e["document"]) for e in _evidence(plain)}
    found.update(("document", d) for d in plain.get("documents", ()))
    named = {value for field in _PARTIES_OF[kind] for value in _listed(plain[field])}
    if kind == "actors":
        named.update(post["country"] for post in plain["posts"])
    elif kind == "events":
        named.update(v for p in plain["participants"] for v in (p["actor"], p["side"]))
    elif kind == "agreements":
        found.update(("actor", signatory) for signatory in plain["signatories"] if signatory in countries)
    for value in named:
        if value in countries:
            found.add(("actor", value))
            if countries[value]:
                found.add(("party", countries[value] or ""))
        elif value:
            found.add(("party", value))
    return found


def _evidence(plain: dict[str, Any]) -> Sequence[dict[str, Any]]:
    found: Sequence[dict[str, Any]] | None = plain.get("evidence") or plain.get("mentions")
    return found or [e for reading in plain.get("readings", ()) for e in reading.get("evidence", ())]


def _words(kind: str, plain: dict[str, Any]) -> str:
    texts = [value for field in _WORDS_OF[kind] for value in _listed(plain[field])]
    if kind == "actors":
        texts += [form["form"] for form in plain["names"]]
        texts += [post["title"] for post in plain["posts"]]
    if not plain.get("names"):  # the mentions of an actor are its names
        texts += [e["quote"] for e in _evidence(plain)]
    return index_words("\n".join(dict.fromkeys(texts)))


def _listed(value: Any) -> Sequence[str]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value
