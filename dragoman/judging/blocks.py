"""Blocks: which claims are one item, after people have merged, split and rejected."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from dragoman.judging.found import Found, Ground, documents_of

__all__ = ["Block", "Blocks"]


@dataclass(eq=False)
class Block:
    """Claims that are one item: the members, the items as found that they come from, what was added by hand to them.

    `rejected` is the judgement by which there is no such item; `acts` are the judgements that made it what it is, each
    with what it says on the item.
    """

    table: str
    members: set[str] = field(default_factory=set)
    founds: dict[str, Found] = field(default_factory=dict)
    rejected: str = ""
    acts: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def is_as_found(self) -> bool:
        """Whether it is one item as it was found."""
        if len(self.founds) != 1:
            return False
        (found,) = self.founds.values()
        return self.members == set(found.members)

    @property
    def documents(self) -> frozenset[str]:
        """The documents that the claims stand in."""
        return documents_of(self.members)


class Blocks:
    """The blocks of the items that judgements have to do with; what was not touched is as it was found."""

    def __init__(self, ground: Ground) -> None:
        """Every item of the ground is a block of its own."""
        self._ground = ground
        self._owner: dict[tuple[str, str], Block] = {}
        self._of: dict[str, set[Block]] = {}

    def of(self, found: Found) -> list[Block]:
        """The blocks that the claims of an item are in now, by their first members."""
        if found.id not in self._of:
            block = Block(found.table, set(found.members), {found.id: found})
            self._of[found.id] = {block}
            for member in found.members:
                self._owner[found.table, member] = block
        return sorted(self._of[found.id], key=lambda block: min(block.members))

    def holding(self, table: str, members: Iterable[str]) -> list[Block]:
        """The blocks that these members, of items that were asked for, are in."""
        return sorted({self._owner[table, m] for m in members}, key=lambda block: min(block.members))

    def all(self) -> Iterator[Block]:
        """All blocks."""
        seen = {block for blocks in self._of.values() for block in blocks}
        yield from sorted(seen, key=lambda block: (block.table, min(block.members)))

    def made_of(self, id_: str) -> list[Block]:
        """The blocks that have claims of an item as found; none where it was not asked for."""
        return list(self._of.get(id_, ()))

    def unite(self, blocks: Collection[Block]) -> Block:
        """Make one block of several."""
        first, *others = sorted(blocks, key=lambda block: min(block.members))
        for other in others:
            first.members |= other.members
            first.founds |= other.founds
            first.acts |= other.acts
            first.rejected = first.rejected or other.rejected
            for member in other.members:
                self._owner[first.table, member] = first
            for id_ in other.founds:
                self._of[id_] = (self._of[id_] - {other}) | {first}
        return first

    def part(self, block: Block, members: Collection[str]) -> Block:
        """Take members out of a block, into one of their own; the block itself where it has no others."""
        taken = block.members & set(members)
        if taken == block.members:
            return block
        block.members -= taken
        own = Block(block.table, taken, acts=dict(block.acts))
        for found in list(block.founds.values()):
            if taken & set(found.members):
                own.founds[found.id] = found
                self._of[found.id].add(own)
                if not block.members & set(found.members):
                    del block.founds[found.id]
                    self._of[found.id].discard(block)
        for member in taken:
            self._owner[block.table, member] = own
        return own

    def with_copies(self, block: Block, members: Collection[str], others: Collection[str] = ()) -> set[str]:
        """Members of a block, and what versions of the same articles say; but nothing of the articles of `others`."""
        articles = self._articles(members)
        apart = self._articles(others) - documents_of(members)
        own = set(members) & block.members
        own |= {m for m in block.members if m.partition("/")[0] in articles - apart}
        return own - set(others)

    def _articles(self, members: Collection[str]) -> frozenset[str]:
        return frozenset().union(*(self._ground.copies(document) for document in documents_of(members)))
