"""Posts: the words that name an office, read into role, body, country and rank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.finding.lexicon import Tag
from dragoman.finding.scene import Scene
from dragoman.knowledge.roles import deputy_of, role_for

CORES = frozenset({"post", "head", "rank"})
# Stands for the office of the person somebody is the counterpart of, until persons are known.
COUNTERPART = "counterpart"
_LAND = frozenset({"state", "adjective", "demonym", "capital", "city", "seat"})
# Behind these words stands where somebody is posted, not whom they serve.
_POSTED = frozenset({"in", "to", "at", "with"})
_COMPLEMENT = frozenset({"of", "by", "for", "to", "in", "with", "at", "from"})


@dataclass(frozen=True, slots=True)
class PostPhrase:
    """An office as written, with what it says; `country` is None where the phrase alone does not tell."""

    start: int
    end: int
    role: str
    country: str | None
    body: str | None
    rank: str | None
    rank_code: str | None
    former: bool
    only_rank: bool
    cores: frozenset[str]
    only_head: bool


def cores_in(scene: Scene, start: int, end: int) -> list[Tag]:
    """The tags in a range that can be the core of a post, without complements of another core."""
    return [t for t in scene.between(start, end) if t.meaning.concept in CORES]


def read_posts(scene: Scene, start: int, end: int) -> Iterator[PostPhrase]:
    """The posts that the words from `start` to `end` name, in their order; coordinated offices count apart."""
    cores = cores_in(scene, start, end)
    groups: list[list[Tag]] = []
    for tag in cores:
        if groups and not _coordinate(scene, groups[-1][-1], tag):
            groups[-1].append(tag)
        else:
            groups.append([tag])
    bounds = [_left_edge(scene, g[0], start) for g in groups] + [end]
    shared = _country(scene, start, end, "minister")
    for group, left, right in zip(groups, bounds, bounds[1:], strict=False):
        yield _read(scene, group, (min(left, group[0].start), max(right, group[-1].end)), shared)


def _coordinate(scene: Scene, before: Tag, tag: Tag) -> bool:
    """Whether `tag` is an office beside the one before, not a complement of it ("adviser to the president")."""
    if tag.start < before.end:
        return False
    words = list(scene.between(before.end, tag.start))
    gap = scene.text[before.end : tag.start]
    if "," in gap or ";" in gap:
        return True
    joined = [w for w in words if w.meaning.concept == "word" and w.meaning.code == "and"]
    if joined:
        behind = scene.text[joined[-1].end : tag.start].split()
        return len(behind) <= 3
    if before.meaning.concept == "rank" or tag.meaning.concept == "rank":
        return not any(w.meaning.concept == "word" and w.meaning.code in _COMPLEMENT for w in words)
    return False


def _left_edge(scene: Scene, core: Tag, floor: int) -> int:
    """Where the words before a core that belong to it begin: modifiers, adjectives, a state in the genitive."""
    edge = core.start
    for tag in reversed(list(scene.between(floor, core.start))):
        belongs = tag.meaning.concept in {"modifier", "adjective", "state", "organisation", "body", "portfolio", "topic"}
        if belongs and tag.end <= edge and len(scene.text[tag.end : edge].split()) <= 1:
            edge = min(edge, tag.start)
    return edge


def _read(scene: Scene, cores: list[Tag], bounds: tuple[int, int], shared: str | None) -> PostPhrase:
    start, end = bounds
    tags = list(scene.between(start, end))
    offices = [t for t in cores if t.meaning.concept != "rank"] or cores
    # "the Secretary-General's envoy": whoever stands in the genitive is served, not named.
    core = next((t for t in offices if scene.text[t.end : t.end + 1] not in ("'", "’")), offices[-1])
    rank = next((t for t in cores if t.meaning.concept == "rank"), None)
    modifiers = {t.meaning.code for t in tags if t.meaning.concept == "modifier" and t.start < core.end + 30}
    body = next((t for t in tags if t.meaning.concept in ("body", "organisation") and t is not core), None)
    head = core.meaning.code if core.meaning.concept == "head" else None
    if core.meaning.concept == "rank":
        role = "military_officer"
    elif head == COUNTERPART:
        role = COUNTERPART
    elif head:
        role = role_for(head, body.meaning.kind if body else None, _portfolio(tags, body), "deputy" in modifiers)
    else:
        role = deputy_of(core.meaning.code) if "deputy" in modifiers else core.meaning.code
    if rank is not None and role in ("official", "other"):
        role = "military_officer"
    country = _country(scene, start, end, role) or shared
    if body and body.meaning.concept == "body" and body.meaning.country and not country:
        country = body.meaning.country
    return PostPhrase(
        start=start,
        end=end,
        role=role,
        country=country,
        body=scene.text[body.start : body.end] if body else None,
        rank=scene.text[rank.start : rank.end] if rank else None,
        rank_code=rank.meaning.code if rank else None,
        former="former" in modifiers,
        only_rank=core.meaning.concept == "rank",
        cores=frozenset(t.meaning.code for t in cores),
        only_head=body is None and _portfolio(tags, body) is None and len(scene.text[start:end].split()) <= 2,
    )


def _portfolio(tags: list[Tag], body: Tag | None) -> str | None:
    """Foreign, defence …: as the words behind the office say, or the ministry that it belongs to."""
    for tag in tags:
        if tag.meaning.concept == "portfolio":
            return tag.meaning.code
    return portfolio_of(body) if body else None


def portfolio_of(body: Tag) -> str | None:
    """The portfolio of a ministry."""
    return next((f.partition(":")[2] for f in body.meaning.features if f.startswith("portfolio:")), None)


def _posted(scene: Scene, floor: int, at: int) -> bool:
    """Whether "in" or "to" stands right before a state: then somebody is posted there."""
    before = [w for w in scene.between(max(floor, at - 12), at, "word") if w.end >= at - 5]
    return any(w.meaning.code in _POSTED for w in before if w.end == before[-1].end) and not any(
        w.meaning.code == "of" for w in before if w.end == before[-1].end
    )


def _country(scene: Scene, start: int, end: int, role: str) -> str | None:
    """The state or organisation that a post serves, as its phrase says."""
    posted: str | None = None
    bodies = [t for t in scene.between(start, end, "organisation") if t.meaning.country]
    if bodies:
        # "the Commission of the African Union": the longer name says which commission.
        return max(bodies, key=lambda t: t.end - t.start).meaning.country
    for tag in scene.between(start, end):
        concept = tag.meaning.concept
        if concept not in _LAND or not tag.meaning.country:
            continue
        if _posted(scene, start, tag.start):
            posted = posted or tag.meaning.country
            continue
        return tag.meaning.country
    return None if role in ("ambassador", "envoy", "diplomat") else posted
