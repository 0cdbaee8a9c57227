"""The dateline that a paragraph opens with ("LIMA, 3 May (dpa) -"): it says where the text is from, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.tagging.tokens import Tokens
from dragoman.model.document import Sentence

# No dateline is longer than this, in characters.
_LONGEST: Final = 100
_TOWNS: Final = frozenset({"capital", "city"})
_PLACES: Final = _TOWNS | {"state", "seat", "organisation"}
_DASHES: Final = frozenset({"-", "--", "–", "—", "―"})
_INSIDE: Final = frozenset({",", "(", ")", "/", ".", "[", "]", "|"})


def dateline_end(tokens: Tokens, sentence: Sentence, tags: Sequence[Tag], dates: Sequence[DateMention]) -> int:
    """Where the text behind the dateline of a sentence begins; the start of the sentence where it has none.

    A dateline is a place, perhaps with a day and an agency, and ends at a dash or at the bracket of the agency. What
    is only a place before a dash ("Japan - a donor -") is one where a new sentence follows.
    """
    opening = next((t for t in tags if t.concept in _PLACES), None)
    at = tokens.first_at(sentence.start)
    shouted = at < len(tokens) and len(tokens.texts[at]) > 2 and tokens.texts[at].isupper()
    if not shouted and (opening is None or opening.start - sentence.start > 2):
        return sentence.start
    dated = [(d.start, d.end) for d in dates]
    town = shouted or (opening is not None and opening.concept in _TOWNS)
    framed = open_ = False  # whether a day or an agency stands in it; whether its bracket is open
    said = 0  # where the day in it ends
    while at < len(tokens) and tokens.starts[at] < min(sentence.end, sentence.start + _LONGEST):
        start, text = tokens.starts[at], tokens.texts[at]
        at += 1
        of_date = any(a <= start < b for a, b in dated)
        if text in _DASHES and not of_date:
            while at < len(tokens) and tokens.texts[at] in _DASHES:
                at += 1
            return _behind(tokens, at, sentence) if framed or (town and _opens(tokens, at)) else sentence.start
        if text == "/":
            open_ = not open_
        if (text == ")" or (text == "/" and not open_)) and framed and _opens(tokens, at):
            if text == ")" and _abbreviates(tokens, at - 1):
                return sentence.start
            return _behind(tokens, at, sentence)
        if shouted and framed and not of_date and start == said + 1 and text[0].isupper():
            return start  # "LIMA 3.5.2026 Peru has …"
        said = max([said, *(b for a, b in dated if of_date and a <= start < b)])
        framed = framed or of_date or text in "(/"
        open_ = text == "(" or (open_ and text != ")")
        if not (of_date or open_ or text in _INSIDE or text[0].isupper() or text[0].isdigit()):
            return sentence.start
    # "LIMA, 3 May, PAG." is nothing else.
    whole = at == len(tokens) or tokens.starts[at] >= sentence.end
    return sentence.end if whole and said and town else sentence.start


def _abbreviates(tokens: Tokens, at: int) -> bool:
    """Whether the bracket that closes at a token holds the initials of the words before it, and so is no agency's."""
    short = tokens.texts[at - 1]
    words = tokens.texts[max(0, at - 2 - len(short)) : at - 2]
    return len(short) > 1 and "".join(w[0] for w in words).upper() == short and tokens.texts[at - 2] == "("


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a sentence may begin at a token."""
    return (
        at < len(tokens)
        and (tokens.texts[at][0].isupper() or not tokens.texts[at][0].isalnum())
        and (tokens.texts[at] not in _INSIDE and tokens.texts[at] not in _DASHES)
    )


def _behind(tokens: Tokens, at: int, sentence: Sentence) -> int:
    return tokens.starts[at] if at < len(tokens) and tokens.starts[at] < sentence.end else sentence.start
