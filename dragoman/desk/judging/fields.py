"""The fields of an item as they are filled in: what stands in each input, what is read from it, and what changed meanwhile."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from dragoman.desk.forms import Answers, AnswersWrong
from dragoman.desk.judging import values
from dragoman.desk.judging.choosing import Choosing
from dragoman.desk.judging.inputs import BLANKS, FIELDS, HINTS, LISTS, MOST_ROWS, Field, Input
from dragoman.desk.visit import Visit
from dragoman.errors import JudgementRefused
from dragoman.judging.fields import NEEDED, value_of
from dragoman.output import labels

__all__ = ["SHOWN", "Filling", "value_in"]

SHOWN: Final = "shown"
"""The field that tells what the others said when the form was made."""

Row = dict[str, str]
"""What stands in the inputs of a row, by the names of its parts."""

Written = list[str] | dict[int, Row]
"""What stands in the inputs of a field: its values, or its rows by their numbers."""


def value_in(plain: Mapping[str, Any], name: str) -> Any:
    """The value of a field, also of one inside another."""
    outer, _, inner = name.partition(".")
    value = plain.get(outer)
    return value.get(inner) if inner and isinstance(value, dict) else None if inner else value


class Filling:
    """The fields of a form about an item, with what each may be; `plain` is the item, or what is known of a new one."""

    def __init__(self, visit: Visit, table: str, plain: Mapping[str, Any], documents: Iterable[str]) -> None:
        """Fields of an item of `table` that rests on `documents`; of a new one where `plain` has no id."""
        self._visit, self._table, self._plain = visit, table, plain
        self._choosing = Choosing(visit, plain, documents)
        every = FIELDS.get(table, ())
        self.too_long = [f for f in every if f.many and len(plain.get(f.name) or ()) > f.most]
        self.fields = tuple(field for field in every if field not in self.too_long)

    def page(self) -> dict[str, Any]:
        """What the template of the inputs needs."""
        return {
            "filling": self, "states": values.states(), "topics": values.topic_names(), "lists": LISTS, "hints": HINTS,
        }  # fmt: skip

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the inputs."""
        return (SHOWN, *(name for field in self.fields for name in field.names))

    def people(self) -> Collection[str]:
        """The names of the persons and bodies that the documents name."""
        return self._choosing.people if any(f.sort == "who" for g in self.fields for f in (g, *g.parts)) else ()

    def needs(self, field: Field) -> bool:
        """Whether a field cannot be empty."""
        return field.needed or (not self._plain.get("id") and field.name in NEEDED[self._table])

    # --- what is shown ----------------------------------------------------------------------------

    def inputs(self, answers: Answers) -> list[Input]:
        """Each field with what stands in its inputs, and what is wrong with it."""
        return [self._rows_of(field, answers) if field.parts else self._input(field, answers) for field in self.fields]

    def _input(self, field: Field, answers: Answers) -> Input:
        usual = self._texts(field)
        shown = answers.all(field.name, usual) if field.many else [answers.get(field.name, "".join(usual[:1]))]
        blank = [""] * BLANKS if field.many and not field.tables else []
        return replace(self._bare(field, field.name, answers), values=(*shown, *blank))

    def _bare(self, field: Field, name: str, answers: Answers) -> Input:
        note = answers.notes.get(name, "")
        choices = tuple(self._choosing.choices(field, value_in(self._plain, field.name)))
        return Input(field, name, field.label, (), answers.error(name), note, choices, self.needs(field))

    def _rows_of(self, field: Field, answers: Answers) -> Input:
        sent = _sent(field, answers) if answers.sent else self._written(field)
        assert isinstance(sent, dict)
        first = max(sent, default=-1) + 1
        blank: dict[int, Row] = (
            {row: {} for row in range(first, min(first + BLANKS, MOST_ROWS))} if first < MOST_ROWS else {}
        )
        rows = tuple(
            tuple(
                replace(self._bare(part, field.at(row, part), answers), values=(texts.get(part.name, part.usual),))
                for part in field.parts
            )
            for row, texts in (sent | blank).items()
        )
        return replace(self._bare(field, field.name, answers), rows=rows)

    # --- what changed meanwhile -------------------------------------------------------------------

    @property
    def shown(self) -> str:
        """Marks of what the fields say, one each."""
        return ".".join(_mark(self._written(field)) for field in self.fields)

    def is_as_shown(self, answers: Answers) -> bool:
        """Whether the fields say what they said when the form was made."""
        return answers.get(SHOWN) == self.shown

    def renewed(self, answers: Answers) -> Answers:
        """What was sent, where the fields say something else by now than when the form was made: what nobody touched says
        what it says now, what somebody wrote stays, and beside both it is told.
        """
        marks = answers.get(SHOWN).split(".")
        if not answers.sent or len(marks) != len(self.fields) or self.is_as_shown(answers):
            return answers
        notes, errors = dict(answers.notes), dict(answers.errors or {})
        for field, mark in zip(self.fields, marks, strict=True):
            now, sent = self._written(field), _sent(field, answers)
            if mark == _mark(now) or sent == now:
                continue
            if _mark(sent) == mark:
                notes[field.name] = f"Changed meanwhile; it said {_told(sent)}."
                answers = answers.but(set(field.names), _pairs(field, now))
            else:
                errors[field.name] = f"Changed meanwhile; now it says {_told(now)}. What you wrote would replace that."
        return replace(answers, notes=notes, errors=errors)

    # --- what is read -----------------------------------------------------------------------------

    def read(self, answers: Answers) -> dict[str, Any]:
        """The values of the fields in which something else stands now than what they showed. Raises AnswersWrong."""
        found: dict[str, Any] = {}
        errors: dict[str, str] = {}
        for field in self.fields:
            try:
                if _sent(field, answers) != self._written(field) or not self._plain:
                    found[field.name] = self._value_of(field, answers, errors)
            except ValueError as error:
                errors[field.name] = f"{labels.opening(str(error))}."
            except JudgementRefused as error:  # it names the field, beside which it is told
                errors[field.name] = f"{labels.opening(str(error).partition(': ')[2])}."
        if errors:
            raise AnswersWrong(errors)
        return found

    def _value_of(self, field: Field, answers: Answers, errors: dict[str, str]) -> Any:
        sent = _sent(field, answers)
        if isinstance(sent, dict):
            wrong: dict[str, str] = {}
            value: Any = [row for number, texts in sent.items() if (row := self._row(field, number, texts, wrong))]
            errors |= wrong
            if wrong:
                return None
        else:
            value = self._values(field, sent)
        value_of(self._table, field.name, value, self._choosing.item)
        return value

    def _values(self, field: Field, texts: list[str]) -> Any:
        if not texts:
            if self.needs(field):
                raise ValueError("this cannot be empty")
            return [] if field.many else None
        known: dict[str, list[Any]] = {}  # two may have the same name
        for value in self._several(field):
            known.setdefault(self._text(field, value), []).append(value)
        read = [known[text].pop(0) if known.get(text) else self._value(field, text) for text in texts]
        return list(dict.fromkeys(read)) if field.many else read[0]

    def _row(self, field: Field, number: int, texts: Row, errors: dict[str, str]) -> dict[str, Any] | None:
        """What a row says; nothing where it was emptied of what it is about."""
        written = self._written(field)
        assert isinstance(written, dict)
        before, lead = written.get(number, {}), field.parts[0]
        present = value_in(self._plain, field.name)[number] if before else {}
        if texts != before and before and not texts[lead.name]:
            return None
        made = {}
        for part in field.parts:
            text = texts[part.name]
            if before and text == before[part.name]:
                made[part.name] = present[part.name]
                continue
            try:
                if part.needed and not text:
                    raise ValueError("this cannot be empty")
                made[part.name] = self._value(part, text) if text else None
            except ValueError as error:
                errors[field.at(number, part)] = f"{labels.opening(str(error))}."
        return made

    def _value(self, field: Field, text: str) -> Any:
        """What a text says. Raises ValueError."""
        if field.sort == "who":
            return self._choosing.who(text)
        if field.sort in values.READERS:
            return values.READERS[field.sort](text)
        if text not in dict(self._choosing.choices(field, value_in(self._plain, field.name))):
            raise ValueError("choose one of the list")
        return text

    # --- what stands there ------------------------------------------------------------------------

    def _written(self, field: Field) -> Written:
        """What the item says, as it stands in the inputs."""
        if not field.parts:
            return self._texts(field)
        rows = value_in(self._plain, field.name) or ()
        return {n: {part.name: self._text(part, row[part.name]) for part in field.parts} for n, row in enumerate(rows)}

    def _texts(self, field: Field) -> list[str]:
        return [text for value in self._several(field) if (text := self._text(field, value))]

    def _several(self, field: Field) -> list[Any]:
        value = value_in(self._plain, field.name)
        return value if isinstance(value, list) else [] if value is None else [value]

    def _text(self, field: Field, value: Any) -> str:
        if value is None:
            return ""
        text = self._visit.context.who(value) if field.sort == "who" else values.written(field.sort, value)
        return " ".join(labels.printable(text).split())


def _sent(field: Field, answers: Answers) -> Written:
    """What was written into the inputs of a field; rows in which there is nothing are none."""
    if not field.parts:
        return answers.all(field.name)
    rows = {
        row: {part.name: answers.get(field.at(row, part)) for part in field.parts}
        for row in sorted(answers.rows(field.name))
        if row < MOST_ROWS
    }
    usual = {part.name: part.usual for part in field.parts}
    return {row: texts for row, texts in rows.items() if any(text not in ("", usual[n]) for n, text in texts.items())}


def _pairs(field: Field, written: Written) -> list[tuple[str, str]]:
    """What stands in the inputs of a field, as a form sends it."""
    if isinstance(written, list):
        return [(field.name, text) for text in written]
    return [(field.at(row, part), texts[part.name]) for row, texts in written.items() for part in field.parts]


def _mark(written: Written) -> str:
    return hashlib.blake2b(repr(written).encode(), digest_size=4).hexdigest()


def _told(written: Written) -> str:
    """What stands in the inputs of a field, in words."""
    if isinstance(written, list):
        return labels.listed(labels.words(text) for text in written) or "nothing"
    rows = [", ".join(labels.words(text) for text in texts.values() if text) for texts in written.values()]
    return "; ".join(rows) or "nothing"
