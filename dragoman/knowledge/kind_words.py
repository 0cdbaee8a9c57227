"""Words that tell kinds of things, each alone or, written with "…" before it, as the end of longer ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

KindWords: TypeAlias = tuple[Mapping[str, str], tuple[tuple[str, str], ...]]
"""Kinds by whole word, and by ending."""


def kind_words(lists: Iterable[tuple[str, Iterable[str]]]) -> KindWords:
    """The kinds by their words; a word that stands in several lists has the kind of the last one."""
    words: dict[str, str] = {}
    ends: list[tuple[str, str]] = []
    for kind, terms in lists:
        for word in terms:
            if word[0] == "…":
                ends.append((word[1:], kind))
            else:
                words[word] = kind
    return words, tuple(ends)
