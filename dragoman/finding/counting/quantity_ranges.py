"""Ranges: two quantities that share scale, unit and currency, one the lower and one the upper end."""

from __future__ import annotations

from itertools import pairwise

from dragoman.finding.counting.quantity_draft import Draft
from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.number_lexicon import NumberLexicon
from dragoman.knowledge.sections.numbers import Range

_LENDERS = frozenset({"count", "money", "percent", "measure", "distance", "duration", "fraction"})
_LONGEST_GAP = 3


def join_ranges(drafts: list[Draft], atoms: Atoms, lexicon: NumberLexicon) -> None:
    """Mark the ends of ranges among neighbouring quantities, and lend the first what only the second says."""
    for low, high in pairwise(drafts):
        gap = high.first - low.end
        if high.kind == "clock" and low.kind == "count" and gap == 1 and low.shape != "words":
            low.kind = "clock"  # open from 10 to 17 o'clock
        if not 0 < gap <= _LONGEST_GAP or low.kind not in _LENDERS or high.kind not in _LENDERS or low.range_role:
            continue
        found = _range_between(low, high, atoms, lexicon)
        if found is None:
            continue
        if low.kind == "percent" and high.kind != "percent":
            # "Groeide met 14 procent tot 61 miljoen": by how much, and to what, not up to what.
            high.bound = "exact" if high.bound == "at_most" else high.bound
            continue
        _lend(low, high)
        if low.value >= high.value and atoms.words[low.end] == "-" and low.kind == high.kind == "count":
            low.kind = high.kind = "score"
        if found.change or low.value >= high.value:
            continue
        low.range_role, high.range_role, low.bound = "low", "high", "at_least"
        if high.bound in ("exact", "about"):
            high.bound = "at_most"


def _range_between(low: Draft, high: Draft, atoms: Atoms, lexicon: NumberLexicon) -> Range | None:
    """The pattern of a range that the words before and between the two make, or None."""
    between = " ".join(atoms.words[low.end : high.first])
    plain = lexicon.ranges_by_mid.get(between)
    if plain is None or any(at in atoms.breaks for at in range(low.end, high.first + 1)):
        return None
    for pattern in plain:
        opening = pattern.open.lower().split()
        if opening and atoms.words[max(0, low.first - len(opening)) : low.first] == opening:
            return pattern
    return next((r for r in plain if not r.open), None)


def _lend(low: Draft, high: Draft) -> None:
    """Give the lower end the scale, unit and currency of the upper one, where it has none of its own."""
    if low.kind not in ("count", "money") or (low.kind == "money" and high.kind not in ("money", "count")):
        return
    if low.scale == 1 and high.scale > 1 and low.value * high.scale <= high.value:
        low.value *= high.scale
    low.scale = max(low.scale, high.scale)
    if low.kind == "count" and high.kind != "fraction":
        low.kind, low.unit, low.currency, low.currency_word = (
            high.kind,
            high.unit,
            high.currency,
            high.currency_word,
        )
        low.head = low.head or high.head
