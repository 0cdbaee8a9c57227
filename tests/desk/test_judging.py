"""Whoever sits at the desk can judge every item, in their name, and take it back; nobody else can, and nothing else."""

from __future__ import annotations

import html
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dragoman.desk import desk
from dragoman.desk.guard import LARGEST_BODY, Access
from tests.desk.forms import Person, filled
from tests.output.conftest import HOSTILE

TOKEN = "a token of some length"
SIMPLE = ("confirm", "reject", "note")


# --- what can be said -----------------------------------------------------------------------------


def test_what_was_confirmed_says_so_and_by_whom(ana: Person) -> None:
    text = ana.judge("e1", "confirm").text
    assert re.search(r"Ana confirmed it \(\d+ \w+ \d{4}, \d\d:\d\d UTC\)", text) and ">confirmed</span>" in text
    assert ana.plain("events", "e1")["judged"][0]["by"] == "Ana"


def test_the_name_is_asked_once(ana: Person) -> None:
    assert "Your name" in ana.client.get("/judge/e1/confirm").text
    ana.judge("e1", "confirm")
    again = ana.client.get("/judge/e2/confirm").text
    assert "Your name" not in again and "As Ana." in again
    ana.judge("e2", "confirm", who="somebody else")
    assert ana.plain("events", "e2")["judged"][0]["by"] == "Ana"


def test_who_judges_can_be_changed_and_the_browser_can_forget_it(ana: Person) -> None:
    ana.judge("e1", "confirm")
    assert ana.send("/you?back=/item/e1", who="Ben").headers["location"] == "/item/e1"
    ana.judge("e2", "confirm")
    assert ana.plain("events", "e2")["judged"][0]["by"] == "Ben"
    target, fields = ana.fields("/you")
    ana.client.post(target, data=filled(fields, {"leave": "1"}))
    assert "Your name" in ana.client.get("/judge/e1/confirm").text


def test_what_was_rejected_is_in_no_list_any_more_and_comes_back_when_that_is_undone(ana: Person) -> None:
    ana.judge("e2", "reject", text="a plan that nobody had")
    assert "/item/e2" not in ana.client.get("/chronology").text
    listed = ana.client.get("/judgements").text
    assert "Ana rejected it" in listed and "a plan that nobody had" in listed and "Fiji och Peru samtalade" in listed
    undo = re.search(r"/judgements/[\w-]+/undo", listed)
    assert undo and ana.send("/judgements", undo[0]).status_code == 303
    assert "/item/e2" in ana.client.get("/chronology").text
    assert "taken back" in ana.client.get("/judgements").text


def test_a_note_stands_on_the_page_of_its_item_and_can_be_undone_there(ana: Person) -> None:
    ana.judge("p1", "note", text="also spelt\nwith two n")
    page = ana.client.get("/actor/p1").text
    assert "also spelt with two n" in page and "Ana wrote a note" in page
    done = ana.send("/actor/p1", "/undo")
    assert "also spelt" not in ana.client.get("/actor/p1").text
    assert "Ana took a judgement back" in ana.client.get(done.headers["location"]).text


def test_every_kind_of_item_can_be_judged_from_its_page_and_from_lists(ana: Person) -> None:
    for id_ in ("e1", "a1", "c1", "f1", "o1", "m1", "x1", "v1", "s1", "p1"):
        page = ana.client.get(f"/item/{id_}", follow_redirects=True).text
        links = set(re.findall(rf"/judge/{id_}/(\w+)", page))
        assert {"confirm", "note"} <= links
        assert ana.judge(id_, "confirm").status_code == 200
    assert "/judge/e1/reject" in ana.client.get("/chronology").text


def test_whoever_is_known_confirms_with_one_press_from_a_list_and_stays_there(ana: Person) -> None:
    ana.judge("a1", "confirm")
    answer = ana.send("/chronology?kind=visit", "/judge/e2/confirm")
    assert answer.headers["location"].startswith("/chronology?kind=visit&done=judgement-")
    assert answer.headers["location"].endswith("#i-e2")
    page = ana.client.get(answer.headers["location"]).text
    assert "Ana confirmed it" in page and "done=" not in page.replace("class=", "")


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize("act", SIMPLE)
def test_a_form_without_the_token_of_this_browser_changes_nothing_and_keeps_what_was_typed(
    ana: Person, act: str
) -> None:
    target, fields = ana.fields(f"/judge/e1/{act}")
    for token in ("", "forged", "²"):
        values = {"who": "Ana", "text": "typed with care", "form_token": token}
        answer = ana.client.post(target, data=filled(fields, values))
        assert answer.status_code == 403 and "Look it over" in answer.text
        assert act == "confirm" or "typed with care" in answer.text
    assert "judged" not in ana.plain("events", "e1")


def test_a_token_of_another_browser_is_refused(ana: Person, application: Starlette) -> None:
    other = Person(TestClient(application, base_url="http://localhost", follow_redirects=False))
    stolen = dict(other.fields("/judge/e1/confirm")[1])["form_token"]
    target, fields = ana.fields("/judge/e1/confirm")
    answer = ana.client.post(target, data=filled(fields, {"who": "Ana", "form_token": stolen}))
    assert answer.status_code == 403 and "judged" not in ana.plain("events", "e1")


