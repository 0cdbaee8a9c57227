"""Claims of different documents that are one item: weighed, joined surest first, one claim a document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

from dragoman.joining.context import Context, Node, nodes_of
from dragoman.joining.lookups import lookups_of
from dragoman.joining.weighing import Kind, Verdict
from dragoman.model.findings import Claim

__all__ = ["Group", "Linked", "link", "windowed"]

C = TypeVar("C", bound=Claim)

CERTAIN = 9.0  # the score of claims that are one item already
FULL = 12  # claims of one item that are compared each with each
WINDOW = 6  # in one bucket a claim meets so many others
CROWD = 4  # documents of a story that each one is compared with


@dataclass(slots=True)
class Group(Generic[C]):
    """Claims that are one item."""

    nodes: list[Node[C]]


@dataclass(slots=True)
class Linked(Generic[C]):
    """The groups, and the pairs that would be one item (or are) but for what they say differently."""

    groups: list[Group[C]]
    differing: list[tuple[Node[C], Node[C], Verdict]]


def link(kind: Kind[C], context: Context) -> Linked[C]:
    """Group claims whose verdict reaches what is enough, the surest first; a document gives a group at most one claim."""
    nodes: list[Node[C]] = nodes_of(kind.name, context)
    verdicts = []
    for i, j in _pairs(kind, nodes, context) if len(context.texts) > 1 else ():
        verdict = kind.judge(nodes[i], nodes[j], context)
        if verdict.score >= kind.enough:
            verdicts.append((round(-verdict.score, 9), verdict.hard, i, j, verdict))
    growing = _Growing(nodes, ((i, j) for _, is_hard, i, j, _ in verdicts if is_hard))
    differing = []
    for _, is_hard, i, j, verdict in sorted(verdicts, key=lambda v: v[:4]):
        if not growing.free(i, j):
            continue
        if is_hard:
            growing.pair(i, j)
            differing.append((nodes[i], nodes[j], verdict))
        else:
            growing.join(i, j)
    groups = []
    for members in growing.groups:
        differing += _within(kind, nodes, members, context)
        groups.append(Group([nodes[k] for k in members]))
    return Linked(sorted(groups, key=lambda g: g.nodes[0].id), differing)


class _Growing(Generic[C]):
    """Groups of claims in the making: each document in a group once, and no two claims that differ hard.

    A claim that was joined with none has no entry anywhere.
    """

    def __init__(self, nodes: Sequence[Node[C]], hard: Iterable[tuple[int, int]]) -> None:
        self._nodes = nodes
        self._owner: dict[int, int] = {}
        self._members: dict[int, list[int]] = {}
        self._hard: dict[int, set[int]] = defaultdict(set)
        self._partner: dict[tuple[int, str], int] = {}
        for i, j in hard:
            self._hard[i].add(j)
            self._hard[j].add(i)

    @property
    def groups(self) -> Iterator[list[int]]:
        """The groups, each in order, by their first members."""
        for k in range(len(self._nodes)):
            root = self._root(k)
            members = self._members.get(root)
            if members is None:
                yield [k]
            elif k == min(members):
                yield sorted(members)

    def free(self, i: int, j: int) -> bool:
        """Whether neither claim has another partner in the other's document."""
        a, b = self._nodes[i].document, self._nodes[j].document
        return self._partner.get((i, b), j) == j and self._partner.get((j, a), i) == i

    def pair(self, i: int, j: int) -> None:
        """Note that the two are each other's partners."""
        self._partner[i, self._nodes[j].document] = j
        self._partner[j, self._nodes[i].document] = i

    def join(self, i: int, j: int) -> None:
        """Put the groups of two claims together, where that is allowed."""
        x, y = self._root(i), self._root(j)
        if x != y:
            in_x, in_y = self._members.get(x, [x]), self._members.get(y, [y])
            if len(in_x) < len(in_y):
                x, y, in_x, in_y = y, x, in_y, in_x
            if not self._may_join(in_x, in_y):
                return
            self._owner[y] = x
            self._members[x] = in_x + in_y
            self._members.pop(y, None)
        self.pair(i, j)

    def _root(self, k: int) -> int:
        while k in self._owner:
            k = self._owner[k]
        return k

    def _may_join(self, larger: list[int], smaller: list[int]) -> bool:
        documents = {self._nodes[k].document for k in larger}
        if any(self._nodes[k].document in documents for k in smaller):
            return False
        differing = [self._hard[k] for k in smaller if k in self._hard]
        return not differing or not any(others & set(larger) for others in differing)


def _within(
    kind: Kind[C], nodes: Sequence[Node[C]], group: list[int], context: Context
) -> list[tuple[Node[C], Node[C], Verdict]]:
    """What the claims of one item say differently."""
    found = []
    for i, j in combinations(group[:FULL], 2):
        verdict = kind.judge(nodes[i], nodes[j], context)
        if verdict.conflicts:
            found.append((nodes[i], nodes[j], Verdict(CERTAIN, verdict.reasons, verdict.conflicts)))
    return found


def _pairs(kind: Kind[C], nodes: Sequence[Node[C]], context: Context) -> Iterator[tuple[int, int]]:
    """Pairs worth weighing, in order: claims of versions of one article, of one story, or with a look-up key in
    common.
    """
    of_document: dict[str, list[int]] = defaultdict(list)
    for k, node in enumerate(nodes):
        of_document[node.document].append(k)
    beside: dict[str, set[str]] = defaultdict(set)
    for near in (context.article, context.story):
        together: dict[int | str, list[str]] = defaultdict(list)
        for document in sorted(of_document):
            if document in near:
                together[near[document]].append(document)
        for documents in together.values():
            for at, document in enumerate(documents):
                beside[document].update(documents[at + 1 : at + 1 + CROWD])
    behind: dict[int, set[int]] = defaultdict(set)
    buckets: dict[Hashable, list[int]] = defaultdict(list)
    for k, node in enumerate(nodes):
        for key in set(lookups_of(kind.name, node.claim)):
            buckets[key].append(k)
    for members in buckets.values():
        for i, j in windowed(members):
            if nodes[i].document != nodes[j].document:
                behind[i].add(j)
    for k, node in enumerate(nodes):
        others = behind.pop(k, set())
        others.update(other for document in beside.get(node.document, ()) for other in of_document[document])
        yield from ((k, other) for other in sorted(others))


def windowed(members: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Each member with the few behind it; in a small bucket with all of them."""
    for at, k in enumerate(members):
        for other in members[at + 1 : at + 1 + WINDOW]:
            yield (k, other)
