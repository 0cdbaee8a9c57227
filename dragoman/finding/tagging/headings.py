"""Headings between the paragraphs of a text, which tell in short what the paragraphs below them tell in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.model.document import Sentence

# How long a heading is at most, in characters.
LONGEST: Final = 110
_CLOSED: Final = (".", "!", "?", "…", ":", ";", ",", '."', ".”", ".»", ".“", ".)")
_BULLETS: Final = "-–—•*·0123456789„\"“«»'‘(["


def headings(text: str, sentences: Sequence[Sentence]) -> set[int]:
    """The numbers of the sentences that are headings: short, alone in their paragraph, unclosed, prose behind them.

    Lines of a list are none: what follows a heading ends as a sentence does.
    """
    found: set[int] = set()
    for at in range(len(sentences) - 1):
        here, behind = sentences[at], sentences[at + 1]
        alone = (at == 0 or sentences[at - 1].paragraph != here.paragraph) and behind.paragraph != here.paragraph
        if not alone or here.end - here.start > LONGEST:
            continue
        line = text[here.start : here.end].strip()
        prose = text[behind.start : behind.end].rstrip().endswith(_CLOSED)
        if line and line[0] not in _BULLETS and not line.endswith(_CLOSED) and prose:
            found.add(at)
    return found
