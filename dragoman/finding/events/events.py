"""Events: who dealt with whom, when and where, read clause by clause and told as one where a text tells them twice."""

from __future__ import annotations

from collections import Counter
from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.events.ahead import look_ahead
from dragoman.finding.events.aside import asides
from dragoman.finding.events.at_home import come_home, is_at_post, is_home
from dragoman.finding.events.attendance import join_beside, join_in, only_attends
from dragoman.finding.events.attendants import Attendants
from dragoman.finding.events.audiences import Audiences
from dragoman.finding.events.calendars import Calendar
from dragoman.finding.events.company import Company
from dragoman.finding.events.courtesy_calls import calls_on_somebody
from dragoman.finding.events.crews import put_on_board, sail_on
from dragoman.finding.events.days_within import (
    CLOSING,
    date_of_journey,
    date_of_stay,
    date_within,
    last_until,
    run_until_closed,
    stay_until,
    stretch_to_edge,
)
from dragoman.finding.events.drafts import EventDraft, merge_into, same_happening
from dragoman.finding.events.enumerations import enumerated
from dragoman.finding.events.event_parts import (
    are_talks,
    date_by_context,
    date_of_before,
    evidence_of,
    from_open_to_close,
    is_of_negotiation,
    session_of,
    stretch_over_days,
    weigh,
)
from dragoman.finding.events.exchanges import is_over, is_telephoned
from dragoman.finding.events.further import (
    continued,
    meets_again,
    of_journey,
)
from dragoman.finding.events.itineraries import done_on_journey, go_on_planned, of_itinerary, stop_of
from dragoman.finding.events.lists import Listing
from dragoman.finding.events.mechanisms import MechanismDraft
from dragoman.finding.events.names import link, name_of
from dragoman.finding.events.occasions import objections
from dragoman.finding.events.partners import main_parties
from dragoman.finding.events.reality import is_called_off, reality_of
from dragoman.finding.events.retold import comes_after, event_told, is_occasion_told, tell_more
from dragoman.finding.events.rounds import Round
from dragoman.finding.events.story import (
    accept,
    call_off,
    goes_on,
    is_of_last,
    is_told_aside,
    main_happening,
    move_on,
    share_occasion,
    told_again,
)
from dragoman.finding.events.story_towns import settle_towns
from dragoman.finding.events.telling import Trigger
from dragoman.finding.events.timing import date_for, opens_with_where
from dragoman.finding.events.towns import points_to_town
from dragoman.finding.events.travellers import follow_invitation, leave_hosts
from dragoman.finding.events.triggers import triggers_in
from dragoman.finding.events.venues import Venues
from dragoman.finding.events.whereabouts import stay_for_the_day, visited_state
from dragoman.finding.tagging.scene import Scene, SceneSentence

# Below this an event is not recorded.
FLOOR: Final = 0.3
# Kinds that come in numbered sessions; "the first visit since 2014" is none.
_NUMBERED: Final = frozenset({"dialogue", "negotiation", "summit", "forum", "meeting", "exercise"})


def find_events(
    scene: Scene, references: References, mechanisms: list[MechanismDraft], dropped: Counter[str]
) -> list[EventDraft]:
    """The events of a text, in its order; what was too weak is counted in `dropped`."""
    return _Reader(scene, references, mechanisms, dropped).read()


