"""Words of names: what a token must look like, and what its neighbours must be, to be one."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from dragoman.finding.numbers.remembered import Remembered
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.world_facts import name_habits, official_languages

# A token with one of these meanings is no part of a name, wherever it stands.
_NEVER: Final = frozenset("""
    state adjective demonym capital city organisation body post head rank event instrument honorific format session
    delegation place portfolio level seat standing
""".split())  # fmt: skip
# These only count against a name where a capital says nothing: at the start, or where every noun has one.
NOUNS = frozenset(["topic", "flow", "goods", "counted_person", "act_noun", "off_topic", "background"])
_SMALL = frozenset(["word", "pronoun", "auxiliary", "modifier", "not_name"])
# Behind one of these the name of a town or state is that, not somebody's first name.
_PLACING = frozenset({"in", "to", "from", "of", "at", "between", "with"})
# A family name in capitals has at least so many letters; shorter words are abbreviations.
_LEAST_CAPITALS = 3
# A family name in capitals that stands alone behind an office has at least so many.
_WATERS = frozenset({"river", "sea", "lake", "strait"})
_LEAST_ALONE = 5
_OFFICES: Final = frozenset({"post", "head", "rank"})
_ELIDED = re.compile(r"^[^\W\d_]{1,2}['’]$")
TOWNS = frozenset({"city", "capital"})
_PLACES = frozenset({"city", "capital", "state", "place"})
# What tells of which state a text speaks: in its opening, and around a place, in characters.
_LEAD, _AROUND = 600, 400
_LANDS: Final = frozenset({"state", "adjective", "demonym", "capital"})
# Titles that are family names as well, and what else a word may be that is one.
_TITLES: Final = frozenset({"monarch", "heir", "prince", "royal", "religious_leader", "judge"})
_NAMELIKE: Final = frozenset({"post", "head", "rank", "not_name", "particle", "honorific"})
_FIRST_NAMES = _PLACES | {"not_name", "particle", "outlet"}


def _look(text: str) -> str:
    """What a token looks like: a word of a `name`, all `capitals`, `elided`, or nothing that names are made of."""
    if not text[0].isupper() or text[-1] == "-" or (not text.isalpha() and any(map(str.isdigit, text))):
        return ""
    if _ELIDED.match(text):
        return "elided"
    return "capitals" if len(text) > 1 and text.isupper() else "name"


_LOOKS: Final = Remembered(_look)


def near(scene: Scene, at: int) -> bool:
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
        particle = particle or (tag.concept == "particle" and covers(scene, tag, at))
    return particle and not (scene.grammar.nouns_capitalised and _is_article(scene, at))


def _is_article(scene: Scene, at: int) -> bool:
    """Whether a particle is the article of an object: "übergab Minister Ngeno das Lager", not "Maria das Neves"."""
    text = scene.tokens.texts[at]
    if not text.islower() or not any(t.code == "articles" for t in scene.token_tags[at]):
        return False
    if at and near(scene, at - 1) and _is_small_particle(scene, at - 1):
        return False  # "von der Heide"
    tongue = name_habits().particles.articles.get(text)
    if tongue is None:
        return True
    start = scene.tokens.starts[at]
    spoken_of = (*scene.between(0, _LEAD, *_LANDS), *scene.between(start - _AROUND, start + _AROUND, *_LANDS))
    return not any(t.meaning.country and tongue in official_languages(t.meaning.country) for t in spoken_of)


def _is_small_particle(scene: Scene, at: int) -> bool:
    return scene.tokens.texts[at].islower() and any(t.concept == "particle" for t in scene.token_tags[at])


def _has_joined_particle(scene: Scene, at: int) -> bool:
    """Whether a token is a name with a small particle joined by a hyphen ("al-Thani")."""
    head, hyphen, rest = scene.tokens.texts[at].partition("-")
    return (
        bool(hyphen and rest[:1].isupper() and (rest.isupper() or not head.isupper()))
        and any(t.meaning.concept == "particle" and t.start == scene.tokens.starts[at] for t in scene.token_tags[at])
        and len(head) <= 3
    )


def covers(scene: Scene, tag: Tag, at: int) -> bool:
    """Whether a tag stands for the whole token, not for one side of its hyphen."""
    return tag.start <= scene.tokens.starts[at] and scene.tokens.ends[at] <= tag.end


def city_as_name(scene: Scene, at: int) -> bool:
    """Whether the name of a town, or a state that sounds like a first name, stands where a person's does."""
    tags = scene.token_tags[at]
    if not tags or tags[0].concept not in _FIRST_NAMES or not near(scene, at):
        return False
    if any(t.concept not in _FIRST_NAMES for t in tags):
        return False
    placed = [t for t in tags if t.meaning.concept in _PLACES]
    if _ends_name_of_state(scene, at) or any(t.start < scene.tokens.starts[at] for t in placed):
        return False  # "received in New Delhi Ana Soto": the rest of a town is no first name
    if not placed or any(t.meaning.concept not in TOWNS and "doubtful" not in t.meaning.features for t in placed):
        return False
    before = scene.token_tags[at - 1] if at and near(scene, at - 1) else ()
    # "The mayor of Rabat Omar Tazi"; but "wurde von Florence Parly empfangen".
    of_office = at > 1 and any(t.concept in ("post", "head") for t in scene.token_tags[at - 2])
    leading = _PLACING | {"by"} if of_office else _PLACING
    return not any(t.meaning.concept == "word" and t.meaning.code in leading for t in before)


