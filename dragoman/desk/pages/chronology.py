"""The chronology: every event in time, from decades to days, and the list of those in the stretch that is looked at."""

from __future__ import annotations

from starlette.responses import Response

from dragoman.desk.gathering.partings import together
from dragoman.desk.gathering.timeline import timeline, wider
from dragoman.desk.render import choices, picture, view
from dragoman.desk.visit import Chapter, Visit


def chronology(visit: Visit, _: dict[str, str]) -> Response:
    """The timeline and the list."""
    filters, digest = visit.filters, visit.digest("events")
    newest = visit.address.get("order") == "newest"
    listed = visit.page("events", newest=newest)
    return view(
        visit,
        "chronology.html",
        "Chronology",
        [Chapter("What happened", listed.items)],
        told=together(visit, listed.items),
        timeline=timeline(visit),
        wider=wider(filters),
        total=digest.only(filters.kind, filters.status).number,
        after=listed.after,
        newest=newest,
        **choices(visit, digest),
    )


def timeline_picture(visit: Visit, asked: dict[str, str]) -> Response:
    """The timeline as a picture. Raises ItemUnknown, FilterWrong."""
    return picture("timeline_file.svg", "dragoman-timeline", asked["form"], timeline=timeline(visit))
