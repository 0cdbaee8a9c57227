"""How long others wait for the record file while a large record is joined anew: `python -m evaluation.bench_waits`.

The record is that of `evaluation.bench_desk`, in `--folder`; a copy of it is joined from nothing by a process of its own,
as after a change of program, while another writes a line into the file over and over. `--write docs/performance.md` puts
the result there.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from evaluation.__main__ import ROOT
from evaluation.bench import machine, put_into
from evaluation.bench_desk import DOCUMENTS
from evaluation.multiply import large_record

MARKS: Final = "bench-waits"
_EVERY: Final = 0.1
"""Seconds between two writes."""
_PATIENCE: Final = 600.0
_JOIN: Final = "import sys, dragoman\nwith dragoman.Record.open(sys.argv[1]) as record: record.join()"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.bench_waits", description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / ".bench", help="where the record is kept")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="documents of the record")
    parser.add_argument("--write", type=Path, help="page to put the result into")
    args = parser.parse_args(arguments)
    args.folder.mkdir(parents=True, exist_ok=True)
    record = large_record(args.folder, args.documents, lambda line: print(line, file=sys.stderr))
    copy = args.folder / "joined-anew.db"
    try:
        shutil.copy(record, copy)
        told = measure(copy, args.documents)
    finally:
        for path in args.folder.glob(f"{copy.name}*"):
            path.unlink()
    print(told)
    if args.write:
        put_into(args.write, told, MARKS)
    return 0


def measure(record: Path, documents: int) -> str:
    """Join the record file `record` as if no program had before; say how long writers waited meanwhile."""
    _write(record, "DELETE FROM meta WHERE key = 'items'")
    started, waits = time.monotonic(), []
    with subprocess.Popen([sys.executable, "-c", _JOIN, str(record)], cwd=ROOT) as joining:
        while joining.poll() is None:
            waits.append(_write(record, "INSERT OR REPLACE INTO meta VALUES ('waited', '')"))
            time.sleep(_EVERY)
    spent = time.monotonic() - started
    name, description = machine()
    return (
        f"{name}: {description}. {documents:,} documents were joined from nothing in {spent:.0f} s; meanwhile {len(waits):,} "
        f"writes waited {statistics.median(waits) * 1000:.0f} ms in the middle, "
        f"{sorted(waits)[int(0.99 * len(waits))]:.1f} s at the 99th percentile and {max(waits):.1f} s at most."
    )


def _write(record: Path, statement: str) -> float:
    """Run a statement; the seconds until it was done."""
    started = time.monotonic()
    with closing(sqlite3.connect(record, timeout=_PATIENCE)) as connection, connection:
        connection.execute(statement)
    return time.monotonic() - started


if __name__ == "__main__":
    sys.exit(main())
