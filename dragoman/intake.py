"""Taking inputs into a record: collected, read by a runner, and put into the store batch by batch."""

from __future__ import annotations

import importlib
import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from dragoman.errors import InputRefused
from dragoman.settings import Settings
from dragoman.store import Store
from dragoman.store.codec import Packed, Refusal, Task, source_of
from dragoman.store.report import ReadReport, Tally
from dragoman.store.turn import BESIDE

if TYPE_CHECKING:
    from dragoman.reading import Collected

Runner = Callable[[Iterable[Task | Refusal], Settings], Iterator[Packed | Refusal]]

RUNNER: Final = "dragoman.run:run"
"""What does the reading. Named, not imported: processes and clusters stand above this room."""

DESK_KEY: Final = "-desk"
"""What the name of the file beside a record ends with in which the desk keeps the key for the names of those who judge."""

_BATCH: Final = 100
_BATCH_SECONDS: Final = 1.0


def take_in(
    store: Store,
    sources: Sequence[str | os.PathLike[str]],
    settings: Settings,
    *,
    progress: Callable[[int], None] | None,
    runner: Runner | None,
) -> ReadReport:
    """Read files, folders or archives into `store`, and tell what came of it; see `Record.read`."""
    from dragoman.reading import collect

    started, tally = time.monotonic(), Tally()
    entries = _entries(store, collect([os.fspath(s) for s in sources], settings), settings, tally)
    batch: list[Packed | Refusal] = []
    since = started
    try:
        for outcome in (runner or _named_runner(RUNNER))(entries, settings):
            batch.append(outcome)
            if len(batch) >= _BATCH or time.monotonic() - since > _BATCH_SECONDS:
                batch = _put(store, batch, tally)
                since = time.monotonic()
                if progress is not None:
                    progress(tally.seen)
    finally:  # also when interrupted: what is done is kept
        _put(store, batch, tally)
    return tally.report(time.monotonic() - started)


def _entries(
    store: Store, inputs: Iterable[Collected | InputRefused], settings: Settings, tally: Tally
) -> Iterator[Task | Refusal]:
    own = {os.path.basename(store.path) + end for end in ("", "-wal", "-shm", "-journal", BESIDE, DESK_KEY)}
    for collected in inputs:
        if isinstance(collected, InputRefused):
            if collected.name not in own:  # the record itself may lie in the folder that is read
                yield Refusal.of(collected)
            continue
        source = source_of(collected, settings)
        if store.has_read(source):
            tally.done["unchanged"] += 1
        else:
            yield Task(source, collected)


def _put(store: Store, batch: list[Packed | Refusal], tally: Tally) -> list[Packed | Refusal]:
    if batch:
        tally.done += store.add(batch)
        for outcome in batch:
            tally.add(outcome)
    return []


def _named_runner(name: str) -> Runner:
    module, _, attribute = name.partition(":")
    runner: Runner = getattr(importlib.import_module(module), attribute)
    return runner
