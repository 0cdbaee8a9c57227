"""The tables of the record as files: the columns of the record format, typed where the form has types."""

from __future__ import annotations

import csv
import io
import sys
from datetime import date
from pathlib import Path

import pytest
from arro3.io import read_parquet

from dragoman.errors import DragomanError, ExtraMissing
from dragoman.output.export import COLUMNS, export_tables
from dragoman.output.parquet import as_parquet
from dragoman.record import Record


def rows_of(path: Path) -> list[dict]:
    table = read_parquet(io.BytesIO(path.read_bytes())).read_all()
    columns = [[value.as_py() for chunk in column.chunks for value in chunk] for column in table.columns]
    return [dict(zip(table.column_names, row, strict=True)) for row in zip(*columns, strict=True)]


def test_parquet_keeps_every_value_of_the_record_format(record: Record, tmp_path: Path) -> None:
    export_tables(record, "parquet", tmp_path)
    whole = record.to_dict()
    assert {path.stem for path in tmp_path.iterdir()} == set(COLUMNS)
    for table in COLUMNS:
        rows = rows_of(tmp_path / f"{table}.parquet")
        assert [row["id"] for row in rows] == [item["id"] for item in whole[table]]
        for row, item in zip(rows, whole[table], strict=True):
            left_out = {"plover", "dropped", "repairs", "claims_dropped"}
            assert {name: row[name] for name in item if name not in left_out} == {
                name: value for name, value in item.items() if name not in left_out
            }


def test_days_and_lists_have_their_types(record: Record, tmp_path: Path) -> None:
    export_tables(record, "parquet", tmp_path)
    talks, visit = rows_of(tmp_path / "events.parquet")
    assert (talks["first_day"], talks["last_day"]) == (date(2031, 5, 1), date(2031, 5, 1))
    assert (visit["first_day"], visit["last_day"]) == (date(2031, 6, 1), date(2031, 6, 30))
    assert dict(talks["plover"]) == {"type": None, "mode": None, "context": None}
    assert rows_of(tmp_path / "developments.parquet")[0]["from"] == "agreed"


def test_the_same_record_gives_the_same_bytes(record: Record, tmp_path: Path) -> None:
    for form in ("csv", "parquet"):
        export_tables(record, form, tmp_path / "one")
        export_tables(record, form, tmp_path / "two")
        for path in (tmp_path / "one").iterdir():
            assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_csv_has_one_row_an_item_with_names_beside_ids_and_sources_as_addresses(record: Record, tmp_path: Path) -> None:
    export_tables(record, "csv", tmp_path)
    with (tmp_path / "events.csv").open(encoding="utf-8-sig", newline="") as file:
        talks, visit = csv.DictReader(file)
    assert (talks["parties"], talks["parties.name"]) == ("FJ | PE", "Fiji | Peru")
    assert (talks["participants.actor"], talks["participants.actor.name"]) == ("p1", "Ana Vakatora")
    assert (talks["participants.role"], talks["participants.part"]) == ("foreign_minister", "head")
    assert (talks["place.name"], talks["place.country"], talks["place.country.name"]) == ("Suva", "FJ", "Fiji")
    assert talks["sources.uri"] == "https://d1.example/page?a=1&b=2 | javascript:d2"
    assert talks["evidence.document"] == "d1 | d2" and talks["first_day"] == "2031-05-01"
    assert (visit["participants.actor"], visit["host"], visit["host.name"]) == ("", "", "")
    assert not [value for value in talks.values() if value.startswith(("=", "+", "-", "@"))]


def test_more_rows_than_are_held_at_once_are_all_there() -> None:
    made = as_parquet(({"n": n} for n in range(12_000)), {"n": int})
    assert read_parquet(io.BytesIO(made)).read_all().num_rows == 12_000


def test_without_the_library_the_message_says_how_to_install_it(
    record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "arro3.io", None)
    with pytest.raises(ExtraMissing, match=r"pip install 'dragoman\[parquet\]'"):
        export_tables(record, "parquet", tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_where_a_file_stands_no_folder_can_be_made(record: Record, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DragomanError, match="no folder can be made"):
        export_tables(record, "csv", tmp_path / "file")
