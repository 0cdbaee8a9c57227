"""What is new since the last visit: what the documents tell of that were read since then.

A browser remembers how far the record had got when it was looked at last, in a cookie that says nothing else. Whoever
comes back after hours is told what came since; who looks at the page again meanwhile is told the same.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from dragoman.desk.filters import Filters
from dragoman.desk.visit import Visit
from dragoman.store.query import Query

TOLD: Final = (
    "events",
    "agreements",
    "commitments",
    "mechanisms",
    "figures",
    "positions",
    "disagreements",
    "developments",
)
"""Kinds of item of which it is told how many the new documents speak of."""

KEPT: Final = 366 * 24 * 3600
"""Seconds that a browser remembers a visit."""

_AWAY: Final = 4 * 3600  # seconds after which whoever looks again comes for another visit
_NAME: Final = "dragoman-seen-"


@dataclass(frozen=True, slots=True)
class Seen:
    """How far somebody had seen the record: the number of its latest document, and when that was, in seconds."""

    number: int
    at: int


@dataclass(frozen=True, slots=True)
class News:
    """What came after the document with the number `read_after`; `counts` are the items that it tells of, by kind.

    `at` is when that was seen last, in seconds, None where the address says from where on. `latest` is the number of the
    latest document now.
    """

    read_after: int
    at: int | None
    latest: int
    documents: int
    counts: Mapping[str, int]


def news_after(visit: Visit, number: int, at: int | None = None) -> News:
    """What came after the document with this number."""
    arrivals = visit.look.arrivals
    query = Query(read_after=str(number))
    documents = arrivals.after(number)
    counts = {kind: visit.look.digest(kind, query).number for kind in TOLD} if documents else dict.fromkeys(TOLD, 0)
    return News(number, at, arrivals.latest(), documents, counts)


def news(visit: Visit) -> News | None:
    """What came since the last visit, or after what the address says; None for who comes for the first time."""
    if visit.filters.read_after:
        return news_after(visit, int(visit.filters.read_after))
    before, _ = _remembered(visit)
    return None if before is None else news_after(visit, before.number, before.at)


def cookie(visit: Visit) -> tuple[str, str]:
    """The name and value of the cookie by which this visit is remembered."""
    before, _ = _remembered(visit)
    now = Seen(visit.look.arrivals.latest(), int(time.time()))
    return _name(visit), ".".join(str(n) for seen in (before or now, now) for n in (seen.number, seen.at))


def _remembered(visit: Visit) -> tuple[Seen | None, Seen | None]:
    """What had been seen before this visit began, and what was seen last; nothing of another record."""
    parts = visit.cookies.get(_name(visit), "").split(".")
    if len(parts) != 4 or not all(p.isascii() and p.isdigit() and len(p) < 12 for p in parts):
        return None, None
    before, last = Seen(int(parts[0]), int(parts[1])), Seen(int(parts[2]), int(parts[3]))
    if last.number > visit.look.arrivals.latest():
        return None, None
    return (last if time.time() - last.at > _AWAY else before), last


def _name(visit: Visit) -> str:
    """One name for each record: desks of several records on one machine share its cookies."""
    return _NAME + hashlib.sha256(visit.look.arrivals.first().encode()).hexdigest()[:8]


def list_of(kind: str, read_after: int) -> str:
    """The address of the list of those items of a kind that new documents tell of."""
    path = "/chronology" if kind == "events" else f"/table/{kind}"
    return Filters(read_after=str(read_after)).address(path)


def as_plain(found: News) -> dict[str, Any]:
    """News as a JSON object."""
    return {
        "read_after": found.read_after, "latest": found.latest, "documents": found.documents,
        "counts": dict(found.counts),
    }  # fmt: skip
