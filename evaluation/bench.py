"""Speed and memory: `python -m evaluation.bench`, and `--write docs/performance.md` to put the table there.

Everything runs in processes of its own, so that one figure does not warm up the next; articles are made up
(`evaluation.generate`) and the same in every run. With `--write`, what stands between the two `bench` marks
of the page is replaced, and the rest of the page stays.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Final

import dragoman.finding.steps as finding_steps
from evaluation.__main__ import ROOT, SHARED
from evaluation.generate import write
from evaluation.sets import Expected

CORES: Final = 2
SIZES: Final = (1_000, 4_000, 20_000)
MARKS: Final = "bench"
_LOAD: Final = "import dragoman as d; d.Record, d.read_document, d.find, d.compare"
_REPEATS: Final = 7
_WARM_UP: Final = 20
_STAGE_ARTICLES: Final = 1_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="numbers of articles")
    parser.add_argument("--articles", type=int, default=_STAGE_ARTICLES, help="articles for the stages")
    parser.add_argument("--write", type=Path, help="page to put the table into")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args(arguments)
    if args.child:
        print(json.dumps(read_and_join(Path(args.child[0]), int(args.child[1]))))
        return 0
    with tempfile.TemporaryDirectory(prefix="dragoman-bench-") as scratch:
        rows = [machine(), *starts(Path(scratch))]
        rows += stages(Path(scratch) / "articles", args.articles)
        rows += growth(Path(scratch) / "articles", args.sizes)
    table = as_table(rows)
    print(table)
    if args.write:
        put_into(args.write, table)
    return 0


def machine() -> tuple[str, str]:
    """What the figures were measured on, and which of the two builds."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    load = f"load {os.getloadavg()[0]:.1f} when it began"
    build = "finding interpreted" if finding_steps.__file__.endswith(".py") else "finding compiled"
    return "machine", f"{cores} cores ({platform.machine()}), {memory:.0f} GB memory, {python}, {build}, {load}"


def starts(scratch: Path) -> list[tuple[str, str]]:
    """Import time, and the time from nothing to a brief."""
    empty, imported, loaded = _shortest(["pass", "import dragoman", _LOAD])
    rows = [
        ("`import dragoman`, beyond starting Python", f"{(imported - empty) * 1000:.0f} ms"),
        ("the same with all that reading, finding and asking load", f"{(loaded - empty) * 1000:.0f} ms"),
    ]
    folders = [("the examples", ROOT / "examples"), ("the seed articles", SHARED / "eval" / "seeds")]
    for name, folder in folders:
        if (folder / "gold.jsonl").exists():
            paths = [str(p) for p in map(Expected.load(name, folder).path, Expected.load(name, folder).names)]
            seconds = statistics.median(_from_nothing(scratch / f"{n}.db", paths) for n in range(3))
            title = f"`dragoman read` and `dragoman brief` from nothing, {name} ({len(paths)} articles)"
            rows.append((title, f"{seconds:.2f} s"))
            for database in scratch.glob("*.db*"):
                database.unlink()
    return rows


def _from_nothing(record: Path, paths: list[str]) -> float:
    program = ["-c", "from dragoman.cli import main; main(prog_name='dragoman')"]
    started = time.perf_counter()
    _python([*program, "read", *paths, "--record", str(record)])
    _python([*program, "brief", "--record", str(record)])
    return time.perf_counter() - started


def stages(folder: Path, count: int) -> list[tuple[str, str]]:
    """Articles a second of processor time, by stage: reading and finding on two cores, the others on one."""
    texts = [(str(path), path.read_bytes()) for path in write(folder, count)]
    halves = [texts[n::CORES] for n in range(CORES)]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(CORES, mp_context=context) as pool:
        spent = list(pool.map(_read_and_find, halves))
    reading, finding = (count / max(s[n] for s in spent) for n in (0, 1))
    size = sum(len(text) for _, text in texts) / count
    rows = [
        (f"reading, articles of {size:.0f} bytes a second of processor time on {CORES} cores", f"{reading:,.0f}"),
        (f"finding, on {CORES} cores", f"{finding:,.0f}"),
    ]
    child = _child(folder, count)
    rows.append(("storing, one core", f"{count / child['first store_cpu']:,.0f}"))
    rows.append(("joining, one core", f"{count / child['first join_cpu']:,.0f}"))
    return rows


def _read_and_find(texts: list[tuple[str, bytes]]) -> tuple[float, float]:
    """Seconds of processor time that reading and finding take for these articles, once all is loaded."""
    import dragoman

    for uri, data in texts[:_WARM_UP]:
        dragoman.find(dragoman.read_document(data, uri=uri))
    started = time.process_time()
    documents = [dragoman.read_document(data, uri=uri) for uri, data in texts]
    read = time.process_time()
    for document in documents:
        dragoman.find(document)
    return read - started, time.process_time() - read


