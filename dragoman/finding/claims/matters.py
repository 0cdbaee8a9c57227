"""What a statement is about."""

from __future__ import annotations

from typing import Final

from dragoman.finding.claims.statements import Statement
from dragoman.finding.tagging.scene import Scene

# A statement of so few words names no matter of its own: "Athens refused".
ELLIPTIC: Final = 8
# Acts on a matter that has been told of; thanks, offers and requests bring their own.
_ON_A_MATTER: Final = frozenset(
    {"oppose", "reject", "support", "accuse", "demand", "regret", "affirm", "warn", "threaten"}
)
# How many sentences before, of the same paragraph, may tell it.
MATTER_REACH: Final = 2


def topics_of(scene: Scene, statement: Statement) -> tuple[str, ...]:
    """What a statement is about: its own words, else those of its sentence; what is opposed or affirmed, those before."""
    sentence = scene.sentence_at(statement.start)
    start, end = statement.start, statement.end
    ranges = [(start, end), (sentence.start, max(sentence.end, end))]
    if statement.act in _ON_A_MATTER or len(scene.text[start:end].split()) <= ELLIPTIC:
        told = scene.sentences[max(0, sentence.index - MATTER_REACH) : sentence.index]
        ranges += [(s.start, s.end) for s in reversed(told) if s.paragraph == sentence.paragraph]
    for first, last in ranges:
        found = tuple(dict.fromkeys(t.meaning.code for t in scene.between(first, last, "topic")))
        if found:
            return found
    return ()
