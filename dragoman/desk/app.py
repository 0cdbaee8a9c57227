"""The application: which address leads to which view, and how each is asked."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
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

from dragoman.desk import api, entrance, pages
from dragoman.desk.filters import FilterWrong
from dragoman.desk.guard import LOGIN, Access, Guard
from dragoman.desk.render import error_page, json_error
from dragoman.desk.visit import Memory, Visit
from dragoman.errors import DragomanError, ExtraMissing, ItemUnknown, QuestionTooLarge
from dragoman.store.look import look_at

PATIENCE: Final = 5.0
"""Seconds that the record may take for one answer."""

View = Callable[[Visit, dict[str, str]], Response]

VIEWS: Final[tuple[tuple[str, View], ...]] = (
    ("/", pages.front),
    ("/chronology", pages.chronology),
    ("/relations", pages.relations),
    ("/relations/plot.{form}", pages.plot),
    ("/table/{table}", pages.table),
    ("/item/{id}", pages.item),
    ("/actor/{id}", pages.actor),
    ("/actor/{id}/network.{form}", pages.network),
    ("/documents", pages.documents),
    ("/document/{id}", pages.document),
    ("/versions/{first}/{second}", pages.versions),
    ("/search", pages.search),
    ("/api/v1", api.overview),
    ("/api/v1/openapi.json", api.openapi),
    ("/api/v1/search", api.search),
    ("/api/v1/relations", api.relations),
    ("/api/v1/documents", api.documents),
    ("/api/v1/documents/{id}", api.document),
    ("/api/v1/{table}", api.table),
    ("/api/v1/{table}/{id}", api.item),
)
"""Every view and its address."""


def desk(record: str | os.PathLike[str], access: Access | None = None) -> Starlette:
    """The desk of the record file `record`, as an ASGI application. The file is only ever looked at.

    Without `access` it answers those who ask this machine by its own name.
    """
    access = access or Access()
    memory = Memory()
    routes = [Route(path, _asked(Path(record), memory, view), methods=["GET"]) for path, view in VIEWS]
    static = StaticFiles(directory=Path(__file__).parent / "static")
    return Starlette(
        routes=[
            Mount("/static", static),
            Route(LOGIN, entrance.door(access), methods=["GET", "POST"]),
            *routes,
        ],
        middleware=[Middleware(Guard, access=access)],
        exception_handlers={HTTPException: _refused, Exception: _failed},
    )


def _asked(record: Path, memory: Memory, view: View) -> Callable[[Request], object]:
    """An endpoint that answers with a view of the record as it is at that moment."""

    def answer(request: Request) -> Response:
        try:
            with look_at(record, PATIENCE) as look:
                tag = _tag(f"{look.stamp()} {look.generation()}", request)
                if tag in request.headers.get("if-none-match", "").replace("W/", "").split(", "):
                    return Response(status_code=304, headers={"etag": tag})
                visit = Visit(look, memory, request.url.path, request.query_params.multi_items())
                response = view(visit, dict(request.path_params))
                response.headers["etag"] = tag
                return response
        except DragomanError as error:
            return _told(request, _status(error), str(error))

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(answer, request)

    return endpoint


def _tag(stamp: str, request: Request) -> str:
    """The entity tag of an answer: another one as soon as the record, the question, or the day is another."""
    asked = f"{stamp}\n{date.today()}\n{request.url.path}?{request.url.query}"
    return f'"{hashlib.sha256(asked.encode()).hexdigest()[:24]}"'


def _status(error: DragomanError) -> int:
    match error:
        case FilterWrong():
            return 400
        case ItemUnknown():
            return 404
        case QuestionTooLarge():
            return 503
        case ExtraMissing():
            return 501
    return 500


async def _refused(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    words = {404: "There is no such page on this desk.", 405: "This can only be looked at."}
    return _told(request, status, words.get(status, "This cannot be answered."))


async def _failed(request: Request, error: Exception) -> Response:
    return _told(request, 500, f"A fault of the desk ({type(error).__name__}); the record is unharmed.")


def _told(request: Request, status: int, message: str) -> Response:
    if request.url.path.startswith("/api/"):
        return json_error(status, message)
    return error_page(status, message)
