"""Whether an office or a title says that its holder is a woman or a man."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene
from dragoman.knowledge.language import load_language
from dragoman.knowledge.notation import expand

# How far before a name a title or an article may stand, in characters.
_TITLE = 14
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@lru_cache(maxsize=32)
def _marks(language: str) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """What tells a gender: whole words, and ends of words."""
    pronouns = load_language(language).lexicon.pronouns
    words: dict[str, str] = {}
    ends: list[tuple[str, str]] = []
    for code, terms in (("he", pronouns.masculine), ("she", pronouns.feminine)):
        for form in (f for term in terms for f in expand(term)):
            if form.open_left:
                ends.append((form.text, code))
            else:
                words[form.text] = code
    return words, tuple(ends)


def gender_of(scene: Scene, sightings: Iterable[Sighting]) -> str | None:
    """`he` or `she` as the words beside a person's names say; None where they do not."""
    votes = {"he": 0, "she": 0}
    for sighting in sightings:
        start = sighting.name.start
        for begin, end in [(max(sighting.sentence.start, start - _TITLE), start)] + [
            (p.start, p.end) for p in sighting.posts if not p.borrowed
        ]:
            for word in _WORD.findall(scene.text[begin:end].casefold()):
                code = _of_word(scene.lexicon.language.language, word)
                if code:
                    votes[code] += 1
    if votes["he"] == votes["she"]:
        return None
    return max(votes, key=lambda code: votes[code])


def gender_of_office(language: str, office: str) -> str | None:
    """`he` or `she` as the words of an office say; None where they do not."""
    return next((code for word in _WORD.findall(office.casefold()) if (code := _of_word(language, word))), None)


@lru_cache(maxsize=8192)
def _of_word(language: str, word: str) -> str | None:
    words, ends = _marks(language)
    if word in words:
        return words[word]
    return next((code for end, code in ends if word.endswith(end) and len(word) > len(end)), None)
