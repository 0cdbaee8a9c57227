"""Numbers in digits: what a run of digits and marks between them stands for."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import msgspec

from dragoman.finding.numbers.atoms import Atoms

_MARKS = re.compile(r"[.,']")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?:[:.][0-5]\d)?")
_DATE = re.compile(r"\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([./])\d{1,2}\2\d{1,2}|(?:19|20)\d\d/\d\d(?:\d\d)?")
_SPACES = frozenset(" \u00a0\u2009\u202f")
_NARROW = frozenset("\u00a0\u2009\u202f")


class Literal(msgspec.Struct, frozen=True):
    """A number in digits. `shape`: integer, grouped, decimal, doubtful (6,500), fraction, date, clock, or
    code.

    A doubtful one is read as a decimal in `value`; read as thousands it is `value` × 1000.
    """

    value: float
    shape: str


@lru_cache(maxsize=4096)
def literal_of(word: str, decimal: str, groups: str) -> Literal:
    """What `word` (digits with marks between them) stands for, given the marks of the language."""
    if word.isdecimal():
        return Literal(float(word), "code" if word[0] == "0" and len(word) > 1 else "integer")
    if "/" in word:
        return _with_slash(word)
    if ":" in word:
        return Literal(0.0, "clock" if _CLOCK.fullmatch(word) else "code")
    parts, marks = _MARKS.split(word), _MARKS.findall(word)
    if len(marks) == 1:
        return _one_mark(parts, marks[0], decimal, groups)
    if len(set(marks)) == 1 and _is_grouped(parts):
        return Literal(float("".join(parts)), "grouped")
    if len(set(marks[:-1])) == 1 and marks[-1] != marks[0] and _is_grouped(parts[:-1]):
        return Literal(float("".join(parts[:-1]) + "." + parts[-1]), "decimal")
    return Literal(0.0, "date" if _DATE.fullmatch(word) else "code")


def _with_slash(word: str) -> Literal:
    if _DATE.fullmatch(word):
        return Literal(0.0, "date")
    above, _, below = word.partition("/")
    if above.isdecimal() and below.isdecimal() and 0 < int(above) < int(below) <= 10:
        return Literal(int(above) / int(below), "fraction")
    return Literal(0.0, "code")


def _one_mark(parts: list[str], mark: str, decimal: str, groups: str) -> Literal:
    head, tail = parts
    value = float(f"{head}.{tail}")
    if len(tail) != 3 or len(head) > 3 or head[0] == "0":
        return Literal(value, "code" if mark == "'" else "decimal")
    # Nobody writes a decimal with three noughts, whatever the habit of the language.
    if tail == "000" or (mark in groups and mark != decimal) or mark not in ".,":
        return Literal(float(head + tail), "grouped")
    return Literal(value, "doubtful" if tail[-1] == "0" else "decimal")


def _is_grouped(parts: list[str]) -> bool:
    """Whether the parts are groups of three digits, or of two and at last three (as in India)."""
    if not 1 <= len(parts[0]) <= 3 or len(parts[-1]) != 3:
        return False
    return all(len(p) == 3 for p in parts[1:]) or all(len(p) == 2 for p in parts[1:-1])


def read_literal(atoms: Atoms, at: int, decimal: str, groups: str) -> tuple[Literal, int]:
    """The number in digits at piece `at`, thousands set off by spaces included, and the index behind it."""
    word = atoms.words[at]
    literal = literal_of(word, decimal, groups)
    if literal.shape != "integer" or len(word) > 3:
        return literal, at + 1
    spaces = _SPACES if " " in groups else _NARROW
    digits, end, tail = word, at + 1, ""
    while end < len(atoms) and not tail and atoms.gap(end) in spaces:
        piece, _, rest = atoms.words[end].partition(decimal)
        if len(piece) != 3 or not piece.isdecimal() or (rest and not rest.isdecimal()):
            break
        digits, tail, end = digits + piece, rest, end + 1
    if end == at + 1 or atoms.glued(end):
        return literal, at + 1
    return Literal(float(f"{digits}.{tail or 0}"), "grouped"), end


def vulgar_fraction(word: str) -> float | None:
    """The value of ½, ⅔ and the like."""
    if len(word) == 1 and unicodedata.category(word) == "No":
        value = unicodedata.numeric(word)
        return value if 0 < value < 1 else None
    return None
