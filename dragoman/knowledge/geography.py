"""What the program knows of the world: the one place to ask.

`world_terms(language)` gives every term of a language for the automaton of the finder; the other functions
answer questions about codes and names. Everything is cached and immutable.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from dragoman.knowledge.notation import expand, fold_case
from dragoman.knowledge.roles import deputy_of, role_for, role_heads
from dragoman.knowledge.world_facts import (
    CONCEPTS,
    ENGLISH,
    WorldTerm,
    bodies,
    body,
    capital_of,
    country_codes,
    country_name,
    currency_of,
    family_name_first,
    name_habits,
    official_languages,
    organisation,
    organisations,
    outlets,
    places,
    sole_seat_of,
    state_of_city,
    topics,
)
from dragoman.knowledge.world_terms import world_terms

__all__ = [
    "CONCEPTS",
    "PlaceName",
    "WorldTerm",
    "bodies",
    "body",
    "canonical_place",
    "capital_of",
    "country_codes",
    "country_name",
    "currency_of",
    "deputy_of",
    "family_name_first",
    "name_habits",
    "official_languages",
    "organisation",
    "organisations",
    "outlets",
    "places",
    "role_for",
    "role_heads",
    "sole_seat_of",
    "state_of_city",
    "topics",
    "world_terms",
]

# A name that fits several of these is the first.
_PLACED = ("state", "capital", "city", "place")


@dataclass(frozen=True, slots=True)
class PlaceName:
    """A place as the record writes it: English name, country where just one, key where it has an entry."""

    name: str
    country: str | None
    key: str | None = None


@lru_cache(maxsize=16)
def _place_names(language: str) -> dict[str, PlaceName]:
    found: dict[str, PlaceName] = {}
    terms = [t for t in world_terms(language) if t.concept in _PLACED]
    for term in sorted(terms, key=lambda t: _PLACED.index(t.concept)):
        if "ambiguous" in term.features and "first" not in term.features:
            continue
        value = _placed(term)
        for form in expand(term.term):
            found.setdefault(form.text, value)
    return found


def _placed(term: WorldTerm) -> PlaceName:
    if term.concept == "state":
        return PlaceName(country_name(term.code), term.code)
    if term.concept == "place":
        return PlaceName(places()[term.code].name, term.country, term.code)
    return PlaceName(term.code, term.country)


def canonical_place(name: str, language: str = ENGLISH) -> PlaceName | None:
    """The place that `language` calls `name`, under its English name; None where the world has none."""
    return _place_names(language).get(fold_case(" ".join(name.split())).replace("’", "'"))
