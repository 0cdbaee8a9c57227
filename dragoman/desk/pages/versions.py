"""Versions side by side: what they say in the same place, what one leaves out, and where they cannot both be right."""

from __future__ import annotations

from starlette.responses import Response

from dragoman.desk.render import view
from dragoman.desk.visit import Visit
from dragoman.output.compare import compare_pair


def versions(visit: Visit, asked: dict[str, str]) -> Response:
    """Two documents side by side. Raises ItemUnknown where one is not of this record."""
    first, second = (visit.look.catalogue.pair(asked[name]) for name in ("first", "second"))
    comparison = compare_pair(first, second)
    for document in (comparison.first, comparison.second):
        visit.context.documents([document.id])
    return view(
        visit,
        "versions.html",
        "Versions side by side",
        first=comparison.first,
        second=comparison.second,
        rows=comparison.rows,
        lines=[visit.liner.disagreement(disagreement) for disagreement in comparison.disagreements],
    )
