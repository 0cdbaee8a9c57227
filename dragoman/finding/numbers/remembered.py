"""Judgements of words, made once each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
T = TypeVar("T")

_MOST_WORDS = 50_000  # remembered per language


class Remembered(dict[K, T]):
    """What `judge` says of each word, or pair of words, remembered."""

    def __init__(self, judge: Callable[[K], T]) -> None:
        """Start with nothing remembered."""
        super().__init__()
        self._judge = judge

    def __missing__(self, word: K) -> T:
        """Judge a word that is met for the first time."""
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = answer = self._judge(word)
        return answer
