"""What tells which state an official serves, where the words of the office do not: one small function for each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dragoman.finding.actors.accrediting import accrediting
from dragoman.finding.actors.belonging import in_genitive, preposition_before
from dragoman.finding.actors.called_later import called
from dragoman.finding.actors.companions import accompanying
from dragoman.finding.actors.courtesies import against
from dragoman.finding.actors.customs import customary
from dragoman.finding.actors.facts import aimed, at_parliament, explained, no_such_office, of_country, targeted
from dragoman.finding.actors.flags import flag
from dragoman.finding.actors.just_told import goes_on, told, voice
from dragoman.finding.actors.lands import LAND, lands_in
from dragoman.finding.actors.opposition import critic
from dragoman.finding.actors.post_roles import COUNTERPART
from dragoman.finding.actors.rolls import met_sides, side_of
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.spots import going, hosting, spot, where
from dragoman.finding.actors.stage import ACTORS, Hint, Stage, acting_states, front_of, in_pair, posts_in
from dragoman.finding.actors.surroundings import (
    contrast,
    home,
    main,
    of_body,
    on_behalf,
    posted,
    turn,
)
from dragoman.finding.actors.titles import same_title, titled
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# How far a state stands before who represents it, or says what it does, and from an office; the opening of a clause.
_REPRESENTED, _STOOD_FOR, _SAID, _OF_OFFICE, _OPENS = 120, 40, 70, 22, 8
_MEETING: Final = frozenset({"meet", "receive", "summon", "expel", "telephone", "call_on", "welcome"})
_GIVES: Final = ("promise", "grant", "lend", "donate", "give", "pay", "hand_over", "deliver", "send", "fund", "aid")
# How far before a state the aid for it stands, in characters and in words, and what whoever gets it does.
_AID, _TO_AIDED, _ASKING = 24, 2, ("receive", "obtain", "accept", "seek", "need")
_HANDS: Final = ("hand_over", "donate", "give", "deliver", "grant")
_TO: Final = frozenset({"to", "for", "in"})
# How far before an office the word for an invitation stands, in characters, and what it weighs to give to a state, or to get from it.
_INVITED, _GIVEN, _RECEIVED = 28, -1.5, -3.5
_QUOTING: Final = frozenset('–—-"„“”«»‘‚')
# What each hint weighs.
_WHERE, _STANDS_FOR, _OURS, _YOURS, _GENITIVE = 4.0, 6.0, 2.0, 4.0, 0.7
_OWNER, _OWNED_BEFORE, _SIDE = 4.0, 3.0, 4.0
_ACTS, _MET, _DIFFERS, _ACTS_AS_SAID, _SPEAKS = 1.5, -2.0, -5.0, 3.0, 1.0


def owner(stage: Stage, sighting: Sighting) -> Hint:
    """ "Its minister": the state that acts, in the sentence or the one before; of "their ministers" each has his own."""
    scene, sentence = stage.scene, sighting.sentence
    for post in sighting.posts:
        owned = [t for t in scene.between(post.start - 14, post.start + 8, "pronoun") if t.meaning.code == "possessive"]
        if not owned or (post.borrowed and not sighting.shared) or post.head == COUNTERPART:
            continue
        here = [t for t in acting_states(stage, sentence) if t.start < owned[0].start]
        if here:
            clause = sentence.clause_at(here[-1].start)
            row = list(dict.fromkeys(t.meaning.country for t in here if t.start >= clause.start))
            place, count = sighting.shared or (0, 0)
            yield row[place if len(row) == count else 0] or "", _OWNER
        elif sentence.index and not stage.rows.get(sentence.index - 1):
            before = scene.sentences[sentence.index - 1]
            lands = [t for t in before.tags if t.meaning.concept in LAND and t.meaning.country]
            for tag in (acting_states(stage, before) or lands)[:1]:
                yield tag.meaning.country or "", _OWNED_BEFORE


def side(stage: Stage, sighting: Sighting) -> Hint:
    """Whoever is named in a delegation, or in the list of a side, is of that state."""
    land = _left_out(stage, sighting) or side_of(stage.scene, sighting)
    if land:
        yield land, _SIDE
        return
    for met in met_sides(stage.scene, sighting):
        yield met, _MET


def _left_out(stage: Stage, sighting: Sighting) -> str | None:
    """The state of a delegation whose noun is left out: "the Cuban delegation was led by X, the Spanish by Y", "that of Spain by Y"."""
    scene, sentence, front = stage.scene, sighting.sentence, front_of(sighting)
    if not any(t.end < front for t in sentence.of("delegation")):
        return None
    for tag in scene.between(max(sentence.start, front - _OF_OFFICE), front, "adjective", "state"):
        if tag.concept == "state" and preposition_before(scene, sentence.start, tag.start) != "of":
            continue
        between = scene.between(tag.end, front, "word", "honorific")
        small = len({t.start for t in between if t.concept == "honorific" or t.code in ("articles", "by")})
        if tag.end < front and 0 < len(scene.text[tag.end : front].split()) <= small:
            return tag.meaning.country
    return None


def acting(stage: Stage, sighting: Sighting) -> Hint:
    """The state that acts in the sentence before the name; or that a speaker speaks of as acting."""
    scene, sentence = stage.scene, sighting.sentence
    actors = acting_states(stage, sentence)
    before = [t for t in actors if t.start < sighting.name.start]
    clause = sentence.clause_at(sighting.name.start)
    if before:
        # "A will close its consulate, the minister said": what a state does is told by its own.
        told = any(0 <= sighting.name.start - t.end < _SAID for t in sentence.of("say") if t.start > before[0].end)
        # "A demands more, but the minister said": what he says stands beside what the state does.
        beside = any(t.code == "and" for t in scene.behind(clause.start, _OPENS, "word"))
        told = told and (before[0].start > clause.start or not beside)
        if told and scene.text[sentence.start] in _QUOTING:
            return  # in somebody's own words a state is rather another's
        # Whom a state sends is its own.
        sent = clause.has("verb", "send") and clause.has("delegation")
        yield before[0].meaning.country or "", _ACTS_AS_SAID if told or sent else _ACTS
        return
    reported = [t for t in actors if not clause.start <= t.start < clause.end]
    if reported and any(True for _ in sentence.of("say")):
        yield reported[0].meaning.country or "", _SPEAKS
    spans = [(p.start, p.end) for p in posts_in(stage, sentence)]
    spoken = [
        t for t in stage.scene.between(sighting.name.end, sentence.end, "state", "organisation")
        if t.meaning.country and in_genitive(stage.scene, t) and not any(a <= t.start < b for a, b in spans)
    ]  # fmt: skip
    for tag in spoken[:1]:
        yield tag.meaning.country or "", _GENITIVE


def represented(stage: Stage, sighting: Sighting) -> Hint:
    """ "France was represented by its minister X, China by Ambassador Y"."""
    scene, front = stage.scene, front_of(sighting)
    by = [t for t in scene.between(max(sighting.sentence.start, front - 20), front, "word") if t.meaning.code == "by"]
    for verb in scene.between(max(sighting.sentence.start, front - _STOOD_FOR), front, "verb"):
        # "A was represented by" is said in one.
        land = _stood_for(scene, sighting, verb.start, 0)
        if land is not None and verb.code == "take_part" and len(scene.text[verb.end : front].split()) <= 1:
            yield land, _STANDS_FOR
            return
    if not by or len(scene.text[by[-1].end : front].split()) > 1:
        return
    land = _stood_for(scene, sighting, by[-1].start, 3)
    if land is not None:
        yield land, _STANDS_FOR


def _stood_for(scene: Scene, sighting: Sighting, end: int, words: int) -> str | None:
    """The state that somebody represents, told at most so many words before `end`, or before an aside."""
    start = sighting.sentence.start
    for tag in reversed(list(scene.between(max(start, end - _REPRESENTED), end, *ACTORS))):
        gap = scene.text[tag.end : end]
        if gap.startswith(",") and gap.count(",") > 1:
            gap = gap.rpartition(",")[2]  # "France, which presides this year, was represented by"
        at_front = preposition_before(scene, start, tag.start) is None and not in_pair(scene, tag)
        if tag.meaning.country and len(gap.split()) <= words and at_front:
            return tag.meaning.country
    return None


def giving(stage: Stage, sighting: Sighting) -> Hint:
    """Whom somebody promises, lends or hands something, or whose aid he speaks of, is another state than the own one."""
    sentence = sighting.sentence
    clause = sentence.clause_at(sighting.name.start)
    first = next((s for s in stage.rows[sentence.index] if s.name.start >= clause.start), sighting)
    if first.person != sighting.person or clause.has("auxiliary", "passive"):
        return
    gives = clause.has("verb", *_GIVES)
    spans = [(p.start, p.end) for p in posts_in(stage, sentence)]
    for tag in stage.scene.between(sighting.name.end, clause.end, "state"):
        if any(a <= tag.start < b for a, b in spans) or not tag.meaning.country:
            continue
        if (gives or _is_aided(stage.scene, clause, tag)) and (
            preposition_before(stage.scene, clause.start, tag.start) in _TO
        ):
            yield tag.meaning.country, _GIVEN
            return


def _is_aided(scene: Scene, clause: Clause, land: Tag) -> bool:
    """Whether aid is for a state that nobody asks for: "wants to resume the aid for A"."""
    aid = [t for t in scene.between(max(clause.start, land.start - _AID), land.start, "flow") if t.end <= land.start]
    asked = clause.has("say", "request", "demand", "hope", "thank") or clause.has("verb", *_ASKING)
    return bool(aid) and not asked and len(scene.text[aid[-1].end : land.start].split()) <= _TO_AIDED


def receiving(stage: Stage, sighting: Sighting) -> Hint:
    """ "The boats were handed over to Minister X": not of the state that was just said to give."""
    scene, sentence, front = stage.scene, sighting.sentence, front_of(sighting)
    clause = sentence.clause_at(sighting.name.start)
    if not clause.has("verb", *_HANDS) or preposition_before(scene, clause.start, front) not in ("to", "at", "for"):
        return
    for place in (sentence, scene.sentences[max(0, sentence.index - 1)]):
        givers = [t for t in acting_states(stage, place) if t.start < front]
        if givers:
            yield givers[0].meaning.country or "", _RECEIVED
            return


def inviting(stage: Stage, sighting: Sighting) -> Hint:
    """ "Visits Senegal at the invitation of President X": of the state that is visited."""
    scene, sentence, front = stage.scene, sighting.sentence, front_of(sighting)
    if preposition_before(scene, sentence.start, front) not in ("of", "from"):
        return
    if not any(
        t.code == "invite" and t.meaning.form == "noun"
        for t in scene.between(max(sentence.start, front - _INVITED), front, "verb")
    ):
        return
    for tag in sentence.of("state", "capital", "city"):
        if (
            tag.meaning.country
            and tag.start < front
            and not any(p.start <= tag.start < p.end for p in posts_in(stage, sentence))
        ):
            where = preposition_before(scene, sentence.start, tag.start)
            if where in _TO or (where is None and sentence.has("verb", "visit") and not in_genitive(scene, tag)):
                yield tag.meaning.country, _WHERE
                return


def met_office(stage: Stage, sighting: Sighting) -> Hint:
    """Whoever meets, calls or summons "the Nepalese ambassador", or speaks of "her Nepalese counterpart", serves another state."""
    scene, clause = stage.scene, sighting.sentence.clause_at(sighting.name.start)
    meeting = clause.has("verb", *_MEETING)
    spans = [(s.name.start, s.name.end) for s in stage.rows[sighting.sentence.index]]
    spans += [(p.start, p.end) for p in posts_in(stage, sighting.sentence)]
    for core in clause.of("post", "head"):
        if core.start < sighting.name.end or any(a <= core.start < b for a, b in spans):
            continue
        owned = scene.between(max(sighting.name.end, core.start - _OF_OFFICE), core.end, "pronoun")
        own = core.code == COUNTERPART and any(t.code == "possessive" for t in owned)
        if not (meeting or own):
            continue
        for land in lands_in(scene, max(sighting.name.end, core.start - _OF_OFFICE), core.end + _OF_OFFICE):
            yield land, _DIFFERS if own else _MET
        return


def leads(stage: Stage, sighting: Sighting) -> Hint:
    """ "X, who heads Fiji's delegation": of the state whose body a relative clause behind the name says is led."""
    clause = sighting.sentence.clause_at(sighting.name.end + 2)
    if clause.kind == "relative" and clause.start >= sighting.name.end and clause.has("verb", "lead"):
        for land in lands_in(stage.scene, clause.start, clause.end):
            yield land, _WHERE
            return


def ours(stage: Stage, sighting: Sighting) -> Hint:
    """ "Our minister": of the state of whoever speaks."""
    for post in sighting.posts:
        near = stage.scene.between(max(0, post.start - 12), post.start + 8, "pronoun")
        if any(t.meaning.code == "first_person" and not stage.scene.text[t.end : post.start].strip() for t in near):
            speaker = (
                stage.drafts[stage.speaker]
                if stage.speaker >= 0
                else next(
                    (d for d in stage.drafts if d.country and d.sightings[0].name.start < sighting.name.start), None
                )
            )
            if speaker and speaker.country:
                yield speaker.country, _OURS


def yours(stage: Stage, sighting: Sighting) -> Hint:
    """ "Your minister", in an interview: of the state where the paper is at home that asks."""
    if stage.speaker < 0:
        return
    for post in sighting.posts:
        if any(t.code == "your" for t in stage.scene.between(max(0, post.start - 12), post.start + 8, "pronoun")):
            home = next((p.home for p in stage.passages if p.home != stage.drafts[stage.speaker].country), None)
            if home:
                yield home, _YOURS


HINTS: Final[tuple[Callable[[Stage, Sighting], Hint], ...]] = (
    owner, accompanying, side, going, acting, represented, against, accrediting, met_office, where, leads, same_title, called, ours,
    yours, told, voice, goes_on, titled, on_behalf, spot, hosting, home, main, of_body, posted, contrast, turn, critic, giving,
    receiving, inviting, customary, no_such_office, explained, targeted, aimed, of_country, at_parliament, flag,
)  # fmt: skip
