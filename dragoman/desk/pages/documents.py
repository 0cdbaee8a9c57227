"""Documents: the list, and one text with what was found marked in it."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.bounds import ENTRIES, LETTERS
from dragoman.desk.filters import as_cursor, head_place_of, limit_of
from dragoman.desk.render import sources_of, view
from dragoman.desk.visit import USUAL, Visit
from dragoman.model.document import Document
from dragoman.output.show import singular

_AT: Final = re.compile(r"(\d{1,9})-(\d{1,9})")

KINDS: Final = ("events", "mechanisms", "agreements", "commitments", "figures", "positions", "actors")
"""What is marked in a text."""


MARKS: Final = 3_000
"""Passages that are marked in one text."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a text: the item with the narrowest passage that rests on it, of which kind, whether it is sought."""

    text: str
    kind: str
    item: str
    sought: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage that an item rests on."""

    start: int
    end: int
    kind: str
    item: str


def documents(visit: Visit, _: dict[str, str]) -> Response:
    """All documents, those published last first. Raises FilterWrong."""
    filters = visit.filters
    heads, after = visit.look.catalogue.heads(
        limit_of(visit.address, USUAL), after=head_place_of(visit.address.get("cursor", "")),
        language=filters.language or None, publisher=filters.publisher or None,
    )  # fmt: skip
    return view(
        visit,
        "documents.html",
        "Documents",
        (),
        heads=heads,
        after=as_cursor(after),
        total=visit.remembered("counts", visit.look.counts)["documents"],
        **sources_of(visit),
    )


def document(visit: Visit, asked: dict[str, str]) -> Response:
    """One text; `at=12-40` in the address points to a passage. Raises ItemUnknown."""
    found = visit.look.catalogue.document(asked["id"])
    marks = list(islice(_marks(visit, found.id), MARKS))
    shown = visit.address.get("show", "")
    article = visit.look.group_of("articles", found.id)
    others = [v for v in article["versions"] if v["document"] != found.id] if article else []
    dropped = [(d.reason, found.collected[d.start : d.end][:LETTERS]) for d in found.dropped[:ENTRIES]]
    items = {mark.item for mark in marks}
    return view(
        visit,
        "document.html",
        found.title or found.name,
        document=found,
        head=visit.look.catalogue.head(found.id),
        paragraphs=list(_paragraphs(found, [m for m in marks if shown in ("", m.kind)], _sought(visit))),
        shown=shown,
        kinds=[(kind, len({m.item for m in marks if m.kind == kind})) for kind in KINDS],
        others=[(version, visit.look.catalogue.head(version["document"])) for version in others[:ENTRIES]],
        left_out=[("versions", len(others))] * (len(others) > ENTRIES),
        marked=len(marks) < MARKS,
        story=visit.look.group_of("stories", found.id),
        dropped=dropped,
        number=len(items),
        singular=singular,
    )


def _sought(visit: Visit) -> tuple[int, int]:
    match = _AT.fullmatch(visit.address.get("at", ""))
    return (int(match[1]), int(match[2])) if match else (-1, -1)


def _marks(visit: Visit, document: str) -> Iterator[Mark]:
    for kind, plain in visit.look.resting_on(document):
        if kind in KINDS:
            for passage in _evidence(plain):
                if passage["document"] == document:
                    yield Mark(passage["start"], passage["end"], kind, plain["id"])


def _evidence(plain: dict[str, Any]) -> Iterable[dict[str, Any]]:
    yield from plain.get("evidence") or plain.get("mentions") or ()


def _paragraphs(document: Document, marks: list[Mark], sought: tuple[int, int]) -> Iterator[list[Stretch]]:
    """The text, paragraph by paragraph, cut wherever a passage begins or ends."""
    at, waiting = 0, deque(sorted(marks, key=lambda m: (m.start, m.end)))
    over: list[Mark] = []
    for line in document.text.split("\n"):
        end = at + len(line)
        over = [m for m in over if m.end > at]
        while waiting and waiting[0].start < end:
            over.append(waiting.popleft())
        if line.strip():
            inside = [m for m in over if m.end > at]
            yield list(_stretches(document.text, (at, end), inside, sought))
        at = end + 1


def _stretches(text: str, span: tuple[int, int], marks: list[Mark], sought: tuple[int, int]) -> Iterator[Stretch]:
    start, end = span
    edges = {start, end, *sought} | {m.start for m in marks} | {m.end for m in marks}
    cuts = sorted(edge for edge in edges if start <= edge <= end)
    waiting, over = deque(marks), list[Mark]()
    for first, last in pairwise(cuts):
        over = [m for m in over if m.end >= last]
        while waiting and waiting[0].start <= first:
            over.append(waiting.popleft())
        narrowest = min((m for m in over if m.end >= last), key=lambda m: (m.end - m.start, m.item), default=None)
        inside = sought[0] <= first and last <= sought[1]
        kind, item = (narrowest.kind, narrowest.item) if narrowest else ("", "")
        yield Stretch(text[first:last], kind, item, inside)
