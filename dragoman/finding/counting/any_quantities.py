"""Every number of any text, and what it is a number of: what the package offers beside the reading of news."""

from __future__ import annotations

from dragoman.finding.counting.quantities import Quantity, quantities_by
from dragoman.finding.numbers.any_lexicon import CENT, any_lexicon
from dragoman.finding.values import replace

# Kinds that hold digits but no number of anything: dates in digits, addresses, times of day.
_NO_NUMBER = frozenset({"date", "clock", "code"})


def find_quantities(text: str, language: str) -> list[Quantity]:
    """All numbers of `text` in the order of the text, with what they are numbers of.

    Fractions are what they say (two thirds of the votes: 0.667), percentages have the unit `percent`. An amount
    in hundredths of a currency has the unit `cent`: 50 cents are 50 of them. Where the name of a currency does
    not say which (francs), it is the likeliest one.

    Raises KnowledgeError where the language file is wrong; a language without one is read by what holds
    anywhere.
    """
    found = quantities_by(text, language, any_lexicon(language))
    return [_with_coin(q) for q in found if q.kind not in _NO_NUMBER or text[q.start : q.end].isdecimal() or q.value]


def _with_coin(quantity: Quantity) -> Quantity:
    word = quantity.currency_word or ""
    return replace(quantity, unit=CENT) if word.partition(" ")[0] == CENT else quantity
