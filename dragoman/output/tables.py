"""Lines of the record as a table for spreadsheets: one row a line, with its date, its words and its first source."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Final

from dragoman.output.labels import printable
from dragoman.output.pages import Brief, Line, Quoted, SourceNote

COLUMNS: Final = ("section", "item", "date", "text", "details", "inferred", "quote", "sources", "addresses")
"""The columns of the table."""

# What a spreadsheet would take for a formula at the beginning of a cell.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def as_csv(brief: Brief) -> str:
    """The lines of a brief as comma-separated values, UTF-8, with a row of names."""
    sources = {source.number: source for source in brief.sources}
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")  # as RFC 4180 has it
    table.writerow(COLUMNS)
    for section in brief.sections:
        for group in section.groups:
            for line in group.lines:
                table.writerow(cell(value) for value in _row(section.title, line, sources))
    return written.getvalue()


def _row(section: str, line: Line, sources: dict[int, SourceNote]) -> Iterable[str]:
    named = [sources[number] for number in dict.fromkeys([*line.sources, *_of_quotes(line.quotes)])]
    return (
        section,
        line.item,
        line.lead,
        line.text,
        "; ".join(line.details),
        ", ".join(line.inferred),
        " | ".join(" ".join(filter(None, (quote.label, quote.text))) for quote in line.quotes),
        "; ".join(", ".join(filter(None, (s.publisher, s.date, s.title))) for s in named),
        "; ".join(source.uri for source in named),
    )


def _of_quotes(quotes: Iterable[Quoted]) -> Iterable[int]:
    return (number for quote in quotes for number in quote.sources)


def cell(value: str) -> str:
    """A text as a spreadsheet may have it: on one line, and never taken for a formula."""
    plain = " ".join(printable(value).split())
    return f"'{plain}" if plain.startswith(_FORMULA) else plain
