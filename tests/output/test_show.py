"""Single items, search results, the diagnosis and files are written for people, whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.errors import DragomanError
from dragoman.output.doctor import diagnose
from dragoman.output.files import write_whole
from dragoman.output.show import as_text, hits_as_text
from dragoman.record import Record
from dragoman.store import Store


def test_an_item_is_shown_with_every_passage_it_rests_on(record: Record) -> None:
    text = as_text(record.show("e1"), record)
    assert text.startswith("event e1 (dialogue)")
    assert "“Fidschi und Peru sprachen in Suva.”" in text and "“Fiji och Peru samtalade i Suva den 2 maj.”" in text
    assert "Swedish, d2.txt, d2; characters 0–41, as collected 0–41" in text
    assert "Fiji and Peru" in text and "1 May 2031" in text


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ("p1", "foreign minister: Außenministerin, Fiji"),
        ("a1", "to be signed"),
        ("x1", "2 May"),
        ("c1", "42.5 billion"),
        ("s1", "story s1"),
        ("d2", "Fiji och Peru samtalade"),
        ("d2.txt", "Fiji och Peru samtalade"),
        ("v1", "development v1"),
        ("r1", "article r1"),
        ("m1", "Fischereidialog"),
    ],
)
def test_items_of_every_kind_can_be_shown(record: Record, item: str, words: str) -> None:
    assert words in as_text(record.show(item), record)


def test_search_results_show_the_passage_with_the_words(record: Record) -> None:
    text = hits_as_text(record.search("samtalade"))
    assert "event e2  visit (June 2031)" in text
    assert "document d2  Title of d2 (2 May 2031, Swedish)" in text
    assert hits_as_text([]) == ""


def test_the_diagnosis_names_versions_languages_and_contents(tmp_path: Path) -> None:
    path = tmp_path / "r.db"
    Store(path).close()
    diagnosis = diagnose(path)
    assert diagnosis.problems == ()
    assert {"dragoman", "python", "sqlite"} <= set(diagnosis.versions)
    assert {"de", "sv", "nl", "fr", "en"} <= set(diagnosis.languages)
    assert diagnosis.to_plain()["record"]["documents"] == 0
    assert "No problems." in str(diagnosis)


def test_the_diagnosis_of_a_file_that_is_no_record_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear reader, this is not a record. " * 50)
    diagnosis = diagnose(path)
    assert any("not a record" in problem for problem in diagnosis.problems)
    assert not diagnose(tmp_path / "missing.db").problems
    assert not (tmp_path / "missing.db").exists()


def test_a_file_is_written_whole_or_stays_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    write_whole(path, [b"one ", b"two"])
    assert path.read_bytes() == b"one two"

    def broken() -> Iterator[bytes]:
        yield b"half"
        raise OSError(28, "No space left on device")

    with pytest.raises(DragomanError, match="No space left"):
        write_whole(path, broken())
    assert path.read_bytes() == b"one two"
    assert [p.name for p in tmp_path.iterdir()] == ["out.json"]
    with pytest.raises(DragomanError, match="cannot be written"):
        write_whole(tmp_path / "nowhere" / "x", [b""])
