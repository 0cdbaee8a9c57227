"""Putting date phrases together: a month and its year, a weekday and its day, the two ends of a span."""

from __future__ import annotations

from collections.abc import Callable

from dragoman.finding.dating.date_grammar import Leaf
from dragoman.finding.dating.date_meaning import When
from dragoman.finding.numbers.atoms import Atoms, Phrases, split_atoms
from dragoman.finding.values import replace
from dragoman.knowledge.notation import expand
from dragoman.knowledge.sections.dates import DatesSection

_Rule = Callable[[Leaf, Leaf, str, Atoms], list[Leaf] | None]
_DayAt = Callable[[Atoms, int], tuple[int, int] | None]
_LONGEST_GAP = 4  # pieces between two phrases of one date
_LONGEST_SHARED = 8  # pieces between two weekdays whose days share a month
_LONGEST_OPENING = 3  # pieces between a weekday and its day
_DAY_DIGITS = 3  # a number of so many digits is no day
_DAY_MARKS = frozenset(".,)")  # what may stand behind a day in digits
_ASIDE = ("", ",", "(", ", (")  # what may stand before a date that says another one again


class Joiner:
    """Joins neighbouring phrases by the habits of one language."""

    def __init__(self, section: DatesSection, day_at: _DayAt) -> None:
        """Compile the section; `day_at` reads a day of the month."""
        self._day_at = day_at
        self._joins = _gaps(section.joins) | {""}
        self._ands = _gaps(section.and_words)
        self._open: dict[str, set[str]] = {}
        self._openers: Phrases[str] = Phrases(backwards=True)
        for pattern in section.ranges:
            for mid in _gaps((pattern.mid,)):
                self._open.setdefault(mid, set()).add(pattern.open.lower())
            if pattern.open:
                self._openers.add(pattern.open, pattern.open.lower())

    def join(self, leaves: list[Leaf], atoms: Atoms) -> list[Leaf]:
        """The leaves with those put together that make one date."""
        dated = self._pass(leaves, atoms, self._one)
        paired = self._pass(self._pass(dated, atoms, self._shared, _LONGEST_SHARED), atoms, self._two)
        done: list[Leaf] = []
        for leaf in paired:
            listed = self._listed(leaf, atoms)
            while listed is not leaf and done and done[-1].end > listed.first:
                listed = replace(listed, first=min(listed.first, done.pop().first))
            done.append(listed)
        return done

    def _listed(self, leaf: Leaf, atoms: Atoms) -> Leaf:
        """The leaf with the days of its month that are listed before it: "11, 12, 13 and 14 May" is one span."""
        when, at = leaf.when, leaf.first
        if not (when.day and when.month) or not atoms.words[at].isdecimal():
            return leaf
        # The words of the leaf may begin a day before the one that it means.
        own = int(atoms.words[at])
        day = own if own == when.day - 1 else when.day
        while (before := self._day_before(atoms, at)) is not None and int(atoms.words[before]) == day - 1:
            at, day = before, day - 1
        if day == when.day:
            return leaf
        return replace(leaf, first=at, when=replace(when, day=day, until=when.until or when))

    def _day_before(self, atoms: Atoms, at: int) -> int | None:
        """The piece with a number that a comma or "and" parts from piece `at`."""
        words, joint = atoms.words, at - 1
        if joint < 1 or not (words[joint] == "," or words[joint] in self._ands):
            return None
        before = joint - 1 - (words[joint - 1] == ".")
        return before if before >= 0 and words[before].isdecimal() and len(words[before]) < _DAY_DIGITS else None

    def _pass(self, leaves: list[Leaf], atoms: Atoms, rule: _Rule, longest: int = _LONGEST_GAP) -> list[Leaf]:
        done: list[Leaf] = []
        for leaf in leaves:
            gap = self._gap(done[-1], leaf, atoms, longest) if done else None
            joined = rule(done[-1], leaf, gap, atoms) if gap is not None else None
            if joined is None:
                done.append(leaf)
            else:
                done[-1:] = joined
        return done

    def _gap(self, first: Leaf, second: Leaf, atoms: Atoms, longest: int) -> str | None:
        if second.first - first.end > longest:
            return None
        if "\n" in atoms.text[atoms.ends[first.end - 1] : atoms.starts[second.first]]:
            return None
        return " ".join(atoms.words[first.end : second.first])

    def _one(self, first: Leaf, second: Leaf, gap: str, atoms: Atoms) -> list[Leaf] | None:
        """The two as parts of one date, or None."""
        when = self._together(first.when, second.when, gap)
        if when is None:
            return None
        end = second.end
        if "(" in gap and end < len(atoms) and atoms.words[end] == ")":
            end += 1
        return [Leaf(first.first, end, when, first.bare and second.bare and not when.has_year)]

    def _together(self, a: When, b: When, gap: str) -> When | None:
        linked, aside = gap in self._joins, gap in _ASIDE
        if linked and _only_year(b) and not a.has_year and (a.month or a.season or a.months or a.feast):
            return _with_year(a, b)
        if linked and b.unit == "year" and b.context and a.month and not a.has_year and a.until is None:
            return replace(a, year_shift=b.offset, context=True)
        if gap != "," and linked and _bare_weekday(a) and b.unit == "week" and not b.context:
            return replace(a, week_shift=b.offset, direction=None)
        if gap == "" and a.unit == "week" and not a.context and not a.spanning and _plain_weekday(b):
            return replace(b, week_shift=a.offset)
        if (linked or aside) and _plain_weekday(a) and b.day and b.weekday is None:
            return replace(b, weekday=a.weekday)
        if _is_part_of_day(b) and _names_day(a) and gap == "":
            return a
        if _is_part_of_day(a) and _names_day(b) and linked:
            return b
        if (linked or aside) and a.unit == "day" and not a.context:
            if _plain_weekday(b) and a.weekday is None:
                return replace(a, weekday=b.weekday)
            if b.day and b.month and b.until is None:
                return b
        if gap in (",", "(") and a.day and a.until is None and a.weekday is None and _plain_weekday(b):
            return replace(a, weekday=b.weekday)
        return None

    def _shared(self, first: Leaf, second: Leaf, gap: str, atoms: Atoms) -> list[Leaf] | None:
        """The first as a day of the month that only the second names: "Wednesday 20 and Thursday 21 May"; or None."""
        a, b = first.when, second.when
        if (
            not (b.day and b.month and b.until is None)
            or a.month
            or a.until is not None
            or a.relative != a.only_weekday
        ):
            return None
        day, end = (a.day, first.end) if a.day else self._day_behind(first, atoms)
        if day is None or not self._links(" ".join(atoms.words[end : second.first])):
            return None
        when = replace(b, day=day, weekday=a.weekday)
        if day > b.day:
            # "From Sunday 31 to Tuesday 2 June": of the month before.
            when = replace(when, month=b.month - 1) if b.month > 1 else when
        return [replace(first, end=end, when=when), second]

    def _day_behind(self, weekday: Leaf, atoms: Atoms) -> tuple[int | None, int]:
        """The day of the month behind a weekday, and where what stands behind that begins."""
        if not _bare_weekday(weekday.when):
            return None, weekday.end
        at = weekday.end
        while at < len(atoms) and at < weekday.end + _LONGEST_OPENING and not atoms.words[at].isdecimal():
            at += 1
        opening = " ".join(atoms.words[weekday.end : at])
        found = self._day_at(atoms, at) if at < len(atoms) and (opening in self._joins or opening == "(") else None
        if found is None:
            return None, weekday.end
        end, day = found
        while end < len(atoms) and atoms.words[end] in _DAY_MARKS:
            end += 1
        return day, end

    def _links(self, gap: str) -> bool:
        """Whether what is between two days makes them two of one month, or the ends of a span."""
        return gap in self._ands or gap in self._open

    def _two(self, first: Leaf, second: Leaf, gap: str, atoms: Atoms) -> list[Leaf] | None:
        """The two as ends of a span of time, or as two days that share a month or a year; or None."""
        a, b = first.when, second.when
        if a.until is not None or b.until is not None or a.spanning or b.spanning:
            return None
        if gap.startswith(", ") and a.weekday is not None and b.weekday is not None:
            gap = gap.removeprefix(", ")
        opened = self._openers.before(atoms.words, first.first)
        openings = self._open.get(gap, set())
        if ("" in openings or (opened and opened[1] in openings)) and _comparable(a, b):
            return [Leaf(first.first, second.end, replace(_lent(a, b), until=b))]
        if gap in self._ands and a.only_weekday and a.direction and _plain_weekday(b):
            b = replace(b, direction=a.direction)
            second = replace(second, when=b)
        if gap not in self._ands or not _comparable(a, b):
            return None
        lent = _lent(a, b)
        if _follow(lent, b):
            return [Leaf(first.first, second.end, replace(lent, until=b))]
        return [replace(first, when=lent, bare=first.bare and not lent.has_year), second] if lent != a else None


