"""What a field may point to: persons and bodies by name, and the items that are near."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cached_property
from typing import Any, Final

from dragoman.desk.judging import values
from dragoman.desk.judging.inputs import Field
from dragoman.desk.visit import Visit
from dragoman.output import labels
from dragoman.store.query import Query

__all__ = ["Choosing"]

_MOST: Final = 100  # persons, formats or events that a field offers
_TEXTS: Final = 8  # documents that are looked through for these


class Choosing:
    """What can be chosen for the fields of one item."""

    def __init__(self, visit: Visit, plain: Mapping[str, Any], documents: Iterable[str]) -> None:
        """Choose for the item `plain`, which rests on `documents`."""
        self._visit, self._plain = visit, plain
        self._documents = list(documents)[:_TEXTS]
        self._near_by: dict[tuple[str, ...], dict[str, str]] = {}

    def choices(self, field: Field, present: Any) -> list[tuple[str, str]]:
        """What a list offers: codes, or items that are near; those that are `present` first."""
        if field.sort == "code":
            return [(code, labels.opening(labels.words(code))) for code in field.codes]
        if field.sort == "yes":
            return [("yes", "Yes"), ("no", "No")]
        if not field.tables:
            return []
        if field.tables not in self._near_by:
            ids = present if isinstance(present, list) else [present] if present else []
            self._near_by[field.tables] = self._near(field.tables, ids)
        return list(self._near_by[field.tables].items())

    @cached_property
    def people(self) -> dict[str, list[str]]:
        """The persons and bodies that the documents name, by name, with the ids of all that are called so."""
        found: dict[str, list[str]] = {}
        for document in self._documents:
            for kind, plain in self._visit.look.resting_on(document):
                if kind == "actors" and len(found) < _MOST and plain["id"] not in found.get(plain["name"], ()):
                    found.setdefault(plain["name"], []).append(plain["id"])
        return found

    def who(self, text: str) -> str:
        """The code of a state or the id of a person or body. Raises ValueError where it is not plain which is meant."""
        try:
            return values.state(text)
        except ValueError:
            wanted = values.key(text)
            near = {id_ for name, ids in self.people.items() if values.key(name) == wanted for id_ in ids}
            found = sorted(near) or self._named(text)
            if len(found) == 1:
                return found[0]
        short = labels.shortened(text, 60)
        if found:
            raise ValueError(f"several are called “{short}”; write the id of one: {labels.listed(found[:6])}")
        raise ValueError(
            f"“{short}” is no state, and no one person or body of this record; write the name as the record has it, or an id"
        )

    def item(self, id_: str, tables: Collection[str]) -> str:
        """The id of an item of one of the tables. Raises ValueError where there is none."""
        found = self._visit.look.items([id_]).get(id_)
        if found is None or found[0] not in tables:
            raise ValueError(f"{id_} is none of the {labels.listed(tables)} of this record")
        return id_

    def _named(self, text: str) -> list[str]:
        """The persons and bodies of the record with this id, or this very name."""
        look = self._visit.look
        if look.items([text]).get(text, ("",))[0] == "actors":
            return [text]
        wanted, found = values.key(text), look.items_with("actors", text, _MOST)
        names = {plain["id"]: [plain["name"], *(form["form"] for form in plain["names"])] for plain in found}
        return [id_ for id_, several in names.items() if wanted in map(values.key, several)]

    def _near(self, tables: Collection[str], present: Collection[str]) -> dict[str, str]:
        """The items of some tables that are there, those of the same documents, and those of the same parties."""
        look = self._visit.look
        found = {id_: of for id_, of in look.items(present).items() if of[0] in tables}
        found = {id_: found[id_] for id_ in present if id_ in found}
        for document in self._documents:
            for kind, plain in look.resting_on(document):
                if kind in tables:
                    found.setdefault(plain["id"], (kind, plain))
        parties = ",".join(self._plain.get("parties") or ())
        for kind in tables if parties else ():
            for plain in look.slice(kind, Query(party=parties), _MOST).items:
                found.setdefault(plain["id"], (kind, plain))
        shown = ((id_, self._visit.show(kind, plain).line) for id_, (kind, plain) in list(found.items())[:_MOST])
        return {id_: f"{line.lead} {line.text}".strip() for id_, line in shown}
