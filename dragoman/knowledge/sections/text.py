"""The section `text` of a language file: what reading needs to know of a language.

Terms are written in the notation of `dragoman.knowledge.notation`; case does not matter in them.
"""

from __future__ import annotations

import msgspec


class Cues(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words that give a line of page furniture away.

    `whole`: the line, or one entry of a bar, says only this (numbers and signs aside).
    `start`: the line begins so. `inside`: the line holds it somewhere.
    """

    whole: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()


class Furniture(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What stands around an article on a page, by the reason that is given for cutting it."""

    navigation: Cues = Cues()
    share: Cues = Cues()
    comment: Cues = Cues()
    related_headline: Cues = Cues()
    same_author: Cues = Cues()
    newsletter: Cues = Cues()
    cookie: Cues = Cues()
    advertisement: Cues = Cues()
    contact: Cues = Cues()
    credit: Cues = Cues()
    byline: Cues = Cues()
    tags: Cues = Cues()
    footer: Cues = Cues()


class TornPair(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Words `behind` which no word of `before` can follow (`the and`)."""

    behind: tuple[str, ...]
    before: tuple[str, ...]


class Torn(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Signs that something was taken out of a sentence.

    `pairs` of words that cannot follow each other; `openers`: verbs that begin no sentence but a question;
    `dangling`: words that something must follow, besides the prepositions and articles of the lexicon.
    """

    pairs: tuple[TornPair, ...] = ()
    openers: tuple[str, ...] = ()
    dangling: tuple[str, ...] = ()


class TextSection(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a language is written, and what its news pages say around an article."""

    # sentences
    abbreviations: tuple[str, ...] = ()
    """Never the end of a sentence (`Dr.`, `z. B.`)."""
    closing_abbreviations: tuple[str, ...] = ()
    """May end a sentence, and do where an opener follows (`etc.`, `Inc.`)."""
    openers: tuple[str, ...] = ()
    """Words that, with a capital, begin a sentence and hardly ever a name."""
    lower_openers: tuple[str, ...] = ()
    """What a sentence may begin with although it is small (`'s` in `'s Middags`)."""
    letter_words: tuple[str, ...] = ()
    """Words of one letter, which no initial is when they are small (`i`)."""
    ordinal_dot: bool = False
    """Whether a dot behind a number below 100 makes it an ordinal (`4. Dezember`)."""
    ordinal_leads: tuple[str, ...] = ()
    """Words behind which it does so with larger numbers too (`zum 125. Mal`)."""

    # damage of tokenised text
    elisions: tuple[str, ...] = ()
    """What stands before an apostrophe without a space (`l`, `qu`)."""
    clitics: tuple[str, ...] = ()
    """What stands behind an apostrophe without a space (`s`, `ll`)."""
    hyphen_prefixes: tuple[str, ...] = ()
    """What is joined to the next word by a hyphen (`vice` in `vice-ministre`)."""

    torn: Torn = Torn()
    """Signs that something was taken out of a sentence (`the and`)."""

    # dates in the head of an article
    locales: tuple[str, ...] = ()
    """Further CLDR locales whose month names are in use (`de_AT`)."""
    month_first: bool = False
    """Whether 04/12/2025 is the twelfth of April."""
    today: tuple[str, ...] = ()
    """Words that say: on the day of publication."""
    clock: tuple[str, ...] = ()
    """Words around a time of day (`Uhr`, `kl.`)."""

    # head and foot of an article
    published: tuple[str, ...] = ()
    """Labels before the date of publication."""
    updated: tuple[str, ...] = ()
    """Labels before the date of a later change."""
    byline: tuple[str, ...] = ()
    """Words before the name of an author."""
    staff: tuple[str, ...] = ()
    """Words for authors that are no names (`Redaktion`)."""
    photo: tuple[str, ...] = ()
    """Labels before the source of a picture."""
    origin: tuple[str, ...] = ()
    """Labels before the address of the text that this one reprints or translates."""
    release: tuple[str, ...] = ()
    """What a press release calls itself."""
    authority: tuple[str, ...] = ()
    """Words in the names of ministries and offices that issue press releases."""
    outlet: tuple[str, ...] = ()
    """Words in the names of newspapers, agencies and sites."""
    sections: tuple[str, ...] = ()
    """Words of which the names of a page's sections and buttons are made: alone they are no paper (`All news`)."""

    furniture: Furniture = Furniture()


class Boilerplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What is known of pages in any language: the file `world/boilerplate.yaml`."""

    networks: tuple[str, ...]
    classes: dict[str, tuple[str, ...]]
    media_files: tuple[str, ...]
    eras: dict[str, int]
    letters: dict[str, str]
    mistaken: dict[str, tuple[str, ...]]
    elsewhere: TextSection
