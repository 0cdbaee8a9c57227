"""Disagreements between claims that would be one item but for what they say differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from dragoman.joining.common import Groups, evidence_of
from dragoman.joining.context import Context, Node
from dragoman.joining.differing.drafts import Difference, Said, sentence_evidence
from dragoman.joining.differing.told_once import names_a_day
from dragoman.joining.weighing import Conflict, Verdict
from dragoman.model.dates import read_date
from dragoman.model.findings import Agreement, Claim, Commitment, Event

__all__ = ["claim_differences", "one_status"]

C = TypeVar("C", bound=Claim)

SURE: Final = 4.3  # how sure it must be that two reports mean one thing before their difference counts
NEAR: Final = 250  # characters between passages that speak of one occasion
_SEVERITY: Final = {"number": "high", "unit": "high", "status": "high", "negation": "high", "kind": "medium", "date": "medium",
                    "place": "medium", "participants": "medium"}  # fmt: skip
# Statuses that follow each other in time: between reports such a difference is a development.
_GROWING: Final = (Agreement, Commitment, Event)


def claim_differences(
    differing: Iterable[tuple[Node[C], Node[C], Verdict]], items: Mapping[str, str], context: Context
) -> list[Difference]:
    """The differences of one kind of claims that count: all between versions, the sure ones between
    reports.
    """
    kept = []
    points: Groups[str] = Groups(())
    for a, b, verdict in differing:
        versions = context.article[a.document] == context.article[b.document]
        for conflict in verdict.conflicts:
            answering = bool(a.rows & b.rows) or not a.rows or not b.rows or verdict.score >= SURE
            if answering if versions else _counts(a, b, verdict, conflict):
                kept.append((a, b, conflict, versions))
                points.add(a.id)
                points.add(b.id)
                points.join(a.id, b.id)
    names = {member: min(members) for members in points.members().values() for member in members}
    return [
        Difference(
            conflict.about,
            _point(conflict, names[a.id], a, context.article[a.document]) if versions else f"claims {names[a.id]}",
            _said(a, conflict.a),
            _said(b, conflict.b),
            "versions" if versions else "reports",
            _SEVERITY.get(conflict.about, "low"),
            f"{conflict.a} in one, {conflict.b} in the other",
            items.get(a.id),
            _parted(items.get(a.id), items.get(b.id)),
        )
        for a, b, conflict, versions in kept
    ]


def _parted(a: str | None, b: str | None) -> tuple[str, str] | None:
    return (min(a, b), max(a, b)) if a and b and a != b else None


def _point(conflict: Conflict, name: str, node: Node[C], article: str) -> str:
    """One disagreement for one cause: a day that runs through a whole version is one, whatever happened on it; who
    undertakes what a passage tells is one, whatever it counts.
    """
    if conflict.about == "date":
        return f"{article} " + " / ".join(sorted((conflict.a, conflict.b)))
    if conflict.about == "participants" and node.rows:
        return f"{article} row {min(node.rows)} " + " / ".join(sorted((conflict.a, conflict.b)))
    return f"claims {name}"


def _said(node: Node[C], value: str) -> Said:
    quotes = evidence_of(node.text, node.claim.evidence[:2])
    whole = [e for quote in node.claim.evidence[:2] for e in sentence_evidence(node.text, quote.start, quote.end)]
    return Said(node.document, value, tuple(dict.fromkeys([*whole, *quotes])))


def _counts(a: Node[C], b: Node[C], verdict: Verdict, conflict: Conflict) -> bool:
    """Whether a difference between independent reports is one on which both cannot be right."""
    if verdict.score < SURE or (conflict.about == "status" and isinstance(a.claim, _GROWING)):
        return False
    if isinstance(a.claim, Agreement) and isinstance(b.claim, Agreement):
        return conflict.about == "kind" and bool(set(a.claim.topics) & set(b.claim.topics))
    if isinstance(a.claim, Commitment) and isinstance(b.claim, Commitment):
        return a.claim.status == b.claim.status and {a.claim.bound, b.claim.bound} == {"exact"}
    if isinstance(a.claim, Event) and isinstance(b.claim, Event):
        return len(verdict.conflicts) == 1 and _firm(a, a.claim, conflict) and _firm(b, b.claim, conflict)
    return False


def _firm(node: Node[C], event: Event, conflict: Conflict) -> bool:
    """Whether an event says what is in conflict itself, and to the day: by its number or by the day of the week."""
    if conflict.about != "date":
        return True
    day = read_date(event.date)
    if day is None or day.days != 1:
        return False
    return names_a_day(node.text, event)


def one_status(differences: Iterable[Difference]) -> list[Difference]:
    """A signing, its agreement and its money that two versions report as done and as coming differ once, not
    thrice.

    Of status differences between two documents in passages near each other the first is kept.
    """
    kept: list[Difference] = []
    statuses: dict[frozenset[str], list[Difference]] = defaultdict(list)
    for difference in differences:
        if difference.about == "status":
            between = statuses[frozenset((difference.a.document, difference.b.document))]
            if any(known.point != difference.point and _near(known, difference) for known in between):
                continue
            between.append(difference)
        kept.append(difference)
    return kept


def _near(a: Difference, b: Difference) -> bool:
    return a.between == b.between and all(
        any(
            x.document == y.document and x.start - NEAR < y.end and y.start - NEAR < x.end
            for x in (*a.a.evidence, *a.b.evidence) for y in said.evidence
        )
        for said in (b.a, b.b)
    )  # fmt: skip
