"""What a word opens that may open a clause: "that" and "der" may point to a noun, "om" may be a preposition."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.tagging.clause_readings import FINITE
from dragoman.finding.tagging.clauses import CORES, Table
from dragoman.finding.tagging.tags import Tag
from dragoman.model.document import Sentence

# How far behind its article an office stands, in characters.
OFFICE_REACH = 30
# How far behind a relative word without a comma its verb stands, in characters.
RELATIVE_REACH = 12
# How far into a sentence the "that" of "it was on Monday that" stands, in characters.
CLEFT_REACH = 70
# What somebody may be said to be before a "that": then it is no bare day.
_NAMED = ("event", "session", "instrument", "post", "head")
# Prepositions behind which no clause begins.
BEFORE_NOUNS = frozenset({"in", "with", "for", "at", "from", "about", "by", "to"})


def tells_at_once(tag: Tag, tags: tuple[Tag, ...]) -> bool:
    """Whether a finite verb stands shortly behind a relative word: then no comma is needed for its clause."""
    return any(
        (t.concept in ("verb", "say") and t.meaning.form in FINITE) or t.concept == "auxiliary"
        for t in tags if 0 < t.start - tag.end <= RELATIVE_REACH
    )  # fmt: skip


def is_of_matter(tag: Tag, words: Sequence[Tag], table: Table) -> bool:
    """Whether a word that may be a preposition says what the accord or the talks before it are about: "avtal om"."""
    if not any(t.code == "about" and t.start == tag.start for t in words):
        return False
    return any(t.end + 1 == tag.start for concept in ("instrument", "event") for t in table.get(concept, ()))


def is_cleft(sentence: Sentence, tag: Tag, table: Table, dates: tuple[DateMention, ...]) -> bool:
    """Whether only the day stands before a "that": "C'est jeudi à Suva que les deux pays ont signé" is one clause."""
    if tag.start - sentence.start > CLEFT_REACH or not any(d.end <= tag.start for d in dates):
        return False
    before = (t for concept in ("verb", "say", *_NAMED) for t in table.get(concept, ()) if t.start < tag.start)
    return next(before, None) is None and any(t.start < tag.start for t in table.get("auxiliary", ()))


def points(tag: Tag, words: Sequence[Tag]) -> bool:
    """Whether "that" only points to the noun behind it: "in that context", "in dat kader"."""
    both = any(t.code in ("relative", "articles") for t in words if t.start == tag.start)
    return both and any(t.code in BEFORE_NOUNS for t in words if t.end == tag.start - 1)


def is_reported(opening: Tag, end: int, tags: tuple[Tag, ...]) -> bool:
    """Whether an article opens what somebody said: "sagte X, der Minister sei nach Lima gereist" has its verb second."""
    return any(
        t.code == "reported" and opening.end < t.start and t.end + 2 < end and not _closes(t, end, tags) for t in tags
    )


def _closes(helper: Tag, end: int, tags: tuple[Tag, ...]) -> bool:
    """Whether only an infinitive and its helper stand behind a helper: "die im Mai hätte stattfinden sollen" has its verb last."""
    behind = [t for t in tags if helper.end <= t.start < end]
    return len(behind) > 1 and behind[-1].concept == "auxiliary" and behind[0].meaning.form == "inf"


def is_apposition(opening: Tag, end: int, tags: tuple[Tag, ...]) -> bool:
    """Whether ", der Außenminister des Landes," names an office and says nothing: no clause of its own."""
    inside = [t for t in tags if opening.end <= t.start < end]
    office = any(t.concept in CORES and t.start - opening.end < OFFICE_REACH for t in inside)
    return office and not any(t.concept in ("verb", "say", "auxiliary") for t in inside)
