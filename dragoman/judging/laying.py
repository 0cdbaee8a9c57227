"""Laying judgements over the items as found: what becomes of each item, and of each judgement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from dragoman.judging.anchoring import chief, resolve
from dragoman.judging.blocks import Block, Blocks
from dragoman.judging.found import PARTED, Found, Ground
from dragoman.judging.references import follow
from dragoman.judging.saying import entry_of, said_on
from dragoman.model.judgements import Judgement

__all__ = ["Laid", "in_force", "lay"]

_REVIVING: Final = frozenset({"confirm", "correct", "merge"})
"""Who says this of what was rejected says that there is such a thing."""


@dataclass(slots=True)
class Laid:
    """What came of judgements: the items that are not as found, by id; the ids of items as found that are no more.

    `concerns` has, for each judgement, the ids of all items it has to do with, as found and as they are now; `standing`
    whether it holds, was overruled, or is lost, with the ids of what it is about.
    """

    items: dict[str, Found] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    concerns: dict[str, set[str]] = field(default_factory=dict)
    standing: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)


def in_force(judgements: Iterable[Judgement]) -> tuple[list[Judgement], dict[str, str]]:
    """The judgements that nobody took back, in their order; and for those that somebody did, by which judgement."""
    ordered = sorted(judgements, key=lambda judgement: judgement.order)
    undone: dict[str, str] = {}
    for judgement in reversed(ordered):
        if judgement.act == "undo" and judgement.id not in undone:
            undone[judgement.undoes] = judgement.id
    return [j for j in ordered if j.act != "undo" and j.id not in undone], undone


def lay(judgements: Sequence[Judgement], ground: Ground) -> Laid:
    """What judgements in force, in their order, make of the items of a ground."""
    return _Laying(judgements, ground).laid()


class _Laying:
    """One laying: first which claims are one item, then what each item says, then who names whom."""

    def __init__(self, judgements: Sequence[Judgement], ground: Ground) -> None:
        self._judgements, self._ground = judgements, ground
        self._blocks = Blocks(ground)
        self._resolved = {j.id: [resolve(anchor, ground) for anchor in j.items] for j in judgements}
        self._touching: dict[Block, set[str]] = {}
        self._final: dict[Block, Found | None] = {}
        self._overruled: set[str] = set()

    def laid(self) -> Laid:
        """What comes of it."""
        for judgement in self._judgements:
            self._move(judgement)
        for block in self._blocks.all():
            self._final[block] = self._base(block)
        self._pull()
        for block, base in self._final.items():
            self._final[block] = base and self._followed(base)
        for judgement in self._judgements:
            self._say(judgement)
        return self._result()

    # --- which claims are one item ----------------------------------------------------------------

    def _move(self, judgement: Judgement) -> None:
        for resolved in self._resolved[judgement.id]:
            for found, _ in resolved.values():
                for block in self._blocks.of(found):
                    self._touching.setdefault(block, set()).add(judgement.id)
        if judgement.act == "reject":
            self._reject(judgement)

    def _reject(self, judgement: Judgement) -> None:
        if self._revived(judgement):
            self._overruled.add(judgement.id)
            return
        for table, members in self._named(judgement):
            for block in self._blocks.holding(table, members):
                block.rejected = block.rejected or judgement.id

    def _revived(self, rejection: Judgement) -> bool:
        """Whether somebody said later that there is such a thing."""
        own = dict(self._named(rejection))
        later = (j for j in self._judgements if j.act in _REVIVING and j.order > rejection.order)
        return any(own.get(table, frozenset()) & members for j in later for table, members in self._named(j))

    def _named(self, judgement: Judgement) -> list[tuple[str, frozenset[str]]]:
        """The members that a judgement names, by table: of all items that have them, or of the one it means."""
        found = []
        for resolved in self._resolved[judgement.id]:
            one = chief(resolved)
            whole = one is not None and one.table not in PARTED
            found += [(item.table, members) for item, members in resolved.values() if not whole or item is one]
        tables: dict[str, frozenset[str]] = {}
        for table, members in found:
            tables[table] = tables.get(table, frozenset()) | members
        return sorted(tables.items())

    # --- what names what --------------------------------------------------------------------------

    def _base(self, block: Block) -> Found | None:
        if block.rejected:
            return None
        return next(iter(block.founds.values()))

    def _pull(self) -> None:
        """Ask for the items that name one which is another now, or no more."""
        for block, base in list(self._final.items()):
            for id_ in block.founds:
                if base is not None:
                    continue
                for other in self._ground.pointing_to(id_):
                    for pulled in self._blocks.of(other):
                        self._touching.setdefault(pulled, set()).update(self._touching[block])
                        if pulled not in self._final:
                            self._final[pulled] = self._base(pulled)

    def _followed(self, base: Found) -> Found | None:
        plain = follow(base.table, base.plain, self._referring(frozenset(base.documents)))
        return None if plain is None else Found(base.table, base.rank, plain, base.by_hand)

    def _referring(self, documents: frozenset[str]) -> Callable[[str], Sequence[str]]:
        """Which items an id stands for where documents name it: of several those that rest on the same documents."""

        def refer(id_: str) -> Sequence[str]:
            blocks = self._blocks.made_of(id_)
            if not blocks:
                return [id_]
            near = [block for block in blocks if block.documents & documents] or blocks
            near.sort(key=lambda block: (-len(block.documents & documents), min(block.members)))
            return [final.id for block in near if (final := self._final[block]) is not None]

        return refer

    # --- what each item says ----------------------------------------------------------------------

    def _say(self, judgement: Judgement) -> None:
        if judgement.act not in ("confirm", "note"):
            return
        for block in self._meant(judgement)[:1]:
            block.acts[judgement.id] = entry_of(judgement)

    def _meant(self, judgement: Judgement) -> list[Block]:
        """The blocks that hold what a judgement names, the one with most of it first."""
        found: dict[Block, int] = {}
        for table, members in self._named(judgement):
            for block in self._blocks.holding(table, members):
                found[block] = found.get(block, 0) + len(block.members & members)
        return sorted(found, key=lambda block: (block.rejected != "", -found[block], min(block.members)))

    # --- what came of it --------------------------------------------------------------------------

    def _result(self) -> Laid:
        laid = Laid()
        order = {judgement.id: judgement.order for judgement in self._judgements}
        before: dict[str, Found] = {}
        for block, final in self._final.items():
            before |= block.founds
            ids = set(block.founds)
            if final is not None:
                ids.add(final.id)
                acts = [block.acts[id_] for id_ in sorted(block.acts, key=order.__getitem__)]
                laid.items[final.id] = said_on(final, acts)
            for id_ in self._touching[block]:
                laid.concerns.setdefault(id_, set()).update(ids)
        laid.gone = before.keys() - laid.items.keys()
        laid.items = {id_: item for id_, item in laid.items.items() if before.get(id_) != item}
        for judgement in self._judgements:
            laid.standing[judgement.id] = self._standing(judgement)
        return laid

    def _standing(self, judgement: Judgement) -> tuple[str, tuple[str, ...]]:
        blocks = self._meant(judgement)
        if not blocks:
            return "lost", ()
        ids = tuple(final.id for block in blocks if (final := self._final[block]) is not None)
        if judgement.act == "reject":
            holds = judgement.id not in self._overruled
            return ("holds", tuple(a.id for a in judgement.items)) if holds else ("overruled", ids)
        return ("holds" if ids else "overruled"), ids[:1]
