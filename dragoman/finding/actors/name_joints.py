"""What joins tokens into the words of a name: apostrophes, stops, and hyphens between initials."""

from __future__ import annotations

import re

from dragoman.finding.tagging.scene import Scene

INITIAL = re.compile(r"^[^\W\d_]{1,2}$")
APOSTROPHES = frozenset("'’ʻ")
_HYPHENS = frozenset("-‐‑")
QUOTES = frozenset("\"'“”‘’«»„")


def words_of_name(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    """The words of a name that some tokens are, without quotation marks."""
    if last == first + 1:
        return (scene.tokens.texts[first],) if scene.tokens.texts[first] not in QUOTES else ()
    words: list[str] = []
    if "(" in scene.tokens.texts[first:last]:
        first = scene.tokens.texts.index("(", first) + 1  # initials stand for what follows in brackets
    for at in range(first, last):
        if scene.tokens.texts[at] == ")":
            continue
        text = scene.tokens.texts[at]
        if text == "." or (at > first and _joins_on(scene, at, last)):
            words[-1] += text
        elif text not in QUOTES:
            words.append(text)
    return tuple(words)


def runs_on(scene: Scene, at: int, behind: int) -> bool:
    """Whether a word goes on behind the apostrophe that a token is, or ends in: "Tu'ipulotu", "Al-Sa'di"."""
    tokens = scene.tokens
    if tokens.texts[at][-1] not in APOSTROPHES or at + 1 >= behind or tokens.ends[at] != tokens.starts[at + 1]:
        return False
    if len(tokens.texts[at]) == 1 and (at == 0 or tokens.ends[at - 1] != tokens.starts[at]):
        return False
    rest = tokens.texts[at + 1]
    if rest[0].islower() and any(t.concept == "word" for t in scene.token_tags[at]):
        return False  # an elided article: "L'ambassadeur"
    return rest[0].isalpha() and (len(rest) > 1 or len(tokens.texts[at]) > 1)


def joins_initials(scene: Scene, at: int, behind: int) -> bool:
    """Whether a token is the hyphen between two initials: "J.-P. Moreau"."""
    tokens = scene.tokens
    if tokens.texts[at] not in _HYPHENS or tokens.texts[at - 1] != "." or at + 2 >= behind:
        return False
    glued = tokens.ends[at - 1] == tokens.starts[at] and tokens.ends[at] == tokens.starts[at + 1]
    return glued and bool(INITIAL.match(tokens.texts[at + 1])) and tokens.texts[at + 2] == "."


def _joins_on(scene: Scene, at: int, behind: int) -> bool:
    """Whether a token belongs to the word before it: behind an apostrophe, or with a hyphen between two initials."""
    if joins_initials(scene, at, behind) or joins_initials(scene, at - 1, behind):
        return True
    return runs_on(scene, at - 1, behind) or (scene.tokens.texts[at] in APOSTROPHES and runs_on(scene, at, behind))
