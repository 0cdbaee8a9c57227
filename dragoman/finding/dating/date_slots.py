"""The slots of date phrases: what may stand for <day>, <month>, <nth> … in one language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from dragoman.errors import KnowledgeError
from dragoman.finding.numbers.atoms import Atoms, split_atoms
from dragoman.finding.numbers.number_lexicon import NumberLexicon
from dragoman.finding.numbers.ordinals import OrdinalFinder
from dragoman.finding.numbers.remembered import Remembered
from dragoman.knowledge.notation import expand, fold_case
from dragoman.knowledge.sections.dates import DatesSection
from dragoman.knowledge.units import locale_of

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}  # as EDTF counts them
_DAY_AND_MONTH = re.compile(r"(\d{1,2})[./](\d{1,2})")
_MOST_PIECES = 4  # of a name

Slot = Callable[[Atoms, int], tuple[int, Any] | None]


class DateSlots:
    """The names of one language, and what fills a slot at a place of a text. Immutable once built."""

    def __init__(self, tag: str, section: DatesSection, lexicon: NumberLexicon, ordinals: OrdinalFinder) -> None:
        """Take names from CLDR and from the section."""
        self._tag, self._section, self._lexicon, self._ordinals = tag, section, lexicon, ordinals
        self._months: dict[str, int] = {}
        self._weekdays: dict[str, int] = {}
        self._seasons: dict[str, int] = {}
        self._short_months: set[str] = set()
        self.weekday_names: set[str] = set()
        self._fill_names()
        all_names = {*self._months, *self._weekdays, *self._seasons}
        self._compounds = frozenset(p[0] for p in map(split_atoms, all_names) if len(p) > 1)
        self.names = self._compounds | all_names
        self.fills = Remembered(self._may_fill)
        self.matchers: dict[str, Slot] = {
            "day": self._day, "day2": self._day, "dayx": self._day,
            "month": self._month, "month2": self._month,
            "mm": self._month_number, "mm2": self._month_number, "year": self._year, "year2": self._year,
            "weekday": self._weekday, "weekday2": self._weekday, "weekdayname": self._weekday_name,
            "season": self._season, "nth": self._nth, "nth2": self._nth, "n": self._count,
            "numeric": self._numeric, "tens": self._tens,
            "open": _bracket("("), "close": _bracket(")"),
        }  # fmt: skip

    def _may_fill(self, word: str) -> bool:
        """Whether a piece may fill a slot."""
        if word in self.names or word[0].isdecimal() or word in "()":
            return True
        return self._lexicon.reader.may_begin(word) or self._ordinals.kinds[word]

    def _fill_names(self) -> None:
        locale, section = locale_of(self._tag), self._section
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in locale.months[context][width].items():
                    self._months.setdefault(_undotted(name), number)
                    if width != "wide":
                        self._short_months.add(_undotted(name))
                for number, name in locale.days[context]["wide"].items():
                    self._add_weekday(_undotted(name), number)
        whole = {_undotted(n) for n in locale.months["format"]["wide"].values()}
        for number, term in section.months.items():
            for form in expand(term):
                self._months[form.text] = number
                # "Sept." is cut short too, though CLDR has another abbreviation.
                if any(name.startswith(form.text) for name in whole):
                    self._short_months.add(form.text)
        self._short_months -= whole
        for day, term in section.weekdays.items():
            for form in expand(term):
                self._add_weekday(form.text, day)
        for season, term in section.seasons.items():
            if season not in SEASONS:
                raise KnowledgeError(f"{self._tag}.yaml: dates.seasons: {season!r} is none of {', '.join(SEASONS)}")
            self._seasons.update((f.text, SEASONS[season]) for f in expand(term))

    def _add_weekday(self, name: str, number: int) -> None:
        self.weekday_names.add(name)
        endings = [f.text for f in expand("x" + self._section.weekday_endings)]
        for ending in endings:
            self._weekdays.setdefault(name + ending[1:], number)

    def _named(self, names: dict[str, int], atoms: Atoms, at: int) -> tuple[int, int] | None:
        word = atoms.words[at]
        value = names.get(word)
        if value is None:
            return self._compound_name(names, atoms, at) if word in self._compounds else None
        return at + 1, value

    def _compound_name(self, names: dict[str, int], atoms: Atoms, at: int) -> tuple[int, int] | None:
        """Names of several pieces (in scripts without spaces)."""
        name = ""
        for end in range(at, min(at + _MOST_PIECES, len(atoms))):
            name += (" " if name and not atoms.touches(end) else "") + atoms.words[end]
            if end > at and name in names:
                return end + 1, names[name]
        return None

    def _month(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        found = self._named(self._months, atoms, at)
        if found is None or atoms.words[at] not in self._short_months:
            return found
        end = found[0]
        dotted = end < len(atoms) and atoms.words[end] == "." and atoms.touches(end)
        return (end + 1 if dotted else end), found[1]

    def _weekday(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        return self._named(self._weekdays, atoms, at)

    def _weekday_name(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """A weekday without any ending."""
        return self._weekday(atoms, at) if atoms.words[at] in self.weekday_names else None

    def _season(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        value = self._seasons.get(atoms.words[at])
        return None if value is None else (at + 1, value)

    def _day(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        word = atoms.words[at]
        if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31 or atoms.glued(at):
            return None
        mark = self._ordinals.mark_at(atoms, at + 1)
        return mark or at + 1, int(word)

    def _month_number(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        word = atoms.words[at]
        return (at + 1, int(word)) if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 12 else None

    def _year(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        word = atoms.words[at]
        return (at + 1, int(word)) if len(word) == 4 and word.isdecimal() and "1000" <= word < "3000" else None

    def _tens(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """The tens of a decade of the last century: 90, negentig."""
        found = self._count(atoms, at)
        return None if found is None or found[1] % 10 or not 10 <= found[1] <= 90 else (found[0], 1900 + found[1])

    def _nth(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        found = self._ordinals.at(atoms, at)
        if found is None and atoms.words[at].isdecimal() and at + 1 < len(atoms) and self._ordinals.dotted:
            return (at + 2, int(atoms.words[at])) if atoms.words[at + 1] == "." and len(atoms.words[at]) < 3 else None
        return found

    def _count(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        number = self._lexicon.reader.read(atoms, at)
        if number is None or number.shape not in ("integer", "words", "one") or number.value != int(number.value):
            return None
        return (number.end, int(number.value)) if 0 < number.value <= 1000 else None

    def _numeric(self, atoms: Atoms, at: int) -> tuple[int, tuple[int, int]] | None:
        """Day and month in digits: 24.11. or 24/11."""
        pieces = _DAY_AND_MONTH.fullmatch(atoms.words[at])
        if pieces is None:
            return None
        end = at + 2 if at + 1 < len(atoms) and atoms.words[at + 1] == "." and atoms.touches(at + 1) else at + 1
        first, second = int(pieces[1]), int(pieces[2])
        day, month = (second, first) if self._section.order == "mdy" and first <= 12 else (first, second)
        if month > 12 or not 1 <= day <= 31 or not month or atoms.glued(end):
            return None
        undotted = "." in pieces[0] and end == at + 1
        if undotted and (self._lexicon.section.decimal == "." or self._measures(atoms, end)):
            return None
        return end, (day, month)

    def _measures(self, atoms: Atoms, at: int) -> bool:
        """Whether what begins with piece `at` makes a quantity or a clock time of the number before it."""
        lexicon, words = self._lexicon, atoms.words
        phrases = (
            lexicon.units,
            lexicon.unit_marks,
            lexicon.percent,
            lexicon.reader.scales,
            lexicon.clock_behind,
        )
        return any(p.at(words, at) for p in phrases) or lexicon.currency_behind(atoms, at) is not None


def _bracket(mark: str) -> Slot:
    return lambda atoms, at: (at + 1, mark) if atoms.words[at] == mark else None


def _undotted(name: str) -> str:
    return fold_case(name).rstrip(".")
