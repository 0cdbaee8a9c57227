"""How sure it is that two documents are versions of one article: weighted grounds, each with its reason.

Reporting the same event is no ground. What counts is that one says where it comes from, the same wording, or
the same sequence of numbers, names, places and acts, sentence by sentence.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from dragoman.joining.alignment import Aligned
from dragoman.joining.texts import Prepared
from dragoman.joining.weights import weight_of
from dragoman.model.dates import days_apart

__all__ = ["GROUNDS", "ArticlePair", "Link", "judge", "possible"]


@dataclass(frozen=True, slots=True)
class ArticlePair:
    """Two documents laid side by side: shared wording (0..1) and aligned passages."""

    a: Prepared
    b: Prepared
    wording: float
    aligned: Aligned

    @property
    def shorter_covered(self) -> float:
        """Share of the telling features of the text with the better coverage that has an answer."""
        return max(self.aligned.coverage_a, self.aligned.coverage_b)

    @property
    def longer_covered(self) -> float:
        """The same of the other text."""
        return min(self.aligned.coverage_a, self.aligned.coverage_b)


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground: its name, its weight on a logistic curve, and a measure 0..1 with a reason in words.

    A measure `of_features` has to look into the texts, others go by what is known of them at once.
    """

    name: str
    weight: float
    measure: Callable[[ArticlePair], tuple[float, str]]
    of_features: bool = False


def _same_address(pair: ArticlePair) -> tuple[float, str]:
    a, b = pair.a, pair.b
    if a.origin and a.origin == b.origin:
        return 1.0, f"both name the source {a.named_origin}"
    if a.origin and a.origin == b.address:
        return 1.0, f"one names the other as its source ({a.named_origin})"
    if b.origin and b.origin == a.address:
        return 1.0, f"one names the other as its source ({b.named_origin})"
    return 0.0, ""


def _other_source(pair: ArticlePair) -> tuple[float, str]:
    differ = bool(pair.a.origin and pair.b.origin and pair.a.origin != pair.b.origin)
    return float(differ), "they name different sources" if differ else ""


def _wording(pair: ArticlePair) -> tuple[float, str]:
    return pair.wording, f"{pair.wording:.0%} of the wording is the same" if pair.wording > 0.05 else ""


def _shorter(pair: ArticlePair) -> tuple[float, str]:
    share = pair.shorter_covered
    return share, f"{share:.0%} of one text's numbers, names and acts stand in the other in the same order"


def _longer(pair: ArticlePair) -> tuple[float, str]:
    share = pair.longer_covered
    return share, f"and {share:.0%} of the other's in the one"


def _numbers(pair: ArticlePair) -> tuple[float, str]:
    x, y = ({f for f in t.features if f[0] == "n"} for t in (pair.a, pair.b))
    every = sum(map(weight_of, x | y))
    share = sum(map(weight_of, x & y)) / every if every else 0.0
    return share, f"{share:.0%} of the numbers are the same" if share else ""


def _thin(pair: ArticlePair) -> tuple[float, str]:
    if _same_address(pair)[0]:
        return 0.0, ""
    shared = sum(weight_of(f) for f in pair.a.features & pair.b.features)
    thin = math.exp(-shared / 7)
    return thin, "there is little to compare" if thin > 0.2 else ""


def _own_words(pair: ArticlePair) -> tuple[float, str]:
    """A text is copied in its language, not translated: other words for the same are another report."""
    if pair.a.language[:2] != pair.b.language[:2]:
        return 0.0, ""
    own = max(0.0, 1.0 - pair.wording / COPIED)
    return own, "they are in one language and other words" if own > 0.2 else ""


def _later(pair: ArticlePair) -> tuple[float, str]:
    days = days_apart(pair.a.published, pair.b.published)
    late = min(1.0, max(0, (days or 0) - PROMPT) / STALE)
    return late, f"they were published {days} days apart" if late else ""


COPIED = 0.2  # share of the wording that even a shortened and edited copy keeps
PROMPT = 3  # days within which an article is translated or reprinted, as a rule
STALE = 10  # days after those from which on it hardly ever is
BIAS = -5.5
GROUNDS: tuple[Ground, ...] = (
    Ground("address", 7.5, _same_address),
    Ground("other source", -2.5, _other_source),
    Ground("wording", 8.0, _wording),
    Ground("order, one way", 6.0, _shorter),
    Ground("order, other way", 3.0, _longer),
    Ground("numbers", 2.0, _numbers, of_features=True),
    Ground("thin", -6.0, _thin, of_features=True),
    Ground("own words", -3.0, _own_words),
    Ground("later", -2.5, _later),
)


@dataclass(frozen=True, slots=True)
class Link:
    """The verdict on a pair: how sure (0..1) it is one article, and why."""

    score: float
    reasons: tuple[str, ...]


def judge(pair: ArticlePair) -> Link:
    """How sure it is that the pair are versions of one article, with the reasons in words."""
    total, reasons = BIAS, []
    for ground in GROUNDS:
        value, reason = ground.measure(pair)
        total += ground.weight * value
        if reason and value:
            reasons.append(reason)
    return Link(1 / (1 + math.exp(-total)), tuple(reasons))


def possible(pair: ArticlePair) -> bool:
    """Whether the pair can be versions of one article at all, whatever the features of the two show."""
    grounds = (max(0.0, g.weight) if g.of_features else g.weight * g.measure(pair)[0] for g in GROUNDS)
    return BIAS + sum(grounds) >= 0
