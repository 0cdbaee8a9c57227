"""Which verbs of a clause are meant: of several readings of one word the right one, and none that is no deed here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.events.frames import acts_for_itself
from dragoman.finding.events.guests import is_accredited
from dragoman.finding.events.telling import (
    DESTINATIONS,
    TO_REACH,
    TRAVELLERS,
    is_at,
    is_behind_preposition,
    is_of_ships,
)
from dragoman.finding.tagging.clauses import is_relative
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# Helper verbs that leave open whether a word that may be an infinitive is one.
_TENSES: Final = frozenset({"perfect", "passive"})
# What is handed over, taken or swapped in general, and where the words beside it make a formal act of states of it.
_GENERAL: Final = frozenset({"hand_over", "deliver", "exchange", "appoint", "leave"})
_FORMAL: Final = frozenset({"preside", "deposit", "remonstrate", "present_credentials"})
_POSTING: Final = frozenset({"appoint", "accredit"})
# A participle right behind one of these is an adjective, where no such word goes on.
_LEADING: Final = frozenset({"of", "with"})
_NO_NOUN: Final = frozenset({"word", "verb", "say", "auxiliary", "pronoun"})
_MARKS: Final = ' .,;:!?»“"'
# The forms of a verb that stand apart from its particle.
_SPLIT: Final = frozenset({"pres", "past"})
_DESCRIBED: Final = CORES | {"adjective"}
# What somebody calls on an office-holder for: "called on the minister to discuss trade", and not "to release the crew".
_ERRANDS: Final = frozenset(
    {"discuss", "talk", "speak", "hand_over", "call_on", "meet", "thank", "hope", "leave", "brief", "praise"}
)
_NO_AIM: Final = CORES | {"word", "pronoun", "adjective"}
_TALKS: Final = frozenset({"negotiation", "meeting", "dialogue"})
# How far behind a verb its object begins, with an article between, in characters.
OBJECT_REACH: Final = 8
# How far behind "recalled" its "that" stands, in characters.
THAT_REACH: Final = 2


def verbs_meant(scene: Scene, clause: Clause) -> Iterator[Tag]:
    """The verbs of a clause, of those that one word may be only what it is beside its particle, its words and its helper."""
    meeting = {t.start for t in clause.of("verb") if t.code == "meet"}
    # "Traf den Minister und unterzeichnete ein Abkommen": the accord is of the other verb.
    elsewhere = {
        t.start for t in clause.of("verb")
        if t.code == "agree" and t.start in meeting and t.meaning.needs and not _has_accord(clause, t)
    }  # fmt: skip
    particular = {
        (t.start, t.code)
        for t in clause.of("verb", "say")
        if (t.meaning.needs or t.meaning.particle) and not (t.code == "agree" and t.start in elsewhere)
    }
    sure = {start for start, _ in particular}
    broken_off = _broken_off(scene, clause)
    # In "will hold talks with the crew of the ship" nobody holds the ship: its last word opens a phrase.
    phrases = [t for t in clause.of("verb") if t.meaning.form == "inf" and " " in scene.text[t.start : t.end]]
    split = _split_verbs(scene, clause)
    modal = any(t.code not in _TENSES for t in clause.of("auxiliary"))
    bare = {t.start for t in clause.of("verb") if t.meaning.form == "inf"} if modal else set()
    formal = {t.start for t in clause.of("verb") if t.code in _FORMAL}
    # A border post that is reopened is opened, whatever else was closed to traffic.
    kept = ("elect", "open") if clause.has("premises") else ("elect",)
    for tag in clause.of("verb"):
        if tag.code == "travel" and tag.meaning.particle and not _is_bound(scene, clause, tag):
            continue
        if tag.meaning.needs and any(tag.start < p.start < tag.end < p.end and p.code != tag.code for p in phrases):
            continue
        if tag.start in sure and tag.code not in kept and (tag.start, tag.code) not in particular:
            continue
        if tag.start in broken_off or (tag.code == "agree" and tag.start in elsewhere):
            continue
        if tag.meaning.form == "pres" and tag.start in bare:
            continue  # "könnte sie schließen": the helper has an infinitive
        if split.get(tag.start, tag.code) != tag.code and not tag.meaning.needs:
            continue
        if tag.code in _GENERAL and tag.start in formal:
            continue
        if tag.code == "appoint" and clause.has("verb", "elect", "preside") and acts_for_itself(clause, tag):
            continue  # a state is elected, or takes the chair: nobody is appointed
        yield tag


def _has_accord(clause: Clause, verb: Tag) -> bool:
    """Whether a clause names an accord that is no other verb's object."""
    others = [t for t in clause.of("verb") if t.start > verb.end and t.meaning.form in ("past", "pres")]
    return any(not any(o.end <= t.start for o in others) for t in clause.of("instrument"))


def _broken_off(scene: Scene, clause: Clause) -> set[int]:
    """Where verbs stand whose subject or object is talks: what is interrupted there is neither trade nor a border."""
    verbs = {t.start for t in clause.of("verb") if t.code == "break_off"}
    if not verbs or not any(
        t.code in _TALKS and not is_behind_preposition(scene, clause, t) for t in clause.of("event")
    ):
        return set()
    return verbs


