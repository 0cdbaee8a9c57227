"""Dates of a text before they are read from a day: phrases found, put together, with their part in the
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress

import msgspec

from dragoman.errors import KnowledgeError
from dragoman.finding.dating.date_grammar import DateGrammar, Leaf, date_grammar
from dragoman.finding.dating.date_joining import Joiner
from dragoman.finding.dating.date_meaning import When
from dragoman.finding.numbers.atoms import Atoms, Phrases, atoms_of
from dragoman.finding.numbers.number_lexicon import NumberLexicon, number_lexicon
from dragoman.finding.numbers.remembered import Remembered
from dragoman.finding.values import replace

PARTS = frozenset({"start", "middle", "end"})
ROLES = frozenset({"since", "until", "before", "after", "anniversary"})
_NUMERIC = re.compile(
    r"(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?!\w)"
    r"|(?P<a>\d{1,2})(?P<t>[-./])(?P<b>\d{1,2})(?P=t)(?P<z>\d{4}|\d{2})(?!\w)"
    r"|(?P<from>(?:19|20)\d\d)[-–/](?P<to>(?:19|20)?\d\d)(?![-\w/])"
)
_PIVOT = 70  # two-digit years from here on belong to the last century
_FIRST_YEAR, _LAST_YEAR = 1900, 2100  # bare numbers outside are years only behind a word that says so


class DateSpan(msgspec.Struct, frozen=True):
    """A date expression of a text: offsets, meaning, role in its sentence; `kind` is `year` or `date`."""

    start: int
    end: int
    when: When
    role: str | None
    kind: str


class DateScanner:
    """Finds date expressions of one language."""

    def __init__(self, tag: str) -> None:
        """Compile the sections of language `tag`."""
        self._grammar: DateGrammar = self._grammar_of(tag)
        self._lexicon: NumberLexicon = number_lexicon(tag)
        section = self._grammar.section
        self._joiner = Joiner(section, self._grammar.day_at)
        self._parts: Phrases[str] = Phrases(backwards=True)
        self._roles: Phrases[str] = Phrases(backwards=True)
        self._licences: Phrases[bool] = Phrases(backwards=True)
        self._year_licences: Phrases[bool] = Phrases(backwards=True)
        self._not_dates: Phrases[bool] = Phrases()
        for part, terms in section.parts.items():
            self._parts.add(terms, _known(tag, "parts", part, PARTS))
        for role, terms in section.roles.items():
            self._roles.add(terms, _known(tag, "roles", role, ROLES))
        self._licences.add(section.licences, True)
        self._year_licences.add(section.year_licences, True)
        self._not_dates.add(section.not_dates, True)
        self._not_starts = self._not_dates.first_words()
        self._kinds: Remembered[str, bool] = Remembered(
            lambda word: word in self._not_starts or self._grammar.may_begin(word)
        )
        self._approximate = self._lexicon.bounds_before

    def _grammar_of(self, tag: str) -> DateGrammar:
        """The phrases of language `tag`."""
        return date_grammar(tag)

    def scan(self, atoms: Atoms) -> tuple[DateSpan, ...]:
        """All date expressions, in the order of the text."""
        leaves = self._joiner.join(list(self._leaves(atoms)), atoms)
        return tuple(span for leaf in leaves if (span := self._span(leaf, atoms)) is not None)

    def _leaves(self, atoms: Atoms) -> Iterator[Leaf]:
        words, leads, behind = atoms.words, self._grammar.may_go_on, 0
        for at in compress(range(len(words)), map(self._kinds.__getitem__, words)):
            if at < behind:
                continue
            if words[at] in self._not_starts and (skipped := self._not_dates.at(words, at)) is not None:
                behind = skipped[0]
                continue
            if not leads[words[at], words[at + 1] if at + 1 < len(words) else ""] and not words[at][0].isdecimal():
                continue
            leaf = self._leaf(atoms, at)
            if leaf is not None and not atoms.glued(at):
                behind = leaf.end
                yield leaf

    def _leaf(self, atoms: Atoms, at: int) -> Leaf | None:
        digits = atoms.words[at][0].isdecimal()
        leaf = (self._numeric(atoms, at) if digits else None) or self._grammar.at(atoms, at)
        if leaf is None:
            return self._year(atoms, at) if digits else None
        if leaf.when.day is not None and leaf.when.month is None:
            return self._longer(atoms, leaf)
        return leaf

    def _longer(self, atoms: Atoms, leaf: Leaf) -> Leaf:
        """A date that begins inside `leaf`, a day without a month, and says more: am *24. und 25.
        November*.
        """
        for at in range(leaf.first + 1, leaf.end):
            inner = self._grammar.at(atoms, at)
            if inner is not None and inner.when.month is not None:
                return inner
        return leaf

    def _numeric(self, atoms: Atoms, at: int) -> Leaf | None:
        """A date in digits: 2025-12-04, 28.10.2025, 04/12/2025; or a span of years: 2023/24."""
        if at > 0 and atoms.touches(at) and atoms.words[at - 1] in "-/":
            return None
        if len(atoms.words[at]) < 6 and not (at + 1 < len(atoms) and atoms.words[at + 1] == "-"):
            return None
        match = _NUMERIC.match(atoms.text, atoms.starts[at])
        if match is None:
            return None
        end = atoms.behind(at, match.end())
        when = _numeric_meaning(match, self._grammar.section.order)
        return None if when is None else Leaf(at, end, when)

    def _year(self, atoms: Atoms, at: int) -> Leaf | None:
        """A bare year: a number of four digits that counts nothing."""
        word = atoms.words[at]
        if len(word) != 4 or not word.isdecimal() or not 1000 <= int(word) < 3000:
            return None
        if self._counts(atoms, at, int(word)):
            return None
        return Leaf(at, at + 1, When(year=int(word)))

    def _counts(self, atoms: Atoms, at: int, year: int) -> bool:
        """Whether a number of four digits counts something, or is part of a name or a code, and so is no
        year.
        """
        words, lexicon = atoms.words, self._lexicon
        if _in_a_code(atoms, at, parted=self._parts.before(words, at) is not None):
            return True
        if lexicon.documents.before(words, at) is not None or lexicon.currency_before(atoms, at) is not None:
            return True
        for phrases in (
            lexicon.percent,
            lexicon.reader.scales,
            lexicon.units,
            lexicon.unit_marks,
            lexicon.times,
        ):
            if phrases.at(words, at + 1) is not None:
                return True
        if lexicon.currency_behind(atoms, at + 1) is not None:
            return True
        licensed = (
            self._roles.before(words, at) is not None
            or self._year_licences.before(words, at) is not None
            or self._parts.before(words, at) is not None
        )
        if licensed:
            return False
        bound = lexicon.bounds_before.before(words, at)
        if bound is not None and bound[1] and (bound[1] != "about" or year % 100 == 0):
            # "8 percent more than 2023": a share is compared with a year.
            compared = lexicon.percent.before(words, bound[0]) is not None
            return not (compared and _FIRST_YEAR <= year < _LAST_YEAR)
        if not _FIRST_YEAR <= year < _LAST_YEAR:
            return True
        return year % 100 == 0 and at + 1 < len(words) and words[at + 1][0].isalpha()

    def _span(self, leaf: Leaf, atoms: Atoms) -> DateSpan | None:
        """The expression with what stands before it: a part of it, a role."""
        words, first, when, role = atoms.words, leaf.first, leaf.when, leaf.role
        part = self._parts.before(words, first)
        if part is not None and when.day is None and not when.only_weekday:
            first, when = part[0], replace(when, part=part[1])
        else:
            part = None
        found = self._roles.before(words, first)
        if found is not None:
            role = found[1]
        if leaf.bare and part is None and role is None and self._licences.before(words, first) is None:
            return None
        if when.year is not None and when.until is None and role is None:
            bound = self._approximate.before(words, first)
            if bound is not None and bound[1] == "about":
                first, when = bound[0], replace(when, about=True)
        kind = "year" if when == When(year=when.year) else "date"
        return DateSpan(atoms.starts[first], atoms.ends[leaf.end - 1], when, role, kind)


def _known(tag: str, where: str, name: str, names: frozenset[str]) -> str:
    if name not in names:
        raise KnowledgeError(f"{tag}.yaml: dates.{where}: {name!r} is none of {', '.join(sorted(names))}")
    return name


def _in_a_code(atoms: Atoms, at: int, parted: bool) -> bool:
    """Whether a number is glued to letters or marks on either side (Expo-2030, 2030-Agenda, 1701/2006)."""
    words = atoms.words
    if atoms.glued(at) or atoms.glued(at + 1):
        return True
    before = at > 1 and atoms.touches(at) and words[at - 1] in "-/+#_@" and atoms.touches(at - 1)
    if before and not parted and not (words[at - 2].isdecimal() and words[at - 1] == "-"):
        return True
    if atoms.touches(at + 1) and words[at + 1] in "-/+_@" and atoms.touches(at + 2):
        return not (words[at + 1] == "-" and words[at + 2].isdecimal())
    return False


def _numeric_meaning(match: re.Match[str], order: str) -> When | None:
    if match["from"]:
        first = int(match["from"])
        last = int(match["to"]) if len(match["to"]) == 4 else first // 100 * 100 + int(match["to"])
        if first < last <= first + 30:
            return When(year=first, until=When(year=last))
        month = int(match["to"])
        return When(year=first, month=month) if 1 <= month <= 12 else None
    if match["y"]:
        year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
        return When(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None
    first, second, year = int(match["a"]), int(match["b"]), int(match["z"])
    if year < 100:
        year += 1900 if year >= _PIVOT else 2000
    if order == "mdy" and match["t"] != "." and first <= 12 and 1 <= second <= 31:
        return When(year, first, second, swap=second <= 12 and first != second)
    if 1 <= second <= 12 and 1 <= first <= 31:
        return When(year, second, first)
    return When(year, first, second) if 1 <= first <= 12 and 1 <= second <= 31 else None


@lru_cache(maxsize=32)
def _scanner(tag: str) -> DateScanner:
    return DateScanner(tag)


@lru_cache(maxsize=4)
def date_spans(text: str, language: str) -> tuple[DateSpan, ...]:
    """The date expressions of `text`; the last few texts are kept, since several steps ask for the same one.

    Raises KnowledgeError where the language file is wrong.
    """
    return _scanner(language).scan(atoms_of(text))
