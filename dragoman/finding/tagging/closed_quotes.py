"""Where a quotation ends that a comma parts from who says it."""

from __future__ import annotations

from dragoman.finding.tagging.tokens import Tokens

_CLOSING_QUOTES = frozenset('”“»"’«')
_QUOTES = _CLOSING_QUOTES | frozenset("„‘‚")
# How many words a name in quotation marks has at most.
_LONGEST_NAME = 4


def quote_closed(tokens: Tokens, comma: int) -> int | None:
    """Where what stands behind a quotation begins, if the comma closes one: "…”, sagte", "…,” she said"."""
    inside = tokens.texts[max(0, comma - 1 - _LONGEST_NAME) : max(0, comma - 1)]
    if any(text in _QUOTES for text in inside):
        return None  # the ship "Esmeralda", which
    if comma and tokens.texts[comma - 1] in _CLOSING_QUOTES:
        return tokens.ends[comma]
    behind = comma + 1
    if (
        behind < len(tokens.texts)
        and tokens.texts[behind] in _CLOSING_QUOTES
        and tokens.starts[behind] == tokens.ends[comma]
    ):
        return tokens.ends[behind]
    return None
