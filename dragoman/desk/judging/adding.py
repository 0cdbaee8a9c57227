"""Adding an item by hand: from a document, resting on passages of it, like everything else in the record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.forms import Answers, AnswersWrong, Deed, Form
from dragoman.desk.judging.fields import Filling
from dragoman.desk.render import view
from dragoman.desk.visit import CLAIMED, Visit
from dragoman.model import judgements
from dragoman.model.document import Document
from dragoman.output import labels
from dragoman.output.show import singular

_AT: Final = re.compile(r"(\d{1,9})-(\d{1,9})")
_MOST: Final = 20
"""Passages that an item added by hand rests on at most."""

TABLES: Final = ("events", "agreements", "commitments", "figures", "positions", "mechanisms", "actors")
"""What can be added, in the order in which it is offered."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document, to be chosen: where it stands, and whether it is."""

    at: str
    text: str
    chosen: bool


def _show(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    document = visit.look.catalogue.document(asked["id"])
    table, wrong = visit.address.get("table", ""), ""
    chosen: list[tuple[int, int]] = []
    if table and not visit.address.get("again"):
        try:
            chosen = _passages(visit, document)
        except AnswersWrong as error:
            wrong = error.errors[""]
    filling = _filling(visit, document) if chosen else None
    return view(
        visit, "judge/add.html", f"Add to the record: {document.title or document.name}", document=document,
        answers=answers, table=table, tables=[(name, labels.opening(singular(name))) for name in TABLES], wrong=wrong,
        passages=chosen, sentences=_sentences(document, chosen, visit), quote=visit.address.get("quote", ""),
        again=f"{visit.path}?{urlencode([*visit.pairs, ('again', '1')])}",
        singular=singular(table) if table else "item", **(filling.page() if filling else {"filling": None}),
    )  # fmt: skip


def _take(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    document = visit.look.catalogue.document(asked["id"])
    passages, filling = _passages(visit, document), _filling(visit, document)
    answers.only((*filling.names, "text"))
    values = nested(filling.read(answers))
    evidence = [{"document": document.id, "start": a, "end": b, "quote": document.text[a:b]} for a, b in passages]
    why = labels.printable(answers.get("text"))
    made = judgements.add(visit.address["table"], values, evidence, visit.seat.session.who, why)
    return lambda record: (record.judge(made).id,)


def nested(values: dict[str, Any]) -> dict[str, Any]:
    """The values that say something, those of fields inside others in their place: `place.name` in `place`."""
    made: dict[str, Any] = {}
    for name, value in values.items():
        if value in (None, []):
            continue
        outer, _, inner = name.partition(".")
        if inner:
            made.setdefault(outer, {})[inner] = value
        else:
            made[outer] = value
    return made


def _filling(visit: Visit, document: Document) -> Filling:
    table = visit.address.get("table", "")
    if table not in CLAIMED:
        raise FilterWrong(f"table={table[:40]!r} is nothing that can be added; there are {labels.listed(TABLES)}")
    return Filling(visit, table, {}, [document.id])


def _passages(visit: Visit, document: Document) -> list[tuple[int, int]]:
    """The passages that the address names, in the order of the text. Raises AnswersWrong where there is none."""
    found = []
    for name, value in visit.pairs:
        match = _AT.fullmatch(value) if name == "at" else None
        if match and int(match[1]) < int(match[2]) <= len(document.text):
            found.append((int(match[1]), int(match[2])))
    quote = visit.address.get("quote", "").strip()
    if quote:
        words = r"\s+".join(map(re.escape, quote.split()))
        stands = re.search(words, document.text)
        if stands is None:
            raise AnswersWrong({"": "These words do not stand in the text; copy them from it as they are."})
        found.append(stands.span())
    if not found:
        raise AnswersWrong({"": "Choose a sentence that says so, or copy the words that do."})
    return sorted(set(found))[:_MOST]


def _sentences(document: Document, chosen: list[tuple[int, int]], visit: Visit) -> list[Sentence]:
    asked = {f"{a}-{b}" for a, b in chosen} | {value for name, value in visit.pairs if name == "at"}
    found = []
    for sentence in document.sentences:
        at = f"{sentence.start}-{sentence.end}"
        text = document.text[sentence.start : sentence.end]
        if text.strip():
            found.append(Sentence(at, text, at in asked))
    return found


ADD: Final = Form(_show, _take)
"""The form that adds an item to what a document says."""
