"""What texts say that are about the dealings of a few parties, where no item itself says whom it is about."""

from __future__ import annotations

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, TypeVar

import orjson

T = TypeVar("T")

_AT_ONCE: Final = 500
_TELLING: Final = "('events', 'agreements', 'mechanisms')"


def published(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, str]:
    """When those of the documents `ids` were published of which that is known."""
    found: dict[str, str] = {}
    for some in _some(sorted(set(ids))):
        found |= dict(
            connection.execute(
                f"SELECT id, published FROM document WHERE id IN ({_marks(some)}) AND published IS NOT NULL", some
            )
        )
    return found


def figures_between(connection: sqlite3.Connection, parties: Sequence[str], limit: int) -> list[dict[str, Any]]:
    """At most `limit` figures of texts that deal with just these parties, and figures of other parties left out."""
    found: dict[str, dict[str, Any]] = {}
    for some in _some(_about_just(connection, parties, limit)):
        rows = connection.execute(
            "SELECT item.id, item.data FROM item JOIN link ON link.item = item.n AND link.relation = 'document' "
            f"AND link.target IN ({_marks(some)}) WHERE item.kind = 'figures' ORDER BY item.first_day, item.rank",
            some,
        )
        found |= {id_: orjson.loads(data) for id_, data in rows}
    return [figure for figure in found.values() if figure["subject"] in (None, *parties)][:limit]


def _about_just(connection: sqlite3.Connection, parties: Sequence[str], limit: int) -> list[str]:
    """Documents of which the events, agreements and formats are mostly between all of `parties`."""
    # By way of the items, of which few are between the parties: the documents of all items are many.
    one = f"SELECT item FROM listing WHERE relation = 'party' AND target = ? AND kind IN {_TELLING}"
    documents = [
        row[0] for row in connection.execute(
            "SELECT DISTINCT json_extract(said.value, '$.document') FROM item, json_each(item.data, '$.evidence') AS said "
            f"WHERE item.n IN ({' INTERSECT '.join(one for _ in parties)}) ORDER BY 1 LIMIT ?",
            (*parties, limit),
        )
    ]  # fmt: skip
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for some in _some(documents):
        rows = connection.execute(
            "SELECT link.target, json_extract(item.data, '$.parties') FROM link JOIN item ON item.n = link.item "
            f"WHERE link.relation = 'document' AND link.target IN ({_marks(some)}) AND item.kind IN {_TELLING}",
            some,
        )
        for document, named in rows:
            counts[document].update(orjson.loads(named))
    wanted = set(parties)
    return sorted(d for d, count in counts.items() if {p for p, _ in count.most_common(len(wanted))} == wanted)


def _some(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
