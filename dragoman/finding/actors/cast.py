"""Who can speak in a text: persons, states, capitals and bodies that stand for a state, offices without a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.footing import Footing
from dragoman.finding.actors.people import People
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.actors.unnamed import Unnamed
from dragoman.finding.tagging.quotations import Quotations
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.values import replace

# Organisations speak beside states, never as one of "both sides".
_UNIONS: Final = frozenset({"EU", "UN"})
_DASHES: Final = frozenset("-–‐")
# How many tokens may stand up to the participle that opens a sentence ("While receiving").
PARTICIPLE_REACH: Final = 3
# Tags that a word may have and still be no more than a part of a name.
_LOOSE: Final = frozenset({"topic", "not_name", "off_topic"})


class Cast:
    """The actors of a text, sentence by sentence."""

    def __init__(self, scene: Scene, references: References) -> None:
        """Start with nobody met; sentences are asked for in their order."""
        self.scene = scene
        self.references = references
        self.people: People = references.people
        self.quotations = Quotations(scene.text, scene.sentences)
        self.footing = Footing(scene)
        self._of: dict[int, list[Actor]] = {}
        self._unnamed = Unnamed(references, self.footing, self._of)
        self._gender: dict[str, str] = {}

    def actors(self, sentence: SceneSentence) -> list[Actor]:
        """The actors of a sentence by place. What points back needs those before, so all are read in their order."""
        while len(self._of) <= sentence.index:
            current = self.scene.sentences[len(self._of)]
            named = list(self._referred(current))
            found = sorted([*named, *self._unnamed.found_in(current, named)], key=lambda a: a.start)
            self._of[current.index] = list(self._joined(self._received(current, found)))
            subject = next((a for a in self._of[current.index] if a.kind == "person" and a.relation == "plain"), None)
            if subject is not None and not current.headline:
                self._unnamed.spoken_of(subject.key, current.index)
        return self._of[sentence.index]

    def inside(self, sentence: SceneSentence, clause: Clause) -> list[Actor]:
        """The actors of one clause of a sentence."""
        return [a for a in self.actors(sentence) if clause.start <= a.start < clause.end]

    def is_named_whole(self, actor: Actor) -> bool:
        """Whether a person is written with the last word of the whole name, and no letter more."""
        last = self.scene.text[actor.start : actor.end].split()[-1:]
        return any(p.key == actor.key and p.name.split()[-1:] == last for p in self.people.persons)

    def holds(self, actor: Actor, roles: frozenset[str]) -> bool:
        """Whether an actor is a person who holds an office of one of the roles."""
        return any(p.key == actor.key and any(o.role in roles for o in p.posts) for p in self.people.persons)

    def lands(self, start: int, end: int) -> Iterator[Actor]:
        """The states and capitals that a range names, also those behind a preposition."""
        for tag in self.scene.between(start, end, "state", "capital", "seat", "organisation"):
            if tag.meaning.country:
                sentence = self.scene.sentence_at(tag.start)
                front = self.footing.with_article(sentence, tag.start)
                yield Actor(tag.start, tag.end, front, tag.meaning.country, tag.meaning.country, "state", "oblique")

    def before(self, sentence: SceneSentence) -> list[Actor]:
        """The actors of the sentence before one."""
        return self.actors(self.scene.sentences[sentence.index - 1]) if sentence.index else []

    def parties(self, sentence: SceneSentence, main: list[str]) -> list[str]:
        """The states of "both sides", "the ministers": of those who were named just before, else the main ones."""
        found: dict[str, None] = {}
        for earlier in self.scene.sentences[max(0, sentence.index - 2) : sentence.index]:
            for actor in self.actors(earlier):
                if actor.kind == "person" and actor.country and not earlier.headline:
                    found[actor.country] = None
        states = [c for c in found if c not in _UNIONS]
        return states if len(states) > 2 else main[:2]

    def _referred(self, sentence: SceneSentence) -> Iterator[Actor]:
        references = self.references.between(sentence.start, sentence.end)
        if not references:
            return
        fronts = {}
        subjects: list[Actor] = []
        for sighting in self.people.in_sentence(sentence.index):
            posts = [p.start for p in sighting.posts if sentence.start <= p.start < sighting.name.start]
            fronts[sighting.name.start] = min([sighting.name.start, *posts])
        for reference in references:
            pronoun = self.footing.is_(reference.start, "pronoun")
            if reference.kind == "state" and (self._ends_name(sentence, reference) or self._in_double_name(reference)):
                continue
            if reference.kind == "person" and reference.implied and not pronoun:
                continue  # an office without a name: read below, with the state that its own phrase gives
            front = self.footing.with_article(sentence, fronts.get(reference.start, reference.start))
            actor = self._actor(sentence, reference, front, pronoun)
            last = actor.pronoun and self.footing.is_(actor.start, "pronoun", "latter_he", "latter_she")
            told = actor
            if actor.pronoun and not last:
                told = self._same_here(subjects, actor) or self._same_again(sentence, actor)
            elif actor.kind == "person" and actor.relation == "plain":
                subjects.append(actor)
            yield told

    def _in_double_name(self, reference: Reference) -> bool:
        """Whether a state is one of two with a dash between: "the Nepal-Laos University" is neither of them."""
        text, lands = self.scene.text, ("state", "adjective", "capital")
        behind = text[reference.end : reference.end + 1] in _DASHES and self.footing.is_(reference.end + 1, lands[0])
        at = reference.start - 1
        before = at > 0 and text[at] in _DASHES and any(t.end == at for t in self.scene.before(at, 40, *lands))
        return behind or before

    def _ends_name(self, sentence: SceneSentence, reference: Reference) -> bool:
        """Whether a town is the end of a name: "the Beratungsstelle Berlin", "Radio Moscow" speak for no state."""
        at = self.scene.tokens.first_at(reference.start) - 1
        if (
            at < 0
            or self.scene.tokens.starts[at] <= sentence.start
            or not any(self.footing.is_(reference.start, concept) for concept in ("capital", "seat"))
        ):
            return False
        return self.scene.tokens.texts[at][0].isupper() and not any(
            t.concept not in _LOOSE for t in self.scene.token_tags[at]
        )

    def _same_here(self, subjects: list[Actor], actor: Actor) -> Actor | None:
        """ "X said that Lima regretted it, but he insisted": the one person whom the sentence has named so far."""
        joint = self.footing.codes(self.scene.tokens.first_at(actor.start) - 1)
        if len(subjects) != 1 or not joint & {"and", "or"}:
            return None
        return replace(actor, key=subjects[0].key, country=subjects[0].country)

    def _same_again(self, sentence: SceneSentence, actor: Actor) -> Actor:
        """ "He" is whom the sentence before was about; who was "she" before is nobody's "he"."""
        code = "he" if self.footing.is_(actor.start, "pronoun", "he") else "she"
        earlier = [a for a in self.before(sentence) if a.kind == "person"]
        for other in sorted(earlier, key=lambda a: a.relation != "plain"):
            if self._gender.get(other.key, code) == code:
                self._gender[other.key] = code
                return replace(actor, key=other.key, country=other.country)
        return actor

    def _actor(self, sentence: SceneSentence, reference: Reference, front: int, pronoun: bool) -> Actor:
        person = reference.kind == "person"
        key = "" if reference.kind == "both" else self.references.key(reference)
        fallback = "agent" if reference.agent else "oblique" if reference.oblique else "plain"
        at = self.scene.tokens.first_at(front) - 1
        if person and not pronoun and at >= 0 and self._in_name(reference, at):
            fallback = "plain"  # "von der Leyen sagte": the particle of a name is no preposition
        else:
            fallback = self.footing.relation(sentence, front, "plain" if pronoun else fallback)
        return Actor(
            reference.start, reference.end, front, key, self.references.country(reference), reference.kind, fallback,
            owner=reference.kind == "state" and self.footing.owns(reference), pronoun=person and pronoun,
        )  # fmt: skip

    def _in_name(self, reference: Reference, at: int) -> bool:
        written = self.scene.text[self.scene.tokens.starts[at] : reference.end].casefold()
        return written in self.references.person(reference).name.casefold()

    def _received(self, sentence: SceneSentence, actors: list[Actor]) -> list[Actor]:
        """Whom a participle at the beginning names is its object: "Receiving Ambassador N, the president stressed"."""
        tokens = self.scene.tokens
        first = tokens.first_at(sentence.start)
        opening = self.scene.token_tags[first : first + PARTICIPLE_REACH]
        verb = next((t for tags in opening for t in tags if t.concept == "verb" and t.meaning.form == "ger"), None)
        if verb is None:
            return actors
        comma = next(
            (tokens.ends[at] for at in range(first, tokens.last_before(sentence.end)) if tokens.texts[at] == ","), 0
        )
        inside = [a for a in actors if verb.end <= a.start < comma]
        if not inside or not any(a.start >= comma and a.relation == "plain" for a in actors):
            return actors
        return [replace(a, relation="oblique") if a in inside and a.relation == "plain" else a for a in actors]

    def _joined(self, actors: list[Actor]) -> Iterator[Actor]:
        """What "and" joins to the object of a preposition is one too, and so is all of a list that "and" closes."""
        before: Actor | None = None
        for number, actor in enumerate(actors):
            governed = before is not None and before.relation in ("oblique", "agent")
            if before is not None and governed and before.kind == actor.kind and not actor.pronoun:
                rest = actors[number + 1 : number + 2]
                listed = self.footing.closed(before, actor) or any(
                    r.kind == actor.kind and self.footing.linked(before, actor) and self.footing.closed(actor, r)
                    for r in rest
                )
                if listed and actor.relation == "plain":
                    before = replace(actor, relation=before.relation)
                    yield before
                    continue
            before = actor
            yield actor
