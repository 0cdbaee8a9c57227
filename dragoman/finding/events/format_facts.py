"""What the words around a standing format tell of it: its level, and the states that it is between."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dragoman.finding.events.standing import BEFORE
from dragoman.finding.events.town_lands import is_of_town, is_placed
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_LAND: Final = frozenset({"state", "adjective", "demonym", "prefix"})
_DASHES: Final = frozenset("-–‐")
_LEVEL_OF: Final = {
    "head_of_state": "leader", "head_of_government": "leader", "monarch": "leader", "foreign_minister": "ministerial",
    "defence_minister": "ministerial", "minister": "ministerial", "deputy_minister": "vice_ministerial",
    "deputy_foreign_minister": "vice_ministerial", "deputy_defence_minister": "vice_ministerial",
    "state_secretary": "vice_ministerial", "junior_minister": "vice_ministerial",
    "official": "senior_official", "diplomat": "senior_official",
    "military_officer": "working",
}  # fmt: skip
# How far words that belong to a format stand behind its noun, in characters.
BEHIND: Final = 90


def level_of(scene: Scene, sentence: SceneSentence, noun: Tag) -> str | None:
    """The level of a format: as its phrase says, else by the offices in its name or of those who meet."""
    said = [t for t in sentence.of("level") if abs(t.start - noun.start) < 2 * BEHIND]
    if said:
        return min(said, key=lambda t: abs(t.start - noun.start)).meaning.code
    near = scene.between(noun.start - BEFORE, min(sentence.end, noun.end + BEHIND), "post", "head")
    codes = [c for t in near if (c := _LEVEL_OF.get(t.meaning.code))]
    modified = any(
        t.meaning.code == "deputy" for t in scene.between(noun.start - BEFORE, noun.end + BEHIND, "modifier")
    )
    if codes:
        return "vice_ministerial" if modified and codes[0] == "ministerial" else codes[0]
    summit = any(t.meaning.code == "summit" for t in scene.between(noun.start, noun.end, "event"))
    return "leader" if summit else None


def lands_of(scene: Scene, clause: Clause, noun: Tag) -> Iterable[str]:
    """The states and organisations that a format is between."""
    start, end = max(clause.start, noun.start - BEHIND), min(clause.end, noun.end + BEHIND)
    near = [t for t in scene.between(start, end) if t.meaning.country]
    # "The EU-Moldova Council": an organisation is a side where a dash joins it.
    tags = [t for t in near if t.meaning.concept in _LAND or (t.concept == "organisation" and _is_joined(scene, t))]
    tags = _sides_among(scene, tags)
    organs = [t for t in scene.between(noun.end, min(end, noun.end + 30), "organisation") if t.meaning.country]
    if organs and not tags:
        return [str(t.meaning.country) for t in organs[:1]]
    return list(dict.fromkeys(str(t.meaning.country) for t in tags))


def _sides_among(scene: Scene, tags: list[Tag]) -> list[Tag]:
    """The lands that are sides: not where the format met, unless no two others are named."""
    tags = [t for t in tags if not is_of_town(scene, t.start, t.end)]
    firm = [t for t in tags if not is_placed(scene, t.start)]
    return firm if len({t.meaning.country for t in firm}) > 1 else tags


def _is_joined(scene: Scene, tag: Tag) -> bool:
    """Whether a dash joins a word to the next or the one before."""
    return scene.text[tag.end : tag.end + 1] in _DASHES or scene.text[max(0, tag.start - 1) : tag.start] in _DASHES
