"""The API gives the data of the record format, a page at a time, and describes itself."""

from __future__ import annotations

import re

import orjson
import pytest
from starlette.testclient import TestClient

from dragoman.desk.api.description import description
from dragoman.desk.app import VIEWS
from dragoman.store.items import SHAPES
from tests.output.conftest import joined


@pytest.mark.parametrize("table", SHAPES)
def test_a_table_gives_its_items_as_the_record_format_has_them(client: TestClient, table: str) -> None:
    page = client.get(f"/api/v1/{table}").json()
    assert {item["id"] for item in page["items"]} == {item.id for item in getattr(joined(), table)}
    assert page["total"] == len(page["items"]) and page["next"] is None
    for item in page["items"]:
        assert client.get(f"/api/v1/{table}/{item['id']}").json() == item


def test_a_development_has_the_names_of_the_record_format(client: TestClient) -> None:
    assert client.get("/api/v1/developments").json()["items"][0]["from"] == "agreed"


def test_documents_come_without_their_text_and_one_with_it(client: TestClient) -> None:
    page = client.get("/api/v1/documents?language=sv").json()
    assert [d["id"] for d in page["items"]] == ["d2"] and page["total"] == 1
    assert "text" not in page["items"][0]
    document = client.get("/api/v1/documents/d2").json()
    assert document["text"].startswith("Fiji och Peru") and document["article"] == "r1" and document["story"] == "s1"


def test_a_cursor_goes_on_where_the_page_ended(client: TestClient) -> None:
    for table in ("events", "documents", "articles"):
        ids, after = [], ""
        while after is not None:
            page = client.get(f"/api/v1/{table}?limit=1&cursor={after}").json()
            ids += [item["id"] for item in page["items"]]
            after = page["next"]
        assert len(ids) == page["total"] == len(set(ids))


def test_search_finds_texts_and_items(client: TestClient) -> None:
    hits = client.get("/api/v1/search?q=samtalade").json()["hits"]
    assert {"documents", "events"} <= {hit["kind"] for hit in hits}


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("/api/v1/nothing", 404, "there is no table"),
        ("/api/v1/events/a1", 404, "but of the agreements"),
        ("/api/v1/events/nothing", 404, "no item"),
        ("/api/v1/events?partys=FJ", 400, "there are party"),
        ("/api/v1/search", 400, "q is missing"),
        ("/api/v1/documents?party=FJ", 400, "there are language, publisher"),
        ("/api/v1/a/b/c", 404, "no such page"),
    ],
)
def test_what_is_wrong_is_told_in_json(client: TestClient, address: str, status: int, words: str) -> None:
    answer = client.get(address)
    assert answer.status_code == status and words in answer.json()["error"]


def test_an_answer_is_not_sent_again_while_nothing_changed(client: TestClient) -> None:
    for address in ("/api/v1/events", "/chronology"):
        tag = client.get(address).headers["etag"]
        again = client.get(address, headers={"if-none-match": f'"other", {tag}'})
        assert again.status_code == 304 and not again.content and again.headers["etag"] == tag
        assert client.get(f"{address}?since=2031", headers={"if-none-match": tag}).status_code == 200


def test_the_description_names_every_address_and_every_type_it_points_to(client: TestClient) -> None:
    made = client.get("/api/v1/openapi.json").json()
    assert made == orjson.loads(orjson.dumps(description()))
    described = set(made["paths"])
    assert {path for path, _ in VIEWS if path.startswith("/api/") and "{table}" not in path} - described == {
        "/api/v1/openapi.json"
    }
    assert {f"/api/v1/{table}" for table in SHAPES} <= described
    for name in re.findall(r"#/components/schemas/(\w+)", str(made)):
        assert name in made["components"]["schemas"]
    for path in described:
        sample = path.replace("{id}", "e1") if "events" in path else path
        if "{" not in sample:
            needed = [
                p["name"] for p in made["paths"][path]["get"]["parameters"] if p["required"] and p["in"] == "query"
            ]
            asked = {name: {"q": "suva", "party": "FJ,PE"}[name] for name in needed}
            assert client.get(sample, params=asked).status_code == 200
