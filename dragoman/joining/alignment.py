"""Passages of two texts that say the same thing: dynamic programming over language-free features."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise
from operator import add

from dragoman.joining.texts import TextPassage
from dragoman.joining.weights import damped

__all__ = ["Aligned", "Row", "align", "at_most", "in_common"]

GAP = 0.06  # cost of leaving a passage alone
BAND = 0.4  # how far from the diagonal an answer may stand, as a share of the text
ALONE = 0.35  # weight of a feature that the other text has nowhere
MOST = 1.000001  # no likeness is more than one
SLIGHT = 1e-6  # more than rounding takes away
KEEP = 0.18  # rows less alike than this are not kept, unless both neighbours are


@dataclass(frozen=True, slots=True)
class Row:
    """Passages `a_from:a_to` of one text answer to `b_from:b_to` of the other; `score` 0..1."""

    a_from: int
    a_to: int
    b_from: int
    b_to: int
    score: float


@dataclass(frozen=True, slots=True)
class Aligned:
    """The rows in order, and which share of each text's telling features stands in answering passages."""

    rows: tuple[Row, ...]
    coverage_a: float
    coverage_b: float


def align(a: Sequence[TextPassage], b: Sequence[TextPassage]) -> Aligned:
    """Lay two texts side by side, in order, one passage answering to one or two."""
    if not a or not b:
        return Aligned((), 0.0, 0.0)
    weights = _weights(a, b)
    scorer = _Scorer(a, b, weights)
    rows = _trace(scorer, len(a), len(b))
    rows = _kept(rows, len(a), len(b))
    return Aligned(tuple(rows), _coverage(a, b, rows, weights, True), _coverage(a, b, rows, weights, False))


def in_common(a: Mapping[str, int], b: Mapping[str, int]) -> Aligned:
    """What `align` can find at most in texts that show these features so many times, wherever: quicker still."""
    common = a.keys() & b.keys()
    weights = {feature: damped(feature, max(a[feature], b[feature])) for feature in common}
    return Aligned((), _in_common(a, weights), _in_common(b, weights))


def _in_common(text: Mapping[str, int], weights: Mapping[str, float]) -> float:
    shared = sum(text[feature] * weight for feature, weight in weights.items())
    total = sum(times * damped(feature, times, ALONE) for feature, times in text.items() if feature not in weights)
    return shared / (shared + total) if shared else 0.0


def at_most(a: Sequence[TextPassage], b: Sequence[TextPassage]) -> Aligned:
    """What `align` can find at most: no rows, and coverages that its own never exceed. Far quicker.

    Each passage is given its best answer, one or two passages of the other text, none before the answer of
    the passage before it. That leaves out what else rows must be, and so takes nothing away from any.
    """
    if not a or not b:
        return Aligned((), 0.0, 0.0)
    weights = _weights(a, b)
    places: dict[str, list[int]] = defaultdict(list)
    for number, passage in enumerate(b):
        for feature in passage.features:
            places[feature].append(number)
    common = places.keys()
    shared = []
    for passage in a:
        row = [0.0] * (len(b) + 1)
        for feature in passage.features & common:
            weight = weights[feature]
            for number in places[feature]:
                row[number] += weight
        shared.append(row)
    turned = [[*column, 0.0] for column in zip(*shared, strict=True)][:-1]
    return Aligned((), _at_most(a, shared, weights), _at_most(b, turned, weights))


def _at_most(text: Sequence[TextPassage], shared: list[list[float]], weights: dict[str, float]) -> float:
    total = _weight_in(text, weights)
    if not total:
        return 0.0
    best = [0.0] * (len(shared[0]) - 1)
    for row in shared:
        best = list(map(add, accumulate(best, max), map(add, row, row[1:])))
    return min(1.0, max(best) / total)


def _weights(a: Sequence[TextPassage], b: Sequence[TextPassage]) -> dict[str, float]:
    in_a, in_b = (Counter(chain.from_iterable(p.features for p in text)) for text in (a, b))
    weights = {feature: damped(feature, times, ALONE) for feature, times in in_a.items() if feature not in in_b}
    for feature, times in in_b.items():
        there = in_a.get(feature, 0)
        weights[feature] = damped(feature, max(times, there)) if there else damped(feature, times, ALONE)
    return weights


def _weight_in(text: Sequence[TextPassage], weights: dict[str, float]) -> float:
    return sum(map(weights.__getitem__, chain.from_iterable(p.features for p in text)))


