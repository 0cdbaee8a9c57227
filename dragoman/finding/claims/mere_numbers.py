"""Numbers that count nothing: years, ages, houses, what tells one thing of a name from the next; furniture of a scene."""

from __future__ import annotations

import re
from typing import Final

from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Scene, SceneSentence

# A number of a town's post, and that of a house before it.
_POST: Final = re.compile(r"\d{4,5} (?P<town>[A-ZÀ-Þ]\w+)")
_HOUSE: Final = re.compile(r"\d{1,4}, \d{4,5} (?P<town>[A-ZÀ-Þ]\w+)")
_PLACES: Final = frozenset({"state", "capital", "city", "organisation", "body", "adjective"})
# What no number counts, though it stands behind one.
_UNCOUNTABLE: Final = frozenset({"state", "capital", "city", "organisation", "auxiliary"})
_COUNTABLE: Final = frozenset({"goods", "counted_person", "flow", "rank", "demonym", "adjective"})
_MEASURED: Final = _COUNTABLE | {"traded", "dealing", "money", "head", "shared"}
# A half, in percent.
HALF: Final = 50
# How far behind a fraction the noun stands that it is of, in characters.
SHARED_REACH: Final = 28
# How old somebody of whom a text gives the age may be.
YOUNGEST, OLDEST = 15, 110
# Things of one name are not numbered higher; names of exercises and ships have numbers up to MOST_IN_NAMES.
MOST_NUMBERED: Final = 20
MOST_IN_NAMES: Final = 999
# Four digits of this size are a year, if anything.
FIRST_YEAR, LAST_YEAR = 1400, 2100
# How far behind a day the hours begin, in characters, and what stands behind them.
LAST_HOUR: Final = 24
HOUR_REACH: Final = 16
CLOSING: Final = frozenset(".,;)–-")


def counts_nothing(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether a number only looks like a count."""
    if _is_age(scene, quantity) or _is_in_address(scene, quantity) or _is_year(scene, sentence, quantity):
        return True
    if _is_hour(scene, sentence, quantity):
        return True
    return quantity.head is None and _numbers_a_name(scene, quantity)


def stands_about(sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether what is counted only stands about: "three policemen guarded the door"."""
    return any(t.code == "standing_about" for t in sentence.clause_at(quantity.start).of("word"))


def of_something_measured(scene: Scene, quantity: Quantity) -> bool:
    """Whether a fraction is of what is counted or measured: "half of the votes", but not "half of the demand".

    Thirds and quarters are, of whatever they are told; half is said loosely.
    """
    if quantity.unit is not None and quantity.value != HALF:
        return True
    end = min(quantity.end + SHARED_REACH, scene.sentence_at(quantity.start).end)
    return any(t.concept in _MEASURED or t.code == "vote" for t in scene.between(quantity.end, end))


def _is_year(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether four bare digits are a year: "1839 befand China sich im Krieg"."""
    written = scene.text[quantity.start : quantity.end]
    if not (len(written) == 4 and written.isdecimal() and FIRST_YEAR <= quantity.value < LAST_YEAR):
        return False
    if quantity.head is None or any(t.concept in _UNCOUNTABLE for t in scene.between(*quantity.head)):
        return True
    behind = list(scene.between(quantity.end, quantity.head[1]))
    if any(t.concept in ("verb", "say") and t.meaning.form != "noun" for t in behind):
        return True
    # Where the verb comes second, a year may open a sentence, and no writer opens one with digits that count.
    first = scene.tokens.starts[scene.tokens.first_at(sentence.start)] == quantity.start
    return first and scene.grammar.verb_second and not any(t.concept in _COUNTABLE for t in behind)


def _is_hour(scene: Scene, sentence: SceneSentence, quantity: Quantity) -> bool:
    """Whether a bare number, or a span of two, stands right behind a day: "open Monday to Thursday 8–16"."""
    if quantity.head is not None or quantity.unit is not None or quantity.value > LAST_HOUR:
        return False
    # "On Monday 12 were killed" goes on.
    if scene.text[quantity.end : quantity.end + 1] not in CLOSING:
        return False
    days = [d for d in sentence.dates if 0 < quantity.start - d.end <= HOUR_REACH]
    return any(
        "," not in scene.text[d.end : quantity.start]
        and next(scene.between(d.end, quantity.start, "verb", "say"), None) is None
        for d in days
    )


def _is_age(scene: Scene, quantity: Quantity) -> bool:
    """Whether a number stands alone behind a name, in brackets or between commas: it says how old somebody is."""
    if quantity.head is not None or not YOUNGEST <= quantity.value <= OLDEST:
        return False
    text, tokens = scene.text, scene.tokens
    at = tokens.first_at(quantity.start)
    if at < 2 or at + 1 >= len(tokens) or (tokens.texts[at - 1], tokens.texts[at + 1]) not in (("(", ")"), (",", ",")):
        return False
    if any(t.concept in _PLACES for t in scene.token_tags[at - 2]):
        return False
    return tokens.texts[at - 2][0].isupper() and text[quantity.start : quantity.end].isdecimal()


def _numbers_a_name(scene: Scene, quantity: Quantity) -> bool:
    """Whether a number only tells one thing of a name from the next ("power station O Mon 4")."""
    at = scene.tokens.first_at(quantity.start)
    if at < 2 or not scene.tokens.texts[at - 1][0].isupper() or scene.tokens.texts[at - 2] in (".", "!", "?"):
        return False
    if quantity.value <= MOST_NUMBERED:
        return True
    # A higher one is of a name where the word before is no other: "Ocean Shield 24", "les canons Caesar 155".
    known = any(t.concept != "not_name" for t in scene.token_tags[at - 1])
    named = not scene.grammar.nouns_capitalised or scene.tokens.texts[at - 2][0].isupper()
    return quantity.value <= MOST_IN_NAMES and not known and named


def _is_in_address(scene: Scene, quantity: Quantity) -> bool:
    """Whether a number is that of a house, or of a town's post: "Rue de Lyon 40, 1203 Genève"."""
    if not scene.text[quantity.start : quantity.end].isdecimal():
        return False
    behind = _POST.match(scene.text, quantity.start) or _HOUSE.match(scene.text, quantity.start)
    return behind is not None and any(
        True for _ in scene.between(behind.start("town"), behind.end(), "city", "capital")
    )
