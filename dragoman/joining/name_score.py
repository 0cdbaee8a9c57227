"""Whether two names are of one person or body: a short list of weighted features, each with its reason.

Weights are those of a logistic curve; 0.5 is the point from which two names are taken for the same.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from dragoman.errors import DragomanError
from dragoman.joining.name_pairs import BodyPair, PersonPair, pair_bodies, pair_persons

__all__ = ["Feature", "NameReason", "explain", "same_name"]


@dataclass(frozen=True, slots=True)
class NameReason:
    """What one feature found (0..1), what it added to the score, and in words why."""

    feature: str
    value: float
    added: float
    why: str


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing to look at in a pair of names, its weight on the logistic curve, and what it says in
    words.
    """

    name: str
    weight: float
    measure: Callable[[PersonPair | BodyPair], float]
    why: str


def _person(measure: Callable[[PersonPair], float]) -> Callable[[PersonPair | BodyPair], float]:
    def look(pair: PersonPair | BodyPair) -> float:
        assert isinstance(pair, PersonPair)
        return measure(pair)

    return look


def _body(measure: Callable[[BodyPair], float]) -> Callable[[PersonPair | BodyPair], float]:
    def look(pair: PersonPair | BodyPair) -> float:
        assert isinstance(pair, BodyPair)
        return measure(pair)

    return look


PERSON_BIAS = -8.0
PERSON_FEATURES: tuple[Feature, ...] = (
    Feature("words", 3.0, _person(lambda p: p.mean), "the words of the shorter name are in the longer one"),
    Feature("worst word", 7.0, _person(lambda p: p.worst), "how alike the least alike pair of words is"),
    Feature("joined", 1.0, _person(lambda p: p.joined), "the names are alike when written as one word"),
    Feature("one word only", -0.2, _person(lambda p: p.single), "one of the names is a single word"),
    Feature("more words", -0.5, _person(lambda p: p.extra), "the longer name has words that the shorter has not"),
    Feature("other words", -1.0, _person(lambda p: p.conflict), "each name has a word that the other has not"),
    Feature("descent", -6.0, _person(lambda p: p.mirrored), "who is child of whom is the other way round"),
)

BODY_BIAS = -6.0
BODY_FEATURES: tuple[Feature, ...] = (
    Feature("words", 4.0, _body(lambda p: p.mean), "the words of the names are alike"),
    Feature("worst word", 3.0, _body(lambda p: p.worst), "how alike the least alike pair of words is"),
    Feature("joined", 1.0, _body(lambda p: p.joined), "the names are alike when written as one word"),
    Feature("more words", -3.0, _body(lambda p: p.extra), "one name has words that the other has not"),
    Feature("legal form", -3.0, _body(lambda p: p.form_conflict), "the legal forms are different"),
)


def same_name(a: str, b: str, kind: str = "person") -> float:
    """How sure it is, 0..1, that `a` and `b` name the same person (or `organisation`). From 0.5 on, they do.

    Raises DragomanError for another kind.
    """
    return explain(a, b, kind)[0]


@lru_cache(maxsize=4096)
def explain(a: str, b: str, kind: str = "person") -> tuple[float, tuple[NameReason, ...]]:
    """The score of `same_name` with the reasons it is made of.

    Raises DragomanError for a kind that is neither `person` nor `organisation`.
    """
    if kind not in ("person", "organisation"):
        raise DragomanError(f"no such kind of name: {kind}; there are person, organisation")
    first, second = sorted((a, b))
    pair: PersonPair | BodyPair | None
    if kind == "person":
        pair, bias, features = pair_persons(first, second), PERSON_BIAS, PERSON_FEATURES
    else:
        pair, bias, features = pair_bodies(first, second), BODY_BIAS, BODY_FEATURES
    if pair is None:
        return 0.0, ()
    reasons, total = [], bias
    for feature in features:
        value = feature.measure(pair)
        total += feature.weight * value
        if value:
            reasons.append(NameReason(feature.name, value, feature.weight * value, feature.why))
    return 1.0 / (1.0 + math.exp(-total)), tuple(reasons)
