"""Organisations and states that versions of one passage exchange for each other."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.sides import RowSide

__all__ = ["row_organisations"]


def row_organisations(a: RowSide, b: RowSide, article: str) -> Iterator[Difference]:
    """Each version names one organisation, or one state, that the other has nowhere near: UNODC here, UNHCR there."""
    strange, strange_too = a.organisations - b.near_organisations, b.organisations - a.near_organisations
    for left, right in (
        (_bodies(strange), _bodies(strange_too)),
        (strange - _bodies(strange), strange_too - _bodies(strange_too)),
        (a.states - b.near_states, b.states - a.near_states),
    ):
        if len(left) == len(right) == 1:
            x, y = (min(names).upper() for names in (left, right))
            point = f"{article} " + " / ".join(sorted((x, y)))
            note = f"{x} in one version, {y} in the other"
            yield Difference("name", point, a.says(x), b.says(y), "versions", "medium", note)


def _bodies(codes: frozenset[str]) -> frozenset[str]:
    """The bodies of organisations among the codes; those of whole organisations are in capitals, as those of states are."""
    return frozenset(filter(str.islower, codes))
