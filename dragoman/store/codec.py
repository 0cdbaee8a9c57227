"""Documents and findings as bytes, and what is kept beside them in columns.

Packing costs more than writing, so workers pack and the one writer only stores. The same value always gives
the same bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, get_type_hints

import msgspec

from dragoman.errors import InputRefused
from dragoman.joining.cards import Card, card_of
from dragoman.joining.outline import Head, Outline, Summary, outline_of
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.settings import Settings
from dragoman.store.fold import index_words

if TYPE_CHECKING:
    from dragoman.reading import Collected

T = TypeVar("T")

_encoder: Final = msgspec.msgpack.Encoder(order="deterministic")
_documents: Final = msgspec.msgpack.Decoder(Document)
_findings: Final = msgspec.msgpack.Decoder(Findings)
_fields: Final = msgspec.msgpack.Decoder(dict[str, bytes])
_outlines: Final = msgspec.msgpack.Decoder(Outline)
_heads: Final = msgspec.msgpack.Decoder(Head)
_summaries: Final = msgspec.msgpack.Decoder(Summary)
_cards: Final = msgspec.msgpack.Decoder(Card)
_ZLIB: Final = b"\x78"
_LEVEL: Final = 4


@dataclass(frozen=True, slots=True)
class Source:
    """One input as it was collected: its address, and a digest of its bytes and of what it was read with."""

    uri: str
    digest: str


@dataclass(frozen=True, slots=True)
class Task:
    """An input that waits to be read."""

    source: Source
    collected: Collected


@dataclass(frozen=True, slots=True)
class Refusal:
    """An input that was not read: its name, the kind of error, and why in a short phrase."""

    name: str
    kind: str
    reason: str

    @classmethod
    def of(cls, error: InputRefused) -> Refusal:
        """The refusal that an error stands for."""
        return cls(error.name, type(error).__name__, error.reason)


@dataclass(frozen=True, slots=True)
class Packed:
    """A document with its findings, ready to be stored."""

    source: Source
    id: str
    uri: str
    name: str
    language: str
    published: str | None
    publisher: str | None
    title: str | None
    sha256: str
    relevant: bool
    read_for_claims: bool
    dropped: tuple[tuple[str, str, int], ...]
    words: tuple[str, str]
    body: bytes
    findings: bytes
    outline: bytes
    card: bytes


def source_of(collected: Collected, settings: Settings) -> Source:
    """What an input is known by: its address, bytes, and the options that change what is read."""
    data = collected.data
    digest = hashlib.sha256(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    options = [(o.name, getattr(settings, o.name)) for o in Settings.options_of("read") if o.name != "jobs"]
    known = (collected.name, sorted(collected.hints.items()), options)
    digest.update(repr(known).encode("utf-8", "surrogatepass"))
    return Source(collected.uri, digest.hexdigest()[:32])


def pack(source: Source, document: Document, findings: Findings) -> Packed:
    """Make a document and its findings ready to be stored."""
    cut = Counter(dropped.reason for dropped in document.dropped)
    counts = [("text", reason, count) for reason, count in cut.items()]
    counts += [("claims", reason, count) for reason, count in findings.dropped.items()]
    outline, card = pack_outline(document, findings)
    return Packed(
        source=source,
        id=document.id,
        uri=document.uri,
        name=document.name,
        language=document.language,
        published=document.published,
        publisher=document.publisher,
        title=document.title,
        sha256=document.sha256,
        relevant=findings.relevant,
        read_for_claims=findings.read_for_claims,
        dropped=tuple(sorted(counts)),
        words=document_words(document),
        body=zlib.compress(_encoder.encode(document), _LEVEL),
        findings=pack_findings(findings),
        outline=outline,
        card=card,
    )


def document_words(document: Document) -> tuple[str, str]:
    """What the word index holds of a document: its title and its text."""
    return index_words(document.title or ""), index_words(document.text)


def unpack_document(body: bytes) -> Document:
    """The document that `pack` put away."""
    return _documents.decode(zlib.decompress(body))


def pack_findings(findings: Findings) -> bytes:
    """Findings as bytes, each field by itself, so that joining can look at one and leave the others packed."""
    return _encoder.encode(
        {name: zlib.compress(_encoder.encode(getattr(findings, name)), _LEVEL) for name in _field_decoders()}
    )


def unpack_findings(body: bytes, names: Iterable[str] = ()) -> Findings:
    """The findings that `pack` put away; on demand only the fields `names` of them, the others empty."""
    if body[:1] == _ZLIB:  # as records of schema version 1 have them
        return _findings.decode(zlib.decompress(body))
    packed, decoders = _fields.decode(body), _field_decoders()
    wanted = ("document", "relevant", *names) if names else decoders
    return Findings(**{name: decoders[name].decode(zlib.decompress(packed[name])) for name in wanted})


@lru_cache(maxsize=1)
def _field_decoders() -> dict[str, msgspec.msgpack.Decoder[Any]]:
    return {name: msgspec.msgpack.Decoder(shape) for name, shape in get_type_hints(Findings).items()}


def pack_outline(document: Document, findings: Findings) -> tuple[bytes, bytes]:
    """The outline and the card of a document as bytes."""
    outline = outline_of(document, findings)
    return _encoder.encode(outline), _encoder.encode(card_of(findings, outline))


def unpack_card(data: bytes) -> Card:
    """The card that `pack` made."""
    return _cards.decode(data)


def unpack_outline(data: bytes) -> Outline:
    """The outline that `pack` made."""
    return _outlines.decode(data)


def unpack_head(data: bytes) -> Head:
    """The head of the outline that `pack` made."""
    return _heads.decode(data)


def unpack_summary(data: bytes) -> Summary:
    """The summary of the outline that `pack` made."""
    return _summaries.decode(data)


def as_item(plain: dict[str, Any], shape: type[T]) -> T:
    """The item of type `shape` from its JSON object in the record format."""
    if "from" in plain:
        plain = {"from_" if key == "from" else key: value for key, value in plain.items()}
    return msgspec.convert(plain, shape)
