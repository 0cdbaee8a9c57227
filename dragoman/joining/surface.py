"""What a passage shows to a reader who knows the script but not the language: figures, names, states.

Joining uses it for texts in languages that have no file. Number habits and the names of states come from
CLDR.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from anyascii import anyascii
from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol

from dragoman.joining.names import fold_words

__all__ = ["names", "number_text", "numbers", "spans", "state_names", "states", "words"]

_FIGURE = re.compile(r"\d(?:[\d.,٫٬'’\u00a0\u202f ]*\d)?")
# Letters, with the vowel signs that Python does not count as letters.
_SIGNS = "\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962-\u0963\u0980-\u0dff\u0e30-\u0e4e"
_WORD = re.compile(rf"(?:[^\W\d_]|[{_SIGNS}])+(?:[-'’_](?:[^\W\d_]|[{_SIGNS}])+)*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+")
_GROUPED_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]{3,}")


@lru_cache(maxsize=256)
def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def number_text(value: float) -> str:
    """A number as signatures write it: plain, no needless zeros."""
    return str(int(value)) if value == int(value) and abs(value) < 1e18 else f"{value:.10g}"


@lru_cache(maxsize=1024)
def numbers(text: str, language: str) -> frozenset[str]:
    """The values of the figures in a passage, with scale words (`million`) applied."""
    found = set()
    scales = _scales(language)
    for match in _FIGURE.finditer(text):
        for raw in _split_figures(match[0]):
            value = _value(raw, language)
            if value is None:
                continue
            if scales and match[0].endswith(raw):
                value *= _scale_after(text[match.end() : match.end() + 24], scales)
            found.add(number_text(round(value, 6)))
    return frozenset(found)


def _split_figures(raw: str) -> list[str]:
    """Figures divided by a space that does not group thousands are two."""
    if not re.search(r"[ \u00a0\u202f]", raw) or _GROUPED.fullmatch(raw):
        return [raw]
    return raw.split()


def _value(raw: str, language: str) -> float | None:
    raw = raw.strip(" .,'’\u00a0\u202f")
    decimal = _decimal(language)
    if _GROUPED.fullmatch(raw) or _GROUPED_INDIAN.fullmatch(raw):
        raw = re.sub(r"\D", "", raw)
    else:
        head, point, tail = raw.rpartition(decimal)
        if not point and raw.count(".") + raw.count(",") == 1:
            head, point, tail = re.split(r"([.,])", raw)
        if point and head and tail.isdigit():
            raw = re.sub(r"\D", "", head) + "." + tail
        else:
            raw = re.sub(r"\D", "", raw)
    try:
        return float(raw)
    except ValueError:
        return None


@lru_cache(maxsize=256)
def _decimal(language: str) -> str:
    locale = _locale(language)
    return get_decimal_symbol(locale) if locale else "."


@lru_cache(maxsize=256)
def _scales(language: str) -> tuple[tuple[str, float], ...]:
    """The words for powers of ten of a language, the longest first."""
    locale = _locale(language)
    if locale is None:
        return ()
    found: dict[str, float] = {}
    for width in ("short", "long"):
        for plural in locale.compact_decimal_formats.get(width, {}).values():
            for power, pattern in plural.items():
                word = re.sub(r"[0.,¤'’\s\u00a0\u202f]+", " ", pattern.pattern).strip().casefold()
                zeros = pattern.pattern.count("0")
                if len(word) > 1 or (word and ord(word) > 0x2E80):
                    found.setdefault(word, float(power) / 10 ** (zeros - 1))
    return tuple(sorted(found.items(), key=lambda item: (-len(item[0]), item[0])))


def _scale_after(text: str, scales: tuple[tuple[str, float], ...]) -> float:
    text = text.lstrip(" \u00a0\u202f").casefold()
    for word, scale in scales:
        if text.startswith(word) and not (text[len(word) : len(word) + 1].isalpha() and ord(word[0]) < 0x2E80):
            return scale
    return 1.0


@lru_cache(maxsize=1024)
def names(text: str, language: str) -> frozenset[str]:
    """Folded words that are written as names are: with a capital, or in katakana."""
    found: set[str] = set()
    for match in _WORD.finditer(text):
        if match[0][0].isupper():
            found.update(w for w in fold_words(match[0]) if len(w) >= 3)
    for match in _KATAKANA.finditer(text):
        found.add(re.sub(r"[^a-z]", "", anyascii(match[0]).lower()))
    return frozenset(found)


def spans(text: str) -> Iterator[tuple[int, int, str]]:
    """The words of a passage as they are written, with their places."""
    for match in _WORD.finditer(text):
        yield match.start(), match.end(), match[0]


def state_names(codes: Iterable[str], language: str) -> tuple[str, ...]:
    """What states are called in a language."""
    locale = _locale(language)
    return tuple(locale.territories.get(code, "") for code in sorted(codes)) if locale else ()


def words(text: str) -> tuple[str, ...]:
    """All words of a passage, folded, in order."""
    return tuple(w for m in _WORD.finditer(text) for w in fold_words(m[0]))


@lru_cache(maxsize=64)
def _states(language: str) -> tuple[re.Pattern[str], dict[str, str]] | None:
    locale = _locale(language)
    if locale is None:
        return None
    names_of = {name.casefold(): code for code, name in sorted(locale.territories.items(), reverse=True)
                if len(code) == 2 and code.isalpha() and len(name) > 1}  # fmt: skip
    if not names_of:
        return None
    alternatives = "|".join(re.escape(n) for n in sorted(names_of, key=len, reverse=True))
    edge = "" if language[:2] in ("ja", "zh", "th", "km", "lo", "my") else r"\b"
    return re.compile(f"{edge}(?:{alternatives})" + (r"\b" if edge else "")), names_of


@lru_cache(maxsize=1024)
def states(text: str, language: str) -> frozenset[str]:
    """The codes of the states that a passage names in the usual way of its language."""
    known = _states(language)
    if known is None:
        return frozenset()
    pattern, names_of = known
    return frozenset(names_of[m[0]] for m in pattern.finditer(text.casefold()))
