"""One quantity: from the place of a number in a text to what it is a number of."""

from __future__ import annotations

from dragoman.finding.counting.quantity_context import (
    bound_before,
    counted_noun,
    exclusion,
    is_age,
    is_sign,
)
from dragoman.finding.counting.quantity_draft import Draft, draft_of, named_behind, past_hyphen
from dragoman.finding.counting.quantity_money import currency_before, money
from dragoman.finding.numbers.any_lexicon import AnyLexicon
from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.number_lexicon import KIND_OF_DIMENSION, NumberLexicon
from dragoman.finding.numbers.number_sum import Number
from dragoman.knowledge.units import load_units

_LARGEST_WHOLE = 1000  # of which a ratio speaks (one in a thousand)
_NAMED_SCALE = 1000  # from which on "a million" counts, whatever stands behind
_YEAR_DIGITS = 4
_LARGEST_FEW = 10  # of which a ratio speaks that is of more than one (seven out of ten)
_NO_AMOUNT = frozenset({"clock", "code", "date"})  # shapes of numbers that measure nothing


def read_quantity(atoms: Atoms, lexicon: NumberLexicon, at: int, taken: str | None, free: int = 0) -> Draft | None:
    """The quantity that begins at piece `at`, or None; `taken` is the kind of a date or ordinal that it lies
    in. What stands before piece `free` is part of the quantity before it.
    """
    words, reader = atoms.words, lexicon.reader
    word = words[at]
    whole = lexicon.fractions.at(atoms, at) if isinstance(lexicon, AnyLexicon) else None
    if whole is not None and not _is_longer(atoms, lexicon, at, whole[0]):
        return _share(atoms, lexicon, at, whole, linked=False)
    if taken is None:
        share = lexicon.shares.at(words, at)
        if share is not None and not (lexicon.anywhere and _is_longer(atoms, lexicon, at, share[0])):
            return _share(atoms, lexicon, at, share, linked=not lexicon.anywhere)
        if _is_article(atoms, lexicon, at):
            return None
    elif not word[0].isdecimal():
        return None
    number = reader.read(atoms, at)
    if number is not None and number.end == at + 1 and _is_noun(atoms, lexicon, at):
        return None
    if number is None:
        times = reader.joined.times(word)
        return None if times is None else Draft(at, at + 1, times, "words", 1.0, "times")
    if taken == "ordinal" and lexicon.anywhere and number.shape == "decimal":
        taken = None  # 12e-1
    if taken is not None:
        return draft_of(number, number.end, taken)
    behind = words[number.end] if number.end < len(words) else ""
    part = _fraction(atoms, lexicon, number) or _ratio(atoms, lexicon, number) if behind in lexicon.part_words else None
    if part is not None:
        linked = not lexicon.anywhere and part[0] < len(words) and words[part[0]] in lexicon.share_links
        return _share(atoms, lexicon, at, part, linked)
    draft = _measured(atoms, lexicon, number, free)
    if draft is None:
        if number.shape == "one" and number.scale < _NAMED_SCALE and not _counts_one(atoms, lexicon, at):
            return None
        kind = exclusion(atoms, lexicon, number)
        if kind is not None:
            return draft_of(number, number.end, kind)
        draft = _count(atoms, lexicon, number)
    return _bounded(atoms, lexicon, draft)


def _is_longer(atoms: Atoms, lexicon: NumberLexicon, at: int, end: int) -> bool:
    """Whether a number at piece `at` goes on behind piece `end`: half a *dozen*."""
    number = lexicon.reader.read(atoms, at)
    return number is not None and number.end > end


def _counts_one(atoms: Atoms, lexicon: NumberLexicon, at: int) -> bool:
    return isinstance(lexicon, AnyLexicon) and lexicon.counts_one(atoms, at)


def _is_article(atoms: Atoms, lexicon: NumberLexicon, at: int) -> bool:
    """Whether piece `at` is an article and nothing that makes it a number follows."""
    words = atoms.words
    if words[at] not in lexicon.reader.articles or _counts_one(atoms, lexicon, at):
        return False
    return at + 1 >= len(words) or words[at + 1] not in lexicon.follow_articles


def _is_noun(atoms: Atoms, lexicon: NumberLexicon, at: int) -> bool:
    """Whether a number word is a noun, in a language that gives these a capital (die Elf, in Acht nehmen)."""
    if not lexicon.section.counted.capitalised or not atoms.capital(at):
        return False
    return atoms.words[at].isalpha() and not atoms.opens_sentence(at)


def _measured(atoms: Atoms, lexicon: NumberLexicon, number: Number, free: int = 0) -> Draft | None:
    """The number as a percentage, money or a measure, or None where it has no unit."""
    if number.shape in _NO_AMOUNT:
        return None
    share = _percentage_of(atoms, lexicon, number, free)
    if share is not None:
        return share
    at = past_hyphen(atoms, number.end)
    before, named = currency_before(atoms, lexicon, number, free)
    if named:
        return draft_of(number, number.end, "code")
    if before is None and not (at < len(atoms) and (atoms.words[at] in lexicon.unit_words)):
        # A foreign adjective may still stand before the name of a currency (tunesische Dinar).
        return money(atoms, lexicon, number, None) if lexicon.names_family(atoms, at) else None
    found = lexicon.percent.at(atoms.words, at)
    if found is not None:
        if _in_address(atoms, number.first) or _in_address(atoms, found[0]):
            return draft_of(number, number.end, "code")
        draft = draft_of(number, found[0], "percent")
        draft.unit = "percent"
        return draft
    return money(atoms, lexicon, number, before) or _measure(atoms, lexicon, number)


