"""How a raw term of a world file becomes a WorldTerm: endings, marks, capitals, genitives and spellings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from dragoman.errors import KnowledgeError
from dragoman.knowledge.world_facts import CASED, WorldTerm, unmarked
from dragoman.knowledge.world_files import terms_in
from dragoman.knowledge.world_shapes import Terms

# Latin letters that do not come apart into a letter and a mark.
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "ə": "a",
        "ß": "ss",
        "æ": "ae",
        "ʻ": None,
    }
)
_ENDING = re.compile(r"~(\w+)")
CAPITALS = CASED | {"capitals"}


@lru_cache(maxsize=4096)
def both(features: frozenset[str], more: frozenset[str]) -> frozenset[str]:
    """The features of both; the same object each time: there are thousands of terms and few such sets."""
    return features | more


class Writer:
    """Turns the terms of a block into what the notation understands, and into WorldTerms."""

    def __init__(self, file: str, endings: Mapping[str, str], capitals_count: bool = True) -> None:
        """`file` is named in complaints; where capitals do not count, only abbreviations need theirs."""
        self._file = file
        self._endings = endings
        self._capitals_count = capitals_count

    def written(self, raw: str) -> tuple[str, frozenset[str]]:
        """A raw term with its endings put in and its marks taken off.

        Raises KnowledgeError for an ending that the block does not have.
        """
        term, features = unmarked(raw)
        if "~" in term:
            try:
                term = _ENDING.sub(lambda match: self._endings[match[1]], term)
            except KeyError as error:
                raise KnowledgeError(f"{self._file}: {raw!r} has the unknown ending {error}") from None
        term = term.replace("’", "'")
        if _is_short_abbreviation(term):
            features = both(features, CAPITALS)
        elif self._capitals_count and _is_one_name(term):
            features = both(features, CASED)
        return term, features

    def terms(
        self, raws: Terms, concept: str, code: str, kind: str | None = None, country: str | None = None
    ) -> Iterator[WorldTerm]:
        """The WorldTerms of some raw terms that mean the same."""
        for raw in terms_in(raws):
            term, features = self.written(raw)
            yield WorldTerm(term, concept, code, kind, country, features)


def _is_one_name(term: str) -> bool:
    """Whether `term` is one word with a capital; of several words no common word is made."""
    return term[0].isupper() and " " not in term


def _is_short_abbreviation(term: str) -> bool:
    return len(term) <= 7 and term.isupper() and " " not in term


def with_genitive(term: str, ending: str) -> str:
    """`term` with the genitive `ending` as one more form, where it can have one."""
    if not ending or not term[-1].isalpha() or term.isupper() or _bare(term[-1]) in ("s", "x", "z", "ss"):
        return term
    return f"{term}{{|{ending}}}"


def _bare(name: str) -> str:
    """`name` without diacritics. A table of all scripts would take longer to load than the world."""
    parts = unicodedata.normalize("NFD", name)
    return "".join(c for c in parts if not unicodedata.combining(c)).translate(_LETTERS)


def spellings(names: Iterable[str]) -> tuple[str, ...]:
    """Names with and without diacritics, and with hyphens for spaces (Port-Vila)."""
    found: dict[str, None] = {}
    for name in names:
        found[name] = None
        if "{" in name or "(" in name:
            continue
        if not name.isascii():
            # "Köln" is never written "Koln" in German, but abroad it is, as is "Lodz".
            found[_bare(name)] = None
        if " " in name:
            found[name.replace(" ", "-")] = None
    return tuple(found)
