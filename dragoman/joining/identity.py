"""Persons of documents, and the identities that joining makes of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern

import msgspec

from dragoman.joining.cards import PersonCard

__all__ = ["Identity", "PersonAt", "absorb", "clash", "person_at"]


class PersonAt(msgspec.Struct, frozen=True, eq=False, gc=False):
    """A person of one document, as far as who is who goes by it: there are many, and all are held at once.

    `local` is the key in the document, `posts` are the role codes of the posts, `article` the number of the article;
    `heard` is how the words of the name sound.
    """

    document: str
    local: str
    name: str
    country: str | None
    posts: tuple[str, ...]
    words: tuple[str, ...]
    heard: tuple[str, ...]
    article: int

    @property
    def key(self) -> tuple[str, str]:
        """Document id and key: what names the person before joining."""
        return self.document, self.local

    @property
    def roles(self) -> frozenset[str]:
        """The role codes of all posts."""
        return _roles(self.posts)


@lru_cache(maxsize=4096)
def _roles(posts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(posts)


def person_at(document: str, person: PersonCard, article: int) -> PersonAt:
    """A person of a document, its strings shared with all others."""
    country = intern(person.country) if person.country else None
    words, heard = (tuple(map(intern, of_name)) for of_name in (person.words, person.heard))
    return PersonAt(document, intern(person.key), person.name, country, _shared(person.posts), words, heard, article)


@lru_cache(maxsize=4096)
def _shared(posts: tuple[str, ...]) -> tuple[str, ...]:
    return posts


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
        return frozenset(m.country for m in self.members if m.country)

    @property
    def roles(self) -> frozenset[str]:
        """The role codes that documents give."""
        if len(self.members) == 1:
            return self.members[0].roles
        return frozenset().union(*(m.roles for m in self.members))

    @property
    def articles(self) -> frozenset[int]:
        """The articles that speak of the person."""
        return frozenset(m.article for m in self.members)

    @property
    def country(self) -> str | None:
        """The country that most documents give."""
        given = Counter(m.country for m in self.members if m.country)
        return max(sorted(given), key=given.__getitem__) if given else None

    @property
    def fullest(self) -> PersonAt:
        """The member with the fullest name."""
        if len(self.members) == 1:
            return self.members[0]
        return max(self.members, key=lambda m: (len(m.words), len(m.name), m.name, m.key))


def clash(a: Identity, b: Identity) -> bool:
    """Whether one document has them both, as two persons."""
    names: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for member in a.members:
        names[member.document].add(tuple(sorted(member.words)))
    return any(m.document in names and tuple(sorted(m.words)) not in names[m.document] for m in b.members)


def absorb(a: Identity, b: Identity, reasons: Iterable[str]) -> None:
    """Make `b` part of `a`, with the reasons."""
    a.members.extend(b.members)
    a.reasons.extend(r for r in (*b.reasons, *reasons) if r not in a.reasons)
