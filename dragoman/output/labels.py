"""Codes and numbers of the record in words that people read. Labels are English; quotes stay as they are."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from babel import Locale

from dragoman.knowledge.world_facts import country_name

# Acts of speech (record format, `positions.act`), and how they go on with whom they are addressed to.
_ACTS: Final = {
    "affirm": ("affirms", "to"), "support": ("supports", ""), "praise": ("praises", ""), "propose": ("proposes", "to"),
    "request": ("asks", ""), "promise": ("promises", ""), "hope": ("hopes", "of"), "thank": ("thanks", ""),
    "oppose": ("opposes", ""), "accuse": ("accuses", ""), "reject": ("rejects", "towards"), "demand": ("demands", "of"),
    "threaten": ("threatens", ""), "warn": ("warns", ""), "regret": ("regrets", "towards"),
}  # fmt: skip
DONE: Final = {
    "confirm": "confirmed", "correct": "corrected", "reject": "rejected", "merge": "merged", "split": "split",
    "note": "noted on", "add": "added", "undo": "undone",
}  # fmt: skip
"""What was done by each act of judging."""

# From so many letters on one word is a telling name; longer names are cut.
_TELLING: Final = 16
_LONGEST_NAME: Final = 120
_STATUS: Final = {
    "to_be_signed": "to be signed",
    "in_force": "in force",
}
# Control, surrogate and private characters, and those that override the direction of writing.
_STEERING: Final = frozenset({"Cc", "Cs", "Co"})
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BOUNDS: Final = {"about": "about ", "at_least": "at least ", "at_most": "at most "}
_CODE: Final = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
_SCALES: Final = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


@lru_cache(maxsize=1)
def _english() -> Locale:
    return Locale("en")


def country(code: str | None) -> str:
    """The English name of a country or international organisation; the code itself where it is unknown."""
    return country_name(code) if code else ""


def countries(codes: Iterable[str]) -> str:
    """Several of them: `Fiji, Peru and Tonga`."""
    return listed([country(code) for code in codes])


def language(tag: str) -> str:
    """The English name of a language; the tag itself where it is unknown."""
    return str(_english().languages.get(tag.partition("-")[0], tag))


def listed(words: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    several = [word for word in words if word]
    if len(several) < 2:
        return "".join(several)
    return f"{', '.join(several[:-1])} and {several[-1]}"


def listed_plain(words: Iterable[str]) -> str:
    """`a, b`; the same word is not said twice."""
    return ", ".join(dict.fromkeys(word for word in words if word))


def act(code: str, addressee: str) -> str:
    """An act of speech with whom it is addressed to, where that is known: `proposes to Peru`, `thanks Fiji`."""
    verb, preposition = _ACTS[code]
    return " ".join(filter(None, [verb, preposition if addressee else "", addressee]))


def event(kind: str, session: int | None, name: str = "") -> str:
    """An event in a few words: `Dialogue, 4th session “Joint Commission on Fisheries”`."""
    text = opening(words(kind)) + (f", {ordinal(session)} session" if session else "")
    return f"{text} {quoted_name(name)}".rstrip()


def opening(text: str) -> str:
    """With a capital, as a line begins."""
    return text[:1].upper() + text[1:]


def quoted_name(name: str) -> str:
    """The name of an event in quotation marks, where it says more than its kind: several words, or a long one."""
    telling = len(name) >= _TELLING or bool(set(" -") & set(name))
    return f"“{shortened(name, _LONGEST_NAME)}”" if telling else ""


def words(code: str | None) -> str:
    """A code of a vocabulary as words: `to_be_signed` is `to be signed`."""
    return "" if code is None else _STATUS.get(code, code.replace("_", " "))


def uncoded(text: str) -> str:
    """`text` with the codes in it as words: `signed in one, to_be_signed in the other`."""
    return _CODE.sub(lambda match: words(match[0]), text)


def number(value: float) -> str:
    """A number as people write it: `42.5 billion`, `1,250`, `0.3`."""
    for scale, name in _SCALES:
        if abs(value) >= scale:
            return f"{_plain(value / scale)} {name}"
    return _plain(value)


def _plain(value: float) -> str:
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.6f}".rstrip("0")


def amount(value: float | None, unit: str | None, bound: str = "exact") -> str:
    """An amount with its unit: `about 42.5 billion USD`, `at least 12 percent`, `300`."""
    if value is None:
        return ""
    return f"{_BOUNDS.get(bound, '')}{number(value)}{' ' + words(unit) if unit else ''}"


def ordinal(value: int) -> str:
    """`1st`, `22nd`, `113th`."""
    if 10 <= value % 100 <= 20:
        return f"{value}th"
    return f"{value}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th') }"


def shortened(text: str, length: int = 240) -> str:
    """`text` on one line, cut at a word with `…` where it is longer than `length` characters."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    return line[: length - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-") + " …"


def slug(text: str, length: int = 60) -> str:
    """`text` as part of the name of a file: small letters, digits and hyphens; empty where it has none of them."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:length]


def counted(count: int, noun: str) -> str:
    """`1 document`, `2 documents`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def printable(text: str) -> str:
    """`text` without what steers a terminal or turns the direction of writing; line ends and tabs stay."""
    return "".join(c for c in text if c in "\n\t" or not (unicodedata.category(c) in _STEERING or c in _TURNING))
