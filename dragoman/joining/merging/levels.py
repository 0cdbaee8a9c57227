"""At which level states dealt with each other, where no text says so: by the posts of those who took part."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from dragoman.knowledge.roles import level_of
from dragoman.model.codes import LEVELS
from dragoman.model.items import EventItem, ParticipantOf

__all__ = ["level_by_events", "level_by_posts"]

# Kinds of event that have a level; two sides face each other in them.
_FACING: Final = frozenset({"meeting", "call", "dialogue", "negotiation", "summit", "forum", "signing"})
# In these both delegations are led at one level: who leads either tells it.
_LED: Final = frozenset({"dialogue", "negotiation"})
_LEADING: Final = frozenset({"head", "chair"})


def level_by_posts(event: EventItem) -> str | None:
    """The level of an event by who took part; None where that does not tell.

    Each side counts by the highest of its people, and of two sides the lower says at which level they dealt with each
    other: a president who receives a minister does so at the level of ministers. Of several sides the middle one says
    it, so that one state that sends its ambassador does not make less of a meeting of ministers. A visit has the level
    of the guests.
    """
    heights = _heights(event.participants)
    if event.kind == "visit":
        home = event.place.country or event.host
        guests = [height for side, height in heights.items() if side != home]
        return _middle(guests) if home and guests else None
    if event.kind not in _FACING:
        return None
    if len(heights) > 1:
        return _middle(heights.values())
    if event.kind in _LED:
        heads = _heights(p for p in event.participants if p.part in _LEADING)
        return _middle(heads.values()) if heads else None
    return None


def _middle(heights: Iterable[int]) -> str:
    """The level of the side in the middle; of two in the middle the lower."""
    ordered = sorted(heights)
    return LEVELS[ordered[len(ordered) // 2]]


def _heights(participants: Iterable[ParticipantOf]) -> dict[str, int]:
    """The place among the levels, 0 the highest, of the highest of each side."""
    found: dict[str, list[int]] = defaultdict(list)
    for taker in participants:
        level = level_of(taker.role, taker.side)
        if level and taker.side:
            found[taker.side].append(LEVELS.index(level))
    return {side: min(places) for side, places in found.items()}


def level_by_events(events: Iterable[EventItem]) -> str | None:
    """The level of a standing format by its sessions; None unless all that have one have the same."""
    levels = {event.level for event in events if event.level}
    return levels.pop() if len(levels) == 1 else None
