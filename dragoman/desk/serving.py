"""Serving the desk: which address it listens on, and who may then ask."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import nullcontext
from typing import Final

import uvicorn

from dragoman.desk.app import desk
from dragoman.desk.guard import Access, is_here
from dragoman.desk.joiner import Joiner
from dragoman.errors import DragomanError
from dragoman.settings import Settings

LEAST_TOKEN: Final = 12
"""Characters that the token of a desk which others may reach has at least."""


_AT_FIRST: Final = 2.0  # seconds in which a small record is joined before the first page; a large one is not waited for


def access_for(host: str, token: str | None, *, read_only: bool = False) -> Access:
    """Who may ask a desk that listens on `host`, and whether they may judge.

    Raises DragomanError where others could reach it and there is no token, or one that is too short to keep them out.
    """
    if token is None and not is_here(host):
        raise DragomanError(
            f"--host {host} lets others reach the desk; set a token of at least {LEAST_TOKEN} characters in "
            "$DRAGOMAN_TOKEN, which it will ask for"
        )
    if token is not None and len(token) < LEAST_TOKEN:
        raise DragomanError(f"$DRAGOMAN_TOKEN has {len(token)} characters; {LEAST_TOKEN} are the least")
    return Access(host, token, read_only)


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises OSError and OverflowError where that cannot be."""
    listener = socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    # Each connection inherits it. Without, the end of an answer waits 40 ms for word that its beginning has arrived.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def serve(settings: Settings, say: Callable[[str], None]) -> None:
    """Serve the desk of a record until interrupted; `say` is told where.

    Raises DragomanError where it may not be served so, or the address is taken.
    """
    host, port = settings.host, settings.port
    access = access_for(host, settings.token, read_only=settings.read_only)
    joiner = None if settings.read_only else Joiner(settings.record)
    application = desk(settings.record, access, joiner)
    server = uvicorn.Server(uvicorn.Config(application, host, port, log_level="warning", server_header=False))
    try:
        listener = listening(host, port)
    except (OSError, OverflowError) as error:
        raise DragomanError(f"{host}:{port} cannot be listened on ({error}); name another --host or --port") from error
    with listener, joiner or nullcontext():
        if joiner is not None:
            joiner.settle(_AT_FIRST)
        name = f"[{host}]" if ":" in host else host
        say(f"The desk of {settings.record} is at http://{name}:{listener.getsockname()[1]}/ (Ctrl-C ends it)")
        server.run([listener])
