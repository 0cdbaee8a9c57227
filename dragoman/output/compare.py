"""Two versions of a text side by side, with what they disagree on."""

from __future__ import annotations

import os
import shutil
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from dragoman.errors import InputRefused, ItemUnknown
from dragoman.model.document import Document
from dragoman.model.findings import Findings
from dragoman.model.items import Disagreement, Evidence, to_plain
from dragoman.output import labels
from dragoman.record import Record

_NARROW: Final = 30


@dataclass(frozen=True, slots=True)
class Row:
    """Passages that say the same thing; one side is None where the other text has nothing like it."""

    first: tuple[int, int] | None
    second: tuple[int, int] | None
    disagrees: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts, row by row, and the points on which they cannot both be right."""

    first: Document
    second: Document
    rows: tuple[Row, ...]
    disagreements: tuple[Disagreement, ...]

    def to_plain(self) -> dict[str, Any]:
        """As a JSON object: spans are those of the clean texts, which are given too."""
        documents = [
            {"id": d.id, "name": d.name, "uri": d.uri, "language": d.language, "text": d.text}
            for d in (self.first, self.second)
        ]
        rows = [{"first": row.first, "second": row.second, "disagrees": row.disagrees} for row in self.rows]
        return {"documents": documents, "rows": rows, "disagreements": to_plain(self.disagreements)}

    def as_text(self, width: int | None = None) -> str:
        """For people: two columns, `≠` between passages that disagree, then the disagreements."""
        column = max(_NARROW, ((width or shutil.get_terminal_size((100, 24)).columns) - 3) // 2)
        heads = [f"{d.name} ({labels.language(d.language)})" for d in (self.first, self.second)]
        lines = [*_beside(heads[0], heads[1], " │ ", column), "─" * column + "─┼─" + "─" * column]
        for row in self.rows:
            mark = " ≠ " if row.disagrees else " │ "
            lines += _beside(_passage(self.first, row.first), _passage(self.second, row.second), mark, column)
            lines.append(f"{'':{column}} │")
        lines.append("")
        count = len(self.disagreements)
        lines.append(labels.counted(count, "disagreement") + (":" if count else "."))
        for disagreement in self.disagreements:
            lines.append(f"- {labels.words(disagreement.about)} ({disagreement.severity}): {disagreement.note}")
            for reading in disagreement.readings:
                names = labels.listed(self._name(document) for document in reading.documents)
                quotes = [f"“{labels.shortened(e.quote)}”" for e in reading.evidence[:1]]
                lines.append(f"    {names}: {reading.value}" + (f" – {quotes[0]}" if quotes else ""))
        return "\n".join(line.rstrip() for line in lines)

    def _name(self, document: str) -> str:
        return next((d.name for d in (self.first, self.second) if d.id == document), document)


def compare_documents(record: Path, first: str, second: str) -> Comparison:
    """Compare two documents, each a file or the id or name of a document in `record`.

    Raises ItemUnknown where one is neither, InputRefused where a file cannot be read.
    """
    return compare_pair(_document(record, first), _document(record, second))


def compare_pair(first: tuple[Document, Findings], second: tuple[Document, Findings]) -> Comparison:
    """Compare two documents with what they say."""
    from dragoman.joining import compare_documents as differences
    from dragoman.joining.alignment import align
    from dragoman.joining.texts import prepare

    (one, _), (other, _) = first, second
    by_id = {text.id: text for text in prepare([first, second])}
    a, b = by_id[one.id].passages, by_id[other.id].passages
    aligned = [(_span(a[r.a_from : r.a_to]), _span(b[r.b_from : r.b_to])) for r in align(a, b).rows]
    # One and the same document agrees with itself.
    disagreements = tuple(differences(one, other)) if one.id != other.id else ()
    return Comparison(one, other, tuple(_rows(one, other, aligned, disagreements)), disagreements)


def _document(record: Path, name: str) -> tuple[Document, Findings]:
    if record.is_file():
        with Record.open(record, read_only=True) as opened:
            try:
                document = opened.document(name)
                return document, opened.store.findings(document.id)
            except ItemUnknown:
                if not os.path.exists(name):
                    raise
    if not os.path.exists(name):
        raise ItemUnknown(f"{name}: neither a file nor a document of {record}")
    with Record.in_memory() as read:
        report = read.read(name, jobs=1)
        if report.refusals or report.added != 1:
            reason = report.refusals[0].reason if report.refusals else f"it holds {report.added} documents, not one"
            raise InputRefused(name, reason)
        return next(read.store.pairs())


def _span(passages: Iterable[Any]) -> tuple[int, int]:
    places = list(passages)
    return places[0].start, places[-1].end


def _rows(
    one: Document,
    other: Document,
    aligned: list[tuple[tuple[int, int], tuple[int, int]]],
    disagreements: Iterable[Disagreement],
) -> Iterator[Row]:
    """The aligned passages in order, and between them the sentences that stand alone on either side."""
    evidence = [e for d in disagreements for reading in d.readings for e in reading.evidence]
    ends = (0, 0)
    final = ((len(one.text), len(one.text)), (len(other.text), len(other.text)))
    for first, second in [*aligned, final]:
        for start, end in _alone(one, ends[0], first[0]):
            yield Row((start, end), None, _touched(one, (start, end), evidence))
        for start, end in _alone(other, ends[1], second[0]):
            yield Row(None, (start, end), _touched(other, (start, end), evidence))
        if (first, second) != final:
            disagrees = _touched(one, first, evidence) and _touched(other, second, evidence)
            yield Row(first, second, disagrees)
        ends = (first[1], second[1])


def _alone(document: Document, start: int, end: int) -> Iterator[tuple[int, int]]:
    for sentence in document.sentences:
        if start <= sentence.start and sentence.end <= end:
            yield sentence.start, sentence.end


def _touched(document: Document, span: tuple[int, int], evidence: Iterable[Evidence]) -> bool:
    return any(e.document == document.id and e.start < span[1] and span[0] < e.end for e in evidence)


def _passage(document: Document, span: tuple[int, int] | None) -> str:
    return "" if span is None else " ".join(document.text[span[0] : span[1]].split())


def _beside(left: str, right: str, mark: str, column: int) -> Iterator[str]:
    for one, other in zip_longest(_wrapped(left, column), _wrapped(right, column), fillvalue=""):
        yield one + " " * (column - _width(one)) + mark + other


def _wrapped(text: str, column: int) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        for piece in _pieces(word, column):
            joined = f"{line} {piece}".strip()
            if line and _width(joined) > column:
                lines.append(line)
                joined = piece
            line = joined
    return [*lines, line]


def _pieces(word: str, column: int) -> Iterator[str]:
    """The word, cut where it is wider than a column: a script without spaces, or an address."""
    while _width(word) > column:
        cut = next(n for n in range(len(word) - 1, 0, -1) if _width(word[:n]) <= column)
        yield word[:cut]
        word = word[cut:]
    yield word


def _width(text: str) -> int:
    """How many columns of a terminal `text` takes."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
