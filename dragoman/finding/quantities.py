"""Quantities of a text: counts, money, shares, measures - and numbers that only look like them, marked by kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from dragoman.finding.atoms import Atoms, atoms_of
from dragoman.finding.date_scan import date_spans
from dragoman.finding.number_lexicon import KIND_OF_DIMENSION, NumberLexicon, number_lexicon
from dragoman.finding.number_words import Number
from dragoman.finding.ordinals import ordinal_finder
from dragoman.finding.quantity_context import bound_before, counted_noun, exclusion, is_age, marked_scale
from dragoman.finding.quantity_ranges import join_ranges
from dragoman.knowledge.units import load_units, resolve_currency

__all__ = ["COUNTING_KINDS", "Quantity", "find_ordinals", "find_quantities", "resolve_currency"]

_LARGEST_WHOLE = 1000  # of which a ratio speaks (one in a thousand)

# What a figure or a commitment may be made of; every other kind is a number that counts nothing of the kind.
COUNTING_KINDS = frozenset({"count", "money", "percent", "measure", "fraction"})


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of the text and what it is a number of.

    `unit` is `percent`, a code of units.yaml, or None; `currency` ISO 4217, `currency_word` the family (`dinar`)
    where only a country tells which (`resolve_currency`). `bound` is exact, about, at_least or at_most.
    `kind`: count, money, percent, measure, fraction (a share in percent, or without a unit a plain number), duration, distance, age,
    times (on how many occasions), ordinal, year, date, clock, list, phone, document, code.
    `head` is the span of the noun that is counted; `definite` is set behind a definite article. `range_role` is
    `low` or `high` in a range. `scale` is the scale word it ends with (1 where none).
    """

    start: int
    end: int
    value: float
    unit: str | None = None
    currency: str | None = None
    bound: str = "exact"
    kind: str = "count"
    head: tuple[int, int] | None = None
    range_role: str | None = None
    currency_word: str | None = None
    definite: bool = False
    scale: float = 1.0

    @property
    def counts(self) -> bool:
        """Whether it is a number of something: a count, money, a share, a measure."""
        return self.kind in COUNTING_KINDS


@dataclass(slots=True)
class Draft:
    """A quantity in the making, with indices of pieces beside offsets."""

    number: Number
    first: int
    end: int
    quantity: Quantity


def find_quantities(text: str, language: str) -> list[Quantity]:
    """All numbers of `text` in the order of the text, those that count nothing marked by their kind.

    Raises KnowledgeError where the language file is wrong; a language without one is read by what holds anywhere.
    """
    lexicon, atoms = number_lexicon(language), atoms_of(text)
    drafts = _drafts(atoms, lexicon, _taken(text, language))
    return [d.quantity for d in join_ranges(drafts, atoms, lexicon)]


def find_ordinals(text: str, language: str) -> list[tuple[int, int, int]]:
    """(start, end, value) of the ordinals of `text`, days of dates left out.

    Raises KnowledgeError where the language file is wrong.
    """
    return list(_ordinal_spans(text, language))


@lru_cache(maxsize=4)
def _ordinal_spans(text: str, language: str) -> tuple[tuple[int, int, int], ...]:
    """Kept for the last few texts, since quantities and ordinals are both asked for."""
    atoms = atoms_of(text)
    dates = [(d.start, d.end) for d in date_spans(text, language)]
    spans = ((atoms.starts[f], atoms.ends[e - 1], v) for f, e, v in ordinal_finder(language).find(atoms))
    return tuple(s for s in spans if not any(d[0] < s[1] and s[0] < d[1] for d in dates))


def _taken(text: str, language: str) -> list[tuple[int, int, str]]:
    """Spans that dates and ordinals take, with the kind that numbers in them have."""
    dates = [(d.start, d.end, d.kind) for d in date_spans(text, language)]
    ordinals = [(start, end, "ordinal") for start, end, _ in _ordinal_spans(text, language)]
    return sorted(dates + ordinals)


def _drafts(atoms: Atoms, lexicon: NumberLexicon, taken: list[tuple[int, int, str]]) -> list[Draft]:
    drafts: list[Draft] = []
    words, starts, reader = atoms.words, lexicon.starts, lexicon.reader
    behind = span = 0
    for at, word in enumerate(words):
        if at < behind or not (word in starts or word[0].isdecimal() or reader.looks_joined(word) or _is_vulgar(word)):
            continue
        while span < len(taken) and taken[span][1] <= atoms.starts[at]:
            span += 1
        inside = span < len(taken) and taken[span][0] <= atoms.starts[at]
        draft = _draft(atoms, lexicon, at, taken[span][2] if inside else None)
        if draft is not None:
            if drafts and _goes_on(drafts[-1], draft, atoms):
                draft.quantity = replace(draft.quantity, kind=drafts[-1].quantity.kind)
            drafts.append(draft)
            behind = draft.end
    return drafts


