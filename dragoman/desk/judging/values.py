"""The values that people write into forms: states by name, dates as EDTF, numbers, codes; read, and shown again."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from babel import Locale

from dragoman.knowledge.world_facts import country_codes, country_name, topics
from dragoman.model.dates import read_date
from dragoman.output import labels
from dragoman.store.fold import fold

_CURRENCY: Final = re.compile(r"[A-Z]{3}")
_MOST_COUNT: Final = 100_000
_LONGEST: Final = 2_000


@lru_cache(maxsize=1)
def states() -> tuple[tuple[str, str], ...]:
    """All states and organisations that may be a party: their names in English, in that order, and their codes."""
    return tuple(sorted((country_name(code), code) for code in country_codes()))


@lru_cache(maxsize=1)
def topic_names() -> tuple[tuple[str, str], ...]:
    """All topics: their names in English, in that order, and their codes."""
    return tuple(sorted((name, code) for code, name in topics().items()))


def key(name: str) -> str:
    """A name without case, accents and punctuation, so that it is found however it is written."""
    return " ".join(re.findall(r"\w+", fold(name)))


@lru_cache(maxsize=1)
def _codes_by_name() -> dict[str, str]:
    return {key(name): code for name, code in (*states(), *((code, code) for _, code in states()))}


@lru_cache(maxsize=1)
def _topics_by_name() -> dict[str, str]:
    return {key(name): code for name, code in (*topic_names(), *((code, code) for code in topics()))}


@lru_cache(maxsize=1)
def _currencies() -> frozenset[str]:
    return frozenset(Locale("en").currencies)


def state(text: str) -> str:
    """The code of a state or organisation by its English name or its code. Raises ValueError."""
    found = _codes_by_name().get(key(text))
    if found is None:
        raise ValueError(f"“{labels.shortened(text, 60)}” is no state or organisation that is known here")
    return found


def topic(text: str) -> str:
    """The code of a topic by its name. Raises ValueError."""
    found = _topics_by_name().get(key(text))
    if found is None:
        raise ValueError(f"“{labels.shortened(text, 60)}” is no topic that is known here; choose one from the list")
    return found


def date(text: str) -> str:
    """A date. Raises ValueError."""
    if read_date(text) is None:
        raise ValueError("this is no date; write 2025, 2025-03, 2025-03-09 or 2025-03-09/2025-03-11 (EDTF)")
    return text


def number(text: str) -> float:
    """A number, with or without commas between thousands. Raises ValueError."""
    try:
        value = float(text.replace(",", "").replace(" ", ""))
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise ValueError("this is no number; write it in figures, as in 42500000 or 12.5")
    return value


def count(text: str) -> int:
    """A whole number of something, or its place in a row. Raises ValueError."""
    if not text.isascii() or not text.isdigit() or int(text[:9]) > _MOST_COUNT:
        raise ValueError("write a whole number in figures")
    return int(text)


def currency(text: str) -> str:
    """An ISO 4217 code. Raises ValueError."""
    code = text.upper()
    if not _CURRENCY.fullmatch(code) or code not in _currencies():
        raise ValueError("this is no currency; write its ISO 4217 code, as in EUR")
    return code


def words(text: str) -> str:
    """Words on one line, without what steers a reader's machine. Raises ValueError where nothing remains."""
    line = " ".join(labels.printable(text).split())
    if not 0 < len(line) <= _LONGEST:
        raise ValueError(f"write between 1 and {_LONGEST:,} characters")
    return line


def yes(text: str) -> bool:
    """Yes or no. Raises ValueError."""
    if text not in ("yes", "no"):
        raise ValueError("choose yes or no")
    return text == "yes"


READERS: Final[dict[str, Callable[[str], Any]]] = {
    "state": state, "topic": topic, "date": date, "number": number, "count": count, "currency": currency,
    "words": words, "yes": yes,
}  # fmt: skip
"""What reads a value of each sort; all raise ValueError with words for whoever wrote it."""


def written(sort: str, value: Any) -> str:
    """A value as it stands in a form."""
    if value is None:
        return ""
    match sort:
        case "state":
            return labels.country(str(value))
        case "topic":
            return topics().get(str(value), str(value))
        case "yes":
            return "yes" if value else "no"
        case "number":
            return f"{value:f}".rstrip("0").rstrip(".")
    return str(value)
