"""One language, as its file has it: `languages/xx.yaml`. The file name registers the language."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import msgspec

from dragoman.errors import KnowledgeError
from dragoman.knowledge.sections.dates import DatesSection
from dragoman.knowledge.sections.lexicon import LexiconSection
from dragoman.knowledge.sections.numbers import NumbersSection
from dragoman.knowledge.sections.text import TextSection
from dragoman.knowledge.world_files import load_block
from dragoman.knowledge.yaml_files import knowledge_folder, load_yaml


class Grammar(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The switches in which languages differ for the chunk grammar.

    `nouns_capitalised`: every noun has a capital (de). `genitive_s`: a name or state in -s or -'s owns what follows
    (`Kuwaits Außenminister`, `Fiji's support`). `modifier_after`: adjectives follow their noun (fr).
    `portfolio_before`: a capitalised noun before a head names its portfolio (en: Development Minister).
    `verb_second`: the subject stands behind the verb where anything else opens the sentence (de, sv, nl).
    `verb_final`: a split verb is one word at the end of a subordinate clause (de, nl: als sie stattfand).
    `particle_last`: the particle of a split verb closes its clause (de). `passive_s`: an -s makes a verb passive (sv).
    `bare_relatives`: a relative clause often begins without a comma (sv: avtalet som undertecknades i maj).
    `definite_endings`: the endings that a noun has for its article (sv: diplomaten).
    `bare_perfect`: the endings of participles that tell the past in subordinate clauses without "has" (sv: -t, -ts).
    `bare_pronoun`: articles that stand for a state where no noun follows (sv: att det stöder; nl: dat het steunt).
    `pointing`: words before a noun that point to what has been told (the meeting, this visit, their talks).
    `standing_in`: words that a thing named before is meant by where they open a clause (it, this, which has met).
    `bare_capital`: a small word with an accent that its capital loses at the start of a sentence (fr: À -> A);
        where there is one, the accents of longer words are restored from the words of the file (Etat -> État).
    `also_written`: a letter and what some countries write for it (de: Swiss papers have no ß).
    `plural_verbs`: how finite verbs of several end, where one word is "she" and "they" (de: sie trafen, sie traf).
    """

    nouns_capitalised: bool = False
    genitive_s: Literal["none", "s", "apostrophe"] = "none"
    modifier_after: bool = False
    portfolio_before: bool = False
    verb_second: bool = False
    particle_last: bool = False
    passive_s: bool = False
    bare_pronoun: frozenset[str] = frozenset()
    gendered_things: bool = False
    verb_final: bool = False
    bare_relatives: bool = False
    definite_endings: tuple[str, ...] = ()
    bare_perfect: tuple[str, ...] = ()
    plural_verbs: tuple[str, ...] = ()
    bare_capital: dict[str, str] = {}
    also_written: dict[str, str] = {}
    pointing: frozenset[str] = frozenset()
    standing_in: frozenset[str] = frozenset()


class Language(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a language file holds."""

    language: str
    grammar: Grammar = Grammar()
    text: TextSection = TextSection()
    numbers: NumbersSection = NumbersSection()
    dates: DatesSection = DatesSection()
    lexicon: LexiconSection = LexiconSection()


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """The languages that have a file, in alphabetical order."""
    folder = knowledge_folder("languages")
    names = (entry.name for entry in folder.iterdir())
    return tuple(sorted(n[:-5] for n in names if n.endswith(".yaml") and not n.startswith("_")))


@lru_cache(maxsize=64)
def load_text(tag: str) -> TextSection:
    """The section `text` of the language `tag`, for whom that is enough: the rest of its file is not read.

    Raises KnowledgeError where there is no file, or the section is wrong.
    """
    name = _name_of(tag)
    return load_block(knowledge_folder("languages") / f"{name}.yaml", "text", TextSection) or TextSection()


def is_known_language(tag: str) -> bool:
    """Whether there is a file for the language `tag`, or for the one that it is a region or script of."""
    return tag in languages() or tag.partition("-")[0] in languages()


def _name_of(tag: str) -> str:
    for name in (tag, tag.partition("-")[0]):
        if name in languages():
            return name
    raise KnowledgeError(f"no language file for {tag!r}; there are {', '.join(languages())}")


@lru_cache(maxsize=32)
def load_language(tag: str) -> Language:
    """The language `tag` (BCP 47; a region or script is left out where there is no file for it).

    Raises KnowledgeError where there is no file, or it is wrong.
    """
    name = _name_of(tag)
    language = load_yaml(knowledge_folder("languages") / f"{name}.yaml", Language)
    if language.language != name:
        raise KnowledgeError(f"{name}.yaml, line 1: the file says it is for {language.language!r}")
    return language
