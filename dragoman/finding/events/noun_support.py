"""The predicate that carries an event noun: what says that something takes place, and what only stands beside it."""

from __future__ import annotations

from typing import Final

from dragoman.finding.events.reality import CALLED_OFF, is_occasion
from dragoman.finding.events.telling import (
    ENACTING,
    SUPPORT,
    TALKING,
    gives_reason,
    is_at,
    is_behind_preposition,
    start_of_name,
)
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# How far before a noun that frames its clause the clause begins, in characters.
PREPOSITION_REACH: Final = 20
# How far before a session, or its format, the number ends that counts it, in characters.
COUNTED_REACH: Final = 45
# How long an "about" right before a noun is at most, in characters.
TO_ABOUT: Final = 16
# How far before a land its "in" ends, with an article between, in characters.
IN_REACH: Final = 6
# Events that may simply "be" on a day.
SET: Final = frozenset({"meeting", "summit", "forum", "negotiation", "dialogue", "vote", "exercise", "visit"})
_BE: Final = frozenset({"passive", "perfect"})
_BEING: Final = frozenset({"passive", "perfect", "planned", "future"})
_ORDERING: Final = frozenset({"after", "before", "at"})
# What is proposed at a meeting is not that meeting.
_ASKING: Final = frozenset({"propose", "invite"})
# How far before its noun "on the sidelines of" ends, with whose it is between, in characters.
SIDELINES_REACH: Final = 40
# What only speaks, and the ends of talks, at which one meets.
_SPEAKING: Final = frozenset({"talk", "speak"})
_EDGES: Final = frozenset({"open", "close", "break_off", "launch", "hold"})
# What is itself part of talks, or says when they were: "the second round of the dialogue".
_TOLD: Final = ("event", "session", "format", "counted_day", "word")
# What one takes up in talks, and what those are.
_TOPICAL: Final = frozenset({"measure", "opening", "transfer"})
_TALKS: Final = frozenset({"negotiation", "meeting", "dialogue", "call"})
# What may be something: "the commission is the main forum".
_THINGS: Final = ("format", "body", "organisation", "session")
# How far before talks the noun of a deed stands that owns them, in characters.
_OWNED_REACH: Final = 44


def support_of(scene: Scene, clause: Clause, noun: Tag, spoken: list[Tag]) -> Tag | None:
    """The predicate nearest to a noun that says it takes place; "had" or "is" where that is all there is.

    What something else took place on the sidelines of has none.
    """
    if (
        is_beside(scene, clause, noun)
        or _is_point_in_time(scene, clause, noun)
        or is_reason(scene, clause, noun)
        or (noun.code in _TOPICAL and _is_subject(scene, clause, noun))
    ):
        return None
    if is_ahead_of(scene, clause, noun, spoken):
        return None
    carrying = (SUPPORT | ENACTING) - TALKING if noun.code == "measure" else SUPPORT
    carriers = (
        t for t in spoken
        if (t.code in carrying or (t.code == "follow" and noun.concept == "session"))
        and not (t.code in _ASKING and is_at(scene, clause, t, noun))
        and not _of_another(scene, clause, noun, t) and not _is_told_of(clause, noun, t)
        and not (t.code in CALLED_OFF and is_occasion(scene, clause, noun))
        and not (t.meaning.form == "ger" and _is_subject(scene, clause, t))
    )  # fmt: skip
    near = min(carriers, key=lambda t: abs(t.start - noun.start), default=None)
    if near is not None:
        return near
    discussed = next((t for t in spoken if t.code == "discuss" and is_at(scene, clause, t, noun)), None)
    if discussed is not None:
        return discussed
    if clause.has("say") and noun.code not in ("meeting", "call"):
        return None
    helpers = list(clause.of("auxiliary"))
    single = bool(helpers) and all(t.start < helpers[0].end for t in helpers)
    if single and noun.code == "visit" and not spoken and helpers[0].code in _BE and _is_on(scene, noun):
        return helpers[0]
    if not single or is_behind_preposition(scene, clause, noun):
        beside = single or _is_frame(scene, clause, noun)
        return None if beside else _is_set(clause, noun, spoken, helpers)
    if noun.code in ("meeting", "call") and not any(t.meaning.form == "part" for t in clause.of("verb", "say")):
        # "Had a meeting with": a helper without a participle is a verb of its own.
        behind = scene.behind(noun.end, 30, "word")
        helper = next((t for t in helpers if t.code == "perfect"), None)
        if helper is not None and any(t.code == "with" for t in behind):
            return helper
    if (
        (noun.code in SET or noun.concept == "session")
        and not spoken
        and not clause.has("say")
        and helpers[0].code in _BEING
        and not _is_complement(scene, clause, noun, helpers[0])
    ):
        # "The vote is on 4 June", "the summit is planned for May".
        return helpers[0]
    return None


def _is_complement(scene: Scene, clause: Clause, noun: Tag, helper: Tag) -> bool:
    """Whether a noun only says what something is: "the commission is the main forum of the two states"."""
    if helper.code not in _BE or noun.start < helper.end:
        return False
    subjects = [t for t in clause.of(*_THINGS) if t.end < helper.start]
    return any(not is_behind_preposition(scene, clause, t) for t in subjects)


