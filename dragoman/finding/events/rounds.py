"""Whose round of talks, or whose journey, a text tells of: its later sentences name only whom he meets next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import GOING, Trigger
from dragoman.finding.tagging.scene import SceneSentence

# What people do one after the other on a round.
_PARTS: Final = frozenset({"meeting", "call", "visit", "dialogue", "summit", "forum", "negotiation"})
# What is said of a journey that is over.
_ENDS: Final = frozenset({"close", "break_off", "complete"})
# Who else may travel.
_TRAVELLERS: Final = CORES | {"delegation", "counted_person", "demonym", "body", "organisation", "goods"}
# How many sentences further a round goes on without naming whose it is.
REACH: Final = 4


class Round:
    """The round that a text is telling: who goes on it, and whom the text has told him to meet."""

    def __init__(self, references: References) -> None:
        """Start with nobody on a round."""
        self._references = references
        self._person = -1
        self._met: set[int] = set()
        self._latest = -1
        self._told: list[EventDraft] = []

    def whose(self, sentence: SceneSentence, spoken_of: int | None) -> int | None:
        """Who meets whom a sentence names alone; `spoken_of` is the person whom the text spoke of last.

        That is whoever goes on the round, where the one spoken of is only somebody met on it, or speaks for the same state.
        """
        if self._person < 0 or self._latest < sentence.index - REACH:
            return spoken_of
        if spoken_of is None or spoken_of in self._met:
            return self._person
        people = self._references.people.persons
        return self._person if people[spoken_of].country in (None, people[self._person].country) else spoken_of

    def travels(self, trigger: Trigger, drafts: Sequence[EventDraft]) -> bool:
        """Whether a journey that nobody is said to make goes on with the one being told: "the last stop is Peru"."""
        clause, tag = trigger.clause, trigger.tag
        if tag.concept != "event" and tag.code not in GOING:
            return False
        before = self._references.between(clause.start, trigger.predicate.start)
        if any(not r.oblique for r in before):
            return False  # somebody else is said to make it, or a state
        near = any(d.kind == "visit" and d.sentence >= clause.sentence - REACH for d in self._told)
        near = near or (trigger.predicate.code in _ENDS and self._is_abroad(drafts))
        return near and not any(t.concept in _TRAVELLERS for t in clause.tags)

    def _is_abroad(self, drafts: Sequence[EventDraft]) -> bool:
        """Whether whoever goes on the round was in another state when the text told where he was last."""
        mine = (d for d in reversed(drafts) if self._person in d.persons and d.place_country and d.status == "held")
        last = next(mine, None)
        home = self._references.people.persons[self._person].country if self._person >= 0 else None
        return last is not None and home is not None and last.place_country != home

    def told(self, drafts: list[EventDraft], draft: EventDraft) -> list[EventDraft]:
        """What was told before a draft; where a text opened its round with no more than "held talks in X on Monday", that too."""
        opening = next((d for d in reversed(self._told) if d.sentence < draft.sentence), None)
        if opening is None or not (opening.place and opening.dated) or self._person not in draft.persons:
            return drafts
        return drafts if drafts and drafts[-1].latest >= opening.sentence else [*drafts, opening]

    def follow(self, draft: EventDraft, refs: Sequence[Reference]) -> None:
        """Go on with the round, or begin another where somebody else acts."""
        if draft.headline or draft.kind not in _PARTS:
            return
        if self._person not in draft.persons:
            leader = next((r.person for r in refs if r.kind == "person" and not (r.oblique or r.agent)), None)
            if leader is None:
                return  # what only describes the talks of two others
            self._person, self._met = leader, set()
        self._met.update(number for number in draft.persons if number != self._person)
        self._latest = draft.sentence
        self._told = [*[d for d in self._told if d.sentence < draft.sentence][-1:], draft]
