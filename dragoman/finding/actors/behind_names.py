"""What stands right behind the name of a person: the field of a minister, a state, a note in brackets."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.names import NameSpan
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

# A note in brackets is no longer, in characters; what may stand behind a state in one.
_NOTE: Final = 60
# How far behind a name the mark of a party in brackets ends, in characters.
_MARK: Final = 20
# What leads to the body that somebody is from, and how far behind the name that begins, in characters.
_SERVING: Final = frozenset({"of", "from", "by", "at"})
_FROM: Final = 48
# How far behind a name a town begins, how far from either end "and" stands, how far before it the colleagues; in characters.
_SEAT: Final = 8
_JOINED: Final = 6
_COLLEAGUES: Final = 90
_CLOSED: Final = frozenset(")/,;")
# What does not belong to the style of a state: "X (Minister, Republic of Y)".
_NO_STYLE: Final = frozenset({"post", "head", "body", "event", "verb", "portfolio"})


def field_behind(scene: Scene, name: NameSpan) -> int | None:
    """End of the field of a minister that stands behind the name: "Minister X van Financiën", "Minister X (Handel)"."""
    for tag in scene.behind(name.end, 4, "portfolio"):
        if not scene.text[name.end : tag.start].strip(" ("):
            return tag.end
    return None


def body_behind(scene: Scene, name: NameSpan) -> Tag | None:
    """The body that somebody is said to be from, right behind the name: "State Secretary X from the Foreign Ministry"."""
    for tag in scene.behind(name.end, _FROM, "body"):
        words = list(scene.between(name.end, tag.start, "word", "adjective", "state", "modifier"))
        led = [t for t in words if t.code in _SERVING and t.start == name.end + 1]
        known = {(t.start, t.end) for t in words}
        rest = len(scene.text[name.end : tag.start].split())
        return tag if led and rest <= sum(len(scene.text[a:b].split()) for a, b in known) else None
    return None


def land_behind(scene: Scene, name: NameSpan) -> tuple[str, int] | None:
    """The state right behind a name, and where it ends: "King X of Y", "Präsident X aus Y", "Minister X (Y)"."""
    seat = _seat_behind(scene, name) or _land_in_brackets(scene, name)
    if seat is not None:
        return seat
    for tag in scene.behind(name.end, 24, "state", "organisation"):
        gap = scene.text[name.end : tag.start]
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


def _land_in_brackets(scene: Scene, name: NameSpan) -> tuple[str, int] | None:
    """The state that a bracket behind a name opens with or is: "X (Peru)", "X (Republik Peru)", "X (Peru/president)"."""
    if scene.text[name.end : name.end + 2].strip() != "(":
        return None
    opening = scene.text.index("(", name.end) + 1
    for tag in scene.behind(opening, _NOTE, "state", "organisation"):
        style = scene.text[opening : tag.start]
        closed = scene.text[tag.end : tag.end + 1] in _CLOSED and tag.meaning.country
        told = any(t.concept in _NO_STYLE for t in scene.between(opening, tag.start))
        if not closed or told or any(c in style for c in _CLOSED):
            return None
        return (tag.meaning.country or "", tag.end + 1) if not style or style[0].isupper() else None
    return None


def _seat_behind(scene: Scene, name: NameSpan) -> tuple[str, int] | None:
    """The state by one of its towns, where each of several counterparts has one: "her colleagues X in Quito and Y in Lima"."""
    town = next(scene.behind(name.end, _SEAT, "capital", "city"), None)
    if town is None or town.meaning.country is None:
        return None
    led = [t for t in scene.between(name.end, town.start, "word") if t.code == "in"]
    around = [(town.end, town.end + _JOINED), (name.start - _JOINED, name.start)]
    joined = any(t.code == "and" for start, end in around for t in scene.between(start, end, "word"))
    colleagues = scene.before(name.start, _COLLEAGUES, "head")
    right_behind = bool(led) and led[0].start == name.end + 1 and led[0].end + 1 == town.start
    told = right_behind and joined and any(t.code == "counterpart" for t in colleagues)
    return (town.meaning.country, town.end) if told else None


def _ends_there(scene: Scene, end: int) -> bool:
    """Whether a list goes on, or the predicate follows, right behind a state: "X for A and Y for B met"."""
    if scene.text[end : end + 1] in (",", ";"):
        return True
    behind = next((t for t in scene.behind(end, 3) if t.start == end + 1), None)
    return behind is not None and (behind.concept in ("verb", "auxiliary") or behind.code == "and")


def note_behind(scene: Scene, name: NameSpan) -> int:
    """Where a name ends with the short note in brackets, or "of" its state, behind it."""
    if (land := land_behind(scene, name)) is not None:
        return land[1]
    if scene.text[name.end : name.end + 2].strip() == "(":
        close = scene.text.find(")", name.end, name.end + _NOTE)
        return close + 1 if close > 0 else name.end
    return name.end


def party_behind(scene: Scene, end: int) -> int | None:
    """End of the letters of a party that stand alone in brackets behind a name: "X (SPD)"."""
    start, close = end + 2, scene.text.find(")", end, end + _MARK)
    if close < 0 or scene.text[end:start] != " (":
        return None
    mark, marks = scene.text[start:close], scene.lexicon.language.lexicon.party_marks
    if any("ministry" in (t.meaning.kind or "") for t in scene.between(start, close, "body")):
        return None  # "(EDA)"
    titles = [t for t in scene.between(start, close, "home_title") if (t.start, t.end) == (start, close)]
    return close if titles or any(mark in of_state for of_state in marks.values()) else None


def names_party(scene: Scene, start: int, end: int) -> bool:
    """Whether the letters of a party stand in brackets anywhere in a stretch."""
    at = scene.text.find(" (", start, end)
    while at >= 0:
        if party_behind(scene, at) is not None:
            return True
        at = scene.text.find(" (", at + 1, end)
    return False
