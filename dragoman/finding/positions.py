"""Positions: who said what they stand for, one for each reported statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dragoman.finding.lexicon import Tag
from dragoman.finding.references import Reference, References
from dragoman.finding.scene import Clause, Scene, SceneSentence
from dragoman.model.findings import Position

_QUOTED: Final = re.compile(r"[«»„“”\"‘’‹›]([^«»„“”\"]{3,400})[«»„“”\"’‹›]")
# A neutral verb of saying takes the act of a stronger word in what is said.
_NEUTRAL: Final = frozenset({"affirm"})


def find_positions(scene: Scene, references: References, main: list[str]) -> Iterator[Position]:
    """The statements of a text with their speakers; what nobody can be named for is left out."""
    number = 0
    speaker: Reference | None = None
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        covered = sentence.start
        for clause in sentence.clauses:
            tag = _say(clause)
            if tag is None or clause.start < covered:
                continue
            who = _speaker(references, sentence, clause, tag) or (speaker if clause.kind == "main" else None)
            if who is None:
                continue
            end = _content_end(sentence, clause)
            covered = end
            act = _act(scene, clause, tag, end)
            if who.kind == "both":
                if act in _NEUTRAL:
                    continue
                actors = [(code, code) for code in main]
            else:
                actors = [(references.key(who), references.country(who))]
                speaker = who
            for actor, behalf in actors:
                yield _position(scene, references, clause, end, (number, actor, behalf, act))
                number += 1


def _say(clause: Clause) -> Tag | None:
    says = [t for t in clause.of("say") if t.meaning.form != "noun"]
    if not says:
        return None
    strong = [t for t in says if t.meaning.code not in _NEUTRAL]
    return (strong or says)[0]


def _speaker(references: References, sentence: SceneSentence, clause: Clause, tag: Tag) -> Reference | None:
    who = references.subject(clause, tag)
    if who is not None:
        return who
    before = [c for c in sentence.clauses if c.end <= clause.start and c.kind != "relative"]
    for other in reversed(before):
        subjects = [r for r in references.between(other.start, other.end) if not r.oblique and not r.agent]
        if subjects:
            return subjects[0]
    return None


def _content_end(sentence: SceneSentence, clause: Clause) -> int:
    """The statement runs through the subordinate clauses behind it, up to the next verb of saying."""
    end = clause.end
    for other in sentence.clauses:
        if other.start < end:
            continue
        if other.kind == "main" and _say(other):
            break
        end = other.end
    return end


def _act(scene: Scene, clause: Clause, tag: Tag, end: int) -> str:
    if tag.meaning.code not in _NEUTRAL:
        return tag.meaning.code
    for other in scene.between(clause.start, end, "act_noun", "say"):
        if other.meaning.code not in _NEUTRAL and other.start != tag.start:
            return other.meaning.code
    return tag.meaning.code


def _position(
    scene: Scene, references: References, clause: Clause, end: int, what: tuple[int, str, str | None, str]
) -> Position:
    number, actor, behalf, act = what
    passage = scene.text[clause.start : end]
    quoted = _QUOTED.search(passage)
    topics = tuple(dict.fromkeys(t.meaning.code for t in scene.between(clause.start, end, "topic")))
    addressee = next(
        (references.key(r) for r in references.between(clause.start, clause.end) if r.oblique and r.kind != "both"), None
    )
    return Position(
        key=f"s:{number}",
        evidence=(scene.quote(clause.start, end),),
        topics=topics,
        actor=actor,
        act=act,
        topic=topics[0] if topics else "",
        on_behalf_of=behalf,
        addressee=addressee,
        quote=quoted[1] if quoted else None,
    )
