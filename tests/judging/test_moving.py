"""Claims that people merge, split and reject: references follow, and copies of what was rejected stay away."""

from __future__ import annotations

import pytest

from dragoman import Record
from dragoman.errors import ItemUnknown, JudgementRefused
from dragoman.model.judgements import add, confirm, correct, merge, note, reject, split
from tests.judging.conftest import TEXTS, export


def person(record: Record, name: str) -> str:
    return next(p.id for p in record.persons() if p.name.endswith(name))


def test_whoever_is_merged_takes_part_and_says_as_one(record: Record) -> None:
    vakatora, mensah = person(record, "Vakatora"), person(record, "Mensah-Adu")
    record.judge(merge([vakatora, mensah], "ann"))
    one = person(record, "Mensah-Adu")
    assert {vakatora, mensah} - {p.id for p in record.persons()} == {vakatora, mensah} - {one}
    assert {f.form for p in record.persons() if p.id == one for f in p.names} >= {"Ana Vakatora", "Kofi Mensah-Adu"}
    named = [p.actor for e in record.events() for p in e.participants]
    assert one in named
    assert named.count(vakatora) + named.count(mensah) == named.count(one)
    assert len(record.events(person=one)) == 3
    assert record.persons()[0].judged[0].items == tuple(sorted([vakatora, mensah]))


def test_events_that_are_merged_have_all_passages_and_what_names_them_names_one(record: Record) -> None:
    planned, held = (e for e in record.events() if e.kind == "dialogue")
    record.judge(merge([planned.id, held.id], "ann"))
    (one,) = (e for e in record.events() if e.kind == "dialogue")
    assert set(one.claims) == {*planned.claims, *held.claims}
    assert set(one.evidence) == {*planned.evidence, *held.evidence}
    assert record.mechanisms()[0].events == (one.id,)
    assert {d.item for d in record.disagreements() if d.about == "status"} == {one.id}
    assert all(planned.id not in s.events or planned.id == one.id for s in record.stories())


def test_what_is_split_is_named_by_those_that_rest_on_the_same_documents(record: Record) -> None:
    (mechanism,) = record.mechanisms()
    later = next(d.id for d in record.documents() if d.name == "later.txt")
    record.judge(split(mechanism.id, [later], "ann"))
    one, other = record.mechanisms()
    assert {*one.claims, *other.claims} == set(mechanism.claims)
    for event in (e for e in record.events() if e.mechanism):
        named = next(m for m in (one, other) if m.id == event.mechanism)
        assert event.id in named.events
        assert {e.document for e in event.evidence} & {e.document for e in named.evidence}


def test_a_merge_of_what_was_merged_and_a_split_of_it_hold_in_turn(record: Record) -> None:
    whole = export(record)
    ids = [person(record, name) for name in ("Vakatora", "Quispe", "Mensah-Adu")]
    talks = next(d.id for d in record.documents() if d.name == "talks.txt")
    first = record.judge(merge(ids[:2], "ann"))
    second = record.judge(merge([person(record, "Vakatora"), ids[2]], "bob"))
    assert len(record.persons()) == 2
    third = record.judge(split(person(record, "Mensah-Adu"), [talks], "ann"))
    assert len(record.persons()) == 3
    assert [k.standing for k in record.judgements()] == ["holds", "overruled", "holds"]
    record.undo(first.id, "eve")  # the second was made of it, and holds for its claims by itself
    record.undo(third.id, "eve")
    record.undo(second.id, "eve")
    assert export(record) == whole


def test_an_undoing_in_the_middle_leaves_what_came_after(record: Record) -> None:
    event = record.events()[0]
    record.judge(correct(event.id, "date", "2031-05-03", "ann"))
    middle = record.judge(correct(event.id, "date", "2031-05-04", "bob"))
    record.judge(correct(event.id, "place.name", "Nadi", "ann"))
    record.undo(middle.id, "ann")
    after = record.events(kind="meeting")[0]
    assert (after.date, after.place.name) == ("2031-05-03", "Nadi")
    assert [j.field for j in after.judged] == ["date", "place.name"]


@pytest.mark.parametrize("late", ["besuch.txt", "visit.txt"])
def test_what_was_rejected_does_not_come_back_with_the_next_version(late: str) -> None:
    with Record.in_memory() as record:
        record.store.add([packed for name, packed in TEXTS.items() if name != late])
        signing = next(e for e in record.events() if e.kind == "signing")
        record.judge(reject(signing.id, "nobody signed anything", "ann"))
        record.store.add([TEXTS[late]])
        assert not [e for e in record.events() if e.kind == "signing"]


def test_a_later_version_that_says_it_in_another_way_does_not_bring_it_back_either() -> None:
    with Record.in_memory() as record:
        record.store.add([TEXTS["visit.txt"]])
        planned = next(e for e in record.events() if e.kind == "dialogue")
        assert planned.status == "planned"
        record.judge(reject(planned.id, "there is no such commission", "ann"))
        record.store.add([TEXTS["besuch.txt"]])  # has it that the session is held
        assert not [e for e in record.events() if e.kind == "dialogue"]
        record.undo(record.judgements()[0].judgement.id, "ann")
        assert {e.status for e in record.events() if e.kind == "dialogue"} == {"planned", "held"}


