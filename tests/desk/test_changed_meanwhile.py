"""What was changed after a page was made is said and shown, nothing is done of what was sent, and the person decides."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from dragoman.errors import ItemChanged, JudgementRefused
from dragoman.judging.seals import broken, seal_of
from dragoman.model.judgements import confirm, correct
from dragoman.record import Record
from tests.desk.forms import Forms, Person, filled


@pytest.fixture
def ben(application: Starlette) -> Person:
    """Somebody else at the desk."""
    return Person(TestClient(application, base_url="http://localhost", follow_redirects=False))


def again(text: str, act: str) -> tuple[str, list[tuple[str, str]]]:
    """The form of an answer."""
    return next(form for form in Forms(text).forms if f"/{act}" in form[0])


def test_nobody_overwrites_what_somebody_else_corrected_meanwhile(ana: Person, ben: Person) -> None:
    target, fields = ben.fields("/judge/e1/correct", "/correct")  # Ben has the form before him
    ana.judge("e1", "correct", date="2031-05-03", **{"participants.0.role": "envoy"})
    answer = ben.client.post(target, data=filled(fields, {"who": "Ben", "status": "postponed"}))
    assert answer.status_code == 409 and "Nothing of what you sent was done" in answer.text
    assert "What changed" in answer.text and "corrected by Ana" in answer.text
    assert "Changed meanwhile; it said 2031-05-01." in answer.text and 'value="postponed" selected' in answer.text
    assert 'id="date" name="date" value="2031-05-03"' in answer.text  # what Ben did not touch says what it says now
    assert [said["by"] for said in ana.plain("events", "e1")["judged"]] == ["Ana", "Ana"]
    _, now = again(answer.text, "correct")
    assert ben.client.post(target, data=filled(now, {"who": "Ben"})).status_code == 303
    plain = ana.plain("events", "e1")
    assert (plain["date"], plain["status"], plain["participants"][0]["role"]) == ("2031-05-03", "postponed", "envoy")
    assert sorted(said["field"] for said in plain["judged"] if said["by"] == "Ben") == ["status"]


def test_where_two_wrote_into_one_field_the_second_is_told_and_decides(ana: Person, ben: Person) -> None:
    target, fields = ben.fields("/judge/e1/correct", "/correct")
    ana.judge("e1", "correct", date="2031-05-03")
    answer = ben.client.post(target, data=filled(fields, {"who": "Ben", "date": "2031-05-04"}))
    assert answer.status_code == 409 and "now it says 2031-05-03. What you wrote would replace that" in answer.text
    _, now = again(answer.text, "correct")
    assert ben.client.post(target, data=filled(now, {"who": "Ben"})).status_code == 303
    assert ana.plain("events", "e1")["date"] == "2031-05-04"


@pytest.mark.parametrize("page", ["/judge/e1/confirm", "/chronology", "/item/e1", "/queue?table=events"])
def test_what_is_confirmed_is_what_was_seen(ana: Person, ben: Person, page: str) -> None:
    ben.judge("c1", "confirm", who="Ben")  # from now on the buttons are on every page
    target, fields = ben.fields(page, "/judge/e1/confirm")
    ana.judge("e1", "correct", date="2031-05-03", status="planned")
    answer = ben.client.post(target, data=filled(fields, {}))
    assert answer.status_code == 409 and "Nothing of what you sent was done" in answer.text
    assert "3 May 2031" in answer.text and answer.text.count("corrected by Ana") == 2
    assert not [said for said in ana.plain("events", "e1")["judged"] if said["by"] == "Ben"]
    _, now = again(answer.text, "confirm")
    assert ben.client.post(target, data=filled(now, {})).status_code == 303
    assert ana.plain("events", "e1")["judged"][-1]["act"] == "confirm"


def test_a_note_or_another_confirmation_is_no_change(ana: Person, ben: Person) -> None:
    target, fields = ben.fields("/judge/e1/confirm", "/confirm")
    ana.judge("e1", "note", text="seen")
    ana.judge("e1", "confirm")
    assert ben.client.post(target, data=filled(fields, {"who": "Ben"})).status_code == 303


@pytest.mark.parametrize(
    ("act", "filled_in"),
    [("confirm", {}), ("correct", {"date": "2031-05-04"}), ("reject", {"text": "mine"}), ("note", {"text": "mine"})],
)
def test_what_was_rejected_meanwhile_is_told_with_the_reason(
    ana: Person, ben: Person, act: str, filled_in: dict[str, str]
) -> None:
    target, fields = ben.fields(f"/judge/e1/{act}", f"/{act}")
    ana.judge("e1", "reject", text="a page of last year")
    answer = ben.client.post(target, data=filled(fields, {"who": "Ben", **filled_in}))
    assert answer.status_code == 410 and "has gone meanwhile" in answer.text and "a page of last year" in answer.text
    assert ben.client.get(target).status_code == 410
    assert ben.client.post(target.replace("e1", "e9"), data=filled(fields, {"who": "Ben"})).status_code == 404


def test_what_was_merged_meanwhile_is_told_with_what_it_is_now(reader: Person) -> None:
    (one, other, *_) = reader.client.get("/api/v1/events").json()["items"]
    target, fields = reader.fields(f"/judge/{other['id']}/confirm", "/confirm")
    reader.judge(one["id"], "merge", other=[other["id"]])
    gone = {one["id"], other["id"]} - {e["id"] for e in reader.client.get("/api/v1/events").json()["items"]}
    answer = reader.client.post(target.replace(other["id"], gone.pop()), data=filled(fields, {"who": "Ben"}))
    assert answer.status_code == 410 and "has gone meanwhile" in answer.text and "merged it" in answer.text


# --- several judgements at once -------------------------------------------------------------------


def test_several_corrections_are_kept_together_or_not_at_all(path_to_judge: Path) -> None:
    with Record.open(path_to_judge) as record:
        with pytest.raises(JudgementRefused):
            record.judge_all([correct("e1", "date", "2031-05-03", "Ana"), correct("e1", "kind", "party", "Ana")])
        assert not record.judgements()
        made = record.judge_all([correct("e1", "date", "2031-05-03", "Ana"), correct("e1", "session", 3, "Ana")])
        assert [one.field for one in made] == ["date", "session"] and made[0].on < made[1].on
        event = next(e for e in record.events() if e.id == "e1")
        assert (event.date, event.session) == ("2031-05-03", 3)


def test_nothing_is_kept_about_what_says_something_else_than_was_seen(path_to_judge: Path) -> None:
    with Record.open(path_to_judge) as record:
        seal = seal_of("events", record.show("e1"))
        record.judge(correct("e1", "place.name", "Nadi", "Ana"))
        with pytest.raises(ItemChanged, match="place") as refused:
            record.judge_all([confirm("e1", "Ben")], {"e1": seal})
        assert refused.value.fields == ("place",) and len(record.judgements()) == 1
        assert record.judge_all([confirm("e1", "Ben")], {"e1": seal_of("events", record.show("e1"))})


def test_a_seal_holds_as_long_as_the_item_says_the_same_on_whatever_grounds() -> None:
    plain = {"about": "date", "severity": "high", "note": "", "readings": [{"value": "1", "documents": ["a"]}]}
    seal = seal_of("disagreements", plain)
    more = plain | {"readings": [{"value": "1", "documents": ["a", "b"]}], "judged": [{"act": "note"}]}
    assert not broken(seal, "disagreements", more)
    assert broken(seal, "disagreements", plain | {"severity": "low"}) == ["severity"]
    assert broken("made up", "disagreements", plain) == ["about", "severity", "note", "readings"]
