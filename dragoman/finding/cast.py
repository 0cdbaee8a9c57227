"""Who can speak in a text: persons, states, capitals and bodies that stand for a state, offices without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from dragoman.finding.lexicon import Tag
from dragoman.finding.people import People
from dragoman.finding.posts import CORES
from dragoman.finding.references import Reference, References
from dragoman.finding.scene import Scene, SceneSentence

_LAND: Final = frozenset({"state", "adjective", "demonym", "capital", "seat", "organisation"})
# Bodies that speak for their state.
_VOICES: Final = frozenset(
    {"ministry", "foreign_ministry", "defence_ministry", "government", "presidency", "embassy", "mission",
     "parliament", "armed_forces", "military_service", "delegation", "coast_guard", "border_guard"}
)  # fmt: skip
# What may stand between a body or an office and the state that it belongs to.
_GLUE: Final = frozenset({"of", "in", "articles", "for", "by", "at"})
# How many words may stand between an office and its state.
OWNER_REACH: Final = 5
# Behind a state in the genitive stands what it owns: none of these.
_NOT_OWNED: Final = frozenset({"verb", "say", "auxiliary", "word", "pronoun"})


@dataclass(frozen=True, slots=True)
class Actor:
    """A phrase that means somebody who can speak.

    `front` is where its phrase begins, titles included. `key` and `country` are as findings name them. `kind` is
    person, state, office (a body or an unnamed office of a state) or both; `relation` plain, oblique or agent.
    `owner` is set for a state in the genitive; `pronoun` for "he", "she".
    """

    start: int
    end: int
    front: int
    key: str
    country: str | None
    kind: str
    relation: str = "plain"
    owner: bool = False
    pronoun: bool = False


class Cast:
    """The actors of a text, sentence by sentence."""

    def __init__(self, scene: Scene, references: References) -> None:
        self.scene = scene
        self.references = references
        self.people: People = references.people
        self._of: dict[int, list[Actor]] = {}

    def actors(self, sentence: SceneSentence) -> list[Actor]:
        """The actors of a sentence by place."""
        if sentence.index not in self._of:
            found = [*self._referred(sentence), *self._offices(sentence)]
            self._of[sentence.index] = list(self._joined(sorted(found, key=lambda a: a.start)))
        return self._of[sentence.index]

    def _holder(self, tag: Tag, country: str | None) -> Actor | None:
        """The person named last who holds an office; for "her Latvian colleague" the Latvian named last."""
        code = tag.meaning.code
        if code == "counterpart" and country is None:
            return None
        for sighting in reversed(self.people.sightings):
            person = self.people.of(sighting)
            if sighting.name.start > tag.start or (country and person.country != country):
                continue
            if code == "counterpart" or any(code in (post.role, *post.cores) for post in sighting.posts):
                start, end = sighting.name.start, sighting.name.end
                return Actor(start, end, start, person.key, person.country, "person")
        return None

    def _referred(self, sentence: SceneSentence) -> Iterator[Actor]:
        fronts = {}
        for sighting in self.people.in_sentence(sentence.index):
            posts = [p.start for p in sighting.posts if p.start < sighting.name.start]
            fronts[sighting.name.start] = min([sighting.name.start, *posts])
        for reference in self.references.between(sentence.start, sentence.end):
            yield self._actor(sentence, reference, fronts.get(reference.start, reference.start))

    def _actor(self, sentence: SceneSentence, reference: Reference, front: int) -> Actor:
        country = self.references.country(reference)
        key = "" if reference.kind == "both" else self.references.key(reference)
        front = self._with_article(sentence, front)
        actor = Actor(reference.start, reference.end, front, key, country, reference.kind)
        relation = "agent" if reference.agent else "oblique" if reference.oblique else "plain"
        at = self.scene.tokens.first_at(front) - 1
        before = self._codes(at) if front > sentence.start else frozenset()
        if "by" in before:
            # "von der Leyen sagte": the particle of a name is no preposition.
            named = reference.kind == "person" and self._in_name(reference, at)
            relation = "plain" if named else "agent"
        pronoun = any(t.meaning.concept == "pronoun" for t in self.scene.between(reference.start, reference.start + 1))
        owner = reference.kind == "state" and self._owns(reference)
        return replace(actor, relation=relation, pronoun=pronoun and reference.kind == "person", owner=owner)

    def _in_name(self, reference: Reference, at: int) -> bool:
        written = self.scene.text[self.scene.tokens.starts[at] : reference.end].casefold()
        return written in self.references.person(reference).name.casefold()

    def _with_article(self, sentence: SceneSentence, front: int) -> int:
        """The phrase begins with its article and adjectives."""
        at = self.scene.tokens.first_at(front) - 1
        while at >= 0 and self.scene.tokens.starts[at] >= sentence.start:
            codes, concepts = self._codes(at), {t.meaning.concept for t in self.scene.token_tags[at]}
            if not ("articles" in codes or concepts & {"adjective", "modifier", "honorific"}):
                break
            front = self.scene.tokens.starts[at]
            at -= 1
        return front

    def _codes(self, at: int) -> frozenset[str]:
        if at < 0:
            return frozenset()
        return frozenset(t.meaning.code for t in self.scene.token_tags[at] if t.meaning.concept == "word")

    def _owns(self, reference: Reference) -> bool:
        """Whether a state stands in the genitive: what it owns follows."""
        tokens, style = self.scene.tokens, self.scene.grammar.genitive_s
        written = self.scene.text[reference.start : reference.end]
        at = tokens.first_at(reference.end - 1) + 1
        if style == "apostrophe" or style == "none":
            marked = written.endswith(("'s", "’s")) or (at < len(tokens) and tokens.texts[at] in "'’")
            return marked and style == "apostrophe"
        if not written.endswith(("s", "x", "z", "'", "’")) or at >= len(tokens):
            return False
        if not tokens.texts[at][0].isalpha():
            return False
        return not any(t.meaning.concept in _NOT_OWNED for t in self.scene.token_tags[at])

    def _offices(self, sentence: SceneSentence) -> Iterator[Actor]:
        """Bodies and offices without a name that speak for a state the sentence gives them."""
        taken = [(r.start, r.end) for r in self.references.between(sentence.start, sentence.end) if r.kind != "state"]
        taken += [(p.start, p.end) for s in self.people.in_sentence(sentence.index) for p in s.posts]
        for tag in sentence.tags:
            body = tag.meaning.concept == "body" and tag.meaning.kind in _VOICES
            if not body and tag.meaning.concept not in CORES:
                continue
            if any(a < tag.end and tag.start < b for a, b in taken):
                continue
            yield from self._office(sentence, tag, body)

    def _office(self, sentence: SceneSentence, tag: Tag, body: bool) -> Iterator[Actor]:
        land = self._owner(sentence, tag)
        country = tag.meaning.country or (land.meaning.country if land else None)
        known = None if body else self._holder(tag, country)
        country = country or (known.country if known else None)
        if country is None:
            return
        start = min(tag.start, land.start) if land and land.end >= tag.start - 60 else tag.start
        front = self._with_article(sentence, start)
        codes = self._codes(self.scene.tokens.first_at(front) - 1) if front > sentence.start else frozenset()
        relation = "agent" if "by" in codes else "oblique" if codes & _PREPOSITIONS else "plain"
        if known is not None:
            yield replace(known, start=tag.start, end=tag.end, front=front, relation=relation)
            return
        yield Actor(tag.start, tag.end, front, country, country, "office", relation)

    def _owner(self, sentence: SceneSentence, tag: Tag) -> Tag | None:
        """The state right before ("the Latvian ministry") or behind ("the ministry in Riga") a body or an office."""
        tokens = self.scene.tokens
        at = tokens.first_at(tag.start) - 1
        for _ in range(OWNER_REACH):
            if at < 0 or tokens.starts[at] < sentence.start or tokens.texts[at] in ",;:.–":
                break
            land = self._land(at)
            if land is not None:
                return land
            if any(t.meaning.concept in ("verb", "say", "auxiliary") for t in self.scene.token_tags[at]):
                break
            if self._codes(at) & {"and", "or", "with", "to", "that"}:
                break
            at -= 1
        at = tokens.first_at(tag.end - 1) + 1
        for _ in range(OWNER_REACH):
            if at >= len(tokens) or tokens.starts[at] >= sentence.end:
                break
            land = self._land(at)
            if land is not None:
                return land
            if not (self._codes(at) & _GLUE or any(t.meaning.concept == "body" for t in self.scene.token_tags[at])):
                break
            at += 1
        return None

    def _land(self, at: int) -> Tag | None:
        return next((t for t in self.scene.token_tags[at] if t.meaning.concept in _LAND and t.meaning.country), None)

    def _joined(self, actors: list[Actor]) -> Iterator[Actor]:
        """What "and" joins to the object of a preposition is one too; a state named with its body is one actor."""
        before: Actor | None = None
        for actor in actors:
            if before is not None:
                if actor.relation == "plain" and before.relation == "oblique" and self.linked(before, actor):
                    actor = replace(actor, relation="oblique")
            before = actor
            yield actor

    def linked(self, one: Actor, other: Actor) -> bool:
        """Whether nothing but "and" or a comma stands between two actors."""
        first, last = self.scene.tokens.first_at(one.end - 1) + 1, self.scene.tokens.first_at(other.front)
        if first >= last:
            return False
        return all(self.scene.tokens.texts[at] == "," or "and" in self._codes(at) for at in range(first, last)) and (
            last - first <= 2
        )


_PREPOSITIONS: Final = frozenset({"with", "to", "for", "in", "of", "from", "about", "at", "between", "sidelines", "since"})
