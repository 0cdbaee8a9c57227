"""When an article was published, from the lines around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from dragoman.reading.date_lines import MOST_WORDS, settle
from dragoman.reading.dateline import read_dateline, read_yearless_dateline
from dragoman.reading.dates import (
    ISSUE_WORDS,
    YearlessDay,
    find_full_dates,
    find_weekday,
    find_yearless_day,
    month_of_issue,
)
from dragoman.reading.head_parts import HeadParts
from dragoman.reading.vocabulary import vocabulary

_YEAR = re.compile(r"(?<![\d.,])20\d\d(?![\d.,]*\d)")
_SIGN = re.compile(r"©|\(c\)|copyright|upphovsrätt", re.I)
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{4})[.!?]\s")
YEARLESS_WORDS = 8  # words of a line that tells the day without its year, at most
FOOT = 3  # lines at the end of which one may say when the article was published
SIGNED = 8  # lines at the end of which one may have the year of the copyright
# A label of fewer letters ("date", "vom") says nothing in a sentence; and how far behind it the date may stand.
PLAIN = 6
# Years that a text names within one of the year of its day, at least.
AMONG = 2
# News tells the dates of its own weeks in full, and of those before it only the year: days from a date in the text.
NEAR = 60


def settle_day(parts: HeadParts) -> None:
    """Fill in the day of publication of the head."""
    _body_dateline(parts)
    ordered = sorted(parts.date_lines.items(), key=lambda item: (not item[1].labelled, item[0]))
    for _, line in ordered:
        if line.published:
            parts.head.published = settle(line, parts.text, parts.language)
            return
    updated = next((line.updated for _, line in ordered if line.updated), None)
    parts.head.published = updated or _said_at_foot(parts) or _in_title(parts) or _in_two_lines(parts)
    if parts.head.published is None:
        parts.head.published = _without_year(parts)


def _body_dateline(parts: HeadParts) -> None:
    """Read the dateline that the running text begins with."""
    for i in range(parts.first, min(parts.first + 2, len(parts.lines))):
        line = read_dateline(parts.lines[i].text, parts.language)
        if line is not None:
            parts.date_lines.setdefault(i, line)
            return


def _said_at_foot(parts: HeadParts) -> str | None:
    """The day in a sentence at the foot that says when the article was published."""
    for line in parts.lines[-FOOT:]:
        dates = find_full_dates(line.text, parts.language) if line.words <= MOST_WORDS else []
        labels = [
            h for h in vocabulary(parts.language).head.find(line.text) if h.kind == "published"
        ] if len(dates) == 1 else []  # fmt: skip
        if any(h.end - h.start >= PLAIN and 0 <= dates[0].start - h.end <= PLAIN for h in labels):
            return dates[0].edtf
    return None


def _in_title(parts: HeadParts) -> str | None:
    """The day that the title ends with: "Brèves du lundi 4 mai 2026"."""
    title = parts.head.title
    text = parts.lines[title].text.rstrip(" .)") if title is not None else ""
    dates = find_full_dates(text, parts.language)
    return dates[-1].edtf if dates and dates[-1].end == len(text) else None


def _in_two_lines(parts: HeadParts) -> str | None:
    """The day above its year ("04 mai", "2026"), or the month of an issue, in the lines before the running text."""
    head = [line.text for line in parts.lines[: parts.first] if line.words <= ISSUE_WORDS]
    for above, below in pairwise(head):
        dates = find_full_dates(f"{above} {below}", parts.language) if below[:2] in ("19", "20") else []
        if dates:
            return dates[0].edtf
    return next((m for text in head if (m := month_of_issue(text, parts.language))), None)


def _without_year(parts: HeadParts) -> str | None:
    """The day that the page gives without its year, in a short line of the head or in the dateline."""
    for i, line in enumerate(parts.lines[: parts.first]):
        day = find_yearless_day(line.text, parts.language) if line.words <= YEARLESS_WORDS else None
        if day is not None and i != parts.head.title:
            parts.head.roles[i] = "byline"
            return _settled(day, frozenset({day.weekday}), parts)
    for line in parts.lines[parts.first : parts.first + 2]:
        day = read_yearless_dateline(line.text, parts.language)
        if day is not None:
            lead = _SENTENCE_END.split(line.text[day.end :], maxsplit=1)[0]
            told = find_weekday(lead, parts.language) if day.weekday is None else None
            # The news of a dateline are of its day or of the day before.
            weekdays = {day.weekday} if told is None else {told, (told + 1) % 7}
            return _settled(day, frozenset(weekdays), parts)
    return None


def _settled(day: YearlessDay, weekdays: frozenset[int | None], parts: HeadParts) -> str | None:
    """A day in the year that the rest of the page gives it, as EDTF.

    With its day of the week: the year of the copyright, or one about which the text names several, whichever had the day
    then. Without: of the years about which it names several, the one in which it is near to a date told in full. A year
    that is named alone may be any: of a hundred articles the latest year that they name is that of the day itself in
    seven, the next in 27, and one or two before in 25.
    """
    told = {int(year) for year in _YEAR.findall(parts.text)}
    among = [y for year in told for y in (year - 1, year, year + 1) if len(told & {y - 1, y, y + 1}) >= AMONG]
    if None not in weekdays:
        possible = (d for year in [*_signed(parts), *sorted(set(among), reverse=True)] if (d := day.in_year(year)))
        return next((d.isoformat() for d in possible if d.weekday() in weekdays), None)
    full = [date.fromisoformat(f.edtf) for f in find_full_dates(parts.text, parts.language)]
    days = [d for year in among if (d := day.in_year(year))]
    distance, nearest = min(((abs((d - f).days), d) for d in days for f in full), default=(NEAR, None))
    return nearest.isoformat() if nearest is not None and distance < NEAR else None


def _signed(parts: HeadParts) -> Iterator[int]:
    """The years of the copyright at the foot."""
    for line in parts.lines[-SIGNED:]:
        if _SIGN.search(line.text):
            yield from map(int, _YEAR.findall(line.text))
