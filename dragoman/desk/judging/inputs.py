"""Which fields of an item people may correct, and which input fits each: a list of codes, a date, a state by its name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from dragoman.judging.fields import ACTOR_KINDS
from dragoman.model import codes
from dragoman.output import labels, said

__all__ = ["BLANKS", "FIELDS", "HINTS", "LISTS", "MOST_ROWS", "Field", "Input"]

BLANKS: Final = 2
"""Empty inputs behind those of a field with several values."""

MOST_ROWS: Final = 60
"""Rows of one field that a form has at most; what is longer is no matter for a form."""


MOST_VALUES: Final = 100
"""Values of one field that a form has at most."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an item as `sort` of input; `codes` are those of a list, `tables` those of the items to choose from.

    `many` holds several values, `needed` one at least. One with `parts` holds rows, each with a value for each part;
    a row is about its first part. The name of a field inside another one has a dot: `place.country`. `usual` is what stands
    in an empty input, and `called` what people call it, where that is not its name.
    """

    name: str
    sort: str
    codes: tuple[str, ...] = ()
    many: bool = False
    needed: bool = False
    tables: tuple[str, ...] = ()
    parts: tuple[Field, ...] = ()
    usual: str = ""
    called: str = ""

    @property
    def label(self) -> str:
        """What people call it."""
        return self.called or labels.opening(said.field(self.name))

    @property
    def most(self) -> int:
        """Values, or rows, that a form can have of it."""
        return MOST_ROWS - BLANKS if self.parts else MOST_VALUES

    def at(self, row: int, part: Field) -> str:
        """The name of the input of a part in a row."""
        return f"{self.name}.{row}.{part.name}"

    @property
    def names(self) -> Iterable[str]:
        """The names of its inputs."""
        if not self.parts:
            return (self.name,)
        return (self.at(row, part) for row in range(MOST_ROWS) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Input:
    """An input as it is shown: its name and what stands in it, what is wrong with it, and what else is to be said.

    `choices` are the values of a list with their words; `rows` are the inputs of each row.
    """

    field: Field
    name: str
    label: str
    values: tuple[str, ...]
    error: str = ""
    note: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    needed: bool = False
    rows: tuple[tuple[Input, ...], ...] = ()


def _code(name: str, known: Iterable[str], *, needed: bool = False, usual: str = "") -> Field:
    several = tuple(known) if isinstance(known, tuple) else tuple(sorted(known))
    return Field(name, "code", several, needed=needed, usual=usual)


_PARTICIPANTS: Final = Field(
    "participants", "rows", many=True,
    parts=(
        Field("actor", "who", needed=True, called="Name"), _code("role", codes.ROLES), Field("side", "state"),
        _code("part", codes.PARTS, needed=True, usual="member"),
    ),
)  # fmt: skip
_POSTS: Final = Field(
    "posts", "rows", many=True,
    parts=(
        Field("title", "words", needed=True), _code("role", codes.ROLES, needed=True), Field("country", "state"),
        Field("body", "words"), Field("rank", "words"), Field("rank_code", "words"), Field("since", "date"),
        Field("until", "date"),
    ),
)  # fmt: skip

FIELDS: Final[dict[str, tuple[Field, ...]]] = {
    "stories": (Field("title", "words", needed=True), Field("date", "date")),
    "actors": (_code("kind", ACTOR_KINDS, needed=True), Field("name", "words", needed=True), Field("country", "state"), _POSTS),
    "mechanisms": (
        Field("name", "words", needed=True), _code("level", codes.LEVELS), Field("parties", "state", many=True),
        Field("sessions", "count"), Field("first_held", "date"), Field("last_held", "date"),
        Field("next_planned", "date"),
    ),
    "events": (
        _code("kind", codes.EVENT_KINDS, needed=True), Field("name", "words"), Field("date", "date"),
        _code("status", codes.EVENT_STATUSES, needed=True), Field("parties", "state", many=True),
        Field("place.name", "words"), Field("place.country", "state"), Field("host", "who"),
        _code("level", codes.LEVELS), Field("mechanism", "item", tables=("mechanisms",)), Field("session", "count"),
        Field("topics", "topic", many=True), _PARTICIPANTS,
        Field("outcomes", "item", many=True, tables=("agreements", "commitments")),
    ),
    "agreements": (
        _code("kind", codes.AGREEMENT_KINDS, needed=True), Field("subject", "words", needed=True),
        _code("status", codes.AGREEMENT_STATUSES, needed=True), Field("parties", "state", many=True),
        Field("signatories", "who", many=True), Field("event", "item", tables=("events",)),
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

LISTS: Final = {"state": "states", "topic": "topics", "who": "people"}
"""The list of suggestions that goes with each sort of input, where one does."""

HINTS: Final = {
    "date": "2025, 2025-03, 2025-03-09; several days 2025-03-09/2025-03-11.",
    "who": "A state, or somebody by name or id.",
    "currency": "ISO 4217, as EUR.",
    "number": "In figures, as 42500000 or 12.5.",
    "rank_code": "NATO code, as OF-6.",
}
"""What is said below an input of each sort, or of this name."""