def _goes_on(before: Draft, draft: Draft, atoms: Atoms) -> bool:
    """Whether a number is the rest of the name, code or telephone number that the one before began (2025-14)."""
    if before.quantity.kind not in ("document", "code", "phone") or draft.first != before.end + 1:
        return False
    return atoms.words[before.end] in "-/." and atoms.touches(before.end) and atoms.touches(draft.first)


def _is_vulgar(word: str) -> bool:
    return "\u00bc" <= word <= "\u215e" and len(word) == 1 and word in "¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


def _draft(atoms: Atoms, lexicon: NumberLexicon, at: int, taken: str | None) -> Draft | None:
    """The quantity that begins at piece `at`; None where there is none."""
    share = lexicon.shares.at(atoms.words, at)
    if share is not None and taken is None:
        return _share(atoms, lexicon, at, share, linked=True)
    number = lexicon.reader.read(atoms, at)
    if number is None:
        return _times_word(atoms, lexicon, at)
    if taken is not None:
        return _plain(atoms, number, taken) if atoms.words[at][0].isdecimal() else None
    part = _fraction(atoms, lexicon, number) or _ratio(atoms, lexicon, number)
    if part is not None:
        linked = part[0] < len(atoms) and atoms.words[part[0]] in lexicon.share_links
        return _share(atoms, lexicon, at, part, linked)
    unit = _percent(atoms, lexicon, number) or _money(atoms, lexicon, number)
    unit = unit or _measure(atoms, lexicon, number)
    if unit is None:
        if number.shape == "one":
            return None
        kind = exclusion(atoms, lexicon, number)
        if kind is not None:
            return _plain(atoms, number, kind)
        unit = _count(atoms, lexicon, number)
    return _bounded(atoms, lexicon, unit)


def _times_word(atoms: Atoms, lexicon: NumberLexicon, at: int) -> Draft | None:
    value = lexicon.reader.times_word(atoms.words[at])
    return None if value is None else _plain(atoms, Number(at, at + 1, value, "words"), "times")


def _past_hyphen(atoms: Atoms, at: int) -> int:
    return at + 1 if at < len(atoms) and atoms.words[at] == "-" and atoms.touches(at) else at


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
    return None if ratio[1] and number.value != 1 else (whole.end, number.value / whole.value)


def _make(atoms: Atoms, number: Number, first: int, end: int, value: float) -> Draft:
    quantity = Quantity(atoms.starts[first], atoms.ends[end - 1], value, scale=number.scale)
    return Draft(number, first, end, quantity)


def _plain(atoms: Atoms, number: Number, kind: str) -> Draft:
    draft = _make(atoms, number, number.first, number.end, number.value)
    draft.quantity = replace(draft.quantity, kind=kind)
    return draft


def _share(
    atoms: Atoms, lexicon: NumberLexicon, first: int, part: tuple[int, float], linked: bool
) -> Draft | None:
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
        unit = _money(atoms, lexicon, number) or _measure(atoms, lexicon, number) or _count(atoms, lexicon, number)
        return _bounded(atoms, lexicon, unit)
    number = Number(first, end, round(value * 100, 4) if linked else value, "words")
    if _measure(atoms, lexicon, number) is not None:
        return None  # half an hour: a duration, not a share
    draft = _make(atoms, number, first, end, number.value)
    draft.quantity = replace(draft.quantity, unit="percent" if linked else None, kind="fraction")
    return _bounded(atoms, lexicon, draft)


