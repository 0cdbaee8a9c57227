"""What an office is of: the body that its words name, and of what kind that is."""

from __future__ import annotations

from dragoman.finding.actors.belonging import MINISTERS, Belonging, organisation_codes
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

_SENT_TO = frozenset({"ambassador", "permanent_representative", "representative"})
# Who presides over a state where the words name nothing else, and what a word means that does not tell of what.
_PRESIDING = frozenset({"president", "vice_president"})
_UNTOLD = frozenset({"not_name", "topic", "off_topic", "goods", "counted_person", "modifier", "format"})
_OF_PART = "parliament_group"
_HEADS = frozenset({"head", "chief", "leader"})
# Who may head a part of a body, what the parts are, and what joins a part to its body.
_HEADING = {
    "ministry": _HEADS,
    "party": _HEADS | {"chair", "president", "vice_president"},
    "armed_forces": _HEADS | {"commander"},
}
_PARTS = {"party": "party_unit", "armed_forces": "military_service"}
_PART_OF = frozenset({"of", "at"})
_LONGEST_PARTY = 6
# How many words a phrase may have in which a leader is the leader of the state beside him.
_SHORT = 3


def kind_of_office(
    scene: Scene, core_body: tuple[Tag, Tag | None], span: tuple[int, int], where: Belonging
) -> str | None:
    """What an office is of: a kind of bodies.yaml, `region`, `state`, or a `unit` of what nobody knows.

    `core_body` are the office and the body that its words, from `span[0]` to `span[1]`, name.
    """
    core, body = core_body
    if _of_unit(scene, core, body):
        return _part_of(body)
    if body:
        return _OF_PART if _has_part(scene, core, body) else body.meaning.kind
    if where.region and not where.state:
        return "region"
    if core.meaning.code in _PRESIDING and not where.state and _of_something(scene, core, span[1]):
        return "unit"
    # "the ABC-leader": an abbreviation that is no state and no organisation of the world is mostly a party.
    prefix = scene.text[core.start : core.end].partition("-")[0]
    if core.meaning.code == "leader" and 2 <= len(prefix) <= _LONGEST_PARTY and prefix.isupper() and not where.state:
        return "party"
    # "the Cuban leader" leads the state; "the Cuban head of the team" does not.
    near = where.state and len(scene.text[span[0] : span[1]].split()) <= _SHORT
    return "state" if near and core.meaning.code == "leader" and _is_whole(core) else None


def body_of_office(scene: Scene, tags: list[Tag], core: Tag, where: Belonging) -> Tag | None:
    """The body that an office belongs to; of names that run on, the last word says what it is."""
    found: Tag | None = None
    for tag in tags:
        if tag.meaning.concept not in ("body", "organisation") or tag is core or tag.start == core.start:
            continue
        of_state = tag.meaning.concept == "organisation" and where.state and where.state not in organisation_codes()
        if of_state and core.meaning.code not in _SENT_TO:
            # "the secretary of Nepal's Security Council": no organisation of the world.
            continue
        if tag.meaning.concept == "organisation" and core.meaning.code in MINISTERS:
            continue  # "the state secretary for EU affairs"
        if found is None or scene.text[found.end : tag.start] == " ":
            found = tag
    return found


def _is_whole(core: Tag) -> bool:
    """Whether a word is not made with another, which says what is led: "the Fijian leader", not "Teamleiter"."""
    return core.strength == core.end - core.start


def _has_part(scene: Scene, core: Tag, body: Tag) -> bool:
    """Whether an office is of something that a parliament has: "the chairman of the Assembly's Committee for Trade"."""
    owning = scene.text[body.end : body.end + 2] in ("'s", "’s")
    return owning and body.meaning.kind == "parliament" and core.end <= body.start


def _part_of(body: Tag | None) -> str:
    """What a part of a body is."""
    return _PARTS.get(body.meaning.kind or "", "unit") if body is not None else "unit"


def _of_unit(scene: Scene, core: Tag, body: Tag | None) -> bool:
    """Whether somebody heads a part of a body, not all of it: words that nobody knows stand between or behind."""
    kind = (body.meaning.kind or "") if body else ""
    if body is None or core.code not in _HEADING.get("ministry" if "ministry" in kind else kind, ()):
        return False
    between = scene.text[min(core.end, body.end) : max(body.start, core.start)]
    known = sum(len(scene.text[t.start : t.end].split()) for t in scene.between(core.end, body.start) if t.end <= body.start
                and t.meaning.concept in ("word", "adjective", "state"))  # fmt: skip
    if kind in _PARTS:
        # "Chair of the committee of the party"; "chair of the Congress Party" leads it.
        return len({t.start for t in scene.between(core.end, body.start, "word") if t.code in _PART_OF}) > 1
    behind = scene.text[body.end : body.end + 2]
    return len(between.split()) > known or behind in ("'s", "’s")


def _of_something(scene: Scene, core: Tag, end: int) -> bool:
    """Whether a president is one of something that nobody knows: "the president of the growers", which is no state."""
    at, last = scene.tokens.first_at(core.end), scene.tokens.last_before(end)
    joints = (t.code in ("of", "articles") for i in range(at, min(at + 1, last)) for t in scene.token_tags[i])
    if not any(joints):
        return False
    while at < last and any(t.code in ("of", "articles") for t in scene.token_tags[at]):
        at += 1
    return at < last and scene.tokens.texts[at][0].isalpha() and not any(
        t.concept not in _UNTOLD for t in scene.token_tags[at]
    )  # fmt: skip
