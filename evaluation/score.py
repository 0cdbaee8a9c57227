"""Scoring a record against an expected one.

An item of the record is `found` when it rests on the text that the expected one rests on (at least half of the
shorter quote; persons go by name), and `right` when its key attributes hold too. Each expected item takes at
most one item and the other way round, best pairs first. Documents that belong together, and disagreements that
were planted, are scored over pairs and passages.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, Final, NamedTuple

from evaluation.matching import ENOUGH_TEXT, KINDS, Checks, check, fold, is_right, overlap, same_name, span_in
from evaluation.sets import Expected
from evaluation.view import Item, RecordView, file_name

HEAD: Final = ("language", "title", "published", "publisher", "origin")
_EVIDENCED: Final = ("events", "mechanisms", "agreements", "commitments", "figures", "positions")


class Ratio(NamedTuple):
    """How many of how many."""

    hits: int
    of: int


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean, each 0..1."""

    precision: float
    recall: float
    f1: float


def rates(hits: int, predicted: int, expected: int) -> Rates:
    """The rates of `hits`; finding nothing where nothing is expected is perfect."""
    precision = hits / predicted if predicted else float(expected == 0)
    recall = hits / expected if expected else 1.0
    both = precision + recall
    return Rates(precision, recall, 2 * precision * recall / both if both else 0.0)


@dataclass
class KindScore:
    """How one kind of item came out; `attributes` counts, among the found, how often each holds."""

    expected: int = 0
    predicted: int = 0
    found_hits: int = 0
    right_hits: int = 0
    attributes: dict[str, Ratio] = field(default_factory=dict)

    @property
    def found(self) -> Rates:
        """Resting on the right text."""
        return rates(self.found_hits, self.predicted, self.expected)

    @property
    def right(self) -> Rates:
        """And saying the right thing."""
        return rates(self.right_hits, self.predicted, self.expected)


@dataclass(frozen=True)
class Miss:
    """One item that is `WRONG`, `MISSED` or `EXTRA`, with the passage and what is wrong."""

    sort: str
    document: str
    passage: str
    why: str = ""


@dataclass
class Score:
    """Everything that was measured on one set, or on a part of one."""

    documents: int = 0
    missing: list[str] = field(default_factory=list)
    head: dict[str, Ratio] = field(default_factory=dict)
    kinds: dict[str, KindScore] = field(default_factory=dict)
    groups: dict[str, Rates] = field(default_factory=dict)
    group_misses: list[Miss] = field(default_factory=list)
    disagreements: Ratio | None = None
    disagreements_in_record: int = 0
    broken_evidence: int = 0
    misses: dict[str, list[Miss]] = field(default_factory=lambda: defaultdict(list))

    def measures(self) -> dict[str, float]:
        """Every figure that a floor can be pinned for, 0..1, by name; what nothing was expected of is left out."""
        out = {f"head.{name}": ratio.hits / ratio.of for name, ratio in self.head.items() if ratio.of}
        for name, kind in self.kinds.items():
            if kind.expected or kind.predicted:
                out[f"{name}.found"], out[f"{name}.right"] = kind.found.f1, kind.right.f1
        out |= {f"groups.{name}": value.f1 for name, value in self.groups.items()}
        if self.disagreements is not None and self.disagreements.of:
            out["groups.disagreements"] = self.disagreements.hits / self.disagreements.of
        return out


def score(expected: Expected, record: Mapping[str, Any], only: Collection[str] | None = None) -> Score:
    """Score a record (`dragoman-record/1`) on a set, or on those of its documents that `only` names."""
    view, result = RecordView(record), Score()
    heads: dict[str, list[bool]] = defaultdict(list)
    attributes: dict[str, dict[str, list[bool]]] = {kind: defaultdict(list) for kind in KINDS}
    names = {g["document"] for g in expected.gold} if only is None else set(only)
    for gold in expected.gold:
        if gold["document"] not in names:
            continue
        result.documents += 1
        document = view.by_name.get(gold["document"])
        if document is None:
            result.missing.append(gold["document"])
        else:
            _score_head(gold, document, heads)
        for kind in KINDS:
            if kind in gold:
                totals = result.kinds.setdefault(kind, KindScore())
                found = [] if document is None else list(view.items_in(kind, document["id"]))
                _score_kind(kind, gold, found, _Place(view, document, expected.folded(gold["document"])))(
                    totals, attributes[kind], result.misses[kind]
                )
    result.head = {name: Ratio(sum(hits), len(hits)) for name, hits in heads.items()}
    for kind, totals in result.kinds.items():
        totals.attributes = {n: Ratio(sum(hits), len(hits)) for n, hits in attributes[kind].items()}
    _score_groups(expected.groups, view, names if only is not None else None, result)
    result.broken_evidence = broken_evidence(record)
    return result
