"""All judgements of the record: who said what, and what has come of it; to be taken away, and to be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

import msgspec
from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.forms import Answers, Deed, Form
from dragoman.desk.render import json_answer, view
from dragoman.desk.visit import USUAL, Visit
from dragoman.errors import ItemUnknown
from dragoman.model.judgements import FORMAT, Judgement, Kept
from dragoman.record import Record

_FILTERS: Final = ("by", "act", "table")


def listing(visit: Visit, _: dict[str, str]) -> Response:
    """The page of judgements, the last first. Raises FilterWrong."""
    every = visit.look.judgements.kept()
    chosen = chosen_of(visit, every)
    skip = number_in(visit, "skip")
    return view(
        visit, "judgements.html", "Judgements", entries=[visit.entry(kept) for kept in chosen[skip : skip + USUAL]],
        total=len(chosen), every=len(every), chosen={name: visit.address.get(name, "") for name in _FILTERS},
        names=_counted(kept.judgement.by for kept in every), acts=_counted(kept.judgement.act for kept in every),
        tables=_counted(table_of(kept.judgement) for kept in every),
        after=skip + USUAL if len(chosen) > skip + USUAL else 0, skip=skip,
    )  # fmt: skip


def export(visit: Visit, _: dict[str, str]) -> Response:
    """The judgements of the page as a file, to be brought into another record."""
    chosen = [kept.judgement for kept in reversed(chosen_of(visit, visit.look.judgements.kept()))]
    response = json_answer({"format": FORMAT, "judgements": msgspec.to_builtins(chosen)})
    response.headers["content-disposition"] = 'attachment; filename="dragoman-judgements.json"'
    return response


def chosen_of(visit: Visit, every: Iterable[Kept]) -> list[Kept]:
    """The judgements that the address asks for, the last first."""
    wanted = {name: visit.address.get(name, "") for name in _FILTERS}
    return [
        kept
        for kept in reversed(list(every))
        if wanted["by"] in ("", kept.judgement.by)
        and wanted["act"] in ("", kept.judgement.act)
        and wanted["table"] in ("", table_of(kept.judgement))
    ]


def table_of(judgement: Judgement) -> str:
    """The kind of item that a judgement is about; nothing where it takes another one back."""
    return judgement.items[0].table if judgement.items else ""


def number_in(visit: Visit, name: str) -> int:
    """How many are to be skipped. Raises FilterWrong."""
    given = visit.address.get(name) or "0"
    if not given.isascii() or not given.isdigit() or len(given) > 9:
        raise FilterWrong(f"{name}={given[:20]!r} is no number")
    return int(given)


def _counted(values: Iterable[str]) -> list[tuple[str, int]]:
    return [(value, number) for value, number in sorted(Counter(values).items()) if value]


# --- undo -----------------------------------------------------------------------------------------


def _show_undo(visit: Visit, asked: dict[str, str], answers: Answers) -> Response:
    entry = visit.entry(_kept(visit, asked["id"]))
    return view(visit, "judge/undo.html", "Undo a judgement", entry=entry, answers=answers)


def _take_undo(visit: Visit, asked: dict[str, str], answers: Answers) -> Deed:
    answers.only(("text",))
    id_, who, why = _kept(visit, asked["id"]).judgement.id, visit.seat.session.who, answers.get("text")

    def deed(record: Record) -> str:
        return record.undo(id_, who, why).id

    return deed


def _kept(visit: Visit, id_: str) -> Kept:
    found = next((kept for kept in visit.look.judgements.kept() if kept.judgement.id == id_), None)
    if found is None:
        raise ItemUnknown(f"there is no judgement {id_!r} in this record")
    return found


UNDO: Final = Form(_show_undo, _take_undo)
"""The form that takes a judgement back."""
