"""Many processes do what one does; an input that kills a process is refused, and nothing else is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest

from dragoman.run.runner import SMALL, Entry, Outcome, run
from dragoman.settings import Settings
from dragoman.store.codec import Refusal, Source, Task


@dataclass(frozen=True)
class Input:
    """An input as `collect` gives it."""

    uri: str
    data: bytes = b"text"
    name: str = ""
    hints: None = None


def tasks(names: Sequence[str]) -> Iterator[Entry]:
    return iter([Task(Source(name, "0"), cast(Any, Input(name))) for name in names])


def tell_process(chunk: Sequence[Task], settings: Settings) -> list[Outcome]:
    """A stand-in for the work: which process did which task."""
    return [Refusal(task.source.uri, "done", str(os.getpid())) for task in chunk]


def die_of_poison(chunk: Sequence[Task], settings: Settings) -> list[Outcome]:
    """A stand-in for the work that some inputs kill."""
    for task in chunk:
        if task.source.uri.startswith("poison"):
            os._exit(11)
    return [Refusal(task.source.uri, "done", "") for task in chunk]


def never_end(chunk: Sequence[Task], settings: Settings) -> list[Outcome]:
    """A stand-in for work that takes far too long, except for the first inputs."""
    if chunk[0].source.uri != "0":
        time.sleep(600)
    return tell_process(chunk, settings)


def names_of(outcomes: Sequence[Outcome]) -> list[str]:
    return sorted(cast(Refusal, outcome).name for outcome in outcomes)


def test_few_inputs_are_read_in_this_process() -> None:
    names = [f"n{n:03}" for n in range(SMALL)]
    outcomes = list(run(tasks(names), Settings(), tell_process))
    assert names_of(outcomes) == names
    assert {cast(Refusal, o).reason for o in outcomes} == {str(os.getpid())}


def test_with_one_job_everything_is_read_in_this_process_as_it_comes() -> None:
    names = [f"n{n:03}" for n in range(SMALL * 2)]
    outcomes = list(run(tasks(names), Settings(jobs=1), tell_process))
    assert {cast(Refusal, o).reason for o in outcomes} == {str(os.getpid())}


def test_many_inputs_are_read_by_other_processes_and_none_is_lost() -> None:
    names = [f"n{n:03}" for n in range(150)]
    refused = Refusal("bad", "InputUnreadable", "no such file")
    outcomes = list(run(iter([refused, *tasks(names)]), Settings(jobs=2), tell_process))
    assert names_of(outcomes) == ["bad", *names]
    assert str(os.getpid()) not in {cast(Refusal, o).reason for o in outcomes}


def test_an_input_that_kills_its_process_is_refused_by_name_and_the_rest_goes_on() -> None:
    names = [f"n{n:03}" for n in range(40)]
    poisoned = [*names[:20], "poison-1", *names[20:30], "poison-2", *names[30:]]
    done = [cast(Refusal, outcome) for outcome in run(tasks(poisoned), Settings(jobs=2), die_of_poison)]
    outcomes = {outcome.name: outcome for outcome in done}
    assert sorted(outcomes) == sorted(poisoned)
    assert {name for name, o in outcomes.items() if o.kind == "InputUnreadable"} == {"poison-1", "poison-2"}
    assert "died" in outcomes["poison-1"].reason


def test_a_script_without_a_main_guard_is_not_run_again_by_its_workers(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "print('once')\n"
        "from tests.run.test_runner import *\n"
        "print(len(list(run(tasks([str(n) for n in range(70)]), Settings(jobs=2), tell_process))))\n"
    )
    result = subprocess.run(
        [sys.executable, str(script)],
        capture_output=True, text=True, check=True, timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip
    assert result.stdout.split() == ["once", "70"]


@pytest.mark.parametrize("work", ["tell_process", "never_end"])
def test_stopping_early_with_large_inputs_ends_quietly_and_soon(work: str) -> None:
    script = (
        "from tests.run.test_runner import *\n"
        "big = [Task(Source(str(n), '0'), Input(str(n), b'x' * 400_000)) for n in range(60)]\n"
        f"outcomes = run(iter(big), Settings(jobs=2), {work})\n"
        "next(outcomes)\n"
        "outcomes.close()\n"
    )
    root = str(Path(__file__).parents[2])
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False, timeout=30
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="asks /proc which processes live")
def test_workers_end_when_the_process_that_started_them_is_killed(tmp_path: Path) -> None:
    script = (
        "from tests.run.test_runner import *\n"
        "outcomes = run(tasks([str(n) for n in range(400)]), Settings(jobs=2), tell_process)\n"
        "print(*{next(outcomes).reason for _ in range(64)}, flush=True)\n"
        "time.sleep(60)\n"
    )
    root = str(Path(__file__).parents[2])
    # What is killed cannot give back its semaphores; the tracker that Python sets beside it does, and warns of them.
    silent = subprocess.DEVNULL
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=silent, text=True, cwd=root) as process:
        assert process.stdout is not None
        workers = process.stdout.readline().split()
        process.send_signal(signal.SIGKILL)
    assert workers
    until = time.monotonic() + 10
    while time.monotonic() < until and any(map(lives, workers)):
        time.sleep(0.05)
    assert not any(map(lives, workers))


def lives(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
