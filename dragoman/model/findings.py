"""What one document says: mentions and claims, each with the passages it rests on.

Keys (`Person.key`, `Event.key`, …) are local to the document; joining turns them into ids of the record.
Vocabularies are those of the record format; they are listed in `dragoman.model.codes`.
Wherever a field names an actor, it holds the key of a person of the same findings (`p:…`), or a country code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from dragoman.model.spans import Quote


class Ground(msgspec.Struct, frozen=True):
    """One named reason for or against a claim, with its weight."""

    name: str
    weight: float


class Post(msgspec.Struct, frozen=True):
    """An office as a text gives it: role code, words, body, country, rank; `former` when it is past.

    `grade` (`first`, `permanent`) tells a deputy from the other deputies; None where the text does not.
    """

    role: str
    title: str
    quote: Quote
    body: str | None = None
    country: str | None = None
    rank: str | None = None
    rank_code: str | None = None
    former: bool = False
    grade: str | None = None


class Person(msgspec.Struct, frozen=True):
    """A person of one document. `name` is the fullest form; posts in the order of weight, the main one first.

    `inferred` lists `country` where the state served does not stand beside the name.
    """

    key: str
    name: str
    forms: tuple[str, ...]
    country: str | None
    posts: tuple[Post, ...]
    mentions: tuple[Quote, ...]
    inferred: tuple[str, ...] = ()


class Place(msgspec.Struct, frozen=True):
    """A place of one document; `key` is the entry in world/ (for example a disputed sea), where it has one."""

    name: str
    country: str | None
    key: str | None
    mentions: tuple[Quote, ...]


class Participant(msgspec.Struct, frozen=True):
    """Who took part: a person's key or a country code; `part` is head, chair, member, host, guest or signatory."""

    actor: str
    part: str
    role: str | None = None
    side: str | None = None


class _Weighed(msgspec.Struct, frozen=True, kw_only=True):
    """What was inferred, how sure a claim is and why, and the topics of its words."""

    inferred: tuple[str, ...] = ()
    confidence: float = 1.0
    grounds: tuple[Ground, ...] = ()
    topics: tuple[str, ...] = ()


class Claim(_Weighed, frozen=True):
    """What every claim has: its local key, the passages it rests on, what was inferred, and how sure it is."""

    key: str
    evidence: tuple[Quote, ...]


class Event(Claim, frozen=True):
    """Who dealt with whom, when and where.

    `same_day_as` is the key of an event of this document on whose day it happened, where the document tells no day of
    either.
    """

    kind: str
    name: str
    status: str
    date: str | None = None
    place: str | None = None
    place_country: str | None = None
    parties: tuple[str, ...] = ()
    host: str | None = None
    mechanism: str | None = None
    session: int | None = None
    level: str | None = None
    participants: tuple[Participant, ...] = ()
    outcomes: tuple[str, ...] = ()
    same_day_as: str | None = None


class Mechanism(Claim, frozen=True):
    """A standing format with sessions."""

    name: str
    level: str | None = None
    parties: tuple[str, ...] = ()
    sessions: int | None = None
    first_held: str | None = None
    last_held: str | None = None
    next_planned: str | None = None


class Agreement(Claim, frozen=True):
    """An instrument between parties, with the status this text gives it."""

    kind: str
    subject: str
    status: str
    title: str = ""
    parties: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    date: str | None = None
    event: str | None = None


class Commitment(Claim, frozen=True):
    """Who promised what to whom."""

    by: str | None
    to: tuple[str, ...]
    what: str
    status: str
    amount: float | None = None
    currency: str | None = None
    unit: str | None = None
    bound: str = "exact"
    deadline: str | None = None
    flow: str = "other"


class Figure(Claim, frozen=True):
    """A quantity that the text states; `unit` is `percent`, a currency code, or None for a count."""

    measure: str
    value: float
    unit: str | None = None
    subject: str | None = None
    bound: str = "exact"
    period: str | None = None
    change: bool = False
    source: str | None = None


class Position(Claim, frozen=True):
    """Who said what they stand for; `quote` is verbatim where the text quotes."""

    actor: str
    act: str
    topic: str
    on_behalf_of: str | None = None
    addressee: str | None = None
    quote: str | None = None
    date: str | None = None


class SentenceSignature(msgspec.Struct, frozen=True):
    """What a sentence says, free of language: for aligning versions.

    `concepts` are codes such as `state:JP`, `event:visit`, `verb:sign`, `topic:fisheries`, `place:dakar`, `money:EUR:500`;
    `numbers` are plain values, `names` folded name words.
    """

    start: int
    end: int
    concepts: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Findings:
    """All that one document says, and what was dropped on the way with the reasons counted."""

    document: str
    relevant: bool
    relevance: tuple[Ground, ...] = ()
    persons: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    events: tuple[Event, ...] = ()
    mechanisms: tuple[Mechanism, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    figures: tuple[Figure, ...] = ()
    positions: tuple[Position, ...] = ()
    signatures: tuple[SentenceSignature, ...] = ()
    dropped: Mapping[str, int] = field(default_factory=dict)
    read_for_claims: bool = True
