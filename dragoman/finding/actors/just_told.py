"""What was told just before tells whom an official serves who is named without a state."""

from __future__ import annotations

from typing import Final

from dragoman.finding.actors.belonging import preposition_before
from dragoman.finding.actors.lands import LAND, lands_in
from dragoman.finding.actors.passages import is_dateline
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.actors.spots import opening_capital
from dragoman.finding.actors.stage import Hint, Stage, acting_states, front_of, posts_in
from dragoman.finding.actors.surroundings import land_of_body
from dragoman.finding.tagging.scene import Scene, SceneSentence

# What a government does to the envoys of others.
_STATELY: Final = frozenset({"summon", "expel", "recall"})
# How many words the first of two states has with "and" and an article behind it.
_PAIR: Final = 4
# Bodies that act for their state.
_GOVERNING: Final = ("government", "presidency", "parliament", "armed_forces")
# What each hint weighs.
_JUST_TOLD, _GOES_ON, _GOVERNS_ON, _TOLD, _LATELY = 2.6, 1.0, 2.0, 0.7, 0.3


def told(stage: Stage, sighting: Sighting) -> Hint:
    """The state that the paragraph began with, and the one named last before."""
    scene, sentence = stage.scene, sighting.sentence
    if not sentence.index:
        return
    first = sentence.index
    while first and scene.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
    passage = stage.passage_at(sentence.start)
    if passage.spot != passage.home and is_dateline(scene.sentences[first]):
        first += 1  # the item is written elsewhere than at home
    if first < sentence.index:
        opening = acting_states(stage, scene.sentences[first])
        spans = [(p.start, p.end) for p in posts_in(stage, scene.sentences[first])]
        named = [
            t for t in scene.sentences[first].tags
            if t.meaning.concept in LAND and t.meaning.country and not any(a <= t.start < b for a, b in spans)
        ]  # fmt: skip
        actor = _told_of(stage, scene.sentences[first]) if not opening else None
        if actor is not None:
            yield actor, _TOLD
        for tag in (opening or named)[: actor is None]:
            yield tag.meaning.country or "", _TOLD
    last = [t for t in scene.sentences[sentence.index - 1].tags if t.meaning.concept in LAND and t.meaning.country]
    for tag in last[-1:]:
        yield tag.meaning.country or "", _LATELY


def _told_of(stage: Stage, sentence: SceneSentence) -> str | None:
    """The state of whom a sentence is about; what is done to an envoy is done where he is posted."""
    row = stage.rows.get(sentence.index)
    if not row or preposition_before(stage.scene, sentence.start, front_of(row[0])):
        return None
    envoy = next((p.posted for p in row[0].posts if p.posted), None)
    if envoy and sentence.clause_at(row[0].name.start).has("verb", *_STATELY):
        return envoy
    return next((p.country for p in row[0].posts if p.country), None)


def voice(stage: Stage, sighting: Sighting) -> Hint:
    """Who speaks, or acts on envoys, right after a state or its capital was said to act does so for it."""
    scene, sentence = stage.scene, sighting.sentence
    row = stage.rows[sentence.index]
    before = scene.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.headline or stage.rows.get(before.index) or row[0].person != sighting.person:
        return
    if sighting.shared or _of_another(stage, before, sentence):
        return
    clause = sentence.clause_at(sighting.name.start)
    if not clause.has("say") and not clause.has("verb", *_STATELY):
        return
    here = [t for t in acting_states(stage, sentence) if t.start < sighting.name.start]
    here += [t for t in [opening_capital(scene, sentence)] if t is not None]  # "In Lima the minister said"
    acting = [t for t in acting_states(stage, before) if t.concept != "organisation"]
    # Of several clauses the last one leads over: "A has closed the border, B complains."
    last = [t for t in acting if before.clause_at(t.start).kind == "main"]
    last = [t for t in last if before.clause_at(t.start) is before.clause_at(last[-1].start)]
    if not last or any(t.start < last[0].start for t in before.of("pronoun", "post", "head")):
        return
    if len(last) > 1 and _beside(scene, last[0].end, last[1].start):
        return
    if not here:
        yield last[0].meaning.country or "", _JUST_TOLD


def _of_another(stage: Stage, before: SceneSentence, sentence: SceneSentence) -> bool:
    """Whether two sentences are of two people: in an interview, a paragraph answers the one before."""
    return stage.speaker >= 0 and before.paragraph != sentence.paragraph


def goes_on(stage: Stage, sighting: Sighting) -> Hint:
    """ "Somalia has found new friends. On March 11 Defence Minister X signed a pact": of the state just spoken of."""
    scene, sentence = stage.scene, sighting.sentence
    before = scene.sentences[sentence.index - 1] if sentence.index else None
    if before is None or before.headline or stage.drafts[sighting.person].sightings[0] is not sighting:
        return
    front = front_of(sighting)
    if (
        sighting.shared
        or stage.rows[sentence.index][0].person != sighting.person
        or _of_another(stage, before, sentence)
    ):
        return
    if preposition_before(scene, sentence.start, front) is not None:
        return
    others = [t for t in scene.between(sentence.start, front, "post", "head", "pronoun") if t.end <= front]
    if others or opening_capital(scene, sentence) or any(t.start < front for t in acting_states(stage, sentence)):
        return
    home = stage.passage_at(front).home
    if any(t.meaning.country == home for t in sentence.of("capital", "city")):
        return  # "…, Minister X said in Berlin": who speaks at home is of there
    land, governs = _subject(stage, before)
    if land is not None:
        # "Ghana wants to sell more to Norway. Minister X promised help": he may be of the one at home that it turns to.
        turned = land != home and any(code == home for code in lands_in(scene, before.start, before.end))
        answers = any(t.code != "promise" for t in sentence.clause_at(sighting.name.start).of("say"))
        weight = _GOVERNS_ON if governs else _GOES_ON
        yield land, weight if answers or not turned else weight / 2


def _subject(stage: Stage, sentence: SceneSentence) -> tuple[str | None, bool]:
    """The state that the last main clause of a sentence is about, and whether its government is; nobody is named before it."""
    scene = stage.scene
    found = [(t.start, t.meaning.country, False) for t in acting_states(stage, sentence)
             if t.concept != "organisation"]  # fmt: skip
    for body in sentence.of("body"):
        kind = body.meaning.kind or ""
        if (kind in _GOVERNING or kind.endswith("ministry")) and not preposition_before(
            scene, sentence.start, body.start
        ):
            found.append((body.start, land_of_body(scene, body), True))
    main = [one for one in sorted(found, key=lambda f: f[0]) if sentence.clause_at(one[0]).kind == "main"]
    if not main:
        return None, False
    clause = sentence.clause_at(main[-1][0])
    at, land, governs = next(one for one in main if sentence.clause_at(one[0]) is clause)
    named = any(s.name.start < at for s in stage.rows.get(sentence.index, ()))
    pair = any(at < other and _beside(scene, at, other) for other, *_ in main)
    return (None, False) if named or pair else (land, governs)


def _beside(scene: Scene, start: int, end: int) -> bool:
    """Whether "and" stands between two states: of "Peru and China" neither is whom the text goes on about."""
    joint = next((t for t in scene.between(start, end, "word") if t.code == "and"), None)
    return joint is not None and len(scene.text[start:end].split()) <= _PAIR
