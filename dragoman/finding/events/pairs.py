"""Whom "the two ministers", "the three leaders" means, and who of them only watches what others do."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.absent import senders
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# What is done while others watch.
_WATCHED: Final = frozenset({"signing", "opening", "transfer"})
# How far into a clause "they" stands that opens it, in characters.
OPENING_REACH: Final = 2


def watching(references: References, clause: Clause, kind: str) -> list[Reference]:
    """Whom a clause says to watch what others do: "in the presence of the two presidents, X and Y signed"."""
    they = (t for t in clause.of("pronoun") if t.code == "they" and t.start - clause.start <= OPENING_REACH)
    pair = next((t for t in clause.of("pronoun") if t.code == "both_persons"), None) or next(they, None)
    if pair is None or kind not in _WATCHED or not clause.has("verb", "take_part"):
        return []
    named = any(r.kind == "person" and not r.implied for r in references.between(clause.start, clause.end))
    return pair_meant(references, pair, clause.start) if named else []


def pair_meant(references: References, pronoun: Tag, offset: int) -> list[Reference]:
    """Whom "the two ministers" means: the two of that office named last before, else the two persons named last."""
    scene = references.scene
    line = scene.text[pronoun.start : pronoun.end]
    codes = {t.code for t in scene.lexicon.tags_of_line(line) if t.concept in CORES and t.end == len(line)}
    seen: dict[int, Reference] = {}
    for ref in reversed(references.between(0, offset)):
        if ref.kind == "person":
            seen.setdefault(ref.person, ref)
    count = _count_in(scene, pronoun)
    if count > 2:
        return _several(references, [r for r in seen.values() if references.holders.may_hold(codes, r.person)], count)
    same = [seen[number] for number in references.holders.all_of(codes, seen)] if codes else []
    abroad = [r for r in same if references.country(r) != references.country(same[0])]
    if len(same) > 1:
        return [same[0], *(abroad or same[1:])[:1]]
    # Whose greetings were conveyed is not there.
    here = scene.sentence_at(pronoun.start).index
    pair = references.pair_before(offset, senders(references, scene.sentences[max(0, here - 1)], hosts=True))
    return pair if all(references.holders.may_hold(codes, r.person) for r in pair) else []


def _count_in(scene: Scene, pronoun: Tag) -> int:
    """The number in "the three leaders"; 2 where there is none."""
    counted = (q.value for q in scene.sentence_at(pronoun.start).quantities if pronoun.start <= q.start < pronoun.end)
    return int(next(counted, 2))


def _several(references: References, people: list[Reference], count: int) -> list[Reference]:
    """The persons of so many states who were named last, one of each; nobody where there were fewer."""
    by_state: dict[str, Reference] = {}
    for ref in people:
        state = references.country(ref)
        if state is not None:
            by_state.setdefault(state, ref)
    return list(by_state.values())[:count] if len(by_state) >= count else []
