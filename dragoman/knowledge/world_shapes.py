"""The shapes of the files in `world/`: what may stand in them, and of what type.

Terms are in the notation of `dragoman.knowledge.notation`, after the endings (`~x`) of their block are put in
and the marks `=` (only in this case) and `^` (likewise, and doubtful) are taken off.
"""

from __future__ import annotations

import msgspec

Terms = str | tuple[str, ...]


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every shape has: no unknown keys, no change after loading."""


class StateFacts(Shape, frozen=True):
    """Which states and territories there are, and what is true of them in every language."""

    states: tuple[str, ...]
    territories: dict[str, str]
    currencies: dict[str, str]
    titles: dict[str, tuple[str, ...]]
    donors: tuple[str, ...] = ()
    ships: dict[str, Terms] = {}


class StateWords(Shape, frozen=True):
    """How one language calls a state, its adjective and its people; see the head of states.yaml."""

    name: str | None = None
    also: Terms = ()
    only: Terms = ()
    adj: Terms = ()
    people: Terms = ()
    prefix: Terms = ()
    plain: bool = False


class Ambiguous(Shape, frozen=True):
    """Terms that stand for several states, the likeliest first."""

    state: dict[str, tuple[str, ...]] = {}
    adjective: dict[str, tuple[str, ...]] = {}
    demonym: dict[str, tuple[str, ...]] = {}


class StateBlock(Shape, frozen=True):
    """One language of states.yaml."""

    endings: dict[str, str]
    states: dict[str, StateWords]
    genitive: str = ""
    official: dict[str, str] = {}
    ambiguous: Ambiguous = Ambiguous()
    capitalised_people: bool = False


class CityFacts(Shape, frozen=True):
    """Cities by country, the capital first; seats of government outside it."""

    cities: dict[str, tuple[str, ...]]
    seats: dict[str, str]


class CityBlock(Shape, frozen=True):
    """One language of cities.yaml."""

    cities: dict[str, Terms]
    seats: dict[str, Terms] = {}


class Organisation(Shape, frozen=True):
    """An international organisation or body. `code` stands for it in the record, `party` where as a party."""

    name: str
    kind: str
    code: str | None = None
    party: bool = False
    seat: str | None = None


class OrganisationFacts(Shape, frozen=True):
    """All organisations by key."""

    organisations: dict[str, Organisation]


class OrganisationBlock(Shape, frozen=True):
    """One language of organisations.yaml."""

    organisations: dict[str, Terms]
    endings: dict[str, str] = {}


class Body(Shape, frozen=True):
    """A body of a state; `country` where the name says whose it is, `portfolio` where it is a ministry."""

    kind: str
    portfolio: str | None = None
    country: str | None = None
    everywhere: Terms = ()


class BodyFacts(Shape, frozen=True):
    """All bodies by key."""

    bodies: dict[str, Body]


class BodyBlock(Shape, frozen=True):
    """One language of bodies.yaml."""

    bodies: dict[str, Terms]
    endings: dict[str, str] = {}


class RankBlock(Shape, frozen=True):
    """One language of ranks.yaml: NATO code to words; `generic` words name any officer of that kind."""

    ranks: dict[str, Terms]
    endings: dict[str, str] = {}
    generic: tuple[str, ...] = ()


class TopicFacts(Shape, frozen=True):
    """Topic codes with their English labels."""

    topics: dict[str, str]


class TopicBlock(Shape, frozen=True):
    """One language of topics.yaml."""

    topics: dict[str, Terms]
    endings: dict[str, str] = {}


class WorldPlace(Shape, frozen=True):
    """A place that is no city: English name, kind, countries (the holder first), what it is taken for."""

    name: str
    kind: str
    countries: tuple[str, ...] = ()
    disputed: bool = False
    confused_with: tuple[str, ...] = ()


class PlaceFacts(Shape, frozen=True):
    """All places by key."""

    places: dict[str, WorldPlace]


class PlaceBlock(Shape, frozen=True):
    """One language of places.yaml."""

    places: dict[str, Terms]
    endings: dict[str, str] = {}


class Outlet(Shape, frozen=True):
    """A news agency or outlet; `plain` replaces the bare name where that needs a mark."""

    kind: str
    country: str | None = None
    also: tuple[str, ...] = ()
    plain: str | None = None


class OutletFile(Shape, frozen=True):
    """The file outlets.yaml."""

    outlets: dict[str, Outlet]


class Particles(Shape, frozen=True):
    """Words inside names, titles that may stand there, words joined to parts of names, and behind names.

    `articles` tells of words inside names that may be articles in which language they are none, `families` are family
    names that are also nouns.
    """

    inside: tuple[str, ...]
    articles: dict[str, str]
    titles: tuple[str, ...]
    joined: tuple[str, ...]
    families: tuple[str, ...]
    after: tuple[str, ...]


class NameFile(Shape, frozen=True):
    """The file name_particles.yaml."""

    particles: Particles
    honorifics: tuple[str, ...]
    ships: tuple[str, ...]
    family_first: tuple[str, ...]


class NameKinds(Shape, frozen=True):
    """The file name_kinds.yaml: words inside names, by what is named, and what joins them."""

    place: tuple[str, ...]
    body: tuple[str, ...]
    neither: tuple[str, ...]
    joins: tuple[str, ...]
    place_ends: tuple[str, ...]
    people_ends: tuple[str, ...]
    firm_before: tuple[str, ...]
    firm_behind: tuple[str, ...]


class NameNeighbours(Shape, frozen=True):
    """A language in the file name_neighbours.yaml: words beside names, by what they tell."""

    person: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    work: tuple[str, ...] = ()
    adjective: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    verb_ends: tuple[str, ...] = ()
    adjective_ends: tuple[str, ...] = ()


class RoleRule(Shape, frozen=True):
    """A rule of roles.yaml: heads, and where given kinds of bodies and portfolios, make a role."""

    head: tuple[str, ...]
    role: str
    body: tuple[str, ...] = ()
    portfolio: tuple[str, ...] = ()


class RoleFile(Shape, frozen=True):
    """The file roles.yaml."""

    heads: dict[str, str]
    deputies: dict[str, str]
    rules: tuple[RoleRule, ...]
    levels: dict[str, tuple[str, ...]] = {}
    one_party: tuple[str, ...] = ()
    secretary_leads: tuple[str, ...] = ()
    princely: tuple[str, ...] = ()
    secretary_serves: tuple[str, ...] = ()
    chancellor_abroad: tuple[str, ...] = ()
    crowned: tuple[str, ...] = ()
    no_premier: tuple[str, ...] = ()


class MeasureFile(Shape, frozen=True):
    """The file measures.yaml."""

    measures: dict[str, dict[str, tuple[str, ...]]]
    wider: dict[str, str] = {}
    mutual: tuple[str, ...] = ()
