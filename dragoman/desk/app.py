"""The application: which address leads to which view, and how each is asked."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from dragoman.desk import api, entrance, judging, pages
from dragoman.desk.forms import Form
from dragoman.desk.guard import IMPORT, LOGIN, Access, Guard
from dragoman.desk.joiner import Joiner
from dragoman.desk.names import Names
from dragoman.desk.reception import Reception, said, told
from dragoman.desk.render import READ_ONLY
from dragoman.desk.visit import Visit
from dragoman.desk.writing import sent
from dragoman.errors import DragomanError

View = Callable[[Visit, dict[str, str]], Response]

VIEWS: Final[tuple[tuple[str, View], ...]] = (
    ("/", pages.front),
    ("/chronology", pages.chronology),
    ("/timeline.{form}", pages.timeline_picture),
    ("/relations", pages.relations),
    ("/relations/plot.{form}", pages.plot),
    ("/table/{table}", pages.table),
    ("/item/{id}", pages.item),
    ("/item/{document}/{key}", pages.claim),
    ("/actor/{id}", pages.actor),
    ("/actor/{id}/network", pages.network),
    ("/actor/{id}/network.{form}", pages.network_picture),
    ("/documents", pages.documents),
    ("/document/{id}", pages.document),
    ("/versions/{first}/{second}", pages.versions),
    ("/search", pages.search),
    ("/judgements", judging.listing),
    ("/judgements.json", judging.export),
    ("/api/v1", api.overview),
    ("/api/v1/openapi.json", api.openapi),
    ("/api/v1/search", api.search),
    ("/api/v1/news", api.news),
    ("/api/v1/timeline", api.timeline),
    ("/api/v1/relations", api.relations),
    ("/api/v1/documents", api.documents),
    ("/api/v1/documents/{id}", api.document),
    ("/api/v1/queue", api.queue),
    ("/api/v1/judgements", api.judgements),
    ("/api/v1/judgements/{id}", api.judgement),
    ("/api/v1/{table}", api.table),
    ("/api/v1/actors/{id}/network", api.network),
    ("/api/v1/actors/{id}/posts", api.posts),
    ("/api/v1/{table}/{id}/citation", api.citation),
    ("/api/v1/{table}/{id}", api.item),
)
"""Every view and its address."""

DESKS: Final[tuple[tuple[str, View], ...]] = (("/queue", judging.queue),)
"""Views that are for judging alone, and their addresses."""

FORMS: Final[tuple[tuple[str, Form], ...]] = (
    *((f"/judge/{{id}}/{act}", form) for act, form in judging.ACTS.items()),
    ("/judgements/{id}/undo", judging.UNDO),
    (IMPORT, judging.IMPORT),
    ("/document/{id}/add", judging.ADD),
)
"""Every form that changes something, and its address."""


def desk(record: str | os.PathLike[str], access: Access | None = None, joiner: Joiner | None = None) -> Starlette:
    """The desk of the record file `record`, as an ASGI application. The file is written to only by judgements.

    Without `access` it answers those who ask this machine by its own name; without a `joiner` it shows items as they
    were joined last, and says so.
    """
    access = access or Access()
    access.sessions.names = Names(Path(record))
    reception = Reception(Path(record), access, joiner)
    static = StaticFiles(directory=Path(__file__).parent / "static")
    return Starlette(
        routes=[
            Mount("/static", static),
            Route(LOGIN, entrance.door(access), methods=["GET", "POST"]),
            Route("/you", entrance.you(access), methods=["GET", "POST"]),
            Route("/api/v1/judgements", api.judge(reception), methods=["POST"]),
            Route("/api/v1/judgements/{id}", api.undo(reception), methods=["DELETE"]),
            *(Route(path, sent(reception, form), methods=["GET", "POST"]) for path, form in FORMS),
            *(Route(path, _asked(reception, view, judging=True), methods=["GET"]) for path, view in DESKS),
            *(Route(path, _asked(reception, view), methods=["GET"]) for path, view in VIEWS),
        ],
        middleware=[Middleware(Guard, access=access)],
        exception_handlers={HTTPException: _refused, Exception: _failed},
    )


def _asked(reception: Reception, view: View, *, judging: bool = False) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that answers with a view of the record as it is at that moment.

    Where the view is for `judging` a session begins, if there is none.
    """  # fmt: skip
    sessions = reception.access.sessions

    def answer(request: Request) -> Response:
        if judging and reception.access.read_only:
            return said(request, 403, READ_ONLY)
        session = sessions.read(request.headers)
        kept = session is not None and not judging
        if session is None and not reception.access.read_only:
            session = sessions.begin(request.headers) if judging else sessions.returning(request.headers)
        try:
            with reception.visit(request, session) as visit:
                tag = _tag(visit, request)
                if tag in request.headers.get("if-none-match", "").replace("W/", "").split(", "):
                    return Response(status_code=304, headers={"etag": tag})
                visit.cookies, visit.origin = request.cookies, str(request.base_url)
                response = view(visit, dict(request.path_params))
                response.headers["etag"] = tag
                if session is not None and not kept:
                    sessions.give(request, response, session)
                return response
        except DragomanError as error:
            return told(request, error)

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(answer, request)

    return endpoint


def _tag(visit: Visit, request: Request) -> str:
    """The entity tag of an answer: another one as soon as the record, the question, who asks, or the day is another."""
    asked = f"{visit.moment}\n{date.today()}\n{visit.seat}\n{request.url.path}?{request.url.query}"
    if request.url.path == "/":  # what is new there depends on the last visit
        asked += f"\n{request.headers.get('cookie', '')}"
    return f'"{hashlib.sha256(asked.encode()).hexdigest()[:24]}"'


async def _refused(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    words = {404: "There is no such page on this desk.", 405: "This cannot be done here."}
    return said(request, status, words.get(status, "This cannot be answered."))


async def _failed(request: Request, error: Exception) -> Response:
    return said(request, 500, f"A fault of the desk ({type(error).__name__}); the record is unharmed.")
