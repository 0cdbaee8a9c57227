"""Words as search sees them: without case and diacritics, in any script."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

# Scripts written without spaces: each character is a word of its own there, and a word a phrase of them.
# Words of one or two characters, the most frequent ones, are found that way; a trigram index would miss them.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff])"
)
_WORD = re.compile(r"\w+\*?")


class _Letters(dict[int, str]):
    """How to write each letter; filled as letters are met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        script = unicodedata.name(character, "").partition(" ")[0]
        if unicodedata.combining(character):
            written = ""
        elif script == "LATIN":
            written = anyascii(character).lower()  # đ, ø, ł, ß have no mark that could be taken off
        elif script in {"HANGUL", "HIRAGANA", "KATAKANA", "CJK"}:
            written = character  # marks make other syllables here, not accents
        else:
            parts = unicodedata.normalize("NFD", character)
            written = "".join(c for c in parts if not unicodedata.combining(c))
        self[code] = written
        return written


_LETTERS = _Letters()


def fold(text: str) -> str:
    """`text` in lower case without diacritics, Latin letters as plain ones, others as they are."""
    return unicodedata.normalize("NFKC", text).lower().translate(_LETTERS)


def index_words(text: str) -> str:
    """`text` as the word index takes it: folded, and spaced where its script has no spaces."""
    return _UNSPACED.sub(r" \1 ", fold(text))


@lru_cache(maxsize=256)
def query_words(words: str) -> tuple[str, ...]:
    """The phrases of a query, each a run of folded words; `"…"` holds words together, `*` ends a word's
    beginning.

    Each phrase is safe to stand between quotation marks in a query of FTS5.
    """
    phrases = []
    for quoted, single in re.findall(r"[\"“„«]([^\"”“»]*)[\"”“»]|(\S+)", words):
        found = _WORD.findall(index_words(quoted or single).replace("_", " "))
        if found:
            phrases.append(" ".join(found))
    return tuple(phrases)


def match_expression(words: str) -> str:
    """The query of FTS5 that asks for all of `words`; empty where they hold no letter or digit."""
    terms = []
    for phrase in query_words(words):
        stem = phrase.rstrip("*").replace("*", "")
        terms.append(f'"{stem}"' + (" *" if phrase.endswith("*") else ""))
    return " ".join(terms)
