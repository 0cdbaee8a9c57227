"""Which documents are versions of one text."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dragoman.joining.alignment import ALONE, Aligned, align, at_most, in_common
from dragoman.joining.article_score import ArticlePair, Link, judge, possible
from dragoman.joining.cards import LOAD
from dragoman.joining.common import Groups
from dragoman.joining.near_copies import (
    FEATURE_ROWS,
    WORDING_ROWS,
    by_address,
    by_rare_features,
    by_sketch,
    closest,
)
from dragoman.joining.sketches import resemblance
from dragoman.joining.texts import Prepared
from dragoman.joining.verdicts import Memory
from dragoman.joining.weights import weight_of

__all__ = ["Laid", "Looks", "Pairing", "Versions", "find_versions", "lay"]

SAME = 0.5
ENOUGH = 3  # versions that a text is laid beside; more tell nothing new
SHARE = 0.25  # share of telling features without which two texts need no closer look


@dataclass(frozen=True, slots=True)
class Laid:
    """Two texts laid side by side: the verdict on them, which passages answer each other, how much wording they share."""

    link: Link
    aligned: Aligned
    wording: float


Pairing = dict[tuple[int, int], Laid]
"""Texts by their positions, laid side by side in pairs."""


@dataclass(frozen=True, slots=True)
class Versions:
    """Texts, by their positions, that are versions of one article, and the pairs of them that say so.

    `known` are those of the pairs that were laid side by side just now.
    """

    members: tuple[int, ...]
    pairs: tuple[tuple[int, int], ...]
    known: Pairing

    def laid(self, texts: Mapping[int, Prepared]) -> Pairing:
        """All pairs laid side by side."""
        return {(i, j): self.known.get((i, j)) or lay(texts[i], texts[j]) for i, j in self.pairs}


def find_versions(texts: Sequence[Prepared], memory: Memory) -> list[Versions]:
    """The versions of each article, each text in exactly one, by the first text."""
    groups: Groups[int] = Groups(range(len(texts)))
    joined: list[tuple[int, int]] = []
    known: Pairing = {}
    partners: Counter[int] = Counter()
    looks, verdicts = Looks(texts), memory.verdicts("versions")
    for i, j in looks.candidates():
        if groups.find(i) == groups.find(j) and min(partners[i], partners[j]) >= ENOUGH:
            continue  # joined already, by way of other versions
        if verdicts.ask(texts[i].number << 32 | texts[j].number, _are_one, texts, looks, (i, j), known):
            groups.join(i, j)
            partners.update((i, j))
            joined.append((i, j))
    inner: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for pair in sorted(joined):
        inner[groups.find(pair[0])].append(pair)
    return [
        Versions(tuple(members), tuple(inner[root]), {pair: known[pair] for pair in inner[root] if pair in known})
        for root, members in sorted(groups.members().items(), key=lambda group: group[1][0])
    ]


def _are_one(texts: Sequence[Prepared], looks: Looks, pair: tuple[int, int], known: Pairing) -> bool:
    """Whether two texts are versions of one article; if so they are noted in `known`."""
    a, b = texts[pair[0]], texts[pair[1]]
    if not looks.may_be_one(*pair):
        return False
    laid = lay(a, b)
    if laid.link.score < SAME:
        return False
    known[pair] = laid
    return True


def lay(a: Prepared, b: Prepared) -> Laid:
    """Two texts side by side; looked at closely only where that can make them one article, because it takes long."""
    wording = resemblance(a.outline.wording, b.outline.wording)
    for look in (_loosely, _nearly, _closely):
        aligned = look(a, b)
        link = judge(ArticlePair(a, b, wording, aligned))
        if link.score < SAME:
            break
    return Laid(link, aligned, wording)


def _loosely(a: Prepared, b: Prepared) -> Aligned:
    return in_common(a.times, b.times)


def _nearly(a: Prepared, b: Prepared) -> Aligned:
    return at_most(a.passages, b.passages)


def _closely(a: Prepared, b: Prepared) -> Aligned:
    return align(a.passages, b.passages)


class Looks:
    """All texts by what is small of them."""

    def __init__(self, texts: Sequence[Prepared]) -> None:
        """Hold what cards tell of all texts of a library."""
        self._texts = texts
        self._wordings: list[bytes] = []
        self._sketches: list[bytes] = []
        self._telling: list[bytes] = []
        self._loads: list[bytes] = []
        self._common: list[float] = []
        for card in texts[0].library.cards() if texts else ():
            self._wordings.append(card.wording_sketch)
            self._sketches.append(card.telling_sketch)
            self._telling.append(card.telling)
            self._loads.append(card.loads)
            self._common.append(card.common)

    def candidates(self) -> list[tuple[int, int]]:
        """Positions of texts that may be versions of one article, in order."""
        found = set(by_rare_features(self._telling))
        found.update(by_address(self._texts))
        found.update(by_sketch(self._wordings, WORDING_ROWS))
        found |= closest(self._sketches, by_sketch(self._sketches, FEATURE_ROWS))
        return sorted(found)

    def may_be_one(self, i: int, j: int) -> bool:
        """Whether two texts need a closer look: nothing rules them out, and they share a source, wording or features."""
        if not self.possible(i, j):
            return False
        a, b = self._texts[i], self._texts[j]
        if {a.address, a.origin} & {b.address, b.origin} - {None}:
            return True
        return resemblance(self._wordings[i], self._wordings[j]) >= SHARE or _shared_share(a, b) >= SHARE

    def possible(self, i: int, j: int) -> bool:
        """Whether two texts can be versions of one article, going by the features that they share at most."""
        wording = resemblance(self._wordings[i], self._wordings[j])
        shared = self.shared(i, j)
        at_most = Aligned((), self.covered(i, shared), self.covered(j, shared))
        return possible(ArticlePair(self._texts[i], self._texts[j], wording, at_most))

    def shared(self, i: int, j: int) -> set[int]:
        """The telling features of two texts."""
        return set(array("Q", self._telling[i])).intersection(array("Q", self._telling[j]))

    def covered(self, k: int, shared: set[int]) -> float:
        """What share of a text another one that shares these telling features can cover at most."""
        common, alone = self._common[k], 0.0
        for feature, load in zip(array("Q", self._telling[k]), array("H", self._loads[k]), strict=True):
            if feature in shared:
                common += (load + 1) / LOAD
            else:
                alone += load / LOAD
        return common / (common + ALONE * alone) if common else 0.0


def _shared_share(a: Prepared, b: Prepared) -> float:
    """Share of the lesser of two weights of telling features that both texts have."""
    least = min(a.weight, b.weight)
    return math.fsum(map(weight_of, a.features & b.features)) / least if least else 0.0
