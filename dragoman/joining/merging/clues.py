"""Clues that several kinds of claims share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import TypeVar

from dragoman.joining.common import evidence_of, merge_evidence
from dragoman.joining.context import Context, Node
from dragoman.joining.rounding import same_rounded
from dragoman.model.dates import days_apart, more_precise, read_date
from dragoman.model.findings import Claim
from dragoman.model.items import Evidence

C = TypeVar("C", bound=Claim)
T = TypeVar("T")


def same_row(a: Node[C], b: Node[C], _: Context) -> float:
    """1 where the claims stand in passages that answer each other; -1 where each has an answer elsewhere."""
    if a.rows & b.rows:
        return 1.0
    if a.rows and b.rows:
        nearest = min(abs(x - y) for x in a.rows for y in b.rows)
        return 0.4 if nearest == 1 else -0.5
    return 0.0


def acts(a: Node[C], b: Node[C], _: Context) -> float:
    """Share of acts in common (expel, sign) in the first passages of both; nothing where one shows none."""
    return share(a.acts, b.acts)


def same_article(a: Node[C], b: Node[C], context: Context) -> float:
    """1 where the documents are versions of one article."""
    return float(context.article.get(a.document, -1) == context.article.get(b.document, -2))


def same_story(a: Node[C], b: Node[C], context: Context) -> float:
    """1 where the documents tell of one happening."""
    return float(context.story.get(a.document, -1) == context.story.get(b.document, -2))


def share(a: Collection[str], b: Collection[str]) -> float:
    """Share of the smaller collection that both have; -1 where nothing, 0 where one is empty."""
    if not a or not b:
        return 0.0
    common = len(set(a) & set(b))
    return common / min(len(set(a)), len(set(b))) if common else -1.0


def topics(a: Node[C], b: Node[C], _: Context) -> float:
    """Share of topics in common, -1 where none."""
    return share(a.claim.topics, b.claim.topics)


def same_date(a: str | None, b: str | None) -> float:
    """1 for one day, 0.5 where one holds the other, -1 where they cannot be the same."""
    apart = days_apart(a, b)
    if apart is None:
        return 0.0
    if apart > 0:
        return -1.0
    x, y = read_date(a), read_date(b)
    return 1.0 if x and y and x.days and x.days == y.days and x.days <= 31 else 0.5


def opposed(a: str, b: str) -> bool:
    """Whether one of two bounds is a least and the other a most: "at least 400", "at most 400"."""
    return {a, b} == {"at_least", "at_most"}


def same_value(a: float | None, b: float | None) -> bool:
    """Whether two amounts are one, rounding apart."""
    if a is None or b is None:
        return a is b
    return same_rounded(a, b)


def all_evidence(nodes: Iterable[Node[C]]) -> tuple[Evidence, ...]:
    """The passages that all claims rest on."""
    return merge_evidence(*(evidence_of(n.text, n.claim.evidence) for n in nodes))


def by_time(nodes: Sequence[Node[C]], context: Context) -> list[Node[C]]:
    """The claims by the day their documents were published, the oldest first."""
    return sorted(nodes, key=lambda n: (context.order.get(n.document, "9999"), n.id))


def most_common(values: Iterable[T | None]) -> T | None:
    """The value given most often; of equals the first."""
    given = [v for v in values if v is not None]
    if len(given) < 2:
        return given[0] if given else None
    counts = Counter(given)
    return max(counts, key=counts.__getitem__)


def best_date(dates: Iterable[str | None]) -> str | None:
    """The most precise date; of equally precise ones the most frequent."""
    best: str | None = None
    given = [d for d in dates if d]
    if len(given) < 2:
        return given[0] if given else None
    counts = Counter(given)
    for date in sorted(counts, key=lambda d: (-counts[d], d)):
        best = more_precise(best, date) if best else date
    return best


def union(parts: Iterable[Iterable[T]]) -> tuple[T, ...]:
    """All values in the order they first come, none twice."""
    return tuple(dict.fromkeys(value for part in parts for value in part))


def inferred_of(nodes: Sequence[Node[C]], dates: Sequence[str | None]) -> tuple[str, ...]:
    """What was inferred; the date also where one version took it from another."""
    found = {name for n in nodes for name in n.claim.inferred}
    if any(dates) and not all(dates):
        found.add("date")
    return tuple(sorted(found))


def confidence_of(nodes: Sequence[Node[C]]) -> float:
    """How sure the surest claim is."""
    return max(n.claim.confidence for n in nodes)


def claims_of(nodes: Sequence[Node[C]]) -> tuple[str, ...]:
    """The names of the original claims."""
    return tuple(n.id for n in nodes)
