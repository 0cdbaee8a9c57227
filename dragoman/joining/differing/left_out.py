"""Persons and states of a list that one version of a passage leaves out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.sides import RowSide
from dragoman.joining.name_score import same_name
from dragoman.model.findings import Person

__all__ = ["row_left_out"]

COMPANY: Final = 2  # others of the list that both versions name in the passage
WHOLE: Final = 0.75  # a version shorter than this beside the other is an excerpt, which may leave out anything
SAME: Final = 0.35  # from which score on two names may be spellings of one


def row_left_out(a: RowSide, b: RowSide, point: str) -> Iterator[Difference]:
    """One version names somebody among others whom the other version, which names the others there, does not know."""
    for side, other in ((a, b), (b, a)):
        if len(other.text.document.text) < WHOLE * len(side.text.document.text):
            continue
        names = [*_persons(side, other), *_states(side, other)]
        if len(names) == 1 and not [*_persons(other, side), *_states(other, side)]:
            with_, without = side.says(f"with {names[0]}"), other.says(f"without {names[0]}")
            note = f"{names[0]} is named in one version only"
            yield Difference("participants", f"{point} {names[0]}", with_, without, "versions", "medium", note)


def _persons(side: RowSide, other: RowSide) -> list[str]:
    """The persons of a list whom the other version does not name anywhere."""
    known = other.text.said.persons
    strangers = [p for p in side.persons if not any(_may_be(p, q) for q in known)]
    company = [p for p in side.persons if any(_may_be(p, q) for q in other.persons)]
    return [p.name for p in strangers] if len(company) >= COMPANY else []


def _states(side: RowSide, other: RowSide) -> list[str]:
    """The states of a list that the other version does not name anywhere, nor anybody or any town of them."""
    known = other.whole_states
    return sorted(side.states - known) if len(side.states & other.states) >= COMPANY else []


def _may_be(p: Person, q: Person) -> bool:
    return same_name(p.name, q.name) >= SAME