def _percent(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft | None:
    found = lexicon.percent.at(atoms.words, _past_hyphen(atoms, number.end))
    if found is None or number.shape in ("clock", "code", "date"):
        return None
    draft = _make(atoms, number, number.first, found[0], number.value)
    draft.quantity = replace(draft.quantity, unit="percent", kind="percent")
    return draft


def _money(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft | None:
    if number.shape in ("clock", "code", "date", "fraction"):
        return None
    number = marked_scale(atoms, lexicon, number, lexicon.currency_before(atoms, number.first) is not None)
    before = lexicon.currency_before(atoms, number.first)
    behind = _behind(atoms, lexicon, number, lexicon.currency_behind)
    if behind is not None and number.shape == "one" and atoms.words[number.first] not in lexicon.reader.ones:
        return None
    if before is None and behind is None:
        return None
    first = before[0] if before else number.first
    if behind is not None:
        end, meaning = behind
    else:
        assert before is not None
        end, meaning = number.end, before[1]
    if before is not None and behind is not None and before[1] != meaning:
        meaning = before[1] if before[1].isupper() else meaning
    value = number.value
    if behind is not None and number.scale == 1 and (cents := _cents(atoms, lexicon, end)) is not None:
        end, value = cents[0], value + cents[1]
    draft = _make(atoms, number, first, end, value)
    code = lexicon.default_currency(meaning)
    word = None if meaning.isupper() else meaning
    draft.quantity = replace(draft.quantity, currency=code, currency_word=word, kind="money")
    return draft


def _cents(atoms: Atoms, lexicon: NumberLexicon, at: int) -> tuple[int, float] | None:
    """Hundredths behind an amount: two euros *and fifty cents*."""
    linking = lexicon.ands.at(atoms.words, at)
    at = linking[0] if linking is not None else at
    number = lexicon.reader.read(atoms, at) if at < len(atoms) else None
    minor = lexicon.minor.at(atoms.words, number.end) if number is not None else None
    if number is None or minor is None or not 0 < number.value < 100:
        return None
    return minor[0], number.value / 100


def _behind(
    atoms: Atoms, lexicon: NumberLexicon, number: Number, find: Callable[[Atoms, int], tuple[int, str] | None]
) -> tuple[int, str] | None:
    """What `find` finds behind a number: directly, behind a hyphen, or behind "of" where a scale ends it."""
    at = _past_hyphen(atoms, number.end)
    if at >= len(atoms) or "\n" in atoms.gap(at):
        return None
    found = find(atoms, at)
    if found is None and (of := lexicon.of.at(atoms.words, at)) is not None and of[0] < len(atoms):
        found = find(atoms, of[0])
    return found


def _measure(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft | None:
    if number.shape in ("clock", "code", "date"):
        return None
    found = _behind(atoms, lexicon, number, lambda a, at: lexicon.units.at(a.words, at))
    if found is None and number.shape not in ("words", "one"):
        found = _unit_mark(atoms, lexicon, number.end)
    if found is None or (number.shape == "one" and atoms.words[number.first] not in lexicon.reader.ones):
        return None
    end, code = found
    kind = KIND_OF_DIMENSION.get(load_units().units[code].dimension, "measure")
    if kind == "duration" and is_age(atoms, lexicon, number.first, number.end):
        kind = "age"
    if code == "hour" and number.shape == "decimal" and lexicon.clock_behind.at(atoms.words, number.end) is not None:
        return _plain(atoms, number, "clock")  # 14.30 uur
    draft = _make(atoms, number, number.first, end, number.value)
    draft.quantity = replace(draft.quantity, unit=code, kind=kind)
    return draft


def _unit_mark(atoms: Atoms, lexicon: NumberLexicon, at: int) -> tuple[int, str] | None:
    """A unit in short (km, t): single letters only in lower case, and never the beginning of a word."""
    found = lexicon.unit_marks.at(atoms.words, at) if at < len(atoms) else None
    if found is None or atoms.glued(found[0]) or "\n" in atoms.gap(at):
        return None
    return None if found[0] == at + 1 and len(atoms.words[at]) == 1 and atoms.capital(at) else found


def _count(atoms: Atoms, lexicon: NumberLexicon, number: Number) -> Draft:
    value = number.value
    head = counted_noun(atoms, lexicon, number)
    if number.shape == "doubtful" and head is not None:
        value *= 1000  # 6,500 students, in a language that writes 6.500
    draft = _make(atoms, number, number.first, number.end, value)
    draft.quantity = replace(draft.quantity, head=head)
    return draft


def _bounded(atoms: Atoms, lexicon: NumberLexicon, draft: Draft | None) -> Draft | None:
    """Add the bound, the sign, and whether a definite article stands before."""
    if draft is None:
        return None
    quantity, first = draft.quantity, draft.first
    minus = lexicon.minus.before(atoms.words, first)
    sign = first - 1 if minus is None and _is_sign(atoms, first) else None if minus is None else minus[0]
    if sign is not None:
        quantity = replace(quantity, value=-quantity.value, start=atoms.starts[sign])
    bound = bound_before(atoms, lexicon, first, quantity.kind)
    behind = lexicon.bounds_behind.at(atoms.words, draft.end)
    if bound is None and behind is not None:
        bound = behind[1]
    if bound is None and draft.number.about:
        bound = "about"
    definite = first > 0 and atoms.words[first - 1] in lexicon.definite
    draft.quantity = replace(quantity, bound=bound or "exact", definite=definite)
    return draft


def _is_sign(atoms: Atoms, first: int) -> bool:
    """Whether a minus stands before piece `first`: a dash that touches it and nothing before."""
    if first == 0 or atoms.words[first - 1] != "-" or not atoms.touches(first) or atoms.touches(first - 1):
        return False
    return first < 2 or not atoms.words[first - 2][0].isdecimal()
