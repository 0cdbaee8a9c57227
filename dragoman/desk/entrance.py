"""The entrance of a desk that others may reach: the token, once, for a session of this browser."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from dragoman.desk.guard import COOKIE, Access
from dragoman.desk.render import page

_SECONDS: Final = 1.0  # that a wrong token costs


def door(access: Access) -> Callable[[Request], Awaitable[Response]]:
    """The page that asks for the token, and what becomes of the answer."""

    async def login(request: Request) -> Response:
        if access.token is None:
            return RedirectResponse("/", 303)
        if request.method == "GET":
            return page("login.html", wrong=False)
        form = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=4)
        if not access.accepts(form.get("token", [""])[0]):
            await asyncio.sleep(_SECONDS)
            return page("login.html", 403, wrong=True)
        response = RedirectResponse("/", 303)
        secure = request.url.scheme == "https"
        response.set_cookie(COOKIE, access.session(), httponly=True, samesite="strict", secure=secure, path="/")
        return response

    return login
