"""Columns that look at one part of the world after another: every paragraph has states of its own."""

from __future__ import annotations

from collections import Counter

from dragoman.finding.actors.belonging import organisation_codes
from dragoman.finding.actors.lands import LAND
from dragoman.finding.tagging.scene import Scene

# So many paragraphs that name states make a column, where no state is named in more than this part of them.
_LEAST, _MOST = 3, 0.5
# A paragraph counts that names so many times a state.
_NAMED = 3


def subjects_of(scene: Scene) -> list[tuple[int, int]]:
    """The paragraphs of a column, from and to; empty where one and the same states are in most of a text."""
    spans: list[list[int]] = []
    states: list[Counter[str]] = []
    paragraph = -1
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        if sentence.paragraph != paragraph:
            paragraph = sentence.paragraph
            spans.append([sentence.start, sentence.end])
            states.append(Counter())
        spans[-1][1] = sentence.end
        states[-1].update(str(t.meaning.country) for t in sentence.of(*LAND) if t.meaning.country)
    telling = [set(c) - organisation_codes() for c in states if c.total() >= _NAMED]
    often = Counter(code for codes in telling for code in codes)
    if len(telling) < _LEAST or max(often.values(), default=0) > _MOST * len(telling):
        return []
    return [(start, end) for start, end in spans]
