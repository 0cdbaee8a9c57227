"""What joining sees of a record file: the same as of documents in memory, whichever version wrote the file."""

from __future__ import annotations

import sqlite3
import zlib
from pathlib import Path

import msgspec
import pytest

from dragoman.joining.texts import Shelf
from dragoman.model.findings import Findings
from dragoman.model.joined import Joined
from dragoman.store import Store
from dragoman.store.codec import pack_findings, unpack_findings
from dragoman.store.schema import SCHEMA_VERSION

from .conftest import Make, document, findings


def test_a_file_shows_joining_what_memory_shows(make: Make) -> None:
    store = Store.in_memory()
    store.add([make("d2", "Peru signs a treaty with Fiji."), make("d1")])
    library, shelf = store.library(), Shelf(store.pairs())
    assert list(library.outlines()) == list(shelf.outlines())
    assert [s.id for s in library.heads()] == ["d1", "d2"]
    for id_ in ("d1", "d2"):
        assert library.passages(id_) == shelf.passages(id_)
        assert library.claims("events", id_) == shelf.claims("events", id_)
        assert library.document(id_) == shelf.document(id_)
        assert library.card(id_) == shelf.card(id_)
        assert library.said(id_).events == shelf.said(id_).events


def test_one_field_of_findings_is_read_without_the_others() -> None:
    whole = findings(document("d1", "Fiji and Peru held talks in Suva."))
    body = pack_findings(whole)
    assert unpack_findings(body) == whole
    assert unpack_findings(body, ("persons",)) == Findings("d1", True, persons=whole.persons)


@pytest.mark.parametrize("read_only", [False, True])
def test_a_record_of_the_first_version_is_joined_as_a_new_one(tmp_path: Path, make: Make, read_only: bool) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make("d1")])
        expected = list(store.library().outlines())
        old = zlib.compress(msgspec.msgpack.encode(store.findings("d1")))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE document SET findings = ?", (old,))
    for table in (
        "outline",
        "part",
        "verdict",
        "judgement",
        "judgement_about",
        "found",
        "found_link",
        "concern",
        "standing",
        "listing",
    ):
        connection.execute(f"DROP TABLE {table}")
    for index in ("published", "language", "publisher"):
        connection.execute(f"DROP INDEX document_{index}")
    connection.execute("CREATE INDEX document_language ON document (language)")
    connection.execute("DELETE FROM meta WHERE key = 'outlines'")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    with Store(path, read_only=read_only) as store:
        assert list(store.library().outlines()) == expected
        assert [s.id for s in store.library().heads()] == ["d1"]
    version = sqlite3.connect(path).execute("PRAGMA user_version").fetchone()[0]
    assert version == (1 if read_only else SCHEMA_VERSION)


@pytest.mark.parametrize("read_only", [False, True])
def test_outlines_that_another_program_made_are_made_anew(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make("d1")])
        expected = list(store.library().cards())
        store._execute("UPDATE outline SET card = 'of another form', data = 'of another form'")
    monkeypatch.setattr("dragoman.store.store.engine", lambda: "another program")
    with Store(path, read_only=read_only) as store:
        store.put_items(lambda _: Joined().parts(), store.generation())
        assert list(store.library().cards()) == expected
