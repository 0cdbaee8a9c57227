"""What judgements say on items: the entries of `judged`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dragoman.judging.found import Found
from dragoman.model.judgements import Judgement

__all__ = ["entry_of", "said_on"]


def entry_of(judgement: Judgement, **more: Any) -> dict[str, Any]:
    """A judgement as it stands on an item, in the record format."""
    entry = {"judgement": judgement.id, "act": judgement.act, "by": judgement.by, "on": judgement.on}
    if judgement.text:
        entry["text"] = judgement.text
    return entry | more


def said_on(item: Found, entries: Sequence[dict[str, Any]]) -> Found:
    """The item with what was said on it."""
    if not entries:
        return item
    return Found(item.table, item.rank, {**item.plain, "judged": list(entries)})