def read_and_join(folder: Path, count: int) -> dict[str, Any]:
    """Read made-up articles into a record on disk with two processes, and join: seconds and memory (MB).

    Then read one article more, and join again.
    """
    import dragoman

    *paths, more = write(folder, count + 1)
    with tempfile.TemporaryDirectory(prefix="dragoman-bench-") as scratch:
        record = dragoman.Record.open(Path(scratch) / "bench.db")
        spent = {f"first {name}": value for name, value in _timed(record, paths, count).items()}
        own, workers = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        spent |= {f"more {name}": value for name, value in _timed(record, [more], 1).items()}
        record.close()
    return {**spent, "memory": own / 1024, "worker_memory": workers / 1024}


def _timed(record: Any, paths: Sequence[Path], count: int) -> dict[str, float]:
    """Seconds that reading and joining take by the clock, and those of processor time by stage."""
    add, storing = record.store.add, [0.0]

    def timed_add(batch: Any) -> Any:
        started = time.process_time()
        try:
            return add(batch)
        finally:
            storing[0] += time.process_time() - started

    record.store.add = timed_add
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.perf_counter()
    report = record.read(*paths, jobs=min(CORES, count))
    record.store.add = add
    read, cpu = time.perf_counter(), time.process_time()
    workers = resource.getrusage(resource.RUSAGE_CHILDREN)
    record.join()
    if report.read != count:
        raise SystemExit(f"only {report.read} of {count} made-up articles were read: {report.refusals[:3]}")
    return {
        "read": read - started,
        "join": time.perf_counter() - read,
        "finding_cpu": workers.ru_utime + workers.ru_stime - before.ru_utime - before.ru_stime,
        "store_cpu": storing[0],
        "join_cpu": time.process_time() - cpu,
    }


def growth(folder: Path, sizes: Sequence[int]) -> list[tuple[str, str]]:
    """Time for an article and peak memory as the record grows."""
    rows, each, joining = [], [], []
    for size in sizes:
        spent = _child(folder, size)
        read, join, find_cpu, store_cpu, join_cpu = (
            spent[f"first {name}"] / size * 1000 for name in ("read", "join", "finding_cpu", "store_cpu", "join_cpu")
        )
        each.append(read + join)
        joining.append(join_cpu)
        memory = f"{spent['memory']:.0f} MB and {spent['worker_memory']:.0f} MB in the largest worker"
        times = f"{read + join:.2f} ms an article (reading {read:.2f}, joining {join:.2f})"
        stages = f"reading and finding {find_cpu:.2f}, storing {store_cpu:.2f}, joining {join_cpu:.2f} ms an article"
        more = f"{spent['more read'] + spent['more join']:.1f} s"
        rows.append((f"{size:,} articles, {CORES} cores", f"{times}, {1000 / each[-1]:,.0f} a second; {memory}"))
        rows.append((f"{size:,} articles, processor time", stages))
        rows.append((f"one article more into a record of {size:,}, and joining it", more))
    # Apart, because starting the workers weighs on the small sizes and would hide that joining grows.
    for what, spans in (("time for an article", each), ("processor time of joining an article", joining)):
        if len(spans) > 1:
            rows.append((f"{what}, {sizes[-1]:,} against {sizes[0]:,}", f"{spans[-1] / spans[0]:.2f} times"))
    return rows


def as_table(rows: Sequence[tuple[str, str]]) -> str:
    """The figures as a Markdown table."""
    return "\n".join(["| what | measured |", "|---|---|", *(f"| {what} | {value} |" for what, value in rows)])


def put_into(page: Path, table: str, name: str = MARKS) -> None:
    """Put the table between the marks of this name on a page; a page without them gets them at its end."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    text = page.read_text("utf-8") if page.exists() else "# Performance\n"
    if begin not in text:
        text = f"{text.rstrip()}\n\n{begin}\n{end}\n"
    before, _, rest = text.partition(begin)
    after = rest.partition(end)[2]
    page.write_text(f"{before}{begin}\n{table}\n{end}{after}", "utf-8")


def _child(folder: Path, count: int) -> dict[str, float]:
    output = _python(["-m", "evaluation.bench", "--child", str(folder), str(count)])
    spent: dict[str, float] = json.loads(output.splitlines()[-1])
    return spent


def _shortest(programs: Sequence[str]) -> list[float]:
    """The shortest time each program takes, in seconds: other work on the machine can only lengthen it.

    They take turns, so that a busy moment does not fall on one of them alone.
    """
    seconds: list[list[float]] = [[] for _ in programs]
    for _ in range(_REPEATS + 1):  # the first round compiles
        for program, times in zip(programs, seconds, strict=True):
            started = time.perf_counter()
            _python(["-c", program])
            times.append(time.perf_counter() - started)
    return [min(times) for times in seconds]


def _python(arguments: list[str]) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{arguments} failed:\n{done.stderr[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
