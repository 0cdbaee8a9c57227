"""Exactly what is on the screen, to be taken away as a brief or a table."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.visit import Chapter, Visit
from dragoman.output.docx import as_docx
from dragoman.output.html import as_html
from dragoman.output.markdown import as_markdown
from dragoman.output.pages import Brief, Group, Section
from dragoman.output.tables import as_csv

FORMS: Final[dict[str, tuple[str, str, Callable[[Brief], str | bytes]]]] = {
    "markdown": ("md", "text/markdown; charset=utf-8", as_markdown),
    "html": ("html", "text/html; charset=utf-8", as_html),
    "docx": ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", as_docx),
    "csv": ("csv", "text/csv; charset=utf-8", as_csv),
}
"""The forms there are: ending of the file, media type, and what makes it."""

_LONGEST: Final = 60


def take_away(visit: Visit, form: str, title: str, chapters: Sequence[Chapter]) -> Response:
    """The chapters of a view as a file. Raises FilterWrong for a form that there is not."""
    if form not in FORMS:
        raise FilterWrong(f"as={form[:40]!r} is no form to take a view away in; there are {', '.join(FORMS)}")
    ending, media_type, make = FORMS[form]
    name = f"dragoman-{_slug(title)}.{ending}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(make(_brief(visit, title, chapters)), media_type=media_type, headers=headers)


def _brief(visit: Visit, title: str, chapters: Sequence[Chapter]) -> Brief:
    sections = tuple(
        Section(chapter.title, (Group("", tuple(shown.line for shown in chapter.items)),), chapter.left_out)
        for chapter in chapters
        if chapter.items
    )
    chosen = "; ".join(f"{name} {value}" for name, value in visit.filters.chosen().items())
    subtitle = f"As it was on the desk on {visit.today}" + (f", narrowed to {chosen}." if chosen else ".")
    return Brief(title, subtitle, sections, visit.sources(), ())


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST] or "view"
