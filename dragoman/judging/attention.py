"""How much an item needs somebody to look at it, and why: what the queue is ordered by."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Final

from dragoman.judging.found import Found

__all__ = ["attention", "weigh"]

_SEVERITY: Final = {"high": 8.0, "medium": 4.0, "low": 1.0}
_SETTLING: Final = frozenset({"confirm", "correct", "add", "merge", "split"})
_SURE: Final = 0.75
"""From this confidence on a claim is not looked at for its own sake."""

_MANY: Final = 5
"""Documents from which on much hangs on an item."""

Ground = tuple[float, str]
"""What adds to the need, and how much."""


def attention(item: Found) -> float:
    """How much an item needs a look; nothing where all is plain, or somebody has looked already."""
    return round(math.fsum(weight for weight, _ in weigh(item)), 3)


def weigh(item: Found) -> list[Ground]:
    """Why an item needs a look, with what each reason weighs; no reason at all where somebody has judged or settled it."""
    plain = item.plain
    if any(entry["act"] in _SETTLING for entry in plain.get("judged", ())):
        return []
    if plain.get("settled"):
        return []
    reasons = list(_disputed(plain) if item.table == "disagreements" else _doubtful(plain))
    documents = len(item.documents)
    if reasons and documents >= _MANY:
        reasons.append((0.5 * math.log2(documents), f"{documents} documents"))
    return reasons


def _disputed(plain: Mapping[str, Any]) -> Iterator[Ground]:
    yield _SEVERITY[plain["severity"]], f"{plain['severity']} severity"


def _doubtful(plain: Mapping[str, Any]) -> Iterator[Ground]:
    confidence = plain.get("confidence", 1.0)
    if confidence < _SURE:
        yield 4 * (_SURE - confidence), f"confidence {confidence:.2f}"
    if plain.get("inferred"):
        yield 0.5 * len(plain["inferred"]), f"inferred: {', '.join(plain['inferred'])}"
