"""A record in the record format, as the scorer looks at it: by document, and with names for ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

Item = Mapping[str, Any]


class RecordView:
    """An exported record (`dragoman-record/1`)."""

    def __init__(self, record: Item) -> None:
        """Index the record by document and actor."""
        self.record = record
        self.documents: dict[str, Item] = {d["id"]: d for d in record["documents"]}
        self.by_name: dict[str, Item] = {file_name(d): d for d in record["documents"]}
        self._actors: dict[str, Item] = {a["id"]: a for a in record["actors"]}

    def items_in(self, kind: str, document: str) -> Iterator[tuple[Item, list[str]]]:
        """Every item of a kind that rests on the document with this id, with its quotes from there."""
        if kind == "persons":
            items = [a for a in self.record["actors"] if a["kind"] == "person"]
            evidence = "mentions"
        else:
            items, evidence = self.record.get(kind, []), "evidence"
        for item in items:
            quotes = [e["quote"] for e in item.get(evidence, []) if e["document"] == document]
            if quotes:
                yield item, quotes

    def names(self, actor: str | None) -> list[str]:
        """Every form of an actor's name; what is no id stands for itself."""
        known = self._actors.get(actor or "")
        if known is None:
            return [actor or ""]
        return [known["name"], *(n["form"] if isinstance(n, Mapping) else n for n in known.get("names", []))]

    def country(self, actor: str | None) -> str | None:
        """The country of an actor, by id; None where the id is none of an actor."""
        known = self._actors.get(actor or "")
        return None if known is None else known.get("country")


def file_name(document: Item) -> str:
    """The name of a document: its own, else the last part of its address."""
    return document.get("name") or PurePosixPath(document["uri"]).name
