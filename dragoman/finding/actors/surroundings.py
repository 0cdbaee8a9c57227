"""What the setting tells of the state that an official serves: the home of the text, its bodies, who is named beside."""

from __future__ import annotations

from collections import Counter
from typing import Final

from dragoman.finding.actors.belonging import organisation_codes, preposition_before
from dragoman.finding.actors.journeys import DATELINE
from dragoman.finding.actors.lands import LAND, lands_in
from dragoman.finding.actors.post_roles import COUNTERPART
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.spots import spot
from dragoman.finding.actors.stage import Hint, Stage, front_of, in_list
from dragoman.finding.tagging.scene import Scene
from dragoman.finding.tagging.tags import Tag

# Which bodies somebody in a role is of.
_BODIES: Final = {
    "ambassador": ("embassy", "consulate", "mission"), "diplomat": ("embassy", "consulate", "mission"),
    "speaker": ("parliament",), "legislator": ("parliament",), "judge": ("court",), "central_banker": ("central_bank",),
    "chief_of_defence": ("armed_forces", "military_service"), "military_officer": ("armed_forces", "military_service"),
    "party_leader": ("party",), "party_official": ("party",),
    "spokesperson": ("government", "_ministry", "presidency", "parliament", "party", "armed_forces", "embassy"),
}  # fmt: skip
_ABROAD: Final = _BODIES["ambassador"]
# Who may serve an organisation that was named just before.
WORLDLY: Final = frozenset({"chair", "vice_chair", "secretary_general", "commissioner", "high_representative"})
# How far behind a name "on behalf of" stands.
_BEHALF = 50
# What each hint weighs.
_BEHALF_OF, _ORGANISED = 4.0, 4.0
_HOME, _HOME_FIRST, _UNSHOWN, _MAIN, _SECOND = 1.2, 1.7, 0.5, 0.8, 0.7
_BODY, _POSTED, _NOT_HOME, _CONTRAST, _TURN, _TURN_NEAR, _LISTED = 2.5, -4.0, -1.0, -0.6, 0.4, 1.0, -1.8


