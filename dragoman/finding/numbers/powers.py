"""Numbers with an exponent: 1e10, 1.3x10^6, 2^10, 10⁶; and with a prefix of the international system: 10G."""

from __future__ import annotations

import unicodedata

from dragoman.finding.numbers.atoms import Atoms

_TIMES = frozenset("x×*·")
_PREFIXES = {"k": 1e3, "M": 1e6, "G": 1e9}
_BILLION = 1e9  # 1.2b, but no paragraph 3b
_HIGHEST = 300  # exponent that a float holds


def power_behind(atoms: Atoms, at: int, base: float) -> tuple[int, float] | None:
    """The index behind an exponent or prefix at piece `at`, behind the digits of `base`, and the value; or None."""
    if at >= len(atoms) or at in atoms.breaks:
        return None
    word = atoms.words[at]
    if word == "e" and atoms.touches(at):
        found = _whole(atoms, at + 1)
        return None if found is None else (found[0], base * 10.0 ** found[1])
    if word in _TIMES and at + 1 < len(atoms) and atoms.words[at + 1] == "10":
        ten = power_behind(atoms, at + 2, 10.0)
        return None if ten is None else (ten[0], base * ten[1])
    if not atoms.touches(at):
        return _prefixed(atoms, at, base) if atoms.gap(at) == " " and atoms.written(at) == "G" else None
    if word == "^":
        found = _whole(atoms, at + 1)
        return None if found is None else _raised(found[0], base, found[1])
    raised = [unicodedata.digit(c, -1) for c in word]
    if unicodedata.category(word[0]) == "No" and min(raised) >= 0 and unicodedata.normalize("NFKC", word) != word:
        return _raised(at + 1, base, int("".join(map(str, raised)))) if len(raised) < 4 else None
    return _prefixed(atoms, at, base)


def _prefixed(atoms: Atoms, at: int, base: float) -> tuple[int, float] | None:
    size = _PREFIXES.get(atoms.written(at)) or (_BILLION if atoms.words[at] == "b" and base != int(base) else None)
    return None if size is None or atoms.glued(at + 1) else (at + 1, base * size)


def _raised(end: int, base: float, exponent: int) -> tuple[int, float] | None:
    try:
        return end, base**exponent
    except (OverflowError, ZeroDivisionError):
        return None


def _whole(atoms: Atoms, at: int) -> tuple[int, int] | None:
    """A whole number with a sign, which touches what stands before it: index behind it, and its value."""
    sign = 1
    if at < len(atoms) and atoms.words[at] in "+-" and atoms.touches(at):
        sign, at = -1 if atoms.words[at] == "-" else 1, at + 1
    if at >= len(atoms) or not atoms.touches(at) or not atoms.words[at].isdecimal() or atoms.glued(at + 1):
        return None
    value = sign * int(atoms.words[at][:4])
    return (at + 1, value) if abs(value) <= _HIGHEST else None
