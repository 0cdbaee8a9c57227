"""What the words around a number make of it: a bound, a label, a counted noun."""

from __future__ import annotations

from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.number_lexicon import NumberLexicon
from dragoman.finding.numbers.number_sum import Number
from dragoman.finding.values import replace

_LONGEST_TELEPHONE = 8  # pieces
_OPENERS = frozenset("([{")


def bound_before(atoms: Atoms, lexicon: NumberLexicon, first: int, kind: str) -> str | None:
    """The bound that words before piece `first` make, or None."""
    found = lexicon.bounds_before.before(atoms.words, first)
    if found is None:
        return None
    if kind == "money" and lexicon.amount_nouns:
        amount = lexicon.amount_words.before(atoms.words, first)
        if amount is not None and amount[0] > 0 and lexicon.amount_nouns.fit(atoms.words[amount[0] - 1]):
            return None
    return found[1] or None


def exclusion(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> str | None:
    """The kind of a number that counts nothing (clock, date, code, list, phone, document, age, times), or
    None.
    """
    words, first, end = atoms.words, number.first, number.end
    digits = words[first][0].isdecimal()
    if is_age(atoms, lexicon, first, end):
        return "age"
    if lexicon.times.at(words, end) is not None:
        return "times"
    if not digits:
        return None
    if lexicon.clock_behind.at(words, end) is not None or lexicon.clock_before.before(words, first) is not None:
        return "clock"
    if number.shape in ("clock", "date"):
        return number.shape
    if lexicon.phones.before(words, _before_telephone(atoms, first)) is not None:
        return "phone"
    if lexicon.documents.before(words, first) is not None:
        return "document"
    if number.scale == 1 and _is_code(atoms, number):
        return "code"
    if _is_list_number(atoms, first, end):
        return "list"
    return None


def is_age(atoms: Atoms, lexicon: NumberLexicon, first: int, end: int) -> bool:
    """Whether the number at pieces `first` to `end` is somebody's age."""
    words = atoms.words
    at = end + 1 if end < len(words) and words[end] == "-" and atoms.touches(end) else end
    return lexicon.age_behind.at(words, at) is not None or lexicon.age_before.before(words, first) is not None


def _before_telephone(atoms: Atoms, at: int) -> int:
    """The place before a telephone number of which piece `at` may be a part."""
    words, first = atoms.words, max(0, at - _LONGEST_TELEPHONE)
    while at > first and (words[at - 1] in "+(:" or words[at - 1].isdecimal()):
        at -= 1
    return at + 1 if at < len(words) and words[at] == ":" else at


def _is_code(atoms: Atoms, number: Number) -> bool:
    """Glued to letters (A320), behind a letter and a hyphen (F-16), around a plus (2+2), a telephone
    (+49).
    """
    words, first, end = atoms.words, number.first, number.end
    if number.shape == "code" or atoms.glued(first) or atoms.glued(end):
        return True
    if atoms.touches(first) and words[first - 1] in "-+#/_&=@.:" and (first < 2 or atoms.touches(first - 1)):
        before = words[first - 2] if first > 1 else ""
        if words[first - 1] != "-" or (before and before[-1].isalpha()):
            return words[first - 1] != "." or bool(before and before[-1].isalnum())
    if end + 1 < len(words) and words[end] == "-" and atoms.touches(end) and atoms.touches(end + 1):
        behind = atoms.capital(end + 1) and len(words[end + 1]) == 1  # the type of a thing: 15-B
        if behind and not (end + 2 < len(words) and words[end + 2] == "-" and atoms.touches(end + 2)):
            return True
        if atoms.mixed(end + 1):  # the name of a thing: 2019-nCoV
            return True
    if atoms.touches(end) and words[end] in "+/_=@#":
        return not (words[end] == "+" and not (atoms.touches(end + 1) and words[end + 1][0].isalnum()))
    return False


def _is_list_number(atoms: Atoms, first: int, end: int) -> bool:
    """A number that opens a line and is closed by a mark: 1. or 2) or (3)."""
    words = atoms.words
    if end >= len(words) or words[end] not in ".)" or not atoms.touches(end):
        return False
    opener = first - 1 if first > 0 and words[first - 1] in _OPENERS else first
    starts_line = opener == 0 or opener in atoms.breaks
    return starts_line and not (end + 1 in atoms.breaks and words[end] == ".")


def counted_noun(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> tuple[int, int] | None:
    """The span of the noun that the number counts, or None where no word behind it looks like one."""
    rules = lexicon.section.counted
    at = number.end
    hyphen = at < len(atoms) and atoms.words[at] == "-" and atoms.touches(at) and atoms.touches(at + 1)
    if hyphen:
        at += 1
        if not rules.capitalised and atoms.words[at][0].isalpha():
            return atoms.starts[at], atoms.ends[at]  # a 50-member delegation
    elif (of := lexicon.of.at(atoms.words, at)) is not None:
        at = of[0]
    at = _past_calibre(atoms, lexicon, at)
    for index in range(at, min(at + rules.reach + 1, len(atoms))):
        word = atoms.words[index]
        if word in lexicon.counted_stop or not word[0].isalpha() or index in atoms.breaks:
            break
        end = _compound_end(atoms, index)
        if _is_noun(atoms, lexicon, index) or _is_type(atoms, index) or (end > index and _is_noun(atoms, lexicon, end)):
            return atoms.starts[index], atoms.ends[end]
    return None


def _compound_end(atoms: Atoms, at: int) -> int:
    """The last piece of the compound that begins at piece `at`: it goes on behind each hyphen."""
    end = at
    while end + 2 < len(atoms) and atoms.words[end + 1] == "-" and atoms.touches(end + 1):
        if not (atoms.touches(end + 2) and atoms.words[end + 2][0].isalnum()):
            break
        end += 2
    return end


def _past_calibre(atoms: Atoms, lexicon: NumberLexicon, at: int) -> int:
    """The place behind a length that only describes what is counted: "9,000 155-mm shells"."""
    if at >= len(atoms) or not atoms.words[at].isdecimal():
        return at
    unit = at + 2 if at + 1 < len(atoms) and atoms.words[at + 1] == "-" and atoms.touches(at + 1) else at + 1
    found = (
        (lexicon.unit_marks.at(atoms.words, unit) or lexicon.unit_behind(atoms, unit)) if unit < len(atoms) else None
    )
    return found[0] if found is not None else at


def _is_type(atoms: Atoms, at: int) -> bool:
    """Whether letters and a hyphen before digits name a type of aircraft or ship: "four F-16s"."""
    if at + 2 >= len(atoms) or not atoms.capital(at) or atoms.words[at + 1] != "-":
        return False
    return atoms.touches(at + 1) and atoms.touches(at + 2) and atoms.words[at + 2][0].isdecimal()


def _is_noun(atoms: Atoms, lexicon: NumberLexicon, at: int) -> bool:
    if lexicon.section.counted.capitalised:
        return atoms.capital(at)
    if lexicon.counted_skip.fit(atoms.words[at]):
        return False
    return not lexicon.counted_want or lexicon.counted_want.fit(atoms.words[at])


def marked_scale(atoms: Atoms, lexicon: NumberLexicon, number: Number, money_before: bool) -> Number:
    """`number` with a scale that is one only next to money ($5m), where it has one."""
    found = lexicon.money_marks.at(atoms.words, number.end)
    if found is None or number.scale != 1 or number.shape in ("words", "one") or atoms.glued(found[0]):
        return number
    if money_before or lexicon.currency_behind(atoms, found[0]) is not None:
        return replace(number, end=found[0], value=number.value * found[1], scale=found[1])
    return number


def is_sign(atoms: Atoms, first: int) -> bool:
    """Whether a minus stands before piece `first`: a dash that touches it and nothing before."""
    if first == 0 or atoms.words[first - 1] != "-" or not atoms.touches(first) or atoms.touches(first - 1):
        return False
    return first < 2 or not atoms.words[first - 2][0].isdecimal()
