"""Names, sources and versions of what a view shows, looked up only when it shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

from dragoman.model.items import Actor
from dragoman.output import labels
from dragoman.output.context import Context, name_of
from dragoman.store.codec import as_item
from dragoman.store.items import SHAPES
from dragoman.store.look import Look
from dragoman.store.store import Head

V = TypeVar("V")

_OPENING = 90  # letters of a text without a title


class Lazy(Mapping[str, V]):
    """A mapping that asks for a value when it is first wanted; None means that there is none."""

    def __init__(self, ask: Callable[[str], V | None]) -> None:
        """Values come from `ask`."""
        self._ask = ask
        self._known: dict[str, V | None] = {}

    def __getitem__(self, key: str) -> V:
        """The value; raises KeyError where there is none."""
        if key not in self._known:
            self._known[key] = self._ask(key)
        value = self._known[key]
        if value is None:
            raise KeyError(key)
        return value

    def put(self, key: str, value: V | None) -> None:
        """Tell a value beforehand."""
        self._known.setdefault(key, value)

    def __iter__(self) -> Iterator[str]:
        """What was asked for and is there."""
        return (key for key, value in self._known.items() if value is not None)

    def __len__(self) -> int:
        """How much was asked for and is there."""
        return sum(1 for _ in self)


def lazy_context(look: Look) -> Context:
    """What lines point to, for a view: its documents are numbered in the order in which they are named there."""
    heads: list[Head] = []

    def number(document: str) -> int | None:
        head = look.catalogue.head(document)
        if head is not None:
            heads.append(head)
        return None if head is None else len(heads)

    def opening(document: str) -> str:
        return labels.shortened(look.catalogue.document(document).text, _OPENING)

    def relation(document: str) -> tuple[str, str | None]:
        article = look.group_of("articles", document) or {"versions": (), "origin": None}
        found = next((v["relation"] for v in article["versions"] if v["document"] == document), "original")
        return found, article["origin"]

    def actor(id_: str) -> Actor | None:
        found = look.items([id_]).get(id_)
        return cast(Actor, typed(*found)) if found and found[0] == "actors" else None

    def name(id_: str) -> str | None:
        found = look.items([id_]).get(id_)
        return name_of(typed(*found)) or None if found else None

    return Context(heads, Lazy(number), Lazy(opening), Lazy(actor), Lazy(name), Lazy(relation), {})


def typed(kind: str, plain: dict[str, Any]) -> Any:
    """The item of its type, from its JSON object."""
    return as_item(plain, SHAPES[kind])
