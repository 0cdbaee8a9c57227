"""Where persons travel: nobody serves the state that he comes to visit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.belonging import in_genitive, preposition_before
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# What stands behind the town of a dateline.
DATELINE: Final = re.compile(r"\s?[-–—](?!\w)|\.\s?[-–—]|\s?[(:]|\.\s|\s?,\s(?:[^\W\d_]+\.?\s)?\d")
# How far into its sentence the town of a dateline stands, in characters.
OPENING: Final = 2
PLACES: Final = frozenset({"state", "capital", "city"})
_HOSTING: Final = frozenset({"receive", "welcome", "host"})
_POSTED: Final = frozenset({"ambassador", "envoy", "diplomat"})
_APART: Final = frozenset({"with", "by", "to", "from"})
GOING: Final = frozenset({"visit", "travel", "arrive"})


def is_dateline(scene: Scene, sentence: SceneSentence, town: Tag) -> bool:
    """Whether a sentence opens with a town and what stands behind one in a dateline: "LIMA (dpa) -", "Lima. "."""
    return town.start - sentence.start <= OPENING and DATELINE.match(scene.text, town.end) is not None


def destinations(scene: Scene, row: Sequence[Sighting], sighting: Sighting) -> Iterator[str]:
    """The states that a person travels to, as the clause of one mention says; `row` are the names of the sentence."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    if not _is_homeward(clause, sighting):
        yield from _goals(scene, row, sighting, clause)


def homecomings(scene: Scene, row: Sequence[Sighting], sighting: Sighting) -> Iterator[str]:
    """The state that a person returns to: "flew back to Lima", "a regagné Lima"."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    if _is_homeward(clause, sighting):
        yield from _goals(scene, row, sighting, clause, firm=True)


def _is_homeward(clause: Clause, sighting: Sighting) -> bool:
    """Whether somebody is said to return; envoys return to their posts."""
    return clause.has("word", "homeward") and not any(p.role in _POSTED for p in sighting.posts)


def _goals(
    scene: Scene, row: Sequence[Sighting], sighting: Sighting, clause: Clause, firm: bool = False
) -> Iterator[str]:
    """Where a clause says that a person goes or stays; `firm`: only what a preposition or the verb beside it tells."""
    people = [s for s in row if clause.start <= s.name.start < clause.end]
    travellers = {s.person for s in _together(scene, people)}
    if sighting.person not in travellers or is_source(scene, clause, sighting):
        return
    verbs = [t for t in clause.of("verb") if t.meaning.code in GOING]
    # "was in Riyadh": nothing but a helper verb.
    stays = clause.has("auxiliary") and not any(True for _ in clause.of("verb", "say"))
    # "X received Y on his visit": the visit is that of the guest.
    visits = clause.has("event", "visit") and not (
        clause.has("verb", *_HOSTING) and not clause.has("auxiliary", "passive")
    )
    if not verbs and not visits and not stays:
        return
    posts = [p for s in row for p in s.posts if not p.borrowed]
    last = -1
    for tag in clause.tags:
        if (
            tag.meaning.concept not in PLACES
            or not tag.meaning.country
            or any(p.start <= tag.start < p.end for p in posts)
            or is_dateline(scene, sighting.sentence, tag)
        ):
            continue
        word = preposition_before(scene, clause.start, tag.start)
        # "Left for A and B".
        joined = last >= 0 and word is None and _is_joint(scene, last, tag.start)
        goal = word is None and any(v.end == tag.start - 1 and " " in scene.text[v.start : v.end] for v in verbs)
        if (
            word in ("in", "to") or joined or goal
            or (word is None and any(v.end == tag.start - 1 for v in verbs))
            or (word is None and not firm and any(v.code == "visit" for v in verbs) and not in_genitive(scene, tag))
        ):  # fmt: skip
            last = tag.end
            yield tag.meaning.country


def _together(scene: Scene, people: Sequence[Sighting]) -> Iterator[Sighting]:
    """The first person of a clause and those joined to him: nothing but an office and "and" stands between."""
    end = people[0].name.end if people else 0
    for person in people:
        between = [t for t in scene.between(end, person.name.start) if t.end <= person.name.start]
        if person is not people[0] and (
            any(t.concept in ("verb", "say", "auxiliary") or t.code in _APART for t in between)
            or not any(t.code == "and" for t in between)
        ):
            return
        end = person.name.end
        yield person


def _is_joint(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but "and" or a comma stands between two places, an article at most beside it."""
    gap = scene.text[start:end]
    small = sum(t.end - t.start for t in scene.between(start, end, "word") if t.code in ("and", "articles"))
    return gap.strip() == "," or 0 < len("".join(c for c in gap if c.isalpha())) <= small


def is_source(scene: Scene, clause: Clause, sighting: Sighting) -> bool:
    """Whether a clause tells something according to somebody: what it tells is of others."""
    posts = [p.start for p in sighting.posts if not p.borrowed and p.start < sighting.name.start]
    front = min([sighting.name.start, *posts])
    return any(
        t.code == "according_to" and len(scene.text[t.end : front].split()) <= 1
        for t in scene.between(clause.start, front, "word")
        if t.end <= front
    )
