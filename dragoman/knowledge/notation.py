"""The compact notation in which knowledge files write inflected words.

    Botschafter{|s|n|in|innen}    alternatives; an empty one means "nothing"
    (stellvertretende{r|n} )X     a part that may be missing
    …dialog                       an open compound: any word that ends so
    Verteidigungs…                any word that begins so

A term may hold several words; white space in it stands for any white space in a text.
"""

from __future__ import annotations

import re
import unicodedata
from math import prod
from typing import NamedTuple

from dragoman.errors import KnowledgeError

OPEN = "…"
_GROUP = re.compile(r"(\{[^{}()]*\}|\([^{}()]*\))")
_ENDINGS = re.compile(r"([^{}()|]*)\{([^{}()]*)\}")  # most terms end with their only group
_BRACKETS = "{}()|"
MOST_FORMS = 4096


class SurfaceForm(NamedTuple):
    """One written form of a term, case-folded; open where other letters may stand before or behind it."""

    text: str
    open_left: bool = False
    open_right: bool = False


def expand(term: str) -> tuple[SurfaceForm, ...]:
    """All written forms of `term`.

    Raises KnowledgeError for unbalanced brackets, an empty form, or more than 4,096 forms.
    """
    forms = (
        SurfaceForm(form.strip(OPEN).strip(), form[0] == OPEN, form[-1] == OPEN) if OPEN in form else SurfaceForm(form)
        for form in written_forms(term)
    )
    return tuple(dict.fromkeys(forms))


def written_forms(term: str) -> list[str]:
    """The forms of `term` as plain texts, case-folded; one that is open still begins or ends with an ellipsis.

    Raises KnowledgeError as `expand` does.
    """
    if term.isalpha():  # as most are
        return [fold_case(term)]
    forms = _alternatives(fold_case(term.strip()))
    if len(term.split()) > 1:
        forms = [" ".join(form.split()) for form in forms]
    if not all(forms) or (OPEN in term and not all(form.strip(OPEN + " ") for form in forms)):
        raise KnowledgeError(f"the term {term!r} has an empty form")
    return forms


def fold_case(text: str) -> str:
    """`text` in NFC and lower case, of the same length: offsets in it are offsets in the original."""
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFC", text)
    lowered = composed.lower()
    if len(lowered) == len(composed):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in composed)


def _alternatives(term: str) -> list[str]:
    if "{" not in term and "(" not in term and "|" not in term and "}" not in term and ")" not in term:
        return [term]
    usual = _ENDINGS.fullmatch(term)
    if usual is not None:
        return [usual[1] + ending for ending in usual[2].split("|")]
    choices: list[list[str]] = []
    for piece in _GROUP.split(term):
        if piece[:1] == "{":
            choices.append(piece[1:-1].split("|"))
        elif piece[:1] == "(":
            choices.append(["", *piece[1:-1].split("|")])
        elif any(mark in piece for mark in _BRACKETS):
            return _innermost_first(term)
        elif piece:
            choices.append([piece])
    if prod(map(len, choices)) > MOST_FORMS:
        raise KnowledgeError(f"the term {term!r} has more than {MOST_FORMS} forms")
    forms = choices[0]
    for options in choices[1:]:
        forms = [form + option for form in forms for option in options]
    return sorted(set(forms))


def _innermost_first(term: str) -> list[str]:
    """The alternatives of a term whose groups hold groups."""
    pending, done = [term], []
    while pending:
        text = pending.pop()
        group = _GROUP.search(text)
        if group is None:
            if any(mark in text for mark in _BRACKETS):
                raise KnowledgeError(f"unbalanced brackets in the term {term!r}")
            done.append(text)
            continue
        options = [*([""] if group[0][0] == "(" else []), *group[0][1:-1].split("|")]
        pending.extend(text[: group.start()] + option + text[group.end() :] for option in options)
        if len(pending) + len(done) > MOST_FORMS:
            raise KnowledgeError(f"the term {term!r} has more than {MOST_FORMS} forms")
    return sorted(set(done))
