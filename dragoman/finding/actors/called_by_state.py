"""People named with their state alone, once the text has told their office: "the presidents of A and B … A's X met B's Y"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.borrowing import office_of_list
from dragoman.finding.actors.lands import LAND
from dragoman.finding.actors.persons import sightings_in
from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.actors.posts import read_posts
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# How many sentences behind the office such names may stand, and how far behind its state a name begins, in characters.
_REACH: Final = 8
_BESIDE: Final = 3
# How far behind its states a plural office begins: "Kenyas och Ugandas presidenter", in characters.
_BEHIND: Final = 2
_OFFICES: Final = ("post", "head")


def call_by_state(scene: Scene, rows: list[list[Sighting]]) -> None:
    """Give full names that stand behind their state, and have no office, the one that the text told of these states."""
    told: dict[str, tuple[PostPhrase, int]] = {}
    for sentence in scene.sentences:
        lands = [t for t in sentence.tags if t.concept in LAND and t.meaning.country]
        beside = [t for t in lands if _is_name_behind(scene, t)] if told else []
        if beside and not rows[sentence.index]:
            rows[sentence.index] = sightings_in(scene, sentence)
        for sighting in rows[sentence.index] if beside else ():
            land = next((t for t in beside if 0 < sighting.name.start - t.end <= _BESIDE), None)
            if land is None or sighting.posts or len(sighting.name.words) < 2:
                continue
            post, index = told.get(land.meaning.country or "", (None, 0))
            if post is not None and sentence.index - index <= _REACH:
                sighting.posts = [replace(post, country=land.meaning.country, borrowed=True)]
        told |= {code: (post, sentence.index) for code, post in _offices_of_states(scene, sentence, lands)}


def _is_name_behind(scene: Scene, land: Tag) -> bool:
    """Whether a word with a capital stands right behind a state."""
    rest = scene.text[land.end : land.end + _BESIDE + 1].removeprefix("'s").removeprefix("’s")
    return rest.startswith(" ") and rest[1:2].isupper()


def _offices_of_states(scene: Scene, sentence: SceneSentence, lands: Sequence[Tag]) -> list[tuple[str, PostPhrase]]:
    """The states whose like offices a sentence names together, each with that office."""
    found: dict[int, tuple[Tag, list[str]]] = {}
    for land in lands:
        office = office_of_list(scene, land) or _office_behind(scene, sentence, land)
        if office is not None:
            found.setdefault(office.start, (office, []))[1].append(land.meaning.country or "")
    pairs: list[tuple[str, PostPhrase]] = []
    for office, codes in found.values():
        post = next(read_posts(scene, office.start, office.end), None) if len(set(codes)) > 1 else None
        pairs += [(code, post) for code in codes if post is not None]
    return pairs


def _office_behind(scene: Scene, sentence: SceneSentence, land: Tag) -> Tag | None:
    """The office right behind a list of states in the genitive: "Kenyas och Ugandas presidenter"."""
    lands = [t for t in sentence.tags if t.concept in LAND and t.meaning.country and t.start >= land.start]
    last = land
    for tag in lands:
        gap = scene.text[last.end : tag.start].strip()
        joined = gap == "," or any(t.code == "and" for t in scene.between(last.end, tag.start, "word"))
        if tag.start > last.end and joined and len(gap.split()) <= 1:
            last = tag
    if last is land and not any(
        t.code == "and" for t in scene.between(max(sentence.start, land.start - 2 * _BESIDE), land.start, "word")
    ):
        return None
    return next(scene.behind(last.end, _BEHIND, *_OFFICES), None)
