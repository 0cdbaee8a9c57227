"""In which states a name is customary: by its endings, its beginnings, its letters and the words that it is made of."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache

import msgspec

from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml

# A word must have so many letters more than its ending or beginning, and a beginning so many behind it.
_REST = 2
# A family name tells more than a given one, a whole word more than how it ends.
_WORD, _GIVEN, _ENDING, _BEGINNING, _LETTER = 2, 1, 1, 2, 2
# Two words joined by a hyphen, the second one small: Jong-soo.
_HYPHENED = re.compile(r"^[^\W\d_]+-[a-z][^\W\d_]*$")


class _Custom(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What names of some states look like."""

    states: frozenset[str]
    endings: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()
    letters: str = ""
    hyphened: bool = False


class _CustomFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file name_homes.yaml."""

    customs: tuple[_Custom, ...]


@cache
def _customs() -> tuple[_Custom, ...]:
    return load_yaml(knowledge_folder("world") / "name_homes.yaml", _CustomFile).customs


@lru_cache(maxsize=4096)
def homes_of_name(name: str) -> dict[str, int]:
    """The states in which a name is customary, and how much of it says so."""
    written = name.lower()
    words = [_fold(w) for w in re.split(r"[\s\-‐]", name) if w]
    parts = sorted({*words[1:], *(_fold(w) for w in name.split()[1:])} or set(words))
    found: Counter[str] = Counter()
    for custom in _customs():
        weight = _WORD * sum(w in custom.words for w in words[1:]) + _GIVEN * (words[0] in custom.words if words else 0)
        weight += _LETTER * any(c in written for c in custom.letters)
        weight += _ENDING * any(w.endswith(e) and _is_part(w, e) for w in parts for e in custom.endings)
        weight += _BEGINNING * any(
            w.startswith(b) and len(w) >= len(b) + _REST for w in parts for b in custom.beginnings
        )
        if words and words[0] in custom.first:
            weight += _WORD
        if custom.hyphened and any(_HYPHENED.match(w) for w in name.split()):
            weight += _WORD
        for state in custom.states if weight else ():
            found[state] += weight
    return dict(found)


def _is_part(word: str, ending: str) -> bool:
    """Whether an ending is one: a word that is nothing else must be longer than a syllable."""
    return len(word) >= len(ending) + _REST or (word == ending and len(word) > _REST + 1)


def _fold(word: str) -> str:
    plain = unicodedata.normalize(
        "NFKD", word.replace("đ", "d").replace("ø", "o").replace("ł", "l").replace("ı", "i").lower()
    )
    return "".join(c for c in plain if not unicodedata.combining(c)).strip(".")