def town_as_family(scene: Scene, at: int) -> bool:
    """Whether the name of a town stands as a family name behind a given one: "Eva Lund"."""
    tags = scene.token_tags[at]
    if not tags or scene.text[scene.tokens.ends[at] : scene.tokens.ends[at] + 1] in ("-", "‐"):
        return False
    return any(t.concept in TOWNS for t in tags) and all(t.concept in TOWNS | {"not_name", "particle"} for t in tags)


def noun_as_family(scene: Scene, at: int) -> bool:
    """Whether a noun is a family name behind a given one: "Hans Richter", not "traf Premier Sato König Charles"."""
    if not scene.grammar.nouns_capitalised or not _is_family(scene, at):
        return False
    return at + 1 >= len(scene.tokens) or not near(scene, at) or _LOOKS[scene.tokens.texts[at + 1]] != "name"


def _is_family(scene: Scene, at: int) -> bool:
    """Whether a token is such a noun, or two families of which one is: "Kaiser-Beck"."""
    parts = scene.tokens.texts[at].split("-")
    if _noun_families().isdisjoint(parts):
        return False
    double = all(part[:1].isupper() for part in parts) and not any(covers(scene, t, at) for t in scene.token_tags[at])
    return len(parts) == 1 or double


def title_as_family(scene: Scene, at: int) -> bool:
    """Whether a title or rank of one word is a family name behind a given one: "Lidewij Prins", "John Major", not "King Charles"."""
    text, tags = scene.tokens.texts[at], scene.token_tags[at]
    if scene.grammar.nouns_capitalised or not text[0].isupper() or text.isupper() or not text.isalpha():
        return False
    if not any(t.code in _TITLES or t.concept == "rank" for t in tags) or any(t.concept not in _NAMELIKE for t in tags):
        return False
    last = at + 1 >= len(scene.tokens) or not near(scene, at) or _LOOKS[scene.tokens.texts[at + 1]] != "name"
    return last and all(
        covers(scene, t, at) and t.end == scene.tokens.ends[at] for t in tags if t.concept != "particle"
    )


@cache
def _noun_families() -> frozenset[str]:
    """Family names that are also nouns."""
    return frozenset(name_habits().particles.families)


def place_as_family(scene: Scene, at: int) -> bool:
    """Whether the name of a place or town is all that a word behind a capital particle may be: "Sheikh Ahmad Al Sabah"."""
    tags = scene.token_tags[at]
    return bool(tags) and all(t.concept in TOWNS | {"place", "not_name", "particle"} for t in tags)


