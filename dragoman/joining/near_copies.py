"""Sketches of texts: how much wording two of them share, and which come into question at all."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from rensa import RMinHash

from dragoman.joining import surface
from dragoman.joining.texts import Prepared, weight_of

__all__ = ["Candidates", "candidates", "resemblance", "wording_sketch"]

HASHES = 96
WORDING_ROWS = 4  # rows a band: texts that share half of their wording meet almost surely
FEATURE_ROWS = 3
SEED = 42
SHINGLE = 4  # words in a shingle
NEIGHBOURS = 6  # in one bucket each text meets so many others, so that work grows with the texts, not their pairs
RARE = 24  # telling features of a text that are looked up
COMMON = 48  # a feature of more texts than this tells nothing
SHARED = 3  # rare features that two texts must have in common
PARTNERS = 8  # candidates kept of those found by rare features

Sketch: TypeAlias = "array[int]"
"""A MinHash sketch, empty where there is too little text."""

Candidates = dict[tuple[int, int], set[str]]
"""Pairs of positions in the list of texts, with the ways by which they were found."""


def wording_sketch(text: Prepared) -> Sketch:
    """The MinHash of the wording of a text; empty where it has fewer than eight words."""
    words = surface.words(text.document.text)
    if len(words) < 8:
        return array("I")
    shingles = sorted({" ".join(words[i : i + SHINGLE]) for i in range(len(words) - SHINGLE + 1)})
    return _digest(shingles)


def _digest(items: Sequence[str]) -> Sketch:
    sketch = RMinHash(num_perm=HASHES, seed=SEED)
    sketch.update(list(items))
    return array("I", sketch.digest())


def resemblance(a: Sketch, b: Sketch) -> float:
    """Share of wording that two sketches have in common, 0..1."""
    if not a or not b:
        return 0.0
    return sum(x == y for x, y in zip(a, b, strict=True)) / HASHES


def candidates(texts: Sequence[Prepared], sketches: Sequence[Sketch]) -> Candidates:
    """Pairs of texts that may be versions of one article. Work grows with the number of texts, not of
    pairs.
    """
    found: Candidates = defaultdict(set)
    for way, buckets in (
        ("address", _by_address(texts)),
        ("wording", _bands(sketches, WORDING_ROWS)),
        ("features", _bands([_feature_sketch(t) for t in texts], FEATURE_ROWS)),
    ):
        for pair in _neighbours(buckets):
            found[pair].add(way)
    for pair in _by_rare_features(texts):
        found[pair].add("rare features")
    return dict(found)


def _by_address(texts: Sequence[Prepared]) -> Iterable[list[int]]:
    buckets: dict[str, list[int]] = defaultdict(list)
    for k, text in enumerate(texts):
        for key in {text.address, text.origin} - {None}:
            buckets[str(key)].append(k)
    return buckets.values()


def _bands(sketches: Sequence[Sketch], rows: int) -> Iterator[list[int]]:
    for band in range(0, HASHES - rows + 1, rows):
        buckets: dict[bytes, list[int]] = defaultdict(list)
        for k, sketch in enumerate(sketches):
            if sketch:
                buckets[sketch[band : band + rows].tobytes()].append(k)
        yield from buckets.values()


def _neighbours(buckets: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    for members in buckets:
        for at, k in enumerate(members):
            for other in members[at + 1 : at + 1 + NEIGHBOURS]:
                yield (k, other)


def _telling(text: Prepared) -> frozenset[str]:
    return frozenset(f for f in text.features if weight_of(f) >= 1.0)


def _feature_sketch(text: Prepared) -> Sketch:
    telling = sorted(_telling(text))
    return _digest(telling) if len(telling) >= 4 else array("I")


def _by_rare_features(texts: Sequence[Prepared]) -> Iterator[tuple[int, int]]:
    spread = Counter(f for t in texts for f in _telling(t))
    postings: dict[str, list[int]] = defaultdict(list)
    for k, text in enumerate(texts):
        rare = sorted((spread[f], f) for f in _telling(text) if 2 <= spread[f] <= COMMON)
        for _, feature in rare[:RARE]:
            postings[feature].append(k)
    shared: dict[int, Counter[int]] = defaultdict(Counter)
    for members in postings.values():
        for at, k in enumerate(members):
            for other in members[at + 1 :]:
                shared[k][other] += 1
                shared[other][k] += 1
    for k in sorted(shared):
        likely = sorted(((-count, other) for other, count in shared[k].items() if count >= SHARED))
        for _, other in likely[:PARTNERS]:
            yield (min(k, other), max(k, other))
