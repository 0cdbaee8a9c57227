"""One request for a view: the record at this moment, the filters in the address, and the lines to be shown."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final, TypeVar, cast
from urllib.parse import urlencode

import msgspec

from dragoman.desk.bounds import within
from dragoman.desk.filters import Filters, as_cursor, limit_of, place_of
from dragoman.desk.joiner import Freshness, Joiner, freshness
from dragoman.desk.lookup import lazy_context, typed
from dragoman.desk.sessions import Seat
from dragoman.judging.seals import seal_of
from dragoman.model.articles import Story
from dragoman.model.dates import humanise
from dragoman.model.judgements import Judged, Judgement, Kept
from dragoman.output.context import Context
from dragoman.output.lines import Liner
from dragoman.output.pages import Line, SourceNote
from dragoman.store.digest import DAY, MONTH, Digest
from dragoman.store.look import Look
from dragoman.store.query import Query
from dragoman.store.views import with_names

T = TypeVar("T")

CLAIMED: Final = frozenset({"actors", "mechanisms", "events", "agreements", "commitments", "figures", "positions"})
"""The kinds of item that are made of claims, and can be merged and split."""

_MARKS: Final = {
    "confirm": "confirmed", "correct": "corrected", "merge": "merged", "split": "split", "add": "added by hand",
    "note": "noted",
}  # fmt: skip
_ACTS: Final = ("correct", "reject", "merge", "split", "note")
_STATES: Final = frozenset({"state", "organisation"})  # known by their codes: there is nothing to change
_NOT_OF: Final = {"correct": frozenset({"articles"}), "reject": frozenset({"articles", "stories"})}

_REMEMBERED: Final = 200
_SOURCES: Final = 8  # documents that a line names

DONE: Final = "done"
"""What names, in an address, a judgement that was just made: said once, and no part of the view."""

USUAL: Final = 50
"""Items on one page."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as a line: `kind` is its table, `plain` its JSON object, `more` how many documents the line leaves out."""

    kind: str
    plain: dict[str, Any]
    line: Line
    more: int

    @property
    def judged(self) -> list[Judged]:
        """What people said of it, as far as it holds, the last first."""
        said = [msgspec.convert(one, Judged) for one in self.plain.get("judged", ())]
        return sorted((one for one in said if not one.overruled), key=lambda one: (one.on, one.judgement), reverse=True)

    @property
    def address(self) -> str:
        """Where its page is."""
        return f"/{'actor' if self.kind == 'actors' else 'item'}/{self.plain['id']}"

    @property
    def seal(self) -> str:
        """Changes with what it says."""
        return seal_of(self.kind, self.plain)

    @property
    def marks(self) -> list[str]:
        """What was done to it, in a word each."""
        settled = ["settled"] if self.plain.get("settled") else []
        return [*settled, *dict.fromkeys(_MARKS[one.act] for one in self.judged if one.act in _MARKS)]

    @property
    def acts(self) -> list[str]:
        """What can be done to it besides confirming it."""
        passages = self.plain.get("evidence") or self.plain.get("mentions") or ()
        can = {"merge": self.kind in CLAIMED, "split": self.kind in CLAIMED and len(passages) > 1}
        if self.kind == "actors" and self.plain["kind"] in _STATES:
            return ["note"]
        return [act for act in _ACTS if can.get(act, self.kind not in _NOT_OF.get(act, ()))]


@dataclass(frozen=True, slots=True)
class Entry:
    """A judgement as a line: the items that it is about now, or the words that it was about, and how it stands.

    `gone` is the id of an item as found that is no more.
    """

    judgement: Judgement
    items: tuple[Shown, ...]
    quote: str
    gone: str
    standing: str
    undone: bool


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

    def __init__(
        self, look: Look, memory: Memory, seat: Seat, path: str, address: Iterable[tuple[str, str]],
        joiner: Joiner | None = None,
    ) -> None:  # fmt: skip
        """A visit of `seat` to `path` with what follows the question mark in `address`."""
        self.look = look
        self._joiner = joiner
        self._memory = memory
        self.seat = seat
        self.path = path
        pairs = list(address)
        self.done = {value for name, value in pairs if name == DONE}
        self.pairs = [(name, value) for name, value in pairs if name != DONE]
        self.address: Mapping[str, str] = dict(self.pairs)
        self.cookies: Mapping[str, str] = {}
        self.origin = ""

    @cached_property
    def freshness(self) -> Freshness:
        """How far what is shown goes behind the documents."""
        return freshness(self.look, self._joiner)

    @property
    def moment(self) -> str:
        """What the view is made of: changes whenever it might look different."""
        return f"{self.look.stamp()} {self.look.generation()} {self.freshness}"

    @property
    def here(self) -> str:
        """The address of this view, to come back to."""
        return f"{self.path}?{urlencode(self.pairs)}" if self.pairs else self.path

    def with_done(self, address: str) -> str:
        """Another address that tells of the judgement that was just made, too."""
        return f"{address}?{urlencode([(DONE, id_) for id_ in sorted(self.done)])}" if self.done else address

    @cached_property
    def told(self) -> list[Entry]:
        """The judgements that were just made, where the address names some."""
        every = self.look.judgements.kept() if self.done else ()
        return [self.entry(kept) for kept in every if kept.judgement.id in self.done]

    def entry(self, kept: Kept) -> Entry:
        """A judgement as a line."""
        found = self.look.items(kept.items)
        items = tuple(self.show(*found[id_]) for id_ in kept.items if id_ in found)
        gone = next(
            (anchor.id for anchor in kept.judgement.items if not items and self.look.judgements.found(anchor.id)), ""
        )
        claims = [claim.quote for anchor in kept.judgement.items for claim in anchor.claims if claim.quote]
        return Entry(
            kept.judgement, items, "" if items else "".join(claims[:1]), gone, kept.standing, bool(kept.undone_by)
        )

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
        """How many items of a kind answer the filters, whatever their kind and status; by day in a short time only."""
        query = self.filters.but(kind="", status="").query()
        stretch = DAY if self.filters.are_short() else MONTH
        return self.remembered(("digest", kind, query), lambda: self.look.digest(kind, query, stretch))

    @property
    def waiting(self) -> dict[str, int]:
        """How many items of each kind wait for somebody to look at them."""
        return self.remembered("waiting", self.look.number_waiting)

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
        item = typed(kind, within(few))
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