def _in_capitals(scene: Scene, at: int) -> bool:
    """Whether a word in capitals is a family name: beside a given name or an honour, and no abbreviation."""
    text = scene.tokens.texts[at]
    if scene.text[scene.tokens.ends[at] : scene.tokens.ends[at] + 1] == "/":
        return False  # an agency before a photographer: "AFP/X"
    if len(text) >= _LEAST_ALONE and not scene.token_tags[at] and _behind_office(scene, at):
        return True  # "Prime Minister MORITANI of Japan"
    if len(text) < _LEAST_CAPITALS or scene.token_tags[at]:
        return not scene.token_tags[at] and ("-" in text or _are_initials(scene, at))
    before = at - 1
    while before >= 0 and near(scene, before) and scene.tokens.texts[before].isupper() and not scene.token_tags[before]:
        before -= 1
    capitals = before >= 0 and near(scene, before) and scene.tokens.texts[before].isupper()
    if capitals and any(t.concept in _OFFICES for t in scene.token_tags[before]):
        return True  # "FOREIGN MINISTER JOHN OKELLO"
    for beside in (at - 1, at + 1):
        if not 0 <= beside < len(scene.tokens) or not near(scene, min(at, beside)):
            continue
        word = scene.tokens.texts[beside]
        plain = word[0].isupper() and not word.isupper() and not scene.token_tags[beside]
        if plain or any(t.meaning.concept == "honorific" for t in scene.token_tags[beside]):
            return True
    return False


def _behind_office(scene: Scene, at: int) -> bool:
    """Whether an office that is not in capitals stands right before a word."""
    if at == 0 or not near(scene, at - 1) or scene.tokens.texts[at - 1].isupper():
        return False
    return any(t.concept in ("post", "head") for t in scene.token_tags[at - 1])


def _are_initials(scene: Scene, at: int) -> bool:
    """Whether capitals stand between an office and a family name: "Vice President JD Vance"."""
    if at == 0 or not near(scene, at - 1) or not near(scene, at):
        return False
    office = any(t.concept in _OFFICES for t in scene.token_tags[at - 1])
    return office and _LOOKS[scene.tokens.texts[at + 1]] == "name" and not scene.token_tags[at + 1]


def only_small(scene: Scene, at: int) -> bool:
    """Whether a token is nothing but a small word, or a particle."""
    tags = [t for t in scene.token_tags[at] if t.meaning.concept != "not_name"]
    return bool(tags) and all(t.meaning.concept in _SMALL or t.meaning.concept == "particle" for t in tags)


def _is_given_name(scene: Scene, at: int) -> bool:
    """Whether a noun stands between an office and a word that nobody knows: "Außenminister Roman Wassilenko"."""
    if at == 0 or not near(scene, at - 1) or not near(scene, at) or scene.token_tags[at + 1]:
        return False
    return _LOOKS[scene.tokens.texts[at + 1]] == "name" and any(
        t.concept in _OFFICES and t.end == scene.tokens.ends[at - 1] for t in scene.token_tags[at - 1]
    )


def _ends_name_of_state(scene: Scene, at: int) -> bool:
    """Whether a word ends the long name of a state: "the Hashemite Kingdom of Jordan Ayman Saadi"."""
    between = scene.token_tags[at - 1] if at > 1 else ()
    if at <= 1 or not all(t.code == "of" for t in between) or not scene.tokens.texts[at - 1].islower():
        return False
    return any(t.concept == "state" and t.end == scene.tokens.ends[at - 2] for t in scene.token_tags[at - 2])


def is_name_word(scene: Scene, at: int, opening: int) -> bool:
    """Whether a token can be a word of a name."""
    text = scene.tokens.texts[at]
    if "-" in text and _has_joined_particle(scene, at):
        return True
    look = _LOOKS[text]
    if look != "name" and (not look or (look == "capitals" and not _in_capitals(scene, at))):
        return False
    if look == "elided" or not scene.token_tags[at]:
        return not _ends_name_of_state(scene, at)
    capital_is_weak = at == opening or scene.grammar.nouns_capitalised
    for tag in scene.token_tags[at]:
        concept = tag.concept
        if concept == "place" and tag.meaning.kind in _WATERS and _is_given_name(scene, at):
            continue  # "Minister Nils X" is not of the Nile
        if concept in _NEVER or (concept in _SMALL and covers(scene, tag, at)):
            return False
        if capital_is_weak and concept in NOUNS and not _is_given_name(scene, at):
            return False
        if concept in ("verb", "say") and (at == opening or (capital_is_weak and tag.meaning.form == "noun")):
            return False
    return True
