"""Fields are corrected in inputs that fit them; items are merged, split and added, and what was found stays visible."""

from __future__ import annotations

import re
from typing import Any

import orjson
import pytest

from dragoman.desk.guard import LARGEST_IMPORT
from dragoman.desk.judging.inputs import FIELDS
from dragoman.errors import RecordReadOnly
from dragoman.judging.fields import NEEDED, fields
from tests.desk.forms import Person
from tests.output.conftest import TEXTS

TABLES = {
    "e": "events", "a": "agreements", "c": "commitments", "f": "figures", "p": "actors", "m": "mechanisms",
    "x": "disagreements", "s": "stories",
}  # fmt: skip
ADD = "/document/d2/add?table=events&quote=Fiji+och+Peru+samtalade"


def test_every_input_is_for_a_field_that_can_be_corrected() -> None:
    for table, inputs in FIELDS.items():
        known = fields()[table]
        assert {field.name for field in inputs} <= set(known)
        for field in inputs:
            assert all(known[field.name].accept(code, lambda id_, _: id_) == code for code in field.codes)
            assert known[field.name].optional or field.needed
    assert all(set(names) <= {field.name for field in FIELDS[table]} for table, names in NEEDED.items())


# --- correct --------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", sorted(set(FIELDS) - {"articles"}))
def test_a_form_that_is_sent_as_it_came_changes_nothing(ana: Person, table: str) -> None:
    for item in ana.client.get(f"/api/v1/{table}").json()["items"]:
        answer = ana.send(f"/judge/{item['id']}/correct", "/correct")
        assert answer.status_code == 422 and "Nothing was changed" in answer.text, answer.text
        assert 'aria-invalid="true"' not in answer.text


@pytest.mark.parametrize(
    ("item", "field", "written", "value", "found"),
    [
        ("e1", "date", "2031-05-03", "2031-05-03", 'Found: <span dir="auto">1 May 2031'),
        ("e1", "kind", "meeting", "meeting", "dialogue"),
        ("e1", "parties", ["Fiji", "tonga"], ["FJ", "TO"], "Peru"),
        ("e1", "place.name", "Nadi", "Nadi", "Suva"),
        ("e1", "place.country", "new zealand", "NZ", "Fiji"),
        ("e1", "topics", ["space"], ["space"], "fisheries"),
        ("e1", "session", "3", 3, "2"),
        ("e1", "outcomes", [], [], "Fischerei"),
        ("e1", "mechanism", "", None, "Fischereidialog"),
        ("a1", "status", "signed", "signed", "to be signed"),
        ("c1", "amount", "1,250.5", 1250.5, "42.5 billion"),
        ("c1", "currency", "eur", "EUR", "FJD"),
        ("c1", "to", ["Ana Vakatora"], ["p1"], "Peru"),
        ("f1", "change", "no", False, "yes"),
        ("p1", "country", "PE", "PE", "Fiji"),
        ("m1", "level", "working", "working", "vice ministerial"),
        ("x1", "severity", "low", "low", "high"),
        ("s1", "date", "", None, "1 May 2031"),
    ],
)
def test_a_corrected_field_holds_what_was_written_and_shows_what_was_found(
    ana: Person, item: str, field: str, written: str | list[str], value: object, found: str
) -> None:
    page = ana.judge(item, "correct", **{field: written, "text": "the embassy says so"}).text
    plain = ana.plain(TABLES[item[0]], item)
    outer, _, inner = field.partition(".")
    assert (plain[outer][inner] if inner else plain[outer]) == value
    assert [said["field"] for said in plain["judged"]] == [field]
    assert 'class="found"' in page and found in page and "corrected by Ana" in page and "the embassy says so" in page
    assert ">corrected</span>" in page


