"""Stretches of text that behave like a person's name: by shape, by neighbours, and by what they are not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from dragoman.finding.actors.name_fields import is_small, of_field, of_joint_field, of_minister, of_state
from dragoman.finding.actors.name_genitives import in_genitive
from dragoman.finding.actors.name_joints import APOSTROPHES, INITIAL, QUOTES, joins_initials, runs_on, words_of_name
from dragoman.finding.actors.name_words import (
    NOUNS,
    TOWNS,
    city_as_name,
    is_name_word,
    is_particle,
    near,
    noun_as_family,
    only_small,
    place_as_family,
    title_as_family,
    town_as_family,
)
from dragoman.finding.actors.ship_names import behind_ship
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.knowledge.geography import name_habits
from dragoman.knowledge.name_kinds import kind_of_name

_NUMERAL = re.compile(r"^[IVX]{1,6}$")
# What parts somebody's name from that of the father, who may have a title of his own: "Siti binti Pehin Abdullah".
_PARENTS = frozenset({"bin", "binti", "binte", "bint", "ibn", "ben", "ould", "mint"})
# What stands before the month of a date.
_DATING = frozenset({"in", "since", "before", "after", "from", "about", "at", "of"})
# How many words of a name stand before the one that is also a town: "Ana Brito Lima".
_BEFORE_TOWN = 2
# How many words before a name its verb stands, with an office between.
_BACK_TO_VERB = 5
MOST_TOKENS = 7
# A headline with capitals has so many of them.
_HEADLINE = 4
_TELLING = NOUNS | {"verb", "say", "auxiliary", "word", "pronoun", "event"}


class NameSpan(msgspec.Struct, frozen=True):
    """A name as it stands: offsets, token indexes (first, behind the last), its words."""

    start: int
    end: int
    first: int
    last: int
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words with single spaces, an elided one joined to the next."""
        return " ".join(self.words).replace("' ", "'").replace("’ ", "’").replace("ʻ ", "ʻ")


def names_in(scene: Scene, sentence: SceneSentence) -> Iterator[NameSpan]:
    """The stretches of a sentence that look like names, from left to right."""
    tokens = scene.tokens
    opening, behind = tokens.first_at(sentence.start), tokens.last_before(sentence.end)
    end = opening
    # Most words have no capital: not even the first step of the grammar is worth while.
    capitals = [at for at in range(opening, behind) if tokens.texts[at][0].isupper() or "-" in tokens.texts[at]]
    towns = [tokens.first_at(t.start) for t in sentence.of(*TOWNS)]
    dated = _of_dates(scene, sentence)
    owns = scene.grammar.genitive_s == "s"
    if not scene.grammar.nouns_capitalised and _every_word_capital(scene, opening, behind):
        dated |= {at for at in range(opening, behind) if _of_headline(scene, at)}
    for at in sorted({*capitals, *towns}) if towns else capitals:
        if at >= end and at not in dated and _begins(scene, at, opening, behind):
            ship = behind_ship(scene, at)
            if ship is not None and ship < behind:
                end = _extend(scene, ship, opening, behind)
                continue
            end = _extend(scene, at, opening, min((d for d in dated if d > at), default=behind))
            words = words_of_name(scene, at, end)
            if owns and len(words) > 1 and words[-1][-1] == "s" and in_genitive(scene, end, words):
                words = (*words[:-1], words[-1][:-1])
            if not _names_thing(scene, end, behind):
                yield NameSpan(tokens.starts[at], tokens.ends[end - 1], at, end, words)


def _names_thing(scene: Scene, end: int, behind: int) -> bool:
    """Whether the word behind a name shows that it is that of a place or body: "Sir Seretse Khama International Airport"."""
    if scene.grammar.nouns_capitalised or scene.grammar.modifier_after or end >= behind or not near(scene, end - 1):
        return False
    word = scene.tokens.texts[end]
    return word[0].isupper() and not word.isupper() and kind_of_name((word,)) in ("place", "body")


