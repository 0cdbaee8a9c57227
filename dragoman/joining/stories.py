"""Stories: articles about one and the same happening, told independently of each other."""

from __future__ import annotations

import math
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

SAME = 0.5
NEIGHBOURS = 6
LEAD = 4  # events told first are what an article is about
COMPANY_KNOWN = 2  # persons who meet again on an unknown day are likely to be told of the same day
REACH = 12  # days between two articles on one happening


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
    """A ground for taking two articles for one story: name, weight on a logistic curve, measure with a
    reason.
    """

    name: str
    weight: float
    measure: Callable[[Gist, Gist], tuple[float, str]]


def _events(a: Gist, b: Gist) -> tuple[float, str]:
    """The best pair of events that are one happening; more where both are what the articles are about."""
    best, why = 0.0, ""
    for kind, parties, date, takers, rank in a.events:
        for kind_b, parties_b, date_b, takers_b, rank_b in b.events:
            if kind != kind_b or not parties & parties_b:
                continue
            value = _one_happening((parties, date, takers), (parties_b, date_b, takers_b))
            value *= 1.0 if rank < LEAD and rank_b < LEAD else 0.8 if min(rank, rank_b) < LEAD else 0.5
            if value > best:
                best, why = value, f"both tell of one {kind}" + (f" ({date})" if date else "")
    return best, why


def _one_happening(
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


def _persons(a: Gist, b: Gist) -> tuple[float, str]:
    shared = len(a.persons & b.persons)
    if not shared:
        return 0.0, ""
    share = shared / min(len(a.persons), len(b.persons))
    return min(1.0, share * (0.4 + 0.2 * shared)), f"{shared} persons are in both"


def _numbers(a: Gist, b: Gist) -> tuple[float, str]:
    shared = a.numbers & b.numbers
    weight = math.fsum(map(weight_of, shared))
    return min(1.0, weight / 5), f"{len(shared)} telling numbers are in both" if shared else ""


def _words(a: Gist, b: Gist) -> tuple[float, str]:
    least = min(len(a.words), len(b.words))
    share = len(a.words & b.words) / least if least >= 5 else 0.0
    return share, f"{share:.0%} of the names are in both" if share > 0.1 else ""


def _time(a: Gist, b: Gist) -> tuple[float, str]:
    apart = days_apart(a.published, b.published)
    if apart is None:
        return 0.0, ""
    if apart <= 3:
        return 0.5, f"published {apart} days apart"
    return (0.0, "") if apart <= REACH else (-min(4.0, apart / REACH), f"published {apart} days apart")


BIAS = -3.8
GROUNDS: tuple[Ground, ...] = (
    Ground("events", 2.6, _events),
    Ground("persons", 2.4, _persons),
    Ground("numbers", 1.2, _numbers),
    Ground("names", 2.2, _words),
    Ground("time", 1.0, _time),
)


def judge(a: Gist, b: Gist) -> tuple[float, tuple[str, ...]]:
    """How sure it is (0..1) that two articles are on one happening, with the reasons."""
    total, reasons = BIAS, []
    for ground in GROUNDS:
        value, reason = ground.measure(a, b)
        total += ground.weight * value
        if reason:
            reasons.append(reason)
    return 1 / (1 + math.exp(-total)), tuple(reasons)


def find_stories(gists: Gists, cards: Iterable[Card], views: Sequence[int], verdicts: Verdicts) -> list[list[int]]:
    """The stories of all articles, each article in exactly one: numbers of articles, in the order of the first."""
    stories: Groups[int] = Groups(range(len(views)))
    for code in sorted(_pairs(gists, cards)):
        i, j = divmod(code, len(views))
        if verdicts.ask(pair_code(views[i], views[j]), _are_one, gists, i, j):
            stories.join(i, j)
    return [sorted(members) for members in stories.members().values()]


def _are_one(gists: Gists, i: int, j: int) -> bool:
    """Whether two articles are on one happening."""
    return judge(gists.gist(i), gists.gist(j))[0] >= SAME


def _pairs(gists: Gists, cards: Iterable[Card]) -> set[int]:
    """Articles with an event, a person or a telling number in common at about the same time, two as one number."""
    found: set[int] = set()
    published = gists.published
    for members in meetings(gists.keyed(cards)):
        ordered = sorted(members, key=lambda m: (published[m] or "", m))
        for at, k in enumerate(ordered):
            found.update(min(k, o) * len(published) + max(k, o) for o in ordered[at + 1 : at + 1 + NEIGHBOURS])
    return found
