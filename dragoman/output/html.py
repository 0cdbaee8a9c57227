"""A brief as one HTML file: nothing is loaded from elsewhere, nothing in a text can become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from importlib import resources

from dragoman.output.labels import printable
from dragoman.output.pages import Brief, Line, Quoted, Section, SourceNote

_WEB = re.compile(r"https?://[^\s<>\"']+")


def as_html(brief: Brief) -> str:
    """The brief as a self-contained page, for the screen (light or dark) and for paper."""
    style = resources.files("dragoman.output").joinpath("brief.css").read_text("utf-8")
    body = "\n".join(_body(brief))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>{_plain(brief.title)}</title>
<style>
{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def _body(brief: Brief) -> Iterator[str]:
    yield f"<header><h1>{_plain(brief.title)}</h1><p>{_plain(brief.subtitle)}</p></header>"
    names = [section.title for section in brief.sections] + (["Sources"] if brief.sources else [])
    if len(names) > 2:
        links = " ".join(f'<a href="#{_anchor(name)}">{_plain(name)}</a>' for name in names)
        yield f'<nav aria-label="Sections">{links}</nav>'
    yield "<main>"
    for section in brief.sections:
        yield from _section(section)
    if brief.sources:
        yield '<section id="sources"><h2>Sources</h2><ol class="sources">'
        yield from (_source(source) for source in brief.sources)
        yield "</ol></section>"
    yield "</main>"
    if brief.notes:
        notes = "".join(f"<li>{_plain(note)}</li>" for note in brief.notes)
        yield f"<footer><h2>Not in this brief</h2><ul>{notes}</ul></footer>"


def _section(section: Section) -> Iterator[str]:
    yield f'<section id="{_anchor(section.title)}"><h2>{_plain(section.title)}</h2>'
    for group in section.groups:
        if group.title:
            yield f"<h3>{_plain(group.title)}</h3>"
        yield "<ul>"
        yield from (_line(line) for line in group.lines)
        yield "</ul>"
    if section.left_out:
        yield f'<p class="more">… and {section.left_out} more</p>'
    yield "</section>"


def _line(line: Line) -> str:
    lead = f'<span class="lead">{_plain(line.lead)}</span> ' if line.lead else ""
    inferred = f' <span class="inferred">({_plain(", ".join(line.inferred))} inferred)</span>' if line.inferred else ""
    item = f' <code class="item" title="dragoman show">{_plain(line.item)}</code>' if line.item else ""
    details = "".join(f'<div class="detail">{_plain(detail)}</div>' for detail in line.details)
    quotes = "".join(_quote(quote) for quote in line.quotes)
    text = f'<span dir="auto">{_plain(line.text)}</span>'
    return f"<li>{lead}{text}{inferred}{_references(line.sources)}{item}{details}{quotes}</li>"


def _quote(quote: Quoted) -> str:
    label = f"<b>{_plain(quote.label)}</b> " if quote.label else ""
    text = f'<q lang="{_plain(quote.tag)}" dir="auto">{_plain(quote.text)}</q>' if quote.text else ""
    return f'<div class="quote">{label}{text}{_references(quote.sources)}</div>'


def _references(sources: Iterable[int]) -> str:
    links = "".join(f'<a href="#source-{number}">[{number}]</a>' for number in sources)
    return f' <span class="sources">{links}</span>' if links else ""


def _source(source: SourceNote) -> str:
    about = ", ".join(_plain(f) for f in (source.publisher, source.date, source.language, source.relation) if f)
    title = f'<cite lang="{_plain(source.tag)}" dir="auto">{_plain(source.title)}</cite>'
    place = _link(source.uri) or f"<code>{_plain(source.name)}</code>"
    origin = _link(source.origin)
    return (
        f'<li id="source-{source.number}" value="{source.number}">{title} – {about}. {place}'
        f"{f'; after {origin}' if origin else ''}</li>"
    )


def _link(address: str) -> str:
    """A link, for web addresses only: `javascript:` and its like stay out."""
    if not _WEB.fullmatch(address):
        return ""
    return f'<a href="{_plain(address)}" rel="noopener noreferrer">{_plain(address)}</a>'


def _anchor(title: str) -> str:
    return re.sub(r"[^a-z]+", "-", title.lower()).strip("-")


def _plain(text: str) -> str:
    return escape(" ".join(printable(text).split()), quote=True)
