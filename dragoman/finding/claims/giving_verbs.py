"""Which predicate of a clause gives a quantity."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.sides import PLAIN
from dragoman.finding.actors.subjects import finite_at
from dragoman.finding.claims.givable import COMING, GIVING, LIGHT, allowed_verbs, is_for_training
from dragoman.finding.claims.givers import Givers
from dragoman.finding.claims.giving_status import DONE
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag

# How far a verb may stand from what it gives, in characters.
VERB_REACH: Final = 220


def giving_verb(
    givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity, kinds: frozenset[str]
) -> Tag | None:
    """The predicate that gives the quantity: of those that can, what moves it before what only promises it."""
    verbs = [
        v for v in clause.of("verb")
        if v.code in GIVING and v.meaning.form != "noun"
        and (abs(v.start - quantity.start) < VERB_REACH or clause.sentence != sentence.index)
        and not v.start <= quantity.start < v.end and not _is_noun(givers.scene, v) and not _is_state(givers.scene, clause, v)
    ]  # fmt: skip
    if not verbs:  # nearly always; what else is asked costs much more
        return None
    if "unknown" in kinds and _acts(givers, clause, quantity):
        verbs = [v for v in verbs if v.start < quantity.start or v.code in COMING]
    allowed = allowed_verbs(givers, sentence, clause, quantity, kinds)
    people = "counted_person" in kinds
    lent = quantity.kind == "money" and bool(kinds & {"loan", "grant"})
    taught = people and (clause.has("flow", "training") or is_for_training(givers.scene, clause, quantity))
    verbs = [
        v for v in verbs
        if v.code in allowed and (
            v.code not in LIGHT or taught or (lent and v.code == "give") or _told(givers, sentence, clause, quantity, v)
        )
    ]  # fmt: skip
    if quantity.kind == "count":
        verbs = [v for v in verbs if not _only_exists(givers.scene, clause, v)]
    offered = {v.start for v in verbs if v.code == "promise"}
    verbs = [v for v in verbs if v.code == "promise" or v.start not in offered]
    own = [
        v for v in verbs
        if quantity.head and quantity.end <= v.start < quantity.head[0] and v.meaning.form == "part"
    ]  # fmt: skip
    if own:  # "500 promised generators"
        return own[0]
    return min(
        verbs,
        key=lambda v: (v.meaning.code not in DONE, v.meaning.code in LIGHT, abs(v.start - quantity.start)),
        default=None,
    )


def _is_noun(scene: Scene, verb: Tag) -> bool:
    """Whether what may be a verb stands where a noun does: "the supply of", "supply ships", "a financing agreement"."""
    if verb.meaning.form == "ger" and any(True for _ in scene.behind(verb.end, 2, "instrument")):
        return True
    if verb.meaning.form != "inf" or scene.grammar.verb_second or scene.grammar.modifier_after:
        return False
    at = scene.tokens.first_at(verb.start)
    before = scene.token_tags[at - 1] if at else ()
    if any(t.code == "each" for t in before):
        return False  # "will each provide"
    return any(
        t.concept == "adjective" or (t.concept == "word" and t.code == "articles" and t.end < verb.start)
        for t in before
    )


def _is_state(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether what may be a present closes a helper's bracket: "haben 3000 Soldaten stationiert" tells how things stand."""
    closing = verb.end == clause.end or scene.text[verb.end] in ",.;:!?"
    return verb.meaning.form == "pres" and closing and clause.has("auxiliary", "perfect")


def _only_exists(scene: Scene, clause: Clause, verb: Tag) -> bool:
    """Whether nobody gives, and something only is there: "In Ghana gibt es …", "dass es in Mali 12 Fälle gab"."""
    words = [t for t in clause.of("word") if t.code == "expletive"] if verb.code == "give" else []
    if not words:
        return False
    place = scene.tokens.first_at
    finite, opening = place(finite_at(clause)), place(clause.start)
    return any(abs(place(t.start) - finite) == 1 or place(t.start) == opening + 1 for t in words)


def _acts(givers: Givers, clause: Clause, quantity: Quantity) -> bool:
    """Whether what is counted is who acts: "three countries sent ships"."""
    finite = finite_at(clause)
    if not clause.start <= quantity.start < finite < clause.end or clause.has("auxiliary", "passive"):
        return False
    end = clause.end if givers.scene.grammar.verb_second else quantity.start
    return not any(
        s.relation == PLAIN and s.code and not quantity.end <= s.start < finite and s.start < end
        for s in givers.sides(clause)
    )


def _told(givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity, verb: Tag) -> bool:
    """Whether a clause says who gives."""
    found = givers.subject(sentence, clause)
    if verb.meaning.code == "obtain":
        return givers.source(clause).sure or found.code is not None
    if verb.meaning.code in COMING:
        return givers.sender(clause, quantity) is not None
    if not found.sure:
        found = givers.above(sentence, clause)
    return found.sure or givers.agent(clause).sure
