"""Names of towns that no table holds: what stands behind "in" or "to", or behind a word for a place."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.towns import (
    SPOT_REACH,
    THERE,
    TOWARDS,
    leading_plans,
    prepositions,
    subject_of_instrument,
)
from dragoman.finding.naming.words import is_common
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# A name of fewer letters is none of a town.
LEAST_NAME: Final = 2
# What may stand before the word for a place: "on the island of".
_OF: Final = frozenset({"of", "from"})
# What a word of a name may be by itself: "San Pedro".
_OF_NAMES: Final = frozenset({"not_name", "particle", "honorific"})
_AT_SPOT: Final = THERE | {"about"}


def unknown_town(references: References, clause: Clause, sentence: SceneSentence) -> str | None:
    """The name behind "in" or "to" in a clause that is no word, no person and no day."""
    scene = references.scene
    taken = _taken(references, clause, sentence)
    subject = subject_of_instrument(clause)
    plans = leading_plans(clause)
    for tag in [*clause.of("word"), *plans]:
        if tag.start >= subject:
            return None  # "signed an agreement on a bridge near X"
        if (tag.code in TOWARDS or tag in plans) and scene.text[tag.end : tag.end + 1] == " ":
            start = _behind_adjective(scene, tag.end + 1)
            if start == tag.end + 1 and scene.grammar.nouns_capitalised and _has_article(clause, tag):
                continue  # "im Kongresshaus"
            name = _name_at(scene, start, clause.end, taken)
            if name:
                return name
    return None


def named_spot(references: References, clause: Clause, sentence: SceneSentence, closed: bool = False) -> str | None:
    """The name of an island, a village, a crossing that something is at; `closed`: also of one that is opened or closed."""
    scene, taken = references.scene, _taken(references, clause, sentence)
    for tag in clause.of("spot", "premises") if closed else clause.of("spot"):
        if (
            not closed
            and not prepositions(scene, max(clause.start, tag.start - SPOT_REACH), tag.start, SPOT_REACH) & _AT_SPOT
        ):
            continue
        owner = next(
            (t for t in scene.behind(tag.end, 2, "word") if t.code in _OF or (closed and t.code in THERE)),
            tag,
        )
        blank = 0 if scene.text[owner.end - 1] in "'’" else 1
        name = _name_at(scene, owner.end + blank, clause.end, taken)
        if name is None and closed and tag.concept == "spot":
            name = _name_before(scene, tag, taken)
        if name:
            return name
    return None


def _taken(references: References, clause: Clause, sentence: SceneSentence) -> list[tuple[int, int]]:
    """Where people, states and days are named: no town is there."""
    taken = [(r.start, r.end) for r in references.between(clause.start, clause.end)]
    return taken + [(d.start, d.end) for d in sentence.dates]


def _name_before(scene: Scene, spot: Tag, taken: list[tuple[int, int]]) -> str | None:
    """The name right before a word for a place: "the Dajabón crossing"."""
    tokens = scene.tokens
    first = last = tokens.first_at(spot.start)
    while first and tokens.ends[first - 1] + 1 == tokens.starts[first] and tokens.texts[first - 1][0].isupper():
        if scene.token_tags[first - 1] or any(a <= tokens.starts[first - 1] < b for a, b in taken):
            break
        first -= 1
    return scene.text[tokens.starts[first] : tokens.ends[last - 1]] if first < last else None


def _behind_adjective(scene: Scene, start: int) -> int:
    """Where a name may begin behind the adjective of a state, and an article before that: "in het Russische Sotsji"."""
    article = next((t for t in scene.behind(start, 1, "word") if t.code == "articles"), None)
    at = article.end + 1 if article is not None else start
    adjective = next((t for t in scene.behind(at, 1, "adjective") if t.meaning.country), None)
    return adjective.end + 1 if adjective is not None else start


def _name_at(scene: Scene, start: int, end: int, taken: list[tuple[int, int]]) -> str | None:
    tokens, last = scene.tokens, start
    at = tokens.first_at(start)
    while at < len(tokens) and tokens.starts[at] < end and tokens.starts[at] <= last + 1:
        word, begin = tokens.texts[at], tokens.starts[at]
        known = any(t.concept not in _OF_NAMES for t in scene.token_tags[at])
        # Behind its first word a name may go on with "es-Salaam".
        named = word[0].isupper() or (last > start and word.rpartition("-")[2][:1].isupper())
        if known or not named or word.isupper() or any(a <= begin < b for a, b in taken):
            break
        last = tokens.ends[at]
        at += 1
    name = scene.text[start:last]
    if len(name) < LEAST_NAME or (scene.grammar.nouns_capitalised and _is_noun(scene, name)):
        return None
    return name


def _has_article(clause: Clause, preposition: Tag) -> bool:
    """Whether a preposition is one word with its article ("im"), and what stands behind it no bare name."""
    return any(t.code == "articles" and t.start == preposition.start for t in clause.of("word"))


def _is_noun(scene: Scene, name: str) -> bool:
    """Whether one of the words of what may be a name is in the dictionary, where every noun has a capital."""
    language = scene.lexicon.language.language
    return any(is_common(word, language, nouns_capitalised=True) for word in name.split())
