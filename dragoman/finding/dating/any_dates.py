"""Every date of any text: what the package offers beside the reading of news."""

from __future__ import annotations

from dragoman.finding.dating.any_scan import any_date_spans
from dragoman.finding.dating.dates import DateMention, mentions_of


def find_dates(text: str, language: str, anchor: str | None = None) -> list[DateMention]:
    """The dates of `text`, in its order; `anchor` (EDTF) is the day from which it is read.

    Numbers of weeks, months and years are counted to the day (two weeks ago); feasts and weekdays of a month are
    days. Days that no calendar has (30 February) are left out. Dates that count from the one before (the day after)
    are read from the last day that the text named.

    Raises KnowledgeError where the language file is wrong; a language without one is read by CLDR's names
    alone.
    """
    found = mentions_of(any_date_spans(text, language), anchor)
    return [m for m in found if m.edtf is not None or m.meaning.day is None or (anchor is None and _may_be(m))]


def _may_be(mention: DateMention) -> bool:
    """Whether a date that could not be read is one that some other day would tell."""
    return mention.meaning.year is None
