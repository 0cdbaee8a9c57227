"""Persons of documents, and the identities that joining makes of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from dragoman.joining.names import sound
from dragoman.model.findings import Person

__all__ = ["Identity", "PersonAt", "absorb", "clash", "frame_of"]


@dataclass(frozen=True, slots=True)
class PersonAt:
    """A person of one document, without mentions and forms, which are many; and the article it belongs to."""

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


def frame_of(word: str) -> str:
    """The consonants of a word as it sounds: what survives most spellings."""
    heard = sound(word)
    return heard[:1] + "".join(c for c in heard[1:] if c not in "aeiouv")
