"""What tells which state an official serves, where the words of the office do not: one small function for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from dragoman.finding.actors.belonging import in_genitive, preposition_before
from dragoman.finding.actors.persons import Sighting
from dragoman.finding.actors.phrases import LAND, lands_in
from dragoman.finding.actors.rolls import side_of
from dragoman.finding.actors.spots import spot
from dragoman.finding.actors.stage import ACTORS, Stage, acting_states, front_of, posts_in
from dragoman.finding.tagging.lexicon import Tag
from dragoman.finding.tagging.scene import Scene

Hint = Iterator[tuple[str, float]]

_PLACES: Final = frozenset({"state", "capital", "city"})
_GOING: Final = frozenset({"visit", "travel", "arrive"})
# Which bodies somebody in a role is of.
_BODIES: Final = {
    "ambassador": ("embassy", "consulate", "mission"), "diplomat": ("embassy", "consulate", "mission"),
    "speaker": ("parliament",), "legislator": ("parliament",), "judge": ("court",), "central_banker": ("central_bank",),
    "chief_of_defence": ("armed_forces", "military_service"), "military_officer": ("armed_forces", "military_service"),
    "party_leader": ("party",), "party_official": ("party",), "minister": ("government",),
    "spokesperson": ("government", "_ministry", "presidency", "parliament", "party", "armed_forces", "embassy"),
}  # fmt: skip
_ABROAD: Final = _BODIES["ambassador"]
# Who may serve an organisation that was named just before.
_WORLDLY: Final = frozenset({"chair", "vice_chair", "secretary_general", "commissioner", "high_representative"})
# Acts of speech that are aimed at another state than the own one, and how near it stands behind the verb.
_AT_OTHERS: Final = frozenset({"thank", "accuse", "oppose", "demand", "warn", "threaten", "praise", "request"})
_NEAR = 40
_JUST_TOLD, _REPRESENTED = 1.6, 60
_WHERE, _AGAINST, _OURS, _GENITIVE = 4.0, -1.2, 2.0, 0.7
_OWNER, _OWNED_BEFORE, _SIDE, _GOES, _ACTS, _SPEAKS, _TOLD, _LATELY = 4.0, 3.0, 4.0, -2.0, 1.5, 1.0, 0.7, 0.3
_HOME, _MAIN, _SECOND, _BODY, _POSTED, _NOT_HOME, _CONTRAST, _TURN = 1.2, 0.8, 0.7, 2.5, -4.0, -1.0, -0.6, 0.4


def owner(stage: Stage, sighting: Sighting) -> Hint:
    """ "Its minister": the state that acts, in the sentence or the one before."""
    scene, sentence = stage.scene, sighting.sentence
    for post in sighting.posts:
        owned = [t for t in scene.between(post.start - 14, post.start + 8, "pronoun") if t.meaning.code == "possessive"]
        if not owned or post.borrowed:
            continue
        here = [t for t in acting_states(scene, sentence, posts_in(stage, sentence)) if t.start < owned[0].start]
        if here:
            clause = sentence.clause_at(here[-1].start)
            first = next(t for t in here if t.start >= clause.start)
            yield first.meaning.country or "", _OWNER
        elif sentence.index and not stage.rows.get(sentence.index - 1):
            before = scene.sentences[sentence.index - 1]
            lands = [t for t in before.tags if t.meaning.concept in LAND and t.meaning.country]
            for tag in (acting_states(scene, before, []) or lands)[:1]:
                yield tag.meaning.country or "", _OWNED_BEFORE


def side(stage: Stage, sighting: Sighting) -> Hint:
    """Whoever is named in a delegation, or in the list of a side, is of that state."""
    land = side_of(stage.scene, sighting)
    if land:
        yield land, _SIDE


def going(stage: Stage, sighting: Sighting) -> Hint:
    """Whoever travels to a state does not serve it."""
    scene = stage.scene
    clause = sighting.sentence.clause_at(sighting.name.start)
    people = [s for s in stage.rows[sighting.sentence.index] if clause.start <= s.name.start < clause.end]
    if not people or people[0].person != sighting.person:
        return
    verbs = [t for t in clause.of("verb") if t.meaning.code in _GOING]
    visits = clause.has("event", "visit")
    # "was in Riyadh": nothing but a helper verb.
    stays = clause.has("auxiliary") and not any(True for _ in clause.of("verb", "say"))
    if not verbs and not visits and not stays:
        return
    posts = posts_in(stage, sighting.sentence)
    for tag in clause.tags:
        if (
            tag.meaning.concept not in _PLACES
            or not tag.meaning.country
            or any(p.start <= tag.start < p.end for p in posts)
        ):
            continue
        word = preposition_before(scene, clause.start, tag.start)
        if word in ("in", "to") or (
            word is None and any(v.meaning.code == "visit" for v in verbs) and not in_genitive(scene, tag)
        ):
            yield tag.meaning.country, _GOES


def acting(stage: Stage, sighting: Sighting) -> Hint:
    """The state that acts in the sentence before the name; or that a speaker speaks of as acting."""
    sentence = sighting.sentence
    actors = acting_states(stage.scene, sentence, posts_in(stage, sentence))
    before = [t for t in actors if t.start < sighting.name.start]
    if before:
        yield before[0].meaning.country or "", _ACTS
        return
    clause = sentence.clause_at(sighting.name.start)
    reported = [t for t in actors if not clause.start <= t.start < clause.end]
    if reported and any(True for _ in sentence.of("say")):
        yield reported[0].meaning.country or "", _SPEAKS
    spoken = [
        t for t in stage.scene.between(sighting.name.end, sentence.end, "state", "organisation")
        if t.meaning.country and in_genitive(stage.scene, t)
    ]  # fmt: skip
    for tag in spoken[:1]:
        yield tag.meaning.country or "", _GENITIVE


def represented(stage: Stage, sighting: Sighting) -> Hint:
    """ "France was represented by its minister X, China by Ambassador Y"."""
    scene, front = stage.scene, front_of(sighting)
    by = [t for t in scene.between(max(sighting.sentence.start, front - 20), front, "word") if t.meaning.code == "by"]
    if not by or len(scene.text[by[-1].end : front].split()) > 1:
        return
    for tag in reversed(list(scene.between(max(sighting.sentence.start, front - _REPRESENTED), by[-1].start, *ACTORS))):
        gap = scene.text[tag.end : by[-1].start]
        if (
            tag.meaning.country
            and len(gap.split()) <= 3
            and preposition_before(scene, sighting.sentence.start, tag.start) is None
        ):
            yield tag.meaning.country, _WHERE
            return


def against(stage: Stage, sighting: Sighting) -> Hint:
    """Whom somebody thanks, accuses, warns or criticises is another state than the own one."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    for verb in clause.of("say"):
        if verb.meaning.code not in _AT_OTHERS:
            continue
        for tag in acting_states(stage.scene, sighting.sentence, posts_in(stage, sighting.sentence)):
            if 0 <= tag.start - verb.end < _NEAR and tag.start < clause.end:
                yield tag.meaning.country or "", _AGAINST
                return


