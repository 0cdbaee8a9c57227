"""Tables for spreadsheets: cells can be taken apart again, columns are the same whatever is in them, nothing is a formula."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import pytest

from dragoman.model.items import Evidence, NameForm
from dragoman.output.export import COLUMNS
from dragoman.output.sheets import BETWEEN, LONGEST, MARK, Lookup, Source, as_sheet, columns_of

KINDS: dict[str, Any] = {
    "id": str, "amount": float, "date": str | None, "parties": tuple[str, ...], "names": tuple[NameForm, ...],
    "evidence": tuple[Evidence, ...], "change": bool, "first_day": date,
}  # fmt: skip
LOOKUP = Lookup(
    lambda id_: {"FJ": "Fiji", "PE": "Peru"}.get(id_, ""),
    lambda id_: Source(f"https://{id_}.example", "a | b", None, "2031-05-02") if id_ != "gone" else None,
)


def row_of(row: dict[str, Any], kinds: dict[str, Any] = KINDS) -> dict[str, str]:
    made = b"".join(as_sheet([{"id": "x1", **row}], "items", kinds, LOOKUP)).decode()
    assert made.startswith(MARK)
    (read,) = csv.DictReader(io.StringIO(made.removeprefix(MARK)))
    return dict(read)


def name(form: str, language: str | None = "en") -> dict[str, Any]:
    return {"form": form, "language": language, "script": "Latn", "count": 1}


def passage(document: str, quote: str) -> dict[str, Any]:
    return {"document": document, "start": 0, "end": len(quote), "quote": quote, "source_start": 0, "source_end": 1}


def test_a_cell_can_be_taken_apart_again_whatever_stands_in_it() -> None:
    forms = ["Ana | Eve", "one\ntwo; three", "", "Ana"]
    read = row_of({"names": [name(form, None if form == "Ana" else "en") for form in forms]})
    assert read["names.form"].split(BETWEEN) == ["Ana ¦ Eve", "one two; three", "", "Ana"]
    assert read["names.language"].split(BETWEEN) == ["en", "en", "en", ""]


def test_names_stand_beside_ids_and_sources_are_told_once() -> None:
    read = row_of({
        "parties": ["FJ", "XX", "PE"], "evidence": [passage(d, "q") for d in ("d1", "d2", "d1", "gone")],
    })  # fmt: skip
    assert read["parties"] == "FJ | XX | PE" and read["parties.name"].split(BETWEEN) == ["Fiji", "", "Peru"]
    assert read["sources.uri"] == "https://d1.example | https://d2.example"
    assert read["sources.title"] == "a ¦ b | a ¦ b" and read["sources.publisher"] == ""
    assert read["evidence.document"] == "d1 | d2 | d1 | gone"


@pytest.mark.parametrize(
    ("value", "cell"),
    [(42.5e9, "42500000000"), (0.1, "0.1"), (-3.0, "-3"), (None, ""), (1250.5, "1250.5")],
)
def test_numbers_are_numbers(value: float | None, cell: str) -> None:
    assert row_of({"amount": value})["amount"] == cell


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-cmd|'/c calc'", "@sum", "\t=1"])
def test_nothing_is_taken_for_a_formula(text: str) -> None:
    read = row_of({"date": text, "parties": [text]})
    assert read["date"].startswith("'") and read["parties"].startswith("'")


def test_what_a_cell_cannot_hold_is_left_out_from_all_its_columns_alike_and_said() -> None:
    read = row_of({"evidence": [passage(f"d{n}", "word " * 20) for n in range(1_000)], "date": "x" * 100_000})
    assert all(len(cell) <= LONGEST for cell in read.values())
    quotes, documents = (read[f"evidence.{part}"].split(BETWEEN) for part in ("quote", "document"))
    assert len(quotes) == len(documents) and quotes[-1] == documents[-1] == f"… and {1_001 - len(quotes)} more"
    assert read["date"].endswith("…")


def test_the_columns_are_those_of_the_type_whatever_is_there() -> None:
    empty, full = row_of({}), row_of({"names": [name("Ana")], "parties": ["FJ"], "evidence": [passage("d1", "q")]})
    assert list(empty) == list(full) and set(empty.values()) == {"", "x1"}


@pytest.mark.parametrize("table", sorted(COLUMNS))
def test_every_table_begins_with_its_id_and_no_name_stands_twice(table: str) -> None:
    names = [column.name for column in columns_of(table, COLUMNS[table])]
    assert names[0] == "id" and len(names) == len(set(names))
    assert table == "documents" or "sources.uri" in names
