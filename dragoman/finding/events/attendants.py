"""Those whom a sentence without an event of its own names as attending one: they join it, or wait until it is told."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.attendance import (
    STORY_REACH,
    attended,
    attending,
    being_told,
    join_in,
    mediating,
    negotiating,
    taken,
)
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.summonses import join_summons
from dragoman.finding.tagging.scene import SceneSentence

# What people come to at the head of a delegation.
_TALKS: Final = ("dialogue", "meeting", "summit", "forum", "negotiation")


class Attendants:
    """Brings people into the events of the story; `drafts` are the events told before."""

    def __init__(self, references: References, drafts: list[EventDraft]) -> None:
        """Nobody waits yet."""
        self.references, self.drafts = references, drafts
        self.waiting: list[tuple[int, list[Reference], str]] = []

    def join(self, sentence: SceneSentence) -> None:
        """Give those who attended to the event being told; keep them for the next one where none has been told yet."""
        join_summons(self.references, self.drafts, sentence)
        people, part = attending(self.references, sentence)
        target = (self._of_leader(people[0], sentence) or attended(self.drafts, sentence)) if people else None
        if not people and (target := taken(self.drafts, sentence)) is not None:
            mine = self.references.between(sentence.start, sentence.end)
            people, part = [r for r in mine if r.kind == "person" and not r.implied], "member"
        elif not people:
            people, part = negotiating(self.references, sentence, self.drafts), "head"
            target = being_told(self.drafts, sentence) if people else None
        if not people:
            self._mediate(sentence)
        if target is not None:
            join_in(self.references, target, people, part)
            target.latest = sentence.index
            target.evidence.append((sentence.start, sentence.end))
        elif people and being_told(self.drafts, sentence) is None:
            self.waiting.append((sentence.index, people, part))

    def _mediate(self, sentence: SceneSentence) -> None:
        """Let a mediator take part in the talks told last; no state becomes a party by him."""
        told = (d for d in reversed(self.drafts) if d.latest >= sentence.index - STORY_REACH and not d.headline)
        talks = next((d for d in told if d.kind in _TALKS and len(d.parties) > 1), None)
        if talks is not None:
            for number in mediating(self.references, sentence):
                talks.persons.setdefault(number, "member")

    def _of_leader(self, leader: Reference, sentence: SceneSentence) -> EventDraft | None:
        """What the one whom others accompany was last told to take part in, or to be going to."""
        if not sentence.has("verb", "accompany") or sentence.has("event"):
            return None
        told = (d for d in reversed(self.drafts) if d.latest >= sentence.index - STORY_REACH and not d.headline)
        return next((d for d in told if leader.person in d.persons), None)

    def admit(self, draft: EventDraft) -> None:
        """Let those take part who were named as leading a delegation before the event was told."""
        if draft.kind in _TALKS and not draft.headline:
            for at, people, part in self.waiting:
                if draft.sentence - at <= STORY_REACH:
                    join_in(self.references, draft, people, part)
            self.waiting.clear()
