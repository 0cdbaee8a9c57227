"""Relations: what two or more states have to do with each other, or one with everyone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.render import view
from dragoman.desk.visit import Chapter, Shown, Visit
from dragoman.knowledge.world_facts import country_name
from dragoman.output import labels

CHAPTERS: Final = (
    ("events", "What happened"),
    ("mechanisms", "Standing formats"),
    ("agreements", "Agreements"),
    ("commitments", "Commitments"),
    ("figures", "Figures"),
    ("disagreements", "Where versions disagree"),
)
"""What is shown of relations, in this order."""

_MOST: Final = 12
_POSITIONS: Final = 40
_PAIRS: Final = 60
_LEVELS: Final = ("leader", "high_level", "ministerial", "vice_ministerial", "senior_official", "working", None)


def relations(visit: Visit, _: dict[str, str]) -> Response:
    """The relations of the states in the address; without any, the pairs that meet most. Raises FilterWrong."""
    filters = visit.filters
    states = filters.party.split(",") if filters.party else []
    unknown = [code for code in states if country_name(code) == code]
    if unknown:
        raise FilterWrong(f"party={unknown[0]} is no state or organisation that is known here")
    if not states:
        pairs = visit.remembered("pairs", lambda: visit.look.pairs(_PAIRS))
        return view(visit, "relations.html", "Relations", states=[], pairs=pairs)
    title = labels.countries(states) if len(states) > 1 else f"{labels.country(states[0])} and everyone"
    levels, years = _meetings(visit)
    chapters = [_chapter(visit, kind, heading) for kind, heading in CHAPTERS]
    positions = _chapter(visit, "positions", "Positions", _POSITIONS)
    return view(
        visit, "relations.html", title, [*chapters, positions], states=states, levels=levels, years=years,
        positions=positions, topics=_by_topic(visit, states, positions.items),
    )  # fmt: skip


def _by_topic(visit: Visit, states: list[str], items: Iterable[Shown]) -> list[tuple[str, list[list[Shown]]]]:
    """Positions side by side: for each topic those of each state, in the order of the states; others leave none."""
    rows: dict[str, list[list[Shown]]] = {}
    for shown in items:
        speaker = shown.plain["on_behalf_of"] or shown.plain["actor"]
        known = visit.context.actors.get(speaker)
        state = known.country if known else speaker
        if state in states:
            rows.setdefault(shown.plain["topic"], [[] for _ in states])[states.index(state)].append(shown)
    return [(labels.words(topic) or "other", rows[topic]) for topic in sorted(rows, key=lambda t: (not t, t))]


def _chapter(visit: Visit, kind: str, title: str, most: int = _MOST) -> Chapter:
    """The latest items of a kind, and the way to all of them."""
    items = visit.some(kind, visit.filters.query(), most, newest=True)
    more = visit.digest(kind).number - len(items)
    path = "/chronology" if kind == "events" else f"/table/{kind}"
    return Chapter(title, items, more, visit.filters.address(path) if more > 0 else "")


def _meetings(visit: Visit) -> tuple[list[tuple[str, list[int], int]], list[str]]:
    """How often they dealt with each other at each level in each year: rows with their sums, and the years."""
    cells = visit.look.levels(visit.filters.query())
    years = sorted({year for year, _, _ in cells})
    table = Counter({(year, level): number for year, level, number in cells})
    rows = [
        (labels.words(level) or "level not told", [table[year, level] for year in years])
        for level in _LEVELS
        if any(found == level for _, found, _ in cells)
    ]
    return [(name, numbers, sum(numbers)) for name, numbers in rows], years
