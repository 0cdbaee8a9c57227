"""Names in the genitive: "Kofi Mensahs Besuch" is that of Kofi Mensah, "Lars Williams besök" that of Lars Williams."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.name_words import NOUNS, near
from dragoman.finding.tagging.scene import Scene
from dragoman.knowledge.name_homes import homes_of_name
from dragoman.knowledge.world_facts import family_name_first

# What a name in the genitive owns, what never follows one, and the letters before an -s that is rather the name's own.
_OWNED: Final = NOUNS | {"event", "body", "instrument", "act_noun", "session", "delegation", "greeting", "say"}
_NOT_OWNED: Final = frozenset({"word", "auxiliary", "pronoun", "post", "head", "rank"})
# So much speaks for the home of a name where more than one word does.
_SURE: Final = 4
_FINITE: Final = frozenset({"pres", "past", "inf", "fut", "cond"})
_VOWELS: Final = frozenset("aeiouyåäöüéís")


def in_genitive(scene: Scene, behind: int, words: tuple[str, ...]) -> bool:
    """Whether a name of full words ends in the -s of a genitive: "Kofi Mensahs Besuch", not "Lars Williams besök".

    A noun or its adjective follows right behind. Names that end in -s themselves are mostly known, or have a vowel before.
    """
    if not _owned_behind(scene, behind):
        return False
    name, stem = " ".join(words), " ".join(words)[:-1]
    known, bare = homes_of_name(name), homes_of_name(stem)
    most = max(known.values(), default=0)
    if most >= _SURE and any(family_name_first(code) for code, weight in known.items() if weight == most):
        return True  # no name of theirs ends so
    if max(bare.values(), default=0) != most:
        return max(bare.values(), default=0) > most
    return stem[-1] not in _VOWELS


def _owned_behind(scene: Scene, at: int) -> bool:
    """Whether a noun that a name can own stands at a token, or one word further."""
    for ahead in (at, at + 1):
        if ahead >= len(scene.tokens) or not near(scene, ahead - 1) or not scene.tokens.texts[ahead][0].isalpha():
            return False
        tags = scene.token_tags[ahead]
        if any(t.concept in _NOT_OWNED or t.meaning.form in _FINITE for t in tags):
            return False
        if any(t.concept in _OWNED and t.meaning.form in (None, "noun") for t in tags):
            return True
        if any(t.concept == "verb" and t.meaning.form == "noun" for t in tags):
            return True  # "på Jörgen Granbergs inbjudan"
        if tags and not any(t.concept in ("adjective", "modifier") for t in tags):
            return scene.grammar.nouns_capitalised and scene.tokens.texts[ahead][0].isupper()
    return False
