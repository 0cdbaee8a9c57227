"""Judgements are kept apart, outlive every reading, and can be exchanged; several people judge one file."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path
from typing import Any

import msgspec
import orjson
import pytest

from dragoman import Record
from dragoman.errors import DragomanError, JudgementRefused, RecordLocked, RecordReadOnly
from dragoman.judging.found import PARTED
from dragoman.judging.references import named_in
from dragoman.model import judgements as say
from dragoman.model.judgements import Judgement, confirm, correct, judgement_id, note, reject
from dragoman.store.look import look_at
from dragoman.store.schema import SCHEMA_VERSION
from tests.judging.conftest import TEXTS, export, tables


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record file of the texts."""
    with Record.open(tmp_path / "r.db") as made:
        made.store.add(TEXTS.values())
        made.join()
    return tmp_path / "r.db"


def test_judgements_outlive_what_another_version_of_the_program_finds(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Record.open(path) as record:
        event = record.events()[0].id
        record.judge(correct(event, "date", "2031-05-03", "ann"))
        exported = export(record)
    monkeypatch.setattr("dragoman.store.store.engine", lambda: "another program")
    with Record.open(path) as record:
        assert not record.store.items_are_current()
        assert export(record) == exported


def test_a_claim_that_is_called_otherwise_now_is_found_by_its_passage(record: Record) -> None:
    event = record.events()[0]
    made = record.judge(confirm(event.id, "ann"))
    data = orjson.loads(record.judgement_file())
    (anchor,) = data["judgements"][0]["items"]
    anchor["id"], anchor["claims"][0]["key"] = "event-of-yore", "e:99"
    other = msgspec.convert({**data["judgements"][0], "id": ""}, Judgement)
    other = msgspec.structs.replace(other, id=judgement_id(other))
    record.undo(made.id, "ann")
    record.take_judgements(msgspec.json.encode({"format": say.FORMAT, "judgements": [other]}))
    assert record.judgements()[-1].standing == "undone" or record.events()[0].judged[0].judgement == other.id
    assert [j.judgement for j in record.events()[0].judged] == [other.id]


def test_two_people_judge_one_file_and_readers_see_one_moment(path: Path) -> None:
    with Record.open(path) as ann, Record.open(path) as bob, look_at(path, 5) as look:
        event = ann.events()[0].id
        before = (look.stamp(), look.item(event))
        ann.judge(note(event, "one", "ann"))
        bob.judge(note(event, "two", "bob"))
        ann.judge(correct(event, "date", "2031-05-03", "ann"))
        assert [j.by for j in bob.events()[0].judged] == ["ann", "bob", "ann"]
        assert (look.stamp(), look.item(event)) == before
    with look_at(path, 5) as look:
        assert look.stamp() != before[0]
        assert look.item(event)[1]["date"] == "2031-05-03"
        assert look.judgements.found(event) == ("events", before[1][1])
        assert [k.judgement.by for k in look.judgements.kept(event)] == ["ann", "bob", "ann"]


def test_a_file_that_is_written_or_only_looked_at_takes_no_judgement(path: Path) -> None:
    with Record.open(path) as record:
        event = record.events()[0].id
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        record.store._connection.execute("PRAGMA busy_timeout = 10")
        with pytest.raises(RecordLocked):
            record.judge(confirm(event, "ann"))
        writer.close()
        assert record.judgements() == []
    with Record.open(path, read_only=True) as record, pytest.raises(RecordReadOnly):
        record.judge(confirm(event, "ann"))


def test_judging_while_texts_are_read_loses_nothing(path: Path) -> None:
    with Record.in_memory() as record:
        record.store.add([TEXTS["visit.txt"]])
        record.join()
        signing = next(e.id for e in record.events() if e.kind == "signing")
        record.store.add(TEXTS.values())
        record.judge(reject(signing, "no", "ann"))  # on the items as they were joined last
        assert not record.store.items_are_current()
        assert not [e for e in record.events() if e.kind == "signing"]


def test_records_of_the_versions_before_are_taken_over(path: Path) -> None:
    with Record.open(path) as record:
        kept = record.judge(note(record.events()[0].id, "see", "ann"))
        record.undo(kept.id, "ann")
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE judgement_about")
    connection.execute("PRAGMA user_version = 4")
    connection.commit()
    connection.close()
    with look_at(path, 5) as look:
        assert look.judgements.kept() == []
    with Record.open(path) as record:
        assert [k.standing for k in record.judgements(kept.items[0].id)] == ["undone", "holds"]
        assert record.store._connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA_VERSION


def test_what_is_exchanged_is_taken_once_and_laid_when_its_text_is_there(record: Record) -> None:
    for event in record.events():
        record.judge(note(event.id, "seen", "ann"))
    data = record.judgement_file()
    with Record.in_memory() as other:
        other.store.add([TEXTS["talks.txt"]])
        other.join()
        assert len(other.take_judgements(data)) == len(record.events())
        assert other.take_judgements(data) == []
        assert [k.standing for k in other.judgements()].count("holds") == 1
        other.store.add(TEXTS.values())
        assert export(other) == export(record)
        assert other.judgement_file() == data


@pytest.mark.parametrize(
    "wrong",
    [
        b"", b"[]", b'{"format": "dragoman-record/1", "judgements": []}', b"\xff", b"[" * 100_000,
        b'{"format": "dragoman-judgements/1", "judgements": [{"act": "note", "by": "ann"}]}',
    ],
)  # fmt: skip
def test_a_file_that_is_none_is_refused(record: Record, wrong: bytes) -> None:
    with pytest.raises(JudgementRefused):
        record.take_judgements(wrong)
    assert record.judgements() == []


@pytest.mark.parametrize(
    "change",
    [
        {"text": "another"}, {"on": "9999-12-31T00:00:00+00:00"}, {"on": "yesterday"}, {"act": "burn"}, {"by": ""},
        {"act": "correct", "field": "evidence", "value": []}, {"act": "correct", "field": "date", "value": "soon"},
        {"act": "correct", "field": "mechanism", "value": "mechanism-1"}, {"items": []},
        {"act": "add", "value": {"kind": "meeting"}}, {"act": "add", "value": 7}, {"act": "correct", "items": []},
        {"act": "split", "value": {"kind": "meeting"}}, {"act": "split", "value": 7, "part": []},
    ],
)  # fmt: skip
@pytest.mark.parametrize("signed", [True, False])
def test_a_judgement_that_nobody_can_have_made_is_refused(record: Record, change: dict[str, Any], signed: bool) -> None:
    made = record.judge(note(record.events()[0].id, "see", "ann"))
    plain = msgspec.to_builtins(made) | change
    if signed and "text" not in change:
        plain["id"] = judgement_id(msgspec.convert(plain, Judgement))
    with Record.in_memory() as other, pytest.raises(JudgementRefused):
        other.take_judgements(orjson.dumps({"format": say.FORMAT, "judgements": [plain]}))


VALUES = {
    "events": (("date", "2031-01-02"), ("status", "held"), ("kind", "visit"), ("parties", "JP,VN")),
    "actors": (("name", "New Name"), ("country", "FJ")), "mechanisms": (("name", "M"), ("sessions", "7")),
    "agreements": (("status", "signed"),), "commitments": (("amount", "12.5"),), "figures": (("value", "3"),),
    "positions": (("act", "thank"),), "disagreements": (("severity", "low"),),
}  # fmt: skip


def judged_at_random(record: Record, chance: random.Random) -> Judgement | None:
    """Some judgement on some item; None where it is refused."""
    whole = record.to_dict()
    table = chance.choice([name for name in VALUES if whole[name]])
    item, other = chance.choice(whole[table]), chance.choice(whole[table])
    documents = sorted({e["document"] for e in item.get("evidence", item.get("mentions", []))})
    kept = [k.judgement.id for k in record.judgements() if not k.undone_by]
    text = chance.choice(whole["documents"])
    asked = chance.choice([
        say.confirm(item["id"], "ann"), say.note(item["id"], "see", "bob"), say.reject(item["id"], "no", "ann"),
        say.correct(item["id"], *chance.choice(VALUES[table]), "bob"), say.merge([item["id"], other["id"]], "ann"),
        say.merge([other["id"], item["id"]], "bob"), say.split(item["id"], documents[:1], "ann"),
        say.split(item["id"], [], "bob", passages=item.get("evidence", item.get("mentions", []))[:1]),
        say.add("events", {"kind": "call", "status": "held", "parties": "FJ,PE"},
                [{"document": text["id"], "quote": text["text"][:20]}], "bob"),
    ])  # fmt: skip
    try:
        if kept and chance.random() < 0.2:
            return record.undo(chance.choice(kept), "eve")
        return record.judge(asked)
    except DragomanError:
        return None


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_judged_the_record_is_whole_and_all_of_it_can_be_taken_back(record: Record, seed: int) -> None:
    exported, rows = export(record), tables(record)
    chance = random.Random(seed)
    for _ in range(20):
        judged_at_random(record, chance)
        whole = record.to_dict()
        ids = {item["id"] for table in {*PARTED, "stories", "disagreements"} for item in whole[table]}
        named = {n for table in whole if table != "judgements" for i in whole[table] for n in named_in(table, i)}
        assert {id_ for id_ in named if "-" in id_} <= ids
    with Record.in_memory() as other:
        other.store.add([TEXTS["visit.txt"]])
        other.take_judgements(record.judgement_file())
        for packed in TEXTS.values():
            export(other)
            other.store.add([packed])
        assert export(other) == export(record)
    for kept in chance.sample(record.judgements(), len(record.judgements())):
        if kept.standing != "undone" and kept.judgement.act != "undo":
            record.undo(kept.judgement.id, "eve")
    assert export(record) == exported
    assert tables(record)[:4] == rows[:4]
