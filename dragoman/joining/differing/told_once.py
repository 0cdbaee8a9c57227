"""What independent reports of one story tell of once each, and differently: the day of a signing, the kind of text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dragoman.joining.differing.drafts import Difference, Said, sentence_evidence
from dragoman.joining.merging.agreements import related
from dragoman.joining.merging.events import same_place
from dragoman.joining.stories import StoryGroup
from dragoman.joining.texts import Prepared
from dragoman.model.dates import days_apart, read_date
from dragoman.model.findings import Agreement, Event
from dragoman.model.items import Evidence
from dragoman.reading.dates import is_weekday, names_day

__all__ = ["names_a_day", "told_once"]

COMPARED: Final = 4  # documents of other articles that each one is compared with
WEEKDAY: Final = 5  # letters of a day of the week written out, at least
NEAR: Final = 3  # days that may lie between what two reports say of one happening
# What two states seldom do twice within days of each other.
_KINDS: Final = frozenset(
    {"signing", "dialogue", "summit", "forum", "exercise", "vote", "port_call", "opening", "incident"}
)
_Key = tuple[str, frozenset[str]]


def told_once(
    stories: Sequence[StoryGroup], events: Mapping[str, str], agreements: Mapping[str, str]
) -> list[Difference]:
    """The days and kinds on which reports of one story cannot both be right.

    `events` and `agreements` lead from claims to the ids of their items.
    """
    found: list[Difference] = []
    for story in stories:
        reports = [article.texts[:COMPARED] for article in story.articles]
        for at, first in enumerate(reports):
            for other in (text for texts in reports[at + 1 : at + 1 + COMPARED] for text in texts):
                for text in first:
                    found += [*_days(text, other, events), *_kinds(text, other, agreements)]
    return found


def names_a_day(text: Prepared, event: Event) -> bool:
    """Whether a text gives the day of an event by its number and month, or with the event by the day of the week."""
    if "date" not in event.inferred or names_day(text.document.text, event.date or "", text.language):
        return True
    words = (word.strip(".,;:()") for quote in event.evidence for word in quote.text.split())
    return any(len(word) >= WEEKDAY and is_weekday(word, text.language) for word in words)


def _days(a: Prepared, b: Prepared, items: Mapping[str, str]) -> Iterator[Difference]:
    of_a, of_b = _sole_events(a), _sole_events(b)
    for key in sorted(of_a.keys() & of_b.keys(), key=lambda k: (k[0], sorted(k[1]))):
        x, y = of_a[key], of_b[key]
        if x.date != y.date and _may_be_one(x, y):
            said = Said(a.id, x.date or "", _dated(a, x)), Said(b.id, y.date or "", _dated(b, y))
            yield _difference("date", *said, f"{a.id}/{x.key}", f"{b.id}/{y.key}", items)


def _kinds(a: Prepared, b: Prepared, items: Mapping[str, str]) -> Iterator[Difference]:
    of_a, of_b = _sole_agreements(a), _sole_agreements(b)
    for parties in sorted(of_a.keys() & of_b.keys(), key=sorted):
        x, y = of_a[parties], of_b[parties]
        if not related(x.kind, y.kind):
            said = [
                Said(text.id, claim.kind, sentence_evidence(text, claim.evidence[0].start, claim.evidence[0].end))
                for text, claim in ((a, x), (b, y))
            ]
            yield _difference("kind", said[0], said[1], f"{a.id}/{x.key}", f"{b.id}/{y.key}", items)


def _difference(about: str, x: Said, y: Said, first: str, second: str, items: Mapping[str, str]) -> Difference:
    note = f"{x.value} in one report, {y.value} in the other"
    return Difference(about, f"once {first} {second}", x, y, "reports", "medium", note, items.get(first))


def _sole_events(text: Prepared) -> dict[_Key, Event]:
    """What was held on a day that the text names, and is the only one of its kind between its parties."""
    several: dict[_Key, list[Event]] = defaultdict(list)
    for event in text.said.events:
        day = read_date(event.date)
        if event.kind in _KINDS and event.status == "held" and len(event.parties) > 1 and day and day.days == 1:
            several[event.kind, frozenset(event.parties)].append(event)
    firm = ((key, [e for e in events if names_a_day(text, e)]) for key, events in several.items())
    return {key: events[0] for key, events in firm if len({e.date for e in events}) == 1}


def _may_be_one(x: Event, y: Event) -> bool:
    """Whether nothing but the day speaks against their being one happening."""
    apart = days_apart(x.date, y.date)
    if apart is None or apart > NEAR or (x.session and y.session and x.session != y.session):
        return False
    if x.place and y.place and not same_place(x.place, y.place):
        return False
    return not x.topics or not y.topics or bool(set(x.topics) & set(y.topics))


def _dated(text: Prepared, event: Event) -> tuple[Evidence, ...]:
    """The passages of an event, with the last one before it that names the day, where it does not itself."""
    quote = event.evidence[0]
    dated = [p for p in text.passages if p.start < quote.end and f"c:date:{event.date}" in p.features]
    start = dated[-1].start if dated else quote.start
    told = sentence_evidence(text, quote.start, quote.end)
    return tuple(dict.fromkeys([*sentence_evidence(text, start, start + 1), *told]))


def _sole_agreements(text: Prepared) -> dict[frozenset[str], Agreement]:
    """The only instrument between its parties that the text says was signed, where it tells of the signing."""
    signings = {frozenset(e.parties) for e in text.said.events if e.kind == "signing" and e.status == "held"}
    several: dict[frozenset[str], list[Agreement]] = defaultdict(list)
    for agreement in text.said.agreements:
        several[frozenset(agreement.parties)].append(agreement)
    return {
        parties: agreements[0] for parties, agreements in several.items()
        if len(agreements) == 1 and parties in signings and agreements[0].status == "signed" and not agreements[0].date
    }  # fmt: skip
