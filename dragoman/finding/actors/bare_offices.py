"""Whose an office or a body without a name is: the state that it belongs to, and who holds it."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.actor import Actor
from dragoman.finding.actors.footing import Footing
from dragoman.finding.actors.genders import gender_of, gender_of_office
from dragoman.finding.actors.holders import ENVOYS, SENT, is_definite
from dragoman.finding.actors.people import People
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import SceneSentence
from dragoman.finding.tagging.tags import Tag

_LAND: Final = frozenset({"state", "adjective", "demonym", "capital", "seat", "organisation"})
# What may stand between a body or an office and the state that it belongs to.
_GLUE: Final = frozenset({"of", "in", "articles", "for", "by", "at"})
# How many words may stand between an office and its state.
OWNER_REACH: Final = 5
# Offices that many hold: without a state they mean nobody.
_NOBODY: Final = frozenset(
    {"counterpart", "diplomat", "official", "representative", "member", "delegate", "officer", "soldier", "adviser",
     "spokesperson", "legislator", "negotiator", "mediator"}
)  # fmt: skip
# How many sentences ago "the diplomat" was last named.
_NEAR: Final = 3
_PREDICATES: Final = frozenset({"verb", "say", "auxiliary"})


class BareOffices:
    """The offices and bodies of a text that stand without a name, such as "the Latvian minister", "the ministry in Riga"."""

    def __init__(self, people: People, footing: Footing) -> None:
        """Start with nobody spoken of."""
        self.scene = footing.scene
        self.people = people
        self.footing = footing
        self._subject: dict[str, int] = {}  # the sentence that each person was last the subject of
        self._genders: dict[int, str | None] = {}

    def spoken_of(self, key: str, sentence: int) -> None:
        """Remember that a sentence is about a person."""
        self._subject[key] = sentence

    def owner(self, sentence: SceneSentence, tag: Tag) -> Tag | None:
        """The state right before ("the Latvian ministry") or behind ("the ministry in Riga") a body or an office."""
        return self._land_left(sentence, tag) or self._land_right(sentence, tag)

    def _land_left(self, sentence: SceneSentence, tag: Tag) -> Tag | None:
        tokens = self.scene.tokens
        at = tokens.first_at(tag.start) - 1
        for _ in range(OWNER_REACH):
            if at < 0 or tokens.starts[at] < sentence.start or tokens.texts[at] in ",;:.–":
                return None
            land = self.land_at(at)
            if land is not None:
                return land
            if any(t.meaning.concept in _PREDICATES for t in self.scene.token_tags[at]):
                return None
            if self.footing.codes(at) & {"and", "or", "with", "to", "that", "in", "for", "by", "about", "at"}:
                return None
            at -= 1
        return None

    def _land_right(self, sentence: SceneSentence, tag: Tag) -> Tag | None:
        tokens = self.scene.tokens
        at = tokens.first_at(tag.end - 1) + 1
        for _ in range(OWNER_REACH):
            if at >= len(tokens) or tokens.starts[at] >= sentence.end:
                return None
            land = self.land_at(at)
            if land is not None:
                return land
            if not (
                self.footing.codes(at) & _GLUE or any(t.meaning.concept == "body" for t in self.scene.token_tags[at])
            ):
                return None
            at += 1
        return None

    def land_at(self, at: int) -> Tag | None:
        """The land that a word names; None before the first word of the text and behind the last."""
        tags = self.scene.token_tags[at] if 0 <= at < len(self.scene.token_tags) else ()
        return next((t for t in tags if t.meaning.concept in _LAND and t.meaning.country), None)

    def holder(self, tag: Tag, country: str | None) -> Actor | None:
        """Who holds an office that is named without a name.

        Without a state it is the one whom a sentence was about last; with one ("her Latvian colleague") whoever of
        that state was named last.
        """
        code = tag.meaning.code
        sent = code in SENT and is_definite(self.scene, tag)
        if country is None and code in _NOBODY and not sent:
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
            envoy = sent and self._is_near(sighting, tag) and any(p.role in ENVOYS for p in offices)
            if code != "counterpart" and not envoy and not any(_same_office(code, p.role, p.cores) for p in offices):
                continue
            last = self._subject.get(person.key, -1)
            rank = (0, sighting.name.start) if sent or country else (last, sighting.name.start)
            if best is None or rank > best:
                best, holder = rank, sighting.person
        if holder < 0:
            holder = self._named_later(tag, country)
        if holder < 0:
            return None
        person = self.people.persons[holder]
        return Actor(tag.start, tag.end, tag.start, person.key, person.country, "person")

    def _is_near(self, sighting: Sighting, tag: Tag) -> bool:
        """Whether somebody is named in the paragraph of a tag or shortly before it."""
        here = self.scene.sentence_at(tag.start)
        return here.index - sighting.sentence.index <= _NEAR or here.paragraph == sighting.sentence.paragraph

    def _named_later(self, tag: Tag, country: str | None) -> int:
        """The one person of a state whom the text names only behind an office as holding it; -1 where there is none."""
        if country is None or tag.meaning.code in _NOBODY:
            return -1
        found = {
            s.person for s in self.people.sightings
            if s.name.start > tag.end and self.people.of(s).country == country
            and any(_same_office(tag.meaning.code, p.role, p.cores) and not p.former for p in s.posts)
        }  # fmt: skip
        return found.pop() if len(found) == 1 else -1

    def _gender_of(self, person: int) -> str | None:
        if person not in self._genders:
            self._genders[person] = gender_of(self.scene, [s for s in self.people.sightings if s.person == person])
        return self._genders[person]


def _same_office(code: str, role: str, cores: frozenset[str]) -> bool:
    return (
        code in cores
        or code == role
        or (code in ("minister", "state_minister", "state_secretary", "junior_minister") and role.endswith("minister"))
    )
