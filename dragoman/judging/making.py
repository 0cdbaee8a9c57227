"""Making judgements: checked against the record, and anchored in what they rest on."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec.structs import replace

from dragoman.errors import ItemUnknown, JudgementRefused
from dragoman.judging.anchoring import anchor_of
from dragoman.judging.copies import versions_seen
from dragoman.judging.fields import value_of
from dragoman.judging.found import STATES, Found, Ground
from dragoman.judging.hand import checked_addition
from dragoman.judging.parting import split_made
from dragoman.model.judgements import ACTS, Anchor, Judgement, judgement_id

__all__ = ["Making", "next_moment"]

LONGEST: Final = 20_000
"""Characters of a note or a reason."""

_DERIVED: Final = frozenset({"articles", "stories"})
"""The tables that follow from others: there is nothing in them to be rejected."""

_MOST: Final = 200  # items of one merge

Lookup = Callable[[str], Found]
"""The item with an id, as it is now. Raises ItemUnknown."""


def next_moment(last: str) -> str:
    """Now; but behind the last judgement, whatever the clock says, because the later of two judgements holds."""
    now = datetime.now(UTC)
    if last:
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return now.isoformat(timespec="microseconds")


class Making:
    """Makes judgements of what people ask for, about the items as they are now."""

    def __init__(self, item: Lookup, ground: Ground) -> None:
        """Items are looked up with `item`, sources in the ground."""
        self._item, self._ground = item, ground

    def make(self, asked: Judgement, moment: str) -> Judgement:
        """The judgement as it is kept, with what it rests on. Raises JudgementRefused, ItemUnknown."""
        _check(asked)
        made = replace(self._made(asked), on=moment, id="")
        return replace(made, id=judgement_id(made))

    def _made(self, asked: Judgement) -> Judgement:
        match asked.act:
            case "undo":
                return asked
            case "add":
                named = _Named(self._item)
                return replace(checked_addition(asked, named, self._ground), named=named.anchors)
            case "merge":
                return self._merge(asked)
        if len(asked.items) != 1:
            raise JudgementRefused(f"{asked.act} names one item; this names {len(asked.items)}")
        found = self._item(asked.items[0].id)
        match asked.act:
            case "correct":
                return self._correct(asked, found)
            case "split":
                _parted(found, "split")
                named = _Named(self._item)
                made = split_made(asked, found, named)
                return replace(made, items=(anchor_of(found, whole=True),), named=named.anchors)
            case "reject":
                _rejectable(found)
                anchor = anchor_of(found, whole=True)
                return replace(asked, items=(anchor,), part=versions_seen(found, self._ground))
        return replace(asked, items=(anchor_of(found),))

    def _correct(self, asked: Judgement, found: Found) -> Judgement:
        named = _Named(self._item)
        value = value_of(found.table, asked.field, asked.value, named)
        if found.kind in STATES:
            raise JudgementRefused("states and organisations are known by their codes; there is nothing to correct")
        return replace(asked, items=(anchor_of(found),), value=value, named=named.anchors)

    def _merge(self, asked: Judgement) -> Judgement:
        founds = {found.id: found for found in (self._item(anchor.id) for anchor in asked.items)}
        if not 2 <= len(founds) <= _MOST:
            raise JudgementRefused(f"to merge takes two different items, and {_MOST} at most; this names {len(founds)}")
        tables = {found.table for found in founds.values()}
        kinds = {found.kind for found in founds.values() if found.table == "actors"}
        if len(tables | kinds) > 1 + bool(kinds):
            raise JudgementRefused(f"what is one is of one kind; these are {', '.join(sorted(kinds or tables))}")
        for found in founds.values():
            _parted(found, "merged")
        anchors = tuple(anchor_of(found, whole=True) for _, found in sorted(founds.items()))
        return replace(asked, items=anchors)


class _Named:
    """Looks up the items that a value names, and keeps their anchors."""

    def __init__(self, item: Lookup) -> None:
        self._item = item
        self._found: dict[str, Anchor] = {}

    @property
    def anchors(self) -> tuple[Anchor, ...]:
        """The anchors of all that was looked up."""
        return tuple(self._found[id_] for id_ in sorted(self._found))

    def __call__(self, id_: str, tables: Collection[str]) -> str:
        """The whole id of an item of one of the tables. Raises ValueError where there is none."""
        try:
            found = self._item(id_)
        except ItemUnknown as error:
            raise ValueError(str(error)) from error
        if found.table not in tables:
            raise ValueError(f"{id_} is one of the {found.table}, not of the {' or '.join(tables)}")
        self._found[found.id] = anchor_of(found)
        return found.id


def _check(asked: Judgement) -> None:
    if asked.act not in ACTS:
        raise JudgementRefused(f"there is no judgement {asked.act!r:.40}; there are {', '.join(ACTS)}")
    if not asked.by.strip():
        raise JudgementRefused("a judgement needs somebody who makes it; say who with --by or $DRAGOMAN_BY")
    if asked.act in ("reject", "note") and not asked.text.strip():
        raise JudgementRefused({"reject": "a rejection needs a reason", "note": "the note is empty"}[asked.act])
    for what, text in (("text", asked.text), ("name", asked.by)):
        if len(text) > LONGEST:
            raise JudgementRefused(f"the {what} has {len(text):,} characters; {LONGEST:,} are the most")


def _rejectable(found: Found) -> None:
    if found.table in _DERIVED or found.kind in STATES:
        raise JudgementRefused(f"{found.id} follows from others; reject the items that it is made of")


def _parted(found: Found, act: str) -> None:
    if not found.is_parted:
        what = f"a {found.kind}" if found.kind in STATES else f"one of the {found.table}"
        raise JudgementRefused(f"{found.id} is {what}, which cannot be {act}: it follows from others")
