"""Whom "the co-chairs", "the heads of delegation" means: those who were told before to lead the talks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.reference import Reference
from dragoman.finding.actors.references import References
from dragoman.finding.events.attendance import STORY_REACH
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.tagging.scene import Clause

_TALKS: Final = frozenset({"meeting", "dialogue", "summit", "forum", "negotiation"})


def chairs_meant(references: References, drafts: Sequence[EventDraft], clause: Clause) -> Iterator[Reference]:
    """The heads of the talks told before, one of each state, where a clause speaks of them without names."""
    tag = next((t for t in clause.of("pronoun") if t.code == "both_chairs"), None)
    if tag is None:
        return
    talks = [d for d in reversed(drafts) if d.kind in _TALKS and not d.headline]
    led = ([n for n, part in d.persons.items() if part == "head"] for d in talks)
    # Who led them is known however far back; where that was not told, whoever was at the last.
    near = (list(d.persons) for d in talks if d.latest >= clause.sentence - STORY_REACH)
    for heads in (*led, *near):
        lands = {references.people.persons[n].country for n in heads}
        if len(heads) == len(lands) > 1 and None not in lands:
            yield from (Reference(tag.start, tag.end, "person", number, implied=True) for number in heads)
            return
