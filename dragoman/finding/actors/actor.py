"""Somebody who can speak, as a phrase of the text means it."""

from __future__ import annotations

from typing import Final

import msgspec

# The kind of a body that is heard only where it takes a stand: a ministry of home affairs, or one whose state no word
# tells, and which is of the state in which the text is at home.
HOME: Final = "home"


class Actor(msgspec.Struct, frozen=True):
    """A phrase that means somebody who can speak.

    `front` is where its phrase begins, titles included. `key` and `country` are as findings name them. `kind` is
    person, state, office (a body or an unnamed office of a state), home or both; `relation` plain, oblique or agent.
    `owner` is set for a state in the genitive; `pronoun` for "he", "she".
    """

    start: int
    end: int
    front: int
    key: str
    country: str | None
    kind: str
    relation: str = "plain"
    owner: bool = False
    pronoun: bool = False
