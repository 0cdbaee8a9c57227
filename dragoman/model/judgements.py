"""Judgements: what people say of the items of the record. Kept apart from what the program found, and above it.

    record.judge(confirm("event-7010b7f319d9", by="ann"))
    record.judge(correct("event-7010b7f319d9", "date", "2031-11-04", by="ann"))
    record.judge(reject("figure-0f3a11c2d4e5", "a page number", by="ann"))
    record.judge(note("agreement-fbf802bf6add", "the annex is secret", by="ann"))
    record.judge(merge(["person-4ac2c37eeef2", "person-90aa31f0b2c4"], by="ann"))
    record.judge(split("event-7010b7f319d9", ["d16a00a270c7a128f573c"], by="ann"))
    record.judge(split("event-7010b7f319d9", [], by="ann", passages=[{"document": …, "quote": …}]))
    record.judge(add("events", {"kind": "meeting", …}, [{"document": …, "quote": …}], by="ann"))
    record.undo("judgement-11aa22bb33cc", by="ann")

What these functions make names items by their ids alone. `Record.judge` returns the judgement as it is kept: with an
id, the moment, and with what it rests on, so that it finds its items again whatever their ids come to be.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, Final

import msgspec

__all__ = [
    "ACTS",
    "FORMAT",
    "Anchor",
    "ClaimAt",
    "Judged",
    "Judgement",
    "Kept",
    "Waiting",
    "add",
    "confirm",
    "correct",
    "merge",
    "note",
    "reject",
    "split",
    "undo",
]

ACTS: Final = ("confirm", "correct", "reject", "merge", "split", "note", "add", "undo")
FORMAT: Final = "dragoman-judgements/1"


class ClaimAt(msgspec.Struct, frozen=True, omit_defaults=True):
    """A claim that an item rests on: where it stands, and what it is called there.

    `key` is its name in the document and `kind` its kind, where it has one; they tell claims of one passage apart.
    """

    document: str
    start: int
    end: int
    quote: str
    key: str = ""
    kind: str = ""


class Anchor(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a judgement is about: the table, the id that the item had then, and the claims that it rested on."""

    id: str
    table: str = ""
    claims: tuple[ClaimAt, ...] = ()


class Judgement(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """What somebody said, and when (`on`, ISO 8601 in UTC).

    `items` are what it is about, several only for a merge. `field`, `value` belong to a correction, `value` holds the
    fields of an item added by hand, or of one that is split off by passage; `named` are the items that a value points to.
    `text` is a note or a reason. `part` are the documents or passages of what is split off, the passages that an added item
    rests on, or the versions of its articles that were there when an item was rejected. `undoes` is the id of a judgement.
    """

    act: str
    by: str
    items: tuple[Anchor, ...] = ()
    field: str = ""
    value: Any = None
    text: str = ""
    part: tuple[ClaimAt, ...] = ()
    named: tuple[Anchor, ...] = ()
    undoes: str = ""
    on: str = ""
    id: str = ""

    @property
    def order(self) -> tuple[str, str]:
        """What orders judgements: the later one holds where two contradict each other."""
        return self.on, self.id


class Judged(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """A judgement as it stands on an item of the record (`judged`).

    `found` is what the program found where `value` stands now; `items` are the ids of what was merged or split as found;
    `claims` those that were taken out of the item. An `overruled` one gave way to a later one.
    """

    judgement: str
    act: str
    by: str
    on: str
    field: str = ""
    value: Any = None
    found: Any = None
    text: str = ""
    items: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    overruled: bool = False


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A judgement of the record and what has come of it.

    `standing` is `holds`, `overruled` (by a later judgement), `undone` (by the judgement `undone_by`) or `lost` (no item
    rests on its passages any more). `items` are the ids of what it is about now; a rejected item has its old id.
    """

    judgement: Judgement
    standing: str
    items: tuple[str, ...] = ()
    undone_by: str = ""


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """An item that waits for somebody to look at it: how much it needs that (larger is more), and why, in words."""

    table: str
    item: str
    weight: float
    reasons: tuple[str, ...]
    plain: dict[str, Any]


def confirm(item: str, by: str, text: str = "") -> Judgement:
    """Say that an item is right as it stands."""
    return Judgement(act="confirm", by=by, items=(Anchor(item),), text=text)


def correct(item: str, field: str, value: Any, by: str, text: str = "") -> Judgement:
    """Say what a field of an item should hold, in the terms of the record format; `place.name` is a field of a field."""
    return Judgement(act="correct", by=by, items=(Anchor(item),), field=field, value=value, text=text)


def reject(item: str, reason: str, by: str) -> Judgement:
    """Say that there is no such thing, and why."""
    return Judgement(act="reject", by=by, items=(Anchor(item),), text=reason)


def merge(items: Iterable[str], by: str, text: str = "") -> Judgement:
    """Say that several items of one table are one."""
    return Judgement(act="merge", by=by, items=tuple(Anchor(item) for item in dict.fromkeys(items)), text=text)


def split(
    item: str, documents: Iterable[str], by: str, text: str = "", *, passages: Iterable[Mapping[str, Any]] = ()
) -> Judgement:
    """Say that what some documents tell in an item is another thing than what the others tell; or some passages of one.

    A passage is a `document` with `start` and `end`, or with a `quote` of it.
    """  # fmt: skip
    whole = (ClaimAt(document, 0, 0, "") for document in dict.fromkeys(documents))
    part = (*whole, *map(_claim_at, passages))
    return Judgement(act="split", by=by, items=(Anchor(item),), part=part, text=text)


def note(item: str, text: str, by: str) -> Judgement:
    """Write something on an item."""
    return Judgement(act="note", by=by, items=(Anchor(item),), text=text)


def add(
    table: str, values: Mapping[str, Any], evidence: Iterable[Mapping[str, Any]], by: str, text: str = ""
) -> Judgement:
    """Add an item by hand: its fields, and the passages it rests on.

    A passage is a `document` with `start` and `end`, or with a `quote` that stands in its text.
    """
    part = tuple(map(_claim_at, evidence))
    return Judgement(act="add", by=by, items=(Anchor("", table),), value=dict(values), part=part, text=text)


def _claim_at(passage: Mapping[str, Any]) -> ClaimAt:
    return ClaimAt(passage["document"], passage.get("start", 0), passage.get("end", 0), passage.get("quote", ""))


def undo(judgement: str, by: str, text: str = "") -> Judgement:
    """Take a judgement back."""
    return Judgement(act="undo", by=by, undoes=judgement, text=text)


def judgement_id(judgement: Judgement) -> str:
    """The id of a judgement: made of who said what and when."""
    said = msgspec.json.encode(msgspec.structs.replace(judgement, id=""), order="deterministic")
    return f"judgement-{hashlib.sha256(said).hexdigest()[:12]}"
