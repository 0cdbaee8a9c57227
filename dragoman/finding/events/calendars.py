"""The day that a story is at while its sentences are read: what "afterwards" and "a month later" count from."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.finding.dating.dates import DateMention, resolve_again
from dragoman.finding.events.drafts import EventDraft
from dragoman.model.dates import begin_of, days_apart, end_of, shift_days

# How many days a story may lie behind (or ahead of) its publication.
NEWS = 10
# How many sentences back the date may stand that "a month later" counts from.
COARSE_REACH = 3
# How many sentences back a month may be told in which "the next day" is.
MONTH_REACH = 2
# How many months ahead the present rarely looks without a year.
FAR_AHEAD = 8
_SIDES = {"past": "past", "coming": "future"}


@dataclass(slots=True)
class Calendar:
    """The day the story is at: what "afterwards" and "the same day" mean; moves as sentences are read.

    `undated` is the event that the story is at where no day is known: another text may tell its day. `spoken` is the
    date that was named last, in the sentence being read or the one before it: what "a month later" counts from, where
    it stands behind it.
    `before` is the date that was named last before that sentence.
    `month` is the month or year of an event that sentence `month_at` told without a day: "the next day" is in it.
    """

    published: str | None
    day: str | None = None
    undated: EventDraft | None = None
    spoken: str | None = None
    spoken_at: int = -1
    spoken_from: int = -1
    before: str | None = None
    month: str | None = None
    month_at: int = -1
    _counted: dict[int, tuple[str | None, bool]] = field(default_factory=dict)

    def speak(self, date: str | None, sentence: int, start: int) -> None:
        """Note that a sentence names a date, and where."""
        if date:
            if self.spoken_at < sentence:
                self.before = self.spoken
            self.spoken, self.spoken_at, self.spoken_from = date.split("/")[-1], sentence, start

    def spoken_before(self, sentence: int, reach: int = 1) -> str | None:
        """The date that was named last, where that is not too far back to be gone on with."""
        return self.spoken if self.spoken_at >= sentence - reach else None

    def is_past(self, date: str) -> bool:
        """Whether a date is no day of the news: a month or year, or long ago."""
        return len(date) < len("2031-05-20") or not self._in_the_news(date)

    def settle(self, day: str | None, event: EventDraft | None = None, *, aside: bool = False) -> None:
        """Move to the day of an event that the story told; to the event itself where it has no day.

        What is told `aside` ("had already met on Tuesday") does not lead back to an earlier day.
        """
        if aside and self.day and (not day or day[: len(self.day)] < self.day):
            return
        if day and "/" in day and self.day and day[:10] <= self.day <= day[11:]:
            return  # the visit during which that day was
        self.month, self.month_at = None, -1
        if day and event is not None and len(day) < len("2031-05-20"):
            self.month, self.month_at = day, event.latest
        first = (day or "").partition("/")[0]
        if len(first) == len("2031-05-20") and self._in_the_news(first):
            self.day, self.undated = first, None
        elif day is None and self.day is None:
            self.undated = event

    def _in_the_news(self, day: str) -> bool:
        """Whether a day is of the story: an older one is background."""
        return self.published is None or len(self.published) < 10 or abs(days_apart(day, self.published) or 0) <= NEWS

    def resolve(self, mention: DateMention, tense: str | None, sentence: int = -1) -> tuple[str | None, bool]:
        """What `_resolve` finds; "the day after" is one day, however many things its sentence tells of that day."""
        if mention.base != "context":
            return self._resolve(mention, tense, sentence)
        if mention.start not in self._counted:
            self._counted[mention.start] = self._resolve(mention, tense, sentence)
        return self._counted[mention.start]

    def _resolve(self, mention: DateMention, tense: str | None, sentence: int) -> tuple[str | None, bool]:
        """The EDTF value of a date mention and whether it was inferred.

        "The day after" counts from the day the story is at. A weekday or a month without a year lies on the side of
        the publication date that the tense (`past`, `future`, None where it does not tell) says.
        """
        # "Last November", "next March" say themselves on which side they lie.
        tense = _SIDES.get(mention.meaning.direction or "", tense)
        counts = sentence >= 0 and mention.base == "context" and mention.relation is not None
        by_day = mention.relation is not None and mention.relation[2] == "day"
        if counts and by_day and mention.meaning.offset and self.month and self.month_at >= sentence - MONTH_REACH:
            return self.month, True  # the day after some day of that month
        planned = counts and by_day and tense == "future" and self.spoken_at == sentence and self.before
        if planned and self.published and self.before and self.before > self.published:
            # "Will travel on Wednesday. The same day she meets X, and on Friday …": the day of the plan before.
            found = resolve_again(mention, self.published, self.before, True)
            return found.edtf, True
        counts = counts and self.spoken_from < mention.start
        spoken = self.spoken_before(sentence, 1 if by_day else COARSE_REACH) if counts else None
        if spoken and self.published and spoken > self.published and mention.relation and mention.relation[1] < 0:
            spoken = None  # "comes two months after": not from the plan told before
        if spoken and len(spoken) == len("2031") and mention.relation and mention.relation[2] != "year":
            spoken = None  # no month is two months after a year
        ahead = tense != "past" and bool(spoken and self.published and spoken > self.published)
        later = bool(mention.meaning.offset) and len(spoken or "") == len("2031-05-20")
        if self.day and not ahead and by_day and not (later and spoken and not self._in_the_news(spoken)):
            # "That afternoon" goes on with the story, whatever day was named since; or with a plan. "The day after"
            # behind a day long ago counts from that.
            spoken = None
        found = resolve_again(mention, self.published, spoken or self.day or self.published, tense == "future")
        if found.edtf is None and tense == "future":
            # What goes on until tomorrow may have begun.
            found = resolve_again(mention, self.published, spoken or self.day or self.published, False)
        value, published = found.edtf, self.published
        if value and published and tense and not spoken:
            wrong = (
                begin_of(value)[: len(published)] > published
                if tense == "past"
                else end_of(value)[-10:] < published[: len(value[-10:])]
            )
            fits = [a for a in found.alternatives if (a[:10] > published) != (tense == "past")]
            if wrong and tense == "future" and len(value) >= len(published) and self._in_the_news(value[-10:]):
                # "Is there on 11-13 May", told on the 14th: nobody looks ahead so far without a year.
                return value, found.inferred
            if wrong and mention.template and "/" not in value:
                value = f"{int(value[:4]) + (-1 if tense == 'past' else 1):04}{value[4:]}"
            elif wrong and fits:
                value = min(fits, key=lambda a: abs(days_apart(a, published) or 0))
        return value, found.inferred

    def after_plan(self, day: str, sentence: int) -> str:
        """The first such weekday from the plan told before on: "on Wednesday week she goes to Cairo, on Friday to Amman"."""
        plan = self.before if self.spoken_at == sentence else self.spoken_before(sentence)
        if not (plan and self.published and plan > self.published and len(plan) == len(day) == len("2031-05-20")):
            return day
        behind = days_apart(day, plan) or 0
        return shift_days(day, -(-behind // 7) * 7) if day < plan and behind <= NEWS else day

    def is_far_ahead(self, value: str) -> bool:
        """Whether a month without a year would be most of a year ahead: then the present tells the past."""
        if not self.published or len(self.published) < len("2031-05") or len(value) != len("2031-05"):
            return False
        months = [int(date[:4]) * 12 + int(date[5:7]) for date in (value, self.published)]
        return months[0] - months[1] > FAR_AHEAD
