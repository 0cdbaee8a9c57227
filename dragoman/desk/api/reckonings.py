"""What the views reckon from many items, as JSON."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from dragoman.desk.api.answers import known
from dragoman.desk.filters import FilterWrong
from dragoman.desk.gathering.relations import as_plain, reckoned, states_of
from dragoman.desk.render import json_answer
from dragoman.desk.visit import Visit

OF_RELATIONS: Final = ("party", "since", "until")
"""The filters of relations."""


def relations(visit: Visit, _: dict[str, str]) -> Response:
    """What is reckoned of the relations of the states in `party`. Raises FilterWrong."""
    known(visit, OF_RELATIONS)
    if not states_of(visit.filters):
        raise FilterWrong("party is missing; write JP for one state, or JP,VN for what both have to do with")
    return json_answer(as_plain(reckoned(visit)))
