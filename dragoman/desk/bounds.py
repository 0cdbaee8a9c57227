"""How much of one item a page shows: texts may name a hundred thousand persons, or give one a name of a megabyte.

Pages say how much they leave out; the API gives all of it.
"""

from __future__ import annotations

from typing import Any, Final

ENTRIES: Final = 200
"""Entries of one list of an item that a page shows."""

LETTERS: Final = 2_000
"""Characters of one value that a page shows."""

_DEEPEST: Final = 8


def within(value: Any, depth: int = 0) -> Any:
    """The same JSON value with long lists and texts cut; what lies very deep is left out."""
    if isinstance(value, str):
        return value if len(value) <= LETTERS else shortened(value)
    if isinstance(value, list):
        return [within(one, depth + 1) for one in value[:ENTRIES]] if depth < _DEEPEST else []
    if isinstance(value, dict):
        return {key: within(one, depth + 1) for key, one in value.items()} if depth < _DEEPEST else {}
    return value


def left_out(plain: dict[str, Any]) -> list[tuple[str, int]]:
    """The lists of an item that are longer than a page shows, each with the number of its entries."""
    lists = ((name, len(value)) for name, value in plain.items() if isinstance(value, list))
    return [(name, length) for name, length in lists if length > ENTRIES]


def shortened(text: str) -> str:
    """The beginning of a text, and how much follows."""
    return f"{text[:LETTERS]}… ({len(text) - LETTERS:,} more characters)"
