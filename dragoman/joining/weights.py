"""How telling the features of passages are."""

from __future__ import annotations

import math
from functools import lru_cache

__all__ = ["damped", "weight_of"]

STEPS = 2**30

_CONCEPT_WEIGHTS = {
    "place": 1.2,
    "date": 1.2,
    "organisation": 0.9,
    "state": 0.6,
    "topic": 0.7,
    "event": 0.6,
    "instrument": 0.6,
    "role": 0.5,
    "money": 0.0,  # its number counts already
}


@lru_cache(maxsize=65536)
def weight_of(feature: str) -> float:
    """How telling a feature is by itself: long numbers and names much, everyday concepts little."""
    kind, value = feature[0], feature[2:]
    if kind == "n":
        digits = value.replace(".", "").strip("0-")
        return min(2.5, 0.6 + 0.5 * len(digits)) if not _is_year(value) else 1.0
    if kind == "w":
        return 1.5
    return _CONCEPT_WEIGHTS.get(value.partition(":")[0], 0.5)


def _is_year(value: str) -> bool:
    return len(value) == 4 and value[:2] in ("19", "20")


@lru_cache(maxsize=32768)
def damped(feature: str, times: int, share: float = 1.0) -> float:
    """The weight of a feature that stands in `times` passages of a pair of documents, or a share of it.

    Weights are whole numbers of tiny steps, so that sums of them are exact and in any order the same.
    """
    return round(share * weight_of(feature) / math.sqrt(max(1, times)) * STEPS) / STEPS
