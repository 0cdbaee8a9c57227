"""Where something happens: the town behind "in", also one that no table holds, else where the story is at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.journeys import is_dateline
from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import References
from dragoman.finding.events.at_home import put_at_home
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import Trigger
from dragoman.finding.events.timing import opens_with_where
from dragoman.finding.events.town_names import named_spot, unknown_town
from dragoman.finding.events.towns import (
    BOUND,
    GAP,
    GOAL,
    THERE,
    TOWARDS,
    TOWN_REACH,
    at_spot,
    chief_town,
    codes_before,
    is_gone_to,
    is_on_route,
    is_posted,
    is_seat,
    is_set_for,
    is_signed_about,
    points_to_town,
    town_as_host,
)
from dragoman.finding.events.whereabouts import STAY, state_meant, whereabouts
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.geography import capital_of, country_name, places

# Nothing happens "in Asia".
_TOO_WIDE: Final = frozenset({"continent", "region", "subregion", "ocean"})
_TOWNS: Final = frozenset({"city", "capital", "place"})
_WITHIN: Final = frozenset({"in"})
_LANDS: Final = frozenset({"state", "adjective"})
# What happens in one town, and is often told with its name; and what happens in the town of the dateline.
_PLACED: Final = frozenset(
    "meeting dialogue visit summit forum negotiation signing exercise port_call opening transfer incident anniversary".split()
)
_DATELINED: Final = frozenset("meeting dialogue summit forum signing negotiation".split())
# Predicates whose object is where somebody comes to.
_REACHING: Final = frozenset({"visit", "dock"})
# Predicates whose object may be a crossing or a port.
_CLOSING: Final = frozenset({"close", "open", "reopen", "ban", "restrict"})
# How far before its verb, and how far behind it, with whoever visits between, stands what is visited, in characters.
VISITED: Final = 40
OBJECT_REACH: Final = 90
# How far before a state its preposition begins, with an article between, in characters.
FRONT: Final = 10
# How long an article is between "of" and a state, with its blanks, in characters.
ARTICLE: Final = 5
# How far behind the sea that it lies on a port is named: "port of", in characters.
_PORT_OF: Final = 14
# How much of a line of its own is read for its town, in characters.
_LINE: Final = 80
# How far behind a state stands an office of it, with "'s" between, in characters.
OWNED: Final = 3
_OWNED: Final = frozenset({"of", "from", "by"})
_BACK: Final = frozenset({"from"})


class Venues:
    """The places of the events of one text."""

    def __init__(self, references: References) -> None:
        """Note the towns of datelines, and from which sentence on they hold."""
        self._references = references
        self._scene = references.scene
        self.datelines: list[tuple[int, Tag]] = []
        body = next((s.index for s in self._scene.sentences if not s.headline), 0)
        header = _header_town(self._scene)
        if header is not None:
            self.datelines.append((body, header))
        self._header = header
        for sentence in self._scene.sentences:
            town = None if sentence.headline else _dateline(self._scene, sentence)
            if town is not None:
                self.datelines.append((sentence.index, town))

    def put(self, draft: EventDraft, clause: Clause, sentence: SceneSentence) -> None:
        """The town or place behind "in" or "at": of the clause, else of one of its sentence that tells nothing else."""
        if draft.kind == "call":
            return
        where = opens_with_where(clause)
        before = [c for c in reversed(sentence.clauses) if c.end <= clause.start] if where else []
        others = [c for c in sentence.clauses if c is not clause and not c.has("verb")]
        # Who travels from talks in one town to another is going to the other.
        steps: tuple[frozenset[str], ...] = (
            (BOUND if draft.act == "travel" else GOAL, THERE) if draft.kind == "visit" else (THERE,)
        )
        # Who comes back from a town abroad, and goes nowhere else, was there.
        steps = (*steps, _BACK) if draft.act == "travel" else steps
        offices = [
            (p.start, p.end) for s in self._references.people.in_sentence(sentence.index) for p in s.posts if p.posted
        ]  # fmt: skip
        homes = {self._references.people.persons[number].country for number in draft.persons}
        for source, wanted in ((s, w) for s in (clause, *before, *others) for w in steps):
            for tag in source.of(*_TOWNS):
                wide = tag.concept == "place" and (tag.meaning.kind in _TOO_WIDE or _lies_on(source, tag))
                led = codes_before(self._scene, tag, sentence) & wanted or is_gone_to(clause, tag)
                led = led or is_set_for(source, tag)
                # "For X, where": the town right before is where.
                led = led or (source in before and 0 <= clause.start - tag.end <= GAP)
                led = led or (_is_of_object(draft) and source is clause and at_spot(clause, tag))
                about = draft.is_aside(tag.start, firm=True) or any(
                    (a.ahead or a.describes) and a.holds(tag.start) for a in draft.asides
                )
                about = about or (draft.kind == "signing" and is_signed_about(clause, tag))
                about = about or any(start <= tag.start < end for start, end in offices)
                about = about or is_on_route(clause, tag) or is_posted(source, tag)
                about = about or (wanted is _BACK and (tag.meaning.country in homes or not homes))
                if not wide and led and not about and not is_seat(self._scene, tag, sentence.start):
                    town = self._meant(tag, draft)
                    draft.place = places()[town.code].name if town.concept == "place" else town.code
                    draft.place_country = town.meaning.country
                    return
        host = town_as_host(clause) if draft.kind in _PLACED and draft.kind != "visit" else None
        if host is not None:
            draft.place, draft.place_country = host.code, host.meaning.country
            return
        seat = chief_town(self._scene, clause, sentence, visited=draft.act == "visit")
        if seat is not None:
            draft.place, draft.place_country = capital_of(seat), seat
            return
        _put_in_state(self._scene, clause, sentence, draft)
        land = draft.place_country
        if land is not None and capital_of(land) == country_name(land):
            draft.place = capital_of(land)  # Luxembourg, Singapore, Djibouti
        if draft.place is None:
            draft.place = self._unlisted(draft, clause, sentence)

    def _unlisted(self, draft: EventDraft, clause: Clause, sentence: SceneSentence) -> str | None:
        """A town, an island or a crossing that no table holds."""
        object_ = _is_of_object(draft)
        spot = named_spot(self._references, clause, sentence, object_) if draft.kind in _PLACED or object_ else None
        if spot is not None or (draft.kind not in _PLACED and draft.act != "seize"):
            return spot
        return unknown_town(self._references, clause, sentence)

    def go_on(self, draft: EventDraft, drafts: Sequence[EventDraft], sentence: SceneSentence, clause: Clause) -> None:
        """What goes on with the story, or is done on a visit, is where that is; what opens it, where the dateline is."""
        if draft.place or draft.place_country or draft.headline or draft.kind not in _PLACED:
            return
        meant = state_meant(draft, drafts, clause)
        if meant is not None:
            draft.place_country = meant
            draft.add_parties([meant])
            return
        last = next((d for d in reversed(drafts) if not d.aside), None)
        near = last is not None and last.latest >= sentence.index - STAY and bool(last.place or last.place_country)
        if near and last is not None and points_to_town(self._scene, clause):
            draft.place, draft.place_country = last.place, last.place_country
            return
        where = whereabouts(draft, last, drafts, sentence)
        if where is not None:
            draft.place, draft.place_country = where.place, where.place_country
        if where is not None or draft.status != "held" or not draft.date or draft.kind not in _DATELINED:
            return
        at, town = next((d for d in reversed(self.datelines) if d[0] <= sentence.index), (-1, None))
        if town is None or any(a.where for a in draft.asides):
            return
        town = town if town is self._header else self._meant(town, draft)
        near = sentence.index - at <= 1 or self._scene.sentences[at].paragraph == sentence.paragraph
        if near and town.meaning.country in draft.parties:
            draft.place, draft.place_country = town.code, town.meaning.country

    def at_home(self, draft: EventDraft, trigger: Trigger, sentence: SceneSentence) -> None:
        """Put a reception or a measure that nothing else places where whoever does it is at home."""
        if not (draft.place or draft.place_country or draft.headline):
            put_at_home(self._references, draft, trigger, [t for at, t in self.datelines if at <= sentence.index])

    def _meant(self, town: Tag, draft: EventDraft) -> Tag:
        """Of towns of one name that of a party, else that of a state that the text names, else a capital."""
        alike = list(self._scene.behind(town.start, 1, *_TOWNS))
        if len(alike) < 2:
            return town
        named = {t.meaning.country for t in self._scene.tags if t.concept in _LANDS}
        return min(
            alike,
            key=lambda t: (
                t.meaning.country not in draft.parties, t.meaning.country not in named, t.concept != "capital",
            ),
        )  # fmt: skip


def _codes_right_before(scene: Scene, start: int, end: int) -> set[str]:
    """The small words right before a place; behind an article those before it: "in der Mongolei", "in the Gambia"."""
    before = list(scene.between(start, end, "word"))
    if not before or scene.text[before[-1].end : end].strip():
        return set()
    article = before[-1].start
    codes = {t.code for t in before if t.end == before[-1].end}
    led = {t.code for t in before if t.end == article - 1} if "articles" in codes else set()
    return led if led & (TOWARDS | _WITHIN) else codes


def _is_of_object(draft: EventDraft) -> bool:
    """Whether what is visited, opened or closed is where it happens: "reopened the Rafah crossing", "entered the port of"."""
    return draft.act in _CLOSING or draft.kind in ("port_call", "opening") or draft.act in _REACHING


def _header_town(scene: Scene) -> Tag | None:
    """The town of a dateline that stands on a line of its own, and is no part of the text."""
    document = scene.document
    for piece in document.dropped:
        if piece.reason in ("byline", "dateline", "header"):
            line = document.collected[piece.start : piece.end][:_LINE]
            town = next((t for t in scene.lexicon.tags_of_line(line) if t.concept in ("capital", "city")), None)
            if town is not None and not line[: town.start].strip():
                return town
    return None


def _lies_on(clause: Clause, water: Tag) -> bool:
    """Whether a place only says where the town right behind lies: "the Black Sea port of Constanța"."""
    return any(0 < t.start - water.end <= _PORT_OF for t in clause.of("city", "capital"))


def _dateline(scene: Scene, sentence: SceneSentence) -> Tag | None:
    """The town that a paragraph opens with: "LIMA (dpa) -", "Lima. "."""
    town = next(sentence.of("capital", "city"), None)
    if town is None or town.start - sentence.start > 2:
        return None
    return town if town.start < sentence.opening or is_dateline(scene, sentence, town) else None


def _put_in_state(scene: Scene, clause: Clause, sentence: SceneSentence, draft: EventDraft) -> None:
    """The state right behind "in" or "to"; what a visit is to may stand without: "visits Peru", "besuchte Lima"."""
    lands = [t for t in clause.of("state") if not draft.is_aside(t.start, where=True)]
    if not lands and draft.kind == "visit":
        # "Left after a visit to Peru": the one that it tells.
        lands = [t for t in clause.of("state") if not draft.is_aside(t.start, firm=True)]
    for tag in lands:
        codes = _codes_right_before(scene, max(sentence.start, tag.start - FRONT), tag.start)
        led = TOWARDS | BOUND if draft.act == "travel" else TOWARDS if draft.kind in ("visit", "port_call") else _WITHIN
        if codes & led:
            draft.place_country = tag.meaning.country
            return
    if draft.kind not in ("visit", "port_call"):
        return
    verb = next((t for t in clause.of("verb") if t.code in _REACHING and t.meaning.form != "noun"), None)
    for tag in clause.of("capital", "city"):
        near = verb is not None and -VISITED <= tag.start - verb.end <= OBJECT_REACH
        linked = scene.between(max(sentence.start, tag.start - TOWN_REACH), tag.start, "word")
        if any(t.end == tag.start - 1 for t in clause.of("goods")):
            continue  # the frigate "Lübeck"
        if near and not any(t.code != "articles" and tag.start - t.end <= 1 for t in linked):
            draft.place, draft.place_country = tag.code, tag.meaning.country
            return
    for tag in lands:
        before = list(scene.between(max(sentence.start, tag.start - TOWN_REACH), tag.start, "word"))
        # "The president of Peru also visited the port", "Peru's president": the state is whose office it is.
        if any(t.start - tag.end <= OWNED for t in scene.between(tag.end, tag.end + OWNED + 1) if t.concept in CORES):
            continue
        small = [t for t in before if t.code != "articles"]
        if not any(t.code in _OWNED and t.end == small[-1].end and tag.start - t.end <= ARTICLE for t in small):
            draft.place_country = tag.meaning.country
