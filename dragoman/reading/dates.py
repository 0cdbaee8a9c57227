"""Full dates in the head and foot of an article: when it was published.

Month and weekday names come from CLDR; this is not the grammar for dates inside sentences.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from unicodedata import combining, normalize

from dragoman.knowledge.notation import fold_case
from dragoman.reading.words import boilerplate, section

_YEAR = r"(?:19|20)\d\d"
_CLOCK = r"\d{1,2}(?:[:.h：]\s?\d{2}(?:[:.]\d{2})?|\s?h(?![^\W\d_])|\s?[時시]\s?(?:\d{1,2}\s?[分분])?)"
_ZONE = r"(?:\s?\(?(?:GMT|UTC)\s?(?:[+\-−]\s?\d{1,2}(?::?\d{2})?)?\)?|\s?[+\-]\d{2}:?\d{2}(?!\d)|Z\b)?"
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
TIME = re.compile(rf"(?<![\d.,]){_CLOCK}{_ZONE}(?!\d)(?:\s?(?:[ap]\.?m\.?)(?![^\W\d_]))?", re.I)
SHORT_NAME = 4  # letters of a day of the week that may be short for it, at most
ISSUE_WORDS = 5  # a longer line is not one that says of which month an issue is


@dataclass(frozen=True, slots=True)
class DateFound:
    """A full date in a line: its span, EDTF, and whether day and month might be meant the other way round."""

    start: int
    end: int
    edtf: str
    ambiguous: bool = False


def find_full_dates(text: str, language: str) -> list[DateFound]:
    """Every date with year, month and day in `text`, in order."""
    if not _DIGIT.search(text):
        return []
    grammar = _grammar(language)
    found: list[DateFound] = []
    for m in grammar.pattern.finditer(fold_case(text)):
        read = grammar.read(m)
        if read is not None:
            found.append(grammar.by_weekday(text, read) if read.ambiguous else read)
    return found


@dataclass(frozen=True, slots=True)
class YearlessDay:
    """A day and month without a year, where it stands, and its day of the week (0 is Monday) where that is there."""

    start: int
    end: int
    weekday: int | None
    month: int
    day: int

    def in_year(self, year: int) -> date | None:
        """The date in `year`; None where that has no such day."""
        return date(year, self.month, self.day) if 1 <= self.day <= monthrange(year, self.month)[1] else None


def find_yearless_day(text: str, language: str, bare: bool = False) -> YearlessDay | None:
    """The first day that `text` gives without a year: "Friday 6 March"; `bare`: also without its day of the week."""
    grammar = _grammar(language)
    m = grammar.yearless.search(fold_case(text)) if _DIGIT.search(text) else None
    while m is not None and m["w"] is None and not bare:
        m = grammar.yearless.search(fold_case(text), m.end())
    if m is None:
        return None
    month, day = grammar.months[m["m"] or m["m2"]], int(m["d"] or m["d2"])
    weekday = grammar.weekdays[m["w"]] if m["w"] else None
    return YearlessDay(m.start(), m.end(), weekday, month, day) if 1 <= day <= 31 else None


def find_weekday(text: str, language: str) -> int | None:
    """The first day of the week (0 is Monday) that `text` names in full, or in a longer word: "torsdagen"."""
    names = {name: number for name, number in _grammar(language).weekdays.items() if len(name) > SHORT_NAME}
    words = (fold_case(word) for word in _WORD.findall(text))
    return next((number for word in words for name, number in names.items() if word.startswith(name)), None)


def month_of_issue(text: str, language: str) -> str | None:
    """The month (EDTF) that a short line names with its year and no day: "Mai 2026", "Nr. 5, mai 2026"."""
    grammar = _grammar(language)
    found = grammar.issue.search(fold_case(text)) if len(text.split()) <= ISSUE_WORDS else None
    return f"{found['y']}-{grammar.months[found['m']]:02d}" if found is not None else None


def is_weekday(word: str, language: str) -> bool:
    """Whether `word` is the name of a day of the week, in full or short."""
    return fold_case(word).rstrip(".") in _grammar(language).weekdays


def names_day(text: str, edtf: str, language: str) -> bool:
    """Whether `text` names the day and month of `edtf` in words (`4. Dezember`)."""
    month, day = int(edtf[5:7]), int(edtf[8:10])
    names = [re.escape(n) for n, number in _grammar(language).months.items() if number == month and len(n) > 2]
    if not names:
        return False
    name = "|".join(names)
    return bool(
        re.search(
            rf"(?<!\d){day}\W{{0,3}}(?:\w{{1,3}}\s)?(?:{name})|(?:{name})\W{{0,3}}{day}(?!\d)",
            fold_case(text),
        )
    )


def swapped(edtf: str) -> str:
    """The date with day and month the other way round."""
    return f"{edtf[:4]}-{edtf[8:10]}-{edtf[5:7]}"


class _Grammar:
    """How one language writes full dates."""

    def __init__(self, language: str) -> None:
        words = section(language)
        self.months, self.weekdays = _calendar_names(language, words.locales)
        self.month_first = words.month_first or language in ("en-US", "en-PH")
        month = "|".join(sorted((re.escape(m) for m in self.months), key=len, reverse=True)) or "(?!)"
        self.issue = re.compile(rf"(?<![^\W\d_])(?P<m>{month})\.?\s(?P<y>{_YEAR})$")
        days = "|".join(sorted(map(re.escape, self.weekdays), key=len, reverse=True)) or "(?!)"
        self.yearless = re.compile(
            rf"(?<![^\W\d_])(?:(?P<w>{days})\.?,?\s(?:[^\W\d_]{{1,3}}\s)?)?(?<![\d.,/])"
            rf"(?:(?P<d>\d{{1,2}})(?:\.|[^\W\d_]{{1,2}})?\s(?:[^\W\d_]{{1,3}}\s)?(?P<m>{month})|(?P<m2>{month})\s(?P<d2>\d{{1,2}}))"
            rf"(?![^\W_])(?!\.?,?\s(?:[^\W\d_]{{1,4}}\s)?{_YEAR})"
        )
        eras = "|".join(re.escape(era) for era in boilerplate().eras)
        link = r"(?:[^\W\d_]{1,3}\s)?"
        self.pattern = re.compile(
            rf"(?<!\d)(?P<y1>{_YEAR})(?P<s1>[-/.]|\s(?=\d\d\s\d\d(?!\d)))(?P<m1>\d{{1,2}})(?P=s1)(?P<d1>\d{{1,2}})(?!\d)"
            rf"|(?<![\d.,])(?P<a2>\d{{1,2}})\s?(?P<s2>[-/.])\s?(?P<b2>\d{{1,2}})\s?(?P=s2)\s?(?P<y2>{_YEAR})(?!\d)"
            rf"|(?<![\d.,])(?P<d3>\d{{1,2}})(?:\.|[^\W\d_]{{1,2}}|[.]?[ºª°])?\s?[-\s]\s?{link}(?P<m3>{month})\.?"
            rf",?\s?[-\s]?\s?(?:[^\W\d_]{{1,4}}\s)?(?P<y3>{_YEAR})(?!\d)"
            rf"|(?<![^\W\d_])(?P<m4>{month})\.?\s(?P<d4>\d{{1,2}})(?:[^\W\d_]{{2}})?,?\s(?P<y4>{_YEAR})(?!\d)"
            rf"|(?<!\d)(?P<y5>{_YEAR})\s?[^\W\d_]\s?(?P<m5>\d{{1,2}})\s?[^\W\d_]\s?(?P<d5>\d{{1,2}})\s?[日일号號]"
            rf"|(?<![\d.,/])(?P<a7>\d\d?)/(?P<b7>\d\d?)\s(?P<y7>{_YEAR})(?!\d)"
            rf"|(?<![\d.,/])(?P<a8>\d\d)(?P<s8>[./])(?P<b8>\d\d)(?P=s8)(?P<z8>\d\d)(?![\d.:/])"
            rf"|(?P<era>{eras})(?P<y6>\d{{1,2}}|元)年(?P<m6>\d{{1,2}})月(?P<d6>\d{{1,2}})日"
        )

    def read(self, m: re.Match[str]) -> DateFound | None:
        """The date of a match; None where there is no such day."""
        if m["era"]:
            year = boilerplate().eras[m["era"]] + (1 if m["y6"] == "元" else int(m["y6"]))
            return _date(m, year, int(m["m6"]), int(m["d6"]))
        for n in ("1", "5"):
            if m["y" + n]:
                return _date(m, int(m["y" + n]), int(m["m" + n]), int(m["d" + n]))
        for n in ("3", "4"):
            if m["y" + n]:
                return _date(m, int(m["y" + n]), self.months[m["m" + n]], int(m["d" + n]))
        if m["y7"]:
            return _date(m, int(m["y7"]), int(m["b7"]), int(m["a7"]))
        if m["z8"]:
            day, month = int(m["a8"]), int(m["b8"])
            if (self.month_first and day <= 12 and m["s8"] == "/") or month > 12:
                day, month = month, day
            return _date(m, 2000 + int(m["z8"]), month, day)
        day, month = int(m["a2"]), int(m["b2"])
        if (self.month_first and day <= 12 and m["s2"] == "/") or month > 12:
            day, month = month, day
        return _date(m, int(m["y2"]), month, day, ambiguous=day <= 12 and month <= 12 and day != month)

    def by_weekday(self, text: str, found: DateFound) -> DateFound:
        """The date with day and month the way round that the weekday before it says: "Mon, 05/04/2026"."""
        before = text[: found.start].rstrip(" ,.").rpartition(" ")[2]
        weekday = self.weekdays.get(fold_case(before).rstrip("."))
        other = swapped(found.edtf)
        if weekday is None or date.fromisoformat(found.edtf).weekday() == weekday:
            return found if weekday is None else replace(found, ambiguous=False)
        return replace(found, edtf=other, ambiguous=False) if date.fromisoformat(other).weekday() == weekday else found


def _date(m: re.Match[str], year: int, month: int, day: int, ambiguous: bool = False) -> DateFound | None:
    if not (1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        return None
    return DateFound(m.start(), m.end(), f"{year:04d}-{month:02d}-{day:02d}", ambiguous)


@lru_cache(maxsize=64)
def _grammar(language: str) -> _Grammar:
    return _Grammar(language)


def _calendar_names(language: str, locales: tuple[str, ...]) -> tuple[dict[str, int], dict[str, int]]:
    """Month names and weekday names with their number, of the language, its other locales, and English."""
    from babel import Locale, UnknownLocaleError

    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    for tag in (language.replace("-", "_"), language.partition("-")[0], *locales, "en"):
        try:
            locale = Locale.parse(tag)
        except (UnknownLocaleError, ValueError):
            continue
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    folded = fold_case(str(name)).rstrip(".")
                    if not folded.isdigit():
                        months.setdefault(folded, int(number))
                        months.setdefault(_plain(folded), int(number))
                for number, name in locale.days[context][width].items():
                    weekdays.setdefault(fold_case(str(name)).rstrip("."), int(number))
    return months, weekdays


def _plain(name: str) -> str:
    """A name as careless hands write it, without its accents: "aout"."""
    return "".join(c for c in normalize("NFD", name) if not combining(c))


def month_names(language: str) -> frozenset[str]:
    """The names of months, full and short, folded."""
    return frozenset(_grammar(language).months)
