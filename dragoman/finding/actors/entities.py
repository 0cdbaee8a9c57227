"""Names of persons, bodies and places with their offsets: `find_entities`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dragoman.finding.actors.names import NameSpan, names_in
from dragoman.finding.actors.people import find_people
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Scene, SceneSentence, lay_out
from dragoman.knowledge.language import load_language
from dragoman.knowledge.name_kinds import kind_of_name
from dragoman.model.document import Document
from dragoman.model.spans import SourceMap
from dragoman.reading.sentences import split_sentences

_LABELS: Final = {
    "state": "LOC", "capital": "LOC", "city": "LOC", "place": "LOC", "organisation": "ORG", "body": "ORG",
    "outlet": "ORG",
}  # fmt: skip
_KINDS: Final = {"place": "LOC", "body": "ORG", "neither": None}
# A name of one word has at least so many letters.
_LEAST: Final = 3
# An abbreviation of so many letters in capitals names a body.
_SHORTEST, _LONGEST = 2, 6


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
    """The entities of a scene: persons in office first, then what the world knows, then what looks like a name."""
    found: list[Entity] = []
    for person in find_people(scene).persons:
        found.extend(Entity(m.start, m.end, "PER", m.text) for m in person.mentions)
    for sentence in scene.sentences:
        found.extend(_of_bodies(scene, sentence))
    for tag in scene.tags:
        label = _LABELS.get(tag.concept)
        if label and tag.concept != "body" and scene.text[tag.start].isupper() and not _in_compound(scene, tag):
            end = _body_behind(scene, tag)
            label, code = ("ORG", None) if end else (label, tag.code)
            end = end or tag.end
            found.append(Entity(tag.start, end, label, scene.text[tag.start : end], code))
    for sentence in scene.sentences:
        found.extend(_of_names(scene, sentence))
    kept: list[Entity] = []
    for entity in found:
        if not any(entity.start < k.end and k.start < entity.end for k in kept):
            kept.append(entity)
    return sorted(kept)


def _in_compound(scene: Scene, tag: Tag) -> bool:
    """Whether a word goes on behind a tag ("EU-Beamter"): then the whole word names nothing."""
    return scene.text[tag.end : tag.end + 1] in ("-", "‐") and scene.text[tag.end + 1 : tag.end + 2].isalpha()


def _body_behind(scene: Scene, tag: Tag) -> int:
    """Where the name of a body ends that begins with a town or state: "Kathmandu Institute"; else 0."""
    at = scene.tokens.first_at(tag.end)
    if at >= len(scene.tokens) or scene.text[tag.end : scene.tokens.starts[at]] != " ":
        return 0
    word = scene.tokens.texts[at]
    capital = word[0].isupper() and not scene.grammar.nouns_capitalised
    return scene.tokens.ends[at] if capital and kind_of_name((word,)) == "body" else 0


def _of_bodies(scene: Scene, sentence: SceneSentence) -> Iterator[Entity]:
    """Bodies with a name of their own, or with the state, the adjective or the name beside them that makes it one."""
    for tag in sentence.of("body"):
        start, end = tag.start, tag.end
        if not scene.text[start].isupper() or _in_compound(scene, tag):
            continue
        at = scene.tokens.first_at(start) - 1
        while at >= 0 and scene.tokens.starts[at] >= sentence.start and _belongs(scene, at, start):
            start = scene.tokens.starts[at]
            at -= 1
        if start < tag.start or tag.meaning.country or " " in scene.text[start:end]:
            yield Entity(start, end, "ORG", scene.text[start:end], tag.code)


def _belongs(scene: Scene, at: int, start: int) -> bool:
    """Whether the word before a body is part of its name: an adjective of a state, or a word with a capital."""
    if scene.text[scene.tokens.ends[at] : start] != " ":
        return False
    tags = scene.token_tags[at]
    if any(t.concept == "adjective" for t in tags):
        return True
    return scene.tokens.texts[at][0].isupper() and not any(t.concept != "not_name" for t in tags)


def _of_names(scene: Scene, sentence: SceneSentence) -> Iterator[Entity]:
    """What looks like a name and is not known: what its words, its shape and the words beside it make of it."""
    opening = _opening(scene, sentence)
    for name in names_in(scene, sentence):
        if any(d.start < name.end and name.start < d.end for d in sentence.dates):
            continue
        for piece in _parts(scene, name):
            label = _label(scene, piece, opening)
            start, end = _grown(scene, sentence, piece, label)
            if label:
                yield Entity(start, end, label, scene.text[start:end])
    for at in range(opening, scene.tokens.last_before(sentence.end)):
        word = scene.tokens.texts[at]
        if word.isalpha() and word.isupper() and _SHORTEST <= len(word) <= _LONGEST and not scene.token_tags[at]:
            yield Entity(scene.tokens.starts[at], scene.tokens.ends[at], "ORG", word)


def _opening(scene: Scene, sentence: SceneSentence) -> int:
    """The first word of a sentence, behind its quotation marks."""
    at = scene.tokens.first_at(sentence.start)
    while at + 1 < len(scene.tokens) and not scene.tokens.texts[at][0].isalnum():
        at += 1
    return at


def _parts(scene: Scene, name: NameSpan) -> Iterator[NameSpan]:
    """A name without the noun before it, where every noun has a capital: "ihrer Tochter Angel"."""
    first, last = name.first, name.last
    if scene.grammar.nouns_capitalised:
        if first and _determined(scene, first) and kind_of_name(tuple(scene.tokens.texts[first:last])) is None:
            first += 1
        # A small word inside parts two nouns ("Steißbein des Babys") more often than it joins a name.
        small = [i for i in range(first, last) if scene.tokens.texts[i].islower() and _is_article(scene, i)]
        last = small[0] if small else last
        if last - first < 2:
            return
    if first < last:
        words = tuple(scene.tokens.texts[first:last])
        yield NameSpan(scene.tokens.starts[first], scene.tokens.ends[last - 1], first, last, words)


def _is_article(scene: Scene, at: int) -> bool:
    return any(t.code in ("articles", "possessive") for t in scene.token_tags[at])


def _determined(scene: Scene, at: int) -> bool:
    """Whether an article, or an article and an adjective, stand right before a word: then it is a common noun."""
    if _is_article(scene, at - 1):
        return True
    return at > 1 and scene.tokens.texts[at - 1].islower() and _is_article(scene, at - 2)


def _label(scene: Scene, name: NameSpan, opening: int) -> str | None:
    """What a name is of; None for what is none, or nothing that counts."""
    kind = kind_of_name(name.words)
    if kind:
        return _KINDS[kind]
    text, at = scene.text, name.first
    owner = text[name.end : name.end + 2] in ("'s", "’s")
    placed = not owner and at > opening and any(
        t.concept == "word" and t.code == "in" for t in scene.token_tags[at - 1]
    )  # fmt: skip
    if len(name.words) > 1:
        return "LOC" if placed else "PER"
    # One word with a capital: where a sentence or a quotation opens, or behind an article, it says little.
    weak = at <= opening or (not scene.tokens.texts[at - 1][0].isalnum() and scene.tokens.texts[at - 1] != ",")
    if weak or len(name.words[0]) < _LEAST or not name.words[0].isalpha() or _is_article(scene, at - 1):
        return None
    return "LOC" if placed else "PER"


def _grown(scene: Scene, sentence: SceneSentence, name: NameSpan, label: str | None) -> tuple[int, int]:
    """Where a name begins and ends with the words in capitals and the points of the compass that belong to it."""
    start, at = name.start, name.first - 1
    while at >= 0 and scene.tokens.starts[at] >= sentence.start and scene.text[scene.tokens.ends[at] : start] == " ":
        word = scene.tokens.texts[at]
        if not word[0].isupper() or any(t.concept not in ("not_name", "outlet") for t in scene.token_tags[at]):
            break
        if not (word.isupper() and label == "ORG") and kind_of_name((word,)) != "place":
            break
        start = scene.tokens.starts[at]
        at -= 1
    return start, name.end
