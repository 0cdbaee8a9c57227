"""From the findings of many documents to the record: articles, identities, stories, items, differences."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

from dragoman.joining import actors
from dragoman.joining.articles import ArticleGroup, articles_by_document, find_articles
from dragoman.joining.codes import is_code
from dragoman.joining.developments import event_developments, status_developments
from dragoman.joining.differing.claims import claim_differences, one_status
from dragoman.joining.differing.counts import count_differences
from dragoman.joining.differing.drafts import Difference, combine
from dragoman.joining.differing.posts import post_differences
from dragoman.joining.differing.repeated import not_said
from dragoman.joining.differing.rows import row_differences
from dragoman.joining.identities import find_identities
from dragoman.joining.identity import Identity
from dragoman.joining.linking import Context, Linked, Node
from dragoman.joining.merging.agreements import agreement_id, build_agreement, merge_agreements
from dragoman.joining.merging.commitments import build_commitment, commitment_id, merge_commitments
from dragoman.joining.merging.events import build_event, days_by_neighbours, event_id, merge_events, on_day
from dragoman.joining.merging.figures import build_figure, figure_id, merge_figures
from dragoman.joining.merging.mechanisms import build_mechanism, mechanism_id, merge_mechanisms
from dragoman.joining.merging.positions import build_position, merge_positions
from dragoman.joining.stories import StoryGroup, find_stories
from dragoman.joining.telling import Telling
from dragoman.joining.texts import Library, Prepared, Shelf
from dragoman.model.document import Document
from dragoman.model.findings import Claim, Findings
from dragoman.model.items import Development, EventItem, Joined, ParticipantOf, PositionItem, Ranked

__all__ = ["Record", "join", "join_library"]

C = TypeVar("C", bound=Claim)


def join(pairs: Iterable[tuple[Document, Findings]]) -> Joined:
    """The record of all documents. The same for every order of the pairs."""
    return Joined.of(join_library(Shelf(pairs)))


def join_library(library: Library) -> Iterator[Ranked]:
    """Every item of the record of all documents, one after the other, so that a large record needs no large memory.

    The items of a kind come in any order, each with its place among them; actors come before what names them.
    """
    with _collector_at_rest():
        texts = library.texts()
        yield from Record.of(texts, find_articles(texts)).items()


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Without the cycle collector: joining makes no cycles, and looking for some costs more with every
    document.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _context(
    texts: Sequence[Prepared],
    groups: Sequence[ArticleGroup],
    stories: Sequence[StoryGroup],
    article: dict[str, int],
    person: dict[tuple[str, str], str],
) -> Context:
    rows: dict[str, dict[int, int]] = defaultdict(dict)
    number = 0
    for group in groups:
        for row in group.rows:
            for document, (start, end) in row.items():
                rows[document].update((k, number) for k in range(start, end))
            number += 1
        number += 2  # rows of different articles are never neighbours
    story = {t.id: k for k, s in enumerate(stories) for t in s.texts}
    order = {t.id: t.published for t in texts if t.published}
    return Context({t.id: t for t in texts}, dict(rows), article, story, person, order)


class Record:
    """The record in the making: claims linked, items built, what differs and what grew.

    Claims are linked kind by kind, and those of one kind let go when its items are built.
    """

    def __init__(
        self,
        texts: Sequence[Prepared],
        groups: Sequence[ArticleGroup],
        stories: Sequence[StoryGroup],
        identities: Sequence[Identity],
        context: Context,
    ) -> None:
        """Documents of which it is known which are versions, which tell one story, and who is who in them."""
        self.texts, self.groups, self.stories, self.identities = texts, groups, stories, identities
        self.context = context
        self._event_ids: dict[str, str] = {}
        self._differing: dict[str, list[Difference]] = {}
        self._developments: list[Development] = []

    @classmethod
    def of(cls, texts: Sequence[Prepared], groups: Sequence[ArticleGroup]) -> Record:
        """The record of documents whose articles are known."""
        article = articles_by_document(groups)
        identities = find_identities(texts, article)
        person = {m.key: actors.person_id(i) for i in identities for m in i.members}
        stories = find_stories(groups, person)
        return cls(texts, groups, stories, identities, _context(texts, groups, stories, article, person))

    def items(self) -> Iterator[Ranked]:
        """Every item, with its kind and its place among those of the kind."""
        yield from _ranked("articles", (g.article for g in self.groups))
        yield from self._actors()
        yield from self._of_claims()
        yield from _ranked("disagreements", combine(self._differences()))
        yield from _ranked("developments", self._developments)

    def differences(self) -> list[Difference]:
        """Every point on which two documents differ."""
        for _ in self._of_claims():
            pass
        return self._differences()

    def _actors(self) -> Iterator[Ranked]:
        for place, person in actors.persons(self.identities, self.context.texts):
            yield "actors", place, person
        places = count(len(self.identities))
        for others in (actors.state_actors, actors.body_actors, actors.place_actors):
            for actor in others(self.texts):
                yield "actors", next(places), actor

    def _of_claims(self) -> Iterator[Ranked]:
        yield from self._dealings()
        figures = merge_figures(self.context)
        yield from _ranked("figures", (build_figure(g.nodes, self.context) for g in figures.groups))
        self._note("figures", figures, _ids(figures, figure_id))
        del figures
        positions = merge_positions(self.context)
        yield from _ranked("positions", (_with_states(build_position(g.nodes, self.context)) for g in positions.groups))

    def _dealings(self) -> Iterator[Ranked]:
        """Mechanisms, agreements, commitments and events, which name each other; and stories, which tell of events."""
        mechanisms = merge_mechanisms(self.context)
        mechanism_ids = _ids(mechanisms, mechanism_id)
        self.context = context = replace(self.context, mechanism=mechanism_ids)
        agreements, commitments, events = merge_agreements(context), merge_commitments(context), merge_events(context)
        agreement_ids = _ids(agreements, agreement_id)
        commitment_ids = _ids(commitments, commitment_id)
        self._event_ids = _ids(events, event_id)
        self._note("mechanisms", mechanisms, mechanism_ids)
        self._note("agreements", agreements, agreement_ids)
        self._note("commitments", commitments, commitment_ids)
        self._note("events", events, self._event_ids)
        self._developments = [
            *event_developments(events.differing, self._event_ids, context),
            *status_developments("agreements", agreements.groups, agreement_ids, context),
            *status_developments("commitments", commitments.groups, commitment_ids, context),
        ]
        outcomes = {**agreement_ids, **commitment_ids}
        days = days_by_neighbours(events.groups, self._event_ids)
        of_mechanism: dict[str, list[str]] = defaultdict(list)
        telling = Telling()
        for place, group in enumerate(events.groups):
            built = build_event(group.nodes, context, mechanism_ids, outcomes)
            event = _with_actors(on_day(built, days.get(built.id)))
            if event.mechanism:
                of_mechanism[event.mechanism].append(event.id)
            telling.add(event)
            yield "events", place, event
        del events
        yield from _ranked("stories", (telling.story(s) for s in self.stories))
        frozen = {key: tuple(value) for key, value in of_mechanism.items()}
        yield from _ranked("mechanisms", (build_mechanism(g.nodes, context, frozen) for g in mechanisms.groups))
        yield from _ranked(
            "agreements", (build_agreement(g.nodes, context, self._event_ids) for g in agreements.groups)
        )
        yield from _ranked("commitments", (build_commitment(g.nodes, context) for g in commitments.groups))

    def _note(self, kind: str, linked: Linked[C], ids: dict[str, str]) -> None:
        """Keep what claims of a kind say differently."""
        self._differing[kind] = claim_differences(linked.differing, ids, self.context)

    def _differences(self) -> list[Difference]:
        kinds = ("agreements", "events", "commitments", "figures", "mechanisms")
        by_claims = one_status(d for kind in kinds for d in self._differing[kind])
        counts = count_differences(self.stories, self._event_ids)
        by_rows = [d for group in self.groups if len(group.texts) > 1 for d in row_differences(group)]
        by_posts = post_differences(self.identities, self.context.texts, self.context.article, self.context.story)
        return [*by_claims, *counts, *not_said(by_rows, by_claims), *by_posts]


def _ids(linked: Linked[C], id_of: Callable[[Sequence[Node[C]]], str]) -> dict[str, str]:
    """The item that each claim is part of."""
    return {name: item for g in linked.groups for item in (id_of(g.nodes),) for name in (n.id for n in g.nodes)}


def _ranked(kind: str, items: Iterable[Any]) -> Iterator[Ranked]:
    for place, item in enumerate(items):
        yield kind, place, item


def _with_actors(event: EventItem) -> EventItem:
    return replace(event, participants=tuple(_participant(p) for p in event.participants))


def _participant(participant: ParticipantOf) -> ParticipantOf:
    """A participant given by a country code, as the actor that the code stands for."""
    return replace(participant, actor=_actor(participant.actor))


def _with_states(position: PositionItem) -> PositionItem:
    return replace(
        position,
        actor=_actor(position.actor),
        on_behalf_of=_actor(position.on_behalf_of) if position.on_behalf_of else None,
        addressee=_actor(position.addressee) if position.addressee else None,
    )


def _actor(value: str) -> str:
    return actors.state_id(value) if is_code(value) else value
