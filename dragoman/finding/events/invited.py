"""Whose journey an invitation is for: whoever is invited travels, whoever invites does not."""

from __future__ import annotations

from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, SceneSentence

__all__ = ["without_host"]


def without_host(
    references: References, sentence: SceneSentence, trigger: Trigger, people: list[Reference]
) -> list[Reference]:
    """Those of `people` who travel. "Invited his counterpart to Suva": that is the other of the two spoken of last."""
    if trigger.kind != "visit":
        return people
    clauses = [c for c in sentence.clauses if c.start <= trigger.clause.start]
    inviting = next(((c, t) for c in reversed(clauses) for t in c.of("verb") if _invites(t)), None)
    if inviting is None:
        return people
    clause, verb = inviting
    host = _subject(references, [*clauses[: clauses.index(clause)], clause], verb)
    if host is None:
        return people
    guests = [r for r in people if r.person != host.person]
    if not guests and any(t.code == "counterpart" and t.start > clause.start for t in clause.of("head")):
        guests = [r for r in references.pair_before(verb.end) if r.person != host.person]
    return guests or people  # "has been invited": the subject is the guest


def _invites(verb: Tag) -> bool:
    return verb.code == "invite" and verb.meaning.form != "noun"


def _subject(references: References, clauses: list[Clause], verb: Tag) -> Reference | None:
    """The person who invites, in the clause of the verb or in the one that it goes on with."""
    host = references.subject(clauses[-1], verb)
    if host is None and len(clauses) > 1:
        before = next(iter(clauses[-2].of("verb", "say")), None)
        host = references.subject(clauses[-2], before) if before is not None else None
    return host if host is not None and host.kind == "person" else None
