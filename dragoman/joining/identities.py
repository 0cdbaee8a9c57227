"""Who is who across documents: persons joined by name, country, post and the company their names keep.

A name alone joins only where it is whole; part of a name ("Takaichi") joins only where it can mean one
person. Two persons of one document stay two, whatever their names.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from dragoman.joining.name_pairs import core_words
from dragoman.joining.name_score import same_name
from dragoman.joining.names import script_of, sound, word_likeness
from dragoman.joining.texts import Prepared
from dragoman.model.findings import Person

__all__ = ["GROUNDS", "Identity", "PersonAt", "find_identities"]

SAME = 0.5
NAMESAKES = 6  # where more people of a country share a name, the name alone means none of them
CROWD = 40  # in a crowd larger than this each one meets the next eight only


@dataclass(frozen=True, slots=True)
class PersonAt:
    """A person of one document, and the article and story (numbers) that the document belongs to."""

    document: str
    person: Person
    words: tuple[str, ...]
    article: int

    @property
    def key(self) -> tuple[str, str]:
        """Document id and key: what names the person before joining."""
        return self.document, self.person.key

    @property
    def roles(self) -> frozenset[str]:
        """The role codes of all posts."""
        return frozenset(p.role for p in self.person.posts)


@dataclass(slots=True)
class Identity:
    """Persons of several documents who are one, and why."""

    members: list[PersonAt]
    reasons: list[str] = field(default_factory=list)

    @property
    def documents(self) -> set[str]:
        """The documents that speak of the person."""
        return {m.document for m in self.members}

    @property
    def countries(self) -> frozenset[str]:
        """The countries that documents give."""
        return frozenset(m.person.country for m in self.members if m.person.country)

    @property
    def roles(self) -> frozenset[str]:
        """The role codes that documents give."""
        return frozenset().union(*(m.roles for m in self.members))

    @property
    def articles(self) -> frozenset[int]:
        """The articles that speak of the person."""
        return frozenset(m.article for m in self.members)

    @property
    def fullest(self) -> PersonAt:
        """The member with the fullest name."""
        return max(self.members, key=lambda m: (len(m.words), len(m.person.name), m.person.name, m.key))


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground for taking two identities for one: name, weight on a logistic curve, and the measure with a
    reason.
    """

    name: str
    weight: float
    measure: Callable[[Identity, Identity], tuple[float, str]]


def _name(a: Identity, b: Identity) -> tuple[float, str]:
    x, y = a.fullest.person.name, b.fullest.person.name
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


def find_identities(texts: Sequence[Prepared], article_of: Mapping[str, int]) -> list[Identity]:
    """All persons of all documents, joined; by document and key of the first member."""
    people = [
        PersonAt(t.id, p, core_words(p.name), article_of[t.id])
        for t in texts
        for p in sorted(t.findings.persons, key=lambda p: p.key)
    ]
    whole = _by_exact_name(p for p in people if len(p.words) > 1)
    parts = [Identity([p]) for p in people if len(p.words) < 2]
    whole = _join_alike(whole)
    whole = _add_parts(whole, parts)
    whole = _across_scripts(whole)
    for identity in whole:
        identity.members.sort(key=lambda m: m.key)
    return sorted(whole, key=lambda i: i.members[0].key)


def _by_exact_name(people: Iterable[PersonAt]) -> list[Identity]:
    groups: dict[tuple[tuple[str, ...], str | None], Identity] = {}
    for person in people:
        key = (tuple(sorted(person.words)), person.person.country)
        if key in groups:
            groups[key].members.append(person)
        else:
            groups[key] = Identity([person])
    for identity in groups.values():
        if len(identity.documents) > 1:
            identity.reasons.append("the name and the country are the same")
    return list(groups.values())


def _join_alike(identities: list[Identity]) -> list[Identity]:
    """Join those with names spelt in different ways, the surest first."""
    scored = []
    for i, j in sorted(_pairs(identities)):
        score, reasons = judge(identities[i], identities[j])
        if score >= SAME:
            scored.append((-round(score, 9), i, j, reasons))
    owner = list(range(len(identities)))
    for _, i, j, reasons in sorted(scored):
        x, y = _root(owner, i), _root(owner, j)
        if x == y or _clash(identities[x], identities[y]):
            continue
        _absorb(identities[x], identities[y], reasons)
        owner[y] = x
    return [identity for k, identity in enumerate(identities) if owner[k] == k]


def _root(owner: list[int], k: int) -> int:
    while owner[k] != k:
        k = owner[k]
    return k


def _clash(a: Identity, b: Identity) -> bool:
    """Whether one document has them both, as two persons."""
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for member in a.members:
        names[member.document].add(tuple(sorted(member.words)))
    return any(m.document in names and tuple(sorted(m.words)) not in names[m.document] for m in b.members)


