"""Verdicts on pairs, remembered from one joining to the next, because most pairs are the same as before."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Callable, Mapping
from typing import Any

__all__ = ["Memory", "Verdicts", "pair_code", "view_of"]

_BITS = (1 << 64) - 1
_TURN = 0x9E3779B97F4A7C15  # an odd number without a pattern


def view_of(*parts: object) -> int:
    """A number of 64 bits for what something is made of; two different things have one by an accident that never
    happens.
    """
    return int.from_bytes(hashlib.blake2b(repr(parts).encode(), digest_size=8).digest(), "big")


def pair_code(a: int, b: int) -> int:
    """The code of a pair of views, in this order."""
    return ((a * _TURN) ^ b) * _TURN & _BITS


class Verdicts:
    """Yes or no on pairs, each known by a code that changes with anything that the verdict depends on."""

    def __init__(self, yes: bytes = b"", no: bytes = b"") -> None:
        """Begin with what was packed before."""
        self._known = dict.fromkeys(array("Q", no), False) | dict.fromkeys(array("Q", yes), True)
        self._asked: dict[int, bool] = {}

    def ask(self, code: int, judge: Callable[..., bool], *pair: Any) -> bool:
        """The verdict on the pair that has this code, from memory or from `judge`."""
        verdict = self._asked.get(code)
        if verdict is None:
            verdict = self._known.get(code)
            self._asked[code] = verdict = judge(*pair) if verdict is None else verdict
        return verdict

    def packed(self) -> tuple[bytes, bytes]:
        """The pairs with a yes and those with a no; only what was asked for this time."""
        yes, no = array("Q"), array("Q")
        for code in sorted(self._asked):
            (yes if self._asked[code] else no).append(code)
        return yes.tobytes(), no.tobytes()


class Memory:
    """The verdicts of an earlier joining, by topic; and those of this one, for the next."""

    def __init__(self, kept: Mapping[str, tuple[bytes, bytes]] | None = None) -> None:
        """Begin with what an earlier joining kept."""
        self._kept = dict(kept or {})
        self._topics: dict[str, Verdicts] = {}

    def verdicts(self, topic: str) -> Verdicts:
        """Those on one topic."""
        if topic not in self._topics:
            self._topics[topic] = Verdicts(*self._kept.pop(topic, (b"", b"")))
        return self._topics[topic]

    def kept(self) -> dict[str, tuple[bytes, bytes]]:
        """What this joining leaves for the next."""
        return {topic: verdicts.packed() for topic, verdicts in self._topics.items()}
