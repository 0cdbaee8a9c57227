"""What is on the screen can be taken away, whole, with its sources, and harmless."""

from __future__ import annotations

import csv
import io
import sys
from datetime import date

import pytest
from arro3.io import read_parquet
from docx import Document
from starlette.testclient import TestClient

from dragoman.desk.takeaway import FORMS

VIEWS = ("/", "/chronology?party=FJ", "/relations?party=FJ,PE", "/table/positions", "/actor/p1", "/item/e1")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("address", VIEWS)
def test_every_list_can_be_taken_away_in_every_form(client: TestClient, address: str, form: str) -> None:
    together = "&" if "?" in address else "?"
    answer = client.get(f"{address}{together}as={form}")
    assert answer.status_code == 200 and len(answer.content) > 100
    named = answer.headers["content-disposition"]
    assert named.startswith('attachment; filename="dragoman-') and named.endswith(
        f'.{"md" if form == "markdown" else form}"'
    )


def test_a_brief_holds_what_is_on_the_screen_and_its_sources(client: TestClient) -> None:
    text = client.get("/chronology?kind=visit&as=markdown").text
    assert "June 2031" in text and "1 May 2031" not in text and "narrowed to kind visit" in text
    assert "## Sources" in text and "Title of d2" in text
    assert "<script" not in client.get("/chronology?as=html").text


def test_a_document_for_word_processors_can_be_opened(client: TestClient) -> None:
    made = Document(io.BytesIO(client.get("/relations?party=FJ,PE&as=docx").content))
    text = "\n".join(paragraph.text for paragraph in made.paragraphs)
    for words in ("Fiji and Peru", "Fischereidialog", "42.5 billion FJD", "Sources", "Title of d2"):
        assert words in text
    assert "\x1b" not in text and "\u202e" not in text


def rows_of(client: TestClient, address: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(client.get(address).content.decode("utf-8-sig"))))


def test_a_table_has_a_row_for_each_line_and_no_formulas(client: TestClient) -> None:
    rows = rows_of(client, "/relations?party=FJ,PE&as=csv")
    assert {"e1", "e2", "a1", "c1", "o1", "m1", "x1"} == {row["id"] for row in rows}
    (talks,) = (row for row in rows if row["id"] == "e1")
    assert talks["says"].startswith("1 May 2031 Dialogue") and talks["address"] == "http://localhost/item/e1"
    assert talks["table"] == "events" and talks["parties.name"] == "Fiji | Peru" and talks["section"] == "What happened"
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]


def test_a_table_of_one_kind_of_item_has_all_its_fields(client: TestClient) -> None:
    (promised,) = rows_of(client, "/table/commitments?as=csv")
    assert (promised["amount"], promised["currency"], promised["by.name"]) == ("42500000000", "FJD", "Fiji")
    assert promised["says"] and promised["address"].endswith("/item/c1") and "d1.example" in promised["sources.uri"]
    columns = list(rows_of(client, "/chronology?as=csv")[0])
    assert columns == list(rows_of(client, "/chronology?kind=visit&as=csv")[0])
    assert {"participants.actor.name", "participants.role", "place.country", "outcomes.name"} <= set(columns)


def test_parquet_has_columns_of_their_types_and_lists_as_lists(client: TestClient) -> None:
    table = read_parquet(io.BytesIO(client.get("/relations?party=FJ,PE&as=parquet").content)).read_all()
    rows = [dict(zip(table.column_names, row, strict=True)) for row in zip(*map(values, table.columns), strict=True)]
    (talks,) = (row for row in rows if row["item"] == "e1")
    assert talks["first_day"] == talks["last_day"] == date(2031, 5, 1) and talks["confidence"] == 0.9
    assert talks["parties"] == ["FJ", "PE"] and talks["inferred"] == ["date"] and talks["table"] == "events"
    assert {source["id"] for source in talks["sources"]} == {"d1", "d2"}
    assert {row["item"] for row in rows} == {"e1", "e2", "a1", "c1", "o1", "m1", "x1"}


def values(column) -> list:
    return [value.as_py() for chunk in column.chunks for value in chunk]


def test_without_the_library_for_it_the_way_to_parquet_is_told(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "arro3.io", None)
    answer = client.get("/chronology?as=parquet")
    assert answer.status_code == 501 and "dragoman[parquet]" in answer.text


def test_a_form_that_there_is_not_is_refused(client: TestClient) -> None:
    answer = client.get("/chronology?as=exe")
    assert answer.status_code == 400 and "markdown, html, docx, csv, parquet" in answer.text
