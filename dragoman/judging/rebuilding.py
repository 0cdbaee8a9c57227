"""Items made anew of some of their claims, by the functions that joining makes them with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Final

import msgspec

from dragoman.joining import actors
from dragoman.joining.cards import body_key, person_card, place_key
from dragoman.joining.common import stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.finishing import finished_event, finished_position
from dragoman.joining.identity import Identity, PersonAt, person_at
from dragoman.joining.merging.agreements import build_agreement
from dragoman.joining.merging.commitments import build_commitment
from dragoman.joining.merging.events import build_event
from dragoman.joining.merging.figures import build_figure
from dragoman.joining.merging.mechanisms import build_mechanism, mechanism_id
from dragoman.joining.merging.positions import build_position
from dragoman.joining.survey import BODY, PLACE
from dragoman.joining.texts import Library, Prepared
from dragoman.judging.found import Found, documents_of
from dragoman.model.items import Actor, EventItem, to_plain
from dragoman.model.spans import Quote

__all__ = ["Items", "Rebuilding"]

_NONE: Final[frozenset[int]] = frozenset()
_Key = tuple[str, str]


class Items(msgspec.Struct, frozen=True):
    """Where items as found are looked up: by id, and by table and document."""

    item: Callable[[str], Found | None]
    resting_on: Callable[[str, str], Sequence[Found]]


class Rebuilding:
    """Makes items of claims; what they name are items as found."""

    def __init__(self, library: Library, items: Items) -> None:
        """Claims are those of the documents of a library."""
        self._library, self._items = library, items

    def built(self, table: str, founds: Sequence[Found], members: Collection[str]) -> Found:
        """The item that joining makes of some of the members of these items."""
        if table == "actors":
            return self._actor(founds, sorted(documents_of(members)))
        nodes = self._nodes(table, members)
        if not nodes:  # the texts were read again, and say other things; joining is still to come
            return founds[0]
        return Found(table, nodes[0].id, to_plain(self._of_nodes(table, nodes, founds)))

    # --- items of claims --------------------------------------------------------------------------

    def _nodes(self, table: str, members: Collection[str]) -> list[Node[Any]]:
        found = []
        for member in members:
            document, _, key = member.partition("/")
            for number, claim in enumerate(self._library.claims(table, document)):
                if claim.key == key:
                    found.append(Node(self._library.text(document), table, number, key, _NONE, claim))
        return sorted(found, key=lambda node: (node.document, node.number))

    def _of_nodes(self, table: str, nodes: Sequence[Node[Any]], founds: Sequence[Found]) -> Any:
        context = self._context({node.document: node.text for node in nodes})
        match table:
            case "events":
                day = (
                    None
                    if any(n.claim.date for n in nodes)
                    else next((d for f in founds if (d := f.plain["date"])), None)
                )
                made = self._ids(nodes, "agreements") | self._ids(nodes, "commitments")
                return finished_event(build_event(nodes, context, self._ids(nodes, "mechanisms"), made), day)
            case "mechanisms":
                return build_mechanism(nodes, context, {mechanism_id(nodes): self._sessions(nodes, founds)})
            case "agreements":
                return build_agreement(nodes, context, self._ids(nodes, "events"))
            case "commitments":
                return build_commitment(nodes, context)
            case "figures":
                return build_figure(nodes, context)
        return finished_position(build_position(nodes, context))

    def _context(self, texts: Mapping[str, Prepared]) -> Context:
        return Context(
            texts=texts,
            rows={},
            article={},
            story={},
            person={(document, key): actor for document in texts for key, actor in self._people(document).items()},
            order={document: text.published for document, text in texts.items() if text.published},
        )

    def _people(self, document: str) -> dict[str, str]:
        """The actors that the persons of a document are, by their keys."""
        at = {
            (mention["start"], mention["end"]): found.id
            for found in self._items.resting_on("actors", document)
            if found.kind == "person"
            for mention in found.passages
            if mention["document"] == document
        }
        persons = self._library.persons(document)
        return {key: at[place] for key, person in persons.items() if (place := _place(person.mentions)) in at}

    def _ids(self, nodes: Iterable[Node[Any]], table: str) -> dict[str, str]:
        """The items of a table that claims of the same documents are part of, by claim."""
        documents = {node.document for node in nodes}
        return {m: found.id for d in documents for found in self._items.resting_on(table, d) for m in found.members}

    def _sessions(self, nodes: Sequence[Node[Any]], founds: Sequence[Found]) -> list[EventItem]:
        documents = {node.document for node in nodes}
        ids = dict.fromkeys(event for found in founds for event in found.plain["events"])
        events = [event for id_ in ids if (event := self._items.item(id_)) is not None]
        return [msgspec.convert(e.plain, EventItem) for e in events if documents & set(e.documents)]

    # --- actors -----------------------------------------------------------------------------------

    def _actor(self, founds: Sequence[Found], documents: Sequence[str]) -> Found:
        texts = [self._library.text(document) for document in documents]
        at = {(e["document"], e["start"], e["end"]) for found in founds for e in found.passages}
        if founds[0].kind == "person":
            return self._person(founds, texts, at)
        if founds[0].kind == "place":
            keys = sorted({
                place_key(place.name, place.country, place.key)
                for text in texts
                for place in self._library.part(text.id, "places").places
                if _stands(text, place.mentions, at)
            })  # fmt: skip
            if not keys:
                return founds[0]
            return _apart("place", PLACE, keys, founds, actors.place_actor(keys, texts))
        posts = [(text, post) for text in texts for p in self._library.persons(text.id).values() for post in p.posts]
        keys = sorted({body_key(post) for text, post in posts if post.body and _stands(text, [post.quote], at)})
        if not keys:
            return founds[0]
        return _apart("body", BODY, keys, founds, actors.body_actor(keys, texts))

    def _person(self, founds: Sequence[Found], texts: Sequence[Prepared], at: set[tuple[str, int, int]]) -> Found:
        members: list[PersonAt] = []
        for text in texts:
            persons = self._library.persons(text.id).values()
            members += [person_at(text.id, person_card(p), 0) for p in persons if _stands(text, p.mentions, at)]
        if not members:
            return founds[0]
        members.sort(key=lambda member: member.key)
        several = len(members) > 1
        reasons = dict.fromkeys(reason for found in founds for reason in found.plain["joined_because"] if several)
        person = actors.person_actor(Identity(members, list(reasons)), {text.id: text for text in texts})
        return Found("actors", f"0 {members[0].document} {members[0].local}", to_plain(person))


def _apart(prefix: str, order: str, keys: Sequence[_Key], founds: Sequence[Found], made: Actor) -> Found:
    """A place or body with an id of its own, where it is a part of one as found that is not its beginning."""
    rank = f"{order} " + "\x1f".join(keys[0])
    plain = to_plain(made)
    first = min(e["document"] for e in plain["mentions"])
    begins = min((e["document"] for found in founds if found.id == made.id for e in found.passages), default=first)
    if first != begins:
        plain["id"], rank = stable_id(prefix, *keys[0], first), f"{rank} {first}"
    return Found("actors", rank, plain)


def _place(mentions: Sequence[Quote]) -> tuple[int, int] | None:
    return (mentions[0].start, mentions[0].end) if mentions else None


def _stands(text: Prepared, mentions: Iterable[Quote], at: set[tuple[str, int, int]]) -> bool:
    return any((text.id, mention.start, mention.end) in at for mention in mentions)
