"""Versions side by side: what they say in the same place, what one leaves out, and where they cannot both be right."""

from __future__ import annotations

from starlette.responses import Response

from dragoman.desk.render import view
from dragoman.desk.visit import Visit
from dragoman.output.compare import compare_documents


def versions(visit: Visit, asked: dict[str, str]) -> Response:
    """Two documents side by side. Raises ItemUnknown where one is not of this record."""
    for id_ in (asked["first"], asked["second"]):
        visit.look.document(id_)  # only documents of the record: a file is not to be read through here
    comparison = compare_documents(visit.record, asked["first"], asked["second"])
    for document in (comparison.first, comparison.second):
        visit.context.documents([document.id])
    return view(
        visit,
        "versions.html",
        first=comparison.first,
        second=comparison.second,
        rows=comparison.rows,
        lines=[visit.liner.disagreement(disagreement) for disagreement in comparison.disagreements],
    )
