"""Things and envoys that change hands: who hands something over and who takes it serve two states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage, front_of
from dragoman.finding.actors.topics import Topics

# What it weighs that two serve one state: who gives and who takes, and who sends and whoever is sent.
_TAKES, _SENT = -2.0, 3.0
_GIVING: Final = frozenset({"hand_over", "deliver", "donate", "give", "grant", "present_credentials"})
_SENDING: Final = frozenset({"recall", "appoint", "send", "dismiss"})
_TAKING: Final = frozenset({"receive", "obtain"})
_ENVOYS: Final = frozenset({"ambassador", "envoy", "diplomat"})
# Whom somebody receives who does not take a thing.
_PEOPLE: Final = ("post", "head", "delegation", "demonym")


def handed(stage: Stage, topics: Topics, sightings: Sequence[Sighting]) -> Iterator[tuple[int, int, float]]:
    """Pairs of persons of a sentence, with what it weighs that they serve one state.

    Whoever is handed something serves another state than who hands it; who is sent or recalled, the same.
    """
    yield from _taken(stage, topics, sightings[0])
    for sighting in sightings:
        clause = sighting.sentence.clause_at(sighting.name.start)
        verbs = {t.meaning.code for t in clause.of("verb")}
        if not verbs & (_GIVING | _SENDING):
            continue
        before = next((s.person for s in sightings if clause.start <= s.name.start < sighting.name.start), None)
        if before is None and any(t.meaning.code in ("he", "she") for t in clause.of("pronoun")):
            before = topics.before(clause, sighting.person)
        if before is None or before == sighting.person:
            continue
        given = preposition_before(stage.scene, clause.start, front_of(sighting)) in ("to", "at", "in")
        if verbs & _GIVING and given:
            yield before, sighting.person, _TAKES
        elif verbs & _SENDING and not given and any(p.role in _ENVOYS for p in sighting.posts):
            yield before, sighting.person, _SENT


def _taken(stage: Stage, topics: Topics, taker: Sighting) -> Iterator[tuple[int, int, float]]:
    """ "Minister X handed over the bell in Colombo. Minister Y received it." """
    sentence, clause = taker.sentence, taker.sentence.clause_at(taker.name.start)
    if not sentence.index or not clause.has("verb", *_TAKING) or topics.oblique(taker):
        return
    before = stage.scene.sentences[sentence.index - 1]
    givers = [s for s in stage.rows.get(before.index, ()) if s.person != taker.person]
    if (
        not givers
        or not before.has("verb", *_GIVING)
        or before.has("auxiliary", "passive")
        or topics.oblique(givers[0])
    ):
        return
    own = [(p.start, p.end) for p in taker.posts]
    if not any(not any(a <= t.start < b for a, b in own) for t in clause.of(*_PEOPLE)):
        yield givers[0].person, taker.person, _TAKES
