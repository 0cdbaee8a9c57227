"""Commitments against deliveries: what was promised, begun, delivered and withdrawn, by pair, unit and year.

Sums are of one giver, the same takers, one currency or unit, one year. Every promise counts once, however many versions
and reports tell of it; where versions give it two amounts, the lower one counts, or that which somebody said is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from dragoman.model.items import CommitmentItem, Development, Disagreement

__all__ = ["COLUMNS", "Account", "Sum", "accounts"]

COLUMNS: Final = ("promised", "under way", "delivered", "withdrawn")
"""What a promise can be counted under; one that was delivered is counted as promised too, where a text promised it."""

_STATES: Final = {
    "pledged": "promised", "committed": "promised", "implementing": "under way", "completed": "delivered",
    "suspended": "withdrawn", "cancelled": "withdrawn",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of promises: `bound` as in the record format (`about` where they go different ways), and their ids."""

    amount: float
    bound: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """What one side promised another in one unit in one year ("" where no text is dated); sums by COLUMNS.

    `unit` is a currency code or a word of the text; `disputed` are promises of which versions give two amounts.
    """

    by: str | None
    to: tuple[str, ...]
    unit: str
    year: str
    sums: Mapping[str, Sum]
    disputed: tuple[str, ...]


def accounts(
    commitments: Iterable[CommitmentItem],
    told: Mapping[str, str],
    developments: Iterable[Development],
    disagreements: Iterable[Disagreement],
) -> list[Account]:
    """The accounts of `commitments`, those of one pair together, the years in order.

    `told` gives the day that each was first told of. What is only considered, has no amount or no unit that can be
    added up is left out.
    """
    known = {item.id: item for item in commitments if _counts(item)}
    grown = {d.item: d for d in developments if d.to == "completed" and d.item in known}
    kept, disputed = _once(known, disagreements)
    entries: dict[tuple[str | None, tuple[str, ...], str, str], dict[str, list[CommitmentItem]]]
    entries = defaultdict(lambda: defaultdict(list))
    for item in kept:
        pair = (item.by, tuple(sorted(item.to)), item.currency or item.unit or "")
        first, column = told.get(item.id, "")[:4], _STATES[item.status]
        if column == "delivered":
            grew = grown.get(item.id)
            entries[*pair, ((grew.date if grew else None) or first)[:4]][column].append(item)
            if grew is None:
                continue
        entries[*pair, first]["promised"].append(item)
        if column in ("under way", "withdrawn"):
            entries[*pair, first][column].append(item)
    return [
        Account(*key, {column: _sum(items) for column, items in columns.items()},
                tuple(sorted({i.id for items in columns.values() for i in items} & disputed)))
        for key, columns in sorted(entries.items(), key=lambda entry: _place(entry[0]))
    ]  # fmt: skip


def _place(key: tuple[str | None, tuple[str, ...], str, str]) -> tuple[str, tuple[str, ...], str, str]:
    by, to, unit, year = key
    return by or "~", to, unit, year or "~"


def _counts(item: CommitmentItem) -> bool:
    return item.status in _STATES and item.amount is not None and bool(item.currency or item.unit)


def _once(
    known: Mapping[str, CommitmentItem], disagreements: Iterable[Disagreement]
) -> tuple[list[CommitmentItem], set[str]]:
    """The promises without those that another version tells with another amount; and those that are told so."""
    left_out: set[str] = set()
    disputed: set[str] = set()
    for disagreement in disagreements:
        for group in disagreement.parted:
            same = [known[id_] for id_ in group if id_ in known]
            if len(same) > 1:
                settled = [item for item in same if _is_corrected(item)]
                least = min(settled or same, key=lambda item: (item.amount or 0, item.id))
                disputed |= set() if settled else {least.id}
                left_out |= {item.id for item in same} - {least.id}
    return [item for item in known.values() if item.id not in left_out], disputed - left_out


def _is_corrected(item: CommitmentItem) -> bool:
    """Whether somebody said how much it is."""
    return any(said.act == "correct" and said.field == "amount" and not said.overruled for said in item.judged)


def _sum(items: Iterable[CommitmentItem]) -> Sum:
    several = list(items)
    bounds = {item.bound for item in several} - {"exact"}
    bound = "exact" if not bounds else bounds.pop() if len(bounds) == 1 else "about"
    return Sum(sum(item.amount or 0 for item in several), bound, tuple(item.id for item in several))
