"""Places of a text, with the key of a disputed or easily confused one."""

from __future__ import annotations

from dragoman.finding.actors.people import People
from dragoman.finding.tagging.scene import Scene
from dragoman.model.findings import Place
from dragoman.model.spans import Quote


def find_places(scene: Scene, people: People) -> tuple[Place, ...]:
    """Every city, capital, sea and region that the text names, each once with all its mentions; names of persons are none."""
    found: dict[tuple[str, str | None], list[Quote]] = {}
    named = {at for s in people.sightings for at in range(s.name.start, s.name.end)}
    for tag in scene.tags:
        if tag.meaning.concept in ("place", "capital", "city") and tag.start not in named:
            key = (tag.meaning.code, tag.meaning.country)
            found.setdefault(key, []).append(scene.quote(tag.start, tag.end))
    return tuple(Place(code, country, code, tuple(quotes)) for (code, country), quotes in found.items())
