"""The item that a form is about: its page, and the judgements on it that the form asks for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from starlette.responses import Response

from dragoman.desk.forms import SEEN, Answers, Deed
from dragoman.desk.pages.items import evidence_of, passages_of, rows_of
from dragoman.desk.render import view
from dragoman.desk.visit import Shown, Visit
from dragoman.model.judgements import Judgement
from dragoman.output import labels
from dragoman.output.show import singular

__all__ = ["TEXT", "all_of", "documents_of", "page", "subject"]

TEXT = "text"
"""The field for why, or for what a note says."""


def subject(visit: Visit, asked: dict[str, str]) -> Shown:
    """The item that a form is about. Raises ItemUnknown."""
    kind, plain = visit.look.item(asked["id"])
    return visit.show(kind, plain)


def page(visit: Visit, asked: dict[str, str], answers: Answers, act: str, **values: Any) -> Response:
    """The page of a form: the item as it is, and the fields."""
    shown = subject(visit, asked)
    name = shown.line.text or singular(shown.kind)
    return view(
        visit, f"judge/{act}.html", f"{labels.opening(act)}: {name}", act=act, shown=shown, answers=answers,
        singular=singular(shown.kind), passages=passages_of(visit, evidence_of(shown.plain)),
        changes=list(rows_of(visit, shown, answers.changed)) if answers.changed else [], **values,
    )  # fmt: skip


def documents_of(plain: dict[str, Any]) -> list[str]:
    """The documents that an item rests on."""
    return list(dict.fromkeys([e["document"] for e in evidence_of(plain)] + list(plain.get("documents", ()))))


def all_of(several: Iterable[Judgement], answers: Answers) -> Deed:
    """Keep judgements about one item, all of them or none; and none where it changed since it was shown."""
    made, seal = tuple(several), answers.get(SEEN)
    seen = {made[0].items[0].id: seal} if seal else {}
    return lambda record: tuple(judgement.id for judgement in record.judge_all(made, seen))