def _absorb(a: Identity, b: Identity, reasons: Iterable[str]) -> None:
    a.members.extend(b.members)
    a.reasons.extend(r for r in (*b.reasons, *reasons) if r not in a.reasons)


def _pairs(identities: list[Identity]) -> set[tuple[int, int]]:
    """Identities worth comparing, by what `_lookups` gives."""
    buckets: dict[str, list[int]] = defaultdict(list)
    for k, identity in enumerate(identities):
        for key in _lookups(identity):
            buckets[key].append(k)
    found: set[tuple[int, int]] = set()
    for key in sorted(buckets):
        members = buckets[key]
        if len(members) <= CROWD:
            found.update(combinations(members, 2))
        else:
            found.update((k, other) for at, k in enumerate(members) for other in members[at + 1 : at + 9])
    return found


def _lookups(identity: Identity) -> Iterator[str]:
    """Two words as they sound; or one, with the country and post or the article; or all letters."""
    words = identity.fullest.words
    heard = sorted({_frame(w) for w in words})
    yield from ("+".join(pair) for pair in combinations(heard, 2))
    yield "=" + "".join(sorted("".join(words)))
    for word in heard:
        if len(word) > 1:
            yield from (f"{word} in {article}" for article in sorted(identity.articles))
            yield from (f"{word} as {r} of {c}" for r in sorted(identity.roles) for c in sorted(identity.countries))


def _frame(word: str) -> str:
    """The consonants of a word as it sounds: what survives most spellings."""
    heard = sound(word)
    return heard[:1] + "".join(c for c in heard[1:] if c not in "aeiouv")


def _add_parts(whole: list[Identity], parts: list[Identity]) -> list[Identity]:
    """Give each single-word name to the one person it can mean; those that could mean several stay apart."""
    by_word: dict[tuple[str, int | str], list[Identity]] = defaultdict(list)
    for identity in whole:
        for frame in sorted({_frame(w) for m in identity.members for w in m.words}):
            for place in (*sorted(identity.articles), *sorted(identity.countries)):
                by_word[frame, place].append(identity)
    alone: dict[tuple[str, ...], list[Identity]] = defaultdict(list)
    for part in parts:
        owner, why = _owner(part, by_word)
        if owner is not None:
            _absorb(owner, part, (why,))
        else:
            alone[(*part.fullest.words, *sorted(part.countries), *sorted(part.roles))].append(part)
    for group in alone.values():
        for other in group[1:]:
            _absorb(group[0], other, ("the name, the country and the posts are the same",))
    return whole + [group[0] for group in alone.values()]


def _owner(part: Identity, by_word: Mapping[tuple[str, int | str], list[Identity]]) -> tuple[Identity | None, str]:
    person = part.members[0]
    word = person.words[0] if person.words else ""
    frame = _frame(word)
    near = [i for i in by_word.get((frame, person.article), ()) if _can_mean(part, word, i)]
    if near:
        why = f"{person.person.name} can mean one person only in this article"
        return (near[0], why) if len(near) == 1 else (None, "")
    country = next(iter(part.countries), None)
    namesakes = by_word.get((frame, country), []) if country else []
    if len(namesakes) > NAMESAKES:
        return None, ""
    fitting = [i for i in namesakes if _can_mean(part, word, i)]
    if len(fitting) == 1 and part.roles & fitting[0].roles - {"other", "official"}:
        return fitting[0], f"{person.person.name}: one such name with this post and country"
    return None, ""


def _can_mean(part: Identity, word: str, identity: Identity) -> bool:
    """Whether a single word can be the name of an identity, going by spelling, country and company."""
    if part.countries and identity.countries and not part.countries & identity.countries:
        return False
    heard = any(word_likeness(word, w) >= 0.9 for w in {w for m in identity.members for w in m.words})
    return heard and not _clash(identity, part)


def _across_scripts(identities: list[Identity]) -> list[Identity]:
    """In versions of one article in different scripts: the only holders of a post of a country are one
    person.
    """
    holders: dict[tuple[int, str, str], list[Identity]] = defaultdict(list)
    for identity in identities:
        for member in identity.members:
            for post in member.person.posts[:1]:
                if member.person.country and post.role not in ("other", "official", "minister"):
                    key = (member.article, post.role, member.person.country)
                    if not any(identity is known for known in holders[key]):
                        holders[key].append(identity)
    gone: set[int] = set()
    for key in sorted(holders):
        pair = holders[key]
        if len(pair) != 2 or any(id(p) in gone for p in pair) or _clash(*pair):
            continue
        scripts = [{script_of(m.person.name) for m in p.members} for p in pair]
        if scripts[0] & scripts[1] or pair[0].documents & pair[1].documents:
            continue
        _absorb(pair[0], pair[1], (f"the only {key[1]} of {key[2]} in versions in different scripts",))
        gone.add(id(pair[1]))
    return [i for i in identities if id(i) not in gone]
