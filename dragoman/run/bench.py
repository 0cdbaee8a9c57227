"""How fast Dragoman is on this machine: `python -m dragoman.run.bench FOLDER…`."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import cycle, islice

from dragoman.joining import join
from dragoman.reading import collect
from dragoman.run.runner import Entry, run
from dragoman.run.work import work
from dragoman.settings import Settings
from dragoman.store import Store
from dragoman.store.codec import Task, source_of

ROUND = 400


def main(folders: list[str]) -> None:
    """Print import time, documents a second in one and in two processes, and the time of joining."""
    settings = Settings(jobs=1)
    collected = [c for c in collect(folders, settings) if not isinstance(c, Exception)]
    if not collected:
        raise SystemExit(f"nothing to read in {' '.join(folders)}")
    tasks = [Task(source_of(c, settings), c) for c in collected]
    size = sum(len(c.data) for c in collected) / len(collected)
    print(f"import dragoman        {_import_seconds('import dragoman'):.3f} s")
    print(f"import dragoman.cli    {_import_seconds('import dragoman.cli'):.3f} s")
    work(tasks[0], settings)  # loads what is loaded once
    for jobs in (1, 2):
        started = time.perf_counter()
        count = sum(1 for _ in run(_round(tasks), settings.with_options(jobs=jobs)))
        seconds = time.perf_counter() - started
        words = f"{count} of {size / 1000:.1f} kB in {seconds:.1f} s"
        print(f"reading, {jobs} at a time    {count / seconds:.0f} documents/s ({words})")
    with Store.in_memory() as store:
        store.add(run(iter(tasks), settings))
        started = time.perf_counter()
        joined = join(store.pairs())
        store.put_items(joined, store.generation())
        print(f"joining {len(tasks)} documents   {time.perf_counter() - started:.2f} s")


def _round(tasks: list[Task]) -> Iterator[Entry]:
    return islice(cycle(tasks), ROUND)


def _import_seconds(statement: str) -> float:
    def once(code: str) -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - started

    return statistics.median(once(statement) for _ in range(5)) - statistics.median(
        once("") for _ in range(5)
    )


if __name__ == "__main__":
    main(sys.argv[1:])
