"""Full-text search over documents and items, in any script, without regard to case and diacritics."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import Any

import orjson

from dragoman.store.codec import unpack_document
from dragoman.store.fold import index_words, match_expression, query_words

_EXCERPT = 300


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: a document or an item, its name, date, and the passage with the words."""

    kind: str
    id: str
    name: str
    date: str | None
    language: str | None
    excerpt: str


def search(connection: sqlite3.Connection, words: str, limit: int) -> list[Hit]:
    """At most `limit` items and as many documents that hold all of `words`, the best ones first."""
    expression = match_expression(words)
    if not expression:
        return []
    items = connection.execute(
        "SELECT item.kind, item.data FROM "
        "(SELECT rowid, rank FROM item_words WHERE item_words MATCH ? ORDER BY rank LIMIT ?) AS best "
        "CROSS JOIN item ON item.n = best.rowid ORDER BY best.rank, item.id",
        (expression, limit),
    )
    hits = [_item(kind, orjson.loads(data)) for kind, data in items]
    documents = connection.execute(
        "SELECT d.id, d.name, d.title, d.published, d.language, d.body FROM "
        "(SELECT rowid, rank FROM document_words WHERE document_words MATCH ? AND rank MATCH 'bm25(4.0, 1.0)' "
        "ORDER BY rank LIMIT ?) AS best CROSS JOIN document AS d ON d.n = best.rowid ORDER BY best.rank, d.id",
        (expression, limit),
    )
    for id_, name, title, published, language, body in documents:
        hits.append(Hit("documents", id_, (title or name)[:_EXCERPT], published, language, _excerpt(body, words)))
    return hits


def items_with(connection: sqlite3.Connection, kind: str, words: str, limit: int) -> list[dict[str, Any]]:
    """At most `limit` items of a kind that hold all of `words`, as JSON objects, in no order."""
    expression = match_expression(words)
    if not expression:
        return []
    rows = connection.execute(
        "SELECT item.data FROM item_words CROSS JOIN item ON item.n = item_words.rowid "
        "WHERE item_words MATCH ? AND item.kind = ? LIMIT ?",
        (expression, kind, limit),
    )
    return [orjson.loads(data) for (data,) in rows]


def _item(kind: str, plain: dict[str, Any]) -> Hit:
    evidence = plain.get("evidence") or plain.get("mentions") or []
    readings = [r["evidence"] for r in plain.get("readings", ()) if r.get("evidence")]
    quotes = [e["quote"] for e in evidence] or [r[0]["quote"] for r in readings]
    name = next((plain[f] for f in ("name", "title", "subject", "what", "measure", "topic") if plain.get(f)), "")
    excerpt = " … ".join(quotes[:1])[:_EXCERPT]
    return Hit(kind, plain["id"], (name or plain.get("about", ""))[:_EXCERPT], plain.get("date"), None, excerpt)


def _excerpt(body: bytes, words: str) -> str:
    """The sentence with most of the words."""
    document = unpack_document(body)
    wanted = [phrase.rstrip("*").strip() for phrase in query_words(words)]
    best, text = 0, document.text[:_EXCERPT]
    for sentence in document.sentences:
        passage = document.text[sentence.start : sentence.end]
        folded = f" {' '.join(index_words(passage).split())}"
        count = sum(f" {phrase}" in folded for phrase in wanted)
        if count > best:
            best, text = count, passage[:_EXCERPT]
    return " ".join(text.split())
