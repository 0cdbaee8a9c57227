"""Judgements in words: who said what of an item, and when."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Final

from dragoman.model.dates import humanise, read_date
from dragoman.model.judgements import Judged, Judgement
from dragoman.output import labels

_DID: Final = {
    "confirm": "confirmed it", "reject": "rejected it", "merge": "merged it", "split": "split it",
    "note": "wrote a note", "add": "added it by hand", "undo": "took a judgement back",
}  # fmt: skip
STANDING: Final = {
    "holds": "", "overruled": "overruled by a later one", "undone": "taken back", "lost": "what it was about is gone",
}  # fmt: skip
"""How a judgement stands, in words."""

_CODE: Final = re.compile(r"[A-Z]{2}")


def moment(on: str) -> str:
    """When something was said: `22 November 2026, 05:05 UTC`."""
    try:
        at = datetime.fromisoformat(on)
    except ValueError:
        return on
    return f"{humanise(at.date().isoformat())}, {at:%H:%M} UTC"


def told(said: Judged | Judgement) -> str:
    """A judgement as a sentence about the item that it is on."""
    act = _DID.get(said.act, said.act)
    if said.act == "correct":
        act = f"corrected the {field(said.field)} to {value(said.value) or 'nothing'}"
    return f"{said.by} {act} ({moment(said.on)})."


def field(name: str) -> str:
    """What people call a field: `place.name` is the place."""
    return labels.words(name.replace(".name", "").replace(".", ": "))


def value(said: Any) -> str:
    """A value of the record format in words."""
    if isinstance(said, (list, tuple)):
        return labels.listed([value(one) for one in said])
    if isinstance(said, dict):
        return labels.listed_plain(value(one) for one in said.values())
    if isinstance(said, bool):
        return "yes" if said else "no"
    if isinstance(said, (int, float)):
        return labels.number(said)
    if said is None:
        return ""
    text = str(said)
    if _CODE.fullmatch(text):
        return labels.country(text)
    return humanise(text) if read_date(text) else labels.words(text)
