"""What somebody sent with a form: its fields, and what is wrong with them, so that nothing that was typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import Response

from dragoman.desk.names import LONGEST_NAME
from dragoman.desk.visit import Visit
from dragoman.errors import DragomanError
from dragoman.output import labels
from dragoman.record import Record

TOKEN: Final = "form_token"
"""The field that shows that a form was made by this desk for this browser."""

WHO: Final = "who"
BACK: Final = "back"
SEEN: Final = "seen"
"""The field with the seal of the item as the page showed it."""

_EVERYWHERE: Final = frozenset({TOKEN, WHO, BACK, SEEN})
WAIT: Final = 2.0
"""Seconds to wait for another process that writes to the record."""

LONGEST: Final = 10_000
"""Characters of one field at most."""


class AnswersWrong(DragomanError):
    """Fields of a form have no meaning: `errors` says of each what it may be."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        """`errors` are sentences by the name of the field."""
        super().__init__("; ".join(f"{name}: {error}" if name else error for name, error in errors.items()))
        self.errors = dict(errors)


@dataclass(frozen=True, slots=True)
class Answers:
    """The fields of a form in their order; none before it was sent.

    `notice` says what is wrong with all of it, `errors` with single fields, and `notes` what else is to be said of them.
    `changed` are the fields of the item that say something else by now than when the form was made.
    """

    pairs: tuple[tuple[str, str], ...] = ()
    errors: Mapping[str, str] | None = None
    notice: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    changed: tuple[str, ...] = ()

    @property
    def sent(self) -> bool:
        """Whether somebody filled the form in."""
        return bool(self.pairs)

    def get(self, name: str, usual: str = "") -> str:
        """The first value of a field; `usual` before the form was sent."""
        return next((value for key, value in self.pairs if key == name), "" if self.sent else usual).strip()

    def all(self, name: str, usual: Iterable[str] = ()) -> list[str]:
        """All values of a field that say something; `usual` before the form was sent."""
        values = [value for key, value in self.pairs if key == name] if self.sent else usual
        return [value.strip() for value in values if value.strip()]

    def rows(self, name: str) -> set[int]:
        """The numbers of the rows of a field: `participants.2.role` stands in the third one."""
        numbers = {key.split(".")[1] for key, _ in self.pairs if key.startswith(f"{name}.") and key.count(".") == 2}
        return {int(number) for number in numbers if number.isascii() and number.isdigit() and len(number) < 4}

    def but(self, names: Collection[str], pairs: Iterable[tuple[str, str]]) -> Answers:
        """The same with other `pairs` in place of the fields with these names."""
        kept = [(name, value) for name, value in self.pairs if name not in names]
        return replace(self, pairs=(*kept, *pairs))

    def error(self, name: str) -> str:
        """What is wrong with a field; empty where nothing is."""
        return (self.errors or {}).get(name, "")

    def refused(self, notice: str, errors: Mapping[str, str] | None = None, changed: tuple[str, ...] = ()) -> Answers:
        """The same with what is wrong."""  # fmt: skip
        return replace(self, notice=notice, errors=errors, changed=changed)

    def only(self, names: Iterable[str], longest: int = LONGEST) -> None:
        """Raises AnswersWrong where there is a field that the form has not, or one is longer than it may be."""
        known = _EVERYWHERE | set(names)
        for name, value in self.pairs:
            if name not in known:
                raise AnswersWrong({"": f"this form has no field {name[:40]!r}"})
            if len(value) > longest:
                raise AnswersWrong({name: f"{longest:,} characters are the most; these are {len(value):,}"})


Deed = Callable[[Record], tuple[str, ...]]
"""Does what a form asks for; returns the ids of the judgements that it made."""

Show = Callable[[Visit, dict[str, str], Answers], Response]
"""Makes the page of a form, as it was filled in."""


@dataclass(frozen=True, slots=True)
class Form:
    """A page with a form: `show` makes the page, `take` makes a deed of the answers, or raises AnswersWrong.

    `many` are the fields that it may have at most.
    """

    show: Show
    take: Callable[[Visit, dict[str, str], Answers], Deed]
    many: int = 1_000


async def received(request: Request, many: int, size: int) -> Answers:
    """What was sent: at most `many` fields, files as their text, each of at most `size` bytes.

    Raises ClientDisconnect where the whole is larger than the desk takes.
    """
    async with request.form(max_files=1, max_fields=many, max_part_size=size) as form:
        pairs = []
        for name, value in form.multi_items():
            text = (await value.read()).decode("utf-8", "replace") if isinstance(value, UploadFile) else value
            pairs.append((name, text.replace("\r\n", "\n")))
    return Answers(tuple(pairs))


def name_in(answers: Answers) -> str:
    """The name of whoever judges. Raises AnswersWrong."""
    name = " ".join(labels.printable(answers.get(WHO)).split())
    if not 0 < len(name) <= LONGEST_NAME:
        raise AnswersWrong({WHO: f"Write under which name you judge, in at most {LONGEST_NAME} characters."})
    return name


def way_back(address: str, usual: str = "/") -> str:
    """The address to go on at: one of this desk, whatever was sent."""
    parts = urlsplit(address)
    here = address.startswith("/") and not address.startswith(("//", "/\\")) and not parts.netloc and not parts.scheme
    return address if here and address.isascii() and address.isprintable() and len(address) <= 2_000 else usual
