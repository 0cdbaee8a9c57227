"""Whom a text is about from sentence to sentence, and who is the guest: what "he", "the delegation" go back to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.genders import gender_of
from dragoman.finding.actors.journeys import destinations
from dragoman.finding.actors.lands import lands_in
from dragoman.finding.actors.sightings import Draft, Sighting
from dragoman.finding.actors.stage import front_of
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_PERSONAL: Final = frozenset({"he", "she"})
_RECEIVING: Final = frozenset({"receive", "welcome"})
_ENVOYS: Final = frozenset({"ambassador", "envoy", "diplomat"})
# How far from an office its state may stand, in characters.
_BESIDE: Final = 22
_OBLIQUE: Final = frozenset({"with", "to", "for", "of", "from", "about", "at"})


class Topics:
    """The persons that a text is about, by sentence.

    `subject` is whom a sentence is about (of those without a person: the one before). `guest` is who came on a visit,
    or was received, last before a sentence.
    """

    def __init__(self, scene: Scene, drafts: Sequence[Draft], rows: dict[int, list[Sighting]]) -> None:
        """Read the text from its beginning to its end, once."""
        self._scene, self._drafts, self._rows = scene, drafts, rows
        self._genders: dict[int, str | None] = {}
        self.subject: list[int] = []
        self.guest: list[int] = []
        topic = guest = -1
        for sentence in scene.sentences:
            guest = self._guest(sentence, topic, guest)
            topic = self._subject(sentence, topic)
            self.subject.append(topic)
            self.guest.append(guest)
        first = next((g for g in self.guest if g >= 0), -1)
        self.guest = [g if g >= 0 else first for g in self.guest]

    def before(self, clause: Clause, but: int) -> int | None:
        """Whom a pronoun in a clause means: who acts before in its sentence, else whom the text was about."""
        row = [s for s in self._rows.get(clause.sentence, ()) if s.name.start < clause.start and s.person != but]
        plain = [s for s in row if not self.oblique(s)] or row
        if plain:
            return plain[0].person
        topic = self.subject[clause.sentence - 1] if clause.sentence else -1
        return topic if topic >= 0 and topic != but else None

    def holder(self, core: Tag, sentence: int, but: int) -> int | None:
        """The person named last before with the office of a core without a name; where somebody is received, the guest."""
        guest = self.guest[sentence] if self._scene.sentences[sentence].has("verb", *_RECEIVING) else -1
        if guest not in (-1, but) and any(core.meaning.code in p.cores for p in self._drafts[guest].posts):
            return guest
        for index in range(sentence, -1, -1):
            for sighting in self._rows.get(index, ()):
                posts = self._drafts[sighting.person].posts
                held = frozenset().union(*(p.cores for p in posts))
                envoy = core.meaning.code == "diplomat" and any(p.role in _ENVOYS for p in posts)
                if (envoy or core.meaning.code in held) and sighting.person != but and sighting.name.start < core.start:
                    return sighting.person
        return None

    def oblique(self, sighting: Sighting) -> bool:
        """Whether a name is the object of a preposition."""
        front = front_of(sighting)
        return preposition_before(self._scene, sighting.sentence.start, front) in _OBLIQUE

    def agent(self, sighting: Sighting) -> bool:
        """Whether "by" stands before a name and its office."""
        front = front_of(sighting)
        words = self._scene.between(max(sighting.sentence.start, front - 12), front, "word")
        return any(t.code == "by" and t.end >= front - 5 for t in words)

    def _subject(self, sentence: SceneSentence, topic: int) -> int:
        row = self._rows.get(sentence.index, [])
        plain = [s for s in row if not self.oblique(s)] or row
        front = front_of(plain[0]) if plain else sentence.end
        pronoun = next((t for t in sentence.of("pronoun") if t.meaning.code in _PERSONAL), None)
        if pronoun is not None and pronoun.start < front and topic >= 0 and self._fits(topic, pronoun):
            return topic
        core = self._office(sentence, row)
        if (
            core is not None
            and core.start < front
            and preposition_before(self._scene, sentence.start, core.start) is None
        ):
            return self._of_office(core, sentence.index, topic)
        if plain:
            return plain[0].person
        return topic

    def _office(self, sentence: SceneSentence, row: Sequence[Sighting]) -> Tag | None:
        """The first office of a sentence that stands beside no name."""
        spans = [(p.start, p.end) for s in row for p in s.posts]
        return next((t for t in sentence.of("post", "head") if not any(a <= t.start < b for a, b in spans)), None)

    def _of_office(self, core: Tag, sentence: int, topic: int) -> int:
        """Who holds an office without a name, of the state beside it where one is.

        Where nobody named does it is -1, or without a state the one whom the text is about.
        """
        start, end = max(0, core.start - _BESIDE), core.end + _BESIDE
        lands = set(lands_in(self._scene, start, end))
        for index in range(sentence, -1, -1):
            for sighting in self._rows.get(index, ()):
                draft = self._drafts[sighting.person]
                held = frozenset().union(*(p.cores for p in draft.posts))
                if sighting.name.start < core.start and (
                    draft.country in lands if lands and draft.country else core.meaning.code in held
                ):
                    return sighting.person
        open_one = topic >= 0 and self._drafts[topic].country is None
        return topic if open_one or not lands else -1

    def _fits(self, person: int, pronoun: Tag) -> bool:
        if person not in self._genders:
            self._genders[person] = gender_of(self._scene, self._drafts[person].sightings)
        codes = {t.meaning.code for t in self._scene.behind(pronoun.start, 1, "pronoun")}
        return self._genders[person] is None or self._genders[person] in codes

    def _guest(self, sentence: SceneSentence, topic: int, guest: int) -> int:
        """Who travels, or is received, in a sentence; else the guest so far."""
        row = self._rows.get(sentence.index, [])
        for sighting in row:
            if any(True for _ in destinations(self._scene, row, sighting)):
                return sighting.person
        for clause in sentence.clauses:
            verb = next((t for t in clause.of("verb") if t.meaning.code in _RECEIVING), None)
            if verb is None:
                continue
            mine = [s for s in row if clause.start <= s.name.start < clause.end]
            passive = clause.has("auxiliary", "passive")
            if passive and any(t.meaning.code in _PERSONAL for t in clause.of("pronoun")) and topic >= 0:
                return topic
            if passive and any(t.meaning.code == "guest" for t in clause.of("pronoun")):
                continue
            if passive and mine:
                if not self.agent(mine[0]):
                    return mine[0].person
                continue
            if len(mine) > 1:
                return mine[1].person
        return guest
