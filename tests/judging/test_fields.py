"""Corrections are in the terms of the record format: what they may say, what follows from them, what they leave."""

from __future__ import annotations

from typing import Any, get_type_hints

import pytest

from dragoman import Record
from dragoman.errors import JudgementRefused
from dragoman.judging.fields import NEEDED, fields
from dragoman.model.judgements import correct, merge
from dragoman.store.codec import as_item
from dragoman.store.items import SHAPES
from tests.judging.conftest import export

RIGHT: list[tuple[str, str, Any, Any]] = [
    ("events", "date", "2031-05-02/2031-05-03", "2031-05-02/2031-05-03"),
    ("events", "date", "null", None),
    ("events", "kind", "courtesy", JudgementRefused),
    ("events", "kind", "visit", "visit"),
    ("events", "status", "to be held", JudgementRefused),
    ("events", "date", "2 May 2031", JudgementRefused),
    ("events", "date", "2031-02-30", JudgementRefused),
    ("events", "parties", "fj, PE", ["FJ", "PE"]),
    ("events", "parties", "Fiji", JudgementRefused),
    ("events", "parties", "", []),
    ("events", "place", '{"name": "Nadi"}', {"name": "Nadi", "country": None}),
    ("events", "place", '{"town": "Nadi"}', JudgementRefused),
    ("events", "place.country", "fj", "FJ"),
    ("events", "session", "4", 4),
    ("events", "session", "0", JudgementRefused),
    ("events", "session", "second", JudgementRefused),
    ("events", "level", "vice ministerial", "vice_ministerial"),
    ("events", "topics", "fisheries,trade", ["fisheries", "trade"]),
    ("events", "topics", "whatever", JudgementRefused),
    ("events", "mechanism", "mechanism-none", JudgementRefused),
    ("events", "participants", "Quispe", JudgementRefused),
    ("events", "participants", '[{"actor": "person-none", "part": "head"}]', JudgementRefused),
    ("events", "participants", "[{", JudgementRefused),
    ("events", "evidence", "[]", JudgementRefused),
    ("events", "id", "event-mine", JudgementRefused),
    ("events", "plover", "{}", JudgementRefused),
    ("events", "name", "x" * 2_001, JudgementRefused),
    ("commitments", "amount", "3,500,000", 3_500_000.0),
    ("commitments", "amount", "much", JudgementRefused),
    ("commitments", "amount", "NaN", JudgementRefused),
    ("commitments", "amount", "1e999", JudgementRefused),
    ("commitments", "currency", "eur", "EUR"),
    ("commitments", "currency", "EURO", JudgementRefused),
    ("commitments", "by", "GH", "GH"),
    ("agreements", "status", "in force", "in_force"),
    ("agreements", "subject", " ", JudgementRefused),
    ("positions", "act", "praise", "praise"),
    ("positions", "actor", "ZZ", JudgementRefused),
    ("mechanisms", "sessions", 7, 7),
    ("disagreements", "severity", "low", "low"),
    ("articles", "origin", "x", JudgementRefused),
    ("stories", "title", "Talks", "Talks"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "field", "given", "value"), RIGHT)
def test_a_value_is_taken_as_the_record_has_it_or_refused(
    record: Record, table: str, field: str, given: Any, value: Any
) -> None:
    before = export(record)
    item = record.to_dict()[table][0]
    if value is JudgementRefused:
        with pytest.raises(JudgementRefused):
            record.judge(correct(item["id"], field, given, "ann"))
        assert export(record) == before
        return
    record.judge(correct(item["id"], field, given, "ann"))
    outer, _, inner = field.partition(".")
    after = record.show(item["id"])
    assert (after[outer][inner] if inner else after[outer]) == value
    assert after["judged"][0]["found"] == (item[outer][inner] if inner else item[outer])
    assert outer not in after.get("inferred", ())
    assert as_item(after, SHAPES[table]).id == item["id"]


def test_what_follows_from_a_field_follows(record: Record) -> None:
    talks = record.events(kind="meeting")[0]
    record.judge(correct(talks.id, "status", "planned", "ann"))
    after = record.events(kind="meeting")[0]
    assert (after.cameo, after.plover["mode"]) != (talks.cameo, talks.plover["mode"])
    promise = record.commitments()[0]
    record.judge(correct(promise.id, "status", "cancelled", "ann"))
    assert record.commitments(status="cancelled")[0].iati_status != promise.iati_status


def test_lists_and_filters_go_by_what_was_corrected(record: Record) -> None:
    talks = record.events(kind="meeting", party="FJ")[0]
    record.judge(correct(talks.id, "date", "2040", "ann"))
    record.judge(correct(talks.id, "parties", "TO,PE", "ann"))
    record.judge(correct(talks.id, "name", "Tapa talks", "ann"))
    assert [e.id for e in record.events(since="2039")] == [talks.id]
    assert [e.id for e in record.events(party="TO")] == [talks.id]
    assert [hit.id for hit in record.search("tapa")] == [talks.id]


def test_a_session_of_another_format_leaves_the_one_it_was_taken_for(record: Record) -> None:
    mechanism = record.mechanisms()[0]
    other, session = record.events(kind="meeting")[0], record.events(kind="dialogue")[0]
    record.judge(correct(session.id, "mechanism", None, "ann"))
    record.judge(correct(other.id, "mechanism", mechanism.id[:-4], "ann"))
    after = record.mechanisms()[0]
    assert session.id not in after.events
    assert other.id in after.events
    assert next(e for e in record.events() if e.id == other.id).mechanism == mechanism.id


def test_who_takes_part_can_be_corrected_and_follows_later_merges(record: Record) -> None:
    signing = record.events(kind="signing")[0]
    quispe, vakatora = (next(p.id for p in record.persons() if p.name.endswith(n)) for n in ("Quispe", "Vakatora"))
    takers = [
        {"actor": quispe, "part": "head", "role": "foreign_minister", "side": "PE"},
        {"actor": "IS", "part": "guest"},
    ]
    record.judge(correct(signing.id, "participants", takers, "ann"))
    record.judge(merge([quispe, vakatora], "ann"))
    (one,) = {quispe, vakatora} & {p.id for p in record.persons()}
    assert [p.actor for p in record.events(kind="signing")[0].participants] == [one, "state-IS"]


def test_posts_keep_their_passages(record: Record) -> None:
    minister = next(p for p in record.persons() if p.name.endswith("Quispe"))
    post = {"role": "ambassador", "title": minister.posts[0].title, "country": "PE", "since": "2030"}
    record.judge(correct(minister.id, "posts", [post], "ann"))
    (after,) = next(p for p in record.persons() if p.id == minister.id).posts
    assert (after.role, after.since, after.evidence) == ("ambassador", "2030", minister.posts[0].evidence)


@pytest.mark.parametrize("table", sorted(fields()))
def test_what_can_be_corrected_is_in_the_record_format(table: str) -> None:
    known = set(get_type_hints(SHAPES[table]))
    assert {field.partition(".")[0] for field in fields()[table]} <= known
    assert set(NEEDED.get(table, ())) <= set(fields()[table])
