"""Who is received, and not what: "hosted a reception for the envoy", who may be asked there for a bridge."""

from __future__ import annotations

from typing import Final

from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

_GUESTS: Final = frozenset({"post", "head", "honorific", "rank", "delegation"})
_OFFICES: Final = frozenset({"post", "head"})
_FINITE: Final = frozenset({"pres", "past", "fut", "cond", "part"})
_WRITTEN: Final = frozenset({"letter", "greeting"})
_MET: Final = _GUESTS | {"pronoun", "verb", "event"}
_WHERE: Final = frozenset({"to", "in", "at"})
# How far behind the office of its commander a ship stands, in characters: "the ship's commander", "der Kommandant des Schiffes".
_OF_SHIP: Final = 12
_GENITIVE: Final = 3
# How many words "of the" is at most, between an envoy and the state that sent him.
_OF_LAND: Final = 2
# How far behind its participle stands the office of whoever has been accredited, with an adjective between, in characters.
OFFICE_REACH: Final = 24


def receives_things(clause: Clause, verb: Tag) -> bool:
    """Whether a verb of receiving or obtaining has goods for its object: nobody, and no reception, stands before them."""
    offices = [t for t in clause.tags if t.concept in _OFFICES]
    goods = [
        t
        for t in clause.of("goods")
        if not any(t.start <= o.end + _OF_SHIP and o.start <= t.end + _GENITIVE for o in offices)
    ]
    if not goods or any(t.code == "meeting" and t.start > verb.start for t in clause.of("event")):
        return False
    behind = [t for t in goods if t.start >= verb.end]
    if not behind:
        return True  # a participle at the end
    return not any(verb.end <= t.start < behind[0].start and t.concept in _GUESTS for t in clause.tags)


def receives_money(sentence: SceneSentence, clause: Clause, verb: Tag) -> bool:
    """Whether an amount of money is the object of a verb of receiving: "tog emot 150 000 dollar som ambassadören överlämnade"."""
    amounts = (q.start for q in sentence.quantities if q.kind == "money" and verb.start < q.start < clause.end)
    first = min(amounts, default=None)
    return first is not None and not any(verb.end <= t.start < first and t.concept in _MET for t in clause.tags)


def gets_letter(clause: Clause, verb: Tag) -> bool:
    """Whether somebody receives a letter, and nobody: "received a message from the president"."""
    letter = next((t.start for t in clause.tags if t.concept in _WRITTEN and t.start >= verb.end), None)
    if letter is None or clause.has("auxiliary", "passive"):
        return False
    return not any(verb.end <= t.start < letter and t.concept in _MET for t in clause.tags)


def is_accredited(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether a participle only says of an envoy that he is accredited: "received the newly appointed ambassador"."""
    if verb.meaning.form not in ("past", "part"):
        return False
    if not verb.meaning.needs and _is_posted(scene, clause, verb):
        return True
    office = next((t for t in clause.tags if t.concept in _OFFICES and 0 < t.start - verb.end <= OFFICE_REACH), None)
    told = [
        t for t in clause.of("verb", "say")
        if t.end < verb.start and t.meaning.form in _FINITE and t.code not in (verb.code, "invite")
    ]  # fmt: skip
    if office is None or not told or clause.has("auxiliary", "passive"):
        return False
    between = (t for t in clause.tags if verb.end <= t.start < office.start)
    if any(t.concept != "adjective" for t in between):
        return False
    return not any(t.code == "and" and told[-1].end <= t.start < verb.start for t in clause.of("word"))


def _is_posted(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether a participle behind an office says where it serves: "ambassadors accredited to A", "the envoy of B accredited to A"."""
    behind = any(t.start - verb.end == 1 and t.code in _WHERE for t in clause.of("word"))
    plain = verb.code == "accredit" and " " not in scene.text[verb.start : verb.end]
    if not (plain and behind):
        return False
    ends = {t.end for t in clause.of(*_OFFICES)}
    for land in clause.of("state"):
        led = [t.start for t in clause.of("word") if t.code == "of" and t.end < land.start]
        if verb.start - land.end == 1 and led and len(scene.text[led[-1] : land.start].split()) <= _OF_LAND:
            ends |= {verb.start - 1 for end in ends if led[-1] - end == 1}
    return verb.start - 1 in ends
