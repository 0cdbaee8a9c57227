"""The record format (`dragoman-record/1`) out of a record file, piece by piece."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import msgspec
import orjson

from dragoman.judging.laying import in_force
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.store.items import SHAPES

if TYPE_CHECKING:
    from dragoman.store.store import Store

_encoder: Final = msgspec.json.Encoder(order="deterministic")
FORMAT: Final = "dragoman-record/1"


def json_chunks(store: Store) -> Iterator[bytes]:
    """The record as one JSON object, in pieces. The same record gives the same bytes."""
    article, story = membership(store, "articles"), membership(store, "stories")
    yield b'{"format":' + orjson.dumps(FORMAT) + b',\n"documents":['
    for count, (document, findings) in enumerate(store.pairs()):
        plain = plain_document(document, findings, article.get(document.id), story.get(document.id))
        yield (b",\n" if count else b"\n") + orjson.dumps(plain)
    yield b"]"
    for kind in SHAPES:
        yield b",\n" + orjson.dumps(kind) + b":["
        for count, data in enumerate(store.items.plain(kind)):
            yield (b",\n" if count else b"\n") + data
        yield b"]"
    judgements, _ = in_force(store.judgements.all())
    if judgements:
        yield b',\n"judgements":[\n' + b",\n".join(map(_encoder.encode, judgements)) + b"]"
    yield b"}\n"


def membership(store: Store, kind: str) -> dict[str, str]:
    """The article or story that each document belongs to; the first one where it is in several."""
    found: dict[str, str] = {}
    for data in store.items.plain(kind):
        group = orjson.loads(data)
        for document in group["documents"]:
            found.setdefault(document, group["id"])
    return found


def plain_document(document: Document, findings: Findings, article: str | None, story: str | None) -> dict[str, Any]:
    """A document as a JSON object of the record format."""
    return {
        "id": document.id,
        "uri": document.uri,
        "name": document.name,
        "language": document.language,
        "language_confidence": document.language_confidence,
        "title": document.title,
        "published": document.published,
        "publisher": document.publisher,
        "origin": document.origin,
        "authors": list(document.authors),
        "retrieved": document.retrieved,
        "sha256": document.sha256,
        "relevant": findings.relevant,
        "read_for_claims": findings.read_for_claims,
        "text": document.text,
        "article": article,
        "story": story,
        "dropped": [{"reason": d.reason, "start": d.start, "end": d.end} for d in document.dropped],
        "repairs": [{"kind": r.kind, "count": r.count} for r in document.repairs],
        "claims_dropped": dict(sorted(findings.dropped.items())),
    }
