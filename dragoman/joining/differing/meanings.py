"""What names stand for, where the knowledge files tell: states, cities, organisations, whatever the form."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from dragoman.joining import surface
from dragoman.joining.names import fold_words
from dragoman.knowledge.geography import world_terms
from dragoman.knowledge.language import languages
from dragoman.knowledge.notation import expand

__all__ = ["meant_by", "starts_like_a_state"]

_NAMED = frozenset({"state", "adjective", "demonym", "capital", "city", "place", "organisation", "seat"})
_OF_STATES = frozenset({"state", "adjective", "demonym"})
LONGEST = 5  # words in a name
STEM = 3  # letters that a state's name shares with its adjective, in most languages


@lru_cache(maxsize=16)
def _names(language: str) -> dict[tuple[str, ...], frozenset[str]]:
    """Folded names of a language with what they can stand for."""
    if language not in languages():
        return {}
    found: dict[tuple[str, ...], set[str]] = {}
    for term in world_terms(language):
        if term.concept not in _NAMED:
            continue
        kind = "state" if term.concept in _OF_STATES else term.concept
        meaning = f"{kind}:{(term.country if kind == 'state' else None) or term.code}"
        for form in expand(term.term):
            found.setdefault(fold_words(form.text), set()).add(meaning)
    return {words: frozenset(meanings) for words, meanings in found.items() if words}


def meant_by(words: tuple[str, ...], language: str) -> frozenset[str]:
    """What the names in a run of folded words stand for."""
    known = _names(language)
    found: set[str] = set()
    for start in range(len(words)):
        for size in range(min(LONGEST, len(words) - start), 0, -1):
            found |= known.get(words[start : start + size], frozenset())
    return frozenset(found)


def starts_like_a_state(meanings: Iterable[str], words: Iterable[str], language: str) -> bool:
    """Whether one of the words begins as the name of one of the states does in their language."""
    codes = [m.removeprefix("state:") for m in meanings if m.startswith("state:")]
    stems = {w[:STEM] for name in surface.state_names(codes, language) for w in fold_words(name)[:1]}
    return any(word[:STEM] in stems for word in words)
