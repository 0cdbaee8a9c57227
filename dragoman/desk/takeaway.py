"""Exactly what is on the screen, to be taken away as a brief or a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.visit import Chapter, Visit
from dragoman.model.items import Evidence
from dragoman.output import labels
from dragoman.output.docx import as_docx
from dragoman.output.export import COLUMNS, country_called, days_of, row_of
from dragoman.output.html import as_html
from dragoman.output.markdown import as_markdown
from dragoman.output.pages import Brief, Group, Quoted, Section, SourceNote
from dragoman.output.parquet import as_parquet
from dragoman.output.sheets import Lookup, Source, as_sheet

_OF_BRIEF: Final[dict[str, tuple[str, Callable[[Brief], str | bytes]]]] = {
    "markdown": ("text/markdown; charset=utf-8", as_markdown),
    "html": ("text/html; charset=utf-8", as_html),
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", as_docx),
}
_PARQUET: Final = "application/vnd.apache.parquet"
_CSV: Final = "text/csv; charset=utf-8"
_ENDINGS: Final = {"markdown": "md"}

FORMS: Final = {
    "markdown": "Markdown", "html": "HTML", "docx": "DOCX", "csv": "CSV", "parquet": "Parquet",
}  # fmt: skip
"""The forms that a view can be taken away in, and what they are called."""


def take_away(visit: Visit, form: str, title: str, chapters: Sequence[Chapter]) -> Response:
    """The chapters of a view as a file. Raises FilterWrong for a form that there is not, and ExtraMissing."""
    if form not in FORMS:
        raise FilterWrong(f"as={form[:40]!r} is no form to take a view away in; there are {', '.join(FORMS)}")
    name = f"dragoman-{labels.slug(title) or 'view'}.{_ENDINGS.get(form, form)}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    if form == "parquet":
        return Response(as_parquet(_rows(visit, chapters), _COLUMNS), media_type=_PARQUET, headers=headers)
    if form == "csv":
        return Response(b"".join(_sheet(visit, chapters)), media_type=_CSV, headers=headers)
    media_type, make = _OF_BRIEF[form]
    return Response(make(_brief(visit, title, chapters)), media_type=media_type, headers=headers)


_COLUMNS: Final[dict[str, Any]] = {
    "section": str, "table": str, "item": str, "first_day": date, "last_day": date, "lead": str, "text": str,
    "details": tuple[str, ...], "inferred": tuple[str, ...], "status": str, "parties": tuple[str, ...],
    "confidence": float, "quotes": tuple[Quoted, ...], "sources": tuple[SourceNote, ...],
}  # fmt: skip


def _rows(visit: Visit, chapters: Sequence[Chapter]) -> Iterator[dict[str, Any]]:
    """The lines of chapters with typed columns; `quotes` and `sources` are lists of what the brief has of them."""
    for chapter in chapters:
        for shown in chapter.items:
            line = shown.line
            numbers = dict.fromkeys([*line.sources, *(n for quote in line.quotes for n in quote.sources)])
            taken = {name: shown.plain.get(name) for name in ("status", "parties", "confidence")}
            yield {
                **taken, **days_of(shown.plain), "section": chapter.title, "table": shown.kind,
                "item": shown.plain["id"], "lead": line.lead, "text": line.text, "details": line.details,
                "inferred": line.inferred, "quotes": [asdict(quote) for quote in line.quotes],
                "sources": [asdict(visit.context.source(number)) for number in numbers],
            }  # fmt: skip


def _sheet(visit: Visit, chapters: Sequence[Chapter]) -> Iterator[bytes]:
    """The lines of chapters for a spreadsheet: with all fields of their table where they are of one, else what all have."""
    shown = [(chapter.title, one) for chapter in chapters for one in chapter.items]
    tables = {one.kind for _, one in shown}
    table = next(iter(tables)) if len(tables) == 1 else ""
    kinds = {"id": str, "says": str, "address": str, **(COLUMNS[table] if table else _MIXED)}
    rows = (
        {**row_of(one.plain), "section": title, "table": one.kind, "details": one.line.details,
         "says": f"{one.line.lead} {one.line.text}".strip(), "address": f"{visit.origin.rstrip('/')}{one.address}"}
        for title, one in shown
    )  # fmt: skip
    return as_sheet(rows, table, kinds, Lookup(lambda id_: _called(visit, id_), lambda id_: _source(visit, id_)))


_MIXED: Final[dict[str, Any]] = {
    "section": str, "table": str, "first_day": date, "last_day": date, "details": tuple[str, ...], "status": str,
    "parties": tuple[str, ...], "confidence": float, "inferred": tuple[str, ...], "evidence": tuple[Evidence, ...],
}  # fmt: skip


def _called(visit: Visit, id_: str) -> str:
    if id_ in visit.context.actors:
        return visit.context.who(id_)
    return visit.context.names.get(id_) or country_called(id_)


def _source(visit: Visit, document: str) -> Source | None:
    head = visit.look.catalogue.head(document)
    return None if head is None else Source(head.uri, head.title, head.publisher, head.published)


def _brief(visit: Visit, title: str, chapters: Sequence[Chapter]) -> Brief:
    sections = tuple(
        Section(chapter.title, (Group("", tuple(shown.line for shown in chapter.items)),), chapter.left_out)
        for chapter in chapters
        if chapter.items
    )
    chosen = "; ".join(f"{name} {value}" for name, value in visit.filters.chosen().items())
    subtitle = f"As it was on the desk on {visit.today}" + (f", narrowed to {chosen}." if chosen else ".")
    return Brief(title, subtitle, sections, visit.sources(), ())
