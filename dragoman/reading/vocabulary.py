"""One search for everything that the language files know of page furniture and of the heads of articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from dragoman.knowledge.language import is_known_language
from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.notation import OPEN, fold_case, written_forms
from dragoman.knowledge.sections.text import Furniture, TextSection
from dragoman.reading.words import boilerplate, section

WHOLE, START, INSIDE, LABEL = "whole", "start", "inside", "label"
PAGE_LABELS = ("photo", "origin", "release", "published")
LONG_LABEL = 7  # characters from which a label is looked for in whole texts
HEAD_LABELS = ("clock", "published", "updated", "byline", "staff", "authority", "outlet")


@dataclass(frozen=True, slots=True)
class Hit:
    """A known term in a text. `where` is whole, start, inside (furniture) or label; `kind` says which."""

    start: int
    end: int
    kind: str
    where: str


class _Meaning(NamedTuple):
    """What a term means, where it may stand, and on which side it is open."""

    kind: str
    where: str
    open_left: bool
    open_right: bool


class Vocabulary:
    """The terms of one language (and of English and of pages anywhere).

    `page` finds furniture, in whole texts; `head` what names dates, authors and publishers, in single lines.
    """

    def __init__(self, language: str) -> None:
        """The vocabulary of `language`; better taken from `vocabulary`, which keeps it."""
        page, head = _Automaton(), _Automaton()
        self.page, self.head = page, head
        words, english, elsewhere = section(language), section("en"), boilerplate().elsewhere
        page.add_furniture(words.furniture, (WHOLE, START, INSIDE))
        page.add_labels(words, PAGE_LABELS)
        head.add_labels(words, HEAD_LABELS)
        if not language.startswith("en"):
            page.add_furniture(english.furniture, (WHOLE, START, INSIDE))
            page.add_labels(english, PAGE_LABELS)
            head.add_labels(english, ("published", "updated", "outlet", "staff"))
        if is_known_language(language):
            page.add_furniture(elsewhere.furniture, (WHOLE, INSIDE))
            page.add_labels(elsewhere, ("photo",))
            head.add_labels(elsewhere, ("outlet",))
        for network in boilerplate().networks:
            head.add(network, _Meaning("network", LABEL, False, False))
            if len(network) > 4:
                page.add(network, _Meaning("network", LABEL, False, False))


class _Automaton:
    """A set of terms with their meanings, found all at once."""

    def __init__(self) -> None:
        self._meanings: dict[str, list[_Meaning]] = {}
        self._compiled: tuple[Any, list[str]] | None = None

    def find(self, text: str) -> list[Hit]:
        """All terms in `text` that stand on their own, in order of their start."""
        if self._compiled is None:
            from ahocorasick_rs import AhoCorasick

            forms = list(self._meanings)
            self._compiled = AhoCorasick(forms), forms
        automaton, terms = self._compiled
        folded = _folded(text)
        hits: list[Hit] = []
        meanings = self._meanings
        for number, start, end in automaton.find_matches_as_indexes(folded, overlapping=True):
            left = start > 0 and _goes_on(folded[start - 1], folded[start])
            right = end < len(folded) and _goes_on(folded[end], folded[end - 1])
            for meaning in meanings[terms[number]]:
                if (left and not meaning.open_left) or (right and not meaning.open_right):
                    continue
                hits.append(Hit(start, end, meaning.kind, meaning.where))
        hits.sort(key=lambda h: (h.start, -h.end))
        return hits

    def add_furniture(self, furniture: Furniture, places: Iterable[str]) -> None:
        """Take up the terms of `places` with their reasons."""
        for reason in furniture.__struct_fields__:
            cues = getattr(furniture, reason)
            for where in places:
                for term in getattr(cues, where):
                    self.add(term, _Meaning(reason, where, term.startswith(OPEN), term.endswith(OPEN)))

    def add_labels(self, words: TextSection, labels: Iterable[str]) -> None:
        """Take up the terms of the fields `labels`."""
        for label in labels:
            for term in getattr(words, label):
                if label == "published" and labels is PAGE_LABELS and len(term) < LONG_LABEL and term[-1] != ":":
                    continue
                self.add(term, _Meaning(label, LABEL, term.startswith(OPEN), term.endswith(OPEN)))

    def add(self, term: str, meaning: _Meaning) -> None:
        """Take up one term in all its forms."""
        for form in written_forms(term):
            meanings = self._meanings.setdefault(form.strip(OPEN).strip().replace("’", "'"), [])
            if meaning not in meanings:
                meanings.append(meaning)


def _folded(text: str) -> str:
    """Lower case with straight apostrophes, of the same length."""
    return fold_case(text).replace("’", "'")


def _goes_on(outer: str, inner: str) -> bool:
    """Whether two neighbouring characters belong to one word; scripts without spaces do not say."""
    if not (outer.isalnum() and inner.isalnum()):
        return False
    return outer.isdigit() == inner.isdigit() and not (_dense(outer) or _dense(inner))


def _dense(c: str) -> bool:
    return "\u3040" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3" or "\u0e00" <= c <= "\u0e7f"


@lru_cache(maxsize=32)
def vocabulary(language: str) -> Vocabulary:
    """The vocabulary of `language`."""
    with without_collecting():
        return Vocabulary(language)
