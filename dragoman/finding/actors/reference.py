"""A place of a text that means somebody: a person, a state, or both sides."""

from __future__ import annotations

import msgspec


class Reference(msgspec.Struct, frozen=True, order=True):
    """A place of the text and whom it means: a person's index, or a state's (or organisation's) code, or both.

    `kind` is person, state or both; `oblique` is set behind a preposition, `agent` behind "by", `placed` where it tells
    where something happens, or on what occasion.
    """

    start: int
    end: int
    kind: str
    person: int = -1
    code: str = ""
    oblique: bool = False
    agent: bool = False
    implied: bool = False
    placed: bool = False
