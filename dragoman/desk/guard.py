"""Who may ask, how much at a time, and what a browser may do with an answer.

The desk serves this machine alone unless it is told otherwise, and then only those who know its token. Texts of the
record come from anywhere and are taken for hostile: no script runs on any page, nothing is loaded from elsewhere.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dragoman.desk.sessions import Sessions

LOGIN: Final = "/login"
LONGEST_ADDRESS: Final = 4_000
"""Characters of an address at most."""
LARGEST_BODY: Final = 65_536
"""Bytes of a request's body at most."""
LARGEST_IMPORT: Final = 8_000_000
"""Bytes of a file of judgements at most."""
IMPORT: Final = "/judgements/import"

_HERE: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_OPEN: Final = ("/static/",)
_SAFE: Final = frozenset({"GET", "HEAD"})

HEADERS: Final = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    # With `no-referrer`, browsers do not say either that a form comes from a page of the desk itself.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
"""What every answer tells the browser to refuse."""


def is_here(host: str) -> bool:
    """Whether a host is this machine as seen from itself."""
    return host.strip("[]") in _HERE


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask: everybody who asks this machine by the name `host`, or all who know the `token`.

    Where it is `read_only`, nobody may judge.
    """

    host: str = "127.0.0.1"
    token: str | None = None
    read_only: bool = False
    sessions: Sessions = field(default_factory=Sessions, repr=False)

    def knows_host(self, header: str) -> bool:
        """Whether a request that names this host is meant for us: a page elsewhere could have its own name lead here."""
        name = urlsplit(f"//{header}").hostname or ""
        return self.token is not None or is_here(name) or name == self.host

    def accepts(self, token: str) -> bool:
        """Whether this is the token."""
        return self.token is not None and hmac.compare_digest(token.encode(), self.token.encode())

    def admits(self, headers: Headers) -> bool:
        """Whether a request comes from somebody who gave the token, or needs none."""
        if self.token is None:
            return True
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return self.accepts(given)
        session = self.sessions.read(headers)
        return session is not None and session.admitted

    def lets_program_write(self, headers: Headers) -> bool:
        """Whether a program may change something: with the token itself, for a session is what browsers have."""
        scheme, _, given = headers.get("authorization", "").partition(" ")
        return self.token is None or (scheme.lower() == "bearer" and self.accepts(given))


class Guard:
    """Lets in what may ask, and sends every answer out with the headers that protect it."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        """Stand before `app`."""
        self._app = app
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refused = self._refusal(scope, Headers(scope=scope))
        await (refused or self._app)(scope, _bounded(receive, _largest(scope["path"])), _protected(send))

    def _refusal(self, scope: Scope, headers: Headers) -> ASGIApp | None:
        """The answer to a request that goes no further; None for one that may."""
        path = str(scope["path"])
        if len(path) + len(scope["query_string"]) > LONGEST_ADDRESS:
            return PlainTextResponse(f"The address is longer than {LONGEST_ADDRESS} characters.", 414)
        if not self._access.knows_host(headers.get("host", "")):
            return PlainTextResponse("This desk does not go by that name; start it with --host.", 421)
        length, most = headers.get("content-length", "0"), _largest(path)
        if not length.isdigit() or int(length[:12]) > most:
            return PlainTextResponse(f"A request may have {most} bytes.", 413)
        if scope["method"] not in _SAFE and not _from_here(headers):
            return PlainTextResponse("This was sent from a page of another site.", 403)
        if path == LOGIN or path.startswith(_OPEN) or self._access.admits(headers):
            return None
        if path.startswith("/api/"):
            challenge = {"www-authenticate": "Bearer"}
            return PlainTextResponse("Send the token of this desk: Authorization: Bearer TOKEN", 401, challenge)
        return RedirectResponse(LOGIN, 303)


def _from_here(headers: Mapping[str, str]) -> bool:
    """Whether what would change something was sent by a page of this desk, or by a program that is no browser."""
    origin = headers.get("origin")
    if origin is None:
        return headers.get("sec-fetch-site", "none") in ("same-origin", "none")
    return urlsplit(origin).netloc == headers.get("host")


def _largest(path: str) -> int:
    return LARGEST_IMPORT if path == IMPORT else LARGEST_BODY


def _bounded(receive: Receive, most: int) -> Receive:
    """Bodies that grow beyond what their header said, or said nothing, end at the limit."""
    seen = 0

    async def bounded() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        return {"type": "http.disconnect"} if seen > most else message

    return bounded


def _protected(send: Send) -> Send:
    async def protected(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("cache-control", "private, no-cache")
        await send(message)

    return protected
