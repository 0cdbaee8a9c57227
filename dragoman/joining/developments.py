"""Developments: one item whose status grew between older and newer documents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TypeVar

from dragoman.joining.common import merge_evidence, stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.linking import Group
from dragoman.joining.merging import clues
from dragoman.joining.weighing import Verdict
from dragoman.model.codes import AGREEMENT_STATUSES, COMMITMENT_STATUSES, EVENT_STATUSES
from dragoman.model.findings import Agreement, Claim, Commitment, Event
from dragoman.model.items import Development

__all__ = ["event_developments", "status_developments"]

C = TypeVar("C", bound=Claim)
_ORDERS = {"agreements": AGREEMENT_STATUSES, "commitments": COMMITMENT_STATUSES}


def event_developments(
    differing: Iterable[tuple[Node[Event], Node[Event], Verdict]], items: Mapping[str, str], context: Context
) -> list[Development]:
    """Planned events that were held, postponed or cancelled: two items, of which the later one is the
    development.
    """
    found: dict[str, Development] = {}
    for a, b, verdict in differing:
        if [c.about for c in verdict.conflicts] != ["status"] or context.article[a.document] == context.article[
            b.document
        ]:
            continue
        before, after = _ordered(a, b, context)
        x, y = before.claim.status, after.claim.status
        if x not in ("proposed", "planned") or y in ("proposed",) or x == y:
            continue
        development = Development(
            stable_id("development", items[before.id], items[after.id]),
            items[after.id],
            "status",
            x,
            y,
            after.claim.date or context.order.get(after.document),
            clues.all_evidence([before, after]),
        )
        found[development.id] = development
    return [found[key] for key in sorted(found)]


def _ordered(a: Node[Event], b: Node[Event], context: Context) -> tuple[Node[Event], Node[Event]]:
    """The claim of the older document first; without dates the less advanced one."""
    first, second = context.order.get(a.document), context.order.get(b.document)
    if first and second and first != second:
        return (a, b) if first < second else (b, a)
    rank = EVENT_STATUSES.index
    return (a, b) if rank(a.claim.status) <= rank(b.claim.status) else (b, a)


def status_developments(
    kind: str, groups: Sequence[Group[C]], items: Mapping[str, str], context: Context
) -> list[Development]:
    """Agreements and commitments whose status grew from one article to a later one."""
    order = _ORDERS[kind]
    found = []
    for group in groups:
        timed = sorted(
            clues.by_time(group.nodes, context),
            key=lambda n: (context.order.get(n.document, "9999"), order.index(_status(n))),
        )
        for before, after in pairwise(timed):
            x, y = _status(before), _status(after)
            if context.article[before.document] == context.article[after.document] or order.index(x) >= order.index(y):
                continue
            item = items[after.id]
            date = getattr(after.claim, "date", None) or context.order.get(after.document)
            evidence = merge_evidence(clues.all_evidence([before]), clues.all_evidence([after]))
            found.append(Development(stable_id("development", item, x, y), item, "status", x, y, date, evidence))
    unique = {d.id: d for d in found}
    return [unique[key] for key in sorted(unique)]


def _status(node: Node[C]) -> str:
    claim = node.claim
    assert isinstance(claim, (Agreement, Commitment))
    return claim.status
