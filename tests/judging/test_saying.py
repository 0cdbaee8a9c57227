"""What people say on items: it stands on them at once, with who and when, and can be taken back without a trace."""

from __future__ import annotations

import pytest

from dragoman import Record
from dragoman.errors import ItemUnknown, JudgementRefused
from dragoman.model.judgements import confirm, note, reject
from tests.judging.conftest import export, tables


def test_a_judgement_stands_on_its_item_with_who_and_when(record: Record) -> None:
    event = record.events()[0]
    kept = record.judge(confirm(event.id, "ann"))
    (judged,) = record.events()[0].judged
    assert (judged.act, judged.by, judged.on, judged.judgement) == ("confirm", "ann", kept.on, kept.id)
    assert record.show(event.id)["judged"][0]["by"] == "ann"
    assert [k.standing for k in record.judgements(event.id)] == ["holds"]


def test_the_beginning_of_an_id_names_an_item(record: Record) -> None:
    event = record.events()[0]
    assert record.judge(confirm(event.id[:-3], "ann")).items[0].id == event.id


def test_what_is_not_there_cannot_be_judged(record: Record) -> None:
    with pytest.raises(ItemUnknown):
        record.judge(confirm("event-none", "ann"))
    assert record.judgements() == []


@pytest.mark.parametrize("asked", [confirm("ID", " "), reject("ID", "", "ann"), note("ID", "x" * 20_001, "ann")])
def test_a_judgement_says_who_and_why_and_is_no_book(record: Record, asked: object) -> None:
    with pytest.raises(JudgementRefused):
        record.judge(asked)  # type: ignore[arg-type]


def test_what_is_rejected_is_gone_from_everywhere(record: Record) -> None:
    mechanism = record.mechanisms()[0].id
    person = next(p.id for p in record.persons() if p.name.endswith("Quispe"))
    for id_ in (mechanism, person):
        record.judge(reject(id_, "there is no such thing", "ann"))
        assert id_ not in str({**record.to_dict(), "judgements": ()})
    assert [k.standing for k in record.judgements()] == ["holds", "holds"]


def test_what_is_said_of_a_rejected_item_later_brings_it_back(record: Record) -> None:
    before = [e.id for e in record.events()]
    event = before[0]
    record.judge(confirm(event, "ann"))
    record.judge(reject(event, "no", "bob"))
    assert event not in [e.id for e in record.events()]
    assert [k.standing for k in record.judgements()] == ["overruled", "holds"]
    record.undo(record.judgements()[1].judgement.id, "bob")
    assert [e.id for e in record.events()] == before
    assert [k.standing for k in record.judgements()] == ["holds", "undone", "holds"]


def test_undoing_in_any_order_leaves_no_trace(record: Record) -> None:
    exported, rows = export(record), tables(record)
    ids = [record.events()[0].id, record.mechanisms()[0].id, record.persons()[0].id, record.disagreements()[0].id]
    made = [record.judge(note(id_, f"see {id_}", "ann")).id for id_ in ids]
    made += [record.judge(reject(id_, "no", "bob")).id for id_ in ids]
    for id_ in (*made[2:], *made[:2]):
        record.undo(id_, "eve")
    assert export(record) == exported
    assert tables(record)[:4] == rows[:4]


def test_an_undoing_can_be_undone_once_only_at_a_time(record: Record) -> None:
    kept = record.judge(reject(record.events()[0].id, "no", "ann"))
    rejected = export(record)
    undoing = record.undo(kept.id, "bob")
    with pytest.raises(JudgementRefused):
        record.undo(kept.id, "bob")
    record.undo(undoing.id, "ann")
    assert export(record) == rejected
    with pytest.raises(JudgementRefused):
        record.undo("judgement-none", "ann")


def test_hostile_text_is_kept_as_it_is(record: Record) -> None:
    text = "<script>alert(1)</script> \u202e '; DROP TABLE judgement; --"
    record.judge(note(record.events()[0].id, text, "ann' OR '1"))
    assert record.events()[0].judged[0].text == text


def test_the_queue_has_what_is_grave_first_and_not_what_was_settled(record: Record) -> None:
    first, *_ = record.queue()
    assert first.table == "disagreements"
    assert "high severity" in first.reasons
    record.judge(note(first.item, "who knows?", "ann"))
    assert record.queue()[0].item == first.item
    record.judge(confirm(first.item, "ann"))
    assert first.item not in [w.item for w in record.queue()]
