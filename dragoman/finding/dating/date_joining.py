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
_LONGEST_GAP = 4  # pieces between two phrases of one date
_ASIDE = ("", ",", "(", ", (")  # what may stand before a date that says another one again


class Joiner:
    """Joins neighbouring phrases by the habits of one language."""

    def __init__(self, section: DatesSection) -> None:
        """Compile the section."""
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
        return self._pass(self._pass(leaves, atoms, self._one), atoms, self._two)

    def _pass(self, leaves: list[Leaf], atoms: Atoms, rule: _Rule) -> list[Leaf]:
        done: list[Leaf] = []
        for leaf in leaves:
            gap = self._gap(done[-1], leaf, atoms) if done else None
            joined = rule(done[-1], leaf, gap, atoms) if gap is not None else None
            if joined is None:
                done.append(leaf)
            else:
                done[-1:] = joined
        return done

    def _gap(self, first: Leaf, second: Leaf, atoms: Atoms) -> str | None:
        if second.first - first.end > _LONGEST_GAP:
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
        if (linked or aside) and _plain_weekday(a) and b.day and b.month and b.weekday is None:
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

    def _two(self, first: Leaf, second: Leaf, gap: str, atoms: Atoms) -> list[Leaf] | None:
        """The two as ends of a span of time, or as two days that share a month or a year; or None."""
        a, b = first.when, second.when
        if a.until is not None or b.until is not None or a.spanning or b.spanning:
            return None
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
