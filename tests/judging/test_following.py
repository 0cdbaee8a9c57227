"""What follows from an item is reckoned again where somebody corrects that: histories, developments, stories, disagreements."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman import Record
from dragoman.judging.attention import attention
from dragoman.judging.found import Found
from dragoman.model.articles import Story
from dragoman.model.items import Disagreement, EventItem
from dragoman.model.judgements import correct, merge, reject
from tests.judging.conftest import export, packed

GROWN = {
    "first.txt": """Suva, 2 May 2031 - Fiji and Peru to sign treaty

Fiji and Peru will sign a treaty on fisheries in Suva on 20 May 2031, the Foreign Ministry of Fiji said.
""",
    "then.txt": """Suva, 20 May 2031 - Fiji and Peru sign treaty

Peru's Foreign Minister Luis Quispe came to Suva on Tuesday. In the evening Fiji and Peru signed a treaty on fisheries.
Both sides hope for larger catches, and fishermen from Callao were among the guests.
""",
}


@pytest.fixture
def grown() -> Record:
    """Two reports: of a treaty that is to be signed, and of its signing."""
    record = Record.in_memory()
    record.store.add([packed(name, text) for name, text in GROWN.items()])
    record.join()
    return record


def story_of(record: Record, event: EventItem) -> Story:
    return next(s for s in record.stories() if event.id in s.events)


def plain(record: Record, id_: str) -> dict[str, Any]:
    return record.show(id_)


# --- agreements and developments ------------------------------------------------------------------


def test_the_history_of_an_agreement_ends_with_the_status_that_somebody_said(grown: Record) -> None:
    before = export(grown)
    (treaty,) = grown.agreements()
    assert [step.status for step in treaty.history] == ["to_be_signed", "signed"]
    made = grown.judge(correct(treaty.id, "status", "in_force", "ann"))
    (now,) = grown.agreements()
    assert [(s.status, bool(s.evidence)) for s in now.history] == [
        ("to_be_signed", True), ("signed", True), ("in_force", False)
    ]  # fmt: skip
    assert [d.to for d in grown.developments() if d.item == treaty.id] == ["signed"]
    grown.undo(made.id, "ann")
    assert export(grown) == before


def test_what_an_agreement_did_not_come_to_is_no_step_and_no_development(grown: Record) -> None:
    (treaty,) = grown.agreements()
    assert [d.to for d in grown.developments() if d.item == treaty.id] == ["signed"]
    grown.judge(correct(treaty.id, "status", "to_be_signed", "ann"))
    (now,) = grown.agreements()
    assert [step.status for step in now.history] == ["to_be_signed"]
    assert not [d for d in grown.developments() if d.item == treaty.id]


def held(record: Record) -> EventItem:
    return next(e for e in record.events(kind="dialogue") if e.status == "held")


def test_a_development_is_to_what_the_event_is_now_on_its_day(record: Record) -> None:
    event = held(record)
    (development,) = [d for d in record.developments() if d.item == event.id]
    assert (development.from_, development.to) == ("planned", "held")
    record.judge(correct(event.id, "status", "cancelled", "ann"))
    record.judge(correct(event.id, "date", "2031-12-06", "ann"))
    (now,) = [d for d in record.developments() if d.id == development.id]
    assert (now.from_, now.to, now.date) == ("planned", "cancelled", "2031-12-06")
    record.judge(correct(event.id, "status", "planned", "ann"))
    assert development.id not in {d.id for d in record.developments()}


def test_what_somebody_said_of_the_development_itself_stands(record: Record) -> None:
    event = held(record)
    (development,) = [d for d in record.developments() if d.item == event.id]
    record.judge(correct(development.id, "date", "2031-12-09", "bob"))
    record.judge(correct(event.id, "date", "2031-12-06", "ann"))
    (now,) = [d for d in record.developments() if d.id == development.id]
    assert now.date == "2031-12-09"


# --- stories --------------------------------------------------------------------------------------


def test_a_story_is_of_the_day_of_its_first_event(record: Record) -> None:
    before = export(record)
    story = next(s for s in record.stories() if len(s.events) > 1)
    first = next(e for e in record.events() if e.id == story.events[0])
    made = record.judge(correct(first.id, "date", "2031-06-03", "ann"))
    assert story_of(record, first).date == "2031-06-03"
    record.judge(correct(story.id, "date", "2031-06-01", "bob"))  # what somebody says of the story itself stands
    assert story_of(record, first).date == "2031-06-01"
    record.undo(record.judgements()[1].judgement.id, "bob")
    record.undo(made.id, "ann")
    assert export(record) == before


def test_what_has_not_happened_goes_behind_what_has(record: Record) -> None:
    story = next(s for s in record.stories() if len(s.events) > 1)
    first, second = story.events[:2]
    record.judge(correct(first, "status", "planned", "ann"))
    now = next(s for s in record.stories() if s.id == story.id)
    assert now.events[0] == second and set(now.events) == set(story.events)
    assert now.date == next(e for e in record.events() if e.id == second).date


def test_a_story_is_of_the_day_of_what_is_left_in_it(record: Record) -> None:
    story = next(s for s in record.stories() if len(s.events) > 1)
    record.judge(correct(story.events[1], "date", "2031-06-07", "ann"))
    record.judge(reject(story.events[0], "no", "ann"))
    now = next(s for s in record.stories() if s.id == story.id)
    assert now.events == story.events[1:] and now.date == "2031-06-07"


# --- disagreements --------------------------------------------------------------------------------


def about(record: Record, kind: str) -> Disagreement:
    return next(d for d in record.disagreements() if d.about == kind and d.item)


def test_who_corrects_what_texts_disagree_about_has_settled_it_and_the_texts_stay(record: Record) -> None:
    before = about(record, "number")
    assert before.id in {w.item for w in record.queue()}
    made = record.judge(correct(before.item or "", "amount", "3.5e6", "ann"))
    now = next(d for d in record.disagreements() if d.id == before.id)
    (settled,) = now.settled
    assert (settled.by, settled.field, settled.value) == ("ann", "amount", 3_500_000.0)
    assert now.readings == before.readings and not now.judged
    assert now.id not in {w.item for w in record.queue()}
    assert attention(Found("disagreements", "", plain(record, now.id))) == 0
    record.undo(made.id, "ann")
    assert "settled" not in plain(record, before.id) and before.id in {w.item for w in record.queue()}


def test_another_field_or_another_act_settles_nothing(record: Record) -> None:
    before = about(record, "number")
    record.judge(correct(before.item or "", "deadline", "2032", "ann"))
    assert not next(d for d in record.disagreements() if d.id == before.id).settled


def test_a_correction_that_was_overruled_or_that_went_with_a_merge_is_the_later_one(record: Record) -> None:
    before = about(record, "number")
    record.judge(correct(before.item or "", "amount", "3.5e6", "ann"))
    record.judge(correct(before.item or "", "amount", "4.5e6", "bob"))
    now = next(d for d in record.disagreements() if d.id == before.id)
    assert [s.by for s in now.settled] == ["bob"]
    others = [c.id for c in record.commitments() if c.id != before.item]
    if others:
        record.judge(merge([before.item or "", others[0]], "eve"))
        assert [s.by for d in record.disagreements() if d.id == before.id for s in d.settled] == ["bob"]


# --- levels ---------------------------------------------------------------------------------------


def test_the_level_that_follows_from_who_took_part_follows_it(record: Record) -> None:
    event = next(e for e in record.events() if "level" in e.inferred and len(e.participants) == 2)
    takers = plain(record, event.id)["participants"]
    record.judge(correct(event.id, "participants", [{**t, "role": "ambassador"} for t in takers], "ann"))
    now = next(e for e in record.events() if e.id == event.id)
    assert now.level != event.level and "level" in now.inferred
    record.judge(correct(event.id, "level", "leader", "ann"))
    record.judge(correct(event.id, "participants", takers, "bob"))
    assert next(e for e in record.events() if e.id == event.id).level == "leader"
