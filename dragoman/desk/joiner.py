"""Joining while the desk is open: in a process of its own, so that views are answered meanwhile, from the last state.

`dragoman read` joins what it has read at its end. The desk joins what nobody else does: after a reading that was
stopped, after one from Python, with a new version of the program. It begins when no documents have come for a while,
only where no other process joins, and rests between two joinings for as long as the last one took.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dragoman.errors import DragomanError
from dragoman.store.look import Look, look_at
from dragoman.store.turn import is_taken

__all__ = ["Freshness", "Joiner", "freshness"]

QUIET: Final = 5.0
"""Seconds without new documents after which they are joined."""

_LOOK: Final = 1.0  # seconds between two looks at the record
_AGAIN: Final = 60.0  # seconds until what failed is tried again
_NICE: Final = 10  # views go first


@dataclass(frozen=True, slots=True)
class Freshness:
    """How far the items of a record go behind its documents: whether they are `current`, else why not.

    `unjoined` documents have come since the items were made; `joining` says that a process joins now, `joins` that this
    desk will, and `trouble` why it could not, in words.
    """

    current: bool
    unjoined: int = 0
    joining: bool = False
    joins: bool = False
    trouble: str = ""


def freshness(look: Look, joiner: Joiner | None) -> Freshness:
    """How far the items go behind the documents at the moment of a look."""
    if look.is_current():
        return Freshness(True)
    trouble = joiner.trouble if joiner is not None else ""
    return Freshness(False, look.unjoined(), is_taken(look.path), joiner is not None, trouble)


class Joiner:
    """Keeps one record joined while it runs; use as a context manager."""

    def __init__(self, record: Path, quiet: float = QUIET) -> None:
        """Keep the record file `record` joined; `quiet` is how many seconds no documents must have come."""
        self.trouble = ""
        self._record, self._quiet = record, quiet
        self._stopped, self._tried = threading.Event(), threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread = threading.Thread(target=self._keep, name="joiner", daemon=True)

    def __enter__(self) -> Joiner:
        """Begin."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop; what is being joined is given up, and the record stays as it was."""
        self._stopped.set()
        process = self._process
        if process is not None:
            process.terminate()
        self._thread.join()

    def settle(self, seconds: float) -> None:
        """Wait until the record was joined as it was in the beginning, but not longer than some seconds."""
        self._tried.wait(seconds)

    def _keep(self) -> None:
        generation, since, not_before = self._seen(), -self._quiet, 0.0
        while not self._stopped.is_set():
            now, seen = time.monotonic(), self._seen()
            if seen != generation:
                generation, since = seen, now
            if seen and now - since >= self._quiet and now >= not_before and not is_taken(str(self._record)):
                self._join()
                took = time.monotonic() - now
                not_before = time.monotonic() + (_AGAIN if self.trouble else took)
            self._tried.set()
            self._stopped.wait(_LOOK)

    def _seen(self) -> str:
        """The generation of documents that is not joined yet; empty where there is none, or it cannot be seen now."""
        try:
            with look_at(self._record, _LOOK) as look:
                return "" if look.is_current() else look.generation()
        except DragomanError:
            return ""

    def _join(self) -> None:
        command = [sys.executable, "-m", __name__, str(self._record.absolute())]
        # In a session of its own: what interrupts the desk from the keyboard does not interrupt it half way.
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
        ) as process:
            self._process = process
            if self._stopped.is_set():
                process.terminate()
            _, said = process.communicate()
        self._process = None
        lines = said.decode("utf-8", "replace").strip().splitlines()
        self.trouble = (lines or ["it ended"])[-1] if process.returncode and not self._stopped.is_set() else ""


def main(record: str) -> None:
    """Join a record file. Raises DragomanError."""
    from dragoman.record import Record

    if hasattr(os, "nice"):
        os.nice(_NICE)
    with Record.open(record) as opened:
        opened.join(beside=False)


if __name__ == "__main__":
    try:
        main(sys.argv[1])
    except DragomanError as error:
        sys.exit(str(error))
