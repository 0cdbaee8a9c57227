"""What the nouns beside a name say is named: a person, a body, a place, or a work with a title."""

from __future__ import annotations

from functools import cache, lru_cache

from dragoman.knowledge.kind_words import KindWords, kind_words
from dragoman.knowledge.world_files import load_block, world_file
from dragoman.knowledge.world_shapes import NameNeighbours

_KINDS = ("work", "adjective", "place", "body", "person", "head")


@cache
def _tables(language: str) -> KindWords:
    """Kinds by the words beside names, whole and by ending."""
    block = load_block(world_file("name_neighbours.yaml"), language, NameNeighbours) or NameNeighbours()
    return kind_words((kind, getattr(block, kind)) for kind in _KINDS)


@lru_cache(maxsize=16384)
def kind_by_neighbour(word: str, language: str) -> str | None:
    """What a word says: `person`, `body`, `place`, `work`, `adjective` (it opens names: "Vereinigte") or `head`.

    A `head` is the last word of names of bodies though it has no capital. None where a word says nothing.
    """
    words, ends = _tables(language.partition("-")[0])
    folded = word.lower().rstrip(".")
    if folded in words:
        return words[folded]
    return next((kind for end, kind in ends if folded.endswith(end) and len(folded) > len(end) + 1), None)


@cache
def _shapes(language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    block = load_block(world_file("name_neighbours.yaml"), language, NameNeighbours) or NameNeighbours()
    return (("verb ending", block.verb_ends), ("adjective ending", block.adjective_ends))


@lru_cache(maxsize=16384)
def shape_by_ending(word: str, language: str) -> str | None:
    """`verb ending` or `adjective ending`: what a word that nothing else is known of looks like; None where nothing."""
    return next((shape for shape, ends in _shapes(language.partition("-")[0]) if word.endswith(ends)), None)
