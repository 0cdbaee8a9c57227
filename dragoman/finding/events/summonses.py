"""Who came to the ministry: the envoy whom only the sentence behind a summons names, and the official who protested."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.receivers import ENVOYS
from dragoman.finding.tagging.scene import SceneSentence

_SUMMONED: Final = frozenset({"summon", "remonstrate"})
# Who speaks for a ministry to an envoy; what its minister protests against, he may tell the press.
_OFFICIALS: Final = frozenset({"official", "deputy_foreign_minister", "diplomat"})
# For how many sentences a summons goes on.
_REACH: Final = 2


def join_summons(references: References, drafts: Sequence[EventDraft], sentence: SceneSentence) -> None:
    """Let those take part whom a sentence without an event of its own names behind a summons."""
    recent = (d for d in reversed(drafts) if d.act in _SUMMONED and 0 < sentence.index - d.latest <= _REACH)
    summons = next((d for d in recent if not d.headline and d.status == "held"), None)
    if summons is None or len(summons.parties) < 2:
        return
    people = references.people.persons
    for sighting in references.people.in_sentence(sentence.index):
        land = people[sighting.person].country
        envoys = [n for n in summons.persons if ENVOYS & {p.role for p in people[n].posts}]
        if land not in summons.parties or sighting.person in summons.persons:
            continue
        if (not envoys and _is_posted_there(sighting, summons)) or (
            any(people[n].country != land for n in envoys) and _protests(sighting, sentence)
        ):
            summons.persons[sighting.person] = "member"


def _is_posted_there(sighting: Sighting, summons: EventDraft) -> bool:
    """Whether somebody is an envoy, and posted nowhere else."""
    envoys = [p for p in sighting.posts if p.role in ENVOYS and not p.former]
    return any(p.posted is None or p.posted in summons.parties for p in envoys)


def _protests(sighting: Sighting, sentence: SceneSentence) -> bool:
    """Whether an official is said to protest, or to hand over a note."""
    told = sentence.clause_at(sighting.name.start).has("verb", "protest", "remonstrate")
    return told and any(p.role in _OFFICIALS for p in sighting.posts)
