"""Amounts of money: what currency stands before or behind a number, and hundredths of it.

Any text may leave out the word for hundredths (15 dollars 50), or write millions of a currency as one code (MSEK 20).
"""

from __future__ import annotations

from dragoman.finding.counting.quantity_context import marked_scale
from dragoman.finding.counting.quantity_draft import Draft, draft_of, named_behind
from dragoman.finding.numbers.any_lexicon import CENT, AnyLexicon
from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.number_lexicon import NumberLexicon
from dragoman.finding.numbers.number_sum import Number

_LEAST_GLUED = 100  # below this an amount is not written in one word with its currency
_CONFERENCES = frozenset({"cop"})  # codes of currencies by which conferences are called: COP 26
_HUNDREDTHS = 2  # digits


def currency_before(
    atoms: Atoms, lexicon: NumberLexicon, number: Number, free: int
) -> tuple[tuple[int, str] | None, bool]:
    """The currency named before a number, as in the lexicon, or None; and whether they are a name instead (COP 26).

    What stands before piece `free` is part of the quantity before.
    """
    before = lexicon.currency_before(atoms, number.first)
    if before is None:
        return None, False
    if before[1].isupper() and _is_name(atoms, number):
        return before, True
    another = _of_the_number_before(atoms, lexicon, before[0]) and not (lexicon.anywhere and before[0] == free)
    return (None if before[0] < free or another else before), False


def _is_name(atoms: Atoms, number: Number) -> bool:
    """Whether capitals and a small number make one word: COP27 is no sum in pesos, USD27m is one."""
    small = number.shape == "integer" and number.scale == 1 and number.value < _LEAST_GLUED
    named = atoms.glued(number.first) or atoms.words[number.first - 1] in _CONFERENCES
    return small and named and not atoms.glued(number.end)


def _of_the_number_before(atoms: Atoms, lexicon: NumberLexicon, at: int) -> bool:
    """Whether the name of a currency goes with the number before it: "3,4 miljoner euro 2026"."""
    named = atoms.words[at].isalpha() and not atoms.capital(at)
    return named and at > 0 and lexicon.kinds[atoms.words[at - 1]]


def money(atoms: Atoms, lexicon: NumberLexicon, number: Number, before: tuple[int, str] | None) -> Draft | None:
    """The number as money, behind a currency `before` it or before another; None where it is none."""
    if number.shape == "fraction":
        return None
    number = marked_scale(atoms, lexicon, number, before is not None)
    behind = named_behind(atoms, lexicon, number, lexicon.currency_behind)
    if behind is not None and number.shape == "one" and atoms.words[number.first] not in lexicon.reader.ones:
        return None
    if behind is not None and before is not None and behind[0] < len(atoms) and atoms.words[behind[0]][0].isdecimal():
        behind = None  # $ 20,000 $ 37,000: the second sign is of the second amount
    if before is None and behind is None:
        return None
    draft = draft_of(number, number.end, "money")
    meaning = behind[1] if behind else ""
    if before is not None:
        draft.first = before[0]
        meaning = before[1] if before[1].isupper() or not meaning else meaning
    if behind is not None:
        draft.end = behind[0]
        whole = number.scale == 1 and meaning.partition(" ")[0] != CENT
        if whole and (cents := _cents(atoms, lexicon, draft.end)) is not None:
            draft.end, draft.value = cents[0], draft.value + cents[1]
    if isinstance(lexicon, AnyLexicon):
        draft.value *= _code_size(atoms, lexicon, draft.first, draft.end)
    draft.currency = lexicon.default_currency(meaning)
    draft.currency_word = None if meaning.isupper() else meaning
    return draft


def _cents(atoms: Atoms, lexicon: NumberLexicon, at: int) -> tuple[int, float] | None:
    """Hundredths behind an amount: two euros *and fifty cents*."""
    if at >= len(atoms):
        return None
    linking, first = lexicon.ands.at(atoms.words, at), at
    at = linking[0] if linking is not None else at
    if at >= len(atoms) or not lexicon.kinds[atoms.words[at]]:
        return None
    number = lexicon.reader.read(atoms, at)
    minor = lexicon.minor.at(atoms.words, number.end) if number is not None else None
    if number is not None and minor is not None and 0 < number.value < 100:
        return minor[0], number.value / 100
    # In French the word for hundredths is also that for hundreds: treize euros quarante-cinq cents.
    if number is not None and lexicon.minor.at(atoms.words, number.end - 1) is not None and number.value < 10_000:
        return number.end, number.value / 10_000
    return _hundredths_behind(atoms, lexicon, first) if isinstance(lexicon, AnyLexicon) else None


def _hundredths_behind(atoms: Atoms, lexicon: AnyLexicon, at: int) -> tuple[int, float] | None:
    """Two digits at piece `at`, behind an amount, that close it (15 dollars *and 50*): index behind, and the value."""
    linking = lexicon.ands.at(atoms.words, at)
    at = linking[0] if linking is not None else at
    if at >= len(atoms) or at in atoms.breaks or not atoms.words[at].isdecimal():
        return None
    if len(atoms.words[at]) != _HUNDREDTHS or not _is_closed(atoms, at + 1):
        return None
    return at + 1, int(atoms.words[at]) / 100


def _is_closed(atoms: Atoms, at: int) -> bool:
    """Whether nothing follows that the digits before piece `at` could count."""
    return at >= len(atoms) or at in atoms.breaks or (atoms.words[at] in ".,;:!?)" and not atoms.glued(at + 1))


def _code_size(atoms: Atoms, lexicon: AnyLexicon, first: int, end: int) -> float:
    """How many of the currency the code at either end of an amount stands for (MSEK: a million)."""
    return max(lexicon.prefix_of(atoms.words[first]), lexicon.prefix_of(atoms.words[end - 1]))
