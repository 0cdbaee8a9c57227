"""The smallest pieces of a text that numbers and dates are made of, and phrases of them.

Finer than the words of `dragoman.finding.tagging.tokens`: a hyphen, an apostrophe and every mark is a piece of its
own, digits stand apart from letters (18h30, 7th), and so does every character of scripts that write no
spaces.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from operator import add
from typing import Any, Generic, TypeVar

from dragoman.knowledge.notation import expand

M = TypeVar("M")

# Scripts without spaces between words: kana and Han; Thai, Lao, Burmese, Khmer.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
# Latin letters first, as a plain range: much faster than the general class. White space goes with the piece
# before.
_ATOM = re.compile(rf"(?:[a-zß-öø-ɏḁ-ỿ]+|\d+(?:[.,:/'’]\d+)*|[^\W\d_{_UNSPACED}]+|[{_UNSPACED}]|[^\w\s]|_)\s*")
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")
_SENTENCE_MARKS = frozenset('.!?:;"»«„“”(')
_LINE = re.compile("\n")
_PLAIN = {"’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "％": "%"}


class Atoms:
    """The pieces of one text: lower case, with offsets; `breaks` are those before which a line ends.
    Immutable.
    """

    __slots__ = ("breaks", "ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        """Cut `text` up."""
        lowered = text.lower()
        if len(lowered) != len(text):
            lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        plain = lowered
        for mark, usual in _PLAIN.items():
            if mark in plain:  # much faster than translating the whole text
                plain = plain.replace(mark, usual)
        first = len(plain) - len(plain.lstrip())
        pieces = _ATOM.findall(plain, first)
        starts = list(accumulate(map(len, pieces), initial=first))
        starts.pop()
        self.text = text
        self.words = list(map(str.rstrip, pieces))
        self.starts = starts
        lines = [m.start() for m in _LINE.finditer(plain, first)] if "\n" in plain else ()
        self.breaks = frozenset([bisect_right(starts, at) for at in lines])
        self.ends = list(map(add, starts, map(len, self.words)))

    def until(self, end: int) -> Atoms:
        """The pieces before piece `end`, as if the text ended there."""
        part: Atoms = object.__new__(Atoms)
        part.text, part.breaks, part.starts, part.ends = self.text, self.breaks, self.starts, self.ends
        part.words = self.words[:end]
        return part

    def __len__(self) -> int:
        """How many pieces there are."""
        return len(self.words)

    def touches(self, at: int) -> bool:
        """Whether piece `at` follows the one before it without a space."""
        return 0 < at < len(self.words) and self.starts[at] == self.ends[at - 1]

    def glued(self, at: int) -> bool:
        """Whether pieces `at - 1` and `at` form one written word (A320): both letters or digits, no space."""
        if not self.touches(at):
            return False
        a, b = self.words[at - 1], self.words[at]
        return a[-1].isalnum() and b[0].isalnum() and not _unspaced(a[-1]) and not _unspaced(b[0])

    def gap(self, at: int) -> str:
        """The white space before piece `at`."""
        return self.text[self.ends[at - 1] : self.starts[at]] if 0 < at < len(self.words) else ""

    def behind(self, at: int, place: int) -> int:
        """The first piece behind piece `at` that begins no sooner than at a place of the text."""
        end = at + 1
        while end < len(self.words) and self.starts[end] < place:
            end += 1
        return end

    def written(self, at: int) -> str:
        """Piece `at` as the text has it."""
        return self.text[self.starts[at] : self.ends[at]]

    def opens_sentence(self, at: int) -> bool:
        """Whether piece `at` may be the first of a sentence, so that a capital says nothing."""
        return at == 0 or at in self.breaks or self.words[at - 1] in _SENTENCE_MARKS

    def capital(self, at: int) -> bool:
        """Whether piece `at` begins with a capital."""
        return self.text[self.starts[at]].isupper()

    def mixed(self, at: int) -> bool:
        """Whether piece `at` has a capital inside, behind a small letter, as only names do (nCoV)."""
        word = self.text[self.starts[at] : self.ends[at]]
        return word[0].islower() and word != word.lower()


def _unspaced(letter: str) -> bool:
    return letter > "\u0dff" and _UNSPACED_LETTER.match(letter) is not None


@lru_cache(maxsize=4)
def atoms_of(text: str) -> Atoms:
    """The pieces of `text`; the last few texts are kept, since several steps ask for the same one."""
    return Atoms(text)


def split_atoms(phrase: str) -> list[str]:
    """The pieces of a phrase."""
    if phrase.isascii() and phrase.isalpha():
        return [phrase.lower()]
    return Atoms(phrase).words


class Phrases(Generic[M]):
    """Phrases with a meaning each, found at a place of a text, the longest first."""

    __slots__ = ("_backwards", "_root")

    def __init__(self, backwards: bool = False) -> None:
        """Phrases to be found before a place, where they are read `backwards`."""
        self._root: dict[str, Any] = {}
        self._backwards = backwards

    def add(self, terms: Iterable[str] | str, meaning: M) -> None:
        """Add all forms of `terms`; a form that has a meaning already keeps it."""
        for term in (terms,) if isinstance(terms, str) else terms:
            for form in expand(term):
                self.add_form(form.text, meaning)

    def add_form(self, form: str, meaning: M) -> None:
        """Add one written form."""
        node = self._root
        pieces = split_atoms(form)
        for piece in reversed(pieces) if self._backwards else pieces:
            node = node.setdefault(piece, {})
        node.setdefault("", meaning)

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self._root)

    def first_words(self) -> frozenset[str]:
        """The pieces with which phrases begin (end, where they are read backwards)."""
        return frozenset(self._root)

    def may_begin(self, word: str, following: str) -> bool:
        """Whether a phrase may begin with two pieces, or be the first of them."""
        node = self._root.get(word)
        return node is not None and ("" in node or following in node)

    def at(self, words: list[str], at: int) -> tuple[int, M] | None:
        """The longest phrase that begins with piece `at`: index behind it, and its meaning."""
        node = self._root
        best: tuple[int, M] | None = None
        count = len(words)
        while at < count:
            following = node.get(words[at])
            if following is None:
                break
            node = following
            at += 1
            if "" in node:
                best = at, node[""]
        return best

    def before(self, words: list[str], at: int) -> tuple[int, M] | None:
        """The longest phrase that ends just before piece `at`: index of its first piece, and its meaning."""
        node = self._root
        best: tuple[int, M] | None = None
        while at > 0:
            at -= 1
            following = node.get(words[at])
            if following is None:
                break
            node = following
            if "" in node:
                best = at, node[""]
        return best
