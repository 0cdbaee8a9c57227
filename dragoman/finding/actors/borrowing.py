"""Offices that are written once for several names: "the presidents of A, X, and of B, Y", "the ministers of health, X, …"."""

from __future__ import annotations

import itertools

from dragoman.finding.actors.behind_names import field_behind, note_behind
from dragoman.finding.actors.lands import LAND
from dragoman.finding.actors.names import NameSpan
from dragoman.finding.actors.post_roles import PostPhrase, role_of
from dragoman.finding.actors.posts import read_posts
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# How far an office reaches to the next name, in characters, and the small words between.
_REACH = 60
# How many tokens a list of states with names in brackets reaches back to its office.
_LIST = 60
_JOINTS = frozenset({"and", "of", "articles", "by", "from"})
_MINISTERS = frozenset({"minister", "foreign_minister", "defence_minister"})
_OPENS, _CLOSES = "([", ")]"


def borrow_offices(scene: Scene, found: list[Sighting]) -> None:
    """ "The presidents of A, X, and of B, Y", "A's minister X and B's Y": the office before counts for the next, too."""
    for first, second in itertools.pairwise(found):
        own = [p for p in first.posts if p.end <= first.name.start]
        if second.posts or not own:
            continue
        noted = _in_brackets(scene, first.name)
        start = first.name.end + 1 if noted else note_behind(scene, first.name)
        noted = noted and _in_brackets(scene, second.name)
        end = second.name.start - noted
        if end - start > _REACH or end <= start:
            continue
        tags = [t for t in scene.between(start, end) if t.end <= end]
        gap = scene.text[start:end]
        # "…, of A, X, of B, Y, and of C, Z": the last pair alone has "and".
        joined = any(t.concept == "word" and t.code == "and" for t in tags)
        joined = joined or (gap.startswith(",") and (noted or gap.endswith(", ")))
        lands = [t for t in tags if t.concept in LAND and t.meaning.country]
        # "Of the republic of A X, of the republic of B Y and of C Z"
        joined = joined or (gap.startswith(",") and bool(lands) and not _rest(scene, (start, end), tags, lands))
        if (
            joined
            and own[-1].country
            and len({t.meaning.country for t in lands}) == 1
            and _rest(scene, (start, end), tags, lands) <= 1
        ):
            second.posts = [replace(own[-1], country=lands[0].meaning.country, borrowed=True)]
        fields = [t for t in tags if t.concept == "portfolio"]
        listed = joined or gap.startswith(",")
        if (
            not lands
            and listed
            and len(fields) == 1
            and own[-1].code in _MINISTERS
            and not _rest(scene, (start, end), tags, fields)
        ):
            second.posts = [with_field(own[-1], fields[0].code)]


def borrow_from_list(scene: Scene, found: list[Sighting]) -> None:
    """ "The foreign ministers of A, B (X) and C (Y)": the office before the states counts for each name in brackets."""
    for sighting in found:
        land = None if sighting.posts or not _in_brackets(scene, sighting.name) else _land_before(scene, sighting.name)
        office = office_of_list(scene, land) if land is not None else None
        if land is not None and office is not None:
            posts = itertools.islice(read_posts(scene, office.start, office.end), 1)
            sighting.posts = [replace(post, country=land.meaning.country, borrowed=True) for post in posts]


def _land_before(scene: Scene, name: NameSpan) -> Tag | None:
    """The state that the bracket with a name stands right behind."""
    at = name.first - 2
    tags = scene.token_tags[at] if at >= 0 else ()
    return next((t for t in tags if t.concept in LAND and t.meaning.country and t.end == scene.tokens.ends[at]), None)


def office_of_list(scene: Scene, land: Tag) -> Tag | None:
    """The office that a list of states belongs to; names may stand in brackets behind those before `land`."""
    tokens, at = scene.tokens, scene.tokens.first_at(land.start) - 1
    first = max(0, at - _LIST)
    while at >= first:
        tags = scene.token_tags[at]
        office = next((t for t in tags if t.concept in ("post", "head") and t.end == tokens.ends[at]), None)
        if office is not None:
            return office
        if tokens.texts[at] in _CLOSES:
            at = next((n for n in range(at, first, -1) if tokens.texts[n] in _OPENS), first)
        elif tokens.texts[at] != "," and not any(
            (t.concept in LAND and t.meaning.country) or (t.concept == "word" and t.code in _JOINTS) for t in tags
        ):
            return None
        at -= 1
    return None


def with_field(post: PostPhrase, field: str) -> PostPhrase:
    """A minister's office with another field: of the next minister in a list."""
    post = replace(post, code="minister", head="minister", portfolio=field, borrowed=True, only_head=False)
    return replace(post, role=role_of(post, post.country))


def own_field(scene: Scene, post: PostPhrase, name: NameSpan) -> PostPhrase:
    """The office of a list for one of its names: the field right behind the name is his own."""
    end = field_behind(scene, name)
    if end is None or post.code not in _MINISTERS:
        return post
    return with_field(post, next(t.code for t in scene.between(name.end, end, "portfolio")))


def _in_brackets(scene: Scene, name: NameSpan) -> bool:
    """Whether a name stands alone in brackets."""
    before, behind = scene.text[max(0, name.start - 1) : name.start], scene.text[name.end : name.end + 1]
    return bool(before) and bool(behind) and before in _OPENS and behind in _CLOSES


def _rest(scene: Scene, span: tuple[int, int], tags: list[Tag], named: list[Tag]) -> int:
    """How many words of a stretch are neither small words nor part of what it names."""
    text = list(scene.text[span[0] : span[1]])
    for tag in (*named, *(t for t in tags if t.concept == "word" and t.code in _JOINTS)):
        text[tag.start - span[0] : tag.end - span[0]] = " " * (tag.end - tag.start)
    return len("".join(text).replace(",", " ").replace("'s", "").replace("’s", "").split())
