"""Names whose office another clause or sentence tells: "X was in A. The ambassador of B …", "X, who is now minister"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.finding.actors.persons import sightings_in
from dragoman.finding.actors.post_roles import PostPhrase
from dragoman.finding.actors.posts import CORES, read_posts
from dragoman.finding.actors.sightings import Sighting
from dragoman.finding.tagging.scene import Scene, SceneSentence
from dragoman.finding.tagging.tags import Tag
from dragoman.finding.values import replace

# What makes somebody an envoy, and what an envoy does first.
_SENDING: Final = ("send", "appoint", "accredit")
_BECOMING: Final = frozenset({"appoint"})
# How far into its sentence a name stands that opens it, and an office with its article and its state, in characters.
_OPENING, _OPENS_OFFICE, _OFFICE = 2, 28, 60
# How far behind a name its "who" begins, in characters.
_BEHIND: Final = 3


def tell_later(scene: Scene, rows: list[list[Sighting]]) -> None:
    """Give full names without an office the one that a clause behind them, or a sentence beside theirs, tells."""
    for sentence in scene.sentences:
        if sentence.headline:
            continue
        for sighting in rows[sentence.index]:
            if sighting.posts or len(sighting.name.words) > 1:
                sighting.posts = [*sighting.posts, *_in_relative(scene, sentence, sighting)]
        if not sentence.table.keys().isdisjoint(CORES) and not any(s.posts for s in rows[sentence.index]):
            _tell_next(scene, rows, sentence)
            _tell_before(scene, rows, sentence)


def _in_relative(scene: Scene, sentence: SceneSentence, sighting: Sighting) -> list[PostPhrase]:
    """The office of a relative clause right behind a name that says nothing else: "X, who is now, or becomes, envoy in Y".

    Whoever has an office holds another one beside it only where it is said so: "Prince X, who is also minister of Y".
    """
    clause = next((c for c in sentence.clauses if 0 <= c.start - sighting.name.end <= _BEHIND), None)
    if clause is None or clause.kind != "relative":
        return []
    comma = scene.text.find(",", clause.start, clause.end)
    end = comma if comma > 0 else clause.end
    done = {t.code for t in scene.between(clause.start, end, "verb", "say")}
    becomes = bool(done) and done <= _BECOMING
    if not becomes and (done or next(scene.between(clause.start, end, "auxiliary"), None) is None):
        return []
    posts = [replace(post, borrowed=True) for post in read_posts(scene, clause.start, end)]
    if not sighting.posts:
        return posts if len(posts) == 1 else []
    opening = scene.text[clause.start : posts[0].start].lower() if posts else ""
    return posts if any(f" {word} " in opening for word in scene.lexicon.also) else []


def _tell_next(scene: Scene, rows: list[list[Sighting]], sentence: SceneSentence) -> None:
    """ "A sends an ambassador to B. X presents her credentials": who opens the next sentence is the one sent."""
    if sentence.index + 1 >= len(scene.sentences):
        return
    behind = scene.sentences[sentence.index + 1]
    sent = (
        sentence.has("verb", *_SENDING)
        or behind.has("verb", "present_credentials")
        or behind.has("event", "appointment")
    )
    named = _opening_name(rows[behind.index], behind)
    if not sent or behind.paragraph != sentence.paragraph or named is None or _names_somebody(rows[sentence.index]):
        return
    posts = list(read_posts(scene, sentence.start, sentence.end))
    if len(posts) == 1:
        named.posts = [replace(posts[0], borrowed=True)]


def _tell_before(scene: Scene, rows: list[list[Sighting]], sentence: SceneSentence) -> None:
    """ "X was in A this week. The ambassador of B has lived there since May": who opened the sentence before is meant."""
    before = scene.sentences[sentence.index - 1] if sentence.index else None
    core = _opening_office(sentence)
    if before is not None and before.index and core is not None and _goes_on(rows, before):
        before = scene.sentences[before.index - 1]
    if before is None or before.headline or core is None or _names_somebody(rows[sentence.index]):
        return
    if before.paragraph != sentence.paragraph or not before.table.keys().isdisjoint(CORES):
        return
    row = rows[before.index] or sightings_in(scene, before)
    named = _opening_name(row, before)
    if named is None or sum(len(s.name.words) > 1 for s in row) > 1:
        return
    posts = list(read_posts(scene, sentence.start, min(sentence.end, core.end + _OFFICE)))
    if posts and posts[0].country and posts[0].start <= core.start:
        rows[before.index] = row
        named.posts = [replace(posts[0], borrowed=True)]


def _goes_on(rows: list[list[Sighting]], sentence: SceneSentence) -> bool:
    """Whether a sentence only goes on about whoever the one before named: "She had twenty minutes."."""
    pronoun = next((t for t in sentence.of("pronoun") if t.code in ("he", "she")), None)
    opens = pronoun is not None and pronoun.start - sentence.start <= _OPENING
    return opens and not _names_somebody(rows[sentence.index])


def _opening_name(row: Sequence[Sighting], sentence: SceneSentence) -> Sighting | None:
    """The full name without an office that opens a sentence."""
    first = min((s for s in row if len(s.name.words) > 1), key=lambda s: s.name.start, default=None)
    return None if first is None or first.posts or first.name.start - sentence.start > _OPENING else first


def _names_somebody(row: Sequence[Sighting]) -> bool:
    return any(len(s.name.words) > 1 or s.posts for s in row)


def _opening_office(sentence: SceneSentence) -> Tag | None:
    """The office that a sentence opens with, an article and a state before it at most."""
    core = next((t for t in sentence.tags if t.concept in CORES), None)
    if core is None or core.start - sentence.start > _OPENS_OFFICE:
        return None
    return (
        core
        if not any(t.concept in ("verb", "say", "auxiliary") and t.end <= core.start for t in sentence.tags)
        else None
    )
