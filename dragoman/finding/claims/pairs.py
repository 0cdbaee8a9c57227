"""Who speaks together: the two of a meeting, and the offices of several states named in one phrase."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.sayings import Saying
from dragoman.finding.tagging.scene import SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace
from dragoman.model.findings import Person

# How many sentences before "the two ministers" the two may be named.
PAIR_REACH: Final = 2
# A subject behind its verb, or a pronoun that may be an article before it, stands so near, in characters.
INVERTED: Final = 2
# A president and a prime minister are "the two leaders".
_LEADER: Final = "leader"
_LEADING: Final = frozenset({"head_of_state", "head_of_government"})
# How many words may stand between an office and its state.
OF_REACH: Final = 2
# How far a pronoun may stand from its verb, in characters.
VERB_REACH: Final = 24


def pair_meant(cast: Cast, sentence: SceneSentence, saying: Saying, speakers: list[Actor]) -> list[Actor]:
    """The two persons of different states whom "the two", "they" or "the two ministers" before a verb means.

    Empty where somebody else speaks, or where the sentences before name more or fewer than two.
    """
    if saying.dependent or saying.passive or any(a.kind != "both" for a in speakers):
        return []
    pronouns = [
        t for t in saying.clause.of("pronoun") if t.code in ("they", "both_persons") and _is_by(cast, t, saying)
    ]
    if not pronouns or (not speakers and pronouns[-1].code != "they"):
        return []
    if any(a.kind != "both" and a.start < pronouns[-1].start for a in cast.actors(sentence)):
        return []  # "As for the islands, they"
    tag = pronouns[-1]
    before = list(_named_before(cast, sentence))
    if not before and tag.code == "they":
        return _both_again(cast, sentence, tag)
    pair = before if len(before) == 2 and before[0].country != before[1].country else []
    if not pair and tag.code == "both_persons":
        pair = _of_one_rank(cast, sentence)
    return [replace(a, start=tag.start, end=tag.end, front=tag.start, relation="plain") for a in pair]


def _named_before(cast: Cast, sentence: SceneSentence) -> Iterable[Actor]:
    """The persons whom the sentences right before name, up to the one that names two or more in all."""
    found: dict[str, Actor] = {}
    for earlier in reversed(cast.scene.sentences[max(0, sentence.index - PAIR_REACH) : sentence.index]):
        if earlier.headline or earlier.paragraph < sentence.paragraph - 1:
            break
        for actor in cast.actors(earlier):
            if actor.kind == "person" and not actor.pronoun and actor.country:
                found.setdefault(actor.key, actor)
        if len(found) > 1:
            break
    return found.values()


def _both_again(cast: Cast, sentence: SceneSentence, tag: Tag) -> list[Actor]:
    """ "They" behind a sentence about both sides, and nobody else, are both sides again."""
    plain = [a for a in cast.before(sentence) if a.relation == "plain" and not a.owner]
    if not plain or any(a.kind != "both" for a in plain):
        return []
    return [replace(plain[0], start=tag.start, end=tag.end, front=tag.start)]


def _of_one_rank(cast: Cast, sentence: SceneSentence) -> list[Actor]:
    """The two of different states who hold one office, the first that a text names two of: they have met."""
    held: dict[str, dict[str, Person]] = {}
    for sighting in cast.people.sightings:
        person = cast.people.of(sighting)
        if sighting.name.start >= sentence.start or not (person.country and person.posts):
            continue
        role = person.posts[0].role
        held.setdefault(_LEADER if role in _LEADING else role, {}).setdefault(person.country, person)
    met = next((list(alike.values()) for alike in held.values() if len(alike) > 1), [])
    return [Actor(0, 0, 0, p.key, p.country, "person") for p in met] if len(met) == 2 else []


def of_each_state(cast: Cast, sentence: SceneSentence, speakers: list[Actor]) -> list[Actor]:
    """An office of several states, once for each: "the foreign ministers of Peru and Greece"."""
    if len(speakers) != 1 or speakers[0].kind != "office":
        return speakers
    office = speakers[0]
    lands = [a for a in cast.actors(sentence) if a.kind == "state"]
    at = next((i for i, a in enumerate(lands) if a.country == office.country and _is_of(cast, office, a)), None)
    if at is None:
        return speakers
    first = last = at
    while first > 0 and _are_joined(cast, lands[first - 1], lands[first]):
        first -= 1
    while last + 1 < len(lands) and _are_joined(cast, lands[last], lands[last + 1]):
        last += 1
    codes = dict.fromkeys(a.country for a in lands[first : last + 1] if a.country)
    return [replace(office, key=code, country=code) for code in codes]


def _is_by(cast: Cast, pronoun: Tag, saying: Saying) -> bool:
    """Whether a pronoun stands by the verb as its subject; what may also be an article stands right before it."""
    after = 0 <= pronoun.start - saying.end < INVERTED
    if "articles" in cast.footing.codes(cast.scene.tokens.first_at(pronoun.start)) and pronoun.code == "they":
        return after or 0 <= saying.start - pronoun.end < INVERTED
    return after or 0 <= saying.start - pronoun.end < VERB_REACH


def _is_of(cast: Cast, office: Actor, land: Actor) -> bool:
    """Whether a state stands beside the office that it has: "the ministers of Peru", "Perus ministrar"."""
    between = cast.scene.text[min(office.end, land.end) : max(office.start, land.start)]
    return office.front <= land.start < office.end or len(between.split()) <= OF_REACH


def _are_joined(cast: Cast, one: Actor, other: Actor) -> bool:
    """Whether nothing but "and", a comma, an article or "of" stands between two states."""
    tokens = cast.scene.tokens
    between = range(tokens.first_at(one.end - 1) + 1, tokens.first_at(other.start))
    small = all(
        tokens.texts[at] in (",", "'", "’") or cast.footing.codes(at) & {"and", "of", "articles"} for at in between
    )
    return small and any(tokens.texts[at] == "," or "and" in cast.footing.codes(at) for at in between)
