"""An item in one line, as it can be cited: what it says, on which sources, where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dragoman.desk.visit import Shown, Visit
from dragoman.model.dates import humanise
from dragoman.output.labels import printable
from dragoman.output.pages import SourceNote

__all__ = ["Citation", "as_plain", "cite"]


@dataclass(frozen=True, slots=True)
class Citation:
    """What can be cited of an item: its words, its sources, the address of its page, the day that it was looked at."""

    words: str
    sources: tuple[SourceNote, ...]
    more: int
    address: str
    day: str

    @property
    def text(self) -> str:
        """The whole of it in one line."""
        told = "; ".join(map(_source, self.sources)) + (f"; and {self.more} more" if self.more else "")
        sources = f" Sources: {told}." if told else ""
        whole = f"{self.words.rstrip('.')}.{sources} Dragoman, {self.address} ({humanise(self.day)})."
        return " ".join(printable(whole).split())


def cite(visit: Visit, shown: Shown) -> Citation:
    """How to cite an item."""
    line = shown.line
    numbers = dict.fromkeys([*line.sources, *(n for quote in line.quotes for n in quote.sources)])
    words = ", ".join(filter(None, (line.text or shown.plain["id"], line.lead)))
    path = "actor" if shown.kind == "actors" else "item"
    address = f"{visit.origin.rstrip('/')}/{path}/{shown.plain['id']}"
    return Citation(words, tuple(map(visit.context.source, numbers)), shown.more, address, visit.today)


def _source(source: SourceNote) -> str:
    where = source.uri if source.uri.startswith(("http://", "https://")) else source.name
    return ", ".join(filter(None, (source.publisher, f"“{source.title}”", source.date, where)))


def as_plain(citation: Citation) -> dict[str, Any]:
    """A citation as a JSON object."""
    return {
        "text": citation.text,
        "address": citation.address,
        "documents": [source.id for source in citation.sources],
    }
