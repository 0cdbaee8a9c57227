"""What meets for the third time, or for the first: whose turn it is, and whether it is counted from the beginning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.events.formats import formats_in, last_before, last_format
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

MEETS: Final = frozenset({"hold", "occur", "meet", "take_part", "complete", "host", "exchange"})
# How far behind what is counted the time begins since which it is, in characters.
_SINCE_REACH: Final = 16
# "This year" lies no years ahead, "in six years" several; "next year" only says when.
_NEXT: Final = 1
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
# How many words a clause without a subject of its own has before its verb.
_MOST_SMALL: Final = 3
# How far an ordinal ends before its turn, in characters.
_GAP: Final = 2
_LONG: Final = frozenset({"year", "month"})


def turns_told(sentence: SceneSentence) -> Iterator[tuple[Tag, int, bool]]:
    """The words of a sentence that tell a turn, or a number of them, at once: each with its number; whether it counts them.

    "Erstmals" is a first turn, "twice" two of them.
    """
    for tag in sentence.of("turn"):
        if tag.code == "first":
            yield tag, 1, False
        elif tag.code.isdecimal():
            yield tag, int(tag.code), True


def who_meets(scene: Scene, sentence: SceneSentence, start: int, end: int) -> Tag | None:
    """The format that meets for the third time, or has met three times, as it stands from `start` to `end`."""
    clause = sentence.clause_at(start)
    if not clause.has("verb", *MEETS):
        return None
    before = formats_in(scene, clause.start, start)
    # "Am Montag tagte zum vierten Mal der Ausschuss": where the verb comes second, its subject may stand behind.
    following = formats_in(scene, end, clause.end) if scene.grammar.verb_second and not before else []
    if before or following:
        return before[-1] if before else following[0]
    # "The committee, which follows the work, meets for the first time": the subject stands before the relative clause.
    parted = any(c.kind != "main" and c.end == clause.start for c in sentence.clauses)
    if parted or clause.kind == "relative" or _goes_on(scene, sentence, clause):
        return last_before(scene, sentence, clause)
    return last_format(scene, sentence, 1) if _is_it(scene, sentence, clause) else None


def _goes_on(scene: Scene, sentence: SceneSentence, clause: Clause) -> bool:
    """Whether a clause has the subject of the one before: "was set up in 2021 but has met only twice"."""
    opening = [t for t in clause.tags if t.concept != "word"]
    first = scene.tokens.first_at(clause.start)
    small = range(first, first + _MOST_SMALL)
    verb = opening[0].start if opening and opening[0].concept in _PREDICATES else -1
    return clause.start > sentence.start and any(
        scene.tokens.starts[at] == verb for at in small if at < len(scene.tokens)
    )


def _is_it(scene: Scene, sentence: SceneSentence, clause: Clause) -> bool:
    """Whether the subject of a clause is an "it" beside its verb, and nobody is named in it who could be meant."""
    verb = next((t for t in clause.tags if t.concept in _PREDICATES and t.meaning.form != "noun"), None)
    if verb is None or clause.has("post") or clause.has("head"):
        return False
    at = scene.tokens.first_at(verb.start)
    beside = (at - 1, scene.tokens.first_at(verb.end)) if scene.grammar.verb_second else (at - 1,)
    texts = scene.tokens.texts
    return any(0 <= i < len(texts) and texts[i].lower() in scene.lexicon.its for i in beside) and sentence.index > 0


def is_since_then(scene: Scene, sentence: SceneSentence, end: int, value: int) -> bool:
    """Whether the number of what ends there is counted only from some day on: "for the first time since the war".

    Of how often a format has met at all it says nothing, unless it began then: "the fifth round since its foundation".
    """
    clause = sentence.clause_at(end - 1)
    reach = min(clause.end, end + _SINCE_REACH)
    if any(q.kind == "duration" and q.unit in _LONG and end <= q.start < reach for q in sentence.quantities):
        return True
    near = [d for d in sentence.dates if end <= d.start < reach]
    years = [d.relation for d in near if d.relation and d.precision == "year"]
    if any(d.role == "since" for d in near) or any(r[0] == "offset" and r[1] != _NEXT for r in years):
        return True
    return value == 1 and any(t.code == "since" for t in scene.between(end, reach, "word"))


def turn_of(scene: Scene, sentence: SceneSentence, clause: Clause) -> int | None:
    """The number in "met for the ninth time"."""
    for turn in clause.of("turn"):
        before = (n for _, end, n in scene.ordinals if 0 < turn.start - end <= _GAP)
        value = 1 if turn.code == "first" else next(before, None)
        if value is not None and not is_since_then(scene, sentence, turn.end, value):
            return value
    return None