def _percentage_of(atoms: Atoms, lexicon: NumberLexicon, number: Number, free: int) -> Draft | None:
    """The number behind words that make a percentage of it (a percentage of 30), or None."""
    if not isinstance(lexicon, AnyLexicon):
        return None
    before = lexicon.percent_before.before(atoms.words, number.first)
    if before is None or before[0] < free:
        return None
    draft = draft_of(number, number.end, "percent")
    draft.first, draft.unit = before[0], "percent"
    return draft


def _in_address(atoms: Atoms, at: int) -> bool:
    """Whether a sign of percent stands right before the digits at a place, as addresses write signs (%20, %2D)."""
    return 0 < at < len(atoms) and atoms.touches(at) and atoms.words[at - 1] == "%" and atoms.words[at][0].isdecimal()


def _fraction(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> tuple[int, float] | None:
    """A number over a fraction word (two thirds): index behind it, and the value."""
    at = past_hyphen(atoms, number.end)
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
    if behind < len(atoms) and (atoms.words[behind] in reader.articles or atoms.words[behind] == "-"):
        behind += 1
    scale = reader.scales.at(atoms.words, behind)
    if scale is not None and scale[1] >= 1000:
        number = Number(first, scale[0], value * scale[1], "words", scale[1])
        return _bounded(atoms, lexicon, _measured(atoms, lexicon, number) or _count(atoms, lexicon, number))
    number = Number(first, end, round(value * 100, 4) if linked else value, "words")
    if _measure(atoms, lexicon, number) is not None:
        return None  # half an hour: a duration, not a share
    draft = draft_of(number, end, "fraction")
    draft.unit = "percent" if linked else None
    return _bounded(atoms, lexicon, draft)


def _measure(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft | None:
    found = named_behind(atoms, lexicon, number, lexicon.unit_behind)
    if found is None and number.shape not in ("words", "one"):
        found = _unit_mark(atoms, lexicon, past_hyphen(atoms, number.end))
    if found is None or (number.shape == "one" and atoms.words[number.first] not in lexicon.reader.ones):
        return None
    end, code = found
    if code == "year" and end < len(atoms) and atoms.words[end].isdecimal() and len(atoms.words[end]) == _YEAR_DIGITS:
        return None  # "300 år 2023"
    kind = KIND_OF_DIMENSION.get(load_units().units[code].dimension, "measure")
    if kind == "duration" and is_age(atoms, lexicon, number.first, number.end):
        kind = "age"
    if code == "hour" and number.shape == "decimal" and lexicon.clock_behind.at(atoms.words, number.end) is not None:
        return draft_of(number, number.end, "clock")  # 14.30 uur
    draft = draft_of(number, end, kind)
    draft.unit = code
    return draft


def _unit_mark(atoms: Atoms, lexicon: NumberLexicon, at: int) -> tuple[int, str] | None:
    """A unit in short (km, t): single letters only in lower case, and never the beginning of a word."""
    found = lexicon.unit_marks.at(atoms.words, at) if at < len(atoms) else None
    if found is None or atoms.glued(found[0]) or at in atoms.breaks:
        return None
    return None if found[0] == at + 1 and len(atoms.words[at]) == 1 and atoms.capital(at) else found


def _count(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft:
    draft = draft_of(number, number.end, "count")
    draft.head = counted_noun(atoms, lexicon, number)
    if number.shape == "doubtful" and draft.head is not None:
        draft.value *= 1000  # 6,500 students, in a language that writes 6.500
    return draft


def _is_all(atoms: Atoms, draft: Draft) -> bool:
    """Whether a text is nothing but a number behind a dash (- 4/5), which then is a minus and not a bullet."""
    return draft.first == 1 and draft.end == len(atoms) and atoms.words[0] == "-"


def _bounded(atoms: Atoms, lexicon: NumberLexicon, draft: Draft) -> Draft:
    """Add the bound, the sign, and whether a definite article stands before."""
    words, first = atoms.words, draft.first
    bound = bound_before(atoms, lexicon, first, draft.kind)
    if bound is None and (behind := lexicon.bounds_behind.at(words, draft.end)) is not None:
        bound = behind[1] or None
    draft.bound = bound or ("about" if draft.about else "exact")
    draft.definite = first > 0 and words[first - 1] in lexicon.definite
    minus = lexicon.minus.before(words, first)
    if minus is not None or is_sign(atoms, first) or (lexicon.anywhere and _is_all(atoms, draft)):
        draft.first, draft.value = first - 1 if minus is None else minus[0], -draft.value
    return draft
