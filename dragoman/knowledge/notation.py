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
from dataclasses import dataclass
from functools import lru_cache

from dragoman.errors import KnowledgeError

OPEN = "…"
_GROUP = re.compile(r"\{([^{}()]*)\}|\(([^{}()]*)\)")
MOST_FORMS = 4096


@dataclass(frozen=True, slots=True)
class SurfaceForm:
    """One written form of a term, case-folded; open where other letters may stand before or behind it."""

    text: str
    open_left: bool = False
    open_right: bool = False


@lru_cache(maxsize=65536)
def expand(term: str) -> tuple[SurfaceForm, ...]:
    """All written forms of `term`.

    Raises KnowledgeError for unbalanced brackets, an empty form, or more than 4,096 forms.
    """
    forms = []
    for text in _alternatives(term):
        left, right = text.startswith(OPEN), text.endswith(OPEN)
        core = fold_case(" ".join(text.strip(OPEN).split()))
        if not core:
            raise KnowledgeError(f"the term {term!r} has an empty form")
        forms.append(SurfaceForm(core, left, right))
    return tuple(dict.fromkeys(forms))


def fold_case(text: str) -> str:
    """`text` in NFC and lower case, of the same length: offsets in it are offsets in the original."""
    composed = unicodedata.normalize("NFC", text)
    lowered = composed.lower()
    if len(lowered) == len(composed):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in composed)


def _alternatives(term: str) -> list[str]:
    pending, done = [term], []
    while pending:
        text = pending.pop()
        group = _GROUP.search(text)
        if group is None:
            if re.search(r"[{}()|]", text):
                raise KnowledgeError(f"unbalanced brackets in the term {term!r}")
            done.append(text)
            continue
        options = group[1].split("|") if group[1] is not None else ["", *group[2].split("|")]
        pending.extend(text[: group.start()] + option + text[group.end() :] for option in options)
        if len(pending) + len(done) > MOST_FORMS:
            raise KnowledgeError(f"the term {term!r} has more than {MOST_FORMS} forms")
    return sorted(set(done))
