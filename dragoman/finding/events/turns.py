"""What meets for the third time, or for the first: whose turn it is, and whether it is counted from the beginning."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.events.formats import antecedent, formats_in, last_before
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

_MEETS: Final = frozenset({"hold", "occur", "meet", "take_part", "complete", "host", "exchange"})
# How far behind what is counted the time begins since which it is, in characters.
_SINCE_REACH: Final = 16
# "This year" lies no years ahead, "in six years" several; "next year" only says when.
_NEXT: Final = 1
# How far an ordinal ends before its turn, in characters.
_GAP: Final = 2
_LONG: Final = frozenset({"year", "month"})


def first_turns(sentence: SceneSentence) -> Iterator[Tag]:
    """The words of a sentence that say "for the first time" without an ordinal: "erstmals"."""
    return (t for t in sentence.of("turn") if t.code == "first")


def who_meets(scene: Scene, sentence: SceneSentence, turn: Tag) -> Tag | None:
    """The format that meets for the third time."""
    clause = sentence.clause_at(turn.start)
    if not clause.has("verb", *_MEETS):
        return None
    before = formats_in(scene, clause.start, turn.start)
    # "Am Montag tagte zum vierten Mal der Ausschuss": where the verb comes second, its subject may stand behind.
    following = formats_in(scene, turn.end, clause.end) if scene.grammar.verb_second and not before else []
    if before or following:
        return before[-1] if before else following[0]
    # "The committee, which follows the work, meets for the first time": the subject stands before the relative clause.
    parted = any(c.kind != "main" and c.end == clause.start for c in sentence.clauses)
    return last_before(scene, sentence, clause) if parted else antecedent(scene, sentence, clause)


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
