"""Who takes part in an event, and for which states: named beside it, told before, or only to be understood."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.belonging import organisation_codes
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.events.absent import informants, senders
from dragoman.finding.events.attendance import (
    being_told,
)
from dragoman.finding.events.chairs import chairs_meant
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.exchanges import is_definite, is_done, is_joined
from dragoman.finding.events.further import (
    go_on_with,
    is_further,
    last_session,
    last_talks,
    spoken_since,
)
from dragoman.finding.events.noun_triggers import is_next
from dragoman.finding.events.offices_of_states import holders_of_offices, is_guest_unnamed
from dragoman.finding.events.pairs import watching
from dragoman.finding.events.parties import add_states
from dragoman.finding.events.partners import Partners, are_several, is_between_two, main_parties
from dragoman.finding.events.receivers import goes_on_receiving
from dragoman.finding.events.rounds import Round
from dragoman.finding.events.story import (
    is_on_occasion,
)
from dragoman.finding.events.taking_part import (
    guests_welcomed,
    is_at_home,
    is_faced,
    is_whose,
    who_takes_part,
)
from dragoman.finding.events.telling import WELCOMING, Trigger
from dragoman.finding.events.travellers import is_journey_of_before, without_host
from dragoman.finding.tagging.scene import Scene, SceneSentence

_RECEIVING: Final = frozenset({"receive", "welcome", "meet"})
# How far behind the beginning of its sentence "during his visit" has its noun, in characters.
OPENING_REACH: Final = 50
# Who may be the subject of a clause.
_NAMED: Final = frozenset({"state", "adjective", "post", "head"})
# What office-holders of several states do together.
_OF_SEVERAL: Final = frozenset(
    {"meeting", "dialogue", "summit", "call", "negotiation", "signing", "forum", "opening", "visit"}
)
_CALLED_OFF: Final = frozenset({"cancelled", "postponed"})


class Company:
    """Fills in who takes part, from what a clause says and from the story so far; `drafts` are the events told before."""

    def __init__(self, references: References, round_: Round, drafts: list[EventDraft]) -> None:
        """Remember where the story is told."""
        self.scene, self.references, self.round, self.drafts = references.scene, references, round_, drafts
        self.partners = Partners(self.scene, references)
        self.main = main_parties(self.scene, references)

    def of(self, trigger: Trigger, sentence: SceneSentence, draft: EventDraft) -> None:
        """Everybody who takes part, and the states they come from."""
        clause, references = trigger.clause, self.references
        further = is_further(references, trigger) or is_next(clause, trigger.tag)
        refs = list(trigger.people) or who_takes_part(references, clause, sentence, trigger)
        chairs = list(chairs_meant(references, self.drafts, clause))
        refs = [*(r for r in refs if not (r.implied and r.kind == "person")), *chairs] if chairs else refs
        if further:
            # A further session takes over the states of the one before, not its people.
            refs = [r for r in references.between(clause.start, clause.end) if not r.implied]
            last = last_talks(self.drafts, sentence) or last_session(self.drafts)
            spoken = spoken_since(self.scene, sentence, last)
            if spoken is None:
                go_on_with(draft, last, trigger)
            else:
                named = references.between(spoken.start, spoken.end)
                draft.add_parties(dict.fromkeys(r.code for r in named if r.kind == "state"))
        elif trigger.tag.start < sentence.start:
            refs = [r for r in refs if not r.implied]  # "it met in Lima": a format of before, and nobody
        away = senders(references, sentence, hosts=draft.kind == "visit")
        told_by = informants(references, sentence)
        refs = [r for r in refs if trigger.people or not (r.start in told_by or draft.is_aside(r.start, firm=True))]
        refs = [r for r in refs if not (draft.kind == "incident" and _is_outside(trigger, r))]
        people = [r for r in refs if r.kind == "person" and r.person not in away]
        people = without_host(references, sentence, trigger, people)
        draft.named = len({r.person for r in people}) if any(not r.implied for r in refs) else 0
        draft.watchers = [r.person for r in watching(references, clause, draft.kind)]
        self._put(draft, trigger, sentence, [r for r in people if not (r.implied and r.person in draft.watchers)])
        if trigger.tag.code in WELCOMING:
            draft.named = self._welcomed(trigger, people)
        if not further:
            self._add_subject(trigger, sentence, draft, refs)
        self.round.follow(draft, refs)
        add_states(references, draft, refs, clause, sentence)
        if draft.kind == "transfer" and any(t.end < draft.at for t in clause.of("say") if t.code == "thank"):
            draft.persons.clear()  # "thanked Peru for having handed over": who thanks was not there
        if draft.kind in _OF_SEVERAL and not further:
            for number in holders_of_offices(references, clause, draft):
                draft.persons.setdefault(number, "member")
        self._add_states_meant(trigger, sentence, draft, refs)

    def _add_states_meant(
        self, trigger: Trigger, sentence: SceneSentence, draft: EventDraft, refs: Sequence[Reference]
    ) -> None:
        """Add the states that a clause does not name: "both", "the three presidents", whose session something preceded."""
        clause = trigger.clause
        both = any(r.kind == "both" for r in refs)
        if draft.kind == "visit" and not draft.persons:
            self._add_traveller_ahead(trigger, sentence, draft)
        unknown = clause.has("pronoun", "both_persons") and not (draft.persons or draft.parties)
        draft.named = max(draft.named, 2) if unknown else draft.named
        last = self.drafts[-1] if self.drafts else None
        if both and not draft.persons and clause.has("pronoun", "both_states"):
            # "Both states spoke about the accession of one to the EU": an organisation is neither.
            draft.parties = [code for code in draft.parties if code not in organisation_codes()]
            near = last is not None and not last.headline and last.latest >= sentence.index - 1
            here = last is not None and self.scene.sentences[last.latest].paragraph == sentence.paragraph
            two = last.parties if last is not None and near and len(last.parties) == 2 else []
            two = two if here or not set(draft.parties) <= set(self.main) else self.main
            draft.add_parties(two if set(draft.parties) <= set(two) else ())
        if both and not draft.parties and self._turns_back(last, sentence):
            draft.add_parties(self.main)
        elif last is not None and both and is_between_two(last, sentence):
            third = not set(draft.parties) & set(last.parties)  # a host who is neither of "the two countries"
            draft.add_parties(last.parties if third or set(draft.parties) <= set(last.parties) else ())
        if last is not None and clause.has("pronoun", "both_persons") and are_several(last, sentence, draft.parties):
            draft.add_parties(last.parties)
        if unknown or both:
            draft.add_parties(self.near(sentence, draft, 2 - min(2, len(draft.parties))))
        if not (draft.persons or draft.parties) and is_on_occasion(clause, draft):
            told = being_told(self.drafts, sentence)
            draft.add_parties(told.parties if told else ())
        if clause.has("verb", "precede") and len(draft.parties) < 2:
            session = last_session(self.drafts)
            draft.add_parties(session.parties if session else ())
        if last is not None and _led_to(last, trigger, sentence) and len(set(draft.parties) | set(last.parties)) < 4:
            draft.parties = list(last.parties)  # a mediator is none
        if draft.kind == "transfer" and trigger.tag.meaning.form == "part":
            draft.add_parties(_agreed_on(last, draft))

    def _turns_back(self, last: EventDraft | None, sentence: SceneSentence) -> bool:
        """Whether a paragraph leaves the third state that the one before ended with: "both" are the two of the text."""
        if last is None or len(self.main) < 2 or self.scene.sentences[last.latest].paragraph == sentence.paragraph:
            return False
        return bool(set(last.parties) & set(self.main)) and not set(last.parties) <= set(self.main)

    def _add_traveller_ahead(self, trigger: Trigger, sentence: SceneSentence, draft: EventDraft) -> None:
        """Add who travels where only the main clause names him: "During his visit to Peru, which ended on Monday, X met"."""
        opening = trigger.tag.start - sentence.start <= OPENING_REACH
        owned = any(
            t.code == "possessive" and sentence.start <= t.start < trigger.tag.start for t in sentence.of("pronoun")
        )
        if not (opening and owned) or self.references.subject_before(sentence.start) is not None:
            return
        ahead = (r for r in self.references.between(trigger.clause.end, sentence.end) if r.kind == "person")
        first = next((r for r in ahead if not r.implied), None)
        if first is not None:
            draft.persons.setdefault(first.person, "member")
            draft.add_parties([self.references.country(first)])

    def _add_subject(self, trigger: Trigger, sentence: SceneSentence, draft: EventDraft, refs: list[Reference]) -> None:
        """Add who was spoken of before, where a clause names only whom he meets: "meetings with X and her minister Y"."""
        several, people = len(draft.persons) > 1, self.references.people.persons
        if (several and not self._are_of_one_state(refs)) or not self._lacks_subject(trigger, draft, refs):
            return
        subject = self.references.subject_before(sentence.start)
        person = self.round.whose(sentence, subject.person if subject is not None else None)
        if person is None or trigger.clause.has("delegation"):
            return
        if several and people[person].country in {people[n].country for n in draft.persons}:
            return
        draft.persons.setdefault(person, "member")
        draft.add_parties([people[person].country])

    def _are_of_one_state(self, refs: Sequence[Reference]) -> bool:
        """Whether several persons are named, all of one state."""
        people = {r.person: self.references.country(r) for r in refs if r.kind == "person"}
        return len(people) > 1 and len(set(people.values())) == 1 and None not in people.values()

    def _put(self, draft: EventDraft, trigger: Trigger, sentence: SceneSentence, people: Sequence[Reference]) -> None:
        """Put those whom a clause tells into an event, and what that says of it."""
        clause, persons = trigger.clause, self.references.people.persons
        part = "head" if trigger.support is not None and trigger.support.code == "lead" else "member"
        draft.persons |= {r.person: part for r in people if r.person not in draft.persons}
        draft.told = any(not r.implied and r.start >= clause.start for r in people)
        draft.faced = is_faced(self.references, clause, people) or draft.act == "present_credentials"
        draft.at_home = draft.kind in ("meeting", "call") and is_at_home(self.references, clause, people)
        host = goes_on_receiving(self.references, self.drafts, trigger, sentence, list(draft.persons))
        if host is not None:
            draft.persons[host] = "member"
            draft.add_parties(persons[number].country for number in sorted(draft.persons, key=host.__eq__))

    def _welcomed(self, trigger: Trigger, people: Sequence[Reference]) -> int:
        """How many receive or are received where somebody is welcomed, one of them perhaps by an office alone."""
        named = len(guests_welcomed(self.scene, people))
        unnamed = is_guest_unnamed(self.references, trigger.clause, trigger.tag) or trigger.clause.has("delegation")
        return named + (named == 1 and unnamed)

    def near(self, sentence: SceneSentence, draft: EventDraft, wanted: int) -> list[str]:
        """The states that the text is about here, beside those that the draft has."""
        return self.partners.near(sentence, draft.parties, wanted, self.drafts[-1] if self.drafts else None)

    def _lacks_subject(self, trigger: Trigger, draft: EventDraft, refs: list[Reference]) -> bool:
        """Whether who acts must be the person spoken of before: "a meeting with X is planned", "her trip"."""
        one = draft.kind == "meeting" and (draft.named == 1 or self._are_of_one_state(refs))
        # "At a meeting with X, both sides agreed".
        both = one and trigger.clause.has("pronoun", "both_sides") and is_joined(self.scene, trigger)
        alone = one and (trigger.support is not None or is_definite(self.scene, trigger) or is_done(trigger))
        return (
            (
                draft.status in _CALLED_OFF
                and not is_whose(trigger.clause)
                and not (draft.kind == "negotiation" and len({r.code for r in refs}) > 1)
                and not (draft.kind == "visit" and draft.persons)
            )
            or (alone and (all(r.oblique for r in refs) or is_joined(self.scene, trigger)))
            or (both and trigger.support is None)
            or (one and draft.named == 1 and _has_object(self.scene, trigger))
            or is_journey_of_before(trigger.clause, draft)
            or (draft.kind == "visit" and not draft.persons and self.round.travels(trigger, self.drafts))
        )


def _has_object(scene: Scene, trigger: Trigger) -> bool:
    """Whether what may be an article stands before a verb of receiving, or its helper: "la présidente l'a reçu"."""
    if scene.grammar.verb_second or trigger.tag.code not in _RECEIVING:
        return False
    verbs = [trigger.tag, *(t for t in trigger.clause.of("auxiliary") if t.end <= trigger.tag.start)]
    ends = {t.end for t in trigger.clause.of("word") if t.code == "articles"}
    return any(not ends.isdisjoint((t.start, t.start - 1)) for t in verbs)


def _is_outside(trigger: Trigger, reference: Reference) -> bool:
    """Whether somebody only deals with what happened to others: "condemned the attack", "they spoke after the attack"."""
    if reference.kind != "person":
        return False
    clause = trigger.clause
    if trigger.tag.concept == "event" and trigger.support is None and clause.has("verb"):
        return reference.start < trigger.tag.start
    said = (t for t in clause.of("say") if t.meaning.form in ("past", "pres"))
    return any(reference.end <= t.start or reference.start < clause.start for t in said)


def _led_to(last: EventDraft, trigger: Trigger, sentence: SceneSentence) -> bool:
    """Whether talks are those in which was agreed what the sentence before told: "The exchange had been agreed in talks"."""
    talks = trigger.kind in ("meeting", "negotiation") and last.latest == sentence.index - 1 and len(last.parties) == 2
    agreed = any(t.code == "agree" and t.meaning.form == "part" for t in trigger.clause.of("verb"))
    subject = any(t.concept in _NAMED and t.start < trigger.tag.start for t in trigger.clause.tags)
    return talks and agreed and not subject


def _agreed_on(last: EventDraft | None, draft: EventDraft) -> list[str]:
    """The two states that have just agreed on what changes hands: "The vessel will be handed over in May"."""
    if last is None or last.latest < draft.sentence - 1 or len(last.parties) != 2:
        return []
    return last.parties if set(draft.parties) < set(last.parties) else []
