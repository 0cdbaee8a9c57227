"""Numbers in words and digits: from pieces of a text to a value.

One small machine adds and multiplies for all languages; what the words are worth is in the language files.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

from dragoman.errors import KnowledgeError
from dragoman.finding.atoms import Atoms, Phrases
from dragoman.finding.literals import read_literal, vulgar_fraction
from dragoman.knowledge.notation import expand
from dragoman.knowledge.sections.numbers import NumbersSection

_PREFIX = 2  # letters by which a word that may be a joined number is recognised cheaply


class _Sum:
    """The machine: parts come in the order of writing, smaller ones add up, larger ones multiply."""

    __slots__ = ("_ceiling", "_chunk", "_last", "_room", "total")

    def __init__(self) -> None:
        self.total = 0.0
        self._chunk: float | None = None
        self._room = 0.0  # what is added next must be below
        self._last = 0.0
        self._ceiling = inf  # the last scale

    def add(self, value: float, joined_unit: bool = False) -> bool:
        """Add a part; False where it does not fit and so belongs to another number."""
        if self._chunk is None:
            if value >= self._ceiling:
                return False
            self._chunk = value
        elif joined_unit and self._last < 10 and 20 <= value <= 90:
            self._chunk += value
        elif value < self._room:
            self._chunk += value
        else:
            return False
        self._last, self._room = value, _room(value)
        return True

    def multiply(self, scale: float) -> bool:
        """Multiply what stands before by hundred, thousand or a scale; False where it does not fit."""
        if scale == 100:
            if self._chunk is not None and not 1 <= self._chunk < 100:
                return False
            self._chunk, self._room, self._last = (self._chunk or 1) * 100, 100, 100
            return True
        if self._chunk is None and self.total:  # thousand billions
            if scale <= self._ceiling:
                return False
            self.total *= scale
        elif scale >= self._ceiling:
            return False
        else:
            self.total += (1 if self._chunk is None else self._chunk) * scale
        self._chunk, self._ceiling = None, scale
        return True

    def takes_after_and(self, value: float) -> bool:
        """Whether `value` behind an "and" goes on with this number (hundred and five)."""
        if self._chunk is None:
            return value < self._ceiling < inf
        return self._room >= 100 and value < self._room

    @property
    def value(self) -> float:
        """What the parts make."""
        return self.total + (self._chunk or 0)


def _room(value: float) -> float:
    if value < 20 or value != int(value):
        return 0
    room = 1
    while value % (room * 10) == 0:
        room *= 10
    return room


@dataclass(frozen=True, slots=True)
class Number:
    """A number at pieces `first` to `end`. `shape` as in Literal, or `words`, or `one` where it may be an article.

    `scale` is the scale word it ends with (1 where none); `about` is set for a score, a dozen or so.
    """

    first: int
    end: int
    value: float
    shape: str
    scale: float = 1.0
    about: bool = False


class NumberReader:
    """Reads numbers by the section `numbers` of a language."""

    def __init__(self, section: NumbersSection) -> None:
        self.section = section
        self.cardinals: Phrases[float] = Phrases()
        self.scales: Phrases[float] = Phrases()
        self._marks: Phrases[float] = Phrases()
        self._collectives: Phrases[tuple[float, bool]] = Phrases()
        self.fractions: Phrases[int] = Phrases()
        self._scale_parts: Phrases[float] = Phrases()
        self._points: Phrases[bool] = Phrases()
        self._half_after: Phrases[bool] = Phrases()
        self._ands: Phrases[bool] = Phrases()
        self.ordinals: Phrases[int] = Phrases()
        self._multipliers = {v for v in section.cardinals if v in (100, 1000)}
        self._fill(section)
        self._minor = forms_of(section.minor)
        self.ones = forms_of(section.ones)
        self.articles = forms_of(section.articles) | self.ones
        self._joined_parts: dict[str, float] = {}
        self._joined_ordinals: dict[str, int] = {}
        self._cache: dict[str, float | None] = {}
        self.prefixes: frozenset[str] = frozenset()
        self._joiners: frozenset[str] = frozenset()
        self._split = self._compile_joined(section)

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

    def _compile_joined(self, section: NumbersSection) -> re.Pattern[str] | None:
        """The pattern of the parts of compounds written as one word; None where the language has none."""
        if not section.joined:
            return None
        for value, term in section.cardinals.items():
            self._joined_parts.update((f.text, value) for f in expand(term) if f.text.isalpha())
        for rank, term in section.ordinals.words.items():
            self._joined_ordinals.update((f.text, rank) for f in expand(term) if f.text.isalpha())
        joiners = forms_of(section.unit_joiners)
        parts = sorted({*self._joined_parts, *self._joined_ordinals, *joiners}, key=lambda p: (-len(p), p))
        self.prefixes = frozenset(p[:_PREFIX] for p in self._joined_parts)
        self._joiners = joiners
        return re.compile("|".join(re.escape(p) for p in parts))

    def scale_part_words(self) -> frozenset[str]:
        """Pieces with which a part of a scale (half a million) begins."""
        return self._scale_parts.first_words()

    # Joined words ------------------------------------------------------------------------------------------------

    def looks_joined(self, word: str) -> bool:
        """Whether `word` may be a compound with a number in it."""
        return self._split is not None and len(word) > 4 and word[:_PREFIX] in self.prefixes

    def joined(self, word: str) -> float | None:
        """The value of a compound number written as one word (einundzwanzig), or None."""
        if not self.looks_joined(word):
            return None
        if word not in self._cache:
            if len(self._cache) > 20_000:
                self._cache.clear()
            self._cache[word] = self._joined_value(word)
        return self._cache[word]

    def times_word(self, word: str) -> float | None:
        """On how many occasions, where one word says it (sechsmal), or None."""
        for ending in self.section.times_endings:
            if word.endswith(ending):
                stem = word[: -len(ending)]
                return self._joined_parts.get(stem) or self.joined(stem)
        return None

    def _joined_value(self, word: str) -> float | None:
        for ending in self.section.halves.endings:
            if word.endswith(ending):
                whole = self._parts_value(word[: -len(ending)])
                return None if whole is None else whole + 0.5
        return self._parts_value(word)

    def joined_ordinal(self, word: str) -> int | None:
        """The rank of an ordinal written as one word (einundzwanzigste), or None."""
        if not self.looks_joined(word):
            return None
        value = self._parts_value(word, ordinal=True)
        return None if value is None else int(value)

    def _parts_value(self, word: str, ordinal: bool = False) -> float | None:
        assert self._split is not None
        parts = self._split.findall(word)
        if not parts or sum(map(len, parts)) != len(word):
            return None
        total, joiner = _Sum(), False
        for index, part in enumerate(parts):
            last = index == len(parts) - 1
            value: float | None = self._joined_ordinals.get(part) if ordinal and last else None
            if value is None:
                if part in self._joiners and (joiner or last or part not in self._joined_parts):
                    joiner = True
                    continue
                value = None if ordinal and last else self._joined_parts.get(part)
            if value is None or not self._put(total, value, joiner):
                return None
            joiner = False
        return total.value

    def _put(self, total: _Sum, value: float, joiner: bool = False) -> bool:
        return total.multiply(value) if value in (100, 1000) else total.add(value, joiner)

    # Running text ------------------------------------------------------------------------------------------------

    def read(self, atoms: Atoms, at: int) -> Number | None:
        """The number that begins with piece `at`, or None. An article alone is a number of shape `one`."""
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

    def _read_words(self, atoms: Atoms, at: int, article: bool = False) -> Number | None:
        """A number in words; `article` where piece `at` is one that counts as the number one."""
        words, end, total, count, scale = atoms.words, at, _Sum(), 0, 1.0
        if article:
            total.add(1)
            end, count = at + 1, 1
        while end < len(words):
            piece, linked = end, False
            if count:
                if words[piece] == "-" and atoms.touches(piece) and atoms.touches(piece + 1):
                    piece += 1
                elif (linking := self._ands.at(words, piece)) is not None:
                    piece, linked = linking[0], True
                elif "\n" in atoms.gap(piece):
                    break
            part = self._part(words, piece) if piece < len(words) else None
            if part is None:
                break
            behind, value, multiplies = part
            if linked and self.fractions.at(words, behind) is not None:
                break  # hundred and three quarters
            if linked and (multiplies or not total.takes_after_and(value) or self._bigger_follows(words, behind)):
                break
            if not count and multiplies and value not in self._multipliers:
                break
            if not (total.multiply(value) if multiplies else total.add(value)):
                break
            end, count = behind, count + 1
            scale = value if multiplies and value >= 1000 else 1.0
        if not count:
            return None
        shape = "one" if end == at + 1 and words[at] in self.ones else "words"
        return Number(at, end, total.value, shape, scale)

    def _bigger_follows(self, words: list[str], at: int) -> bool:
        """Whether a multiplier follows: then what stands behind the "and" is a number of its own."""
        part = self._part(words, at) if at < len(words) else None
        return part is not None and part[2] and part[1] != 1000

    def _part(self, words: list[str], at: int) -> tuple[int, float, bool] | None:
        """A part of a number at piece `at`: index behind it, its value, whether it multiplies."""
        scale, cardinal = self.scales.at(words, at), self.cardinals.at(words, at)
        if scale is not None and (cardinal is None or scale[0] >= cardinal[0]):
            return scale[0], scale[1], True
        if cardinal is not None:
            return cardinal[0], cardinal[1], cardinal[1] in (100, 1000)
        joined = self.joined(words[at])
        return None if joined is None else (at + 1, joined, False)

    def _after_article(self, atoms: Atoms, at: int) -> Number | None:
        """An article before a scale, a half or a collective is the number one (a million, ein Dutzend)."""
        words = atoms.words
        of_scale = self._scale_parts.at(words, at + 1)
        if of_scale is not None:
            return self._part_of_scale(atoms, at, of_scale)
        if self._collectives.at(words, at + 1) is not None:
            return self._finish(atoms, Number(at, at + 1, 1.0, "one"))
        if at + 1 < len(words) and (part := self._part(words, at + 1)) is not None and part[2]:
            found = self._read_words(atoms, at, article=True)
            return None if found is None else self._finish(atoms, found)
        return None

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
        """Add what may follow a number: a half, scales, a collective, a smaller number with its own scale."""
        words, end, value, scale = atoms.words, number.end, number.value, number.scale
        shape = number.shape
        if shape == "words" and scale == 1 and (tail := self._decimals(words, end)) is not None:
            end, value = tail[0], value + tail[1]
        half = self._half_after.at(words, end) or self._mixed(atoms, end, shape)
        if half is not None:
            value, end, shape = value + (0.5 if half[1] is True else half[1]) * scale, half[0], "words"
        while (found := self._scale_behind(atoms, end, number.shape)) is not None:
            end, value, scale, shape = found[0], value * found[1], scale * found[1], "words"
        if half is None and scale > 1 and (half := self._half_after.at(words, end)) is not None:
            value, end = value + 0.5 * scale, half[0]
        if scale == 1 and (collective := self._collective_behind(atoms, end)) is not None:
            size, about = collective[1]
            return Number(number.first, collective[0], value * size, "words", 1.0, about)
        if scale > 1000 and (rest := self._rest_behind(atoms, end, scale)) is not None:
            return Number(number.first, rest.end, value + rest.value, "words", rest.scale)
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
            end, digits = found[0], digits + str(int(found[1]))
        return (end, float(f"0.{digits}")) if digits else None

    def _mixed(self, atoms: Atoms, at: int, shape: str) -> tuple[int, float] | None:
        """A fraction behind a whole number: 1 4/5, drei und ein Viertel."""
        words = atoms.words
        if shape == "integer" and at < len(words) and words[at][0].isdecimal() and "\n" not in atoms.gap(at):
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
        if at >= len(words) or "\n" in atoms.gap(at):
            return None
        found = self.scales.at(words, at)
        if found is None and shape not in ("words", "one"):
            found = self._marks.at(words, at)
            if found is None and words[at] not in self._minor:
                part = self.cardinals.at(words, at)
                found = part if part is not None and part[1] in self._multipliers else None  # 300 tusen
        return None if found is None or atoms.glued(found[0]) else found

    def _collective_behind(self, atoms: Atoms, at: int) -> tuple[int, tuple[float, bool]] | None:
        return self._collectives.at(atoms.words, at)

    def _rest_behind(self, atoms: Atoms, at: int, scale: float) -> Number | None:
        """Five million *two hundred thousand*: a smaller number with a smaller scale of its own."""
        if at >= len(atoms.words) or not (atoms.words[at][0].isdecimal() or self.cardinals.at(atoms.words, at)):
            return None
        rest = self.read(atoms, at)
        return rest if rest is not None and 1 < rest.scale < scale and rest.value < scale else None


def fraction_of(written: str) -> float:
    """The value of a fraction written as 1/4.

    Raises KnowledgeError where it is not one.
    """
    above, _, below = written.partition("/")
    if not (above.isdecimal() and below.isdecimal() and int(below)):
        raise KnowledgeError(f"numbers: {written!r} is not a fraction such as 1/2")
    return int(above) / int(below)


def forms_of(terms: tuple[str, ...]) -> frozenset[str]:
    """All written forms of some terms."""
    return frozenset(form.text for term in terms for form in expand(term))
