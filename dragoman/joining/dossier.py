"""Dossiers: documents that have to do with each other, and the items that follow from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from dragoman.joining.articles import ArticleGroup
from dragoman.joining.context import Context, Node
from dragoman.joining.developments import event_developments, status_developments
from dragoman.joining.differing.claims import claim_differences, one_status
from dragoman.joining.differing.counts import count_differences
from dragoman.joining.differing.drafts import Difference, combine
from dragoman.joining.differing.repeated import not_said, told_once_each
from dragoman.joining.differing.rows import row_differences
from dragoman.joining.differing.told_once import told_once
from dragoman.joining.finishing import finished_event, finished_position
from dragoman.joining.linking import Linked, link
from dragoman.joining.merging.agreements import AGREEMENT, agreement_id, build_agreement
from dragoman.joining.merging.commitments import COMMITMENT, build_commitment, commitment_id
from dragoman.joining.merging.events import EVENT, build_event, days_by_neighbours, event_id
from dragoman.joining.merging.figures import FIGURE, build_figure, figure_id
from dragoman.joining.merging.mechanisms import MECHANISM, build_mechanism, mechanism_id
from dragoman.joining.merging.positions import POSITION, build_position, position_id
from dragoman.joining.stories import StoryGroup
from dragoman.joining.telling import Telling
from dragoman.model.codes import SEVERITIES
from dragoman.model.findings import Claim, Event
from dragoman.model.items import Development, EventItem
from dragoman.model.joined import Ranked

__all__ = ["Dossier", "ranked_differences"]

C = TypeVar("C", bound=Claim)


def _context(
    groups: Sequence[ArticleGroup], stories: Sequence[StoryGroup], people: Mapping[str, Mapping[str, str]]
) -> Context:
    rows: dict[str, dict[int, int]] = defaultdict(dict)
    number = 0
    for group in groups:
        for row in group.rows:
            for document, (start, end) in row.items():
                rows[document].update((k, number) for k in range(start, end))
            number += 1
        number += 2  # rows of different articles are never neighbours
    texts = sorted((t for group in groups for t in group.texts), key=lambda t: t.id)
    return Context(
        texts={t.id: t for t in texts},
        rows=dict(rows),
        article={t.id: group.article.id for group in groups for t in group.texts},
        story={t.id: k for k, story in enumerate(stories) for t in story.texts},
        person={(t.id, key): actor for t in texts for key, actor in people[t.id].items()},
        order={t.id: t.published for t in texts if t.published},
    )


class Dossier:
    """Documents that have to do with each other, as the items that follow from them are in the making.

    Claims are linked kind by kind, and those of one kind let go when its items are built.
    """

    def __init__(
        self,
        groups: Sequence[ArticleGroup],
        stories: Sequence[StoryGroup],
        people: Mapping[str, Mapping[str, str]],
    ) -> None:
        """Articles and the stories they tell; `people` leads from documents and keys of persons to actor ids."""
        self.groups, self.stories = groups, stories
        self.context = _context(groups, stories, people)
        self._event_ids: dict[str, str] = {}
        self._agreement_ids: dict[str, str] = {}
        self._differing: dict[str, list[Difference]] = {}
        self._developments: list[tuple[str, Development]] = []

    def items(self) -> Iterator[Ranked]:
        """Every item, with its kind and what orders it among those of the kind."""
        yield from (("articles", g.texts[0].id, g.article) for g in self.groups)
        yield from self._of_claims()
        yield from ranked_differences(self._differences())
        yield from (("developments", *development) for development in self._developments)

    def differences(self) -> list[Difference]:
        """Every point on which two documents differ."""
        for _ in self._of_claims():
            pass
        return self._differences()

    def _of_claims(self) -> Iterator[Ranked]:
        yield from self._dealings()
        figures = link(FIGURE, self.context)
        self._note("figures", figures, _ids(figures, figure_id))
        for group in figures.groups:
            yield "figures", group.nodes[0].id, build_figure(group.nodes, self.context)
        positions = link(POSITION, self.context)
        self._note("positions", positions, _ids(positions, position_id))
        for stated in positions.groups:
            yield "positions", stated.nodes[0].id, finished_position(build_position(stated.nodes, self.context))

    def _dealings(self) -> Iterator[Ranked]:
        """Mechanisms, agreements, commitments and events, which name each other; and stories, which tell of events."""
        mechanisms = link(MECHANISM, self.context)
        mechanism_ids = _ids(mechanisms, mechanism_id)
        self.context = context = replace(self.context, mechanism=mechanism_ids)
        agreements, commitments, events = link(AGREEMENT, context), link(COMMITMENT, context), link(EVENT, context)
        self._agreement_ids = agreement_ids = _ids(agreements, agreement_id)
        commitment_ids = _ids(commitments, commitment_id)
        self._event_ids = _ids(events, event_id)
        self._note("mechanisms", mechanisms, mechanism_ids)
        self._note("agreements", agreements, agreement_ids)
        self._note("commitments", commitments, commitment_ids)
        self._note("events", events, self._event_ids)
        grown = (
            event_developments(events.differing, self._event_ids, context),
            status_developments("agreements", agreements.groups, agreement_ids, context),
            status_developments("commitments", commitments.groups, commitment_ids, context),
        )
        self._developments = [(f"{place} {found.id}", found) for place, kind in enumerate(grown) for found in kind]
        told = self._told(events, mechanism_ids, {**agreement_ids, **commitment_ids})
        yield from (("events", group.nodes[0].id, event) for group, event in zip(events.groups, told, strict=True))
        yield from self._stories(told)
        of_mechanism: dict[str, list[EventItem]] = defaultdict(list)
        for event in told:
            if event.mechanism:
                of_mechanism[event.mechanism].append(event)
        for m in mechanisms.groups:
            yield "mechanisms", m.nodes[0].id, build_mechanism(m.nodes, context, of_mechanism)
        for a in agreements.groups:
            yield "agreements", a.nodes[0].id, build_agreement(a.nodes, context, self._event_ids)
        for c in commitments.groups:
            yield "commitments", c.nodes[0].id, build_commitment(c.nodes, context)

    def _told(
        self, events: Linked[Event], mechanisms: Mapping[str, str], outcomes: Mapping[str, str]
    ) -> list[EventItem]:
        days = days_by_neighbours(events.groups, self._event_ids)
        built = (build_event(group.nodes, self.context, mechanisms, outcomes) for group in events.groups)
        return [finished_event(event, days.get(event.id)) for event in built]

    def _stories(self, told: Iterable[EventItem]) -> Iterator[Ranked]:
        telling = Telling()
        for event in told:
            telling.add(event)
        yield from (("stories", story.texts[0].id, telling.story(story)) for story in self.stories)

    def _note(self, kind: str, linked: Linked[C], ids: dict[str, str]) -> None:
        """Keep what claims of a kind say differently."""
        self._differing[kind] = claim_differences(linked.differing, ids, self.context)

    def _differences(self) -> list[Difference]:
        kinds = ("agreements", "events", "commitments", "figures", "mechanisms", "positions")
        by_claims = one_status(d for kind in kinds for d in self._differing[kind])
        counts = count_differences(self.stories, self._event_ids)
        by_rows = [d for group in self.groups if len(group.texts) > 1 for d in row_differences(group)]
        once = told_once(self.stories, self._event_ids, self._agreement_ids)
        return told_once_each([*by_claims, *not_said([*counts, *once, *by_rows], by_claims)])


def ranked_differences(differences: Iterable[Difference]) -> Iterator[Ranked]:
    """The disagreements that differences come to, the gravest first."""
    for found in combine(differences):
        yield "disagreements", f"{SEVERITIES.index(found.severity)} {found.id}", found


def _ids(linked: Linked[C], id_of: Callable[[Sequence[Node[C]]], str]) -> dict[str, str]:
    """The item that each claim is part of."""
    return {name: item for g in linked.groups for item in (id_of(g.nodes),) for name in (n.id for n in g.nodes)}
