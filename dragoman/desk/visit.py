"""One request for a view: the record at this moment, the filters in the address, and the lines to be shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from dragoman.desk.filters import Filters, as_cursor, limit_of, place_of
from dragoman.desk.lookup import lazy_context, typed
from dragoman.model.dates import humanise
from dragoman.model.items import Story
from dragoman.output.context import Context
from dragoman.output.lines import Liner
from dragoman.output.pages import Line, SourceNote
from dragoman.store.look import Look
from dragoman.store.query import Query
from dragoman.store.views import with_names

USUAL: Final = 50
"""Items on one page."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as a line, with what it is about: `kind` is its table, `plain` its JSON object."""

    kind: str
    plain: dict[str, Any]
    line: Line


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of items: the lines, and the cursor of the next page, empty at the end."""

    items: tuple[Shown, ...]
    after: str


class Visit:
    """What a view has at hand. It lasts as long as the request."""

    def __init__(self, look: Look, record: Path, path: str, address: Iterable[tuple[str, str]]) -> None:
        """A visit to `path` with what follows the question mark in `address`."""
        self.look = look
        self.record = record
        self.path = path
        self.pairs = list(address)
        self.address: Mapping[str, str] = dict(self.pairs)

    @cached_property
    def filters(self) -> Filters:
        """The filters of the address. Raises FilterWrong."""
        return Filters.of(self.pairs)

    @cached_property
    def context(self) -> Context:
        """What lines point to."""
        return lazy_context(self.look)

    @cached_property
    def liner(self) -> Liner:
        """Makes the lines."""
        return Liner(self.context)

    @property
    def today(self) -> str:
        """The day, as EDTF."""
        return date.today().isoformat()

    def show(self, kind: str, plain: dict[str, Any]) -> Shown:
        """An item as a line."""
        item = typed(kind, plain)
        match kind:
            case "events":
                names = {p.actor: self.context.who(p.actor) for p in item.participants}
                line = self.liner.event(with_names(item, names))
            case "actors":
                line = self.liner.person(item)
            case "stories":
                events = [typed("events", found) for _, found in self.look.items(item.events).values()]
                line = self.liner.story(item, events) if events else self._untold(item)
            case "articles":
                line = Line("", sources=self.context.documents(item.documents), item=item.id)
            case _:
                line = getattr(self.liner, kind.removesuffix("s"))(item)
        return Shown(kind, plain, line)

    def _untold(self, story: Story) -> Line:
        """A story in which nothing happened that is recorded: its headline."""
        return Line(story.title, humanise(story.date), sources=self.context.documents(story.documents), item=story.id)

    def some(self, kind: str, query: Query, limit: int, *, newest: bool = False) -> tuple[Shown, ...]:
        """The first items of a kind that answer `query`."""
        found = self.look.slice(kind, query, limit, newest=newest)
        return tuple(self.show(kind, plain) for plain in found.items)

    def page(self, kind: str, *, newest: bool = False, usual: int = USUAL) -> Listed:
        """The page of items of a kind that the address asks for. Raises FilterWrong."""
        limit, place = limit_of(self.address, usual), place_of(self.address.get("cursor", ""))
        found = self.look.slice(kind, self.filters.query(), limit, after=place, newest=newest)
        return Listed(tuple(self.show(kind, plain) for plain in found.items), as_cursor(found.after))

    def sources(self) -> tuple[SourceNote, ...]:
        """The documents that the view names so far, by number."""
        return tuple(self.context.source(number) for number in range(1, len(self.context.heads) + 1))
