"""The pieces that terms and texts are made of, and the terms by the one that they begin with."""

from __future__ import annotations

import re
from functools import cache

from dragoman.finding.tagging.lexicon_terms import Concept

# A term begins and ends with one of these: a whole word or number, or any other character; with the blank behind it.
_PIECE = re.compile(r"(?:[^\W_]+|[\W_]) ?")

Concepts = tuple[Concept, ...]
_Start = tuple[Concepts | None, dict[str, int] | None]


def pieces_of(text: str) -> list[str]:
    """The pieces of a text, one behind the other, each with the blank behind it."""
    return _PIECE.findall(text)


def terms_by_piece(terms: dict[str, Concepts]) -> dict[str, _Start]:
    """What terms begin with a piece: its concepts alone, and by the next piece how many more follow (as set bits)."""
    longer: dict[str, dict[str, int]] = {}
    starts: dict[str, _Start] = {}
    for term, concepts in terms.items():
        if term.isalnum():
            starts[term] = concepts, None
            continue
        pieces = term.split(" ")
        if not all(map(str.isalnum, pieces)):
            pieces = list(map(str.rstrip, pieces_of(term)))
        if len(pieces) == 1:
            starts[pieces[0]] = concepts, None
        else:
            following = longer.setdefault(pieces[0], {})
            following[pieces[1]] = following.get(pieces[1], 0) | 1 << (len(pieces) - 1)
    for piece, following in longer.items():
        starts[piece] = starts[piece][0] if piece in starts else None, following
    return starts


@cache
def numbers_of(bits: int) -> tuple[int, ...]:
    """The numbers of the bits that are set, the highest first."""
    return tuple(n for n in range(bits.bit_length() - 1, -1, -1) if bits >> n & 1)
