"""Which texts come into question as versions of one article. Work grows with the number of texts, not of pairs."""

from __future__ import annotations

from array import array
from bisect import insort
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from dragoman.joining.sketches import HASHES, WIDTH, resemblance
from dragoman.joining.texts import Prepared

__all__ = ["LEAST", "by_address", "by_rare_features", "by_sketch", "closest"]

WORDING_ROWS = 4  # rows a band: texts that share half of their wording meet almost surely
FEATURE_ROWS = 3
NEIGHBOURS = 6  # in one bucket each text meets so many others
RARE = 24  # telling features of a text that are looked up
COMMON = 48  # a feature of more texts than this tells nothing
SHARED = 3  # rare features that two texts must have in common
PARTNERS = 8  # candidates that a text keeps of those found by its features
LEAST = 0.08  # share of telling features without which texts resemble each other by chance


def by_address(texts: Sequence[Prepared]) -> Iterator[tuple[int, int]]:
    """Positions of two texts that stand under one address, or of which one names the other's as its source."""
    buckets: dict[str, list[int]] = defaultdict(list)
    for k, text in enumerate(texts):
        for key in {text.address, text.origin} - {None}:
            buckets[str(key)].append(k)
    return _neighbours(buckets.values())


def by_sketch(sketches: Sequence[bytes], rows: int) -> Iterator[tuple[int, int]]:
    """Positions of two sketches that have a band of `rows` hashes in common."""
    for start in range(0, (HASHES - rows + 1) * WIDTH, rows * WIDTH):
        band = [sketch[start : start + rows * WIDTH] for sketch in sketches]
        several = {part for part, times in Counter(band).items() if times > 1 and part}
        buckets: dict[bytes, list[int]] = defaultdict(list)
        for k, part in enumerate(band):
            if part in several:
                buckets[part].append(k)
        yield from _neighbours(buckets.values())


def closest(sketches: Sequence[bytes], pairs: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those of the pairs that are the most alike for one of the two, and not by chance.

    Without this the pairs that meet by chance grow with the square of the texts.
    """
    best: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for i, j in set(pairs):
        alike = resemblance(sketches[i], sketches[j])
        if alike < LEAST:
            continue
        for k, other in ((i, j), (j, i)):
            insort(best[k], (-alike, other))
            del best[k][PARTNERS:]
    return {(min(k, other), max(k, other)) for k, likely in best.items() for _, other in likely}


def _neighbours(buckets: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    for members in buckets:
        for at, k in enumerate(members):
            for other in members[at + 1 : at + 1 + NEIGHBOURS]:
                yield (k, other)


def by_rare_features(telling: Sequence[bytes]) -> Iterator[tuple[int, int]]:
    """Positions of two texts that have several telling features in common which few others have.

    A text is given by its telling features, packed as numbers.
    """
    spread = Counter(chain.from_iterable(array("Q", packed) for packed in telling))
    few = {feature: times for feature, times in spread.items() if 2 <= times <= COMMON}
    del spread
    rare: list[Sequence[int]] = []
    postings: dict[int, list[int]] = defaultdict(list)
    for k, packed in enumerate(telling):
        own = sorted((few[feature], feature) for feature in array("Q", packed) if feature in few)
        rare.append(array("Q", (feature for _, feature in own[:RARE])))
        for feature in rare[-1]:
            postings[feature].append(k)
    for k, features in enumerate(rare):
        shared = Counter(chain.from_iterable(postings[feature] for feature in features))
        likely = sorted((-count, other) for other, count in shared.items() if count >= SHARED and other != k)
        for _, other in likely[:PARTNERS]:
            yield (min(k, other), max(k, other))
