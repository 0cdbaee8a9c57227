"""Scoring a record against an expected one.

An item of the record is `found` when it rests on the text that the expected one rests on (at least half of
the shorter quote; persons go by name), and `right` when its key attributes hold too. Each expected item takes
at most one item and the other way round, best pairs first. Documents that belong together, and disagreements
that were planted, are scored over pairs and passages (`evaluation.groups`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from evaluation.groups import GroupScore, broken_evidence, score_groups
from evaluation.matching import ENOUGH_TEXT, KINDS, Checks, check, fold, is_right, overlap, same_name, span_in
from evaluation.rates import Rates, Ratio, rates
from evaluation.sets import Expected
from evaluation.view import Item, RecordView

_AS_TEXT: Final = ("title", "publisher")
_AS_IS: Final = ("language", "published", "origin")


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
    groups: GroupScore = field(default_factory=GroupScore)
    broken_evidence: int = 0
    misses: dict[str, list[Miss]] = field(default_factory=lambda: defaultdict(list))

    def measures(self) -> dict[str, float]:
        """Every figure that a floor can be pinned for, 0..1, by name; where nothing was expected, nothing."""
        out = {f"head.{name}": ratio.share for name, ratio in self.head.items() if ratio.of}
        for name, kind in self.kinds.items():
            if kind.expected or kind.predicted:
                out[f"{name}.found"], out[f"{name}.right"] = kind.found.f1, kind.right.f1
        for name, pair in self.groups.pairs.items():
            if pair.expected or pair.predicted:
                out[f"groups.{name}"] = pair.rates.f1
        if self.groups.disagreements.of:
            out["groups.disagreements"] = self.groups.disagreements.share
        return out


def score(expected: Expected, record: Mapping[str, Any], only: Collection[str] | None = None) -> Score:
    """Score a record (`dragoman-record/1`) on a set, or on those of its documents that `only` names."""
    view, result = RecordView(record), Score()
    heads: dict[str, list[bool]] = defaultdict(list)
    attributes: dict[str, dict[str, list[bool]]] = {kind: defaultdict(list) for kind in KINDS}
    for gold in expected.gold:
        name = gold["document"]
        if only is not None and name not in only:
            continue
        result.documents += 1
        document = view.by_name.get(name)
        if document is None:
            result.missing.append(name)
        else:
            _look_at_head(gold, document, heads)
        for kind in KINDS:
            if kind in gold:
                items = [] if document is None else list(view.items_in(kind, document["id"]))
                page = _Page(kind, gold, items, view, expected.folded(name))
                _add(result.kinds.setdefault(kind, KindScore()), page, attributes[kind], result.misses[kind])
    result.head = {name: Ratio.of_all(hits) for name, hits in heads.items()}
    for kind, totals in result.kinds.items():
        totals.attributes = {name: Ratio.of_all(hits) for name, hits in attributes[kind].items()}
    result.groups = score_groups(expected.groups, view, only)
    result.broken_evidence = broken_evidence(view)
    return result


class _Page(NamedTuple):
    """What is expected and what was found, of one kind, in one document."""

    kind: str
    gold: Item
    items: list[tuple[Item, list[str]]]
    view: RecordView
    folded: str

    @property
    def wanted(self) -> Sequence[Item]:
        wanted: Sequence[Item] = self.gold[self.kind]
        return wanted


class _Pair(NamedTuple):
    """An expected item and one that rests on the same text; ordered by how well they fit."""

    right: bool
    share: float
    touch: float
    wanted: int
    item: int
    checks: Checks


def _pairs(page: _Page) -> list[_Pair]:
    document = page.view.by_name[page.gold["document"]]["id"] if page.items else ""
    spans = [[span_in(page.folded, quote) for quote in quotes] for _, quotes in page.items]
    pairs = []
    for i, wanted in enumerate(page.wanted):
        at = None if page.kind == "persons" else span_in(page.folded, wanted["evidence"])
        for j, (item, _) in enumerate(page.items):
            if page.kind == "persons":
                touch = float(any(same_name(wanted["name"], name) for name in page.view.names(item["id"])))
            else:
                touch = max((overlap(at, span) for span in spans[j]), default=0.0)
            if touch >= ENOUGH_TEXT:
                checks = check(page.kind, wanted, item, page.view, document)
                share = sum(checks.values()) / max(1, len(checks))
                pairs.append(_Pair(is_right(page.kind, checks), share, touch, i, j, checks))
    return sorted(pairs, key=lambda pair: pair[:3], reverse=True)


def _add(totals: KindScore, page: _Page, attributes: dict[str, list[bool]], misses: list[Miss]) -> None:
    name = page.gold["document"]
    totals.expected += len(page.wanted)
    totals.predicted += len(page.items)
    taken: set[int] = set()
    used: set[int] = set()
    for pair in _pairs(page):
        if pair.wanted in taken or pair.item in used:
            continue
        taken.add(pair.wanted)
        used.add(pair.item)
        totals.found_hits += 1
        totals.right_hits += pair.right
        for attribute, holds in pair.checks.items():
            attributes[attribute].append(holds)
        if not pair.right:
            wrong = ", ".join(a for a, holds in pair.checks.items() if not holds)
            misses.append(Miss("WRONG", name, _passage(page.wanted[pair.wanted]), wrong))
    misses += [Miss("MISSED", name, _passage(w)) for i, w in enumerate(page.wanted) if i not in taken]
    for j, (item, quotes) in enumerate(page.items):
        if j not in used:
            misses.append(Miss("EXTRA", name, quotes[0][:140], item.get("name") or item.get("kind") or ""))


def _passage(wanted: Item) -> str:
    passage: str = wanted.get("evidence") or wanted["name"]
    return passage


def _look_at_head(gold: Item, document: Item, heads: dict[str, list[bool]]) -> None:
    for name in _AS_TEXT:
        if gold.get(name) is not None:
            heads[name].append(fold(gold[name]) == fold(document.get(name)))
    for name in _AS_IS:
        if gold.get(name) is not None:
            heads[name].append(gold[name] == document.get(name))
    if "relevant" in gold:
        heads["relevant"].append(gold["relevant"] == document.get("relevant"))
    clean = fold(document.get("text"))
    heads["boilerplate"] += [fold(p) not in clean for p in gold.get("boilerplate", []) if fold(p)]
    heads["body"] += [fold(p) in clean for p in gold.get("body", [])]
