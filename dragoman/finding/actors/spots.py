"""Where a text is, and where people go: at the place of a visit, too, officials are named without their state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.journeys import PLACES, destinations, homecomings
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage, and_joined, front_of, posts_in
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_MEETING: Final = frozenset({"meet", "receive", "call_on", "visit"})
_SOMEBODY: Final = frozenset({"he", "she", "they", "guest", "host"})
# How far before a place what was held there may stand, in characters.
_NEAR = 40
# How far before an office "host" stands and before a place the verb "visit", and how many sentences are looked back.
_HOST, _VISITED, _BACK, _AT_HOME = 14, 45, 3, 4.0
# What it weighs to go to a state, and to return there.
_GOES, _RETURNS = -2.0, 2.5
# How far before "where" the place stands, and into its clause that word, in characters; how many words stand before a day.
_BEFORE_WHERE, _OPENS, _TO_DAY = 50, 8, 2
# What it weighs to be named where the text says so.
_IN_PLACE = 4.0
# What it weighs to be named at a place, beside a guest there, to be met there, and to be the first who speaks there.
_SPOT, _BESIDE, _MET_THERE, _SPEAKS_THERE = 0.6, 1.8, 3.0, 4.5


def spot(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """Where the text is: at the place of a visit, too, one says "the minister" of whoever is at home there."""
    scene, passage = stage.scene, stage.passage_at(sighting.name.start)
    first = sighting.sentence.index
    while first and (
        first > sighting.sentence.index - 2 or scene.sentences[first - 1].paragraph == sighting.sentence.paragraph
    ):
        first -= 1
    start = max(passage.start, scene.sentences[first].start)
    for tag in reversed(list(scene.between(start, sighting.sentence.end, "capital", "city", "state"))):
        if tag.meaning.country and preposition_before(scene, start, tag.start) in ("in", "to"):
            if _venue(scene, tag) or (tag.concept == "state" and not _is_visited(stage, sighting, tag)):
                continue
            if not any(p.start <= tag.start < p.end for p in posts_in(stage, scene.sentence_at(tag.start))):
                here = _is_met(stage, sighting, tag) or _speaks_for(sighting, tag)
                there = _speaks_there(stage, sighting, tag)
                yield tag.meaning.country, _SPEAKS_THERE if there else _MET_THERE if here else _SPOT
                return
    if passage.spot:
        # What a foreign guest does at the place of a short item is done with those who are at home there.
        beside = passage.home not in (None, passage.spot) and _is_beside(stage, sighting)
        yield passage.spot, _BESIDE if beside else _SPOT


def _is_beside(stage: Stage, sighting: Sighting) -> bool:
    """Whether another person is named before in the sentence, and "with" leads to this one."""
    others = any(s.name.start < sighting.name.start for s in stage.rows[sighting.sentence.index])
    return others and preposition_before(stage.scene, sighting.sentence.start, front_of(sighting)) == "with"


def opening_capital(scene: Scene, sentence: SceneSentence) -> Tag | None:
    """The capital in which a sentence opens: "In Lima the minister said …"."""
    for tag in sentence.of("capital"):
        if (
            len(scene.text[sentence.start : tag.start].split()) <= 1
            and preposition_before(scene, sentence.start, tag.start) == "in"
        ):
            return tag
    return None


def _speaks_there(stage: Stage, sighting: Sighting, place: Tag) -> bool:
    """ "In Y the minister X said": whoever is named first so speaks for the state of the capital that opens."""
    sentence = sighting.sentence
    if opening_capital(stage.scene, sentence) is not place:
        return False
    clause = sentence.clause_at(sighting.name.start)
    first = stage.rows[sentence.index][0].person == sighting.person
    new = stage.drafts[sighting.person].sightings[0] is sighting
    return first and new and clause.has("say") and clause.start <= place.start


def _speaks_for(sighting: Sighting, place: Tag) -> bool:
    """ "Spokesman X said in Peking": spokesmen do not travel."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    here = clause.start <= place.start < clause.end and place.meaning.concept == "capital"
    return here and clause.has("say") and any(p.role == "spokesperson" for p in sighting.posts)


def _venue(scene: Scene, place: Tag) -> bool:
    """Whether many met at a place: then it does not tell whose officials are named there."""
    near = scene.between(max(0, place.start - _NEAR), place.start, "event", "organisation")
    return any(t.meaning.code in ("summit", "forum") or t.meaning.concept == "organisation" for t in near)


