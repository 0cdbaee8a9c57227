"""Scoring which documents were put together, which disagreements were seen, and whether evidence stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final, NamedTuple

from evaluation.matching import fold
from evaluation.rates import Rates, Ratio, rates
from evaluation.view import Item, RecordView, file_name

TABLE_OF: Final[Mapping[str, str]] = {"same_article": "articles", "same_event": "stories"}
_EVIDENCED: Final = ("events", "mechanisms", "agreements", "commitments", "figures", "positions")
_SHORT_QUOTE: Final = 3

Pair = tuple[str, str]
NONE: Final = Ratio(0, 0)


class PairScore(NamedTuple):
    """Pairs of documents that belong together, against those that were put together."""

    rates: Rates
    expected: int
    predicted: int
    not_joined: tuple[Pair, ...]
    wrongly_joined: tuple[Pair, ...]


@dataclass
class GroupScore:
    """How documents were grouped, and how many of the planted disagreements were flagged."""

    pairs: dict[str, PairScore] = field(default_factory=dict)
    disagreements: Ratio = NONE
    disagreements_in_record: int = 0
    not_flagged: list[str] = field(default_factory=list)


def score_groups(groups: Item | None, view: RecordView, only: Collection[str] | None = None) -> GroupScore:
    """Score the groups of a set (`groups.json`), or of those of its documents that `only` names.

    Documents under `ignore` are left out of the pairs: how to group them is a matter of taste.
    """
    result = GroupScore()
    if groups is None:
        return result
    known = set(view.by_name) if only is None else set(view.by_name) & set(only)
    known -= set(groups.get("ignore", []))
    for name, table in TABLE_OF.items():
        if name in groups:
            wanted = _pairs(groups[name] if only is None else [set(g) & set(only) for g in groups[name]])
            result.pairs[name] = _pair_score(wanted, _pairs(_members(view, table, known)))
    wanted_disagreements = [
        d for d in groups.get("disagreements", []) if only is None or set(d["documents"]) <= set(only)
    ]
    flagged = [_is_flagged(d, view) for d in wanted_disagreements]
    result.disagreements = Ratio.of_all(flagged)
    for wanted_one, hit in zip(wanted_disagreements, flagged, strict=True):
        if not hit:
            result.not_flagged.append(f"{wanted_one['about']}: {' | '.join(wanted_one['readings'])}")
    ids = None if only is None else {view.by_name[name]["id"] for name in only if name in view.by_name}
    result.disagreements_in_record = sum(
        ids is None or bool(ids & _documents(d)) for d in view.record.get("disagreements", [])
    )
    return result


def broken_evidence(view: RecordView) -> int:
    """How many pieces of evidence do not stand in their document, and items have none."""
    broken = 0
    for kind in _EVIDENCED:
        for item in view.record.get(kind, []):
            evidence = item.get("evidence", [])
            broken += not evidence
            for e in evidence:
                broken += view.documents[e["document"]]["text"][e["start"] : e["end"]] != e["quote"]
    return broken


def _pairs(groups: Iterable[Collection[str]]) -> set[Pair]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def _members(view: RecordView, table: str, known: Collection[str]) -> list[list[str]]:
    groups = [[file_name(view.documents[d]) for d in g["documents"]] for g in view.record.get(table, [])]
    return [[name for name in group if name in known] for group in groups]


def _pair_score(wanted: set[Pair], got: set[Pair]) -> PairScore:
    return PairScore(
        rates(len(wanted & got), len(got), len(wanted)),
        len(wanted),
        len(got),
        tuple(sorted(wanted - got)),
        tuple(sorted(got - wanted)),
    )


def _is_flagged(wanted: Item, view: RecordView) -> bool:
    sides = list(zip(wanted["documents"], wanted["readings"], strict=True))
    return any(
        all(_has_side(disagreement, view.by_name.get(name), reading) for name, reading in sides)
        for disagreement in view.record.get("disagreements", [])
    )


def _has_side(disagreement: Item, document: Item | None, reading: str) -> bool:
    if document is None:
        return False
    key = fold(reading)
    quotes = (
        fold(e["quote"])
        for r in disagreement.get("readings", [])
        for e in r.get("evidence", [])
        if e["document"] == document["id"]
    )
    return any(key in quote or quote in key for quote in quotes if len(quote) > _SHORT_QUOTE)


def _documents(disagreement: Item) -> set[str]:
    return {e["document"] for r in disagreement.get("readings", []) for e in r.get("evidence", [])}
