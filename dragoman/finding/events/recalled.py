"""Sessions that a clause only recalls, with the day they had: "agreed at the last session of the committee, in May 2024".

The number of a session is enough where only its outcome is spoken of: "the decisions of the seventh, held in June 2022".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.noun_triggers import is_pointed, ordinal_before
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.clauses import by_concept
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# How far before a session "at the" or "since its" begins, and how far behind it its day and its format, in characters.
_OPENING: Final = 40
_DAY_REACH: Final = 90
_FORMAT_REACH: Final = 40
_OPENERS: Final = frozenset({"at", "since", "of"})
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})


def recalled_sessions(scene: Scene, sentence: SceneSentence, clause: Clause) -> Iterator[Trigger]:
    """The sessions at which something was agreed, or since which there has been none; each without what its clause tells."""
    if not clause.has("word", *_OPENERS):
        return
    for noun in clause.of("session"):
        opening = _opened_by(scene, clause, noun)
        number = ordinal_before(scene, clause, noun) if opening is not None else None
        if opening is None or (number is None and not is_pointed(clause, noun)):
            continue
        if not any(opening.end <= s < noun.start for s, _, _ in scene.ordinals) and not is_pointed(clause, noun):
            continue
        day = _day_of(scene, sentence, noun)
        if day is None or (opening.code != "since" and not _is_past(scene, day)):
            continue
        counted = opening.code == "of" and number is not None
        if opening.code != "since" and not (counted or _is_of_format(clause, noun)):
            continue
        end = sentence.clause_at(day.start).end
        tags = tuple(
            t for t in sentence.tags
            if opening.start <= t.start < end and t.concept not in _PREDICATES and t.code != "negation"
        )  # fmt: skip
        part = replace(clause, start=opening.start, end=end, tags=tags, table=by_concept(tags))
        yield Trigger("dialogue", noun, part, None, number)


def _opened_by(scene: Scene, clause: Clause, noun: Tag) -> Tag | None:
    """The "at", "of" or "since" before a session, no predicate and no other noun of a session between."""
    words = [t for t in clause.of("word") if t.code in _OPENERS and 0 < noun.start - t.end <= _OPENING]
    if not words:
        return None
    between = scene.between(words[-1].end, noun.start)
    parted = any(t.concept in ("verb", "say", "auxiliary", "session", "event", "post", "head") for t in between)
    return None if parted else words[-1]


def _day_of(scene: Scene, sentence: SceneSentence, noun: Tag) -> DateMention | None:
    """The day right behind a session, no other event between."""
    day = next((d for d in sentence.dates if 0 < d.start - noun.end <= _DAY_REACH), None)
    if day is None or any(t.start >= noun.end for t in scene.between(noun.end, day.start, "event", "post", "head")):
        return None
    return day


def _is_of_format(clause: Clause, noun: Tag) -> bool:
    return any(0 <= t.start - noun.end < _FORMAT_REACH for t in clause.of("format", "standing"))


def _is_past(scene: Scene, day: DateMention) -> bool:
    """Whether a date is of a month before that of the text."""
    published, edtf = scene.document.published, day.edtf
    return bool(published and edtf) and str(edtf)[:7] < str(published)[: len(str(edtf)[:7])]
