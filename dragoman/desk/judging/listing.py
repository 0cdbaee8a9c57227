"""All judgements of the record: who said what, and what has come of it; to be taken away, and to be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.forms import Answers, AnswersWrong, Deed, Form
from dragoman.desk.guard import LARGEST_IMPORT
from dragoman.desk.render import view
from dragoman.desk.visit import USUAL, Visit
from dragoman.errors import ItemUnknown, JudgementRefused
from dragoman.judging.exchange import written
from dragoman.model.judgements import Judgement, Kept
from dragoman.output import labels
from dragoman.record import Record

_FILE: Final = "file"
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
        sources=(),
    )  # fmt: skip


def export(visit: Visit, _: dict[str, str]) -> Response:
    """The judgements of the page as a file, to be brought into another record."""
    chosen = [kept.judgement for kept in reversed(chosen_of(visit, visit.look.judgements.kept()))]
    headers = {"content-disposition": 'attachment; filename="dragoman-judgements.json"'}
    return Response(written(chosen), media_type="application/json", headers=headers)


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
    return lambda record: (record.undo(id_, who, why).id,)


def _kept(visit: Visit, id_: str) -> Kept:
    found = next((kept for kept in visit.look.judgements.kept() if kept.judgement.id == id_), None)
    if found is None:
        raise ItemUnknown(f"there is no judgement {id_!r} in this record")
    return found


UNDO: Final = Form(_show_undo, _take_undo)
"""The form that takes a judgement back."""


# --- import ---------------------------------------------------------------------------------------


def _show_import(visit: Visit, _: dict[str, str], answers: Answers) -> Response:
    return view(visit, "judge/import.html", "Bring judgements in", answers=answers)


def _take_import(visit: Visit, _: dict[str, str], answers: Answers) -> Deed:
    answers.only((_FILE,), longest=LARGEST_IMPORT)
    text = answers.get(_FILE)
    if not text:
        raise AnswersWrong({_FILE: "Choose a file of judgements."})

    def deed(record: Record) -> tuple[str, ...]:
        try:
            taken = record.take_judgements(text.encode())
        except JudgementRefused as error:
            raise AnswersWrong({_FILE: labels.opening(f"{error}.")}) from error
        return tuple(judgement.id for judgement in taken[-1:])

    return deed


IMPORT: Final = Form(_show_import, _take_import)
"""The form that brings in what other people judged, as they exported it."""
