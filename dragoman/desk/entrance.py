"""The entrance of the desk: the token, once, where others may reach it; and who sits here, once, where somebody judges."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import RedirectResponse, Response

from dragoman.desk.forms import BACK, TOKEN, WHO, AnswersWrong, name_in, received, way_back
from dragoman.desk.guard import LARGEST_BODY, LOGIN, Access
from dragoman.desk.names import LONGEST_NAME
from dragoman.desk.render import READ_ONLY, error_page, page
from dragoman.desk.sessions import Session

_SECONDS: Final = 1.0  # that a wrong token costs
_FIELDS: Final = 8
_TOO_LARGE: Final = "This is more than this page may send."


def door(access: Access) -> Callable[[Request], Awaitable[Response]]:
    """The page that asks for the token, and what becomes of the answer."""

    async def login(request: Request) -> Response:
        if access.token is None:
            return RedirectResponse("/", 303)
        if request.method == "GET":
            return page("login.html", wrong=False)
        try:
            answers = await received(request, _FIELDS, LARGEST_BODY)
        except ClientDisconnect:
            return error_page(413, _TOO_LARGE)
        if not access.accepts(answers.get("token")):
            await asyncio.sleep(_SECONDS)
            return page("login.html", 403, wrong=True)
        response = RedirectResponse("/", 303)
        access.sessions.give(request, response, access.sessions.begin(request.headers, admitted=True))
        return response

    return login


def you(access: Access) -> Callable[[Request], Awaitable[Response]]:
    """The page where somebody says under which name to judge, or leaves."""

    def shown(request: Request, session: Session, *, wrong: str = "", status: int = 200) -> Response:
        back = way_back(request.query_params.get(BACK, ""))
        token = access.sessions.token(session)
        response = page(
            "you.html", status, session=session, form_token=token, back=back, wrong=wrong, most=LONGEST_NAME
        )
        response.headers["cache-control"] = "private, no-store"
        access.sessions.give(request, response, session)
        return response

    async def endpoint(request: Request) -> Response:
        if access.read_only:
            return error_page(403, READ_ONLY)
        session = access.sessions.read(request.headers) or access.sessions.begin(request.headers)
        if request.method == "GET":
            return shown(request, session)
        try:
            answers = await received(request, _FIELDS, LARGEST_BODY)
        except ClientDisconnect:
            return error_page(413, _TOO_LARGE)
        if not access.sessions.sent_by(session, answers.get(TOKEN)):
            return shown(request, session, wrong="This page was out of date; send it again.", status=403)
        if answers.get("leave"):
            response: Response = RedirectResponse("/" if access.token is None else LOGIN, 303)
            access.sessions.forget(response)
            return response
        try:
            named = replace(session, who=name_in(answers))
        except AnswersWrong as error:
            return shown(request, session, wrong=error.errors[WHO], status=422)
        response = RedirectResponse(way_back(answers.get(BACK)), 303)
        access.sessions.give(request, response, named)
        return response

    return endpoint
