"""Ordinal numbers: in words (eleventh), in digits (11th, 11.), in Roman digits (XIe)."""

from __future__ import annotations

from functools import lru_cache
from itertools import compress

from dragoman.finding.numbers.atoms import Atoms, Phrases
from dragoman.finding.numbers.joined_numbers import forms_of
from dragoman.finding.numbers.number_lexicon import Endings, number_lexicon
from dragoman.finding.numbers.number_words import NumberReader
from dragoman.finding.numbers.remembered import Remembered

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_NO_DIGITS = frozenset("lc")  # Le, Ce
_HIGHEST_WITH_DOT = 999


class OrdinalFinder:
    """Finds ordinals of one language."""

    def __init__(self, tag: str) -> None:
        """Compile the section of language `tag`."""
        lexicon = number_lexicon(tag)
        section = lexicon.section.ordinals
        self._reader: NumberReader = lexicon.reader
        self._ands = lexicon.ands
        self._fractions = lexicon.reader.fractions
        self._marks: Phrases[bool] = Phrases()
        self._marks.add(section.marks, True)
        self._roman = tuple(sorted(section.roman, key=len, reverse=True))
        self._dot_after = forms_of(section.dot_after)
        self._exceptions: Phrases[bool] = Phrases()
        self._exceptions.add(section.exceptions, True)
        self._exception_starts = self._exceptions.first_words()
        self._doubtful = forms_of(section.doubtful)
        self._only_after = Endings(section.only_after)
        self._never_before = Endings(section.never_before)
        self._words = self._reader.ordinals.first_words()
        self._starts = self._words | self._reader.cardinals.first_words()
        self._more = self._starts | self._reader.scales.first_words() | {"-"}
        self.kinds = Remembered(self._may_begin)

    def _may_begin(self, word: str) -> bool:
        """Whether an ordinal, or a phrase that only looks like one, may begin with a piece."""
        if word in self._starts or word[0].isdecimal() or word in self._exception_starts:
            return True
        if self._roman and word[0] in _ROMAN and len(word) < 10 and self._in_roman_letters(word) is not None:
            return True
        joined = self._reader.joined
        return joined.may_be(word) and (joined.ordinal(word) is not None or joined.value(word) is not None)

    def find(self, atoms: Atoms) -> list[tuple[int, int, int]]:
        """(first piece, index behind, value) of all ordinals."""
        found, behind = [], 0
        words, exceptions = atoms.words, self._exceptions
        for at in compress(range(len(words)), map(self.kinds.__getitem__, words)):
            if at < behind:
                continue
            if (exception := exceptions.at(words, at)) is not None:
                behind = exception[0]
                continue
            ordinal = self.at(atoms, at)
            if ordinal is not None and not self._is_fraction(words, at):
                behind = ordinal[0]
                found.append((at, *ordinal))
        return found

    def _is_fraction(self, words: list[str], at: int) -> bool:
        """Whether the word at `at` is the denominator of a number before it (two thirds)."""
        before = at - 2 if at > 1 and words[at - 1] == "-" else at - 1
        if before < 0 or self._fractions.at(words, at) is None:
            return False
        number = self._reader.cardinals.at(words, before)
        return (number is not None and number[0] <= at and number[1] > 1) or words[before].isdecimal()

    def at(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """The ordinal that begins with piece `at`: index behind it, and its value."""
        word = atoms.words[at]
        if word[0].isdecimal():
            return self._in_digits(atoms, at)
        if self._roman and word[0] in _ROMAN and atoms.capital(at):
            roman = self._in_roman(atoms.written(at))
            if roman is not None:
                return at + 1, roman
        if word in self._starts:
            # A cardinal matters only where more of the number follows (twenty-first).
            more = at + 1 < len(atoms) and atoms.words[at + 1] in self._more
            return self._in_words(atoms, at) if word in self._words or more else None
        joined = self._reader.joined.ordinal(word)
        if joined is not None:
            return at + 1, joined
        return self._in_words(atoms, at) if self._reader.joined.value(word) is not None else None

    @property
    def dotted(self) -> bool:
        """Whether a dot makes an ordinal of a number."""
        return bool(self._dot_after)

    def mark_at(self, atoms: Atoms, at: int) -> int | None:
        """The index behind an ordinal mark that is glued to the digits before piece `at` (7th), or None."""
        mark = self._marks.at(atoms.words, at) if atoms.touches(at) else None
        return None if mark is None or atoms.glued(mark[0]) else mark[0]

    def _in_digits(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        word = atoms.words[at]
        if not word.isdecimal() or len(word) > 4:
            return None
        mark = self.mark_at(atoms, at + 1)
        if mark is not None:
            return mark, int(word)
        dotted = at + 1 < len(atoms) and atoms.words[at + 1] == "." and atoms.touches(at + 1)
        if not dotted or at + 2 >= len(atoms) or not 0 < int(word) <= _HIGHEST_WITH_DOT or not self._dot_after:
            return None
        if not atoms.words[at + 2][0].isalpha() or "\n" in atoms.gap(at + 2):
            return None
        if not atoms.capital(at + 2) or (at > 0 and atoms.words[at - 1] in self._dot_after):
            return at + 2, int(word)
        return None

    def _in_roman(self, written: str) -> int | None:
        """The value of capitals with a mark in small letters (XIe)."""
        value = self._in_roman_letters(written.lower())
        digits = written.rstrip("".join(self._roman))
        return value if value is not None and digits.isupper() and not written.isupper() else None

    def _in_roman_letters(self, word: str) -> int | None:
        for mark in self._roman:
            digits = word[: len(word) - len(mark)]
            if word.endswith(mark) and digits and set(digits) <= _ROMAN.keys() and digits not in _NO_DIGITS:
                values = [_ROMAN[d] for d in digits]
                pairs = zip(values, [*values[1:], 0], strict=True)
                return sum(-v if v < following else v for v, following in pairs)
        return None

    def _in_words(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """An ordinal word, or a number with an ordinal as its last part (twenty-first)."""
        words, base, end = atoms.words, 0.0, at
        found = self._reader.ordinals.at(words, at)
        if found is None:
            number = self._reader.read(atoms, at)
            if number is None or number.shape != "words":
                return None
            base, end = number.value, number.end
            linking = self._ands.at(words, end)
            if linking is not None:
                end = linking[0]
            elif end < len(words) and words[end] == "-":
                end += 1
            found = self._reader.ordinals.at(words, end) if end < len(words) else None
            if found is None or (not (base >= 20 and found[1] < 10) and not (base >= 100 and found[1] < 100)):
                return None
        elif words[at] in self._doubtful and not self._sure(words, at, found[0]):
            return None
        return found[0], int(base) + found[1]

    def _sure(self, words: list[str], at: int, end: int) -> bool:
        """Whether a word that may also mean something else is an ordinal here."""
        if self._only_after and not (at > 0 and self._only_after.fit(words[at - 1])):
            return False
        return not (end < len(words) and self._never_before.fit(words[end]))


@lru_cache(maxsize=32)
def ordinal_finder(tag: str) -> OrdinalFinder:
    """The finder of language `tag`."""
    return OrdinalFinder(tag)
