"""What every part of joining needs: stable ids, evidence, groups."""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final, Generic, TypeVar

from dragoman.joining.texts import Prepared
from dragoman.model.items import Evidence
from dragoman.model.spans import Quote

__all__ = ["Groups", "claim_id", "evidence_of", "meetings", "merge_evidence", "stable_id"]

K = TypeVar("K", bound=Hashable)
_SHELVES: Final = 61


def stable_id(prefix: str, *parts: str) -> str:
    """An id made of what it stands for: the same on every machine and in every order."""
    digest = hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
    return f"{prefix}-{digest[:12]}"


def claim_id(document: str, key: str) -> str:
    """The name of a claim in the record: `document/key`."""
    return f"{document}/{key}"


def evidence_of(text: Prepared, quotes: Collection[Quote]) -> tuple[Evidence, ...]:
    """Quotes of a document as evidence of the record, in order, none twice."""
    id_, source = text.id, text.source_map
    found = []
    for quote in sorted(set(quotes)) if len(quotes) > 1 else quotes:
        start = source.start(quote.start)
        found.append(Evidence(id_, quote.start, quote.end, quote.text, start, max(start, source.end(quote.end))))
    return tuple(found)


def merge_evidence(*parts: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """All evidence, by document and place, none twice."""
    if len(parts) == 1 and len(parts[0]) < 2:
        return tuple(parts[0])
    unique = {(e.document, e.start, e.end): e for part in parts for e in part}
    return tuple(unique[key] for key in sorted(unique))


def meetings(keyed: Iterable[tuple[Hashable, int]]) -> Iterator[list[int]]:
    """The numbers that come with one key, in order, for each key that comes with several.

    Keys are told apart by their hashes, in plain arrays: a bucket for each would take twenty times the memory.
    """
    shelves = [(array("q"), array("Q")) for _ in range(_SHELVES)]
    for key, number in keyed:
        code = hash(key)
        codes, numbers = shelves[code % _SHELVES]
        codes.append(code)
        numbers.append(number)
    while shelves:
        codes, numbers = shelves.pop()
        several = {code for code, times in Counter(codes).items() if times > 1}
        met = {(code, number) for code, number in zip(codes, numbers, strict=True) if code in several}
        for _, group in groupby(sorted(met), key=itemgetter(0)):
            members = [number for _, number in group]
            if len(members) > 1:
                yield members


class Groups(Generic[K]):
    """Disjoint groups that grow by joining two members; the outcome does not depend on the order of
    joining.
    """

    def __init__(self, members: Iterable[K]) -> None:
        """Each member a group of its own."""
        self._parent: dict[K, K] = {m: m for m in members}

    def add(self, member: K) -> None:
        """Make `member` a group of its own, unless it is in one."""
        self._parent.setdefault(member, member)

    def find(self, member: K) -> K:
        """The member that stands for the group."""
        root = member
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[member] != root:
            self._parent[member], member = root, self._parent[member]
        return root

    def join(self, a: K, b: K) -> None:
        """Put the groups of `a` and `b` together."""
        x, y = self.find(a), self.find(b)
        if x != y:
            self._parent[y] = x

    def members(self) -> Mapping[K, list[K]]:
        """The groups, each under the member that stands for it, in the order members were given."""
        found: dict[K, list[K]] = {}
        for member in self._parent:
            found.setdefault(self.find(member), []).append(member)
        return found
