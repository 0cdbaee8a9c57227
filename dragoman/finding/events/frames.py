"""Happenings that no single word tells: a verb of stopping or harming together with what states have between them.

What is closed, denied or lifted, and what is hurt or burnt, are classes of their own, so that every verb of the one
goes with every noun of the other: "stopped the import of", "shut its port to", "denied entry", "set the embassy on fire".
"""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.telling import RESTRICTING
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause

_ACTORS: Final = ("state", "capital", "seat", "organisation", "body", "post", "head", "pronoun")
# What is hurt or burnt where states deal with each other.
_HURT: Final = ("counted_person", "dealing", "body", "rank")

# Event nouns that may stand beside them and are not what is stopped.
_OF_DEALINGS: Final = frozenset({"measure", "port_call", "incident"})


def framed_kind(clause: Clause, verb: Tag) -> str | None:
    """The kind of event that a verb makes with what stands beside it in its clause; None where it makes none."""
    if verb.code in RESTRICTING:
        return "measure" if _is_restricted(clause) else None
    if verb.code == "harm":
        return "incident" if any(clause.has(concept) for concept in _HURT) else None
    return None


def _is_restricted(clause: Clause) -> bool:
    """Whether dealings between states are the object: somebody who acts stands before them, or the clause is passive."""
    dealings = [t.start for t in clause.of("dealing")]
    if not dealings or clause.has("instrument") or any(t.code not in _OF_DEALINGS for t in clause.of("event")):
        return False  # nothing, or what ends is a summit, what is concluded an accord
    acting = next((t.start for t in clause.of(*_ACTORS)), dealings[-1])
    return acting < dealings[-1] or clause.has("auxiliary", "passive")
