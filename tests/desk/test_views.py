"""Every view shows what it is for, each line with its source, and nothing in a text becomes markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.record import Record

VIEWS = (
    "/", "/chronology", "/chronology?party=FJ,PE&since=2031&order=newest", "/relations", "/relations?party=FJ",
    "/relations?party=FJ,PE", "/table/actors?kind=person", "/table/agreements", "/table/commitments",
    "/table/mechanisms", "/table/figures", "/table/positions", "/table/disagreements", "/table/developments",
    "/table/stories", "/documents", "/documents?language=sv", "/document/d1", "/document/d1?show=events&at=0-34",
    "/document/d3", "/versions/d1/d2", "/search", "/search?q=suva", "/search?q=%3Cscript%3E", "/actor/p1",
    *(f"/item/{id_}" for id_ in ("e1", "e2", "a1", "c1", "f1", "o1", "m1", "x1", "v1", "s1", "r1")),
)  # fmt: skip


class Page(HTMLParser):
    """The tags, links and identifiers of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.attributes: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name in ("href", "src", "action"):
                self.links.append(value or "")
            if name == "id":
                self.ids.append(value or "")


@pytest.mark.parametrize("address", VIEWS)
def test_no_text_becomes_markup_and_nothing_is_loaded_from_elsewhere(client: TestClient, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    page = Page(answer.text)
    assert not {"script", "img", "iframe", "style", "object"} & set(page.tags)
    assert not [name for name in page.attributes if name.startswith("on") or name == "style"]
    assert all(re.match(r"/|#|https?://", link) for link in page.links)
    assert "\u202e" not in answer.text and "\x1b" not in answer.text
    assert len(page.ids) == len(set(page.ids))


@pytest.mark.parametrize("address", VIEWS)
def test_every_link_of_a_view_leads_somewhere(client: TestClient, address: str) -> None:
    page = Page(client.get(address).text)
    for link in dict.fromkeys(page.links):
        if link.startswith("#"):
            assert link[1:] in page.ids, link
        elif link.startswith("/"):
            assert client.get(link).status_code in (200, 308), link


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("/", ["Told last", "Where versions and reports disagree", "Title of d2"]),
        ("/chronology", ["1 May 2031", "June 2031", "Vakatora (foreign minister, head)", "2 events"]),
        ("/chronology?kind=visit", ["June 2031", "1 event"]),
        ("/relations", ["Fiji – Peru"]),
        ("/relations?party=FJ,PE", ["Fiji and Peru", "ministerial", "2031", "Fischereidialog", "42.5 billion FJD"]),
        ("/actor/p1", ["Außenministerin", "Anna Vakatora", "What they said", "What they signed"]),
        ("/relations?party=FJ,PE", ["Positions side by side", "Vakatora praises Peru"]),
        ("/item/m1", ["Sessions", "1 May 2031"]),
        ("/item/e1", ["(inferred)", "Fidschi und Peru sprachen in Suva.", "fisheries", "Where versions"]),
        ("/item/a1", ["To be signed", "1 May 2031", "Agreed", "What changed"]),
        ("/item/x1", ["1 May", "2 May", "What each says"]),
        ("/item/r1", ["translation", "says so", "/versions/d1/d2"]),
        ("/document/d2", ["Fiji och Peru samtalade", "side by side", "items rest on this text"]),
        ("/document/d1?at=0-34", ['id="sought"']),
        ("/document/d3", ["No claims were read from this text"]),
        ("/versions/d1/d2", ["German", "Swedish", "samtalade"]),
        ("/search?q=quispe", ["Nothing holds all of these words"]),
        ("/search?q=samtalade", ["Documents", "Title of d2"]),
    ],
)
def test_a_view_shows_what_it_is_for(client: TestClient, address: str, words: list[str]) -> None:
    text = client.get(address).text
    for word in words:
        assert word in text, word


@pytest.mark.parametrize(
    ("address", "status", "words"),
    [
        ("/item/nothing", 404, "no item"),
        ("/actor/e1", 404, "no person"),
        ("/document/nothing", 404, "no document"),
        ("/versions/d1/..%2f..%2fetc%2fpasswd", 404, "no such page"),
        ("/versions/d1/pyproject.toml", 404, "no document"),
        ("/table/nothing", 404, "agreements"),
        ("/nothing", 404, "no such page"),
        ("/chronology?since=soon", 400, "is no date"),
        ("/chronology?party=Japan", 400, "is no country code"),
        ("/chronology?kind=a%20b", 400, "is no code"),
        ("/chronology?limit=900", 400, "from 1 to 200"),
        ("/chronology?cursor=AAAA", 400, "begin without one"),
        ("/relations?party=QQ", 400, "no state"),
        ("/search?q=" + "a" * 401, 400, "the most"),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_is_told_in_words(client: TestClient, address: str, status: int, words: str) -> None:
    answer = client.get(address)
    assert answer.status_code == status
    assert words in answer.text


def test_pages_lead_from_one_to_the_next_and_skip_nothing(client: TestClient) -> None:
    seen, address = [], "/chronology?limit=1"
    for _ in range(2):
        page = Page(client.get(address).text)
        seen += [link for link in page.links if link.startswith("/item/")]
        following = [
            link for link in page.links if "cursor=" in link and "as=" not in link and "order=newest" not in link
        ]
        address = next((link for link in following if link != address), "")
    assert seen == ["/item/e1", "/item/e2"] and not address


def test_a_record_that_was_not_joined_since_says_so(tmp_path: Path) -> None:
    with Record.open(tmp_path / "new.db"):
        pass
    client = TestClient(desk(tmp_path / "new.db"), base_url="http://localhost")
    text = client.get("/").text
    assert "Nothing has been read yet" in text and "never joined" in text


def test_a_missing_record_is_told_in_words(tmp_path: Path) -> None:
    client = TestClient(desk(tmp_path / "none.db"), base_url="http://localhost")
    assert "there is no record here" in client.get("/").text
    assert client.get("/api/v1").json()["error"]
