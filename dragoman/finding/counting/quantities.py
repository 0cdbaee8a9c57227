"""Quantities of a text: counts, money, shares, measures - and numbers that only look like them, marked by
kind.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import compress

import msgspec

from dragoman.finding.counting.quantity_draft import Draft
from dragoman.finding.counting.quantity_ranges import join_ranges
from dragoman.finding.counting.quantity_reading import read_quantity
from dragoman.finding.dating.date_scan import date_spans
from dragoman.finding.numbers.atoms import Atoms, atoms_of
from dragoman.finding.numbers.number_lexicon import NumberLexicon, number_lexicon
from dragoman.finding.numbers.ordinals import ordinal_finder
from dragoman.knowledge.units import resolve_currency

__all__ = ["COUNTING_KINDS", "Quantity", "find_ordinals", "news_quantities", "quantities_by", "resolve_currency"]

# What a figure or a commitment may be made of; every other kind is a number that counts nothing of the kind.
COUNTING_KINDS = frozenset({"count", "money", "percent", "measure", "fraction"})
_CODES = frozenset({"document", "code", "phone"})


class Quantity(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """A number of the text and what it is a number of.

    `unit` is `percent`, a code of units.yaml, or None; `currency` ISO 4217, `currency_word` the family
    (`dinar`) where only a country tells which (`resolve_currency`). `bound` is exact, about, at_least or
    at_most. `kind`: count, money, percent, measure, fraction (a share in percent, or without a unit a plain
    number), duration, distance, temperature, age, times (on how many occasions), ordinal, year, date, clock, list, phone,
    document, code, score (of a game or a vote). `head` is the span of the noun that is counted; `definite` is set behind a definite
    article. `range_role` is `low` or `high` in a range. `scale` is the scale word it ends with (1 where
    none).
    """

    start: int
    end: int
    value: float
    unit: str | None = None
    currency: str | None = None
    bound: str = "exact"
    kind: str = "count"
    head: tuple[int, int] | None = None
    range_role: str | None = None
    currency_word: str | None = None
    definite: bool = False
    scale: float = 1.0

    @property
    def counts(self) -> bool:
        """Whether it is a number of something: a count, money, a share, a measure."""
        return self.kind in COUNTING_KINDS


def news_quantities(text: str, language: str) -> list[Quantity]:
    """The numbers of a news text in its order, those that count nothing marked by their kind.

    Raises KnowledgeError where the language file is wrong; a language without one is read by what holds
    anywhere.
    """
    return quantities_by(text, language, number_lexicon(language))


def quantities_by(text: str, language: str, lexicon: NumberLexicon) -> list[Quantity]:
    """The numbers of `text` in its order, as far as `lexicon` knows them."""
    atoms = atoms_of(text)
    drafts = _drafts(atoms, lexicon, _taken(text, language))
    join_ranges(drafts, atoms, lexicon)
    return [_quantity(d, atoms) for d in drafts]


def find_ordinals(text: str, language: str) -> list[tuple[int, int, int]]:
    """(start, end, value) of the ordinals of `text`, days of dates left out.

    Raises KnowledgeError where the language file is wrong.
    """
    return list(_ordinal_spans(text, language))


@lru_cache(maxsize=4)
def _ordinal_spans(text: str, language: str) -> tuple[tuple[int, int, int], ...]:
    """Kept for the last few texts, since quantities and ordinals are both asked for."""
    atoms = atoms_of(text)
    dates = [(d.start, d.end) for d in date_spans(text, language)]
    spans, date = [], 0
    for first, end, value in ordinal_finder(language).find(atoms):
        start, stop = atoms.starts[first], atoms.ends[end - 1]
        while date < len(dates) and dates[date][1] <= start:
            date += 1
        if date == len(dates) or dates[date][0] >= stop:
            spans.append((start, stop, value))
    return tuple(spans)


def _taken(text: str, language: str) -> list[tuple[int, int, str]]:
    """Spans that dates and ordinals take, with the kind that numbers in them have."""
    dates = [(d.start, d.end, d.kind) for d in date_spans(text, language)]
    ordinals = [(start, end, "ordinal") for start, end, _ in _ordinal_spans(text, language)]
    return sorted(dates + ordinals)


def _drafts(atoms: Atoms, lexicon: NumberLexicon, taken: list[tuple[int, int, str]]) -> list[Draft]:
    drafts: list[Draft] = []
    words, starts, counts = atoms.words, atoms.starts, lexicon.may_count
    behind = span = 0
    for at in compress(range(len(words)), map(lexicon.kinds.__getitem__, words)):
        if at < behind or not counts[words[at], words[at + 1] if at + 1 < len(words) else ""]:
            continue
        while span < len(taken) and taken[span][1] <= starts[at]:
            span += 1
        inside = span < len(taken) and taken[span][0] <= starts[at]
        draft = read_quantity(atoms, lexicon, at, taken[span][2] if inside else None, behind)
        if draft is not None:
            if drafts and _goes_on(drafts[-1], draft, atoms):
                draft.kind = drafts[-1].kind
            drafts.append(draft)
            behind = draft.end
    return drafts


def _goes_on(before: Draft, draft: Draft, atoms: Atoms) -> bool:
    """Whether a number is the rest of the name, code or telephone number before it (2025-14)."""
    if before.kind not in _CODES or draft.first != before.end + 1:
        return False
    return atoms.words[before.end] in "-/." and atoms.touches(before.end) and atoms.touches(draft.first)


def _quantity(draft: Draft, atoms: Atoms) -> Quantity:
    return Quantity(
        atoms.starts[draft.first], atoms.ends[draft.end - 1], float(f"{draft.value:.12g}"), draft.unit, draft.currency,
        draft.bound, draft.kind, draft.head, draft.range_role, draft.currency_word, draft.definite,
        draft.scale,
    )  # fmt: skip
