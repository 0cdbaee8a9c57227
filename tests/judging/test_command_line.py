"""`dragoman judge` does on the command line what can be done in Python."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dragoman import Record
from dragoman.cli import main
from dragoman.model.judgements import confirm
from tests.judging.conftest import TEXTS, export


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    with Record.open(tmp_path / "r.db") as made:
        made.store.add(TEXTS.values())
        made.join()
    monkeypatch.setenv("DRAGOMAN_RECORD", str(tmp_path / "r.db"))
    monkeypatch.setenv("DRAGOMAN_BY", "ann")
    return tmp_path / "r.db"


def asked(*words: str) -> Result:
    return CliRunner().invoke(main, ["judge", *words])


def answered(*words: str) -> Any:
    result = asked(*words, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def test_each_verb_does_what_it_says_and_can_be_undone(path: Path) -> None:
    with Record.open(path) as record:
        before = export(record)
        talks, signing = record.events(kind="meeting", party="FJ")[0].id, record.events(kind="signing")[0].id
        persons = [p.id for p in record.persons()][:2]
        mechanism = record.mechanisms()[0].id
    made = [
        answered("confirm", talks[:-2], "--text", "read it twice"),
        answered("correct", talks, "place.name", "Nadi"),
        answered("note", talks, "two words", "--by", "bob"),
        answered("reject", signing, "--reason", "no such thing"),
        answered("merge", *persons),
        answered("split", mechanism, "--evidence", "later.txt"),
        answered("add", "events", "kind=call", "status=held", "parties=FJ,PE", "--evidence", "talks.txt", "Quispe thanked"),
    ]  # fmt: skip
    assert [one["standing"] for one in made] == ["holds"] * 7
    assert [one["judgement"]["by"] for one in made] == ["ann", "ann", "bob", "ann", "ann", "ann", "ann"]
    assert len(answered("list")) == 7
    assert len(answered("list", "--item", talks)) == 3
    assert "no such thing" in asked("list").output
    shown = CliRunner().invoke(main, ["show", talks]).output
    assert "found: place.name Suva, corrected to Nadi by ann" in shown
    assert "noted on by bob" in shown
    for one in made:
        assert answered("undo", one["judgement"]["id"][:-2])["judgement"]["act"] == "undo"
    with Record.open(path) as record:
        assert export(record) == before


def test_passages_are_split_off_by_their_words(path: Path) -> None:
    with Record.open(path) as record:
        person = next(p for p in record.persons() if "Quispe" in p.name)
        quotes = [m.quote for m in person.mentions]
    assert len(quotes) > 1
    made = answered("split", person.id, "--passage", "talks.txt", "Luis Quispe", "--text", "two of one name")
    assert made["standing"] == "holds" and len(made["items"]) == 2 and made["judgement"]["value"]["name"] == person.name
    with Record.open(path) as record:
        split = {p.id: [m.quote for m in p.mentions] for p in record.persons() if p.id in made["items"]}
    assert sorted(split.values()) == sorted([["Luis Quispe"], [q for q in quotes if q != "Luis Quispe"]])
    assert asked("split", person.id).exit_code == 2  # neither documents nor passages


def test_what_cannot_be_is_wrong_use_and_says_what_can(path: Path) -> None:
    with Record.open(path) as record:
        event = record.events()[0].id
    for words, hint in (
        (("confirm", "event-none"), "search"),
        (("correct", event, "when", "2031"), "there are kind, name, date"),
        (("correct", event, "date", "soon"), "EDTF"),
        (("merge", event), "two different items"),
        (("undo", "judgement-none"), "judge list"),
        (("confirm", event, "--by", " "), "needs somebody"),
    ):
        result = asked(*words)
        assert result.exit_code == 2
        assert hint in result.output
    assert asked("reject", event).exit_code == 2
    assert asked("list").output == "nobody has judged anything\n"


def test_the_queue_and_the_file_for_others(path: Path, tmp_path: Path) -> None:
    waiting = answered("queue", "--limit", "3")
    assert len(waiting) == 3
    assert waiting[0]["reasons"][0] == "high severity"
    assert "high severity" in asked("queue").output
    with Record.open(path) as record:
        record.judge(confirm(waiting[0]["item"], "ann"))
    assert asked("export", "-o", str(tmp_path / "ours.json")).exit_code == 0
    with Record.open(tmp_path / "other.db") as other:
        other.store.add(TEXTS.values())
    other_file = ("--record", str(tmp_path / "other.db"))
    assert len(answered("import", str(tmp_path / "ours.json"), *other_file)) == 1
    assert asked("import", str(tmp_path / "ours.json"), *other_file).output == "nothing new\n"
    assert asked("import", str(path), *other_file).exit_code == 2
