"""Whether people really talked with each other: who speaks, discusses or receives, and with whom."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from dragoman.finding.actors.posts import CORES
from dragoman.finding.events.drafts import EventDraft
from dragoman.finding.events.telling import WELCOMING, Trigger
from dragoman.finding.numbers.joined_numbers import forms_of
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.knowledge.language import load_language

# The sentences that open a text: headline and lead.
OPENING: Final = 1
# What opens the one spoken to; how many tags behind it the office may stand; what would be spoken of before that.
_FACING: Final = frozenset({"to", "with"})
FACING_TAGS: Final = 5
_OBJECTS: Final = frozenset({"verb", "event", "instrument", "post", "head"})
# How far behind a noun its "with" begins, with a town or a day between, in characters.
WITH_REACH: Final = 24
# What tells that talks were not held yet, or are only spoken of, and what joins those who talk; how far it stands before.
_NOT_HELD: Final = frozenset({"before", "since", "about", "to", "for", "sidelines"})
_JOINING: Final = frozenset({"with", "between"})
ARTICLE_REACH: Final = 24
_LANDS: Final = frozenset({"state", "capital", "organisation"})
# Verbs of talks.
_TALKING: Final = frozenset({"talk", "discuss"})
_CALLED_OFF: Final = frozenset({"cancelled", "postponed"})
_RECEIVING: Final = WELCOMING | {"receive"}


def talk_objections(trigger: Trigger, draft: EventDraft, precise: bool, placed: bool) -> Iterator[str]:
    """Why a draft tells of no talks, in words; `precise` and `placed` say that it has a day and a place."""
    clause = trigger.clause
    if (
        draft.kind in ("meeting", "call")
        and draft.named == 1
        and len(draft.persons) < 2
        and not (draft.faced or other_side(clause, draft.act))
        and (draft.status not in _CALLED_OFF)
    ):
        yield "nobody else is named"
    if (
        draft.act == "meet"
        and trigger.support is None
        and not (draft.persons or precise or placed or _is_peopled(clause))
    ):
        yield "states meet with something else"
    if draft.kind == "meeting" and not (draft.persons or precise or placed) and clause.has("pronoun", "both_sides"):
        yield "what both sides did in a meeting told elsewhere"
    if draft.act in _RECEIVING and not draft.persons and _are_taken_in(clause):
        yield "those who are taken in are no guests"
    welcomed = draft.act in WELCOMING and draft.kind in ("meeting", "visit")
    if welcomed and (draft.named < 2 or len(draft.parties) < 2 or not (precise or placed)):
        yield "nobody is received"
    if draft.act == "speak" and trigger.support is None and not _is_to_somebody(trigger, draft):
        yield "nobody is spoken to"
    if draft.act == "agree" and not (precise and placed and draft.named > 1 and len(draft.parties) > 1):
        yield "agreed upon, wherever they talked"
    if trigger.tag.meaning.code == "discuss" and not _exchange(clause, draft, precise, placed):
        yield "a subject, not a meeting"


def _are_taken_in(clause: Clause) -> bool:
    """Whether a number of people without an office is received by a state: trainees, students, the wounded."""
    taken = {t.start for t in clause.of("counted_person", "rank")}
    offices = any(t.start not in taken for t in clause.of("post", "head", "delegation", "honorific"))
    return bool(taken) and not offices and clause.has("state")


def is_over(scene: Scene, trigger: Trigger, draft: EventDraft) -> bool:
    """Whether people have just talked, as "after talks with", "the talks between", "at the end of two days of" say."""
    talks = draft.kind in ("meeting", "call", "negotiation") and draft.status == "held" and len(draft.parties) > 1
    sides = draft.named > 1 or (draft.kind == "negotiation" and bool(draft.place))
    joined = is_joined(scene, trigger)
    sides = sides or (bool(draft.named) and joined and other_side(trigger.clause, draft.act))
    # "The two countries said after talks in Lima on Monday".
    sides = sides or (bool(draft.place) and draft.dated and is_behind(scene, trigger, "after"))
    placed = is_behind(scene, trigger, "after") or (joined and is_behind(scene, trigger, "at"))
    placed = placed or (joined and draft.kind == "call" and is_behind(scene, trigger, "in"))
    if draft.named and len(draft.persons) > 1 and draft.kind != "negotiation" and is_definite(scene, trigger):
        return talks and not draft.headline
    return talks and sides and placed and not draft.headline


def is_definite(scene: Scene, trigger: Trigger) -> bool:
    """Whether a noun means talks that were held: "the talks between", "their meeting with", "Talks between" at the opening."""
    clause, noun = trigger.clause, trigger.tag
    if noun.concept != "event" or any(t.meaning.form == "pres" for t in clause.of("verb", "say")):
        return False
    opening = noun.start - clause.start <= ARTICLE_REACH
    before = list(scene.between(max(clause.start, noun.start - ARTICLE_REACH), noun.start, "word", "pronoun"))
    if not opening and any(t.code in _NOT_HELD for t in before):
        return False
    behind = {t.code for t in scene.behind(noun.end, WITH_REACH, "word")}
    if opens_with(clause):
        return True
    if behind.isdisjoint(_JOINING) and not is_joined(scene, trigger):
        return False
    if any(t.code == "same_event" and t.start <= noun.start < t.end for t in clause.of("pronoun")):
        return True
    articles = [t for t in before if t.code in ("articles", "possessive")]
    if articles:
        return scene.text[articles[-1].start : articles[-1].end].lower() not in indefinite(
            scene.lexicon.language.language
        )
    return opening or scene.text[: noun.start].rstrip().endswith(("'s", "’s"))


def is_done(trigger: Trigger) -> bool:
    """Whether talks are told without who held them: "talks were held with X", "with X, trade was discussed"."""
    clause, verb = trigger.clause, trigger.tag
    if verb.code not in _TALKING or verb.concept != "verb":
        return False
    passive = verb.meaning.form == "part" and clause.has("auxiliary", "passive")
    return (passive and clause.has("word", "with")) or opens_with(clause)


def opens_with(clause: Clause) -> bool:
    """Whether a clause begins with whom somebody talked to: "with X the talks were about trade"."""
    return next((t.code for t in clause.tags if t.concept == "word"), "") == "with"


@lru_cache(maxsize=16)
def indefinite(language: str) -> frozenset[str]:
    """The articles of what is not known yet: a, an."""
    section = load_language(language).numbers
    return frozenset(forms_of((*section.ones, *section.articles)))


def is_joined(scene: Scene, trigger: Trigger) -> bool:
    """Whether "with" stands right behind the noun, or ends it: "said X during a call with Y"."""
    noun = trigger.tag
    if any(t.code == "with" for t in scene.behind(noun.end, WITH_REACH, "word")):
        return True
    alike = [
        t for t in trigger.clause.of("event") if noun.start < t.start < noun.end < t.end
    ]  # "video call", "call with"
    if _is_reception(trigger, scene) or any(scene.text[noun.end : t.end].strip() for t in alike):
        return True
    words = scene.text[noun.start : noun.end].split()
    return len(words) > 1 and any(t.code in _JOINING for t in scene.lexicon.tags_of_line(words[-1]))


def _is_reception(trigger: Trigger, scene: Scene) -> bool:
    """Whether a noun tells that somebody in office was received: "Lors de la réception de l'ambassadeur", "Beim Empfang des"."""
    noun, clause = trigger.tag, trigger.clause
    if not any(t.code == "reception" and t.start == noun.start for t in clause.of("word")):
        return False
    owned = [t for t in scene.behind(noun.end, 2, "word") if t.code == "of"]
    return bool(owned) and any(0 <= t.start - owned[-1].end <= WITH_REACH for t in clause.tags if t.concept in CORES)


def is_behind(scene: Scene, trigger: Trigger, code: str) -> bool:
    """Whether a preposition of the kind stands shortly before the noun of a trigger."""
    reach = 6 if code == "articles" else 30
    before = list(scene.before(trigger.tag.start, reach, "word"))
    codes = {t.meaning.code for t in before[-3:]}
    opening, _, behind = scene.text[trigger.tag.start : trigger.tag.end].partition(" ")
    if (
        behind and trigger.tag.concept == "event"
    ):  # "in a call" is one term; "een ontmoeting hebben" has its own article
        codes |= {t.code for t in scene.lexicon.tags_of_line(opening) if t.concept == "word"}
    return code in codes and not (code == "about" and "at" in codes)


def _is_peopled(clause: Clause) -> bool:
    """Whether a clause names people, or a body, who can meet: "Peru met the new tariffs with silence" names none."""
    people = (*CORES, "delegation", "counted_person", "body", "organisation", "format", "pronoun")
    return any(t.concept in people for t in clause.tags)


def _exchange(clause: Clause, draft: EventDraft, precise: bool, placed: bool) -> bool:
    """Whether those who discuss something are both named, or two states with a day or a place for it."""
    if draft.status != "held":
        return draft.status == "planned" and precise and placed
    if len(draft.parties) < 2:
        return False
    several = draft.named != 1 or len({t.meaning.country for t in clause.of("state")}) > 1
    # "The ministers of Peru and Fiji"; whoever raises something at home has met nobody.
    office = precise and placed and several and any(t.concept in CORES for t in clause.tags)
    if draft.named > 1 or (opens_with(clause) and len(draft.persons) > 1):
        if precise or placed:
            # "A and B discussed trade", and not "A discussed B's visit".
            both = draft.sentence <= OPENING and any(t.code == "and" and t.end < draft.at for t in clause.of("word"))
            return (precise and placed) or both or not draft.follows or _is_joint(clause)
        return draft.sentence <= OPENING and _is_joint(clause)
    opening = draft.sentence <= OPENING or not draft.follows
    return office or ((precise or placed) and opening and _is_of_states(clause))


def _is_joint(clause: Clause) -> bool:
    """Whether one discusses something with another: "with her counterpart"."""
    return clause.has("word", "with") or clause.has("head", "counterpart")


def _is_of_states(clause: Clause) -> bool:
    """Whether two states, and no body or office of theirs, discuss something: "Peru and Fiji discussed trade"."""
    states = {t.meaning.country for t in clause.of("state")}
    return len(states) > 1 and not any(t.concept in CORES or t.concept == "body" for t in clause.tags)


def _is_to_somebody(trigger: Trigger, draft: EventDraft) -> bool:
    """Whether who speaks does so to somebody in office, or the two who speak both stand before the verb."""
    clause, verb = trigger.clause, trigger.tag
    behind = [t for t in clause.tags if t.start >= verb.end]
    facing = next((at for at, t in enumerate(behind) if t.concept == "word" and t.code in _FACING), None)
    if facing is None:
        return draft.named > 1 and not any(t.concept in CORES for t in behind)
    between = {t.concept for t in behind[:facing]}
    office = any(t.concept in CORES for t in behind[facing : facing + FACING_TAGS])
    sides = draft.named > 1 or len(draft.parties) > 1
    return between.isdisjoint(_OBJECTS) and sides and (office or draft.named > 1)


def _is_of_subject(clause: Clause, word: Tag) -> bool:
    """Whether a "with" belongs to what is spoken about: "talked in Lima about the dispute with Peru"."""
    about = any(t.code in ("about", "of") and t.end < word.start for t in clause.of("word"))
    about = about or any(0 < word.start - t.end <= 1 for t in clause.of("topic"))  # "des relations avec"
    behind = [t for t in clause.tags if t.start >= word.end and t.code not in ("articles", "inside")]
    return about and bool(behind) and behind[0].concept in _LANDS and not any(t.concept in CORES for t in behind)


def other_side(clause: Clause, act: str) -> bool:
    """Whether a clause names somebody in office, a delegation, a state or a body beside the one person.

    Who only speaks, does so with somebody: "spoke out against the sanctions".
    """
    if any(t.code == "counterpart" for t in clause.of("head")):
        return True
    if act == "talk" and not any(not _is_of_subject(clause, t) for t in clause.of("word") if t.code in _JOINING):
        return False
    cores = sum(1 for t in clause.tags if t.meaning.concept in CORES)
    if clause.has("counted_person") and clause.has("adjective"):
        return True  # "met Peruvian business leaders"
    # Whose something is is nobody else.
    return cores > 1 or any(
        t.meaning.concept in ("delegation", "organisation", "body", "state", "pronoun")
        and t.code not in ("possessive", "him", "her")
        and not (
            act in _RECEIVING
            and t.concept == "state"
            and any(0 <= o.start - t.end <= 1 for o in clause.tags if o.concept in CORES)
        )
        for t in clause.tags
    )


def is_telephoned(trigger: Trigger) -> bool:
    """Whether talks were a call: "their last talks were by telephone"."""
    spoken = trigger.tag.concept == "event" and trigger.clause.has("event", "call")
    return spoken and not trigger.clause.has("verb", "meet", "receive", "visit")
