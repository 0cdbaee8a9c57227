"""The record as a brief for a desk officer: what is new, what happened, where versions disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from dragoman.model.dates import humanise, read_date
from dragoman.model.items import Actor, Disagreement, Evidence
from dragoman.output import labels
from dragoman.output.context import Context
from dragoman.output.lines import Liner
from dragoman.output.pages import Brief, Group, Line, Section, SourceNote
from dragoman.record import Record
from dragoman.store.views import Event

MOST_LINES: Final = 60
"""Lines in one section; beyond that those with the most sources, and the surest of them, stay."""

_MOST: Final = {"Figures": 30, "Positions": 30}

_COMING: Final = ("planned", "proposed")
_MOST_NEWS: Final = 8


def make_brief(record: Record, **filters: str | None) -> Brief:
    """The brief of a record, or of what concerns one `party`, `since` and `until` a date."""
    asked = {name: value for name, value in filters.items() if value}
    context = Context.of(record)
    liner = Liner(context)
    events = _not_overtaken(record, record.events(**asked))
    sections = [
        _news(record, liner, asked, events),
        _section("What happened", events, liner.event, by=_undated),
        _section("What changed", record.developments(**asked), liner.development),
        _section("Where versions and reports disagree", record.disagreements(**asked), liner.disagreement),
        _section("Agreements", record.agreements(**asked), liner.agreement),
        _section("Commitments", record.commitments(**asked), liner.commitment),
        _section("Standing formats", record.mechanisms(**asked), liner.mechanism),
        _section("Figures", record.figures(**asked), liner.figure),
        _section("Positions", record.positions(**asked), liner.position, by=liner.speaker),
        _people(record, liner, asked),
    ]
    shown = [section for section in sections if section.groups]
    cited = sorted({number for section in shown for number in _cited(section)})
    order = {number: place for place, number in enumerate(cited, 1)}
    sources = tuple(replace(context.source(number), number=order[number]) for number in cited)
    renumbered = tuple(_renumbered(section, order) for section in shown)
    return Brief(_title(record, asked), _subtitle(record, sources), renumbered, sources, _notes(record))


def _section(
    title: str, items: Sequence[Any], line_of: Callable[[Any], Line], by: Callable[[Any], str] | None = None
) -> Section:
    """The lines of `items`, under the heading that `by` gives each, or all together."""
    most = _MOST.get(title, MOST_LINES)
    kept = list(items)
    if len(kept) > most:
        weight = [(len({e.document for e in _ground(i)}), getattr(i, "confidence", 1.0)) for i in kept]
        order = sorted(range(len(kept)), key=lambda n: (weight[n], n), reverse=True)
        kept = [kept[n] for n in sorted(order[:most])]
    groups: dict[str, list[Line]] = {}
    for item in kept:
        groups.setdefault(by(item) if by else "", []).append(line_of(item))
    made = tuple(Group(heading, tuple(groups[heading])) for heading in sorted(groups))
    return Section(title, made, len(items) - len(kept))


def _ground(item: Any) -> tuple[Evidence, ...]:
    if isinstance(item, Disagreement):
        return tuple(e for reading in item.readings for e in reading.evidence)
    return item.mentions if isinstance(item, Actor) else item.evidence


def _undated(event: Event) -> str:
    return "" if event.date else "Without a date"


def _not_overtaken(record: Record, events: Sequence[Event]) -> list[Event]:
    """Without plans that "What changed" tells the outcome of: they stand in the record as items of their own."""
    grown = {(e.document, e.start) for d in record.developments() for e in d.evidence if d.from_ in _COMING}
    return [
        event
        for event in events
        if event.status not in _COMING or (event.evidence[0].document, event.evidence[0].start) not in grown
    ]


def _news(record: Record, liner: Liner, asked: dict[str, str], known: Sequence[Event]) -> Section:
    """The latest stories, and what is to come."""
    stories = record.stories(**{k: v for k, v in asked.items() if k in ("since", "until")})
    events = {event.id: event for event in known}
    told = [story for story in stories if any(id_ in events for id_ in story.events)]
    told.sort(key=lambda story: (story.date or "", story.independent_sources, story.id), reverse=True)
    lines = [liner.story(story, [events[i] for i in story.events if i in events]) for story in told[:_MOST_NEWS]]
    latest = max((head.published or "" for head in record.store.heads()), default="")
    coming = [event for event in known if event.status in _COMING and _after(event.date, latest)]
    groups = [Group("", tuple(lines)), Group("Coming up", tuple(liner.event(event) for event in coming))]
    return Section("In short", tuple(group for group in groups if group.lines))


def _after(date: str | None, day: str) -> bool:
    value, other = read_date(date), read_date(day)
    return bool(value and other and value.last and other.last and value.last >= other.last)


def _people(record: Record, liner: Liner, asked: dict[str, str]) -> Section:
    persons = record.persons(**{k: v for k, v in asked.items() if k == "party"})
    held = [person for person in persons if person.posts]
    return _section("People and posts", held, liner.person, by=lambda p: labels.country(p.country) or "Others")


def _cited(section: Section) -> Iterator[int]:
    for line in _lines(section):
        yield from line.sources
        for quote in line.quotes:
            yield from quote.sources


def _lines(section: Section) -> Iterator[Line]:
    return (line for group in section.groups for line in group.lines)


def _renumbered(section: Section, order: Mapping[int, int]) -> Section:
    """The section with the numbers that documents have among those that are cited."""

    def numbered(line: Line) -> Line:
        quotes = tuple(replace(q, sources=tuple(order[n] for n in q.sources)) for q in line.quotes)
        return replace(line, sources=tuple(order[n] for n in line.sources), quotes=quotes)

    groups = (replace(group, lines=tuple(map(numbered, group.lines))) for group in section.groups)
    return replace(section, groups=tuple(groups))


def _title(record: Record, asked: dict[str, str]) -> str:
    states = asked["party"].split(",") if "party" in asked else []
    joined = "between" if len(states) > 1 else "of"
    about = f"Relations {joined} {labels.countries(states)}" if states else "Relations between states"
    if "since" in asked or "until" in asked:
        since = f" since {humanise(asked['since'])}" if "since" in asked else ""
        return about + since + (f" until {humanise(asked['until'])}" if "until" in asked else "")
    dates = sorted(head.published for head in record.store.heads("relevant") if head.published)
    if not dates:
        return about
    first, last = dates[0], dates[-1]
    return f"{about}, {humanise(first if first == last else f'{first}/{last}')}"


def _subtitle(record: Record, sources: Sequence[SourceNote]) -> str:
    tongues = sorted({source.language for source in sources})
    articles = record.store.items.count()["articles"]
    documents = sum(record.store.languages().values())
    parts = [labels.counted(documents, "document"), labels.counted(articles, "article") + " without reprints"]
    parts.append(f"{len(sources)} cited" + (f", in {labels.listed(tongues)}" if tongues else ""))
    return "; ".join(parts) + "."


def _notes(record: Record) -> tuple[str, ...]:
    """What the reader should know about what is not in the brief."""
    notes = []
    unread = record.store.languages(unread_only=True)
    if unread:
        tongues = labels.listed(f"{labels.language(tag)} ({count})" for tag, count in unread.items())
        notes.append(f"Stored and found by search, but not read for claims, in a language not known: {tongues}.")
    beside = len(record.store.heads("relevant = 0 AND read_for_claims = 1"))
    if beside:
        notes.append(f"Not mainly about dealings between states, so left out: {labels.counted(beside, 'document')}.")
    refusals = record.store.refusals()
    if refusals:
        notes.append(f"Refused: {labels.counted(len(refusals), 'input')}; `dragoman doctor` names them.")
    return tuple(notes)
