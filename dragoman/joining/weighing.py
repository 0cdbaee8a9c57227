"""Weighing two claims clue by clue: how sure it is that they are one item, and in what they differ."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from dragoman.joining.context import Context, Node
from dragoman.model.findings import Claim

__all__ = ["Clue", "Conflict", "Kind", "Reasons", "Verdict", "weigh"]

C = TypeVar("C", bound=Claim)


@dataclass(frozen=True, slots=True)
class Conflict:
    """An attribute in which two claims differ. A hard one keeps them apart, a soft one is reported of one
    item.
    """

    about: str
    a: str
    b: str
    hard: bool = True


@dataclass(frozen=True, slots=True)
class Clue(Generic[C]):
    """One thing to weigh: its name, its weight, and a measure between -1 and 1."""

    name: str
    weight: float
    measure: Callable[[Node[C], Node[C], Context], float]


Reasons = tuple[tuple[str, float], ...]
"""The clues that spoke, each with what it added to the score."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What weighing two claims came to: the score, the clues that spoke, and where the claims differ."""

    score: float
    reasons: Reasons
    conflicts: tuple[Conflict, ...] = ()

    @property
    def hard(self) -> bool:
        """Whether the claims must stay two items."""
        return any(c.hard for c in self.conflicts)


@dataclass(frozen=True, slots=True)
class Kind(Generic[C]):
    """A kind of claims: its name, how two are weighed, and the score from which on they are one item."""

    name: str
    judge: Callable[[Node[C], Node[C], Context], Verdict]
    enough: float


def weigh(a: Node[C], b: Node[C], clues: Sequence[Clue[C]], context: Context) -> tuple[float, Reasons]:
    """The weighted sum of the clues, and those that spoke, each with what it added."""
    total, reasons = 0.0, []
    for clue in clues:
        value = clue.measure(a, b, context)
        if value:
            total += clue.weight * value
            reasons.append((clue.name, clue.weight * value))
    return total, tuple(reasons)
