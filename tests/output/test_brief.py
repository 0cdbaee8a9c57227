"""The brief says everything with its sources, and lets no text do harm."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec import structs

from dragoman.model.items import EventItem
from dragoman.model.joined import Joined
from dragoman.output import labels
from dragoman.output.brief import MOST_LINES, _section, make_brief
from dragoman.output.html import as_html
from dragoman.output.markdown import as_markdown
from dragoman.output.pages import Brief, Line
from dragoman.record import Record

from .conftest import TALKS, joined


@pytest.fixture
def markdown(record: Record) -> str:
    return as_markdown(make_brief(record))


@pytest.mark.parametrize(
    "words",
    [
        "# Relations between states, 2 May 2031",
        "**1 May 2031** Dialogue, 2nd session: Fiji and Peru; Suva, Fiji",
        "*(date inferred)*",
        "Fiji: Ana Vakatora (foreign minister, head)",
        "Outcome: memorandum of understanding “Fischerei”",
        "Memorandum of understanding “Fischerei” (to be signed): Fiji and Peru",
        "agreed 1 May 2031 → to be signed",
        "**by 2033** Fiji to Peru: about 42.5 billion FJD, grant (pledged)",
        "change of at least 12 percent – trade, Peru",
        "Ana Vakatora praises Peru: agreement",
        "“Ana Vakatora lobte das Abkommen.”",
        "Fischereidialog: vice ministerial; Fiji and Peru; 2 sessions; first 2029; last 1 May 2031",
        "foreign minister (“Außenministerin”)",
        "Also written Anna Vakatora",
        "1 independent source, 1 more as reprint or translation",
        "### Coming up",
        "- 2 May: “Fiji och Peru samtalade i Suva den 2 maj.” [2]",
        "a day apart",
        "[2] Title of d2 – Daily & Sunday \\<b\\>, 2 May 2031, Swedish, translation. `d2.txt`",
        "<https://d1.example/page?a=1&b=2>",
        "in a language not known: xx (1)",
        "Refused: 1 input",
    ],
)
def test_the_brief_says(markdown: str, words: str) -> None:
    assert words in markdown


def test_every_reference_of_the_brief_is_in_its_list_of_sources(markdown: str) -> None:
    text, _, sources = markdown.partition("## Sources")
    cited = set(re.findall(r"(?<!\\)\[(\d+)\]", text))
    assert cited == set(re.findall(r"^- \[(\d+)\]", sources, re.MULTILINE)) == {"1", "2"}


def test_the_brief_is_the_same_every_time(record: Record, markdown: str) -> None:
    assert as_markdown(make_brief(record)) == markdown


def test_a_party_narrows_the_brief(record: Record) -> None:
    assert "Dialogue" in as_markdown(make_brief(record, party="PE"))
    other = as_markdown(make_brief(record, party="CL"))
    assert "Relations of Chile" in other and "Dialogue" not in other


def test_an_empty_record_gives_a_short_brief_without_empty_sections() -> None:
    with Record.in_memory() as record:
        record.store.put_items(lambda _: Joined().parts(), 0)
        markdown = as_markdown(make_brief(record))
    assert "##" not in markdown and "0 documents" in markdown


def test_hostile_text_stays_text_in_markdown(markdown: str) -> None:
    assert "<script" not in markdown.replace("\\<", "")
    assert not re.search(r"(?<!\\)\]\(", markdown)
    assert "\x1b" not in markdown and "\u202e" not in markdown


class Tags(HTMLParser):
    """What a browser would see."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src", "action")]
        assert not [name for name, _ in attrs if name.startswith("on")]


def test_hostile_text_stays_text_in_html(record: Record) -> None:
    page = as_html(make_brief(record))
    tags = Tags()
    tags.feed(page)
    assert not {"script", "img", "iframe", "b><"} & set(tags.tags)
    assert all(re.match(r"#|https?://", address) for address in tags.addresses)
    assert "&lt;script&gt;" in page and "\x1b" not in page and "\u202e" not in page


def test_the_page_loads_nothing_and_suits_screen_and_paper(record: Record) -> None:
    page = as_html(make_brief(record))
    assert "default-src 'none'" in page
    assert not re.search(r"<link|@import|url\(|\ssrc=", page)
    assert "prefers-color-scheme: dark" in page and "@media print" in page
    assert '<q lang="de" dir="auto">' in page and '<html lang="en">' in page


