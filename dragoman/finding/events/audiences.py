"""Envoys received one after the other: the lead counts them or their states, and a sentence behind names each.

"The president received the credentials of the ambassadors of Peru and Fiji. The first to be received was X of Peru": each
has an audience of his own, whatever words tell it, and the lead tells none beside them.
"""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.references import References
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.receivers import ENVOYS, RECEIVING
from dragoman.finding.tagging.scene import SceneSentence

# For how many sentences behind an audience the next one is told; how many there are at least.
_REACH, _SEVERAL = 8, 2
# How many sentences behind an audience says who came next.
_NEXT: Final = 4
_CREDENTIALS: Final = ("present_credentials", "accredit")
# How far behind their number envoys are named, in characters.
_COUNTED: Final = 40
_LANDS: Final = ("state", "adjective")
_SENDERS: Final = frozenset({"ambassador", "envoy", "high_commissioner", "nuncio"})


class Audiences:
    """The series of audiences that a text tells; `drafts` are the events told before."""

    def __init__(self, references: References, drafts: list[EventDraft]) -> None:
        """No series has begun."""
        self._references, self._drafts = references, drafts
        self._lead: EventDraft | None = None
        self._host, self._lands, self._count = -1, frozenset[str](), 0
        self._turns: dict[int, EventDraft] = {}  # by guest
        self._made: list[EventDraft] = []

    def guest(self, sentence: SceneSentence) -> Sighting | None:
        """Whose audience a sentence tells: the envoy whom it names for the first time, with the state that sent him."""
        next_in_turn = sentence.has("verb", "follow")
        if self._lead is None and next_in_turn:
            self._go_on(sentence)
        if self._lead is None or sentence.headline or len(self._turns) == self._count:
            return None
        if not self._count and not next_in_turn:
            return None
        last = max((d.sentence for d in self._turns.values()), default=self._lead.sentence)
        if sentence.index - last > _REACH:
            return None
        people = self._references.people
        home = people.persons[self._host].country
        lands = {t.meaning.country for t in sentence.of(*_LANDS)} - {home, None}
        named = people.in_sentence(sentence.index)
        envoys = [s for s in named if self._is_envoy(s.person) and s.person not in self._turns]
        if len(envoys) != 1 or any(p.former for p in envoys[0].posts):
            return None
        land = people.persons[envoys[0].person].country
        return envoys[0] if land in lands and (not self._lands or land in self._lands) else None

    def read(self, sentence: SceneSentence, guest: Sighting | None) -> None:
        """Make the audience of a guest, or open a series, once the events of a sentence have been told."""
        if self._lead is None:
            self._begin(sentence)
        elif guest is not None:
            self._receive(guest, sentence, self._lead)

    def settle(self) -> None:
        """Drop the lead whose audiences have been told, and let those who attended the series be at each of them."""
        lead = self._lead
        if lead is None or len(self._turns) < _SEVERAL:
            self._drafts[:] = [d for d in self._drafts if not any(d is made for made in self._made)]
            self._share()
            return
        turns = list(self._turns.values())
        first = min(turn.sentence for turn in turns)
        opening = {id(lead)} | {
            id(d) for d in self._drafts if d.act in RECEIVING and d.sentence < first and set(d.persons) == {self._host}
        }
        opening -= {id(turn) for turn in turns}
        self._drafts[:] = [d for d in self._drafts if id(d) not in opening]
        there = dict.fromkeys(n for d in (lead, *self._turns.values()) for n in d.persons)
        attending = [n for n in there if n != self._host and not self._is_envoy(n)]
        people = self._references.people.persons
        for guest, turn in self._turns.items():
            turn.persons = dict.fromkeys((self._host, guest, *attending), "member")
            turn.parties = []
            turn.add_parties(people[number].country for number in (self._host, guest))

    def _share(self) -> None:
        """Let whoever a paragraph of its own says attended, behind the last of several audiences, be at each of them."""
        received = [d for d in self._drafts if d.act in RECEIVING and d.status == "held" and not d.headline]
        sentences = self._references.scene.sentences
        for last in received[1:]:
            if sentences[last.latest].paragraph == sentences[last.sentence].paragraph:
                continue
            there = {n for n in last.persons if not self._is_envoy(n)}
            for turn in received[: received.index(last)]:
                hosts = [n for n in turn.persons if not self._is_envoy(n)]
                if turn.date == last.date and len(hosts) == 1 < len(turn.persons) and hosts[0] in there:
                    turn.persons |= dict.fromkeys(there - {hosts[0]}, "member")

    def _begin(self, sentence: SceneSentence) -> None:
        """Open a series where a sentence tells that somebody received several envoys without their names."""
        lead = next((d for d in reversed(self._drafts) if d.sentence == sentence.index), None)
        if lead is None or lead.headline or lead.act not in RECEIVING or lead.status != "held":
            return
        # Envoys who bring letters come one by one; others may be received together.
        if not (sentence.has("verb", *_CREDENTIALS) or sentence.has("word", "separately")):
            return
        people = self._references.people
        named = {s.person for s in people.in_sentence(sentence.index)}
        hosts = [n for n in lead.persons if n in named and not self._is_envoy(n)]
        if len(hosts) != 1 or any(self._is_envoy(n) for n in named):
            return
        home = people.persons[hosts[0]].country
        lands = {t.meaning.country or "" for t in sentence.of(*_LANDS)} - {home, ""}
        envoys = [t.start for t in sentence.of("post", "head") if t.code in _SENDERS]
        counts = [
            int(q.value) for q in sentence.quantities
            if q.kind == "count" and any(0 <= at - q.end <= _COUNTED for at in envoys)
        ]  # fmt: skip
        count = len(lands) if len(lands) >= _SEVERAL else max(counts, default=0)
        if home is not None and count >= _SEVERAL and envoys:
            self._lead, self._host, self._count = lead, hosts[0], count
            lead.several = True
            self._lands = frozenset(lands) if len(lands) >= _SEVERAL else frozenset()

    def _go_on(self, sentence: SceneSentence) -> None:
        """Open a series behind the audience of one envoy where a sentence says who came next: "she was followed by X"."""
        people = self._references.people
        last = next((d for d in reversed(self._drafts) if d.act in RECEIVING and d.status == "held"), None)
        if last is None or last.headline or last.latest < sentence.index - _NEXT:
            return
        guests = [n for n in last.persons if self._is_envoy(n)]
        hosts = [n for n in last.persons if n not in guests]
        if len(guests) == len(hosts) == 1 and people.persons[hosts[0]].country:
            self._lead, self._host = last, hosts[0]
            self._turns = {guests[0]: last}

    def _is_envoy(self, number: int) -> bool:
        return bool(ENVOYS & {p.role for p in self._references.people.persons[number].posts})

    def _receive(self, guest: Sighting, sentence: SceneSentence, lead: EventDraft) -> None:
        """Make the audience of an envoy, or take what its sentence told for it."""
        clause = sentence.clause_at(guest.name.start)
        # "X was succeeded by Y", "who becomes ambassador": nobody is appointed there.
        self._drafts[:] = [d for d in self._drafts if d.sentence != sentence.index or d.kind != "appointment"]
        own = (d for d in self._drafts if d.sentence == sentence.index and d.act in RECEIVING)
        turn = next(own, None)
        if turn is None:
            turn = EventDraft(
                lead.kind, lead.status, sentence.index, clause.start, clause.end, lead.date, act=lead.act, at=clause.start,
                latest=sentence.index, inferred={"date"}, evidence=[(clause.start, clause.end)],
            )  # fmt: skip
            turn.ground("the lead tells of several audiences", 0.6)
            self._drafts.append(turn)
            self._made.append(turn)
        turn.persons |= dict.fromkeys((self._host, guest.person), "member")
        turn.place, turn.place_country = turn.place or lead.place, turn.place_country or lead.place_country
        self._turns[guest.person] = turn
