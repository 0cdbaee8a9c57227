"""The desk on a large record: `python -m evaluation.bench_desk`, and `--write docs/performance.md` to put the table there.

The record is made once (`evaluation.multiply`) and kept in `--folder`. Every view and every list is asked with what
there is in it (`evaluation.desk_questions`), from a process of its own, one question after the other, as often as
`--rounds` says; the desk's memory of answers is as it is in use. Then a real Chromium opens some of each view, and tells
when it first painted, where there is one.
"""

from __future__ import annotations

import argparse
import http.client
import json
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from evaluation.__main__ import ROOT
from evaluation.bench import machine, put_into
from evaluation.desk_questions import Questions
from evaluation.multiply import large_record

DOCUMENTS: Final = 50_000
MARKS: Final = "bench-desk"
SLOW: Final = 0.3
"""Seconds of server time that hardly any answer may take."""

_PAINT: Final = """new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries()[0].startTime))
    .observe({type: "paint", buffered: true}))"""
_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")


@dataclass
class Asked:
    """How a view answered: seconds of each answer, its size in bytes, seconds to the first paint, and how often not."""

    seconds: list[float] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    paints: list[float] = field(default_factory=list)
    given_up: int = 0

    def row(self, name: str) -> str:
        """As a row of the table."""
        times = f"{_ms(_share(self.seconds, 0.5))} | {_ms(_share(self.seconds, 0.95))} | {_ms(max(self.seconds))}"
        painted = f"{_ms(statistics.median(self.paints))} | {_ms(max(self.paints))}" if self.paints else " | "
        return f"| {name} | {len(self.seconds)} | {times} | {max(self.sizes) / 1000:,.0f} | {painted} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.bench_desk", description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / ".bench", help="where the record is kept")
    parser.add_argument("--documents", type=int, default=DOCUMENTS, help="documents of the record")
    parser.add_argument("--addresses", type=int, default=30, help="addresses of each view")
    parser.add_argument("--rounds", type=int, default=3, help="how often each address is asked")
    parser.add_argument("--paints", type=int, default=6, help="addresses of each view for the browser")
    parser.add_argument("--slowest", type=int, default=0, help="print so many of the slowest answers, too")
    parser.add_argument("--make", action="store_true", help="only make the record")
    parser.add_argument("--write", type=Path, help="page to put the table into")
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args(arguments)
    if args.serve:
        _serve(args.serve)
        return 0
    args.folder.mkdir(parents=True, exist_ok=True)
    record = large_record(args.folder, args.documents, lambda line: print(line, file=sys.stderr))
    if args.make:
        return 0
    table = measure(record, args)
    print(table)
    if args.write:
        put_into(args.write, table, MARKS)
    return 0


def measure(record: Path, args: argparse.Namespace) -> str:
    """Ask the desk of a record everything, and say in a table how long it took."""
    name, description = machine()
    with served(record) as (port, process):
        client = Client(port)
        counts = client.ask("/api/v1")["counts"]
        views = Questions(client.ask).by_view(args.addresses)
        found = {view: Asked() for view in views}
        _ask_all(client, views, found, args)
        memory = _memory(process.pid)
        paint(port, {v: addresses[: args.paints] for v, addresses in views.items()}, found)
    every = Asked(*([one for asked in found.values() for one in getattr(asked, f)] for f in _FIELDS))
    late = sum(seconds > SLOW for seconds in every.seconds)
    given_up = sum(asked.given_up for asked in found.values())
    held = ", ".join(f"{number:,} {kind}" for kind, number in counts.items() if number)
    head = [
        f"{name}: {description}.", f"Record: {held}; {record.stat().st_size / 1e9:.1f} GB.",
        f"The serving process took {memory:.0f} MB at most; {late} of {len(every.seconds):,} answers took more than "
        f"{SLOW * 1000:.0f} ms, {given_up} were given up.", "",
        "| view | asked | p50 ms | p95 ms | longest ms | largest kB | first paint, median ms | longest ms |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]  # fmt: skip
    rows = [asked.row(view) for view, asked in found.items() if asked.seconds]
    return "\n".join([*head, *rows, every.row("**all**")])


_FIELDS: Final = ("seconds", "sizes", "paints")


def _ask_all(client: Client, views: dict[str, list[str]], found: dict[str, Asked], args: argparse.Namespace) -> None:
    questions = [(view, address) for view, addresses in views.items() for address in addresses] * args.rounds
    random.Random("order").shuffle(questions)
    slowest: list[tuple[float, str]] = []
    for view, address in questions:
        seconds, body = client.timed(address)
        found[view].seconds.append(seconds)
        found[view].sizes.append(len(body or b""))
        found[view].given_up += body is None
        slowest.append((seconds, address))
    for seconds, address in sorted(slowest, reverse=True)[: args.slowest]:
        print(f"{seconds * 1000:7.0f} ms  {address}", file=sys.stderr)


class Client:
    """A program that asks the desk on a port of this machine, one question after the other."""

    def __init__(self, port: int) -> None:
        """One connection, kept open."""
        self._connection = http.client.HTTPConnection("127.0.0.1", port)

    def timed(self, address: str) -> tuple[float, bytes | None]:
        """Seconds until the answer was there, and the answer; None where the desk gave up. Raises SystemExit."""
        started = time.perf_counter()
        self._connection.request("GET", address)
        answer = self._connection.getresponse()
        body = answer.read()
        seconds = time.perf_counter() - started
        if answer.status == http.client.SERVICE_UNAVAILABLE:
            return seconds, None
        if answer.status != http.client.OK:
            raise SystemExit(f"{address} was answered with {answer.status}: {body[:300]!r}")
        return seconds, body

    def ask(self, address: str) -> Any:
        """The JSON answer to an address."""
        return json.loads(self.timed(address)[1] or b"null")


def paint(port: int, views: dict[str, list[str]], found: dict[str, Asked]) -> None:
    """Open some pages of each view in a real browser, where there is one, and note when it first painted."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        browser = None
    if browser is None:
        print("no playwright or no Chromium: nothing is painted", file=sys.stderr)
        return
    with sync_playwright() as started:
        launched = started.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        page = launched.new_page()
        page.goto(f"http://127.0.0.1:{port}/search")
        for view, addresses in views.items():
            for address in addresses if not view.startswith(_NO_PAGES) else ():
                page.goto(f"http://127.0.0.1:{port}{address}")
                found[view].paints.append(page.evaluate(_PAINT) / 1000)
        launched.close()


_NO_PAGES: Final = ("API", "taken away", "network picture")


@contextmanager
def served(record: Path) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """The port of the desk of a record, and its process, as long as the block lasts. Nothing is joined there."""
    command = [sys.executable, "-m", "evaluation.bench_desk", "--serve", str(record.absolute())]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline()), process
        finally:
            process.terminate()


def _serve(record: Path) -> None:
    import uvicorn

    from dragoman.desk import desk
    from dragoman.desk.serving import listening

    with listening("127.0.0.1", 0) as listener:
        print(listener.getsockname()[1], flush=True)
        uvicorn.Server(uvicorn.Config(desk(record), log_level="error", ws="none", lifespan="off")).run([listener])


def _memory(process: int) -> float:
    """The most megabytes that a process has had; 0 where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text("utf-8").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def _share(seconds: Sequence[float], share: float) -> float:
    """The time that this share of the answers did not exceed."""
    return sorted(seconds)[min(len(seconds) - 1, int(share * len(seconds)))]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.0f}"


if __name__ == "__main__":
    sys.exit(main())
