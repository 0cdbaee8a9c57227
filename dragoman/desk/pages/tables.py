"""The list of one kind of item, narrowed by the filters of the address."""

from __future__ import annotations

from typing import Final

from starlette.responses import RedirectResponse, Response

from dragoman.desk.render import choices, view
from dragoman.desk.visit import Chapter, Visit
from dragoman.errors import ItemUnknown
from dragoman.output import labels

TITLES: Final = {
    "actors": "People and bodies",
    "agreements": "Agreements",
    "commitments": "Commitments",
    "mechanisms": "Standing formats",
    "figures": "Figures",
    "positions": "Positions",
    "disagreements": "Where versions and reports disagree",
    "developments": "What changed",
    "stories": "Stories",
}
"""The kinds of item that have a list of their own, and its title."""

_BY_NAME: Final = frozenset({"actors", "mechanisms"})


def table(visit: Visit, asked: dict[str, str]) -> Response:
    """The list of a kind of item. Raises ItemUnknown for a kind that there is not."""
    kind = asked["table"]
    if kind == "events":
        return RedirectResponse(visit.filters.address("/chronology"), 308)
    if kind not in TITLES:
        raise ItemUnknown(f"there is no list of {kind!r}; there are {labels.listed(TITLES)}")
    digest = visit.digest(kind)
    listed = visit.page(kind, newest=kind not in _BY_NAME)
    return view(
        visit,
        "table.html",
        TITLES[kind],
        [Chapter(TITLES[kind], listed.items)],
        total=digest.only(visit.filters.kind, visit.filters.status).number,
        after=listed.after,
        **choices(visit, digest),
    )
