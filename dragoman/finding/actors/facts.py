"""What is known of states tells whose an official is, or is not: who has a president, and which state was named beside a town."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.belonging import in_genitive, preposition_before
from dragoman.finding.actors.homes import unnamed_home
from dragoman.finding.actors.journeys import is_source
from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.actors.posts import ROYAL
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import ACTORS, Stage, acting_states, front_of, posts_in
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.roles import crowned_states, secretary_leads, states_without_premier

_CAPITALS: Final = frozenset({"capital", "city"})
# What it weighs that a state has no such office, that it is named for those who do not know it, and to be targeted.
_NONE_THERE, _NO_KING, _NO_PREMIER, _NO_SECRETARY, _EXPLAINED, _TARGETED, _TARGETING = (
    -6.0,
    -2.0,
    -1.0,
    -6.0,
    -3.5,
    4.0,
    -2.5,
)
# How far behind a town the state that explains it stands, and behind a verb whom it is aimed at, in characters.
_EXPLAINS, _AIMED = 12, 60
_LANDS: Final = frozenset({"state", "adjective", "capital"})
# How far before and behind an office "the country's" and "of the country" stand, in characters, and what it weighs.
_BEFORE, _BEHIND, _COUNTRY = 26, 20, 5.0
_AIMED_AT: Final = {"to": -2.0, "with": -2.0, "for": -1.5, "about": -1.0}
# What it weighs more where nothing but the mention speaks for a home of the text there.
_NOT_HOME: Final = -0.8
# Who answers to a parliament, and what it weighs.
_ANSWERING: Final = frozenset({
    "minister", "deputy_minister", "deputy_foreign_minister", "deputy_defence_minister", "legislator", "foreign_minister",
    "defence_minister",
})  # fmt: skip
_ANSWERS: Final = 7.0
_SANCTION: Final = ("sanction",)


def no_such_office(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """A kingdom has no president, most republics have no king, and some states no prime minister."""
    ranking = stage.passage_at(sighting.name.start).ranking
    # Also the state of the language, which the text need not name.
    codes = (*ranking, unnamed_home(stage.scene, ranking))
    for post in sighting.posts:
        if _presides(post):
            # Not of the state of the language, which the text does not name; where it is named, "president" may be short
            # for that of a bank or a court.
            yield from ((str(code), _NONE_THERE) for code in codes if code not in ranking and code in crowned_states())
        elif (post.role == "monarch" or post.head in ROYAL) and not post.former:
            yield from ((code, _NO_KING) for code in codes if code and code not in crowned_states())
        elif post.head == "state_secretary":
            # Named without the state, whoever is called so is no foreign minister.
            yield from ((code, _NO_SECRETARY) for code in codes if code and secretary_leads(code))
        elif post.role == "head_of_government" and "prime_minister" in post.cores:
            yield from ((code, _NO_PREMIER) for code in codes if code and code in states_without_premier())


def _presides(post: PostPhrase) -> bool:
    alone = not post.body and not post.kind and not post.borrowed
    return post.role == "head_of_state" and "president" in post.cores and not post.former and alone


def explained(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "In Antalya, Turkey": a text that says where a town lies is not at home there."""
    scene, sentence = stage.scene, sighting.sentence
    for town in sentence.tags:
        if town.concept not in _CAPITALS or town.start <= sentence.opening:
            continue
        land = next((t for t in scene.behind(town.end, _EXPLAINS, "state") if t.start >= town.end), None)
        if land is None or land.meaning.country != town.meaning.country or in_genitive(scene, land):
            continue
        gap = scene.text[town.end : land.start]
        behind = preposition_before(scene, town.end, land.start) in ("in", "of", "to")
        if len(gap.split()) <= 1 + behind and preposition_before(scene, sentence.start, town.start) in (
            "in",
            "to",
            "at",
        ):
            yield land.meaning.country or "", _EXPLAINED
            return


def aimed(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "Minister X reaffirmed support to A": what the first of a clause does is aimed at others than his own state."""
    scene, sentence = stage.scene, sighting.sentence
    clause, front = sentence.clause_at(sighting.name.start), front_of(sighting)
    row = stage.rows[sentence.index]
    first = next((s for s in row if s.name.start >= clause.start), sighting)
    if first.person != sighting.person or clause.has("auxiliary", "passive"):
        return
    if preposition_before(scene, sentence.start, front) is not None or is_source(scene, clause, sighting):
        return
    shown = stage.passage_at(sighting.name.start).shown
    spans = [(p.start, p.end) for p in posts_in(stage, sentence)]
    for tag in scene.between(sighting.name.end, clause.end, "state"):
        if tag.meaning.country and not any(a <= tag.start < b for a, b in spans):
            weight = _AIMED_AT.get(preposition_before(scene, clause.start, tag.start) or "")
            if weight:
                yield tag.meaning.country, weight + (0.0 if shown else _NOT_HOME)


def at_parliament(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "Told the House of Commons": ministers answer to the parliament of their own state; guests of state only speak there."""
    if not any(p.role in _ANSWERING for p in sighting.posts):
        return
    clause = sighting.sentence.clause_at(sighting.name.start)
    for body in clause.of("body") if clause.has("say") else ():
        if body.meaning.kind == "parliament" and body.meaning.country:
            where = preposition_before(stage.scene, clause.start, body.start)
            if where in ("in", "to", "at", "before") or where is None:
                yield body.meaning.country, _ANSWERS
                return


def of_country(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "The country's minister": of the state that the sentence named before, or that the one before is about."""
    scene, sentence = stage.scene, sighting.sentence
    for post in sighting.posts:
        marks = [
            t for t in scene.between(max(sentence.start, post.start - _BEFORE), post.end + _BEHIND, "pronoun")
            if t.code == "of_country"
        ]  # fmt: skip
        if not marks or post.country:
            continue
        here = [
            t
            for t in sentence.tags
            if t.concept in _LANDS and sentence.opening <= t.start < marks[0].start and t.meaning.country
        ]
        if here:
            yield here[-1].meaning.country or "", _COUNTRY
        elif sentence.index:
            before = scene.sentences[sentence.index - 1]
            lands = [t for t in before.tags if t.concept in _LANDS and t.meaning.country and t.start >= before.opening]
            for tag in acting_states(stage, before)[:1] or lands[-1:]:
                yield tag.meaning.country or "", _COUNTRY
        return


def targeted(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "A has sanctioned B. Those named include General X": whoever is on such a list, and says nothing, serves B."""
    scene, sentence = stage.scene, sighting.sentence
    clause = sentence.clause_at(sighting.name.start)
    if clause.has("say") or sentence.has("verb", "sign", "propose"):
        return
    before = scene.sentences[sentence.index - 1] if sentence.index else None
    if before is None or stage.rows.get(before.index) or before.paragraph != sentence.paragraph:
        return
    aimed = _aimed_at(scene, list(before.of("verb")), before.end)
    if aimed is None:
        return
    actor = next((t for t in acting_states(stage, before) if t.meaning.country != aimed), None)
    if actor is not None and not any(t for t in sentence.tags if t.concept in ACTORS and t.start < front_of(sighting)):
        yield aimed, _TARGETED
        yield actor.meaning.country or "", _TARGETING


def _aimed_at(scene: Scene, verbs: list[Tag], end: int) -> str | None:
    """The state that a sentence says sanctions are laid on."""
    for verb in verbs:
        if verb.code in _SANCTION:
            for tag in scene.between(verb.end, min(end, verb.end + _AIMED), "state", "adjective"):
                return tag.meaning.country
    return None
