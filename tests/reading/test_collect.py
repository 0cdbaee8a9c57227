"""Files, folders, tables and standard input become documents or refusals; one bad input never stops the rest."""

import gzip
import io
import json
import os
import sys
import tracemalloc

import pytest

from dragoman.errors import InputNotText, InputRefused, InputTooLarge, InputUnreadable
from dragoman.reading import Collected, collect
from dragoman.settings import Settings

SMALL = Settings(max_bytes=10_000)


def gathered(*sources, settings=SMALL):
    found = list(collect(sources, settings))
    documents = {c.name: c for c in found if isinstance(c, Collected)}
    refusals = {r.name: r for r in found if isinstance(r, InputRefused)}
    assert len(documents) + len(refusals) == len(found)
    return documents, refusals


def test_a_folder_is_read_with_all_folders_in_it_in_the_order_of_names(tmp_path):
    folder = tmp_path / "news"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "b.txt").write_text("Two")
    (folder / "a.html").write_text("<p>One</p>")
    (folder / ".hidden.txt").write_text("No")
    (folder / "deep" / "er" / "c.md").write_text("Three")
    found = list(collect([folder], SMALL))
    assert [(c.name, c.uri, c.data) for c in found] == [
        ("a.html", "news/a.html", b"<p>One</p>"),
        ("b.txt", "news/b.txt", b"Two"),
        ("c.md", "news/deep/er/c.md", b"Three"),
    ]


def test_a_pattern_is_read_and_one_that_matches_nothing_is_refused(tmp_path):
    (tmp_path / "a.txt").write_text("One")
    (tmp_path / "b.html").write_text("Two")
    documents, refusals = gathered(str(tmp_path / "*.txt"), str(tmp_path / "*.csv"))
    assert set(documents) == {"a.txt"}
    assert [r.reason for r in refusals.values()] == ["no file matches"]


def test_packed_files_are_unpacked_whatever_their_name(tmp_path):
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"One"))
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Two"}\n'))
    (tmp_path / "c.txt").write_bytes(gzip.compress(b"Three"))
    documents, refusals = gathered(tmp_path)
    assert not refusals
    assert [c.data for c in documents.values()] == [b"One", "Two", b"Three"]


def test_rows_of_json_lines_are_documents_and_a_broken_line_is_refused_alone(tmp_path):
    rows = [
        json.dumps({"text": "One", "title": "T", "date": "2025-01-02", "lang": "de", "source": "Bote"}),
        '{"text": "broken',
        "",
        json.dumps({"content": "Two", "url": "https://x.example/two", "author": ["A", "B"]}),
        json.dumps({"body": "Three", "source": "https://x.example/three", "publisher": {"name": "P"}}),
        json.dumps({"id": 7}),
        json.dumps({"text": "   "}),
        "[1, 2]",
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(rows), "utf-8")
    documents, refusals = gathered(tmp_path / "rows.jsonl")
    first = documents["rows.jsonl#1"]
    assert first.hints == {"title": "T", "published": "2025-01-02", "language": "de", "publisher": "Bote"}
    assert documents["rows.jsonl#4"].uri == "https://x.example/two"
    assert documents["rows.jsonl#4"].hints["authors"] == "A; B"
    assert documents["rows.jsonl#5"].hints == {"publisher": "P"}
    assert set(refusals) == {f"rows.jsonl#{n}" for n in (2, 6, 7, 8)}
    assert "broken JSON" in refusals["rows.jsonl#2"].reason


def test_json_files_hold_a_list_a_list_under_a_key_or_one_object(tmp_path):
    (tmp_path / "a.json").write_text('[{"text": "One"}, {"html": "<p>Two</p>"}, 3]')
    (tmp_path / "b.json").write_text('{"articles": [{"text": "Three"}]}')
    (tmp_path / "c.json").write_text('{"text": "Four"}')
    (tmp_path / "d.json").write_text('[{"text": ')
    (tmp_path / "e.json").write_text("[" * 5000)
    documents, refusals = gathered(tmp_path)
    assert [c.data for c in documents.values()] == ["One", "<p>Two</p>", "Three", "Four"]
    assert set(refusals) == {"a.json#3", "d.json", "e.json"}


