"""EDTF dates: parsing, comparing, and how people write them."""

from __future__ import annotations

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model.dates import (
    compatible,
    contains,
    days_apart,
    humanise,
    interval,
    more_precise,
    overlaps,
    parse_date,
    read_date,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from edtf import parse_edtf

YEARS = st.integers(1000, 2999).map(str)
MONTHS = st.tuples(YEARS, st.integers(1, 12)).map(lambda p: f"{p[0]}-{p[1]:02d}")
DAYS = st.dates().filter(lambda d: d.year >= 1000).map(str)
SEASONS = st.tuples(YEARS, st.integers(21, 24)).map(lambda p: f"{p[0]}-{p[1]}")
PARTS = st.one_of(YEARS, MONTHS, DAYS, SEASONS)


@given(PARTS)
def test_the_first_and_last_day_are_those_of_the_edtf_package(text: str) -> None:
    ours, theirs = parse_date(text), parse_edtf(text)
    first, last = theirs.lower_strict(), theirs.upper_strict()
    assert (ours.first.year, ours.first.month, ours.first.day) == tuple(first[:3])
    assert (ours.last.year, ours.last.month, ours.last.day) == tuple(last[:3])


@given(PARTS, PARTS)
def test_an_interval_holds_both_its_ends(a: str, b: str) -> None:
    a, b = sorted((a, b), key=lambda t: (parse_date(t).first, parse_date(t).last))
    if parse_date(a).first <= parse_date(b).last:
        text = interval(a, b)
        assert contains(text, b) or parse_date(b).first < parse_date(a).first
        assert overlaps(text, a)


@pytest.mark.parametrize("text", ["", "2025-13", "2025-02-30", "today", "2025-XX-04", "2026/2025", "/", "2025-21-03"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text)
    assert read_date(text) is None


def test_marks_of_doubt_are_kept() -> None:
    assert parse_date("2023~").mark == "~"
    assert parse_date("2023-05?").mark == "?"


def test_unspecified_digits_cover_all_they_can_be() -> None:
    assert str(parse_date("202X").first) == "2020-01-01"
    assert str(parse_date("202X").last) == "2029-12-31"
    assert parse_date("2025-XX").days == 365


def test_open_intervals_have_no_end() -> None:
    assert parse_date("2025-03/..").last is None
    assert contains("2025-03/..", "2031-01-01")
    assert not contains("2025-03/..", "2025-02-28")


def test_dates_that_hold_each_other_are_compatible() -> None:
    assert compatible("2025-12", "2025-12-04")
    assert compatible(None, "2025-12-04")
    assert not compatible("2025-12-03", "2025-12-04")
    assert compatible("2025-12-03", "2025-12-04", slack=1)


def test_distance_is_counted_between_the_nearest_days() -> None:
    assert days_apart("2025-12-01", "2025-12-04") == 3
    assert days_apart("2025-11", "2025-12-04") == 4
    assert days_apart("2025-12", "2025-12-04") == 0
    assert days_apart("soon", "2025") is None


def test_the_more_precise_date_is_the_shorter_one() -> None:
    assert more_precise("2025", "2025-04") == "2025-04"
    assert more_precise("2025-04", None) == "2025-04"


def test_dates_are_written_as_people_write_them() -> None:
    assert humanise("2025-12-04") == "4 December 2025"
    assert humanise("2025-12", "de") == "Dezember 2025"
    assert humanise("2025-11-24/2025-11-25") == "24–25 November 2025"
    assert humanise("2023~") == "about 2023"
    assert humanise("soon") == "soon"
    assert humanise(None) == ""
