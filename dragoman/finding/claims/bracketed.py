"""Sums in brackets behind a state, in a row of those who give or receive: "Peru (4 million) and Togo (2 million)"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.sides import PLAIN
from dragoman.finding.claims.acting import AIDING
from dragoman.finding.claims.givers import Givers
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Clause, SceneSentence

# How far before a sum its bracket opens, and before that the state ends, in characters.
OPENING_REACH: Final = 12
NAME_GAP: Final = 2


def bracketed(
    givers: Givers, sentence: SceneSentence, quantity: Quantity
) -> tuple[Clause, str | None, tuple[str, ...]] | None:
    """The clause that tells of the row, who gives and who receives; None where the sum stands in no such row."""
    owner = _owner(givers, sentence, quantity)
    telling = next((c for c in sentence.clauses if c.start < quantity.start and c.has("verb", *AIDING)), None)
    if owner is None or telling is None or telling.has("word", "negation"):
        return None
    start, code = owner
    verb = min(t.start for t in telling.of("verb") if t.code in AIDING)
    named = [s for s in givers.sides(telling) if s.code and s.end <= start]
    acting = [s.code for s in named if s.relation == PLAIN and s.end <= verb]
    if start < verb:
        taken = [s.code for s in givers.sides(telling) if s.start > quantity.end and s.relation in (PLAIN, "to", "for")]
        return telling, code, tuple(dict.fromkeys(c for c in taken if c and c != code))
    if acting:
        return (telling, acting[0], (code,)) if acting[0] != code else None
    if ":" not in givers.scene.text[verb:start]:
        return None
    taken = [s.code for s in named if s.start > verb and s.relation in (PLAIN, "to", "for") and s.code != code]
    colon = givers.scene.text.index(":", verb)
    before = {s.code for s in named if s.end <= colon}
    return telling, code, tuple(dict.fromkeys(c for c in taken if c and c in before))


def _owner(givers: Givers, sentence: SceneSentence, quantity: Quantity) -> tuple[int, str] | None:
    """Where the state begins in whose bracket a sum stands, and its code."""
    opening = givers.scene.text.rfind("(", max(sentence.start, quantity.start - OPENING_REACH), quantity.start)
    if opening < 0 or ")" in givers.scene.text[opening : quantity.start]:
        return None
    for ref in reversed(givers.references.between(sentence.start, opening)):
        if 0 <= opening - ref.end <= NAME_GAP:
            code = givers.references.country(ref)
            return (ref.start, code) if code else None
    return None
