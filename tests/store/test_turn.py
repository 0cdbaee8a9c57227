"""One process joins at a time; another one waits for it and takes what it made."""

from __future__ import annotations

import subprocess
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from dragoman.record import Record
from dragoman.store import Store
from dragoman.store.turn import BESIDE, is_taken, turn

JOINING = """
import sys
from dragoman.store.turn import turn
with turn(sys.argv[1]) as waited:
    print("it is ours" if not waited else "we waited", flush=True)
    sys.stdin.readline()
"""


def test_the_turn_is_taken_while_a_process_joins_and_goes_with_it(tmp_path: Path) -> None:
    path = str(tmp_path / "r.db")
    assert not is_taken(path)
    command = [sys.executable, "-c", JOINING, path]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "it is ours\n"
        assert is_taken(path)
        with turn(path, patience=0.1) as waited:
            assert waited
        other.kill()
    assert not is_taken(path)
    with turn(path) as waited:
        assert not waited and is_taken(path)
    assert not is_taken(path) and not Path(path + BESIDE).exists()


def test_what_goes_wrong_while_joining_is_raised_and_ends_the_turn(tmp_path: Path) -> None:
    path = str(tmp_path / "r.db")
    with pytest.raises(ZeroDivisionError), turn(path):
        raise ZeroDivisionError
    assert not is_taken(path)


def test_what_another_process_joined_meanwhile_is_taken_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "r.db"
    with Record.open(path) as record, Record.open(path) as other:
        other.read(Path(__file__).parents[2] / "examples" / "articles", jobs=1)
        generation = record.store.generation()

        def joined_by_the_other(_: object) -> object:
            raise AssertionError("joined twice")

        def after_the_other(_: str) -> AbstractContextManager[bool]:
            monkeypatch.undo()
            other.join()
            return nullcontext(True)

        monkeypatch.setattr("dragoman.store.store.turn", after_the_other)
        record.store.put_items(joined_by_the_other, generation)  # type: ignore[arg-type]
        assert record.store.items_are_current()


def test_a_record_in_memory_needs_no_turn() -> None:
    with Store.in_memory() as store, turn(store.path) as waited:
        assert not waited