def test_every_reference_of_the_page_leads_to_a_source(record: Record) -> None:
    page = as_html(make_brief(record))
    anchors = set(re.findall(r' id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors


def event(number: int, documents: int) -> EventItem:
    evidence = tuple(structs.replace(TALKS, document=f"d{n}") for n in range(documents))
    return replace(joined().events[0], id=str(number), evidence=evidence)


def test_a_long_section_keeps_what_has_most_sources_in_its_order() -> None:
    events = [event(n, documents=2 if n == 3 else 1) for n in range(MOST_LINES + 20)]
    section = _section("Long", events, lambda e: Line(e.id))
    kept = [int(line.text) for line in section.groups[0].lines]
    assert len(kept) == MOST_LINES and section.left_out == 20
    assert kept[0] == 3 and kept == sorted(kept)
    assert "20 more" in as_markdown(Brief("", "", (section,), (), ())) and "20 more" in as_html(
        Brief("", "", (section,), (), ())
    )


@pytest.mark.parametrize(
    ("value", "unit", "bound", "shown"),
    [
        (42.5e9, "USD", "exact", "42.5 billion USD"),
        (300.0, None, "at_least", "at least 300"),
        (1250.0, "EUR", "about", "about 1,250 EUR"),
        (0.3, "percent", "at_most", "at most 0.3 percent"),
        (-2_000_000.0, None, "exact", "-2 million"),
        (None, "USD", "exact", ""),
    ],
)
def test_amounts_are_written_as_people_write_them(
    value: float | None, unit: str | None, bound: str, shown: str
) -> None:
    assert labels.amount(value, unit, bound) == shown


@pytest.mark.parametrize(
    ("value", "shown"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (113, "113th"), (22, "22nd")]
)
def test_ordinals(value: int, shown: str) -> None:
    assert labels.ordinal(value) == shown


@pytest.mark.parametrize(
    ("code", "name"), [("PE", "Peru"), ("XA", "ASEAN"), ("EU", "European Union"), ("QQ", "QQ"), (None, "")]
)
def test_countries_and_organisations_have_names(code: str | None, name: str) -> None:
    assert labels.country(code) == name


def test_what_was_announced_and_has_been_held_is_no_longer_to_come(tmp_path: Path) -> None:
    told = {
        "2030-11-20": "Foreign minister Ana Vakatora of Fiji announced the talks on Wednesday. The third session of the "
        "joint commission on fisheries between Fiji and Peru will be held in Suva on 4 December 2030.",
        "2030-12-05": "Foreign minister Luis Rojas of Peru left Suva on Thursday after two days of talks on tuna. He "
        "praised the patience of his hosts. Fiji had received 40 Peruvian boat builders in May. On 4 December 2030 Peru "
        "and Fiji held the third session of the joint commission on fisheries in Suva. An agreement on ports was not "
        "signed, because Lima wants to study it.",
    }
    briefs = []
    with Record.in_memory() as record:
        for day, text in told.items():
            path = tmp_path / f"{day}.jsonl"
            path.write_text(json.dumps({"text": text, "date": day, "language": "en"}), encoding="utf-8")
            record.read(path)
            briefs.append(as_markdown(make_brief(record)))
    assert "### Coming up" in briefs[0]
    assert "planned → held" in briefs[1]
    assert "### Coming up" not in briefs[1]
    assert "(planned)" not in briefs[1]


def test_a_bank_of_many_states_is_named_as_who_gives_and_stands_in_for_no_state(tmp_path: Path) -> None:
    file = tmp_path / "loan.txt"
    file.write_text(
        "Nairobi, 14 May 2026. Kenya's foreign minister John Okello met his Peruvian counterpart Ana Soto on Wednesday. "
        "The African Development Bank and Kenya signed a loan agreement of 12 million dollars on Monday.",
        "utf-8",
    )
    with Record.in_memory() as record:
        record.read(file)
        whole = record.to_dict()
        text = as_markdown(make_brief(record))
    assert "African Development Bank to Kenya: 12 million USD" in text
    assert [c["by"] for c in whole["commitments"]] == ["afdb"]
    assert [a["parties"] for a in whole["agreements"]] == [["KE"]]
    assert [e["parties"] for e in whole["events"] if e["kind"] == "signing"] == [["KE"]]
    bank = next(a for a in whole["actors"] if a["name"] == "African Development Bank")
    assert (bank["kind"], bank["country"]) == ("organisation", None)
