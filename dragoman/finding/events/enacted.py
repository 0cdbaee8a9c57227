"""Measures and hand-overs that a noun names: with the verb by which they are ordered, announced, or take place."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.frames import is_restricted
from dragoman.finding.events.telling import RESTRICTING, VERB_KINDS, is_behind_preposition
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# By these a measure that a noun names is taken then and there.
_ORDERING: Final = frozenset({"decree", "announce"})
# What stands between an answer and the measure that it consists of.
_ANSWERING: Final = frozenset({"with", "by"})
# How far before such a noun a preposition of its own begins, and ends with an article between, in characters.
ENACTED_REACH: Final = 16
# How many blanks stand between its verb and such a noun that has the verb's preposition: "décida du rappel".
BESIDE: Final = 3
ARTICLE_REACH: Final = 5
# How far into its clause a noun that is its subject begins, in characters.
OPENING: Final = 12


def enacted_by(scene: Scene, clause: Clause, noun: Tag, spoken: list[Tag]) -> Tag | None:
    """The verb that a measure named by a noun is taken with: "ordered the expulsion of", "décida du rappel de"."""
    if VERB_KINDS.get(noun.code, "measure") not in ("measure", "transfer"):
        return None
    if noun.code in RESTRICTING and not is_restricted(clause):
        return None
    if VERB_KINDS.get(noun.code) == "transfer":
        return _taking_place(scene, clause, noun, spoken)
    verbs = [t for t in spoken if t.code in _ORDERING and t.start != noun.start]
    before = [t for t in verbs if t.end <= noun.start]
    verb = max(before, key=lambda t: (t.start, t.meaning.form == "past"), default=next(iter(verbs), None))
    if verb is None or any(verb.end <= t.start < noun.start for t in clause.of("event", "instrument")):
        return None
    words = list(scene.before(noun.start, ENACTED_REACH, "word"))
    articles = {t.start for t in words if t.code == "articles"}
    prepositions = [t for t in words if t.start not in articles and noun.start - t.end <= ARTICLE_REACH]
    led = bool(prepositions)
    if verb.code == "decree" and any(t.code in _ANSWERING for t in prepositions):
        return verb  # "responded on Tuesday with the expulsion of"
    beside = noun.start - verb.end > 0 and scene.text[verb.end : noun.start].count(" ") <= BESIDE
    return verb if beside or not led else None


def _taking_place(scene: Scene, clause: Clause, noun: Tag, spoken: list[Tag]) -> Tag | None:
    """The verb by which the exchange or the release of people who were told of takes place: "the exchange took place at"."""
    if is_behind_preposition(scene, clause, noun) or noun.start - clause.start > OPENING:
        return None
    near = scene.sentences[max(0, clause.sentence - 1) : clause.sentence + 1]
    if not any(s.has("counted_person") or s.has("event", "transfer") for s in near):
        return None  # of views, of visits
    return next((t for t in spoken if t.code in ("occur", "hold") and t.start > noun.end), None)
