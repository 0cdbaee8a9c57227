"""Judgements in words: who said what of an item, and when."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from dragoman.model.dates import humanise
from dragoman.model.judgements import Judged, Judgement
from dragoman.output.said import field, names_items, value

_DID: Final = {
    "confirm": "confirmed it", "reject": "rejected it", "merge": "merged it", "split": "split it",
    "note": "wrote a note", "add": "added it by hand", "undo": "took a judgement back",
}  # fmt: skip
STANDING: Final = {
    "holds": "", "overruled": "overruled by a later one", "undone": "taken back", "lost": "what it was about is gone",
}  # fmt: skip
"""How a judgement stands, in words."""


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
        to = "" if names_items(said.value) else f" to {value(said.value) or 'nothing'}"
        act = f"corrected the {field(said.field)}{to}"
    return f"{said.by} {act} ({moment(said.on)})."