def test_a_version_that_was_there_already_keeps_what_it_says(record: Record) -> None:
    planned, held = sorted((e for e in record.events() if e.kind == "dialogue"), key=lambda e: e.status != "planned")
    record.judge(reject(planned.id, "it was held", "ann"))
    assert [e.id for e in record.events() if e.kind == "dialogue"] == [held.id]


def test_what_another_article_tells_is_not_rejected_with_it() -> None:
    with Record.in_memory() as record:
        record.store.add([TEXTS["visit.txt"]])
        (mechanism,) = record.mechanisms()
        rejection = record.judge(reject(mechanism.id, "no such commission", "ann"))
        record.store.add([TEXTS["later.txt"]])
        (left,) = record.mechanisms()
        assert {e.document for e in left.evidence}.isdisjoint({e.document for e in mechanism.evidence})
        assert left.judged[0].claims == mechanism.claims
        record.undo(rejection.id, "ann")
        assert set(mechanism.claims) < set(record.mechanisms()[0].claims)


def test_judged_before_or_after_more_is_read_the_record_is_the_same() -> None:
    with Record.in_memory() as early, Record.in_memory() as late:
        early.store.add([TEXTS["visit.txt"], TEXTS["talks.txt"]])
        early.judge(merge([person(early, "Quispe"), person(early, "Karlsdottir")], "ann"))
        early.judge(correct(next(e.id for e in early.events() if e.kind == "signing"), "status", "planned", "ann"))
        early.judge(reject(early.commitments()[0].id, "no", "bob"))
        early.store.add(TEXTS.values())
        late.store.add(TEXTS.values())
        late.join()
        late.take_judgements(early.judgement_file())
        assert export(late) == export(early)


def test_what_is_of_different_kinds_or_follows_from_others_is_neither_merged_nor_split(record: Record) -> None:
    event, article, state = record.events()[0].id, record.articles()[0].id, record.actors(kind="state")[0].id
    for ids in ([event], [event, event], [event, person(record, "Quispe")], [article, record.articles()[1].id]):
        with pytest.raises(JudgementRefused):
            record.judge(merge(ids, "ann"))
    with pytest.raises(JudgementRefused):
        record.judge(merge([state, record.actors(kind="state")[1].id], "ann"))
    for documents in ([], ["elsewhere"], [record.events()[0].evidence[0].document]):
        with pytest.raises(JudgementRefused):
            record.judge(split(event, documents, "ann"))
    with pytest.raises(JudgementRefused):
        record.judge(reject(article, "no", "ann"))


def test_an_item_that_vanished_leaves_its_judgement_behind(record: Record) -> None:
    merged = [person(record, "Quispe"), person(record, "Vakatora")]
    record.judge(merge(merged, "ann"))
    (gone,) = {*merged} - {p.id for p in record.persons()}
    with pytest.raises(ItemUnknown, match="part of another item"):
        record.judge(note(gone, "who?", "bob"))


def test_an_item_is_added_with_its_source_or_not_at_all(record: Record) -> None:
    whole = export(record)
    talks = next(d for d in record.documents() if d.name == "talks.txt")
    values = {"kind": "call", "status": "held", "parties": "FJ, PE", "date": "2031-05-01", "topics": ["fisheries"],
              "participants": [{"actor": person(record, "Quispe"), "part": "member"}]}  # fmt: skip
    with pytest.raises(JudgementRefused):
        record.judge(add("events", values, [], "ann"))
    with pytest.raises(JudgementRefused):
        record.judge(add("events", values, [{"document": talks.id, "quote": "They telephoned."}], "ann"))
    with pytest.raises(JudgementRefused, match="needs status"):
        record.judge(add("events", {**values, "status": None}, [{"document": talks.id, "start": 0, "end": 4}], "ann"))
    added = record.judge(add("events", values, [{"document": talks.id, "quote": "Quispe thanked Fiji."}], "ann"))
    (call,) = record.events(kind="call", person="Quispe", party="FJ")
    assert call.evidence[0].quote == "Quispe thanked Fiji."
    assert (call.date, call.parties, call.cameo) == ("2031-05-01", ("FJ", "PE"), "041")
    record.judge(confirm(call.id, "bob"))
    record.judge(correct(call.id, "session", "2", "bob"))
    assert record.events(kind="call")[0].session == 2
    record.undo(added.id, "ann")
    assert not record.events(kind="call")
    assert [k.standing for k in record.judgements()] == ["undone", "lost", "lost", "holds"]
    for kept in record.judgements()[1:3]:
        record.undo(kept.judgement.id, "bob")
    assert export(record) == whole
