"""What the lines of a brief point to: documents by number, actors and items by their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dragoman.model.dates import humanise
from dragoman.model.items import Actor, AgreementItem, CommitmentItem, EventItem, Evidence, MechanismItem
from dragoman.output import labels
from dragoman.output.pages import Quoted, SourceNote
from dragoman.record import Record
from dragoman.store.store import Head

_LONGEST_QUOTE: Final = 320
_LEAST_DIGITS: Final = 4


@dataclass(frozen=True, slots=True)
class Context:
    """Documents by number (`heads`, `numbers`), actors by id, items by id in words, versions, short ids."""

    heads: Sequence[Head]
    numbers: Mapping[str, int]
    openings: Mapping[str, str]
    actors: Mapping[str, Actor]
    names: Mapping[str, str]
    relations: Mapping[str, tuple[str, str | None]]
    short: Mapping[str, str]

    @classmethod
    def of(cls, record: Record) -> Context:
        """The context of a record: documents are numbered by date and outlet."""
        heads = sorted(record.store.heads(), key=lambda h: (h.published or "9999", h.publisher or "", h.name, h.id))
        numbers = {head.id: number for number, head in enumerate(heads, 1)}
        untitled = [head.id for head in heads if not head.title]
        openings = {id_: labels.shortened(record.store.document(id_).text, 90) for id_ in untitled}
        relations = {
            version.document: (version.relation, article.origin)
            for article in record.articles()
            for version in article.versions
        }
        actors = {actor.id: actor for actor in record.actors()}
        short = _shortest(record.store.items.ids())
        return cls(tuple(heads), numbers, openings, actors, _names(record), relations, short)

    def source(self, number: int) -> SourceNote:
        """The document of that number, for the list of sources."""
        head = self.heads[number - 1]
        relation, origin = self.relations.get(head.id, ("original", None))
        return SourceNote(
            number=number,
            id=head.id,
            title=labels.shortened(head.title) if head.title else self.openings[head.id],
            publisher=head.publisher or "",
            date=humanise(head.published),
            language=labels.language(head.language),
            tag=head.language,
            uri=head.uri,
            name=head.name,
            origin=origin or "",
            relation="" if relation == "original" else relation,
        )

    def documents(self, ids: Iterable[str]) -> tuple[int, ...]:
        """The numbers of documents."""
        return tuple(sorted({self.numbers[id_] for id_ in ids if id_ in self.numbers}))

    def sources(self, evidence: Iterable[Evidence]) -> tuple[int, ...]:
        """The numbers of the documents that passages stand in."""
        return self.documents(e.document for e in evidence)

    def tag(self, document: str) -> str:
        """The language of a document."""
        number = self.numbers.get(document)
        return self.heads[number - 1].language if number else "und"

    def quote(self, evidence: Evidence, sources: tuple[int, ...] = (), label: str = "") -> Quoted:
        """A passage, ready to be shown."""
        return Quoted(labels.shortened(evidence.quote, _LONGEST_QUOTE), self.tag(evidence.document), sources, label)

    def who(self, actor: str | None) -> str:
        """The name of an actor or a country."""
        known = self.actors.get(actor or "")
        if known is None:
            return labels.country(actor)
        coded = known.kind in ("state", "organisation") and known.country
        return labels.country(known.country) if coded else known.name

    def state(self, actor: str | None) -> str:
        """The country of an actor, by its name."""
        known = self.actors.get(actor or "")
        return labels.country(actor if known is None else known.country)


def name_of(item: object) -> str:
    """What an item is called where another one speaks of it; empty where it has no name."""
    match item:
        case EventItem():
            return labels.event(item.kind, item.session, item.name)
        case MechanismItem():
            return f"“{labels.shortened(item.name, 80)}”"
        case AgreementItem():
            kind = labels.words(item.kind)
            return f"{kind} “{labels.shortened(item.subject, 80)}”" if item.subject else kind
        case CommitmentItem():
            return f"“{labels.shortened(item.what, 80)}”"
    return ""


def _names(record: Record) -> dict[str, str]:
    items = (*record.events(), *record.mechanisms(), *record.agreements(), *record.commitments())
    return {item.id: name_of(item) for item in items}


def _shortest(ids: Iterable[str]) -> dict[str, str]:
    """The shortest beginning of each id that fits no other."""
    ordered = ["", *sorted(ids), ""]
    shared = [_shared(one, other) for one, other in pairwise(ordered)]
    short = {}
    for id_, before, after in zip(ordered[1:-1], shared, shared[1:], strict=False):
        least = id_.rfind("-") + 1 + _LEAST_DIGITS
        short[id_] = id_[: max(least, before + 1, after + 1)]
    return short


def _shared(one: str, other: str) -> int:
    """How many characters two ids have in common at their beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