def test_several_fields_are_corrected_at_once_and_each_can_be_undone(ana: Person) -> None:
    page = ana.judge("e1", "correct", date="2031-05-03", status="postponed").text
    said = page.replace("Settled: Ana corrected the", "")
    assert said.count("Ana corrected the") == 4  # once above the page, once in the history of the item
    undo = re.findall(r"/judgements/[\w-]+/undo", page)
    assert ana.send("/item/e1", undo[0]).status_code == 303
    plain = ana.plain("events", "e1")
    assert len(plain["judged"]) == 1 and (plain["date"], plain["status"]) != ("2031-05-03", "postponed")


@pytest.mark.parametrize(
    ("item", "field", "written", "told"),
    [
        ("e1", "date", "soon", "This is no date"),
        ("e1", "kind", "party", "Choose one of the list"),
        ("e1", "kind", "", "This cannot be empty"),
        ("e1", "parties", ["Fiji", "Atlantis"], "“Atlantis” is no state"),
        ("e1", "participants.0.actor", "Nobody Known", "no one person or body"),
        ("e1", "participants.1.actor", "e2", "no one person or body"),
        ("e1", "participants.1.role", "envoy", "This cannot be empty"),
        ("e1", "participants.0.side", "Atlantis", "is no state"),
        ("p1", "posts.0.since", "soon", "This is no date"),
        ("p1", "posts.1.title", "Botschafterin", "This cannot be empty"),
        ("e1", "topics", ["gossip"], "no topic that is known"),
        ("e1", "session", "third", "Write a whole number"),
        ("e1", "session", "²", "Write a whole number"),
        ("e1", "mechanism", "e1", "Choose one of the list"),
        ("c1", "amount", "nan", "This is no number"),
        ("c1", "amount", "much", "This is no number"),
        ("c1", "currency", "XX", "This is no currency"),
        ("f1", "unit", "TWO WORDS", "is no unit"),
        ("f1", "change", "maybe", "Choose yes or no"),
        ("p1", "name", "  ", "This cannot be empty"),
        ("p1", "name", "n" * 2001, "Write between 1 and 2,000 characters"),
    ],
)
def test_what_a_field_cannot_hold_is_told_beside_it_and_kept(
    ana: Person, item: str, field: str, written: str | list[str], told: str
) -> None:
    answer = ana.send(f"/judge/{item}/correct", "/correct", **{field: written})
    assert answer.status_code == 422 and told in answer.text
    beside = {"participants.1.role": "participants.1.actor", "posts.1.title": "posts.1.role"}.get(field, field)
    error = re.search(rf'aria-describedby="{re.escape(beside)}-error"[^>]*aria-invalid="true"', answer.text)
    assert error and f'id="{beside}-error"' in answer.text
    for text in [written] if isinstance(written, str) else written:
        assert (
            not text.strip()
            or f'value="{text}"' in answer.text
            or f'value="{text}" selected' in answer.text
            or told == "Choose one of the list"
            or field == "change"
        )


