"""Numbers in words and digits: from pieces of a text to a value. What words are worth is in the language
files.
"""

from __future__ import annotations

from dragoman.errors import KnowledgeError
from dragoman.finding.numbers.atoms import Atoms, Phrases
from dragoman.finding.numbers.joined_numbers import JoinedNumbers, forms_of
from dragoman.finding.numbers.literals import read_literal, vulgar_fraction
from dragoman.finding.numbers.number_sum import Number, NumberSum
from dragoman.knowledge.sections.numbers import NumbersSection


class NumberReader:
    """Reads numbers by the section `numbers` of a language. Immutable once built."""

    _least_scale = 1000.0  # above which a scale in the number may be followed by another, smaller one

    def __init__(self, section: NumbersSection) -> None:
        """Compile the section."""
        self.section = section
        self.joined = JoinedNumbers(section)
        self.cardinals: Phrases[float] = Phrases()
        self.ordinals: Phrases[int] = Phrases()
        self.fractions: Phrases[int] = Phrases()
        self.scales: Phrases[float] = Phrases()
        self._marks: Phrases[float] = Phrases()
        self._collectives: Phrases[tuple[float, bool]] = Phrases()
        self._scale_parts: Phrases[float] = Phrases()
        self._points: Phrases[bool] = Phrases()
        self._half_after: Phrases[bool] = Phrases()
        self._ands: Phrases[bool] = Phrases()
        self._fill(section)
        self._multipliers = {v for v in section.cardinals if v in (100, 1000)}
        own = forms_of(tuple(section.cardinals[v] for v in self._multipliers))
        self.multiplying = own | self.scales.first_words()
        self._minor = forms_of(section.minor)
        self.ones = forms_of(section.ones)
        self.articles = forms_of(section.articles) | self.ones
        self.starts = self.cardinals.first_words() | self.articles | self._scale_parts.first_words()
        self.follow_articles = (
            self.scales.first_words() | self._collectives.first_words() | self._scale_parts.first_words()
            | self.cardinals.first_words() | self.fractions.first_words() | self._half_after.first_words()
            | self._points.first_words()
        )  # fmt: skip

        # Without one of these behind a number (or a part of it) there is nothing more to look up.
        self._continuing = self.cardinals.first_words() | self.scales.first_words() | self._ands.first_words() | {"-"}
        self._tails = (
            self._continuing | self._marks.first_words() | self._collectives.first_words()
            | self._points.first_words() | self._half_after.first_words()
        )  # fmt: skip

    def _fill(self, section: NumbersSection) -> None:
        for value, term in section.cardinals.items():
            self.cardinals.add(term, value)
        for scale, term in section.scales.items():
            self.scales.add(term, scale)
        for scale, terms in section.marks.items():
            self._marks.add(terms, scale)
        for size, term in section.collectives.items():
            self._collectives.add(term, (size, False))
        for size, term in section.round_collectives.items():
            self._collectives.add(term, (size, True))
        for rank, term in section.ordinals.words.items():
            self.ordinals.add(term, rank)
        for denominator, term in section.fractions.items():
            self.fractions.add(term, denominator)
        for part, terms in section.scale_parts.items():
            self._scale_parts.add(terms, fraction_of(part))
        self._points.add(section.point, True)
        self._half_after.add(section.halves.after, True)
        self._ands.add(section.and_words, True)

    def may_begin(self, word: str) -> bool:
        """Whether a number may begin with a piece."""
        if word in self.starts or word[0].isdecimal() or vulgar_fraction(word) is not None:
            return True
        joined = self.joined
        return (joined.may_be(word) and joined.value(word) is not None) or joined.times(word) is not None

    def read(self, atoms: Atoms, at: int) -> Number | None:
        """The number that begins with piece `at`, or None. An article alone is a number of shape `one`."""
        number = self._read(atoms, at)
        while number is not None and number.scale > self._least_scale:  # five million *two hundred thousand*
            rest = self._rest_behind(atoms, number)
            if rest is None:
                break
            value = number.value + rest.value
            number = Number(number.first, rest.end, value, "words", rest.scale, number.about)
        return number

    def _read(self, atoms: Atoms, at: int) -> Number | None:
        words = atoms.words
        word = words[at]
        if word[0].isdecimal():
            return self._read_digits(atoms, at)
        if (part := vulgar_fraction(word)) is not None:
            return self._finish(atoms, Number(at, at + 1, part, "fraction"))
        if word in self.articles:
            special = self._after_article(atoms, at)
            if special is not None:
                return special
        of_scale = self._scale_parts.at(words, at)
        if of_scale is not None:
            return self._part_of_scale(atoms, at, of_scale)
        found = self._read_words(atoms, at)
        return None if found is None else self._finish(atoms, found)

    def _read_digits(self, atoms: Atoms, at: int) -> Number:
        section = self.section
        literal, end = read_literal(atoms, at, section.decimal, section.groups)
        value, shape = literal.value, literal.shape
        if shape in ("date", "clock", "code"):
            return Number(at, end, value, shape)
        if end < len(atoms) and (part := vulgar_fraction(atoms.words[end])) is not None:
            value, shape, end = value + part, "decimal", end + 1
        return self._finish(atoms, Number(at, end, value, shape))

    def words_at(self, atoms: Atoms, at: int) -> Number | None:
        """The number in words at piece `at`, without what may follow it (a half, a collective)."""
        return self._read_words(atoms, at)

    def _read_words(self, atoms: Atoms, at: int, article: bool = False) -> Number | None:
        """A number in words; `article` where piece `at` is one that counts as the number one."""
        words, end, total, count, scale = atoms.words, at, NumberSum(), 0, 1.0
        if article:
            total.put(1, multiplies=False)
            end, count = at + 1, 1
        while end < len(words):
            if count and words[end] not in self._continuing and not self.joined.may_be(words[end]):
                break
            piece, linked = self._link(atoms, end, total) if count else (end, False)
            part = self._part(words, piece) if 0 <= piece < len(words) else None
            if part is None:
                break
            behind, value, multiplies = part
            if linked and not self._goes_on(words, total, part):
                break
            if not count and multiplies and value not in self._multipliers:
                break
            if not total.put(value, multiplies):
                break
            end, count = behind, count + 1
            scale = value if multiplies and value >= 1000 else 1.0
        if not count:
            return None
        shape = "one" if end == at + 1 and words[at] in self.ones else "words"
        return Number(at, end, total.value, shape, scale)

    def _link(self, atoms: Atoms, at: int, total: NumberSum) -> tuple[int, bool]:
        """Where the next part of a number may begin (-1: nowhere), and whether an "and" stands before it."""
        if atoms.words[at] == "-" and atoms.touches(at) and atoms.touches(at + 1):
            return at + 1, False
        linking = self._ands.at(atoms.words, at)
        if linking is not None:
            return linking[0], True
        return (-1, False) if at in atoms.breaks else (at, False)

    def _goes_on(self, words: list[str], total: NumberSum, part: tuple[int, float, bool]) -> bool:
        """Whether a part behind an "and" belongs to the same number."""
        behind, value, multiplies = part
        if multiplies or not total.takes_after_and(value) or self.fractions.at(words, behind) is not None:
            return False
        # Where a multiplier follows, what stands behind the "and" is a number of its own.
        following = self._part(words, behind) if behind < len(words) else None
        return following is None or not following[2] or following[1] == 1000

    def _part(self, words: list[str], at: int) -> tuple[int, float, bool] | None:
        """A part of a number at piece `at`: index behind it, its value, whether it multiplies."""
        scale, cardinal = self.scales.at(words, at), self.cardinals.at(words, at)
        if scale is not None and (cardinal is None or scale[0] >= cardinal[0]):
            return scale[0], scale[1], True
        if cardinal is not None:
            return cardinal[0], cardinal[1], cardinal[1] in (100, 1000)
        joined = self.joined.value(words[at])
        return None if joined is None else (at + 1, joined, False)

    def _after_article(self, atoms: Atoms, at: int) -> Number | None:
        """An article before a scale, a half or a collective is the number one (a million, ein Dutzend)."""
        words = atoms.words
        if at + 1 >= len(words) or words[at + 1] not in self.follow_articles:
            return None
        of_scale = self._scale_parts.at(words, at + 1)
        if of_scale is not None:
            return self._part_of_scale(atoms, at, of_scale)
        if self._collectives.at(words, at + 1) is not None:
            return self._finish(atoms, Number(at, at + 1, 1.0, "one"))
        part = self._part(words, at + 1)
        if part is None or not part[2]:
            return None
        found = self._read_words(atoms, at, article=True)
        return None if found is None else self._finish(atoms, found)

    def _part_of_scale(self, atoms: Atoms, first: int, part: tuple[int, float]) -> Number | None:
        """Half a million, eine halbe Million; None where no scale or collective follows."""
        words, at = atoms.words, part[0]
        if at < len(words) and (words[at] in self.articles or words[at] == "-"):
            at += 1
        scale = self.scales.at(words, at)
        if scale is not None:
            return Number(first, scale[0], scale[1] * part[1], "words", scale[1])
        collective = self._collectives.at(words, at)
        return None if collective is None else Number(first, collective[0], collective[1][0] * part[1], "words")

    def _finish(self, atoms: Atoms, number: Number) -> Number:
        """Add what may follow a number: decimals, a half, scales, a collective."""
        words, end, value, scale, shape = atoms.words, number.end, number.value, number.scale, number.shape
        if end >= len(words) or (words[end] not in self._tails and not words[end][0].isdecimal()):
            return number
        if shape in ("words", "one") and scale == 1 and (tail := self._decimals(words, end)) is not None:
            end, value, shape = tail[0], value + tail[1], "words"
        half = self._half_after.at(words, end) or self._mixed(atoms, end, shape)
        if half is not None and scale > 1 and self._scale_behind(atoms, half[0], shape) is not None:
            return number  # a billion and a half million: the half is of the smaller scale
        if half is not None:
            value, end, shape = value + (0.5 if half[1] is True else half[1]) * scale, half[0], "words"
        while (found := self._scale_behind(atoms, end, number.shape)) is not None:
            end, value, scale, shape = found[0], value * found[1], scale * found[1], "words"
        if half is None and scale > 1 and (half := self._half_after.at(words, end)) is not None:
            value, end = value + 0.5 * scale, half[0]
        if scale == 1 and (collective := self._collectives.at(words, end)) is not None:
            size, about = collective[1]
            return Number(number.first, collective[0], value * size, "words", 1.0, about)
        return Number(number.first, end, value, shape, scale, number.about)

    def _decimals(self, words: list[str], at: int) -> tuple[int, float] | None:
        """Decimals in words behind the word for the mark (two *point zero five*)."""
        point = self._points.at(words, at)
        if point is None:
            return None
        end, digits = point[0], ""
        while end < len(words) and (found := self._part(words, end)) is not None and found[1] < 100 and not found[2]:
            if found[1] >= 10 and digits:
                break
            end, value = found[0], int(found[1])
            unit = end + 1 if end + 1 < len(words) and words[end] == "-" else end
            ones = self.cardinals.at(words, unit) if value % 10 == 0 < value and unit < len(words) else None
            if ones is not None and 0 < ones[1] < 10:  # point seventy-one
                end, value = ones[0], value + int(ones[1])
            digits += str(value)
        return (end, float(f"0.{digits}")) if digits else None

    def _mixed(self, atoms: Atoms, at: int, shape: str) -> tuple[int, float] | None:
        """A fraction behind a whole number: 1 4/5, drei und ein Viertel."""
        words = atoms.words
        if at >= len(words):
            return None
        if words[at][0].isdecimal():
            if shape != "integer" or at in atoms.breaks:
                return None
            literal, end = read_literal(atoms, at, self.section.decimal, self.section.groups)
            return (end, literal.value) if literal.shape == "fraction" else None
        linking = self._ands.at(words, at)
        if linking is None or linking[0] >= len(words):
            return None
        at = linking[0]
        above = (at + 1, 1.0) if words[at] in self.articles else self.cardinals.at(words, at)
        if above is None or above[1] >= 20 or above[0] >= len(words):
            return None
        below = self.fractions.at(words, above[0] + (words[above[0]] == "-"))
        return (below[0], above[1] / below[1]) if below is not None and above[1] < below[1] else None

    def _scale_behind(self, atoms: Atoms, at: int, shape: str) -> tuple[int, float] | None:
        words = atoms.words
        if at < len(words) and words[at] == "-" and atoms.touches(at) and atoms.touches(at + 1):
            at += 1
        if at >= len(words) or at in atoms.breaks:
            return None
        found = self.scales.at(words, at)
        if found is None and shape not in ("words", "one"):
            found = self._marks.at(words, at)
            if found is None and words[at] not in self._minor:
                part = self.cardinals.at(words, at)
                found = part if part is not None and part[1] in self._multipliers else None  # 300 tusen
        return None if found is None or atoms.glued(found[0]) else found

    def _rest_behind(self, atoms: Atoms, number: Number) -> Number | None:
        """A smaller number with a smaller scale of its own behind `number`, or None."""
        words, at = atoms.words, number.end
        if at >= len(words) or not (words[at][0].isdecimal() or self.cardinals.at(words, at)):
            return None
        rest = self._read(atoms, at)
        return rest if rest is not None and 1 < rest.scale < number.scale and rest.value < number.scale else None


def fraction_of(written: str) -> float:
    """The value of a fraction written as 1/4.

    Raises KnowledgeError where it is not one.
    """
    above, _, below = written.partition("/")
    if not (above.isdecimal() and below.isdecimal() and int(below)):
        raise KnowledgeError(f"numbers: {written!r} is not a fraction such as 1/2")
    return int(above) / int(below)
