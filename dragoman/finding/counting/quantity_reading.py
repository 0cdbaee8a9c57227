"""One quantity: from the place of a number in a text to what it is a number of."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from dragoman.finding.counting.quantity_context import (
    bound_before,
    counted_noun,
    exclusion,
    is_age,
    is_sign,
    marked_scale,
)
from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.number_lexicon import KIND_OF_DIMENSION, NumberLexicon
from dragoman.finding.numbers.number_sum import Number
from dragoman.knowledge.units import load_units

_LARGEST_WHOLE = 1000  # of which a ratio speaks (one in a thousand)
_NAMED_SCALE = 1000  # from which on "a million" counts, whatever stands behind
_YEAR_DIGITS = 4
_LARGEST_FEW = 10  # of which a ratio speaks that is of more than one (seven out of ten)
_LEAST_GLUED = 100  # below this an amount is not written in one word with its currency
_CONFERENCES = frozenset({"cop"})  # codes of currencies by which conferences are called: COP 26
_NO_AMOUNT = frozenset({"clock", "code", "date"})  # shapes of numbers that measure nothing


class Draft(msgspec.Struct):
    """A quantity in the making: pieces `first` to `end`, and the fields of Quantity."""

    first: int
    end: int
    value: float
    shape: str
    scale: float
    kind: str = "count"
    unit: str | None = None
    currency: str | None = None
    currency_word: str | None = None
    bound: str = "exact"
    about: bool = False
    head: tuple[int, int] | None = None
    range_role: str | None = None
    definite: bool = False


def read_quantity(atoms: Atoms, lexicon: NumberLexicon, at: int, taken: str | None, free: int = 0) -> Draft | None:
    """The quantity that begins at piece `at`, or None; `taken` is the kind of a date or ordinal that it lies
    in. What stands before piece `free` is part of the quantity before it.
    """
    words, reader = atoms.words, lexicon.reader
    word = words[at]
    if taken is None:
        share = lexicon.shares.at(words, at)
        if share is not None:
            return _share(atoms, lexicon, at, share, linked=True)
        if word in reader.articles and (at + 1 >= len(words) or words[at + 1] not in lexicon.follow_articles):
            return None
    elif not word[0].isdecimal():
        return None
    number = reader.read(atoms, at)
    if number is not None and number.end == at + 1 and _is_noun(atoms, lexicon, at):
        return None
    if number is None:
        times = reader.joined.times(word)
        return None if times is None else Draft(at, at + 1, times, "words", 1.0, "times")
    if taken is not None:
        return _draft(number, number.end, taken)
    behind = words[number.end] if number.end < len(words) else ""
    part = _fraction(atoms, lexicon, number) or _ratio(atoms, lexicon, number) if behind in lexicon.part_words else None
    if part is not None:
        linked = part[0] < len(words) and words[part[0]] in lexicon.share_links
        return _share(atoms, lexicon, at, part, linked)
    draft = _measured(atoms, lexicon, number, free)
    if draft is None:
        if number.shape == "one" and number.scale < _NAMED_SCALE:
            return None
        kind = exclusion(atoms, lexicon, number)
        if kind is not None:
            return _draft(number, number.end, kind)
        draft = _count(atoms, lexicon, number)
    return _bounded(atoms, lexicon, draft)


def _is_noun(atoms: Atoms, lexicon: NumberLexicon, at: int) -> bool:
    """Whether a number word is a noun, in a language that gives these a capital (die Elf, in Acht nehmen)."""
    if not lexicon.section.counted.capitalised or not atoms.capital(at):
        return False
    return atoms.words[at].isalpha() and not atoms.opens_sentence(at)


def _draft(number: Number, end: int, kind: str) -> Draft:
    return Draft(number.first, end, number.value, number.shape, number.scale, kind, about=number.about)


def _past_hyphen(atoms: Atoms, at: int) -> int:
    return at + 1 if at < len(atoms) and atoms.words[at] == "-" and atoms.touches(at) else at


def _measured(atoms: Atoms, lexicon: NumberLexicon, number: Number, free: int = 0) -> Draft | None:
    """The number as a percentage, money or a measure, or None where it has no unit."""
    if number.shape in _NO_AMOUNT:
        return None
    at = _past_hyphen(atoms, number.end)
    before = lexicon.currency_before(atoms, number.first)
    if before is not None and before[1].isupper() and _is_name(atoms, number):
        return _draft(number, number.end, "code")
    if before is not None and (before[0] < free or _of_the_number_before(atoms, lexicon, before[0])):
        before = None
    if before is None and not (at < len(atoms) and (atoms.words[at] in lexicon.unit_words)):
        # A foreign adjective may still stand before the name of a currency (tunesische Dinar).
        return _money(atoms, lexicon, number, None) if lexicon.names_family(atoms, at) else None
    found = lexicon.percent.at(atoms.words, at)
    if found is not None:
        if _in_address(atoms, number.first) or _in_address(atoms, found[0]):
            return _draft(number, number.end, "code")
        draft = _draft(number, found[0], "percent")
        draft.unit = "percent"
        return draft
    return _money(atoms, lexicon, number, before) or _measure(atoms, lexicon, number)


def _is_name(atoms: Atoms, number: Number) -> bool:
    """Whether capitals and a small number make one word: COP27 is no sum in pesos, USD27m is one."""
    small = number.shape == "integer" and number.scale == 1 and number.value < _LEAST_GLUED
    named = atoms.glued(number.first) or atoms.words[number.first - 1] in _CONFERENCES
    return small and named and not atoms.glued(number.end)


def _of_the_number_before(atoms: Atoms, lexicon: NumberLexicon, at: int) -> bool:
    """Whether the name of a currency goes with the number before it: "3,4 miljoner euro 2026"."""
    named = atoms.words[at].isalpha() and not atoms.capital(at)
    return named and at > 0 and lexicon.kinds[atoms.words[at - 1]]


def _in_address(atoms: Atoms, at: int) -> bool:
    """Whether a sign of percent stands right before the digits at a place, as addresses write signs (%20, %2D)."""
    return 0 < at < len(atoms) and atoms.touches(at) and atoms.words[at - 1] == "%" and atoms.words[at][0].isdecimal()


def _fraction(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> tuple[int, float] | None:
    """A number over a fraction word (two thirds): index behind it, and the value."""
    at = _past_hyphen(atoms, number.end)
    below = lexicon.reader.fractions.at(atoms.words, at)
    if below is None or number.shape not in ("words", "one", "integer"):
        return None
    # "A third" and "thirty fifth" may be ordinals, where the language does not tell the two apart.
    ordinal = lexicon.reader.ordinals.at(atoms.words, at) is not None
    if ordinal and (number.shape == "one" or number.value >= below[1]):
        return None
    return below[0], number.value / below[1]


def _ratio(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> tuple[int, float] | None:
    """A number out of another (one in five): index behind it, and the value."""
    ratio = lexicon.ratios.at(atoms.words, number.end)
    if ratio is None or ratio[0] >= len(atoms) or number.shape not in ("words", "one", "integer"):
        return None
    whole = lexicon.reader.read(atoms, ratio[0])
    if whole is None or whole.shape not in ("words", "integer") or not number.value < whole.value <= _LARGEST_WHOLE:
        return None
    if number.value > 1 and whole.value > _LARGEST_FEW:
        return None
    return None if ratio[1] and number.value != 1 else (whole.end, number.value / whole.value)


def _share(atoms: Atoms, lexicon: NumberLexicon, first: int, part: tuple[int, float], linked: bool) -> Draft | None:
    """A fraction: `linked` to what it is a share of it is in percent; before a scale it is a number."""
    reader, (end, value) = lexicon.reader, part
    behind = end
    if (of := lexicon.of.at(atoms.words, behind)) is not None:
        behind = of[0]
    if behind < len(atoms) and atoms.words[behind] in reader.articles:
        behind += 1
    scale = reader.scales.at(atoms.words, behind)
    if scale is not None and scale[1] >= 1000:
        number = Number(first, scale[0], value * scale[1], "words", scale[1])
        return _bounded(atoms, lexicon, _measured(atoms, lexicon, number) or _count(atoms, lexicon, number))
    number = Number(first, end, round(value * 100, 4) if linked else value, "words")
    if _measure(atoms, lexicon, number) is not None:
        return None  # half an hour: a duration, not a share
    draft = _draft(number, end, "fraction")
    draft.unit = "percent" if linked else None
    return _bounded(atoms, lexicon, draft)


def _money(atoms: Atoms, lexicon: NumberLexicon, number: Number, before: tuple[int, str] | None) -> Draft | None:
    if number.shape == "fraction":
        return None
    number = marked_scale(atoms, lexicon, number, before is not None)
    behind = _behind(atoms, lexicon, number, lexicon.currency_behind)
    if behind is not None and number.shape == "one" and atoms.words[number.first] not in lexicon.reader.ones:
        return None
    if before is None and behind is None:
        return None
    draft = _draft(number, number.end, "money")
    meaning = behind[1] if behind else ""
    if before is not None:
        draft.first = before[0]
        meaning = before[1] if before[1].isupper() or not meaning else meaning
    if behind is not None:
        draft.end = behind[0]
        if number.scale == 1 and (cents := _cents(atoms, lexicon, draft.end)) is not None:
            draft.end, draft.value = cents[0], draft.value + cents[1]
    draft.currency = lexicon.default_currency(meaning)
    draft.currency_word = None if meaning.isupper() else meaning
    return draft


def _cents(atoms: Atoms, lexicon: NumberLexicon, at: int) -> tuple[int, float] | None:
    """Hundredths behind an amount: two euros *and fifty cents*."""
    linking = lexicon.ands.at(atoms.words, at)
    at = linking[0] if linking is not None else at
    if at >= len(atoms) or not lexicon.kinds[atoms.words[at]]:
        return None
    number = lexicon.reader.read(atoms, at)
    minor = lexicon.minor.at(atoms.words, number.end) if number is not None else None
    if number is None or minor is None or not 0 < number.value < 100:
        return None
    return minor[0], number.value / 100


def _behind(
    atoms: Atoms, lexicon: NumberLexicon, number: Number, find: Callable[[Atoms, int], tuple[int, str] | None]
) -> tuple[int, str] | None:
    """What `find` finds behind a number: directly, behind a hyphen, or behind "of" where a scale ends it."""
    at = _past_hyphen(atoms, number.end)
    if at >= len(atoms) or at in atoms.breaks:
        return None
    found = find(atoms, at)
    if found is None and (of := lexicon.of.at(atoms.words, at)) is not None and of[0] < len(atoms):
        found = find(atoms, of[0])
    return found


def _measure(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft | None:
    found = _behind(atoms, lexicon, number, lexicon.unit_behind)
    if found is None and number.shape not in ("words", "one"):
        found = _unit_mark(atoms, lexicon, _past_hyphen(atoms, number.end))
    if found is None or (number.shape == "one" and atoms.words[number.first] not in lexicon.reader.ones):
        return None
    end, code = found
    if code == "year" and end < len(atoms) and atoms.words[end].isdecimal() and len(atoms.words[end]) == _YEAR_DIGITS:
        return None  # "300 år 2023"
    kind = KIND_OF_DIMENSION.get(load_units().units[code].dimension, "measure")
    if kind == "duration" and is_age(atoms, lexicon, number.first, number.end):
        kind = "age"
    if code == "hour" and number.shape == "decimal" and lexicon.clock_behind.at(atoms.words, number.end) is not None:
        return _draft(number, number.end, "clock")  # 14.30 uur
    draft = _draft(number, end, kind)
    draft.unit = code
    return draft


def _unit_mark(atoms: Atoms, lexicon: NumberLexicon, at: int) -> tuple[int, str] | None:
    """A unit in short (km, t): single letters only in lower case, and never the beginning of a word."""
    found = lexicon.unit_marks.at(atoms.words, at) if at < len(atoms) else None
    if found is None or atoms.glued(found[0]) or at in atoms.breaks:
        return None
    return None if found[0] == at + 1 and len(atoms.words[at]) == 1 and atoms.capital(at) else found


def _count(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft:
    draft = _draft(number, number.end, "count")
    draft.head = counted_noun(atoms, lexicon, number)
    if number.shape == "doubtful" and draft.head is not None:
        draft.value *= 1000  # 6,500 students, in a language that writes 6.500
    return draft


def _bounded(atoms: Atoms, lexicon: NumberLexicon, draft: Draft) -> Draft:
    """Add the bound, the sign, and whether a definite article stands before."""
    words, first = atoms.words, draft.first
    bound = bound_before(atoms, lexicon, first, draft.kind)
    if bound is None and (behind := lexicon.bounds_behind.at(words, draft.end)) is not None:
        bound = behind[1] or None
    draft.bound = bound or ("about" if draft.about else "exact")
    draft.definite = first > 0 and words[first - 1] in lexicon.definite
    minus = lexicon.minus.before(words, first)
    if minus is not None or is_sign(atoms, first):
        draft.first, draft.value = first - 1 if minus is None else minus[0], -draft.value
    return draft