def on_behalf(stage: Stage, sighting: Sighting) -> Hint:
    """ "X signed on behalf of Nepal": the state behind such words, right behind the name or the verb."""
    scene = stage.scene
    clause = sighting.sentence.clause_at(sighting.name.start)
    after = [s.name.start for s in stage.rows[sighting.sentence.index] if s.name.start > sighting.name.start]
    end = min([sighting.sentence.end, sighting.name.end + _BEHALF, *after])
    verbs = [t.start for t in sighting.sentence.of("verb") if t.code in ("sign", "initial")]
    before = [s.name.end for s in stage.rows[sighting.sentence.index] if s.name.start < sighting.name.start]
    start, front = max([sighting.sentence.start, *before]), front_of(sighting)
    for word in scene.between(start, front, "word"):
        # "For A signed X, for B Y."
        if before and any(start <= at < word.start for at in verbs):
            continue  # "A signed for X, and B for Y"
        if word.code in ("for", "on_behalf") and verbs and (land := _right_behind(scene, word.end, front)):
            yield land, _BEHALF_OF
            return
    signed = next((at for at in verbs if clause.start <= at < clause.end), end)
    rear = max([sighting.name.end, *(p.end for p in sighting.posts if p.end <= end and not p.borrowed)])
    for word in scene.between(rear, end, "word"):
        gap = scene.text[rear : word.start].strip(" ")
        if gap != "," and "," in gap:
            return
        apposed = gap in ("", ",")  # "X for Nepal", "X, for Nepal,"
        stands_for = word.code == "on_behalf" or (word.code == "for" and (word.start > signed or apposed))
        if stands_for and (land := _right_behind(scene, word.end, min(end, word.end + _BEHALF // 2))):
            yield land, _BEHALF_OF
            return


def _right_behind(scene: Scene, start: int, end: int) -> str | None:
    """The state that stands right behind a place, an article at most between, and owns nothing."""
    for tag in scene.between(start, end):
        if tag.concept in ("state", "capital") and len(scene.text[start : tag.start].split()) <= 1:
            return tag.meaning.country
    return None


def home(stage: Stage, sighting: Sighting) -> Hint:
    """At home one says "the minister"; else the states that the text is about."""
    passage = stage.passage_at(sighting.name.start)
    if (
        passage.spot
        and passage.home != passage.spot
        and passage.home not in passage.ranking[:2]
        and passage.spot in passage.ranking[:3]
    ):
        # What is written elsewhere, of others, is not about those at home.
        return
    if passage.home:
        weight = _HOME_FIRST if _opens(stage, sighting, passage.start) else _HOME
        yield passage.home, weight * (1.0 if passage.shown else _UNSHOWN)


def _opens(stage: Stage, sighting: Sighting, start: int) -> bool:
    """Whether a person is the first of a passage who is named without a state, and shares no office."""
    if stage.speaker >= 0 or any(s.shared for s in stage.drafts[sighting.person].sightings):
        return False
    bare = (d for d in stage.drafts if d.sightings[0].name.start >= start and not any(p.country for p in d.posts))
    first = min(bare, key=lambda d: d.sightings[0].name.start, default=None)
    return first is stage.drafts[sighting.person]


def main(stage: Stage, sighting: Sighting) -> Hint:
    """The states that the text is about."""
    passage = stage.passage_at(sighting.name.start)
    yield from zip(passage.ranking, (_MAIN, _SECOND), strict=False)
    if passage.home and passage.home not in passage.ranking[:2]:
        yield passage.home, _SECOND


def of_body(stage: Stage, sighting: Sighting) -> Hint:
    """The ambassador of the embassy, the member of the parliament that the text just spoke of."""
    kinds = {k for p in sighting.posts if p.body is None for k in _BODIES.get(p.role, ())}
    kinds |= {p.kind for p in sighting.posts if p.kind and p.role == "spokesperson" and p.country is None}
    worldly = any(p.head in WORLDLY and p.body is None for p in sighting.posts)
    if (not kinds and not worldly) or stage.drafts[sighting.person].sightings[0] is not sighting:
        return
    scene = stage.scene
    start = scene.sentences[max(0, sighting.sentence.index - 2)].start
    for tag in reversed(list(scene.between(start, sighting.name.start, "body", "organisation"))):
        if any(p.start <= tag.start < p.end for p in sighting.posts):
            continue
        if tag.meaning.concept == "organisation":
            if worldly and tag.meaning.country:
                yield tag.meaning.country, _ORGANISED
                return
            continue
        else:
            kind = (tag.meaning.kind or "").rpartition("_ministry")
            land = tag.meaning.country or land_of_body(scene, tag) if kind[2] in kinds or kind[1] in kinds else None
        if land:
            yield land, _BODY
            return


def land_of_body(scene: Scene, body: Tag) -> str | None:
    """The state of a body: beside it, or that of the capital where it has its seat."""
    for tag in scene.between(max(0, body.start - 24), body.end + 24):
        first, second = (tag, body) if tag.start < body.start else (body, tag)
        gap = scene.text[first.end : second.start]
        if tag.meaning.concept not in LAND or len(gap.split()) > 2 or any(c in gap for c in ".,;:!?()"):
            continue
        word = preposition_before(scene, body.end, tag.start) if tag.start > body.start else None
        seated = tag.meaning.concept == "capital" and word == "in" and body.meaning.kind not in _ABROAD
        if tag.meaning.country and (seated or word not in ("in", "to", "with")):
            return tag.meaning.country
    return None


def posted(stage: Stage, sighting: Sighting) -> Hint:
    """An envoy does not serve the state posted to; where nothing is said, that is the home of the text."""
    scene = stage.scene
    for at, post in enumerate(sighting.posts):
        if post.posted:
            yield post.posted, _POSTED
        elif at == 0 and post.role == "ambassador" and post.country is None:
            passage = stage.passage_at(sighting.name.start)
            home_state = passage.home
            near = _states_in(stage, scene.sentences[max(0, sighting.sentence.index - 1)].start, sighting.name.start)
            others = [c for c in (*near, *passage.ranking) if c != home_state and c not in organisation_codes()]
            here = next((code for code, _ in spot(stage, sighting)), home_state)
            if home_state and (home_state in stage.abroad or here != home_state):
                yield home_state, -_NOT_HOME
                return
            if home_state:
                yield home_state, _NOT_HOME
            for code in others[:1]:
                yield code, -_NOT_HOME


def contrast(stage: Stage, sighting: Sighting) -> Hint:
    """Beside somebody who is named with a state, whoever is named without serves another."""
    row = stage.rows[sighting.sentence.index]
    behind = row.index(sighting)
    listed = behind
    for at, other in enumerate(row):
        if listed == at - 1 and in_list(stage.scene, row[at - 1], other):
            listed = at
        if other.person != sighting.person:
            joined = behind < at <= listed
            for post in other.posts:
                if post.country and not post.borrowed:
                    yield post.country, _LISTED if joined and post.kind is None else _CONTRAST


def turn(stage: Stage, sighting: Sighting) -> Hint:
    """Of two who share an office, the first is of the state that the text names first."""
    place = _place_in_pair(stage, sighting)
    if place < 0:
        return
    scene, at = stage.scene, sighting.name.start
    passage = stage.passage_at(at)
    first = sighting.sentence.index
    while first and scene.sentences[first - 1].paragraph == sighting.sentence.paragraph:
        first -= 1
    start = scene.sentences[first].start
    counts = Counter(c for c in lands_in(scene, start, at) if c not in organisation_codes())
    named = _states_in(stage, start, at)
    near = sorted([c for c, _ in counts.most_common(2) if c in named], key=named.index)
    order, weight = near, _TURN_NEAR
    if len(near) < 2:
        pair = set(passage.ranking[:2])
        order, weight = [c for c in _states_in(stage, passage.start, passage.end) if c in pair], _TURN
    elif passage.home in near:
        # At home one's own official is named first, unless the two states were just named together.
        last = scene.sentences[max(0, sighting.sentence.index - 2) : sighting.sentence.index]
        if not any(set(near) <= set(_states_in(stage, s.start, s.end)) for s in last):
            order = sorted(near, key=lambda code: code != passage.home)
    if len(order) == 2:
        yield order[place], weight


def _place_in_pair(stage: Stage, sighting: Sighting) -> int:
    """0 for the first of two who share an office, or of whom one is the counterpart; 1 for the second; else -1."""
    if sighting.shared is not None:
        return sighting.shared[0] if sighting.shared[1] == 2 else -1
    if stage.drafts[sighting.person].sightings[0] is not sighting:
        return -1
    if (sighting.person, COUNTERPART) in stage.partners:
        return 1
    pairs = [other for (_, kind), other in stage.partners.items() if kind == COUNTERPART]
    return 0 if sighting.person in pairs else -1


def _states_in(stage: Stage, start: int, end: int) -> list[str]:
    """The states that a stretch names, in the order of their first mention; a dateline is none."""
    scene = stage.scene
    tags = [t for t in scene.between(start, end) if t.concept in LAND and t.meaning.country]
    while tags and tags[0].start - start <= 2 and len(tags) > 1 and DATELINE.match(scene.text, tags[0].end):
        tags.pop(0)
    return list(dict.fromkeys(str(t.meaning.country) for t in tags))
