"""Which fields of an item people may correct, and which input fits each: a list of codes, a date, a state by its name."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dragoman.desk import said
from dragoman.desk.forms import Answers, AnswersWrong
from dragoman.desk.judging import values
from dragoman.desk.visit import Visit
from dragoman.errors import JudgementRefused
from dragoman.judging.fields import ACTOR_KINDS, NEEDED, value_of
from dragoman.model import codes
from dragoman.output import labels
from dragoman.store.query import Query

_PEOPLE: Final = frozenset({"who", "takers"})
_MOST: Final = 100  # persons, formats or events that a field offers
_TEXTS: Final = 8  # documents that are looked through for these
_BLANKS: Final = 2  # empty inputs behind those of a field with several values


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an item as `sort` of input; `codes` are those of a list; `many` holds several, `needed` one at least.

    The name of a field inside another one has a dot: `place.country`.
    """

    name: str
    sort: str
    codes: tuple[str, ...] = ()
    many: bool = False
    needed: bool = False

    @property
    def label(self) -> str:
        """What people call it."""
        return labels.opening(said.field(self.name))


def _code(name: str, known: Iterable[str], *, needed: bool = False) -> Field:
    several = tuple(known)
    return Field(name, "code", several if isinstance(known, tuple) else tuple(sorted(several)), needed=needed)


FIELDS: Final[dict[str, tuple[Field, ...]]] = {
    "stories": (Field("title", "words", needed=True), Field("date", "date")),
    "actors": (_code("kind", ACTOR_KINDS, needed=True), Field("name", "words", needed=True), Field("country", "state")),
    "mechanisms": (
        Field("name", "words", needed=True), _code("level", codes.LEVELS), Field("parties", "state", many=True),
        Field("sessions", "count"), Field("first_held", "date"), Field("last_held", "date"),
        Field("next_planned", "date"),
    ),
    "events": (
        _code("kind", codes.EVENT_KINDS, needed=True), Field("name", "words"), Field("date", "date"),
        _code("status", codes.EVENT_STATUSES, needed=True), Field("parties", "state", many=True),
        Field("place.name", "words"), Field("place.country", "state"), Field("host", "who"),
        Field("participants", "takers", many=True), _code("level", codes.LEVELS), Field("mechanism", "mechanisms"),
        Field("session", "count"), Field("topics", "topic", many=True),
    ),
    "agreements": (
        _code("kind", codes.AGREEMENT_KINDS, needed=True), Field("subject", "words", needed=True),
        _code("status", codes.AGREEMENT_STATUSES, needed=True), Field("parties", "state", many=True),
        Field("signatories", "who", many=True), Field("event", "events"),
    ),
    "commitments": (
        Field("by", "who"), Field("to", "who", many=True), Field("what", "words", needed=True),
        Field("amount", "number"), Field("currency", "currency"), Field("unit", "words"),
        _code("bound", codes.BOUNDS, needed=True), Field("deadline", "date"), _code("flow", codes.FLOWS, needed=True),
        _code("status", codes.COMMITMENT_STATUSES, needed=True),
    ),
    "figures": (
        Field("measure", "words", needed=True), Field("subject", "who"), Field("value", "number", needed=True),
        Field("unit", "words"), _code("bound", codes.BOUNDS, needed=True), Field("period", "date"),
        Field("change", "yes", needed=True), Field("source", "who"),
    ),
    "positions": (
        Field("actor", "who", needed=True), Field("on_behalf_of", "who"), Field("addressee", "who"),
        _code("act", codes.ACTS, needed=True), Field("topic", "topic", needed=True), Field("quote", "words"),
        Field("date", "date"),
    ),
    "disagreements": (
        _code("about", codes.DISAGREEMENTS, needed=True), _code("severity", codes.SEVERITIES, needed=True),
        Field("note", "words"),
    ),
    "developments": (Field("date", "date"),),
}  # fmt: skip
"""The fields of each kind of item that can be corrected at the desk, or given where one is added by hand."""

SEEN: Final = "seen"
"""The field that tells what the others said when the form was made."""

