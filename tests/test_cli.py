"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dragoman.cli import main
from dragoman.store import Store

TALKS = """Lima, 3 March 2031 - Peru and Fiji hold talks on fisheries

Foreign Minister Ana Vakatora of Fiji met her Peruvian counterpart Inés Quispe in Lima on Monday.

The two ministers signed a memorandum of understanding on fisheries. Peru will grant Fiji 4.5 million euros.
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with one article and one file that is none."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DRAGOMAN_RECORD", raising=False)
    (tmp_path / "talks.txt").write_text(TALKS, "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    return tmp_path


def dragoman(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_reading_then_exporting_gives_the_record_format(folder: Path) -> None:
    read = dragoman("read", "talks.txt")
    assert (read.exit_code, read.stderr) == (0, ""), read.output
    assert "1 document: 1 added" in read.stdout
    record = json.loads(dragoman("export", "--format", "json").stdout)
    assert record["format"] == "dragoman-record/1"
    assert [d["name"] for d in record["documents"]] == ["talks.txt"]
    assert (folder / "dragoman.db").exists()


def test_reading_again_changes_no_byte_of_the_export(folder: Path) -> None:
    dragoman("read", "talks.txt")
    first = dragoman("export", "--format", "json").stdout_bytes
    again = dragoman("read", "talks.txt")
    assert "1 unchanged" in again.stdout and again.exit_code == 0
    assert dragoman("export", "--format", "json").stdout_bytes == first


def test_an_export_to_a_file_is_the_same_as_to_standard_output(folder: Path) -> None:
    dragoman("read", "talks.txt")
    assert dragoman("export", "--format", "json", "-o", "out.json").exit_code == 0
    assert (folder / "out.json").read_bytes() == dragoman("export", "--format", "json").stdout_bytes


def test_refused_inputs_are_named_with_their_reason_and_the_rest_is_read(folder: Path) -> None:
    read = dragoman("read", "talks.txt", "empty.txt", "missing.txt")
    assert read.exit_code == 3
    refused = [line for line in read.stderr.splitlines() if line.startswith("refused: ")]
    assert len(refused) == 2
    assert all(any(name in line for line in refused) for name in ("empty.txt", "missing.txt"))
    assert "1 added, 2 refused" in read.stdout


def test_when_nothing_can_be_read_the_exit_code_is_1(folder: Path) -> None:
    read = dragoman("read", "missing.txt")
    assert read.exit_code == 1 and "missing.txt" in read.stderr
    (folder / "hollow").mkdir()
    assert dragoman("read", "hollow").exit_code == 1


def test_the_report_for_programs_is_json(folder: Path) -> None:
    read = dragoman("read", "--json", "talks.txt", "missing.txt")
    report = json.loads(read.stdout)
    assert report["added"] == 1 and report["languages"] == {"en": 1}
    assert len(report["refused"]) == 1 and "missing.txt" in report["refused"][0]["name"]


def test_standard_input_is_read_as_a_document(folder: Path) -> None:
    read = CliRunner().invoke(main, ["read", "-"], input=TALKS)
    assert read.exit_code == 0, read.stderr
    assert "1 added" in read.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["reed", "x"], "did you mean 'read'"),
        (["nonsense"], "brief, compare, doctor"),
        (["read"], "SOURCE"),
        (["read", "--jobs", "many", "talks.txt"], "--jobs"),
        (["read", "--joobs", "2", "talks.txt"], "--jobs"),
        (["export"], "--format"),
        (["export", "--format", "word"], "json"),
        (["brief", "--since", "last week"], "2025-03-09"),
        (["show"], "ITEM"),
        (["search"], "WORDS"),
        (["search", "--limit", "0", "x"], "--limit"),
        (["compare", "talks.txt"], "DOC"),
    ],
)
def test_wrong_use_is_explained_and_ends_with_2(folder: Path, arguments: list[str], words: str) -> None:
    dragoman("read", "talks.txt")
    result = dragoman(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr


def test_an_unknown_item_is_wrong_use(folder: Path) -> None:
    dragoman("read", "talks.txt")
    result = dragoman("show", "nothing-like-it")
    assert result.exit_code == 2 and "dragoman search" in result.stderr


@pytest.mark.parametrize("command", [["brief"], ["show", "x"], ["search", "x"], ["export", "--format", "json"]])
def test_asking_a_record_that_is_not_there_says_how_to_make_one_and_makes_none(
    folder: Path, command: list[str]
) -> None:
    result = dragoman(*command)
    assert result.exit_code == 1
    assert "dragoman read SOURCE" in result.stderr
    assert not (folder / "dragoman.db").exists()


@pytest.mark.parametrize("command", [["read", "talks.txt"], ["brief"], ["doctor"]])
def test_a_file_that_is_no_record_is_left_alone(folder: Path, command: list[str]) -> None:
    content = "A letter, not a record. " * 100
    (folder / "letter.db").write_text(content)
    result = dragoman(*command, "--record", "letter.db")
    assert result.exit_code == 1
    assert "letter.db" in result.output and "not a record" in result.output
    assert (folder / "letter.db").read_text() == content


def test_the_record_comes_from_the_environment_where_no_option_says_otherwise(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DRAGOMAN_RECORD", "other.db")
    dragoman("read", "talks.txt")
    assert (folder / "other.db").exists() and not (folder / "dragoman.db").exists()
    dragoman("read", "talks.txt", "--record", "third.db")
    assert (folder / "third.db").exists()


def test_brief_show_search_and_doctor_agree_on_what_was_read(folder: Path) -> None:
    dragoman("read", "talks.txt")
    brief = dragoman("brief")
    assert brief.exit_code == 0 and "Ana Vakatora" in brief.stdout
    found = json.loads(dragoman("search", "vakatora", "--json").stdout)
    assert "documents" in {hit["kind"] for hit in found}
    for hit in found:
        shown = dragoman("show", hit["id"])
        assert shown.exit_code == 0 and "Vakatora" in shown.stdout
        assert json.loads(dragoman("show", hit["id"], "--json").stdout)["table"] == hit["kind"]
    page = dragoman("brief", "--format", "html")
    assert page.stdout.startswith("<!DOCTYPE html>")
    doctor = dragoman("doctor", "--json")
    assert doctor.exit_code == 0, doctor.output
    assert json.loads(doctor.stdout)["record"]["documents"] == 1


def test_words_that_nothing_holds_are_said_to_be_nowhere(folder: Path) -> None:
    dragoman("read", "talks.txt")
    result = dragoman("search", "zeppelin")
    assert result.exit_code == 0 and "nothing holds" in result.stdout


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_help_that_fits_a_terminal(command: str) -> None:
    result = dragoman(command, "--help")
    assert result.exit_code == 0
    assert len(result.stdout.splitlines()) > 5
    assert all(len(line) <= 100 for line in result.stdout.splitlines())


def test_two_files_can_be_compared_without_a_record(folder: Path) -> None:
    (folder / "other.txt").write_text(TALKS.replace("4.5 million", "9 million"), "utf-8")
    result = dragoman("compare", "talks.txt", "other.txt")
    assert result.exit_code == 0, result.output
    assert "4.5 million" in result.stdout and "9 million" in result.stdout
    plain = json.loads(dragoman("compare", "talks.txt", "other.txt", "--json").stdout)
    assert [d["about"] for d in plain["disagreements"]] == ["number"]
    assert not (folder / "dragoman.db").exists()
    assert dragoman("compare", "talks.txt", "nowhere.txt").exit_code in (1, 2)


def test_a_disk_that_is_full_is_said_to_be_full(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dragoman("read", "talks.txt")
    before = dragoman("export", "--format", "json").stdout_bytes
    opened = Store.__init__

    def on_a_full_disk(self: Store, *arguments: object, **options: object) -> None:
        opened(self, *arguments, **options)  # type: ignore[arg-type]
        pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
        self._connection.execute(f"PRAGMA max_page_count = {pages}")

    with monkeypatch.context() as patched:
        patched.setattr(Store, "__init__", on_a_full_disk)
        for n in range(40):
            (folder / f"more{n}.txt").write_text(TALKS.replace("Monday", f"Monday {os.urandom(900).hex()}"))
        result = dragoman("read", *[f"more{n}.txt" for n in range(40)])
    assert result.exit_code == 1
    assert "disk is full" in result.stderr and "free some space" in result.stderr
    assert dragoman("export", "--format", "json").stdout_bytes == before


def test_a_document_agrees_with_itself_and_documents_of_the_record_can_be_compared(folder: Path) -> None:
    (folder / "other.txt").write_text(TALKS.replace("4.5 million", "9 million"), "utf-8")
    dragoman("read", "talks.txt", "other.txt")
    same = json.loads(dragoman("compare", "talks.txt", "talks.txt", "--json").stdout)
    assert same["disagreements"] == []
    (folder / "talks.txt").unlink()
    (folder / "other.txt").unlink()
    stored = dragoman("compare", "talks.txt", "other.txt")
    assert stored.exit_code == 0 and "9 million" in stored.stdout and " ≠ " in stored.stdout


# Seconds before a read is taken to hang: many, so that a busy machine fails no test.
PATIENCE = 180
# Shells make background jobs deaf to Ctrl-C, and their children inherit it.
HEARING = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from dragoman.cli import main
if __name__ == "__main__":
    main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
@pytest.mark.parametrize(("end", "jobs"), [(signal.SIGKILL, "1"), (signal.SIGINT, "2")])
def test_a_read_that_is_stopped_leaves_whole_documents_and_the_next_one_goes_on(
    folder: Path, end: signal.Signals, jobs: str
) -> None:
    names = [f"n{n:03}.txt" for n in range(600)]
    for name in names:
        (folder / name).write_text(TALKS.replace("fisheries", f"fisheries zone {name}"), "utf-8")
    command = [sys.executable, "-c", HEARING, "read", *names, "--jobs", jobs]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, text=True
    ) as process:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and process.poll() is None and documents(folder) == 0:
            time.sleep(0.02)
        process.send_signal(end)
        try:
            _, complaint = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()  # a read that does not stop fails the test, it does not hold it up
    if end == signal.SIGINT:
        assert process.returncode == 130
        assert "what was done is kept" in complaint and "Traceback" not in complaint
    stopped_at = documents(folder)
    assert 0 < stopped_at < len(names)
    with Store(folder / "dragoman.db") as store:
        assert store.problems() == []
        assert len(list(store.pairs())) == stopped_at
    on = json.loads(dragoman("read", "--json", "--jobs", "1", *names[:200]).stdout)
    assert on["read"] == 200 and on["refused"] == [] and on["unchanged"] >= 1


def documents(folder: Path) -> int:
    if not (folder / "dragoman.db").exists():
        return 0
    try:
        with Store(folder / "dragoman.db", read_only=True) as store:
            return len(store.heads())
    except Exception:  # it is being made just now
        return 0
