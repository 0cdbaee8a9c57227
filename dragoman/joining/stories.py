"""Stories: articles about one and the same happening, told independently of each other."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from sys import intern

from dragoman.joining.articles import ArticleGroup
from dragoman.joining.common import Groups, meetings
from dragoman.joining.outline import Outline
from dragoman.joining.texts import Prepared
from dragoman.joining.weights import weight_of
from dragoman.model.dates import days_apart, read_date
from dragoman.model.findings import Findings

__all__ = ["GROUNDS", "Gist", "StoryGroup", "find_stories"]

SAME = 0.5
NEIGHBOURS = 6
LEAD = 4  # events told first are what an article is about
COMPANY_KNOWN = 2  # persons who meet again on an unknown day are likely to be told of the same day
COMPANY = 6  # persons whose company is looked up where dates do not help
REACH = 12  # days between two articles on one happening


GistEvent = tuple[str, frozenset[str], str | None, frozenset[str], int]
"""An event as stories are told apart by it: kind, parties, date, participants, rank in the text."""


@dataclass(frozen=True, slots=True)
class Gist:
    """What an article is about: its events, who is in it (actor ids), its telling features, when it was published."""

    number: int
    events: tuple[GistEvent, ...]
    persons: frozenset[str]
    numbers: tuple[str, ...]
    words: tuple[str, ...]
    published: str | None


@dataclass(frozen=True, slots=True)
class StoryGroup:
    """Articles on one happening, and why they are taken for that."""

    articles: tuple[ArticleGroup, ...]
    reasons: tuple[str, ...]

    @property
    def texts(self) -> tuple[Prepared, ...]:
        """All documents of all articles, by id."""
        return tuple(sorted((t for a in self.articles for t in a.texts), key=lambda t: t.id))


def _gists(groups: Sequence[ArticleGroup], person: Mapping[tuple[str, str], str]) -> list[Gist]:
    """What the versions of each article say together."""
    if not groups:
        return []
    people: dict[str, set[str]] = defaultdict(set)
    for (document, _), actor in person.items():
        people[document].add(actor)
    library = groups[0].texts[0].library
    told = {said.document: tuple(_gist_events(said, person)) for said in library.parts("events")}
    shown = {outline.id: _shown(outline) for outline in library.outlines()}
    return [_gist(number, group, people, told, shown) for number, group in enumerate(groups)]


def _shown(outline: Outline) -> tuple[str, ...]:
    """The words of names and the telling numbers of a document."""
    return tuple(intern(f) for f in outline.features if f[0] == "w" or (f[0] == "n" and weight_of(f) > 1.0))


def _gist(
    number: int,
    group: ArticleGroup,
    people: Mapping[str, set[str]],
    told: Mapping[str, tuple[GistEvent, ...]],
    shown: Mapping[str, tuple[str, ...]],
) -> Gist:
    features = {f for text in group.texts for f in shown[text.id]}
    return Gist(
        number,
        tuple(event for text in group.texts for event in told[text.id]),
        frozenset().union(*(people.get(text.id, ()) for text in group.texts)),
        tuple(f for f in features if f[0] == "n"),
        tuple(f for f in features if f[0] == "w"),
        min((t.published for t in group.texts if t.published), default=None),
    )


def _gist_events(said: Findings, person: Mapping[tuple[str, str], str]) -> Iterator[GistEvent]:
    ordered = sorted(said.events, key=lambda e: (e.evidence[0].start, e.key))
    for rank, event in enumerate(ordered):
        among = ((said.document, p.actor) for p in event.participants)
        takers = frozenset(person[key] for key in among if key in person)
        yield intern(event.kind), _parties(tuple(event.parties)), event.date and intern(event.date), takers, rank


@lru_cache(maxsize=4096)
def _parties(parties: tuple[str, ...]) -> frozenset[str]:
    """One set for all events of the same parties, because there are many."""
    return frozenset(parties)


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
    shared = set(a.numbers).intersection(b.numbers)
    weight = sum(map(weight_of, shared))
    return min(1.0, weight / 5), f"{len(shared)} telling numbers are in both" if shared else ""


def _words(a: Gist, b: Gist) -> tuple[float, str]:
    least = min(len(a.words), len(b.words))
    share = len(set(a.words).intersection(b.words)) / least if least >= 5 else 0.0
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


def find_stories(groups: Sequence[ArticleGroup], person: Mapping[tuple[str, str], str]) -> list[StoryGroup]:
    """The stories of all articles, each article in exactly one, in the order of the first articles."""
    gists = _gists(groups, person)
    stories: Groups[int] = Groups(range(len(groups)))
    why: dict[int, tuple[str, ...]] = {}
    for code in sorted(_pairs(groups, gists)):
        i, j = divmod(code, len(groups))
        score, reasons = judge(gists[i], gists[j])
        if score >= SAME:
            stories.join(i, j)
            why[j] = reasons
    return [
        StoryGroup(
            tuple(groups[m] for m in sorted(members)),
            tuple(dict.fromkeys(r for m in members for r in why.get(m, ()))),
        )
        for members in stories.members().values()
    ]


def _pairs(groups: Sequence[ArticleGroup], gists: Sequence[Gist]) -> set[int]:
    """Articles with an event, a person or a telling number in common at about the same time, two as one number."""
    relevant = (g for g in gists if any(t.relevant for t in groups[g.number].texts))
    found: set[int] = set()
    for members in meetings((key, gist.number) for gist in relevant for key in _lookups(gist)):
        ordered = sorted(members, key=lambda m: (gists[m].published or "", m))
        for at, k in enumerate(ordered):
            found.update(min(k, o) * len(groups) + max(k, o) for o in ordered[at + 1 : at + 1 + NEIGHBOURS])
    return found


def _lookups(gist: Gist) -> Iterable[Hashable]:
    keys: set[Hashable] = set()
    for kind, parties, date, _, _ in gist.events:
        day = read_date(date)
        if day and day.first and (day.days or 99) <= 7 and parties:
            keys.add((kind, tuple(sorted(parties)), day.first))
    periods = list(_fortnights(gist.published))
    keys.update(("person", p, when) for p in gist.persons for when in periods)
    keys.update(("number", n, when) for n in gist.numbers for when in periods)
    keys.update(("pair", *pair) for pair in combinations(sorted(gist.persons)[:COMPANY], 2))
    return keys


def _fortnights(published: str | None) -> Iterator[int]:
    """The two fortnights around a day; one for undated texts, so that they can meet any."""
    day = read_date(published)
    if day and day.first:
        number = day.first.toordinal() // 14
        yield number
        yield number + 1 if day.first.toordinal() % 14 >= 7 else number - 1
    else:
        yield -1
