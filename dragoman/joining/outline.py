"""Outlines: what joining compares of a document, made once, when the document is read.

Joining goes over all documents of a record, and cannot hold them all: outlines are small, and reading, which many
processes do at a time, makes them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from sys import intern
from typing import Final
from urllib.parse import urlsplit

import msgspec

from dragoman.joining import few_words, surface
from dragoman.joining.codes import first_codes
from dragoman.joining.names import fold_words
from dragoman.joining.sketches import telling_sketch, wording_sketch
from dragoman.joining.weights import weight_of
from dragoman.model.document import Document
from dragoman.model.findings import Findings, SentenceSignature
from dragoman.model.spans import Quote, SourceMap

__all__ = ["Head", "Outline", "Summary", "address_key", "bare_head", "outline_of"]

FIRST_DENSE: Final = 0x2E7F  # where the scripts of East Asia begin


class Head(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What joining knows of every document at once.

    `address` and `origin` are the keys of the addresses that it stands under and says it comes from, `named_origin` the
    latter as written. `length` is how much it says: letters in its passages, those of scripts that write syllables or
    words counted for more; `weight` is how telling its features are together.
    """

    id: str
    name: str
    language: str
    title: str | None
    published: str | None
    named_origin: str | None
    address: str | None
    origin: str | None
    relevant: bool
    source_map: SourceMap
    length: int
    weight: float


class Summary(Head, frozen=True, array_like=True, gc=False):
    """The head of a document, and the states that its claims name, each with a passage."""

    codes: tuple[tuple[str, Quote], ...]


class Outline(Summary, frozen=True, array_like=True, gc=False):
    """What joining compares of a document; a summary can be read without the rest.

    Flat, because it is unpacked often and mostly looked at in part: `wording` and `telling` are MinHash sketches;
    `shown` are all features of passages, a line each; `ends` are the start and the end of each passage in turn,
    `sizes` how many features it has, `numbers` which, one passage after the other, and `negated` whether it denies.
    """

    wording: bytes
    telling: bytes
    shown: str
    ends: tuple[int, ...]
    sizes: tuple[int, ...]
    numbers: tuple[int, ...]
    negated: tuple[bool | None, ...]

    @property
    def features(self) -> list[str]:
        """All features of passages, sorted."""
        return self.shown.split("\n") if self.shown else []

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Where the passages stand."""
        return list(zip(self.ends[::2], self.ends[1::2], strict=True))

    @property
    def passages(self) -> Iterator[tuple[int, ...]]:
        """The numbers of the features of each passage."""
        at = 0
        for size in self.sizes:
            yield self.numbers[at : at + size]
            at += size

    @property
    def times(self) -> dict[str, int]:
        """How many passages show each feature."""
        counts = Counter(self.numbers)
        return {feature: counts[number] for number, feature in enumerate(self.features)}


def bare_head(document: Document) -> Head:
    """The head of a document that is compared with none: how much it says is left open."""
    return Head(
        *_identity(document),
        relevant=True,
        source_map=document.source_map,
        length=0,
        weight=0.0,
    )


def outline_of(document: Document, findings: Findings) -> Outline:
    """The outline of a document with what it says."""
    spans, shown, negated = _passages(document, findings)
    features = sorted(set().union(*shown))
    numbers = {feature: number for number, feature in enumerate(features)}
    return Outline(
        *_identity(document),
        findings.relevant,
        document.source_map,
        _length(document.text, spans),
        sum(map(weight_of, features)),
        first_codes(findings),
        wording_sketch(document.text),
        telling_sketch(features),
        "\n".join(features),
        tuple(end for span in spans for end in span),
        tuple(map(len, shown)),
        tuple(number for passage in shown for number in sorted(numbers[f] for f in passage)),
        tuple(negated),
    )


def _identity(document: Document) -> tuple[str, str, str, str | None, str | None, str | None, str | None, str | None]:
    """What a head begins with."""
    return (
        document.id,
        document.name,
        document.language,
        document.title,
        document.published,
        document.origin,
        address_key(document.uri),
        address_key(document.origin),
    )


def _length(text: str, spans: list[tuple[int, int]]) -> int:
    dense = 0 if text.isascii() else sum(map(FIRST_DENSE.__lt__, map(ord, text)))
    return sum(end - start for start, end in spans) + int(1.6 * dense)


def address_key(address: str | None) -> str | None:
    """An address without what varies between ways of writing it; None for what leads to no article."""
    if not address or "//" not in address:
        return None
    parts = urlsplit(address.strip())
    host = (parts.netloc or "").lower().removeprefix("www.").removeprefix("m.")
    path = parts.path.rstrip("/")
    if not path and not parts.query:
        return None
    return f"{host}{path}" + (f"?{parts.query}" if parts.query and "utm_" not in parts.query else "")


def _passages(
    document: Document, findings: Findings
) -> tuple[list[tuple[int, int]], list[set[str]], list[bool | None]]:
    signatures = {s.start: s for s in findings.signatures}
    spans = sorted({(s.start, s.end) for s in document.sentences} or {(s.start, s.end) for s in findings.signatures})
    shown, negated = [], []
    for start, end in spans:
        signature = signatures.get(start)
        if signature is not None and (signature.numbers or signature.names or signature.concepts):
            features, denies = _from_signature(signature)
        else:
            features, denies = _from_surface(document.text[start:end], document.language)
        shown.append(set(map(intern, features)))
        negated.append(denies)
    return spans, shown, negated


def _from_signature(signature: SentenceSignature) -> tuple[set[str], bool | None]:
    features = {f"c:{concept}" for concept in signature.concepts}
    features |= {f"n:{_plain(number)}" for number in signature.numbers}
    features |= {f"w:{word}" for name in signature.names for word in fold_words(name) if len(word) > 1}
    return features, signature.negated


def _from_surface(text: str, language: str) -> tuple[set[str], bool | None]:
    """What a passage shows. A word that denies may belong to a name or a term, so it proves no denial."""
    features = {f"n:{n}" for n in surface.numbers(text, language) | few_words.numerals(text, language)}
    features |= {f"w:{w}" for w in surface.names(text, language)}
    features |= {f"c:state:{code}" for code in surface.states(text, language)}
    plain = few_words.knows_denials(language) and not few_words.denials(text, language)
    return features, False if plain else None


def _plain(number: str) -> str:
    try:
        return surface.number_text(float(number))
    except ValueError:
        return number
