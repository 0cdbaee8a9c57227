"""The section `dates` of a language file: how the language writes dates and points in time.

Names of months and weekdays come from CLDR; here is what CLDR does not know, and the habits of writing.

Patterns are terms in the notation of `dragoman.knowledge.notation` with slots in angle brackets: `<day>`
`<day2>` `<dayx>` (a day between two others) `<month>` `<month2>` `<mm>` `<mm2>` (a month as a number)
`<year>` `<year2>` `<weekday>` `<weekdayname>` (without an ending) `<season>` `<nth>` `<nth2>` (an ordinal)
`<n>` (a number, in digits or words) `<numeric>` (24.11. or 24/11) `<tens>` (of the years of the last
century: 90) `<open>` `<close>` (round brackets, which the notation itself uses).
"""

from __future__ import annotations

from typing import Literal

import msgspec

Terms = tuple[str, ...]


class DateRange(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`open` X `mid` Y is a span of time; without `open` where it is empty."""

    mid: str
    open: str = ""


class AnyDates(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is read as a date only where every date of any text is asked for, not in the news.

    `phrases` as in `DatesSection`. `feasts`: names of days that every year has, by rule (see
    `dragoman.finding.dating.feasts`). `directions` (past, coming): words before a weekday, a feast or a date
    without a year; `directions_behind` stand behind it. `steps` (after, before): words between a number of
    days, weeks, months or years and a date; `day after`, `day before`: words that count the one day themselves
    (the eve of). `step_links` stand between several such numbers (a year and two days). `last_of_month`: words
    for the last weekday of a month.
    """

    phrases: dict[str, Terms] = {}
    feasts: dict[str, Terms] = {}
    directions: dict[str, Terms] = {}
    directions_behind: dict[str, Terms] = {}
    steps: dict[str, Terms] = {}
    last_of_month: Terms = ()
    step_links: Terms = ()


class DatesSection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Dates of one language.

    `order` of numeric dates (dmy, mdy). `capital`: months and weekdays have a capital;
    `nouns_capital`: so have all nouns, and a phrase of one word (morgen) is none with a capital. `months`
    (1–12), `weekdays` (0 is Monday) and `seasons` besides or instead of CLDR's; `weekday_endings` in the
    term notation (`{|s|abend}`). `phrases`: patterns by meaning (see `dragoman.finding.dating.date_phrases`).
    `licences`: words before which a bare month or season is a date (in March). `year_licences`: words before
    a year outside 1900–2099. `joins`: words between the parts of one date (December *of* last year).
    `parts`: the beginning, middle or end of a date. `roles`: what a date is in its sentence (`since`,
    `until`, `before`, `after`). `not_dates`: phrases with a date in them that are none (Black Friday).
    """

    order: Literal["dmy", "mdy"] = "dmy"
    capital: bool = False
    nouns_capital: bool = False
    months: dict[int, str] = {}
    weekdays: dict[int, str] = {}
    weekday_endings: str = ""
    seasons: dict[str, str] = {}
    phrases: dict[str, Terms] = {}
    licences: Terms = ()
    year_licences: Terms = ()
    joins: Terms = ()
    and_words: Terms = ()
    ranges: tuple[DateRange, ...] = ()
    parts: dict[str, Terms] = {}
    roles: dict[str, Terms] = {}
    not_dates: Terms = ()
    any_text: AnyDates = AnyDates()
