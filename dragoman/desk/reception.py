"""What every request meets first: the record as it is now, the seat of whoever asks, and words for what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.forms import AnswersWrong
from dragoman.desk.guard import Access
from dragoman.desk.joiner import Joiner
from dragoman.desk.render import error_page, json_error
from dragoman.desk.sessions import Seat, Session
from dragoman.desk.visit import Memory, Visit
from dragoman.errors import (
    DragomanError,
    ExtraMissing,
    ItemUnknown,
    JudgementRefused,
    QuestionTooLarge,
    RecordDiskFull,
    RecordLocked,
    RecordReadOnly,
)
from dragoman.store.look import look_at

PATIENCE: Final = 5.0
"""Seconds that the record may take for one answer."""

RETRY: Final = "5"
"""Seconds after which it may be tried again where another process writes."""

_STATUS: Final = (
    (FilterWrong, 400),
    (ItemUnknown, 404),
    (AnswersWrong, 422),
    (JudgementRefused, 422),
    (RecordReadOnly, 403),
    (RecordLocked, 503),
    (RecordDiskFull, 507),
    (QuestionTooLarge, 503),
    (ExtraMissing, 501),
)


@dataclass(frozen=True, slots=True)
class Reception:
    """Where visits to the desk of one record begin."""

    record: Path
    access: Access
    joiner: Joiner | None = None
    memory: Memory = field(default_factory=Memory)

    def seat(self, session: Session | None) -> Seat:
        """The seat of a session; without one, that of somebody who only looks."""
        if session is None or self.access.read_only:
            return Seat(session or Session(""), "", not self.access.read_only)
        return Seat(session, self.access.sessions.token(session), judges=True)

    @contextmanager
    def visit(self, request: Request, session: Session | None) -> Iterator[Visit]:
        """A visit to the record as it is at this moment. Raises QuestionTooLarge, and what opening a record raises."""
        with look_at(self.record, PATIENCE) as look:
            address = request.query_params.multi_items()
            yield Visit(look, self.memory, self.seat(session), request.url.path, address, self.joiner)


def status_of(error: DragomanError) -> int:
    """The HTTP status that tells an error."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def told(request: Request, error: DragomanError) -> Response:
    """What went wrong, in words."""
    response = said(request, status_of(error), str(error))
    if isinstance(error, RecordLocked):
        response.headers["retry-after"] = RETRY
    return response


def said(request: Request, status: int, message: str) -> Response:
    """An answer that is only a message: a page, or JSON for programs."""
    if request.url.path.startswith("/api/"):
        return json_error(status, message)
    return error_page(status, message)
