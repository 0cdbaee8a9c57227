"""Which words of a language are in its dictionary: a word with a capital that none lists is probably a name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

# A part of a compound has at least so many letters, its first part may be shorter.
_LEAST_HEAD: Final = 4
_LEAST_FIRST: Final = 3
# What joins the parts of a compound.
_JOINTS: Final = ("", "s", "es", "n", "en")


@lru_cache(maxsize=8)
def _words(language: str) -> Mapping[str, str]:
    """The forms that the dictionary of a language lists; empty where there is none.

    The first call for a language takes up to half a second. The dictionary stays packed, in 3 to 15 MB (as a dict it
    would take 30 to 110), so a look-up takes some 10 microseconds: what asks for the same words again keeps the answer.
    """
    from simplemma.strategies.dictionaries import StreamDictionaryFactory

    try:
        return StreamDictionaryFactory().get_dictionary(language)
    except ValueError:
        return {}


@lru_cache(maxsize=65536)
def is_listed(word: str, language: str) -> bool:
    """Whether a word is in the dictionary as it is written, capitals included."""
    return _words(language.partition("-")[0]).get(word) is not None


@lru_cache(maxsize=65536)
def is_compound(word: str, language: str) -> bool:
    """Whether a word, written in one or with a hyphen, is made of words of the dictionary: "Sondergesandter"."""
    if "-" in word:
        last = word.rpartition("-")[2]
        return is_listed(last, language) or is_listed(last.lower(), language) or is_compound(last, language)
    plain = word.lower()
    for cut in range(_LEAST_FIRST, len(plain) - _LEAST_HEAD + 1):
        if _is_word(plain[cut:], language) and any(
            plain[:cut].endswith(joint) and _is_word(plain[: cut - len(joint)], language) for joint in _JOINTS
        ):
            return True
    return False


def _is_word(word: str, language: str) -> bool:
    return len(word) >= _LEAST_FIRST and (is_listed(word, language) or is_listed(word.capitalize(), language))
