"""Numbers in Roman digits without a mark, as sessions have them: the XVI session, die VII. Tagung."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dragoman.finding.tagging.tags import Tag

# At least two digits: "I" and "V" are words, and kings have one as well.
_ROMAN: Final = re.compile(r"(?<![\w.])(?=[IVXL]{2})(X?L|L?X{0,3})(IX|IV|V?I{0,3})(?=\.?\s[^\W\d_])")
_TENS: Final = {"": 0, "X": 10, "XX": 20, "XXX": 30, "XL": 40, "L": 50, "LX": 60, "LXX": 70, "LXXX": 80}
_ONES: Final = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_COUNTED: Final = frozenset({"session", "event", "format"})
# How far behind its number what is counted stands, with an adjective between, in characters.
REACH: Final = 30


def counted_in_roman(text: str, tags: list[Tag]) -> Iterator[tuple[int, int, int]]:
    """The Roman numbers that stand before a session, a meeting or a format: start, end, value."""
    found = [m for m in _ROMAN.finditer(text) if m[1] in _TENS]
    if not found:
        return
    nouns = [t.start for t in tags if t.concept in _COUNTED]
    for match in found:
        gaps = (text[match.end() : start] for start in nouns if 0 < start - match.end() <= REACH)
        if any(gap.lstrip(".").replace(" ", "").isalpha() or not gap.strip(". ") for gap in gaps):
            yield match.start(), match.end(), _TENS[match[1]] + _ONES[match[2]]
