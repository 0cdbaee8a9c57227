"""The date phrases of any text: feasts, days and years in words, every way of writing dates in digits.

News knows less on purpose: there 11/20 is hardly a date, and a Good Friday agreement is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from dragoman.finding.dating.date_grammar import DateGrammar, Leaf, dates_of
from dragoman.finding.dating.date_meaning import When
from dragoman.finding.dating.date_phrases import exact_meaning
from dragoman.finding.dating.date_slots import DateSlots
from dragoman.finding.dating.feasts import check_rule, nth_weekday
from dragoman.finding.numbers.atoms import Atoms
from dragoman.finding.numbers.number_lexicon import NumberLexicon
from dragoman.finding.numbers.ordinals import OrdinalFinder, ordinal_finder
from dragoman.knowledge.loading import without_collecting
from dragoman.knowledge.notation import fold_case
from dragoman.knowledge.sections.dates import DatesSection
from dragoman.knowledge.units import locale_of

FEAST = "feast "  # before a rule, the key of the names of a day that every year has
_EVERYWHERE = {
    "date": (
        "<month>{-|/}<day>", "<day>{-|/}<month>", "<numeric>", "<day> <mm> <year>", "<weekday>(,) <day>(.)",
        "<shortday>(,) <day>", "<shortday>(,) <nth>",
        "<year>{-|/}<month>{-|/}<day>", "<year>{-|/}<day>{-|/}<month>", "<month>{-|/}<year>{-|/}<day>",
    ),
}  # fmt: skip
_SHORT = 3  # letters of a month cut short
_COUNTS = {"last weekday": 0, "second weekday": 2}
_CENTURIES = range(10, 30)  # of years said in two halves: nineteen eighty-six


class AnySlots(DateSlots):
    """What fills the slots of date phrases of any text."""

    def __init__(self, tag: str, section: DatesSection, lexicon: NumberLexicon, ordinals: OrdinalFinder) -> None:
        """Take names from CLDR and from the section."""
        super().__init__(tag, section, lexicon, ordinals)
        self._short_days: dict[str, int] = {}
        for context in ("format", "stand-alone"):
            for number, name in locale_of(tag).days[context]["abbreviated"].items():
                self._short_days[fold_case(name).rstrip(".")] = number
        self._fill_short_months()
        self.names |= self._short_days.keys() | self._short_months
        self.matchers |= {
            "dayword": self._day_in_words, "monthnth": self._month_by_rank, "shortday": self._short_day,
        }  # fmt: skip

    def _fill_short_months(self) -> None:
        """Months by their first letters (sep), where those are of one month only and of no weekday."""
        beginnings: dict[str, set[int]] = {}
        for name, number in list(self._months.items()):
            if len(name) > _SHORT and name.isalpha():
                beginnings.setdefault(name[:_SHORT], set()).add(number)
        for short, numbers in beginnings.items():
            if len(numbers) == 1 and short not in self._months and short not in self._short_days:
                self._months[short] = min(numbers)
                self._short_months.add(short)

    def _short_day(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """A weekday cut short, with its dot: Mon, mer."""
        number = self._short_days.get(atoms.words[at])
        if number is None or (self._section.capital and not atoms.capital(at)):
            return None
        return at + 1 + (at + 1 < len(atoms) and atoms.words[at + 1] == "." and atoms.touches(at + 1)), number

    def _day_in_words(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        found = None if atoms.words[at][0].isdecimal() else self._count(atoms, at)
        return found if found is not None and found[1] <= 31 else None

    def _month_by_rank(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """A month by its number, as German says it: am siebten vierten."""
        found = self._nth(atoms, at)
        return found if found is not None and 1 <= found[1] <= 12 else None

    def _year(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        digits = super()._year(atoms, at)
        if digits is not None or atoms.words[at][0].isdecimal() or not self._lexicon.reader.may_begin(atoms.words[at]):
            return digits
        number = self._lexicon.reader.read(atoms, at)
        if number is None or number.shape != "words":
            return None
        if 1000 <= number.value < 3000 and number.value == int(number.value):
            return number.end, int(number.value)
        if number.value not in _CENTURIES or number.end >= len(atoms):
            return None
        rest = self._lexicon.reader.read(atoms, number.end)
        if rest is None or rest.shape != "words" or not 10 <= rest.value < 100:
            return None
        return rest.end, int(number.value * 100 + rest.value)


class AnyGrammar(DateGrammar):
    """All date phrases of any text of one language. Immutable once built."""

    def _slots_of(self, tag: str) -> DateSlots:
        return AnySlots(tag, self.section, self._lexicon, ordinal_finder(tag))

    def _phrases(self) -> tuple[Mapping[str, tuple[str, ...]], ...]:
        own = self.section.any_text
        feasts = {FEAST + check_rule(rule): names for rule, names in own.feasts.items()}
        return own.phrases, feasts, *super()._phrases(), _EVERYWHERE

    def at(self, atoms: Atoms, at: int) -> Leaf | None:
        """The longest phrase that begins with piece `at`; a weekday alone where what follows is no day of the month."""
        leaf = super().at(atoms, at)
        if leaf is not None or not self.may_go_on[atoms.words[at], ""]:
            return leaf
        weekday = self._slots.matchers["weekday"](atoms, at)
        if weekday is None:
            return None
        values = {"weekday": weekday[1]}
        if self.section.capital and not self._is_written_right(atoms, at, weekday[0], "date", values):
            return None
        return Leaf(at, weekday[0], When(weekday=weekday[1]))

    def _is_written_right(self, atoms: Atoms, at: int, end: int, key: str, values: dict[str, Any]) -> bool:
        return key.startswith(FEAST) or super()._is_written_right(atoms, at, end, key, values)

    def _meaning(self, key: str, values: dict[str, Any]) -> When | None:
        if key.startswith(FEAST):
            return When(feast=key[len(FEAST) :], year=values.get("year"))
        if key.endswith(" weekday"):
            count = values["nth"] if key == "nth weekday" else _COUNTS[key]
            rule = nth_weekday(count, values["weekday"], values["month"])
            return None if rule is None else When(feast=rule, year=values.get("year"))
        return exact_meaning(key, values) or super()._meaning(key, values)


@lru_cache(maxsize=32)
def any_grammar(tag: str) -> AnyGrammar:
    """The date phrases of any text in language `tag`; for one without a file, what holds in every language.

    Raises KnowledgeError where the language file is wrong.
    """
    with without_collecting():
        return AnyGrammar(tag, dates_of(tag))