def where(stage: Stage, sighting: Sighting) -> Hint:
    """ "In Lesotho, where the prime minister …": of the state that the relative clause is about."""
    clause = sighting.sentence.clause_at(sighting.name.start)
    if clause.kind != "relative":
        return
    for tag in stage.scene.between(max(0, clause.start - 30), clause.start):
        if (
            tag.meaning.concept in _PLACES
            and tag.meaning.country
            and not stage.scene.text[tag.end : clause.start].strip(" ,")
        ):
            yield tag.meaning.country, _WHERE


def leads(stage: Stage, sighting: Sighting) -> Hint:
    """ "X, who heads Fiji's delegation": of the state whose body a relative clause behind the name says is led."""
    clause = sighting.sentence.clause_at(sighting.name.end + 2)
    if clause.kind == "relative" and clause.start >= sighting.name.end and clause.has("verb", "lead"):
        for land in lands_in(stage.scene, clause.start, clause.end):
            yield land, _WHERE
            return


def ours(stage: Stage, sighting: Sighting) -> Hint:
    """ "Our minister": of the state of whoever speaks."""
    for post in sighting.posts:
        near = stage.scene.between(max(0, post.start - 12), post.start + 8, "pronoun")
        if any(t.meaning.code == "first_person" and not stage.scene.text[t.end : post.start].strip() for t in near):
            speaker = next(
                (d for d in stage.drafts if d.country and d.sightings[0].name.start < sighting.name.start), None
            )
            if speaker and speaker.country:
                yield speaker.country, _OURS


