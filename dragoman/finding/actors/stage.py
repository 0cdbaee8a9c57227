"""What the weighing of states looks at: the text, its passages and persons, and what acts in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from dragoman.finding.actors.belonging import in_genitive, preposition_before
from dragoman.finding.actors.journeys import DATELINE, GOING
from dragoman.finding.actors.passages import Passage
from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.actors.sightings import Draft, Sighting
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_DASHES: Final = frozenset("-–—")
# How far before a state the first of a pair begins, how long an article between may be, and "against" with that.
_JOINED, _ARTICLE, _APART = 40, 5, 24
# What a hint yields: states, each with what speaks for it (negative: against it).
Hint = Iterator[tuple[str, float]]
ACTORS: Final = frozenset({"state", "organisation", "capital", "seat"})


@dataclass(slots=True)
class Stage:
    """What the hints look at: the text, its passages, the persons so far, and who is whose counterpart or deputy.

    `abroad` are the states whose officials the text shows on a journey; `speaker` is the person who is interviewed, if any.
    """

    scene: Scene
    drafts: list[Draft]
    passages: list[Passage]
    rows: dict[int, list[Sighting]]
    partners: dict[tuple[int, str], int] = field(default_factory=dict)
    abroad: frozenset[str] = frozenset()
    speaker: int = -1

    def passage_at(self, offset: int) -> Passage:
        """The passage that holds an offset."""
        return next((p for p in self.passages if offset < p.end), self.passages[-1])


def acting_states(stage: Stage, sentence: SceneSentence) -> list[Tag]:
    """The states, capitals and organisations of a sentence that are no complement: its possible actors.

    Those inside an office or a name ("Luis Lima") are none.
    """
    scene = stage.scene
    spans = [(p.start, p.end) for p in posts_in(stage, sentence)]
    spans += [(s.name.start, s.name.end) for s in stage.rows.get(sentence.index, ())]
    found = []
    for tag in sentence.tags:
        if tag.meaning.concept not in ACTORS or not tag.meaning.country:
            continue
        if tag.start < sentence.opening:
            continue
        if any(a <= tag.start < b for a, b in spans) or _is_complement(scene, sentence, tag):
            continue
        if not in_genitive(scene, tag) and not in_pair(scene, tag):
            found.append(tag)
    return found


def _is_complement(scene: Scene, sentence: SceneSentence, tag: Tag) -> bool:
    """Whether a preposition governs a state, also through an "and": "a journey to A and B"."""
    if preposition_before(scene, sentence.start, tag.start) or _is_apart(scene, tag):
        return True
    # "En déplacement au Laos": the phrase of a journey holds the preposition of where it goes.
    if any(t.code in GOING and 0 <= tag.start - t.end <= 1 for t in scene.before(tag.start, _JOINED, "verb")):
        return True
    words = list(scene.between(max(sentence.start, tag.start - _JOINED), tag.start, "word"))
    if not any(t.code == "and" and tag.start - t.end <= _ARTICLE for t in words):
        return False
    joint = next(t for t in reversed(words) if t.code == "and")
    first = [t for t in scene.between(max(sentence.start, joint.start - _JOINED), joint.start, *ACTORS)
             if 0 < joint.start - t.end <= 1]  # fmt: skip
    return bool(first) and preposition_before(scene, sentence.start, first[-1].start) not in (None, "between")


def _is_apart(scene: Scene, tag: Tag) -> bool:
    """Whether "against", "without" or the like stands right before a state."""
    words = [t for t in scene.before(tag.start, _APART, "word") if t.code != "articles"]
    return bool(words) and words[-1].code == "apart" and tag.start - words[-1].end <= _ARTICLE


def in_pair(scene: Scene, tag: Tag) -> bool:
    """Whether a state is one of two in a double name ("the Nepal-Laos commission"), and so does not act."""
    text = scene.text
    if text[tag.end : tag.end + 3].strip()[:1] in _DASHES:
        return True
    if text[max(0, tag.start - 2) : tag.start].rstrip()[-1:] not in _DASHES:
        return False
    # "QUITO - Ireland …": behind a dateline it acts.
    start = scene.sentence_at(tag.start).start
    return not any(t.start - start <= 2 and DATELINE.match(text, t.end) and t.end > tag.start - 4 and text[tag.start - 1] == " "
                   for t in scene.between(start, tag.start, "capital", "city"))  # fmt: skip


def posts_in(stage: Stage, sentence: SceneSentence) -> list[PostPhrase]:
    """The offices that stand beside the names of a sentence."""
    return [p for s in stage.rows.get(sentence.index, ()) for p in s.posts if not p.borrowed]


def front_of(sighting: Sighting) -> int:
    """Where the phrase of a name begins: its office before it belongs to it."""
    return min(
        [sighting.name.start, *(p.start for p in sighting.posts if not p.borrowed and p.start < sighting.name.start)]
    )


def and_joined(scene: Scene, first: Sighting, second: Sighting) -> bool:
    """Whether nothing but "and" stands between two persons."""
    front = front_of(second)
    behind = max([first.name.end, *(p.end for p in first.posts if p.end <= front)])
    gap = [t for t in scene.between(behind, front) if t.end <= front and t.meaning.concept != "particle"]
    joined = bool(gap) and all(t.meaning.concept == "word" for t in gap) and len(scene.text[behind:front].split()) <= 2
    return joined and any(t.meaning.code == "and" for t in gap)


def in_list(scene: Scene, first: Sighting, second: Sighting) -> bool:
    """Whether nothing but offices, commas and "and" stands between two persons."""
    start, end = max([first.name.end, *(p.end for p in first.posts)]), front_of(second)
    between = [t for t in scene.between(first.name.end, end) if t.end <= end]
    if any(t.concept in ("verb", "say", "auxiliary", "pronoun") for t in between):
        return False
    return len(scene.text[start:end].replace(",", " ").split()) <= 2
