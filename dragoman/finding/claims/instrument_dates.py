"""The year that an instrument is of."""

from __future__ import annotations

import re
from typing import Final

from dragoman.finding.events.days_of_others import is_since
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
# A year that tells which one, with a word for its matter behind it.
_YEAR_BEFORE: Final = re.compile(r"\b(?:19|20)\d\d (?:[^\W\d_]+ )?$")
# How far before an instrument and behind it a year stands that is its own, in characters.
YEAR_BEFORE, YEAR_BEHIND = 30, 60
YEAR_LENGTH: Final = 4
# How close to what is called a treaty the year stands that it is of, in characters.
DATED_REACH: Final = 8
# How far behind a treaty the year stands that ends its name, in characters, and what does not stand between.
NAMED_REACH: Final = 45
# How far before a convention the organisation stands that it is of, in characters.
OF_MANY_REACH: Final = 16
_SPOKEN: Final = ("verb", "say", "auxiliary", "instrument", "organisation")


def year_of(scene: Scene, sentence: SceneSentence, tag: Tag) -> str | None:
    """The year that stands near an instrument, and nearer to no other one: "replaces the memorandum of 2012"."""
    start, end = max(sentence.start, tag.start - YEAR_BEFORE), min(sentence.end, tag.end + YEAR_BEHIND)
    for year in _YEAR.finditer(scene.text, start, end):
        if year[0] > (scene.document.published or "2999"):
            continue
        if min(sentence.of("instrument"), key=lambda t: _gap(t, year), default=tag).start == tag.start:
            return year[0]
    return None


def holds_since(scene: Scene, sentence: SceneSentence) -> bool:
    """Whether a sentence tells what has been since a year: "since 2019 an agreement has been in place"."""
    return any(d.edtf and len(d.edtf) == YEAR_LENGTH and is_since(scene, d) for d in sentence.dates)


def _gap(tag: Tag, year: re.Match[str]) -> int:
    """How far an instrument stands from a year, in characters."""
    return max(tag.start - year.end(), year.start() - tag.end)


def is_dated(scene: Scene, tag: Tag) -> bool:
    """Whether a year stands beside an instrument: "the 1977 border treaty", "the treaty of peace of 1977"."""
    named = _YEAR_BEFORE.search(scene.text, max(0, tag.start - YEAR_BEFORE), tag.start)
    if (
        named is not None
        and next(scene.between(named.start() + YEAR_LENGTH, tag.start, "word", *_SPOKEN), None) is None
    ):
        return True
    around = scene.text[max(0, tag.start - DATED_REACH) : tag.end + DATED_REACH]
    if _YEAR.search(around) is not None:
        return True
    year = _YEAR.search(scene.text, tag.end, tag.end + NAMED_REACH)
    # The conventions of many states, often called by their sign, are law, and no dealing of two.
    of_many = any(True for _ in scene.before(tag.start, OF_MANY_REACH, "organisation"))
    if of_many or scene.text[tag.start : tag.end].isupper():
        return False
    if year is None or "," in scene.text[tag.end : year.start()]:
        return False
    between = scene.between(tag.end, year.start(), *_SPOKEN, "word")
    return all(t.meaning.form == "noun" or (t.concept == "word" and t.code != "since") for t in between)
