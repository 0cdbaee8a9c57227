"""Sessions of browsers: a signed cookie tells whether the token was given and who sits there. The desk keeps no list."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Final

from itsdangerous import BadData, Signer, URLSafeTimedSerializer
from starlette.requests import Request, cookie_parser
from starlette.responses import Response

from dragoman.desk.names import Names

COOKIE: Final = "dragoman"
_LASTING: Final = 12 * 3600  # seconds until a browser has to give the token again


@dataclass(frozen=True, slots=True)
class Session:
    """A browser at the desk: `admitted` where it gave the token, `who` the name of the person, empty until asked."""

    id: str
    admitted: bool = False
    who: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a request comes from: its session, what its forms must carry, and whether it may judge at all."""

    session: Session
    token: str
    judges: bool

    @property
    def named(self) -> bool:
        """Whether somebody sits there who may judge and whose name is known."""
        return self.judges and bool(self.session.who)


class Sessions:
    """Makes and reads the sessions of one desk; those of another one, or of an earlier run, are none.

    Names outlive them: a browser that remembers one begins its next session with it.
    """

    def __init__(self) -> None:
        """Sign with a secret that nobody is told."""
        self.names = Names()
        secret = secrets.token_bytes(32)
        self._cookies = URLSafeTimedSerializer(secret, salt="session")
        self._forms = Signer(secret, salt="form")

    def begin(self, headers: Mapping[str, str], *, admitted: bool = False) -> Session:
        """A new session, of whoever the browser remembers."""
        return Session(secrets.token_urlsafe(16), admitted, self.names.read(headers))

    def returning(self, headers: Mapping[str, str]) -> Session | None:
        """A new session where the browser remembers who judged."""
        session = self.begin(headers)
        return session if session.who else None

    def written(self, session: Session) -> str:
        """A session as the value of its cookie."""
        return str(self._cookies.dumps(asdict(session)))

    def read(self, headers: Mapping[str, str]) -> Session | None:
        """The session that a request comes from, where it brings the cookie of one that is not over."""
        value = cookie_parser(headers.get("cookie", "")).get(COOKIE, "")
        try:
            return Session(**self._cookies.loads(value, max_age=_LASTING))
        except BadData:
            return None

    def give(self, request: Request, response: Response, session: Session) -> None:
        """Have the browser keep a session, and the name: for pages of this desk alone, and out of reach of scripts."""
        secure = request.url.scheme == "https"
        response.set_cookie(
            COOKIE, self.written(session), httponly=True, samesite="strict", secure=secure, path="/", max_age=_LASTING
        )
        if session.who:
            self.names.give(request, response, session.who)

    def forget(self, response: Response) -> None:
        """Have the browser forget the session, and the name."""
        response.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")
        self.names.forget(response)

    def token(self, session: Session) -> str:
        """What every form of a session carries, so that no other page can send one in its name."""
        return self._forms.get_signature(session.id).decode()

    def sent_by(self, session: Session, token: str) -> bool:
        """Whether a form with this token was made for this session."""
        return hmac.compare_digest(self.token(session).encode(), token.encode())
