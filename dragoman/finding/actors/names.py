"""Stretches of text that behave like a person's name: by shape, by neighbours, and by what they are not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.numbers.number_words import Remembered
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.knowledge.name_kinds import kind_of_name

# A token with one of these meanings is no part of a name, wherever it stands.
_NEVER = frozenset(
    [
        "state",
        "adjective",
        "demonym",
        "capital",
        "city",
        "organisation",
        "body",
        "post",
        "head",
        "rank",
        "event",
        "instrument",
        "honorific",
        "format",
        "session",
        "delegation",
        "place",
        "portfolio",
        "level",
        "seat",
    ]
)
# These only count against a name where a capital says nothing: at the start, or where every noun has one.
_NOUNS = frozenset(["topic", "flow", "goods", "counted_person", "act_noun", "off_topic", "background"])
_SMALL = frozenset(["word", "pronoun", "auxiliary", "modifier", "not_name"])
_INITIAL = re.compile(r"^[^\W\d_]{1,2}$")
_NUMERAL = re.compile(r"^[IVX]{1,6}$")
_APOSTROPHES = frozenset("'’ʻ")
_QUOTES = frozenset("\"'“”‘’«»„")
# Behind one of these the name of a town or state is that, not somebody's first name.
_PLACING = frozenset({"in", "to", "from", "of", "at", "between", "with"})
# A family name in capitals has at least so many letters; shorter words are abbreviations.
_LEAST_CAPITALS = 3
_ELIDED = re.compile(r"^[^\W\d_]{1,2}['’]$")
_TOWNS = frozenset({"city", "capital"})
_PLACES = frozenset({"city", "capital", "state", "place"})
_FIRST_NAMES = _PLACES | {"not_name", "particle", "outlet"}
_LEADS = frozenset({"post", "head", "rank", "honorific"})
# What stands before the field of an office, and how many words that has at most.
_FIELDS = frozenset({"of", "for", "and", "articles"})
_LONGEST_FIELD = 3
MOST_TOKENS = 7


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
    towns = [tokens.first_at(t.start) for t in sentence.of(*_TOWNS)]
    for at in sorted({*capitals, *towns}) if towns else capitals:
        if at >= end and _begins(scene, at, opening, behind):
            end = _extend(scene, at, opening, behind)
            yield NameSpan(tokens.starts[at], tokens.ends[end - 1], at, end, _words(scene, at, end))


def _look(text: str) -> str:
    """What a token looks like: a word of a `name`, all `capitals`, `elided`, or nothing that names are made of."""
    if not text[0].isupper() or text[-1] == "-" or (not text.isalpha() and any(map(str.isdigit, text))):
        return ""
    if _ELIDED.match(text):
        return "elided"
    return "capitals" if len(text) > 1 and text.isupper() else "name"


_LOOKS: Final = Remembered(_look)


def _words(scene: Scene, first: int, last: int) -> tuple[str, ...]:
    if last == first + 1:
        return (scene.tokens.texts[first],) if scene.tokens.texts[first] not in _QUOTES else ()
    words: list[str] = []
    for at in range(first, last):
        text = scene.tokens.texts[at]
        if text == ".":
            words[-1] += "."
        elif at > first and (_runs_on(scene, at - 1, last) or (text in _APOSTROPHES and _runs_on(scene, at, last))):
            words[-1] += text
        elif text not in _QUOTES:
            words.append(text)
    return tuple(words)


def _runs_on(scene: Scene, at: int, behind: int) -> bool:
    """Whether a word goes on behind the apostrophe that a token is, or ends in: "Tu'ipulotu", "Al-Sa'di"."""
    tokens = scene.tokens
    if tokens.texts[at][-1] not in _APOSTROPHES or at + 1 >= behind or tokens.ends[at] != tokens.starts[at + 1]:
        return False
    if len(tokens.texts[at]) == 1 and (at == 0 or tokens.ends[at - 1] != tokens.starts[at]):
        return False
    rest = tokens.texts[at + 1]
    if rest[0].islower() and any(t.concept == "word" for t in scene.token_tags[at]):
        return False  # an elided article: "L'ambassadeur"
    return rest[0].isalpha() and (len(rest) > 1 or len(tokens.texts[at]) > 1)


def _begins(scene: Scene, at: int, opening: int, behind: int) -> bool:
    if is_name_word(scene, at, opening):
        return not _of_field(scene, at, behind)
    if not scene.token_tags[at]:
        return False
    if at + 1 < behind and _city_as_name(scene, at) and is_name_word(scene, at + 1, opening):
        return True
    # A capital particle ("De Wachter", "Al Thani") or a capital small word ("To Lam") opens a name
    # when a name word follows and the capital is not that of the sentence.
    text = scene.tokens.texts[at]
    return (
        at > opening
        and at + 1 < behind
        and text[0].isupper()
        and _near(scene, at)
        and (is_particle(scene, at) or _only_small(scene, at))
        and is_name_word(scene, at + 1, opening)
    )


def _of_field(scene: Scene, at: int, behind: int) -> bool:
    """Whether a word with a capital goes on the name of an office: "for Diplomatic Affairs X", "of Civil Aviation, X"."""
    if scene.grammar.nouns_capitalised or at == 0 or not _near(scene, at - 1):
        return False
    if not any(t.concept == "word" and t.code in _FIELDS for t in scene.token_tags[at - 1]):
        return False
    for ahead in range(at, min(at + _LONGEST_FIELD, behind)):
        if not scene.tokens.texts[ahead][0].isupper():
            return False
        noun = any(t.concept in _NOUNS and _covers(scene, t, ahead) for t in scene.token_tags[ahead])
        if noun or kind_of_name((scene.tokens.texts[ahead],)) == "body":
            return True
        if not _near(scene, ahead):
            return False
    return False


def _extend(scene: Scene, first: int, opening: int, behind: int) -> int:
    texts, end = scene.tokens.texts, first + 1
    while end < behind and end - first < MOST_TOKENS and _near(scene, end - 1):
        if texts[end] == "." and _INITIAL.match(texts[end - 1]) and end + 1 < behind:
            end += 1
            continue
        if _runs_on(scene, end - 1, behind):
            end += 1
            continue
        if texts[end] in _APOSTROPHES and _runs_on(scene, end, behind):
            end += 2
            continue
        if texts[end][0] in "IVX" and _NUMERAL.match(texts[end]):
            end += 2 if end + 2 < behind and texts[end + 1] == "." and scene.grammar.nouns_capitalised else 1
            continue
        if texts[end] in _QUOTES and (after := _nickname(scene, end, opening, behind)):
            end = after
            continue
        ahead = end
        while ahead < behind - 1 and ahead - end < 3 and is_particle(scene, ahead) and _near(scene, ahead):
            ahead += 1
        if end - first == 1 and _town_as_family(scene, end):
            end += 1
            continue
        joined = ahead > end and texts[ahead - 1][0].isupper() and _title_inside(scene, ahead, opening, behind)
        if (
            joined
            or is_name_word(scene, ahead, opening)
            or (texts[ahead][0].isupper() and _only_small(scene, ahead) and not scene.grammar.nouns_capitalised)
        ):
            end = ahead + 1
            continue
        break
    return end


def _title_inside(scene: Scene, at: int, opening: int, behind: int) -> bool:
    """Whether a title with a capital stands inside a name, as a part of it: "Ould Cheikh Brahim"."""
    title = scene.tokens.texts[at][0].isupper() and any(t.concept == "honorific" for t in scene.token_tags[at])
    return title and at + 1 < behind and _near(scene, at) and is_name_word(scene, at + 1, opening)


def _nickname(scene: Scene, at: int, opening: int, behind: int) -> int:
    """Where a name goes on behind a nickname in quotation marks that stands inside it; else 0."""
    texts = scene.tokens.texts
    for close in (at + 2, at + 3):
        if close + 1 < behind and texts[close] in _QUOTES and all(w[0].isupper() for w in texts[at + 1 : close]):
            return close + 2 if is_name_word(scene, close + 1, opening) else 0
    return 0


def _near(scene: Scene, at: int) -> bool:
    """Whether only blanks of one line stand between a token and the next."""
    tokens = scene.tokens
    if at + 1 >= len(tokens.texts):
        return False
    end, start = tokens.ends[at], tokens.starts[at + 1]
    return start == end or (start <= end + 2 and not scene.text[end:start].strip(" \u00a0"))


def is_particle(scene: Scene, at: int) -> bool:
    """Whether a token is a name particle (von, bin, Ould, …)."""
    particle = False
    for tag in scene.token_tags[at]:
        if tag.concept == "word" and tag.code in ("and", "or", "in"):
            return False
        particle = particle or (tag.concept == "particle" and _covers(scene, tag, at))
    return particle


def _has_joined_particle(scene: Scene, at: int) -> bool:
    """Whether a token is a name with a small particle joined by a hyphen ("al-Thani")."""
    head, hyphen, rest = scene.tokens.texts[at].partition("-")
    return (
        bool(hyphen and rest[:1].isupper())
        and any(t.meaning.concept == "particle" and t.start == scene.tokens.starts[at] for t in scene.token_tags[at])
        and len(head) <= 3
    )


def _covers(scene: Scene, tag: Tag, at: int) -> bool:
    """Whether a tag stands for the whole token, not for one side of its hyphen."""
    return tag.start <= scene.tokens.starts[at] and scene.tokens.ends[at] <= tag.end


def _city_as_name(scene: Scene, at: int) -> bool:
    """Whether the name of a town, or a state that sounds like a first name, stands where a person's does."""
    tags = scene.token_tags[at]
    if not tags or tags[0].concept not in _FIRST_NAMES or not _near(scene, at):
        return False
    if any(t.concept not in _FIRST_NAMES for t in tags):
        return False
    placed = [t for t in tags if t.meaning.concept in _PLACES]
    if not placed or any(t.meaning.concept not in _TOWNS and "doubtful" not in t.meaning.features for t in placed):
        return False
    before = scene.token_tags[at - 1] if at and _near(scene, at - 1) else ()
    return not any(t.meaning.concept == "word" and t.meaning.code in _PLACING for t in before)


