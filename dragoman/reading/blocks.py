"""The visible text of a page as blocks, each with what its elements say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

from dragoman.reading.words import boilerplate

_SKIP = frozenset(
    {
        "script", "style", "noscript", "template", "svg", "head", "iframe", "object", "embed", "canvas",
        "audio", "video", "select", "datalist", "math",
    }
)  # fmt: skip
_INLINE = frozenset(
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn",
        "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "meter", "output",
        "picture", "progress",
        "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strong", "sub", "sup", "time",
        "tt", "u", "var", "wbr",
    }
)  # fmt: skip
_BY_TAG = {
    "nav": "navigation", "menu": "navigation", "form": "navigation", "button": "navigation",
    "dialog": "cookie", "footer": "footer", "aside": "related_headline", "figcaption": "caption",
}  # fmt: skip
_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


@dataclass(slots=True)
class Block:
    """A line of the visible text of a page."""

    text: str
    tag: str
    parent: int
    """Identity of the element around the block's own: paragraphs of one article share it."""
    reason: str | None = None
    """What the element, or one around it, says that it is."""
    flag: int = 0
    """Identity of the element that says so."""
    links: int = 0
    """Characters inside links."""
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class _Open:
    tag: str
    reason: str | None
    flag: int
    block: bool
    identity: int
    link: bool
    article: bool


def visible_blocks(tree: Any) -> list[Block]:
    """The blocks of `tree` in reading order, with offsets into their texts joined by line breaks."""
    reader = _Reader()
    for event, element in _walk(tree):
        if event == "start":
            reader.open(element)
        else:
            reader.close(element)
    reader.flush()
    at = 0
    for block in reader.blocks:
        block.start, block.end = at, at + len(block.text)
        at = block.end + 1
    return reader.blocks


def _walk(tree: Any) -> Any:
    """Start and end of every element that shows, without recursion."""
    from lxml import etree

    walker = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walker:
        if event == "start" and (not isinstance(element.tag, str) or element.tag in _SKIP or _is_hidden(element)):
            walker.skip_subtree()
        yield event, element


def _is_hidden(element: Any) -> bool:
    style = element.get("style")
    return element.get("hidden") is not None or bool(style and _HIDDEN.search(style))


class _Reader:
    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.stack: list[_Open] = []
        self.parts: list[str] = []
        self.links = 0
        self.owner: _Open | None = None
        self.parent = 0
        self.opened = 0
        self.last_closed = ""

    def open(self, element: Any) -> None:
        """An element begins."""
        tag = element.tag if isinstance(element.tag, str) else "!"
        skipped = tag == "!" or tag in _SKIP or _is_hidden(element)
        above = self.stack[-1] if self.stack else None
        block = tag not in _INLINE and not skipped
        if block:
            self.flush()
        self.opened += 1
        own = None if skipped else _reason(tag, element, bool(above and above.article))
        self.stack.append(
            _Open(
                tag,
                own or (above.reason if above else None),
                self.opened if own else (above.flag if above else 0),
                block,
                self.opened,
                tag == "a" or bool(above and above.link),
                tag in ("article", "main") or bool(above and above.article),
            )
        )
        if (
            tag in ("a", "button", "label", "li")
            and self.last_closed == tag
            and self.parts
            and not self.parts[-1][-1:].isspace()
        ):
            self._add(" ")
        self.last_closed = ""
        if tag == "br":
            self.flush()
        if not skipped and element.text:
            self._add(element.text)

    def close(self, element: Any) -> None:
        """An element ends."""
        closed = self.stack.pop()
        if closed.block:
            self.flush()
        self.last_closed = closed.tag
        if element.tail and self.stack:
            if element.tail.strip():
                self.last_closed = ""
            self._add(element.tail)

    def _add(self, text: str) -> None:
        if not self.stack:
            return
        self.parts.append(text)
        if self.stack[-1].link:
            self.links += len(text.strip())
        if self.owner is None and text.strip():
            self.owner = self._block_owner()

    def _block_owner(self) -> _Open:
        for number in range(len(self.stack) - 1, -1, -1):
            if self.stack[number].block:
                self.parent = self.stack[number - 1].identity if number else 0
                return self.stack[number]
        return self.stack[0]

    def flush(self) -> None:
        """Close the line of text that is under way."""
        text = " ".join("".join(self.parts).split(" "))
        text = re.sub(r"[ \t\r\n\f\v]+", " ", text).strip()
        if text and self.owner is not None:
            inner = self.owner
            self.blocks.append(
                Block(text, inner.tag, self.parent, inner.reason, inner.flag, min(self.links, len(text)))
            )
        self.parts, self.links, self.owner = [], 0, None


def _reason(tag: str, element: Any, in_article: bool) -> str | None:
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if tag == "header":
        return None if in_article else "header"
    if tag in ("html", "body", "main", "article", "h1"):
        return None
    role = element.get("role")
    if role in ("navigation", "search", "menu", "dialog", "complementary", "contentinfo", "banner"):
        return {
            "complementary": "related_headline",
            "contentinfo": "footer",
            "banner": "header",
            "dialog": "cookie",
        }.get(role, "navigation")
    names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
    return _by_class(names) if names else None


@lru_cache(maxsize=4096)
def _by_class(names: str) -> str | None:
    exact, prefixes = _class_words()
    for name in names.split():
        parts = [p.lower() for p in _PARTS.findall(name)]
        for word in (
            *parts,
            "".join(parts),
            *("".join(pair) for pair in pairwise(parts)),
        ):
            if word in exact:
                return exact[word]
            for prefix, reason in prefixes:
                if word.startswith(prefix):
                    return reason
    return None


@lru_cache(maxsize=1)
def _class_words() -> tuple[dict[str, str], list[tuple[str, str]]]:
    exact: dict[str, str] = {}
    prefixes: list[tuple[str, str]] = []
    for reason, words in boilerplate().classes.items():
        for word in words:
            if word.endswith("-"):
                prefixes.append((word[:-1], reason))
            else:
                exact[word] = reason
    return exact, prefixes
