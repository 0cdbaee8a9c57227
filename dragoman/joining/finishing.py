"""What an item still needs when its claims have been merged: levels that follow from posts, states as actors."""

from __future__ import annotations

from dataclasses import replace

from dragoman.joining.actors import state_id
from dragoman.joining.codes import is_code
from dragoman.joining.merging.events import on_day
from dragoman.joining.merging.levels import level_by_posts
from dragoman.model.items import EventItem, PositionItem

__all__ = ["finished_event", "finished_position"]


def finished_event(event: EventItem, day: str | None) -> EventItem:
    """The event on the day that was found for it, if one was, with its level, and states among its participants."""
    event = _with_level(on_day(event, day))
    return replace(event, participants=tuple(replace(p, actor=_actor(p.actor)) for p in event.participants))


def finished_position(position: PositionItem) -> PositionItem:
    """The position with states as the actors that their codes stand for."""
    return replace(
        position,
        actor=_actor(position.actor),
        on_behalf_of=_actor(position.on_behalf_of) if position.on_behalf_of else None,
        addressee=_actor(position.addressee) if position.addressee else None,
    )


def _with_level(event: EventItem) -> EventItem:
    """The event with the level that follows from who took part, where no text gives one."""
    level = None if event.level else level_by_posts(event)
    return event if level is None else replace(event, level=level, inferred=tuple(sorted({*event.inferred, "level"})))


def _actor(value: str) -> str:
    return state_id(value) if is_code(value) else value
