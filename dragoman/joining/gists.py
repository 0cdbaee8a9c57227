"""Gists: what an article is about, as far as stories are told apart by it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import combinations
from sys import intern

from dragoman.joining.cards import Card
from dragoman.joining.texts import Prepared
from dragoman.joining.verdicts import view_of
from dragoman.model.dates import read_date

__all__ = ["Gist", "Gists"]

COMPANY = 6  # persons whose company is looked up where dates do not help
HELD = 32768  # gists kept at hand
WORDS_HELD = 512  # the same of their names
WEEK = 7  # days
FAR = 99  # days that an unbounded date may span

GistEvent = tuple[str, frozenset[str], str | None, frozenset[str], int]
"""An event as stories are told apart by it: kind, parties, date, participants, rank in the text."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What an article is about: its events, who is in it (actor ids), its telling features, when it was published."""

    events: tuple[GistEvent, ...]
    persons: frozenset[str]
    numbers: frozenset[str]
    published: str | None
    name_words: Callable[[], frozenset[str]]

    @property
    def words(self) -> frozenset[str]:
        """The words of names; fetched when they are looked at."""
        return self.name_words()


class Gists:
    """The gists of articles, made when they are looked at, and the keys under which articles are looked up.

    `articles` are the versions of each article, `person` leads from a document to the actor ids of its persons.
    """

    def __init__(self, articles: Sequence[Sequence[Prepared]], person: Mapping[str, Mapping[str, str]]) -> None:
        """Nothing is at hand yet."""
        self._articles, self._person = articles, person
        self._number = {text.id: number for number, texts in enumerate(articles) for text in texts}
        self.published = [_published(texts) for texts in articles]
        self.gist = lru_cache(HELD)(self._gist)
        self._words = lru_cache(WORDS_HELD)(self._name_words)

    def views(self, views: Mapping[str, int]) -> list[int]:
        """For each article a number that changes with whatever its gist is made of; `views` are those of documents."""
        return [view_of(*(views[text.id] for text in texts)) for texts in self._articles]

    def keyed(self, cards: Iterable[Card]) -> Iterator[tuple[Hashable, int]]:
        """The keys of all relevant articles, each with the number of the article."""
        relevant = [any(text.relevant for text in texts) for texts in self._articles]
        for card in cards:
            number = self._number[card.document]
            if relevant[number]:
                for key in self._keys(card):
                    yield key, number

    def _keys(self, card: Card) -> Iterator[Hashable]:
        """Persons and telling numbers; an event, or two persons together, count for two."""
        for event in card.events:
            day = read_date(event.date)
            if day and day.first and (day.days or FAR) <= WEEK and event.parties:
                told = (event.kind, tuple(sorted(event.parties)), day.first)
                yield told
                yield (*told, "again")
        persons = sorted(set(self._person[card.document].values()))
        yield from persons
        yield from card.numbers
        for pair in combinations(persons[:COMPANY], 2):
            yield pair
            yield (*pair, "again")

    def _gist(self, number: int) -> Gist:
        """What the versions of an article say together."""
        texts = self._articles[number]
        cards = [text.library.card(text.id) for text in texts]
        return Gist(
            tuple(event for card in cards for event in _events(card, self._person[card.document])),
            frozenset(actor for text in texts for actor in self._person[text.id].values()),
            frozenset(intern(number) for card in cards for number in card.numbers),
            self.published[number],
            partial(self._words, number),
        )

    def _name_words(self, number: int) -> frozenset[str]:
        return frozenset(f for text in self._articles[number] for f in text.outline.features if f[0] == "w")


def _published(texts: Sequence[Prepared]) -> str | None:
    return min((t.published for t in texts if t.published), default=None)


def _events(card: Card, person: Mapping[str, str]) -> Iterator[GistEvent]:
    for rank, event in enumerate(card.events):
        takers = frozenset(person[key] for key in event.takers if key in person)
        yield intern(event.kind), _parties(event.parties), event.date and intern(event.date), takers, rank


@lru_cache(maxsize=4096)
def _parties(parties: tuple[str, ...]) -> frozenset[str]:
    """One set for all events of the same parties, because there are many."""
    return frozenset(parties)
