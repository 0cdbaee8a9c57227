"""The nouns that can name a standing format."""

from __future__ import annotations

from typing import Final

from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# Events that are formats by themselves; others only meet.
FORMAL: Final = frozenset({"dialogue", "summit", "forum"})


def is_format(scene: Scene, tag: Tag) -> bool:
    """Whether a noun can name a standing format."""
    return tag.meaning.concept == "format" or (tag.meaning.concept == "event" and tag.meaning.code in FORMAL)


def formats_in(scene: Scene, start: int, end: int) -> list[Tag]:
    """The nouns in a range that can name a format, one at each place."""
    found: dict[int, Tag] = {}
    for tag in scene.between(start, end, "format", "event"):
        if is_format(scene, tag) and not any(t.start < tag.end and tag.start < t.end for t in found.values()):
            found[tag.start] = tag
    return list(found.values())


def heads_in(scene: Scene, sentence: SceneSentence) -> list[Tag]:
    """The formats of a sentence, those of one name once: "consultation mechanism", "mécanisme de consultations"."""
    found: list[Tag] = []
    after = scene.grammar.modifier_after
    for tag in formats_in(scene, sentence.start, sentence.end):
        between = (found[-1].end, tag.start) if found else (tag.start, tag.start)
        gap = scene.text[slice(*between)].strip()
        if (
            after
            and gap
            and any(t.code == "of" and scene.text[t.start : t.end] == gap for t in scene.between(*between, "word"))
        ):
            continue
        if found and not gap and not after:
            found.pop()
        found.append(tag)
    return found


def last_format(scene: Scene, sentence: SceneSentence, reach: int = 2) -> Tag | None:
    """The last format of the `reach` sentences before, where it goes on about it."""
    for index in range(sentence.index - 1, max(-1, sentence.index - 1 - reach), -1):
        before = scene.sentences[index]
        found = formats_in(scene, before.start, before.end)
        if found:
            return found[-1]
        talks = [t for t in before.of("event") if t.meaning.code == "negotiation"]
        if talks:
            return talks[-1]
    return None


def antecedent(scene: Scene, sentence: SceneSentence, clause: Clause) -> Tag | None:
    """The format that a relative clause hangs on."""
    return last_before(scene, sentence, clause) if clause.kind == "relative" else None


def last_before(scene: Scene, sentence: SceneSentence, clause: Clause) -> Tag | None:
    """The last format that a sentence names before a clause."""
    before = formats_in(scene, sentence.start, clause.start)
    return before[-1] if before else None
