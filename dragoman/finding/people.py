"""From drafts to persons: which state everybody serves, which office counts, which words are the evidence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.finding.persons import Draft, Sighting, gather
from dragoman.finding.posts import COUNTERPART, PostPhrase, portfolio_of
from dragoman.finding.scene import Scene, SceneSentence
from dragoman.model.findings import Person, Post

_DATELINED = frozenset({"capital", "city", "state", "adjective"})
_LAND = frozenset({"state", "adjective", "demonym", "capital", "seat"})
# A minister of whom the words do not say of what, and what he becomes with a portfolio.
_BARE = {"minister": "", "deputy_minister": "deputy_"}
# One person at a time holds such an office in a state.
_SINGLE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "monarch"})
# How far the home of a text is looked for: the dateline and the lead stand here.
DATELINE = 120
# Of how many of the states it names most a text can be at home in.
HOMES = 4


@dataclass(frozen=True, slots=True)
class People:
    """The persons of a text with where they stand; `home` is the state that the text speaks from."""

    persons: tuple[Person, ...]
    sightings: tuple[Sighting, ...]
    home: str | None

    def in_sentence(self, index: int) -> list[Sighting]:
        """The names of persons in a sentence, in order."""
        return [s for s in self.sightings if s.sentence.index == index]

    def of(self, sighting: Sighting) -> Person:
        """The person of a sighting."""
        return self.persons[sighting.person]


def find_people(scene: Scene) -> People:
    """All persons of a text who hold an office or are named with honour."""
    drafts = gather(scene)
    home = home_of(scene, drafts)
    _fill_portfolios(scene, drafts)
    everyone = sorted((s for d in drafts for s in d.sightings), key=lambda s: s.name.start)
    for draft in drafts:
        draft.country = _own_country(draft)
    ranking = _states_by_weight(scene)
    for draft in drafts:
        _resolve_counterpart(draft, drafts, everyone, ranking)
    for draft in drafts:
        if draft.country is None:
            draft.country = _country_nearby(scene, draft, drafts, everyone)
    for draft in drafts:
        if draft.country is None:
            draft.country = _likeliest(draft, drafts, [c for c in (home, *ranking[:2]) if c])
    persons = tuple(_person(scene, number, draft) for number, draft in enumerate(drafts))
    return People(persons, tuple(everyone), home)


def _fill_portfolios(scene: Scene, drafts: list[Draft]) -> None:
    """"Minister X" or "the deputy minister" takes the ministry, or the unnamed minister, spoken of just before."""
    for draft in drafts:
        for sighting in draft.sightings:
            sighting.posts = [_with_portfolio(scene, sighting, p) for p in sighting.posts]


def _with_portfolio(scene: Scene, sighting: Sighting, post: PostPhrase) -> PostPhrase:
    before = scene.tokens.first_at(post.start) - 1
    named = before >= 0 and scene.grammar.portfolio_before and scene.tokens.texts[before][0].isupper()
    if named or post.role not in _BARE or not (post.cores & {"minister", "state_secretary", "deputy_minister"}):
        return post
    start = scene.sentences[max(0, sighting.sentence.index - 2)].start
    for tag in reversed(list(scene.between(start, post.start, "post", "body"))):
        code = tag.meaning.code
        for portfolio in ("foreign", "defence"):
            named = code == f"{portfolio}_minister" or (
                tag.start >= sighting.sentence.start and portfolio_of(tag) == portfolio
            )
            if named and (post.only_head or tag.meaning.concept == "body"):
                return replace(post, role=_BARE[post.role] + portfolio + "_minister")
    return post


def home_of(scene: Scene, drafts: list[Draft]) -> str | None:
    """The state a text speaks from: that of its dateline or publisher where the text names it.

    Else the one it names most whose officials it names without their state: at home one says "the minister".
    """
    ranking = _states_by_weight(scene)
    for line in _imprint(scene):
        for tag in scene.lexicon.tags(line):
            if tag.meaning.concept in _DATELINED and tag.meaning.country in ranking[:HOMES]:
                return tag.meaning.country
    marked = Counter(p.country for d in drafts for p in d.posts[:1])
    weights = {code: 2 * (len(ranking) - at) / max(1, len(ranking)) - marked[code] for at, code in enumerate(ranking[:2])}
    return max(weights, key=lambda c: weights[c], default=None)


def _imprint(scene: Scene) -> Iterator[str]:
    """The lines that say where a text comes from: dateline and header, also where they were cut, and the publisher."""
    document = scene.document
    for piece in document.dropped:
        if piece.reason in ("byline", "dateline", "header"):
            yield document.collected[piece.start : piece.end][:DATELINE]
    if document.publisher:
        yield document.publisher
    start = document.headline.end if document.headline else 0
    mark = re.search(r"\s[-–—]\s|\(", scene.text[start : start + DATELINE // 2])
    if mark:
        yield scene.text[start : start + mark.start()]


def _states_by_weight(scene: Scene) -> list[str]:
    """The states of a text, the one named most and earliest first."""
    counts: Counter[str] = Counter()
    for tag in scene.tags:
        if tag.meaning.concept in _LAND and tag.meaning.country:
            counts[tag.meaning.country] += 2 if tag.start < 400 else 1
    if scene.document.headline:
        opening = next(_lands(scene, scene.document.headline.start, scene.document.headline.end), None)
        counts[opening or ""] += 2
    counts.pop("", None)
    return [code for code, _ in counts.most_common()]


def _lands(scene: Scene, start: int, end: int) -> Iterator[str]:
    """The states that a range names, in order."""
    for tag in scene.between(start, end):
        if tag.meaning.concept in _LAND and tag.meaning.country:
            yield tag.meaning.country


def _likeliest(draft: Draft, drafts: list[Draft], states: list[str]) -> str | None:
    """The home of the text, unless that state already has somebody in an office that only one can hold."""
    held = {p.role for p in draft.posts if not p.former} & _SINGLE
    for state in states:
        taken = {p.role for d in drafts if d is not draft and d.country == state for p in d.posts if not p.former}
        if not held & taken:
            return state
    return states[0] if states else None


def _own_country(draft: Draft) -> str | None:
    for post in draft.posts:
        if post.country:
            return post.country
    return None


def _resolve_counterpart(
    draft: Draft, drafts: list[Draft], everyone: Sequence[Sighting], states: list[str]
) -> None:
    """Give a counterpart the office of the person named last before, else of the next one, and the other state."""
    for sighting in draft.sightings:
        if not any(p.role == COUNTERPART for p in sighting.posts):
            continue
        at = sighting.name.start
        near = [s for s in everyone if s.person != sighting.person and s.sentence.index >= sighting.sentence.index - 1]
        near.sort(key=lambda s: (s.name.start > at, abs(s.name.start - at)))
        offices = [(s, p) for s in near for p in drafts[s.person].posts if p.role != COUNTERPART and not p.only_rank]
        role = offices[0][1].role if offices else "other"
        sighting.posts = [replace(p, role=role) if p.role == COUNTERPART else p for p in sighting.posts]
        if draft.country is None and offices:
            theirs = drafts[offices[0][0].person].country
            draft.country = next((c for c in states[:2] if c != theirs), None) if theirs else None


def _country_nearby(
    scene: Scene, draft: Draft, drafts: list[Draft], everyone: Sequence[Sighting]
) -> str | None:
    """The state of a person whose own phrase names none: the delegation's, the companion's, the sentence's."""
    for sighting in draft.sightings:
        side = delegation_side(scene, sighting.sentence, sighting.name.start) or _owner(scene, sighting)
        if side:
            return side
        before = [s for s in everyone if s.sentence is sighting.sentence and s.name.end <= sighting.name.start]
        if before and sighting.posts and drafts[before[-1].person].country:
            gap = list(scene.between(before[-1].name.end, sighting.posts[0].start, "word", "verb", "say"))
            codes = [t.meaning.code for t in gap]
            if codes and codes[-1] == "and" and all(t.meaning.concept == "word" for t in gap):
                return drafts[before[-1].person].country
    first = draft.sightings[0]
    if first.sentence.index and first.posts and not before_in(everyone, first):
        previous = scene.sentences[first.sentence.index - 1]
        named = set(_lands(scene, previous.start, previous.end))
        if len(named) == 1 and previous.paragraph == first.sentence.paragraph:
            return named.pop()
    return None


