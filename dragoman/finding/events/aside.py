"""What a clause only gives as the reason for what happens, or as what is talked about: who is named there takes no part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from dragoman.finding.events.attributes import attributes
from dragoman.finding.events.telling import Trigger, gives_reason
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Small words that open a reason by themselves; others do so for what one state does against another.
_ALSO: Final = frozenset({"about", "in", "at", "for", "to", "with", "by", "of", "from"})
_AGAINST: Final = frozenset({"measure"})
_TALKS: Final = frozenset({"meeting", "call", "negotiation", "dialogue", "visit", "summit", "forum"})
_LANDS: Final = frozenset({"state", "capital", "city", "organisation"})
_PLACING: Final = frozenset({"in", "at", "to"})
_FINITE: Final = frozenset({"pres", "past", "fut", "cond"})
_MARKS: Final = ",;:()"
# How far apart two states of one reason stand ("in Peru and the talks in Fiji"), in characters.
JOINED: Final = 36
# How far behind a land stands the infinitive whose object it is, with "te" or "zu" between, in characters.
AIM_REACH: Final = 4


class Aside(msgspec.Struct, frozen=True):
    """A stretch of a clause that gives a reason, a subject or an occasion; `firm` where nobody named in it can take part.

    `where` is set where it may tell the place all the same ("on the sidelines of the summit in Peru"), `ahead` where
    what it names is yet to come, and elsewhere ("ahead of the summit in Quito"); so is what it `describes`, an instrument
    that was signed in a town of its own.
    """

    start: int
    end: int
    firm: bool
    where: bool = False
    ahead: bool = False
    describes: bool = False

    def holds(self, offset: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= offset < self.end


def asides(scene: Scene, sentence: SceneSentence, trigger: Trigger) -> list[Aside]:
    """The reasons and subjects in the clause of a trigger; what holds the trigger itself is none."""
    clause = trigger.clause
    found = []
    for word, firm in _openings(clause, trigger):
        if word.code == "before" and not _is_preposition(sentence, clause, word):
            continue
        end = _end(scene, sentence, clause, trigger, word)
        # "Om Peru te bezoeken": the land is what the infinitive goes to.
        aim = trigger.tag.meaning.form == "inf" and 0 <= trigger.tag.start - end <= AIM_REACH
        if not word.start <= trigger.tag.start < end and not aim:
            found.append(Aside(word.start, end, firm, word.code == "sidelines", word.code == "before"))
    found += [Aside(*span, firm=False, describes=True) for span in attributes(scene, sentence, trigger.predicate)]
    return found


def _openings(clause: Clause, trigger: Trigger) -> Iterator[tuple[Tag, bool]]:
    """What opens a reason, a subject or an occasion, and whether it is a reason that nobody named in it takes part in."""
    words = list(clause.of("word"))
    for word in words:
        others = {t.code for t in words if t.start == word.start and t.end == word.end}
        single = others.isdisjoint(_ALSO - {word.code})
        reason = word.code == "because" and gives_reason(clause, word)
        behind = word.start > trigger.tag.end
        against = behind and trigger.kind in _AGAINST
        opening = {
            "because": reason or against,
            "sidelines": True,
            "before": single,
            "about": single and _is_topic(clause, trigger, word),
            "after": behind and (single or _has_article(words, word)),
        }
        if opening.get(word.code, False):
            yield word, reason
    if trigger.kind in _TALKS:
        # "Met to discuss the situation in Syria".
        yield from ((t, False) for t in clause.of("verb") if t.code == "discuss" and t.start > trigger.tag.end)


def _is_preposition(sentence: SceneSentence, clause: Clause, word: Tag) -> bool:
    """Whether "before" has a noun: it is none of a date ("vor einem Jahr"), nor the "last" before "in" ("senast i")."""
    dated = any(d.start - 1 <= word.end and word.start < d.end for d in sentence.dates)
    return not dated and not any(t.code in _PLACING and t.start == word.end + 1 for t in clause.of("word"))


def _is_topic(clause: Clause, trigger: Trigger, word: Tag) -> bool:
    """Whether "about" stands behind the verb of talks; what opens a sentence may be when they were: "on his arrival"."""
    return trigger.kind in _TALKS and any(t.end <= word.start for t in clause.of("verb", "auxiliary"))


def _has_article(words: Sequence[Tag], word: Tag) -> bool:
    """Whether an article stands behind a word: "nach einem Besuch in" is after, "nach Lima" is to."""
    return any(t.code == "articles" and t.start == word.end + 1 for t in words)


def _end(scene: Scene, sentence: SceneSentence, clause: Clause, trigger: Trigger, word: Tag) -> int:
    """Where a reason ends: at a comma, its clause's verb, what happens, a number, or behind the first state it names."""
    marks = [at for mark in _MARKS if (at := scene.text.find(mark, word.end, clause.end)) >= 0]
    ends = [clause.end, *marks]
    ends += [t.start for t in clause.of("verb", "auxiliary") if t.start >= word.end and t.meaning.form in _FINITE]
    ends += [t.start for t in clause.of("auxiliary") if t.start >= word.end]
    ends += [t.start for t in clause.of("event") if t.start >= word.end and t.code == trigger.kind == "measure"]
    ends += [t.start for t in (trigger.tag, trigger.predicate) if t.start >= word.end]
    ends += [q.start for q in sentence.quantities if q.kind == "count" and word.end <= q.start < clause.end]
    ends += [d.start for d in sentence.dates if word.end <= d.start < clause.end]
    return min([*ends, *_behind_land(scene, clause, word)])


def _behind_land(scene: Scene, clause: Clause, word: Tag) -> Iterator[int]:
    """The end of the first state or town behind a word, and of what is joined to it."""
    names = [t.start for t in clause.of("event", "session", "format")]
    lands: Sequence[Tag] = [
        t for t in clause.tags if t.concept in _LANDS and t.start >= word.end
        # "Ahead of the African Union Summit in Lomé": the town is behind the name.
        and not (t.concept == "organisation" and any(0 < at - t.end <= 1 for at in names))
    ]  # fmt: skip
    end = 0
    for land in lands:
        if end and (land.start - end > JOINED or not _is_joint(clause, end, land.start)):
            break
        end = land.end
    if end:
        yield end


def _is_joint(clause: Clause, start: int, end: int) -> bool:
    """Whether "and" stands right behind a state, and nobody else's "with" before the next: "in Syria and ties to Peru"."""
    between = [t for t in clause.of("word") if start <= t.start < end]
    return any(t.code == "and" and t.start - start <= 1 for t in between) and not any(
        t.code in ("with", "by") for t in between
    )
