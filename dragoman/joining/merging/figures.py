"""Quantities that several documents state."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.joining.common import stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.merging import clues
from dragoman.joining.names import fold_words
from dragoman.joining.weighing import Clue, Conflict, Kind, Verdict, weigh
from dragoman.model.dates import days_apart
from dragoman.model.findings import Figure
from dragoman.model.items import FigureItem

ENOUGH = 3.0
REACH = 1.2  # "more than 600" may be 640, and hardly 900
_PERCENT = "percent"
TELLING = 1000  # a value from here on, unless round, is worth looking up by itself


def _value(a: Node[Figure], b: Node[Figure], _: Context) -> float:
    if (a.claim.unit or "") != (b.claim.unit or ""):
        return 0.3 if a.claim.value == b.claim.value else -1.5
    if a.claim.value == b.claim.value:
        return 1.0
    return 0.5 if clues.same_value(a.claim.value, b.claim.value) else 0.0


def _measure(a: Node[Figure], b: Node[Figure], _: Context) -> float:
    shared = clues.share(a.claim.topics, b.claim.topics)
    if shared > 0:
        return shared
    if a.text.language[:2] == b.text.language[:2]:
        x, y = set(fold_words(a.claim.measure)), set(fold_words(b.claim.measure))
        return len(x & y) / len(x | y) if x and y else 0.0
    return shared * 0.5


def _subject(a: Node[Figure], b: Node[Figure], _: Context) -> float:
    if not a.claim.subject or not b.claim.subject:
        return 0.0
    return 1.0 if a.claim.subject == b.claim.subject else -1.0


def _change(a: Node[Figure], b: Node[Figure], _: Context) -> float:
    return 0.0 if a.claim.change == b.claim.change else -1.0


def _period(a: Node[Figure], b: Node[Figure], _: Context) -> float:
    apart = days_apart(a.claim.period, b.claim.period)
    return 0.0 if apart is None else 1.0 if apart == 0 else -1.0


CLUES: tuple[Clue[Figure], ...] = (
    Clue("answering passages", 2.0, clues.same_row),
    Clue("value", 2.0, _value),
    Clue("measure", 1.2, _measure),
    Clue("subject", 0.5, _subject),
    Clue("change", 1.0, _change),
    Clue("period", 0.5, _period),
)


def judge(a: Node[Figure], b: Node[Figure], context: Context) -> Verdict:
    """Whether two figures are one; another value or unit keeps them apart."""
    score, reasons = weigh(a, b, CLUES, context)
    x, y = a.claim, b.claim
    conflicts = []
    if x.value == y.value and None in (x.unit, y.unit) and _PERCENT not in (x.unit, y.unit):
        return Verdict(score, reasons)  # "of which 28 million were exports": one leaves the currency to the reader
    if (x.unit or "") != (y.unit or ""):
        about = "unit" if x.value == y.value else "number"
        conflicts.append(
            Conflict(about, f"{x.value:,.10g} {x.unit or ''}".strip(), f"{y.value:,.10g} {y.unit or ''}".strip())
        )
    elif x.value == y.value and clues.opposed(x.bound, y.bound):
        conflicts.append(Conflict("number", f"{x.bound} {x.value:,.10g}", f"{y.bound} {y.value:,.10g}"))
    elif x.value != y.value and _compatible(x, y):
        # Each text keeps its own wording of the number; nothing is in dispute.
        return Verdict(-9.0, reasons)
    elif x.value != y.value:
        conflicts.append(Conflict("number", f"{x.value:,.10g}", f"{y.value:,.10g}"))
    return Verdict(score, reasons, tuple(conflicts))


def _compatible(x: Figure, y: Figure) -> bool:
    """Whether two values can both be right: one is the other rounded, or stays on its side of a bound."""
    if clues.same_value(x.value, y.value):
        return True
    low, high = sorted((x, y), key=lambda f: f.value)
    return (low.bound == "at_least" or high.bound == "at_most") and high.value <= low.value * REACH


FIGURE: Kind[Figure] = Kind("figures", judge, ENOUGH)


def figure_id(nodes: Sequence[Node[Figure]]) -> str:
    """The id of the item that these claims make."""
    return stable_id("figure", nodes[0].id)


def build_figure(nodes: Sequence[Node[Figure]], context: Context) -> FigureItem:
    """The item of a group."""
    claims = [n.claim for n in clues.by_time(nodes, context)]
    best = max(nodes, key=lambda n: (n.text.language[:2] == "en", len(n.claim.measure), n.id))
    return FigureItem(
        id=figure_id(nodes),
        evidence=clues.all_evidence(nodes),
        claims=clues.claims_of(nodes),
        inferred=clues.inferred_of(nodes, [c.period for c in claims]),
        confidence=clues.confidence_of(nodes),
        measure=best.claim.measure,
        subject=clues.most_common(context.actor(n.document, n.claim.subject) for n in nodes),
        value=claims[0].value,
        unit=claims[0].unit,
        bound=clues.most_common(c.bound for c in claims) or "exact",
        period=clues.best_date(c.period for c in claims),
        change=claims[0].change,
        source=clues.most_common(context.actor(n.document, n.claim.source) for n in nodes),
    )
