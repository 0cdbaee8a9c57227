"""The front page: what was told last, what is coming up, what changed, where versions disagree."""

from __future__ import annotations

from typing import Final

from starlette.responses import Response

from dragoman.desk.filters import Filters
from dragoman.desk.render import view
from dragoman.desk.visit import Chapter, Shown, Visit
from dragoman.store.query import Query

_MOST: Final = 8
_LOOKED_AT: Final = 200
_COMING: Final = "planned,proposed"


def front(visit: Visit, _: dict[str, str]) -> Response:
    """The front page."""
    coming = visit.some("events", Query(since=visit.today, status=_COMING), _MOST)
    changes = visit.some("developments", Query(), _MOST, newest=True)
    ahead = Filters(since=visit.today, status=_COMING).address("/chronology")
    chapters = (
        Chapter("Told last", _told(visit), address="/table/stories"),
        Chapter("Coming up", coming, address=ahead),
        Chapter("What changed", changes, address="/table/developments"),
        Chapter("Where versions and reports disagree", _open(visit), address="/table/disagreements"),
    )
    counts = visit.remembered("counts", visit.look.counts)
    return view(visit, "front.html", "The record", chapters, counts=counts, waiting=sum(visit.waiting.values()))


def _told(visit: Visit) -> tuple[Shown, ...]:
    """The last stories in which something happened."""
    found = visit.look.slice("stories", Query(), _LOOKED_AT, newest=True).items
    return tuple(visit.show("stories", plain) for plain in [s for s in found if s["events"]][:_MOST])


def _open(visit: Visit) -> tuple[Shown, ...]:
    """Disagreements, the grave ones first."""
    found = visit.look.slice("disagreements", Query(), _LOOKED_AT, newest=True).items
    grave = sorted(found, key=lambda d: ("high", "medium", "low").index(d["severity"]))
    return tuple(visit.show("disagreements", plain) for plain in grave[:_MOST])