def _gaps(terms: tuple[str, ...]) -> set[str]:
    return {" ".join(split_atoms(form.text)) for term in terms for form in expand(term)}


def _only_year(when: When) -> bool:
    return when.precision == "year" and when.part is None and not when.context and when.until is None


def _with_year(when: When, year: When) -> When:
    dated = replace(when, year=year.year, year_shift=year.year_shift)
    return dated if dated.until is None else replace(dated, until=_with_year(dated.until, year))


def _bare_weekday(when: When) -> bool:
    return when.only_weekday and when.week_shift is None and when.until is None


def _plain_weekday(when: When) -> bool:
    return _bare_weekday(when) and when.direction is None


def _is_part_of_day(when: When) -> bool:
    return when.unit == "day" and when.offset == 0 and when.context


def _names_day(when: When) -> bool:
    return when.precision == "day" and not _is_part_of_day(when)


def _grain(when: When) -> str:
    return "weekday" if when.only_weekday else when.precision


def _comparable(a: When, b: When) -> bool:
    """Whether the two may be ends of one span: of one precision, the later no less exact."""
    pairs = {_grain(a), _grain(b)}
    return len(pairs) == 1 or pairs <= {"day", "weekday"} or pairs <= {"year", "month"}


def _lent(a: When, b: When) -> When:
    """`a` with the year that only `b` has."""
    if a.has_year or not b.has_year or a.relative or a.precision == "year":
        return a
    return replace(a, year=b.year, year_shift=b.year_shift)


def _follow(a: When, b: When) -> bool:
    """Whether `b` is the day after `a`."""
    if a.only_weekday and b.only_weekday and a.weekday is not None and b.weekday is not None:
        return a.direction == b.direction and (b.weekday - a.weekday) % 7 == 1
    if a.day and b.day and a.month and b.month and a.year == b.year:
        return a.month == b.month and b.day == a.day + 1
    return a.unit == b.unit == "day" and a.context == b.context and b.offset == a.offset + 1
