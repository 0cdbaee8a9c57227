"""Denials and small numbers in words: from the language files, else from the few words kept of other
languages.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import msgspec

from dragoman.knowledge.language import languages, load_language
from dragoman.knowledge.notation import SurfaceForm, expand, fold_case
from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml

__all__ = ["denials", "knows_denials", "numerals"]

# A letter, or a vowel sign that Python does not count as one.
_LETTER = r"[\w\u0300-\u036f\u0900-\u0dff\u0e00-\u0eff]"
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")


class _FewWords(msgspec.Struct, forbid_unknown_fields=True):
    denials: list[str] = []
    inside: list[str] = []
    prefixes: list[str] = []
    except_: list[str] = msgspec.field(default_factory=list, name="except")
    numerals: dict[int, list[str]] = {}


@dataclass(frozen=True, slots=True)
class _Denials:
    """How one language denies, ready for look-up."""

    words: re.Pattern[str] | None
    inside: re.Pattern[str] | None
    prefixes: tuple[str, ...]
    excepted: re.Pattern[str] | None


@lru_cache(maxsize=1)
def _file() -> dict[str, _FewWords]:
    return load_yaml(knowledge_folder("world") / "few_words.yaml", dict[str, _FewWords])


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


@lru_cache(maxsize=128)
def _entry(language: str) -> _FewWords | None:
    base = _base(language)
    if base in languages():
        return _FewWords(denials=list(load_language(base).lexicon.words.negation))
    return _file().get(base)


def _pattern(terms: Iterable[str], inside: bool = False) -> re.Pattern[str] | None:
    forms = sorted({form for term in terms for form in expand(term)}, key=lambda f: (-len(f.text), f.text))
    if not forms:
        return None
    return re.compile("|".join(_one(form, inside) for form in forms))


def _one(form: SurfaceForm, inside: bool) -> str:
    text = re.escape(form.text).replace(r"\ ", r"\s+")
    if inside:
        return text
    if form.text.startswith(("'", "’", "n't", "n’t")):  # glued to the word before
        return text + r"\b"
    left = r"\w*" if form.open_left else f"(?<!{_LETTER})"
    return left + text + (r"\w*" if form.open_right else f"(?!{_LETTER})")


@lru_cache(maxsize=128)
def _denials_of(language: str) -> _Denials | None:
    entry = _entry(language)
    if entry is None:
        return None
    spaced = not entry.inside or bool(entry.denials)
    return _Denials(
        _pattern(entry.denials),
        _pattern(entry.inside, inside=True),
        tuple(fold_case(p) for p in entry.prefixes),
        _pattern(entry.except_, inside=not spaced),
    )


def knows_denials(language: str) -> bool:
    """Whether it is known how a language denies."""
    found = _denials_of(language)
    return found is not None and bool(found.words or found.inside)


def denials(text: str, language: str) -> int:
    """How many times a passage denies; 0 where it is not known how its language does."""
    known = _denials_of(language)
    if known is None:
        return 0
    folded = fold_case(text.replace("’", "'"))
    count = len(known.words.findall(folded)) if known.words else 0
    if known.excepted is not None:
        folded = known.excepted.sub(" ", folded)
    if known.inside:
        count += len(known.inside.findall(folded))
    if known.prefixes:
        said = set(known.words.findall(folded)) if known.words else set()
        count += sum(w.startswith(known.prefixes) and len(w) > 4 and w not in said for w in _WORD.findall(folded))
    return count


@lru_cache(maxsize=128)
def _numerals_of(language: str) -> tuple[re.Pattern[str], dict[str, int]] | None:
    entry = _file().get(_base(language))
    if entry is None or not entry.numerals:
        return None
    values = {form.text: value for value, terms in entry.numerals.items() for t in terms for form in expand(t)}
    dense = all(ord(form[0]) > 0x2E7F for form in values)
    alternatives = "|".join(re.escape(f) for f in sorted(values, key=len, reverse=True))
    return re.compile(alternatives if dense else f"(?<!{_LETTER})(?:{alternatives})(?!{_LETTER})"), values


def numerals(text: str, language: str) -> frozenset[str]:
    """The small numbers that a passage has in words, in a language without a file."""
    if _base(language) in languages():
        return frozenset()
    known = _numerals_of(language)
    if known is None:
        return frozenset()
    pattern, values = known
    return frozenset(str(values[m]) for m in pattern.findall(fold_case(unicodedata.normalize("NFC", text))))
