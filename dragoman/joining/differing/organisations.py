"""Bodies of international organisations that versions of one passage exchange for each other."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.sides import RowSide

__all__ = ["row_organisations"]


def row_organisations(a: RowSide, b: RowSide, article: str) -> Iterator[Difference]:
    """Each version names a body that the other has nowhere near: UNODC here, UNHCR there."""
    left, right = sorted(a.bodies - b.near_bodies), sorted(b.bodies - a.near_bodies)
    if len(left) != 1 or len(right) != 1:
        return
    x, y = left[0].upper(), right[0].upper()
    point = f"{article} " + " / ".join(sorted((x, y)))
    yield Difference("name", point, a.says(x), b.says(y), "versions", "medium", f"{x} in one version, {y} in the other")
