"""One request for a view: the record at this moment, the filters in the address, and the lines to be shown."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final, TypeVar, cast

from dragoman.desk.filters import Filters, as_cursor, limit_of, place_of
from dragoman.desk.lookup import lazy_context, typed
from dragoman.model.dates import humanise
from dragoman.model.items import Story
from dragoman.output.context import Context
from dragoman.output.lines import Liner
from dragoman.output.pages import Line, SourceNote
from dragoman.store.digest import Digest
from dragoman.store.look import Look
from dragoman.store.query import Query
from dragoman.store.views import with_names

T = TypeVar("T")

_REMEMBERED: Final = 200
_SOURCES: Final = 8  # documents that a line names

USUAL: Final = 50
"""Items on one page."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as a line: `kind` is its table, `plain` its JSON object, `more` how many documents the line leaves out."""

    kind: str
    plain: dict[str, Any]
    line: Line
    more: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of items: the lines, and the cursor of the next page, empty at the end."""

    items: tuple[Shown, ...]
    after: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """Items of one kind under a title; `left_out` are more of them, to be seen at `address`."""

    title: str
    items: tuple[Shown, ...]
    left_out: int = 0
    address: str = ""


class Memory:
    """Answers that took a while, as long as the record is as it was when they were given."""

    def __init__(self) -> None:
        """Nothing is remembered yet."""
        self._moment: Hashable = None
        self._answers: dict[Hashable, Any] = {}

    def answer(self, moment: Hashable, question: Hashable, ask: Callable[[], Any]) -> Any:
        """The answer to `question` about the record as it is at `moment`."""
        if moment != self._moment or len(self._answers) >= _REMEMBERED:
            self._moment, self._answers = moment, {}
        answers = self._answers  # whoever else asks now may begin another one
        if question not in answers:
            answers[question] = ask()
        return answers[question]


class Visit:
    """What a view has at hand. It lasts as long as the request."""

    def __init__(self, look: Look, memory: Memory, path: str, address: Iterable[tuple[str, str]]) -> None:
        """A visit to `path` with what follows the question mark in `address`."""
        self.look = look
        self._memory = memory
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

    def digest(self, kind: str) -> Digest:
        """How many items of a kind answer the filters, whatever their kind and status."""
        query = self.filters.but(kind="", status="").query()
        return self.remembered(("digest", kind, query), lambda: self.look.digest(kind, query))

    def remembered(self, question: Hashable, ask: Callable[[], T]) -> T:
        """What was answered to a question before, as long as the record is the same; else what `ask` answers."""
        return cast(T, self._memory.answer((self.look.stamp(), self.look.generation()), question, ask))

    @property
    def today(self) -> str:
        """The day, as EDTF."""
        return date.today().isoformat()

    def show(self, kind: str, plain: dict[str, Any]) -> Shown:
        """An item as a line."""
        few, more = _few_sources(plain)
        item = typed(kind, few)
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
        return Shown(kind, plain, line, more)

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


def _few_sources(plain: dict[str, Any]) -> tuple[dict[str, Any], int]:
    """An item with the passages of a few documents only, and how many documents that leaves out."""
    field = "mentions" if "mentions" in plain else "evidence"
    passages = plain.get(field, ())
    documents = list(dict.fromkeys(passage["document"] for passage in passages))
    if len(documents) <= _SOURCES:
        return plain, 0
    kept = set(documents[:_SOURCES])
    few = {**plain, field: [passage for passage in passages if passage["document"] in kept]}
    if "posts" in plain:
        posts = [{**p, "evidence": [e for e in p["evidence"] if e["document"] in kept]} for p in plain["posts"]]
        few["posts"] = posts
    return few, len(documents) - len(kept)
