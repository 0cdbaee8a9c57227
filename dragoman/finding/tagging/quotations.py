"""Quotations: the passages between quotation marks, or behind a dash, over all the sentences of a paragraph they take."""

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
# A paragraph of what somebody says may begin with a dash instead.
_DASH: Final = re.compile(r"[–—-]\s")
_SPOKEN: Final = frozenset({"past", "pres", "part"})
# A helper may stand between the comma and the verb of saying: ", a déclaré X".
HELPER_WORDS: Final = 1


class Quotations:
    """The quotations of a text by place, marks included."""

    def __init__(self, text: str, sentences: tuple[SceneSentence, ...]) -> None:
        """Look at each paragraph on its own, so that a mark left open spoils no more than that."""
        self._spans: list[tuple[int, int]] = []
        for paragraph in _paragraphs(sentences):
            start, end = paragraph[0].start, paragraph[-1].end
            if _DASH.match(text, start) and (behind := _spoken_until(text, paragraph)):
                self._spans.append((start, behind))
                start = behind
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


def _spoken_until(text: str, paragraph: list[SceneSentence]) -> int:
    """Where what stands behind a dash ends: behind the comma before who says it; 0 where nobody is told to."""
    for sentence in paragraph:
        for tag in sentence.of("say"):
            comma = text.rfind(",", sentence.start, tag.start)
            if comma > 0 and tag.meaning.form in _SPOKEN and len(text[comma + 1 : tag.start].split()) <= HELPER_WORDS:
                return comma + 1
    return 0


def _paragraphs(sentences: tuple[SceneSentence, ...]) -> list[list[SceneSentence]]:
    found: list[list[SceneSentence]] = []
    for sentence in sentences:
        if found and sentence.paragraph == found[-1][-1].paragraph:
            found[-1].append(sentence)
        else:
            found.append([sentence])
    return found
