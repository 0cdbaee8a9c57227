"""Offices that stand apart from the name: of whoever is appointed, leads a body, or is one of several in a list."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from dragoman.finding.actors.behind_names import body_behind, note_behind, party_behind
from dragoman.finding.actors.belonging import belonging_of, preposition_before
from dragoman.finding.actors.lands import LAND
from dragoman.finding.actors.names import NameSpan
from dragoman.finding.actors.post_roles import RELATIVE, PostPhrase, role_of
from dragoman.finding.actors.posts import CORES, portfolio_of, read_posts
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace
from dragoman.knowledge.roles import role_for

# How far before a name the body that it leads may stand, and behind it the office that it is given, in characters.
_LED, _GIVEN = 120, 60
# How far before a name "was" stands, and how far into its sentence an office that opens it, in characters.
_HELPS, _OPENS = 8, 28
# How far behind "is" the office stands, in characters, and what never stands between.
_IS = 40
# What stands behind an apposition.
_CLOSING = frozenset({",", ".", ";", ")"})
# How far before the name of whoever is served the office stands of whoever serves.
_SERVED = 70
_BEING = frozenset({"passive", "perfect", "future", "conditional"})
_NOT_IS = frozenset({"by", "with", "to", "from", "between", "that", "of"})
# How far into its sentence "its" stands where it goes back to the one before, in characters.
_OPENING = 3
# How far before an office the body may stand that "its" or "whose" points to.
_OWNED = 90
_GENERIC = frozenset({
    "president", "vice_president", "chair", "vice_chair", "secretary_general", "general_secretary", "director",
    "director_general", "head", "leader", "chief", "chief_of_staff", "commander", "governor", "secretary", "member",
    "representative", "spokesperson", "coordinator", "ceo", "commissioner",
})  # fmt: skip


def office_apart(scene: Scene, sentence: SceneSentence, name: NameSpan) -> Iterator[PostPhrase]:
    """The office of a name that has none beside it: that of the body it leads, or the one it is appointed to."""
    for way in (_leads_body, _appointed, is_in_office, _was, _teaches, _sits_for_party):
        found = list(way(scene, sentence, name))
        if found:
            yield from found
            return


def _leads_body(scene: Scene, sentence: SceneSentence, name: NameSpan) -> Iterator[PostPhrase]:
    """ "The friendship group led by Ms X"."""
    if not sentence.has("verb", "lead"):
        return
    tags = list(scene.between(max(sentence.start, name.start - _LED), name.start))
    led = [t for t in tags if t.meaning.concept == "verb" and t.meaning.code == "lead"]
    bodies = [t for t in tags if t.meaning.concept in ("body", "organisation") and led and t.end <= led[-1].start]
    if (
        not bodies
        or len(scene.text[led[-1].end : name.start].split()) > 3
        or any(t.meaning.concept in CORES for t in tags)
    ):
        return
    body = bodies[-1]
    start = _with_land(scene, body, sentence.start)
    yield PostPhrase(
        start=start, end=body.end, role=role_for("leader", body.meaning.kind),
        country=belonging_of(scene, start, body.end).state, body=scene.text[body.start : body.end], rank=None,
        rank_code=None, former=False, only_rank=False, cores=frozenset({"leader"}), only_head=False, code="leader",
        head="leader", kind=body.meaning.kind, worldly=body.concept == "organisation" and body.meaning.country is None,
    )  # fmt: skip


def _teaches(scene: Scene, sentence: SceneSentence, name: NameSpan) -> Iterator[PostPhrase]:
    """ "Ms X, who teaches law in Y": a scholar."""
    opens = next((t for t in scene.behind(name.end, 3, "word") if t.code == "relative"), None)
    if opens is None:
        return
    end = min(sentence.end, opens.end + _GIVEN)
    for word in scene.between(opens.end, end, "word"):
        if word.code == "teaching":
            places = (
                *scene.between(opens.end, word.start),
                *scene.between(word.end, min(sentence.end, word.end + _GIVEN)),
            )
            lands = (t.meaning.country for t in places if t.meaning.concept in LAND | {"city"} and t.meaning.country)
            yield PostPhrase(
                start=word.start, end=word.end, role="academic", country=next(lands, None), body=None, rank=None,
                rank_code=None, former=False, only_rank=False, cores=frozenset({"academic"}), only_head=False,
                code="academic",
            )  # fmt: skip
            return


def _sits_for_party(scene: Scene, sentence: SceneSentence, name: NameSpan) -> Iterator[PostPhrase]:
    """ "X (SPD) said": whoever is named with nothing but a party sits in a parliament for it."""
    end = party_behind(scene, name.end) if len(name.words) > 1 else None
    if end is not None and end < sentence.end:
        start = name.end + 2
        yield PostPhrase(
            start=start, end=end, role="legislator", country=None, body=scene.text[start:end], rank=None, rank_code=None,
            former=False, only_rank=False, cores=frozenset({"legislator"}), only_head=False, code="legislator",
        )  # fmt: skip


def _with_land(scene: Scene, body: Tag, floor: int) -> int:
    lands = [t for t in scene.between(max(floor, body.start - 30), body.start) if t.meaning.concept in LAND]
    near = [t for t in lands if not scene.text[t.end : body.start].strip(" -‐")]
    return (
        min((t.start for t in lands if near and not scene.text[t.end : near[0].start].strip(" -‐")), default=body.start)
        if near
        else body.start
    )


def _appointed(scene: Scene, sentence: SceneSentence, name: NameSpan) -> Iterator[PostPhrase]:
    """ "Named Ms X ambassador", "zum Sondergesandten ernannt": the office behind the name in such a clause."""
    clause = sentence.clause_at(name.start)
    if not clause.has("verb", "appoint"):
        return
    for core in scene.between(name.end, min(sentence.end, name.end + _GIVEN)):
        if core.meaning.concept in CORES and core.meaning.code not in RELATIVE:
            if not any(mark in scene.text[name.end : core.start] for mark in ",;:."):
                yield from read_posts(scene, name.end, min(clause.end, core.end + _GIVEN))
            return


def appointed_to(
    scene: Scene, sentence: SceneSentence, name: NameSpan, known: list[PostPhrase]
) -> Iterator[PostPhrase]:
    """ "Appointed X, a former minister, as ambassador": the office behind those that somebody held before."""
    clause, behind = sentence.clause_at(name.start), max([name.end, *(p.end for p in known)])
    if not clause.has("verb", "appoint"):
        return
    core = next((t for t in scene.between(behind, min(clause.end, behind + _GIVEN)) if t.concept in CORES), None)
    if core is not None and core.code not in RELATIVE:
        yield from read_posts(scene, core.start, min(clause.end, core.end + _GIVEN))


def _was(scene: Scene, sentence: SceneSentence, name: NameSpan) -> Iterator[PostPhrase]:
    """ "The last Finnish president to come was Ms X": the office that opens a sentence of which the name is the predicate."""
    if len(name.words) < 2:
        return
    helper = next((t for t in scene.before(name.start, _HELPS, "auxiliary") if t.end <= name.start), None)
    if helper is None or helper.code not in _BEING or scene.text[helper.end : name.start].strip():
        return
    cores = [t for t in sentence.of("post", "head") if t.end <= helper.start]
    if not cores or cores[0].start - sentence.start > _OPENS or cores[0].code in RELATIVE:
        return
    if any(t.meaning.form in ("part", "inf") for t in scene.between(name.end, sentence.end, "verb", "say")):
        return  # "Der Minister hat Frau X empfangen"
    last = max(t.end for t in cores if t.start == cores[0].start)
    if all(t.start < last for t in cores):
        yield from read_posts(scene, sentence.start, last)


def is_in_office(scene: Scene, sentence: SceneSentence, name: NameSpan) -> Iterator[PostPhrase]:
    """ "Ms X is ambassador in Y": the office behind the helping verb that follows a name."""
    behind = note_behind(scene, name)
    helper = next((t for t in scene.behind(behind, 3, "auxiliary") if t.code in _BEING), None)
    if helper is None:
        return
    end = min(sentence.end, helper.end + _IS)
    for tag in scene.between(helper.end, end):
        if tag.concept in CORES and tag.code not in RELATIVE:
            if not any(mark in scene.text[helper.end : tag.start] for mark in ",;:("):
                yield from read_posts(scene, helper.end, min(sentence.clause_at(tag.start).end, tag.end + _GIVEN))
            return
        if tag.concept in ("verb", "say", "event", "pronoun") or (tag.concept == "word" and tag.code in _NOT_IS):
            return


def owned_body(scene: Scene, post: PostPhrase) -> PostPhrase:
    """An office behind "its" or "whose" belongs to the body named before: "the bank, whose president X …"."""
    if post.body or post.borrowed or post.code not in _GENERIC:
        return post
    marks = [
        t for t in scene.between(max(0, post.start - 14), post.start + 8, "pronoun")
        if t.meaning.code == "possessive" and t.end <= post.end
    ]  # fmt: skip
    if not marks:
        return post
    before = [
        t for t in scene.between(max(0, marks[0].start - _OWNED), marks[0].start)
        if t.end <= marks[0].start and t.meaning.concept in ("body", "organisation", "state", "capital")
    ]  # fmt: skip
    if subject := _organisation_before(scene, marks[0]):
        return _served_by(scene, post, subject)
    if (
        not before
        or before[-1].meaning.concept in ("state", "capital")
        or "." in scene.text[before[-1].end : marks[0].start]
    ):
        return post
    return _served_by(scene, post, before[-1])


def _organisation_before(scene: Scene, mark: Tag) -> Tag | None:
    """The organisation that the sentence before one that opens with "its" is about: "Caricom called … Its secretary …"."""
    sentence = scene.sentence_at(mark.start)
    if not sentence.index or mark.start - sentence.start > _OPENING:
        return None
    last = scene.sentences[sentence.index - 1]
    first = next((t for t in last.tags if t.concept in ("organisation", "state", "post", "head", "pronoun")), None)
    if first is None or first.concept != "organisation" or preposition_before(scene, last.start, first.start):
        return None
    return first


def _served_by(scene: Scene, post: PostPhrase, body: Tag) -> PostPhrase:
    """An office of a body that stands elsewhere."""
    where = belonging_of(scene, max(0, body.start - 30), body.end)
    land = body.meaning.country or (where.state if body.meaning.concept == "body" else None)
    post = replace(
        post, body=scene.text[body.start : body.end], kind=body.meaning.kind, country=post.country or land,
        worldly=body.meaning.concept == "organisation" and land is None,
    )  # fmt: skip
    return replace(post, role=role_of(post, post.country))


def of_body_behind(scene: Scene, name: NameSpan, post: PostPhrase) -> PostPhrase:
    """The office of somebody with the body behind the name: "State Secretary X from the Peruvian Foreign Ministry"."""
    bare = post.head is not None and post.head not in RELATIVE and post.end <= name.start
    if not bare or post.body is not None or post.portfolio is not None:
        return post
    body = body_behind(scene, name)
    if body is None or not (body.meaning.kind or "").endswith("ministry"):
        return post
    where = belonging_of(scene, name.end, body.end)
    post = replace(
        post, body=scene.text[body.start : body.end], kind=body.meaning.kind, portfolio=portfolio_of(body),
        country=post.country or body.meaning.country or where.state,
    )  # fmt: skip
    return replace(post, role=role_of(post, post.country))


def shared_out(scene: Scene, post: PostPhrase, count: int) -> list[PostPhrase]:
    """One office of several states for as many names in a list: "the ministers of A and B, X and Y"."""
    lands = [t for t in scene.between(post.start, post.end) if t.meaning.concept in LAND and t.meaning.country]
    for first, second in itertools.pairwise(lands):
        if len(scene.text[first.end : second.start].replace(",", " ").split()) > 3:
            return []
    if len(lands) != count or len({t.meaning.country for t in lands}) != count:
        return []
    return [replace(post, country=t.meaning.country, borrowed=at > 0) for at, t in enumerate(lands)]


def served_and_serving(
    scene: Scene, served: NameSpan, serving: NameSpan
) -> tuple[list[PostPhrase], list[PostPhrase]] | None:
    """ "The envoy of President A, B, said": the offices of A and of B, who serves the same state; None elsewhere."""
    if scene.text[served.end : serving.start] != ", " or scene.text[serving.end : serving.end + 1] not in _CLOSING:
        return None
    start = max(scene.sentence_at(served.start).start, served.start - _SERVED)
    cores = [t for t in scene.between(start, served.start) if t.concept in CORES and t.end <= served.start]
    cores = [t for at, t in enumerate(cores) if not at or t.start >= cores[at - 1].end]
    if len(cores) < 2 or scene.text[cores[-1].end : served.start].strip():
        return None
    serves = cores[-2]
    between = list(scene.between(serves.end, cores[-1].start, "word"))
    if not any(t.code in ("of", "by", "from") for t in between) or "," in scene.text[serves.end : cores[-1].start]:
        return None
    theirs = list(read_posts(scene, max(t.end for t in between), served.start))
    country = next((p.country for p in theirs if p.country), None)
    mine = read_posts(scene, serves.start, serves.end)
    return theirs, [replace(p, country=p.country or country) for p in mine]
