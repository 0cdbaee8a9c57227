"""Which predicates give what: money, things, people, training."""

from __future__ import annotations

from typing import Final

from dragoman.finding.claims.givers import Givers
from dragoman.finding.counting.quantities import Quantity
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence
from dragoman.knowledge.units import load_units

_MONEY_VERBS: Final = frozenset(
    {
        "promise",
        "grant",
        "lend",
        "pay",
        "spend",
        "donate",
        "invest",
        "fund",
        "hand_over",
        "obtain",
        "send",
        "give",
        "aid",
    }
)
_THING_VERBS: Final = frozenset(
    {"deliver", "hand_over", "donate", "send", "grant", "lend", "promise", "obtain", "fund", "give", "aid"}
)
_PEOPLE_VERBS: Final = frozenset({"send", "train", "take_in", "promise"})
# Experts and troops are also given; refugees and prisoners are not.
_PERSONNEL_VERBS: Final = _PEOPLE_VERBS | {"grant", "give", "obtain", "deliver"}
# Somebody pays for the training of others.
_TRAINING_VERBS: Final = _PERSONNEL_VERBS | {"fund", "pay"}
# These give only where the text says who does.
LIGHT: Final = frozenset({"give", "aid", "obtain", "arrive", "travel", "dock", "receive", "host"})
# These give whatever they count, listed as goods or not.
_ANYTHING: Final = frozenset({"donate", "hand_over"})
# These give whatever they count where the one who does it is a state.
_BY_STATES: Final = _ANYTHING | {"deliver", "train", "grant", "lend"}
# What a state does for another, listed or not.
_FOR_OTHERS: Final = _THING_VERBS | {"train", "build"}
# What is bought or paid for is given only where it is for another state.
_BOUGHT: Final = frozenset({"procure", "pay"})
GIVING: Final = _MONEY_VERBS | _THING_VERBS | _TRAINING_VERBS | {"build", "procure", "hold"} | LIGHT
# These give as nouns and infinitives, too: "the training of 500 officers".
NOMINAL: Final = GIVING - {"procure", "travel", "dock", "receive", "host"}
# Power, areas and lengths are what a thing given has, and given themselves only by what moves them.
_MOVING: Final = frozenset({"deliver", "send", "grant", "lend", "promise", "obtain", "donate"})
# How close before things the "with" stands that somebody is provided with them, in characters.
WITH_REACH: Final = 8
# What comes from a state is given by it: its doctors who travel, the freight of its ship.
COMING: Final = frozenset({"arrive", "travel", "dock"})
# Whoever receives people for their training takes them in.
_HOSTING: Final = frozenset({"receive", "host"})
# Courses are held for others.
_COURSES: Final = frozenset({"hold"})
_WEIGHED: Final = frozenset({"mass", "volume"})


def allowed_verbs(
    givers: Givers, sentence: SceneSentence, clause: Clause, quantity: Quantity, kinds: frozenset[str]
) -> frozenset[str]:
    """The predicates that can give what is counted."""
    if "money" in kinds:
        priced = len(kinds) > 1 or any(True for _ in clause.of("goods"))
        return _MONEY_VERBS | ({"deliver"} if priced else frozenset())
    if quantity.kind == "measure" and _dimension(quantity) not in _WEIGHED:
        return _MOVING
    sides = givers.sides(clause)
    between = len({s.code for s in sides if s.code}) > 1 or (any(s.first for s in sides) and any(s.code for s in sides))
    # "In the exercise 900 soldiers are training", "for which six states sent ships": they give nothing to each other.
    told = sentence if clause.kind == "relative" else clause
    exercising = told.has("event", "exercise") or clause.has("verb", "exercise")
    if kinds & {"counted_person", "personnel"}:
        if is_for_training(givers.scene, clause, quantity):
            return (_TRAINING_VERBS - {"obtain"}) | _HOSTING
        own = {"train"} if exercising else frozenset()
        if clause.has("flow", "training"):
            return _TRAINING_VERBS - own
        come = COMING if "personnel" in kinds and _comes(givers, clause, quantity) else frozenset()
        return (_PERSONNEL_VERBS | come if "personnel" in kinds else _PEOPLE_VERBS) - own
    if kinds & {"goods", "flow"}:
        # What one state builds in another is given, and so is what has come from it.
        built = {"build"} if between else frozenset()
        built |= _BOUGHT if givers.bought_for(clause) else frozenset()
        built |= _COURSES if between and "training" in kinds else frozenset()
        moved = {"send"} if exercising else frozenset()
        return (_THING_VERBS - moved) | built | (COMING if _comes(givers, clause, quantity) else frozenset())
    if "unknown" not in kinds:
        return frozenset()
    # Whatever goes from one state to another, or is delivered by one, is given, listed as goods or not.
    if between:
        return _FOR_OTHERS | _BOUGHT if givers.bought_for(clause) else _FOR_OTHERS
    if not givers.subject(sentence, clause).code:
        return _ANYTHING
    # "Equipped a clinic with 22 beds"
    provided = any(t.code == "with" for t in givers.scene.before(quantity.start, WITH_REACH, "word"))
    return _BY_STATES | {"aid"} if provided else _BY_STATES


def _comes(givers: Givers, clause: Clause, quantity: Quantity) -> bool:
    """Whether people or things come from a state, and for no manoeuvre."""
    if clause.has("event", "exercise") or clause.has("verb", "release"):
        return False  # or those who come home are set free
    if quantity.head and any(True for _ in givers.scene.between(*quantity.head, "ship")):
        return False  # a ship that comes calls at a port
    return clause.has("word", "from") or givers.sender(clause, quantity) is not None


def is_for_training(scene: Scene, clause: Clause, quantity: Quantity) -> bool:
    """Whether people come to be trained: "receives 20 officers for courses at its academy"."""
    for tag in scene.between(quantity.end, clause.end, "flow", "portfolio"):
        within = tag.concept == "portfolio" and scene.lexicon.inside(scene.text[tag.start : tag.end], "flow")
        if "training" in (tag.code, within):
            return True
    return False


def _dimension(quantity: Quantity) -> str | None:
    unit = load_units().units.get(quantity.unit or "")
    return unit.dimension if unit else None