def test_a_record_that_may_not_be_written_says_so_and_keeps_what_was_typed(
    ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise RecordReadOnly("record.db: it may not be written")

    monkeypatch.setattr("dragoman.desk.writing.Store", refused)
    answer = ana.send("/judge/e1/note", "/note", text="typed with care")
    assert answer.status_code == 403 and "may not be written" in answer.text and "typed with care" in answer.text


@pytest.mark.parametrize("extra", ["id", "evidence", "confidence", "place", "judged", "__class__"])
def test_what_is_no_field_to_be_corrected_is_refused(ana: Person, extra: str) -> None:
    answer = ana.send("/judge/e1/correct", "/correct", date="2031-05-03", **{extra: "1"})
    assert answer.status_code == 422 and "has no field" in answer.text
    assert "judged" not in ana.plain("events", "e1")


def test_states_are_known_by_their_codes_and_articles_follow_from_texts(ana: Person) -> None:
    assert ana.client.get("/judge/r1/correct").status_code == 404
    assert "/judge/r1/correct" not in ana.client.get("/item/r1").text


# --- merge and split ------------------------------------------------------------------------------


def of_kind(person: Person, kind: str) -> list[dict[str, Any]]:
    """The events of a kind."""
    found: list[dict[str, Any]] = person.client.get(f"/api/v1/events?kind={kind}").json()["items"]
    return found


def test_items_are_merged_with_one_that_is_like_them_and_taken_apart_again(reader: Person) -> None:
    total = reader.client.get("/api/v1/events").json()["total"]
    (signing,), (*_, meeting) = of_kind(reader, "signing"), of_kind(reader, "meeting")
    form = reader.client.get(f"/judge/{signing['id']}/merge").text
    assert f'value="{meeting["id"]}"' in form and "The same day; both with" in form
    answer = reader.send(f"/judge/{signing['id']}/merge", "/merge", other=[meeting["id"]], text="one and the same")
    page = reader.client.get(answer.headers["location"], follow_redirects=True)
    assert page.status_code == 200 and "Ana merged it" in page.text and ">merged</span>" in page.text
    assert reader.client.get("/api/v1/events").json()["total"] == total - 1
    old = [reader.client.get(f"/item/{id_}").status_code for id_ in (signing["id"], meeting["id"])]
    assert sorted(old) == [200, 303]  # the address of the one that is no more leads to what it is now
    undo = re.search(r"/judgements/[\w-]+/undo", page.text)
    assert undo and reader.send("/judgements", undo[0]).status_code == 303
    assert reader.client.get("/api/v1/events").json()["total"] == total


def test_another_item_to_merge_with_is_found_by_its_words(ana: Person) -> None:
    assert 'value="e2"' in ana.client.get("/judge/e1/merge?q=samtalade").text
    assert "Nothing holds all of these words" in ana.client.get("/judge/e1/merge?q=nothing-like-it").text


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ([], "Choose at least one other"),
        (["e1"], "Choose at least one"),
        (["a1"], "is no event"),
        (["none"], "is no event"),
    ],
)
def test_what_is_no_other_item_of_the_kind_cannot_be_merged_with(ana: Person, other: list[str], told: str) -> None:
    answer = ana.send("/judge/e1/merge", "/merge", other=other)
    assert answer.status_code == 422 and told in answer.text and 'id="other-error"' in answer.text


def test_what_some_documents_tell_becomes_an_item_of_its_own(reader: Person) -> None:
    items = reader.client.get("/api/v1/events").json()["items"]
    event = next(e for e in items if len({p["document"] for p in e["evidence"]}) > 1)
    documents = sorted({p["document"] for p in event["evidence"]})
    form = reader.client.get(f"/judge/{event['id']}/split").text
    assert all(f'value="{id_}"' in form for id_ in documents) and "version of the same article as 1" in form
    answer = reader.send(f"/judge/{event['id']}/split", "/split", part=documents[:1], text="two of them")
    assert answer.status_code == 303, answer.text
    assert "Ana split it" in reader.client.get(answer.headers["location"], follow_redirects=True).text
    now = reader.client.get("/api/v1/events").json()["items"]
    assert len(now) == len(items) + 1


@pytest.mark.parametrize("part", [[], ["d1", "d2"], ["d3"], ["../d1"]])
def test_an_item_cannot_be_split_into_nothing_and_the_rest(ana: Person, part: list[str]) -> None:
    answer = ana.send("/judge/e1/split", "/split", part=part)
    assert answer.status_code == 422 and "at least one, and not all" in answer.text


# --- add ------------------------------------------------------------------------------------------


