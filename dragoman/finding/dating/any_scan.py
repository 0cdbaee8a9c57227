"""Date expressions of any text: next Easter, three days after 12 January, the 20th of next month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dragoman.finding.dating.any_grammar import any_grammar
from dragoman.finding.dating.date_grammar import DateGrammar, Leaf
from dragoman.finding.dating.date_meaning import When
from dragoman.finding.dating.date_scan import DateScanner, DateSpan
from dragoman.finding.numbers.atoms import Atoms, Phrases, atoms_of
from dragoman.finding.numbers.joined_numbers import forms_of
from dragoman.finding.values import replace
from dragoman.knowledge.notation import expand

_COMPACT = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])")
_SLASHED = re.compile(r"\w+/\w+/\w+(?![\w/])")
_YEAR, _LONGEST_MONTH = 4, 31  # digits, days
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?!\d)")
_STEPS = {"after": (1, False), "before": (-1, False), "day after": (1, True), "day before": (-1, True)}
_LONGEST_DAY = 4  # pieces of a day that a month follows
_LONGEST_STEPS = 10  # pieces of what is added to a date
_DAYS = frozenset({"day", "week"})  # units that are added behind those that the calendar makes longer or shorter
_UNITS = frozenset({"day", "week", "month", "quarter", "year", "decade", "century"})

_Steps = tuple[tuple[int, str], ...]


class AnyScanner(DateScanner):
    """Finds date expressions of any text of one language."""

    def __init__(self, tag: str) -> None:
        """Compile the sections of language `tag`."""
        super().__init__(tag)
        own = self._grammar.section.any_text
        self._directions: Phrases[str] = Phrases(backwards=True)
        self._steps: Phrases[tuple[int, bool]] = Phrases(backwards=True)  # direction; whether it counts one day itself
        self._directions_behind: Phrases[str] = Phrases()
        for direction, terms in own.directions.items():
            self._directions.add(terms, direction)
        for direction, terms in own.directions_behind.items():
            self._directions_behind.add(terms, direction)
        for key, step in _STEPS.items():
            self._steps.add(own.steps.get(key, ()), step)
        self._last = forms_of(own.last_of_month)
        self._step_links = forms_of(own.step_links) | {","}
        self._day_links: Phrases[bool] = Phrases(backwards=True)
        self._day_links.add(self._grammar.section.joins, True)
        feasts = {form.text for terms in own.feasts.values() for term in terms for form in expand(term)}
        self._not_dates = Phrases()
        for term in self._grammar.section.not_dates:
            for form in expand(term):
                if form.text not in feasts:
                    self._not_dates.add_form(form.text, True)

    def _grammar_of(self, tag: str) -> DateGrammar:
        return any_grammar(tag)

    def scan(self, atoms: Atoms) -> tuple[DateSpan, ...]:
        """All date expressions, in the order of the text."""
        leaves: list[Leaf] = []
        for leaf in self._joiner.join(list(self._leaves(atoms)), atoms):
            whole = self._stepped(self._directed(self._of_month(self._summed(leaf, atoms), atoms), atoms), atoms)
            while leaves and leaves[-1].end > whole.first:
                leaves.pop()
            leaves.append(whole)
        return tuple(span for leaf in leaves if (span := self._span(leaf, atoms)) is not None)

    def _leaf(self, atoms: Atoms, at: int) -> Leaf | None:
        match = _COMPACT.fullmatch(atoms.words[at])
        if match is not None:
            year, month, day = map(int, match.groups())
            return Leaf(at, at + 1, When(year, month, day))
        return self._slashed(atoms, at) or super()._leaf(atoms, at)

    def _slashed(self, atoms: Atoms, at: int) -> Leaf | None:
        """Day, month by its name and year between strokes, in any order: Aug/9/2018, 2018/9/Aug."""
        match = _SLASHED.match(atoms.text, atoms.starts[at])
        if match is None:
            return None
        end = atoms.behind(at, match.end())
        month = day = year = None
        for part in match[0].split("/"):
            if not part.isdecimal():
                month = self._grammar.month_called(part)
            elif len(part) == _YEAR:
                year = int(part)
            else:
                day = int(part)
        return Leaf(at, end, When(year, month, day)) if month and day and year and day <= _LONGEST_MONTH else None

    def _longer(self, atoms: Atoms, leaf: Leaf) -> Leaf:
        inner = super()._longer(atoms, leaf)
        if inner is leaf or leaf.when.weekday is None:
            return inner
        return Leaf(leaf.first, leaf.first + 1, When(weekday=leaf.when.weekday))  # Friday, 12 May: to be joined

    def _numeric(self, atoms: Atoms, at: int) -> Leaf | None:
        if at > 0 and atoms.touches(at) and atoms.words[at - 1] == "-" and _ISO.match(atoms.text, atoms.starts[at]):
            year, month, day = (int(atoms.words[at + n]) for n in (0, 2, 4))  # report-2002-10-09
            return Leaf(at, at + 5, When(year, month, day)) if 1 <= month <= 12 and 1 <= day <= 31 else None
        return super()._numeric(atoms, at)

    def _summed(self, leaf: Leaf, atoms: Atoms) -> Leaf:
        """A distance in several units, of which the leaf has the last or the first: *2 years and* 3 days ago."""
        when = leaf.when
        if when.unit is None or when.unit not in _UNITS or not when.offset or when.spanning or when.part is not None:
            return leaf
        sign = 1 if when.offset > 0 else -1
        others = self._steps_ending(atoms, self._past_links(atoms, leaf.first))
        first, end = (others[0], leaf.end) if others is not None else (leaf.first, leaf.end)
        if others is None:
            others = self._steps_beginning(atoms, leaf.end)
            end = others[0] if others is not None else end
        if others is None:
            return leaf
        parts = (*others[1], (abs(when.offset), when.unit))
        steps = tuple((sign * count, unit) for count, unit in sorted(parts, key=lambda part: part[1] in _DAYS))
        return Leaf(first, end, When(unit="day", context=when.context, steps=steps))

    def _past_links(self, atoms: Atoms, at: int) -> int:
        """The place before words that link several numbers of units, before piece `at`."""
        while at > 0 and atoms.words[at - 1] in self._step_links:
            at -= 1
        return at

    def _steps_beginning(self, atoms: Atoms, at: int) -> tuple[int, _Steps] | None:
        """The numbers of units that piece `at` links to those before: index behind them, and what they are."""
        at += at < len(atoms) and atoms.words[at] in self._step_links
        for end in range(min(len(atoms), at + _LONGEST_STEPS), at, -1):
            steps = self._steps_at(atoms, at, end)
            if steps:  # unless they are counted from another day: two weeks ago, three days before Easter
                behind = range(end + 1, min(end + 3, len(atoms) + 1))
                counted = any(self._steps.before(atoms.words, place) for place in behind)
                return None if counted else (end, steps)
        return None

    def _of_month(self, leaf: Leaf, atoms: Atoms) -> Leaf:
        """A day before a month that is told by its distance: the 20th *of next month*."""
        when = leaf.when
        if when.unit != "month" or when.spanning or when.context or when.exact or when.part is not None:
            return leaf
        link = self._day_links.before(atoms.words, leaf.first)
        for behind in dict.fromkeys((link[0] if link is not None else leaf.first, leaf.first)):
            for first in range(max(0, behind - _LONGEST_DAY), behind):
                day = self._grammar.day_at(atoms, first)
                if day is not None and day[0] == behind:
                    return replace(leaf, first=first, when=replace(when, day=day[1]))
                nth = self._weekday_before(atoms, first, behind)
                if nth is not None:
                    return replace(leaf, first=first, when=replace(when, nth=nth[0], weekday=nth[1]))
        return leaf

    def _weekday_before(self, atoms: Atoms, first: int, end: int) -> tuple[int, int] | None:
        """The second Friday, the last Friday: which one (0 is the last) and the weekday, of pieces `first` to `end`."""
        rank = (first + 1, 0) if atoms.words[first] in self._last else self._grammar.day_at(atoms, first)
        weekday = self._grammar.weekday_at(atoms, rank[0]) if rank is not None and rank[0] < end else None
        return (rank[1], weekday[1]) if rank is not None and weekday is not None and weekday[0] == end else None

    def _directed(self, leaf: Leaf, atoms: Atoms) -> Leaf:
        """A date behind a word that says in which direction it lies: *previous* Monday, *next* 6 April."""
        when = leaf.when
        open_ = when.only_weekday or when.month is not None or when.feast is not None or when.season is not None
        if not open_ or when.has_year or when.direction is not None or when.week_shift is not None or when.steps:
            return leaf
        found = self._directions.before(atoms.words, leaf.first)
        if found is not None:
            return replace(leaf, first=found[0], when=replace(when, direction=found[1]))
        found = self._directions_behind.at(atoms.words, leaf.end) if leaf.end < len(atoms) else None
        return leaf if found is None else replace(leaf, end=found[0], when=replace(when, direction=found[1]))

    def _stepped(self, leaf: Leaf, atoms: Atoms) -> Leaf:
        """A date behind a number of days, weeks, months or years: *three days after* 12 January."""
        found = self._steps.before(atoms.words, leaf.first) if leaf.when.precision == "day" else None
        if found is None:
            return leaf
        behind, (sign, one_day) = found
        if one_day:
            return Leaf(behind, leaf.end, replace(leaf.when, steps=((sign, "day"),)))
        counted = self._steps_ending(atoms, behind)
        if counted is None:
            return leaf
        steps = tuple((sign * count, unit) for count, unit in counted[1])
        return Leaf(counted[0], leaf.end, replace(leaf.when, steps=steps))

    def _steps_ending(self, atoms: Atoms, end: int) -> tuple[int, _Steps] | None:
        """The numbers of units that end before piece `end`: index of the first piece, and what they are."""
        places = range(max(0, end - _LONGEST_STEPS), end)
        return next(((at, steps) for at in places if (steps := self._steps_at(atoms, at, end))), None)

    def _steps_at(self, atoms: Atoms, at: int, end: int) -> _Steps:
        """The numbers of units that pieces `at` to `end` are, and nothing else; empty where they are none."""
        steps: list[tuple[int, str]] = []
        for behind, count, unit in self._counted_units(atoms, at, end):
            steps.append((count, unit))
            if behind == end:
                return tuple(steps)
        return ()

    def _counted_units(self, atoms: Atoms, at: int, end: int) -> Iterator[tuple[int, int, str]]:
        reader = self._lexicon.reader
        while at < end:
            article = atoms.words[at] in reader.articles
            number = reader.read(atoms, at) if reader.may_begin(atoms.words[at]) else None
            if number is None and not article:
                return
            count, unit_at = (number.value, number.end) if number is not None else (1.0, at + 1)
            unit = self._lexicon.units.at(atoms.words, unit_at) if unit_at < end else None
            if unit is None or unit[1] not in _UNITS or count != int(count) or not 0 < count <= 1000:
                return
            yield unit[0], int(count), unit[1]
            at = unit[0]
            while at < end and atoms.words[at] in self._step_links:
                at += 1


@lru_cache(maxsize=32)
def _scanner(tag: str) -> AnyScanner:
    return AnyScanner(tag)


def any_date_spans(text: str, language: str) -> tuple[DateSpan, ...]:
    """The date expressions of `text`, whatever it is.

    Raises KnowledgeError where the language file is wrong.
    """
    return _scanner(language).scan(atoms_of(text))
