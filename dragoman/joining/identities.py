"""Who is who across documents: persons joined by name, country, post and the company their names keep.

A name alone joins only where it is whole; part of a name ("Takaichi") joins only where it can mean one
person. Two persons of one document stay two, whatever their names.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from dragoman.joining.cards import Card
from dragoman.joining.common import meetings
from dragoman.joining.identity import Identity, PersonAt, absorb, clash, person_at
from dragoman.joining.name_score import same_name
from dragoman.joining.names import customs, sound
from dragoman.joining.partial_names import across_scripts, add_parts
from dragoman.joining.verdicts import Verdicts, pair_code, view_of

__all__ = ["GROUNDS", "Identity", "PersonAt", "find_identities"]

SAME = 0.5
LEAST = 0.5  # share of sounds that spellings of one word have in common at the least
INITIALS = 2  # letters that may stand for as many names
_NONE: frozenset[int] = frozenset()
CROWD = 10  # in a crowd larger than this each meets only those beside it in the order of names
BESIDE = 5


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground for taking two identities for one: name, weight on a logistic curve, and the measure with a
    reason.
    """

    name: str
    weight: float
    measure: Callable[[Identity, Identity], tuple[float, str]]


def _name(a: Identity, b: Identity) -> tuple[float, str]:
    x, y = a.fullest.name, b.fullest.name
    score = same_name(x, y)
    return score, f"{x} and {y} are one name ({score:.2f})" if x != y else "the name is the same"


def _country(a: Identity, b: Identity) -> tuple[float, str]:
    if not a.countries or not b.countries:
        return 0.0, ""
    shared = a.countries & b.countries
    return (1.0, f"both of {min(shared)}") if shared else (-2.0, "of different countries")


def _post(a: Identity, b: Identity) -> tuple[float, str]:
    x, y = a.roles - {"other", "official"}, b.roles - {"other", "official"}
    if not x or not y:
        return 0.0, ""
    shared = x & y
    return (1.0, f"the same post ({min(shared)})") if shared else (-0.6, "with different posts")


def _company(a: Identity, b: Identity) -> tuple[float, str]:
    return (1.0, "in versions of one article") if a.articles & b.articles else (0.0, "")


BIAS = -7.5
GROUNDS: tuple[Ground, ...] = (
    Ground("name", 8.0, _name),
    Ground("country", 1.0, _country),
    Ground("post", 1.0, _post),
    Ground("article", 2.0, _company),
)


def judge(a: Identity, b: Identity) -> tuple[float, tuple[str, ...]]:
    """How sure it is (0..1) that two identities are one, with the reasons."""
    total, reasons = BIAS, []
    for ground in GROUNDS:
        value, reason = ground.measure(a, b)
        total += ground.weight * value
        if reason:
            reasons.append(reason)
    return 1 / (1 + math.exp(-total)), tuple(reasons)


def find_identities(cards: Iterable[Card], article_of: Mapping[str, int], verdicts: Verdicts) -> list[Identity]:
    """All persons of all documents, joined; by document and key of the first member."""
    people = [person_at(card.document, person, article_of[card.document]) for card in cards for person in card.persons]
    whole = _by_exact_name(p for p in people if len(p.words) > 1)
    parts = [Identity([p]) for p in people if len(p.words) < 2]
    whole = _join_alike(whole, verdicts)
    whole = add_parts(whole, parts)
    whole = across_scripts(whole)
    for identity in whole:
        identity.members.sort(key=lambda m: m.key)
    return sorted(whole, key=lambda i: i.members[0].key)


def _by_exact_name(people: Iterable[PersonAt]) -> list[Identity]:
    groups: dict[tuple[tuple[str, ...], str | None], Identity] = {}
    for person in people:
        key = (tuple(sorted(person.words)), person.country)
        if key in groups:
            groups[key].members.append(person)
        else:
            groups[key] = Identity([person])
    for identity in groups.values():
        if len(identity.documents) > 1:
            identity.reasons.append("the name and the country are the same")
    return list(groups.values())


