"""Items answer questions about parties, persons, time, kind and status."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from dragoman.errors import ItemUnknown
from dragoman.model.articles import Story
from dragoman.model.items import (
    Actor,
    CommitmentItem,
    Development,
    Disagreement,
    EventItem,
    Evidence,
    NameForm,
    ParticipantOf,
    PlaceOf,
    Reading,
)
from dragoman.model.joined import Joined
from dragoman.store import Store
from dragoman.store.query import Query

from .conftest import Make

QUOTE = Evidence("d1", 0, 4, "Fiji", 0, 4)


def event(id_: str, date: str | None, **fields: Any) -> EventItem:
    base = EventItem(
        id=id_,
        evidence=(QUOTE,),
        claims=("d1/e:0",),
        inferred=(),
        confidence=0.8,
        kind="meeting",
        name=id_,
        date=date,
        place=PlaceOf("Suva", "FJ"),
        status="held",
        parties=("FJ", "PE"),
        host=None,
        mechanism=None,
        session=None,
        level=None,
        participants=(),
        topics=(),
        outcomes=(),
        plover={"type": None},
        cameo=None,
    )
    return replace(base, **fields)


def person(id_: str, name: str, country: str) -> Actor:
    return Actor(id_, "person", name, (NameForm(name, "en", "Latn", 2),), country, (QUOTE,))


COMMITMENT = CommitmentItem(
    id="c1",
    evidence=(QUOTE,),
    claims=(),
    inferred=("deadline",),
    confidence=1.0,
    by="FJ",
    to=("a2",),
    what="boats",
    amount=3.0,
    currency=None,
    unit=None,
    bound="exact",
    deadline="2032",
    flow="grant",
    status="pledged",
    iati_status=None,
)

READINGS = (Reading("1 June", ("d1",), (QUOTE,)),)

JOINED = Joined(
    stories=(Story("s1", "Talks", "2031-05-01", ("d1", "d2"), ("e1",), 1),),
    actors=(person("a1", "Ana Vakatora", "FJ"), person("a2", "Inés Quispe", "PE")),
    events=(
        event("e1", "2031-05-01", participants=(ParticipantOf("a1", None, "FJ", "head"),)),
        event("e2", "2031-06-01/2031-06-09", parties=("CL", "NZ"), kind="visit", status="planned"),
        event("e3", "2030", parties=("FJ",), host="TO"),
        event("e4", None, kind="call"),
    ),
    commitments=(COMMITMENT,),
    disagreements=(Disagreement("x1", "date", "e2", "reports", READINGS, "high", "by a week"),),
    developments=(Development("v1", "e2", "status", "proposed", "planned", "2031-05-02", (QUOTE,)),),
)


@pytest.fixture
def store() -> Store:
    store = Store.in_memory()
    store.put_items(lambda _: JOINED.parts(), store.generation())
    return store


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (Query(), ["e3", "e1", "e2", "e4"]),
        (Query(party="FJ"), ["e3", "e1", "e4"]),
        (Query(party="TO"), ["e3"]),
        (Query(actors=frozenset({"a1"})), ["e1"]),
        (Query(actors=frozenset({"a2"})), []),
        (Query(actors=frozenset()), []),
        (Query(since="2031"), ["e1", "e2"]),
        (Query(since="2031-06-05"), ["e2"]),
        (Query(until="2031-05"), ["e3", "e1"]),
        (Query(since="2030-06", until="2030-07"), ["e3"]),
        (Query(kind="visit"), ["e2"]),
        (Query(status="held", party="PE"), ["e1", "e4"]),
        (Query(document="d2"), []),
        (Query(document="d1", kind="call"), ["e4"]),
    ],
)
def test_events_are_asked_by_their_columns_in_the_order_of_time(store: Store, query: Query, ids: list[str]) -> None:
    assert [e.id for e in store.items.ask("events", query, EventItem)] == ids


def test_items_come_back_as_they_were(store: Store) -> None:
    assert store.items.ask("events", Query(kind="visit"), EventItem) == [JOINED.events[1]]
    assert store.items.ask("actors", Query(), Actor) == list(JOINED.actors)
    assert store.items.ask("developments", Query(), Development) == list(JOINED.developments)
    assert orjson.loads(next(store.items.plain("developments")))["from"] == "proposed"


def test_what_is_said_about_an_item_is_found_by_the_parties_of_the_item(store: Store) -> None:
    assert [d.id for d in store.items.ask("disagreements", Query(party="NZ"), Disagreement)] == ["x1"]
    assert store.items.ask("developments", Query(party="FJ"), Development) == []


def test_a_promise_to_a_person_concerns_the_country_of_the_person(store: Store) -> None:
    assert [c.id for c in store.items.ask("commitments", Query(party="PE", since="2032"), CommitmentItem)] == ["c1"]


def test_an_item_is_found_by_the_beginning_of_its_id(store: Store) -> None:
    assert store.items.get("c")[0] == "commitments"
    with pytest.raises(ItemUnknown, match="several"):
        store.items.get("e")
    with pytest.raises(ItemUnknown, match="dragoman search"):
        store.items.get("zzz")
    with pytest.raises(ItemUnknown):
        store.items.get("")


def test_items_are_searched_by_name_and_quote(store: Store) -> None:
    assert [h.id for h in store.search("ines quispe")] == ["a2"]
    assert {h.id for h in store.search("fiji")} >= {"e1", "c1", "x1"}
    assert store.search("boats")[0].kind == "commitments"


def test_items_are_out_of_date_when_documents_change(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store.in_memory()
    assert not store.items_are_current()
    store.put_items(lambda _: JOINED.parts(), store.generation())
    assert store.items_are_current()
    store.add([make("d1")])
    assert not store.items_are_current()
    store.put_items(lambda _: Joined().parts(), store.generation())
    assert store.items_are_current()
    assert not any(store.items.count().values())
    assert store.search("boats") == []
    monkeypatch.setattr("dragoman.store.store.engine", lambda: "another program")
    assert not store.items_are_current()


def test_items_of_documents_that_changed_meanwhile_count_as_out_of_date(make: Make) -> None:
    store = Store.in_memory()
    before = store.generation()
    store.add([make("d1")])
    store.put_items(lambda _: JOINED.parts(), before)
    assert not store.items_are_current()


def test_items_are_kept_beside_a_record_that_may_not_be_written(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make("d1")])
    with Store(path, read_only=True) as store:
        store.put_items(lambda _: JOINED.parts(), store.generation())
        assert store.items_are_current()
        assert [e.id for e in store.items.ask("events", Query(kind="visit"), EventItem)] == ["e2"]
        assert [h.id for h in store.search("boats")] == ["c1"]
    with Store(path, wait=0.05) as writer, Store(path, wait=0.05) as store:
        writer._connection.execute("BEGIN IMMEDIATE")
        store.put_items(lambda _: JOINED.parts(), store.generation())
        assert store.items_are_current()
        assert store.items.get("e2")[0] == "events"
        writer._connection.execute("ROLLBACK")
    with Store(path) as store:
        assert not store.items_are_current()
