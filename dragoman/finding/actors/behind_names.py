"""What stands right behind the name of a person: the field of a minister, a state, a note in brackets."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.names import NameSpan
from dragoman.finding.tagging.scene import Scene

# A note in brackets is no longer, in characters; what may stand behind a state in one.
_NOTE: Final = 60
_CLOSED: Final = frozenset(")/,;")


def field_behind(scene: Scene, name: NameSpan) -> int | None:
    """End of the field of a minister that stands behind the name: "Minister X van Financiën", "Minister X (Handel)"."""
    for tag in scene.between(name.end, name.end + 4, "portfolio"):
        if not scene.text[name.end : tag.start].strip(" ("):
            return tag.end
    return None


def land_behind(scene: Scene, name: NameSpan) -> tuple[str, int] | None:
    """The state right behind a name, and where it ends: "King X of Y", "Präsident X aus Y", "Minister X (Y)"."""
    for tag in scene.between(name.end, name.end + 24, "state", "organisation"):
        gap = scene.text[name.end : tag.start]
        if gap.strip() == "(" and scene.text[tag.end : tag.end + 1] in _CLOSED and tag.meaning.country:
            return tag.meaning.country, tag.end + 1
        words = list(scene.between(name.end, tag.start, "word"))
        first = words[0] if words else None
        if (
            first is None
            or first.meaning.code not in ("of", "by", "from", "for")
            or (first.meaning.code == "for" and not _ends_there(scene, tag.end))
            or scene.text[name.end : first.start].strip()
        ):
            return None
        return (tag.meaning.country, tag.end) if tag.meaning.country and len(gap.split()) <= 2 else None
    return None


def _ends_there(scene: Scene, end: int) -> bool:
    """Whether a list goes on, or the predicate follows, right behind a state: "X for A and Y for B met"."""
    if scene.text[end : end + 1] in (",", ";"):
        return True
    behind = next((t for t in scene.between(end, end + 3) if t.start == end + 1), None)
    return behind is not None and (behind.concept in ("verb", "auxiliary") or behind.code == "and")


def note_behind(scene: Scene, name: NameSpan) -> int:
    """Where a name ends with the short note in brackets, or "of" its state, behind it."""
    if (land := land_behind(scene, name)) is not None:
        return land[1]
    if scene.text[name.end : name.end + 2].strip() == "(":
        close = scene.text.find(")", name.end, name.end + _NOTE)
        return close + 1 if close > 0 else name.end
    return name.end
