"""What somebody signs alone, and so shares with nobody: a law, a decree, a petition, a visitors' book."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.finding.tagging.scene import Clause
from dragoman.finding.tagging.tags import Tag


def is_signed_alone(clause: Clause, verb: Tag) -> bool:
    """Whether what is signed is no instrument between two, or only speaks of one: "signed a petition against the treaty"."""
    paper = next(clause.of("own_paper"), None)
    if paper is None:
        return False
    shared = list(_on_the_side(clause, paper, verb))
    return not shared or (paper.start < shared[0].start and not _joins(clause, paper, shared[0]))


def _on_the_side(clause: Clause, paper: Tag, verb: Tag) -> Iterator[Tag]:
    """The instruments on the side of a verb where a paper stands."""
    for tag in clause.tags:
        if tag.concept in ("instrument", "signable") and (tag.start < verb.start) == (paper.start < verb.start):
            yield tag


def _joins(clause: Clause, paper: Tag, shared: Tag) -> bool:
    """Whether both are signed ("a law and an accord"), or the paper only tells which instrument ("a law enforcement pact")."""
    between = [t for t in clause.tags if paper.end <= t.start and t.end <= shared.start]
    words = {t.code for t in between if t.concept == "word"}
    return "and" in words or not (words or any(t.concept == "verb" for t in between))
