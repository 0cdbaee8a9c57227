"""Statements: which words of a sentence a predicate of saying covers, and what kind of statement they make."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import msgspec

from dragoman.finding.actors.cast import Cast
from dragoman.finding.claims.sayings import CLOSING_WORDS, NEUTRAL, Saying, sayings_in
from dragoman.finding.tagging.scene import Clause, Scene, SceneSentence

_DONE: Final = frozenset({"past", "part"})

# What a relative clause may say of a thing without anybody taking a stand now.
_WISHED: Final = frozenset({"hope", "request"})
# What a deed is done with: "expelled two diplomats, accusing them of spying".
_AGAINST: Final = frozenset({"accuse", "oppose", "demand", "reject", "warn", "threaten"})
_QUOTE_MARKS: Final = "«»„“”\"‘’'‹›"
_BEFORE_CLOSING: Final = _QUOTE_MARKS + ",–—"


class Statement(msgspec.Struct, frozen=True):
    """A passage that reports what somebody stands for. `saying` is None where no verb says so."""

    start: int
    end: int
    act: str
    saying: Saying | None


def statements_in(cast: Cast, sentence: SceneSentence, spoken: bool = False) -> list[Statement]:
    """The statements that a sentence reports, each with its own passage.

    `spoken`: the sentence is itself what somebody says, so that only a quotation inside it is somebody else's.
    """
    if not sentence.has("say") and not sentence.has("auxiliary", "hoped"):
        return []
    scene = cast.scene
    quotes = cast.quotations.within(sentence.start, sentence.end)
    if spoken:
        quotes = [(a, b) for a, b in quotes if sentence.start < a and b < sentence.end - 1]
    sayings = sayings_in(cast, sentence, quotes)
    free = list(_independent(cast, sentence, sayings))
    found: list[Statement] = []
    covered = sentence.start
    for number, saying in enumerate(free):
        limit = _limit(sentence, free, number)
        start = saying.start if saying.dependent else saying.clause.start
        if _closes(scene, sentence, saying, covered):
            start = covered
        end = max(limit, saying.end)
        found.append(Statement(max(start, covered), end, saying.act, saying))
        covered = end
    return found


def _limit(sentence: SceneSentence, sayings: list[Saying], number: int) -> int:
    """How far a statement runs: to the next one, or to a clause in which something else happens."""
    saying = sayings[number]
    limit = sentence.end
    if number + 1 < len(sayings):
        following = sayings[number + 1]
        limit = following.start if following.dependent else max(following.clause.start, saying.end)
    return limit


def _independent(cast: Cast, sentence: SceneSentence, sayings: list[Saying]) -> Iterator[Saying]:
    """Leave out what is said inside of what is said, and background in relative clauses."""
    scene = cast.scene
    governed: Saying | None = None
    if _ends_all(cast, sentence, sayings):
        # What a state has done it has done, whoever tells it; what it is ready to do the speaker says for it.
        sayings = sayings[:-1] if _is_done(cast, sentence, sayings[-2]) else sayings[-1:]
    for saying in sayings:
        if saying.dependent:
            told = saying.tag.meaning.form == "ger" and saying.act in _AGAINST
            if governed is not None or saying.joined or told:
                yield saying
            continue
        if governed is None and _is_aside(cast, sentence, saying):
            continue
        kind = _kind(scene, saying.clause, governed)
        if kind == "that" or _opens_with_that(scene, sentence, saying):
            continue
        if kind in ("relative", "adverbial"):
            free = governed is None or (kind == "relative" and saying.act != NEUTRAL)
            free = free or (kind == "adverbial" and _contrasts(cast, sentence, saying))
            if free and (governed is not None or saying.act != NEUTRAL or _has_contents(cast, sentence, saying)):
                yield saying
            continue
        inside = governed is not None and saying.act == NEUTRAL and sentence.clause_at(saying.start).kind == "relative"
        if governed is not None and (inside or _nested(scene, sentence, governed, saying)):
            continue
        governed = saying
        yield saying


def _contrasts(cast: Cast, sentence: SceneSentence, saying: Saying) -> bool:
    """Whether somebody else is set against whoever spoke: "…, while her colleague called it a mistake"."""
    tags = cast.scene.token_tags[cast.scene.tokens.first_at(saying.clause.start)]
    return any(t.code == "contrast" for t in tags) and any(
        a.kind in ("person", "office", "state") and not a.pronoun and a.relation == "plain" and not a.owner
        for a in cast.actors(sentence)
        if saying.clause.start <= a.start < saying.clause.end
    )


def _is_aside(cast: Cast, sentence: SceneSentence, saying: Saying) -> bool:
    """Whether a wish only tells which thing is meant: "the icebreaker that Riga wants to order"."""
    if saying.act not in _WISHED:
        return False
    fronts = [a.front for a in cast.actors(sentence) if a.end <= saying.start and a.relation == "plain"]
    at = cast.scene.tokens.first_at(fronts[-1]) - 1 if fronts else -1
    if at < 0 or cast.scene.tokens.starts[at] <= sentence.start:
        return False
    said = any(t.concept == "say" for t in cast.scene.token_tags[at - 1])
    return "relative" in cast.footing.codes(at) and not said and cast.scene.tokens.texts[at - 1][0].isalnum()


def _ends_all(cast: Cast, sentence: SceneSentence, sayings: list[Saying]) -> bool:
    """Whether the last predicate only names who said all that stands before it: "Riga is ready to talk, X said"."""
    last = sayings[-1] if len(sayings) > 1 else None
    if last is None or last.clause.kind != "main" or last.clause.end != sentence.end:
        return False
    if last.dependent or last.tag.meaning.code != NEUTRAL:
        return False
    tokens = cast.scene.tokens
    first = tokens.first_at(last.clause.start)
    joined = any(t.code in ("and", "or") for t in cast.scene.token_tags[first])
    if tokens.texts[first - 1] not in _BEFORE_CLOSING or joined or ":" in cast.scene.text[last.end : sentence.end]:
        return False
    named = last.end
    for actor in cast.actors(sentence):
        if actor.start >= last.clause.start and actor.kind != "both":
            named = max(named, actor.end)
    behind = tokens.texts[tokens.first_at(named) : tokens.last_before(sentence.end)]
    return sum(1 for word in behind if word[0].isalnum()) <= CLOSING_WORDS


def _is_done(cast: Cast, sentence: SceneSentence, saying: Saying) -> bool:
    """Whether a predicate reports a protest or a demand as made, not as what somebody says."""
    made = saying.tag.meaning.form in _DONE and saying.act != NEUTRAL and saying.clause.kind == "main"
    return made and not is_reported(cast, sentence)


def _kind(scene: Scene, clause: Clause, governed: Saying | None) -> str:
    """The kind of a clause; "que" and "dat" open a relative clause where nothing was said before them."""
    if clause.kind != "that" or governed is not None:
        return clause.kind
    first = scene.tokens.first_at(clause.start)
    return "relative" if any(t.meaning.code == "relative" for t in scene.token_tags[first]) else "that"


def _has_contents(cast: Cast, sentence: SceneSentence, saying: Saying) -> bool:
    """Whether a subordinate clause gives what was said: a clause of its own, or a quotation."""
    behind = [c for c in sentence.clauses if c.start >= saying.clause.end]
    return bool(behind and behind[0].kind in ("that", "main")) or bool(cast.quotations.within(saying.end, sentence.end))


def _opens_with_that(scene: Scene, sentence: SceneSentence, saying: Saying) -> bool:
    """Whether "that" opens the sentence: what is said stands before who says it."""
    if saying.clause.start != sentence.start:
        return False
    first = scene.tokens.first_at(sentence.start)
    codes = {t.meaning.code for t in scene.token_tags[first] if t.meaning.concept == "word"}
    return "that" in codes and not codes & {"relative", "articles"}


def _nested(scene: Scene, sentence: SceneSentence, outer: Saying, inner: Saying) -> bool:
    """Whether a main clause is what the one before says: "X said Y supports Z", "sagte, Y unterstütze Z"."""
    if ";" in scene.text[outer.end : inner.start]:
        return False
    between = [c for c in sentence.clauses if outer.clause.start < c.start < inner.clause.start]
    first = scene.tokens.first_at(inner.clause.start)
    joined = any(t.meaning.code in ("and", "or") for t in scene.token_tags[first] if t.meaning.concept == "word")
    opens = scene.tokens.first_at(inner.start) - first <= (2 if joined else 0)
    if opens:
        return False
    if any(c.kind == "that" for c in between) and joined:
        return True
    return not joined and not between and outer.clause.end == inner.clause.start and outer.act == NEUTRAL


def _closes(scene: Scene, sentence: SceneSentence, saying: Saying, covered: int) -> bool:
    """Whether the words before a verb of saying are what is said: "…, said X", "the region, she assured, …"."""
    clause = saying.clause
    at = scene.tokens.first_at(clause.start) - 1
    lead = scene.text[covered : clause.start].strip()
    if saying.dependent or len(lead) < 3:
        return False
    mark = scene.tokens.texts[at] if at >= 0 else ""
    first = scene.text[clause.start : saying.start].lstrip()[:1]
    if mark not in _BEFORE_CLOSING and first not in _BEFORE_CLOSING:
        return False
    behind = [c for c in sentence.clauses if c.start >= clause.end]
    added = behind and any(t.start >= saying.end for t in clause.of("say"))
    if behind and behind[0].kind == "that" and not added:
        return False
    text = scene.text[saying.end : clause.end]
    if ":" in text or (
        not added and any(t.meaning.code == "that" for t in scene.between(saying.end, clause.end, "word"))
    ):
        return False
    if any(c.kind in ("main", "that") for c in sentence.clauses if covered <= c.start < clause.start):
        return True
    return any(mark in scene.text[covered : clause.start] for mark in '«»„“”"‹›')


def is_question(scene: Scene, sentence: SceneSentence) -> bool:
    """Whether a sentence asks."""
    return scene.text[sentence.start : sentence.end].rstrip(" \n" + _QUOTE_MARKS).endswith("?")


def is_reported(cast: Cast, sentence: SceneSentence) -> bool:
    """Whether a sentence without a verb of saying goes on with what somebody said: its verb is in the mood for it."""
    quotes = cast.quotations.within(sentence.start, sentence.end)
    return any(
        t.meaning.code == "reported" and not any(a < t.start < b for a, b in quotes) for t in sentence.of("auxiliary")
    )


def is_willed(sentence: SceneSentence) -> bool:
    """Whether the main clause says what somebody will, would or does not do."""
    main = sentence.clauses[0]
    willed = any(t.meaning.code in ("future", "hoped", "conditional") for t in main.of("auxiliary"))
    willed = willed or any(t.meaning.form in ("fut", "cond") for t in main.of("verb", "say"))
    return main.kind == "main" and (willed or main.has("word", "negation"))
