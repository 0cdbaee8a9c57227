"""What tells an event: a trigger, and the predicates that make or carry one."""

from __future__ import annotations

from typing import Final

import msgspec

from dragoman.finding.actors.references import Reference
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.tagging.tags import Tag

# The kind of event that a predicate makes by itself (record format, `events.kind`).
VERB_KINDS: Final = {
    "meet": "meeting", "receive": "meeting", "call_on": "meeting", "talk": "meeting", "speak": "call", "telephone": "call",
    "visit": "visit", "travel": "visit", "arrive": "visit", "sign": "signing", "initial": "signing",
    "exercise": "exercise", "dock": "port_call", "inaugurate": "opening", "break_ground": "opening",
    "hand_over": "transfer", "deliver": "transfer", "extradite": "transfer", "release": "transfer",
    "exchange": "transfer", "appoint": "appointment", "accredit": "appointment", "present_credentials": "meeting",
    "sanction": "measure", "expel": "measure", "summon": "measure", "recall": "measure", "ban": "measure",
    "freeze": "measure", "seize": "measure", "remonstrate": "measure", "attack": "incident", "collide": "incident", "violate": "incident",
    "vote": "vote", "mark": "anniversary", "negotiate": "negotiation", "discuss": "meeting", "await": "visit", "donate": "transfer",
    **dict.fromkeys(
        """pay_tribute pull_out normalise recognise sue evacuate demarcate deposit shelter broker""".split(),
        "other",
    ),
}  # fmt: skip
# Predicates that make a measure of what states open to each other, and close.
RESTRICTING: Final = frozenset({"restrict", "close", "suspend", "terminate"})
# What the police of one state does to somebody from another.
OF_PEOPLE: Final = frozenset({"arrest", "deport"})
# Predicates that receive somebody where they have a person for an object, and otherwise greet a decision or hold a summit.
WELCOMING: Final = frozenset({"welcome", "host"})
# Predicates by which somebody goes somewhere.
GOING: Final = frozenset({"travel", "arrive", "await"})
# Predicates that say of an event noun that it takes, took or will take place.
SUPPORT: Final = frozenset(
    """hold occur open close break_off host take_part lead plan postpone cancel resume meet launch accompany arrive travel mark
    extend invite accept propose welcome complete talk speak suspend await""".split()
)
# Those of them that carry talks only: who speaks of sanctions takes none.
TALKING: Final = frozenset({"talk", "speak", "meet", "propose"})
# Predicates by which a measure that a noun names is taken, prolonged or lifted.
ENACTING: Final = frozenset(
    {"adopt", "establish", "extend", "terminate", "suspend", "implement", "enter_into_force", "announce", "decree"}
)


# Who travels.
TRAVELLERS: Final = ("post", "head", "rank", "honorific", "delegation")
# Where to; and how far before a place its "to" stands, with an article between, in characters.
DESTINATIONS: Final = ("city", "capital", "state")
TO_REACH: Final = 12
# Prepositions of talks at which something is discussed; how far behind one its noun, and behind the verb "of" it, stand.
_AT: Final = frozenset({"at", "in"})
AT_REACH: Final = 30
# What small words that give a reason may mean besides: an aim, a place, a doer.
_OTHERWISE: Final = frozenset({"in", "at", "for", "to", "with", "by", "of", "from", "after"})

_PREPOSITIONS: Final = frozenset(
    {"in", "at", "to", "from", "for", "about", "with", "after", "before", "since", "sidelines"}
)
# How far before a noun its preposition stands, in characters.
PREPOSITION_REACH: Final = 20


class Trigger(msgspec.Struct, frozen=True):
    """A word that makes an event of a kind; `support` is the predicate that carries a noun.

    `people` are those of one of several events that the clause counts ("two meetings: with X in A, with Y in B");
    `spare` are weaker triggers of the same clause, which count where this one turns out to tell nothing. `of_journey` is
    set where it is what the journey told before it is for, on days that the clause does not tell.
    """

    kind: str
    tag: Tag
    clause: Clause
    support: Tag | None = None
    ordinal: int | None = None
    people: tuple[Reference, ...] = ()
    spare: tuple[Trigger, ...] = ()
    of_journey: bool = False

    @property
    def predicate(self) -> Tag:
        """The verb that tells tense and mood: its own, or the one that carries the noun."""
        return self.support or self.tag


def is_at(scene: Scene, clause: Clause, verb: Tag, noun: Tag) -> bool:
    """Whether a noun names the talks at which a verb says that something was discussed: "at a lunch they reviewed X"."""
    if noun.code != "meeting" or noun.concept != "event":
        return False
    dates = [d for d in scene.sentences[clause.sentence].dates if clause.start <= d.start < noun.start]
    before = [
        t for t in scene.between(max(clause.start, noun.start - AT_REACH), noun.start, "word")
        if t.code != "articles" and not any(d.start <= t.end + 1 and t.end <= d.end for d in dates)
    ]  # fmt: skip
    last = max((t.start for t in before), default=-1)
    codes = {t.code for t in before if t.start == last}
    return not codes.isdisjoint(_AT) or ("of" in codes and 0 < noun.start - verb.end < AT_REACH)


def gives_reason(clause: Clause, word: Tag) -> bool:
    """Whether a small word means because of something, and nothing else: "because of"; "wegen", where nothing is asked for."""
    alike = {t.code for t in clause.of("word") if t.start == word.start and t.end == word.end}
    if "because" not in alike or alike & _OTHERWISE:
        return False
    asked = clause.has("verb", "propose", "invite") or clause.has("say", "request", "propose", "demand")
    return "about" not in alike or not asked


def is_behind_preposition(scene: Scene, clause: Clause, noun: Tag) -> bool:
    """Whether a preposition stands before a noun, with no more than an article or an adjective between."""
    start = start_of_name(scene, noun)
    before = scene.between(max(clause.start, start - PREPOSITION_REACH), start, "word")
    return any(t.code in _PREPOSITIONS and len(scene.text[t.end : start].split()) <= 1 for t in before)


def start_of_name(scene: Scene, noun: Tag) -> int:
    """Where the name begins that a noun with a capital closes: at "Pacific" in "the Pacific Islands Forum Summit"."""
    tokens, at = scene.tokens, scene.tokens.first_at(noun.start)
    if scene.grammar.nouns_capitalised or not scene.text[noun.start].isupper():
        return noun.start
    while (
        at > 0
        and tokens.texts[at - 1][0].isupper()
        and not scene.text[tokens.ends[at - 1] : tokens.starts[at]].strip(" ")
    ):
        at -= 1
    return tokens.starts[at]


def is_of_ships(clause: Clause) -> bool:
    """Whether a ship goes to a town or a base, and is no gift: "the training flotilla visited Majuro"."""
    there = any(clause.has(concept) for concept in ("city", "capital", "spot", "place"))
    return clause.has("ship") and there and not clause.has("verb", "donate", "hand_over", "deliver")


def is_visit_of_ships(clause: Clause) -> bool:
    """Whether a ship goes there, and nobody in office with it: "the flotilla ended its visit to Majuro"."""
    return is_of_ships(clause) and not any(clause.has(concept) for concept in TRAVELLERS)
