"""Rows of items: lines without a verb below a sentence that ends with a colon take its predicate."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.subjects import finite_at
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

# How many lines a row may have before what opens it is out of sight.
LONGEST: Final = 20


def opening_of(scene: Scene, sentence: SceneSentence) -> Clause | None:
    """The clause that a line of a row belongs to: "the following were signed:"; None where it stands alone."""
    if not _bare(sentence):
        return None
    for index in range(sentence.index - 1, max(-1, sentence.index - LONGEST), -1):
        before = scene.sentences[index]
        if scene.text[before.start : before.end].rstrip().endswith(":"):
            return before.clauses[-1] if before.clauses and not _bare(before) else None
        if not _bare(before):
            return None
    return None


def _bare(sentence: SceneSentence) -> bool:
    """Whether a line has no finite verb."""
    return all(finite_at(c) >= c.end for c in sentence.clauses)