def _of_dates(scene: Scene, sentence: SceneSentence) -> set[int]:
    """The tokens of days of the week, and of months behind a preposition: "On Tuesday Ruiz met", not "Theresa May met"."""
    tokens, found = scene.tokens, set[int]()
    for date in sentence.dates:
        first, last = tokens.first_at(date.start), tokens.last_before(date.end)
        led = first > 0 and any(t.code in _DATING for t in scene.token_tags[first - 1])
        if date.weekday is not None or led:
            found.update(range(first, last))
    return found


def _every_word_capital(scene: Scene, opening: int, behind: int) -> bool:
    """Whether a sentence is a headline in which all words but small ones have capitals: there a capital tells no name."""
    texts = scene.tokens.texts
    plain = [at for at in range(opening, behind) if texts[at][0].islower() and len(texts[at]) > 1]
    if behind - opening - len(plain) < _HEADLINE:
        return False
    return all(
        any(t.concept == "word" for t in scene.token_tags[at])
        and not any(t.concept in ("auxiliary", "verb", "say") for t in scene.token_tags[at])
        for at in plain
    )


def _of_headline(scene: Scene, at: int) -> bool:
    """Whether a word of such a headline is a verb, a small word or a noun: "President Meets With", "Hoxha Hold Talks"."""
    return any(t.concept in _TELLING for t in scene.token_tags[at]) and not any(
        t.concept == "particle" for t in scene.token_tags[at]
    )


def _begins(scene: Scene, at: int, opening: int, behind: int) -> bool:
    if is_name_word(scene, at, opening) and not _opens_honour(scene, at):
        field = of_field(scene, at, behind) or of_minister(scene, at, behind) or of_joint_field(scene, at, behind)
        return not (field or of_state(scene, at))
    if not scene.token_tags[at] or _opens_honour(scene, at):
        return False
    if at + 1 < behind and city_as_name(scene, at) and is_name_word(scene, at + 1, opening):
        return True
    # A capital particle ("De Wachter", "Al Thani") or a capital small word ("To Lam") opens a name
    # when a name word follows and the capital is not that of the sentence.
    text = scene.tokens.texts[at]
    return (
        at > opening
        and at + 1 < behind
        and text[0].isupper()
        and near(scene, at)
        and (is_particle(scene, at) or only_small(scene, at))
        and not any(t.concept == "honorific" for t in scene.token_tags[at])  # "H E Sultan bin X"
        and is_name_word(scene, at + 1, opening)
    )


def _opens_honour(scene: Scene, at: int) -> bool:
    """Whether an honour of several words begins with a token and goes on in small letters: "L'honorable X"."""
    start = scene.tokens.starts[at]
    tags = (t for t in scene.token_tags[at] if t.concept == "honorific" and t.start == start)
    return any(scene.text[scene.tokens.ends[at] : t.end].strip("'’ ").islower() for t in tags)


