"""How far what tells an event is from saying that it happens: a finite verb, a participle, a bare noun."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause
from dragoman.finding.tagging.tags import Tag

# How weak a noun is that nothing says took place.
BARE: Final = 4
# How far a helper verb stands from its participle, in characters.
HELPER_REACH: Final = 110
# How far behind its helper "visiting" stands, an adverb between, in characters.
PROGRESSIVE: Final = 14
# So far behind another participle one is that only describes somebody, in characters.
APPOSED: Final = 20


def weakness(trigger: Trigger) -> int:
    """How far a trigger is from saying that something happens: a finite verb 0, a bare noun 4."""
    tag, clause = trigger.tag, trigger.clause
    if tag.meaning.code == "discuss" and any(t.code == "meeting" for t in clause.of("event")):
        # "Over lunch the ministers discussed": what they discuss is no event, the lunch is.
        return 5
    if tag.code == "meeting" and any(t.code == "discuss" and t.meaning.form != "inf" for t in clause.of("verb")):
        return 2  # "trade was the focus of talks with X, on a visit to Lima"
    if tag.meaning.concept != "verb" or tag.meaning.form == "noun":
        return 2 if trigger.support is not None and _weight(trigger.support, clause) < 3 else BARE
    return _weight(tag, clause)


def _weight(tag: Tag, clause: Clause) -> int:
    if tag.meaning.code == "discuss" or is_stay(tag, clause) or _is_in_relative(tag, clause):
        return 3
    helpers = [
        t for t in clause.of("auxiliary")
        if abs(t.start - tag.start) < HELPER_REACH and not _helps_behind(clause, t, tag)
    ]  # fmt: skip
    before = [t for t in helpers if t.start < tag.start]
    if tag.meaning.form == "ger" and not (before and tag.start - before[-1].end <= PROGRESSIVE):
        return 3  # "en visite à Quito, elle a été reçue par": the helper is that of another verb
    helped = bool(helpers) and not (before and _is_apposed(clause, before[-1], tag))
    if tag.meaning.form in ("pres", "past", "fut", "cond"):
        return 0
    if tag.meaning.form == "inf" and any(t.code == "agree" and t.end <= tag.start for t in clause.of("verb")):
        return 5  # "agreed to speak more often": an aim
    return 1 if helped else 3 if tag.meaning.form != "inf" else 2


def _is_in_relative(tag: Tag, clause: Clause) -> bool:
    """Whether a verb only says of a thing what was done with it: "godkände det avtal som regeringarna skrev under"."""
    words = list(clause.of("word"))
    if not any(t.code == "relative" for t in words):
        return False
    articles = {t.start for t in words if t.code == "articles"}
    led = [
        t for t in words if t.code == "relative" and t.start not in articles and clause.start + 2 < t.start < tag.start
    ]
    finite = [t for t in clause.of("verb") if t.meaning.form in ("past", "pres") and t.end < tag.start]
    return bool(led) and bool(finite) and finite[0].end <= led[-1].start


def is_stay(tag: Tag, clause: Clause) -> bool:
    """Whether a verb only tells where somebody is while another tells what happens: "X, en visite à Lima, a été reçu"."""
    return (
        tag.code == "visit"
        and tag.meaning.form == "ger"
        and any(t.start != tag.start and t.meaning.form not in ("ger", "noun", "inf") for t in clause.of("verb"))
    )


def _helps_behind(clause: Clause, helper: Tag, tag: Tag) -> bool:
    """Whether a helper behind a verb has its own participle: "en visite à Quito, elle a rencontré"."""
    return helper.start > tag.end and any(
        t.meaning.form == "part" and 0 < t.start - helper.end <= PROGRESSIVE for t in clause.of("verb", "say")
    )


def _is_apposed(clause: Clause, helper: Tag, tag: Tag) -> bool:
    """Whether another participle has the helper, and no "and" passes it on: "has received X, arrived for a visit"."""
    others = [
        t for t in clause.of("verb", "say")
        if t.meaning.form == "part" and helper.end <= t.start < tag.start and t.end < tag.start - APPOSED
    ]  # fmt: skip
    return bool(others) and not any(others[0].end <= t.start < tag.start for t in clause.of("word") if t.code == "and")
