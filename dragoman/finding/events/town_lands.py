"""A land that only says where a town is: "in Vienna, Austria", "à Genève, en Suisse", "im katarischen Doha"."""

from __future__ import annotations

from typing import Final

from dragoman.finding.tagging.scene import Scene

_TOWNS: Final = ("capital", "city", "seat", "place")
# What stands between a town and its land, beside a preposition.
_MARKS: Final = frozenset({",", "("})
# How far before its land a town begins, and how far before it a preposition, in characters.
TOWN_REACH: Final = 40
IN_REACH: Final = 8


def is_of_town(scene: Scene, start: int, end: int) -> bool:
    """Whether the land from `start` to `end` is only that of the town right before it, or right behind its adjective."""
    if any(t.start - end == 1 for t in scene.behind(end, 2, "capital", "city")):
        return True
    opening = _opening(scene, start)
    marks = _MARKS if opening == start else _MARKS | {""}
    towns = [t.end for t in scene.before(start, TOWN_REACH, *_TOWNS) if t.end < start]
    return any(scene.text[town:opening].strip() in marks for town in towns)


def _opening(scene: Scene, start: int) -> int:
    """Where "in" begins that stands right before a land, an article between at most; else where the land does."""
    words = scene.before(start, IN_REACH, "word")
    return next((t.start for t in words if t.code == "in" and len(scene.text[t.end : start].split()) <= 1), start)


def is_placed(scene: Scene, start: int) -> bool:
    """Whether "in" stands right before a land, an article between at most."""
    return _opening(scene, start) < start
