"""The front page: what is new since the last visit, what is coming up, what changed, where versions disagree."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import Filters
from dragoman.desk.gathering.news import KEPT, News, cookie, list_of, news
from dragoman.desk.render import view
from dragoman.desk.visit import Chapter, Shown, Visit
from dragoman.model.dates import humanise
from dragoman.output import labels
from dragoman.output.show import singular
from dragoman.store.query import Query

_MOST: Final = 8
_LOOKED_AT: Final = 200
_COMING: Final = "planned,proposed"
_CALLED: Final = {"mechanisms": "standing format", "developments": "change"}


def front(visit: Visit, _: dict[str, str]) -> Response:
    """The front page. Raises FilterWrong."""
    found = news(visit)
    counts = [
        (labels.counted(number, _CALLED.get(kind, singular(kind))), list_of(kind, found.read_after))
        for kind, number in (found.counts.items() if found else ())
        if number and found
    ]
    response = view(
        visit, "front.html", "The record", [*_new(visit, found), *_standing(visit, found)], news=found, told=counts,
        when=_moment(found.at) if found else "", counts=visit.remembered("counts", visit.look.counts),
        waiting=sum(visit.waiting.values()),
    )  # fmt: skip
    if "as" not in visit.address:
        response.set_cookie(*cookie(visit), max_age=KEPT, httponly=True, samesite="strict")
    return response


def _new(visit: Visit, found: News | None) -> list[Chapter]:
    """What the documents tell of that came since."""
    if found is None or not found.documents:
        return []
    query = Query(read_after=str(found.read_after))
    chapters = {
        "stories": ("New stories", _told(visit, query)),
        "developments": ("What changed since", visit.some("developments", query, _MOST, newest=True)),
        "disagreements": ("New disagreements", _open(visit, query)),
    }
    return [
        Chapter(title, items, max(found.counts.get(kind, 0) - len(items), 0), list_of(kind, found.read_after))
        for kind, (title, items) in chapters.items()
    ]


def _standing(visit: Visit, found: News | None) -> list[Chapter]:
    """What is there at any time; what was told last only where nothing is newer than the last visit."""
    ahead = Filters(since=visit.today, status=_COMING).address("/chronology")
    coming = Chapter("Coming up", visit.some("events", Query(since=visit.today, status=_COMING), _MOST), address=ahead)
    disputed = Chapter("Where versions and reports disagree", _open(visit, Query()), address="/table/disagreements")
    if found and found.documents:
        return [coming, disputed]
    changes = visit.some("developments", Query(), _MOST, newest=True)
    return [
        coming,
        Chapter("Told last", _told(visit, Query()), address="/table/stories"),
        Chapter("What changed", changes, address="/table/developments"),
        disputed,
    ]


def _told(visit: Visit, query: Query) -> tuple[Shown, ...]:
    """The last stories in which something happened."""
    found = visit.look.slice("stories", query, _LOOKED_AT, newest=True).items
    return tuple(visit.show("stories", plain) for plain in [s for s in found if s["events"]][:_MOST])


def _open(visit: Visit, query: Query) -> tuple[Shown, ...]:
    """Disagreements that nobody settled, the grave ones first."""
    found = visit.look.slice("disagreements", query, _LOOKED_AT, newest=True).items
    grave = sorted(
        (d for d in found if not d.get("settled")), key=lambda d: ("high", "medium", "low").index(d["severity"])
    )
    return tuple(visit.show("disagreements", plain) for plain in grave[:_MOST])


def _moment(seconds: int | None) -> str:
    """A time as people write it, by the clock of this machine; empty where there is none."""
    if seconds is None:
        return ""
    moment = datetime.fromtimestamp(seconds)
    return f"{humanise(moment.date().isoformat())}, {moment:%H:%M}"
