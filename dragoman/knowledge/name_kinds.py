"""What a name is of, as its own words tell: a place, a body, or neither of them nor a person."""

from __future__ import annotations

from functools import lru_cache

from dragoman.knowledge.kind_words import KindWords, kind_words
from dragoman.knowledge.world_files import load_whole, world_file
from dragoman.knowledge.world_shapes import NameKinds


@lru_cache(maxsize=1)
def _tables() -> KindWords:
    """Kinds by the words inside names, whole and by ending."""
    file = load_whole(world_file("name_kinds.yaml"), NameKinds)
    return kind_words((("neither", file.neither), ("place", file.place), ("body", file.body)))


@lru_cache(maxsize=1)
def joining_words() -> frozenset[str]:
    """Small words inside names of bodies and places, in whatever language they are named."""
    return frozenset(load_whole(world_file("name_kinds.yaml"), NameKinds).joins)


@lru_cache(maxsize=1)
def firm_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words, in lower case, that make the name of a state beside them that of a firm: before it, and behind it."""
    file = load_whole(world_file("name_kinds.yaml"), NameKinds)
    return frozenset(file.firm_before), frozenset(file.firm_behind)


@lru_cache(maxsize=1)
def _endings() -> tuple[tuple[str, tuple[str, ...]], ...]:
    file = load_whole(world_file("name_kinds.yaml"), NameKinds)
    return (("people", file.people_ends), ("place", file.place_ends))


def kind_by_ending(word: str) -> str | None:
    """`people` or `place` where a word ends as their names do: "Melanesians", "-shire"; else None."""
    return next((kind for kind, ends in _endings() if word.endswith(ends)), None)


@lru_cache(maxsize=4096)
def kind_of_name(words: tuple[str, ...]) -> str | None:
    """`place`, `body` or `neither`; the last word that tells decides, then the first; None where none does."""
    whole, ends = _tables()
    for word in (*reversed(words[1:]), words[0]):
        folded = word.casefold().rstrip("s") if word.casefold() not in whole else word.casefold()
        if folded in whole:
            return whole[folded]
        for end, kind in ends:
            if word.casefold().endswith(end) and len(word) > len(end) + 1:
                return kind
    return None
