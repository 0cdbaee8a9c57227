"""The items of the record, as `dragoman-record/1` has them: what joining makes of the findings of many documents.

Field names are those of the record format; `to_plain` gives the JSON object. Ids are strings, the same on every
machine and in every order of reading.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import msgspec

from dragoman.model.judgements import Judged

_BY_PEOPLE: Final = ("judged", "settled")
_RENAMED: Final = {"from_": "from"}


def to_plain(value: Any) -> Any:
    """Turn an item (or a tuple of them) into plain JSON values, with the field names of the record format.

    `judged` is there only where somebody judged the item, `settled` where somebody decided what it is about.
    """
    plain = msgspec.to_builtins(value)
    for item in plain if isinstance(plain, (list, tuple)) else (plain,):
        for field_ in _BY_PEOPLE if isinstance(item, dict) else ():
            if not item.get(field_, True):
                del item[field_]
        if isinstance(item, dict) and "from_" in item:
            fields = [(_RENAMED.get(name, name), item[name]) for name in item]
            item.clear()
            item.update(fields)
    return plain


class Evidence(msgspec.Struct, frozen=True, gc=False):
    """A quoted passage: `documents[document].text[start:end] == quote`, and the same span as collected."""

    document: str
    start: int
    end: int
    quote: str
    source_start: int
    source_end: int


class NameForm(msgspec.Struct, frozen=True, gc=False):
    """A form of an actor's name as texts write it."""

    form: str
    language: str
    script: str
    count: int


@dataclass(frozen=True, slots=True)
class PostHeld:
    """An office of a person, with the passages that give it."""

    role: str
    title: str
    body: str | None
    country: str | None
    rank: str | None
    rank_code: str | None
    since: str | None
    until: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, body, state, organisation or place. `inferred` lists `country` where no text gives it with the name."""

    id: str
    kind: str
    name: str
    names: tuple[NameForm, ...]
    country: str | None
    mentions: tuple[Evidence, ...]
    posts: tuple[PostHeld, ...] = ()
    joined_because: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()
    judged: tuple[Judged, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """Where an event took place."""

    name: str | None
    country: str | None


@dataclass(frozen=True, slots=True)
class ParticipantOf:
    """Who took part: an actor id."""

    actor: str
    role: str | None
    side: str | None
    part: str


@dataclass(frozen=True, slots=True)
class Item:
    """What every merged item has. `claims` are the original claims (`document/key`) that were merged into it; `judged`
    is what people said of it.
    """

    id: str
    evidence: tuple[Evidence, ...]
    claims: tuple[str, ...]
    inferred: tuple[str, ...]
    confidence: float
    judged: tuple[Judged, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class EventItem(Item):
    """Who dealt with whom, when and where."""

    kind: str
    name: str
    date: str | None
    place: PlaceOf
    status: str
    parties: tuple[str, ...]
    host: str | None
    mechanism: str | None
    session: int | None
    level: str | None
    participants: tuple[ParticipantOf, ...]
    topics: tuple[str, ...]
    outcomes: tuple[str, ...]
    plover: dict[str, str | None]
    cameo: str | None


@dataclass(frozen=True, slots=True)
class MechanismItem(Item):
    """A standing format with sessions."""

    name: str
    level: str | None
    parties: tuple[str, ...]
    sessions: int | None
    first_held: str | None
    last_held: str | None
    next_planned: str | None
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatusAt:
    """A status of an agreement, when, and where it says so."""

    status: str
    date: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class KindReading:
    """The kind of instrument that one document names."""

    document: str
    kind: str


@dataclass(frozen=True, slots=True)
class AgreementItem(Item):
    """An instrument between parties and how its status grew."""

    kind: str
    subject: str
    parties: tuple[str, ...]
    signatories: tuple[str, ...]
    status: str
    history: tuple[StatusAt, ...]
    readings: tuple[KindReading, ...]
    event: str | None


@dataclass(frozen=True, slots=True)
class CommitmentItem(Item):
    """Who promised what to whom."""

    by: str | None
    to: tuple[str, ...]
    what: str
    amount: float | None
    currency: str | None
    unit: str | None
    bound: str
    deadline: str | None
    flow: str
    status: str
    iati_status: str | None


@dataclass(frozen=True, slots=True)
class FigureItem(Item):
    """A quantity that a text states."""

    measure: str
    subject: str | None
    value: float
    unit: str | None
    bound: str
    period: str | None
    change: bool
    source: str | None


@dataclass(frozen=True, slots=True)
class PositionItem(Item):
    """Who said what they stand for."""

    actor: str
    on_behalf_of: str | None
    addressee: str | None
    act: str
    topic: str
    quote: str | None
    date: str | None
    plover: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One of the values that disagree, and who says so."""

    value: str
    documents: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Versions or reports that cannot both be right.

    `parted` are groups of items, each of which would be one item but for this disagreement; `settled` the corrections by
    which people decided what it is about. What the texts say stays.
    """

    id: str
    about: str
    item: str | None
    between: str
    readings: tuple[Reading, ...]
    severity: str
    note: str
    parted: tuple[tuple[str, ...], ...] = ()
    settled: tuple[Judged, ...] = ()
    judged: tuple[Judged, ...] = ()


@dataclass(frozen=True, slots=True)
class Development:
    """The same item changing over time."""

    id: str
    item: str
    field: str
    from_: str
    to: str
    date: str | None
    evidence: tuple[Evidence, ...]
    judged: tuple[Judged, ...] = ()
