"""Conditions that one version of a passage leaves out: "provided that parliament approves"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.sides import RowSide

__all__ = ["row_provisos"]

_PROVISO: Final = "c:proviso"
_CONDITION: Final = "c:condition"
SHORTER: Final = 0.85  # what leaves a clause out is by so much shorter, beside how long the two texts are elsewhere


def row_provisos(a: RowSide, b: RowSide, point: str) -> Iterator[Difference]:
    """One version says on what condition, the other nothing like it, and it is shorter there than it is elsewhere."""
    for side, other in ((a, b), (b, a)):
        if side.has(_PROVISO) and not other.near_has(_CONDITION) and _is_shorter(other, side):
            bound, free = side.says("on a condition"), other.says("without a condition")
            note = "one version names a condition, the other does not"
            yield Difference("omission", f"{point} proviso", bound, free, "versions", "high", note)


def _is_shorter(side: RowSide, other: RowSide) -> bool:
    here = len(side.own_text) / len(other.own_text)
    return here < SHORTER * len(side.text.document.text) / len(other.text.document.text)
