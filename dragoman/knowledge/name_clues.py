"""How much each clue speaks for a stretch of words being the name of a person, a body or a place."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Final

import msgspec

from dragoman.knowledge.world_files import load_whole, world_file

LABELS: Final = ("PER", "ORG", "LOC")


class NameClues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file name_clues.yaml: weights for PER, ORG and LOC, against being no name, which has none."""

    always: tuple[float, float, float]
    clues: dict[str, tuple[float, float, float]]


@cache
def _weights() -> NameClues:
    return load_whole(world_file("name_clues.yaml"), NameClues)


def weigh(clues: Iterable[str]) -> tuple[float, float, float]:
    """The sums of the weights of `clues` for PER, ORG and LOC; below 0 it is rather no name."""
    weights = _weights()
    rows = [weights.clues[clue] for clue in clues if clue in weights.clues]
    per, org, loc = (sum(column) for column in zip(weights.always, *rows, strict=True))
    return per, org, loc
