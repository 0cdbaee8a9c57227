"""Items as joining found them, and what laying judgements over them asks of whoever keeps them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Protocol

from dragoman.model.judgements import ClaimAt

__all__ = ["LAST", "PARTED", "STATES", "Found", "Ground", "documents_of", "passages_of"]

PARTED: Final = frozenset(
    {"actors", "mechanisms", "events", "agreements", "commitments", "figures", "positions"}
)  # fmt: skip
"""The tables whose items are made of claims, and can be merged and split."""

STATES: Final = frozenset({"state", "organisation"})
"""Kinds of actors that are known by their codes: they follow from all claims that name them."""

LAST: Final = "~"
"""How the rank of what was added by hand begins: it comes after what was found."""

_KINDS: Final = ("kind", "about", "act", "flow", "field")


@dataclass(frozen=True)
class Found:
    """An item: its table, what orders it among the items of the table, and its JSON object in the record format."""

    table: str
    rank: str
    plain: dict[str, Any]

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.plain["id"])

    @property
    def by_hand(self) -> bool:
        """Whether somebody added it."""
        return self.rank.startswith(LAST)

    @property
    def kind(self) -> str:
        """What kind of claim it is, where its table has kinds; figures are told apart by their values."""
        if self.table == "figures":
            return f"{self.plain['value']:g} {self.plain['unit'] or ''}".strip()
        return next((str(self.plain[name]) for name in _KINDS if self.plain.get(name)), "")

    @property
    def is_parted(self) -> bool:
        """Whether it is made of claims that can be put together in another way."""
        return self.table in PARTED and self.kind not in STATES

    @cached_property
    def members(self) -> tuple[str, ...]:
        """What it is made of, each beginning with its document and a slash: the names of its claims, where it has any."""
        if claims := self.plain.get("claims"):
            return tuple(claims)
        return tuple(f"{document}/{self.id}" for document in self.documents[: 1 if self.by_hand else None])

    @cached_property
    def documents(self) -> tuple[str, ...]:
        """The documents it rests on."""
        return tuple(dict.fromkeys([*self.plain.get("documents", ()), *(e["document"] for e in self.passages)]))

    @cached_property
    def passages(self) -> tuple[dict[str, Any], ...]:
        """The passages it rests on."""
        return tuple(passages_of(self.plain))


class Ground(Protocol):
    """Where laying finds the items as joining found them. Nothing that was judged is in it."""

    def item(self, id_: str) -> Found | None:
        """The item with this id."""

    def resting_on(self, table: str, document: str) -> Sequence[Found]:
        """The items of a table that rest on a document."""

    def pointing_to(self, id_: str) -> Sequence[Found]:
        """The items that name the item with this id."""

    def copies(self, document: str) -> frozenset[str]:
        """The documents that are versions of the same article, the document itself among them."""

    def answering(self, claim: ClaimAt, document: str) -> Sequence[tuple[int, int]]:
        """The places in a version of the same article where it says what the passage of a claim says."""

    def language(self, document: str) -> str:
        """The language of a document that is there."""

    def passage(self, claim: ClaimAt) -> dict[str, Any] | None:
        """The passage of a claim as evidence; None where its document is not there, or does not say that.

        It is looked for by its words where no place is given.
        """

    def built(self, table: str, founds: Sequence[Found], members: Collection[str]) -> Found:
        """The item that joining makes of some of the members of these items."""


def documents_of(members: Iterable[str]) -> frozenset[str]:
    """The documents that members of an item stand in."""
    return frozenset(member.partition("/")[0] for member in members)


def passages_of(plain: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The passages that an item rests on, as they stand in its JSON object."""
    yield from plain.get("evidence") or plain.get("mentions") or ()
    if "evidence" not in plain and "mentions" not in plain:
        for reading in plain.get("readings", ()):
            yield from reading.get("evidence", ())
