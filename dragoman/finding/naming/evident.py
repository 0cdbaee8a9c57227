"""Names that need no dictionary to be seen: places that the world knows, and persons with several names."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.finding.actors.names import names_in
from dragoman.finding.actors.people import find_people
from dragoman.finding.naming.entities import scene_of
from dragoman.finding.naming.spans import PLACES
from dragoman.finding.tagging.scene import Scene
from dragoman.knowledge.name_kinds import kind_of_name
from dragoman.model.spans import Span


def evident_names(text: str, language: str) -> list[Span]:
    """Where a text names a place that is known or a person with several names; quick, and far from all names.

    Raises KnowledgeError where the language has no file.
    """
    scene = scene_of(text, language)
    kept: list[Span] = []
    for span in _of_scene(scene):
        if not any(span.overlaps(k) for k in kept):
            kept.append(span)
    return sorted(kept, key=lambda s: s.start)


def _of_scene(scene: Scene) -> Iterator[Span]:
    for person in find_people(scene).persons:
        yield from (Span(m.start, m.end) for m in person.mentions)
    for tag in scene.tags:
        compound = scene.text[tag.end : tag.end + 1] in ("-", "‐")
        if tag.concept in PLACES and scene.text[tag.start].isupper() and not compound:
            yield Span(tag.start, tag.end)
    for sentence in scene.sentences:
        for name in names_in(scene, sentence):
            first = name.first
            if (
                scene.grammar.nouns_capitalised
                and first
                and any(t.code == "articles" for t in scene.token_tags[first - 1])
            ):
                first += 1  # a noun before a name: "die Tochter Angela X"
            words = tuple(scene.tokens.texts[first : name.last])
            if len(words) > 1 and kind_of_name(words) is None:
                yield Span(scene.tokens.starts[first], name.end)
