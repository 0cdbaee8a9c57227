"""What the views reckon from many items, as JSON."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from dragoman.desk.api.answers import OF_ITEMS, known
from dragoman.desk.filters import FilterWrong
from dragoman.desk.gathering import news as arriving
from dragoman.desk.gathering import relations as relating
from dragoman.desk.gathering import timeline as timing
from dragoman.desk.render import json_answer
from dragoman.desk.visit import Visit

OF_RELATIONS: Final = ("party", "since", "until")
"""The filters of relations."""

OF_NEWS: Final = ("read_after",)
"""The filters of news."""


def news(visit: Visit, _: dict[str, str]) -> Response:
    """How much came after the document `read_after`, from which lists can be asked for; of all where it is not given."""
    known(visit, OF_NEWS)
    return json_answer(arriving.as_plain(arriving.news_after(visit, int(visit.filters.read_after or 0))))


def relations(visit: Visit, _: dict[str, str]) -> Response:
    """What is reckoned of the relations of the states in `party`. Raises FilterWrong."""
    known(visit, OF_RELATIONS)
    if not relating.states_of(visit.filters):
        raise FilterWrong("party is missing; write JP for one state, or JP,VN for what both have to do with")
    return json_answer(relating.as_plain(relating.reckoned(visit)))


def timeline(visit: Visit, _: dict[str, str]) -> Response:
    """How many events there are in each stretch of the time that is looked at. Raises FilterWrong."""
    known(visit, OF_ITEMS)
    return json_answer(timing.as_plain(timing.timeline(visit)))
