"""Where names are at home: among which people a surname, or the end of one, is common."""

from __future__ import annotations

from functools import lru_cache

from dragoman.knowledge.world_files import load_whole, world_file
from dragoman.knowledge.world_shapes import OriginFile


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """States by whole word, and by ending of a word."""
    words: dict[str, frozenset[str]] = {}
    ends: dict[str, frozenset[str]] = {}
    for group in load_whole(world_file("name_origins.yaml"), OriginFile).groups:
        for table, found in ((words, group.words), (ends, group.ends)):
            for word in found:
                table[word] = table.get(word, frozenset()) | frozenset(group.states)
    return words, ends


@lru_cache(maxsize=4096)
def origins_of(words: frozenset[str]) -> frozenset[str]:
    """The states among whose people the words of a name (lower case, without accents) are common; mostly none."""
    whole, ends = _tables()
    found: set[str] = set()
    for word in words:
        found |= whole.get(word, frozenset())
        # The longest ending tells most: -ovski is Macedonian before it is Polish.
        for cut in range(1, len(word) - 1):
            if word[cut:] in ends:
                found |= ends[word[cut:]]
                break
    return frozenset(found)
