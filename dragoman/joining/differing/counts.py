"""Counts that independent reports give of one happening: how many were expelled, freed, handed over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.joining.differing.drafts import Difference, Said, sentence_evidence
from dragoman.joining.rounding import same_rounded
from dragoman.joining.stories import StoryGroup
from dragoman.joining.texts import Prepared, TextPassage
from dragoman.knowledge.measures import measure_code

__all__ = ["count_differences"]

COMPARED: Final = 4  # documents of other articles that each one is compared with
SHARED: Final = 2  # states, places, names and the like that two passages must have in common, beside an act
_ACTORS: Final = ("c:state:", "c:place:", "c:organisation:", "w:")
# What two passages must have in common where both count the same kind of thing, and neither another of them.
_SCENE: Final = (*_ACTORS, "c:date:", "c:verb:")


@dataclass(frozen=True, slots=True)
class _Count:
    """An exact count of a text, with its passage and the code of what is counted."""

    key: str
    value: float
    passage: TextPassage
    of: str | None
    topics: tuple[str, ...]


_Counted = tuple[Prepared, list[_Count]]


def count_differences(stories: Sequence[StoryGroup], items: Mapping[str, str]) -> list[Difference]:
    """The counts on which reports of one story cannot both be right. `items` leads from events to ids."""
    found: list[Difference] = []
    for story in stories:
        if len(story.articles) < 2:
            continue
        articles = [[(t, _counted(t)) for t in article.texts[:COMPARED]] for article in story.articles]
        for at, first in enumerate(articles):
            others = [text for texts in articles[at + 1 : at + 1 + COMPARED] for text in texts]
            for a in first:
                for b in others:
                    found.extend(_between(a, b, items))
    return found


def _between(first: _Counted, second: _Counted, items: Mapping[str, str]) -> Iterator[Difference]:
    (a, counts_a), (b, counts_b) = first, second
    alone = _alone(counts_b)
    for code, count in _alone(counts_a).items():
        if code in alone and _one_scene(count.passage, alone[code].passage):
            yield from _differing(a, count, b, alone[code], items)
    for count in _single(counts_a):
        answers = [c for c in _single(counts_b) if _one_happening(count.passage, c.passage) and _same_thing(count, c)]
        if len(answers) == 1 and not (count.of and answers[0].of):
            yield from _differing(a, count, b, answers[0], items)


def _differing(a: Prepared, f: _Count, b: Prepared, g: _Count, items: Mapping[str, str]) -> Iterator[Difference]:
    if same_rounded(f.value, g.value):
        return
    x, y = f"{f.value:,.10g}", f"{g.value:,.10g}"
    yield Difference(
        "number",
        f"counts {a.id}/{f.key} {b.id}/{g.key}",
        Said(a.id, x, sentence_evidence(a, f.passage.start, f.passage.end)),
        Said(b.id, y, sentence_evidence(b, g.passage.start, g.passage.end)),
        "reports",
        "high",
        f"{x} in one report, {y} in the other",
        _event_in(a, f.passage, items),
    )


def _counted(text: Prepared) -> list[_Count]:
    """The exact counts of a text: figures, and people and things that somebody promises."""
    said = text.said
    told = [
        (f.key, f.value, f.measure, f.evidence[0].start, f.topics)
        for f in said.figures if f.unit is None and f.bound == "exact" and not f.change
    ] + [
        (c.key, c.amount, c.unit or "", c.evidence[0].start, c.topics)
        for c in said.commitments if c.amount is not None and c.currency is None and c.bound == "exact"
    ]  # fmt: skip
    found = []
    for passage in text.passages:
        inside = [t for t in told if passage.start <= t[3] < passage.end]
        found += [_Count(key, value, passage, measure_code(words), topics) for key, value, words, _, topics in inside]
    return found


def _alone(counts: Sequence[_Count]) -> dict[str, _Count]:
    """The counts of things that a text counts once, by what they are."""
    known: dict[str, list[_Count]] = defaultdict(list)
    for count in counts:
        if count.of:
            known[count.of].append(count)
    return {code: several[0] for code, several in known.items() if len({c.value for c in several}) == 1}


def _single(counts: Sequence[_Count]) -> list[_Count]:
    """The counts that stand alone in their passage."""
    return [c for c in counts if sum(o.passage is c.passage for o in counts) == 1]


def _one_scene(p: TextPassage, q: TextPassage) -> bool:
    shared = p.features & q.features
    return _may_be_one_day(p, q) and any(f.startswith(_SCENE) for f in shared)


def _one_happening(p: TextPassage, q: TextPassage) -> bool:
    """Whether two passages tell of one act by and to the same, on days that do not exclude each other."""
    shared = p.features & q.features
    if not any(f.startswith("c:verb:") for f in shared) or not _may_be_one_day(p, q):
        return False
    return sum(f.startswith(_ACTORS) for f in shared) >= SHARED


def _may_be_one_day(p: TextPassage, q: TextPassage) -> bool:
    days = [{f for f in x.features if f.startswith("c:date:")} for x in (p, q)]
    return not (days[0] and days[1] and not days[0] & days[1])


def _same_thing(a: _Count, b: _Count) -> bool:
    """Whether two counts can be of the same thing: topics in common, or none known of one."""
    return not a.topics or not b.topics or bool(set(a.topics) & set(b.topics))


def _event_in(text: Prepared, passage: TextPassage, items: Mapping[str, str]) -> str | None:
    """The event that the passage tells of."""
    told = (
        e.key for e in text.said.events
        if any(q.start < passage.end and passage.start < q.end for q in e.evidence)
    )  # fmt: skip
    return next((items[f"{text.id}/{key}"] for key in sorted(told) if f"{text.id}/{key}" in items), None)
