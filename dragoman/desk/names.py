"""The name under which somebody judges, remembered by the browser across runs of the desk, in a cookie of its own.

It is signed, so that nothing else on this machine can put a name there. The key lies beside the record, in a file that only
its owner may read; it signs names alone, so that whoever gets hold of it is neither let in nor can send a form: who may
judge, may write any name anyway.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from itsdangerous import BadData, URLSafeTimedSerializer
from starlette.requests import Request, cookie_parser
from starlette.responses import Response

from dragoman.intake import DESK_KEY

__all__ = ["LONGEST_NAME", "Names"]

LONGEST_NAME: Final = 80
"""Characters of the name of somebody who judges, at most."""

LASTING: Final = 366 * 24 * 3600
"""Seconds that a browser remembers a name."""

_COOKIE: Final = "dragoman-name-"
_DIGITS: Final = 64  # of a key, in hexadecimal


class Names:
    """Remembers names for the desk of one record; where no key can be kept beside it, as long as the desk runs."""

    def __init__(self, record: Path | None = None) -> None:
        """The key is made beside `record` when there is a name to be remembered."""
        self._path = None if record is None else Path(f"{record}{DESK_KEY}")
        self._own = secrets.token_hex(_DIGITS // 2)

    def read(self, headers: Mapping[str, str]) -> str:
        """The name that a browser remembers; empty where it has none that this desk gave."""
        key = self._kept() or self._own
        value = cookie_parser(headers.get("cookie", "")).get(_cookie(key), "")
        try:
            name = _signer(key).loads(value, max_age=LASTING)
        except BadData:
            return ""
        return name if isinstance(name, str) and len(name) <= LONGEST_NAME else ""

    def give(self, request: Request, response: Response, name: str) -> None:
        """Have the browser remember a name: for pages of this desk alone, and out of reach of scripts."""
        key = self._kept() or self._made()
        response.set_cookie(
            _cookie(key), str(_signer(key).dumps(name)), max_age=LASTING, path="/", httponly=True, samesite="strict",
            secure=request.url.scheme == "https",
        )  # fmt: skip

    def forget(self, response: Response) -> None:
        """Have the browser forget the name."""
        response.delete_cookie(_cookie(self._kept() or self._own), path="/", httponly=True, samesite="strict")

    def _kept(self) -> str:
        """The key beside the record; empty where there is none, or something else."""
        if self._path is None:
            return ""
        try:
            key = self._path.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return key if len(key) == _DIGITS else ""

    def _made(self) -> str:
        """A new key beside the record; that which another desk has made meanwhile; else the own one."""
        if self._path is None:
            return self._own
        beginning = Path(f"{self._path}-{secrets.token_hex(4)}")
        with suppress(OSError):
            descriptor = os.open(beginning, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as file:
                file.write(self._own)
            with suppress(OSError):
                os.link(beginning, self._path)  # in one piece, and never over another one
            beginning.unlink()
        return self._kept() or self._own


def _cookie(key: str) -> str:
    """One name for each key: desks of several records on one machine share its cookies."""
    return _COOKIE + hashlib.sha256(f"cookie {key}".encode()).hexdigest()[:8]


def _signer(key: str) -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(key, salt="name")