def _is_visited(stage: Stage, sighting: Sighting, land: Tag) -> bool:
    """Whether somebody is said to go to a state, and the person is met there."""
    told = stage.scene.sentence_at(land.start)
    clause = told.clause_at(land.start)
    # "The visit that she is paying to Peru".
    paid = clause.kind == "relative" and any(t.code == "visit" and t.end <= clause.start for t in told.of("event"))
    going = paid or clause.has("event", "visit") or clause.has("verb", "visit", "travel", "arrive")
    return going and clause.start < sighting.name.start and _is_met(stage, sighting, land)


def _is_ahead(clause: Clause) -> bool:
    """Whether a clause tells what will be: where something will take place, nobody is met yet."""
    return clause.has("auxiliary", "planned", "future") or any(
        t.meaning.form in ("inf", "fut") for t in clause.of("verb")
    )


def _is_met(stage: Stage, sighting: Sighting, place: Tag) -> bool:
    """Whether a person is not who acts, but who is met, and the place was named right before."""
    row = [s for s in stage.rows[sighting.sentence.index] if s.name.start <= sighting.name.start]
    while len(row) > 1 and and_joined(stage.scene, row[-2], row[-1]):
        row.pop()
    front = front_of(row[-1])
    told = stage.scene.sentence_at(place.start)
    if told.index < sighting.sentence.index - 1 or place.start > front:
        return False
    saying = told.clause_at(place.start)
    if saying.has("say") and not saying.start <= front < saying.end:
        return False  # "as the ministry in X told, she was received by Y"
    clause = sighting.sentence.clause_at(front)
    here = _is_ahead(clause)
    if told is not sighting.sentence and not here and _is_ahead(told.clause_at(place.start)):
        return False
    start = clause.start if clause.kind == "adverbial" else sighting.sentence.start
    if preposition_before(stage.scene, start, front, agents=True) in ("with", "by"):
        return True
    # "In X the guest met the leader Y": somebody else acts before the one who is met.
    met = [t for t in clause.of("verb") if t.meaning.code in _MEETING and t.start < front]
    others = stage.scene.between(clause.start, front, "post", "head", "pronoun")
    return bool(met) and (
        len(row) > 1 or any(t.meaning.concept != "pronoun" or t.meaning.code in _SOMEBODY for t in others)
    )


def hosting(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "The host, Prime Minister X": of the state of the place that the text named last."""
    scene, front = stage.scene, front_of(sighting)
    near = scene.between(max(sighting.sentence.start, front - _HOST), sighting.name.start, "pronoun")
    if not any(t.code == "host" for t in near):
        return
    start = scene.sentences[max(0, sighting.sentence.index - _BACK)].start
    for tag in reversed(list(scene.between(start, front, "capital", "city", "state"))):
        before = preposition_before(scene, start, tag.start)
        verbs = scene.between(max(start, tag.start - _VISITED), tag.start, "verb")
        if tag.meaning.country and (before in ("in", "to") or any(t.code == "visit" for t in verbs)):
            yield tag.meaning.country, _AT_HOME
            return


def going(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """Whoever travels to a state does not serve it, unless he returns there."""
    row = stage.rows[sighting.sentence.index]
    yield from ((code, _GOES) for code in destinations(stage.scene, row, sighting))
    yield from ((code, _RETURNS) for code in homecomings(stage.scene, row, sighting))


def where(stage: Stage, sighting: Sighting) -> Iterator[tuple[str, float]]:
    """ "In Lesotho, where the prime minister …": of the state that the relative clause is about."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    if clause.kind not in ("relative", "adverbial") or not _of_place(stage.scene, clause):
        return
    for tag in reversed(list(stage.scene.between(max(0, clause.start - _BEFORE_WHERE), clause.start))):
        if tag.meaning.concept in PLACES and tag.meaning.country:
            if _only_days(stage.scene, sighting.sentence, tag.end, clause.start):
                yield tag.meaning.country, _IN_PLACE
            return


def _only_days(scene: Scene, sentence: SceneSentence, start: int, end: int) -> bool:
    """Whether nothing but a day stands in a stretch: "visited Vietnam from 24 to 26 August, where"."""
    days = [d for d in sentence.dates if start < d.start < end]
    last = max((d.end for d in days), default=start)
    led = not days or len(scene.text[start : days[0].start].split()) <= _TO_DAY
    return led and not scene.text[last:end].strip(" ,")


def _of_place(scene: Scene, clause: Clause) -> bool:
    """Whether a relative clause opens with "where" or "whose"."""
    return any(t.code in ("where", "possessive") for t in scene.behind(clause.start, _OPENS, "word", "pronoun"))
