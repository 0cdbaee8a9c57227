"""An HTML page: its visible text, which lines of it are the article, and what the page says of itself."""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from typing import Any

from dragoman.errors import InputNotText
from dragoman.reading.article import Marks
from dragoman.reading.blocks import Block, visible_blocks
from dragoman.reading.markup import depth, stripped
from dragoman.reading.page_meta import PageMeta, date_by_search, read_meta

LARGE = 3_000_000  # characters from which a page is not given to trafilatura
MANY = 60_000  # tags, likewise
SHORT = 25  # letters below which a block must be a whole line of the main text
MAIN_SHARE = 0.4  # share of the main text from which an element is the article, whatever its class says
LEAD = 60  # characters from which a block outside the main text can be a paragraph of its own
THIN = 0.3  # share of the paragraphs of a page below which the main text is too little to go by
_HEADINGS = frozenset({"h2", "h3", "h4"})
_PARAGRAPHS = frozenset({"p", "blockquote", "li", "q", "dd", "pre"})
_ENDS = tuple(".!?…:。！？\"'”’»«)")


@dataclass(frozen=True, slots=True)
class Page:
    """The visible text of a page with what its markup says; `marks` knows why a place is not the article."""

    collected: str
    marks: Marks | None
    meta: PageMeta


def read_page(source: str, address: str, name: str, max_depth: int) -> Page:
    """Read a page; one that is nested too deep or broken beyond parsing is read as text.

    Raises InputNotText where nothing of it shows.
    """
    tree = _parsed(source) if depth(source) <= max_depth else None
    if tree is None:
        text = stripped(source)
        if not text:
            raise InputNotText(name, "a page without text")
        return Page(text, None, PageMeta())
    meta = read_meta(tree, address)
    if meta.published is None:
        meta.published = date_by_search(source, address) if len(source) < LARGE and source.count("<") < MANY else None
    blocks = visible_blocks(tree)
    if not blocks:
        raise InputNotText(name, "a page without text")
    _add_hidden_title(blocks, meta)
    _decide(blocks, _main_text(source), meta.title)
    starts = [b.start for b in blocks]

    def marks(offset: int) -> str | None:
        return blocks[max(0, bisect_right(starts, offset) - 1)].reason

    return Page("\n".join(b.text for b in blocks), marks, meta)


def _parsed(source: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.LxmlError, ValueError):
        return None
    return tree


def _add_hidden_title(blocks: list[Block], meta: PageMeta) -> None:
    """Set the page's title before its text where the headline stands nowhere in it."""
    if not meta.title or any(_letters(b.text) == _letters(meta.title) for b in blocks):
        return
    shift = len(meta.title) + 1
    for block in blocks:
        block.start += shift
        block.end += shift
    blocks.insert(0, Block(meta.title, "h1", -1, start=0, end=len(meta.title)))


def _main_text(source: str) -> str:
    """The main text of the page by trafilatura; empty where it finds none."""
    if len(source) > LARGE or source.count("<") > MANY:
        return ""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    from trafilatura import extract

    try:
        return (
            extract(
                source,
                fast=True,
                include_comments=False,
                include_tables=True,
                deduplicate=False,
                with_metadata=False,
            )
            or ""
        )
    except Exception:  # a foreign library on foreign input
        return ""


def _decide(blocks: list[Block], main: str, title: str | None) -> None:
    """Give every block that is not the article its reason; take the reason from those that are."""
    whole = _letters(main)
    lines = Counter(_letters(line) for line in main.split("\n"))
    chosen = [_chosen(b, whole, lines) for b in blocks]
    key = _letters(title or "")
    heads = [i for i, b in enumerate(blocks) if key and b.tag == "h1" and _letters(b.text) == key]
    shares = _Shares(blocks, chosen, heads[0] if heads else None)
    for i, (block, is_chosen) in enumerate(zip(blocks, chosen, strict=True)):
        if i in heads:
            block.reason = None
        elif is_chosen:
            block.reason = (block.reason or "related_headline") if _vetoed(block, shares) else None
        elif shares.belongs(i, block):
            block.reason = None
        else:
            linked = block.links > 0.5 * len(block.text)
            block.reason = block.reason or ("related_headline" if linked else "outside_article")


class _Shares:
    """How much of the chosen text stands where: it tells a forgotten paragraph from the rest of the page."""

    def __init__(self, blocks: list[Block], chosen: list[bool], head: int | None) -> None:
        self.total = sum(len(b.text) for b, c in zip(blocks, chosen, strict=True) if c)
        self.by_flag: Counter[int] = Counter()
        self.by_parent: Counter[int] = Counter()
        for block, is_chosen in zip(blocks, chosen, strict=True):
            if is_chosen:
                self.by_flag[block.flag] += len(block.text)
                self.by_parent[block.parent] += len(block.text)
        at = [i for i, c in enumerate(chosen) if c]
        prose = sum(len(b.text) for b in blocks if _is_paragraph(b) and b.reason is None)
        self.thin = self.total < THIN * prose
        self.first = min([*at[:1], *([head] if head is not None else [])], default=0)
        self.last = at[-1] if at else len(blocks)

    def flagged(self, block: Block) -> bool:
        """Whether the element that gives the block its reason is not the one that holds the article."""
        return block.reason is not None and self.by_flag[block.flag] < MAIN_SHARE * max(self.total, 1)

    def belongs(self, i: int, block: Block) -> bool:
        """Whether a block that was not chosen is one more paragraph of the article."""
        if self.flagged(block) or block.links > 0.4 * len(block.text):
            return False
        if self.thin and _is_paragraph(block):
            return True
        between = self.first < i < self.last
        beside = self.by_parent[block.parent] >= 0.25 * max(self.total, 1)
        if block.tag in _HEADINGS:
            return between and (beside or len(block.text) >= LEAD) and block.links == 0
        if between and _is_paragraph(block):
            return True
        return block.tag in _PARAGRAPHS and beside and block.text.endswith(_ENDS) and len(block.text.split()) >= 4


def _is_paragraph(block: Block) -> bool:
    """Whether a block reads like a paragraph of an article on its own."""
    text = block.text
    return len(text) >= LEAD and text.endswith(_ENDS) and block.links < 0.3 * len(text) and len(text.split()) >= 8


def _vetoed(block: Block, shares: _Shares) -> bool:
    """Whether a block is furniture although trafilatura took it for main text."""
    if (
        block.links >= 0.9 * len(block.text)
        and 4 <= len(block.text.split()) <= 25
        and shares.total > 8 * len(block.text)
    ):
        return True  # a link to another article between the paragraphs
    if not shares.flagged(block):
        return False
    if block.links >= 0.5 * len(block.text) or block.tag in ("figcaption", "nav", "aside", "footer"):
        return True
    if block.reason in ("comment", "cookie", "caption"):
        return len(block.text) < 300
    return len(block.text) < 40 or not block.text.endswith(_ENDS)


def _chosen(block: Block, whole: str, lines: Counter[str]) -> bool:
    own = _letters(block.text)
    if not own:
        return False
    return own in lines if len(own) < SHORT else own in whole


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())
