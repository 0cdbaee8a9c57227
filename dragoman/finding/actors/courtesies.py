"""Whom somebody thanks, praises, accuses or calls a friend serves, or is, another state than the own one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Hint, Stage, front_of, in_pair
from dragoman.finding.actors.topics import Topics
from dragoman.finding.tagging.scene import Clause
from dragoman.finding.tagging.tags import Tag

# Acts of speech that are aimed at another state, and what each weighs against that state.
_AT_OTHERS: Final = {
    "thank": -9.0, "accuse": -6.0, "praise": -6.0,
    "oppose": -2.0, "demand": -2.0, "warn": -2.0, "threaten": -2.0, "request": -2.0,
}  # fmt: skip
_CALLED: Final = -7.0
# What it weighs that one person thanks the other, and how many words may stand between the thanks and whom they are for.
_THANKED: Final = -4.0
_THANKS: Final = frozenset({"thank", "praise"})
# How near behind the verb the state stands, in characters, and with how many words between.
_NEAR, _WORDS = 40, 3
_LANDS: Final = ("state", "adjective", "capital", "organisation")
_SERVANTS: Final = ("body", "post", "head")
# They may well accuse, or praise, their own state.
_CRITICS: Final = frozenset(
    {"party_leader", "party_official", "legislator", "academic", "business", "religious_leader", "other"}
)
_PERSONAL: Final = frozenset({"he", "she"})
_SELF: Final = frozenset({"i", "first_person", "my"})


def against(stage: Stage, sighting: Sighting) -> Hint:
    """Whom somebody thanks, accuses, warns, or calls a partner is another state than the own one."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    first = next((s for s in stage.rows[clause.sentence] if s.name.start >= clause.start), None)
    if first is None or first.person != sighting.person or clause.has("auxiliary", "passive"):
        return
    critical = any(p.role in _CRITICS for p in sighting.posts)
    for verb in clause.of("say"):
        weight = _weight(stage, verb)
        if critical and verb.code != "thank":
            continue
        start = _behind(stage, clause, sighting, verb) if weight else None
        if start is None:
            continue
        tag = _land(stage, clause, start, verb)
        if tag is not None:
            yield tag.meaning.country or "", weight
            return


def _weight(stage: Stage, verb: Tag) -> float:
    if verb.meaning.form == "noun":
        return 0.0
    calling = stage.scene.text[verb.start : verb.end].lower() in stage.scene.lexicon.calling
    return _AT_OTHERS.get(verb.code, _CALLED if calling else 0.0)


def _behind(stage: Stage, clause: Clause, sighting: Sighting, verb: Tag) -> int | None:
    """Where the object of a verb begins whose subject is somebody; None where somebody is its object."""
    front = front_of(sighting)
    if sighting.name.start < verb.start:
        return verb.end
    # "Am Montag dankte Minister X der Schweiz": behind the verb only where it comes second, and nobody stands before it.
    alone = verb.start > clause.start and not any(
        t.code in _PERSONAL and t.start < verb.start for t in clause.of("pronoun")
    )
    inverted = stage.scene.grammar.verb_second and front - verb.end <= 1 and alone
    return sighting.name.end if inverted else None


def _land(stage: Stage, clause: Clause, start: int, verb: Tag) -> Tag | None:
    """The state that an act is aimed at, or whose government or envoy it is."""
    scene = stage.scene
    for tag in scene.between(start, min(clause.end, start + _NEAR), *_LANDS):
        if not tag.meaning.country or tag.start < start or in_pair(scene, tag):
            continue
        between = scene.text[start : tag.start]
        named = verb.code in _AT_OTHERS
        if len(between.split()) > (_WORDS if named else 1) or "," in between:
            return None
        if next(scene.between(start, tag.start, "instrument"), None) is not None:
            return None  # "criticised the treaty of A and B": what is criticised may be one's own
        if tag.concept != "adjective" or any(0 <= t.start - tag.end <= 1 for t in scene.behind(tag.end, 2, *_SERVANTS)):
            return tag
    return None


def thanks(stage: Stage, topics: Topics, sightings: Sequence[Sighting]) -> Iterator[tuple[int, int, float]]:
    """Who thanks a person, with that person, and what it weighs that both serve one state."""
    for thanked in sightings:
        clause = thanked.sentence.clause_at(thanked.name.start)
        front = front_of(thanked)
        verb = next(
            (t for t in clause.of("say") if t.code in _THANKS and t.meaning.form != "noun" and t.end <= front), None
        )
        if verb is None or len(stage.scene.text[verb.end : front].split()) > 1:
            continue
        who = _thanking(topics, clause, sightings, thanked, verb)
        if who is not None and who != thanked.person:
            yield who, thanked.person, _THANKED


def _thanking(
    topics: Topics, clause: Clause, sightings: Sequence[Sighting], thanked: Sighting, verb: Tag
) -> int | None:
    """Who thanks: the one named before the verb, "he", or in "I want to thank" whoever speaks."""
    before = [s for s in sightings if clause.start <= s.name.start < verb.start]
    if before:
        return before[0].person
    codes = {t.code for t in clause.of("pronoun") if t.start < verb.start}
    if codes & _PERSONAL:
        return topics.before(clause, thanked.person)
    if codes & _SELF:
        speaking = [s.person for s in sightings if s.name.start > clause.end]
        return speaking[0] if speaking else topics.before(clause, thanked.person)
    return None
