"""Many items go into a record by portions: others write in between, and nobody is shown some of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from dragoman import Record
from dragoman.errors import RecordLocked
from dragoman.joining import join_library
from dragoman.model.judgements import confirm
from dragoman.model.judgements import note as noted
from dragoman.store.engine import engine
from dragoman.store.look import look_at
from dragoman.store.pouring import Spool
from dragoman.store.renewing import Renewal
from evaluation.generate import article

TABLES = ("item", "part", "link", "listing", "verdict", "found", "concern", "standing")


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(article(number), encoding="utf-8")
    return folder


@pytest.fixture
def read(tmp_path: Path, texts: Path) -> Path:
    with Record.open(tmp_path / "r.db") as record:
        record.read(texts, jobs=1)
    return tmp_path / "r.db"


@pytest.fixture
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.store.pouring.PORTION", 7)


def rows(path: Path) -> dict[str, list[object]]:
    with closing(sqlite3.connect(path)) as connection:
        found = {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES}
        found["words"] = connection.execute(
            "SELECT rowid FROM item_words WHERE item_words MATCH 'the OR le OR der' ORDER BY 1"
        ).fetchall()
        found["trigger"] = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    return found


def test_what_goes_in_by_portions_is_what_goes_in_at_once(
    tmp_path: Path, read: Path, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Record.open(read) as record:
        record.join()
    monkeypatch.setattr("dragoman.store.pouring.PORTION", 7)
    with Record.open(tmp_path / "other.db") as record:
        record.read(texts, jobs=1)
        record.join()
    assert rows(read) == rows(tmp_path / "other.db")


@pytest.mark.usefixtures("small_portions")
def test_others_write_between_two_portions_and_see_nothing_half_done(
    read: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    writing = Spool.portions

    def portions(spool: Spool, schema: str) -> Iterator[None]:
        for portion in writing(spool, schema):
            yield portion
            spool._connection.execute("COMMIT")  # here others have their turn
            with look_at(read, 10.0) as look:
                seen.append((look.is_joined(), sum(look.counts().values()) - look.counts()["documents"]))
            with closing(sqlite3.connect(read, timeout=0.0)) as other:
                other.execute("INSERT OR REPLACE INTO meta VALUES ('note', ?)", (str(len(seen)),))
                other.commit()
            spool._connection.execute("BEGIN IMMEDIATE")

    monkeypatch.setattr(Spool, "portions", portions)
    with Record.open(read) as record:
        record.join()
        assert record.events()
    assert len(seen) > 10
    assert set(seen) == {(False, 0)}


@pytest.mark.usefixtures("small_portions")
def test_a_record_is_not_judged_while_its_items_go_in(read: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_after(monkeypatch, 3)
    with Record.open(read) as record:
        with suppress(KeyboardInterrupt):
            record.join()
        with pytest.raises(RecordLocked, match="put together"):
            record.store.judge(lambda *_: [])


@pytest.mark.usefixtures("small_portions")
def test_pouring_that_was_stopped_is_done_again_from_the_beginning(
    tmp_path: Path, read: Path, texts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as stopped:
        stop_after(stopped, 5)
        with Record.open(read) as record, suppress(KeyboardInterrupt):
            record.join()
    with Record.open(read) as record:
        assert not record.store.is_joined()
        first = record.events()[0]
        record.judge(confirm(first.id, "ann"))
    with Record.open(tmp_path / "other.db") as record:
        record.read(texts, jobs=1)
        record.judge(confirm(record.events()[0].id, "ann"))
    assert {t: len(r) for t, r in rows(read).items()} == {t: len(r) for t, r in rows(tmp_path / "other.db").items()}


@pytest.mark.usefixtures("small_portions")
def test_judgements_are_laid_over_items_that_went_in_by_portions(read: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Record.open(read) as record:
        event = record.events()[0].id
        record.judge(noted(event, "the original says so", "ann"))
    monkeypatch.setattr("dragoman.store.store.engine", lambda: "a later program")
    with Record.open(read) as record:
        assert record.show(event)["judged"]
        assert [kept.standing for kept in record.judgements()] == ["holds"]


@pytest.mark.usefixtures("small_portions")
def test_what_somebody_else_joined_meanwhile_stays(read: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill = Spool.fill

    def overtaken(spool: Spool, *arguments: object) -> None:
        fill(spool, *arguments)  # type: ignore[arg-type]
        monkeypatch.setattr(Spool, "fill", fill)
        spool._connection.execute("COMMIT")
        with Record.open(read) as other:
            store = other.store  # without its turn, which is a courtesy only
            renewal = Renewal(store._connection, store.path, store.generation(), engine())
            assert renewal.run("main", lambda memory: join_library(store.library(), memory))
        spool._connection.execute("BEGIN")

    monkeypatch.setattr(Spool, "fill", overtaken)
    with Record.open(read) as record:
        record.join()
        assert record.store.items_are_current()


def stop_after(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    portions = Spool.portions

    def stopped(spool: Spool, schema: str) -> Iterator[None]:
        for done, portion in enumerate(portions(spool, schema)):
            if done == number:
                raise KeyboardInterrupt
            yield portion

    monkeypatch.setattr(Spool, "portions", stopped)
