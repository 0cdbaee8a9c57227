"""What the views reckon from many items, as JSON."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from dragoman.desk.api.answers import OF_ITEMS, found_in, known
from dragoman.desk.filters import FilterWrong
from dragoman.desk.gathering import citing
from dragoman.desk.gathering import network as meeting
from dragoman.desk.gathering import news as arriving
from dragoman.desk.gathering import posts as serving
from dragoman.desk.gathering import relations as relating
from dragoman.desk.gathering import timeline as timing
from dragoman.desk.render import json_answer
from dragoman.desk.visit import Visit
from dragoman.errors import ItemUnknown

OF_RELATIONS: Final = ("party", "since", "until")
"""The filters of relations."""

OF_NETWORK: Final = ("depth",)
"""What a network is asked with."""

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


def network(visit: Visit, asked: dict[str, str]) -> Response:
    """Whom somebody met, and whom those met. Raises ItemUnknown, FilterWrong."""
    known(visit, OF_NETWORK)
    plain = found_in(visit, "actors", asked["id"])
    found = meeting.network_of(visit, plain["id"], meeting.depth_of(visit))
    if found is None:
        raise ItemUnknown(f"the record does not say whom {plain['name']} met")
    return json_answer(meeting.as_plain(found))


def posts(visit: Visit, asked: dict[str, str]) -> Response:
    """The offices of somebody over time. Raises ItemUnknown."""
    known(visit, ())
    plain = found_in(visit, "actors", asked["id"])
    return json_answer({"offices": [serving.as_plain(one) for one in serving.offices_of(visit, plain["posts"])]})


def citation(visit: Visit, asked: dict[str, str]) -> Response:
    """How to cite an item. Raises ItemUnknown."""
    known(visit, ())
    plain = found_in(visit, asked["table"], asked["id"])
    return json_answer(citing.as_plain(citing.cite(visit, visit.show(asked["table"], plain))))
