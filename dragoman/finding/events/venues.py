"""Where something happens: the town behind "in", also one that no table holds, else where the story is at."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.journeys import is_dateline
from dragoman.finding.actors.references import References
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import GOING
from dragoman.finding.events.timing import opens_with_where
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.knowledge.geography import capital_of, places

_TOWARDS: Final = frozenset({"in", "to"})
_THERE: Final = frozenset({"in", "at", "to"})
_GOAL: Final = frozenset({"to"})
# Who sets out does so for a town as well as to it.
_BOUND: Final = _GOAL | {"for"}
# A name of fewer letters is none of a town.
LEAST_NAME: Final = 3
# Nothing happens "in Asia".
_TOO_WIDE: Final = frozenset({"continent", "region", "subregion", "ocean"})
_TOWNS: Final = frozenset({"city", "capital", "place"})
_LANDS: Final = frozenset({"state", "adjective"})
# What happens in one town, and is often told with its name; what goes on in the town of the story, and of the dateline.
_PLACED: Final = frozenset(
    "meeting dialogue visit summit forum negotiation signing exercise port_call opening transfer incident".split()
)
_GOING_ON: Final = frozenset("meeting dialogue summit signing opening".split())
_DATELINED: Final = frozenset("meeting dialogue summit forum signing negotiation".split())
# Predicates whose object is where somebody comes to.
_REACHING: Final = frozenset({"visit", "dock"})
# How far from its verb stands what is visited, and its preposition before a town, in characters.
VISITED: Final = 40
TOWN_REACH: Final = 14
GAP: Final = 6
# How long an article is between "of" and a state, with its blanks, in characters.
ARTICLE: Final = 5
# Bodies that something may happen to, or be done in, where they are.
_OPENED: Final = frozenset({"embassy", "consulate", "mission", "parliament", "delegation"})
# How far before the town it sits in a body begins, in characters.
BODY_REACH: Final = 48
# How far from the word for a capital its state stands, with an article between, in characters.
OWNER_REACH: Final = 7
# How far before "port of" and the like its preposition stands, with an adjective between.
SPOT_REACH: Final = 28
_OWNED: Final = frozenset({"of", "from", "by"})
_LINKED: Final = frozenset({"of", "from", "with", "between", "by", "for"})
# How many sentences further a story stays where it is.
STAY: Final = 3


class Venues:
    """The places of the events of one text."""

    def __init__(self, references: References) -> None:
        """Note the towns of datelines, and from which sentence on they hold."""
        self._references = references
        self._scene = references.scene
        self._datelines: list[tuple[int, Tag]] = []
        for sentence in self._scene.sentences:
            town = None if sentence.headline else _dateline(self._scene, sentence)
            if town is not None:
                self._datelines.append((sentence.index, town))

    def put(self, draft: EventDraft, clause: Clause, sentence: SceneSentence) -> None:
        """The town or place behind "in" or "at": of the clause, else of one of its sentence that tells nothing else."""
        if draft.kind == "call":
            return
        where = opens_with_where(clause)
        before = [c for c in reversed(sentence.clauses) if c.end <= clause.start] if where else []
        others = [c for c in sentence.clauses if c is not clause and not c.has("verb")]
        # Who travels from talks in one town to another is going to the other.
        steps = (_BOUND if draft.act == "travel" else _GOAL, _THERE) if draft.kind == "visit" else (_THERE,)
        for source, wanted in ((s, w) for s in (clause, *before, *others) for w in steps):
            for tag in source.of(*_TOWNS):
                wide = tag.concept == "place" and tag.meaning.kind in _TOO_WIDE
                led = _codes_before(self._scene, tag, sentence) & wanted or _is_gone_to(clause, tag)
                # "For X, where": the town right before is where.
                led = led or (source in before and 0 <= clause.start - tag.end <= GAP)
                about = draft.is_aside(tag.start, firm=True)
                about = about or (draft.kind == "signing" and _is_signed_about(clause, tag))
                if not wide and led and not about and not _is_seat(self._scene, tag, sentence.start):
                    town = self._meant(tag, draft)
                    draft.place = places()[town.code].name if town.concept == "place" else town.code
                    draft.place_country = town.meaning.country
                    return
        seat = _chief_town(self._scene, clause, sentence)
        if seat is not None:
            draft.place, draft.place_country = capital_of(seat), seat
            return
        _put_in_state(self._scene, clause, sentence, draft)
        if draft.place is None and draft.kind in _PLACED:
            draft.place = unknown_town(self._references, clause, sentence)

    def go_on(self, draft: EventDraft, last: EventDraft | None, sentence: SceneSentence) -> None:
        """What goes on with the story is where that is; what opens it is in the town of the dateline."""
        if draft.place or draft.place_country or draft.headline or not draft.date:
            return
        told = last is not None and not last.headline and bool(last.place) and last.latest >= sentence.index - STAY
        if told and last is not None and draft.kind in _GOING_ON and _goes_on(draft, last):
            draft.place, draft.place_country = last.place, last.place_country
            return
        at, town = next((d for d in reversed(self._datelines) if d[0] <= sentence.index), (-1, None))
        if town is None or draft.status != "held" or draft.kind not in _DATELINED:
            return
        town = self._meant(town, draft)
        if sentence.index - at <= 1 and town.meaning.country in draft.parties:
            draft.place, draft.place_country = town.code, town.meaning.country

    def _meant(self, town: Tag, draft: EventDraft) -> Tag:
        """Of towns of one name that of a party, else that of a state that the text names, else a capital."""
        alike = list(self._scene.between(town.start, town.start + 1, *_TOWNS))
        if len(alike) < 2:
            return town
        named = {t.meaning.country for t in self._scene.tags if t.concept in _LANDS}
        return min(
            alike,
            key=lambda t: (
                t.meaning.country not in draft.parties, t.meaning.country not in named, t.concept != "capital",
            ),
        )  # fmt: skip


def _is_seat(scene: Scene, town: Tag, opening: int) -> bool:
    """Whether a town only tells which body is meant ("says the ministry in Lima"), and nobody goes to that."""
    bodies = [
        t for t in scene.between(max(opening, town.start - BODY_REACH), town.start, "body") if town.start - t.end <= GAP
    ]
    if not bodies or bodies[-1].meaning.kind in _OPENED:
        return False
    before = scene.between(bodies[-1].start - TOWN_REACH, bodies[-1].start, "word")
    return not any(t.code in _THERE and bodies[-1].start - t.end <= GAP for t in before)


def _is_gone_to(clause: Clause, town: Tag) -> bool:
    """Whether a verb of going stands right before a town: "left for Lima" and "flew to Lima" are terms with a "to".

    Where its "for" stands elsewhere, the town behind it is where somebody leaves: "quitta Quito pour Lima".
    """
    verbs = [t for t in clause.of("verb") if 0 <= town.start - t.end <= GAP]
    return any(t.code in GOING and not t.meaning.particle for t in verbs)


def _is_signed_about(clause: Clause, town: Tag) -> bool:
    """Whether a town is that of a body that an instrument is about: "a letter on training at the academy in Breda"."""
    about = [
        w.end for w in clause.of("word") if w.code == "about" and any(i.end <= w.start for i in clause.of("instrument"))
    ]
    bodies = [b for b in clause.of("body") if about and about[0] <= b.start and b.end <= town.start]
    return any(town.start - b.end <= TOWN_REACH for b in bodies)


def _goes_on(draft: EventDraft, last: EventDraft) -> bool:
    """Whether two events are on one day, of one standing, and between the same people or states."""
    if draft.status != last.status or last.kind == "call" or (last.date or "")[:10] != (draft.date or "")[:10]:
        return False
    shared = draft.persons.keys() & last.persons.keys()
    return bool(shared) or (len(draft.parties) > 1 and set(draft.parties) <= set(last.parties))


def _dateline(scene: Scene, sentence: SceneSentence) -> Tag | None:
    """The town that a paragraph opens with: "LIMA (dpa) -", "Lima. "."""
    town = next(sentence.of("capital", "city"), None)
    if town is None or town.start - sentence.start > 2:
        return None
    return town if town.start < sentence.opening or is_dateline(scene, sentence, town) else None


def _chief_town(scene: Scene, clause: Clause, sentence: SceneSentence) -> str | None:
    """The state in whose capital something is: "in the Kazakh capital", "in the capital of Kazakhstan"."""
    for town in clause.of("chief_town"):
        for tag in clause.of("adjective", "state"):
            first, second = (tag, town) if tag.start < town.start else (town, tag)
            gap = scene.text[first.end : second.start]
            if len(gap) > OWNER_REACH or any(mark in gap for mark in ",;:()"):
                continue
            words = scene.between(max(sentence.start, first.start - SPOT_REACH), first.start, "word")
            if any(t.code in _THERE and len(scene.text[t.end : first.start].split()) <= 1 for t in words):
                return tag.meaning.country
    return None


def _codes_before(scene: Scene, tag: Tag, sentence: SceneSentence) -> set[str]:
    """The preposition before a town: right there, or before "the port of" and the like."""
    start = tag.start
    here = _prepositions(scene, max(sentence.start, start - TOWN_REACH), start, GAP)
    if here & _THERE:
        return here
    near = scene.between(max(sentence.start, start - 2 * TOWN_REACH), start, "spot")
    spots = [t.start for t in near if start - t.end <= GAP]
    return _prepositions(scene, max(sentence.start, spots[-1] - SPOT_REACH), spots[-1], SPOT_REACH) if spots else here


def _prepositions(scene: Scene, start: int, end: int, gap: int) -> set[str]:
    words = [t for t in scene.between(start, end, "word") if t.end >= end - gap]
    articles = {t.start for t in words if t.code == "articles"} if gap > GAP else ()
    before = [t for t in words if t.start not in articles]
    return {t.code for t in before if t.end == before[-1].end}


def _put_in_state(scene: Scene, clause: Clause, sentence: SceneSentence, draft: EventDraft) -> None:
    """The state right behind "in" or "to"; what a visit is to may stand without: "visits Peru", "besuchte Lima"."""
    lands = [t for t in clause.of("state") if not draft.is_aside(t.start)]
    if not lands and draft.kind == "visit":
        # "Left after a visit to Peru": the one that it tells.
        lands = [t for t in clause.of("state") if not draft.is_aside(t.start, firm=True)]
    for tag in lands:
        before = list(scene.between(max(sentence.start, tag.start - 10), tag.start, "word"))
        behind = bool(before) and len(scene.text[before[-1].end : tag.start].split()) == 0
        if behind and before[-1].meaning.code in (_TOWARDS | _BOUND if draft.act == "travel" else _TOWARDS):
            draft.place_country = tag.meaning.country
            return
    if draft.kind not in ("visit", "port_call"):
        return
    verb = next((t for t in clause.of("verb") if t.code in _REACHING and t.meaning.form != "noun"), None)
    for tag in clause.of("capital", "city"):
        near = verb is not None and abs(tag.start - verb.end) <= VISITED
        linked = scene.between(max(sentence.start, tag.start - TOWN_REACH), tag.start, "word")
        if any(t.end == tag.start - 1 for t in clause.of("goods")):
            continue  # the frigate "Lübeck"
        if near and not any(t.code in _LINKED and tag.start - t.end <= 1 for t in linked):
            draft.place, draft.place_country = tag.code, tag.meaning.country
            return
    for tag in lands:
        before = list(scene.between(max(sentence.start, tag.start - TOWN_REACH), tag.start, "word"))
        # "The president of Peru also visited the port": the state is whose office it is.
        if not any(t.code in _OWNED and tag.start - t.end <= ARTICLE for t in before):
            draft.place_country = tag.meaning.country


def unknown_town(references: References, clause: Clause, sentence: SceneSentence) -> str | None:
    """The name behind "in" or "to" in a clause that is no word, no person and no day; not where nouns have capitals."""
    scene = references.scene
    if scene.grammar.nouns_capitalised:
        return None
    taken = [(r.start, r.end) for r in references.between(clause.start, clause.end)]
    taken += [(d.start, d.end) for d in sentence.dates]
    for tag in clause.of("word"):
        if tag.code in _TOWARDS and scene.text[tag.end : tag.end + 1] == " ":
            name = _name_at(scene, tag.end + 1, clause.end, taken)
            if name:
                return name
    return None


def _name_at(scene: Scene, start: int, end: int, taken: list[tuple[int, int]]) -> str | None:
    tokens, last = scene.tokens, start
    at = tokens.first_at(start)
    while at < len(tokens) and tokens.starts[at] < end and tokens.starts[at] <= last + 1:
        word, begin = tokens.texts[at], tokens.starts[at]
        known = any(t.concept not in ("not_name", "particle") for t in scene.token_tags[at])
        # Behind its first word a name may go on with "es-Salaam".
        named = word[0].isupper() or (last > start and word.rpartition("-")[2][:1].isupper())
        if known or not named or word.isupper() or any(a <= begin < b for a, b in taken):
            break
        last = tokens.ends[at]
        at += 1
    name = scene.text[start:last]
    return name if len(name) >= LEAST_NAME else None
