"""The patterns of dates of one language, compiled: from pieces of a text to meanings.

What a phrase of a language file means is the key it stands under:

    date              the slots say it: <day> <month> <year> <weekday> <season> …; two days or months are an interval
    bare              a month or season that is a date only in company (see `licences`)
    half, quarter     <nth> half or quarter of a year
    first months      the first <n> months of a year; `last months` the last ones
    decade            the decade that begins with <year>
    day-1, year+0 …   days, weeks, weekends, months, quarters, years, decades from the anchor; `n` is the slot <n>;
                      `then day-1` from the date spoken of before; with `start`, `middle` or `end` behind it a part,
                      with `since` or `until` its role
    years+n, days-n   all the years (…) from the anchor on or back
    past, coming      the last or next <weekday>, <month> or <season>
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from dragoman.errors import KnowledgeError
from dragoman.finding.atoms import Atoms, split_atoms
from dragoman.finding.date_meaning import When
from dragoman.finding.number_lexicon import number_lexicon
from dragoman.finding.number_words import WordKinds
from dragoman.finding.ordinals import ordinal_finder
from dragoman.knowledge.language import languages, load_language
from dragoman.knowledge.notation import expand, fold_case
from dragoman.knowledge.sections.dates import DatesSection
from dragoman.knowledge.units import locale_of

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_SLOT = re.compile(r"<(\w+)>")
_SHIFT = re.compile(r"(then )?(day|week|weekend|month|quarter|year|decade)([+-])(\d+|n)( start| middle| end| since| until)?")
_SPAN = re.compile(r"(then )?(day|week|month|year|decade)s([+-])(\d+|n)( since| until)?")
_PLAIN_KEYS = frozenset({"date", "bare", "half", "quarter", "first months", "last months", "decade", "past", "coming"})
_SLOTS = frozenset(
    "day day2 dayx month month2 mm mm2 year year2 weekday weekday2 weekdayname season nth n numeric tens open close".split()
)
_PARTS, _ROLES = frozenset({"start", "middle", "end"}), frozenset({"since", "until"})
_SENTENCE_OPENERS = frozenset('.!?:;"»«„“”')
_NAMED = frozenset({"month", "weekday", "weekdayname", "season"})

Slot = Callable[[Atoms, int], tuple[int, Any] | None]
_Match = tuple[int, str, dict[str, Any]]
_NOTHING: dict[str, Any] = {}


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    slots: dict[str, _Node] = field(default_factory=dict)
    key: str | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """A phrase of the language file found in a text: pieces `first` to `end`, its meaning; `bare` needs company."""

    first: int
    end: int
    when: When
    bare: bool = False
    role: str | None = None


class DateGrammar:
    """All date phrases of one language. Immutable once built."""

    def __init__(self, tag: str, section: DatesSection) -> None:
        self.tag, self.section = tag, section
        self.nouns_capital = section.nouns_capital
        self.months: dict[str, int] = {}
        self.weekdays: dict[str, int] = {}
        self._weekday_names: set[str] = set()
        self.seasons: dict[str, int] = {}
        self._short_months: set[str] = set()
        self._lexicon = number_lexicon(tag)
        self._joined = self._lexicon.reader.joined
        self._ordinals = ordinal_finder(tag)
        self._fill_names()
        self._root = _Node()
        self._matchers: dict[str, Slot] = {
            "day": self._day, "day2": self._day, "dayx": self._day,
            "month": self._month, "month2": self._month, "mm": self._month_number, "mm2": self._month_number,
            "year": self._year, "year2": self._year, "weekday": self._weekday, "weekday2": self._weekday,
            "weekdayname": self._weekday_name,
            "season": self._season, "nth": self._nth, "n": self._count, "numeric": self._numeric, "tens": self._tens,
            "open": _bracket("("), "close": _bracket(")"),
        }  # fmt: skip
        for key, terms in (*section.phrases.items(), *_EVERYWHERE.items()):
            self._check(key)
            for term in terms:
                self._add(term, key)
        names = (split_atoms(name) for name in (*self.months, *self.weekdays, *self.seasons))
        self._compounds = frozenset(pieces[0] for pieces in names if len(pieces) > 1)
        self._sort_roots()

    def _sort_roots(self) -> None:
        """Which slots a phrase may begin with, by the kind of the first piece: only those are tried."""
        slots, reader = self._root.slots, self._lexicon.reader
        names = self._compounds | frozenset({*self.months, *self.weekdays, *self.seasons})
        numbers = reader.cardinals.first_words() | reader.ones | reader.ordinals.first_words()
        self._by_names = {s: n for s, n in slots.items() if s in _NAMED}
        self._by_digits = {s: n for s, n in slots.items() if s not in _NAMED}
        self._by_words = {s: n for s, n in slots.items() if s in ("n", "nth")}
        self._name_words, self._number_words = names, numbers if self._by_words else frozenset()
        self._fills = WordKinds(self._may_fill)
        self._starts = names | frozenset(self._root.words) | self._number_words
        if "open" in slots:
            self._starts |= frozenset("(")

    def _may_fill(self, word: str) -> bool:
        """Whether a piece may fill a slot."""
        if word in self._name_words or word[0].isdecimal() or word in "()":
            return True
        return self._lexicon.reader.may_begin(word) or self._ordinals.kinds[word]

    def may_begin(self, word: str) -> bool:
        """Whether a date phrase may begin with a piece."""
        if word in self._starts or word[0].isdecimal():
            return True
        return bool(self._by_words) and (
            self._joined.value(word) is not None or self._joined.ordinal(word) is not None
        )

    def _root_slots(self, word: str) -> dict[str, _Node]:
        if word in self._name_words:
            return self._by_names if word not in self._number_words else self._root.slots
        if word[0].isdecimal() or word == "(":
            return self._by_digits
        return self._by_words if self._by_words and (word in self._number_words or self._joined.may_be(word)) else {}

    def _fill_names(self) -> None:
        locale, section = locale_of(self.tag), self.section
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in locale.months[context][width].items():
                    for form in (_undotted(name),):
                        self.months.setdefault(form, number)
                        if width != "wide":
                            self._short_months.add(form)
                for number, name in locale.days[context][width].items():
                    if width == "wide":
                        self._add_weekday(_undotted(name), number)
        self._short_months -= {_undotted(n) for n in locale.months["format"]["wide"].values()}
        for number, term in section.months.items():
            self.months.update((f.text, number) for f in expand(term))
        for number, term in section.weekdays.items():
            for form in expand(term):
                self._add_weekday(form.text, number)
        for season, term in section.seasons.items():
            if season not in SEASONS:
                raise KnowledgeError(f"{self.tag}.yaml: dates.seasons: {season!r} is none of {', '.join(SEASONS)}")
            self.seasons.update((f.text, SEASONS[season]) for f in expand(term))

    def _add_weekday(self, name: str, number: int) -> None:
        self._weekday_names.add(name)
        endings = [f.text for f in expand("x" + self.section.weekday_endings)]
        for ending in endings:
            self.weekdays.setdefault(name + ending[1:], number)

    def _check(self, key: str) -> None:
        if key not in _PLAIN_KEYS and not _SHIFT.fullmatch(key) and not _SPAN.fullmatch(key):
            raise KnowledgeError(f"{self.tag}.yaml: dates.phrases: {key!r} is not a meaning of dates")

    def _add(self, term: str, key: str) -> None:
        for form in expand(term):
            node = self._root
            for index, part in enumerate(_SLOT.split(form.text)):
                if index % 2:
                    if part not in _SLOTS:
                        raise KnowledgeError(f"{self.tag}.yaml: dates.phrases: {term!r} has an unknown slot <{part}>")
                    node = node.slots.setdefault(part, _Node())
                else:
                    for word in split_atoms(part):
                        node = node.words.setdefault(word, _Node())
            if node.key is None:
                node.key = key

    # Slots -------------------------------------------------------------------------------------------------------

    def _named(self, names: dict[str, int], atoms: Atoms, at: int) -> tuple[int, int] | None:
        word = atoms.words[at]
        value = names.get(word)
        if value is None:
            return self._compound_name(names, atoms, at) if word in self._compounds else None
        return at + 1, value

    def _compound_name(self, names: dict[str, int], atoms: Atoms, at: int) -> tuple[int, int] | None:
        """Names of several pieces (in scripts without spaces)."""
        name = ""
        for end in range(at, min(at + 4, len(atoms))):
            name += (" " if name and not atoms.touches(end) else "") + atoms.words[end]
            if end > at and name in names:
                return end + 1, names[name]
        return None

    def _month(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        found = self._named(self.months, atoms, at)
        if found is not None and atoms.words[at] in self._short_months and found[0] < len(atoms):
            if atoms.words[found[0]] == "." and atoms.touches(found[0]):
                return found[0] + 1, found[1]
        return found

    def _weekday(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        return self._named(self.weekdays, atoms, at)

    def _weekday_name(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        """A weekday without any ending."""
        return self._weekday(atoms, at) if atoms.words[at] in self._weekday_names else None

    def _season(self, atoms: Atoms, at: int) -> tuple[int, int] | None:
        value = self.seasons.get(atoms.words[at])
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
        pieces = re.fullmatch(r"(\d{1,2})[./](\d{1,2})", atoms.words[at])
        if pieces is None:
            return None
        end = at + 2 if at + 1 < len(atoms) and atoms.words[at + 1] == "." and atoms.touches(at + 1) else at + 1
        first, second = int(pieces[1]), int(pieces[2])
        day, month = (second, first) if self.section.order == "mdy" and first <= 12 else (first, second)
        if month > 12 or not 1 <= day <= 31 or not month or atoms.glued(end):
            return None
        if "." in pieces[0] and end == at + 1 and self._measures(atoms, end):
            return None
        return end, (day, month)

    def _measures(self, atoms: Atoms, at: int) -> bool:
        """Whether what begins with piece `at` makes a quantity or a clock time of the number before it."""
        lexicon, words = self._lexicon, atoms.words
        phrases = (lexicon.units, lexicon.unit_marks, lexicon.percent, lexicon.reader.scales, lexicon.clock_behind)
        return any(p.at(words, at) for p in phrases) or lexicon.currency_behind(atoms, at) is not None

    # Matching ----------------------------------------------------------------------------------------------------

    def at(self, atoms: Atoms, at: int) -> Leaf | None:
        """The longest phrase that begins with piece `at`, or None."""
        words, node = atoms.words, self._root.words.get(atoms.words[at])
        if not (node is not None and self._leads_on(node, words, at + 1)) and not self._root_slots(words[at]):
            return None
        found = self._longest(self._root, atoms, at, _NOTHING)
        if found is None:
            return None
        end, key, values = found
        if self.section.capital and not self._is_written_right(atoms, at, end, key, values):
            return None
        if key.startswith("then ") and not values and not self.nouns_capital and _is_title(atoms, at, end):
            return None
        when = _meaning(key, values) if values else _fixed_meaning(key)
        if when is None or (when.day is not None and when.month is None and not self._is_closed(atoms, end)):
            return None
        role = key.rpartition(" ")[2]
        return Leaf(at, end, when, key == "bare", role if role in _ROLES else None)

    def _leads_on(self, node: _Node, words: list[str], at: int) -> bool:
        """Whether a phrase ends at `node`, or piece `at` may carry it on."""
        if node.key is not None:
            return True
        if at >= len(words):
            return False
        return words[at] in node.words or (bool(node.slots) and self._fills[words[at]])

    def _is_written_right(self, atoms: Atoms, at: int, end: int, key: str, values: dict[str, Any]) -> bool:
        """Whether capitals stand where this language has them: a month (may) and a noun (Morgen) need no digits."""
        if key == "bare" or values.keys() == {"month"}:
            return atoms.capital(end - 1) or "season" in values
        if values.keys() == {"weekday"} and end == at + 1:
            return atoms.capital(at) or atoms.words[at] in self._weekday_names
        if end == at + 1 and not values and self.nouns_capital and atoms.capital(at):
            return at == 0 or atoms.words[at - 1] in _SENTENCE_OPENERS or at in atoms.breaks
        return True

    def _may_count(self, atoms: Atoms, at: int, behind: _Node) -> bool:
        """Whether what follows piece `at` can follow a number in a phrase; cheaper than reading the number."""
        following = atoms.words[at + 1] if at + 1 < len(atoms) else ""
        if following in behind.words or behind.slots or behind.key is not None:
            return True
        return not atoms.words[at][0].isdecimal() and (following == "-" or following in self._number_words)

    def _is_closed(self, atoms: Atoms, at: int) -> bool:
        """Whether piece `at` is no noun: a number without a month before a noun is not a day."""
        if at >= len(atoms) or atoms.words[at] in self._lexicon.counted_stop:
            return True
        return not atoms.words[at][0].isalnum() and atoms.words[at] not in "%-°"

    def _longest(self, node: _Node, atoms: Atoms, at: int, values: dict[str, Any]) -> _Match | None:
        """The longest phrase from `node` on: index behind it, its key, and what its slots hold."""
        words = atoms.words
        best = (at, node.key, values) if node.key is not None and not atoms.glued(at) else None
        if at >= len(words) or (node is not self._root and at in atoms.breaks):
            return best
        word = words[at]
        following = node.words.get(word)
        if following is not None and self._leads_on(following, words, at + 1):
            longer = self._longest(following, atoms, at + 1, values)
            if longer is not None and (best is None or longer[0] > best[0]):
                best = longer
        slots = node.slots if node is not self._root else self._root_slots(word)
        for slot, behind in slots.items():
            if slot == "n" and not self._may_count(atoms, at, behind):
                continue
            found = self._matchers[slot](atoms, at)
            if found is not None:
                longer = self._longest(behind, atoms, found[0], {**values, slot: found[1]})
                if longer is not None and (best is None or longer[0] > best[0]):
                    best = longer
        return best


def _is_title(atoms: Atoms, first: int, end: int) -> bool:
    """Whether a phrase ends with a capitalised word, and so is a name (Le Matin)."""
    return end > first + 1 and atoms.capital(end - 1)


def _bracket(mark: str) -> Slot:
    return lambda atoms, at: (at + 1, mark) if atoms.words[at] == mark else None


def _undotted(name: str) -> str:
    return fold_case(name).rstrip(".")


def _meaning(key: str, values: dict[str, Any]) -> When | None:
    """What the phrase under `key` means with what its slots hold; None where that makes no sense."""
    shift = _SHIFT.fullmatch(key)
    if shift is not None:
        then, unit, sign, count, part = shift.groups()
        offset = (values.get("n", 1) if count == "n" else int(count)) * (-1 if sign == "-" else 1)
        part = part.strip() if part else None
        when = When(unit=unit, offset=offset, context=then is not None, part=part if part in _PARTS else None)
        weekday = _weekday_in(values)
        return _as_year(when if weekday is None else replace(when, weekday=weekday))
    span = _SPAN.fullmatch(key)
    if span is not None:
        then, unit, sign, count, _ = span.groups()
        offset = (values.get("n", 1) if count == "n" else int(count)) * (-1 if sign == "-" else 1)
        return When(unit=unit, offset=offset, spanning=True, context=then is not None)
    if key in ("half", "quarter", "first months", "last months"):
        return _part_of_year(key, values)
    when = _calendar(values)
    if when is None:
        return None
    if key == "decade":
        return replace(when, decade=True) if when.year is not None and when.year % 10 == 0 else None
    return replace(when, direction=key) if key in ("past", "coming") else when


@lru_cache(maxsize=1024)
def _fixed_meaning(key: str) -> When | None:
    return _meaning(key, {})


def _as_year(when: When) -> When:
    """A year counted from the anchor is a year like any other: months and seasons may be attached to it."""
    if when.unit == "year" and not when.context:
        return replace(when, unit=None, year_shift=when.offset, offset=0)
    if when.unit == "week" and when.weekday is not None:
        return replace(when, unit=None, week_shift=when.offset, offset=0)
    return when


def _part_of_year(key: str, values: dict[str, Any]) -> When | None:
    size = {"half": 6, "quarter": 3}.get(key)
    count = values.get("nth") or values.get("n") or values.get("day") or 0
    if size is not None:
        months = (size * (count - 1) + 1, size * count)
    else:
        months = (1, count) if key == "first months" else (13 - count, 12)
    if not 1 <= months[0] <= months[1] <= 12:
        return None
    return When(year=values.get("year"), months=months)


def _weekday_in(values: dict[str, Any]) -> int | None:
    return values["weekday"] if "weekday" in values else values.get("weekdayname")


def _calendar(values: dict[str, Any]) -> When | None:
    month = values.get("month") or values.get("mm")
    day = values.get("day") or values.get("nth")
    if "numeric" in values:
        day, month = values["numeric"]
    when = When(
        values.get("year") or values.get("tens"), month, day, _weekday_in(values), values.get("season")
    )  # fmt: skip
    if day is not None and (day > 31 or (month is None and (when.year or when.season))):
        return None
    month2 = values.get("month2") or values.get("mm2")
    if "day2" in values:
        last = replace(when, day=values["day2"], month=month2 or month, year=values.get("year2") or when.year)
        return replace(when, until=last)
    if month2:
        return replace(when, until=replace(when, month=month2, year=values.get("year2") or when.year))
    if "year2" in values:
        return replace(when, until=When(year=values["year2"]))
    if "weekday2" in values:
        return replace(when, until=When(weekday=values["weekday2"]))
    return when


@lru_cache(maxsize=32)
def date_grammar(tag: str) -> DateGrammar:
    """The date phrases of language `tag`; for one without a file, CLDR's names and what holds in every language.

    Raises KnowledgeError where the language file is wrong.
    """
    base = tag.partition("-")[0]
    known = tag in languages() or base in languages()
    return DateGrammar(tag, load_language(tag).dates if known else DatesSection(phrases=_ANYWHERE))


# Ways of writing that no language file needs to repeat, and those that stand in for a file that is not there.
_EVERYWHERE = {"date": ("<day>{-|/|.}<month>{-|/|.}<year>", "<year>{-|/}<month>{-|/}<day>", "<month>{-|/}<day>{-|/}<year>")}
_ANYWHERE = {
    "date": ("<day>( .) <month>( <year>)", "<month> <day>(,)( <year>)", "<month> <year>", "<weekday>"),
    "bare": ("<month>",),
}
