"""Exactly what is on the screen, to be taken away as a brief or a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.visit import Chapter, Visit
from dragoman.output import labels
from dragoman.output.docx import as_docx
from dragoman.output.export import days_of
from dragoman.output.html import as_html
from dragoman.output.markdown import as_markdown
from dragoman.output.pages import Brief, Group, Quoted, Section, SourceNote
from dragoman.output.parquet import as_parquet
from dragoman.output.tables import as_csv

_OF_BRIEF: Final[dict[str, tuple[str, Callable[[Brief], str | bytes]]]] = {
    "markdown": ("text/markdown; charset=utf-8", as_markdown),
    "html": ("text/html; charset=utf-8", as_html),
    "docx": ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", as_docx),
    "csv": ("text/csv; charset=utf-8", as_csv),
}
_PARQUET: Final = "application/vnd.apache.parquet"
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


def _brief(visit: Visit, title: str, chapters: Sequence[Chapter]) -> Brief:
    sections = tuple(
        Section(chapter.title, (Group("", tuple(shown.line for shown in chapter.items)),), chapter.left_out)
        for chapter in chapters
        if chapter.items
    )
    chosen = "; ".join(f"{name} {value}" for name, value in visit.filters.chosen().items())
    subtitle = f"As it was on the desk on {visit.today}" + (f", narrowed to {chosen}." if chosen else ".")
    return Brief(title, subtitle, sections, visit.sources(), ())
