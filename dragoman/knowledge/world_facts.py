"""The facts of the world that hold in every language: codes, kinds, names in the record, capitals, money.

Everything is read once and never changes.
"""

from __future__ import annotations

from functools import lru_cache

import msgspec
from babel import localedata
from babel.languages import get_official_languages

from dragoman.errors import KnowledgeError
from dragoman.knowledge.notation import fold_case
from dragoman.knowledge.world_files import load_block, load_facts, load_whole, world_file
from dragoman.knowledge.world_shapes import (
    Body,
    BodyFacts,
    CityFacts,
    NameFile,
    Organisation,
    OrganisationFacts,
    Outlet,
    OutletFile,
    PlaceFacts,
    StateBlock,
    StateFacts,
    TopicFacts,
    WorldPlace,
)

ENGLISH = "en"
CONCEPTS = (
    "state",
    "adjective",
    "demonym",
    "ship",
    "prefix",
    "capital",
    "city",
    "seat",
    "organisation",
    "body",
    "rank",
    "topic",
    "place",
    "outlet",
    "particle",
    "honorific",
)


class WorldTerm(msgspec.Struct, frozen=True, gc=False):
    """A term of the world in one language.

    `term` is in the notation of `dragoman.knowledge.notation`. What `code` is depends on the concept: state,
    adjective, demonym, prefix and seat have the country code; capital and city the English name;
    organisation, body, place and topic their key; rank the NATO code; outlet its name; particle `inside`,
    `joined` or `after`; honorific nothing. `kind` is the kind of body, organisation, place or outlet; that of
    a ministry begins with its portfolio (`foreign_ministry`). `country` is the code of the country, where
    there is just one; of an organisation it is the code that stands for it among parties, where it has one.

    Features: `cased` counts only with its capital, `capitals` only in capitals; `doubtful` more often means
    something else; `ambiguous` stands for several codes, `first` marks the likeliest; `territory` is no state
    of its own; `party` may be a party; `seat` is where a government sits outside the capital; `official` is a
    full title; `disputed`; `generic` names any rank; `portfolio:…` and `claimant:…` carry a value.
    """

    term: str
    concept: str
    code: str
    kind: str | None = None
    country: str | None = None
    features: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def state_facts() -> StateFacts:
    """The facts of states.yaml."""
    return load_facts(world_file("states.yaml"), StateFacts)


@lru_cache(maxsize=1)
def donor_states() -> frozenset[str]:
    """The states that lend and give rather than receive."""
    return frozenset(state_facts().donors)


@lru_cache(maxsize=1)
def city_facts() -> CityFacts:
    """The facts of cities.yaml."""
    return load_facts(world_file("cities.yaml"), CityFacts)


@lru_cache(maxsize=1)
def organisations() -> dict[str, Organisation]:
    """All organisations by key; not to be changed."""
    return load_facts(world_file("organisations.yaml"), OrganisationFacts).organisations


@lru_cache(maxsize=1)
def bodies() -> dict[str, Body]:
    """All bodies of states by key; not to be changed."""
    return load_facts(world_file("bodies.yaml"), BodyFacts).bodies


@lru_cache(maxsize=1)
def places() -> dict[str, WorldPlace]:
    """All places that are no cities by key; not to be changed."""
    return load_facts(world_file("places.yaml"), PlaceFacts).places


@lru_cache(maxsize=1)
def topics() -> dict[str, str]:
    """All topic codes with their English labels; not to be changed."""
    return load_facts(world_file("topics.yaml"), TopicFacts).topics


@lru_cache(maxsize=1)
def outlets() -> dict[str, Outlet]:
    """News agencies and outlets by name; not to be changed."""
    return load_whole(world_file("outlets.yaml"), OutletFile).outlets


@lru_cache(maxsize=1)
def name_habits() -> NameFile:
    """Particles and honorifics of names, and which states put the family name first."""
    return load_whole(world_file("name_particles.yaml"), NameFile)


@lru_cache(maxsize=512)
def official_languages(country: str) -> frozenset[str]:
    """The official languages of a state, as BCP 47 tags."""
    return frozenset(get_official_languages(country, de_facto=True))


