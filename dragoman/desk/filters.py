"""What a view is narrowed to, as it stands in its address: so that it can be sent to a colleague."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final
from urllib.parse import urlencode

import orjson

from dragoman.errors import DragomanError
from dragoman.model.dates import read_date
from dragoman.store.look import Place
from dragoman.store.query import Query, days

MOST: Final = 200
"""Items on one page of the API at most."""

SHORT: Final = 100
"""Days up to which a timeline shows days."""

_LONGEST: Final = 200
_PARTY: Final = re.compile(r"[A-Z]{2}(,[A-Z]{2}){0,9}")
_CODES: Final = re.compile(r"[a-z_]+(,[a-z_]+){0,19}")
_NUMBER: Final = re.compile(r"[0-9]{1,9}")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")


class FilterWrong(DragomanError):
    """A filter in an address has no meaning; the message names it and says what it may be."""


@dataclass(frozen=True, slots=True)
class Filters:
    """The filters of a view; the empty ones ask for nothing. `person` is the id of an actor."""

    party: str = ""
    person: str = ""
    kind: str = ""
    status: str = ""
    topic: str = ""
    since: str = ""
    until: str = ""
    language: str = ""
    publisher: str = ""
    read_after: str = ""

    @classmethod
    def of(cls, address: Iterable[tuple[str, str]]) -> Filters:
        """The filters of an address; one that stands there several times means all (parties) or any (kinds) of them.

        Raises FilterWrong.
        """
        names = {f.name for f in fields(cls)}
        several: dict[str, list[str]] = {}
        for name, value in address:
            if name in names and value.strip():
                several.setdefault(name, []).append(value.strip())
        chosen = {name: ",".join(dict.fromkeys(values)) for name, values in several.items()}
        if "party" in chosen:
            chosen["party"] = chosen["party"].upper()
        for name, value in chosen.items():
            _check(name, value)
        return cls(**chosen)

    def query(self) -> Query:
        """As a question to the record."""
        asked = {f.name: getattr(self, f.name) or None for f in fields(self) if f.name != "person"}
        return Query(**asked, actors=frozenset({self.person}) if self.person else None)

    def but(self, **changes: str) -> Filters:
        """The same with other values; an empty one takes a filter away."""
        return replace(self, **changes)

    def are_short(self) -> bool:
        """Whether they look at a stretch of time that is short enough to be shown day by day."""
        first, last = read_date(days(self.since)[0]), read_date(days(self.until)[1])
        if first is None or last is None or first.first is None or last.first is None:
            return False
        return (last.first - first.first).days <= SHORT

    def chosen(self) -> dict[str, str]:
        """The filters that ask for something."""
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name)}

    def address(self, path: str, **more: str) -> str:
        """The address of a view with these filters."""
        query = urlencode({**self.chosen(), **{name: value for name, value in more.items() if value}})
        return f"{path}?{query}" if query else path


def _check(name: str, value: str) -> None:
    if len(value) > _LONGEST:
        raise FilterWrong(f"{name} has {len(value)} characters; {_LONGEST} are the most")
    if name in ("since", "until") and read_date(value) is None:
        raise FilterWrong(f"{name}={value!r} is no date; write 2025, 2025-03 or 2025-03-09")
    if name == "party" and not _PARTY.fullmatch(value):
        raise FilterWrong(f"party={value!r} is no country code; write JP, or JP,VN for what both have to do with")
    if name in ("kind", "status", "topic") and not _CODES.fullmatch(value):
        raise FilterWrong(
            f"{name}={value!r} is no code of the record format; write small letters, as in {_EXAMPLES[name]}"
        )
    if name == "read_after" and not _NUMBER.fullmatch(value):
        raise FilterWrong(f"read_after={value!r} is no number of a document; the front page gives the last one")
    if name == "language" and not _LANGUAGE.fullmatch(value):
        raise FilterWrong(f"language={value!r} is no language tag; write de, or pt-BR")


_EXAMPLES: Final = {"kind": "meeting,visit", "status": "held", "topic": "fisheries"}


def limit_of(address: Mapping[str, str], usual: int) -> int:
    """How many items a page is to have. Raises FilterWrong."""
    given = address.get("limit") or str(usual)
    if not given.isascii() or not given.isdigit() or not 1 <= int(given[:9]) <= MOST:
        raise FilterWrong(f"limit={given[:20]!r} is not a number from 1 to {MOST}")
    return int(given)


def as_cursor(place: tuple[Any, ...] | None) -> str:
    """The place behind which a next page begins, as it stands in an address; empty where there is no next page."""
    return "" if place is None else base64.urlsafe_b64encode(orjson.dumps(place)).rstrip(b"=").decode()


def place_of(cursor: str) -> Place | None:
    """The place among items that a cursor stands for. Raises FilterWrong."""
    place = _decoded(cursor)
    match place:
        case None:
            return None
        case [str(first), str(last), str(rank)]:
            return first, last, rank
    raise _wrong(cursor)


def head_place_of(cursor: str) -> tuple[str, str] | None:
    """The place among documents that a cursor stands for. Raises FilterWrong."""
    match _decoded(cursor):
        case None:
            return None
        case [str(published), str(id_)]:
            return published, id_
    raise _wrong(cursor)


def _decoded(cursor: str) -> Any:
    if not cursor:
        return None
    try:
        place = orjson.loads(base64.urlsafe_b64decode(cursor[:_LONGEST].encode("ascii") + b"=="))
    except ValueError as error:
        raise _wrong(cursor) from error
    return [] if place is None else place


def _wrong(cursor: str) -> FilterWrong:
    return FilterWrong(f"cursor={cursor[:40]!r} is none that this desk gave; begin without one")
