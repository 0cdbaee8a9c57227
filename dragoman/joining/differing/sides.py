"""One version of a row: passages that answer those of other versions, with what stands in and around them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from dragoman.joining.common import evidence_of
from dragoman.joining.differing.drafts import Said
from dragoman.joining.texts import Prepared, TextPassage
from dragoman.model.dates import read_date
from dragoman.model.findings import Person, Place
from dragoman.model.items import Evidence

__all__ = ["RowSide"]

_MONEY = "c:money:"
_DATE = "c:date:"
_MEASURE = "c:measure:"
_ORGANISATION = "c:organisation:"
_STATE = "c:state:"
_YEARS = range(1900, 2101)


class RowSide:
    """One version of a row: its passages, and those around them, where an answer may have slipped to."""

    def __init__(self, text: Prepared, span: tuple[int, int], around: Mapping[str, tuple[int, int]]) -> None:
        """The passages `span` of a text; `around` leads from documents to the passages that stand around the row."""
        self.text = text
        self.own = text.passages[span[0] : span[1]]
        start, end = around[text.id]
        self.near = near = text.passages[max(0, start - 1) : end + 1]
        self.own_text = text.document.text[self.own[0].start : self.own[-1].end]
        self.near_text = text.document.text[near[0].start : near[-1].end]
        self.numbers = _values(f for p in self.own for f in p.features)
        self.near_numbers = _values(f for p in near for f in p.features)
        self.measured = _measured(f for p in self.own for f in p.features)
        self.near_measured = _measured(f for p in near for f in p.features)
        self.money = _money(f for p in self.own for f in p.features)
        self.negated = self.own[0].negated if len(self.own) == 1 else None
        self.acts = frozenset(f for p in self.own for f in p.features if f.startswith(("c:verb:", "c:say:")))
        day = read_date(text.published)
        dated = day is not None and day.first is not None and float(day.first.year) in self.numbers
        self.published = float(day.first.day) if dated and day and day.first else 0.0
        self.days = _days(f for p in self.own for f in p.features)
        self.near_days = _days(f for p in near for f in p.features)
        self.organisations = _codes(_ORGANISATION, self.own)
        self.near_organisations = _codes(_ORGANISATION, near)
        self.states = _codes(_STATE, self.own)
        self.persons = _persons_in(text, self.own[0].start, self.own[-1].end)
        self.places = _places_in(text, self.own[0].start, self.own[-1].end)
        self.near_places = _places_in(text, near[0].start, near[-1].end)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The passages of the row."""
        return evidence_of(self.text, [self.text.document.quote(p.start, p.end) for p in self.own])

    @cached_property
    def near_states(self) -> frozenset[str]:
        """The states that its passages and those around them name, by themselves or by their towns and officials."""
        return _codes(_STATE, self.near) | self._countries(self.near)

    @cached_property
    def whole_states(self) -> frozenset[str]:
        """The states that the whole version names, by themselves or by their towns and officials."""
        return _codes(_STATE, self.text.passages) | self._countries(self.text.passages)

    def has(self, feature: str) -> bool:
        """Whether one of its passages shows a feature."""
        return any(feature in p.features for p in self.own)

    def near_has(self, feature: str) -> bool:
        """Whether one of its passages, or of those around them, does."""
        return any(feature in p.features for p in self.near)

    def _countries(self, passages: Sequence[TextPassage]) -> frozenset[str]:
        """The states whose towns and officials passages name: "Dakar" for Senegal."""
        start, end = passages[0].start, passages[-1].end
        named = [p.country for p in _persons_in(self.text, start, end)]
        named += [p.country for p in _places_in(self.text, start, end).values()]
        return frozenset(code for code in named if code)

    def kind_of(self, value: float) -> str:
        """What a number is of: a currency, a dimension (length), a year where it is written like one, or anything else."""
        year = value in _YEARS and f"{value:.0f}" in self.own_text
        dimension = next(iter(self.measured.get(value, {})), "")
        return self.money.get(value) or dimension or ("year" if year else "")

    def written(self, value: float) -> str:
        """A number as people write it."""
        return f"{value:.0f}" if self.kind_of(value) == "year" else f"{value:,.10g}"

    def says(self, value: str) -> Said:
        """This version's reading."""
        return Said(self.text.id, value, self.evidence)


def _values(features: Iterator[str]) -> frozenset[float]:
    found = set()
    for feature in features:
        if feature.startswith("n:"):
            try:
                found.add(float(feature[2:]))
            except ValueError:
                continue
    return frozenset(found)


def _money(features: Iterator[str]) -> dict[float, str]:
    """The currencies of the amounts among the features."""
    found = {}
    for feature in features:
        if feature.startswith(_MONEY):
            currency, _, value = feature.removeprefix(_MONEY).partition(":")
            found[float(value)] = currency
    return found


def _places_in(text: Prepared, start: int, end: int) -> dict[str, Place]:
    return {p.key or p.name: p for p in text.said.places if any(start <= m.start and m.end <= end for m in p.mentions)}


def _days(features: Iterator[str]) -> frozenset[str]:
    """The dates among the features."""
    return frozenset(f.removeprefix(_DATE) for f in features if f.startswith(_DATE))


def _persons_in(text: Prepared, start: int, end: int) -> list[Person]:
    return [p for p in text.said.persons if any(start <= m.start and m.end <= end for m in p.mentions)]


def _measured(features: Iterator[str]) -> dict[float, dict[str, float]]:
    """For the numbers that have a unit, their size in the base unit of the dimension."""
    found: dict[float, dict[str, float]] = defaultdict(dict)
    for feature in features:
        if feature.startswith(_MEASURE):
            dimension, value, size = feature.removeprefix(_MEASURE).split(":")
            found[float(value)][dimension] = float(size)
    return found


def _codes(kind: str, passages: Sequence[TextPassage]) -> frozenset[str]:
    """The codes of one kind that passages name."""
    return frozenset(f.removeprefix(kind) for p in passages for f in p.features if f.startswith(kind))
