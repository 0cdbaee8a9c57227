"""Markdown files: their description in front, and their text without marks."""

from __future__ import annotations

import re

from dragoman.reading.edits import Draft, Edit
from dragoman.reading.page_meta import PageMeta, day_of

NAMES = (".md", ".markdown", ".md.gz", ".markdown.gz")
_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.S)
_FIELD = re.compile(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(.*?)[ \t]*\r?$", re.M)
_MARKS = re.compile(
    r"(?P<image>!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\))"
    r"|(?P<link>\[(?P<shown>[^\]\n]{1,500})\]\((?P<target>[^)\s]{1,2000})[^)\n]{0,300}\))"
    r"|(?P<heading>^[ \t]{0,3}#{1,6}[ \t]+)"
    r"|(?P<closing>[ \t]+#{1,6}[ \t]*$)"
    r"|(?P<quote>^[ \t]{0,3}>[ \t]?)"
    r"|(?P<strong>\*\*|__(?=\S)|(?<=\S)__)"
    r"|(?P<em>(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*]))"
    r"|(?P<code>`+)"
    r"|(?P<slash>\\(?=[\\`*_{}\[\]()#+.!|>-]))",
    re.M,
)
_KEYS = {
    "title": ("title", "headline"),
    "published": ("date", "published", "pubdate", "publishdate"),
    "publisher": ("publisher", "source", "outlet", "site"),
    "language": ("lang", "language"),
    "author": ("author", "authors"),
}


def front_matter(text: str) -> PageMeta:
    """The description in front of the text, where there is one."""
    front = _FRONT.match(text)
    if front is None:
        return PageMeta()
    fields = {m[1].lower(): m[2].strip("\"'") for m in _FIELD.finditer(front[1])}

    def first(key: str) -> str | None:
        return next((fields[k] for k in _KEYS[key] if fields.get(k)), None)

    author = first("author")
    return PageMeta(
        title=first("title"),
        published=day_of(first("published")),
        publisher=first("publisher"),
        authors=(author.strip("[]"),) if author else (),
        language=first("language"),
    )


def unmarked(draft: Draft) -> Draft:
    """The draft without the marks of Markdown: headings, emphasis, links, pictures."""
    edits: list[Edit] = []
    front = _FRONT.match(draft.text)
    if front is not None:
        edits.append((0, front.end(), ""))
    for m in _MARKS.finditer(draft.text, front.end() if front else 0):
        if m["link"]:
            shown = m.span("shown")
            if m["shown"].startswith(("http://", "https://")):
                continue
            edits.append((m.start(), shown[0], ""))
            edits.append((shown[1], m.end(), ""))
        elif m["heading"]:
            edits.append((m.start(), m.end(), "\n"))  # a heading is a paragraph of its own
        else:
            edits.append((m.start(), m.end(), ""))
    return draft.edited(edits)
