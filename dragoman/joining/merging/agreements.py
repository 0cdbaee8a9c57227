"""Instruments between states that several documents speak of, and how their status grew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.joining.common import evidence_of, merge_evidence, stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.merging import clues
from dragoman.joining.weighing import Clue, Conflict, Kind, Verdict, weigh
from dragoman.model.codes import AGREEMENT_STATUSES
from dragoman.model.findings import Agreement
from dragoman.model.items import AgreementItem, KindReading, StatusAt

ENOUGH = 3.1
# Kinds that translators use for each other; naming one text by any of them is no contradiction.
FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"treaty", "agreement"}),
    frozenset({"joint_statement", "communique"}),
    frozenset({"agreement", "contract"}),
    frozenset({"agreement", "protocol"}),
)


def related(a: str, b: str) -> bool:
    """Whether two kinds of instrument are used for one and the same text."""
    return a == b or any({a, b} <= family for family in FAMILIES)


def _parties(a: Node[Agreement], b: Node[Agreement], _: Context) -> float:
    if not a.claim.parties or not b.claim.parties:
        return 0.0
    if set(a.claim.parties) == set(b.claim.parties):
        return 1.0
    return 0.5 if set(a.claim.parties) & set(b.claim.parties) else -4.0


def _kind(a: Node[Agreement], b: Node[Agreement], _: Context) -> float:
    if a.claim.kind == b.claim.kind:
        return 1.0
    return 0.6 if related(a.claim.kind, b.claim.kind) else -0.4


def _date(a: Node[Agreement], b: Node[Agreement], _: Context) -> float:
    return clues.same_date(a.claim.date, b.claim.date)


CLUES: tuple[Clue[Agreement], ...] = (
    Clue("answering passages", 2.5, clues.same_row),
    Clue("parties", 1.0, _parties),
    Clue("kind", 0.8, _kind),
    Clue("subject", 2.0, clues.topics),
    Clue("date", 1.0, _date),
    Clue("story", 0.6, clues.same_story),
    Clue("article", 0.7, clues.same_article),
)


def judge(a: Node[Agreement], b: Node[Agreement], context: Context) -> Verdict:
    """Whether two instruments are one; another kind or status is kept with the document that says so."""
    score, reasons = weigh(a, b, CLUES, context)
    x, y = a.claim, b.claim
    conflicts = []
    if not related(x.kind, y.kind):
        conflicts.append(Conflict("kind", x.kind, y.kind, hard=False))
    if x.status != y.status:
        conflicts.append(Conflict("status", x.status, y.status, hard=False))
    if x.date and y.date and _date(a, b, context) < 0:
        conflicts.append(Conflict("date", x.date, y.date))
    return Verdict(score, reasons, tuple(conflicts))


AGREEMENT: Kind[Agreement] = Kind("agreements", judge, ENOUGH)


def agreement_id(nodes: Sequence[Node[Agreement]]) -> str:
    """The id of the item that these claims make."""
    return stable_id("agreement", nodes[0].id)


def build_agreement(nodes: Sequence[Node[Agreement]], context: Context, events: Mapping[str, str]) -> AgreementItem:
    """The item of a group, with its history. `events` leads from claims to the ids of events."""
    timed = clues.by_time(nodes, context)
    history = _history(timed, context)
    best = max(nodes, key=lambda n: (n.text.language[:2] == "en", len(n.claim.subject), n.id))
    kinds = [n.claim.kind for n in timed]
    named = {n.document: KindReading(n.document, n.claim.kind) for n in nodes}
    signatories = [context.actor(n.document, s) for n in nodes for s in n.claim.signatories]
    return AgreementItem(
        id=agreement_id(nodes),
        evidence=clues.all_evidence(nodes),
        claims=clues.claims_of(nodes),
        inferred=clues.inferred_of(nodes, ()),
        confidence=clues.confidence_of(nodes),
        kind=clues.most_common(kinds) or kinds[0],
        subject=best.claim.subject or best.claim.title,
        parties=clues.union(n.claim.parties for n in nodes),
        signatories=clues.union([[s for s in signatories if s]]),
        status=history[-1].status,
        history=history,
        readings=tuple(named[d] for d in sorted(named)) if len(set(kinds)) > 1 else (),
        event=clues.most_common(events.get(f"{n.document}/{n.claim.event}") for n in nodes if n.claim.event),
    )


def _history(timed: Sequence[Node[Agreement]], context: Context) -> tuple[StatusAt, ...]:
    """The statuses, the least advanced first, each with its date and the passages that say so."""
    of_status: dict[str, list[Node[Agreement]]] = {}
    for node in timed:
        of_status.setdefault(node.claim.status, []).append(node)
    found = []
    for status in sorted(of_status, key=AGREEMENT_STATUSES.index):
        nodes = of_status[status]
        evidence = merge_evidence(*(evidence_of(n.text, n.claim.evidence) for n in nodes))
        found.append(StatusAt(status, clues.best_date(n.claim.date for n in nodes), evidence))
    return tuple(found)
