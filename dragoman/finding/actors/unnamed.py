"""Who is meant by an office without a name, a body that speaks for its state, a host, or "he" where nobody is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.finding.actors.actor import HOME, Actor
from dragoman.finding.actors.bare_offices import BareOffices
from dragoman.finding.actors.footing import Footing
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import References
from dragoman.finding.tagging.scene import SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace
from dragoman.knowledge.geography import organisations

# Bodies that speak for their state.
_VOICES: Final = frozenset(
    {"ministry", "foreign_ministry", "defence_ministry", "government", "presidency", "embassy", "mission",
     "parliament", "armed_forces", "military_service", "delegation", "coast_guard", "border_guard"}
)  # fmt: skip
_MINISTRY: Final = "_ministry"
_SPEAKING: Final = frozenset({"international_org", "un_body"})
# How far behind "his host," the name of the host may stand, in characters.
APPOSED: Final = 40
# How far before "leaders" the body that they lead begins, in characters.
BODY_REACH: Final = 24
# Holders of these offices speak for themselves, never for a state.
_PRIVATE: Final = frozenset({"other", "academic", "business", "religious_leader"})
# Without one of these a sentence names nobody by an office or a body.
_STANDING_FOR: Final = CORES | {"body", "organisation", "pronoun", "side", "demonym"}
# How many sentences back somebody is still meant by "the Angolan".
CALLED_REACH: Final = 2

_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})


class Unnamed:
    """The actors of a text that no name and no state stands for, sentence by sentence.

    `told` are the actors found so far, by sentence.
    """

    def __init__(self, references: References, footing: Footing, told: dict[int, list[Actor]]) -> None:
        """Start with nobody met."""
        self.scene = references.scene
        self.references = references
        self.people = references.people
        self.footing = footing
        self._told = told
        self._offices = BareOffices(references.people, footing)

    def spoken_of(self, key: str, sentence: int) -> None:
        """Remember that a sentence is about a person."""
        self._offices.spoken_of(key, sentence)

    def found_in(self, sentence: SceneSentence, named: Sequence[Actor]) -> Iterator[Actor]:
        """Those of a sentence; `named` are the actors that it names."""
        if sentence.table.keys().isdisjoint(_STANDING_FOR):
            return
        spans = [
            (r.start, r.end) for r in self.references.between(sentence.start, sentence.end)
            if not (r.implied and r.kind == "person") and r.kind != "state"
        ]  # fmt: skip
        spans += [(p.start, p.end) for s in self.people.in_sentence(sentence.index) for p in s.posts]
        for tag in sentence.tags:
            concept, code = tag.concept, tag.code
            body = concept == "body" and _has_voice(tag)
            if concept == "organisation" and tag.meaning.country is None:
                yield from self._union(sentence, tag)
            if not (body or concept in CORES or concept in ("pronoun", "side", "demonym")):
                continue
            if any(a < tag.end and tag.start < b for a, b in spans):
                continue
            if body or concept in CORES:
                yield from self._office(sentence, tag, body)
            elif concept == "side":
                yield from self._side(sentence, tag)
            elif concept == "demonym":
                yield from self._people(sentence, tag)
            elif code in ("host", "guest"):
                yield from self._host(sentence, tag)
            elif code == "both_persons":
                front = self.footing.with_article(sentence, tag.start)
                relation = self.footing.relation(sentence, front, "plain")
                yield Actor(tag.start, tag.end, front, "", None, "both", relation)
            elif code in ("he", "she") and not self.footing.is_(tag.start, "pronoun", "they"):
                yield from self._state_again(sentence, tag, named) or self._state_told(sentence, tag)
            elif code == "it":
                yield from self._state_told(sentence, tag)
            elif code == "own_country":
                yield from self._who_serves(sentence, tag, named)

    def _office(self, sentence: SceneSentence, tag: Tag, body: bool) -> Iterator[Actor]:
        if tag.meaning.code in _PRIVATE:
            return
        if not body and self._leads_something(tag):
            return
        land = self._offices.owner(sentence, tag)
        if tag.code == "counterpart" and land is None:
            yield from self._host(sentence, tag)
            return
        if not body and self._is_former(sentence, tag):
            return
        country = tag.meaning.country or (land.meaning.country if land else None)
        known = None if body else self._offices.holder(tag, country)
        country = country or (known.country if known else None)
        kind = HOME if body and tag.meaning.kind not in _VOICES and not self._is_parted(tag) else "office"
        if country is None and body and self.people.home and tag.meaning.kind in _VOICES:
            country, kind = self.people.home, HOME
        if country is None:
            return
        start = min(tag.start, land.start) if land else tag.start
        front = self.footing.with_article(sentence, start)
        relation = self.footing.relation(sentence, front, "plain")
        if known is not None:
            yield replace(known, start=tag.start, end=tag.end, front=front, relation=relation)
        else:
            yield Actor(tag.start, tag.end, front, country, country, kind, relation)

    def _leads_something(self, tag: Tag) -> bool:
        """Whether what an office is of is no body of a state: "church leaders in Fiji" speak for themselves."""
        before = self.scene.before(tag.start, BODY_REACH, "body", "off_topic")
        return tag.code in ("leader", "head") and any(
            t.end == tag.start - 1
            and (t.concept == "off_topic" or (t.meaning.kind not in _VOICES and t.start < tag.start))
            for t in before
        )

    def _is_parted(self, tag: Tag) -> bool:
        """Whether an adjective parts a ministry from what it is for: "le ministère péruvien des Affaires étrangères"."""
        portfolio = self.scene.behind(tag.end, APPOSED, "portfolio")
        return tag.meaning.kind == "other_ministry" and any(t.code in ("foreign", "defence") for t in portfolio)

    def _side(self, sentence: SceneSentence, tag: Tag) -> Iterator[Actor]:
        """ "The Peruvian side" is the state."""
        left = self._offices.land_at(self.scene.tokens.first_at(tag.start) - 1)
        land = left or self._offices.land_at(self.scene.tokens.first_at(tag.end - 1) + 1)
        if land is not None:
            code = str(land.meaning.country)
            front = self.footing.with_article(sentence, min(tag.start, land.start))
            relation = self.footing.relation(sentence, front, "plain")
            yield Actor(tag.start, max(tag.end, land.end), front, code, code, "office", relation)

    def _people(self, sentence: SceneSentence, tag: Tag) -> Iterator[Actor]:
        """ "The Peruvians", whom nobody counts, are their state; "the Angolan" is one of that state named just before."""
        at, country = self.scene.tokens.first_at(tag.start), tag.meaning.country
        first = at == 0 or self.scene.tokens.starts[at] == sentence.opening
        counted = any(q.start < tag.end and tag.start - q.end <= 1 for q in sentence.quantities if q.end <= tag.start)
        if not country or counted or not (first or "articles" in self.footing.codes(at - 1)):
            return
        behind = self.scene.tokens.first_at(tag.end - 1) + 1
        if self.footing.is_(tag.start, "state") or (
            self.footing.is_(tag.start, "adjective")
            and not any(t.concept in _PREDICATES for tags in self.scene.token_tags[behind : behind + 1] for t in tags)
        ):
            return
        front = self.footing.with_article(sentence, tag.start)
        relation = self.footing.relation(sentence, front, "plain")
        for index in range(sentence.index - 1, max(-1, sentence.index - CALLED_REACH - 1), -1):
            for actor in self._told.get(index, ()):
                if actor.kind == "person" and actor.country == country:
                    yield replace(actor, start=tag.start, end=tag.end, front=front, relation=relation)
                    return
        yield Actor(tag.start, tag.end, front, country, country, "office", relation)

    def _union(self, sentence: SceneSentence, tag: Tag) -> Iterator[Actor]:
        """An organisation of states that has a code of its own, but is no party of the record."""
        code = organisations()[tag.code].code
        if code is not None and tag.meaning.kind in _SPEAKING:
            front = self.footing.with_article(sentence, tag.start)
            actor = Actor(
                tag.start, tag.end, front, code, code, "state", self.footing.relation(sentence, front, "plain")
            )
            yield replace(actor, owner=self.footing.owns(actor))

    def _is_former(self, sentence: SceneSentence, tag: Tag) -> bool:
        """Whether an office without a name is one of the past: "the former president of Peru" is nobody's voice now."""
        front = self.footing.with_article(sentence, tag.start)
        return any(t.code == "former" for t in self.scene.between(front, tag.start, "modifier"))

    def _host(self, sentence: SceneSentence, tag: Tag) -> Iterator[Actor]:
        """ "His host", "his guest": of the two persons named last the one whom the text did not speak of last."""
        at = self.scene.tokens.first_at(tag.end - 1) + 1
        apposed = at < len(self.scene.tokens) and self.scene.tokens.texts[at] == ","
        if apposed and any(tag.end < s.name.start < tag.end + APPOSED for s in self.people.in_sentence(sentence.index)):
            return  # "his host, President X": the name stands for both
        pair = self.references.pair_before(tag.start)
        last = self.references.subject_before(sentence.start)
        spoken = next(
            (a.key for a in self._told.get(sentence.index - 1, ()) if a.kind == "person" and a.relation == "plain"),
            None,
        )
        if spoken is None and last is not None:
            spoken = self.references.person(last).key
        for reference in pair:
            person = self.references.person(reference)
            if spoken is not None and person.key != spoken:
                relation = self.footing.relation(sentence, self.footing.with_article(sentence, tag.start), "plain")
                front = self.footing.with_article(sentence, tag.start)
                yield Actor(tag.start, tag.end, front, person.key, person.country, "person", relation)
                return

    def _state_again(self, sentence: SceneSentence, tag: Tag, named: Sequence[Actor]) -> list[Actor]:
        """A pronoun where no person was named: the state or body that the sentence began with."""
        for actor in named:
            if actor.end <= tag.start and actor.relation == "plain" and actor.kind == "state" and not actor.owner:
                return [replace(actor, start=tag.start, end=tag.end, front=tag.start)]
        for other in sentence.of("body"):
            if other.end <= tag.start and _has_voice(other):
                return [
                    replace(a, start=tag.start, end=tag.end, front=tag.start)
                    for a in self._office(sentence, other, True)
                ]
        return []

    def _state_told(self, sentence: SceneSentence, tag: Tag) -> list[Actor]:
        """A pronoun that opens a sentence as the subject of its verb: the state or body that the one before began with."""
        before = self.scene.sentences[sentence.index - 1]
        behind = self.scene.tokens.first_at(tag.end - 1) + 1
        opens = tag.start == sentence.opening and before.paragraph == sentence.paragraph and not before.headline
        if not opens or not any(
            t.concept in _PREDICATES for tags in self.scene.token_tags[behind : behind + 1] for t in tags
        ):
            return []
        first = next((a for a in self._told.get(before.index, ()) if a.relation == "plain" and not a.owner), None)
        if first is None or first.kind not in ("state", "office", HOME):
            return []
        return [replace(first, start=tag.start, end=tag.end, front=tag.start)]

    def _who_serves(self, sentence: SceneSentence, tag: Tag, named: Sequence[Actor]) -> Iterator[Actor]:
        """ "His country" stands for the one person whom the sentence, or the one before, is about."""
        here = [a for a in named if a.kind == "person" and a.end <= tag.start]
        told = here or [a for a in self._told.get(sentence.index - 1, ()) if a.kind == "person"]
        plain = [a for a in told if a.relation == "plain" and not a.owner]
        if plain and len({a.key for a in told}) == 1:
            ruled = any(True for _ in self.scene.between(tag.start, tag.end, "body"))
            if ruled and tag.start == sentence.start and plain[0].country:
                # "His government has offered": that of whoever spoke before; "his country" is whoever speaks for it.
                code = plain[0].country
                yield Actor(tag.start, tag.end, tag.start, code, code, "state", "plain")
                return
            relation = self.footing.relation(sentence, tag.start, "plain")
            yield replace(plain[0], start=tag.start, end=tag.end, front=tag.start, relation=relation, pronoun=False)


def _has_voice(tag: Tag) -> bool:
    """Whether a body speaks for its state: its government, its ministries, its armed forces."""
    return tag.meaning.kind in _VOICES or (tag.meaning.kind or "").endswith(_MINISTRY)
