"""A look at a record: pages, counts, one moment, and a bound on what it may cost."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.errors import ItemUnknown, QuestionTooLarge
from dragoman.model.joined import Joined
from dragoman.record import Record
from dragoman.store.digest import DAY, DECADE, MONTH, YEAR
from dragoman.store.look import Look, look_at
from dragoman.store.query import Query
from tests.output.conftest import document, fill
from tests.store.test_items import JOINED


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with Record.open(tmp_path / "record.db") as record:
        record.store.put_items(lambda _: JOINED.parts(), record.store.generation())
    return tmp_path / "record.db"


def every(look: Look, query: Query, *, newest: bool) -> list[str]:
    """The ids of all pages of one event each."""
    ids, after = [], None
    while True:
        page = look.slice("events", query, 1, after=after, newest=newest)
        ids += [item["id"] for item in page.items]
        after = page.after
        if after is None:
            return ids


def test_pages_together_are_the_whole_in_either_order(path: Path) -> None:
    with look_at(path, 5) as look:
        assert every(look, Query(), newest=False) == ["e3", "e1", "e2", "e4"]
        assert every(look, Query(), newest=True) == ["e2", "e1", "e3", "e4"]
        assert every(look, Query(party="FJ", status="held"), newest=False) == ["e3", "e1", "e4"]
        assert look.digest("events", Query(party="FJ")).number == 3


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        (Query(party="FJ,TO"), ["e3"]),
        (Query(party="FJ,NZ"), []),
        (Query(kind="call,visit"), ["e2", "e4"]),
        (Query(status="planned,proposed"), ["e2"]),
        (Query(topic="nothing"), []),
        (Query(language="xx"), []),
    ],
)
def test_several_parties_mean_all_and_several_kinds_any(path: Path, query: Query, ids: list[str]) -> None:
    with look_at(path, 5) as look:
        assert [item["id"] for item in look.slice("events", query, 9).items] == ids


def test_events_are_counted_over_time(path: Path) -> None:
    with look_at(path, 5) as look:
        digest = look.digest("events", Query())
        assert digest.number == 4
        assert digest.over_time(DECADE) == [("203", 3)]
        assert digest.over_time(YEAR) == [("2030", 1), ("2031", 2)]
        assert digest.only(kind="visit").over_time(DAY) == [("2031-06-01", 1)]
        assert digest.only(status="planned,proposed").number == 1
        assert digest.statuses() == [("held", 3), ("planned", 1)]
        assert digest.kinds() == [("meeting", 2), ("call", 1), ("visit", 1)]
        assert look.digest("events", Query(since="2031")).over_time(MONTH) == [("2031-05", 1), ("2031-06", 1)]


def test_items_of_documents_of_a_language_or_publisher_are_found(tmp_path: Path) -> None:
    with Record.open(tmp_path / "filled.db") as record:
        fill(record)
    with look_at(tmp_path / "filled.db", 5) as look:
        for query, ids in (
            (Query(language="sv"), ["e1", "e2"]),
            (Query(language="xx"), []),
            (Query(publisher=document("d1").publisher, topic="fisheries"), ["e1"]),
        ):
            assert [item["id"] for item in look.slice("events", query, 9).items] == ids
        assert [h.id for h in look.catalogue.heads(9, language="de")[0]] == ["d1"]
        assert dict(look.catalogue.values("language")) == {"de": 1, "sv": 1, "xx": 1}
        assert look.pairs(5) == [("FJ", "PE", 2)]
        assert look.levels(Query()) == [("2031", None, 1), ("2031", "ministerial", 1)]
        assert [kind for kind, _ in look.resting_on("d3")] == ["articles"]
        with pytest.raises(ItemUnknown):
            look.catalogue.document("nothing")


def test_a_look_is_of_one_moment_while_others_write(path: Path) -> None:
    with look_at(path, 5) as look:
        before = look.digest("events", Query()).number
        with Record.open(path) as record:
            record.store.put_items(lambda _: Joined().parts(), record.store.generation())
        assert look.digest("events", Query()).number == before
    with look_at(path, 5) as look:
        assert look.digest("events", Query()).number == 0


def test_what_takes_too_long_is_given_up(path: Path) -> None:
    with pytest.raises(QuestionTooLarge, match="ask for"), look_at(path, -1) as look:
        look._connection.execute(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1000000) SELECT sum(x) FROM n"
        ).fetchone()
