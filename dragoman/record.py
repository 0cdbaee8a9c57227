"""Record: the face of Dragoman. What was read, what it says, and what follows from all of it together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any, TypeVar

import orjson

from dragoman.errors import ItemUnknown, RecordReadOnly
from dragoman.intake import Runner, take_in
from dragoman.judgeable import Judgeable
from dragoman.model.articles import Article, Story
from dragoman.model.document import Document
from dragoman.model.items import (
    Actor,
    AgreementItem,
    CommitmentItem,
    Development,
    Disagreement,
    EventItem,
    FigureItem,
    MechanismItem,
    PositionItem,
)
from dragoman.settings import settings_from
from dragoman.store import Store
from dragoman.store.export import json_chunks, membership, plain_document
from dragoman.store.fold import fold
from dragoman.store.query import Query
from dragoman.store.report import ReadReport
from dragoman.store.search import Hit
from dragoman.store.views import Event, with_names

T = TypeVar("T")


class Record(Judgeable):
    """A checkable record of the relations between states.

        with Record.open("relations.db") as record:
            record.read("news/")
            for event in record.events(party="JP", since="2025-01"):
                print(event.date, event.name)

    Filters: `party` is a country code of the record format, or several with commas between them that must all have
    to do with it; `person` a name or an id of an actor; `since` and `until` are EDTF dates, and what has no date
    answers neither; `language` and `publisher` are those of a document it rests on. Every list is in the order of
    time.
    """

    def __init__(self, store: Store) -> None:
        """The record in `store`; use `open` or `in_memory`."""
        self.store = store

    @classmethod
    def open(cls, path: str | os.PathLike[str], *, read_only: bool = False) -> Record:
        """The record in the file `path`, which is made where there is none, unless `read_only`.

        Raises RecordNotOne, RecordTooNew, RecordLocked, RecordReadOnly, RecordDiskFull or RecordError.
        """
        return cls(Store(path, read_only=read_only))

    @classmethod
    def in_memory(cls) -> Record:
        """A record that lives as long as this object."""
        return cls(Store.in_memory())

    def __enter__(self) -> Record:
        """Itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; nothing is lost, everything is in it already."""
        self.store.close()

    def __repr__(self) -> str:
        """Its file and how much is in it."""
        return f"<Record {self.store.path}: {sum(self.store.languages().values())} documents>"

    # --- reading ----------------------------------------------------------------------------------

    def read(
        self,
        *sources: str | os.PathLike[str],
        progress: Callable[[int], None] | None = None,
        runner: Runner | None = None,
        **options: Any,
    ) -> ReadReport:
        """Read files, folders or archives into the record. Safe to repeat and to interrupt.

        `options` are those of `Settings` (`jobs`, `language`, `published`, …); `progress` is told how many
        inputs are done. Inputs that cannot be read are refused by name in the report, the rest goes on.

        Raises RecordLocked, RecordReadOnly, RecordDiskFull or RecordError where the record takes no more;
        what was stored before that stays, whole.
        """
        settings = settings_from().with_options(**options)
        if self.store.read_only:
            raise RecordReadOnly(f"{self.store.path}: it was opened to be looked at only; open it for writing")
        return take_in(self.store, sources, settings, progress=progress, runner=runner)

    def join(self, *, beside: bool = True) -> None:
        """Bring the items up to date with the documents. Every question does this when it is needed.

        Where the file may not be written, they are kept `beside` it as long as this object lives; or, without that,
        RecordLocked or RecordReadOnly is raised.
        """
        if self.store.items_are_current():
            return
        from dragoman.joining import join_library

        generation = self.store.generation()
        self.store.put_items(lambda memory: join_library(self.store.library(), memory), generation, beside=beside)

    # --- asking -----------------------------------------------------------------------------------

    def documents(self) -> Iterator[Document]:
        """Every document, by id."""
        return self.store.documents()

    def document(self, id_: str) -> Document:
        """One document, by its id or its name. Raises ItemUnknown."""
        heads = self.store.heads("id = ? OR name = ? OR uri = ?", id_, id_, id_)
        if len(heads) > 1 and not any(h.id == id_ for h in heads):
            raise ItemUnknown(
                f"{len(heads)} documents are named {id_!r}; give the id: " + ", ".join(h.id for h in heads)
            )
        return self.store.document(heads[0].id if heads else id_)

    def events(self, **filters: str | None) -> list[Event]:
        """Who dealt with whom, when and where; filters `party since until kind status person document`."""
        names = self._names()
        return [with_names(event, names) for event in self._ask("events", EventItem, filters)]

    def persons(self, **filters: str | None) -> list[Actor]:
        """The persons of the record, by name; filters `party person document`."""
        return sorted(self._ask("actors", Actor, {**filters, "kind": "person"}), key=lambda a: (fold(a.name), a.id))

    def actors(self, **filters: str | None) -> list[Actor]:
        """Persons, bodies, states, organisations and places, by `kind`; filters as for persons."""
        return self._ask("actors", Actor, filters)

    def mechanisms(self, **filters: str | None) -> list[MechanismItem]:
        """Standing formats with sessions; filters as for events."""
        return self._ask("mechanisms", MechanismItem, filters)

    def agreements(self, **filters: str | None) -> list[AgreementItem]:
        """Instruments between parties; filters as for events."""
        return self._ask("agreements", AgreementItem, filters)

    def commitments(self, **filters: str | None) -> list[CommitmentItem]:
        """Who promised what to whom; filters as for events, dates are deadlines."""
        return self._ask("commitments", CommitmentItem, filters)

    def figures(self, **filters: str | None) -> list[FigureItem]:
        """Quantities that texts state; filters as for events, dates are their periods."""
        return self._ask("figures", FigureItem, filters)

    def positions(self, **filters: str | None) -> list[PositionItem]:
        """Who said what they stand for; filters as for events."""
        return self._ask("positions", PositionItem, filters)

    def disagreements(self, **filters: str | None) -> list[Disagreement]:
        """Points on which versions or reports cannot both be right; `kind` is what they are about."""
        return self._ask("disagreements", Disagreement, filters)

    def developments(self, **filters: str | None) -> list[Development]:
        """Items that changed over time; filters as for events."""
        return self._ask("developments", Development, filters)

    def articles(self, **filters: str | None) -> list[Article]:
        """Versions of one and the same text: originals, reprints, translations; filter `document`."""
        return self._ask("articles", Article, filters)

    def stories(self, **filters: str | None) -> list[Story]:
        """Articles about one and the same happening; filters `since until document`."""
        return self._ask("stories", Story, filters)

    def show(self, id_: str) -> dict[str, Any]:
        """One item or document as a JSON object of the record format, with its `table`.

        The beginning of an id will do where it fits no other. Raises ItemUnknown.
        """
        self.join()
        heads = self.store.heads("id = ? OR name = ? OR substr(id, 1, ?) = ?", id_, id_, len(id_), id_)
        if len(heads) == 1:
            return {"table": "documents", **self._plain_document(heads[0].id)}
        kind, plain = self.store.items.get(id_)
        return {"table": kind, **plain}

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """Items and documents that hold all of `words`, in any language, whatever case and accents.

        `"…"` holds words together, `*` stands for any end of a word. At most `limit` of either.
        """
        self.join()
        return self.store.search(words, limit)

    def to_dict(self) -> dict[str, Any]:
        """The whole record in the record format."""
        loaded: dict[str, Any] = orjson.loads(b"".join(self.json_chunks()))
        return loaded

    def json_chunks(self) -> Iterator[bytes]:
        """The record format as JSON, in pieces, so that a large record needs no large memory."""
        self.join()
        return json_chunks(self.store)

    # --- plumbing ---------------------------------------------------------------------------------

    def _ask(self, table: str, shape: type[T], filters: dict[str, str | None]) -> list[T]:
        self.join()
        person = filters.pop("person", None)
        actors = None if person is None else self._actors_named(person)
        known = {f.name for f in fields(Query)} - {"actors"}
        unknown = sorted(set(filters) - known)
        if unknown:
            names = ", ".join(sorted({*known, "person"}))
            raise TypeError(f"no such filter: {', '.join(unknown)}; there are {names}")
        return self.store.items.ask(table, Query(**filters, actors=actors), shape)

    def _actors_named(self, person: str) -> frozenset[str]:
        wanted = set(fold(person).split())
        found = set()
        for actor in self.store.items.ask("actors", Query(), Actor):
            forms = (actor.name, *(form.form for form in actor.names))
            if actor.id == person or any(wanted <= set(fold(form).split()) for form in forms):
                found.add(actor.id)
        return frozenset(found)

    def _names(self) -> dict[str, str]:
        return {actor.id: actor.name for actor in self.actors()}

    def _plain_document(self, id_: str) -> dict[str, Any]:
        groups = [membership(self.store, kind).get(id_) for kind in ("articles", "stories")]
        return plain_document(self.store.document(id_), self.store.findings(id_), *groups)
