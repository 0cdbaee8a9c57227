"""Names of persons, bodies and places with their offsets: `find_entities`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dragoman.finding.actors.names import names_in
from dragoman.finding.actors.people import find_people
from dragoman.finding.tagging.scene import Scene, lay_out
from dragoman.knowledge.language import load_language
from dragoman.model.document import Document
from dragoman.model.spans import SourceMap
from dragoman.reading.sentences import split_sentences

_LABELS: Final = {
    "state": "LOC", "capital": "LOC", "city": "LOC", "place": "LOC", "organisation": "ORG", "body": "ORG",
}  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Entity:
    """A name in a text: `label` is PER, ORG or LOC; `code` the entry of the world, where it has one."""

    start: int
    end: int
    label: str
    text: str
    code: str | None = None


def find_entities(text: str, language: str) -> list[Entity]:
    """The persons, bodies and places that a text names, by place.

    Raises KnowledgeError where the language has no file.
    """
    document = Document(
        "text", "text", "text", text, text, SourceMap.identity(len(text)), language, 1.0,
        sentences=split_sentences(text, load_language(language).text),
    )  # fmt: skip
    return entities_of(lay_out(document))


def entities_of(scene: Scene) -> list[Entity]:
    """The entities of a scene: persons first, then what the world knows, then other names of two words or more."""
    found: list[Entity] = []
    people = find_people(scene)
    for person in people.persons:
        found.extend(Entity(m.start, m.end, "PER", m.text) for m in person.mentions)
    for tag in scene.tags:
        label = _LABELS.get(tag.meaning.concept)
        if label and scene.text[tag.start].isupper():
            found.append(Entity(tag.start, tag.end, label, scene.text[tag.start : tag.end], tag.meaning.code))
    for sentence in scene.sentences:
        for name in names_in(scene, sentence):
            if len(name.words) > 1:
                found.append(Entity(name.start, name.end, "PER", scene.text[name.start : name.end]))
    kept: list[Entity] = []
    for entity in found:
        if not any(entity.start < k.end and k.start < entity.end for k in kept):
            kept.append(entity)
    return sorted(kept)
