"""The record right of the documents: the items that joining makes, in parts that follow from few documents each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

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

__all__ = ["Joined", "Part", "Ranked"]

Ranked = tuple[str, str, Any]
"""An item with its kind and what orders it among the items of the kind."""


@dataclass(frozen=True, slots=True)
class Part:
    """Items that follow from the same few documents; made only where they are not known already.

    Two parts of one record file with the same `origin` have the same items: it names all that they are made of.
    `countries` are those of the actors that the items name, by actor id.
    """

    origin: bytes
    make: Callable[[], Iterable[Ranked]]
    countries: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Joined:
    """The whole record, right of the documents: rebuilt from the findings at any time."""

    articles: tuple[Article, ...] = ()
    stories: tuple[Story, ...] = ()
    actors: tuple[Actor, ...] = ()
    mechanisms: tuple[MechanismItem, ...] = ()
    events: tuple[EventItem, ...] = ()
    agreements: tuple[AgreementItem, ...] = ()
    commitments: tuple[CommitmentItem, ...] = ()
    figures: tuple[FigureItem, ...] = ()
    positions: tuple[PositionItem, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    developments: tuple[Development, ...] = ()

    @classmethod
    def of(cls, parts: Iterable[Part]) -> Joined:
        """The record of these parts, each kind in its order."""
        found: dict[str, list[tuple[str, Any]]] = {f.name: [] for f in fields(cls)}
        for part in parts:
            for kind, rank, item in part.make():
                found[kind].append((rank, item))
        ordered = {kind: sorted(items, key=lambda ranked: ranked[0]) for kind, items in found.items()}
        return cls(**{kind: tuple(item for _, item in items) for kind, items in ordered.items()})

    def parts(self) -> Iterator[Part]:
        """The record as one part."""
        yield Part(repr(self).encode(), self._ranked, {actor.id: actor.country for actor in self.actors})

    def _ranked(self) -> Iterator[Ranked]:
        for kind in (f.name for f in fields(self)):
            for place, item in enumerate(getattr(self, kind)):
                yield kind, f"{place:09}", item
