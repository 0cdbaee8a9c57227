"""Offices of several who are counted and not named: "two Russian diplomats"."""

from __future__ import annotations

from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag


def is_counted(scene: Scene, office: Tag) -> bool:
    """Whether a number says that several hold an office: "three deputy ministers and the ambassador, Ms X"."""
    counted = scene.sentence_at(office.start).quantities
    return any(q.kind == "count" and q.value > 1 and q.head and q.head[0] <= office.start < q.head[1] for q in counted)
