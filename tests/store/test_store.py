"""The record file: what goes in whole comes out whole, in any order, however often."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.errors import (
    InputUnreadable,
    ItemUnknown,
    RecordDiskFull,
    RecordError,
    RecordLocked,
    RecordNotOne,
    RecordReadOnly,
    RecordTooNew,
)
from dragoman.store import Store
from dragoman.store.codec import Packed, Refusal, Source, unpack_document, unpack_findings
from dragoman.store.schema import SCHEMA_VERSION

from .conftest import Make


def dump(store: Store) -> list[object]:
    return [(document, findings) for document, findings in store.pairs()]


def test_a_document_and_its_findings_come_back_as_they_were(make: Make) -> None:
    packed = make("d1")
    store = Store.in_memory()
    assert store.add([packed])["added"] == 1
    document, findings = next(store.pairs())
    assert document == unpack_document(packed.body)
    assert findings == unpack_findings(packed.findings)
    assert findings.events[0].participants[0].actor == "p:0"
    assert store.document("d1") == document and store.findings("d1") == findings
    assert store.dropped() == {"text": {"caption": 1}, "claims": {"doubt": 2}}


def test_the_same_value_gives_the_same_bytes_in_every_process(make: Make) -> None:
    script = (
        "import hashlib, msgspec; from dragoman.model.findings import *;"
        "from dragoman.store.codec import _encoder;"
        "s = SentenceSignature(0, 9, frozenset('abcdefgh'), frozenset('12345'), frozenset({'x', 'y'}));"
        "print(hashlib.sha256(_encoder.encode(s)).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(seen) == 1


def test_storing_twice_changes_nothing(make: Make) -> None:
    store = Store.in_memory()
    store.add([make("d1"), make("d2", "Peru thanks Fiji.")])
    before, generation = dump(store), store.generation()
    assert store.add([make("d1"), make("d2", "Peru thanks Fiji.")]) == {"unchanged": 2}
    assert dump(store) == before
    assert store.generation() == generation


def test_the_order_of_storing_does_not_matter(make: Make) -> None:
    batch = [make("d1"), make("d2", "Peru thanks Fiji."), make("d1", uri="file:///a/first.txt")]
    one, other = Store.in_memory(), Store.in_memory()
    one.add(batch)
    other.add(reversed(batch))
    assert dump(one) == dump(other)
    assert one.document("d1").uri == "file:///a/first.txt"


def test_a_document_read_differently_replaces_the_old_one_and_its_words(make: Make) -> None:
    store = Store.in_memory()
    store.add([make("d1", "Peru holds talks on anchovies.")])
    assert store.add([make("d1", "Peru holds talks on copper.")])["replaced"] == 1
    assert store.search("anchovies") == []
    assert [hit.id for hit in store.search("copper")] == ["d1"]
    assert store.dropped() == {"text": {"caption": 1}, "claims": {"doubt": 2}}
    assert store.problems() == []


def test_what_was_read_by_this_program_need_not_be_read_again(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store.in_memory()
    packed = make("d1")
    assert not store.has_read(packed.source)
    store.add([packed])
    assert store.has_read(packed.source)
    assert not store.has_read(Source(packed.source.uri, "other bytes"))
    monkeypatch.setattr("dragoman.store.store.engine", lambda: "another program")
    assert not store.has_read(packed.source)


def test_a_refusal_is_kept_until_the_input_can_be_read(make: Make) -> None:
    store = Store.in_memory()
    refusal = Refusal.of(InputUnreadable("file:///news/d1.txt", "no permission"))
    store.add([refusal])
    assert store.refusals() == [refusal]
    store.add([make("d1")])
    assert store.refusals() == []


def test_an_unknown_document_is_said_to_be_unknown() -> None:
    with pytest.raises(ItemUnknown, match="dragoman search"):
        Store.in_memory().document("nope")


# --- files that are no record ---------------------------------------------------------------------


def test_an_empty_file_becomes_a_record(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    Store(path).close()
    assert path.stat().st_size > 0


@pytest.mark.parametrize("content", [b"Not a database, but long enough to be one. " * 40, b"short"])
def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    with pytest.raises(RecordNotOne, match="--record"):
        Store(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(RecordNotOne, match="another program"):
        Store(path)
    assert path.read_bytes() == before


def test_a_record_of_a_later_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "later.db"
    Store(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(RecordTooNew, match="update Dragoman"):
        Store(path)
    assert path.read_bytes() == before


def test_a_folder_and_a_missing_folder_are_refused_with_advice(tmp_path: Path) -> None:
    with pytest.raises(RecordNotOne, match="folder"):
        Store(tmp_path)
    with pytest.raises(RecordReadOnly, match="make it first"):
        Store(tmp_path / "nowhere" / "x.db")
    with pytest.raises(RecordNotOne, match="dragoman read"):
        Store(tmp_path / "missing.db", read_only=True)
    assert not (tmp_path / "missing.db").exists()


def test_a_damaged_record_is_told_from_a_sound_one(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make(f"d{n}", f"Text {n}. " * 400) for n in range(40)])
        assert store.problems() == []
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 8192] = b"\xff" * 8192
    path.write_bytes(data)
    try:
        with Store(path) as store:
            assert store.problems() != []
    except RecordError as error:
        assert "damaged" in str(error)


# --- files that cannot be written -----------------------------------------------------------------


def test_a_locked_record_is_said_to_be_locked_and_stays_as_it_was(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "r.db"
    with Store(path) as first, Store(path, wait=0.05) as second:
        first.add([make("d1")])
        first._connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordLocked, match="another process"):
            second.add([make("d2")])
        first._connection.execute("ROLLBACK")
        assert [d.id for d in second.documents()] == ["d1"]
        assert second.add([make("d2")])["added"] == 1


def test_a_record_opened_to_be_looked_at_refuses_writing(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make("d1")])
    with Store(path, read_only=True) as store:
        assert [d.id for d in store.documents()] == ["d1"]
        with pytest.raises(RecordReadOnly, match="--record"):
            store.add([make("d2")])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everything")
def test_a_record_in_a_folder_without_write_permission_can_be_read(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make("d1")])
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        with Store(path, read_only=True) as store:
            assert [d.id for d in store.documents()] == ["d1"]
        with pytest.raises(RecordReadOnly), Store(path) as store:
            store.add([make("d2")])
    finally:
        tmp_path.chmod(0o755)


def test_a_full_disk_stops_the_batch_and_leaves_the_record_as_before(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make("d1")])
        before = dump(store)
        pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
        store._connection.execute(f"PRAGMA max_page_count = {pages + 2}")
        with pytest.raises(RecordDiskFull, match="free some space"):
            store.add([make(f"x{n}", os.urandom(4000).hex()) for n in range(40)])
        assert dump(store) == before
        store._connection.execute("PRAGMA max_page_count = 1000000")
        assert store.add([make("d2")])["added"] == 1
        assert store.problems() == []


@pytest.mark.skipif(sys.platform == "win32", reason="no resource limits there")
def test_a_process_that_may_write_no_more_leaves_the_record_as_before(tmp_path: Path, make: Make) -> None:
    path = tmp_path / "r.db"
    with Store(path) as store:
        store.add([make("d1")])
        before = dump(store)
    script = (
        "import resource, sys; from dragoman.store import Store; from dragoman.errors import RecordError\n"
        "from dragoman.store.codec import Refusal\n"
        "import os; size = os.path.getsize(sys.argv[1])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, size + 4096))\n"
        "store = Store(sys.argv[1])\n"
        "try: store.add([Refusal(f'x{n}' * 200, 'k', 'r' * 2000) for n in range(2000)])\n"
        "except RecordError as error: print(type(error).__name__, error)\n"
    )
    result = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert "what was stored before is whole" in result.stdout, result.stderr
    with Store(path) as store:
        assert dump(store) == before
        assert store.refusals() == []
        assert store.problems() == []


def test_a_batch_that_breaks_in_the_middle_leaves_nothing(make: Make) -> None:
    store = Store.in_memory()

    def batch() -> Iterator[Packed]:
        yield make("d1")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.add(batch())
    assert dump(store) == []
    assert store.search("talks") == []