class _Scorer:
    """Likeness of runs of one or two passages."""

    def __init__(self, a: Sequence[TextPassage], b: Sequence[TextPassage], weights: dict[str, float]) -> None:
        self.weights = weights
        self.features = [_runs(p.features for p in text) for text in (a, b)]
        self.sizes = [_sums([sum(weights[f] for f in p.features) for p in text]) for text in (a, b)]
        self.lengths = [_sums([float(p.end - p.start) for p in text]) for text in (a, b)]
        self.ratio = self.lengths[1][0][-1] / max(1.0, self.lengths[0][0][-1])

    def __call__(self, i: int, di: int, j: int, dj: int) -> float:
        """Likeness of `a[i:i+di]` and `b[j:j+dj]`: shared weight, with a little for fitting lengths."""
        left, right = self.features[0][di - 1][i], self.features[1][dj - 1][j]
        x, y = self.lengths[0][di][i] * self.ratio, self.lengths[1][dj][j]
        fit = (x / y if x < y else y / x) if x and y else 0.0
        if left.isdisjoint(right):
            return (0.04 if left or right else 0.1) * fit
        common = sum([self.weights[f] for f in left & right])
        total = self.sizes[0][di][i] + self.sizes[1][dj][j]
        strength = min(1.0, common / 1.2)  # one everyday concept in common is not much
        return min(1.0, 2 * common / total) * (0.5 + 0.5 * strength) * 0.9 + 0.1 * fit


def _runs(features: Iterable[frozenset[str]]) -> tuple[list[frozenset[str]], list[frozenset[str]]]:
    """The features of each passage, and of each with the one behind it."""
    single = list(features)
    return single, [x | y for x, y in pairwise(single)]


def _sums(values: list[float]) -> tuple[list[float], list[float], list[float]]:
    """The sum of all so far, each value, and each with the one behind it."""
    return list(accumulate(values)), values, [x + y for x, y in pairwise(values)]


_MOVES = ((1, 1), (2, 1), (1, 2))


def _trace(score: _Scorer, n: int, m: int) -> list[Row]:
    """The best way through both texts. What cannot be part of any, going by a first way that is at hand, is passed over."""
    floor = _straight(score, n, m) - SLIGHT
    best = [[float("-inf")] * (m + 1) for _ in range(n + 1)]
    back: list[list[tuple[int, int, float]]] = [[(0, 0, 0.0)] * (m + 1) for _ in range(n + 1)]
    best[0][0] = 0.0
    for i in range(n + 1):
        for j in range(m + 1):
            ahead = min(n - i, m - j) * MOST  # what can be gained from here on
            if i == j == 0 or min(i, j) * MOST + ahead < floor:
                continue
            top, step = float("-inf"), (0, 0, 0.0)
            if i and best[i - 1][j] - GAP > top:
                top, step = best[i - 1][j] - GAP, (1, 0, 0.0)
            if j and best[i][j - 1] - GAP > top:
                top, step = best[i][j - 1] - GAP, (0, 1, 0.0)
            if abs(i / n - j / m) <= BAND:
                for di, dj in _MOVES:
                    if i >= di and j >= dj:
                        before = best[i - di][j - dj] - (0.05 if di + dj > 2 else 0.0)
                        if before + MOST <= top or before + MOST + ahead < floor:
                            continue
                        like = score(i - di, di, j - dj, dj)
                        value = best[i - di][j - dj] + like - (0.05 if di + dj > 2 else 0.0)
                        if value > top:
                            top, step = value, (di, dj, like)
            best[i][j], back[i][j] = top, step
    rows, i, j = [], n, m
    while i or j:
        di, dj, like = back[i][j]
        if di and dj:
            rows.append(Row(i - di, i, j - dj, j, round(like, 4)))
        i, j = i - di, j - dj
    return rows[::-1]


def _straight(score: _Scorer, n: int, m: int) -> float:
    """What laying passage beside passage comes to; far from what can be where a passage was put in, exact for a copy."""
    steps = min(n, m)
    if abs(n - m) > BAND * steps:  # the way along the end of the longer text must stay near the diagonal
        return float("-inf")
    return sum(score(k, 1, k, 1) for k in range(steps)) - GAP * abs(n - m)


def _kept(rows: list[Row], n: int, m: int) -> list[Row]:
    """Rows that are alike, and those right between two that are, or between one and the end of both texts."""
    firm = [r.score >= KEEP for r in rows]
    kept = []
    for k, row in enumerate(rows):
        before = (row.a_from, row.b_from) == (0, 0) or (k > 0 and firm[k - 1] and _touch(rows[k - 1], row))
        behind = (row.a_to, row.b_to) == (n, m) or (k + 1 < len(rows) and firm[k + 1] and _touch(row, rows[k + 1]))
        if firm[k] or (before and behind):
            kept.append(row)
    return kept


def _touch(first: Row, second: Row) -> bool:
    return first.a_to == second.a_from and first.b_to == second.b_from


def _coverage(
    a: Sequence[TextPassage], b: Sequence[TextPassage], rows: list[Row], weights: dict[str, float], of_a: bool
) -> float:
    """Share of the weight of one text that its answering passages have in common with the other's."""
    texts = (a, b) if of_a else (b, a)
    total = _weight_in(texts[0], weights)
    if not total:
        return 0.0
    shared = 0.0
    for row in rows:
        own = texts[0][row.a_from : row.a_to] if of_a else texts[0][row.b_from : row.b_to]
        other = texts[1][row.b_from : row.b_to] if of_a else texts[1][row.a_from : row.a_to]
        answer = frozenset().union(*(p.features for p in other))
        shared += sum(weights[f] for p in own for f in p.features & answer)
    return min(1.0, shared / total)
