"""Events of several documents that are one happening."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.joining.common import claim_id, stable_id
from dragoman.joining.context import Context, Node
from dragoman.joining.event_codes import cameo_of, plover_of
from dragoman.joining.linking import Group
from dragoman.joining.merging import clues
from dragoman.joining.names import fold_words, word_likeness
from dragoman.joining.weighing import Clue, Conflict, Kind, Verdict, weigh
from dragoman.model.findings import Event
from dragoman.model.items import EventItem, ParticipantOf, PlaceOf

ENOUGH = 3.5
DAY = len("2025-12-04")
# Whoever "called on" somebody was there, which a translation may have missed.
_TALKS = {"meeting", "call"}
_PARTS = ("head", "chair", "host", "guest", "signatory", "member")


def actors(node: Node[Event], context: Context) -> frozenset[str]:
    """The persons who took part, by actor id."""
    found = (context.actor(node.document, p.actor) for p in node.claim.participants if ":" in p.actor)
    return frozenset(a for a in found if a)


def _participants(a: Node[Event], b: Node[Event], context: Context) -> float:
    return clues.share(actors(a, context), actors(b, context))


def _parties(a: Node[Event], b: Node[Event], _: Context) -> float:
    if not a.claim.parties or not b.claim.parties:
        return 0.0
    if set(a.claim.parties) == set(b.claim.parties):
        return 1.0
    shared = len(set(a.claim.parties) & set(b.claim.parties))
    return (0.5 if shared > 1 else 0.2) if shared else -4.0


def _date(a: Node[Event], b: Node[Event], _: Context) -> float:
    return clues.same_date(a.claim.date, b.claim.date)


def _session(a: Node[Event], b: Node[Event], _: Context) -> float:
    if a.claim.session is None or b.claim.session is None:
        return 0.0
    return 1.0 if a.claim.session == b.claim.session else -1.0


def _place(a: Node[Event], b: Node[Event], _: Context) -> float:
    if not a.claim.place or not b.claim.place:
        return 0.0
    return 1.0 if same_place(a.claim.place, b.claim.place) else -1.0


def _name(a: Node[Event], b: Node[Event], _: Context) -> float:
    x, y = set(fold_words(a.claim.name)), set(fold_words(b.claim.name))
    return 1.0 if x and x == y else 0.0


def _mechanism(a: Node[Event], b: Node[Event], context: Context) -> float:
    """1 for sessions of one standing format."""
    x, y = (context.mechanism.get(claim_id(n.document, n.claim.mechanism or "")) for n in (a, b))
    return float(x is not None and x == y)


CLUES: tuple[Clue[Event], ...] = (
    Clue("answering passages", 3.0, clues.same_row),
    Clue("participants", 2.5, _participants),
    Clue("parties", 1.0, _parties),
    Clue("date", 1.2, _date),
    Clue("session", 1.2, _session),
    Clue("mechanism", 1.0, _mechanism),
    Clue("place", 0.6, _place),
    Clue("topics", 0.6, clues.topics),
    Clue("acts", 0.6, clues.acts),
    Clue("name", 0.3, _name),
    Clue("story", 0.8, clues.same_story),
    Clue("article", 0.7, clues.same_article),
)


def same_place(a: str, b: str) -> bool:
    """Whether two names can be one place: alike as words, or one part of the other."""
    x, y = fold_words(a), fold_words(b)
    if set(x) <= set(y) or set(y) <= set(x):
        return True
    return word_likeness("".join(x), "".join(y)) >= 0.6


def judge(a: Node[Event], b: Node[Event], context: Context) -> Verdict:
    """Whether two events are one; they must be of one kind, but for talks that a version has by telephone."""
    x, y = a.claim, b.claim
    conflicts = []
    if x.kind != y.kind:
        if {x.kind, y.kind} != _TALKS or not a.rows & b.rows:
            return Verdict(-9.0, ())
        conflicts.append(Conflict("kind", x.kind, y.kind))
    score, reasons = weigh(a, b, CLUES, context)
    if x.status != y.status and not (_is_on_its_day(a) and _is_on_its_day(b)):
        conflicts.append(Conflict("status", x.status, y.status))
    if x.date and y.date and _date(a, b, context) < 0:
        conflicts.append(Conflict("date", x.date, y.date))
    if x.session and y.session and x.session != y.session:
        conflicts.append(Conflict("number", str(x.session), str(y.session)))
    if x.place and y.place and not same_place(x.place, y.place):
        conflicts.append(Conflict("place", x.place, y.place, hard=not a.rows & b.rows))
    return Verdict(score, reasons, tuple(conflicts))


def _is_on_its_day(node: Node[Event]) -> bool:
    """Whether an event is told, as held or as coming, on the day on which its text was published."""
    event = node.claim
    return event.status in ("planned", "held") and event.date is not None and event.date == node.text.published


EVENT: Kind[Event] = Kind("events", judge, ENOUGH)


def event_id(nodes: Sequence[Node[Event]]) -> str:
    """The id of the item that these claims make."""
    return stable_id("event", nodes[0].id)


def build_event(
    nodes: Sequence[Node[Event]], context: Context, mechanisms: Mapping[str, str], outcomes: Mapping[str, str]
) -> EventItem:
    """The item of a group. `mechanisms` and `outcomes` lead from claims to the ids of items."""
    claims = [n.claim for n in clues.by_time(nodes, context)]
    kind, status = claims[0].kind, claims[0].status
    dates = [c.date for c in claims]
    topics = clues.union(c.topics for c in claims)
    place = clues.most_common(c.place for c in claims)
    country = clues.most_common(c.place_country for c in claims if c.place == place or place is None)
    named = [mechanisms.get(f"{n.document}/{n.claim.mechanism}") for n in nodes if n.claim.mechanism]
    made = [outcomes.get(f"{n.document}/{key}") for n in nodes for key in n.claim.outcomes]
    return EventItem(
        id=event_id(nodes),
        evidence=clues.all_evidence(nodes),
        claims=clues.claims_of(nodes),
        inferred=clues.inferred_of(nodes, dates),
        confidence=clues.confidence_of(nodes),
        kind=kind,
        name=_best_name(nodes),
        date=clues.best_date(dates),
        place=PlaceOf(place, country),
        status=status,
        parties=clues.union(c.parties for c in claims),
        host=clues.most_common(context.actor(n.document, n.claim.host) for n in nodes),
        mechanism=clues.most_common(named),
        session=clues.most_common(c.session for c in claims),
        level=clues.most_common(c.level for c in claims),
        participants=_participants_of(nodes, context),
        topics=topics,
        outcomes=clues.union([[m for m in made if m]]),
        plover=plover_of(kind, status, topics),
        cameo=cameo_of(kind, status),
    )


def days_by_neighbours(groups: Sequence[Group[Event]], ids: Mapping[str, str]) -> dict[str, str]:
    """The days of items without a date: that of the event that one of their texts puts them beside.

    A text that tells no day may say "the same afternoon": what day that was, another text of the event knows.
    """
    dates: dict[str, str | None] = {}
    beside: dict[str, str] = {}
    for group in groups:
        item = event_id(group.nodes)
        dates[item] = clues.best_date(n.claim.date for n in group.nodes)
        named = (ids.get(claim_id(n.document, n.claim.same_day_as)) for n in group.nodes if n.claim.same_day_as)
        neighbour = next((other for other in named if other), None)
        if dates[item] is None and neighbour:
            beside[item] = neighbour
    days = {}
    for item in beside:
        at, passed = item, {item}
        while at in beside and beside[at] not in passed:
            at = beside[at]
            passed.add(at)
        day = dates.get(at)
        if day and len(day) == DAY:
            days[item] = day
    return days


def on_day(item: EventItem, day: str | None) -> EventItem:
    """The item on the day that was found for it, if one was."""
    return item if day is None else replace(item, date=day, inferred=tuple(sorted({*item.inferred, "date"})))


def _best_name(nodes: Sequence[Node[Event]]) -> str:
    """The fullest name, in English where there is one."""
    return max(nodes, key=lambda n: (n.text.language[:2] == "en", len(n.claim.name), n.id)).claim.name


def _participants_of(nodes: Sequence[Node[Event]], context: Context) -> tuple[ParticipantOf, ...]:
    found: dict[str, ParticipantOf] = {}
    for node in nodes:
        for taker in node.claim.participants:
            actor = context.actor(node.document, taker.actor) or taker.actor
            known = found.get(actor)
            if known is None or _PARTS.index(taker.part) < _PARTS.index(known.part):
                role = taker.role or (known.role if known else None)
                side = taker.side or (known.side if known else None)
                found[actor] = ParticipantOf(actor, role, side, taker.part)
    return tuple(found.values())
