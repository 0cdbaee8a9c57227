"""Search: texts and items that hold all words, in any language."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import FilterWrong
from dragoman.desk.render import view
from dragoman.desk.visit import Visit
from dragoman.output.show import singular

MOST: Final = 40
"""Items, and documents, that search shows at most."""

LONGEST: Final = 400


def search(visit: Visit, _: dict[str, str]) -> Response:
    """What holds all words of the search box. Raises FilterWrong where they are too many."""
    words = visit.address.get("q", "").strip()
    if len(words) > LONGEST:
        raise FilterWrong(f"what is sought has {len(words)} characters; {LONGEST} are the most")
    hits = visit.look.search(words, MOST) if words else []
    items = [hit for hit in hits if hit.kind != "documents"]
    texts = [hit for hit in hits if hit.kind == "documents"]
    return view(
        visit,
        "search.html",
        f"Search: {words}" if words else "Search",
        items=items,
        texts=texts,
        most=MOST,
        singular=singular,
    )
