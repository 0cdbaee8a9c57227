"""Search: texts and items that hold all words, in any language."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.render import view
from dragoman.desk.visit import Chapter, Visit
from dragoman.store.items import SHAPES

MOST: Final = 40
"""Items, and documents, that search shows at most."""

LONGEST: Final = 400
"""Characters of what is sought at most."""

_SHOWN: Final = frozenset(SHAPES) - {"articles"}  # the versions of an article are its documents


def search(visit: Visit, _: dict[str, str]) -> Response:
    """What holds all words of the search box. Raises FilterWrong where they are too many."""
    words = visit.address.get("q", "").strip()
    if len(words) > LONGEST:
        raise FilterWrong(f"what is sought has {len(words)} characters; {LONGEST} are the most")
    hits = visit.look.search(words, MOST) if words else []
    found = visit.look.items(hit.id for hit in hits if hit.kind != "documents")
    items = tuple(visit.show(*found[hit.id]) for hit in hits if hit.kind in _SHOWN and hit.id in found)
    return view(
        visit,
        "search.html",
        f"Search: {words}" if words else "Search",
        [Chapter("Items", items)],
        texts=[hit for hit in hits if hit.kind == "documents"],
        most=MOST,
    )
