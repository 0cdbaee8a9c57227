"""Counts that independent reports give of one happening: how many were expelled, freed, handed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dragoman.joining.differing.drafts import Difference, Said, sentence_evidence
from dragoman.joining.stories import StoryGroup
from dragoman.joining.texts import Prepared, TextPassage
from dragoman.model.findings import Figure

__all__ = ["count_differences"]

COMPARED: Final = 4  # documents of other articles that each one is compared with
SHARED: Final = 2  # states, places, names and the like that two passages must have in common, beside an act
_Counted = tuple[Prepared, list[tuple[TextPassage, Figure]]]
_ACTORS: Final = ("c:state:", "c:place:", "c:organisation:", "w:")


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
    for p, f in counts_a:
        answers = [(q, g) for q, g in counts_b if _one_happening(p, q) and _same_thing(f, g)]
        if len(answers) != 1 or answers[0][1].value == f.value:
            continue
        q, g = answers[0]
        x, y = f"{f.value:,.10g}", f"{g.value:,.10g}"
        yield Difference(
            "number",
            f"counts {a.id}/{f.key} {b.id}/{g.key}",
            Said(a.id, x, sentence_evidence(a, p.start, p.end)),
            Said(b.id, y, sentence_evidence(b, q.start, q.end)),
            "reports",
            "high",
            f"{x} in one report, {y} in the other",
            _event_in(a, p, items),
        )


def _counted(text: Prepared) -> list[tuple[TextPassage, Figure]]:
    """The passages with exactly one exact count, and the count."""
    counts = [f for f in text.said.figures if f.unit is None and f.bound == "exact" and not f.change]
    found = []
    for passage in text.passages:
        inside = [f for f in counts if passage.start <= f.evidence[0].start < passage.end]
        if len(inside) == 1:
            found.append((passage, inside[0]))
    return found


def _one_happening(p: TextPassage, q: TextPassage) -> bool:
    """Whether two passages tell of one act by and to the same, on days that do not exclude each other."""
    shared = p.features & q.features
    if not any(f.startswith("c:verb:") for f in shared):
        return False
    days = [{f for f in x.features if f.startswith("c:date:")} for x in (p, q)]
    if days[0] and days[1] and not days[0] & days[1]:
        return False
    return sum(f.startswith(_ACTORS) for f in shared) >= SHARED


def _same_thing(a: Figure, b: Figure) -> bool:
    """Whether two counts can be of the same thing: topics in common, or none known of one."""
    return not a.topics or not b.topics or bool(set(a.topics) & set(b.topics))


def _event_in(text: Prepared, passage: TextPassage, items: Mapping[str, str]) -> str | None:
    """The event that the passage tells of."""
    told = (
        e.key for e in text.said.events
        if any(q.start < passage.end and passage.start < q.end for q in e.evidence)
    )  # fmt: skip
    return next((items[f"{text.id}/{key}"] for key in sorted(told) if f"{text.id}/{key}" in items), None)
