"""What would happen only under a condition, and what is only asked: neither is an event."""

from __future__ import annotations

from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause, SceneSentence


def is_conditional(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether another clause says on what condition: "would open the border as soon as the treaty was in force"."""
    return any(c.start >= clause.end and _opens_with(c, "condition") for c in sentence.clauses)


def _opens_with(clause: Clause, code: str) -> bool:
    """Whether a word of a meaning opens a clause."""
    return any(t.code == code and t.start == clause.start for t in clause.of("word"))


def is_question(clause: Clause) -> bool:
    """Whether a clause asks, or says on what condition: "did not say whether X would meet Y", "if she visits Z"."""
    opening = clause.of("word")
    return clause.kind in ("that", "adverbial") and any(
        t.code == "whether" and t.start - clause.start <= 1 for t in opening
    )


def is_condition(sentence: SceneSentence, trigger: Trigger) -> bool:
    """Whether a clause that opens its sentence, and is followed by another, only says on what condition: "If Peru recalls"."""
    clause = trigger.clause
    if _opens_with(clause, "condition") and _is_ahead(sentence, clause):
        return True
    if clause.end == sentence.end or clause.has("auxiliary", "perfect"):
        return False
    opening = {t.code for t in clause.of("word") if t.start - clause.start <= 1}
    return "condition" in opening and trigger.predicate.meaning.form in ("pres", "inf")


def _is_ahead(sentence: SceneSentence, clause: Clause) -> bool:
    """Whether the clause before tells in the present what will follow: "takes force as soon as parliament has approved it"."""
    before = next((c for c in reversed(sentence.clauses) if c.end <= clause.start), None)
    forms = {t.meaning.form for t in before.of("verb", "say")} if before is not None else set()
    return "pres" in forms and not forms & {"past", "part"}
