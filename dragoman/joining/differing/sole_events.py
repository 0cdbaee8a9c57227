"""Days on which independent reports of one story put a happening of which each tells once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dragoman.joining.differing.drafts import Difference, Said, sentence_evidence
from dragoman.joining.merging.events import same_place
from dragoman.joining.stories import StoryGroup
from dragoman.joining.texts import Prepared
from dragoman.model.dates import days_apart, read_date
from dragoman.model.findings import Event
from dragoman.reading.dates import is_weekday, names_day

__all__ = ["names_a_day", "sole_event_differences"]

COMPARED: Final = 4  # documents of other articles that each one is compared with
WEEKDAY: Final = 5  # letters of a day of the week written out, at least
NEAR: Final = 3  # days that may lie between what two reports say of one happening
# What two states seldom do twice within days of each other.
_KINDS: Final = frozenset({"signing", "dialogue", "summit", "forum", "exercise", "vote", "port_call", "opening"})
_Key = tuple[str, frozenset[str]]


def sole_event_differences(stories: Sequence[StoryGroup], items: Mapping[str, str]) -> list[Difference]:
    """The days on which reports of one story cannot both be right. `items` leads from events to ids."""
    found: list[Difference] = []
    for story in stories:
        articles = [[(t, _sole_events(t)) for t in article.texts[:COMPARED]] for article in story.articles]
        for at, first in enumerate(articles):
            others = [text for texts in articles[at + 1 : at + 1 + COMPARED] for text in texts]
            found += [d for a, of_a in first for b, of_b in others for d in _between(a, of_a, b, of_b, items)]
    return found


def names_a_day(text: Prepared, event: Event) -> bool:
    """Whether a text gives the day of an event by its number and month, or with the event by the day of the week."""
    if "date" not in event.inferred or names_day(text.document.text, event.date or "", text.language):
        return True
    words = (word.strip(".,;:()") for quote in event.evidence for word in quote.text.split())
    return any(len(word) >= WEEKDAY and is_weekday(word, text.language) for word in words)


def _sole_events(text: Prepared) -> dict[_Key, Event]:
    """What was held on a day that the text names, and is the only one of its kind between its parties."""
    several: dict[_Key, list[Event]] = defaultdict(list)
    for event in text.said.events:
        day = read_date(event.date)
        firm = day is not None and day.days == 1 and names_a_day(text, event)
        if event.kind in _KINDS and event.status == "held" and len(event.parties) > 1 and firm:
            several[event.kind, frozenset(event.parties)].append(event)
    return {key: events[0] for key, events in several.items() if len({e.date for e in events}) == 1}


def _between(
    a: Prepared, of_a: Mapping[_Key, Event], b: Prepared, of_b: Mapping[_Key, Event], items: Mapping[str, str]
) -> Iterator[Difference]:
    for key in sorted(of_a.keys() & of_b.keys(), key=lambda k: (k[0], sorted(k[1]))):
        x, y = of_a[key], of_b[key]
        if x.date == y.date or not _may_be_one(x, y):
            continue
        yield Difference(
            "date",
            f"sole {a.id}/{x.key} {b.id}/{y.key}",
            _said(a, x),
            _said(b, y),
            "reports",
            "medium",
            f"{x.date} in one report, {y.date} in the other",
            items.get(f"{a.id}/{x.key}"),
        )


def _may_be_one(x: Event, y: Event) -> bool:
    """Whether nothing but the day speaks against their being one happening."""
    apart = days_apart(x.date, y.date)
    if apart is None or apart > NEAR or (x.session and y.session and x.session != y.session):
        return False
    if x.place and y.place and not same_place(x.place, y.place):
        return False
    return not x.topics or not y.topics or bool(set(x.topics) & set(y.topics))


def _said(text: Prepared, event: Event) -> Said:
    """What a text says, with the last passage before it that names the day, where it does not itself."""
    quote = event.evidence[0]
    dated = [p for p in text.passages if p.start < quote.end and f"c:date:{event.date}" in p.features]
    start = dated[-1].start if dated else quote.start
    told = sentence_evidence(text, quote.start, quote.end)
    return Said(text.id, event.date or "", tuple(dict.fromkeys([*sentence_evidence(text, start, start + 1), *told])))
