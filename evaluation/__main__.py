"""Score Dragoman: `python -m evaluation`.

Reads the examples and, where the folder of evaluation sets is there, its sets; prints how the record fits the
expected one, by kind and by language; fails where a score is below its pinned floor or a set has changed.
Then prints, without floors, the figures on the public benchmarks. Exit code 1 when a floor does not hold.
With `--folder` it scores a set of your own instead: articles, and beside them the record you expect in `gold.jsonl`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from evaluation.benchmarks import run_benchmarks
from evaluation.floors import FloorFile, Floors, failures, pinned
from evaluation.matching import KINDS
from evaluation.report import full_table, group_misses, language_table, misses
from evaluation.score import Score, score
from evaluation.sets import Expected, parts

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


class SetPlan(NamedTuple):
    """One set: where it is, where its floors are, if it has any, and whether a third of it is held back."""

    name: str
    folder: Path
    floors: Path | None
    split: bool


def plans(folder: Path) -> list[SetPlan]:
    """Every set there is; `folder` holds the evaluation sets."""
    own = ROOT / "evaluation" / "floors.json"
    found = [
        SetPlan("examples", ROOT / "examples", ROOT / "examples" / "floors.json", False),
        SetPlan("seeds", folder / "seeds", own, False),
        SetPlan("practice-a", folder / "practice-a", own, True),
        SetPlan("practice-b", folder / "practice-b", own, True),
    ]
    return [plan for plan in found if (plan.folder / "gold.jsonl").exists()]


def measure(expected: Expected, record: Mapping[str, Any], *, split: bool) -> dict[str, Score]:
    """The scores of a set by slice: `open/all`, `open/de`, `held/all`, …"""
    scores = {}
    languages = expected.languages()
    for part, names in parts(expected, split=split).items():
        scores[f"{part}/all"] = score(expected, record, names if split else None)
        for language in sorted({languages[name] for name in names}):
            only = {name for name in names if languages[name] == language}
            scores[f"{part}/{language}"] = score(expected, record, only)
    return scores


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for; returns the exit code."""
    args = _parser().parse_args(arguments)
    if args.pin and not args.reason:
        print("--pin needs --reason: say why the floors change", file=sys.stderr)
        return 2
    own = [SetPlan(folder.name, folder, None, False) for folder in args.folder]
    strangers = [str(plan.folder) for plan in own if not (plan.folder / "gold.jsonl").exists()]
    if strangers:
        print(f"--folder wants folders with a gold.jsonl, which is not in {', '.join(strangers)}", file=sys.stderr)
        return 2
    every = bool(not args.set and not own)
    chosen = [plan for plan in plans(args.eval) if every or plan.name in (args.set or ())] + own
    if not args.eval.exists():
        print(f"{args.eval} is not there: only the examples are scored")
    failed: list[str] = []
    results: dict[str, dict[str, dict[str, float]]] = {}
    for plan in chosen:
        expected = Expected.load(plan.name, plan.folder)
        scores = measure(expected, _record(expected, args.record), split=plan.split)
        results[plan.name] = {name: s.measures() for name, s in scores.items()}
        if not args.json:
            _print_set(plan, scores, args)
        failed += _check(plan, expected, scores, args)
    if args.json:
        print(json.dumps(results))
    if every and not args.no_bench and not args.json:
        run_benchmarks(args.bench, args.seconds)
    for line in failed:
        print("FAILED", line, file=sys.stderr)
    return 1 if failed else 0


def _check(plan: SetPlan, expected: Expected, scores: Mapping[str, Score], args: argparse.Namespace) -> list[str]:
    counted = {n: s for n, s in scores.items() if not n.startswith("other")}
    slices = {name: s.measures() for name, s in counted.items()}
    missing = sorted({name for s in counted.values() for name in s.missing})
    found = [f"{plan.name}: not in the record, refused or broken: {', '.join(missing)}"] if missing else []
    broken = max((s.broken_evidence for s in counted.values()), default=0)
    if broken:
        found.append(f"{plan.name}: {broken} pieces of evidence do not stand in their document")
    if plan.floors is None:
        return found
    file = FloorFile.load(plan.floors)
    if args.pin and not found:  # nothing is pinned from a run that is broken
        floors = {name: pinned(measures) for name, measures in slices.items()}
        file.sets[plan.name] = Floors(expected.sha256(), floors, args.reason)
        file.save()
        print(f"pinned the floors of {plan.name} in {plan.floors.relative_to(ROOT)}")
    return found + failures(file.sets.get(plan.name), plan.name, expected.sha256(), slices)


def _print_set(plan: SetPlan, scores: Mapping[str, Score], args: argparse.Namespace) -> None:
    kinds = (args.kind,) if args.kind else KINDS
    for part in dict.fromkeys(name.partition("/")[0] for name in scores):
        held = part.endswith("held")
        if (args.held and not held) or (args.open and held):
            continue
        print(f"\n=== {plan.name}{'' if part == 'all' else ', ' + part}")
        print(full_table(scores[f"{part}/all"], kinds))
        by_language = {n.partition("/")[2]: s for n, s in scores.items() if n.startswith(f"{part}/")}
        print(language_table({n: s for n, s in by_language.items() if n != "all"}, kinds))
        # Nobody looks at what went wrong in the held-back third: it would no longer be one.
        if args.misses and not held:
            whole = scores[f"{part}/all"]
            print(group_misses(whole) if args.misses == "groups" else misses(whole, args.misses))


def _record(expected: Expected, path: Path | None) -> Mapping[str, Any]:
    if path is None:
        return expected.read()
    record: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return record


def _parser() -> argparse.ArgumentParser:
    about = (__doc__ or "").partition("\n\n")[2]
    parser = argparse.ArgumentParser(prog="python -m evaluation", description=about)
    parser.add_argument("--set", action="append", help="only this set (may be repeated); no benchmarks")
    parser.add_argument(
        "--folder", action="append", type=Path, default=[], help="a set of your own, without floors (may be repeated)"
    )
    parser.add_argument("--kind", choices=KINDS, help="only this kind of item in the tables")
    parser.add_argument("--misses", choices=(*KINDS, "groups"), help="list what was wrong, missed and extra")
    parser.add_argument("--held", action="store_true", help="print the held-back third only")
    parser.add_argument("--open", action="store_true", help="print everything but the held-back third")
    parser.add_argument("--record", type=Path, help="score this exported record (with one --set)")
    parser.add_argument("--pin", action="store_true", help="write what was measured as the new floors")
    parser.add_argument("--reason", default="", help="why the floors change; kept beside them")
    parser.add_argument("--json", action="store_true", help="print the measures as JSON, and no benchmarks")
    parser.add_argument("--no-bench", action="store_true", help="leave the public benchmarks out")
    parser.add_argument("--seconds", type=float, default=60.0, help="time for each public benchmark")
    parser.add_argument("--eval", type=Path, default=SHARED / "eval", help="folder of evaluation sets")
    parser.add_argument("--bench", type=Path, default=SHARED / "bench", help="public benchmarks")
    return parser


if __name__ == "__main__":
    sys.exit(main())
