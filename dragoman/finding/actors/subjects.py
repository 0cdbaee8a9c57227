"""The subject of a clause: which of its sides acts, and where its predicate begins."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.sides import PLAIN, Side
from dragoman.finding.tagging.scene import Clause, Scene

_FINITE: Final = frozenset({"pres", "past", "fut", "cond"})


def finite_at(clause: Clause) -> int:
    """Where the first finite verb of a clause stands (its end where there is none)."""
    return next(
        (
            t.start for t in clause.tags
            if (t.meaning.concept in ("verb", "say") and t.meaning.form in _FINITE)
            or (t.meaning.concept == "auxiliary" and t.meaning.code != "hedged")
        ),
        clause.end,
    )  # fmt: skip


def subject_of(scene: Scene, clause: Clause, sides: list[Side]) -> list[Side]:
    """Who does what a clause says: the plain phrase before the verb and those joined to it, else the first behind.

    Only where the verb comes second (de, sv, nl) may the subject stand behind it.
    """
    verb = finite_at(clause)
    plain = [s for s in sides if s.relation == PLAIN]
    before = [s for s in plain if s.end <= verb]
    pool = before or (plain if scene.grammar.verb_second else [])
    if not pool:
        return []
    group = [pool[0]]
    for side in pool[1:]:
        gap = scene.text[group[-1].end : side.start].strip()
        if not side.joined and gap != ",":
            break
        group.append(side)
    # "Angola, the donor," is not joined; a row of states ends with "and".
    return group if len(group) > 1 and group[-1].joined else group[:1]
