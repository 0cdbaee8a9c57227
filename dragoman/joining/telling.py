"""Which story tells of which events, and what it is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from dragoman.joining.common import stable_id
from dragoman.joining.merging.clues import best_date
from dragoman.joining.stories import StoryGroup
from dragoman.joining.texts import Prepared
from dragoman.model.articles import Story
from dragoman.model.items import EventItem

__all__ = ["Telling"]

_Standing = tuple[bool, int, int, int, int, str]
_Told = tuple[_Standing, str | None]
"""How an event stands in the story, its id last; and its date."""


class Telling:
    """The events that documents tell of, without all that is known of them."""

    def __init__(self) -> None:
        """No event is known yet."""
        self._told: dict[str, list[_Told]] = defaultdict(list)

    def add(self, event: EventItem) -> None:
        """Note an event with the documents that tell of it."""
        told = (_standing(event), event.date)
        for document in {e.document for e in event.evidence}:
            self._told[document].append(told)

    def story(self, group: StoryGroup) -> Story:
        """The story of a group of articles, with its events."""
        texts = group.texts
        ranked = sorted({told for t in texts for told in self._told.get(t.id, ())}, key=lambda told: told[0])
        return Story(
            stable_id("story", texts[0].id),
            _title(texts),
            ranked[0][1] if ranked else best_date(t.published for t in texts),
            tuple(t.id for t in texts),
            tuple(standing[-1] for standing, _ in ranked),
            len(group.articles),
        )


def _standing(event: EventItem) -> _Standing:
    """What a story is about comes first: what has happened before what is to come, then what is told most.

    Of what is told as much, whoever has more people in it leads: background is told without its participants.
    """
    coming = event.status in ("planned", "proposed")
    told = -len({e.document for e in event.evidence}), -len(event.evidence), -len(event.participants)
    return coming, *told, min(e.start for e in event.evidence), event.id


def _title(texts: Sequence[Prepared]) -> str:
    """A headline of the story: in English where there is one, else of the first document that has one."""
    titled = [t for t in texts if t.title]
    if not titled:
        return texts[0].name
    return min(titled, key=lambda d: (d.language[:2] != "en", d.published or "9999", d.id)).title or ""