def test_what_a_text_says_is_added_by_hand_with_the_passage_that_says_it(ana: Person) -> None:
    assert "/document/d2/add" in ana.client.get("/document/d2").text
    assert "Sentences that say so" in ana.client.get("/document/d2/add").text
    answer = ana.send(
        ADD,
        "/add",
        kind="call",
        status="held",
        date="2031-05-02",
        parties=["Fiji", "Peru"],
        **{"place.country": "Peru", "participants.0.actor": "Ana Vakatora", "participants.0.part": "chair"},
    )
    assert answer.status_code == 303, answer.text
    (added,) = ana.client.get("/api/v1/events?kind=call").json()["items"]
    assert added["parties"] == ["FJ", "PE"] and added["place"]["country"] == "PE"
    assert added["participants"] == [{"actor": "p1", "role": None, "side": None, "part": "chair"}]
    (passage,) = added["evidence"]
    assert passage["quote"] == "Fiji och Peru samtalade" == TEXTS["d2"][1][passage["start"] : passage["end"]]
    page = ana.client.get(f"/item/{added['id']}").text
    assert ">added by hand</span>" in page and "Ana added it by hand" in page


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("/document/d2/add?table=events&quote=never+said", "do not stand in the text"),
        ("/document/d2/add?table=events", "Choose a sentence"),
        ("/document/d2/add?table=events&at=5-2", "Choose a sentence"),
        ("/document/d2/add?table=events&at=0-99999", "Choose a sentence"),
    ],
)
def test_nothing_is_added_without_a_passage_of_the_text(ana: Person, address: str, told: str) -> None:
    assert told in ana.client.get(address).text
    token = dict(ana.fields(ADD, "/add")[1])["form_token"]
    values = {"form_token": token, "who": "Ana", "kind": "call", "status": "held", "parties": "Fiji"}
    assert ana.client.post(address, data=values).status_code == 422
    assert ana.client.get("/api/v1/events").json()["total"] == 2


def test_what_an_added_item_needs_is_asked_for_and_what_cannot_be_added_refused(ana: Person) -> None:
    answer = ana.send(ADD, "/add", name="typed with care")
    assert answer.status_code == 422 and "typed with care" in answer.text
    for name in ("kind", "status", "parties"):
        assert f'id="{name}-error"' in answer.text
    assert ana.client.get("/document/d2/add?table=articles&quote=Fiji").status_code == 400
    assert ana.client.get("/document/d2/add?table=events&quote=" + "a" * 3000).status_code == 200


# --- import ---------------------------------------------------------------------------------------


def brought(ana: Person, content: bytes, who: str = "Ana") -> int:
    target, fields_ = ana.fields("/judgements/import", "/import")
    return ana.client.post(target, data=dict(fields_) | {"who": who}, files={"file": ("j.json", content)}).status_code


def test_what_others_judged_is_brought_in_as_they_exported_it(ana: Person) -> None:
    ana.judge("e1", "correct", date="2031-05-03")
    exported = ana.client.get("/judgements.json").content
    ana.send("/judgements", "/undo")
    assert brought(ana, exported) == 303 and "judged" not in ana.plain("events", "e1")  # known already, and undone


def test_judgements_of_another_record_take_effect_here(ana: Person, another: Person) -> None:
    another.judge("e1", "correct", date="2031-05-03", who="Ben")
    assert brought(ana, another.client.get("/judgements.json").content) == 303
    plain = ana.plain("events", "e1")
    assert plain["date"] == "2031-05-03" and plain["judged"][0]["by"] == "Ben"


@pytest.mark.parametrize(
    "content", [b"", b"no JSON", b"[]", b'{"format": "other/1", "judgements": []}', b"\xff\xfe", b"[" * 10_000]
)
def test_what_is_no_file_of_judgements_is_told_beside_the_field(ana: Person, content: bytes) -> None:
    assert brought(ana, content) == 422


def test_a_judgement_that_was_changed_by_hand_is_not_taken(ana: Person, another: Person) -> None:
    another.judge("e1", "confirm")
    made = orjson.loads(another.client.get("/judgements.json").content)
    made["judgements"][0]["by"] = "Somebody Else"
    assert brought(ana, orjson.dumps(made)) == 422
    assert brought(ana, b" " * (LARGEST_IMPORT + 1)) == 413
