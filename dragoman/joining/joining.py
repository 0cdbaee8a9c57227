"""From the findings of many documents to the record: articles, identities, stories, items, differences."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeVar

from dragoman.joining import actors
from dragoman.joining.articles import ArticleGroup, articles_by_document, find_articles
from dragoman.joining.common import stable_id
from dragoman.joining.developments import event_developments, status_developments
from dragoman.joining.differing.claims import claim_differences, one_status
from dragoman.joining.differing.counts import count_differences
from dragoman.joining.differing.drafts import Difference, combine
from dragoman.joining.differing.posts import post_differences
from dragoman.joining.differing.rows import row_differences
from dragoman.joining.identities import find_identities
from dragoman.joining.identity import Identity
from dragoman.joining.linking import Context, Linked
from dragoman.joining.merging.agreements import agreement_id, build_agreement, merge_agreements
from dragoman.joining.merging.clues import best_date
from dragoman.joining.merging.commitments import build_commitment, commitment_id, merge_commitments
from dragoman.joining.merging.events import build_event, date_by_neighbours, event_id, merge_events
from dragoman.joining.merging.figures import build_figure, figure_id, merge_figures
from dragoman.joining.merging.mechanisms import build_mechanism, mechanism_id, merge_mechanisms
from dragoman.joining.merging.positions import build_position, merge_positions
from dragoman.joining.stories import StoryGroup, find_stories
from dragoman.joining.texts import Prepared, prepare
from dragoman.model.document import Document
from dragoman.model.findings import Agreement, Claim, Commitment, Event, Figure, Findings, Mechanism, Position
from dragoman.model.items import EventItem, Joined, ParticipantOf, PositionItem, Story

__all__ = ["Record", "join"]

C = TypeVar("C", bound=Claim)


def join(pairs: Iterable[tuple[Document, Findings]]) -> Joined:
    """The record of all documents. The same for every order of the pairs."""
    with _collector_at_rest():
        texts = prepare(pairs)
        return Record.of(texts, find_articles(texts)).joined()


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
    rows: dict[tuple[str, int], int] = {}
    number = 0
    for group in groups:
        for row in group.rows:
            for document, (start, end) in row.items():
                rows.update({(document, k): number for k in range(start, end)})
            number += 1
        number += 2  # rows of different articles are never neighbours
    story = {t.id: k for k, s in enumerate(stories) for t in s.texts}
    order = {t.id: t.document.published for t in texts if t.document.published}
    return Context({t.id: t for t in texts}, rows, article, story, person, order)


class Record:
    """The record in the making: claims linked, items built, what differs and what grew."""

    def __init__(
        self,
        texts: Sequence[Prepared],
        groups: Sequence[ArticleGroup],
        stories: Sequence[StoryGroup],
        identities: Sequence[Identity],
        context: Context,
    ) -> None:
        """Link the claims of all documents."""
        self.texts, self.groups, self.stories, self.identities = texts, groups, stories, identities
        self.mechanisms: Linked[Mechanism] = merge_mechanisms(texts, context)
        self.mechanism_ids = {n.id: mechanism_id(g.nodes) for g in self.mechanisms.groups for n in g.nodes}
        self.context = context = replace(context, mechanism=self.mechanism_ids)
        self.events: Linked[Event] = merge_events(texts, context)
        self.agreements: Linked[Agreement] = merge_agreements(texts, context)
        self.commitments: Linked[Commitment] = merge_commitments(texts, context)
        self.figures: Linked[Figure] = merge_figures(texts, context)
        self.positions: Linked[Position] = merge_positions(texts, context)
        self.event_ids = {n.id: event_id(g.nodes) for g in self.events.groups for n in g.nodes}
        self.agreement_ids = {n.id: agreement_id(g.nodes) for g in self.agreements.groups for n in g.nodes}
        self.commitment_ids = {n.id: commitment_id(g.nodes) for g in self.commitments.groups for n in g.nodes}
        self.figure_ids = {n.id: figure_id(g.nodes) for g in self.figures.groups for n in g.nodes}

    @classmethod
    def of(cls, texts: Sequence[Prepared], groups: Sequence[ArticleGroup]) -> Record:
        """The record of documents whose articles are known."""
        article = articles_by_document(groups)
        identities = find_identities(texts, article)
        person = {m.key: actors.person_id(i) for i in identities for m in i.members}
        stories = find_stories(groups, person)
        return cls(texts, groups, stories, identities, _context(texts, groups, stories, article, person))

    def joined(self) -> Joined:
        """The whole record, every list in a fixed order."""
        events = self._events()
        of_mechanism: dict[str, list[str]] = defaultdict(list)
        for event in events:
            if event.mechanism:
                of_mechanism[event.mechanism].append(event.id)
        frozen = {key: tuple(value) for key, value in of_mechanism.items()}
        context, by_id = self.context, self.context.texts
        return Joined(
            articles=tuple(g.article for g in self.groups),
            stories=tuple(self._stories(events)),
            actors=(
                *actors.persons(self.identities, by_id),
                *actors.state_actors(self.texts),
                *actors.body_actors(self.texts),
                *actors.place_actors(self.texts),
            ),
            mechanisms=tuple(build_mechanism(g.nodes, context, frozen) for g in self.mechanisms.groups),
            events=tuple(events),
            agreements=tuple(build_agreement(g.nodes, context, self.event_ids) for g in self.agreements.groups),
            commitments=tuple(build_commitment(g.nodes, context) for g in self.commitments.groups),
            figures=tuple(build_figure(g.nodes, context) for g in self.figures.groups),
            positions=tuple(_with_states(build_position(g.nodes, context)) for g in self.positions.groups),
            disagreements=combine(self.differences()),
            developments=(
                *event_developments(self.events.differing, self.event_ids, context),
                *status_developments("agreements", self.agreements.groups, self.agreement_ids, context),
                *status_developments("commitments", self.commitments.groups, self.commitment_ids, context),
            ),
        )

    def _events(self) -> list[EventItem]:
        outcomes = {**self.agreement_ids, **self.commitment_ids}
        built = [build_event(g.nodes, self.context, self.mechanism_ids, outcomes) for g in self.events.groups]
        dated = date_by_neighbours(self.events.groups, built, self.event_ids)
        return [replace(e, participants=tuple(_participant(p) for p in e.participants)) for e in dated]

    def _stories(self, events: Sequence[EventItem]) -> Iterable[Story]:
        resting: dict[str, list[EventItem]] = defaultdict(list)
        for event in events:
            for document in sorted({e.document for e in event.evidence}):
                resting[document].append(event)
        for story in self.stories:
            texts = story.texts
            told = {e.id: e for t in texts for e in resting[t.id]}
            ranked = sorted(told.values(), key=_standing)
            yield Story(
                stable_id("story", texts[0].id),
                _title(texts),
                ranked[0].date if ranked else best_date(t.document.published for t in texts),
                tuple(t.id for t in texts),
                tuple(e.id for e in ranked),
                len(story.articles),
            )

    def differences(self) -> list[Difference]:
        """Every point on which two documents differ."""
        context = self.context
        by_claims = [
            *claim_differences(self.agreements.differing, self.agreement_ids, context),
            *claim_differences(self.events.differing, self.event_ids, context),
            *claim_differences(self.commitments.differing, self.commitment_ids, context),
            *claim_differences(self.figures.differing, self.figure_ids, context),
            *claim_differences(self.mechanisms.differing, self.mechanism_ids, context),
        ]
        by_claims = one_status(by_claims)
        counts = count_differences(self.stories, self.event_ids)
        by_rows = [d for group in self.groups if len(group.texts) > 1 for d in row_differences(group)]
        by_posts = post_differences(self.identities, context.texts, context.article, context.story)
        return [*by_claims, *counts, *_not_said(by_rows, by_claims), *by_posts]


def _not_said(rows: Sequence[Difference], claims: Sequence[Difference]) -> list[Difference]:
    """The differences between rows that no difference between claims of the same passages has told
    already.
    """
    told: dict[tuple[str, str, str], list[Difference]] = defaultdict(list)
    for difference in claims:
        told[_where(difference)].append(difference)
    return [r for r in rows if not any(_overlap(r, known) for known in told[_where(r)])]


def _where(difference: Difference) -> tuple[str, str, str]:
    """What a difference is about (units count as numbers) and between which documents."""
    first, second = sorted((difference.a.document, difference.b.document))
    return ("number" if difference.about == "unit" else difference.about, first, second)


def _overlap(a: Difference, b: Difference) -> bool:
    spans = {(e.document, e.start, e.end) for said in (b.a, b.b) for e in said.evidence}
    return all(
        any(e.document == d and e.start < end and start < e.end for e in said.evidence for d, start, end in spans)
        for said in (a.a, a.b)
    )


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
    return actors.state_id(value) if actors.is_code(value) else value


def _standing(event: EventItem) -> tuple[object, ...]:
    """What a story is about comes first: what has happened before what is to come, then what is told most.

    Of what is told as much, whoever has more people in it leads: background is told without its participants.
    """
    coming = event.status in ("planned", "proposed")
    told = -len({e.document for e in event.evidence}), -len(event.evidence), -len(event.participants)
    return coming, *told, _place(event), event.id


def _place(event: EventItem) -> int:
    return min(e.start for e in event.evidence)


def _title(texts: Sequence[Prepared]) -> str:
    """A headline of the story: in English where there is one, else of the first document that has one."""
    titled = [t.document for t in texts if t.document.title]
    if not titled:
        return texts[0].document.name
    return min(titled, key=lambda d: (d.language[:2] != "en", d.published or "9999", d.id)).title or ""
