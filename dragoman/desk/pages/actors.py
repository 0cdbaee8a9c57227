"""One person or body with all that concerns it: posts over time, whom they met, what they said and signed."""

from __future__ import annotations

from typing import Any, Final

from starlette.responses import Response

from dragoman.desk.bounds import left_out, within
from dragoman.desk.gathering.citing import cite
from dragoman.desk.gathering.network import DEEPEST, Network, depth_of, network_of
from dragoman.desk.gathering.posts import offices_of, strips_of
from dragoman.desk.pages.items import gone, passages_of, rows_of
from dragoman.desk.render import picture, view
from dragoman.desk.visit import Chapter, Visit
from dragoman.errors import ItemUnknown
from dragoman.store.query import Query

_CHAPTERS: Final = (
    ("events", "What they took part in"),
    ("positions", "What they said"),
    ("agreements", "What they signed"),
    ("commitments", "What was promised by or to them"),
)
_MOST: Final = 40


def actor(visit: Visit, asked: dict[str, str]) -> Response:
    """One person or body. Raises ItemUnknown."""
    if visit.look.judgements.found(asked["id"]) and not visit.look.items([asked["id"]]):
        return gone(visit, asked["id"])
    plain = actor_of(visit, asked["id"])
    query = Query(actors=frozenset({plain["id"]}))
    person, much = visit.show("actors", plain), left_out(plain)
    plain = within(plain)
    chapters = [Chapter(title, visit.some(of, query, _MOST, newest=True)) for of, title in _CHAPTERS]
    offices = offices_of(visit, plain["posts"])
    return view(
        visit,
        "actor.html",
        plain["name"],
        [Chapter("Posts", (person,)), *chapters],
        actor=plain,
        shown=person,
        citation=cite(visit, person),
        rows=[row for row in rows_of(visit, person) if row.before],
        offices=[(office, passages_of(visit, office.evidence)) for office in offices],
        strips=strips_of(offices),
        passages=passages_of(visit, plain["mentions"]),
        network=network_of(visit, plain["id"]),
        left_out=much,
    )


def network(visit: Visit, asked: dict[str, str]) -> Response:
    """Whom somebody met, to be explored from person to person. Raises ItemUnknown, FilterWrong."""
    plain, found = _network(visit, asked["id"])
    through = {dot.id: dot.name for dot in found.dots}
    title = f"Whom {plain['name']} met"
    return view(visit, "network.html", title, actor=plain, network=found, through=through, deepest=DEEPEST)


def network_picture(visit: Visit, asked: dict[str, str]) -> Response:
    """The picture of whom somebody met, to be taken away. Raises ItemUnknown, FilterWrong, ExtraMissing."""
    plain, found = _network(visit, asked["id"])
    return picture("network_file.svg", f"dragoman-{plain['id']}", asked["form"], network=found)


def _network(visit: Visit, id_: str) -> tuple[dict[str, Any], Network]:
    plain = actor_of(visit, id_)
    found = network_of(visit, plain["id"], depth_of(visit))
    if found is None:
        raise ItemUnknown(f"the record does not say whom {plain['name']} met")
    return plain, found


def actor_of(visit: Visit, id_: str) -> dict[str, Any]:
    """A person or body as a JSON object. Raises ItemUnknown."""
    kind, plain = visit.look.item(id_)
    if kind != "actors":
        raise ItemUnknown(f"{id_!r} is no person or body, but one of the {kind}")
    return plain
