"""What makes a format a standing one: a sum of parties for a name, a rhythm, two states or a town in it, two sides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_LAND: Final = frozenset({"state", "adjective", "demonym", "prefix"})
_PARTIES: Final = frozenset({"state", "adjective", "demonym", "prefix", "capital", "seat", "organisation"})
_TOWNS: Final = frozenset({"capital", "city", "seat"})
# "2+2", "C5+1": a format whose name is a sum of parties.
_SUM: Final = re.compile(r"(?<![\w+])[A-Z]?\d\s?\+\s?\d(?![\w+])")
# How far words that belong to a format stand before and behind its noun, and a sum or a town, in characters.
BEFORE: Final = 60
SUM_REACH: Final = 40
_TOWN, _OF_TOWN = 30, 8
# How many words stand between the noun of a body and the one that says it is joint, and which small ones do.
_MOST_WORDS: Final = 5
_BETWEEN: Final = frozenset({"and", "of"})
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
# How often a text names a state that it deals with, and how many sides a joint format has.
_OFTEN, _TWO = 2, 2


def sum_at(scene: Scene, sentence: SceneSentence, noun: Tag) -> str | None:
    """The sum of parties that names a format, written without blanks: "2+2"."""
    start, end = max(sentence.start, noun.start - SUM_REACH), min(sentence.end, noun.end + SUM_REACH)
    found = _SUM.search(scene.text, start, end)
    return found[0].replace(" ", "") if found else None


def regular(scene: Scene, noun: Tag) -> bool:
    """Whether a word of rhythm stands with a format: "the annual summit", "le sommet annuel"."""
    behind = noun.end + BEFORE // 3 if scene.grammar.modifier_after else noun.start
    return any(True for _ in scene.between(noun.start - BEFORE // 2, behind, "regular"))


class Sides:
    """The two sides of a format that the text only calls a joint one: those named nearest, else those of the text."""

    def __init__(self, scene: Scene) -> None:
        """Start with nothing counted."""
        self._scene = scene
        self._main: list[str] | None = None

    def of(self, sentence: SceneSentence) -> list[str]:
        """The states of a sentence and the one before, of their paragraph, or of the text; empty where they are not two."""
        sentences = self._scene.sentences
        first = max(0, sentence.index - 1)
        if len(near := _named(sentences[first : sentence.index + 1])) > 1:
            return near
        while first and sentences[first - 1].paragraph == sentence.paragraph:
            first -= 1
        last = sentence.index + 1
        while last < len(sentences) and sentences[last].paragraph == sentence.paragraph:
            last += 1
        here = _named(sentences[first:last])
        if self._main is None:
            self._main = _mostly_named(self._scene)
        return here if len(here) == _TWO else self._main


def _named(sentences: Sequence[SceneSentence]) -> list[str]:
    tags = (t for s in sentences for t in s.tags if t.concept in _PARTIES and t.meaning.country)
    return list(dict.fromkeys(str(t.meaning.country) for t in tags))


def _mostly_named(scene: Scene) -> list[str]:
    """The two states that a text names most, where both are named more than in passing."""
    counts = Counter(str(t.meaning.country) for t in scene.tags if t.concept in _LAND and t.meaning.country)
    return [code for code, count in counts.most_common(_TWO) if count >= _OFTEN]


def joint(scene: Scene, sentence: SceneSentence, noun: Tag) -> bool:
    """Whether a format is by its name one of two sides: "the border commission", "the joint committee on trade"."""
    named = any(t.start <= noun.start < t.end or t.start < noun.end <= t.end for t in sentence.of("standing"))
    return named or _joins(scene, sentence, noun)


def _joins(scene: Scene, sentence: SceneSentence, noun: Tag) -> bool:
    """Whether a word like "joint" describes a body, whatever else does; talks may be joint ones only once."""
    talks = {t.start for t in scene.between(noun.start, noun.end, "event")}
    if not any(t.start not in talks for t in scene.between(noun.start, noun.end, "format")):
        return False
    tokens, joining = scene.tokens, scene.lexicon.joining
    first, behind = tokens.first_at(noun.start), tokens.first_at(noun.end)
    before = range(first - 1, max(-1, first - 1 - _MOST_WORDS), -1)
    after = range(behind, min(len(tokens), behind + _MOST_WORDS)) if scene.grammar.modifier_after else ()
    for way in (range(first, behind), before, after):
        for at in way:
            if not _describes(scene, sentence, at):
                break
            if tokens.texts[at].lower() in joining:
                return True
    return False


def _describes(scene: Scene, sentence: SceneSentence, at: int) -> bool:
    """Whether a word may stand between the noun of a body and what describes it: no mark, no article, no verb."""
    small = {t.code for t in scene.token_tags[at] if t.concept == "word"}
    told = any(t.concept in _PREDICATES and t.meaning.form != "part" for t in scene.token_tags[at])
    inside = sentence.start <= scene.tokens.starts[at] < sentence.end
    return inside and scene.tokens.texts[at][0].isalpha() and small <= _BETWEEN and not told


def called_after_town(scene: Scene, noun: Tag) -> bool:
    """Whether a format has the name of a town for its own: "the Geneva Dialogue", "der Genf-Dialog", "Dialogue de Genève"."""
    text = scene.text
    before, dash, _ = text[noun.start : noun.end].partition("-")
    if dash and any(t.concept in _TOWNS for t in scene.lexicon.tags(before)):
        return True
    if scene.grammar.nouns_capitalised or not text[noun.start].isupper():
        return False
    towns = scene.before(noun.start, _TOWN, *_TOWNS)
    if any(not text[t.end : noun.start].strip() for t in towns if t.end <= noun.start):
        return True
    behind = list(scene.behind(noun.end, _OF_TOWN, "word", *_TOWNS)) if scene.grammar.modifier_after else []
    joint = next((t for t in behind if t.code == "of" and not text[noun.end : t.start].strip()), None)
    return joint is not None and any(t.concept in _TOWNS and not text[joint.end : t.start].strip() for t in behind)


def two_states(scene: Scene, noun: Tag) -> bool:
    """Whether the name of a format itself holds two states: "Franco-Chadian commission", "Peru-Chile forum"."""
    left = noun.start
    for tag in reversed(list(scene.before(noun.start, BEFORE))):
        gap = scene.text[tag.end : left].strip(" -–‐")
        if tag.end <= left and tag.meaning.concept in _LAND and len(gap.split()) <= 2:
            left = tag.start
    right = noun.end
    if scene.grammar.modifier_after:
        for tag in scene.behind(noun.end, BEFORE):
            if tag.meaning.concept not in _LAND or len(scene.text[right : tag.start].split()) > 1:
                break
            right = tag.end
    naming = [t for t in scene.between(left, right) if t.meaning.concept in _LAND]
    lands = {t.meaning.country for t in naming if t.meaning.country}
    joined = any(mark in scene.text[left:right] for mark in "-–")
    return len(lands) > 1 and joined
