"""What in a clause says that something happened between states: verbs, and nouns that take the place of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dragoman.finding.dating.dates import DateMention
from dragoman.finding.events.attached import agreed, celebrated, preceded_by, told_beside
from dragoman.finding.events.descriptions import is_counted_to
from dragoman.finding.events.noun_support import is_owned
from dragoman.finding.events.noun_triggers import nouns
from dragoman.finding.events.reality import CALLED_OFF, is_occasion
from dragoman.finding.events.recalled import recalled_sessions
from dragoman.finding.events.sittings import (
    format_meant,
    session_and_journey,
    sessions,
    sessions_at,
    stays,
)
from dragoman.finding.events.spares import with_others, with_talks
from dragoman.finding.events.telling import GOING, Trigger, is_behind_preposition, start_of_name
from dragoman.finding.events.trigger_weights import BARE, is_stay, weakness
from dragoman.finding.events.verb_triggers import invitations, verbs_of
from dragoman.finding.tagging.clauses import rejoined
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# How far before a noun ends what makes it the frame of something else ("on the sidelines of the summit").
FRAME_REACH: Final = 24
_FRAMING: Final = frozenset({"at", "sidelines", "before", "after", "since", "about", "from"})
# Verbs that say no more than that people came together, and the events whose nouns say as what.
_GATHERINGS: Final = frozenset({"call", "dialogue", "summit", "forum", "negotiation"})
_SOMEBODY: Final = frozenset({"post", "head", "honorific", "rank", "delegation", "pronoun"})
_CARRIERS: Final = {
    "talk": _GATHERINGS, "speak": _GATHERINGS, "meet": _GATHERINGS, "discuss": frozenset({"call"}),
    "receive": _GATHERINGS, "inaugurate": _GATHERINGS - {"call"},
    **dict.fromkeys(GOING, _GATHERINGS - {"call"}),
}  # fmt: skip
# What talks may be held for before others.
_PREPARING: Final = frozenset({"plan", "discuss"})
# Verbs that a numbered session may be carried by, and not an event noun alone.
_TO_SESSIONS: Final = GOING | {"talk", "inaugurate"}
_HOSTING: Final = frozenset({"meet", "receive"})
# Of two triggers in one clause, the one further left here names the event.
_RANK: Final = {
    k: i for i, k in enumerate(
        """signing call transfer exercise port_call opening measure vote incident appointment dialogue summit forum
        negotiation visit meeting anniversary other""".split()
    )
}  # fmt: skip
_ENDING: Final = frozenset({"close", "complete"})
# How far behind "visit" its goal begins, with "to the" between, in characters.
GOAL_REACH: Final = 14
# What no trigger does without.
_TELLING: Final = frozenset({"verb", "auxiliary", "event", "session", "format"})


def triggers_in(scene: Scene, sentence: SceneSentence) -> list[Trigger]:
    """The triggers of a sentence; a noun of which a relative clause tells the end is told there: "his visit, which ended on"."""
    found = list(_of_clauses(scene, sentence))
    ended = {t.tag.start for t in found if t.predicate.code in _ENDING and t.clause.start > t.tag.start}
    return [t for t in found if t.clause.start > t.tag.start or t.tag.start not in ended]


def _of_clauses(scene: Scene, sentence: SceneSentence) -> Iterator[Trigger]:
    """For each clause the strongest trigger, and further verbs that tell another kind."""
    formats: list[Tag] = []
    events = list(sentence.of("event"))
    for clause in rejoined(sentence.clauses):
        if clause.table.keys().isdisjoint(_TELLING):
            continue
        found: dict[str, Trigger] = {}
        formats = list(clause.of("format")) or formats or format_meant(scene, sentence, clause)
        everything = [
            *verbs_of(scene, clause),
            *nouns(scene, clause),
            *invitations(scene, clause),
            *stays(scene, clause, sentence.dates),
            *sessions(scene, sentence, clause, formats, events),
            *celebrated(scene, sentence, clause),
        ]
        if clause.has("session"):
            last = list(recalled_sessions(scene, sentence, clause))
            yield from last
            everything = [t for t in everything if not any(t.tag == s.tag for s in last)]
        if not everything:
            yield from agreed(clause, sentence.dates)
            continue
        if any(t.kind != "other" and weakness(t) < BARE for t in everything):
            everything = [t for t in everything if t.kind != "other"]  # what has a kind says more
        dates = [d for d in sentence.dates if clause.start <= d.start < clause.end]
        # "The day before the hand-over they held talks": what the day is counted to is not what was held.
        own = [t for t in everything if not (t.support is not None and is_counted_to(sentence, t))]
        for trigger in sorted(own or everything, key=lambda t: (weakness(t), _from_date(t, dates), _RANK[t.kind])):
            found.setdefault(trigger.kind, trigger)
        before = list(preceded_by(scene, sentence, everything))
        if before:
            yield from before
            continue
        told = _compatible(scene, _as_named(scene, list(found.values())))
        told = with_others(told, [t for t in everything if weakness(t) < BARE - 2])
        told = with_talks(told, list(found.values()))
        yield from session_and_journey(scene, told, everything)
        yield from sessions_at(scene, clause, told)
        yield from told_beside(scene, sentence, told, everything)
        counted = {t.ordinal for t in told}
        for trigger in everything if None not in counted else ():
            # "At the 48th session they agreed to hold the 49th in Hanoi": two sessions.
            if trigger.ordinal is not None and trigger.ordinal not in counted and trigger.kind == told[0].kind:
                counted.add(trigger.ordinal)
                yield trigger


def _as_named(scene: Scene, triggers: list[Trigger]) -> list[Trigger]:
    """ "Held talks by telephone", "met for the forum": the noun that a mere verb of talking carries names the event."""
    first = triggers[0] if triggers else None
    if first is None or first.support is not None or first.tag.meaning.code not in _CARRIERS:
        return triggers
    named = _CARRIERS[first.tag.meaning.code]
    for trigger in triggers[1:]:
        framing = _FRAMING - {"at"} if trigger.kind == "call" else _FRAMING
        numbered = trigger.tag.concept in ("session", "format") and trigger.ordinal is not None
        numbered = numbered and (
            first.tag.code in _TO_SESSIONS or (first.tag.code in _HOSTING and _is_aim(scene, trigger))
        )
        carried = (trigger.tag.concept == "event" or numbered) and not _framed(scene, trigger, framing)
        if trigger.tag.concept == "format" and trigger.support == first.tag and first.tag.code == "meet":
            alike = any(t.start == trigger.tag.start and t.code == trigger.kind for t in trigger.clause.of("event"))
            carried = _is_what_meets(scene, trigger, first.tag) or (alike and not _framed(scene, trigger, framing))
        counted = first.tag.code == "receive" and trigger.kind in ("dialogue", "negotiation")
        carried = carried and (not counted or _is_aim(scene, trigger))
        if first.tag.code in GOING or counted:
            # "Travels to Suva for the second trade dialogue": whoever goes to a session takes part in it.
            carried = carried and trigger.ordinal is not None
        carried = carried and not _is_prepared(first.tag, trigger)
        if trigger.kind in named and carried and not is_owned(scene, first.tag, trigger.tag):
            return [replace(trigger, support=first.tag)]
    return triggers


def _is_prepared(verb: Tag, trigger: Trigger) -> bool:
    """Whether one only met to speak of an event, or to prepare it: "met to prepare the summit"."""
    aims = (t for t in trigger.clause.of("verb") if t.code in _PREPARING and t.meaning.form == "inf")
    return any(t.start > verb.end for t in aims)


def _is_what_meets(scene: Scene, trigger: Trigger, verb: Tag) -> bool:
    """Whether it is a format that meets, and nobody in office meets it: "the commission met under the two ministers"."""
    noun, clause = trigger.tag, trigger.clause
    inverted = scene.grammar.verb_second and verb.start < noun.start
    if (noun.start > verb.start and not inverted) or is_behind_preposition(scene, clause, noun):
        return False
    return not any(t.concept in _SOMEBODY for t in clause.tags if t.end <= noun.start)


def _framed(scene: Scene, trigger: Trigger, framing: frozenset[str]) -> bool:
    """Whether the preposition before a noun makes it the frame of something else; "for" and "to" make it the aim."""
    noun, start = trigger.tag, start_of_name(scene, trigger.tag)
    words = scene.between(max(trigger.clause.start, start - 2 * FRAME_REACH), start, "word")
    dates = scene.sentences[trigger.clause.sentence].dates
    # "Received on Wednesday a phone call": the preposition is that of the day.
    before = [t for t in words if t.end > start - FRAME_REACH and not any(t.end <= d.start <= t.end + 1 for d in dates)]
    aims = {t.start for t in before if t.code in ("to", "for")}
    last = max((t.start for t in before if t.code in framing or t.start in aims), default=-1)
    if noun.code == "visit" and scene.text[: max(0, last)].endswith(", "):
        return False  # "received the minister, on a visit to Peru"
    return last >= 0 and last not in aims


def _is_aim(scene: Scene, trigger: Trigger) -> bool:
    """Whether "for" or "to" stands right before the number of a session: "met for the third session", no "to prepare the"."""
    noun = trigger.tag
    ordinal = max((s for s, e, _ in scene.ordinals if noun.start - FRAME_REACH <= s < noun.start), default=noun.start)
    words = list(scene.before(ordinal, FRAME_REACH, "word"))
    start = min((t.start for t in words if t.code == "articles" and t.end == ordinal - 1), default=ordinal)
    return any(t.code in ("for", "to") and (t.end == start - 1 or t.end == ordinal - 1) for t in words)


def _from_date(trigger: Trigger, dates: list[DateMention]) -> int:
    """Of bare nouns the one that a date stands nearest to is dated; for verbs this makes no difference."""
    if weakness(trigger) < BARE or not dates:
        return 0
    return min(abs(d.start - trigger.tag.end) for d in dates)


def _has_goal(scene: Scene, trigger: Trigger) -> bool:
    """Whether a journey during which something else happens says where to, and is no frame of that: "on a visit to X"."""
    noun = trigger.tag
    if not (noun.concept == "event" or is_stay(noun, trigger.clause)):
        return False
    if noun.concept == "event" and _framed(scene, trigger, _FRAMING - {"at"}):
        return False
    behind = scene.behind(noun.end, GOAL_REACH, "state", "capital", "city", "word")
    return any(t.concept != "word" or t.code == "that_state" for t in behind)


def _is_opening(scene: Scene, trigger: Trigger, first: Trigger) -> bool:
    """Whether talks at which something is said open a clause of which an infinitive tells something else.

    "At a meeting with X, in town to take part in the third session"; "decided in a call to put off the visit".
    """
    noun = trigger.tag
    called_off = noun.concept == "event" and first.predicate.code in CALLED_OFF and trigger.kind in ("meeting", "call")
    if called_off and is_occasion(scene, trigger.clause, noun):
        return True
    if trigger.kind != "meeting" or noun.concept != "event" or first.predicate.meaning.form != "inf":
        return False
    opening = noun.start - trigger.clause.start <= FRAME_REACH and is_behind_preposition(scene, trigger.clause, noun)
    return opening or (noun.start - trigger.clause.start <= FRAME_REACH and _opens_at(trigger))


def _opens_at(trigger: Trigger) -> bool:
    """Whether "at" opens the clause of a noun."""
    first = next((t for t in trigger.clause.tags if t.concept == "word"), None)
    return first is not None and first.code in ("at", "in") and first.end <= trigger.tag.start


def _compatible(scene: Scene, triggers: list[Trigger]) -> list[Trigger]:
    """Talks during a dialogue, a visit for a meeting: where a noun only frames the stronger kind, one event stays."""
    if not triggers:
        return []
    kept = [triggers[0]]
    for trigger in triggers[1:]:
        verbal = trigger.support is None and trigger.tag.meaning.concept == "verb" and weakness(trigger) < 3
        if verbal and kept[0].tag.meaning.concept == "verb" and trigger.kind in ("visit", "signing", "transfer"):
            kept.append(trigger)
        elif _is_opening(scene, trigger, kept[0]) or (
            trigger.kind == "visit" and kept[0].kind not in ("visit", "port_call") and _has_goal(scene, trigger)
        ):
            kept.append(replace(trigger, support=None))
    spare = tuple(t for t in triggers if t not in kept and weakness(t) < BARE)
    return [replace(kept[0], spare=spare), *kept[1:]] if spare else kept
