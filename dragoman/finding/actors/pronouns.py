"""Whom a pronoun means: "he", "she", and an object before or behind its verb."""

from __future__ import annotations

from dragoman.finding.actors.memory import Memory
from dragoman.finding.actors.reference import Reference
from dragoman.finding.actors.told_behind import speaker_behind
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_PREDICATES = frozenset({"verb", "say", "auxiliary"})


def meant_by_pronoun(sentence: SceneSentence, tag: Tag, memory: Memory, mine: list[Reference]) -> int | None:
    """Whom "he" or "she" means: who was spoken of before and is not named beside it, else who tells it."""
    meant, teller = memory.meant_by(tag.code, tag, mine), speaker_behind(memory.people, sentence, tag)
    if teller is None or memory.genders.get(teller) not in (tag.code, None):
        return meant
    clause = sentence.clause_at(tag.start)
    beside = {s.person for s in memory.people.in_sentence(sentence.index) if clause.start <= s.name.start < clause.end}
    return teller if meant is None or meant in beside else meant


def is_whole_word(scene: Scene, tag: Tag) -> bool:
    """Whether a word that may also be an article stands for somebody: beside its verb ("Dieser dankte")."""
    first, behind = scene.tokens.first_at(tag.start), scene.tokens.first_at(tag.end - 1) + 1
    if not any(t.concept == "word" and t.code == "articles" for t in scene.token_tags[first]) or behind - first > 1:
        return True
    beside = scene.token_tags[behind : behind + 1]
    return any(t.concept in _PREDICATES for tags in beside for t in tags)


def object_before(clause: Clause, pronoun: Tag, acting: list[Reference]) -> int | None:
    """Whom one verb of a clause has for an object before another: "has telephoned X and assured her of his support"."""
    people = [r for r in acting if r.kind == "person" and r.end <= pronoun.start]
    if len({r.person for r in people}) < 2:
        return None
    behind = [t for t in clause.of("verb", "say") if people[-1].end <= t.start and t.end <= pronoun.start]
    before = [t for t in clause.of("verb", "say") if people[0].end <= t.start and t.end <= people[-1].start]
    return people[-1].person if behind and before else None
