"""The states and organisations that a stretch of text names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.tagging.scene import Scene

LAND: Final = frozenset({"adjective", "state", "demonym", "capital", "seat", "organisation"})


def lands_in(scene: Scene, start: int, end: int) -> Iterator[str]:
    """The codes of the states and organisations that a range names, by noun or adjective, in order."""
    for tag in scene.between(start, end):
        if tag.meaning.concept in LAND and tag.meaning.country:
            yield tag.meaning.country
