"""Who commands a ship serves the state whose flag it flies: "the Chilean frigate … The ship is commanded by Captain X"."""

from __future__ import annotations

from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Hint, Stage

# How many sentences before its commander a ship is named with its state, how far from it that stands, and what it weighs.
_BACK, _BESIDE, _FLAG = 3, 24, 4.0
# How far behind a ship the adjective of its state ends: "la frégate chilienne".
_BEHIND = 14


def commands_ship(sighting: Sighting) -> bool:
    """Whether a sentence says that an officer commands a ship, or calls him its commander."""
    sentence = sighting.sentence
    held = [p for p in sighting.posts if p.role == "military_officer"]
    leads = sentence.has("verb", "lead") or any("commander" in p.cores for p in held)
    return bool(held) and leads and (sentence.has("ship") or sentence.has("goods"))


def flag(stage: Stage, sighting: Sighting) -> Hint:
    """The state of the ship that a sentence says an officer commands."""
    if not commands_ship(sighting):
        return
    scene, sentence = stage.scene, sighting.sentence
    for index in range(sentence.index, max(-1, sentence.index - _BACK - 1), -1):
        told = scene.sentences[index]
        for ship in told.of("ship"):
            start, end = max(told.start, ship.start - _BESIDE), min(told.end, ship.end + _BEHIND)
            lands = [t for t in scene.between(start, end, "adjective", "state") if t.meaning.country]
            if lands:
                yield lands[-1].meaning.country or "", _FLAG
                return
