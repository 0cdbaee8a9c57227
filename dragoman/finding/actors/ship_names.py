"""What stands before the name of a warship, which is nobody's: "Zr.Ms.", "HMS"."""

from __future__ import annotations

import re
from functools import cache

from dragoman.finding.tagging.scene import Scene
from dragoman.knowledge.geography import name_habits


def behind_ship(scene: Scene, at: int) -> int | None:
    """The token behind what stands before the name of a warship and begins at a token ("Zr.Ms."); None elsewhere."""
    for mark in _ships().get(scene.tokens.texts[at], ()):
        end = scene.tokens.starts[at] + len(mark)
        if scene.text.startswith(mark, scene.tokens.starts[at]) and scene.text[end : end + 1].isspace():
            return scene.tokens.first_at(end)
    return None


@cache
def _ships() -> dict[str, list[str]]:
    """What stands before the name of a warship, by its first word."""
    marks: dict[str, list[str]] = {}
    for mark in name_habits().ships:
        marks.setdefault(re.split(r"[./ ]", mark)[0], []).append(mark)
    return marks
