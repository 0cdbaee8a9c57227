"""Where a text is at home: there an official is named without the state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from babel.core import get_global

from dragoman.finding.actors.belonging import organisation_codes, sovereign
from dragoman.finding.actors.journeys import destinations
from dragoman.finding.actors.lands import LAND, lands_in
from dragoman.finding.actors.persons import SINGLE
from dragoman.finding.actors.sightings import Draft, Sighting
from dragoman.finding.tagging.scene import Scene
from dragoman.knowledge.world_facts import official_languages, organisation, state_facts

_DATELINED = frozenset({"capital", "city", "state", "adjective", "organisation", "seat"})
# How far a dateline is looked for, in characters, and the header lines of a text.
DATELINE = 120
LINE = 60
# What stands before the mark of a dateline is no longer than this, in words; what does not count in anything longer.
_OPENING = 5
_TOWNS_TOLD = frozenset({"capital", "city", "seat"})
# What direct speech begins with: its first words are no dateline.
_QUOTING = frozenset('–—-"„“”«»‘‚')
_MARK = re.compile(r"\s[-–—]{1,2}\s|\(|,|(?<=\w{3})\.(?:\s|[-–—])")
# What speaks for a home, by its weight: the dateline (less where the paper's own state is another), the address, the
# language (more where few states have it), how much a state is named, and how much its towns are.
_IMPRINT, _ABROAD, _OPENS_TEXT, _DOMAIN, _TONGUE, _OWN_TONGUE, _SHARE, _LOCAL = 2.0, 1.0, 1.5, 2.0, 0.4, 1.2, 1.0, 1.4
# What every official who is named with the state speaks against it, and all of them at most.
_MARKED, _MOST_MARKED = 0.6, 1.8
# What it speaks against a state that an official without one travels to it, and how many mentions of each are read.
_AWAY, _LOOKS = 2.0, 3
# What it speaks against a state that an official without one meets one with it; the verbs that tell so.
_GUEST = 1.0
_MEETING = ("meet", "receive", "talk", "speak", "telephone", "call_on")
# What it speaks for a state that a title is named which only its officials have.
_TITLED = 0.8
# What speaks for the state of the language where the text does not name it: little, and more than for those it travels to.
_UNNAMED = -0.5
_DOMESTIC = frozenset({"home_title", "city", "body", "capital"})
# In how few states a language is spoken that tells where a text is at home, and how many towns tell it.
_FEW, _TOWNS = 8, 3
# Of how many of the states it names most a text can be at home in.
_HOMES = 5
_DOMAINS = {"uk": "GB", "eu": "EU"}


def home_of(
    scene: Scene, drafts: Sequence[Draft], rows: dict[int, list[Sighting]], ranking: Sequence[str]
) -> str | None:
    """The state that a text speaks from, of those that it names.

    For it speak the dateline and the publisher, the address that the text comes from, its language, how much it and
    its towns are named; against it that its officials are named with their state: at home one says "the minister".
    """
    weights, titled = _candidates(scene, drafts, ranking)
    if not weights:
        return None
    named = [code for code in imprinted(scene) if code in weights]
    for code in [code for code in named if _speaks(scene, code)][:1] or named[:1]:
        weights[code] += _IMPRINT if _speaks(scene, code) or not any(_speaks(scene, c) for c in weights) else _ABROAD
    if not named and (opening := _opening_state(scene)) in weights:
        weights[str(opening)] += _OPENS_TEXT
    for code in set(_domains(scene)) & set(weights):
        weights[code] += _DOMAIN
    local = Counter(t.meaning.country for t in scene.tags if t.meaning.concept == "city")
    for code in set(weights) & set(local):
        weights[code] += _LOCAL * local[code] / max(_TOWNS, local.total())
    tongue = _OWN_TONGUE if _is_narrow(scene.document.language) else _TONGUE
    for code in weights:
        weights[code] += (tongue + _TITLED * (code in titled and tongue == _OWN_TONGUE)) * _speaks(scene, code)
    foreign = Counter(p.country for d in drafts for p in d.posts[:1] if p.country and p.kind is None)
    for state in set(weights) & set(foreign):
        weights[state] -= min(_MOST_MARKED, _MARKED * foreign[state])
    visited, met = _visited(scene, drafts, rows), _met(scene, drafts, rows)
    for state in set(weights) & visited:
        weights[state] -= _AWAY
    for state in set(weights) & met:
        weights[state] -= _GUEST
    taken = _taken(drafts)
    own = unnamed_home(scene, set(weights) - taken) if visited or met or taken else None
    if own:
        weights = {code: weight for code, weight in weights.items() if code not in taken}
        weights[own] = _UNNAMED
    return max(weights, key=lambda c: weights[c])


def is_shown(scene: Scene, home: str) -> bool:
    """Whether more speaks for a home than that the text names it."""
    return _speaks(scene, home) or home in {*imprinted(scene), *_domains(scene), _opening_state(scene)}


def _candidates(scene: Scene, drafts: Sequence[Draft], ranking: Sequence[str]) -> tuple[dict[str, float], set[str]]:
    """The states that a text can be at home in, by how much it names them, and those whose own titles it uses.

    A paper need not name its own state: its towns, its parliament or its ministers' titles do.
    """
    seated = _only_seats(scene)
    ranking = [code for code in ranking if code not in seated]
    weights = {code: _SHARE * (1 - at / max(1, len(ranking))) for at, code in enumerate(ranking[:_HOMES])}
    named = [code for code in imprinted(scene) if code in weights]
    weights = {
        c: w for c, w in weights.items()
        if c in named or (c not in organisation_codes() and sovereign(c) == c)
    }  # fmt: skip
    spans = [(p.start, p.end) for d in drafts for p in d.posts if p.country]
    domestic = [
        t for t in scene.tags
        if t.concept in _DOMESTIC and t.meaning.country and not any(a <= t.start < b for a, b in spans)
    ]  # fmt: skip
    for code in dict.fromkeys(str(t.meaning.country) for t in domestic):
        if code not in weights and _speaks(scene, code):
            weights[code] = 0.0
    return weights, {str(t.meaning.country) for t in domestic if t.concept == "home_title"}


def _only_seats(scene: Scene) -> set[str]:
    """The states that a text names only by the towns where organisations sit that it names: "the EU in Brussels"."""
    towns = {organisation(t.code).seat for t in scene.tags if t.concept == "organisation"}
    if not towns:
        return set()
    lands = [t for t in scene.tags if t.concept in LAND and t.meaning.country]
    seated = {str(t.meaning.country) for t in lands if t.code in towns and t.concept in _TOWNS_TOLD}
    return seated - {str(t.meaning.country) for t in lands if t.code not in towns}


def _met(scene: Scene, drafts: Sequence[Draft], rows: dict[int, list[Sighting]]) -> set[str]:
    """The states beside officials whom others meet who are named without one: "the president received the Omani envoy"."""
    found = set()
    for draft in (d for d in drafts if d.country is None and d.posts):
        for sighting in draft.sightings[:_LOOKS]:
            clause = sighting.sentence.clause_at(sighting.name.start)
            mine = [s for s in rows[sighting.sentence.index] if clause.start <= s.name.start < clause.end]
            at = mine.index(sighting) if sighting in mine else 0
            joined = at > 0 and _joined(scene, mine[at - 1], sighting)
            if clause.has("verb", *_MEETING) and not joined:
                found |= {str(p.country) for s in mine for p in s.posts if p.country and p.kind is None}
    return found


def _taken(drafts: Sequence[Draft]) -> set[str]:
    """The states that have another minister than the one named without a state: "Minister X met Finland's minister Y"."""
    bare = {p.role for d in drafts if d.country is None for p in d.posts if not p.former and p.kind is None} & SINGLE
    return {str(d.country) for d in drafts if d.country for p in d.posts if p.role in bare and not p.former}


def _joined(scene: Scene, first: Sighting, second: Sighting) -> bool:
    """Whether "and" stands between two persons, and no verb."""
    between = list(scene.between(first.name.end, second.name.start))
    return any(t.code == "and" for t in between) and not any(t.concept in ("verb", "auxiliary") for t in between)


def _visited(scene: Scene, drafts: Sequence[Draft], rows: dict[int, list[Sighting]]) -> set[str]:
    """The states to which officials travel who are named without a state: they are at home elsewhere."""
    return {
        state for draft in drafts if draft.country is None for sighting in draft.sightings[:_LOOKS]
        for state in destinations(scene, rows[sighting.sentence.index], sighting)
    }  # fmt: skip


def unnamed_home(scene: Scene, named: Iterable[str]) -> str | None:
    """The state of the language of a text, where the text names no state that speaks it."""
    own = _own_state(scene.document.language)
    return own if own and _speaks(scene, own) and not any(_speaks(scene, code) for code in named) else None


@lru_cache(maxsize=64)
def _own_state(language: str) -> str | None:
    """The state where most of those live who speak a language that only a few states have."""
    if not _is_narrow(language):
        return None
    return str(get_global("likely_subtags").get(language.partition("-")[0], "")).rpartition("_")[2] or None


@lru_cache(maxsize=64)
def _is_narrow(language: str) -> bool:
    """Whether only a few states have a language as theirs."""
    tongue = language.partition("-")[0]
    return sum(tongue in official_languages(code) for code in state_facts().states) <= _FEW


def _speaks(scene: Scene, code: str) -> bool:
    """Whether a text is in a language of a state, and no translation."""
    return not scene.document.origin and scene.document.language.partition("-")[0] in official_languages(code)


def imprinted(scene: Scene, concepts: frozenset[str] = _DATELINED) -> Iterator[str]:
    """The states named in the lines that say where a text comes from: dateline, header, publisher."""
    for line in _imprint(scene):
        # The words before the first mark of a text may be a dateline; where they are many they are a sentence.
        if len(line.split()) > _OPENING and line in scene.text:
            continue
        for tag in scene.lexicon.tags_of_line(line):
            if tag.meaning.concept in concepts and tag.meaning.country:
                yield tag.meaning.country


def _opening_state(scene: Scene) -> str | None:
    """The state that the first words of a text name where they are no dateline, but begin a sentence."""
    line = next((line for line in _imprint(scene) if len(line.split()) > _OPENING and line in scene.text), "")
    every = scene.lexicon.tags_of_line(line) if line else ()
    return next((t.meaning.country for t in every if t.concept in ("state", "adjective") and t.meaning.country), None)


def _imprint(scene: Scene) -> Iterator[str]:
    document = scene.document
    for piece in document.dropped:
        if piece.reason in ("byline", "dateline", "header"):
            yield document.collected[piece.start : piece.end][:DATELINE]
    if document.publisher:
        yield document.publisher
    start = document.headline.end if document.headline else 0
    opening = scene.text[start : start + LINE]
    mark = _MARK.search(opening.lstrip())
    if mark and opening.lstrip()[0] not in _QUOTING:
        yield opening.lstrip()[: mark.start()]


def _domains(scene: Scene) -> Iterator[str]:
    """The states of the addresses that a text comes from."""
    for address in (scene.document.origin, scene.document.uri):
        host = urlsplit(address).hostname if address and "://" in address else None
        if host:
            ending = host.rpartition(".")[2]
            yield _DOMAINS.get(ending, ending.upper())


def weigh_states(scene: Scene, start: int, end: int) -> list[str]:
    """The states (and organisations) that a stretch names, the one named most and earliest first."""
    counts: Counter[str] = Counter()
    for tag in scene.between(start, end):
        if (tag.meaning.concept in LAND or tag.concept == "prefix") and tag.meaning.country:
            counts[tag.meaning.country] += 2 if tag.start < start + 400 else 1
    headline = scene.document.headline
    if headline and start == 0:
        opening = next(lands_in(scene, headline.start, headline.end), None)
        if opening:
            counts[opening] += 2
    return [code for code, _ in counts.most_common()]
