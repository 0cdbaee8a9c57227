"""Fractions in words: any number over any ordinal (three twenty-firsts, tre tjugoförstedelar)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from dragoman.finding.numbers.atoms import Atoms, Phrases
from dragoman.finding.numbers.joined_numbers import forms_of
from dragoman.finding.numbers.number_sum import Number
from dragoman.finding.numbers.number_words import NumberReader
from dragoman.finding.values import replace
from dragoman.knowledge.notation import expand
from dragoman.knowledge.sections.numbers import NumbersSection

_LONGEST = 12  # pieces of a fraction
_LEAST_ORDINAL = 3  # below this ordinals are no parts: first, second
_FINE = 10  # denominators from here on are of one, not of the million before (a million and five hundredths)
_SCALES = frozenset({100, 1000, 1_000_000, 1_000_000_000})
_STROKES = frozenset("-/")
_WHOLE = frozenset({"words", "one", "integer", "grouped"})  # shapes of numerators

# Value of a denominator, and whether it is written as an ordinal, in the singular or the plural.
_Denominator = tuple[int, str]


class FractionReader:
    """Reads fractions by the sections `fractions`, `ordinals` and `any_text` of a language. Immutable."""

    def __init__(self, section: NumbersSection, reader: NumberReader, stop: frozenset[str]) -> None:
        """Compile the section; `stop` are words that no counted noun contains."""
        self._reader, self._stop = reader, stop
        self._ones, self._parts = section.any_text.one_part, section.any_text.parts
        self._ands = forms_of(section.any_text.fraction_ands or section.and_words)
        self._joins = bool(section.joined)
        self._denominators: Phrases[_Denominator] = Phrases()
        self._tails: Phrases[_Denominator] = Phrases()  # behind tens or hundreds (twenty-firsts)
        self._fill(section)

    def _fill(self, section: NumbersSection) -> None:
        ordinals = {f.text for term in section.ordinals.words.values() for f in expand(term)}
        for value, term in (*section.fractions.items(), *section.any_text.denominators.items()):
            for form in _spellings(term):
                if form not in ordinals:
                    self._denominators.add_form(form, (value, "part"))
        for value, term in section.ordinals.words.items():
            phrases = (self._denominators, self._tails) if value >= _LEAST_ORDINAL else (self._tails,)
            for form in _spellings(term):
                for ending in dict.fromkeys((*self._ones, *self._parts)):
                    kind = "ordinal" if ending == "" else "part"
                    for sort in phrases:
                        sort.add_form(form + ending, (value, kind))

    def at(self, atoms: Atoms, first: int) -> tuple[int, float] | None:
        """The fraction that begins with piece `first`: index behind it, and its value; or None."""
        for k in self._places(atoms, first):
            below = self._denominator(atoms, k)
            above = self._above(atoms, first, k) if below is not None else None
            if below is None or above is None:
                continue
            (end, value, kind), (whole, numerator) = below, above
            if kind == "ordinal" and ((numerator != 1 and "" not in self._parts) or self._is_rank(atoms, end)):
                continue
            if whole is None:
                return end, numerator / value
            if whole.scale == 1 and numerator >= value:  # a hundred and thirty-two fifths
                return end, (whole.value + numerator) / value
            scale = self._reader.scales.at(atoms.words, end)
            if scale is None or scale[1] >= whole.scale:  # not: a billion and three quarters of a million
                return end, whole.value + numerator / value * (whole.scale if value < _FINE else 1)
        return None

    def _places(self, atoms: Atoms, first: int) -> Iterator[int]:
        """Where a denominator may begin, behind a numerator that begins with piece `first`."""
        words, reader = atoms.words, self._reader
        word = words[first]
        if not (reader.may_begin(word) or word in reader.articles):
            return
        for at in range(first + 1, min(first + _LONGEST, len(words))):
            if at in atoms.breaks:
                return
            if words[at] not in _STROKES and words[at] not in self._ands:
                yield at
            if not (words[at] in _STROKES or words[at] in self._ands or self._counts(words, at)):
                return

    def _counts(self, words: list[str], at: int) -> bool:
        reader = self._reader
        return reader.may_begin(words[at]) or reader.scales.at(words, at) is not None

    def _denominator(self, atoms: Atoms, at: int) -> tuple[int, int, str] | None:
        """The denominator at piece `at`: index behind it, its value, and how it is written."""
        words, reader = atoms.words, self._reader
        found = self._denominators.at(words, at)
        if found is not None:
            return found[0], *found[1]
        joined = self._joined(words[at])
        if joined is not None:
            return at + 1, joined, "part" if self._joins and "" not in self._parts else "ordinal"
        if words[at - 1] in _STROKES and not atoms.touches(at):
            return None  # ninety - five hundred-fifths
        base = reader.words_at(atoms, at) if reader.cardinals.at(words, at) else None
        if base is None:
            return None
        hyphen = base.end < len(words) and words[base.end] == "-"
        found = self._tails.at(words, base.end + hyphen) if base.end + hyphen < len(words) else None
        if found is None:
            return None
        value, kind = found[1]
        if hyphen and base.value < value and value in _SCALES:  # one ten-thousandth
            return found[0], int(base.value) * value, kind
        # Hundred and thousand belong to the number before them.
        if base.value < 20 or base.value % 10 or words[at] in reader.multiplying:
            return None
        return (found[0], int(base.value) + value, kind) if value < (100 if base.value % 100 == 0 else 10) else None

    def _joined(self, word: str) -> int | None:
        """The value of a denominator in one word with its tens: tjugoförstedelar."""
        joined = self._reader.joined
        for ending in sorted({*self._ones, *self._parts}, key=len, reverse=True):
            if word.endswith(ending):
                value = joined.ordinal(word[: len(word) - len(ending)] if ending else word)
                if value is not None:
                    return value
        return None

    def _above(self, atoms: Atoms, first: int, end: int) -> tuple[Number | None, float] | None:
        """What stands before a denominator: a whole number beside the fraction, or None, and the numerator."""
        words, reader = atoms.words, self._reader
        stop = end - 1 if words[end - 1] in _STROKES else end
        if stop == first + 1 and words[first] in reader.articles:
            return None, 1.0
        link = next((at for at in range(stop - 2, first, -1) if words[at] in self._ands), None)
        if link is not None:
            whole, above = self._whole(atoms, first, link), self._whole(atoms, link + 1, stop)
            if whole is not None and above is not None:
                return whole, above.value
        number = self._whole(atoms, first, stop)
        return None if number is None else self._apart(atoms, number)

    def _whole(self, atoms: Atoms, first: int, end: int) -> Number | None:
        """The number that pieces `first` to `end` make, and nothing else."""
        number = self._reader.read(atoms.until(end), first)
        if number is None and end == first + 1 and atoms.words[first] in self._reader.articles:
            return Number(first, end, 1.0, "one")
        return number if number is not None and number.end == end and number.shape in _WHOLE else None

    def _apart(self, atoms: Atoms, number: Number) -> tuple[Number | None, float]:
        """A number and its last piece, where the language writes numbers in one word: twintig | drie vijfde."""
        last = self._reader.cardinals.at(atoms.words, number.end - 1)
        if not self._joins or number.end - number.first < 2 or last is None or not last[1] < 10 < number.value:
            return None, number.value
        return replace(number, value=number.value - last[1], end=number.end - 1, scale=1.0), last[1]

    def _is_rank(self, atoms: Atoms, end: int) -> bool:
        """Whether what follows is a noun, so that an ordinal is one: a third meeting."""
        if end >= len(atoms) or end in atoms.breaks:
            return False
        word = atoms.words[end]
        return word[0].isalpha() and word not in self._stop


def _spellings(term: str) -> list[str]:
    """The forms of a term, and the same without accents."""
    forms = [form.text for form in expand(term)]
    bare = ["".join(c for c in unicodedata.normalize("NFD", f) if not unicodedata.combining(c)) for f in forms]
    return list(dict.fromkeys(forms + bare))
