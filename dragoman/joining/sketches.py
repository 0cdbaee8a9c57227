"""Sketches of texts: how much wording or how many features two of them share, without laying them side by side."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from rensa import RMinHash

from dragoman.joining import surface
from dragoman.joining.weights import weight_of

__all__ = ["HASHES", "WIDTH", "resemblance", "telling_features", "telling_sketch", "wording_sketch"]

HASHES = 96
WIDTH = 4  # bytes of a hash
SEED = 42
_FOLDS = (16, 8, 4, 2, 1)
_LOWER = {fold: sum(((1 << fold) - 1) << 8 * WIDTH * k for k in range(HASHES)) for fold in _FOLDS}
SHINGLE = 4  # words in a shingle
WORDS = 8  # fewer make no sketch
TELLING = 4  # fewer telling features make no sketch


def wording_sketch(text: str) -> bytes:
    """The MinHash of the wording of a text; empty where it has too few words."""
    words = surface.words(text)
    if len(words) < WORDS:
        return b""
    return _digest(sorted({" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)}))


def telling_features(features: Iterable[str]) -> list[str]:
    """Those that say much by themselves, sorted."""
    return sorted(f for f in features if weight_of(f) >= 1.0)


def telling_sketch(features: Iterable[str]) -> bytes:
    """The MinHash of the telling features of a text; empty where it has too few."""
    telling = telling_features(features)
    return _digest(telling) if len(telling) >= TELLING else b""


def _digest(items: Sequence[str]) -> bytes:
    sketch = RMinHash(num_perm=HASHES, seed=SEED)
    sketch.update(list(items))
    return array("I", sketch.digest()).tobytes()


def resemblance(a: bytes, b: bytes) -> float:
    """Share of what two sketches stand for that they have in common, 0..1."""
    if not a or not b:
        return 0.0
    differing = int.from_bytes(a, "little") ^ int.from_bytes(b, "little")
    for shift in _FOLDS:  # whatever bit of a hash differs comes down to its lowest
        differing = (differing | differing >> shift) & _LOWER[shift]
    return 1 - differing.bit_count() / HASHES
