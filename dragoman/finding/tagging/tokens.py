"""Words and marks of a text, as parallel arrays: no object per token on the hot path."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from operator import add

# An elided article or pronoun (l', d', qu') is a word of its own; so is each mark. White space goes with the token
# before it: then the tokens lie end to end, and their lengths tell where they stand. Most tokens are plain words:
# to try these first is faster, and says the same.
_TOKEN = re.compile(
    r"(?:[A-Za-zÀ-ÖØ-öø-ɏ]+(?=[ ,.\n])"
    r"|(?:[^\W\d_]{1,2}|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=\w)"
    r"|\d+(?:[.,:\u00a0\u202f’']\d+)*"
    r"|\w+(?:[-‐‑]\w+)*-?"
    r"|[^\w\s])\s*"
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
    first = len(text) - len(text.lstrip())
    pieces = _TOKEN.findall(text, first)
    texts = tuple(map(str.rstrip, pieces))
    starts = tuple(accumulate(map(len, pieces), initial=first))[:-1]
    return Tokens(starts, tuple(map(add, starts, map(len, texts))), texts)
