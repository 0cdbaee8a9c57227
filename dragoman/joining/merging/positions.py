"""Statements that several documents report."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.joining.common import stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.event_codes import plover_of_act
from dragoman.joining.merging import clues
from dragoman.joining.names import fold_words
from dragoman.joining.weighing import Clue, Conflict, Kind, Verdict, weigh
from dragoman.model.findings import Position
from dragoman.model.items import PositionItem

ENOUGH = 3.5
_PROMISE = "promise"
_FOR = frozenset({"support", "praise", "thank"})
_AGAINST = frozenset({"oppose", "reject", "accuse", "threaten"})


def _actor(a: Node[Position], b: Node[Position], context: Context) -> float:
    x, y = context.actor(a.document, a.claim.actor), context.actor(b.document, b.claim.actor)
    return 1.0 if x == y else 0.0 if _exchanged(a, b) else -4.0


def _exchanged(a: Node[Position], b: Node[Position]) -> bool:
    """Whether answering passages have two states undertake something: one of two versions may have them exchanged."""
    x, y = a.claim, b.claim
    return x.act == y.act == _PROMISE and bool(a.rows & b.rows) and not {":"} & {*x.actor, *y.actor}


def _act(a: Node[Position], b: Node[Position], _: Context) -> float:
    if a.claim.act == b.claim.act:
        return 1.0
    return 0.0 if _are_opposite(a.claim.act, b.claim.act) else -0.3  # one of two versions may have it wrong


def _are_opposite(a: str, b: str) -> bool:
    return bool({a, b} & _FOR and {a, b} & _AGAINST)


def _topic(a: Node[Position], b: Node[Position], _: Context) -> float:
    x, y = a.claim.topics or (a.claim.topic,), b.claim.topics or (b.claim.topic,)
    return max(0.0, clues.share(x, y))


def _quote(a: Node[Position], b: Node[Position], _: Context) -> float:
    if not a.claim.quote or not b.claim.quote or a.text.language[:2] != b.text.language[:2]:
        return 0.0
    x, y = set(fold_words(a.claim.quote)), set(fold_words(b.claim.quote))
    return 1.0 if x and len(x & y) / len(x | y) > 0.7 else 0.0


def _is_denied(a: Node[Position], b: Node[Position]) -> bool:
    """Whether one version has somebody deny what another has them say, in a passage that denies nothing."""
    return a.claim.act == "reject" and b.claim.act == "affirm" and not any(p.negated for p in b.passages)


CLUES: tuple[Clue[Position], ...] = (
    Clue("answering passages", 2.5, clues.same_row),
    Clue("who says so", 1.0, _actor),
    Clue("act", 0.5, _act),
    Clue("topic", 0.5, _topic),
    Clue("words", 2.5, _quote),
)


def judge(a: Node[Position], b: Node[Position], context: Context) -> Verdict:
    """Whether two statements are one: the same speaker in answering passages, or in the same words.

    For and against one and the same thing keep them apart.
    """
    score, reasons = weigh(a, b, CLUES, context)
    x, y = a.claim.act, b.claim.act
    opposed = a.rows & b.rows and (_are_opposite(x, y) or _is_denied(a, b) or _is_denied(b, a))
    conflicts = (Conflict("negation", x, y),) if opposed else ()
    actors = context.actor(a.document, a.claim.actor), context.actor(b.document, b.claim.actor)
    if actors[0] != actors[1] and _exchanged(a, b):
        conflicts = (Conflict("participants", a.claim.actor, b.claim.actor),)
    return Verdict(score, reasons, conflicts)


POSITION: Kind[Position] = Kind("positions", judge, ENOUGH)


def position_id(nodes: Sequence[Node[Position]]) -> str:
    """The id of the item that these claims make."""
    return stable_id("position", nodes[0].id)


def build_position(nodes: Sequence[Node[Position]], context: Context) -> PositionItem:
    """The item of a group."""
    timed = clues.by_time(nodes, context)
    claims = [n.claim for n in timed]
    act = clues.most_common(c.act for c in claims) or claims[0].act
    return PositionItem(
        id=position_id(nodes),
        evidence=clues.all_evidence(nodes),
        claims=clues.claims_of(nodes),
        inferred=clues.inferred_of(nodes, [c.date for c in claims]),
        confidence=clues.confidence_of(nodes),
        actor=context.actor(timed[0].document, claims[0].actor) or claims[0].actor,
        on_behalf_of=clues.most_common(context.actor(n.document, n.claim.on_behalf_of) for n in timed),
        addressee=clues.most_common(context.actor(n.document, n.claim.addressee) for n in timed),
        act=act,
        topic=clues.most_common(c.topic for c in claims) or "",
        quote=next((c.quote for c in claims if c.quote), None),
        date=clues.best_date(c.date for c in claims),
        plover=plover_of_act(act),
    )
