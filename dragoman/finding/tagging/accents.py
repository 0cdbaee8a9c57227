"""Accents that capitals are written without: "Ministre des Affaires Etrangeres", "Emirats", "PRESIDENT"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_CAPITALISED: Final = re.compile(r"(?<![^\W_])[A-Z][^\W\d_]{2,}")
# Shorter words are others without their accent: "A", "Ou", "Ca".
_LEAST: Final = 3


class Accents:
    """The accents of the words of a language that has them on small letters and leaves them off on capitals."""

    def __init__(self, terms: Iterable[str]) -> None:
        """Gather the words with accents that the terms are made of."""
        known = set(_WORD.findall("\n".join(terms)))
        # In order: of two words that are one without accents the same wins every time.
        words = sorted(word for word in known if not word.isascii() and len(word) >= _LEAST)
        # By a first letter without its accent, and by all letters without theirs, where that is no word of its own.
        self._first = {_bare(word[0]) + word[1:]: word for word in words if not word[0].isascii()}
        self._all = {_bare(word): word for word in words}
        for plain in self._all.keys() & known:
            del self._all[plain]

    def restored(self, text: str) -> str:
        """`text`, of the same length, with the accents back on words that begin with, or are all of, capitals."""
        return _CAPITALISED.sub(self._restore, text)

    def _restore(self, match: re.Match[str]) -> str:
        word = match[0]
        plain = word.lower()
        accented = self._all.get(plain) if word.isupper() else self._first.get(plain)
        if accented is None or len(accented) != len(word):
            return word
        return str(accented.upper() if word.isupper() else accented.capitalize())


def _bare(text: str) -> str:
    """`text` without its accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