LISTS: Final = {"state": "states", "topic": "topics", "who": "people", "takers": "people"}
"""The list of suggestions that goes with each sort of input, where one does."""

HINTS: Final = {
    "date": "2025, 2025-03, 2025-03-09; several days 2025-03-09/2025-03-11.",
    "who": "A state, or somebody by name or id.",
    "currency": "ISO 4217, as EUR.",
    "number": "In figures, as 42500000 or 12.5.",
}


def value_in(plain: Mapping[str, Any], name: str) -> Any:
    """The value of a field, also of one inside another."""
    outer, _, inner = name.partition(".")
    value = plain.get(outer)
    return value.get(inner) if inner and isinstance(value, dict) else None if inner else value


class Filling:
    """The fields of a form about an item, with what each may be; `plain` is the item, or what is known of a new one."""

    def __init__(self, visit: Visit, table: str, plain: Mapping[str, Any], documents: Iterable[str]) -> None:
        """Fields of an item of `table` that rests on `documents`; of a new one where `plain` has no id."""
        self._visit = visit
        self._plain = plain
        self._documents = list(documents)[:_TEXTS]
        self.fields = FIELDS.get(table, ())
        self._table = table
        self._people: dict[str, str] | None = None

    def page(self) -> dict[str, Any]:
        """What the template of the inputs needs."""
        return {
            "filling": self, "states": values.states(), "topics": values.topic_names(), "lists": LISTS, "hints": HINTS,
        }  # fmt: skip

    @property
    def stamp(self) -> str:
        """Changes with what the fields say: so that nobody overwrites what somebody else wrote meanwhile."""
        said = repr([(field.name, self._written(field)) for field in self.fields])
        return hashlib.sha256(said.encode()).hexdigest()[:16]

    def unchanged_since(self, answers: Answers) -> None:
        """Raises AnswersWrong where the fields say something else than when the form was made."""
        if answers.get(SEEN) == self.stamp:
            return
        errors = {
            field.name: f"Now it says {labels.listed(self._written(field)) or 'nothing'}."
            for field in self.fields
            if answers.all(field.name) != self._written(field)
        }
        raise AnswersWrong(errors | {"": "Somebody changed this meanwhile. Look it over, and send it again."})

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields."""
        return (SEEN, *(field.name for field in self.fields))

    def inputs(self, answers: Answers) -> list[tuple[Field, list[str], str]]:
        """Each field with what stands in its inputs, and what is wrong with it."""
        made = []
        for field in self.fields:
            usual = self._written(field)
            shown = answers.all(field.name, usual) if field.many else [answers.get(field.name, "".join(usual[:1]))]
            made.append((field, shown + [""] * (_BLANKS if field.many else 0), answers.error(field.name)))
        return made

    def choices(self, field: Field) -> list[tuple[str, str]]:
        """What a list offers: codes, or items that are near."""
        if field.sort == "code":
            return [(code, labels.opening(labels.words(code))) for code in field.codes]
        if field.sort == "yes":
            return [("yes", "Yes"), ("no", "No")]
        return self._near(field)

    def people(self) -> dict[str, str]:
        """The persons and bodies that the documents name, by name, with their ids."""
        if self._people is None:
            self._people = {}
            for document in self._documents if any(field.sort in _PEOPLE for field in self.fields) else ():
                for kind, plain in self._visit.look.resting_on(document):
                    if kind == "actors" and len(self._people) < _MOST:
                        self._people.setdefault(plain["name"], plain["id"])
        return self._people

    def read(self, answers: Answers) -> dict[str, Any]:
        """The values of the fields in which something else stands now than what they showed. Raises AnswersWrong."""
        found: dict[str, Any] = {}
        errors: dict[str, str] = {}
        for field in self.fields:
            try:
                if answers.all(field.name) != self._written(field) or not self._plain:
                    found[field.name] = self._read(field, answers)
            except ValueError as error:
                errors[field.name] = f"{labels.opening(str(error))}."
            except JudgementRefused as error:  # it names the field, beside which it is told
                errors[field.name] = f"{labels.opening(str(error).partition(': ')[2])}."
        if errors:
            raise AnswersWrong(errors)
        return found

    def needs(self, field: Field) -> bool:
        """Whether a field cannot be empty."""
        return field.needed or (not self._plain.get("id") and field.name in NEEDED[self._table])

    def _read(self, field: Field, answers: Answers) -> Any:
        texts = answers.all(field.name)
        if not texts:
            if self.needs(field):
                raise ValueError("this cannot be empty")
            return [] if field.many else None
        read = [self._value(field, text) for text in texts]
        value = self._takers(read) if field.sort == "takers" else list(dict.fromkeys(read)) if field.many else read[0]
        value_of(self._table, field.name, value, self._item)
        return value

    def _item(self, id_: str, tables: Collection[str]) -> str:
        """The id of an item of one of the tables. Raises ValueError where there is none."""
        found = self._visit.look.items([id_]).get(id_)
        if found is None or found[0] not in tables:
            raise ValueError(f"{id_} is none of the {labels.listed(tables)} of this record")
        return id_

    def _value(self, field: Field, text: str) -> Any:
        if field.sort in _PEOPLE:
            return self._who(text)
        if field.sort in values.READERS:
            return values.READERS[field.sort](text)
        if text not in dict(self.choices(field)):
            raise ValueError("choose one of the list")
        return text

    def _takers(self, actors: Iterable[str]) -> list[dict[str, Any]]:
        """Those who take part: as they did, where they are among them already."""
        known = {taker["actor"]: taker for taker in self._plain.get("participants", ())}
        new = {"role": None, "side": None, "part": "member"}
        return [known.get(actor) or {"actor": actor, **new} for actor in dict.fromkeys(actors)]

    def _who(self, text: str) -> str:
        try:
            return values.state(text)
        except ValueError:
            by_name = {values.key(name): id_ for name, id_ in self.people().items()}
            if values.key(text) in by_name:
                return by_name[values.key(text)]
            found = self._named(text)
            if len(found) == 1:
                return found[0]
        raise ValueError(
            f"“{labels.shortened(text, 60)}” is no state, and no one person or body of this record; write the name as the "
            "record has it, or an id"
        )

    def _named(self, text: str) -> list[str]:
        """The persons and bodies of the record with this id, or this very name."""
        look = self._visit.look
        if look.items([text]).get(text, ("",))[0] == "actors":
            return [text]
        wanted, found = values.key(text), look.items_with("actors", text, _MOST)
        names = {plain["id"]: [plain["name"], *(form["form"] for form in plain["names"])] for plain in found}
        return [id_ for id_, several in names.items() if wanted in map(values.key, several)]

    def _written(self, field: Field) -> list[str]:
        value = value_in(self._plain, field.name)
        several = value if isinstance(value, list) else [] if value is None else [value]
        who = self._visit.context.who
        if field.sort == "takers":
            several = [taker["actor"] for taker in several]
        texts = [who(one) if field.sort in _PEOPLE else values.written(field.sort, one) for one in several]
        return [" ".join(labels.printable(text).split()) for text in texts if text.strip()]

    def _near(self, field: Field) -> list[tuple[str, str]]:
        """The items that a field may point to: those of the same documents, and those of the same parties."""
        look = self._visit.look
        found: dict[str, dict[str, Any]] = {}
        for document in self._documents:
            found |= {plain["id"]: plain for kind, plain in look.resting_on(document) if kind == field.sort}
        parties = ",".join(self._plain.get("parties") or ())
        if parties:
            found |= {plain["id"]: plain for plain in look.slice(field.sort, Query(party=parties), _MOST).items}
        present = value_in(self._plain, field.name)
        found |= {id_: plain for id_, (_, plain) in look.items([present] if present else []).items()}
        shown = [(id_, self._visit.show(field.sort, plain).line) for id_, plain in list(found.items())[:_MOST]]
        return [(id_, f"{line.lead} {line.text}".strip()) for id_, line in shown]