def _split_verbs(scene: Scene, clause: Clause) -> dict[int, str]:
    """What verbs mean whose particle stands behind them, by place: in "leverde … uit aan" the first one decides."""
    first: dict[int, tuple[int, str]] = {}
    for tag in clause.of("verb"):
        if tag.meaning.particle and not tag.meaning.needs:
            at = scene.text.find(f" {tag.meaning.particle}", tag.end, clause.end)
            if at >= 0 and (tag.start not in first or at < first[tag.start][0]):
                first[tag.start] = (at, tag.code)
    return {start: code for start, (_, code) in first.items()}


def _is_bound(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a verb of leaving names where to, if a "for" makes a journey of it: "quitta Quito pour Lima"."""
    particle = tag.meaning.particle or ""
    if scene.grammar.particle_last or not scene.lexicon.is_small_word(particle):
        return True
    return any(_preposition(scene, place) == particle for place in clause.of(*DESTINATIONS) if place.start > tag.end)


def _preposition(scene: Scene, place: Tag) -> str:
    """The small word before a place and its article."""
    before = [t for t in scene.before(place.start, TO_REACH, "word") if t.code != "articles"]
    return scene.text[before[-1].start : before[-1].end].lower() if before else ""


def is_no_deed(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a verb has another meaning here: who blocks sanctions takes none, and dangerous manoeuvres are no exercise."""
    if tag.code == "ban":
        if any(0 < e.start - tag.end <= OBJECT_REACH for e in clause.of("event") if e.code == "measure"):
            return True
        return scene.sentences[clause.sentence].has("verb", "attack", "collide")  # ships that are blocked and rammed
    if tag.code == "inaugurate" and clause.has("pronoun", "same_event") and not clause.has("premises"):
        return True  # "the proceedings, opened on Saturday"
    if tag.code == "dock" and tag.meaning.needs and not (clause.has("ship") or clause.has("goods")):
        return True
    if tag.code == "mark" and tag.meaning.form == "inf" and clause.has("verb", "hold", "occur"):
        return True  # "a ceremony to mark the anniversary was held"
    if tag.code == "mark" and not clause.has("event", "anniversary"):
        return True
    if tag.code == "freeze" and tag.meaning.form == "part" and not clause.has("auxiliary"):
        return True  # "frozen assets" tells what they are
    if tag.meaning.form == "part" and _is_adjective(scene, clause, tag):
        return True
    if tag.code in _POSTING and is_accredited(scene, clause, tag):
        return True
    if tag.code == "accredit" and _is_said_of_envoy(clause, tag) and not _is_dated(scene, clause):
        return True
    if tag.code == "arrive" and _is_helper(clause, tag):
        return True
    if tag.code == "recognise" and not tag.meaning.needs and not _has_state_for_object(clause, tag):
        return True
    if tag.code == "recall" and _is_said(scene, clause, tag):
        return True
    if tag.code == "call_on" and is_called_upon(scene, clause, tag):
        return True
    if tag.code == "visit" and tag.meaning.form == "ger" and _is_guest(clause, tag):
        return True
    if tag.code == "await" and not _is_awaited(clause, tag):
        return True
    if tag.code == "discuss" and any(is_at(scene, clause, tag, e) for e in clause.of("event")):
        return True
    if tag.code == "exercise" and clause.has("event", "incident") and not clause.has("event", "exercise"):
        return True
    if tag.code == "meet" and _is_hit(clause, tag):
        return True
    if tag.code == "telephone" and _is_appealed_to(scene, clause):
        return True
    if tag.meaning.form in _SPLIT and _is_split_from_another(scene, clause, tag):
        return True
    return tag.meaning.form in ("pres", "inf") and _is_owned(scene, clause, tag)


def _is_said_of_envoy(clause: Clause, verb: Tag) -> bool:
    """Whether a relative word leads from an envoy to his accreditation: "the envoy in Dakar who is also accredited to Cape Verde"."""
    offices = [t.end for t in clause.of("post", "head") if t.end <= verb.start]
    led = (t.start for t in clause.of("word") if t.code == "relative" and t.end <= verb.start)
    return is_relative(clause) or (bool(offices) and any(start >= offices[-1] for start in led))


def _is_dated(scene: Scene, clause: Clause) -> bool:
    """Whether a clause names a date."""
    return any(clause.start <= d.start < clause.end for d in scene.sentences[clause.sentence].dates)


def is_called_upon(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether those who are called on are to do something, and nobody is called on at home: "called on the region to act"."""
    aims = (t for t in clause.of("verb", "say") if t.meaning.form == "inf" and t.code != tag.code and t.start > tag.end)
    aim = next(aims, None)
    asking = any(t.start == tag.start and t.code == "request" for t in clause.of("say"))
    if aim is None:
        return asking and _is_asked(scene, clause, tag)
    office = any(tag.end <= t.start < aim.start for c in ("post", "head", "pronoun") for t in clause.of(c))
    return not office or (asking and aim.code not in _ERRANDS)


def _is_asked(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether "to" and a word that may be a verb stand behind: "called on the president to refrain from it"."""
    for word in clause.of("word"):
        at = scene.tokens.first_at(word.end + 1)
        if word.code == "to" and word.start > tag.end and at < len(scene.tokens) and scene.tokens.texts[at].islower():
            return not any(t.concept in _NO_AIM for t in scene.token_tags[at])
    return False


def _is_adjective(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a participle stands between a preposition and what it describes: "the return of expelled diplomats"."""
    led = any(t.code in _LEADING and t.end == tag.start - 1 for t in clause.of("word"))
    behind = scene.text[tag.end : tag.end + 2]
    followed = any(t.start == tag.end + 1 and t.concept in _NO_NOUN for t in clause.tags)
    return led and behind[:1] == " " and behind[1:].isalpha() and not followed


def _has_state_for_object(clause: Clause, verb: Tag) -> bool:
    """Whether a state stands right behind a verb, or before it where the verb closes a relative clause."""
    behind = any(0 < t.start - verb.end <= OBJECT_REACH for t in clause.of("state"))
    return behind or (clause.kind == "relative" and any(verb.start - t.end == 1 for t in clause.of("state")))


def _is_helper(clause: Clause, tag: Tag) -> bool:
    """Whether a verb is the helper of the future here: "kommer under 2026 att skicka"."""
    helper = any(t.start == tag.start and t.code == "future" for t in clause.of("auxiliary"))
    return helper and any(t.meaning.form == "inf" and t.start > tag.end for t in clause.of("verb", "say"))


def _is_said(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether what is recalled is a fact: "a rappelé que son pays", and no envoy."""
    return any(
        t.code == "that" and 0 < t.start - tag.end <= THAT_REACH
        for t in scene.between(tag.end, tag.end + THAT_REACH + 1, "word")
    )


def _is_split_from_another(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a particle that no reading of a verb has closes its clause: "sprach die Lage der Fischer an"."""
    if not scene.lexicon.particles or tag.meaning.particle or tag.meaning.needs:
        return False
    closing = scene.text[tag.end : clause.end].rstrip(_MARKS).rpartition(" ")[2]
    if closing not in scene.lexicon.particles or clause.has("word", "from"):
        return False  # "rief von Lima aus an"
    return not any(t.start > tag.end and t.meaning.form != "noun" for t in clause.of("verb", "say", "auxiliary"))


def _is_owned(scene: Scene, clause: Clause, tag: Tag) -> bool:
    """Whether a word that is a noun as well stands right behind an article: "na haar aantreden"."""
    noun = any(t.start == tag.start and t.meaning.form == "noun" for t in clause.of("verb"))
    if noun and any(t.start == tag.start for t in clause.of("event")):
        # "Condemned the Peruvian sanctions", "adopted new sanctions": another verb stands before it.
        before = [t for t in clause.of("verb", "say", "auxiliary") if t.end < tag.start and t.meaning.form != "noun"]
        if before and not any(t.code == "and" and before[-1].end <= t.start < tag.start for t in clause.of("word")):
            return True
    return noun and any(
        t.end == tag.start - 1 for t in scene.before(tag.start, TO_REACH, "word") if t.code == "articles"
    )


def _is_appealed_to(scene: Scene, clause: Clause) -> bool:
    """Whether a court or a council is called upon, and nobody in office is called: "werde den Sicherheitsrat anrufen"."""
    if clause.has("word", "with") or sum(1 for t in clause.tags if t.concept in CORES) > 1:
        return False
    called = (t for t in clause.of("organisation", "body") if not is_behind_preposition(scene, clause, t))
    return any(not any(t.concept in CORES for t in scene.before(o.start, OBJECT_REACH, *CORES)) for o in called)


def _is_hit(clause: Clause, tag: Tag) -> bool:
    """Whether what is met is no one in office: "was hard hit by the consequences", "a plan met with criticism"."""
    passive = tag.meaning.form == "part" and clause.has("auxiliary", "passive")
    return passive and not any(clause.has(concept) for concept in (*TRAVELLERS, "pronoun", "counted_person"))


def _is_guest(clause: Clause, tag: Tag) -> bool:
    """Whether "visiting" describes the holder of an office behind it: "the visiting Chilean minister"."""
    behind = [t for t in clause.tags if t.start > tag.start and t.concept in _DESCRIBED][:2]
    ends = [tag.end, *(t.end for t in behind)]
    near = all(t.start - end <= 1 for t, end in zip(behind, ends, strict=False))
    return near and any(t.concept in CORES for t in behind)


def _is_awaited(clause: Clause, tag: Tag) -> bool:
    """Whether somebody "is expected" somewhere, and not expected to do something, nor expecting it."""
    if (clause.has("event") or clause.has("session")) and not is_of_ships(clause):
        # "The round due in May": an event noun is set for a day, and nobody comes.
        return False
    others = any(t.start != tag.start and t.meaning.form not in ("noun", "part") for t in clause.of("verb"))
    passive = tag.meaning.form != "part" or clause.has("auxiliary", "passive")
    return passive and not others
