"""Whom an office without a name means: who of those spoken of before holds it ("the minister", "the two leaders")."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Final

from dragoman.finding.actors.belonging import in_genitive
from dragoman.finding.actors.genders import gender_of, gender_of_office
from dragoman.finding.actors.people import People
from dragoman.finding.actors.posts import CORES, JUNIOR
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.numbers.number_lexicon import number_lexicon
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.roles import role_for, role_heads

# How far from an office its state may stand.
_BESIDE: Final = 30
# What a text calls anybody in office when it speaks of them again ("the Chilean diplomat", of a minister), and how
# many words stand between it and its article.
_CALLED: Final = frozenset({"diplomat", "leader", "official", "politician"})
_CALLED_REACH: Final = 3
SENT: Final = frozenset({"diplomat", "envoy"})
ENVOYS: Final = frozenset({"ambassador", "envoy", "diplomat"})
# Who lead a state, and what they are called together ("the two leaders", of a king and a premier).
_LEADING: Final = frozenset({"head_of_state", "head_of_government", "monarch", "party_leader"})
_LEADERS: Final = frozenset({"leader", "head_of_state", "head_of_government"})
# How well an office suits whoever holds it by that very name.
_EXACTLY: Final = 2
# The least length of a word that tells an office by itself, in characters.
WHOLE_WORD: Final = 8
# What parts an office from the state of another: "the Omani minister with the Fijian president".
_PARTING: Final = frozenset({"with", "and", "by", "between", "to", "in", "at"})


class Holders:
    """The offices and genders of everybody whom a text names."""

    def __init__(self, scene: Scene, people: People) -> None:
        """Gather what stands beside each name, wherever it is met."""
        held: dict[int, list[Sighting]] = {}
        for sighting in people.sightings:
            held.setdefault(sighting.person, []).append(sighting)
        self._scene, self._people = scene, people
        self.genders = {number: gender_of(scene, sightings) for number, sightings in held.items()}
        self._titles = {
            number: {scene.text[p.start : p.end].casefold().strip(" ,") for s in sightings for p in s.posts}
            for number, sightings in held.items()
        }
        self._offices = {
            number: [(p.role, p.cores) for s in sightings for p in s.posts] for number, sightings in held.items()
        }

    def holder(self, tag: Tag, candidates: Sequence[int]) -> int | None:
        """The first of the candidates who holds the office, of the state that stands beside it if any.

        Whoever holds it by that very name comes before a minister whom it may mean as well.
        """
        lands = list(lands_beside(self._scene, tag))
        gender = gender_of_office(self._scene.lexicon.language.language, self._scene.text[tag.start : tag.end])
        called = bool(lands) and tag.code in _CALLED and is_definite(self._scene, tag)
        best, most = None, 0
        for number in self._called_so(tag, candidates):
            country = self._people.persons[number].country
            fit = self._fit(tag.code, number)
            if called and not fit and self._offices[number] and country is not None:
                fit = 1
            if fit <= most or (lands and country and country not in lands):
                continue
            if gender and (self.genders.get(number) or gender) != gender:
                continue
            best, most = number, fit
            if most == _EXACTLY:
                break
        return best

    def _called_so(self, tag: Tag, candidates: Sequence[int]) -> Sequence[int]:
        """The candidates with those first whom the text has called by the same words: "Foreign Minister", not "of Foreign".

        A single word may have an ending ("miljöministern", of the "klimat- och miljöminister").
        """
        if len(candidates) < 2:
            return candidates
        words = self._scene.text[tag.start : tag.end].casefold()
        return sorted(candidates, key=lambda n: not any(_is_called(words, title) for title in self._titles.get(n, ())))

    def counterpart(self, tag: Tag, owner: int, candidates: Sequence[int]) -> int | None:
        """Who of the candidates is "her Finnish counterpart": of that state, and in an office of the owner's own.

        "Her counterpart" is the one of another state who has such an office.
        """
        home = self._people.persons[owner].country
        lands = set(lands_beside(self._scene, tag)) - {home}
        held = {role for role, _ in self._offices[owner]}
        alike = [
            number for number in candidates
            if number != owner and held & {role for role, _ in self._offices[number]}
            and self._people.persons[number].country not in (home, None)
        ]  # fmt: skip
        if lands:
            return next((number for number in alike if self._people.persons[number].country in lands), None)
        return alike[0] if len(alike) == 1 and home is not None else None

    def all_of(self, codes: Collection[str], candidates: Iterable[int]) -> list[int]:
        """Those of the candidates who hold one of the offices; of "leaders", where no two do, those who lead a state."""
        numbers = list(candidates)
        fits = {n: max((self._fit(code, n) for code in codes), default=0) for n in numbers}
        exact = [n for n in numbers if fits[n] == _EXACTLY]
        if len(exact) > 1:
            return exact
        alike = [n for n in numbers if fits[n]]  # "the two presidents", of a president and her counterpart
        if len(alike) > 1 or _LEADERS.isdisjoint(codes):
            return alike if len(alike) > 1 else exact
        return [n for n in numbers if n in exact or any(role in _LEADING for role, _ in self._offices[n])]

    def may_hold(self, codes: Collection[str], number: int) -> bool:
        """Whether somebody may be meant by an office: one that suits him, or any where the text tells none of his."""
        return not codes or not self._offices.get(number) or any(self._fit(code, number) for code in codes)

    def _fit(self, code: str, number: int) -> int:
        """How well an office suits a person: `_EXACTLY` where it is theirs, 1 where it may mean theirs, 0 where it is another."""
        best = 0
        for role, cores in self._offices[number]:
            minister, deputy = role.endswith("minister"), role.startswith("deputy_")
            if code == "minister" and minister:
                best = max(best, 1 if deputy else _EXACTLY)
            elif code == role or code in cores:
                return _EXACTLY
            elif code in role_heads() and role_for(code, "state") == role:
                best = max(best, 1)  # "die Präsidentin", of a Staatspräsidentin
            elif code in SENT and role in ENVOYS:
                best = max(best, 1)  # "the diplomat", of an ambassador
            elif code == "president" and role == "speaker":
                best = max(best, 1)
            elif code in JUNIOR and minister:
                best = max(best, _EXACTLY if deputy else 1)
        return best


def _is_called(words: str, title: str) -> bool:
    """Whether a title begins with the words of an office, or has the one word of it, without its ending."""
    if " " in words:
        return f"{title} ".startswith(f"{words} ")
    return any(len(word) >= WHOLE_WORD and words.startswith(word) for word in title.split())


def lands_beside(scene: Scene, tag: Tag) -> Iterator[str]:
    """The states that stand right beside an office: "the Nepalese president", "the president of Nepal"."""
    for land in scene.between(max(0, tag.start - _BESIDE), tag.end + _BESIDE):
        if land.concept not in ("adjective", "state", "organisation") or not land.meaning.country:
            continue
        first, second, most = (land, tag, 1) if land.start < tag.start else (tag, land, 3)
        gap = scene.text[first.end : second.start]
        if second is land and land.concept == "state" and not _of(scene, tag.end, land):
            continue  # "därefter besöker ministern Peru": that is where he goes
        between = list(scene.between(first.end, second.start, "verb", "say", "auxiliary", "word"))
        parted = any(t.concept != "word" for t in between) or (
            second is land and any(t.code in _PARTING for t in between) and not any(t.code == "of" for t in between)
        )
        # "Traf der Minister Perus Präsidentin": in the genitive a state owns the office right behind it.
        if second is land and any(t.concept in CORES and t.start == land.end + 1 for t in scene.behind(land.end, 2)):
            continue
        # "Danach empfing der Präsident den Botschafter von Peru": that is the other one's state.
        other = second is land and any(
            t.concept in CORES and t.start >= tag.end for t in scene.between(tag.end, land.start)
        )
        if len(gap.split()) <= most and not (parted or other) and not any(mark in gap for mark in ".,;:!?\n"):
            yield land.meaning.country


def _of(scene: Scene, start: int, land: Tag) -> bool:
    """Whether a state behind an office owns it: by a preposition or the genitive."""
    words = {t.code for t in scene.between(start, land.start, "word")}
    return bool(words & {"of", "for", "from"}) or in_genitive(scene, land)


def is_definite(scene: Scene, tag: Tag) -> bool:
    """Whether an article or the like points to one who is known: "the", not "a"; it may be the end of the noun."""
    if scene.text[tag.start : tag.end].endswith(scene.grammar.definite_endings):
        return True
    words, at = number_lexicon(scene.lexicon.language.language).definite, scene.tokens.first_at(tag.start)
    return any(text.lower() in words for text in scene.tokens.texts[max(0, at - _CALLED_REACH) : at])
