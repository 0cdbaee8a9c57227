"""Moving claims: which of them are one item, after what people added, merged, split and rejected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.judging.anchoring import Resolved, chief, resolve
from dragoman.judging.blocks import Block, Blocks
from dragoman.judging.copies import later_copies
from dragoman.judging.found import PARTED, Found, Ground
from dragoman.judging.parting import is_by_passage
from dragoman.judging.saying import entry_of
from dragoman.model.judgements import Anchor, Judgement

__all__ = ["Named", "Placing"]

_REVIVING: Final = frozenset({"confirm", "correct", "merge"})
"""Who says this of what was rejected says that there is such a thing."""

Named = Mapping[str, frozenset[str]]
"""Members of items, by table."""


class Placing:
    """What judgements are about, and the blocks that they make of the claims."""

    def __init__(self, judgements: Sequence[Judgement], ground: Ground, made: Mapping[str, Found]) -> None:
        """Move what `judgements`, in their order, say is to be moved; `made` are the items that they make, by judgement."""
        self.blocks = Blocks(ground)
        self.touching: dict[Block, set[str]] = {}
        self.overruled: set[str] = set()
        self._judgements, self._ground, self._made = judgements, ground, made
        self._hand = {item.id: item for item in made.values()}
        self._resolved = {j.id: [self._resolve(a) for a in j.items] for j in judgements}
        self._refers = {j.id: {a.id: self._resolve(a) for a in j.named} for j in judgements}
        self._named = {j.id: self._names(j) for j in judgements}
        self._revived_last = self._revivals()
        for judgement in judgements:
            self._touch(judgement)
        for judgement in judgements:
            self._move(judgement)

    # --- what judgements are about ----------------------------------------------------------------

    def named(self, judgement: Judgement) -> Named:
        """The members that a judgement names: of all items that have them, or of the one it means."""
        return self._named[judgement.id]

    def _names(self, judgement: Judgement) -> Named:
        found: dict[str, frozenset[str]] = {}
        for resolved in self._resolved[judgement.id]:
            for table, members in _members(resolved).items():
                found[table] = found.get(table, frozenset()) | members
        return found

    def meant(self, judgement: Judgement) -> list[Block]:
        """The blocks that hold what a judgement names, the one with most of it first; rejected ones last."""
        return self._holding(self.named(judgement))

    def referred(self, judgement: Judgement) -> dict[str, Block | None]:
        """The blocks that the ids in the value of a judgement mean; None where there is none any more."""
        found = {id_: self._holding(_members(resolved)) for id_, resolved in self._refers[judgement.id].items()}
        return {id_: blocks[0] if blocks else None for id_, blocks in found.items()}

    def is_whole(self, judgement: Judgement) -> bool:
        """Whether each item that a judgement names is still there."""
        return all(self._resolved[judgement.id])

    def is_parted(self, judgement: Judgement) -> bool:
        """Whether what a judgement splits off is apart from the rest."""
        if is_by_passage(judgement):
            made = self.made_by(judgement)
            return made is not None and made[1] not in self.meant(judgement)
        documents = {claim.document for claim in judgement.part}
        for table, members in self.named(judgement).items():
            part = {m for m in members if m.partition("/")[0] in documents}
            if set(self.blocks.holding(table, part)) & set(self.blocks.holding(table, members - part)):
                return False
        return True

    def made_by(self, judgement: Judgement) -> tuple[Found, Block] | None:
        """The item that a judgement made, and the block that it is in."""
        item = self._made.get(judgement.id)
        return None if item is None else (item, self.blocks.of(item)[0])

    def touch(self, block: Block, by: set[str]) -> None:
        """Note that judgements have to do with a block."""
        self.touching.setdefault(block, set()).update(by)

    def _holding(self, named: Named) -> list[Block]:
        found: dict[Block, int] = {}
        for table, members in named.items():
            for block in self.blocks.holding(table, members):
                found[block] = found.get(block, 0) + len(block.members & members)
        return sorted(found, key=lambda block: (block.rejected != "", -found[block], min(block.members)))

    def _resolve(self, anchor: Anchor) -> Resolved:
        if anchor.id in self._hand:
            added = self._hand[anchor.id]
            return {added.id: (added, frozenset(added.members))}
        return resolve(anchor, self._ground)

    def _touch(self, judgement: Judgement) -> None:
        every = [*self._resolved[judgement.id], *self._refers[judgement.id].values()]
        own = [self._made[judgement.id]] if judgement.id in self._made else []
        for found in (*own, *(found for resolved in every for found, _ in resolved.values())):
            for block in self.blocks.of(found):
                self.touch(block, {judgement.id})

    # --- moving -----------------------------------------------------------------------------------

    def _move(self, judgement: Judgement) -> None:
        match judgement.act:
            case "add":
                for block in self.meant(judgement):
                    block.acts[judgement.id] = entry_of(judgement)
            case "merge":
                self._merge(judgement)
            case "split" if is_by_passage(judgement):
                self._split_by_passage(judgement)
            case "split":
                self._split(judgement)
            case "reject" if self._revived(judgement):
                self.overruled.add(judgement.id)
            case "reject":
                self._reject(judgement)

    def _merge(self, judgement: Judgement) -> None:
        named = self._resolved[judgement.id]
        blocks = self.meant(judgement)
        founds = [found for block in blocks for found in block.founds.values()]
        alike = {(found.table, found.table == "actors" and found.kind) for found in founds}
        if not all(named) or len(alike) > 1 or not all(found.is_parted for found in founds):
            return
        items = sorted({id_ for block in blocks for id_ in block.founds})
        touching = set().union(*(self.touching[block] for block in blocks))
        block = self.blocks.unite(blocks)
        self.touch(block, touching)
        block.acts[judgement.id] = entry_of(judgement, items=items)

    def _split(self, judgement: Judgement) -> None:
        documents = {claim.document for claim in judgement.part}
        for table, members in self.named(judgement).items():
            part = {m for m in members if m.partition("/")[0] in documents}
            for block in self.blocks.holding(table, part):
                if not all(found.is_parted for found in block.founds.values()):
                    continue
                taken = self.blocks.with_copies(block, part, members - part)
                if taken and taken != block.members:
                    entry = entry_of(judgement, items=sorted(block.founds))
                    self._take(block, taken).acts[judgement.id] = block.acts[judgement.id] = entry

    def _split_by_passage(self, judgement: Judgement) -> None:
        made, meant = self.made_by(judgement), self.meant(judgement)
        if made is not None and meant:
            entry = entry_of(judgement, items=sorted(meant[0].founds))
            made[1].acts[judgement.id] = meant[0].acts[judgement.id] = entry

    def _reject(self, judgement: Judgement) -> None:
        for table, members in self.named(judgement).items():
            for block in self.blocks.holding(table, members):
                parted = all(found.is_parted for found in block.founds.values())
                covered = self.blocks.with_copies(block, members) if parted else set(block.members)
                gone = self._take(block, covered)
                if gone is not block:
                    block.acts[judgement.id] = entry_of(judgement, claims=sorted(covered))
                gone.rejected = gone.rejected or judgement.id
        for found in later_copies(judgement, self._ground):
            for block in self.blocks.of(found):
                self.touch(block, {judgement.id})
                block.rejected = block.rejected or judgement.id

    def _take(self, block: Block, members: set[str]) -> Block:
        taken = self.blocks.part(block, members)
        self.touch(taken, self.touching[block])
        return taken

    def _revivals(self) -> dict[tuple[str, str], tuple[str, str]]:
        """For each member that somebody says is there, the last judgement that says so."""
        found: dict[tuple[str, str], tuple[str, str]] = {}
        for judgement in self._judgements:
            if judgement.act in _REVIVING:
                found |= {(table, m): judgement.order for table, ms in self.named(judgement).items() for m in ms}
        return found

    def _revived(self, rejection: Judgement) -> bool:
        """Whether somebody said later that there is such a thing."""
        members = ((table, member) for table, own in self.named(rejection).items() for member in own)
        return any(self._revived_last.get(member, ("", "")) > rejection.order for member in members)


def _members(resolved: Resolved) -> dict[str, frozenset[str]]:
    one = chief(resolved)
    if one is None:
        return {}
    several = [(found, members) for found, members in resolved.values() if one.table in PARTED or found is one]
    return {one.table: frozenset().union(*(members for _, members in several))}
