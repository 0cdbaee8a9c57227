"""The town of a story: what happens in a state that a text was just in is in the town where it was there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec

from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.towns import codes_before, is_posted, is_seat
from dragoman.finding.events.whereabouts import STAYED
from dragoman.finding.tagging.scene import Clause, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.model.dates import shift_days

_PLACED: Final = frozenset("meeting dialogue summit signing opening negotiation transfer forum".split())
_TOWNS: Final = ("capital", "city")
_WITHIN: Final = frozenset({"in"})
_DAY: Final = len("2031-05-20")
_TALKS: Final = frozenset("meeting dialogue signing negotiation".split())
# For how many sentences a story stays in a town; how far from that its day stands, with what joins them, in characters.
REACH: Final = 30
_BESIDE: Final = 5
# For how many days a story may go on in a town, and a dateline tells where it is.
_SLACK, _WIRED = 1, 3


class Stop(msgspec.Struct, frozen=True):
    """A town in which a text is from a sentence on; `first` and `last` are the days there."""

    sentence: int
    town: str
    country: str
    first: str
    last: str

    def holds(self, draft: EventDraft) -> bool:
        """Whether an event is near enough in the text, and on a day that suits."""
        gap = draft.sentence - self.sentence
        if not 0 <= gap <= REACH:
            return False
        first, last = _span(draft.date)
        return first is not None and last is not None and self.first <= first and last <= self.last


def settle_towns(references: References, drafts: Sequence[EventDraft], datelines: Iterable[tuple[int, Tag]]) -> None:
    """Put every event without a town into that of the story, where the text says that it is in that state."""
    _put_on_visits(drafts)
    open_ones = [d for d in drafts if d.place is None and d.kind in _PLACED and not d.headline]
    if not open_ones:
        return
    stops = sorted(_stops(references, drafts, datelines), key=lambda stop: stop.sentence)
    for draft in open_ones:
        if any(a.where for a in draft.asides):
            continue
        near = [s for s in stops if s.holds(draft)]
        there = [s for s in near if s.country == draft.place_country]
        if (
            draft.place_country is None
            and draft.kind in _TALKS
            and draft.status != "cancelled"
            and len(draft.parties) == 2
        ):
            # "The president received the envoy of A": where the text is, if that is in one of the two states.
            there = [s for s in near[-1:] if s.country in draft.parties]
        if there:
            draft.place, draft.place_country = there[-1].town, there[-1].country


def _put_on_visits(drafts: Sequence[EventDraft]) -> None:
    """What two states do in the days of a visit of the one to the other is done there."""
    visits = [d for d in drafts if d.kind == "visit" and d.place_country and d.date and not d.headline]
    for draft in drafts:
        spoken = draft.kind == "call" and draft.act == "speak"  # whoever is there speaks to somebody face to face
        if draft.place or draft.place_country or draft.headline or not (spoken or draft.kind in _PLACED):
            continue
        first, last = _span(draft.date)
        if first is None or last is None or len(draft.parties) != 2 or any(a.where for a in draft.asides):
            continue
        for visit in visits:
            begins, ends = _span(visit.date)
            if begins is None or ends is None or set(visit.parties) != set(draft.parties):
                continue
            ends = shift_days(begins, STAYED - 1) if begins == ends else ends
            if spoken and (visit.sentence >= draft.sentence or not visit.persons.keys() & draft.persons.keys()):
                continue
            if begins <= first and last <= ends and abs(draft.sentence - visit.sentence) <= REACH:
                draft.place_country = visit.place_country
                draft.kind = "meeting" if spoken else draft.kind
                break


def _stops(
    references: References, drafts: Sequence[EventDraft], datelines: Iterable[tuple[int, Tag]]
) -> Iterator[Stop]:
    published = (references.scene.document.published or "")[:_DAY]
    for at, town in datelines:
        if town.meaning.country and len(published) == _DAY:
            yield Stop(at, town.code, town.meaning.country, *_around(published))
    for draft in (d for d in drafts if d.status in ("held", "planned") and not d.headline):
        first, last = _span(draft.date)
        if draft.place and draft.place_country and first and last:
            days = shift_days(first, -_SLACK), shift_days(last, _SLACK)
            yield Stop(draft.sentence, draft.place, draft.place_country, *days)
    told = {(d.sentence, d.place) for d in drafts}
    for sentence in references.scene.sentences:
        if not sentence.headline and any(True for _ in sentence.of(*_TOWNS)):
            for town in _towns_told(references, sentence):
                if (sentence.index, town.code) not in told and town.meaning.country and len(published) == _DAY:
                    yield Stop(sentence.index, town.code, town.meaning.country, *_around(published))


def _around(published: str) -> tuple[str, str]:
    """The days that a text tells of where it names a town, and no more."""
    return shift_days(published, -_WIRED), shift_days(published, _WIRED)


def _towns_told(references: References, sentence: SceneSentence) -> Iterator[Tag]:
    """The towns in which a sentence tells that somebody did something on a day of the week: "pledged in Lima on Friday"."""
    scene = references.scene
    offices = [(p.start, p.end) for s in references.people.in_sentence(sentence.index) for p in s.posts]
    for clause in sentence.clauses:
        if clause.kind != "main" or not _tells(clause):
            continue
        days = [d for d in sentence.dates if d.precision == "day" and clause.start <= d.start < clause.end]
        for town in clause.of(*_TOWNS):
            if any(start <= town.start < end for start, end in offices) or is_posted(clause, town):
                continue
            if not any(-_BESIDE <= d.end - town.start <= 0 or 0 <= d.start - town.end <= _BESIDE for d in days):
                continue
            if codes_before(scene, town, sentence) & _WITHIN and not is_seat(scene, town, sentence.start):
                yield town


def _tells(clause: Clause) -> bool:
    """Whether a clause tells what was done."""
    told = any(t.meaning.form in ("past", "part") for t in clause.of("verb", "say"))
    return told and not clause.has("auxiliary", "future", "planned", "hoped", "conditional")


def _span(date: str | None) -> tuple[str | None, str | None]:
    """The first and the last day of a date; None where it is no day."""
    first, last = (date or "").split("/")[0], (date or "").split("/")[-1]
    return (first, last) if len(first) == len(last) == _DAY else (None, None)
