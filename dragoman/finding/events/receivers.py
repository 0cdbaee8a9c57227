"""Who goes on receiving: "Ambassador Y, too, presented her credentials", "The last to be received was Z"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import Trigger
from dragoman.finding.tagging.scene import Clause, SceneSentence

RECEIVING: Final = frozenset({"receive", "welcome", "present_credentials"})
ENVOYS: Final = frozenset({"ambassador", "envoy", "diplomat"})
# For how many sentences somebody goes on receiving, and how far behind "by" an office stands, in characters.
_REACH, _AGENT = 6, 12


def goes_on_receiving(
    references: References,
    drafts: Sequence[EventDraft],
    trigger: Trigger,
    sentence: SceneSentence,
    guests: Sequence[int],
) -> int | None:
    """Who received the one before, where a clause tells only who comes next; None where it may be somebody else."""
    clause, code = trigger.clause, trigger.tag.code
    if len(guests) != 1 or code not in RECEIVING:
        return None
    if code != "present_credentials" and (not clause.has("auxiliary", "passive") or _tells_by_whom(clause)):
        return None
    last = next((d for d in reversed(drafts) if d.act in RECEIVING and d.sentence >= sentence.index - _REACH), None)
    if last is None:
        return None
    people = references.people.persons
    roles = {number: {p.role for p in people[number].posts} for number in (*last.persons, *guests)}
    hosts = [number for number in last.persons if not roles[number] & ENVOYS]
    if len(hosts) != 1 or hosts[0] in guests or not roles[guests[0]] & ENVOYS:
        return None
    return hosts[0] if people[hosts[0]].country != people[guests[0]].country else None


def _tells_by_whom(clause: Clause) -> bool:
    """Whether "by" leads to an office or a body: "was received by the minister"."""
    agents = [t.end for t in clause.of("word") if t.code == "by"]
    return any(0 < t.start - end <= _AGENT for end in agents for t in clause.of("post", "head", "body"))
