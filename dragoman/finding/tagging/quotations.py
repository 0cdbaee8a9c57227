"""Quotations: the passages between quotation marks, also where one runs over several sentences of a paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from dragoman.finding.tagging.scene import SceneSentence

# An apostrophe inside a word ends no quotation, and none opens one.
_QUOTED: Final = re.compile(
    r"[«»„“”\"‹›]([^«»„“”\"‹›]{2,900})[«»„“”\"‹›]"
    r"|(?<!\w)‘((?:[^‘’]|’(?=\w)){2,900})’(?!\w)"
    r"|(?<!\w)['’]((?:[^'’]|(?<=\w)['’](?=\w)){2,900})['’](?!\w)"
)
_MARKS: Final = re.compile(r"[«»„“”\"‹›‘’']")


class Quotations:
    """The quotations of a text by place, marks included."""

    def __init__(self, text: str, sentences: tuple[SceneSentence, ...]) -> None:
        """Look at each paragraph on its own, so that a mark left open spoils no more than that."""
        self._spans: list[tuple[int, int]] = []
        for start, end in _paragraphs(sentences):
            if _MARKS.search(text, start, end):
                self._spans += [m.span() for m in _QUOTED.finditer(text, start, end)]
        self._ends = [end for _, end in self._spans]

    def within(self, start: int, end: int) -> list[tuple[int, int]]:
        """The quotations that a range touches, whole."""
        found = []
        for at in range(bisect_left(self._ends, start + 1), len(self._spans)):
            if self._spans[at][0] >= end:
                break
            found.append(self._spans[at])
        return found


def _paragraphs(sentences: tuple[SceneSentence, ...]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    last = -1
    for sentence in sentences:
        if found and sentence.paragraph == last:
            found[-1] = (found[-1][0], sentence.end)
        else:
            found.append((sentence.start, sentence.end))
        last = sentence.paragraph
    return found
