"""A record that means harm is walked wholly: nothing becomes markup, every page is small and comes soon."""

from __future__ import annotations

import time
from urllib.parse import urljoin, urlsplit

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.record import Record
from tests.desk.test_views import VIEWS, Page
from tests.hostile import MANY, MARKUP, VERSIONS, fill_with_harm

LARGEST = 2_500_000
"""Bytes of a page; the text of a document may have up to 400,000 characters."""

LATEST = 10.0
"""Seconds until it is there, on a busy machine."""


@pytest.fixture(scope="module")
def harmful(tmp_path_factory: pytest.TempPathFactory) -> TestClient:
    path = tmp_path_factory.mktemp("hostile") / "record.db"
    with Record.open(path) as record:
        fill_with_harm(record)
    return TestClient(desk(path), base_url="http://localhost", follow_redirects=True)


def test_every_page_that_can_be_reached_is_harmless_small_and_soon(harmful: TestClient) -> None:
    waiting = [*VIEWS, "/item/crowd", "/actor/giant", "/item/copies", "/item/heap", "/item/quarrel", "/document/wide",
               "/document/w0", "/versions/w0/w1", "/chronology?limit=200", "/table/actors?limit=200"]  # fmt: skip
    seen: set[str] = set()
    while waiting and len(seen) < 150:
        address = waiting.pop(0)
        kind = urlsplit(address).path.rpartition("/")[0]
        if address in seen or sum(urlsplit(one).path.rpartition("/")[0] == kind for one in seen) > 9:
            continue
        seen.add(address)
        started = time.monotonic()
        answer = harmful.get(address)
        took = time.monotonic() - started
        assert answer.status_code in (200, 304, 404), (address, answer.text[:500])
        assert len(answer.content) < LARGEST and took < LATEST, (address, len(answer.content), took)
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        page = Page(answer.text)
        a_file = "attachment" in answer.headers.get("content-disposition", "")
        assert not {"script", "img", "iframe", "object", *(() if a_file else ("style",))} & set(page.tags), address
        assert not [name for name in page.attributes if name.startswith("on") or name == "style"], address
        assert not set("\u202e\u2066\x00\x1b") & set(answer.text), address
        assert all(link.startswith(("/", "#", "https://", "http://")) for link in page.links), address
        if a_file:
            continue
        links = [urljoin(address, link) for link in page.links if link.startswith("/")]
        waiting += [link.partition("#")[0] for link in links if not link.startswith(("/api/", "/judge"))]
    assert len(seen) > 60


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/item/crowd", f"The first 200 of {MANY:,} entries under participants"),
        ("/item/crowd", "more characters"),
        ("/item/copies", f"The first 200 of {VERSIONS} entries under versions"),
        ("/actor/giant", "The first 200 of 5,000 entries under names"),
        ("/item/quarrel", "The first 200 of 2,000 entries under readings"),
        ("/document/wide", "only some are marked"),
    ],
)
def test_what_is_left_out_is_told(harmful: TestClient, address: str, words: str) -> None:
    assert words in harmful.get(address).text


def test_programs_get_all_of_it_page_by_page(harmful: TestClient) -> None:
    assert len(harmful.get("/api/v1/events/crowd").json()["participants"]) == MANY
    address, ids = "/api/v1/events?limit=2", []
    while address:
        page = harmful.get(address).json()
        ids += [item["id"] for item in page["items"]]
        address = f"/api/v1/events?limit=2&cursor={page['next']}" if page["next"] else ""
    assert sorted(ids) == ["a/b?c#d%2F..", "crowd", "e1", "e2"]


def test_markup_in_an_address_is_only_told_back(harmful: TestClient) -> None:
    for path in ("/search", "/chronology", "/table/actors"):
        answer = harmful.get(path, params={"q": MARKUP, "person": MARKUP[:150], "publisher": MARKUP[:150]})
        assert answer.status_code in (200, 400)
        page = Page(answer.text)
        assert not {"script", "img"} & set(page.tags) and "onerror" not in page.attributes
