"""Whose counterpart, colleague, deputy or successor somebody is, and the role that follows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.cases import case_of
from dragoman.finding.actors.post_roles import COUNTERPART, DEPUTY, RELATIVE, PostPhrase
from dragoman.finding.actors.posts import CORES, read_posts
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.stage import Stage, front_of, in_list
from dragoman.finding.tagging.scene import Clause, Scene
from dragoman.finding.values import replace
from dragoman.knowledge.roles import deputy_of, is_deputy, role_for

# How far before an office "my" stands, in characters.
_MINE: Final = 30
# How far behind an office its field ends, in characters.
_FIELD: Final = 32
# Of two offices of one person these are what a counterpart has.
_FIELDS: Final = (frozenset({"foreign_minister", "defence_minister"}), frozenset({"minister"}))
# Offices that say more than that somebody is a counterpart.
_GREATER: Final = frozenset({
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "deputy_foreign_minister",
    "defence_minister", "deputy_defence_minister", "deputy_minister", "ambassador", "speaker", "chief_of_defence",
})  # fmt: skip
# The tie of two who serve in one government.
COLLEAGUE: Final = "colleague"
_JOINTS: Final = frozenset({"and", "with", "articles"})
# How many sentences may say no more than "she" of whose counterpart somebody is.
_TOLD: Final = 4
_PERSONAL: Final = frozenset({"he", "she"})
# What those do who meet their like.
_DEALING: Final = ("meet", "receive", "talk", "welcome", "negotiate", "sign", "call_on", "telephone", "lead")


def find_partners(stage: Stage) -> None:
    """Find whose counterpart or deputy somebody is, give the role that follows, and note the pair."""
    everyone = [s for index in sorted(stage.rows) for s in stage.rows[index]]
    for sighting in everyone:
        for at, post in enumerate(sighting.posts):
            if post.head not in RELATIVE:
                continue
            partner = _partner(stage, everyone, sighting, post)
            if _is_colleague(post):
                # "The minister and his colleague for trade": of one government.
                role = role_for("minister", None, post.portfolio)
                if partner is not None:
                    stage.partners[sighting.person, COLLEAGUE] = partner.person
                sighting.posts[at] = replace(post, role=role, head=None, code=role)
                continue
            role = "other"
            if partner is not None:
                stage.partners[sighting.person, post.head or ""] = partner.person
                offices = [
                    p.role for p in stage.drafts[partner.person].posts if p.role not in RELATIVE and not p.only_rank
                ]
                # Nobody is the counterpart of the chairman of a union in one state.
                offices.sort(key=lambda r: r == "international_official" and post.country is not None)
                role = next((r for wanted in _FIELDS for r in offices if r in wanted), offices[0] if offices else role)
            else:
                role = _great(stage, sighting, _office_before(stage, sighting, post)) or role
            if post.portfolio is not None:
                role = role_for("minister", None, post.portfolio, is_deputy(role))
            if post.head == DEPUTY:
                role = deputy_of(role) if role != "other" else "official"
            sighting.posts[at] = replace(post, role=role)
        sighting.posts = [p for p in sighting.posts if not _is_told_better(stage.scene, sighting, p)]
    _share_fields(stage, everyone)


def _share_fields(stage: Stage, everyone: Sequence[Sighting]) -> None:
    """ "State Secretary X received Deputy Foreign Minister Y": a state secretary of no field meets those of his own."""
    abroad = {
        s.sentence.index for s in everyone for p in s.posts if p.role == "deputy_foreign_minister" and not p.former
    }
    juniors = {
        s.person for s in everyone if s.sentence.index in abroad
        and any(_is_plain_junior(p) for p in s.posts) and s.sentence.clause_at(s.name.start).has("verb", *_DEALING)
    }  # fmt: skip
    for number in juniors:
        draft = stage.drafts[number]
        if all(_is_plain_junior(p) for p in draft.posts if not p.only_rank):
            for sighting in draft.sightings:
                sighting.posts = [
                    replace(p, role="deputy_foreign_minister", portfolio="foreign") if _is_plain_junior(p) else p
                    for p in sighting.posts
                ]


def _is_plain_junior(post: PostPhrase) -> bool:
    """Whether an office is that of a state secretary or the like, and nothing tells of what."""
    plain = post.portfolio is None and post.body is None
    return plain and post.role == "deputy_minister" and "state_secretary" in post.cores


def _is_told_better(scene: Scene, sighting: Sighting, post: PostPhrase) -> bool:
    """Whether the office of a counterpart is named right behind that word: "his colleague, Deputy Minister X"."""
    if post.head != COUNTERPART or post.role == "diplomat":
        return False  # whoever heads the other delegation does so beside his office
    for other in sighting.posts:
        if other.role in _GREATER and post.start < other.start and other.end <= sighting.name.start:
            return not any(t.code == "and" for t in scene.between(post.start, other.end, "word"))
    return False


def _is_colleague(post: PostPhrase) -> bool:
    """Whether a counterpart has a field of his own, and no state: then he serves in the same government."""
    return post.head == COUNTERPART and post.portfolio is not None and post.country is None


def _partner(stage: Stage, everyone: Sequence[Sighting], sighting: Sighting, post: PostPhrase) -> Sighting | None:
    """The person in office named last before, in the sentence or the one before it, else the next in the sentence.

    "My colleague" is that of who is interviewed.
    """
    mine = stage.scene.between(max(0, post.start - _MINE), post.end, "pronoun")
    if stage.speaker >= 0 and stage.speaker != sighting.person and any(t.code == "my" for t in mine):
        return stage.drafts[stage.speaker].sightings[0]
    here, since = sighting.sentence.index, _told_since(stage, sighting.sentence.index)
    if post.head != COUNTERPART:
        # "The predecessor of Mr X, Y."
        words = set(stage.scene.text[post.start : sighting.name.start].replace(",", " ").split())
        named = (s for s in everyone if s.person != sighting.person and words.intersection(s.name.words))
        if (of := next(named, None)) is not None:
            return of
    near = [s for s in everyone if s.person != sighting.person and since <= s.sentence.index <= here]
    near = [s for s in near if not any(p.start == post.start for p in s.posts)]
    near = [s for s in near if any(not p.only_rank and p.role not in RELATIVE for p in stage.drafts[s.person].posts)]
    if post.head == COUNTERPART and post.country:
        near = [s for s in near if stage.drafts[s.person].country != post.country]  # nobody's counterpart at home
    before = [s for s in near if s.name.start < post.start]
    same = [s for s in before if s.sentence.index == here]
    if not same and _unnamed_before(stage.scene, sighting.sentence.start, post.start):
        return None
    earlier = [s for s in before if s.sentence.index < here]
    if same and _is_agent(stage.scene, sighting, post, same[-1]):
        same = same[:-1]  # "X was received by Y before talking with his counterpart Z": that of X
        if not same and earlier:
            return earlier[0]
    if same and earlier and _is_of_pronoun(sighting, post, same):
        return earlier[0]
    if post.country:
        same = [s for s in same if not _serves_many(stage, s)] or same
    if same:
        return _of_subject(stage, same, sighting)
    if before:
        return before[0]  # in the sentence before whoever it is about
    return next((s for s in near if s.name.start > post.start), None)


def _serves_many(stage: Stage, sighting: Sighting) -> bool:
    """Whether somebody serves an organisation: the counterpart in one state is that of another whom he spoke with."""
    roles = {p.role for p in stage.drafts[sighting.person].posts}
    return roles == {"international_official"}


def _is_of_pronoun(sighting: Sighting, post: PostPhrase, same: Sequence[Sighting]) -> bool:
    """Whether whose counterpart it is stands as a pronoun: "she meets President X and holds talks with her counterpart Y"."""
    sentence = sighting.sentence
    if post.head != COUNTERPART or sentence.clause_at(post.start).kind == "relative":
        return False
    return any(t.code in _PERSONAL and t.end <= front_of(same[0]) for t in sentence.of("pronoun"))


def _is_agent(scene: Scene, sighting: Sighting, post: PostPhrase, last: Sighting) -> bool:
    """Whether somebody is only by whom the subject was received, before a predicate that the counterpart belongs to."""
    sentence, front = sighting.sentence, front_of(last)
    clause, here = sentence.clause_at(front), sentence.clause_at(post.start)
    goes_on = any(True for _ in scene.between(last.name.end, post.start, "verb", "say"))
    if post.head != COUNTERPART or not goes_on or (here.kind == "relative" and here is not clause):
        return False
    return "agent" in case_of(scene, sentence, front)


def _told_since(stage: Stage, index: int) -> int:
    """The first of the sentences right before one that are about one person: there they say "she", and name nobody."""
    first = max(0, index - 1)
    while first and not stage.rows.get(first) and index - first < _TOLD:
        pronoun = next((t for t in stage.scene.sentences[first].of("pronoun") if t.code in _PERSONAL), None)
        if pronoun is None or any(t.start < pronoun.start for t in stage.scene.sentences[first].of("post", "head")):
            break
        first -= 1
    return first


def _of_subject(stage: Stage, same: Sequence[Sighting], sighting: Sighting) -> Sighting:
    """Whose counterpart stands in a list with others: "X spoke with President Y and with his counterpart Z" - that of X.

    Elsewhere of whoever stands nearest.
    """
    scene, last, sentence = stage.scene, same[-1], sighting.sentence
    clause, front = sentence.clause_at(front_of(last)), front_of(last)
    if not _joined(scene, last, sighting) or clause.has("say") or clause.start >= sighting.name.start:
        return last
    if preposition_before(scene, clause.start, front) not in ("with", "by", "to", "of") and not _is_object(
        scene, clause, front
    ):
        return last
    outside = [s for s in same if s.person != last.person and not in_list(scene, s, last)]
    acting = [s for s in outside if preposition_before(scene, sentence.start, front_of(s)) is None]
    return acting[0] if acting else last


def _joined(scene: Scene, first: Sighting, second: Sighting) -> bool:
    """Whether nothing but "and" and small words stands between two persons: "President Y and his counterpart Z"."""
    start, end = max([first.name.end, *(p.end for p in first.posts if p.start > first.name.start)]), front_of(second)
    words = {(t.start, t.end): set[str]() for t in scene.between(start, end, "word", "pronoun") if t.end <= end}
    for tag in scene.between(start, end, "word", "pronoun"):
        words.get((tag.start, tag.end), set()).add(tag.code)
    known = sum(1 for codes in words.values() if codes & _JOINTS or "possessive" in codes)
    gap = scene.text[start:end].replace(",", " ").split()
    return any("and" in codes for codes in words.values()) and len(gap) <= known


def _is_object(scene: Scene, clause: Clause, front: int) -> bool:
    """Whether a phrase stands behind the verb of a clause that begins with somebody else: "he met President Y"."""
    verb = next((t for t in clause.of("verb") if t.end <= front), None)
    return verb is not None and any(t.code in _PERSONAL for t in scene.between(clause.start, verb.start, "pronoun"))


def _office_before(stage: Stage, sighting: Sighting, post: PostPhrase) -> str | None:
    """The role of an office without a name that stands before: "the minister met his colleague X".

    In the sentence before it is that of whom this one was about: "The President spoke. His counterpart X …".
    """
    scene, sentence = stage.scene, sighting.sentence
    found = _unnamed_before(scene, sentence.start, post.start)
    if found is not None or not sentence.index or post.head != COUNTERPART:
        return found
    before = scene.sentences[sentence.index - 1]
    cores = [t for t in before.tags if t.concept in CORES and t.concept != "rank"]
    first = max((t for t in cores if t.start == cores[0].start), key=lambda t: t.end, default=None)
    if first is None or first.code in RELATIVE:
        return None
    if preposition_before(scene, before.start, first.start) not in (None, "of"):
        return None
    return _unnamed_before(scene, first.start, first.end)


def _great(stage: Stage, sighting: Sighting, role: str | None) -> str | None:
    """The field of ministers who were named with it just before: "the foreign ministers … The ministers met their colleague"."""
    if role != "minister":
        return role
    scene, sentence = stage.scene, sighting.sentence
    start = scene.sentences[max(0, sentence.index - 2)].start
    for tag in scene.between(start, sentence.start, "post", "head"):
        end = scene.sentence_at(tag.start).end
        found = next((p.role for p in read_posts(scene, tag.start, min(end, tag.end + _FIELD))), None)
        if found in _FIELDS[0]:
            return found
    return role


def _unnamed_before(scene: Scene, start: int, end: int) -> str | None:
    """The role of the last office in a range."""
    cores = [
        t for t in scene.between(start, end)
        if t.meaning.concept in CORES and t.meaning.concept != "rank" and t.meaning.code not in RELATIVE
    ]  # fmt: skip
    last = max(cores, key=lambda t: (t.start, t.end), default=None)
    return next((p.role for p in read_posts(scene, last.start, last.end)), None) if last is not None else None
