"""When the next session of a format is late, by the sessions that were held."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.model.items import EventItem, MechanismItem, PlaceOf
from dragoman.output.rhythm import overdue


def session(day: str | None, number: int | None = None, status: str = "held") -> EventItem:
    return EventItem(
        id=f"e{day}{number}", evidence=(), claims=(), inferred=(), confidence=1.0, kind="dialogue", name="", date=day,
        place=PlaceOf(None, None), status=status, parties=(), host=None, mechanism="m", session=number, level=None,
        participants=(), topics=(), outcomes=(), plover={}, cameo=None,
    )  # fmt: skip


def format_(**more) -> MechanismItem:
    values = {"first_held": None, "last_held": None, "next_planned": None, **more}
    return MechanismItem(
        id="m", evidence=(), claims=(), inferred=(), confidence=1.0, name="commission", level=None, parties=(),
        sessions=None, events=(), **values,
    )  # fmt: skip


YEARLY = [session("2021-05-11", 6), session("2022-05-19", 7), session("2023-05-17", 8)]


def test_a_format_that_met_every_year_is_late_a_quarter_of_a_year_after_its_time() -> None:
    late = overdue(format_(), YEARLY, date(2024, 12, 1))
    assert late is not None and late.every == "every 12 months" and late.due == date(2024, 5, 19)
    assert late.late == 196 and [s.number for s in late.sessions] == [6, 7, 8]
    assert overdue(format_(), YEARLY, date(2024, 7, 1)) is None


@pytest.mark.parametrize(
    "held",
    [
        [],
        [session("2021-05-11")],
        [session("2021-05-11", 6), session("2022-05-19", 7)],
        [session("2021-05-11"), session("2021-05-12"), session("2022-05-19")],
        [session("2021-05-11"), session(None), session("199X"), session("2022-05-19")],
        [session("2021", 6), session("2021-05-11"), session("2022-05-19", 7)],
    ],
)
def test_fewer_than_two_gaps_make_no_rhythm(held: list[EventItem]) -> None:
    assert overdue(format_(), held, date(2030, 1, 1)) is None


def test_sessions_that_no_text_tells_of_are_counted_by_their_numbers() -> None:
    late = overdue(format_(), [session("2015-06-01", 1), session("2023-06-01", 5)], date(2030, 1, 1))
    assert late is not None and late.every == "every 2 years" and late.due.year == 2025


def test_what_the_format_itself_says_counts_as_a_session() -> None:
    late = overdue(format_(first_held="2019", last_held="2022-05-19"), YEARLY[1:], date(2030, 1, 1))
    assert late is not None and [s.date for s in late.sessions] == ["2019", "2022-05-19", "2023-05-17"]


def test_a_session_that_is_planned_is_not_late_until_a_month_after_its_day() -> None:
    planned = session("2025-03", None, "planned")
    assert overdue(format_(), [*YEARLY, planned], date(2025, 4, 15)) is None
    late = overdue(format_(), [*YEARLY, planned], date(2025, 6, 1))
    assert late is not None and late.planned == "2025-03" and late.late == 62
    alone = overdue(format_(next_planned="2025-03"), [], date(2025, 6, 1))
    assert alone is not None and alone.rhythm is None and alone.every == ""


def test_a_plan_that_was_kept_is_no_plan_any_more() -> None:
    kept = [*YEARLY, session("2024-05-20", 9), session("2024-05", 9, "planned")]
    assert overdue(format_(), kept, date(2024, 8, 1)) is None
