"""Posts: the words that name an office, read into role, body, state and rank."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.finding.actors.belonging import Belonging, belonging_of
from dragoman.finding.actors.post_bodies import body_of_office, kind_of_office
from dragoman.finding.actors.post_roles import GREAT, PostPhrase, role_of
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace
from dragoman.knowledge.notation import written_forms

CORES = frozenset({"post", "head", "rank"})
# Who belongs to a ruling house, and mostly does not reign.
ROYAL = frozenset({"heir", "prince", "royal"})
# Junior ministers have the portfolio of the minister that they are placed with.
JUNIOR = frozenset(
    {
        "state_secretary",
        "state_minister",
        "junior_minister",
        "minister_of_state",
        "minister_delegate",
        "parliamentary_secretary",
    }
)
_COMPLEMENT = frozenset({"of", "by", "for", "to", "in", "with", "at", "from"})
_LEFT = frozenset({"modifier", "adjective", "state", "organisation", "body", "portfolio", "topic", "place", "demonym", "city",
                   "capital"})  # fmt: skip
_FIELDS = frozenset({"portfolio", "topic"})
_GRADES = ("first", "permanent")
# How far before a participle its helper begins, in characters.
_HELPER = 14
_OWNERS = frozenset({"body", "organisation"})
_TOWNS = frozenset({"city", "capital"})
_DASHES = frozenset({" - ", " – ", " — "})


def cores_in(scene: Scene, start: int, end: int) -> list[Tag]:
    """The tags in a range that can be the core of a post."""
    return [t for t in scene.between(start, end) if t.meaning.concept in CORES]


def read_posts(scene: Scene, start: int, end: int) -> Iterator[PostPhrase]:
    """The posts that the words from `start` to `end` name, in their order; coordinated offices count apart."""
    groups: list[list[Tag]] = []
    for tag in cores_in(scene, start, end):
        if groups and not _coordinate(scene, groups[-1][-1], tag):
            groups[-1].append(tag)
        else:
            groups.append([tag])
    bounds = [_left_edge(scene, g[0], start) for g in groups] + [end]
    shared = belonging_of(scene, start, end).state
    for group, left, right in zip(groups, bounds, bounds[1:], strict=False):
        yield _read(scene, group, (min(left, group[0].start), max(right, group[-1].end)), shared)


def _coordinate(scene: Scene, before: Tag, tag: Tag) -> bool:
    """Whether `tag` is an office beside the one before, not a complement of it ("adviser to the president")."""
    if tag.start < before.end:
        return False
    words = list(scene.between(before.end, tag.start))
    gap = scene.text[before.end : tag.start]
    if "," in gap or ";" in gap or gap in _DASHES:
        return True  # "Deputy Prime Minister – Minister of Defence"
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
    # Where adjectives follow, no field stands before its minister.
    owners = _OWNERS | {"portfolio"} if scene.grammar.modifier_after else _OWNERS
    left = _LEFT - _FIELDS if core.concept == "rank" else _LEFT  # "Secretary Defence General X"
    # A "military commission" is a body, though it tells of a field, too.
    owning = {(t.start, t.end) for t in scene.between(floor, core.start) if t.concept in owners}
    # Of two that end together the longer first: the "investment bank" in a bank's name is none of its own.
    for tag in sorted(scene.between(floor, core.start), key=lambda t: (-t.end, t.start)):
        if tag.meaning.concept not in left or tag.end > edge or not _adjoins(scene, tag.end, edge):
            continue
        if (tag.start, tag.end) in owning and any(t.code == "and" for t in scene.between(tag.end, edge, "word")):
            break  # "member of the party and deputy minister": what stands before "and" is of the office before
        if tag.meaning.concept == "state" and _parts_offices(scene, tag.end, core.start):
            break  # "head of the party of Cuba and president"
        if tag.meaning.concept not in _TOWNS or scene.text[tag.end : edge] in (" ", "s "):
            edge = min(edge, tag.start)
    return edge


def _parts_offices(scene: Scene, start: int, end: int) -> bool:
    """Whether an "and" with no state behind it stands before an office."""
    joints = [t.end for t in scene.between(start, end, "word") if t.code == "and"]
    return bool(joints) and not any(True for _ in scene.between(joints[-1], end, "state"))


def _adjoins(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing, or one small word, stands between two words."""
    gap = scene.text[start:end].strip(" -‐")
    return (
        not gap
        or any(t.end - t.start == len(gap) for t in scene.between(start, end, "word"))
        or gap in ("'s", "’s", ":s")
    )


