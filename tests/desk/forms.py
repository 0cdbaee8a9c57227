"""Somebody at the desk who fills in its forms as a browser would."""

from __future__ import annotations

from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

from httpx2 import Response
from starlette.testclient import TestClient


class Forms(HTMLParser):
    """The forms of a page that are sent: where to, and what stands in their fields."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.forms: list[tuple[str, list[tuple[str, str]]]] = []
        self._inside = False
        self._choice: list[str] = []
        self._area: list[str] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form" and values.get("method") == "post":
            self.forms.append((values["action"], []))
            self._inside = True
        if not self._inside:
            return
        fields = self.forms[-1][1]
        if tag == "input" and "name" in values and values.get("type") not in ("checkbox", "radio", "file"):
            fields.append((values["name"], values.get("value", "")))
        elif tag == "input" and "checked" in values:
            fields.append((values["name"], values["value"]))
        elif tag == "select":
            self._choice = [values["name"]]
        elif tag == "option" and self._choice and (len(self._choice) == 1 or "selected" in values):
            self._choice[1:] = [values["value"]]
        elif tag == "textarea":
            self._area = [values["name"], ""]

    def handle_data(self, data: str) -> None:
        if self._area is not None:
            self._area[1] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False
        elif tag == "select" and self._choice:
            self.forms[-1][1].append((self._choice[0], self._choice[1]))
            self._choice = []
        elif tag == "textarea" and self._area is not None:
            self.forms[-1][1].append((self._area[0], self._area[1]))
            self._area = None


class Person:
    """Somebody at the desk, called Ana."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def fields(self, address: str, action: str = "") -> tuple[str, list[tuple[str, str]]]:
        """Where the form of a page is sent to, and what stands in it; of several the one with this action."""
        answer = self.client.get(address)
        assert answer.status_code == 200, answer.text
        return next(form for form in Forms(answer.text).forms if action in form[0])

    def send(self, address: str, action: str = "", **values: str | Sequence[str]) -> Response:
        """Fill in the form of a page and send it."""
        target, fields = self.fields(address, action)
        return self.client.post(target, data=filled(fields, {"who": "Ana", **values}))

    def judge(self, item: str, act: str, **values: str | Sequence[str]) -> Response:
        """Judge an item; the answer is where the browser is sent on to."""
        answer = self.send(f"/judge/{item}/{act}", f"/{act}", **values)
        assert answer.status_code == 303, answer.text
        return self.client.get(answer.headers["location"])

    def plain(self, table: str, item: str) -> dict[str, Any]:
        """An item as programs get it."""
        plain: dict[str, Any] = self.client.get(f"/api/v1/{table}/{item}").json()
        return plain


def filled(fields: Sequence[tuple[str, str]], values: dict[str, str | Sequence[str]]) -> dict[str, list[str]]:
    """The fields of a form with other values."""
    made: dict[str, list[str]] = {}
    for name, value in fields:
        made.setdefault(name, []).append(value)
    return made | {name: [v] if isinstance(v, str) else list(v) for name, v in values.items()}
