"""Stories: articles about one and the same happening, told independently of each other."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from dragoman.joining.articles import ArticleGroup
from dragoman.joining.cards import Card
from dragoman.joining.common import Groups, meetings
from dragoman.joining.gists import Gist, Gists
from dragoman.joining.texts import Prepared
from dragoman.joining.verdicts import Verdicts, pair_code
from dragoman.joining.weights import weight_of
from dragoman.model.dates import days_apart, read_date

__all__ = ["GROUNDS", "StoryGroup", "find_stories"]

NEIGHBOURS = 6
LEAD = 4  # events told first are what an article is about
COMPANY_KNOWN = 2  # persons who meet again on an unknown day are likely to be told of the same day
REACH = 12  # days between two articles on one happening
PROMPT = 3  # days within which most is told
FEW = 5  # names of which a share says something
IN_COMMON = 2  # of what two articles have in common at the least
PARTNERS = 8  # articles with which each one is compared, of all that it meets


@dataclass(frozen=True, slots=True)
class StoryGroup:
    """Articles on one happening."""

    articles: tuple[ArticleGroup, ...]

    @property
    def texts(self) -> tuple[Prepared, ...]:
        """All documents of all articles, by id."""
        return tuple(sorted((t for a in self.articles for t in a.texts), key=lambda t: t.id))


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground for taking two articles for one story: name, weight on a logistic curve, measure."""

    name: str
    weight: float
    measure: Callable[[Gist, Gist], float]


def _events(a: Gist, b: Gist) -> float:
    """The best pair of events that are one happening; more where both are what the articles are about."""
    best = 0.0
    for kind, parties, date, takers, rank in a.events:
        for kind_b, parties_b, date_b, takers_b, rank_b in b.events:
            if kind != kind_b or not parties & parties_b:
                continue
            value = _one_event((parties, date, takers), (parties_b, date_b, takers_b))
            value *= 1.0 if rank < LEAD and rank_b < LEAD else 0.8 if min(rank, rank_b) < LEAD else 0.5
            best = max(best, value)
    return best


def _one_event(
    a: tuple[frozenset[str], str | None, frozenset[str]], b: tuple[frozenset[str], str | None, frozenset[str]]
) -> float:
    apart = days_apart(a[1], b[1])
    if apart:
        return 0.0
    x, y = read_date(a[1]), read_date(b[1])
    daily = 1.0 if x and y and x.days == y.days == 1 else 0.4 if apart == 0 else 0.0
    if a[2] and b[2] and not a[2] & b[2]:
        return 0.0  # other people: another happening
    together = len(a[2] & b[2]) / min(len(a[2]), len(b[2])) if a[2] and b[2] else 0.0
    if not daily and len(a[2] & b[2]) < COMPANY_KNOWN:
        together *= 0.2  # one busy person, on whatever day
    parties = 0.3 if a[0] == b[0] else 0.1
    return min(1.0, 0.6 * daily + 0.6 * together + parties) if daily or together else 0.0


def _persons(a: Gist, b: Gist) -> float:
    shared = len(a.persons & b.persons)
    share = shared / min(len(a.persons), len(b.persons)) if shared else 0.0
    return min(1.0, share * (0.4 + 0.2 * shared))


def _numbers(a: Gist, b: Gist) -> float:
    return min(1.0, math.fsum(map(weight_of, a.numbers & b.numbers)) / 5)


def _words(a: Gist, b: Gist) -> float:
    least = min(len(a.words), len(b.words))
    return len(a.words & b.words) / least if least >= FEW else 0.0


def _time(a: Gist, b: Gist) -> float:
    apart = days_apart(a.published, b.published)
    if apart is None:
        return 0.0
    if apart <= PROMPT:
        return 0.5
    return 0.0 if apart <= REACH else -min(4.0, apart / REACH)


BIAS = -3.8
GROUNDS: tuple[Ground, ...] = (  # what takes long to look at comes last
    Ground("time", 1.0, _time),
    Ground("persons", 2.4, _persons),
    Ground("numbers", 1.2, _numbers),
    Ground("events", 2.6, _events),
    Ground("names", 2.2, _words),
)


def find_stories(gists: Gists, cards: Iterable[Card], views: Sequence[int], verdicts: Verdicts) -> list[list[int]]:
    """The stories of all articles, each article in exactly one: numbers of articles, in the order of the first."""
    stories: Groups[int] = Groups(range(len(views)))
    for i, j in sorted(_pairs(_met(gists, cards))):
        if verdicts.ask(pair_code(views[i], views[j]), one_happening, gists, i, j):
            stories.join(i, j)
    return [sorted(members) for members in stories.members().values()]


def one_happening(gists: Gists, i: int, j: int) -> bool:
    """Whether it is more likely than not that two articles are on one happening; looked at only as far as it is open."""
    a, b = gists.gist(i), gists.gist(j)
    total, ahead = BIAS, sum(ground.weight for ground in GROUNDS)
    for ground in GROUNDS:
        total += ground.weight * ground.measure(a, b)
        ahead -= ground.weight
        if total + ahead < 0:
            return False
    return total >= 0


def _met(gists: Gists, cards: Iterable[Card]) -> list[array[int]]:
    """The articles that each one meets, once for each event, person or telling number that both have.

    Of all that have it, these are the next ones by the day they were published.
    """
    published = gists.published
    met = [array("I") for _ in published]
    for members in meetings(gists.keyed(cards)):
        ordered = sorted(members, key=lambda m: (published[m] or "", m))
        for at, k in enumerate(ordered):
            near = ordered[at + 1 : at + 1 + NEIGHBOURS]
            met[k].extend(near)
            for other in near:
                met[other].append(k)
    return met


def _pairs(met: Iterable[array[int]]) -> set[tuple[int, int]]:
    """The pairs that have the most in common for one of the two: in a large record each article meets very many."""
    found: set[tuple[int, int]] = set()
    for k, others in enumerate(met):
        times = {other: number for other, number in Counter(others).items() if number >= IN_COMMON}
        likely = sorted(times, key=lambda other: (-times[other], other)) if len(times) > PARTNERS else times
        found.update((min(k, other), max(k, other)) for other, _ in zip(likely, range(PARTNERS), strict=False))
    return found
