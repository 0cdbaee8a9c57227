"""Disagreements in the making, and how several readings of one point become one disagreement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dragoman.joining.common import Groups, evidence_of, merge_evidence, stable_id
from dragoman.joining.texts import Prepared
from dragoman.model.codes import SEVERITIES
from dragoman.model.items import Disagreement, Evidence, Reading

__all__ = ["Difference", "Said", "combine", "sentence_evidence"]


@dataclass(frozen=True, slots=True)
class Said:
    """What one document says on a point, and where."""

    document: str
    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Two documents that differ on a point. Differences with one `point` are one disagreement.

    `parted` are the two items that would be one but for it; None where it is within one item.
    """

    about: str
    point: str
    a: Said
    b: Said
    between: str
    severity: str
    note: str
    item: str | None = None
    parted: tuple[str, str] | None = None


def sentence_evidence(text: Prepared, start: int, end: int) -> tuple[Evidence, ...]:
    """The passages of a text that a range touches, as evidence."""
    touched = [p for p in text.passages if p.start < end and start < p.end]
    if not touched:
        return evidence_of(text, [text.document.quote(start, end)])
    return evidence_of(text, [text.document.quote(p.start, p.end) for p in touched])


def combine(differences: Iterable[Difference]) -> tuple[Disagreement, ...]:
    """One disagreement for each point, its readings grouped by value, in a fixed order."""
    points: dict[tuple[str, str], list[Difference]] = defaultdict(list)
    for difference in differences:
        points[difference.about, difference.point].append(difference)
    found = [_disagreement(about, point, points[about, point]) for about, point in sorted(points)]
    return tuple(sorted(found, key=lambda d: (SEVERITIES.index(d.severity), d.id)))


def _disagreement(about: str, point: str, differences: list[Difference]) -> Disagreement:
    values: dict[str, dict[str, tuple[Evidence, ...]]] = defaultdict(dict)
    for difference in differences:
        for said in (difference.a, difference.b):
            known = values[said.value].get(said.document, ())
            values[said.value][said.document] = merge_evidence(known, said.evidence)
    readings = tuple(_reading(value, values[value]) for value in sorted(values, key=lambda v: (-len(values[v]), v)))
    first = min(differences, key=lambda d: (SEVERITIES.index(d.severity), d.a.document, d.b.document, d.note))
    items = sorted({d.item for d in differences if d.item})
    return Disagreement(
        id=stable_id("disagreement", about, point),
        about=about,
        item=items[0] if items else None,
        between="versions" if any(d.between == "versions" for d in differences) else "reports",
        readings=readings,
        severity=first.severity,
        note=first.note,
        parted=_parted(differences),
    )


def _parted(differences: Iterable[Difference]) -> tuple[tuple[str, ...], ...]:
    groups: Groups[str] = Groups(())
    for first, second in sorted({d.parted for d in differences if d.parted}):
        groups.add(first)
        groups.add(second)
        groups.join(first, second)
    return tuple(sorted(tuple(sorted(members)) for members in groups.members().values()))


def _reading(value: str, said: Mapping[str, tuple[Evidence, ...]]) -> Reading:
    return Reading(value, tuple(sorted(said)), merge_evidence(*said.values()))
