"""Making judgements: checked against the record, and anchored in what they rest on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from msgspec.structs import replace

from dragoman.errors import JudgementRefused
from dragoman.judging.anchoring import anchor_of
from dragoman.judging.found import Found
from dragoman.model.judgements import ACTS, Judgement, judgement_id

__all__ = ["make", "next_moment"]

LONGEST: Final = 20_000
"""Characters of a note or a reason."""

_WHOLE: Final = frozenset({"reject", "merge", "split"})
_UNTOUCHABLE: Final = {
    "reject": frozenset({"articles", "stories"}),
}
"""The tables of which an act makes no sense: what follows from others is judged there."""

Lookup = Callable[[str], Found]
"""The item with an id, as it is now. Raises ItemUnknown."""


def next_moment(last: str) -> str:
    """Now; but behind the last judgement, whatever the clock says, because the later of two judgements holds."""
    now = datetime.now(UTC)
    if last:
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return now.isoformat(timespec="microseconds")


def make(asked: Judgement, moment: str, item: Lookup) -> Judgement:
    """The judgement as it is kept, with what it rests on. Raises JudgementRefused, ItemUnknown."""
    _check(asked)
    made = _anchored(asked, item)
    made = replace(made, on=moment, id="")
    return replace(made, id=judgement_id(made))


def _check(asked: Judgement) -> None:
    if asked.act not in ACTS:
        raise JudgementRefused(f"there is no judgement {asked.act!r}; there are {', '.join(ACTS)}")
    if not asked.by.strip():
        raise JudgementRefused("a judgement needs somebody who makes it; say who with --by or $DRAGOMAN_BY")
    if asked.act in ("reject", "note") and not asked.text.strip():
        raise JudgementRefused({"reject": "a rejection needs a reason", "note": "the note is empty"}[asked.act])
    if len(asked.text) > LONGEST:
        raise JudgementRefused(f"the text has {len(asked.text):,} characters; {LONGEST:,} are the most")


def _anchored(asked: Judgement, item: Lookup) -> Judgement:
    if asked.act == "undo":
        return asked
    if len(asked.items) != 1:
        raise JudgementRefused(f"to {asked.act} names one item; this names {len(asked.items)}")
    found = item(asked.items[0].id)
    if found.table in _UNTOUCHABLE.get(asked.act, ()):
        raise JudgementRefused(f"the {found.table} cannot be judged so; judge the items that they are made of")
    return replace(asked, items=(anchor_of(found, whole=asked.act in _WHOLE),))