def _owner(scene: Scene, sighting: Sighting) -> str | None:
    """Whose minister "its minister" is: the state named last before."""
    for post in sighting.posts:
        owned = [t for t in scene.between(post.start - 14, post.start + 8, "pronoun") if t.meaning.code == "possessive"]
        if not owned:
            continue
        start = scene.sentences[max(0, sighting.sentence.index - 1)].start
        named = [
            t for t in scene.between(start, owned[0].start)
            if t.meaning.concept in ("state", "organisation", "capital") and t.meaning.country
        ]  # fmt: skip
        if named:
            here = [t for t in named if t.start >= sighting.sentence.start]
            return (here[0] if here else named[-1]).meaning.country
    return None


def before_in(everyone: Sequence[Sighting], sighting: Sighting) -> bool:
    """Whether another person stands before a sighting in its sentence."""
    return any(s.sentence is sighting.sentence and s.name.end <= sighting.name.start for s in everyone)


def delegation_side(scene: Scene, sentence: SceneSentence, offset: int) -> str | None:
    """The state whose delegation or side the sentence speaks of before `offset`."""
    side = None
    for tag in sentence.of("delegation"):
        if tag.start > offset and side:
            break
        near = [
            t for t in scene.between(tag.start - 40, tag.end + 30)
            if t.meaning.concept in _LAND and t.meaning.country and t.start >= sentence.start
        ]  # fmt: skip
        if near:
            side = min(near, key=lambda t: abs(t.start - tag.start)).meaning.country
    return side


def _person(scene: Scene, number: int, draft: Draft) -> Person:
    mentions = tuple(scene.quote(s.name.start, s.name.end) for s in draft.sightings)
    forms = tuple(dict.fromkeys(s.name.text for s in draft.sightings))
    return Person(f"p:{number}", draft.name, forms, draft.country, tuple(_posts(scene, draft)), mentions)


def _posts(scene: Scene, draft: Draft) -> Iterable[Post]:
    """The offices of a person, each once; a rank alone counts only where there is no other office."""
    phrases = draft.posts
    if any(not p.only_rank for p in phrases):
        ranks = [p for p in phrases if p.rank]
        phrases = [p for p in phrases if not p.only_rank]
        if ranks and not phrases[0].rank:
            phrases[0] = replace(phrases[0], rank=ranks[0].rank, rank_code=ranks[0].rank_code)
    seen: set[tuple[str, bool]] = set()
    for phrase in sorted(phrases, key=_order):
        if (phrase.role, phrase.former) in seen:
            continue
        seen.add((phrase.role, phrase.former))
        quote = scene.quote(phrase.start, phrase.end)
        yield Post(
            phrase.role, quote.text, quote, phrase.body, phrase.country or draft.country, phrase.rank,
            phrase.rank_code, phrase.former,
        )  # fmt: skip


def _order(phrase: PostPhrase) -> tuple[bool, bool, int]:
    return (phrase.role == "other", phrase.role == "party_official", phrase.start)
