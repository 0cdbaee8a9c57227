"""Which documents are versions of one text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dragoman.joining.alignment import Aligned, align, at_most, in_common
from dragoman.joining.article_score import ArticlePair, Link, judge
from dragoman.joining.common import Groups
from dragoman.joining.near_copies import FEATURE_ROWS, WORDING_ROWS, by_address, by_rare_features, by_sketch, closest
from dragoman.joining.sketches import resemblance, telling_features
from dragoman.joining.texts import Prepared
from dragoman.joining.verdicts import Verdicts
from dragoman.joining.weights import weight_of

__all__ = ["Laid", "Pairing", "Versions", "find_versions", "lay"]

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


def find_versions(texts: Sequence[Prepared], verdicts: Verdicts) -> list[Versions]:
    """The versions of each article, each text in exactly one, by the first text."""
    groups: Groups[int] = Groups(range(len(texts)))
    joined: list[tuple[int, int]] = []
    known: Pairing = {}
    partners: Counter[int] = Counter()
    for i, j in _candidates(texts):
        if groups.find(i) == groups.find(j) and min(partners[i], partners[j]) >= ENOUGH:
            continue  # joined already, by way of other versions
        if verdicts.ask(texts[i].number << 32 | texts[j].number, _are_one, texts, (i, j), known):
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


def _are_one(texts: Sequence[Prepared], pair: tuple[int, int], known: Pairing) -> bool:
    """Whether two texts are versions of one article; if so they are noted in `known`."""
    a, b = texts[pair[0]], texts[pair[1]]
    addressed = {a.address, a.origin} & {b.address, b.origin} - {None}
    if not addressed and resemblance(a.outline.wording, b.outline.wording) < SHARE and _shared_share(a, b) < SHARE:
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


def _candidates(texts: Sequence[Prepared]) -> Iterator[tuple[int, int]]:
    """Positions of texts that may be versions of one article, in order."""
    wordings: list[bytes] = []
    tellings: list[bytes] = []

    def telling() -> Iterator[Sequence[str]]:
        for outline in texts[0].library.outlines() if texts else ():
            wordings.append(outline.wording)
            tellings.append(outline.telling)
            yield telling_features(outline.features)

    found = set(by_rare_features(telling()))
    found.update(by_address(texts))
    found.update(by_sketch(wordings, WORDING_ROWS))
    found |= closest(tellings, by_sketch(tellings, FEATURE_ROWS))
    yield from sorted(found)


def _shared_share(a: Prepared, b: Prepared) -> float:
    """Share of the lesser of two weights of telling features that both texts have."""
    least = min(a.weight, b.weight)
    return sum(map(weight_of, a.features & b.features)) / least if least else 0.0
