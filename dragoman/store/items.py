"""The items of a record: what joining made of its documents, kept as JSON objects with columns to ask by."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Final, TypeVar, get_type_hints

import orjson

from dragoman.errors import ItemUnknown
from dragoman.judging.attention import attention, weigh
from dragoman.judging.found import Found
from dragoman.judging.references import named_in
from dragoman.model.articles import Article, Story
from dragoman.model.items import (
    Actor,
    AgreementItem,
    CommitmentItem,
    Development,
    Disagreement,
    EventItem,
    FigureItem,
    MechanismItem,
    PositionItem,
)
from dragoman.model.judgements import Waiting
from dragoman.store.codec import as_item
from dragoman.store.fold import index_words
from dragoman.store.query import Query, days, marks

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

_WAITING: Final = "INDEXED BY item_attention WHERE attention > 0"  # left alone, SQLite goes through all items of a kind
_ID: Final = "-"  # every id has one, and no code
_GATHERING: Final = 12  # parties; what brings more of them together says little of any two
_OLDEST_FIRST: Final = "item.first_day IS NULL, item.first_day, item.last_day, item.rank"
DATES: Final = ("date", "period", "deadline", "last_held")
"""The fields of which the first that is there says when an item is."""

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


def columns_of(item: Found) -> tuple[str | float | None, ...]:
    """What lists and counts ask for of an item: id, table, kind, status, first and last day, attention."""
    plain = item.plain
    date = next((plain[field] for field in DATES if plain.get(field)), None)
    of_kind = plain.get("kind") or plain.get("about")
    return item.id, item.table, of_kind, plain.get("status"), *days(date), attention(item)


class Items:
    """The item tables of one record file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on `connection`; whoever calls explains errors and holds the transaction."""
        self._connection = connection

    def parts(self) -> dict[bytes, int]:
        """The numbers of the parts that items were made in, by what those were made of."""
        return dict(self._connection.execute("SELECT origin, n FROM part"))

    def plain(self, kind: str) -> Iterator[bytes]:
        """The JSON objects of the items of one kind, in the order of joining."""
        for (data,) in self._connection.execute("SELECT data FROM item WHERE kind = ? ORDER BY rank", (kind,)):
            yield bytes(data)

    def ask(self, kind: str, query: Query, shape: type[T]) -> list[T]:
        """The items of one kind that answer `query`, by date, those without one last."""
        where, values = query.conditions(kind)
        for relation, targets in query.links():
            where += f" AND item.n IN (SELECT item FROM link WHERE relation = ? AND target IN ({marks(targets)}))"
            values += [relation, *targets]
        statement = f"SELECT item.data FROM item WHERE {where} ORDER BY {_OLDEST_FIRST}"
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

    def found(self, id_: str) -> Found:
        """One item as it is now, by its id or a beginning of it that fits no other. Raises ItemUnknown."""
        kind, plain = self.get(id_)
        rank = self._connection.execute("SELECT rank FROM item WHERE id = ?", (plain["id"],)).fetchone()[0]
        return Found(kind, rank, plain)

    def waiting(self, limit: int, *, skip: int = 0, table: str | None = None) -> list[Waiting]:
        """At most `limit` items, on demand of one table, that need a look, those that need it most first.

        The first `skip` of them are left out.
        """
        of_table, values = ("AND kind = ? ", [table]) if table else ("", [])
        rows = self._connection.execute(
            f"SELECT kind, rank, attention, data FROM item {_WAITING} {of_table}"
            "ORDER BY attention DESC, kind DESC, id DESC LIMIT ? OFFSET ?",
            (*values, limit, skip),
        )
        found = [(Found(kind, rank, orjson.loads(data)), weight) for kind, rank, weight, data in rows]
        return [
            Waiting(
                table=item.table, item=item.id, weight=weight, reasons=tuple(why for _, why in weigh(item)),
                plain=item.plain,
            )
            for item, weight in found
        ]  # fmt: skip

    def number_waiting(self) -> dict[str, int]:
        """How many items of each table need a look."""
        return dict(self._connection.execute(f"SELECT kind, count(*) FROM item {_WAITING} GROUP BY kind"))

    def ids(self) -> list[str]:
        """The ids of all items."""
        return [row[0] for row in self._connection.execute("SELECT DISTINCT id FROM item ORDER BY id")]

    def count(self) -> dict[str, int]:
        """How many items there are of each kind."""
        found = dict(self._connection.execute("SELECT kind, count(*) FROM item GROUP BY kind"))
        return {kind: found.get(kind, 0) for kind in SHAPES}


def links_of(kind: str, plain: dict[str, Any], countries: Mapping[str, str | None]) -> set[tuple[str, str]]:
    """What an item has to do with; `countries` are those of the actors that it names, by actor id."""
    found = {("document", e["document"]) for e in _evidence(plain)}
    found.update(("document", d) for d in plain.get("documents", ()))
    found.update(("topic", t) for t in plain.get("topics", ()))
    if plain.get("topic"):
        found.add(("topic", plain["topic"]))
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
    found.update(("item", named) for named in named_in(kind, plain) if _ID in named and ("actor", named) not in found)
    if plain.get("item"):
        found.add(("item", plain["item"]))
    found.update(("item", id_) for group in plain.get("parted", ()) for id_ in group)
    parties = sorted(target for relation, target in found if relation == "party")
    if kind == "events" and len(parties) <= _GATHERING:
        found.update(("pair", f"{one},{other}") for one, other in combinations(parties, 2))
    return found


def _evidence(plain: dict[str, Any]) -> Sequence[dict[str, Any]]:
    found: Sequence[dict[str, Any]] | None = plain.get("evidence") or plain.get("mentions")
    return found or [e for reading in plain.get("readings", ()) for e in reading.get("evidence", ())]


def words_of(kind: str, plain: dict[str, Any]) -> str:
    """What the word index holds of an item."""
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
