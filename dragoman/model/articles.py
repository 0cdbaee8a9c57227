"""How documents belong together, as `dragoman-record/1` has it: versions of one article, articles of one story."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from dragoman.model.judgements import Judged


@dataclass(frozen=True, slots=True)
class Version:
    """One document among the versions of an article; `basis` says in words why it belongs there."""

    document: str
    language: str
    relation: str
    basis: tuple[str, ...]


class Passage(msgspec.Struct, frozen=True, gc=False):
    """A span of one document, in an alignment."""

    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class AlignmentRow:
    """Passages that say the same thing, and how sure that is (0..1)."""

    passages: tuple[Passage, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Article:
    """Versions of one and the same text."""

    id: str
    documents: tuple[str, ...]
    origin: str | None
    versions: tuple[Version, ...]
    alignment: tuple[AlignmentRow, ...] = ()
    judged: tuple[Judged, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Articles about one and the same happening."""

    id: str
    title: str
    date: str | None
    documents: tuple[str, ...]
    events: tuple[str, ...]
    independent_sources: int
    judged: tuple[Judged, ...] = ()
