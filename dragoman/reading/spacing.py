"""Undoing the spaces that a tokeniser put around punctuation, apostrophes, brackets and hyphens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from dragoman.knowledge.sections.text import TextSection
from dragoman.reading.edits import Draft

_STOP = re.compile(r"(?<=[\w\"»”“’')\]%°]) +(?=[,.](?:\s|$))")
_COLON = re.compile(r"(?<=[\w\"»”’')\]%]) +(?=[;:!?](?:\s|$))")
_OPENED = re.compile(r"(?<=[(\[„‚¿¡]) +(?=\S)")
# “ closes what „ has opened, and opens only where nothing stands before it.
_CURLY = re.compile(r"„[^„“\n]*?( *)“|(?<![^\s(\[])“( +)(?=\S)")
_CLOSED = re.compile(r"(?<=\S) +(?=[)\]]|”(?!\w))")  # a mark that a word follows may open: ”så”
_TIGHT_STOP = re.compile(r"\w[,.](?:\s|$)")
_STRAIGHT = re.compile(r"(?<!\S)([\"'])(?!\S)|(?<!\S)([\"'])(?=[,.;:!?)])")
_HINT = re.compile(r" [,.](?:\s|$)|[(\[„“] | [)\]”]| ['’]|['’] ")
LEAST = 3  # spaced stops from which a text counts as tokenised


def respaced(draft: Draft, words: TextSection) -> tuple[Draft, int]:
    """The draft without a tokeniser's spaces, and how many were taken out."""
    text = draft.text
    if not _HINT.search(text):
        return draft, 0
    patterns = _patterns(words)
    inside: set[tuple[int, int]] = set()
    loose = [m.span() for m in _STOP.finditer(text)]
    tokenised = len(loose) >= LEAST and len(loose) > len(_TIGHT_STOP.findall(text))
    for pattern in (*patterns.always, *(patterns.tokenised if tokenised else ())):
        _collect(pattern, text, inside)
    ordered = sorted({*inside, *loose, *(_around_quotes(text, inside) if tokenised else ())})
    edits = [(s, e, "") for i, (s, e) in enumerate(ordered) if i == 0 or s >= ordered[i - 1][1]]
    return draft.edited(edits), len(edits)


class _Patterns:
    """What may be closed up: always, or only where the text is tokenised. Groups or matches are cut."""

    def __init__(self, words: TextSection) -> None:
        self.always: list[re.Pattern[str]] = [_OPENED, _CURLY, _CLOSED]
        self.tokenised: list[re.Pattern[str]] = []
        if words.elisions:
            self.always.append(re.compile(rf"(?<![\w'’])(?:{_any(words.elisions)})(?: ?['’]( +)|( +)['’])(?=\w)", re.I))
            self.always.append(re.compile(rf"(?<![\w'’])(?:{_any(words.elisions)})( +)['’] (?=\w)", re.I))
        else:  # languages with elision also set a space before these signs
            self.tokenised.append(_COLON)
        if words.clitics:
            self.always.append(re.compile(rf"(?<=\w)( +)['’](?:{_any(words.clitics)})(?!\w)"))
            self.tokenised.append(re.compile(rf"(?<=\w)( +)['’]( +)(?:{_any(words.clitics)})(?!\w)"))
        if words.lower_openers:
            letters = _any(tuple({w[1:] for w in words.lower_openers}))
            self.tokenised.append(re.compile(rf"(?<!\w)['’‘]( +)(?:{letters})(?= \w)"))
        if words.hyphen_prefixes:
            self.tokenised.append(re.compile(rf"(?<!\w)(?:{_any(words.hyphen_prefixes)})( +)[-–]( +)(?=\w)", re.I))


@lru_cache(maxsize=64)
def _patterns_of(key: tuple[tuple[str, ...], ...]) -> _Patterns:
    elisions, clitics, lower_openers, hyphen_prefixes = key
    return _Patterns(
        TextSection(elisions=elisions, clitics=clitics, lower_openers=lower_openers, hyphen_prefixes=hyphen_prefixes)
    )


def _patterns(words: TextSection) -> _Patterns:
    return _patterns_of((words.elisions, words.clitics, words.lower_openers, words.hyphen_prefixes))


def _any(terms: tuple[str, ...]) -> str:
    return "|".join(re.escape(t) for t in sorted(terms, key=len, reverse=True))


def _collect(pattern: re.Pattern[str], text: str, spans: set[tuple[int, int]]) -> None:
    for m in pattern.finditer(text):
        if pattern.groups == 0:
            spans.add(m.span())
            continue
        spans.update(m.span(g) for g in range(1, pattern.groups + 1) if m[g])


def _around_quotes(text: str, inside: set[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spaces inside straight quotes that stand alone: the odd ones open, the even ones close."""
    for line in re.finditer(r"[^\n]+", text):
        for sign in "\"'":
            marks = [m.start() for m in _STRAIGHT.finditer(text, line.start(), line.end())]
            marks = [at for at in marks if text[at] == sign and not _closed_up(at, inside)]
            if len(marks) % 2:
                continue
            for opening, closing in zip(marks[::2], marks[1::2], strict=True):
                if text[opening + 1 : opening + 2] == " ":
                    yield opening + 1, opening + 2
                if text[closing - 1] == " ":
                    yield closing - 1, closing


def _closed_up(at: int, spans: set[tuple[int, int]]) -> bool:
    """Whether the mark at `at` was already taken for an apostrophe."""
    return (at - 1, at) in spans or (at + 1, at + 2) in spans
