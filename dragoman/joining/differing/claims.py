"""Disagreements between claims that would be one item but for what they say differently."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from dragoman.joining.common import Groups, evidence_of
from dragoman.joining.differing.drafts import Difference, Said, sentence_evidence
from dragoman.joining.linking import Conflict, Context, Node, Verdict
from dragoman.joining.merging.clues import same_story
from dragoman.model.dates import read_date
from dragoman.model.findings import Agreement, Claim, Commitment, Event, Figure

__all__ = ["claim_differences", "count_differences", "one_status"]

C = TypeVar("C", bound=Claim)

SURE: Final = 4.3  # how sure it must be that two reports mean one thing before their difference counts
NEAR: Final = 250  # characters between passages that speak of one occasion
_SEVERITY: Final = {"number": "high", "unit": "high", "status": "high", "kind": "medium", "date": "medium",
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
            _point(conflict, names[a.id], context.article[a.document])
            if versions
            else f"claims {names[a.id]}",
            _said(a, conflict.a),
            _said(b, conflict.b),
            "versions" if versions else "reports",
            _SEVERITY.get(conflict.about, "low"),
            f"{conflict.a} in one, {conflict.b} in the other",
            items.get(a.id),
        )
        for a, b, conflict, versions in kept
    ]


def _point(conflict: Conflict, name: str, article: int) -> str:
    """One disagreement for one cause: a day that runs through a whole version is one, whatever happened on
    it.
    """
    if conflict.about == "date":
        return f"article {article} " + " / ".join(sorted((conflict.a, conflict.b)))
    return f"claims {name}"


def _said(node: Node[C], value: str) -> Said:
    quotes = evidence_of(node.text, node.claim.evidence[:2])
    whole = [
        e for quote in node.claim.evidence[:2] for e in sentence_evidence(node.text, quote.start, quote.end)
    ]
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
        return len(verdict.conflicts) == 1 and _firm(a.claim, conflict) and _firm(b.claim, conflict)
    return False


def _firm(event: Event, conflict: Conflict) -> bool:
    """Whether an event says what is in conflict itself, and to the day."""
    if conflict.about != "date":
        return True
    day = read_date(event.date)
    return "date" not in event.inferred and day is not None and day.days == 1


def one_status(differences: Iterable[Difference]) -> list[Difference]:
    """A signing, its agreement and its money that two versions report as done and as coming differ once, not
    thrice.

    Of status differences between two documents in passages near each other the first is kept.
    """
    kept: list[Difference] = []
    for difference in differences:
        if difference.about == "status" and any(
            known.point != difference.point and _near(known, difference)
            for known in kept
            if known.about == "status"
        ):
            continue
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


def count_differences(
    pairs: Iterable[tuple[Node[Event], Node[Event]]], items: Mapping[str, str], context: Context
) -> list[Difference]:
    """Counts that independent reports give of one event: how many were expelled, freed, handed over."""
    found = []
    for a, b in pairs:
        if context.article[a.document] == context.article[b.document] or not same_story(a, b, context):
            continue
        x, y = _counts_in(a), _counts_in(b)
        for f in x:
            answers = [g for g in y if _same_thing(f, g)]
            if len(answers) != 1 or any(_same_thing(other, answers[0]) for other in x if other is not f):
                continue
            g = answers[0]
            if f.value == g.value:
                continue
            point = f"counts {min(a.id, b.id)} {max(a.id, b.id)} {min(f.key, g.key)}"
            found.append(
                Difference(
                    "number",
                    point,
                    Said(
                        a.document,
                        f"{f.value:,.10g}",
                        sentence_evidence(a.text, f.evidence[0].start, f.evidence[0].end),
                    ),
                    Said(
                        b.document,
                        f"{g.value:,.10g}",
                        sentence_evidence(b.text, g.evidence[0].start, g.evidence[0].end),
                    ),
                    "reports",
                    "high",
                    f"{f.value:,.10g} in one report, {g.value:,.10g} in the other",
                    items.get(a.id),
                )
            )
    return found


def _counts_in(node: Node[Event]) -> list[Figure]:
    """Exact counts that stand in the passages an event rests on."""
    spans = [
        (p.start, p.end) for p in node.text.passages
        if any(q.start < p.end and p.start < q.end for q in node.claim.evidence)
    ]  # fmt: skip
    return [
        f for f in node.text.findings.figures
        if f.unit is None and f.bound == "exact" and not f.change
        and any(s <= f.evidence[0].start < e for s, e in spans)
    ]  # fmt: skip


def _same_thing(a: Figure, b: Figure) -> bool:
    """Whether two counts can be of the same thing: topics in common, or none known of one."""
    if a.topics and b.topics:
        return bool(set(a.topics) & set(b.topics))
    return True
