"""All terms of the world in one language, put together from the files in `world/`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.world_facts import (
    CASED,
    PLAIN,
    WorldTerm,
    bodies,
    city_facts,
    cldr_names,
    name_habits,
    organisations,
    outlets,
    places,
    state_block,
    state_facts,
    topics,
    unmarked,
)
from dragoman.knowledge.world_files import known_keys, load_block, terms_in, world_file
from dragoman.knowledge.world_shapes import (
    BodyBlock,
    CityBlock,
    OrganisationBlock,
    PlaceBlock,
    RankBlock,
    StateBlock,
    StateWords,
    TopicBlock,
)
from dragoman.knowledge.world_writer import CAPITALS, Writer, both, spellings, with_genitive

_SEAT = frozenset({"seat"})
_CASED = frozenset({"cased"})


# Signs of the notation for endings and alternatives.
_WRITTEN = re.compile(r"[~({|=]")


@lru_cache(maxsize=16)
def world_terms(language: str) -> tuple[WorldTerm, ...]:
    """Every term of the world in `language`, a BCP 47 code; what needs no language is there for any.

    Raises KnowledgeError, naming file and line, where a file is wrong.
    """
    with without_collecting():
        return tuple(_all_terms(language))


def _all_terms(language: str) -> Iterator[WorldTerm]:
    block = state_block(language)
    yield from _states(language, block)
    yield from _cities(language, block)
    yield from _organisations(language)
    yield from _bodies(language)
    yield from _ranks(language)
    yield from _topics(language)
    yield from _places(language)
    yield from _outlets()
    yield from _names()


def _with(terms: Iterable[WorldTerm], features: frozenset[str]) -> Iterator[WorldTerm]:
    for t in terms:
        if features:
            yield WorldTerm(t.term, t.concept, t.code, t.kind, t.country, both(t.features, features))
        else:
            yield t


def _states(language: str, block: StateBlock | None) -> Iterator[WorldTerm]:
    facts = state_facts()
    names = cldr_names(language)
    if block is None:
        writer = Writer("states.yaml", {})
        for code in (*facts.states, *facts.territories):
            yield from writer.terms(names.get(code, ()), "state", code, country=code)
        return
    known = {*facts.states, *facts.territories}
    known_keys(world_file("states.yaml"), block.states, known)
    writer = Writer("states.yaml", block.endings)
    yield from _ambiguous(writer, block, known)
    for code in (*facts.states, *facts.territories):
        words = block.states.get(code) or StateWords()
        territory = frozenset({"territory"}) if code in facts.territories else PLAIN
        yield from _with(_state(writer, block, words, code, names.get(code)), territory)


def _state(writer: Writer, block: StateBlock, words: StateWords, code: str, cldr: str | None) -> Iterator[WorldTerm]:
    names = [n for n in (words.name, cldr) if n]
    plain = tuple(dict.fromkeys([*(terms_in(words.only) or names), *terms_in(words.also)]))
    # No text says "Antigua & Barbuda" or "Congo (Kinshasa)" where it has a name without signs.
    plain = tuple(n for n in plain if not (n == cldr and re.search(r"[&(]", n)))
    genitive = "" if words.plain else block.genitive
    for raw in plain:
        if raw in block.ambiguous.state:
            continue
        term, features = writer.written(raw)
        yield WorldTerm(with_genitive(term, genitive), "state", code, None, code, features)
    full = block.official.get(_title_kinds().get(code, "republic")) if code in state_facts().states else None
    if full and names:
        term, _ = writer.written(full.replace("@", with_genitive(names[0], genitive)))
        yield WorldTerm(term, "state", code, None, code, frozenset({"official"}))
    yield from writer.terms(words.adj, "adjective", code, country=code)
    for mark in state_facts().ships.get(code, ()):
        for concept, meant in (("adjective", code), ("ship", "ship")):  # a ship is its state's: "HMAS Choules"
            yield WorldTerm(mark, concept, meant, None, code, _CASED)
    yield from writer.terms(words.people, "demonym", code, country=code)
    if block.capitalised_people:
        yield from _capitalised(writer.terms(words.adj, "demonym", code, country=code))
    for prefix in terms_in(words.prefix):
        yield WorldTerm(f"{prefix}-…", "prefix", code, None, code)


@lru_cache(maxsize=1)
def _title_kinds() -> dict[str, str]:
    return {code: kind for kind, codes in state_facts().titles.items() for code in codes}


def _ambiguous(writer: Writer, block: StateBlock, known: set[str]) -> Iterator[WorldTerm]:
    groups = {
        "state": block.ambiguous.state,
        "adjective": block.ambiguous.adjective,
        "demonym": block.ambiguous.demonym,
    }
    for concept, group in groups.items():
        for raw, codes in group.items():
            known_keys(world_file("states.yaml"), codes, known)
            term, features = writer.written(raw)
            term = with_genitive(term, block.genitive) if concept == "state" else term
            for place, code in enumerate(codes):
                mark = {"ambiguous", "first"} if place == 0 else {"ambiguous"}
                yield WorldTerm(term, concept, code, None, code, features | mark)


def _capitalised(terms: Iterable[WorldTerm]) -> Iterator[WorldTerm]:
    """Words for people that are the adjective with a capital letter: they count only with it."""
    for t in terms:
        if t.term[0].isalpha() and "-" not in t.term:
            written = t.term[0].upper() + t.term[1:]
            yield WorldTerm(written, t.concept, t.code, t.kind, t.country, t.features | {"cased"})


def _cities(language: str, block: StateBlock | None) -> Iterator[WorldTerm]:
    facts = city_facts()
    file = world_file("cities.yaml")
    own = load_block(file, language, CityBlock) or CityBlock(cities={})
    english = {unmarked(name)[0] for names in facts.cities.values() for name in names}
    known_keys(file, own.cities, english)
    known_keys(file, own.seats, set(facts.cities))
    ending = block.genitive if block else ""
    writer = Writer("cities.yaml", block.endings if block else {})
    for country, names in facts.cities.items():
        for place, raw in enumerate(names):
            name, marks = unmarked(raw)
            concept = "city" if place else "capital"
            others = terms_in(own.cities.get(name, ()))
            for form in spellings((name, *others)):
                term, features = writer.written(form)
                seat = _SEAT if facts.seats.get(country) == name else PLAIN
                marked = both(both(features, marks if form == name else PLAIN), seat)
                yield WorldTerm(with_genitive(term, ending), concept, name, None, country, marked)
    for country, seats in own.seats.items():
        yield from writer.terms(seats, "seat", country, country=country)


def _organisations(language: str) -> Iterator[WorldTerm]:
    file = world_file("organisations.yaml")
    block = load_block(file, language, OrganisationBlock) or OrganisationBlock(organisations={})
    known_keys(file, block.organisations, organisations())
    writer = Writer(file.name, block.endings)
    for key, entry in organisations().items():
        features = frozenset({"party"}) if entry.party else PLAIN
        raws = block.organisations.get(key, entry.name)
        code = entry.code if entry.party else None
        yield from _with(writer.terms(raws, "organisation", key, entry.kind, code), features)


@lru_cache(maxsize=64)
def organisation_names(language: str) -> dict[str, tuple[str, ...]]:
    """What `language` calls the organisations that have a code, by code; what is inflected or written in several ways is left out."""
    block = load_block(world_file("organisations.yaml"), language, OrganisationBlock) or OrganisationBlock(
        organisations={}
    )
    names: dict[str, tuple[str, ...]] = {}
    for key, entry in organisations().items():
        code = entry.code
        if code is None or (code != key and code in organisations()):
            continue  # a court of the United Nations is not they
        raws = block.organisations.get(key, ())
        forms = (raw.removeprefix("=") for raw in ([raws] if isinstance(raws, str) else raws))
        names[code] = tuple(f for f in forms if f[0].isupper() and not _WRITTEN.search(f))
    return names


def _bodies(language: str) -> Iterator[WorldTerm]:
    file = world_file("bodies.yaml")
    block = load_block(file, language, BodyBlock) or BodyBlock(bodies={})
    known_keys(file, block.bodies, bodies())
    writer = Writer(file.name, block.endings)
    for key, entry in bodies().items():
        features = frozenset({f"portfolio:{entry.portfolio}"}) if entry.portfolio else PLAIN
        kind = f"{entry.portfolio}_{entry.kind}" if entry.portfolio else entry.kind
        raws = (*terms_in(entry.everywhere), *terms_in(block.bodies.get(key, ())))
        yield from _with(writer.terms(raws, "body", key, kind, entry.country), features)


def _ranks(language: str) -> Iterator[WorldTerm]:
    block = load_block(world_file("ranks.yaml"), language, RankBlock)
    if block is None:
        return
    writer = Writer("ranks.yaml", block.endings)
    for code, raws in block.ranks.items():
        for raw in terms_in(raws):
            features = frozenset({"generic"}) if raw in block.generic else PLAIN
            yield from _with(writer.terms(raw, "rank", code), features)


def _topics(language: str) -> Iterator[WorldTerm]:
    file = world_file("topics.yaml")
    block = load_block(file, language, TopicBlock)
    if block is None:
        return
    known_keys(file, block.topics, topics())
    writer = Writer(file.name, block.endings, capitals_count=False)
    for key, raws in block.topics.items():
        yield from writer.terms(raws, "topic", key)


def _places(language: str) -> Iterator[WorldTerm]:
    file = world_file("places.yaml")
    block = load_block(file, language, PlaceBlock) or PlaceBlock(places={})
    known_keys(file, block.places, places())
    writer = Writer(file.name, block.endings)
    for key, entry in places().items():
        claims = (f"claimant:{c}" for c in entry.countries)
        features = frozenset({"disputed", *claims}) if entry.disputed else PLAIN
        country = entry.countries[0] if len(entry.countries) == 1 else None
        raws = block.places.get(key, entry.name)
        yield from _with(writer.terms(raws, "place", key, entry.kind, country), features)


def _outlets() -> Iterator[WorldTerm]:
    writer = Writer("outlets.yaml", {})
    for name, entry in outlets().items():
        yield from writer.terms((entry.plain or name, *entry.also), "outlet", name, entry.kind, entry.country)


def _names() -> Iterator[WorldTerm]:
    habits = name_habits()
    for code in ("inside", "joined", "after"):
        for word in getattr(habits.particles, code):
            yield WorldTerm(word, "particle", code, features=_with_its_capital(word))
    for word in habits.honorifics:
        # "HE" is an excellency, "He" a pronoun or a Chinese family name.
        features = CAPITALS if word.isupper() and len(word) > 1 else _with_its_capital(word)
        yield WorldTerm(word, "honorific", "", features=features)


def _with_its_capital(word: str) -> frozenset[str]:
    return CASED if word[0].isupper() else PLAIN