def _read(scene: Scene, cores: list[Tag], bounds: tuple[int, int], shared: str | None) -> PostPhrase:
    start, end = bounds
    tags = list(scene.between(start, end))
    offices = [t for t in cores if t.meaning.concept != "rank"] or cores
    offices = [t for t in offices if not _is_elected(scene, t)] or offices
    # "the Secretary-General's envoy": whoever stands in the genitive is served, not named.
    core = next((t for t in offices if scene.text[t.end : t.end + 1] not in ("'", "’")), offices[-1])
    rank = next((t for t in cores if t.meaning.concept == "rank"), None)
    modifiers = {t.meaning.code for t in tags if t.meaning.concept == "modifier" and t.start < core.end + 30}
    modifiers |= core.meaning.features | _prefixes_of(scene, core)
    where = belonging_of(scene, start, end)
    body: Tag | None = body_of_office(scene, tags, core, where)
    # Where a word is both an office and a head, what it is depends on the body that it belongs to.
    same = [t for t in offices if (t.start, t.end) == (core.start, core.end) and t.strength >= core.strength]
    twins = [t for t in same if t.meaning.concept == "head"]
    core = next((t for t in twins if body or where.region or t.meaning.code in JUNIOR), core)
    head = core.meaning.code if core.meaning.concept == "head" else None
    phrase = PostPhrase(
        start=start,
        end=end,
        role="military_officer" if core.meaning.concept == "rank" else core.meaning.code,
        country=where.state or (None if where.region or where.posted or where.worldly else shared),
        body=scene.text[body.start : body.end] if body else None,
        rank=scene.text[rank.start : rank.end] if rank else None,
        rank_code=rank.meaning.code if rank else None,
        former="former" in modifiers,
        only_rank=core.meaning.concept == "rank",
        cores=frozenset(t.meaning.code for t in cores),
        only_head=body is None and _portfolio(tags, body) is None and _is_bare(scene, tags, (start, end)),
        posted=where.posted,
        code=core.meaning.code,
        head=head,
        kind=kind_of_office(scene, (core, body), (start, end), where),
        portfolio=_portfolio(tags, body) or _of_minister(offices, core),
        deputy="deputy" in modifiers,
        worldly=where.worldly,
        grade=next((g for g in _GRADES if g in modifiers), None),
    )
    phrase = _placed(phrase, where, body)
    return replace(phrase, role=role_of(phrase, phrase.country))


def _is_elected(scene: Scene, core: Tag) -> bool:
    """Whether what may be a member of a parliament only says that somebody was chosen: "a été élu président"."""
    chosen = core.code == "legislator" and any(
        t.start == core.start for t in scene.between(core.start, core.end, "verb")
    )
    return chosen and any(t.end <= core.start for t in scene.between(core.start - _HELPER, core.start, "auxiliary"))


def _prefixes_of(scene: Scene, core: Tag) -> set[str]:
    """What the first syllable of a compound that no list has says of an office: "Vizekatastrophenschutzminister"."""
    if core.strength == core.end - core.start:
        return set()
    word = scene.text[core.start : core.end].casefold()
    prefixes = scene.lexicon.language.lexicon.post_prefixes
    return {
        code for code, terms in prefixes.items() if any(word.startswith(p) for t in terms for p in written_forms(t))
    }


def _is_bare(scene: Scene, tags: list[Tag], span: tuple[int, int]) -> bool:
    """Whether a phrase holds nothing but its office, whose it is, and words that change neither."""
    plain = sum(
        len(scene.text[t.start : t.end].split()) for t in tags
        if t.meaning.concept in ("modifier", "adjective", "state", "pronoun", "honorific")
        or (t.meaning.concept == "word" and t.meaning.code == "articles")
    )  # fmt: skip
    core = max((len(scene.text[t.start : t.end].split()) for t in tags if t.meaning.concept == "head"), default=-99)
    return len(scene.text[span[0] : span[1]].split()) <= plain + core


def _placed(phrase: PostPhrase, where: Belonging, body: Tag | None) -> PostPhrase:
    """Give a post the state of its region or body, where no other is named."""
    if where.state:
        return phrase
    if where.region:
        return replace(phrase, country=where.region)
    if body and body.meaning.country and body.meaning.concept == "body" and not phrase.country:
        return replace(phrase, country=body.meaning.country)
    return phrase


def _of_minister(offices: list[Tag], core: Tag) -> str | None:
    """The portfolio of the minister that somebody is placed with: "state secretary to the defence minister"."""
    if core.meaning.code not in JUNIOR:
        return None
    for tag in offices:
        if tag is not core and tag.meaning.code.endswith("_minister") and tag.meaning.concept == "post":
            return tag.meaning.code.removesuffix("_minister").removeprefix("deputy_")
    return None


def _portfolio(tags: list[Tag], body: Tag | None) -> str | None:
    """Foreign, defence …: as the words behind the office say, or the ministry that it belongs to."""
    named = [t.meaning.code for t in tags if t.meaning.concept == "portfolio"]
    if named:
        # "for African integration and foreign affairs": the great portfolio counts.
        return next((code for code in named if code in GREAT), named[0])
    return portfolio_of(body) if body else None


def portfolio_of(body: Tag) -> str | None:
    """The portfolio of a ministry."""
    return next((f.partition(":")[2] for f in body.meaning.features if f.startswith("portfolio:")), None)
