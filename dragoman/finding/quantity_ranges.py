"""Ranges: two quantities that share scale, unit and currency, one the lower and one the upper end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dragoman.finding.atoms import Atoms
from dragoman.finding.number_lexicon import NumberLexicon
from dragoman.knowledge.sections.numbers import Range

if TYPE_CHECKING:
    from dragoman.finding.quantities import Draft, Quantity

_LENDERS = frozenset({"count", "money", "percent", "measure", "distance", "duration", "fraction"})


def join_ranges(drafts: list[Draft], atoms: Atoms, lexicon: NumberLexicon) -> list[Draft]:
    """Mark the ends of ranges among neighbouring quantities, and lend the first what only the second says."""
    for low, high in zip(drafts, drafts[1:], strict=False):
        if low.quantity.kind != "count" and low.quantity.kind not in _LENDERS:
            continue
        if high.quantity.kind not in _LENDERS or low.quantity.range_role is not None:
            continue
        found = _range_between(low, high, atoms, lexicon)
        if found is None:
            continue
        low.quantity = _lend(low, high)
        if found.change or low.quantity.value >= high.quantity.value:
            continue
        bounds = ("exact", "about")
        low.quantity = replace(low.quantity, range_role="low", bound="at_least")
        high.quantity = replace(
            high.quantity, range_role="high", bound="at_most" if high.quantity.bound in bounds else high.quantity.bound
        )
    return drafts


def _range_between(low: Draft, high: Draft, atoms: Atoms, lexicon: NumberLexicon) -> Range | None:
    """The pattern of a range that the words before and between the two make, or None."""
    gap = atoms.words[low.end : high.first]
    if len(gap) > 3 or not gap or "\n" in atoms.text[low.quantity.end : high.quantity.start]:
        return None
    between = " ".join(gap)
    plain = [r for r in lexicon.section.ranges if r.mid.lower() == between]
    for pattern in plain:
        opening = pattern.open.lower().split()
        if opening and atoms.words[max(0, low.first - len(opening)) : low.first] == opening:
            return pattern
    return next((r for r in plain if not r.open), None)


def _lend(low: Draft, high: Draft) -> Quantity:
    """The lower end with the scale, unit and currency of the upper one, where it has none of its own."""
    first, second = low.quantity, high.quantity
    if first.kind != "count" and not (first.kind == "money" and second.kind in ("money", "count")):
        return first
    value = first.value
    if low.number.scale == 1 and second.scale > 1 and value * second.scale <= second.value:
        value *= second.scale
    changed = replace(first, value=value, scale=max(first.scale, second.scale))
    if first.kind == "money":
        return changed
    kind = second.kind if second.kind != "fraction" else first.kind
    return replace(
        changed, kind=kind, unit=second.unit, currency=second.currency, currency_word=second.currency_word,
        head=first.head or second.head,
    )  # fmt: skip
