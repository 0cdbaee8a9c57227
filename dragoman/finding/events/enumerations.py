"""Several meetings in one clause: counted, held separately, one after the other, or each with its day or town."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.itinerary_parts import met_there, stops
from dragoman.finding.events.telling import Trigger
from dragoman.finding.events.travellers import without_met
from dragoman.finding.tagging.clauses import by_concept
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# More meetings than this are not told one by one.
MOST_ENUMERATED: Final = 8
# How far behind a noun the number of meetings may still stand, in characters.
COUNT_REACH: Final = 20
_TOWNS: Final = ("capital", "city", "place")
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})
_CALL: Final = "call"
_TOLD_AGAIN: Final = frozenset({"meeting", "call"})  # "a meeting with X and a conversation with Y"
_ORIGINS: Final = frozenset({"adjective", "demonym"})


def enumerated(references: References, sentence: SceneSentence, trigger: Trigger) -> Iterator[Trigger]:
    """The triggers of the meetings that one trigger tells: "met X on Monday and Y on Tuesday" are two; mostly one."""
    if trigger.kind == "visit":
        met = list(met_there(references, sentence, trigger))
        yield from stops(references, sentence, trigger) or [without_met(references, trigger, met)]
        yield from met
        return
    if trigger.kind not in ("meeting", "call"):
        yield trigger
        return
    counted = list(_counted(references, sentence, trigger))
    yield from counted or list(_apart(references, sentence, trigger)) or [trigger]


def _counted(references: References, sentence: SceneSentence, trigger: Trigger) -> Iterator[Trigger]:
    """ "Three talks: with X in A, with Y at B and with X in C" are three events."""
    clause = trigger.clause
    counts = [
        int(q.value) for q in sentence.quantities
        if q.kind == "count" and 2 <= q.value <= MOST_ENUMERATED and clause.start <= q.start < trigger.tag.end + COUNT_REACH
        and not _counts_people(clause, q.end)
    ]  # fmt: skip
    behind = [r for r in references.between(clause.start, sentence.end) if r.kind == "person" and not r.implied]
    host = references.subject(clause, trigger.predicate) or next(iter(behind), None)
    guests = [r for r in behind if r.oblique and host is not None and r.person != host.person]
    if host is None or len(guests) < 2 or len(guests) not in counts:
        return
    bounds = [r.start for r in guests] + [sentence.end]
    for guest, start, end in zip(guests, bounds, bounds[1:], strict=False):
        first = references.scene.text.rfind(" ", clause.start, max(clause.start + 1, start - 1)) + 1
        tags = tuple(t for t in sentence.tags if first <= t.start < end)
        part = replace(clause, start=min(first, start), end=end, tags=tags, table=by_concept(tags))
        yield replace(trigger, clause=part, people=(host, guest))


def _counts_people(clause: Clause, end: int) -> bool:
    """Whether what a number counts is people: "her three Baltic colleagues"."""
    counted = (t for t in clause.tags if t.start >= end and (t.concept in CORES or t.concept == "event"))
    return next((t.concept for t in counted if t.start - end <= COUNT_REACH), "event") != "event"


def _apart(references: References, sentence: SceneSentence, trigger: Trigger) -> Iterator[Trigger]:
    """ "Met X and later Y", "separate talks with X and Y", "met X on Monday and Y on Tuesday": each an event."""
    clause, tag = trigger.clause, trigger.predicate
    people = [r for r in references.between(clause.start, clause.end) if r.kind == "person"]
    passive = clause.has("auxiliary", "passive") and any(r.agent for r in people)
    host = next((r for r in people if r.end <= tag.start and not (r.agent or r.oblique)), None)
    if host is None and not passive:
        host = _subject_parted(references, sentence, clause) or references.subject(clause, tag)
    if host is None and sum(t.code in _TOLD_AGAIN for t in clause.of("event")) > 1 and all(r.oblique for r in people):
        # "On the programme are a meeting with X and talks with Y": of whoever travels.
        host = references.subject_before(sentence.start)
    if host is None or host.kind != "person":
        return
    first = max(tag.end, trigger.tag.end)
    guests = [r for r in people if r.start >= first and r.person != host.person and not r.implied]
    if not 2 <= len(guests) <= MOST_ENUMERATED:
        return
    if clause.has("word", "separately") or _are_two_sided(references, clause, guests):
        groups = [[guest] for guest in guests]
    else:
        groups = _groups(trigger.kind, sentence, clause, guests)
    if len(groups) < 2:
        return
    bounds = [
        clause.start,
        *(_joint(clause, a[-1], b[0]) for a, b in itertools.pairwise(groups)),
        clause.end,
    ]
    own = _have_their_own(trigger.kind, sentence, clause, bounds)
    for group, start, end in zip(groups, bounds, bounds[1:], strict=False):
        tags = tuple(t for t in clause.tags if start <= t.start < end or t.start < first or _is_shared(t, own))
        here = (start, end) if own else (clause.start, clause.end)
        part = replace(clause, start=here[0], end=here[1], tags=tags, table=by_concept(tags))
        yield replace(trigger, clause=part, people=(host, *group))


def _subject_parted(references: References, sentence: SceneSentence, clause: Clause) -> Reference | None:
    """Whom a relative clause parts from their verb: "X, who arrived on Sunday, will meet Y on Tuesday and Z on Wednesday"."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    if clause.has("auxiliary", "passive") or len(before) < 2 or before[-1].kind != "relative" or before[-2].has("verb"):
        return None
    named = [r for r in references.between(before[-2].start, before[-2].end) if r.kind == "person"]
    return named[-1] if named and not named[-1].oblique else None


