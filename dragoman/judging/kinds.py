"""What a field of the record format may hold: read from words, checked against the code lists and the record."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Protocol

import orjson
from babel import Locale

from dragoman.joining.actors import state_id
from dragoman.knowledge.world_facts import country_codes, topics
from dragoman.model.dates import read_date

__all__ = ["Kind", "Names", "choice", "country", "date", "item", "items", "listed", "number", "parts", "text", "topic",
           "truth", "unit", "who", "whole"]  # fmt: skip

LONGEST: Final = 2_000
"""Characters of a value."""


class Names(Protocol):
    """Where the items that values name are looked up."""

    def __call__(self, id_: str, tables: Collection[str]) -> str:
        """The whole id of an item of one of the tables. Raises ValueError where there is none."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a field may hold: in words, how a value is accepted, and whether it may be empty (null).

    `accept` gives the value as the record has it; it raises ValueError with what is wrong.
    """

    words: str
    accept: Callable[[Any, Names], Any]
    optional: bool = True

    @property
    def needed(self) -> Kind:
        """The same, but never empty."""
        return Kind(self.words, self.accept, optional=False)

    def value(self, given: Any, names: Names) -> Any:
        """The value as the record has it. Raises ValueError."""
        if given is None or (isinstance(given, str) and given.strip() in ("", "null")):
            if not self.optional:
                raise ValueError(f"it cannot be empty; it is {self.words}")
            return None
        return self.accept(given, names)


def _text(given: Any, _: Names) -> str:
    if not isinstance(given, str) or len(given) > LONGEST:
        raise ValueError(f"it is text of at most {LONGEST:,} characters")
    return given.strip()


def _date(given: Any, _: Names) -> str:
    if not isinstance(given, str) or read_date(given.strip()) is None:
        raise ValueError(f"{_shown(given)} is no date; write 2025, 2025-03, 2025-03-09 or 2025-03-09/2025-03-11 (EDTF)")
    return given.strip()


def _number(given: Any, _: Names) -> float:
    try:
        value = float(given.replace(",", "") if isinstance(given, str) else given)
    except (TypeError, ValueError):
        value = float("nan")
    if isinstance(given, bool) or not abs(value) < float("inf"):
        raise ValueError(f"{_shown(given)} is no number")
    return value


def _whole(given: Any, names: Names) -> int:
    value = _number(given, names)
    if value != int(value) or value < 1:
        raise ValueError(f"{_shown(given)} is no whole number from 1 on")
    return int(value)


def _truth(given: Any, _: Names) -> bool:
    known = {"true": True, "yes": True, "false": False, "no": False}
    if isinstance(given, bool):
        return given
    if str(given).lower() not in known:
        raise ValueError(f"{_shown(given)} is neither true nor false")
    return known[str(given).lower()]


def _country(given: Any, _: Names) -> str:
    code = str(given).strip().upper()
    if code not in country_codes():
        raise ValueError(f"{_shown(given)} is no code of a state or organisation (JP, VN, EU, UN …)")
    return code


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    return frozenset(Locale("en").currencies)


def _unit(given: Any, _: Names) -> str:
    value = str(given).strip()
    if value.upper() in _currencies():
        return value.upper()
    if value.upper() == value or " " in value:
        raise ValueError(f"{_shown(given)} is no unit; it is percent, a code of ISO 4217 (EUR), or one word")
    return value


def choice(codes: Collection[str]) -> Kind:
    """One of a list of codes."""

    def accept(given: Any, _: Names) -> str:
        code = str(given).strip().lower().replace(" ", "_")
        if code not in codes:
            raise ValueError(f"{_shown(given)} is none of {', '.join(sorted(codes))}")
        return code

    return Kind(f"one of {', '.join(sorted(codes))}", accept)


def item(*tables: str) -> Kind:
    """The id of an item of one of some tables."""
    return Kind(f"the id of one of the {' or '.join(tables)}", lambda given, names: names(str(given).strip(), tables))


def who(*, as_actor: bool) -> Kind:
    """An actor by its id, or a state by its code; on demand the state as the actor that it is."""

    def accept(given: Any, names: Names) -> str:
        value = str(given).strip()
        if value.upper() in country_codes():
            return names(state_id(value.upper()), ("actors",)) if as_actor else value.upper()
        return names(value, ("actors",))

    return Kind("the id of an actor, or a code of a state", accept)


def listed(kind: Kind) -> Kind:
    """Several of a kind, each once; in words with commas between them."""

    def accept(given: Any, names: Names) -> list[Any]:
        several = _parsed(given) if isinstance(given, str) else given
        if not isinstance(several, (list, tuple)):
            raise ValueError(f"{_shown(given)} is no list")
        return list(dict.fromkeys(kind.needed.value(one, names) for one in several))

    return Kind(f"several with commas between them, each {kind.words}", accept)


def parts(kinds: Mapping[str, Kind], *, several: bool = False) -> Kind:
    """An object with these fields, or several of them; a field that is not given is empty."""

    def one(given: Any, names: Names) -> dict[str, Any]:
        if not isinstance(given, dict) or set(given) - set(kinds):
            raise ValueError(f"{_shown(given)} is no object with {', '.join(kinds)}")
        return {name: kind.value(given.get(name), names) for name, kind in kinds.items()}

    def accept(given: Any, names: Names) -> Any:
        read = _parsed(given) if isinstance(given, str) else given
        if not several:
            return one(read, names)
        if not isinstance(read, (list, tuple)):
            raise ValueError(f"{_shown(given)} is no list of objects with {', '.join(kinds)}")
        return [one(value, names) for value in read]

    return Kind(f"JSON {'objects' if several else 'object'} with {', '.join(kinds)}", accept)


def _parsed(given: str) -> Any:
    if given.lstrip()[:1] in ("[", "{"):
        try:
            return orjson.loads(given)
        except orjson.JSONDecodeError as error:
            raise ValueError(f"{_shown(given)} is no JSON: {error}") from error
    return [part.strip() for part in given.split(",") if part.strip()]


def _shown(given: Any) -> str:
    return repr(given if isinstance(given, (str, int, float, bool)) else str(given))[:60]


text: Final = Kind("text", _text)
date: Final = Kind("a date (EDTF)", _date)
number: Final = Kind("a number", _number)
whole: Final = Kind("a whole number", _whole)
truth: Final = Kind("true or false", _truth)
country: Final = Kind("a code of a state or organisation", _country)
unit: Final = Kind("percent, a code of ISO 4217, or a word", _unit)


@lru_cache(maxsize=1)
def topic() -> Kind:
    """A code of the list of topics."""
    return choice(topics())


def items(*tables: str) -> Kind:
    """The ids of several items of some tables."""
    return listed(item(*tables))
