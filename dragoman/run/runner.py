"""Running the work: here for a few inputs, in a pool of processes for many."""

from __future__ import annotations

import multiprocessing
import os
import sys
import types
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import chain, islice
from typing import Final

from dragoman.errors import DragomanError
from dragoman.run.work import start_worker, work_all
from dragoman.settings import Settings
from dragoman.store.codec import Packed, Refusal, Task

Entry = Task | Refusal
Outcome = Packed | Refusal
Work = Callable[[Sequence[Task], Settings], list[Outcome]]

SMALL: Final = 60
"""Up to so many inputs are read in this process: starting others would take longer."""

_CHUNK_TASKS: Final = 16
_CHUNK_BYTES: Final = 1_000_000
_AHEAD: Final = 3
"""Chunks a worker has waiting, so that it never idles and memory stays bounded."""


def run(entries: Iterable[Entry], settings: Settings, work: Work = work_all) -> Iterator[Outcome]:
    """Do the work on every task; refusals among the entries pass through. Outcomes come as they are ready.

    `settings.jobs` is the number of processes; 0 takes one for each core where there are many inputs.
    """
    entries = iter(entries)
    jobs = settings.jobs
    if jobs == 0:
        first = list(islice(entries, SMALL + 1))
        jobs = _cores() if len(first) > SMALL else 1
        entries = chain(first, entries)
    if jobs == 1:
        for entry in entries:
            if isinstance(entry, Refusal):
                yield entry
            else:
                yield from work([entry], settings)
    else:
        yield from _Pool(jobs, settings, work).run(entries)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


_GRACE: Final = 3.0
"""Seconds that workers have to finish what is under way when a run is stopped."""


class _Pool:
    """Worker processes that are replaced when one dies, and the input that killed it is refused by name."""

    def __init__(self, jobs: int, settings: Settings, work: Work) -> None:
        self._jobs, self._settings, self._work = jobs, settings, work
        self._executor = self._start(jobs)
        self._running: dict[Future[list[Outcome]], list[Task]] = {}

    def _start(self, jobs: int) -> ProcessPoolExecutor:
        # Spawn, on every system: a fork of a process with threads can hang.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(jobs, mp_context=context, initializer=start_worker)

    def run(self, entries: Iterator[Entry]) -> Iterator[Outcome]:
        passed: deque[Outcome] = deque()
        try:
            for chunk in _chunks(entries, passed):
                yield from _drain(passed)
                self._submit(chunk)
                while len(self._running) >= self._jobs * _AHEAD:
                    yield from self._collect()
            yield from _drain(passed)
            while self._running:
                yield from self._collect()
        except BaseException:
            self._stop()
            raise
        self._executor.shutdown()

    def _submit(self, chunk: list[Task]) -> None:
        try:
            with _no_main():
                future = self._executor.submit(self._work, chunk, self._settings)
        except BrokenProcessPool:
            future = Future()
            future.set_exception(BrokenProcessPool())
        self._running[future] = chunk

    def _collect(self) -> Iterator[Outcome]:
        done, _ = wait(self._running, return_when=FIRST_COMPLETED)
        broken = False
        for future in done:
            if isinstance(future.exception(), BrokenProcessPool):
                broken = True
            else:
                del self._running[future]
                yield from future.result()
        if broken:
            yield from self._recover()

    def _recover(self) -> Iterator[Outcome]:
        """A worker died. Any chunk under way may have killed it: try each alone, then each input of it."""
        suspects, self._running = list(self._running.items()), {}
        self._executor.shutdown()  # a broken executor ends its other workers itself
        self._check_health()
        for future, chunk in suspects:
            if future.done() and not future.cancelled() and future.exception() is None:
                yield from future.result()
            else:
                yield from self._alone(chunk)
        self._executor = self._start(self._jobs)

    def _check_health(self) -> None:
        with self._start(1) as executor:
            try:
                with _no_main():
                    executor.submit(os.getpid).result()
            except BrokenProcessPool as error:
                raise DragomanError("no worker process can be started here; read with --jobs 1") from error

    def _alone(self, chunk: list[Task]) -> list[Outcome]:
        with self._start(1) as executor:
            try:
                with _no_main():
                    future = executor.submit(self._work, chunk, self._settings)
                return future.result()
            except BrokenProcessPool:
                if len(chunk) == 1:
                    reason = "the process that read it died; it was read alone a second time, and died again"
                    return [Refusal(chunk[0].collected.uri, "InputUnreadable", reason)]
        half = len(chunk) // 2
        return self._alone(chunk[:half]) + self._alone(chunk[half:])

    def _stop(self) -> None:
        """End the workers: what is queued is dropped, what is under way gets a moment, then they are killed.

        Killing at once would tear the pipe that a chunk is just being written to.
        """
        processes = list((getattr(self._executor, "_processes", None) or {}).values())
        queue = getattr(self._executor, "_call_queue", None)
        manager = getattr(self._executor, "_executor_manager_thread", None)  # shutting down forgets it
        under_way = [future for future in self._running if not future.cancel()]
        self._executor.shutdown(wait=False, cancel_futures=True)
        _, late = wait(under_way, timeout=_GRACE)
        if late:
            for process in processes:
                process.kill()
            # A chunk may be half written to workers that are gone: without a reader the writer ends, too.
            reader = getattr(queue, "_reader", None)
            if reader is not None:
                reader.close()
        if manager is not None:
            # What it closes must be closed before the interpreter ends, which would wake it up through that.
            manager.join(_GRACE)


def _chunks(entries: Iterator[Entry], passed: deque[Outcome]) -> Iterator[list[Task]]:
    chunk: list[Task] = []
    size = 0
    for entry in entries:
        if isinstance(entry, Refusal):
            passed.append(entry)
            continue
        chunk.append(entry)
        size += len(entry.collected.data)
        if len(chunk) >= _CHUNK_TASKS or size >= _CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _drain(passed: deque[Outcome]) -> Iterator[Outcome]:
    while passed:
        yield passed.popleft()


@contextmanager
def _no_main() -> Iterator[None]:
    """Keep spawned processes from running the caller's script again, guarded by `__main__` or not."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
