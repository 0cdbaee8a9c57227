"""What a statement is about."""

from __future__ import annotations

from typing import Final

from dragoman.finding.claims.statements import Statement
from dragoman.finding.tagging.scene import Scene

# A statement of so few words names no matter of its own: "Athens refused".
ELLIPTIC: Final = 8


def topics_of(scene: Scene, statement: Statement) -> tuple[str, ...]:
    """What a statement is about: its own words, else those of its sentence; "I reject that" points to the one before."""
    sentence = scene.sentence_at(statement.start)
    start, end = statement.start, statement.end
    ranges = [(start, end), (sentence.start, max(sentence.end, end))]
    if len(scene.text[start:end].split()) <= ELLIPTIC and sentence.index:
        before = scene.sentences[sentence.index - 1]
        if before.paragraph == sentence.paragraph:
            ranges.append((before.start, before.end))
    for first, last in ranges:
        found = tuple(dict.fromkeys(t.meaning.code for t in scene.between(first, last, "topic")))
        if found:
            return found
    return ()
