"""Cards: what of a document decides with which others joining must look at it, made once, when it is read.

Joining goes through the cards of all documents each time, and looks at the documents themselves only where something
changed.
"""

from __future__ import annotations

import hashlib
import math
from array import array
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from dragoman.joining.glances import glance_of
from dragoman.joining.lookups import CLAIM_KINDS, lookups_of
from dragoman.joining.name_pairs import core_words
from dragoman.joining.names import fold_words, frame_of
from dragoman.joining.outline import Outline
from dragoman.joining.weights import weight_of
from dragoman.model.findings import Claim, Event, Findings, Person, Post

__all__ = ["Card", "EventCard", "PersonCard", "body_key", "card_of", "in_order", "person_card", "place_key"]

TELLING = 1.0  # weight from which on a feature tells something by itself
LOAD = 256  # steps of a load
FULL = 2**16 - 2  # the most that a load can be
SLIGHT = 1e-6  # more than rounding takes away


class PersonCard(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A person: the key in the document, name, country, role codes of the posts, the words of the name that tell,
    and how they sound.
    """

    key: str
    name: str
    country: str | None
    posts: tuple[str, ...]
    words: tuple[str, ...]
    heard: tuple[str, ...]


class EventCard(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An event as stories are told apart by it; `takers` are the keys of who took part."""

    kind: str
    parties: tuple[str, ...]
    date: str | None
    takers: tuple[str, ...]


class Card(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What joining goes by to find the documents that have to do with each other.

    `codes` are the states that claims name, `bodies` and `places` what tells those apart; `events` are in the order of
    the text; `numbers` are telling ones of all passages. Packed are the sketches of wording and of telling features;
    `telling`, these features as numbers; and `keys`, the look-ups of claims, four numbers each: the kind, the claim's
    place in its document, the key, and what may tell it from others with the key at a glance. `loads` are how much
    of the text the telling features make up, and `common` is how much the others do.
    """

    document: str
    wording_sketch: bytes
    telling_sketch: bytes
    telling: bytes
    loads: bytes
    common: float
    persons: tuple[PersonCard, ...]
    codes: tuple[str, ...]
    bodies: tuple[tuple[str, str], ...]
    places: tuple[tuple[str, str], ...]
    events: tuple[EventCard, ...]
    numbers: tuple[str, ...]
    keys: bytes


def card_of(findings: Findings, outline: Outline) -> Card:
    """The card of a document that says this and has this outline."""
    features = outline.features
    telling, common = _loads(outline.times)
    persons = sorted(findings.persons, key=lambda p: p.key)
    posts = [post for person in persons for post in person.posts if post.body]
    return Card(
        findings.document,
        outline.wording,
        outline.telling,
        array("Q", telling).tobytes(),
        array("H", (min(int(telling[f] * LOAD), FULL) for f in telling)).tobytes(),
        common + SLIGHT,
        tuple(map(person_card, persons)),
        tuple(code for code, _ in outline.codes),
        tuple(sorted({body_key(post) for post in posts})),
        tuple(sorted({place_key(place.name, place.country, place.key) for place in findings.places})),
        tuple(_event_card(event) for event in in_order(findings.events)),
        tuple(f for f in features if f[0] == "n" and weight_of(f) > TELLING),
        array("Q", (number for row in _keys(findings) for number in row)).tobytes(),
    )


def in_order(claims: Any) -> list[Any]:
    """The claims of a document in the order of its text."""
    return sorted(claims, key=lambda c: (c.evidence[0].start, c.key))


def body_key(post: Post) -> tuple[str, str]:
    """What tells the body of a post from others: the country, and the words of its name."""
    return post.country or "", " ".join(fold_words(post.body or ""))


def place_key(name: str, country: str | None, key: str | None) -> tuple[str, str]:
    """What tells a place from others: its key, else its name and country."""
    return key or " ".join(fold_words(name)), "" if key else country or ""


def _loads(times: Mapping[str, int]) -> tuple[dict[int, float], float]:
    """How much of a text its telling features make up, each as a number; and how much all others do."""
    telling: dict[int, float] = {}
    common = []
    for feature in sorted(times):
        weight = weight_of(feature)
        load = weight * math.sqrt(times[feature])
        if weight >= TELLING:
            telling[_hashed(feature)] = load
        else:
            common.append(load)
    return telling, math.fsum(common)


def person_card(person: Person) -> PersonCard:
    """The card of a person."""
    words = core_words(person.name)
    return PersonCard(
        person.key, person.name, person.country, tuple(p.role for p in person.posts), words, _heard(words)
    )


def _heard(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(set(map(frame_of, words))))


def _event_card(event: Event) -> EventCard:
    return EventCard(event.kind, event.parties, event.date, tuple(p.actor for p in event.participants))


def _keys(findings: Findings) -> Iterator[tuple[int, int, int, int]]:
    heard = {person.key: _heard(core_words(person.name)) for person in findings.persons}
    for kind, name in enumerate(CLAIM_KINDS):
        claims: list[Claim] = in_order(getattr(findings, name))
        for place, claim in enumerate(claims):
            glance = glance_of(claim, heard) if isinstance(claim, Event) else 0
            for key in sorted({_number(name, key) for key in lookups_of(name, claim)}):
                yield kind, place, key, glance


def _number(kind: str, key: object) -> int:
    return _hashed(repr((kind, key)))


def _hashed(text: str) -> int:
    """A number of 63 bits, the same on every machine; two texts have one by an accident that never happens."""
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big") >> 1