def _are_two_sided(references: References, clause: Clause, guests: Sequence[Reference]) -> bool:
    """Whether bilateral meetings are told with people of several states: then each is one."""
    return clause.has("word", "two_sided") and len({references.country(r) for r in guests}) == len(
        {r.person for r in guests}
    )


def _groups(kind: str, sentence: SceneSentence, clause: Clause, guests: Sequence[Reference]) -> list[list[Reference]]:
    """The guests, parted where "later", another noun of meeting, or a day or town of their own stands between them."""
    groups = [[guests[0]]]
    for before, guest in itertools.pairwise(guests):
        joint = _joint(clause, before, guest)
        later = any(before.end <= t.start < guest.start for t in clause.of("word") if t.code == "afterwards")
        again = any(before.end <= t.start < guest.start for t in clause.of("event") if t.code in _TOLD_AGAIN)
        if later or again or _have_their_own(kind, sentence, clause, [clause.start, joint, clause.end]):
            groups.append([guest])
        else:
            groups[-1].append(guest)
    return groups


def _joint(clause: Clause, before: Reference, guest: Reference) -> int:
    """Where the part of a guest begins: at the last "and" before, else right behind the one before."""
    return next(
        (t.start for t in reversed(clause.tags) if t.code == "and" and before.end <= t.start < guest.start), before.end
    )


def _have_their_own(kind: str, sentence: SceneSentence, clause: Clause, bounds: Sequence[int]) -> bool:
    """Whether each part of a clause has a day of its own, or each a town; over the telephone that is only where one sits."""
    days = [d.start for d in sentence.dates if d.precision == "day"]
    # "Her Baltic colleagues": a sea is no place to meet at.
    towns = [t.start for t in clause.of(*_TOWNS) if t.meaning.country] if kind != _CALL else []
    parts = list(itertools.pairwise(bounds))
    return any(all(any(a <= at < b for at in places) for a, b in parts) for places in (days, towns))


def _is_shared(tag: Tag, own: bool) -> bool:
    """Whether a word of another part counts for all: its predicates, and day and town where each has not its own."""
    return tag.concept in _PREDICATES or (not own and tag.concept not in _ORIGINS)