def test_a_table_with_a_broken_row_gives_its_other_rows(tmp_path):
    (tmp_path / "t.csv").write_text('Title;Body\nA;"One; and\nmore"\nB\nC;Two\n', "utf-8")
    documents, refusals = gathered(tmp_path / "t.csv")
    assert [c.data for c in documents.values()] == ["One; and\nmore", "Two"]
    assert refusals["t.csv#2"].reason == "broken row: 1 fields in place of 2"
    (tmp_path / "u.csv").write_text("a,b\n1,2\n")
    assert "no column with the text" in gathered(tmp_path / "u.csv")[1]["u.csv"].reason


def test_a_table_in_another_encoding_is_read(tmp_path):
    (tmp_path / "t.csv").write_bytes("titel,text\nÖl,Die Minister sprachen über Öl in Köln.\n".encode("cp1252"))
    documents, _ = gathered(tmp_path)
    assert documents["t.csv#1"].data == "Die Minister sprachen über Öl in Köln."


def test_standard_input_is_a_text_or_json_lines(monkeypatch):
    class Input:
        buffer = io.BytesIO(b"One text")

    monkeypatch.setattr(sys, "stdin", Input)
    assert gathered("-")[0]["stdin"].data == b"One text"
    Input.buffer = io.BytesIO(b'{"text": "A"}\n{"text": "B"}\n')
    assert list(gathered("-")[0]) == ["stdin#1", "stdin#2"]


def test_a_truncated_or_broken_archive_is_refused(tmp_path):
    packed = gzip.compress(os.urandom(2000))
    (tmp_path / "a.txt.gz").write_bytes(packed[:-30])
    (tmp_path / "b.txt.gz").write_bytes(packed[:200] + b"\xff" * 200 + packed[400:])
    (tmp_path / "c.txt").write_text("fine")
    documents, refusals = gathered(tmp_path)
    assert refusals["a.txt.gz"].reason == "truncated gzip archive"
    assert isinstance(refusals["b.txt.gz"], InputUnreadable)
    assert set(documents) == {"c.txt"}


def test_a_bomb_is_refused_before_it_fills_the_memory(tmp_path):
    with gzip.open(tmp_path / "bomb.txt.gz", "wb") as file:
        for _ in range(100):
            file.write(b"\x00" * 1_000_000)
    tracemalloc.start()
    _, refusals = gathered(tmp_path, settings=Settings())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert refusals["bomb.txt.gz"].reason == "unpacks to more than 200 times its size"
    assert isinstance(refusals["bomb.txt.gz"], InputTooLarge)
    assert peak < 20_000_000


def test_a_line_of_200_megabytes_is_refused_in_bounded_memory(tmp_path):
    with open(tmp_path / "rows.jsonl", "wb") as file:
        file.write(b'{"text": "One"}\n{"text": "')
        for _ in range(200):
            file.write(b"x" * 1_000_000)
        file.write(b'"}\n{"text": "Three"}\n')
    with open(tmp_path / "long.txt", "wb") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    documents, refusals = gathered(tmp_path, settings=Settings(max_bytes=2_000_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert set(documents) == {"rows.jsonl#1", "rows.jsonl#3"}
    assert refusals["rows.jsonl#2"].reason == "a line longer than 2,000,000 bytes"
    assert refusals["long.txt"].reason == "larger than 2,000,000 bytes"
    assert peak < 30_000_000


def test_empty_missing_and_foreign_files_are_refused_by_name(tmp_path):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "void").mkdir()
    documents, refusals = gathered(tmp_path, tmp_path / "missing.txt", tmp_path / "void", "https://x.example/a")
    assert not documents
    assert refusals["empty.txt"].reason == "empty"
    assert refusals["photo.jpg"].reason == "not a format that is read (.jpg)"
    assert refusals[str(tmp_path / "missing.txt")].reason == "no such file or folder"
    assert isinstance(refusals[str(tmp_path / "void")], InputNotText)
    assert "save the page" in refusals["https://x.example/a"].reason


def test_a_folder_that_may_not_be_read_is_refused_and_the_rest_goes_on(tmp_path, monkeypatch):
    (tmp_path / "closed").mkdir()
    (tmp_path / "open.txt").write_text("One")
    scandir = os.scandir

    def guarded(path):
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    documents, refusals = gathered(tmp_path)
    assert set(documents) == {"open.txt"}
    assert [r.reason for r in refusals.values()] == ["folder: no permission to read it"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_does_not_hang_the_run(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    _, refusals = gathered(tmp_path)
    assert refusals["pipe.txt"].reason == "not a regular file"
