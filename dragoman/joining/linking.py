"""Claims of different documents that are one item: weighed clue by clue, joined surest first, one claim a
document.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, groupby
from operator import itemgetter
from typing import Any, Generic, TypeVar

from dragoman.joining.common import claim_id, meetings
from dragoman.joining.texts import Library, Prepared, Shelf, in_order
from dragoman.model.findings import Claim
from dragoman.model.spans import Quote

__all__ = ["Clue", "Conflict", "Context", "Group", "Linked", "Node", "Verdict", "link", "weigh"]

C = TypeVar("C", bound=Claim)
_NO_ROWS: frozenset[int] = frozenset()
_NO_ACTS: frozenset[str] = frozenset()

CERTAIN = 9.0  # the score of claims that are one item already
FULL = 12  # claims of one item that are compared each with each
WINDOW = 6  # in one bucket a claim meets so many others
WITH_ACTS = frozenset({"events"})  # kinds of claims that are told apart by acts, too
CROWD = 4  # documents of a story that each one is compared with


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about all documents when claims are compared.

    `rows`: document → passage → row of an alignment; `article` and `story`: document → number; `person`:
    (document, person's key) → actor id; `order`: document → when it was published (or "9999"); `mechanism`: claim → id of
    the joined mechanism, once mechanisms are joined.
    """

    texts: Mapping[str, Prepared]
    rows: Mapping[str, Mapping[int, int]]
    article: Mapping[str, int]
    story: Mapping[str, int]
    person: Mapping[tuple[str, str], str]
    order: Mapping[str, str] = field(default_factory=dict)
    mechanism: Mapping[str, str] = field(default_factory=dict)

    @property
    def library(self) -> Library:
        """Where the documents are."""
        return next(iter(self.texts.values())).library if self.texts else Shelf(())

    def actor(self, document: str, key: str | None) -> str | None:
        """The actor id of a person's key, or the country code as it is."""
        return None if key is None else self.person.get((document, key), key)


@dataclass(slots=True, eq=False)
class Node(Generic[C]):
    """A claim in its document, with the rows of the alignment that it rests on and the acts its first passage
    names.

    What the claim says is fetched when it is looked at: of a large record, not all of it can be held. `held` is it
    while the claim is compared with others.
    """

    text: Prepared
    kind: str
    number: int
    key: str
    rows: frozenset[int]
    acts: frozenset[str]
    held: C | None = None

    @property
    def claim(self) -> C:
        """What it says."""
        return self.held or self._fetched()

    def _fetched(self) -> C:
        claim: C = self.text.library.claims(self.kind, self.text.id)[self.number]
        return claim

    def hold(self) -> Node[C]:
        """Itself, holding what it says until it is released."""
        self.held = self._fetched()
        return self

    def release(self) -> None:
        """Hold what it says no longer."""
        self.held = None

    @property
    def document(self) -> str:
        """The id of the document."""
        return self.text.id

    @property
    def id(self) -> str:
        """The claim's name in the record."""
        return claim_id(self.text.id, self.key)


@dataclass(frozen=True, slots=True)
class Conflict:
    """An attribute in which two claims differ. A hard one keeps them apart, a soft one is reported of one
    item.
    """

    about: str
    a: str
    b: str
    hard: bool = True


@dataclass(frozen=True, slots=True)
class Clue(Generic[C]):
    """One thing to weigh: its name, its weight, and a measure between -1 and 1."""

    name: str
    weight: float
    measure: Callable[[Node[C], Node[C], Context], float]


Reasons = tuple[tuple[str, float], ...]
"""The clues that spoke, each with what it added to the score."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What weighing two claims came to: the score, the clues that spoke, and where the claims differ."""

    score: float
    reasons: Reasons
    conflicts: tuple[Conflict, ...] = ()

    @property
    def hard(self) -> bool:
        """Whether the claims must stay two items."""
        return any(c.hard for c in self.conflicts)


@dataclass(slots=True)
class Group(Generic[C]):
    """Claims that are one item."""

    nodes: list[Node[C]]


@dataclass(slots=True)
class Linked(Generic[C]):
    """The groups, and the pairs that would be one item (or are) but for what they say differently."""

    groups: list[Group[C]]
    differing: list[tuple[Node[C], Node[C], Verdict]]


def nodes_of(kind: str, context: Context) -> list[Node[Any]]:
    """The claims of one kind in all documents, by document and place."""
    found: list[Node[Any]] = []
    for said in context.library.parts(kind):
        text = context.texts[said.document]
        for number, claim in enumerate(in_order(getattr(said, kind))):
            acts = _acts_of(text, claim) if kind in WITH_ACTS else _NO_ACTS
            found.append(Node(text, kind, number, claim.key, _rows_of(text, claim, context), acts))
    return found


