"""The fields of items that people may correct, and what follows for other fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import msgspec

from dragoman.errors import JudgementRefused
from dragoman.joining.event_codes import cameo_of, iati_status_of, plover_of, plover_of_act
from dragoman.joining.merging.levels import level_by_posts
from dragoman.judging import kinds
from dragoman.judging.kinds import Kind, Names
from dragoman.model import codes
from dragoman.model.items import EventItem

__all__ = ["FIELDS", "NEEDED", "corrected", "derived", "field_of", "fields", "value_of"]

ACTOR_KINDS: Final = ("person", "body", "organisation", "place")
FIELDS: Final = ("actors", "mechanisms", "events", "agreements", "commitments", "figures", "positions", "stories",
                 "disagreements", "developments")  # fmt: skip
"""The tables that have fields to correct."""

NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "actors": ("kind", "name"),
    "mechanisms": ("name", "parties"),
    "events": ("kind", "status", "parties"),
    "agreements": ("kind", "subject", "status", "parties"),
    "commitments": ("by", "what", "status"),
    "figures": ("measure", "value"),
    "positions": ("actor", "act", "topic"),
}
"""What an item that is added by hand must say."""


@lru_cache(maxsize=1)
def fields() -> Mapping[str, Mapping[str, Kind]]:
    """What may be corrected in each table, and what each field may hold."""
    text, date, country, level = kinds.text, kinds.date, kinds.country, kinds.choice(codes.LEVELS)
    bound, actor, state = kinds.choice(codes.BOUNDS).needed, kinds.who(as_actor=True), kinds.who(as_actor=False)
    place = {"name": text, "country": country}
    participant = {
        "actor": actor.needed, "role": kinds.choice(codes.ROLES), "side": country,
        "part": kinds.choice(codes.PARTS).needed,
    }  # fmt: skip
    post = {
        "role": kinds.choice(codes.ROLES).needed, "title": text.needed, "body": text, "country": country,
        "rank": text, "rank_code": text, "since": date, "until": date,
    }  # fmt: skip
    parties, topics = kinds.listed(country), kinds.listed(kinds.topic())
    return {
        "actors": {
            "kind": kinds.choice(ACTOR_KINDS).needed, "name": text.needed, "country": country,
            "posts": kinds.parts(post, several=True),
        },
        "mechanisms": {
            "name": text.needed, "level": level, "parties": parties, "sessions": kinds.whole, "first_held": date,
            "last_held": date, "next_planned": date,
        },
        "events": {
            "kind": kinds.choice(codes.EVENT_KINDS).needed, "name": text, "date": date, "place": kinds.parts(place),
            "place.name": text, "place.country": country, "status": kinds.choice(codes.EVENT_STATUSES).needed,
            "parties": parties, "host": state, "mechanism": kinds.item("mechanisms"), "session": kinds.whole,
            "level": level, "participants": kinds.parts(participant, several=True), "topics": topics,
            "outcomes": kinds.items("agreements", "commitments"),
        },
        "agreements": {
            "kind": kinds.choice(codes.AGREEMENT_KINDS).needed, "subject": text.needed, "parties": parties,
            "signatories": kinds.listed(state), "status": kinds.choice(codes.AGREEMENT_STATUSES).needed,
            "event": kinds.item("events"),
        },
        "commitments": {
            "by": state, "to": kinds.listed(state), "what": text.needed, "amount": kinds.number,
            "currency": kinds.unit, "unit": kinds.unit, "bound": bound, "deadline": date,
            "flow": kinds.choice(codes.FLOWS).needed, "status": kinds.choice(codes.COMMITMENT_STATUSES).needed,
        },
        "figures": {
            "measure": text.needed, "subject": state, "value": kinds.number.needed, "unit": kinds.unit,
            "bound": bound, "period": date, "change": kinds.truth.needed, "source": state,
        },
        "positions": {
            "actor": actor.needed, "on_behalf_of": actor, "addressee": actor, "act": kinds.choice(codes.ACTS).needed,
            "topic": kinds.topic().needed, "quote": text, "date": date,
        },
        "stories": {"title": text.needed, "date": date},
        "disagreements": {
            "about": kinds.choice(codes.DISAGREEMENTS).needed, "severity": kinds.choice(codes.SEVERITIES).needed,
            "note": text,
        },
        "developments": {"date": date},
    }  # fmt: skip


def field_of(table: str, field: str) -> Kind:
    """What a field of a table may hold. Raises JudgementRefused where it is none to be corrected."""
    known = fields().get(table, {})
    if field not in known:
        can = f"there are {', '.join(known)}" if known else "nothing of them can"
        raise JudgementRefused(f"there is no field {field!r:.60} of {table} to be corrected; {can}")
    return known[field]


def value_of(table: str, field: str, given: Any, names: Names) -> Any:
    """The value as the record has it. Raises JudgementRefused with what is wrong."""
    kind = field_of(table, field)
    try:
        value = kind.value(given, names)
    except ValueError as error:
        raise JudgementRefused(f"{field} of {table}: {error}") from error
    return _EMPTY.get(field, value) if value is None else value


_EMPTY: Final[Mapping[str, Any]] = {
    "parties": [], "to": [], "topics": [], "signatories": [], "outcomes": [], "participants": [], "posts": [],
    "name": "", "note": "", "place": {"name": None, "country": None},
}  # fmt: skip
"""What stands for nothing, where that is not null."""


def corrected(plain: dict[str, Any], field: str, value: Any) -> tuple[dict[str, Any], Any]:
    """The item with another value of a field, and what was there before."""
    outer, _, inner = field.partition(".")
    before = plain[outer]
    if inner:
        return {**plain, outer: {**before, inner: value}}, before[inner]
    if outer == "posts":
        return {**plain, outer: [_with_passages(post, plain) for post in value]}, before
    return {**plain, outer: value}, before


def _with_passages(post: dict[str, Any], plain: Mapping[str, Any]) -> dict[str, Any]:
    """A post with the passages of the one that it was, or else those that name the person."""
    alike = [p for name in ("title", "role") for p in plain["posts"] if p[name] == post[name]]
    return {**post, "evidence": alike[0]["evidence"] if alike else plain["mentions"][:1]}


def _infer_level(plain: dict[str, Any]) -> None:
    """Give an event the level that follows from who took part, where nobody gave it one."""
    if plain["level"] is None or "level" in plain["inferred"]:
        level = level_by_posts(msgspec.convert(plain, EventItem))
        inferred = {*plain["inferred"]} - {"level"} | ({"level"} if level else set())
        plain |= {"level": level, "inferred": sorted(inferred)}


def derived(table: str, plain: dict[str, Any], fields_: set[str]) -> dict[str, Any]:
    """The item with what follows from corrected fields; and these are not inferred any more."""
    plain = {**plain}
    if "inferred" in plain:
        plain["inferred"] = [name for name in plain["inferred"] if name not in fields_]
    if table == "events" and fields_ & {"participants", "kind", "place", "host"} and "level" not in fields_:
        _infer_level(plain)
    match table:
        case "events" if fields_ & {"kind", "status", "topics"}:
            plain["plover"] = plover_of(plain["kind"], plain["status"], plain["topics"])
            plain["cameo"] = cameo_of(plain["kind"], plain["status"])
        case "commitments" if "status" in fields_:
            plain["iati_status"] = iati_status_of(plain["status"])
        case "positions" if "act" in fields_:
            plain["plover"] = plover_of_act(plain["act"])
    return plain
