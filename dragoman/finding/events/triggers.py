"""What in a clause says that something happened between states: verbs, and nouns that take the place of one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.posts import CORES
from dragoman.finding.actors.references import Reference
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.dating.dates import DateMention
from dragoman.finding.tagging.clauses import rejoined
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.values import replace

# The kind of event that a predicate makes by itself (record format, `events.kind`).
VERB_KINDS: Final = {
    "meet": "meeting", "receive": "meeting", "call_on": "meeting", "talk": "meeting", "telephone": "call",
    "visit": "visit", "travel": "visit", "arrive": "visit", "sign": "signing", "initial": "signing",
    "exercise": "exercise", "dock": "port_call", "inaugurate": "opening", "break_ground": "opening",
    "hand_over": "transfer", "deliver": "transfer", "extradite": "transfer", "release": "transfer",
    "exchange": "transfer", "appoint": "appointment", "accredit": "appointment",
    "sanction": "measure", "expel": "measure", "summon": "measure", "recall": "measure", "ban": "measure",
    "seize": "measure", "attack": "incident", "collide": "incident", "violate": "incident", "vote": "vote",
    "mark": "anniversary", "negotiate": "negotiation", "discuss": "meeting", "await": "visit",
}  # fmt: skip
# Predicates that say of an event noun that it takes, took or will take place.
SUPPORT: Final = frozenset(
    """hold occur open close host take_part lead plan postpone cancel resume meet launch accompany arrive travel mark
    extend invite accept propose welcome complete talk suspend await""".split()
)
# Organisations whose adopting is voting.
_VOTING: Final = frozenset({"general_assembly", "security_council", "european_parliament", "human_rights_council"})
# A format that is a forum or a summit meets as one.
_FORMAT_KINDS: Final = frozenset({"forum", "summit", "negotiation"})
# How far a helper verb stands from its participle, and a town from "was", in characters.
HELPER_REACH: Final = 110
STAY_REACH: Final = 60
# How far before a land its "in" ends, with an article between, in characters.
IN_REACH: Final = 6
# How far before a noun stands what makes it the frame of something else ("on the sidelines of the summit").
FRAME_REACH: Final = 30
_FRAMING: Final = frozenset({"at", "sidelines", "before", "after", "since", "about", "from"})
# Verbs that say no more than that people came together, and the events whose nouns say as what.
_GATHERINGS: Final = frozenset({"call", "dialogue", "summit", "forum", "negotiation"})
_CALL: Final = frozenset({"call"})
_CARRIERS: Final = {"talk": _GATHERINGS, "meet": _GATHERINGS, "discuss": _CALL, "receive": _CALL}
# What tells that people are on their way, and not goods.
_TRAVELLERS: Final = ("post", "head", "rank", "honorific", "delegation")
# How far behind "meeting of" a format stands, in characters.
FORMAT_REACH: Final = 30
# How far behind "the commission's" its meeting stands, in characters.
GENITIVE_REACH: Final = 16
# How far an ordinal may stand before the noun it counts, in characters.
ORDINAL_REACH: Final = 45
# Of two triggers in one clause, the one further left here names the event.
_RANK: Final = {
    k: i for i, k in enumerate(
        """signing call transfer exercise port_call opening measure vote incident appointment dialogue summit forum
        negotiation visit meeting anniversary other""".split()
    )
}  # fmt: skip


class Trigger(msgspec.Struct, frozen=True):
    """A word that makes an event of a kind; `support` is the predicate that carries a noun.

    `people` are those of one of several events that the clause counts ("two meetings: with X in A, with Y in B").
    """

    kind: str
    tag: Tag
    clause: Clause
    support: Tag | None = None
    ordinal: int | None = None
    people: tuple[Reference, ...] = ()

    @property
    def predicate(self) -> Tag:
        """The verb that tells tense and mood: its own, or the one that carries the noun."""
        return self.support or self.tag


# What no trigger does without.
_TELLING: Final = frozenset({"verb", "auxiliary", "event", "session", "format"})


def triggers_in(scene: Scene, sentence: SceneSentence) -> Iterator[Trigger]:
    """The triggers of a sentence: for each clause the strongest, and further verbs that tell another kind."""
    formats: list[Tag] = []
    events = list(sentence.of("event"))
    for clause in rejoined(sentence.clauses):
        if clause.table.keys().isdisjoint(_TELLING):
            continue
        found: dict[str, Trigger] = {}
        formats = list(clause.of("format")) or formats
        everything = [
            *_verbs(clause),
            *_nouns(scene, clause),
            *_invitations(clause),
            *_stays(scene, clause, sentence.dates),
            *_sessions(clause, formats, events, sentence.quantities),
        ]
        dates = [d for d in sentence.dates if clause.start <= d.start < clause.end]
        for trigger in sorted(everything, key=lambda t: (_weakness(t), _from_date(t, dates), _RANK[t.kind])):
            found.setdefault(trigger.kind, trigger)
        yield from _compatible(_as_named(scene, list(found.values())))


def _as_named(scene: Scene, triggers: list[Trigger]) -> list[Trigger]:
    """ "Held talks by telephone", "met for the forum": the noun that a mere verb of talking carries names the event."""
    first = triggers[0] if triggers else None
    if first is None or first.support is not None or first.tag.meaning.code not in _CARRIERS:
        return triggers
    named = _CARRIERS[first.tag.meaning.code]
    for trigger in triggers[1:]:
        noun = trigger.tag
        before = list(scene.between(max(trigger.clause.start, noun.start - FRAME_REACH), noun.start, "word"))
        towards = {t.start for t in before if t.code == "to"}
        framing = _FRAMING - {"at"} if trigger.kind == "call" else _FRAMING
        if (
            trigger.kind in named
            and noun.concept == "event"
            and not any(t.code in framing and t.start not in towards for t in before)
        ):
            return [replace(trigger, support=first.tag)]
    return triggers


def _from_date(trigger: Trigger, dates: list[DateMention]) -> int:
    """Of bare nouns the one that a date stands nearest to is dated; for verbs this makes no difference."""
    if _weakness(trigger) < 4 or not dates:
        return 0
    return min(abs(d.start - trigger.tag.end) for d in dates)


def _weakness(trigger: Trigger) -> int:
    """How far a trigger is from saying that something happens: a finite verb 0, a bare noun 4."""
    tag, clause = trigger.tag, trigger.clause
    if tag.meaning.concept != "verb" or tag.meaning.form == "noun":
        return 2 if trigger.support is not None and _weight(trigger.support, clause) < 3 else 4
    return _weight(tag, clause)


def _weight(tag: Tag, clause: Clause) -> int:
    if tag.meaning.code == "discuss":
        return 3
    helped = any(abs(t.start - tag.start) < HELPER_REACH for t in clause.of("auxiliary"))
    if tag.meaning.form in ("pres", "past", "fut", "cond"):
        return 0
    return 1 if helped else 3 if tag.meaning.form != "inf" else 2


def _compatible(triggers: list[Trigger]) -> list[Trigger]:
    """Talks during a dialogue, a visit for a meeting: where a noun only frames the stronger kind, one event stays."""
    if not triggers:
        return []
    kept = [triggers[0]]
    for trigger in triggers[1:]:
        verbal = trigger.support is None and trigger.tag.meaning.concept == "verb" and _weakness(trigger) < 3
        if verbal and kept[0].tag.meaning.concept == "verb" and trigger.kind in ("visit", "signing", "transfer"):
            kept.append(trigger)
    return kept


def _sessions(
    clause: Clause, formats: list[Tag], events: list[Tag], quantities: tuple[Quantity, ...]
) -> Iterator[Trigger]:
    """A format that meets: "the commission, which …, is to meet in May", also where it stands in the clause before."""
    if any(q.kind == "times" and clause.start <= q.start < clause.end for q in quantities):
        return
    for verb in (t for t in clause.of("verb") if t.meaning.form != "noun"):
        inside = bool(formats) and formats[-1].start >= clause.start
        if formats and (verb.meaning.code == "occur" or (inside and verb.meaning.code in ("hold", "meet"))):
            tag = formats[-1]
            named = next((e for e in events if e.start == tag.start and e.meaning.code in _FORMAT_KINDS), None)
            yield Trigger(named.meaning.code if named else "dialogue", tag, clause, verb)


def _stays(scene: Scene, clause: Clause, dates: tuple[DateMention, ...]) -> Iterator[Trigger]:
    """ "When the president was in Riyadh in March": being in a town or country with a date is a visit."""
    dated = any(clause.start <= d.start < clause.end for d in dates)
    if not dated or clause.has("verb") or clause.has("say") or any(t.code != "visit" for t in clause.of("event")):
        return
    for tag in clause.of("auxiliary"):
        behind = list(scene.between(tag.end, min(clause.end, tag.end + STAY_REACH)))
        towns = [t for t in behind if t.meaning.concept in ("city", "capital", "state")]
        if any(t.concept in CORES for t in behind):
            # "Was ambassador in Riyadh" tells an office.
            continue
        if (
            tag.meaning.code in ("passive", "perfect")
            and towns
            and any(
                t.meaning.concept == "word" and t.meaning.code == "in" and t.end >= towns[0].start - IN_REACH
                for t in behind
            )
        ):
            yield Trigger("visit", tag, clause, tag)


def _verbs(clause: Clause) -> Iterator[Trigger]:
    """Verbs that tell an event; of several readings of one word the one that asks for more words, and has them."""
    particular = {t.start: t.meaning.code for t in clause.of("verb") if t.meaning.needs}
    legislature = any(
        t.meaning.kind == "parliament" or t.meaning.code in _VOTING for t in clause.of("body", "organisation")
    )
    for tag in clause.of("verb"):
        kind = VERB_KINDS.get(tag.meaning.code)
        if tag.meaning.code == "mark" and not clause.has("event", "anniversary"):
            continue
        if particular.get(tag.start, tag.meaning.code) != tag.meaning.code:
            continue
        if tag.meaning.code == "await" and not _is_awaited(clause, tag):
            continue
        if tag.meaning.code == "arrive" and clause.has("goods") and not any(clause.has(c) for c in _TRAVELLERS):
            kind = "transfer"
        if tag.meaning.code == "receive" and clause.has("goods"):
            kind = "transfer"
        if legislature and tag.meaning.code in ("ratify", "adopt", "vote"):
            kind = "vote"
        if kind and tag.meaning.form != "noun":
            yield Trigger(kind, tag, clause)


def _is_awaited(clause: Clause, tag: Tag) -> bool:
    """Whether somebody "is expected" somewhere, and not expected to do something, nor expecting it."""
    others = any(t.start != tag.start and t.meaning.form not in ("noun", "part") for t in clause.of("verb"))
    passive = tag.meaning.form != "part" or clause.has("auxiliary", "passive")
    return passive and not others


def _invitations(clause: Clause) -> Iterator[Trigger]:
    """ "Accepted an invitation to Lisbon": the journey that it is for."""
    accepted = next((t for t in clause.of("verb") if t.meaning.code == "accept" and t.meaning.form != "noun"), None)
    asked = next((t for t in clause.of("verb") if t.meaning.code == "invite" and t.meaning.form == "noun"), None)
    if accepted and asked and any(clause.has(c) for c in ("city", "capital", "state")):
        yield Trigger("visit", asked, clause, accepted)


def _nouns(scene: Scene, clause: Clause) -> Iterator[Trigger]:
    supports = [t for t in clause.of("verb") if t.meaning.code in SUPPORT and t.meaning.form != "noun"]
    had = not any(t.meaning.form == "part" for t in clause.of("verb", "say"))
    nominal = [
        Trigger(VERB_KINDS[t.meaning.code], t, clause)
        for t in clause.of("verb") if t.meaning.form == "noun" and t.meaning.code in VERB_KINDS
    ]  # fmt: skip
    for tag in clause.of("session", "format", "event"):
        support = min(supports, key=lambda s: abs(s.start - tag.start), default=None)
        if support is None and had and tag.meaning.code in ("meeting", "call"):
            # "Had a meeting with": a helper without a participle is a verb of its own.
            behind = scene.between(tag.end, tag.end + 30, "word")
            helper = next((t for t in clause.of("auxiliary") if t.meaning.code == "perfect"), None)
            support = helper if any(t.meaning.code == "with" for t in behind) else None
        number = ordinal_before(scene, clause, tag)
        if tag.meaning.concept == "event":
            standing = _of_format(clause, tag)
            counted = number is not None and number > 1
            session = (counted or standing) and tag.meaning.code in ("meeting", "negotiation")
            yield Trigger("dialogue" if session else tag.meaning.code, tag, clause, support, number)
        elif (number is not None or (support and tag.concept == "session" and _of_format(clause, tag))) and not any(
            e.start <= tag.start < e.end for e in clause.of("event")
        ):
            yield Trigger("dialogue", tag, clause, support, number)
    yield from nominal


def _of_format(clause: Clause, tag: Tag) -> bool:
    """Whether a meeting is one of a standing format: "meeting of the commission", "the commission's meeting"."""
    return any(
        0 <= f.start - tag.end < FORMAT_REACH or 0 <= tag.start - f.end < GENITIVE_REACH for f in clause.of("format")
    )


def ordinal_before(scene: Scene, clause: Clause, tag: Tag) -> int | None:
    """The ordinal that counts a session: shortly before its noun, nothing but adjectives and names between."""
    for start, end, value in scene.ordinals:
        if clause.start <= start < clause.end and 0 <= tag.start - end < ORDINAL_REACH:
            between = scene.between(end, tag.start, "word", "verb", "say")
            if not any(
                t.meaning.concept != "word" or t.meaning.code in ("with", "in", "that", "relative") for t in between
            ):
                return value
    return None
