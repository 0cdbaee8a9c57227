"""Names of persons, bodies and places with their offsets: `find_entities`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.finding.actors.people import find_people
from dragoman.finding.naming.clues import Clues
from dragoman.finding.naming.spans import KNOWN, Span, spans_in
from dragoman.finding.naming.words import Word, words_of
from dragoman.finding.tagging.scene import Scene, SceneSentence, lay_out
from dragoman.knowledge.language import load_language
from dragoman.knowledge.name_clues import LABELS, weigh
from dragoman.model.document import Document
from dragoman.model.spans import SourceMap
from dragoman.reading.sentences import split_sentences


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

    The first text of a language takes up to a second more than the others: its dictionary is read.
    Raises KnowledgeError where the language has no file.
    """
    return entities_of(scene_of(text, language))


def scene_of(text: str, language: str) -> Scene:
    """A bare text laid out.

    Raises KnowledgeError where the language has no file.
    """
    document = Document(
        "text", "text", "text", text, text, SourceMap.identity(len(text)), language, 1.0,
        sentences=split_sentences(text, load_language(language).text),
    )  # fmt: skip
    return lay_out(document)


def entities_of(scene: Scene) -> list[Entity]:
    """The entities of a scene: persons in office, then what the clues make of each stretch with capitals."""
    found = [Entity(m.start, m.end, "PER", m.text) for p in find_people(scene).persons for m in p.mentions]
    taken = [(e.start, e.end) for e in found]
    named = [e for sentence in scene.sentences for e in _labelled(scene, sentence)]
    found.extend(e for e in named if not any(e.start < end and start < e.end for start, end in taken))
    return sorted(_echoed(found))


def _labelled(scene: Scene, sentence: SceneSentence) -> Iterator[Entity]:
    """The names of a sentence, from left to right: what one is of says something of the next one in a list."""
    words = words_of(scene, sentence)
    clues = Clues(scene, words)
    before: tuple[Span, str | None] | None = None
    for span in spans_in(scene, sentence, words):
        sums = weigh(clues.of(span, before))
        best = max(range(len(LABELS)), key=sums.__getitem__)
        label = LABELS[best] if sums[best] > 0 else None
        before = (span, label)
        if label:
            start, end = words[span.first].start, words[span.last - 1].end
            yield Entity(start, end, label, scene.text[start:end], _code(words[span.first : span.last]))


def _code(words: Sequence[Word]) -> str | None:
    """The entry of the world that a name is wholly."""
    codes = [
        t.code for t in words[0].tags if t.concept in KNOWN and t.start == words[0].start and t.end >= words[-1].end
    ]
    return codes[0] if codes else None


def _echoed(found: list[Entity]) -> list[Entity]:
    """The same names, those that repeat the last word of a person's whole name as persons."""
    families = {e.text.rpartition(" ")[2] for e in found if e.label == "PER" and " " in e.text}
    return [
        Entity(e.start, e.end, "PER", e.text) if e.code is None and e.text in families else e for e in found
    ]  # fmt: skip
