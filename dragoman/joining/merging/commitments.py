"""Promises of money, goods and people that several documents speak of."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.joining.common import stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.event_codes import iati_status_of
from dragoman.joining.merging import clues
from dragoman.joining.names import fold_words
from dragoman.joining.weighing import Clue, Conflict, Kind, Verdict, weigh
from dragoman.knowledge.units import same_size
from dragoman.model.codes import COMMITMENT_STATUSES
from dragoman.model.findings import Commitment
from dragoman.model.items import CommitmentItem

ENOUGH = 3.0
ALIKE = 0.5  # share of words in common


def _amount(a: Node[Commitment], b: Node[Commitment], _: Context) -> float:
    x, y = a.claim.amount, b.claim.amount
    if x is None or y is None:
        return 0.0
    return 1.0 if x == y else 0.6 if clues.same_value(x, y) else -0.3


def _currency(a: Node[Commitment], b: Node[Commitment], _: Context) -> float:
    if not a.claim.currency or not b.claim.currency:
        return 0.0
    return 1.0 if a.claim.currency == b.claim.currency else -1.0


def _giver(a: Node[Commitment], b: Node[Commitment], context: Context) -> float:
    x, y = context.actor(a.document, a.claim.by), context.actor(b.document, b.claim.by)
    if x is None or y is None:
        return 0.0
    return 1.0 if x == y else -1.0


def _taker(a: Node[Commitment], b: Node[Commitment], _: Context) -> float:
    return clues.share(a.claim.to, b.claim.to)


def _counted(a: Node[Commitment], b: Node[Commitment], _: Context) -> float:
    """Whether both count the same thing in the same words: "40 nurses to Bolivia", "14 nurses to Bolivia"."""
    if a.claim.currency or b.claim.currency or not a.claim.unit or a.claim.unit != b.claim.unit:
        return 0.0
    x, y = ({word for word in fold_words(node.claim.what) if word.isalpha()} for node in (a, b))
    return float(bool(x) and len(x & y) / len(x | y) > ALIKE)


CLUES: tuple[Clue[Commitment], ...] = (
    Clue("answering passages", 2.2, clues.same_row),
    Clue("amount", 1.5, _amount),
    Clue("currency", 0.4, _currency),
    Clue("who promises", 1.0, _giver),
    Clue("to whom", 0.6, _taker),
    Clue("what", 1.2, clues.topics),
    Clue("counted", 2.3, _counted),
    Clue("story", 0.9, clues.same_story),
)


# What the same words may be taken for, depending on the tense that a language likes.
_NEAR = ({"pledged", "committed"}, {"committed", "implementing"})


def judge(a: Node[Commitment], b: Node[Commitment], context: Context) -> Verdict:
    """Whether two promises are one; another amount, currency or giver keeps them apart."""
    score, reasons = weigh(a, b, CLUES, context)
    x, y = a.claim, b.claim
    conflicts = []
    if x.currency and y.currency and x.currency != y.currency:
        if x.amount == y.amount:
            conflicts.append(Conflict("unit", x.currency, y.currency))
        else:  # converted: the amounts say nothing
            return Verdict(score - 2.0, reasons, (Conflict("unit", x.currency, y.currency),))
    elif bool(x.currency) != bool(y.currency) and x.amount != y.amount:
        return Verdict(-9.0, reasons)
    elif x.amount is not None and y.amount is not None and not _one_amount(x, y):
        conflicts.append(Conflict("number", _plain(x), _plain(y)))
    elif x.amount is not None and clues.opposed(x.bound, y.bound):
        conflicts.append(Conflict("number", f"{x.bound} {_plain(x)}", f"{y.bound} {_plain(y)}"))
    if x.by and y.by and _giver(a, b, context) < 0:
        conflicts.append(Conflict("participants", x.by, y.by))
    if {x.flow, y.flow} <= {"grant", "loan", "investment"} and x.flow != y.flow:
        conflicts.append(Conflict("kind", x.flow, y.flow, hard=False))
    if x.status != y.status and {x.status, y.status} not in _NEAR:
        conflicts.append(Conflict("status", x.status, y.status, hard=False))
    return Verdict(score, reasons, tuple(conflicts))


def _one_amount(x: Commitment, y: Commitment) -> bool:
    """Whether two amounts are one, rounded or told in other units."""
    if x.amount is None or y.amount is None:
        return False
    return clues.same_value(x.amount, y.amount) or same_size(x.amount, x.unit or "", y.amount, y.unit or "")


def _plain(claim: Commitment) -> str:
    return f"{claim.amount:,.10g} {claim.currency or claim.unit or ''}".strip()


COMMITMENT: Kind[Commitment] = Kind("commitments", judge, ENOUGH)


def commitment_id(nodes: Sequence[Node[Commitment]]) -> str:
    """The id of the item that these claims make."""
    return stable_id("commitment", nodes[0].id)


def build_commitment(nodes: Sequence[Node[Commitment]], context: Context) -> CommitmentItem:
    """The item of a group; its status is the newest, of one day the furthest."""
    timed = clues.by_time(nodes, context)
    newest = max(
        timed,
        key=lambda n: (context.order.get(n.document, ""), COMMITMENT_STATUSES.index(n.claim.status), n.id),
    )
    claims = [n.claim for n in timed]
    best = max(nodes, key=lambda n: (n.text.language[:2] == "en", len(n.claim.what), n.id))
    exact = [c for c in claims if c.amount is not None]
    return CommitmentItem(
        id=commitment_id(nodes),
        evidence=clues.all_evidence(nodes),
        claims=clues.claims_of(nodes),
        inferred=clues.inferred_of(nodes, ()),
        confidence=clues.confidence_of(nodes),
        by=clues.most_common(context.actor(n.document, n.claim.by) for n in timed),
        to=clues.union([context.actor(n.document, t) or t for t in n.claim.to] for n in timed),
        what=best.claim.what,
        amount=clues.most_common(c.amount for c in exact),
        currency=clues.most_common(c.currency for c in exact),
        unit=clues.most_common(c.unit for c in claims),
        bound=clues.most_common(c.bound for c in claims) or "exact",
        deadline=clues.best_date(c.deadline for c in claims),
        flow=clues.most_common(c.flow for c in claims if c.flow != "other") or "other",
        status=newest.claim.status,
        iati_status=iati_status_of(newest.claim.status),
    )