def is_beside(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether "on the sidelines of" stands before a noun, and no other event between."""
    words = [t for t in clause.of("word") if t.code == "sidelines" and 0 <= noun.start - t.end <= SIDELINES_REACH]
    if not words or "," in scene.text[words[-1].end : noun.start]:
        return False
    return not any(words[-1].end <= t.start < noun.start for t in clause.of("event", "verb"))


def _is_point_in_time(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether a noun only tells when another of the clause took place: "after the signing they held talks", "at the seminar"."""
    start = start_of_name(scene, noun)
    led = next(
        (
            t.start for t in scene.between(max(clause.start, start - PREPOSITION_REACH), start, "word")
            if t.code in _ORDERING and len(scene.text[t.end : start].split()) <= 1
        ),
        None,
    )  # fmt: skip
    if led is None:
        return False
    others = (t for t in clause.of("event") if (t.start > noun.end or t.end < led) and t.code != noun.code)
    return any(not is_behind_preposition(scene, clause, t) for t in others)


def is_ahead_of(scene: Scene, clause: Clause, noun: Tag, spoken: list[Tag]) -> bool:
    """Whether what a clause tells was before a counted session: "the row broke out two weeks before the ninth session"."""
    start = next((s for s, e, _ in scene.ordinals if s >= clause.start and 0 <= noun.start - e <= COUNTED_REACH), None)
    if start is None or not any(t.start < start or t.start > noun.end for t in spoken):
        return False
    before = scene.between(max(clause.start, start - PREPOSITION_REACH), start, "word")
    return any(t.code == "before" and len(scene.text[t.end : start].split()) <= 1 for t in before)


def is_reason(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether "because of" stands before a noun, and no other between: a verb tells what that was the reason for."""
    words = [t for t in clause.of("word") if t.code == "because" and 0 < noun.start - t.end <= SIDELINES_REACH]
    if not words or "," in scene.text[words[-1].end : noun.start]:
        return False
    return gives_reason(clause, words[-1]) and not any(
        words[-1].end <= t.start < noun.start for t in clause.of("event", "verb", "auxiliary")
    )


def _is_told_of(clause: Clause, noun: Tag, verb: Tag) -> bool:
    """Whether a verb only carries what is said about a measure: "released a statement condemning the sanctions"."""
    if noun.code != "measure" or verb.meaning.form == "inf":
        return False
    return any(verb.end <= t.start < noun.start and t.meaning.form in ("ger", "inf") for t in clause.of("say"))


def _of_another(scene: Scene, clause: Clause, noun: Tag, verb: Tag) -> bool:
    """Whether a comma and another session part a noun from an infinitive: "at the 3rd session …, to hold the 4th in"."""
    if verb.meaning.form != "inf" or verb.start < noun.end or noun.concept not in ("session", "format", "event"):
        return False
    if any(t.code == "agree" and noun.end <= t.start < verb.start for t in clause.of("verb")):
        return True  # "in their call they agreed to speak more often"
    others = [t for t in clause.of("session", "format", "event") if noun.end <= t.start < verb.start]
    return any("," in scene.text[noun.end : t.start] for t in others)


def _is_set(clause: Clause, noun: Tag, spoken: list[Tag], helpers: list[Tag]) -> Tag | None:
    """ "A meeting is on the agenda": the helper that says that something is planned, where no verb says more."""
    if (
        (noun.code not in SET and noun.concept != "session")
        or spoken
        or clause.has("say")
        or not all(t.code in _BEING for t in helpers)
    ):
        return None
    return next((t for t in helpers if t.code == "planned"), None)


def _is_frame(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether "in" or "at" opens its clause before a noun: "in the meeting with X, trade was on the agenda"."""
    opening = noun.start - clause.start <= PREPOSITION_REACH
    return opening and any(t.code in ("in", "at") for t in scene.between(clause.start, noun.start, "word"))


def _is_on(scene: Scene, noun: Tag) -> bool:
    """Whether somebody "is on" a visit: right behind a word for in, and not during one."""
    before = list(scene.before(noun.start, IN_REACH, "word"))
    return any(t.code == "in" and noun.start - t.end <= 1 for t in before)


def _is_subject(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether "about" stands right before a noun: "in the dispute over tariffs", "talks on the reopening"."""
    before = list(scene.before(noun.start, TO_ABOUT, "word"))
    starts = {noun.start, *(t.start for t in before if t.code == "articles" and t.end == noun.start - 1)}
    led = [t for t in before if t.code == "about" and t.end + 1 in starts]
    talks = (t for t in clause.of("event") if t.code in _TALKS and led and t.end <= led[0].start)
    return bool(led) and (noun.code == "measure" or any(True for _ in talks))


def is_owned(scene: Scene, verb: Tag, noun: Tag) -> bool:
    """Whether two only speak of what is done about other talks: "spoke of the resumption of the dialogue with X"."""
    deeds = [
        t for t in scene.between(max(verb.end, noun.start - _OWNED_REACH), noun.start, "verb")
        if t.meaning.form == "noun" and t.code not in _EDGES and t.end < noun.start
    ]  # fmt: skip
    if deeds and verb.code in _SPEAKING | {"meet"}:
        return (
            "," not in scene.text[deeds[-1].end : noun.start]
            and len(scene.text[deeds[-1].end : noun.start].split()) < 4
        )
    owned = [t for t in scene.between(max(verb.end, noun.start - 6), noun.start, "word") if t.code == "of"]
    at = scene.tokens.first_at(owned[0].start) - 1 if owned else -1
    if verb.code not in _SPEAKING or at < 0 or scene.tokens.starts[at] < verb.end:
        return False
    told = scene.between(scene.tokens.starts[at], owned[0].start, *_TOLD)
    return scene.tokens.texts[at].islower() and not any(True for _ in told)
