"""Judging by programs: the same as at the desk, as JSON; with the token of the desk, where it has one, and never a cookie."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Final

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from dragoman.desk.api.answers import USUAL, known
from dragoman.desk.filters import FilterWrong, limit_of
from dragoman.desk.forms import WAIT, AnswersWrong
from dragoman.desk.reception import Reception, said, told
from dragoman.desk.render import READ_ONLY, json_answer
from dragoman.desk.visit import Visit
from dragoman.errors import DragomanError, ItemUnknown
from dragoman.model.judgements import Judgement, Kept
from dragoman.output import labels
from dragoman.record import Record
from dragoman.store import Store

FILTERS: Final = ("item", "by", "act", "table")
_GIVEN: Final = ("id", "on")  # by the record, not by whoever judges
_FIELDS: Final = tuple(name for name in Judgement.__struct_fields__ if name not in _GIVEN)

Made = Judgement | list[Judgement]
Deed = Callable[[Record], Made]


def judgements(visit: Visit, _: dict[str, str]) -> Response:
    """A page of the judgements with what has come of them, in the order in which they were made. Raises FilterWrong."""
    known(visit, (*FILTERS, "limit", "cursor"))
    wanted = {name: visit.address.get(name, "") for name in FILTERS}
    found = [kept for kept in visit.look.judgements.kept(wanted["item"] or None) if _answers(kept, wanted)]
    limit, after = limit_of(visit.address, USUAL), visit.address.get("cursor", "")
    start = next((n for n, kept in enumerate(found, 1) if kept.judgement.id == after), None) if after else 0
    if start is None:
        raise FilterWrong(f"cursor={after[:40]!r} is none that this desk gave; begin without one")
    shown = found[start : start + limit]
    more = shown[-1].judgement.id if len(found) > start + limit else None
    plain = [msgspec.to_builtins(kept) for kept in shown]
    return json_answer({"table": "judgements", "total": len(found), "items": plain, "next": more})


def judgement(visit: Visit, asked: dict[str, str]) -> Response:
    """One judgement, with what has come of it. Raises ItemUnknown."""
    known(visit, ())
    found = [kept for kept in visit.look.judgements.kept() if kept.judgement.id == asked["id"]]
    if not found:
        raise ItemUnknown(f"there is no judgement {asked['id']!r} in this record")
    return json_answer(msgspec.to_builtins(found[0]))


def queue(visit: Visit, _: dict[str, str]) -> Response:
    """A page of what waits for somebody to look at it, what most needs it first, with the reasons. Raises FilterWrong."""
    known(visit, ("table", "limit", "cursor"))
    table, given = visit.address.get("table", ""), visit.address.get("cursor") or "0"
    if not given.isascii() or not given.isdigit():
        raise FilterWrong(f"cursor={given[:40]!r} is none that this desk gave; begin without one")
    numbers, limit, skip = visit.waiting, limit_of(visit.address, USUAL), int(given[:9])
    total = numbers.get(table, 0) if table else sum(numbers.values())
    found = visit.look.waiting(limit, skip=skip, table=table or None)
    after = str(skip + limit) if total > skip + limit else None
    plain = [msgspec.to_builtins(waiting) for waiting in found]
    return json_answer({"table": "queue", "total": total, "items": plain, "next": after})


def _answers(kept: Kept, wanted: dict[str, str]) -> bool:
    said = kept.judgement
    tables = {anchor.table for anchor in said.items}
    return (
        wanted["by"] in ("", said.by)
        and wanted["act"] in ("", said.act)
        and (not wanted["table"] or wanted["table"] in tables)
    )


def judge(reception: Reception) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that keeps a judgement, or several of them or none: 201, and what was sent as it is kept."""

    async def endpoint(request: Request) -> Response:
        return await _done(reception, request, _judged, 201)

    return endpoint


def undo(reception: Reception) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint that takes a judgement back: the judgement that does so."""

    async def endpoint(request: Request) -> Response:
        id_, by = request.path_params["id"], request.query_params.get("by", "").strip()
        return await _done(reception, request, lambda _: _undone(id_, by), 200)

    return endpoint


async def _done(reception: Reception, request: Request, deed_of: Callable[[bytes], Deed], status: int) -> Response:
    """Do what a program asks for, and answer with the judgement that was made."""  # fmt: skip
    if reception.access.read_only:
        return said(request, 403, READ_ONLY)
    if not reception.access.lets_program_write(request.headers):
        return said(request, 401, "Send the token of this desk: Authorization: Bearer TOKEN")
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if request.method == "POST" and media_type != "application/json":
        # A page elsewhere can have a browser send other types of content without asking the desk first.
        return said(request, 415, "Send a judgement as application/json.")
    try:
        body = await request.body()
    except ClientDisconnect:
        return said(request, 413, "A judgement is smaller than this.")

    def answer() -> Response:
        try:
            deed = deed_of(body)
            with Record(Store(reception.record, wait=WAIT)) as record:
                response = json_answer(msgspec.to_builtins(deed(record)))
        except DragomanError as error:
            return told(request, error)
        response.status_code = status
        return response

    return await run_in_threadpool(answer)


def _judged(body: bytes) -> Deed:
    """What a judgement in JSON asks for, or a list of them. Raises AnswersWrong."""
    try:
        plain: Any = msgspec.json.decode(body)
        several = plain if isinstance(plain, list) else [plain]
        judgements = [msgspec.convert(one, Judgement) for one in several]
    except msgspec.DecodeError as error:
        raise AnswersWrong({"": f"this is no judgement: {error}"}) from error
    unknown = sorted({name for one in several for name in one} - set(_FIELDS))
    if unknown:
        names = labels.listed(_FIELDS)
        raise AnswersWrong({"": f"a judgement that is made has no field {unknown[0][:40]!r}; there are {names}"})
    if not judgements:
        raise AnswersWrong({"": "the list is empty; send a judgement, or several"})
    return lambda record: record.judge_all(judgements) if isinstance(plain, list) else record.judge(judgements[0])


def _undone(id_: str, by: str) -> Deed:
    if not by:
        raise AnswersWrong({"": "say who takes it back, as in ?by=Ana"})

    def deed(record: Record) -> Judgement:
        if id_ not in {kept.judgement.id for kept in record.judgements()}:
            raise ItemUnknown(f"there is no judgement {id_!r} in this record")
        return record.undo(id_, by)

    return deed
