"""Dates of a text as EDTF (level 1), read from the day of publication where the text does not say all."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from dragoman.finding.dating.date_meaning import Resolved, When
from dragoman.finding.dating.date_resolving import resolve
from dragoman.finding.dating.date_scan import DateSpan, date_spans

__all__ = ["DateMention", "DateSpan", "date_spans", "mentions_of", "news_dates", "resolve_again"]


class DateMention(msgspec.Struct, frozen=True, repr_omit_defaults=True):
    """A date of the text.

    `edtf` is None where it cannot be resolved; `inferred` is set where the anchor was needed, `relative`
    where the text counts from another day. `weekday` (0 is Monday) where it names one. `precision` is day,
    week, month, season, part, year, decade or interval; `part` start, middle or end of it. `role` in its
    sentence: since, until, before, after. `relation` is ("offset", n, unit) where it counts from another
    date; `base` then is `anchor` or `context` (the date spoken of before). `alternatives`: other readings,
    for a caller that knows the tense. `template` is what a date without a year says (XXXX-12-04). `meaning`
    can be resolved again from another day.
    """

    start: int
    end: int
    edtf: str | None
    inferred: bool = False
    relative: bool = False
    weekday: int | None = None
    precision: str | None = None
    role: str | None = None
    part: str | None = None
    relation: tuple[str, int, str] | None = None
    base: str | None = None
    alternatives: tuple[str, ...] = ()
    template: str | None = None
    meaning: When = msgspec.field(default_factory=When)


def news_dates(text: str, language: str, anchor: str | None = None) -> list[DateMention]:
    """The dates of a news text, in its order; `anchor` (EDTF) is the day on which it was published.

    Dates that count from the one before (the day after) are read from the last day that the text named.
    Raises KnowledgeError where the language file is wrong; a language without one is read by CLDR's names
    alone.
    """
    return mentions_of(date_spans(text, language), anchor)


def mentions_of(spans: Iterable[DateSpan], anchor: str | None) -> list[DateMention]:
    """What the date expressions of one text, in its order, mean from `anchor` on."""
    mentions, context = [], None
    for span in spans:
        found = resolve(span.when, anchor, context)
        if span.role == "until" and span.when.only_weekday:
            found = resolve(span.when, anchor, context, future=True)
        mentions.append(_mention(span, found))
        if found.edtf is not None and span.role is None and span.when.precision == "day":
            context = found.edtf
    return mentions


def resolve_again(mention: DateMention, anchor: str | None, context: str | None, future: bool) -> Resolved:
    """The date of `mention` read from another anchor or after another date, or in the future tense."""
    return resolve(mention.meaning, anchor, context, future)


def _mention(span: DateSpan, found: Resolved) -> DateMention:
    when = span.when
    shift = when.unit or ("year" if when.year_shift is not None else None)
    offset = when.offset if when.unit else when.year_shift
    relation = ("offset", offset, shift) if shift is not None and offset is not None else None
    return DateMention(
        span.start, span.end, found.edtf, found.inferred, when.relative or when.year_shift is not None,
        when.weekday, when.precision, span.role, when.part, relation,
        None if relation is None else "context" if when.context else "anchor", found.alternatives,
        when.template, when,
    )  # fmt: skip
