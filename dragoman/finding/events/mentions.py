"""What a text only mentions: facts of former years, what is thanked for, proposed, or told by the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import OF_PEOPLE, Trigger

# Acts of saying that remark on a measure which somebody took.
_REMARKED: Final = frozenset({"thank", "praise", "regret", "support"})
_UNFINISHED: Final = ("ger", "noun", None)
# What may be proposed as a happening: that people come together.
_GATHERINGS: Final = frozenset({"meeting", "visit", "call", "summit", "forum", "dialogue", "negotiation"})
# What is held again and again.
_SESSIONS: Final = frozenset({"meeting", "summit", "forum", "dialogue", "negotiation", "exercise", "call"})
# Predicates of talking, and the talks whose subject a passive of them gives.
_SPEAKING: Final = frozenset({"talk", "speak", "discuss"})
_PEOPLE: Final = frozenset({"counted_person", "post", "head", "rank", "demonym"})
_FINITE: Final = ("pres", "past", "fut", "cond")
_TALKS: Final = ("meeting", "call", "visit")


def mention_objections(
    trigger: Trigger, draft: EventDraft, precise: bool, dated: bool, published: str | None
) -> Iterator[str]:
    """Why a draft is only a mention, in words. `dated`: its clause gives a date, `precise`: one that says more than a year.

    `published` is the day of the text.
    """
    clause = trigger.clause
    thanked = any(t.code in _REMARKED and t.end <= trigger.tag.start for t in clause.of("say"))
    if draft.kind == "measure" and thanked and not precise and trigger.predicate.meaning.form in _UNFINISHED:
        yield "spoken of, not told"
    if draft.status == "proposed" and draft.kind not in _GATHERINGS:
        yield "a proposal, not a happening"
    if draft.kind == "incident" and draft.status == "planned":
        yield "an attack that is feared or was only planned"
    if draft.kind == "other" and draft.status == "planned" and not precise:
        yield "a demand or a plan, not a happening"
    passive = clause.has("auxiliary", "passive") and clause.has("event", *_TALKS)
    if draft.act in _SPEAKING and not draft.persons and passive:
        yield "only what was spoken of there"
    former = len(draft.date or "") == len("2031") and draft.status == "held"
    if draft.act == "normalise" and draft.date and published and draft.date[:4] < published[:4]:
        yield "a fact of former years, or a count over one"
    if former and (draft.kind == "other" or draft.act in OF_PEOPLE or draft.act == "seize"):
        yield "a fact of former years, or a count over one"
    if draft.kind == "anniversary" and former and clause.kind == "that":
        yield "a fact of a year"  # "recalled that this year marks 34 years of relations"
    told_again = draft.kind in ("signing", "anniversary") and draft.status == "held" and not draft.persons
    if told_again and _years_ago(draft, published) > 1:
        yield "a fact of former years, or a count over one"
    if draft.act in OF_PEOPLE and _describes(trigger):
        yield "only describes somebody"
    if draft.kind in _SESSIONS and clause.has("word", "rhythm") and not (precise or draft.session or draft.persons):
        yield "held again and again, on no day"
    if _is_by_the_way(trigger, draft, precise, dated):
        yield "told by the way"


def _years_ago(draft: EventDraft, published: str | None) -> int:
    """How many calendar years lie between an event and the day of the text."""
    return int(published[:4]) - int(draft.date[:4]) if published and draft.date else 0


def _describes(trigger: Trigger) -> bool:
    """Whether what befell somebody only says who is meant: "the sailors who were arrested", "the case of a citizen detained in"."""
    clause, tag = trigger.clause, trigger.tag
    if clause.kind == "relative":
        return True
    people = {t.end + 1 for t in clause.tags if t.concept in _PEOPLE and t.end < tag.start}
    led = any(t.code == "relative" and t.start in people for t in clause.of("word"))
    told = any(t.end < tag.start and t.meaning.form in _FINITE for t in clause.of("verb", "say"))
    return led or (told and tag.start in people)


def _is_by_the_way(trigger: Trigger, draft: EventDraft, precise: bool, dated: bool) -> bool:
    """Whether a clause that describes something, or gives a reason, tells it without a day."""
    kind, clause = draft.kind, trigger.clause
    if kind in ("other", "vote") and clause.kind == "adverbial":
        return not (precise if kind == "other" else dated)
    passing = kind in ("measure", "appointment") or (kind == "vote" and len(draft.date or "") <= len("2031"))
    aside = clause.kind == "relative" or (clause.kind == "adverbial" and kind == "appointment")
    return passing and aside and not (precise or (kind == "measure" and dated))