class _Reader:
    """Reads the sentences of one text in order, and remembers the story so far."""

    def __init__(
        self, scene: Scene, references: References, mechanisms: list[MechanismDraft], dropped: Counter[str]
    ) -> None:
        self.scene, self.references, self.mechanisms, self.dropped = scene, references, mechanisms, dropped
        self.main = main_parties(scene, references)
        self.calendar = Calendar(scene.document.published)
        self.venues = Venues(references)
        self.listing = Listing(references)
        self.round = Round(references)
        self.drafts: list[EventDraft] = []
        self.company = Company(references, self.round, self.drafts)
        self.attendants = Attendants(references, self.drafts)
        self.audiences = Audiences(references, self.drafts)

    def read(self) -> list[EventDraft]:
        """All events of the text."""
        for sentence in self.scene.sentences:
            move_on(self.calendar, self.scene, sentence)
            stretch_to_edge(self.scene, self.calendar, self.drafts, sentence)
            triggers = triggers_in(self.scene, sentence)
            told = [
                trigger.clause
                for trigger in triggers
                for part in enumerated(self.references, sentence, trigger)
                if self._take(part, sentence)
            ]
            guest = self.audiences.guest(sentence)
            goes_on = continued(self.scene, sentence, self.drafts, told) if guest is None else ()
            further = [t for t in goes_on if self._take(t, sentence)]
            stretch_to_edge(self.scene, self.calendar, self.drafts, sentence)
            stay_until(self.references, self.calendar, self.drafts, sentence)
            last_until(self.calendar, self.drafts, sentence)
            call_off(self.drafts, sentence, [t.clause for t in triggers])
            accept(self.drafts, sentence)
            self.audiences.read(sentence, guest)
            listed, people = self.listing.people(sentence)
            if listed is not None and not told and not further:
                join_in(self.references, listed, people, "member")
            elif not told and not further and guest is None:
                self.attendants.join(sentence)
            elif self.drafts:
                join_beside(self.references, self.drafts, sentence, [t.clause for t in triggers])
            self.listing.open(sentence, self.drafts)
        self.audiences.settle()
        self.drafts = look_ahead(run_until_closed(self.scene, self.drafts))
        self.drafts.extend(main_happening(self.scene, self.references, self.drafts, self.main))
        share_occasion(self.drafts)
        stay_for_the_day(self.drafts)
        put_on_board(self.references, self.drafts)
        for draft in self.drafts:
            draft.persons |= {number: "member" for number in draft.watchers if number not in draft.persons}
        settle_towns(self.references, self.drafts, self.venues.datelines)
        return [d for d in self.drafts if not (d.headline and told_again(d, self.drafts))]

    def _take(self, trigger: Trigger, sentence: SceneSentence) -> bool:
        """Read one trigger; whether it makes an event, or tells more of one."""
        if only_attends(trigger, sentence, self.drafts):
            return False
        for candidate in (trigger, *trigger.spare):
            draft = self._outline(candidate, sentence)
            if draft is None:
                continue
            if self._tells_more(draft, candidate, sentence):
                return True
            if is_occasion_told(self.references, self.drafts, draft, candidate, sentence):
                continue
            stands = self._stands(candidate, sentence, self._fill(draft, candidate, sentence))
            if stands and (candidate is trigger or draft.status != "proposed"):
                return self._keep(draft, candidate)
        return False

    def _tells_more(self, draft: EventDraft, trigger: Trigger, sentence: SceneSentence) -> bool:
        """Whether a draft only says more of an event told before; then that has it."""
        before = event_told(self.references, self.drafts, draft, trigger, sentence)
        if before is None:
            return False
        stretch_over_days(self.scene, draft, sentence, trigger.clause)
        tell_more(before, draft, trigger.clause)
        here = self.references.between(trigger.clause.start, trigger.clause.end)
        join_in(self.references, before, [r for r in here if r.kind == "person" and not r.implied], "member")
        if before.status == "held":
            self.calendar.settle(before.date, before)
        return True

    def _keep(self, draft: EventDraft, trigger: Trigger) -> bool:
        """Put an event among those told, or into the one that it tells again; True."""
        link(draft, self.mechanisms)
        draft.place_country = draft.place_country or visited_state(self.references, draft, trigger.clause)
        if is_of_last(self.drafts, draft, trigger.clause, self.calendar.published):
            return True
        others = () if comes_after(self.scene, trigger) else reversed(self.drafts)
        known = next((d for d in others if same_happening(d, draft)), None)
        if known:
            merge_into(known, draft)
        else:
            self.drafts.append(draft)
            self.attendants.admit(draft)
        if draft.status == "planned" and not draft.dated and len(draft.date or "") == len("2031-05-20"):
            # "The day after" what goes on with a plan counts from the day of the plan.
            self.calendar.speak(draft.date, draft.sentence, draft.start)
        if (
            draft.status == "held"
            and trigger.tag.concept != "auxiliary"
            and not draft.headline
            and not draft.nominal
            and trigger.clause.kind == "main"
        ):
            # "Ended on Wednesday after three days": what follows happened at the end.
            day = (draft.date or "").rpartition("/")[2] if trigger.predicate.code in CLOSING else draft.date
            self.calendar.settle(day or None, known or draft, aside=is_told_aside(trigger.clause))
        return True

    def _outline(self, trigger: Trigger, sentence: SceneSentence) -> EventDraft | None:
        """What the clause of a trigger says by itself; None where it denies that anything happened."""
        clause, predicate = trigger.clause, trigger.predicate
        date, at, inferred = date_for(self.scene, sentence, clause, predicate, self.calendar)
        if trigger.of_journey and at is not None and not clause.start <= at[0] < clause.end:
            date, at, inferred = None, None, False
        if at is not None and not sentence.headline:
            self.calendar.speak(date, sentence.index, at[0])
        reality = reality_of(self.scene, clause, predicate, date)
        if reality.negated and not is_called_off(reality, predicate):
            self.dropped[f"{trigger.kind}: denied"] += 1
            return None
        lifted = reality.status == "postponed" and predicate.meaning.code == "suspend" and trigger.kind == "measure"
        draft = EventDraft(
            trigger.kind, "held" if lifted else reality.status, sentence.index, clause.start, clause.end, date,
            inferred={"date"} if inferred else set(), headline=sentence.headline, act=trigger.tag.meaning.code, at=predicate.start,
            latest=sentence.index, follows=goes_on(trigger, sentence, self.drafts),
            nominal=trigger.support is None and trigger.tag.meaning.concept == "event",
            aside=clause.kind == "relative" and not opens_with_where(clause), dated=at is not None,
            present=predicate.meaning.form in ("pres", "part") and not clause.has("auxiliary", "perfect", "passive"),
            name=name_of(self.scene, sentence, trigger),
            session=session_of(self.scene, trigger) if trigger.kind in _NUMBERED else None,
            level=next((t.code for t in clause.of("level")), None), evidence=[evidence_of(trigger, sentence, at)],
        )  # fmt: skip
        draft.asides = asides(self.scene, sentence, trigger)
        self.company.of(trigger, sentence, draft)
        self._put(draft, trigger, sentence)
        sail_on(draft, self.drafts, clause)
        if draft.kind == "visit":
            draft.add_parties([draft.place_country])
            leave_hosts(self.references, draft, trigger)
            follow_invitation(self.references, draft, self.drafts, sentence)
            draft.at_home = is_at_post(self.references, draft, trigger)
        draft.hoped = reality.hoped
        return draft

    def _fill(self, draft: EventDraft, trigger: Trigger, sentence: SceneSentence) -> EventDraft:
        """Add to a draft what the story says of it, and weigh it."""
        clause = trigger.clause
        from_open_to_close(draft, sentence, clause, self.calendar)
        date_within(self.scene, draft, self.drafts, clause, sentence)
        date_of_journey(self.scene, draft, self.drafts, clause, sentence)
        date_of_stay(draft, self.drafts, clause, sentence)
        last = self.drafts[-1] if self.drafts else None
        go_on_planned(draft, last, trigger, sentence)
        done_on_journey(draft, last, trigger, self.calendar.published)
        of_itinerary(draft, self.drafts, trigger)
        told = self.round.told(self.drafts, draft)
        before = next((d for d in reversed(told) if not d.aside), None)
        date_of_before(draft, before, trigger, sentence, self.calendar)
        draft.nominal = draft.nominal and not is_over(self.scene, trigger, draft)
        if trigger.of_journey:
            of_journey(draft, self.drafts[-1] if self.drafts else None)
        else:
            date_by_context(self.scene, draft, self.drafts, self.calendar, sentence)
        self.venues.go_on(draft, told, sentence, clause)
        self.venues.at_home(draft, trigger, sentence)
        draft.kind = "negotiation" if is_of_negotiation(draft, sentence, clause) else draft.kind
        if are_talks(self.references, draft, clause) or calls_on_somebody(self.references, draft, trigger):
            draft.kind = "meeting"
        # "A three-day visit that began on Monday".
        named = sentence.clause_at(trigger.tag.start) if trigger.tag.start < clause.start else clause
        stretch_over_days(self.scene, draft, sentence, named, trigger.predicate)
        if draft.kind == "port_call":
            draft.add_parties([draft.place_country])
        come_home(self.references, draft, clause)
        meets_again(draft, self.drafts[-1] if self.drafts else None, clause)
        weigh(draft, trigger, self.company.near(sentence, draft, 2), draft.dated)
        return draft

    def _put(self, draft: EventDraft, trigger: Trigger, sentence: SceneSentence) -> None:
        """Put a draft in its town; who spoke to somebody in one met there, and telephoned otherwise, as by video."""
        if draft.kind == "meeting" and (trigger.clause.has("word", "remote") or is_telephoned(trigger)):
            draft.kind = "call"
            return
        spoken = draft.act == "speak" and draft.kind == "call"
        draft.kind = "meeting" if spoken else draft.kind
        self.venues.put(draft, trigger.clause, sentence)
        stop = stop_of(trigger)
        if stop is not None:
            draft.place, draft.place_country = None if stop.concept == "state" else stop.code, stop.meaning.country
        if spoken and not draft.place and not points_to_town(self.scene, trigger.clause):
            draft.kind = "call"

    def _stands(self, trigger: Trigger, sentence: SceneSentence, draft: EventDraft) -> bool:
        """Whether nothing speaks against the draft; what does is counted."""
        objection = next(objections(self.scene, sentence, trigger, draft, draft.dated), None)
        if objection is None and draft.confidence < FLOOR:
            objection = "nobody, or one side only, is named"
        if draft.kind == "visit" and is_home(self.references, draft, trigger.clause):
            objection = "nobody leaves his own state"
        if objection:
            self.dropped[f"{draft.kind}: {objection}"] += 1
        return objection is None