def told(stage: Stage, sighting: Sighting) -> Hint:
    """The state that the paragraph began with, and the one named last before."""
    scene, sentence = stage.scene, sighting.sentence
    if not sentence.index:
        return
    first = sentence.index
    while first and scene.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
    if first < sentence.index:
        opening = acting_states(scene, scene.sentences[first], posts_in(stage, scene.sentences[first]))
        spans = [(p.start, p.end) for p in posts_in(stage, scene.sentences[first])]
        named = [
            t for t in scene.sentences[first].tags
            if t.meaning.concept in LAND and t.meaning.country and not any(a <= t.start < b for a, b in spans)
        ]  # fmt: skip
        # Who speaks right after a state was said to act speaks for it.
        says = sentence.clause_at(sighting.name.start).has("say")
        just = bool(opening) and says and first == sentence.index - 1
        for tag in (opening or named)[:1]:
            yield tag.meaning.country or "", _JUST_TOLD if just else _TOLD
    last = [t for t in scene.sentences[sentence.index - 1].tags if t.meaning.concept in LAND and t.meaning.country]
    for tag in last[-1:]:
        yield tag.meaning.country or "", _LATELY


def home(stage: Stage, sighting: Sighting) -> Hint:
    """At home one says "the minister"; else the states that the text is about."""
    passage = stage.passage_at(sighting.name.start)
    if passage.home:
        yield passage.home, _HOME


def main(stage: Stage, sighting: Sighting) -> Hint:
    """The states that the text is about."""
    passage = stage.passage_at(sighting.name.start)
    yield from zip(passage.ranking, (_MAIN, _SECOND), strict=False)
    if passage.home and passage.home not in passage.ranking[:2]:
        yield passage.home, _SECOND


def of_body(stage: Stage, sighting: Sighting) -> Hint:
    """The ambassador of the embassy, the member of the parliament that the text just spoke of."""
    kinds = {k for p in sighting.posts if p.body is None for k in _BODIES.get(p.role, ())}
    worldly = any(p.head in _WORLDLY and p.body is None for p in sighting.posts)
    if not kinds and not worldly:
        return
    scene = stage.scene
    start = scene.sentences[max(0, sighting.sentence.index - 2)].start
    for tag in reversed(list(scene.between(start, sighting.name.start, "body", "organisation"))):
        if any(p.start <= tag.start < p.end for p in sighting.posts):
            continue
        if tag.meaning.concept == "organisation":
            if worldly and tag.meaning.country:
                yield tag.meaning.country, _SIDE
                return
            continue
        else:
            kind = (tag.meaning.kind or "").rpartition("_ministry")
            land = tag.meaning.country or _land_of(scene, tag) if kind[2] in kinds or kind[1] in kinds else None
        if land:
            yield land, _BODY
            return


def _land_of(scene: Scene, body: Tag) -> str | None:
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
    for at, post in enumerate(sighting.posts):
        if post.posted:
            yield post.posted, _POSTED
        elif at == 0 and post.role == "ambassador" and post.country is None:
            home_state = stage.passage_at(sighting.name.start).home
            others = [c for c in stage.passage_at(sighting.name.start).ranking if c != home_state]
            if home_state:
                yield home_state, _NOT_HOME
            for code in others[:1]:
                yield code, -_NOT_HOME


def contrast(stage: Stage, sighting: Sighting) -> Hint:
    """Beside somebody who is named with a state, whoever is named without serves another."""
    for other in stage.rows[sighting.sentence.index]:
        if other.person != sighting.person:
            for post in other.posts:
                if post.country and not post.borrowed:
                    yield post.country, _CONTRAST


def turn(stage: Stage, sighting: Sighting) -> Hint:
    """Of two who share an office, the first is of the state that the text names first."""
    if sighting.shared is None or sighting.shared[1] != 2:
        return
    passage = stage.passage_at(sighting.name.start)
    pair = set(passage.ranking[:2])
    order = [
        t.meaning.country for t in stage.scene.between(passage.start, passage.end)
        if t.meaning.concept in LAND and t.meaning.country in pair
    ]  # fmt: skip
    order = list(dict.fromkeys(order))
    if len(order) == 2:
        yield order[sighting.shared[0]] or "", _TURN


HINTS: Final[tuple[Callable[[Stage, Sighting], Hint], ...]] = (
    owner, side, going, acting, represented, against, where, leads, ours, told, spot, home, main, of_body, posted, contrast, turn,
)  # fmt: skip
