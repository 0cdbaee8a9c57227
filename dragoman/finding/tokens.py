"""Words and marks of a text, as parallel arrays: no object per token on the hot path."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

# An elided article or pronoun (l', d', qu') is a word of its own; so is each mark.
_TOKEN = re.compile(
    r"(?:[^\W\d_]{1,2}|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=\w)"
    r"|\d+(?:[.,:\u00a0\u202f’']\d+)*"
    r"|\w+(?:[-‐‑]\w+)*-?"
    r"|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Offsets and texts of the tokens of one text, ascending."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    texts: tuple[str, ...]

    def __len__(self) -> int:
        """How many tokens there are."""
        return len(self.starts)

    def first_at(self, offset: int) -> int:
        """Index of the first token that ends behind `offset`."""
        return bisect_right(self.ends, offset)

    def last_before(self, offset: int) -> int:
        """Index just behind the last token that starts before `offset`."""
        return bisect_left(self.starts, offset)


def tokenize(text: str) -> Tokens:
    """The tokens of `text`."""
    starts, ends, texts = [], [], []
    for match in _TOKEN.finditer(text):
        starts.append(match.start())
        ends.append(match.end())
        texts.append(match[0])
    return Tokens(tuple(starts), tuple(ends), tuple(texts))
