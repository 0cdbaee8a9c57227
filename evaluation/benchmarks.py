"""Figures on the public benchmarks, each within a bounded time, without floors.

A benchmark that does not get through its set in time says how far it came; the order is shuffled, always in
the same way, so that a part stands for the whole.
"""

from __future__ import annotations

import json
import random
import time
import traceback
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from evaluation.rates import Ratio, rates
from evaluation.score import score
from evaluation.sets import LANGUAGES, Expected

Row = Mapping[str, Any]

_SEED: Final = 2025
_KIND_OF_NAME: Final = {"Person": "person"}
_SAME: Final = 0.5
_VALUE_TOLERANCE: Final = 1e-6


@dataclass
class Bounded:
    """The rows of a benchmark in a fixed shuffled order, until the time is up."""

    rows: list[Row]
    seconds: float
    done: int = 0

    def __iter__(self) -> Iterator[Row]:
        """Yield rows until the time is up."""
        random.Random(_SEED).shuffle(self.rows)
        end = time.monotonic() + self.seconds
        for row in self.rows:
            if time.monotonic() > end:
                return
            yield row
            self.done += 1

    def __str__(self) -> str:
        """How far it came."""
        return f"{self.done} of {len(self.rows)}" if self.done < len(self.rows) else f"all {self.done}"


def run_benchmarks(folder: Path, seconds: float) -> None:
    """Print the figures on every benchmark in `folder`; one that fails says so, and the rest goes on."""
    if not folder.exists():
        print(f"\n{folder} is not there: no public benchmarks")
        return
    for benchmark in BENCHMARKS:
        print(f"\n--- {benchmark.__name__}: {(benchmark.__doc__ or '').splitlines()[0]}")
        started = time.monotonic()
        try:
            for line in benchmark(folder, seconds):
                print("   ", line)
        except Exception as error:  # a figure that cannot be had must not hide the others
            print(f"    failed: {error!r}\n{traceback.format_exc(limit=-2)}")
        print(f"    {time.monotonic() - started:.1f} s")


def languages(folder: Path, seconds: float) -> Iterator[str]:
    """Language of a sentence (lingua)."""
    import dragoman

    rows, hits = Bounded(_rows(folder / "languages.jsonl"), seconds), defaultdict(list)
    for row in rows:
        tag = dragoman.identify_language(row["text"])[0].split("-")[0]
        hits[row["language"]].append(tag == row["language"])
    ours = [hit for language in LANGUAGES for hit in hits[language]]
    everything = [hit for group in hits.values() for hit in group]
    yield f"{rows} sentences, right {_share(everything)}; {_five()} {_share(ours)}"
    yield "  ".join(f"{language} {_share(hits[language])}" for language in sorted(hits))


def pages(folder: Path, seconds: float) -> Iterator[str]:
    """Text of HTML pages that must be kept or cut (trafilatura)."""
    import dragoman

    rows = Bounded(_rows(folder / "pages.jsonl"), seconds)
    kept, cut, refused = [], [], 0
    for row in rows:
        try:
            data = (folder / "pages" / row["file"]).read_bytes()
            text = dragoman.read_document(data, uri=row["url"]).text
        except dragoman.InputRefused:
            text, refused = "", refused + 1
        kept += [part in text for part in row["with"]]
        cut += [part not in text for part in row["without"]]
    found = rates(sum(kept), sum(kept) + len(cut) - sum(cut), len(kept))
    yield f"{rows} pages, {refused} refused: precision, recall, F1 {found}"
    yield f"kept {_share(kept)}  cut {_share(cut)}"


def entities(folder: Path, seconds: float) -> Iterator[str]:
    """Persons, organisations and places in sentences (Universal NER), exact spans."""
    import dragoman

    rows, counts = Bounded(_rows(folder / "entities.jsonl"), seconds), Counter[tuple[str, str]]()
    for row in rows:
        want = {(e["start"], e["end"], e["label"]) for e in row["entities"]}
        got = {(e.start, e.end, e.label) for e in dragoman.find_entities(row["text"], row["language"])}
        for name, spans in (("want", want), ("got", got), ("both", want & got)):
            for _, _, label in spans:
                counts[name, label] += 1
                counts[name, row["language"]] += 1
                counts[name, "all"] += 1
        loose = {w[:2] for w in want if any(w[0] < g[1] and g[0] < w[1] and w[2] == g[2] for g in got)}
        counts["both", "touched"] += len(loose)
    yield f"{rows} sentences; precision, recall, F1:"
    for key in ("all", "PER", "LOC", "ORG", "de", "sv", "en"):
        yield f"{key:5}{rates(counts['both', key], counts['got', key], counts['want', key])}"
    yield f"touched with the right label: {_quotient(counts['both', 'touched'], counts['want', 'all'])}"


def names(folder: Path, seconds: float) -> Iterator[str]:
    """Whether two names are of the same one (nomenklatura)."""
    import dragoman

    rows, outcomes = Bounded(_rows(folder / "names.jsonl"), seconds), defaultdict(list)
    for row in rows:
        kind = _KIND_OF_NAME.get(row["kind"], "organisation")
        outcomes[kind].append((row["same"], dragoman.same_name(row["a"], row["b"], kind=kind) >= _SAME))
    yield f"{rows} pairs"
    for kind, pairs in outcomes.items():
        both = sum(same and said for same, said in pairs)
        fit = rates(both, sum(said for _, said in pairs), sum(same for same, _ in pairs))
        yield f"{kind}: right {_share([same == said for same, said in pairs])}, precision, recall, F1 {fit}"