@pytest.mark.parametrize(
    "headers", [{"origin": "http://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}]
)
def test_a_form_of_another_site_changes_nothing(ana: Person, headers: dict[str, str]) -> None:
    target, fields = ana.fields("/judge/e1/confirm")
    answer = ana.client.post(target, data=filled(fields, {"who": "Ana"}), headers=headers)
    assert answer.status_code == 403 and "judged" not in ana.plain("events", "e1")


def test_looking_at_a_form_changes_nothing_and_other_methods_are_refused(ana: Person) -> None:
    _, fields = ana.fields("/judge/e1/confirm")
    query = "&".join(f"{name}={value}" for name, value in [*fields, ("who", "Ana")])
    assert ana.client.get(f"/judge/e1/confirm?{query}").status_code == 200
    for method in ("PUT", "DELETE", "PATCH"):
        assert ana.client.request(method, "/judge/e1/confirm").status_code == 405
    assert ana.client.post("/judgements").status_code == 405
    assert "judged" not in ana.plain("events", "e1")


def test_a_form_has_a_largest_size_also_where_it_does_not_say_its_size(ana: Person) -> None:
    target, fields = ana.fields("/judge/e1/note")
    too_much = filled(fields, {"who": "Ana", "text": "a" * LARGEST_BODY})
    assert ana.client.post(target, data=too_much).status_code == 413

    def pieces() -> Iterator[bytes]:
        for _ in range(LARGEST_BODY // 1000 + 2):
            yield b"text=" + b"a" * 1000 + b"&"

    headers = {"content-type": "application/x-www-form-urlencoded"}
    assert ana.client.post(target, content=pieces(), headers=headers).status_code == 413
    many = filled(fields, {"who": "Ana", "text": ["a"] * 2_000})
    assert ana.client.post(target, data=many).status_code in (400, 413, 422)


@pytest.mark.parametrize(
    ("act", "values", "told"),
    [
        ("confirm", {"who": " "}, "Write under which name you judge"),
        ("confirm", {"who": "n" * 81}, "at most 80 characters"),
        ("confirm", {"who": "Ana", "extra": "1"}, "this form has no field &#39;extra&#39;"),
        ("reject", {"who": "Ana", "text": "  "}, "Write why"),
        ("note", {"who": "Ana", "text": ""}, "Write the note"),
        ("note", {"who": "Ana", "text": "long " * 2_001}, "10,000 characters are the most"),
    ],
)
def test_what_is_wrong_with_a_form_is_told_beside_the_field_and_nothing_typed_is_lost(
    ana: Person, act: str, values: dict[str, str], told: str
) -> None:
    answer = ana.send(f"/judge/e1/{act}", f"/{act}", **values)
    assert answer.status_code == 422 and told in answer.text
    if "extra" not in values:
        assert 'aria-invalid="true"' in answer.text and re.search(r'aria-describedby="(who|text)-error', answer.text)
    kept = values.get("text", "").strip()
    assert kept in answer.text and "judged" not in ana.plain("events", "e1")


@pytest.mark.parametrize(
    "address", ["/judge/nothing/confirm", "/judge/e1/praise", "/judgements/nothing/undo", "/document/nothing/add"]
)
def test_what_there_is_not_cannot_be_judged(ana: Person, address: str) -> None:
    assert ana.client.get(address).status_code == 404
    assert ana.client.post(address, data={}).status_code in (403, 404)


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"])
def test_after_a_judgement_the_browser_stays_at_this_desk(ana: Person, back: str) -> None:
    answer = ana.send("/judge/e1/confirm", "/confirm", back=back)
    assert answer.headers["location"].startswith("/?done=")
    page = ana.client.get("/judge/e1/confirm", params={"back": back}).text
    assert f'href="{html.escape(back)}"' not in page


def test_hostile_words_stay_words(ana: Person) -> None:
    for id_, act in (("e1", "note"), ("e2", "reject")):
        ana.judge(id_, act, who="<script>alert(3)</script>", text=HOSTILE)
    for address in ("/item/e1", "/judgements", "/chronology", "/judge/e1/note", "/queue", "/you"):
        text = ana.client.get(address).text
        assert "<script" not in text and "\u202e" not in text and "\x1b" not in text and "<img" not in text


def test_a_judgement_names_nobody_by_letters_that_turn_the_writing(ana: Person) -> None:
    ana.judge("e1", "confirm", who="A\u202ena\n  B\x1b.")
    assert ana.plain("events", "e1")["judged"][0]["by"] == "Ana B."


def test_while_another_program_writes_the_desk_says_so_and_keeps_what_was_typed(
    ana: Person, path_to_judge: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.desk.writing.WAIT", 0.05)
    writer = sqlite3.connect(path_to_judge, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    answer = ana.send("/judge/e1/note", "/note", text="typed with care")
    assert (
        answer.status_code == 503 and "Another program is writing" in answer.text and "typed with care" in answer.text
    )
    writer.execute("ROLLBACK")
    writer.close()
    assert ana.judge("e1", "note", text="typed with care").status_code == 200


def test_a_desk_that_only_shows_takes_no_judgement_and_offers_none(ana: Person, path_to_judge: Path) -> None:
    ana.judge("e1", "confirm")
    only = TestClient(desk(path_to_judge, Access(read_only=True)), base_url="http://localhost", follow_redirects=False)
    for address in ("/judge/e1/confirm", "/queue", "/you", "/judgements/nothing/undo"):
        assert only.get(address).status_code == 403
        assert only.post(address, data={"who": "Ana"}).status_code in (403, 405)
    for address in ("/", "/item/e1", "/actor/p1", "/chronology", "/judgements", "/document/d1"):
        text = only.get(address).text
        assert 'method="post"' not in text and "/judge/" not in text and "/queue" not in text and "/undo" not in text
    assert ">confirmed</span>" in only.get("/item/e1").text
    assert "Ana confirmed it" in only.get("/judgements").text


def test_a_browser_that_gave_the_token_judges_and_one_that_did_not_does_not(path_to_judge: Path) -> None:
    locked = TestClient(
        desk(path_to_judge, Access("0.0.0.0", TOKEN)), base_url="http://desk.example", follow_redirects=False
    )
    assert locked.post("/judge/e1/confirm", data={"who": "Ana"}).headers["location"] == "/login"
    locked.post("/login", data={"token": TOKEN})
    ana = Person(locked)
    ana.judge("e1", "confirm")
    assert ana.plain("events", "e1")["judged"]
    assert locked.get("/judge/e2/confirm").headers["set-cookie"].lower().count("samesite=strict") == 2


# --- the queue and the list -----------------------------------------------------------------------


def test_the_front_page_says_how_many_items_wait_and_the_queue_leads_through_them(ana: Person) -> None:
    waiting = re.search(r">(\d+) items wait for somebody to look", ana.client.get("/").text)
    assert waiting
    number = int(waiting[1])
    assert f"1 of {number} · Disagreement" in ana.client.get("/queue").text
    answer = ana.send("/queue", "/judge/x1/confirm")
    assert answer.status_code == 303 and answer.headers["location"].startswith("/queue?skip=0&done=")
    after = ana.client.get(answer.headers["location"]).text
    assert f"1 of {number - 1}" in after and "Ana confirmed it" in after and "autofocus" in after
    assert f"{number - 1} of {number - 1}" in ana.client.get("/queue?skip=999").text


def test_the_queue_rejects_too_and_can_be_narrowed_to_one_kind(ana: Person) -> None:
    text = ana.client.get("/queue?table=events").text
    item = re.search(r"/judge/(e\d)/reject", text)
    assert item and "Disagreement" not in re.sub(r"<nav.*?</nav>", "", text, flags=re.S)
    answer = ana.send("/queue?table=events", f"/judge/{item[1]}/reject", text="no such thing", who="")
    assert answer.status_code == 422 and "no such thing" in answer.text
    ana.judge("x1", "confirm")
    answer = ana.send("/queue?table=events", f"/judge/{item[1]}/reject", text="no such thing")
    assert answer.headers["location"].startswith("/queue?table=events&skip=0&done=")
    for wrong in ("-1", "x", "²"):
        assert ana.client.get("/queue", params={"skip": wrong}).status_code == 400


def test_judgements_are_listed_by_who_what_and_kind_and_exported(ana: Person) -> None:
    ana.judge("e1", "confirm")
    ana.judge("p1", "note", text="spelt otherwise")
    ana.send("/you", who="Ben")
    ana.judge("e2", "confirm")
    for address, number in (
        ("", 3),
        ("?by=Ana", 2),
        ("?act=confirm", 2),
        ("?table=actors", 1),
        ("?by=Ben&act=note", 0),
    ):
        assert f">{number} judgement" in ana.client.get(f"/judgements{address}").text
        assert len(ana.client.get(f"/judgements.json{address}").json()["judgements"]) == number
    assert "attachment" in ana.client.get("/judgements.json").headers["content-disposition"]


def test_what_somebody_settled_says_so_and_waits_for_nobody(ana: Person) -> None:
    (disputed,) = ana.client.get("/api/v1/disagreements").json()["items"]
    assert disputed["item"] and "/item/x1" in ana.client.get("/").text
    field, value = {"date": ("date", "2031-05-03"), "number": ("amount", "7")}[disputed["about"]]
    ana.judge(disputed["item"], "correct", **{field: value})
    page = ana.client.get("/item/x1").text
    assert f"Settled: Ana corrected the {field} to" in page and ">settled</span>" in page
    assert "/item/x1" not in ana.client.get("/").text
    assert "Settled: Ana" in ana.client.get("/table/disagreements").text


def test_a_step_that_no_text_tells_says_so(ana: Person) -> None:
    page = ana.judge("a1", "correct", status="signed").text
    assert "no text says so" in page
