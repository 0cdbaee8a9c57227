"""Items of the record as lines of a brief, each with its sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from dragoman.model.articles import Story
from dragoman.model.dates import humanise
from dragoman.model.items import (
    Actor,
    AgreementItem,
    CommitmentItem,
    Development,
    Disagreement,
    EventItem,
    FigureItem,
    Item,
    MechanismItem,
    PositionItem,
)
from dragoman.output import labels
from dragoman.output.context import Context
from dragoman.output.pages import Line, Quoted
from dragoman.output.said import decided
from dragoman.store.fold import fold
from dragoman.store.views import Event, Participant

_MOST_TOPICS: Final = 5
# Kinds of event of which who took part does not tell what happened.
_UNTOLD: Final = frozenset(
    {"measure", "incident", "transfer", "opening", "vote", "appointment", "anniversary", "other"}
)
_MOST_FORMS: Final = 3
# What a text calls somebody whose office it does not give.
_RANKS: Final = frozenset({"military_officer", "party_official", "other"})


class Liner:
    """Makes the line of each kind of item."""

    def __init__(self, context: Context) -> None:
        """Lines that point into `context`."""
        self._context = context

    def story(self, story: Story, events: Sequence[EventItem]) -> Line:
        """A story: the first of its events in a few words, its headline, how many sources tell it."""
        sources = self._context.documents(story.documents)
        copies = len(story.documents) - story.independent_sources
        count = labels.counted(story.independent_sources, "independent source")
        count += f", {copies} more as reprint or translation" if copies else ""
        main = events[0]
        told = [self._context.source(number) for number in sources]
        headline = next((s for s in told if s.title == labels.shortened(story.title)), told[0])
        quotes = (Quoted(headline.title, headline.tag, ()),)
        return Line(self._what(main), humanise(main.date), (count,), quotes, sources, self._short(story.id))

    def event(self, event: Event) -> Line:
        """An event: what, who, where; the participants side by side, what came of it."""
        details = [*self._delegations(event.participants)]
        outcomes = [self._context.names.get(outcome, "") for outcome in event.outcomes]
        if any(outcomes):
            details.append("Outcome: " + labels.shortened("; ".join(filter(None, outcomes))))
        if event.topics:
            details.append("On " + labels.listed(labels.words(t) for t in event.topics[:_MOST_TOPICS]))
        # Where nothing tells what it was about, the words of the text do.
        told = details or labels.quoted_name(event.name)
        quotes = () if told and event.kind not in _UNTOLD else (self._context.quote(event.evidence[0]),)
        line = self._line(event, self._what(event), humanise(event.date), tuple(details), quotes)
        return replace(line, inferred=tuple(name for name in line.inferred if name != "level"))  # it is not on the line

    def _what(self, event: EventItem) -> str:
        text = labels.event(event.kind, event.session)
        if event.status != "held":
            text += f" ({labels.words(event.status)})"
        if event.parties:
            text += f": {labels.countries(event.parties)}"
        place = labels.listed_plain([event.place.name or "", labels.country(event.place.country)])
        text += f"; {place}" if place else ""
        return f"{text} – {labels.quoted_name(event.name)}" if labels.quoted_name(event.name) else text

    def _delegations(self, participants: Sequence[Participant]) -> Iterable[str]:
        sides: dict[str, list[str]] = {}
        for participant in participants:
            actor = self._context.actors.get(participant.actor)
            if actor is None or actor.kind == "state":
                continue
            side = participant.side or actor.country or ""
            about = [
                labels.words(_office(participant, actor)),
                "" if participant.part == "member" else participant.part,
            ]
            note = ", ".join(filter(None, about))
            sides.setdefault(side, []).append(f"{actor.name} ({note})" if note else actor.name)
        for side in sorted(sides):
            name = labels.country(side)
            yield (f"{name}: " if name else "") + ", ".join(sides[side])

    def development(self, development: Development) -> Line:
        """A development: what became of what."""
        name = self._context.names.get(development.item, development.item)
        change = f"{labels.words(development.from_)} → {labels.words(development.to)}"
        return Line(
            f"{labels.opening(labels.shortened(name, 160))}: {change}", humanise(development.date),
            sources=self._context.sources(development.evidence), item=self._short(development.item),
        )  # fmt: skip

    def disagreement(self, disagreement: Disagreement) -> Line:
        """A disagreement: every reading, quoted, with its documents."""
        quotes = []
        for reading in disagreement.readings:
            sources = self._context.documents(reading.documents)
            value = labels.shortened(labels.uncoded(reading.value), 100)
            if reading.evidence:
                quotes.append(self._context.quote(reading.evidence[0], sources, value))
            else:
                quotes.append(Quoted("", "und", sources, value))
        about = labels.words(disagreement.about)
        name = self._context.names.get(disagreement.item or "", "")
        text = labels.opening(about) + (f" of {labels.shortened(name, 120)}" if name else "")
        text += f" ({disagreement.severity}; between {disagreement.between})"
        notes = (labels.shortened(labels.uncoded(disagreement.note)),) if disagreement.note else ()
        details = (*notes, *map(decided, disagreement.settled))
        return Line(text, details=details, quotes=tuple(quotes), item=self._short(disagreement.id))

    def agreement(self, agreement: AgreementItem) -> Line:
        """An instrument: kind, subject, parties, status and how it came to it."""
        kind = labels.words(agreement.kind)
        text = labels.opening(kind)
        text += f" “{labels.shortened(agreement.subject, 160)}”" if agreement.subject else ""
        text += f" ({labels.words(agreement.status)})"
        text += f": {labels.countries(agreement.parties)}" if agreement.parties else ""
        details = []
        if len(agreement.history) > 1:
            steps = [f"{labels.words(s.status)} {humanise(s.date)}".strip() for s in agreement.history]
            details.append(" → ".join(steps))
        if agreement.signatories:
            details.append("Signed by " + labels.listed(self._context.who(s) for s in agreement.signatories))
        dated = [step.date for step in agreement.history if step.date]
        return self._line(agreement, text, humanise(dated[-1]) if dated else "", tuple(details))

    def commitment(self, commitment: CommitmentItem) -> Line:
        """A promise: who, to whom, how much, how firm, and what for in the words of the text."""
        to = labels.listed(self._context.who(t) for t in commitment.to)
        unit = commitment.currency or commitment.unit
        much = labels.amount(commitment.amount, unit, commitment.bound)
        flow = "" if commitment.flow == "other" else labels.words(commitment.flow)
        text = self._context.who(commitment.by) or "Giver not named"
        text += (f" to {to}" if to else "") + ": " + labels.listed_plain([much, flow])
        text += f" ({labels.words(commitment.status)})"
        deadline = f"by {humanise(commitment.deadline)}" if commitment.deadline else ""
        quotes = (self._context.quote(commitment.evidence[0]),)
        return self._line(commitment, text, deadline, quotes=quotes)

    def mechanism(self, mechanism: MechanismItem) -> Line:
        """A standing format: level, parties, sessions so far, the next one."""
        facts = [
            labels.words(mechanism.level).replace("_", " "),
            labels.countries(mechanism.parties),
            labels.counted(mechanism.sessions, "session") if mechanism.sessions else "",
            f"first {humanise(mechanism.first_held)}" if mechanism.first_held else "",
            f"last {humanise(mechanism.last_held)}" if mechanism.last_held else "",
            f"next {humanise(mechanism.next_planned)}" if mechanism.next_planned else "",
        ]
        return self._line(mechanism, f"{labels.shortened(mechanism.name, 160)}: {'; '.join(filter(None, facts))}")

    def figure(self, figure: FigureItem) -> Line:
        """A quantity: how much of what, when, according to whom, in the words of the text."""
        text = "change of " if figure.change else ""
        text += labels.amount(figure.value, figure.unit, figure.bound)
        measure = labels.shortened(labels.words(figure.measure), 120)
        text += f" – {measure}" if measure and measure != figure.unit else ""
        text += f", {self._context.who(figure.subject)}" if figure.subject else ""
        text += f", according to {self._context.who(figure.source)}" if figure.source else ""
        return self._line(figure, text, humanise(figure.period), quotes=(self._context.quote(figure.evidence[0]),))

    def speaker(self, position: PositionItem) -> str:
        """For whom a position was taken: the heading that it stands under."""
        state = self._context.state(position.on_behalf_of) or self._context.state(position.actor)
        return state or self._context.who(position.actor)

    def position(self, position: PositionItem) -> Line:
        """A position: who does what towards whom, in the words of the text."""
        who = self._context.who(position.actor)
        text = f"{who} {labels.act(position.act, self._context.who(position.addressee))}"
        text += f": {labels.shortened(labels.words(position.topic), 160)}" if position.topic else ""
        quote = self._context.quote(position.evidence[0])
        return self._line(position, text, humanise(position.date), quotes=(quote,))

    def person(self, person: Actor) -> Line:
        """A person: posts in the words of the texts, other forms of the name."""
        posts: dict[tuple[str, bool], str] = {}
        for post in person.posts:
            words = labels.words(post.role)
            title = labels.shortened(post.title, 100)
            words += f" (“{title}”)" if fold(title) != fold(words) else ""
            until = f", until {humanise(post.until)}" if post.until else ""
            rank = f", {post.rank}" if post.rank else ""
            # The texts of several languages name one office in several ways: one of them is enough.
            posts.setdefault((post.role, bool(post.until)), words + rank + until)
        forms = {fold(f.form): f.form for f in reversed(person.names) if fold(f.form) != fold(person.name)}
        others = list(reversed(forms.values()))[:_MOST_FORMS]  # texts of several languages write one form
        details = (f"Also written {', '.join(others)}",) if others else ()
        evidence = [e for post in person.posts for e in post.evidence] or person.mentions
        return Line(
            f"{person.name} – {'; '.join(posts.values())}", details=details,
            sources=self._context.sources(evidence), item=self._short(person.id), inferred=person.inferred,
        )  # fmt: skip

    def _line(
        self,
        item: Item,
        text: str,
        lead: str = "",
        details: tuple[str, ...] = (),
        quotes: tuple[Quoted, ...] = (),
    ) -> Line:
        inferred = tuple(labels.words(name) for name in item.inferred)
        sources = self._context.sources(item.evidence)
        return Line(text, lead, details, quotes, sources, self._short(item.id), inferred)

    def _short(self, id_: str) -> str:
        return self._context.short.get(id_, id_)


def _office(participant: Participant, actor: Actor) -> str | None:
    """For what somebody took part: as the text of the event says, or another text where it says only a rank."""
    known = next((post.role for post in actor.posts if post.role not in _RANKS), None)
    return known if known and (participant.role is None or participant.role in _RANKS) else participant.role
