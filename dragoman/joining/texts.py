"""A document prepared for joining: its passages as sets of features that are free of language."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from urllib.parse import urlsplit

from dragoman.joining import few_words, surface
from dragoman.joining.names import fold_words
from dragoman.model.document import Document
from dragoman.model.findings import Findings, SentenceSignature
from dragoman.model.spans import Span

__all__ = ["Prepared", "TextPassage", "address_key", "prepare", "weight_of"]


FIRST_DENSE = 0x2E7F  # where the scripts of East Asia begin
STEPS = 2**30


@dataclass(frozen=True, slots=True)
class TextPassage:
    """A sentence as a set of features (`n:` number, `w:` word of a name, `c:` concept) and whether it
    denies.
    """

    start: int
    end: int
    features: frozenset[str]
    negated: bool | None

    @property
    def span(self) -> Span:
        """Where it stands in the clean text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document, its findings, its passages, and the addresses it stands under or says it comes from.

    `features` are those of all passages; `length` is how much it says: letters in its passages, those of
    scripts that write syllables or words counted for more.
    """

    document: Document
    findings: Findings
    passages: tuple[TextPassage, ...]
    address: str | None
    origin: str | None
    features: frozenset[str]
    length: int

    @property
    def id(self) -> str:
        """The id of the document."""
        return self.document.id


def prepare(pairs: Iterable[tuple[Document, Findings]]) -> list[Prepared]:
    """The documents ready for joining, by id; of two with one id the later in reading order counts."""
    found: dict[str, Prepared] = {}
    for document, findings in pairs:
        passages = _passages(document, findings)
        found[document.id] = Prepared(
            document,
            findings,
            passages,
            address_key(document.uri),
            address_key(document.origin),
            frozenset().union(*(p.features for p in passages)),
            _length(document.text, passages),
        )
    return [found[key] for key in sorted(found)]


def _length(text: str, passages: tuple[TextPassage, ...]) -> int:
    dense = sum(ord(c) > FIRST_DENSE for c in text) if not text.isascii() else 0
    return sum(p.end - p.start for p in passages) + int(1.6 * dense)


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


def _passages(document: Document, findings: Findings) -> tuple[TextPassage, ...]:
    signatures = {s.start: s for s in findings.signatures}
    spans = {(s.start, s.end) for s in document.sentences} or {(s.start, s.end) for s in findings.signatures}
    found = []
    for start, end in sorted(spans):
        signature = signatures.get(start)
        if signature is not None and (signature.numbers or signature.names or signature.concepts):
            features, negated = _from_signature(signature)
        else:
            features, negated = _from_surface(document.text[start:end], document.language)
        found.append(TextPassage(start, end, frozenset(map(intern, features)), negated))
    return tuple(found)


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


_CONCEPT_WEIGHTS = {
    "place": 1.2,
    "date": 1.2,
    "organisation": 0.9,
    "state": 0.6,
    "topic": 0.7,
    "event": 0.6,
    "instrument": 0.6,
    "role": 0.5,
    "money": 0.0,  # its number counts already
}


@lru_cache(maxsize=262144)
def weight_of(feature: str) -> float:
    """How telling a feature is by itself: long numbers and names much, everyday concepts little."""
    kind, value = feature[0], feature[2:]
    if kind == "n":
        digits = value.replace(".", "").strip("0-")
        return min(2.5, 0.6 + 0.5 * len(digits)) if not _is_year(value) else 1.0
    if kind == "w":
        return 1.5
    return _CONCEPT_WEIGHTS.get(value.partition(":")[0], 0.5)


def _is_year(value: str) -> bool:
    return len(value) == 4 and value[:2] in ("19", "20")


@lru_cache(maxsize=262144)
def damped(feature: str, times: int, share: float = 1.0) -> float:
    """The weight of a feature that stands in `times` passages of a pair of documents, or a share of it.

    Weights are whole numbers of tiny steps, so that sums of them are exact and in any order the same.
    """
    return round(share * weight_of(feature) / math.sqrt(max(1, times)) * STEPS) / STEPS
