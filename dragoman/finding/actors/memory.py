"""Who was spoken of last: what "he", "the latter" and "his guest" go back to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.cases import closing_words
from dragoman.finding.actors.delegations import Delegations
from dragoman.finding.actors.holders import Holders, lands_beside
from dragoman.finding.actors.people import People
from dragoman.finding.actors.reference import Reference
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.geography import organisations
from dragoman.knowledge.world_facts import organisation

# Verbs that make a host and a guest, and those that make a guest alone.
RECEIVING = ("receive", "welcome", "host")
# Nouns of what one has with another.
_TALKS = frozenset({"meeting", "call", "dialogue", "negotiation"})
PAIR: Final = 2
# Who is a guest only beside the adjective of a state: "the Malian visitor".
FOREIGN_GUEST: Final = "foreign_guest"
_NAMED = frozenset({"state", "adjective", "demonym"})
_VISITING = ("visit", "travel", "arrive", "call_on")
_MEETING = ("meet", "talk", "speak")


def seats_of_unions(scene: Scene, home: str | None) -> dict[str, str]:
    """The towns that stand for the organisation which sits there, where a text names that and not their state.

    Nor is a text at `home` in that state; an agency that sits elsewhere than its union gives no town another meaning.
    """
    unions = {t.code: str(t.meaning.country) for t in scene.tags if t.concept == "organisation" and t.meaning.country}
    found: dict[str, str] = {}
    for key, code in unions.items():
        seat = organisation(key).seat
        chief = organisations().get(code)
        if chief is not None and chief.seat != seat:
            continue
        if seat and found.setdefault(seat, code) != code:
            found[seat] = ""  # that of two: it stands for neither
    if not found:
        return {}
    named = {t.meaning.country for t in scene.tags if t.concept in _NAMED} | {None, home}
    lands = {t.code: t.meaning.country for t in scene.tags if t.concept == "capital" and t.code in found}
    return {seat: code for seat, code in found.items() if code and lands.get(seat) not in named}


class Memory:
    """Who was spoken of last, for what points back."""

    def __init__(self, scene: Scene, people: People) -> None:
        """Start with nobody spoken of."""
        self._scene = scene
        self.people = people
        self.last: dict[int, int] = {}
        self.subject: int = -1
        self.guest: int = -1
        self.host: int = -1
        self.holders = Holders(scene, people)
        self.delegations = Delegations(scene)
        self.seats = seats_of_unions(scene, people.home)
        self.genders = self.holders.genders

    def after(self, references: list[Reference], sentence: SceneSentence) -> None:
        """Remember the persons of a sentence; its first plain one is what a pronoun in the next means."""
        self._receptions(references, sentence)
        self.delegations.after(references, sentence)
        persons = [r for r in references if r.kind == "person"]
        for reference in persons:
            self.last[reference.person] = reference.start
        plain = [r for r in persons if not r.oblique]
        if plain:
            self.subject = plain[0].person
        elif persons and not (self.subject >= 0 and _is_met(self._scene, sentence, persons[0])):
            self.subject = persons[0].person

    def _receptions(self, references: list[Reference], sentence: SceneSentence) -> None:
        """Remember who was the guest and who the host, as those who receive, are received, or visit somebody."""
        if not (sentence.has("verb", *RECEIVING, *_VISITING) or sentence.has("event", "visit")):
            self._met_at_home(references, sentence)
            return
        for clause in sentence.clauses:
            mine = [r for r in references if r.kind == "person" and clause.start <= r.start < clause.end]
            plain = [r.person for r in mine if not r.oblique and not r.agent]
            going = clause.has("verb", *_VISITING) or clause.has("event", "visit")  # "came to Lima for a visit"
            if not plain or not (going or clause.has("verb", *RECEIVING)):
                continue
            if not clause.has("verb", *RECEIVING):
                self.guest = plain[0]
            elif clause.has("auxiliary", "passive"):
                self.guest = plain[0]
                self.host = next((r.person for r in mine if r.agent), self.host)
            elif len(plain) > 1 and plain[0] != plain[1]:
                self.host, self.guest = plain[0], plain[1]

    def _met_at_home(self, references: list[Reference], sentence: SceneSentence) -> None:
        """Of two who meet in a town of one of them the other is the guest."""
        towns = (
            {t.meaning.country for t in sentence.of("capital", "city")} if sentence.has("verb", *_MEETING) else set()
        )
        met = list(dict.fromkeys(r.person for r in references if r.kind == "person" and not r.implied))
        lands = [self.people.persons[number].country for number in met]
        two = len(met) == len(set(lands)) == PAIR and None not in lands
        if two and len(towns) == 1 and towns <= set(lands):
            at_home = 0 if lands[0] in towns else 1
            self.host, self.guest = met[at_home], met[1 - at_home]

    def guest_at(self, tag: Tag, mine: list[Reference]) -> int:
        """Who "the guest" is: who was received or travelled last; else whom the text was about, of another state than the host.

        "The Malian guest" is whoever of that state was named last, or received. -1 where that is nobody.
        """
        homes = set(lands_beside(self._scene, tag))
        if homes or tag.code == FOREIGN_GUEST:
            known = [self.guest, *self.recent(mine)] if self.guest >= 0 else list(self.recent(mine))
            return next((number for number in known if self.people.persons[number].country in homes), -1)
        here = {r.person for r in mine if r.kind == "person"}
        lands = {self.people.persons[number].country for number in here}
        if self.guest >= 0 or self.subject < 0:
            return self.guest
        return -1 if self.subject in here or self.people.persons[self.subject].country in lands else self.subject

    def meant_by(self, pronoun: str, tag: Tag, mine: list[Reference]) -> int | None:
        """Whom "he" or "she" means: of that gender, who acts before it in the sentence, or acted in the last one."""
        here = [r.person for r in sorted(mine) if r.kind == "person" and r.end <= tag.start and not r.oblique]
        before = [self.subject] if self.subject >= 0 else []
        faced = self._faced(tag, mine)
        for number in [*here, *before, *self.recent(mine)]:
            if number not in faced and self.genders.get(number) in (pronoun, None):
                return number
        return None

    def _faced(self, tag: Tag, mine: list[Reference]) -> set[int]:
        """Whom a pronoun right behind its verb has for an object, where the verb comes second: "X träffade hon"."""
        sentence = self._scene.sentence_at(tag.start)
        if not self._scene.grammar.verb_second:
            return set()
        clause = sentence.clause_at(tag.start)
        verb = next((t for t in clause.of("verb", "auxiliary") if t.end == tag.start - 1), None)
        return {r.person for r in mine if verb is not None and clause.start <= r.start < verb.start}

    def named_last(self, gender: str, since: int, mine: list[Reference]) -> int | None:
        """Whom "the latter" means: whoever of that gender was named last, no farther back than `since`."""
        here = {r.person: r.start for r in mine if r.kind == "person"}
        for number in self.recent(mine):
            if here.get(number, self.last.get(number, -1)) < since:
                return None
            if self.genders.get(number) in (gender, None):
                return number
        return None

    def other_than(self, taken: set[int], pronoun: str, mine: list[Reference]) -> int | None:
        """Whom "him" or "her" means: of that gender, spoken of before, and nobody whom its own clause names.

        Where the clause names nobody it may be anybody, a reporter too, who dealt with them: then it means nobody.
        """
        if not taken:
            return None
        before = [self.subject] if self.subject >= 0 else []
        for number in [*before, *self.recent(mine)]:
            if number not in taken and self.genders.get(number) in (pronoun, None):
                return number
        return None

    def word(self, tag: Tag) -> str:
        """The last word of an office ("de emir") as titles are compared."""
        return self._scene.text[tag.start : tag.end].casefold().rpartition(" ")[2]

    def is_called(self, number: int, word: str) -> bool:
        """Whether an office of a person is written with a word."""
        return any(word in post.title.casefold() for post in self.people.persons[number].posts)

    def recent(self, references: list[Reference]) -> Iterator[int]:
        """Persons met so far, the latest first."""
        here = {r.person: r.start for r in references if r.kind == "person"}
        order = {**self.last, **here}
        yield from sorted(order, key=lambda p: -order[p])


def _is_met(scene: Scene, sentence: SceneSentence, person: Reference) -> bool:
    """Whether somebody is only named as whom the one spoken of before met: "the talks with X were about trade"."""
    talks = [t for t in sentence.of("event") if t.code in _TALKS and t.end <= person.start]
    joined = any(t.code == "with" and t.end <= person.start for t in sentence.of("word"))
    return bool(talks) and (joined or any("with" in closing_words(scene, t) for t in talks))
