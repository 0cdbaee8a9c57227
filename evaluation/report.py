"""Scores as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from evaluation.matching import KINDS
from evaluation.score import Score


def full_table(score: Score, kinds: Iterable[str] = KINDS) -> str:
    """Head fields, every kind of item with its attributes, groups and evidence."""
    head = "  ".join(f"{name} {ratio}" for name, ratio in score.head.items())
    lines = [f"{score.documents} documents  {head}"]
    lines += [f"missing from the record: {name}" for name in score.missing]
    lines.append(f"{'':12}{'gold':>5}{'pred':>6}   found: P     R    F1   right: P     R    F1   attributes if found")
    for name in kinds:
        kind = score.kinds.get(name)
        if kind is not None:
            extra = "  ".join(f"{attribute} {ratio}" for attribute, ratio in kind.attributes.items())
            counts = f"{name:12}{kind.expected:>5}{kind.predicted:>6}"
            lines.append(f"{counts}     {kind.found}     {kind.right}   {extra}")
    for name, pair in score.groups.pairs.items():
        counts = f"({pair.expected} expected pairs, {pair.predicted} in the record)"
        lines.append(f"{name}: P R F1 {pair.rates}  {counts}")
    if score.groups.disagreements.of:
        (hits, of), there = score.groups.disagreements, score.groups.disagreements_in_record
        lines.append(f"disagreements: {hits} of {of} flagged; {there} in the record")
    lines.append(f"evidence that does not stand in its document: {score.broken_evidence}")
    return "\n".join(lines)


def language_table(scores: Mapping[str, Score], kinds: Iterable[str] = KINDS) -> str:
    """For each language the F1 of every kind, found and right."""
    kinds = tuple(kinds)
    lines = [f"{'F1':10}{'docs':>5}" + "".join(f"{kind:>14}" for kind in kinds)]
    for language, score in scores.items():
        cells = []
        for kind in kinds:
            totals = score.kinds.get(kind)
            empty = totals is None or not (totals.expected or totals.predicted)
            cells.append("-" if totals is None or empty else f"{totals.found.f1:.2f} {totals.right.f1:.2f}")
        lines.append(f"{language:10}{score.documents:>5}" + "".join(f"{cell:>14}" for cell in cells))
    return "\n".join(lines)


def misses(score: Score, kind: str) -> str:
    """What was wrong, missed and extra, of one kind."""
    rows = []
    for miss in sorted(score.misses.get(kind, []), key=lambda m: m.document):
        why = f" [{miss.why}]" if miss.why else ""
        rows.append(f"{miss.sort:7}{miss.document}{why} {miss.passage}")
    return "\n".join(rows)


def group_misses(score: Score) -> str:
    """Pairs of documents that were not joined or wrongly joined, and disagreements that were not flagged."""
    rows = []
    for name, pair in score.groups.pairs.items():
        rows += [f"not joined ({name}): {a} {b}" for a, b in pair.not_joined]
        rows += [f"wrongly joined ({name}): {a} {b}" for a, b in pair.wrongly_joined]
    rows += [f"not flagged: {line}" for line in score.groups.not_flagged]
    return "\n".join(rows)
