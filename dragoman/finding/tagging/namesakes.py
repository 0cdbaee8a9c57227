"""States that share a name: which of them a text means, as the towns and plain names beside it tell."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from dragoman.finding.tagging.lexicon_terms import concept_of
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.world_terms import world_terms

_TELLING: Final = frozenset({"state", "capital", "seat", "city", "adjective", "demonym", "prefix"})


def told_apart(language: str, tags: list[Tag]) -> list[Tag]:
    """ "Congo" in a text that names Brazzaville, and nothing of the other Congo, is the state of Brazzaville."""
    if not any("first" in t.meaning.features for t in tags):
        return tags
    sure = {t.meaning.country for t in tags if t.concept in _TELLING and "first" not in t.meaning.features}
    others = {a: b for a, b in _namesakes(language).items() if b in sure and a not in sure}
    return [_as_other(t, others) for t in tags] if others else tags


def _as_other(tag: Tag, others: dict[str, str]) -> Tag:
    meaning = tag.meaning
    other = others.get(meaning.country or "") if "first" in meaning.features else None
    if other is None:
        return tag
    return tag.meaning_as(
        concept_of(meaning.concept, other, kind=meaning.kind, country=other, features=meaning.features)
    )


@lru_cache(maxsize=16)
def _namesakes(language: str) -> dict[str, str]:
    """The likeliest state of a shared name, and the other one."""
    first: dict[tuple[str, str], str] = {}
    found: dict[str, str] = {}
    for term in world_terms(language):
        if "ambiguous" in term.features and term.country:
            likeliest = first.setdefault((term.concept, term.term), term.country)
            if likeliest != term.country:
                found.setdefault(likeliest, term.country)
    return found