def _rows_of(text: Prepared, claim: Claim, context: Context) -> frozenset[int]:
    rows = context.rows.get(text.id)
    if not rows:
        return _NO_ROWS
    touched = _touched(text, claim.evidence)
    return frozenset(row for number in touched if (row := rows.get(number)) is not None)


def _acts_of(text: Prepared, claim: Claim) -> frozenset[str]:
    passages = text.passages
    touched = _touched(text, claim.evidence[:1])
    return frozenset(f for k in touched for f in passages[k].features if f.startswith("c:verb:")) or _NO_ACTS


def _touched(text: Prepared, quotes: Sequence[Quote]) -> list[int]:
    """The numbers of the passages that quotes stand in."""
    first, last = min(q.start for q in quotes), max(q.end for q in quotes)
    return [
        k
        for k, passage in enumerate(text.passages)
        if first < passage.end and passage.start < last
        if any(q.start < passage.end and passage.start < q.end for q in quotes)
    ]


def weigh(a: Node[C], b: Node[C], clues: Sequence[Clue[C]], context: Context) -> tuple[float, Reasons]:
    """The weighted sum of the clues, and those that spoke, each with what it added."""
    total, reasons = 0.0, []
    for clue in clues:
        value = clue.measure(a, b, context)
        if value:
            total += clue.weight * value
            reasons.append((clue.name, clue.weight * value))
    return total, tuple(reasons)


def link(
    nodes: Sequence[Node[C]],
    context: Context,
    judge: Callable[[Node[C], Node[C], Context], Verdict],
    lookups: Callable[[Node[C]], Iterable[Hashable]],
    enough: float,
) -> Linked[C]:
    """Group claims whose verdict reaches `enough`, the surest first; a document gives a group at most one
    claim.
    """
    verdicts = []
    for i, pairs in groupby(_pairs(nodes, context, lookups), key=itemgetter(0)):
        node = nodes[i].hold()
        for _, j in pairs:
            other = nodes[j].hold()
            verdict = judge(node, other, context)
            other.release()
            if verdict.score >= enough:
                verdicts.append((round(-verdict.score, 9), verdict.hard, i, j, verdict))
        node.release()
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
        differing += _within(nodes, members, judge, context)
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
    nodes: Sequence[Node[C]],
    group: list[int],
    judge: Callable[[Node[C], Node[C], Context], Verdict],
    context: Context,
) -> list[tuple[Node[C], Node[C], Verdict]]:
    """What the claims of one item say differently."""
    found = []
    for i, j in combinations(group[:FULL], 2):
        verdict = judge(nodes[i], nodes[j], context)
        if verdict.conflicts:
            found.append((nodes[i], nodes[j], Verdict(CERTAIN, verdict.reasons, verdict.conflicts)))
    return found


def _pairs(
    nodes: Sequence[Node[C]], context: Context, lookups: Callable[[Node[C]], Iterable[Hashable]]
) -> Iterator[tuple[int, int]]:
    """Pairs worth weighing, in order: claims of versions of one article, of one story, or with a look-up key in
    common.
    """
    of_document: dict[str, list[int]] = defaultdict(list)
    for k, node in enumerate(nodes):
        of_document[node.document].append(k)
    beside: dict[str, set[str]] = defaultdict(set)
    for near in (context.article, context.story):
        together: dict[int, list[str]] = defaultdict(list)
        for document in sorted(of_document):
            if document in near:
                together[near[document]].append(document)
        for documents in together.values():
            for at, document in enumerate(documents):
                beside[document].update(documents[at + 1 : at + 1 + CROWD])
    behind: dict[int, set[int]] = defaultdict(set)
    for members in meetings((key, k) for k, node in enumerate(nodes) for key in set(lookups(node))):
        for i, j in combinations(members, 2) if len(members) <= WINDOW else _windowed(members):
            if nodes[i].document != nodes[j].document:
                behind[i].add(j)
    for k, node in enumerate(nodes):
        others = behind.pop(k, set())
        others.update(other for document in beside.get(node.document, ()) for other in of_document[document])
        yield from ((k, other) for other in sorted(others))


def _windowed(members: list[int]) -> Iterator[tuple[int, int]]:
    for at, k in enumerate(members):
        for other in members[at + 1 : at + 1 + WINDOW]:
            yield (k, other)