def _extend(scene: Scene, first: int, opening: int, behind: int) -> int:
    texts, end = scene.tokens.texts, first + 1
    while end < behind and end - first < MOST_TOKENS and near(scene, end - 1):
        if texts[end] == "." and INITIAL.match(texts[end - 1]) and end + 1 < behind:
            end += 1
            continue
        if texts[end - 1] == "." and end + 2 < behind and texts[end + 1] == "." and INITIAL.match(texts[end]):
            end += 2  # "B.J.M.": a letter that elsewhere is an honour
            continue
        if joins_initials(scene, end, behind):
            end += 2
            continue
        if runs_on(scene, end - 1, behind):
            end += 1
            continue
        if texts[end] in APOSTROPHES and runs_on(scene, end, behind):
            end += 2
            continue
        if texts[end][0] in "IVX" and _NUMERAL.match(texts[end]):
            end += 2 if end + 2 < behind and texts[end + 1] == "." and scene.grammar.nouns_capitalised else 1
            continue
        if texts[end] == "(" and (after := _called(scene, end, opening, behind)):
            end = after
            continue
        if texts[end] in QUOTES and (after := _nickname(scene, end, opening, behind)):
            end = after
            continue
        ahead = end
        while ahead < behind - 1 and ahead - end < 3 and is_particle(scene, ahead) and near(scene, ahead):
            ahead += 1
        if end - first <= _BEFORE_TOWN and town_as_family(scene, end) and not _is_visited(scene, first, end):
            end += 1
            continue
        if end - first <= _BEFORE_TOWN and noun_as_family(scene, end):
            return end + 1
        if near(scene, end - 1) and title_as_family(scene, ahead):
            return ahead + 1
        joined = (ahead > end and texts[ahead - 1][0].isupper()) or texts[end] in _titles_inside()
        joined = joined or (texts[end] in _PARENTS and texts[ahead] in _titles_inside())
        joined = joined and _title_inside(scene, ahead, opening, behind)
        clan = ahead > end and texts[ahead - 1][0].isupper() and place_as_family(scene, ahead)
        if (
            joined
            or clan
            or is_name_word(scene, ahead, opening)
            or (texts[ahead][0].isupper() and only_small(scene, ahead) and not scene.grammar.nouns_capitalised)
        ):
            end = ahead + 1
            continue
        if texts[end][0].isupper() and is_particle(scene, end):
            # "Tran Le" ends in a word that is no small one of the language.
            last = all(t.concept in ("particle", "not_name") for t in scene.token_tags[end]) or any(
                t.concept == "particle" and t.code == "after" for t in scene.token_tags[end]
            )
            if last or (only_small(scene, end) and not scene.grammar.nouns_capitalised):
                end += 1  # "Tariq Khan", "Gopal Das", and no name behind it
                continue
        break
    return end


def _is_visited(scene: Scene, first: int, town: int) -> bool:
    """Whether the town behind a full name is where its bearer goes: "på måndagen besökte minister Eva Berg Tallinn"."""
    if not scene.grammar.verb_second or town - first < _BEFORE_TOWN or is_small(scene, town + 1, "in"):
        return False  # "besuchte Ministerin Ana Brito Lima in Lissabon" is where she is
    tags = (t for at in range(max(0, first - _BACK_TO_VERB), first) for t in scene.token_tags[at])
    return any(t.code == "visit" and t.concept == "verb" and t.meaning.form in ("past", "pres") for t in tags)


@cache
def _titles_inside() -> frozenset[str]:
    """Titles that are also words inside a name."""
    return frozenset(name_habits().particles.titles)


def _title_inside(scene: Scene, at: int, opening: int, behind: int) -> bool:
    """Whether a title with a capital stands inside a name, as a part of it: "Ould Cheikh Brahim"."""
    title = scene.tokens.texts[at][0].isupper() and any(t.concept == "honorific" for t in scene.token_tags[at])
    if title and scene.tokens.texts[at] in _titles_inside() and at > 0 and is_particle(scene, at - 1):
        return True  # "Mariem Mint Cheikh"
    return title and at + 1 < behind and near(scene, at) and is_name_word(scene, at + 1, opening)


def _called(scene: Scene, at: int, opening: int, behind: int) -> int:
    """Where a name goes on behind the given name in brackets between initials and family: "B.J.M. (Bart) Smit"; else 0."""
    texts = scene.tokens.texts
    if texts[at - 1] != "." or at + 3 >= behind or texts[at + 2] != ")" or not texts[at + 1].istitle():
        return 0
    after = at + 3
    while after < behind - 1 and is_particle(scene, after):
        after += 1
    return after + 1 if is_name_word(scene, after, opening) else 0


def _nickname(scene: Scene, at: int, opening: int, behind: int) -> int:
    """Where a name goes on behind a nickname in quotation marks that stands inside it; else 0."""
    texts = scene.tokens.texts
    for close in (at + 2, at + 3):
        if close + 1 < behind and texts[close] in QUOTES and all(w[0].isupper() for w in texts[at + 1 : close]):
            return close + 2 if is_name_word(scene, close + 1, opening) else 0
    return 0
