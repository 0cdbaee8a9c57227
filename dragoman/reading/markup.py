"""Telling HTML from text, and reading it without a parser where a parser would choke."""

from __future__ import annotations

import html
import re

_OPENING = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|section|p|h1|span|meta)\b",
    re.I | re.S,
)
_BLOCK_END = re.compile(r"</(?:p|div|li|h[1-6]|td|article|body)>", re.I)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)\b[^<>]{0,20000}?(/?)>")
_SKIPPED = re.compile(r"<(script|style|noscript|template|svg|head|!--)", re.I)
_ANY_TAG = re.compile(r"<[/!?]?[a-zA-Z][^<>]{0,20000}>")
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
    ]
)
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
NAMES = (".html", ".htm", ".xhtml", ".html.gz", ".htm.gz", ".xhtml.gz")


def is_html(text: str, name: str) -> bool:
    """Whether `text` is a page or a piece of one."""
    head = text[:4096].lstrip("\ufeff")
    if name.lower().endswith(NAMES):
        return "<" in head
    if not _OPENING.match(head):
        return False
    return (
        bool(re.match(r"\s*<(?:!doctype\s+html|html|\?xml)", head, re.I)) or len(_BLOCK_END.findall(text[:65536])) > 0
    )


def depth(text: str) -> int:
    """How deep the elements of a page are nested, at most; elements that need no end do not count."""
    level = deepest = 0
    for m in _TAG.finditer(text):
        tag = m[2].lower()
        if tag in _VOID or m[3] or tag in ("p", "li", "td", "tr", "th", "option", "dt", "dd"):
            continue
        if m[1]:
            level = max(0, level - 1)
        else:
            level += 1
            deepest = max(deepest, level)
    return deepest


def stripped(text: str) -> str:
    """The text of a page without its tags, a line for each block; for pages that no parser should see."""
    text = _ANY_TAG.sub(lambda m: "" if _tag_name(m[0]) in _INLINE else "\n", _without_skipped(text))
    lines = (" ".join(html.unescape(line).split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _without_skipped(text: str) -> str:
    """The page without comments, scripts and what else does not show; what is left open shows."""
    parts: list[str] = []
    at, folded = 0, text.lower()
    unclosed: set[str] = set()
    while m := _SKIPPED.search(text, at):
        what = m[1].lower()
        closing = "-->" if what == "!--" else f"</{what}"
        end = -1 if what in unclosed else folded.find(closing, m.end())
        if end < 0:
            unclosed.add(what)
            parts.append(text[at : m.end()])
            at = m.end()
            continue
        parts.append(text[at : m.start()])
        close = text.find(">", end)
        at = close + 1 if close >= 0 else len(text)
        parts.append("" if what == "!--" else "\n")
    parts.append(text[at:])
    return "".join(parts)


def _tag_name(tag: str) -> str:
    m = re.match(r"</?\s*([a-zA-Z0-9]+)", tag)
    return m[1].lower() if m else ""