@lru_cache(maxsize=64)
def state_block(language: str) -> StateBlock | None:
    """The words for states of one language; None where states.yaml has none."""
    return load_block(world_file("states.yaml"), language, StateBlock)


@lru_cache(maxsize=1)
def country_codes() -> frozenset[str]:
    """The codes of all states and territories, and of organisations that have one."""
    facts = state_facts()
    own = {o.code for o in organisations().values() if o.code}
    return frozenset(facts.states) | frozenset(facts.territories) | own


@lru_cache(maxsize=512)
def country_name(code: str, language: str = ENGLISH) -> str:
    """What `language` calls the state, territory or organisation with this code; else the code itself."""
    own = next((o for key, o in organisations().items() if code in (key, o.code)), None)
    if own is not None and code not in ("EU", "UN"):
        return own.name
    block = state_block(language)
    words = block.states.get(code) if block else None
    if words is not None and words.name:
        return words.name
    return str(cldr_names(language).get(code, own.name if own else code))


@lru_cache(maxsize=64)
def cldr_names(language: str) -> dict[str, str]:
    """The names of territories that CLDR has in `language`; empty for a language without them."""
    parts = language.split("-")
    names: dict[str, str] = {}
    for length in range(1, len(parts) + 1):
        locale = "_".join(parts[:length])
        if localedata.exists(locale):
            # Only this file: with what it inherits, loading takes longer than all the files of the world.
            names.update(localedata.load(locale).get("territories", {}))
    return names


def currency_of(country: str) -> str | None:
    """The ISO 4217 code of the money of `country`; None for one without."""
    chosen = state_facts().currencies.get(country)
    if chosen:
        return chosen
    from babel.numbers import get_territory_currencies  # only here: it is slow to import

    known = get_territory_currencies(country) if len(country) == 2 else []
    return known[0] if known else None


def organisation(key: str) -> Organisation:
    """The organisation with this key.

    Raises KnowledgeError where there is none.
    """
    try:
        return organisations()[key]
    except KeyError:
        raise KnowledgeError(f"organisations.yaml knows no organisation {key!r}") from None


def body(key: str) -> Body:
    """The body with this key.

    Raises KnowledgeError where there is none.
    """
    try:
        return bodies()[key]
    except KeyError:
        raise KnowledgeError(f"bodies.yaml knows no body {key!r}") from None


PLAIN: frozenset[str] = frozenset()
CASED = frozenset({"cased"})
DOUBTFUL = CASED | {"doubtful"}


def unmarked(term: str) -> tuple[str, frozenset[str]]:
    """A term of a file without its marks, and the features that they stand for."""
    if term.startswith("^"):
        return term[1:], DOUBTFUL
    if term.startswith("="):
        return term[1:], CASED
    return term, PLAIN


@lru_cache(maxsize=1)
def _cities() -> dict[str, tuple[str, ...]]:
    """English names of cities, case-folded, with the countries that have one; capitals before others."""
    found: dict[str, list[str]] = {}
    by_country = city_facts().cities
    for capitals in (True, False):
        for country, names in by_country.items():
            for name in names[:1] if capitals else names[1:]:
                found.setdefault(fold_case(unmarked(name)[0]), []).append(country)
    return {name: tuple(dict.fromkeys(countries)) for name, countries in found.items()}


def state_of_city(city: str) -> str | None:
    """The country of the city with this English name; of several, that of the capital, or else the first."""
    return next(iter(_cities().get(fold_case(city), ())), None)


def capital_of(country: str) -> str | None:
    """The English name of the capital of `country`."""
    names = city_facts().cities.get(country)
    return unmarked(names[0])[0] if names else None


def sole_seat_of(country: str) -> str | None:
    """The capital of `country` where its government sits there; None where it sits elsewhere, or in several towns."""
    capital = capital_of(country)
    return capital if city_facts().seats.get(country, capital) == capital else None


def family_name_first(country: str | None) -> bool:
    """Whether people of `country` are named family first, also in most translations."""
    return country in name_habits().family_first
