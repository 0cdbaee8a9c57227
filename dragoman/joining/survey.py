"""The survey of a record: which documents have to do with each other, found from what is small of all of them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from sys import intern
from typing import Any

from dragoman.joining import actors
from dragoman.joining.acquaintance import acquaint
from dragoman.joining.articles import ArticleGroup, build_article
from dragoman.joining.cards import Card
from dragoman.joining.common import Groups
from dragoman.joining.differing.drafts import Difference
from dragoman.joining.differing.posts import post_differences
from dragoman.joining.dossier import Dossier, ranked_differences
from dragoman.joining.gists import Gists
from dragoman.joining.identities import find_identities
from dragoman.joining.identity import Identity
from dragoman.joining.stories import StoryGroup, find_stories
from dragoman.joining.texts import Library, Prepared
from dragoman.joining.verdicts import Memory, view_of
from dragoman.joining.versions import Versions, find_versions
from dragoman.model.items import Actor
from dragoman.model.joined import Part, Ranked

__all__ = ["Survey"]

STATE, BODY, PLACE = "1", "2", "3"
"""The order of actors that are no persons."""

_Named = tuple[str, str, str]
"""What kind of actor a text names, and what tells it from others."""


class Survey:
    """All documents of a record: versions of which article, telling of which story, who is who in them.

    What it asks of pairs of documents is remembered from one survey to the next; what follows for the few documents of a
    part is worked out only where it is not known already.
    """

    def __init__(self, library: Library, memory: Memory | None = None, versions: list[Versions] | None = None) -> None:
        """Survey the documents of a library; `versions` are those of articles where these are known beforehand."""
        memory = memory or Memory()
        self._library = library
        self.texts = library.texts()
        self._of = {text.id: text for text in self.texts}
        self.versions = versions or find_versions(self.texts, memory)
        self.article = {self.texts[m].id: k for k, found in enumerate(self.versions) for m in found.members}
        self._codes: list[tuple[str, ...]] = []
        self._named: dict[_Named, list[Prepared]] = defaultdict(list)
        self.identities = find_identities(self._noted(library.cards()), self.article, memory.verdicts("persons"))
        self._people: dict[str, dict[str, str]] = {text.id: {} for text in self.texts}
        self._countries: dict[str, str | None] = {}
        for identity in self.identities:
            id_ = actors.person_id(identity)
            self._countries[id_] = identity.country
            for member in identity.members:
                self._people[member.document][member.local] = id_
        self._views = [view_of(text.number, *sorted(self._people[text.id].items())) for text in self.texts]
        self.stories = self._found_stories(memory)
        self.story = {
            self.texts[m].id: k for k, story in enumerate(self.stories) for a in story for m in self.versions[a].members
        }
        self._dossiers = self._brought_together(memory)

    def _noted(self, cards: Iterable[Card]) -> Iterator[Card]:
        """The cards of all texts; which states, bodies and places they name is noted as they pass."""
        for text, card in zip(self.texts, cards, strict=True):
            self._codes.append(tuple(map(intern, card.codes)))
            for code in self._codes[-1]:
                self._named[STATE, code, ""].append(text)
            for body in card.bodies:
                self._named[BODY, *body].append(text)
            for place in card.places:
                self._named[PLACE, *place].append(text)
            yield card

    def _found_stories(self, memory: Memory) -> list[list[int]]:
        gists = Gists([[self.texts[m] for m in found.members] for found in self.versions], self._people)
        views = gists.views(dict(zip(self._of, self._views, strict=True)))
        return find_stories(gists, self._library.cards(), views, memory.verdicts("stories"))

    def _brought_together(self, memory: Memory) -> list[list[int]]:
        """The stories of each dossier, by their numbers."""
        groups: Groups[int] = Groups(range(len(self.texts)))
        for story in self.stories:
            first, *others = [m for a in story for m in self.versions[a].members]
            for other in others:
                groups.join(first, other)
        acquaint(groups, self.texts, self._library.cards(), self._people, (self._views, memory.verdicts("claims")))
        dossiers: dict[int, list[int]] = defaultdict(list)
        for number, story in enumerate(self.stories):
            dossiers[groups.find(self.versions[story[0]].members[0])].append(number)
        return list(dossiers.values())

    def parts(self) -> Iterator[Part]:
        """The record in parts that follow from few documents each."""
        yield from map(self._part_of_dossier, self._dossiers)
        yield from map(self._part_of_person, self.identities)
        yield from self._parts_of_others()

    def dossier(self, groups: Sequence[ArticleGroup]) -> Dossier:
        """The dossier of articles, which tell the stories that were found."""
        of_story: dict[int, list[ArticleGroup]] = defaultdict(list)
        for group in groups:
            of_story[self.story[group.texts[0].id]].append(group)
        return Dossier(groups, [StoryGroup(tuple(of_story[number])) for number in sorted(of_story)], self._people)

    def _part_of_dossier(self, stories: Sequence[int]) -> Part:
        articles = [[self.versions[a] for a in self.stories[number]] for number in stories]
        members = [m for story in articles for found in story for m in found.members]
        named = {actor for m in members for actor in self._people[self.texts[m].id].values()}
        countries = {actor: self._countries[actor] for actor in sorted(named)}
        countries |= {actors.state_id(code): code for m in members for code in self._codes[m]}
        made_of = [
            [
                ([self._views[m] for m in found.members], [self._numbers(pair) for pair in found.pairs])
                for found in story
            ]
            for story in articles
        ]

        def make() -> Iterator[Ranked]:
            texts = {m: self.texts[m] for m in members}
            found = [build_article(texts, versions) for story in articles for versions in story]
            yield from self.dossier(sorted(found, key=lambda group: group.texts[0].id)).items()

        return Part(_origin("dossier", made_of, countries), make, countries)

    def _numbers(self, pair: tuple[int, int]) -> tuple[int, int]:
        return self.texts[pair[0]].number, self.texts[pair[1]].number

    def _part_of_person(self, identity: Identity) -> Part:
        first = identity.members[0]
        texts = [self._of[m.document] for m in identity.members]
        made_of = [
            [(member.local, text.number) for member, text in zip(identity.members, texts, strict=True)],
            *(_partition([group[text.id] for text in texts]) for group in (self.article, self.story)),
        ]

        def make() -> Iterator[Ranked]:
            yield "actors", f"0 {first.document} {first.local}", actors.person_actor(identity, self._of)
            yield from ranked_differences(self._of_posts(identity))

        return Part(_origin("person", made_of, identity.reasons), make)

    def of_persons(self) -> list[Difference]:
        """Every point on which two documents differ about who somebody is."""
        return [difference for identity in self.identities for difference in self._of_posts(identity)]

    def _of_posts(self, identity: Identity) -> list[Difference]:
        return post_differences(identity, self._of, self.article, self.story)

    def _parts_of_others(self) -> Iterator[Part]:
        """States, bodies and places."""
        bodies: dict[tuple[str, str], list[Prepared]] = {}
        for (kind, *key), texts in self._named.items():
            if kind == STATE:
                yield _part_of_actor(f"{STATE} {key[0]}", texts, partial(actors.state_actor, key[0], texts))
            elif kind == BODY:
                bodies[key[0], key[1]] = texts
            else:
                make = partial(actors.place_actor, [(key[0], key[1])], texts)
                yield _part_of_actor(f"{PLACE} " + "\x1f".join(key), texts, make)
        for keys in actors.one_body(bodies):
            texts = sorted({text for key in keys for text in bodies[key]}, key=lambda t: t.id)
            yield _part_of_actor(
                f"{BODY} " + "\x1f".join(keys[0]), texts, partial(actors.body_actor, keys, texts), keys
            )


def _part_of_actor(rank: str, texts: Sequence[Prepared], make: Callable[[], Actor], *more: Any) -> Part:
    origin = _origin(rank, [text.number for text in texts], *more)
    return Part(origin, lambda: [("actors", rank, make())])


def _origin(*made_of: Any) -> bytes:
    return hashlib.blake2b(repr(made_of).encode(), digest_size=16).digest()


def _partition(numbers: Sequence[int]) -> list[int]:
    """Numbers that say which are the same, whatever else they stand for."""
    order: dict[int, int] = {}
    return [order.setdefault(number, len(order)) for number in numbers]