def folding(folder: Path, _: float) -> Iterator[str]:
    """Which news texts are versions of one article (MEANTIME)."""
    expected = Expected.load("folding", folder / "folding")
    result = score(expected, expected.read())
    grouped = {name for group in (expected.groups or {})["same_article"] for name in group}
    alone, refused = result.documents - len(grouped), len(result.missing)
    yield f"{result.documents} texts, {alone} of them in no group; {refused} refused"
    for name, pair in result.groups.pairs.items():
        yield f"{name}: precision, recall, F1 {pair.rates} ({pair.expected} pairs, {pair.predicted} made)"


def compare(folder: Path, seconds: float) -> Iterator[str]:
    """Whether a translation was altered (DEMETR)."""
    import dragoman

    rows, said = Bounded(_rows(folder / "compare.jsonl"), seconds), defaultdict(list)
    for row in rows:
        found = dragoman.compare(row["a"], row["b"], a_language=row["a_language"], b_language=row["b_language"])
        group = "de, fr" if row["a_language"] in LANGUAGES else "other languages"
        for key in (group, f"{group}: {row['change']}"):
            said[key, row["changed"]].append(bool(found))
    yield f"{rows} pairs: altered ones flagged, unaltered ones flagged (should be none), balanced accuracy"
    for key in sorted({key for key, _ in said}):
        hit, false = _quotient(sum(said[key, True]), len(said[key, True])), sum(said[key, False])
        wrong = _quotient(false, len(said[key, False]))
        share = [sum(x) / len(x) if x else 0.0 for x in (said[key, True], said[key, False])]
        yield f"{key:30}{hit:>16}{wrong:>16}{(share[0] + 1 - share[1]) / 2:8.2f}"


def quantities(folder: Path, seconds: float) -> Iterator[str]:
    """Numbers, percentages, amounts of money and dates (Recognizers-Text)."""
    import dragoman

    wanted = [r for r in _rows(folder / "quantities.jsonl") if r["language"] in LANGUAGES]
    rows, counts = Bounded([r for r in wanted if _is_plain(r)], seconds), Counter[tuple[str, str]]()
    for row in rows:
        text, language = row["text"], row["language"]
        if row["kind"] == "datetime":
            dates = dragoman.find_dates(text, language, (row["reference"] or "")[:10] or None)
            found: list[tuple[int, int, set[Any]]] = [(d.start, d.end, {d.edtf}) for d in dates]
        else:
            spans = dragoman.find_quantities(text, language)
            found = [(q.start, q.end, {q.value}) for q in spans if _is_of_kind(q, row["kind"])]
        hits = 0
        for result in row["results"]:
            start = text.casefold().find(result["text"].casefold())
            end = start + len(result["text"])
            hits += any(s < end and start < e and _fits(result, values) for s, e, values in found)
        for key in (row["kind"], f"{row['kind']} {language}"):
            counts["got", key] += len(found)
            counts["want", key] += len(row["results"])
            counts["hit", key] += min(hits, len(found))
    yield f"{rows} texts in {_five()}; precision, recall, F1 of values:"
    for key in sorted({key for _, key in counts}):
        yield f"{key:15}{rates(counts['hit', key], counts['got', key], counts['want', key])}"


BENCHMARKS: Final[tuple[Callable[[Path, float], Iterator[str]], ...]] = (
    languages,
    pages,
    entities,
    names,
    folding,
    compare,
    quantities,
)


def _rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line.strip()]


def _share(hits: list[bool]) -> str:
    return f"{Ratio.of_all(hits).share:.3f}" if hits else "-"


def _quotient(hits: int, of: int) -> str:
    return f"{hits}/{of} ({hits / of:.2f})" if of else "-"


def _five() -> str:
    return ", ".join(LANGUAGES)


def _is_plain(row: Row) -> bool:
    """Whether every expected result is a single value: no ranges, durations or times of day.

    Dates that hang on a day that the row does not give cannot be known, and are left out.
    """
    if row["kind"] == "datetime":
        return bool(row["results"] and row["reference"]) and all(r["type"] == "datetimeV2.date" for r in row["results"])
    return all(_value(r) is not None for r in row["results"])


def _value(result: Row) -> float | None:
    raw = str((result["resolution"] or {}).get("value", "")).strip().rstrip("%")
    try:
        return float(raw.replace(",", "."))
    except ValueError:
        return None


def _is_of_kind(quantity: Any, kind: str) -> bool:
    """Whether a set of this kind asks for such quantities: its texts hold others, which it does not list."""
    if kind == "percent":
        return bool(quantity.unit == "percent")
    return kind != "currency" or quantity.currency is not None


def _fits(result: Row, values: set[Any]) -> bool:
    resolution = result["resolution"] or {}
    if "values" in resolution:
        return bool(values & {v.get("value") for v in resolution["values"]})
    wanted = _value(result)
    if wanted is None:
        return False
    return any(v is not None and abs(v - wanted) <= _VALUE_TOLERANCE * max(1.0, abs(wanted)) for v in values)