def _join_alike(identities: list[Identity], verdicts: Verdicts) -> list[Identity]:
    """Join those with names spelt in different ways, the surest first."""
    scored = []
    views: dict[int, int] = {}
    for i, j in sorted(_pairs(identities)):
        for k in (i, j):
            if k not in views:
                views[k] = _view(identities[k])
        a, b = identities[i], identities[j]
        code = pair_code(views[i], views[j]) ^ (not a.articles.isdisjoint(b.articles))
        if verdicts.ask(code, _may_be_one, a, b):
            score, reasons = judge(a, b)
            scored.append((-round(score, 9), i, j, reasons))
    owner = list(range(len(identities)))
    for _, i, j, reasons in sorted(scored):
        x, y = _root(owner, i), _root(owner, j)
        if x == y or clash(identities[x], identities[y]):
            continue
        absorb(identities[x], identities[y], reasons)
        owner[y] = x
    return [identity for k, identity in enumerate(identities) if owner[k] == k]


def _view(identity: Identity) -> int:
    """A number for all that two identities are judged by, but whether the two are in one article."""
    return view_of(identity.fullest.name, sorted(identity.countries), sorted(identity.roles))


def _may_be_one(a: Identity, b: Identity) -> bool:
    """Whether it is more likely than not that two identities are one."""
    return _plausible(a, b) and judge(a, b)[0] >= SAME


def _plausible(a: Identity, b: Identity) -> bool:
    """Whether two identities can be one at all: the cheap look that spares most of the scoring.

    Other countries outweigh any name, unless the two are in versions of one article. And each word of the
    shorter name must have one in the longer with about the same sounds.
    """
    if a.countries and b.countries and not a.countries & b.countries and not a.articles & b.articles:
        return False
    x, y = sorted((a.fullest.words, b.fullest.words), key=len)
    if sorted("".join(x)) == sorted("".join(y)):
        return True  # the same letters, cut or ordered in another way
    return all(any(_near(word, other) for other in y) for word in x)


@lru_cache(maxsize=32768)
def _near(a: str, b: str) -> bool:
    """Whether two words share enough sounds to be spellings of one, or an initial and its name."""
    if a == b or min(len(a), len(b)) <= INITIALS:
        return a[0] == b[0]
    if customs().variants.get(a, _NONE) & customs().variants.get(b, _NONE):
        return True
    x, y = Counter(sound(a)), Counter(sound(b))
    shared = (x & y).total()
    return shared >= LEAST * max(x.total(), y.total()) or shared >= LEAST * max(len(a), len(b))


def _root(owner: list[int], k: int) -> int:
    while owner[k] != k:
        k = owner[k]
    return k


def _pairs(identities: list[Identity]) -> set[tuple[int, int]]:
    """Identities worth comparing, by what they have in common."""
    names = ["".join(identity.fullest.words) for identity in identities]
    found: set[tuple[int, int]] = set()
    for several, lookups in ((True, _of_words), (False, _of_a_word)):
        for members in meetings((key, k) for k, identity in enumerate(identities) for key in lookups(identity)):
            if len(members) <= CROWD:
                found.update(combinations(members, 2))
            elif several:  # a single word that so many share tells nothing
                ordered = sorted(members, key=lambda k: (names[k], k))
                found.update(
                    (min(k, o), max(k, o)) for at, k in enumerate(ordered) for o in ordered[at + 1 : at + 1 + BESIDE]
                )
    return found


def _of_words(identity: Identity) -> Iterator[Hashable]:
    """Two words of the name as they sound."""
    return combinations(identity.fullest.heard, 2)


def _of_a_word(identity: Identity) -> Iterator[Hashable]:
    """All letters; or one word as it sounds, with the country and post or the article."""
    fullest = identity.fullest
    yield "".join(sorted("".join(fullest.words)))
    posts = [(role, country) for role in identity.roles for country in identity.countries]
    for word in fullest.heard:
        if len(word) > 1:
            yield from ((word, article) for article in identity.articles)
            yield from ((word, *post) for post in posts)
