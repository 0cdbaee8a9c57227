"""Items as people ask for them: with the names of those they point to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

from dragoman.model.items import EventItem, ParticipantOf


@dataclass(frozen=True, slots=True)
class Participant(ParticipantOf):
    """Who took part in an event, with the name."""

    name: str


@dataclass(frozen=True, slots=True)
class Event(EventItem):
    """Who dealt with whom, when and where; the participants with their names."""

    participants: tuple[Participant, ...]


def with_names(event: EventItem, names: Mapping[str, str]) -> Event:
    """The event with the names of its participants, by actor id; a code stands for itself."""
    values = {f.name: getattr(event, f.name) for f in fields(EventItem)}
    values["participants"] = tuple(
        Participant(p.actor, p.role, p.side, p.part, names.get(p.actor, p.actor)) for p in event.participants
    )
    return Event(**values)
