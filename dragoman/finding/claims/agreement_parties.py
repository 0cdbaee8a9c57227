"""Between whom an instrument is, where its own clause names fewer than two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.tagging.scene import Scene, SceneSentence

# How many sentences before an instrument its parties may be named, within a paragraph.
BACK: Final = 3


def parties_of(
    scene: Scene, references: References, sentence: SceneSentence, named: list[str], main: list[str]
) -> tuple[str, ...]:
    """The parties named, and for a missing one whom the passage is about, else the state that the text is about."""
    if len(named) > 1:
        return tuple(named)
    around = [c for c in dict.fromkeys(_around(scene, references, sentence)) if c not in named]
    # A passage without the states that the text is about tells of another matter.
    known = [c for c in main if c in around]
    other = [c for c in main if c not in named]
    pool = [*(other if named and known else known), *(c for c in around if c not in known), *other]
    found = [*named, *list(dict.fromkeys(pool))[: 2 - len(named)]]
    return tuple(found) if named or len(found) > 1 else tuple(main)


def _around(scene: Scene, references: References, sentence: SceneSentence) -> Iterator[str]:
    """The states of a sentence and of those before it in its paragraph, the nearest first."""
    for index in range(sentence.index, max(-1, sentence.index - BACK - 1), -1):
        other = scene.sentences[index]
        if other.paragraph != sentence.paragraph:
            return
        for ref in references.between(other.start, other.end):
            code = references.country(ref)
            if code:
                yield code
