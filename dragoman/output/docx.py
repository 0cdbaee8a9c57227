"""A brief as a document for word processors."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Final

from docx import Document
from docx.text.paragraph import Paragraph

from dragoman.output.labels import printable, shortened
from dragoman.output.pages import Brief, Line, SourceNote

__all__ = ["as_docx"]

_TITLE: Final = 200  # letters; the format takes no more than 255 in what describes a document


def as_docx(brief: Brief) -> bytes:
    """The brief as Office Open XML (.docx)."""
    made = Document()
    made.core_properties.title = shortened(_plain(brief.title), _TITLE)
    made.core_properties.author = "Dragoman"
    made.add_heading(_plain(brief.title), 0)
    made.add_paragraph(_plain(brief.subtitle))
    for section in brief.sections:
        made.add_heading(_plain(section.title), 1)
        for group in section.groups:
            if group.title:
                made.add_heading(_plain(group.title), 2)
            for line in group.lines:
                _write(made.add_paragraph(style="List Bullet"), line)
        if section.left_out:
            made.add_paragraph(f"… and {section.left_out} more")
    if brief.sources:
        made.add_heading("Sources", 1)
        for source in brief.sources:
            made.add_paragraph(f"[{source.number}] {_named(source)}")
    for note in brief.notes:
        made.add_paragraph(_plain(note))
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def _write(paragraph: Paragraph, line: Line) -> None:
    if line.lead:
        paragraph.add_run(f"{_plain(line.lead)} ").bold = True
    paragraph.add_run(_plain(line.text))
    if line.inferred:
        paragraph.add_run(f" ({', '.join(line.inferred)} inferred)").italic = True
    paragraph.add_run(_references(line.sources))
    for detail in line.details:
        paragraph.add_run().add_break()
        paragraph.add_run(_plain(detail))
    for quote in line.quotes:
        paragraph.add_run().add_break()
        label = f"{_plain(quote.label)}: " if quote.label else ""
        text = f"“{_plain(quote.text)}”" if quote.text else ""
        paragraph.add_run(f"{label}{text}").italic = True
        paragraph.add_run(_references(quote.sources))


def _references(sources: Iterable[int]) -> str:
    marks = "".join(f"[{number}]" for number in sources)
    return f" {marks}" if marks else ""


def _named(source: SourceNote) -> str:
    about = ", ".join(filter(None, (source.publisher, source.date, source.language, source.relation)))
    return " – ".join(filter(None, (_plain(source.title), _plain(about)))) + f". {_plain(source.uri)}"


def _plain(text: str) -> str:
    return " ".join(printable(text).split())
