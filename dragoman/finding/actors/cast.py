"""Who can speak in a text: persons, states, capitals and bodies that stand for a state, offices without a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.genders import gender_of, gender_of_office
from dragoman.finding.actors.people import People
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import Reference, References
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.quotations import Quotations
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.values import replace
from dragoman.knowledge.geography import organisations

# The kind of a body whose state no word tells: that of the state in which the text is at home.
HOME: Final = "home"
_LAND: Final = frozenset({"state", "adjective", "demonym", "capital", "seat", "organisation"})
# Bodies that speak for their state.
_VOICES: Final = frozenset(
    {"ministry", "foreign_ministry", "defence_ministry", "government", "presidency", "embassy", "mission",
     "parliament", "armed_forces", "military_service", "delegation", "coast_guard", "border_guard"}
)  # fmt: skip
# What may stand between a body or an office and the state that it belongs to.
_GLUE: Final = frozenset({"of", "in", "articles", "for", "by", "at"})
_PREPOSITIONS: Final = frozenset(
    {"with", "to", "for", "in", "of", "from", "about", "at", "between", "sidelines", "since", "according_to", "apart"}
)
# Organisations speak beside states, never as one of "both sides".
_UNIONS: Final = frozenset({"EU", "UN"})
_SPEAKING: Final = frozenset({"international_org", "un_body"})
# How far behind "his host," the name of the host may stand, in characters.
APPOSED: Final = 40
# How many words may stand between an office and its state.
OWNER_REACH: Final = 5
# Offices that many hold: without a state they mean nobody.
_NOBODY: Final = frozenset(
    {"counterpart", "diplomat", "official", "representative", "member", "delegate", "officer", "soldier", "adviser",
     "spokesperson", "legislator", "negotiator", "mediator"}
)  # fmt: skip
# Holders of these offices speak for themselves, never for a state.
_PRIVATE: Final = frozenset({"other", "academic", "business", "religious_leader"})
# A word of these kinds is nothing that a state in the genitive could own.
_NOT_OWNED: Final = frozenset({"verb", "say", "auxiliary", "word", "pronoun"})
_ADJOINING: Final = frozenset({"adjective", "modifier", "honorific"})
# Without one of these a sentence names nobody by an office or a body.
_STANDING_FOR: Final = CORES | {"body", "organisation", "pronoun"}
_DASHES: Final = frozenset("-–‐")
_NO_CODES: Final[frozenset[str]] = frozenset()
# Tags that a word may have and still be no more than a part of a name.
_LOOSE: Final = frozenset({"topic", "not_name", "off_topic"})
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})


class Actor(msgspec.Struct, frozen=True):
    """A phrase that means somebody who can speak.

    `front` is where its phrase begins, titles included. `key` and `country` are as findings name them. `kind` is
    person, state, office (a body or an unnamed office of a state), home or both; `relation` plain, oblique or agent.
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
        """Start with nobody met; sentences are asked for in their order."""
        self.scene = scene
        self.references = references
        self.people: People = references.people
        self.quotations = Quotations(scene.text, scene.sentences)
        self._of: dict[int, list[Actor]] = {}
        self._gender: dict[str, str] = {}
        self._genders: dict[int, str | None] = {}
        self._subject: dict[str, int] = {}

    def actors(self, sentence: SceneSentence) -> list[Actor]:
        """The actors of a sentence by place. What points back needs those before, so all are read in their order."""
        while len(self._of) <= sentence.index:
            current = self.scene.sentences[len(self._of)]
            found = sorted([*self._referred(current), *self._others(current)], key=lambda a: a.start)
            self._of[current.index] = list(self._joined(found))
            subject = next((a for a in self._of[current.index] if a.kind == "person" and a.relation == "plain"), None)
            if subject is not None and not current.headline:
                self._subject[subject.key] = current.index
        return self._of[sentence.index]

    def holds(self, actor: Actor, roles: frozenset[str]) -> bool:
        """Whether an actor is a person who holds an office of one of the roles."""
        return any(p.key == actor.key and any(o.role in roles for o in p.posts) for p in self.people.persons)

    def lands(self, start: int, end: int) -> Iterator[Actor]:
        """The states and capitals that a range names, also those behind a preposition."""
        for tag in self.scene.between(start, end, "state", "capital", "seat", "organisation"):
            if tag.meaning.country:
                sentence = self.scene.sentence_at(tag.start)
                front = self._with_article(sentence, tag.start)
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

    def codes(self, at: int) -> frozenset[str]:
        """The small words that a token is."""
        tags = self.scene.token_tags[at] if 0 <= at < len(self.scene.token_tags) else ()
        return frozenset([t.code for t in tags if t.concept == "word"]) if tags else _NO_CODES

    def linked(self, one: Actor, other: Actor) -> bool:
        """Whether nothing but "and", a comma or a bracket stands between two actors."""
        first, last = self.scene.tokens.first_at(one.end - 1) + 1, self.scene.tokens.first_at(other.front)
        texts = self.scene.tokens.texts
        if first < last and texts[first] == "(" and ")" in texts[first:last]:
            first = texts.index(")", first) + 1
        if not 0 < last - first <= 2:
            return False
        return all(texts[at] == "," or "and" in self.codes(at) for at in range(first, last))

    # --- what the references already mean ---

    def _referred(self, sentence: SceneSentence) -> Iterator[Actor]:
        references = self.references.between(sentence.start, sentence.end)
        if not references:
            return
        fronts = {}
        for sighting in self.people.in_sentence(sentence.index):
            posts = [p.start for p in sighting.posts if sentence.start <= p.start < sighting.name.start]
            fronts[sighting.name.start] = min([sighting.name.start, *posts])
        for reference in references:
            pronoun = self._is(reference.start, "pronoun")
            if reference.kind == "state" and (self._ends_name(sentence, reference) or self._in_double_name(reference)):
                continue
            if reference.kind == "person" and reference.implied and not pronoun:
                continue  # an office without a name: read below, with the state that its own phrase gives
            front = self._with_article(sentence, fronts.get(reference.start, reference.start))
            actor = self._actor(sentence, reference, front, pronoun)
            yield self._same_again(sentence, actor) if actor.pronoun else actor

    def _in_double_name(self, reference: Reference) -> bool:
        """Whether a state is one of two with a dash between: "the Nepal-Laos University" is neither of them."""
        text, lands = self.scene.text, ("state", "adjective", "capital")
        behind = text[reference.end : reference.end + 1] in _DASHES and self._is(reference.end + 1, lands[0])
        at = reference.start - 1
        before = at > 0 and text[at] in _DASHES and any(t.end == at for t in self.scene.between(at - 40, at, *lands))
        return behind or before

    def _ends_name(self, sentence: SceneSentence, reference: Reference) -> bool:
        """Whether a town is the end of a name: "the Beratungsstelle Berlin", "Radio Moscow" speak for no state."""
        at = self.scene.tokens.first_at(reference.start) - 1
        if (
            at < 0
            or self.scene.tokens.starts[at] <= sentence.start
            or not any(self._is(reference.start, concept) for concept in ("capital", "seat"))
        ):
            return False
        return self.scene.tokens.texts[at][0].isupper() and not any(
            t.concept not in _LOOSE for t in self.scene.token_tags[at]
        )

    def _same_again(self, sentence: SceneSentence, actor: Actor) -> Actor:
        """ "He" is whom the sentence before was about; who was "she" before is nobody's "he"."""
        code = "he" if self._is(actor.start, "pronoun", "he") else "she"
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
            fallback = self._relation(sentence, front, "plain" if pronoun else fallback)
        return Actor(
            reference.start, reference.end, front, key, self.references.country(reference), reference.kind, fallback,
            owner=reference.kind == "state" and self.owns(reference), pronoun=person and pronoun,
        )  # fmt: skip

    def _relation(self, sentence: SceneSentence, front: int, fallback: str) -> str:
        """What stands right before a phrase makes it plain, oblique or an agent; else the `fallback`."""
        at = self.scene.tokens.first_at(front) - 1
        if at < 0 or self.scene.tokens.starts[at] < sentence.start:
            return "plain"
        codes = self.codes(at)
        if "by" in codes:
            return "agent"
        if codes & _PREPOSITIONS and "contrast" not in codes:
            return "oblique"
        mark = not self.scene.tokens.texts[at][0].isalnum()
        predicate = any(t.meaning.concept in _PREDICATES for t in self.scene.token_tags[at])
        return "plain" if mark or predicate or codes & {"and", "that", "relative", "subordinators"} else fallback

    def _is(self, offset: int, concept: str, *codes: str) -> bool:
        tags = self.scene.between(offset, offset + 1, concept)
        return any(t.code in codes for t in tags) if codes else next(tags, None) is not None

    def _in_name(self, reference: Reference, at: int) -> bool:
        written = self.scene.text[self.scene.tokens.starts[at] : reference.end].casefold()
        return written in self.references.person(reference).name.casefold()

    def _with_article(self, sentence: SceneSentence, front: int) -> int:
        """The phrase begins with its article and adjectives."""
        at = self.scene.tokens.first_at(front) - 1
        while at >= 0 and self.scene.tokens.starts[at] >= sentence.start and self.scene.token_tags[at]:
            tags = self.scene.token_tags[at]
            if not any(t.concept in _ADJOINING or (t.concept == "word" and t.code == "articles") for t in tags):
                break
            front = self.scene.tokens.starts[at]
            at -= 1
        return front

    def owns(self, reference: Reference | Actor) -> bool:
        """Whether a state stands in the genitive: what it owns follows."""
        tokens, style = self.scene.tokens, self.scene.grammar.genitive_s
        written = self.scene.text[reference.start : reference.end]
        at = tokens.first_at(reference.end - 1) + 1
        if style != "s":
            return style == "apostrophe" and (
                written.endswith(("'s", "’s", "'", "’")) or (at < len(tokens) and tokens.texts[at] in ("'", "’"))
            )
        if not written.endswith(("s", "x", "z", "'", "’")) or at >= len(tokens) or not tokens.texts[at][0].isalpha():
            return False
        return not any(t.meaning.concept in _NOT_OWNED for t in self.scene.token_tags[at])

    # --- offices without a name, bodies, hosts, "both", pronouns that mean a state ---

    def _others(self, sentence: SceneSentence) -> Iterator[Actor]:
        if sentence.table.keys().isdisjoint(_STANDING_FOR):
            return
        spans = [
            (r.start, r.end) for r in self.references.between(sentence.start, sentence.end)
            if not (r.implied and r.kind == "person") and r.kind != "state"
        ]  # fmt: skip
        spans += [(p.start, p.end) for s in self.people.in_sentence(sentence.index) for p in s.posts]
        for tag in sentence.tags:
            concept, code = tag.concept, tag.code
            body = concept == "body" and tag.meaning.kind in _VOICES
            if concept == "organisation" and tag.meaning.country is None:
                yield from self._union(sentence, tag)
            if not (body or concept in CORES or concept == "pronoun"):
                continue
            if any(a < tag.end and tag.start < b for a, b in spans):
                continue
            if body or concept in CORES:
                yield from self._office(sentence, tag, body)
            elif code in ("host", "guest"):
                yield from self._host(sentence, tag)
            elif code == "both_persons":
                front = self._with_article(sentence, tag.start)
                relation = self._relation(sentence, front, "plain")
                yield Actor(tag.start, tag.end, front, "", None, "both", relation)
            elif code in ("he", "she") and not self._is(tag.start, "pronoun", "they"):
                yield from self._state_again(sentence, tag)

    def _office(self, sentence: SceneSentence, tag: Tag, body: bool) -> Iterator[Actor]:
        if tag.meaning.code in _PRIVATE:
            return
        land = self._owner(sentence, tag)
        if tag.code == "counterpart" and land is None:
            yield from self._host(sentence, tag)
            return
        if not body and self._is_former(sentence, tag):
            return
        country = tag.meaning.country or (land.meaning.country if land else None)
        known = None if body else self._holder(tag, country)
        country = country or (known.country if known else None)
        kind = "office"
        if country is None and body and self.people.home:
            country, kind = self.people.home, HOME
        if country is None:
            return
        start = min(tag.start, land.start) if land else tag.start
        front = self._with_article(sentence, start)
        relation = self._relation(sentence, front, "plain")
        if known is not None:
            yield replace(known, start=tag.start, end=tag.end, front=front, relation=relation)
        else:
            yield Actor(tag.start, tag.end, front, country, country, kind, relation)

    def _union(self, sentence: SceneSentence, tag: Tag) -> Iterator[Actor]:
        """An organisation of states that has a code of its own, but is no party of the record."""
        code = organisations()[tag.code].code
        if code is not None and tag.meaning.kind in _SPEAKING:
            front = self._with_article(sentence, tag.start)
            actor = Actor(tag.start, tag.end, front, code, code, "state", self._relation(sentence, front, "plain"))
            yield replace(actor, owner=self.owns(actor))

    def _is_former(self, sentence: SceneSentence, tag: Tag) -> bool:
        """Whether an office without a name is one of the past: "the former president of Peru" is nobody's voice now."""
        front = self._with_article(sentence, tag.start)
        return any(t.code == "former" for t in self.scene.between(front, tag.start, "modifier"))

    def _holder(self, tag: Tag, country: str | None) -> Actor | None:
        """Who holds an office that is named without a name.

        Without a state it is the one whom a sentence was about last; with one ("her Latvian colleague") whoever of
        that state was named last.
        """
        code = tag.meaning.code
        if country is None and code in _NOBODY:
            return None
        gender = gender_of_office(self.scene.lexicon.language.language, self.scene.text[tag.start : tag.end])
        best: tuple[int, int] | None = None
        holder = -1
        for sighting in self.people.sightings:
            person = self.people.of(sighting)
            if sighting.name.start > tag.start or (country and person.country != country):
                continue
            if gender and self._gender_of(sighting.person) not in (gender, None):
                continue
            offices = [p for s in self.people.sightings if s.person == sighting.person for p in s.posts]
            if code != "counterpart" and not any(_same_office(code, p.role, p.cores) for p in offices):
                continue
            last = self._subject.get(person.key, -1)
            rank = (last, sighting.name.start) if country is None else (0, sighting.name.start)
            if best is None or rank > best:
                best, holder = rank, sighting.person
        if holder < 0:
            return None
        person = self.people.persons[holder]
        return Actor(tag.start, tag.end, tag.start, person.key, person.country, "person")

    def _gender_of(self, person: int) -> str | None:
        if person not in self._genders:
            self._genders[person] = gender_of(self.scene, [s for s in self.people.sightings if s.person == person])
        return self._genders[person]

    def _owner(self, sentence: SceneSentence, tag: Tag) -> Tag | None:
        """The state right before ("the Latvian ministry") or behind ("the ministry in Riga") a body or an office."""
        return self._land_left(sentence, tag) or self._land_right(sentence, tag)

    def _land_left(self, sentence: SceneSentence, tag: Tag) -> Tag | None:
        tokens = self.scene.tokens
        at = tokens.first_at(tag.start) - 1
        for _ in range(OWNER_REACH):
            if at < 0 or tokens.starts[at] < sentence.start or tokens.texts[at] in ",;:.–":
                return None
            land = self._land(at)
            if land is not None:
                return land
            if any(t.meaning.concept in _PREDICATES for t in self.scene.token_tags[at]):
                return None
            if self.codes(at) & {"and", "or", "with", "to", "that", "in", "for", "by", "about", "at"}:
                return None
            at -= 1
        return None

    def _land_right(self, sentence: SceneSentence, tag: Tag) -> Tag | None:
        tokens = self.scene.tokens
        at = tokens.first_at(tag.end - 1) + 1
        for _ in range(OWNER_REACH):
            if at >= len(tokens) or tokens.starts[at] >= sentence.end:
                return None
            land = self._land(at)
            if land is not None:
                return land
            if not (self.codes(at) & _GLUE or any(t.meaning.concept == "body" for t in self.scene.token_tags[at])):
                return None
            at += 1
        return None

    def _land(self, at: int) -> Tag | None:
        return next((t for t in self.scene.token_tags[at] if t.meaning.concept in _LAND and t.meaning.country), None)

    def _host(self, sentence: SceneSentence, tag: Tag) -> Iterator[Actor]:
        """ "His host", "his guest": of the two persons named last the one whom the text did not speak of last."""
        at = self.scene.tokens.first_at(tag.end - 1) + 1
        apposed = at < len(self.scene.tokens) and self.scene.tokens.texts[at] == ","
        if apposed and any(tag.end < s.name.start < tag.end + APPOSED for s in self.people.in_sentence(sentence.index)):
            return  # "his host, President X": the name stands for both
        pair = self.references.pair_before(tag.start)
        last = self.references.subject_before(sentence.start)
        spoken = next((a.key for a in self.before(sentence) if a.kind == "person" and a.relation == "plain"), None)
        if spoken is None and last is not None:
            spoken = self.references.person(last).key
        for reference in pair:
            person = self.references.person(reference)
            if spoken is not None and person.key != spoken:
                relation = self._relation(sentence, self._with_article(sentence, tag.start), "plain")
                front = self._with_article(sentence, tag.start)
                yield Actor(tag.start, tag.end, front, person.key, person.country, "person", relation)
                return

    def _state_again(self, sentence: SceneSentence, tag: Tag) -> Iterator[Actor]:
        """A pronoun where no person was named: the state or body that the sentence began with."""
        for actor in self._referred(sentence):
            if actor.end <= tag.start and actor.relation == "plain" and actor.kind == "state" and not actor.owner:
                yield replace(actor, start=tag.start, end=tag.end, front=tag.start)
                return
        for other in sentence.of("body"):
            if other.end <= tag.start and other.meaning.kind in _VOICES:
                yield from (
                    replace(a, start=tag.start, end=tag.end, front=tag.start)
                    for a in self._office(sentence, other, True)
                )
                return

    def _joined(self, actors: list[Actor]) -> Iterator[Actor]:
        """What "and" joins to the object of a preposition is one too, and so is all of a list that "and" closes."""
        before: Actor | None = None
        for number, actor in enumerate(actors):
            if before is not None and before.relation == "oblique" and before.kind == actor.kind and not actor.pronoun:
                rest = actors[number + 1 : number + 2]
                listed = self._closed(before, actor) or any(
                    r.kind == actor.kind and self.linked(before, actor) and self._closed(actor, r) for r in rest
                )
                if listed and actor.relation == "plain":
                    before = replace(actor, relation="oblique")
                    yield before
                    continue
            before = actor
            yield actor

    def _closed(self, one: Actor, other: Actor) -> bool:
        """Whether "and" stands between two actors, and nothing else but a comma."""
        at = self.scene.tokens.first_at(other.front) - 1
        return self.linked(one, other) and "and" in self.codes(at)


def _same_office(code: str, role: str, cores: frozenset[str]) -> bool:
    return code in cores or code == role or (code in ("minister", "state_secretary") and role.endswith("minister"))
