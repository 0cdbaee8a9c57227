"""A quantity in the making, and what stands behind its number."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.number_lexicon import NumberLexicon
from dragoman.finding.numbers.number_sum import Number


class Draft(msgspec.Struct):
    """A quantity in the making: pieces `first` to `end`, and the fields of Quantity."""

    first: int
    end: int
    value: float
    shape: str
    scale: float
    kind: str = "count"
    unit: str | None = None
    currency: str | None = None
    currency_word: str | None = None
    bound: str = "exact"
    about: bool = False
    head: tuple[int, int] | None = None
    range_role: str | None = None
    definite: bool = False


def draft_of(number: Number, end: int, kind: str) -> Draft:
    """The quantity that `number` makes, up to piece `end`, of a kind."""
    return Draft(number.first, end, number.value, number.shape, number.scale, kind, about=number.about)


def past_hyphen(atoms: Atoms, at: int) -> int:
    """The place behind a hyphen that touches what stands before piece `at`."""
    return at + 1 if at < len(atoms) and atoms.words[at] == "-" and atoms.touches(at) else at


def named_behind(
    atoms: Atoms, lexicon: NumberLexicon, number: Number, find: Callable[[Atoms, int], tuple[int, str] | None]
) -> tuple[int, str] | None:
    """What `find` finds behind a number: directly, behind a hyphen, or behind "of" where a scale ends it."""
    at = past_hyphen(atoms, number.end)
    if at >= len(atoms) or at in atoms.breaks:
        return None
    found = find(atoms, at)
    if found is None and (of := lexicon.of.at(atoms.words, at)) is not None and of[0] < len(atoms):
        found = find(atoms, of[0])
    return found