def _town_as_family(scene: Scene, at: int) -> bool:
    """Whether the name of a town stands as a family name behind a given one: "Eva Lund"."""
    tags = scene.token_tags[at]
    if not tags or scene.text[scene.tokens.ends[at] : scene.tokens.ends[at] + 1] in ("-", "‐"):
        return False
    return any(t.concept in _TOWNS for t in tags) and all(t.concept in _TOWNS | {"not_name", "particle"} for t in tags)


def _in_capitals(scene: Scene, at: int) -> bool:
    """Whether a word in capitals is a family name: beside a given name or an honour, and no abbreviation."""
    text = scene.tokens.texts[at]
    if len(text) < _LEAST_CAPITALS or scene.token_tags[at]:
        return "-" in text and not scene.token_tags[at]
    for beside in (at - 1, at + 1):
        if not 0 <= beside < len(scene.tokens) or not _near(scene, min(at, beside)):
            continue
        word = scene.tokens.texts[beside]
        plain = word[0].isupper() and not word.isupper() and not scene.token_tags[beside]
        if plain or any(t.meaning.concept == "honorific" for t in scene.token_tags[beside]):
            return True
    return False


def _only_small(scene: Scene, at: int) -> bool:
    tags = [t for t in scene.token_tags[at] if t.meaning.concept != "not_name"]
    return bool(tags) and all(t.meaning.concept in _SMALL or t.meaning.concept == "particle" for t in tags)


def is_name_word(scene: Scene, at: int, opening: int) -> bool:
    """Whether a token can be a word of a name."""
    text = scene.tokens.texts[at]
    if "-" in text and _has_joined_particle(scene, at):
        return True
    look = _LOOKS[text]
    if look != "name" and (not look or (look == "capitals" and not _in_capitals(scene, at))):
        return False
    if look == "elided" or not scene.token_tags[at]:
        return True
    capital_is_weak = at == opening or scene.grammar.nouns_capitalised
    for tag in scene.token_tags[at]:
        concept = tag.concept
        if concept in _NEVER or (concept in _SMALL and _covers(scene, tag, at)):
            return False
        if capital_is_weak and concept in _NOUNS:
            return False
        if concept in ("verb", "say") and (at == opening or (capital_is_weak and tag.meaning.form == "noun")):
            return False
    return True
