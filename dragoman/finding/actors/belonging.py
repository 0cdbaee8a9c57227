"""Which state or organisation the words of an office name, and whether it serves there or is only posted there."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from dragoman.finding.tagging.lexicon import Lexicon
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.geography import organisations
from dragoman.knowledge.world_facts import state_facts

_STATES = frozenset({"state", "adjective", "demonym", "capital", "city", "seat", "organisation"})
_NAMED = frozenset({"organisation", "state", "adjective", "place"})
_OWNABLE = frozenset({"post", "head", "body", "rank", "modifier"})
_TOWNS = frozenset({"capital", "city", "seat"})
# Behind these words stands where somebody is posted, or what an office is about: not whom it serves.
_THERE = frozenset({"to", "at", "with"})
_ABOUT = frozenset({"for", "about"})
_SENT = frozenset({
    "ambassador", "envoy", "diplomat", "permanent_representative", "high_commissioner", "consul", "consul_general",
    "charge", "representative", "special_representative", "attache", "nuncio",
})  # fmt: skip
# Governments of states have these, no organisation.
MINISTERS = frozenset(
    {"minister", "state_minister", "state_secretary", "junior_minister", "minister_of_state", "deputy_minister"}
)
# Whoever holds one of these and is named with an organisation serves it, whatever state is named beside it.
_WORLDLY = frozenset({
    "commissioner", "secretary_general", "general_secretary", "high_representative", "president", "director_general",
    "international_official", "special_representative", "spokesperson", "coordinator", "envoy",
})  # fmt: skip
# Bodies that have their seat in another state's capital.
_ABROAD = frozenset({"embassy", "consulate", "mission"})
# "His counterpart in Lima" serves there.
_ELSEWHERE = frozenset({"counterpart"})
# Bodies without a code of their own count to the organisation that they belong to.
_FAMILIES = {"un_body": "UN", "eu_body": "EU"}
WORLD = frozenset({"international_org", "un_body", "eu_body"})
# Kinds of organisations whose people serve no state, though the record has no code for most of them.
_OF_NO_STATE = WORLD | {"bank", "forum", "agency"}
# What many states share where it has the name of a region of several, and how long the words between are, in characters.
_SHARED = frozenset({"company", "development_bank", "export_bank", "agency", "central_bank", "court"})
_REGIONS = frozenset({"continent", "subregion"})
_LINK = 16
# What a preposition says of the place behind it; of several the first counts.
_RELATIONS = ("of", "from", "in", "to", "at", "with", "for", "about")
_SKIPPED = frozenset({"adjective", "modifier", "honorific", "topic", "portfolio"})


class Belonging(msgspec.Struct, frozen=True):
    """The state (or organisation) that an office serves, the one it is posted to, and the region that it heads.

    `worldly` is set where it serves an organisation that no code stands for: then it serves no state.
    """

    state: str | None = None
    posted: str | None = None
    region: str | None = None
    worldly: bool = False


def belonging_of(scene: Scene, start: int, end: int) -> Belonging:
    """What the words in a range say of whom their office serves."""
    tags = list(scene.between(start, end))
    codes = {t.meaning.code for t in tags if t.meaning.concept in ("post", "head")}
    sent = bool(codes & _SENT)
    state = posted = region = None
    bodies: list[tuple[int, str]] = []
    worldly = False
    for tag in tags:
        concept, country = tag.meaning.concept, tag.meaning.country
        if concept == "place" and tag.meaning.kind == "territory":
            region = region or country
        if concept == "organisation" and tag.meaning.kind in _OF_NO_STATE and not country:
            country = organisations()[tag.meaning.code].code or _FAMILIES.get(tag.meaning.kind or "")
            worldly = worldly or (not country and preposition_before(scene, start, tag.start) not in _THERE)
        worldly = worldly or _is_bank_of_region(scene, tags, tag)
        if concept not in _STATES or not country or (concept == "organisation" and codes & MINISTERS):
            continue  # "the minister for EU affairs" serves no union
        word = None if in_genitive(scene, tag) else preposition_before(scene, start, tag.start)
        word = None if word == "at" and _owns_body(scene, tag) else word
        there = word in _THERE or (word == "in" and (sent or concept in _TOWNS or concept == "organisation"))
        if concept == "adjective" and word in _ABOUT and "spokesperson" not in codes and _state_behind(tags, tag):
            continue  # "director for American affairs at the ministry of Indonesia"
        if concept in ("adjective", "demonym") or (
            word == "in" and concept == "capital" and not sent and _has_seat(tags, tag)
        ):
            state = state or country
        elif there and not codes & _ELSEWHERE:
            posted = posted or country
        elif word in _ABOUT and "spokesperson" not in codes and not _owns_body(scene, tag):
            continue
        elif concept == "organisation":
            bodies.append((tag.end - tag.start, country))
        else:
            state = state or country
    if bodies and (state is None or codes & _WORLDLY):
        # "the Commission of the African Union": the longer name says which commission.
        state = max(bodies, key=lambda b: b[0])[1]
    if state is None:
        offices = [t for t in tags if t.meaning.concept in ("post", "head")]
        offices = [] if codes & MINISTERS else offices
        inside = [_named_inside(scene.lexicon, scene.text[t.start : t.end]) for t in offices]
        state = next((land for land in inside if land), None)
        worldly = worldly or "" in inside
    worldly = worldly and not codes & MINISTERS
    return Belonging(state, posted, region, worldly and state is None)


def _state_behind(tags: list[Tag], tag: Tag) -> bool:
    """Whether the words of an office go on to name a state."""
    return any(t.concept == "state" and t.meaning.country and t.start > tag.end for t in tags)


def _is_bank_of_region(scene: Scene, tags: list[Tag], place: Tag) -> bool:
    """Whether a bank or the like that no file knows is one of many states: "the bank for East Africa"."""
    if place.meaning.kind not in _REGIONS or place.concept != "place":
        return False
    small = {t.start: t.end - t.start for t in scene.before(place.start, _LINK, "word")}
    return any(
        t.concept == "body" and t.meaning.kind in _SHARED and t.end < place.start
        and len(scene.text[t.end : place.start].replace(" ", "")) <= sum(n for at, n in small.items() if at > t.end)
        for t in tags
    )  # fmt: skip


def _has_seat(tags: list[Tag], capital: Tag) -> bool:
    """Whether a body of a government stands before its capital: "the foreign ministry in Lima"."""
    return any(t.concept == "body" and t.end <= capital.start and t.meaning.kind not in _ABROAD for t in tags)


def in_genitive(scene: Scene, tag: Tag) -> bool:
    """Whether a state or organisation owns the office or body that follows: "Nepals Minister", "Fiji's minister"."""
    text, habit = scene.text, scene.grammar.genitive_s
    if habit == "none" or tag.meaning.concept in ("adjective", "demonym"):
        return False
    if text[tag.end : tag.end + 2] in ("'s", "’s") or text[tag.end - 2 : tag.end] in ("'s", "’s", ":s"):
        return True
    if text[tag.end : tag.end + 1] in ("'", "’"):
        return True
    if habit != "s" or text[tag.end - 1] != "s":
        return False
    return any(
        t.meaning.concept in _OWNABLE and len(text[tag.end : t.start].split()) <= 1 for t in scene.behind(tag.end, 24)
    )


def _owns_body(scene: Scene, tag: Tag) -> bool:
    """Whether a state in the genitive owns a body that no file knows: "ordföranden för Nepals exportråd"."""
    if scene.grammar.genitive_s != "s" or scene.text[tag.end - 1] != "s" or scene.text[tag.end : tag.end + 1] != " ":
        return False
    at = scene.tokens.first_at(tag.end + 1)
    return at < len(scene.tokens) and scene.tokens.texts[at].isalpha() and not any(
        t.concept in ("word", "verb", "say", "auxiliary") for t in scene.token_tags[at]
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _named_inside(lexicon: Lexicon, words: str) -> str | None:
    """The state, region or organisation inside the words of one office: UN-Generalsekretär, president of Bavaria.

    It is empty where that is an organisation that no code stands for.
    """
    for piece in re.split(r"[-‐:\s]", words):
        for tag in lexicon.tags(piece):
            if (
                tag.concept in _NAMED
                and tag.start == 0
                and piece[0].isupper()
                and (land := _land_or_world(tag)) is not None
            ):
                return land
    # "High commissioner of the United Nations for refugees": a name of several words.
    rest = words.partition(" ")[2]
    return next(
        (t.meaning.country for t in lexicon.tags(rest) if t.concept == "organisation" and t.meaning.country), None
    )


def _land_or_world(tag: Tag) -> str | None:
    """The code of a state or organisation; of one of the world without a code that of its family, or nothing."""
    if tag.meaning.country or tag.concept != "organisation" or tag.meaning.kind not in _OF_NO_STATE:
        return tag.meaning.country
    return organisations()[tag.code].code or _FAMILIES.get(tag.meaning.kind or "", "")


def preposition_before(scene: Scene, floor: int, at: int, agents: bool = False) -> str | None:
    """The relation word before a place; articles, adjectives and modifiers may stand between.

    `agents`: "by" is one, too.
    """
    relations = (*_RELATIONS, "by") if agents else _RELATIONS
    found: set[str] = set()
    article: set[str] = set()
    near = scene.between(max(floor, at - 40), at)
    before = [t for t in near if t.end <= at and (t.concept == "word" or t.concept in _SKIPPED)]
    while before:
        # Of "de la" and "la" the longer counts.
        last = max(before, key=lambda t: (t.end, -t.start))
        if scene.text[last.end : at].strip():
            break
        group = [t for t in before if t.start == last.start and t.end == last.end]
        codes = {t.code for t in group if t.concept == "word"}
        relation = next((t.code for t in reversed(group) if t.concept == "word" and t.code in relations), None)
        if "articles" in codes:
            # "der", "du": an article, and a relation only where no other word before it is one.
            article = article or {relation or ""}
        elif codes - {"and"}:
            found.add(relation or "")
        elif found:
            break
        at = last.start
        before = [t for t in before if t.end <= at]
    found = found or article
    return next((c for c in relations if c in found), None)


@lru_cache(maxsize=1)
def organisation_codes() -> frozenset[str]:
    """The codes that stand for organisations among parties."""
    return frozenset(o.code for o in organisations().values() if o.code)


def sovereign(country: str | None) -> str | None:
    """The state that a territory belongs to; other codes as they are."""
    return state_facts().territories.get(country, country) or country if country else country
