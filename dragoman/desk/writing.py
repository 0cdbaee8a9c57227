"""What a form sends changes the record: from this desk alone, in somebody's name, and without making others wait."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response

from dragoman.desk.forms import BACK, TOKEN, WAIT, Answers, AnswersWrong, Form, name_in, received, way_back
from dragoman.desk.guard import LARGEST_IMPORT
from dragoman.desk.reception import RETRY, Reception, said, status_of, told
from dragoman.desk.render import READ_ONLY
from dragoman.desk.sessions import Session
from dragoman.desk.visit import DONE
from dragoman.errors import DragomanError, ItemChanged, ItemUnknown, JudgementRefused, RecordError, RecordLocked
from dragoman.record import Record
from dragoman.store import Store

BUSY: Final = (
    "Another program is writing to the record just now (a reading, perhaps). Nothing was changed, and nothing that you "
    "wrote is lost: send it again in a moment."
)
_STALE: Final = (
    "This form was made in another browser, or before the desk was started anew. Look it over, send it again."
)
_CHANGED: Final = (
    "This was changed after the page was made that you sent. Nothing of what you sent was done: look over what changed, and "
    "decide."
)
_GONE: Final = "Nothing of what you sent was done: what it was about has gone meanwhile."


def sent(reception: Reception, form: Form) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that shows a form, and does what it asks for once it is filled in."""

    def answer(request: Request, session: Session, answers: Answers) -> Response:
        try:
            return _taken(reception, form, request, session, answers)
        except AnswersWrong as error:
            notice = error.errors.get("", "Something is missing, or cannot be so.")
            return _shown(reception, form, request, session, answers.refused(notice, error.errors), 422)
        except ItemChanged as error:
            return _shown(reception, form, request, session, answers.refused(_CHANGED, changed=error.fields), 409)
        except ItemUnknown:  # the form knows what became of it, or that there never was such an item
            return _shown(reception, form, request, session, answers.refused(_GONE))
        except JudgementRefused as error:
            notice = f"The record does not take this: {error}."
            return _shown(reception, form, request, session, answers.refused(notice), 422)
        except RecordLocked:
            response = _shown(reception, form, request, session, answers.refused(BUSY), 503)
            response.headers["retry-after"] = RETRY
            return response
        except RecordError as error:
            return _shown(reception, form, request, session, answers.refused(f"{error}."), status_of(error))

    def guarded(request: Request, session: Session, answers: Answers) -> Response:
        try:
            if request.method != "POST":
                return _shown(reception, form, request, session, answers)
            return answer(request, session, answers)
        except DragomanError as error:
            return told(request, error)

    async def endpoint(request: Request) -> Response:
        if reception.access.read_only:
            return said(request, 403, READ_ONLY)
        session = reception.access.sessions.read(request.headers) or reception.access.sessions.begin(request.headers)
        answers = Answers()
        if request.method == "POST":
            try:
                answers = await received(request, form.many, LARGEST_IMPORT)
            except ClientDisconnect:
                return said(request, 413, "This is more than a form of this desk may send.")
        return await run_in_threadpool(guarded, request, session, answers)

    return endpoint


def _shown(
    reception: Reception, form: Form, request: Request, session: Session, answers: Answers, status: int = 200
) -> Response:
    """The page with the form as it was filled in, and what is wrong with it."""  # fmt: skip
    with reception.visit(request, session) as visit:
        response = form.show(visit, dict(request.path_params), answers)
    response.status_code = response.status_code if status == 200 else status
    response.headers["cache-control"] = "private, no-store"
    reception.access.sessions.give(request, response, session)
    return response


def _taken(reception: Reception, form: Form, request: Request, session: Session, answers: Answers) -> Response:
    """Do what a form asks for, and go back to where it was asked. Raises AnswersWrong, RecordLocked and the like."""
    if not reception.access.sessions.sent_by(session, answers.get(TOKEN)):
        return _shown(reception, form, request, session, answers.refused(_STALE), 403)
    session = replace(session, who=session.who or name_in(answers))
    with reception.visit(request, session) as visit:
        deed = form.take(visit, dict(request.path_params), answers)
    with Record(Store(reception.record, wait=WAIT)) as record:
        done = deed(record)
    response = RedirectResponse(_told_there(way_back(answers.get(BACK)), done), 303)
    reception.access.sessions.give(request, response, session)
    return response


def _told_there(address: str, done: Iterable[str]) -> str:
    """The address with the judgements that were made, so that the page can tell of them."""
    parts = urlsplit(address)
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != DONE] + [(DONE, id_) for id_ in done]
    return urlunsplit(("", "", parts.path, urlencode(query), parts.fragment))
